/** Where the labels of public frames lead in the healthcare taxonomy. */
import type { Industry } from '../industry.ts'

export const crosswalks: Industry['crosswalks'] = {
  // Labels of the Quality Data Categorisation framework 6, as pxtextmining names its columns.
  // Source: https://the-strategy-unit.github.io/PatientExperience-QDC/framework/framework3.html
  // Labels with next to no examples and no counterpart here (such as "Learning organisation") lead nowhere.
  'nhs-qdc-v6': {
    'Not assigned': 'no-topic',
    'Positive experience & gratitude': 'positive-experience',
    'Negative experience & dissatisfaction': 'negative-experience',
    'Organisation & efficiency': 'organisation',
    'Funding & use of financial resources': 'funding-costs',
    'Impact of treatment/ care': 'treatment-outcome',
    'Feeling safe': 'feeling-safe',
    'Safeguarding concerns?': 'feeling-safe',
    'Staff manner & personal attributes': 'staff-manner',
    'Competence & training': 'competence',
    'Number & deployment of staff': 'staffing-levels',
    'Staff responsiveness': 'staff-responsiveness',
    'Staff continuity': 'staff-continuity',
    'Timeliness of care': 'timeliness',
    'Contacting services': 'contacting-services',
    'Appointment arrangements': 'appointment-arrangements',
    'Appointment method': 'appointment-method',
    'Staff listening, understanding & involving patients': 'listening-involvement',
    'Information directly from staff during care': 'information-from-staff',
    'Being kept informed, clarity & consistency of information': 'kept-informed',
    'Information provision & guidance': 'information-materials',
    'Interaction with family/ carers': 'family-carers',
    'Unspecified communication': 'unspecified-communication',
    'Diagnosis & triage': 'diagnosis-triage',
    'Referals & continuity of care': 'continuity-of-care',
    Discharge: 'discharge',
    Admission: 'admission',
    'Care plans': 'care-plans',
    'Patient records': 'patient-records',
    'Supplying & understanding medication': 'medication',
    'Pain management': 'pain-management',
    'Activities & access to fresh air': 'activities',
    'Electronic entertainment': 'electronic-entertainment',
    'Food & drink provision & facilities': 'food-drink',
    'Cleanliness, tidiness & infection control': 'cleanliness',
    'Environment & Facilities': 'facilities',
    'Provision of medical equipment': 'equipment',
    'Sensory experience': 'sensory-experience',
    'Transport to/ from services': 'transport',
    'Service location': 'service-location',
    Parking: 'parking',
    'Mental Health Act': 'involuntary-care',
    'Equality, Diversity & Inclusion': 'equality',
  },
  // Content areas of the national collection of client feedback in Finland; each leads to the category at its heart.
  // Source: THL, Asiakaspalautteen kansallisen keruun yhtenäistäminen, https://thl.fi
  thl: {
    Saatavuus: 'timeliness',
    Kohtaaminen: 'staff-manner',
    Osallisuus: 'listening-involvement',
    Turvallisuus: 'feeling-safe',
    'Tiedon saanti': 'information-from-staff',
    'Tiedon ymmärrettävyys': 'kept-informed',
    Hyödyllisyys: 'treatment-outcome',
  },
  // Categories of the Healthcare Complaints Analysis Tool. Source: Gillespie & Reader, BMJ Quality & Safety 2016;25:937–946
  hcat: {
    Quality: 'treatment-outcome',
    Safety: 'feeling-safe',
    Environment: 'facilities',
    'Institutional processes': 'organisation',
    Listening: 'listening-involvement',
    Communication: 'information-from-staff',
    'Respect and patient rights': 'staff-manner',
  },
}
