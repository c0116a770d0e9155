/** Comments on the service as a whole. */
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

export const general: readonly Category[] = [
  {
    id: 'no-topic',
    group: 'general',
    base: 'no-topic',
    names: { fi: 'Ei aihetta', ru: 'Без темы', en: 'No topic', sv: 'Inget ämne' },
    definitions: {
      fi: 'Kommentti ei kerro mistään asiasta: siinä ei ole sanottavaa, ei parannettavaa tai ei vastausta.',
      ru: 'Комментарий ни о чём не сообщает: сказать нечего, улучшать нечего, ответа нет.',
      en: 'The comment is about nothing in particular: nothing to say, nothing to improve, or no answer.',
      sv: 'Kommentaren handlar inte om något särskilt: inget att säga, inget att förbättra eller inget svar.',
    },
    include: ['"Nothing", "N/A", "no comment", "nothing comes to mind" as the whole answer'],
    exclude: ['"Everything was fine": positive-experience', '"Nothing, the staff were great": also staff-manner'],
    cues: {
      fi: list(
        'ei mikään, ei mikään tulla mieli, ei osata sanoa, en osata sanoa, ei kommentti, ei kommentoida, ei huomautettava, ei lisättävä, ei sanottava, ei parannettava, ei vastaus, ei tietää, ei olla mikään, ei mielipide, eos, tyhjä, en keksi mikään, ei tulla mieli mikään, ei kerrottava, ei kysyttävä, ei erityinen, nolla, katso edellinen, sama kuin edellä, palaute pyytää, en halua vastata',
      ),
      ru: list(
        'нет, ничего, ничто, нечего сказать, нечего добавить, без комментарий, затрудняться ответить, не знать, нет ответ, нет замечание, нет предложение, нет пожелание, ничто не менять, ничего не нужно, пропустить, прочерк, ничего не приходить в голова, сказать нечего, нет мнение, то же самое, см выше, ноль, не хотеть отвечать, ничего особый, вопрос нет, пусто',
      ),
      en: list(
        'nothing, none, n/a, not applicable, no comment, no comments, nothing to add, nothing to say, nothing at all, nothing comes to mind, not sure, do not know, no answer, no suggestion, no idea, nil, as above, not really',
      ),
    },
  },
  {
    id: 'positive-experience',
    group: 'general',
    base: 'general-praise',
    names: {
      fi: 'Kiitokset ja hyvä kokemus',
      ru: 'Благодарность и хорошие впечатления',
      en: 'Praise and gratitude',
      sv: 'Tack och god upplevelse',
    },
    definitions: {
      fi: 'Yleinen kiitos tai tyytyväisyys palveluun kokonaisuutena.',
      ru: 'Общая благодарность или довольство услугой в целом.',
      en: 'General thanks for, or satisfaction with, the service as a whole.',
      sv: 'Allmänt tack för eller belåtenhet med tjänsten som helhet.',
    },
    include: ['"Excellent service", "thank you", "everything was perfect"'],
    exclude: ['Praise of a named aspect only: that aspect'],
    cues: {
      fi: list(
        'kiitos, kiittää, kiitollinen, kaikki hyvin, kaikki toimia, kaikki mennä hyvin, hyvä palvelu, erinomainen palvelu, loistava palvelu, mahtava, loistava, erinomainen, tyytyväinen, hyvä kokemus, hyvä hoito, ei valittaminen, suositella, pelkkä hyvä, jatkaa sama malli, paras mahdollinen, ihana, jees, kiva reissu, hieno homma, kympin palvelu, täysi kymppi, hatunnosto, erityiskiitos, superhyvä, huippu, saada mikä tarvita, ei parannettava, pelkkä positiivinen, hyvä mieli, iso kiitos, lämmin kiitos',
      ),
      ru: list(
        'спасибо, благодарить, благодарность, благодарный, всё хорошо, всё отлично, всё понравиться, всё устраивать, отличный обслуживание, хороший обслуживание, прекрасный, замечательный, отлично, отличный, доволен, довольный, рекомендовать, высший уровень, остаться доволен, так держать, супер, молодец, умница, большой спасибо, огромный спасибо, низкий поклон, пятёрка, высший балл, всё супер, нареканий нет, претензия нет, всё как надо, приятный впечатление, очень довольный, здоровье вы, дай бог здоровье, лучший больница',
      ),
      en: list(
        'thank, thank you, thanks, grateful, gratitude, appreciate, excellent, excellent service, great service, good service, brilliant, fantastic, amazing, outstanding, wonderful, first class, very good, very satisfied, very happy, perfect, could not be better, no complaint, keep up the good work, recommend',
      ),
    },
  },
  {
    id: 'negative-experience',
    group: 'general',
    base: 'general-criticism',
    names: { fi: 'Yleinen tyytymättömyys', ru: 'Общее недовольство', en: 'General dissatisfaction', sv: 'Allmänt missnöje' },
    definitions: {
      fi: 'Yleinen pettymys tai tyytymättömyys palveluun kokonaisuutena, syytä erittelemättä.',
      ru: 'Общее разочарование или недовольство услугой в целом, без указания причины.',
      en: 'General disappointment or dissatisfaction with the service as a whole, no reason given.',
      sv: 'Allmän besvikelse eller missnöje med tjänsten som helhet, utan angiven orsak.',
    },
    include: ['"Useless", "a waste of time", "terrible experience"'],
    exclude: ['Criticism of a named aspect only: that aspect'],
    cues: {
      fi: list(
        'huono palvelu, surkea, kamala, hirveä, pettynyt, pettymys, pettyä, tyytymätön, ajan hukka, turha käynti, hyödytön, ala-arvoinen, huono kokemus, en suositella, järkyttävä, kelvoton, käyttökelvoton, vihainen, ei enää ikinä, katastrofi, pohjanoteeraus, häpeä, ei toimia mikään, en tulla enää, susi, täysi pettymys, ikävä kokemus, muistutus, kantelu, valitus tehdä',
      ),
      ru: list(
        'ужасно, ужасный, ужас, плохо, плохой обслуживание, отвратительно, отвратительный, разочарован, разочарование, разочаровать, недоволен, недовольный, бесполезно, бесполезный, пустой трата время, кошмар, безобразие, никому не рекомендовать, хуже некуда, позор, стыдно, никогда больше, одно расстройство, впечатление испортить, жалоба написать, полный провал, хуже не бывать, издевательство, зря потратить, нет слово, возмутить, возмущение',
      ),
      en: list(
        'terrible, awful, useless, disappointed, disappointing, disgusting, poor service, bad service, bad experience, waste of time, dreadful, appalling, unhappy, dissatisfied, not happy, not satisfied, rubbish, horrible, worst, not good enough, pointless',
      ),
    },
  },
  {
    id: 'organisation',
    group: 'general',
    base: 'process',
    names: {
      fi: 'Toiminnan järjestelyt ja sujuvuus',
      ru: 'Организация работы',
      en: 'Organisation and efficiency',
      sv: 'Organisation och smidighet',
    },
    definitions: {
      fi: 'Miten palvelu on järjestetty: sujuvuus, työnjako, järjestelmällisyys, byrokratia.',
      ru: 'Как организована работа: слаженность, распределение обязанностей, порядок, бюрократия.',
      en: 'How the service is run: efficiency, coordination, order, bureaucracy.',
      sv: 'Hur tjänsten är ordnad: effektivitet, arbetsfördelning, ordning, byråkrati.',
    },
    include: ['Well or badly organised, efficient, chaotic, too much paperwork'],
    exclude: ['How long it took: timeliness', 'Booking of appointments: appointment-arrangements'],
    cues: {
      fi: list(
        'sujuva, sujuvasti, sujua, tehokas, tehokkaasti, järjestely, järjestää, organisoida, organisointi, organisaatio, järjestelmällinen, sekava, kaaos, byrokratia, hallinto, johtaminen, toimintatapa, käytäntö, työnjako, paperityö, suunnitelmallinen, sählinki, sählätä, sekoilu, vasen käsi ei tietää, vastuu, kenen tehtävä, työnkulku, päällekkäinen, koordinointi, hyvin hoitaa, homma hanskassa, prosessi, turha työ',
      ),
      ru: list(
        'организация, организованный, организовать, чётко, чёткий, слаженно, слаженный, порядок, беспорядок, неразбериха, хаос, бардак, бюрократия, бумага, эффективно, эффективный, управление, администрация, руководство, система, организовать чётко, всё налажено, чётко по время, слаженный работа, никто ни за что не отвечать, путаница, ответственный, правый рука не знать, документооборот, справка собирать, налаженный, суета, неорганизованность',
      ),
      en: list(
        'efficient, efficiency, efficiently, organise, organised, well organised, disorganised, organisation, chaotic, chaos, run smoothly, smooth, management, manager, bureaucracy, paperwork, red tape, admin, streamline, well run',
      ),
    },
  },
  {
    id: 'funding-costs',
    group: 'general',
    base: 'price',
    names: {
      fi: 'Rahoitus, maksut ja resurssit',
      ru: 'Финансирование и стоимость',
      en: 'Funding and costs',
      sv: 'Finansiering och kostnader',
    },
    definitions: {
      fi: 'Palvelun rahoitus, säästöt, varojen käyttö ja asiakkaan maksut.',
      ru: 'Финансирование услуги, экономия, расходование средств и плата для пациента.',
      en: 'Funding of the service, cuts, use of money, and what the patient has to pay.',
      sv: 'Finansiering, nedskärningar, användning av pengar och patientens avgifter.',
    },
    include: ['Asiakasmaksu, cuts, waste of money, "more funding"'],
    exclude: ['Too few staff without a word on money: staffing-levels'],
    cues: {
      fi: list(
        'raha, rahoitus, määräraha, resurssi, säästö, säästää, leikkaus, leikata, budjetti, maksu, asiakasmaksu, lasku, laskuttaa, hinta, kallis, maksullinen, maksuton, ilmainen, veroraha, tuhlaus, kustannus, korvaus, maksukatto, verorahat, euro, hyvinvointialue säästö, yksityinen, palveluseteli, perintä, omavastuu, sakkomaksu, poliklinikkamaksu, kallistua, korottaa, kela-korvaus',
      ),
      ru: list(
        'деньги, финансирование, финансировать, бюджет, средство, экономить, экономия, сокращение, платный, бесплатный, бесплатно, оплата, платить, счёт, дорогой, дорого, стоимость, цена, расход, налог, доплата, заплатить, взятка, платный услуга, навязывать платный, страховка, полис, омс, дороговизна, за свой счёт, купить самому, тариф, переплата, пошлина',
      ),
      en: list(
        'funding, fund, money, budget, cut, cutback, resource, cost, price, pay, charge, bill, expensive, fee, free of charge, waste of money, taxpayer, investment, finance, afford, underfunded',
      ),
    },
  },
  {
    id: 'treatment-outcome',
    group: 'general',
    base: 'quality',
    names: { fi: 'Hoidon vaikutus', ru: 'Результат лечения', en: 'Impact of treatment or care', sv: 'Behandlingens effekt' },
    definitions: {
      fi: 'Mitä hoito tai tuki sai aikaan: vointi, toimintakyky, paraneminen, apu ongelmaan.',
      ru: 'Что дало лечение или поддержка: самочувствие, выздоровление, помощь с проблемой.',
      en: 'What the treatment or support achieved: recovery, wellbeing, coping, help with the problem.',
      sv: 'Vad behandlingen eller stödet ledde till: mående, tillfrisknande, hjälp med problemet.',
    },
    include: ['"It saved my life", "I cope better now", "it did not help"'],
    exclude: ['How skilled the staff were: competence'],
    cues: {
      fi: list(
        'auttaa, apu, saada apu, parantua, parantaa, toipua, toipuminen, kuntoutua, olo helpottua, vointi, hyvinvointi, hoitotulos, tulos, vaikutus, tehota, hyöty, hyödyllinen, elämä muuttua, pelastaa henki, jaksaa, pärjätä, itsetunto, paraneminen, parantua täysin, kävellä taas, olla elossa, pelastaa, leikkaus onnistua, leikkaus epäonnistua, ei helpottaa, oire jatkua, kunto, kuntoutus auttaa, palata työ, elämänlaatu, kohentua, paraneva, pahentua, terapia auttaa, kivuton arki',
      ),
      ru: list(
        'помочь, помощь, выздороветь, выздоровление, поправиться, вылечить, лечение помочь, результат, улучшение, стать легче, стать лучше, самочувствие, польза, полезный, эффект, спасти жизнь, вернуть к жизнь, справляться, облегчение, восстановиться, встать на нога, поставить на нога, снова ходить, прошло, не помочь, лечение не помочь, стать хуже, вернуть здоровье, операция пройти успешно, операция удачный, полегчать, вернуться к работа, качество жизнь, ремиссия, симптом уйти, осложнение',
      ),
      en: list(
        'help, recover, recovery, cure, feel better, improve, improvement, confidence, cope, coping, make a difference, change my life, save my life, outcome, result, benefit, beneficial, treatment work, wellbeing, useful, get better, understand my condition, strategy',
      ),
    },
  },
  {
    id: 'feeling-safe',
    group: 'general',
    base: 'safety',
    names: { fi: 'Turvallisuus ja turvallisuudentunne', ru: 'Чувство безопасности', en: 'Feeling safe', sv: 'Säkerhet och trygghet' },
    definitions: {
      fi: 'Kokiko asiakas olonsa ja hoitonsa turvalliseksi.',
      ru: 'Чувствовал ли пациент себя и своё лечение в безопасности.',
      en: 'Whether the person felt safe and was kept safe.',
      sv: 'Om personen kände sig trygg och säker.',
    },
    include: ['Safe, unsafe, frightened of other patients, left at risk'],
    exclude: ['Reassured by information: information-from-staff'],
    cues: {
      fi: list(
        'turvallinen, turvallisuus, turvallisesti, turva, turvaton, turvattomuus, turvallinen olo, luottamus, luottaa, pelottaa, pelko, pelätä, vaarallinen, vaara, uhkaava, väkivalta, riski, potilasturvallisuus, suojella, rauhallinen mieli, rauhaton potilas, aggressiivinen, kaatua, kaatuminen, liukastua, vartija, levoton, turva sängyssä, yksin jättää, uhata, vaaratilanne, haittatapahtuma',
      ),
      ru: list(
        'безопасность, безопасный, безопасно, небезопасно, опасно, опасный, в безопасность, страх, страшно, бояться, угроза, угрожать, риск, защищённый, защита, доверие, доверять, насилие, спокойно, агрессивный, буйный, упасть, падение, поскользнуться, охрана, охранник, оставить без присмотр, угроза жизнь, под присмотр, уверенность, спокойный за, рисковать',
      ),
      en: list(
        'safe, safely, safety, unsafe, feel safe, secure, security, danger, dangerous, risk, at risk, frightened, scared, threatened, violence, violent, protect, trust, vulnerable, peace of mind',
      ),
    },
  },
]
