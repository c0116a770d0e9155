/** People and programmes of the company. */
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

export const engagement: readonly Category[] = [
  {
    id: 'representative-visit',
    group: 'engagement',
    base: 'people',
    names: { fi: 'Lääke-esittelijän käynti', ru: 'Визит представителя', en: 'Representative visit', sv: 'Konsulentbesök' },
    definitions: {
      fi: 'Lääke-esittelijän käytös, asiantuntemus ja käynnin anti.',
      ru: 'Поведение и знания представителя, польза визита.',
      en: 'Manner and knowledge of the representative and what the visit gave.',
      sv: 'Konsulentens bemötande och kunskap, vad besöket gav.',
    },
    include: ['Polite, pushy, prepared, came unannounced, remote detailing call'],
    exclude: ['How often one is contacted: contact-frequency', 'Quality of the data: medical-information'],
    cues: {
      fi: list(
        'lääke-esittelijä, esittelijä, edustaja, käynti, esittely, vierailu, tapaaminen, myyjä, myyntipuhe, tyrkyttää, painostaa, asiantunteva, valmistautua, tuoteesittely, etäesittely, lounasesittely',
      ),
      ru: list(
        'представитель, медпред, медицинский представитель, визит, приходить, навязывать, навязчивый, рекламировать, презентовать, подготовить, компетентный, менеджер, встреча, продажник, онлайн-визит',
      ),
      en: list(
        'rep, representative, visit, sales, pushy, pitch, detailing, knowledgeable, prepared, meeting, unannounced, remote call, account manager, drop in, lunch and learn, courteous, salesy',
      ),
    },
  },
  {
    id: 'contact-frequency',
    group: 'engagement',
    base: 'choice-involvement',
    names: {
      fi: 'Yhteydenpidon tapa ja määrä',
      ru: 'Частота и канал контактов',
      en: 'Frequency and channel of contact',
      sv: 'Kontaktens kanal och frekvens',
    },
    definitions: {
      fi: 'Kuinka usein ja mitä kanavaa pitkin otetaan yhteyttä, suostumukset ja peruuttaminen.',
      ru: 'Как часто и по какому каналу обращаются, согласия и отписка.',
      en: 'How often and by which channel contact is made, consent and opting out.',
      sv: 'Hur ofta och i vilken kanal kontakt tas, samtycke och avregistrering.',
    },
    include: ['Too many e-mails, unsubscribing, preferred channel, survey fatigue, never hear from you'],
    exclude: ['What happened in a visit: representative-visit'],
    cues: {
      fi: list(
        'sähköposti, uutiskirje, liian usein, harvoin, yhteydenotto, viesti, spämmi, roskaposti, peruuttaa tilaus, suostumus, postituslista, kanava, soitella, kysely, etäyhteys, kasvokkain, yhteydenpito, tekstiviesti',
      ),
      ru: list(
        'рассылка, письмо, спам, слишком часто, редко, отписаться, согласие, звонить, звонок, мессенджер, канал связь, напоминать, опрос, вотсап, очно, надоедать, контакт, телеграм',
      ),
      en: list(
        'email, newsletter, too often, too many, rarely, unsubscribe, consent, spam, mailing list, opt out, channel, frequency, contact, call, survey, in person, message, text, bombard, preference',
      ),
    },
  },
  {
    id: 'contact-support',
    group: 'engagement',
    base: 'support',
    names: {
      fi: 'Neuvonta ja asiakaspalvelu',
      ru: 'Горячая линия и поддержка',
      en: 'Contact and support',
      sv: 'Rådgivning och kundtjänst',
    },
    definitions: {
      fi: 'Lääkeinfon, asiakaspalvelun ja reklamaatiopalvelun tavoitettavuus ja apu.',
      ru: 'Доступность и помощь горячей линии, поддержки, службы претензий.',
      en: 'Reaching the information line, customer service or complaints desk, and the help it gave.',
      sv: 'Att nå informationslinjen, kundtjänsten eller reklamationen, och hjälpen man fick.',
    },
    include: ['Phone queue, unanswered e-mail, helpful advice by phone, complaint handling'],
    exclude: ['Unsolicited calls: contact-frequency', 'Support programmes: patient-support'],
    cues: {
      fi: list(
        'asiakaspalvelu, neuvontapuhelin, neuvonta, puhelin, soittaa, vastata, jonottaa, lääkeinfo, palautuspyyntö, takaisinsoitto, reklamaatio, vastaus, tavoittaa, yhteydenottolomake, tuki, infopuhelin',
      ),
      ru: list(
        'горячий линия, поддержка, оператор, дозвониться, перезвонить, ответить, обращение, форма обратный связь, служба, консультант, претензия, жалоба, телефон, ответ ждать, контакт-центр',
      ),
      en: list(
        'helpline, customer service, support, phone line, hotline, ring, on hold, reply, answer, response, complaint, call back, contact form, desk, enquiry, get through, switchboard, operator',
      ),
    },
  },
  {
    id: 'samples',
    group: 'engagement',
    base: 'range',
    names: {
      fi: 'Näytteet ja aloituspakkaukset',
      ru: 'Образцы и стартовые наборы',
      en: 'Samples and starter kits',
      sv: 'Prover och startpaket',
    },
    definitions: {
      fi: 'Lääkenäytteet, aloituspakkaukset, esittelylaitteet ja niiden saanti.',
      ru: 'Образцы, стартовые наборы, демонстрационные устройства и их получение.',
      en: 'Samples, starter packs, demonstration devices and getting them.',
      sv: 'Läkemedelsprover, startpaket, demonstrationsutrustning och tillgången till dem.',
    },
    include: ['Expired samples, too few, placebo pens for teaching'],
    exclude: ['Deliveries that were bought: ordering-delivery'],
    cues: {
      fi: list(
        'näyte, lääkenäyte, näytepakkaus, aloituspakkaus, demo, demolaite, esittelykappale, harjoituskynä, plasebolaite, malli, ilmaisnäyte, testipakkaus',
      ),
      ru: list(
        'образец, пробник, бесплатный образец, стартовый набор, стартовый упаковка, демонстрационный, тренировочный, демо, муляж, тестовый, пробный упаковка',
      ),
      en: list(
        'sample, starter pack, starter kit, demo, demo device, trainer pen, placebo, trial pack, dummy, free sample, tester, demonstration',
      ),
    },
  },
  {
    id: 'patient-support',
    group: 'engagement',
    base: 'support',
    names: { fi: 'Potilastukiohjelmat', ru: 'Программы поддержки пациентов', en: 'Patient support programmes', sv: 'Patientstödsprogram' },
    definitions: {
      fi: 'Tukiohjelmat, hoitajan ohjauspuhelut, muistutukset ja vertaistuki.',
      ru: 'Программы поддержки, звонки медсестры, напоминания, помощь с доступом.',
      en: 'Support programmes, nurse calls, reminders, peer support.',
      sv: 'Stödprogram, sköterskesamtal, påminnelser, kamratstöd.',
    },
    include: ['Enrolment, home training in injecting, adherence reminders'],
    exclude: ['General helpline: contact-support'],
    cues: {
      fi: list(
        'tukiohjelma, potilasohjelma, ohjaushoitaja, ohjauspuhelu, muistutus, vertaistuki, potilastuki, kotiopastus, pistosopetus, ohjelma, liittyä ohjelma, potilasjärjestö, valmentaja',
      ),
      ru: list(
        'программа поддержка, программа, медсестра звонить, напоминание, куратор, школа пациент, патронаж, обучение пациент, сообщество, психолог, участник программа, записаться в программа, сопровождение',
      ),
      en: list(
        'support programme, programme, program, nurse call, reminder, enrol, enroll, sign up, coach, peer support, injection training, patient group, adherence, homecare nurse, buddy',
      ),
    },
  },
]
