/** The way through care: assessment, referral, admission, discharge, plans, records. */
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

export const journey: readonly Category[] = [
  {
    id: 'diagnosis-triage',
    group: 'journey',
    base: 'quality',
    names: {
      fi: 'Diagnoosi ja hoidon tarpeen arvio',
      ru: 'Диагностика и сортировка',
      en: 'Diagnosis and triage',
      sv: 'Diagnos och bedömning av vårdbehov',
    },
    definitions: {
      fi: 'Oireiden arviointi, tutkimukset, diagnoosi ja kiireellisyyden arvio.',
      ru: 'Оценка симптомов, обследования, диагноз и определение срочности.',
      en: 'Assessment of symptoms, tests, diagnosis and judgement of urgency.',
      sv: 'Bedömning av symtom, undersökningar, diagnos och bedömning av hur brådskande det är.',
    },
    include: ['Wrong diagnosis, irrelevant triage questions, symptoms dismissed, tests'],
    exclude: ['Waiting for the test: timeliness'],
    cues: {
      fi: list(
        'diagnoosi, diagnosoida, väärä diagnoosi, hoidon tarpeen arvio, hoidontarpeen arvio, arvio, arvioida, arviointi, oire, tutkia, tutkimus, koe, verikoe, röntgen, kuvaus, kuvantaminen, laboratorio, labra, kiireellisyys, löydös, oirearvio, kysymyspatteri, oire kuitata, syy löytyä, syy selvitä, tutkittiin tarkkaan, ei tutkia, magneettikuvaus, ultraääni, testi, testata, seulonta, näyte, labrakoe, sydänfilmi, löytää syöpä, todeta, lähettää kotiin, panadol, burana',
      ),
      ru: list(
        'диагноз, диагностика, диагностировать, неправильный диагноз, поставить диагноз, обследование, обследовать, осмотр, осмотреть, анализ, симптом, узи, рентген, мрт, снимок, сортировка, оценка состояние, срочность, тест, опросник, выявить, не осмотреть, осмотреть тщательно, неверный диагноз, определить причина, найти причина, направить на анализ, кровь сдать, кардиограмма, экг, флюорография, обследование полный, не обследовать, температура, осмотр пройти, выявить рак, пропустить болезнь',
      ),
      en: list(
        'diagnosis, diagnose, misdiagnosed, misdiagnosis, triage, assessment, assess, symptom, test, scan, x-ray, blood test, examine, examination, urgency, condition, screening, irrelevant question, same question, asked too many questions, scripted',
      ),
    },
  },
  {
    id: 'continuity-of-care',
    group: 'journey',
    base: 'process',
    names: {
      fi: 'Lähetteet ja hoidon jatkuvuus',
      ru: 'Направления и преемственность лечения',
      en: 'Referrals and continuity of care',
      sv: 'Remisser och vårdens kontinuitet',
    },
    definitions: {
      fi: 'Lähetteet, siirrot palvelusta toiseen, jatkohoito ja toimijoiden yhteistyö.',
      ru: 'Направления, передача между службами, дальнейшее наблюдение и взаимодействие специалистов.',
      en: 'Referrals, handover between services, follow-up and joint working.',
      sv: 'Remisser, övergångar mellan tjänster, uppföljning och samarbete.',
    },
    include: ['Lost referral, passed from pillar to post, no follow-up, GP and hospital not talking'],
    exclude: ['A change of worker within the service: staff-continuity'],
    cues: {
      fi: list(
        'lähete, läheteasia, jatkohoito, jatkohoito ohjaus, hoidon jatkuvuus, hoitoketju, hoitopolku, jatkotutkimus, seuranta, jälkiseuranta, jälkihoito, siirto, siirtää, pompotella, pompottelu, luukku, luukulta luukulle, yhteistyö, palvelusta toiseen, kontrolli, jälkitarkastus, siirtyminen, erikoissairaanhoito, lähettää eteenpäin, ohjata jatko, jatkohoitopaikka, jatkoaika, kontrolliin kutsua, erikoislääkärille, keskussairaala, terveyskeskus välillä, tieto siirtyä, juoksuttaa, jälkikontrolli, kuntoutukseen päästä, hoitoon ohjautua, seurantakäynti, palvelusta pudota',
      ),
      ru: list(
        'направление, направить, направлять, перенаправить, преемственность лечение, дальнейший лечение, наблюдение, гонять, гонять по кабинет, футболить, из кабинет в кабинет, передать, передача, взаимодействие врач, повторный приём, диспансерный учёт, перевод, перевести, долечивание, узкий специалист, отфутболить, дать направление, направление на, направить к, отправить к другой, дальше лечение, не передать, наблюдать, наблюдаться, контроль после, бегать по кабинет, перебрасывать, стационар поликлиника, реабилитация направить, к специалист попасть',
      ),
      en: list(
        'referral, refer, referred, follow up, follow-up, aftercare, after care, handover, transfer, continuity of care, joined up, pathway, passed around, from pillar to post, gp, specialist, between services, transition, onward, pass on, further treatment, community team, co-ordination, signposted',
      ),
    },
  },
  {
    id: 'discharge',
    group: 'journey',
    base: 'process',
    names: { fi: 'Kotiutus', ru: 'Выписка', en: 'Discharge', sv: 'Utskrivning' },
    definitions: {
      fi: 'Hoidon päättyminen ja kotiutus: ajoitus, valmistelu, ohjeet ja tuki kotiin.',
      ru: 'Завершение лечения и выписка: время, подготовка, указания и помощь дома.',
      en: 'Leaving care: timing and preparation of discharge, support at home.',
      sv: 'Vårdens slut och utskrivning: tidpunkt, förberedelser, stöd hemma.',
    },
    include: ['Sent home too early, waiting for discharge papers, therapy ended abruptly'],
    exclude: ['Transport home: transport'],
    cues: {
      fi: list(
        'kotiutus, kotiuttaa, kotiutua, kotiuttaminen, kotiinpääsy, päästä koti, lähettää koti, kotiin liian aikaisin, uloskirjaus, kotiutustilanne, hoitojakso päättyä, hoito loppua, epikriisi, kotiutusohje, päättyä, heittää pihalle, kotiin yöllä, kotiuttaa liian aikaisin, sairaalasta pois, pakata laukku, kotisairaala, lopettaa hoito, kotiin pääsy, kotiin lähtö, hoidon päättyminen',
      ),
      ru: list(
        'выписка, выписать, выписывать, выписали домой, отправить домой, выписной эпикриз, эпикриз, день выписка, ранний выписка, готов к выписка, завершение лечение, снять с учёт, отпустить домой, при выписка, выписать рано, выкинуть, выставить, отправить ночью, выписной, долго выписывать, домой отпустить, конец лечение, заключение при выписка',
      ),
      en: list(
        'discharge, discharged, send home, sent home, leave hospital, go home, discharge letter, discharge process, discharge paper, early discharge, end of treatment, home too soon, leave the ward, discharge planning',
      ),
    },
  },
  {
    id: 'admission',
    group: 'journey',
    base: 'process',
    names: { fi: 'Hoitoon ottaminen', ru: 'Поступление и госпитализация', en: 'Admission', sv: 'Inskrivning' },
    definitions: {
      fi: 'Osastolle tai hoitoon ottaminen ja vastaanottaminen.',
      ru: 'Госпитализация и оформление при поступлении.',
      en: 'Being admitted: the decision, the arrival and the first hours on the ward.',
      sv: 'Att bli inskriven: beslutet, ankomsten och de första timmarna på avdelningen.',
    },
    include: ['Admission process, refused a bed, reception on the ward'],
    exclude: ['Compulsory admission: involuntary-care'],
    cues: {
      fi: list(
        'osastolle ottaminen, sisäänotto, sisäänkirjaus, ottaa osasto, päästä osasto, päästä sairaala, joutua sairaala, osastopaikka, vuodepaikka, tulotilanne, saapuminen, ilmoittautuminen, sairaalaan ottaminen, potilaspaikka, osasto täynnä, käytäväpaikka, sairaalaan joutua, tulohaastattelu, vuodeosasto, paikka järjestyä, osastojakso, sairaalaan pääsy, otettiin vastaan',
      ),
      ru: list(
        'госпитализация, госпитализировать, поступление, поступить, приёмный отделение, приёмный покой, положить в больница, лечь в больница, место в стационар, оформление, оформить, отказать в госпитализация, койка, принять в отделение, положить, класть, не положить, принять в больница, оформление документ при, приёмное, лежать в коридор, место нет, поступить в отделение, плановый госпитализация',
      ),
      en: list(
        'admission, admit, admitted, on arrival, ward bed, bed available, admission process, arrive at the ward, check in, welcome pack, admitted to hospital, refused admission, shown around, inpatient, admitting, getting admitted, bed on the ward, being admitted, arrival on ward, waiting for a bed',
      ),
    },
  },
  {
    id: 'care-plans',
    group: 'journey',
    base: 'quality',
    names: { fi: 'Hoitosuunnitelma', ru: 'План лечения', en: 'Care plans', sv: 'Vårdplan' },
    definitions: {
      fi: 'Hoito- ja palvelusuunnitelma: onko se olemassa, sovittu ja noudatettu.',
      ru: 'План лечения и помощи: есть ли он, согласован ли и выполняется ли.',
      en: 'Care and treatment plans: whether there is one, agreed and followed.',
      sv: 'Vård- och serviceplan: om den finns, är överenskommen och följs.',
    },
    include: ['No plan, plan not followed, goals'],
    exclude: ['Follow-up between services: continuity-of-care'],
    cues: {
      fi: list(
        'hoitosuunnitelma, kuntoutussuunnitelma, palvelusuunnitelma, suunnitelma, asiakassuunnitelma, tavoite, tavoitteet, jatkosuunnitelma, kriisisuunnitelma, hoitotahto, hoitolinjaus, hoitoneuvottelu, suunnitella hoito, hoitokokous, suunnitelma tehdä, suunnitelma puuttua, tavoitteet asettaa, kuntoutuja suunnitelma, hoitopalaveri, verkostopalaveri, yksilöllinen suunnitelma, jatkohoitosuunnitelma',
      ),
      ru: list(
        'план лечение, план, индивидуальный план, схема лечение, программа реабилитация, цель лечение, план реабилитация, согласовать план, тактика лечение, дальнейший план, консилиум, лечение план, составить план, план нет, план дальнейший лечение, составить программа, схема, цель, поставить цель, программа лечение, маршрут лечение',
      ),
      en: list(
        'care plan, treatment plan, plan, crisis plan, safety plan, goal, recovery plan, plan in place, review meeting, ward round, care review, care package, planning, discharge plan, personalised plan, written plan, my plan, no plan, goals, care planning, treatment options plan, support plan',
      ),
    },
  },
  {
    id: 'patient-records',
    group: 'journey',
    base: 'process',
    names: { fi: 'Potilastiedot', ru: 'Медицинские записи', en: 'Patient records', sv: 'Patientuppgifter' },
    definitions: {
      fi: 'Kirjaukset ja potilastiedot: oikeellisuus, saatavuus, salassapito.',
      ru: 'Записи и медицинские данные: точность, доступность, конфиденциальность.',
      en: 'Notes and records: accuracy, availability, sharing and confidentiality.',
      sv: 'Anteckningar och journaler: riktighet, tillgänglighet, sekretess.',
    },
    include: ['Notes missing or wrong, having to repeat history, confidentiality'],
    exclude: ['The online service that shows them: digital-services'],
    cues: {
      fi: list(
        'potilastieto, potilastiedot, kirjaus, kirjata, potilaskertomus, sairauskertomus, tietosuoja, tietojärjestelmä, salassapito, väärä kirjaus, paperit hukassa, henkilötieto, tieto näkyä, omat tiedot, asiakirja, potilasasiakirja, luottamuksellisuus, esitiedot, kanta, kirjattu väärin, ei kirjattu, tiedot puuttua, tiedot väärin, väärä nimi, väärä henkilötunnus, lokitieto, paperi kadota, sairaskertomus, tiedot näkyä, urkinta, urkkia, vaitiolovelvollisuus',
      ),
      ru: list(
        'медицинский карта, карта, карточка, история болезнь, запись в карта, потерять карта, медицинский запись, данные, персональный данные, конфиденциальность, врачебный тайна, документ, документация, ошибка в карта, перепутать данные, внести запись, карта потерять, потерять анализ, чужой анализ, перепутать карта, электронный карта, история болезнь потерять, не внести, разгласить, разглашение, фамилия перепутать, выписка в карта',
      ),
      en: list(
        'record, medical record, note, medical note, patient record, read my notes, confidentiality, confidential, data protection, personal detail, wrong address, file, history, medical history, information on system, lost my notes, privacy, paperwork lost, wrong notes, read the notes, gdpr, breach, letters to the wrong address, details on file, not recorded, summary, handover notes',
      ),
    },
  },
]
