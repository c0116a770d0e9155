/** The people who give the care. */
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

export const staff: readonly Category[] = [
  {
    id: 'staff-manner',
    group: 'staff',
    base: 'people',
    names: { fi: 'Henkilöstön kohtelu ja käytös', ru: 'Отношение персонала', en: 'Staff manner', sv: 'Personalens bemötande' },
    definitions: {
      fi: 'Miten henkilöstö kohtasi ihmisen: ystävällisyys, kunnioitus, välittäminen, töykeys.',
      ru: 'Как персонал обращался с человеком: доброта, уважение, забота, грубость.',
      en: 'How staff treated people: kindness, respect, care, rudeness.',
      sv: 'Hur personalen bemötte människan: vänlighet, respekt, omtanke, otrevlighet.',
    },
    include: ['Friendly, caring, helpful, professional in manner, rude, dismissive'],
    exclude: ['Skill: competence', 'Being heard and involved in decisions: listening-involvement'],
    cues: {
      fi: list(
        'ystävällinen, ystävällisesti, mukava, kiva, kohtelu, kohdella, kohtaaminen, kohdata, asiallinen, asiallisesti, kohtelias, lämmin, empaattinen, välittävä, huomioida, avulias, kärsivällinen, rauhallinen, hymy, töykeä, tyly, epäystävällinen, ylimielinen, välinpitämätön, vähättelevä, tiuskia, asenne, hoitaja, henkilökunta, henkilöstö, iloinen, kultainen, ihana, äksyillä, äksy, tervehtiä, silmä katsoa, huokailla, tokaista, tylyttää, nuiva, sydämellinen, huumori, lempeä, aurinkoinen, kunnioittaa, kunnioitus, arvostava, alentuva, puhutella, hymyillä, ihminen ihminen, napakka, hyväntuulinen, reilu, mulkoilla',
      ),
      ru: list(
        'вежливый, вежливо, добрый, доброжелательный, приветливый, внимательный, внимательно, заботливый, чуткий, отзывчивый, отношение, относиться, обращение, улыбка, терпеливый, тактичный, грубый, грубо, грубость, хамство, хамить, хам, равнодушный, равнодушие, невежливый, высокомерный, персонал, медсестра, сотрудник, человечный, душевный, с душа, золотой человек, ласковый, улыбаться, улыбчивый, поздороваться, накричать, кричать, нахамить, орать, огрызаться, недовольный лицо, с уважение, уважительный, человеческий отношение, приятный, весёлый, милый, обходительный, снисходительный, пренебрежение, цинизм, интеллигентный, сердечный',
      ),
      en: list(
        'friendly, kind, kindness, caring, polite, helpful, pleasant, lovely, nice, courteous, respectful, respect, dignity, patient and kind, professional, supportive, warm, welcoming, compassionate, empathy, cheerful, considerate, rude, rudeness, unhelpful, attitude, dismissive, abrupt, arrogant, staff, nurse, driver, manner, polite and helpful, attentive, gentle, reassuring manner, sense of humour, chatty, jolly, approachable, down to earth, snappy, condescending, patronising, shouted, ignorant, grumpy, smiling, treated well',
      ),
    },
  },
  {
    id: 'competence',
    group: 'staff',
    base: 'competence',
    names: {
      fi: 'Ammattitaito ja koulutus',
      ru: 'Компетентность и подготовка',
      en: 'Competence and training',
      sv: 'Kompetens och utbildning',
    },
    definitions: {
      fi: 'Henkilöstön tiedot, taidot ja koulutus.',
      ru: 'Знания, навыки и подготовка персонала.',
      en: 'Knowledge, skills and training of staff.',
      sv: 'Personalens kunskaper, färdigheter och utbildning.',
    },
    include: ['Knowledgeable, skilled, inexperienced, needs training, careless work'],
    exclude: ['Wrong diagnosis: diagnosis-triage'],
    cues: {
      fi: list(
        'ammattitaito, ammattitaitoinen, ammattitaidoton, osaava, osaaminen, osata, taitava, taito, pätevä, epäpätevä, kokenut, kokemattomuus, kokematon, koulutus, kouluttaa, perehdytys, perehtyä, asiantunteva, asiantuntija, asiantuntemus, tietämys, huolellinen, huolimaton, perusteellinen, virhe, ammattimainen, googlata, tietää mitä tekee, rutiini, näppärä, kätevä, neula osua, verinäyte ottaa, haparoida, epävarma, harjoittelija, opiskelija, sijaislääkäri, kokemus näkyä, erikoislääkäri, homma osata, mokata',
      ),
      ru: list(
        'профессионал, профессиональный, профессионализм, компетентный, компетентность, некомпетентный, некомпетентность, грамотный, знание, знающий, опытный, опыт, неопытный, квалификация, квалифицированный, обучение, обучить, навык, мастер дело, специалист, ошибка, небрежный, тщательный, профессионал свой дело, золотой руки, лёгкий рука, не уметь, не знать свой дело, студент, практикант, стажёр, попасть в вена, взять кровь, вена, грамотно, гуглить, толковый, высокий класс, эксперт, безграмотный, непрофессионализм, халатность',
      ),
      en: list(
        'knowledge, knowledgeable, skill, skilled, skilful, competent, competence, incompetent, expert, expertise, experienced, inexperienced, training, train, trained, untrained, qualified, thorough, careless, mistake, professionalism, well informed, know what they are doing, knows what he is doing, knew what they were doing, well trained, lacks experience, skills, proficient, professional advice, clumsy, botched',
      ),
    },
  },
  {
    id: 'staffing-levels',
    group: 'staff',
    base: 'process',
    names: { fi: 'Henkilöstön määrä', ru: 'Численность персонала', en: 'Staffing levels', sv: 'Personalens antal' },
    definitions: {
      fi: 'Onko henkilöstöä tarpeeksi ja oikeissa paikoissa: kiire, vaje, sijaiset.',
      ru: 'Достаточно ли персонала и там ли он, где нужен: нехватка, загруженность, замены.',
      en: 'Whether there are enough staff in the right places: shortage, workload, cover.',
      sv: 'Om det finns tillräckligt med personal på rätt plats: brist, brådska, vikarier.',
    },
    include: ['More staff, more nurses, more drivers, overworked'],
    exclude: ['Seeing a different person every time: staff-continuity'],
    cues: {
      fi: list(
        'henkilöstövaje, hoitajapula, lääkäripula, henkilöstöpula, resurssipula, aliresursointi, vajaamiehitys, liian vähän hoitaja, liian vähän henkilökunta, enemmän hoitaja, enemmän lääkäri, enemmän henkilökunta, lisä henkilökunta, lisätä henkilökunta, kiire, kiireinen, ylityöllistetty, kuormittunut, uupunut, sijainen, hoitajamitoitus, hoitajamäärä, mitoitus, yksi hoitaja, hoitaja liikaa potilas, vajaa miehitys, yövuoro yksin, tekijä, lisää käsi, palkata, rekrytoida, virka täyttää, loman sijaistus, hoitaja juosta, henkilökunta lopussa, työvoimapula',
      ),
      ru: list(
        'нехватка персонал, нехватка врач, не хватать персонал, не хватать врач, не хватать медсестра, мало персонал, мало врач, больше персонал, больше врач, больше сотрудник, увеличить штат, штат, перегруженный, загруженность, нагрузка, сменщик, текучка, кадр, дефицит кадр, один врач на, один медсестра, на весь отделение один, нет врач, нет специалист, врач уволиться, некому работать, не хватать рука, больше медсестра, больше водитель, набрать персонал, нанять, загружен, работать за двоих, аврал',
      ),
      en: list(
        'more staff, short staffed, understaffed, staff shortage, shortage of staff, not enough staff, more nurse, more doctor, more driver, staffing, staffing level, overworked, overstretched, stretched, busy, run off their feet, employ more, recruit, workload, agency staff, extra staff',
      ),
    },
  },
  {
    id: 'staff-responsiveness',
    group: 'staff',
    base: 'support',
    names: { fi: 'Avun saaminen pyydettäessä', ru: 'Отзывчивость на просьбы', en: 'Staff responsiveness', sv: 'Hjälp när man ber om den' },
    definitions: {
      fi: 'Vastaako henkilöstö nopeasti ja asiallisesti pyyntöihin, kelloon ja tarpeisiin.',
      ru: 'Быстро ли персонал откликается на просьбы, звонок и нужды пациента.',
      en: 'Whether staff answer requests, call bells and needs quickly and properly.',
      sv: 'Om personalen snabbt svarar på önskemål, ringklocka och behov.',
    },
    include: ['Always there when needed, went out of their way, ignored the bell'],
    exclude: ['Waiting for an appointment or a call back: timeliness'],
    cues: {
      fi: list(
        'avunpyyntö, pyytää apu, saada apu heti, reagoida, reagointi, soittokello, hälytyskello, kello soittaa, auttaa heti, aina paikalla, aina saatavilla, käytettävissä, jättää yksin, ei tulla auttamaan, ei reagoida, ripeä apu, huomioida tarve, unohtaa, auttaa aina, tukea antaa, kutsunappi, painaa nappi, hälyttää, tulla apu, huutaa apu, avun saada, pyyntö, auttaminen, joutua pyytää, ei kukaan tulla, palvella heti, toimia heti, vaatia apu',
      ),
      ru: list(
        'откликаться, отклик, реагировать, реакция, просьба, попросить о помощь, прийти на помощь, всегда рядом, кнопка вызов, звать, никто не подойти, никто не прийти, не реагировать, оставить один, игнорировать, помочь сразу, всегда готовый помочь, забыть, вызов, кнопка, прибежать, подойти сразу, не дозваться, не дождаться помощь, никто не помочь, отмахиваться, прийти по первый зов, на помощь, поддержать, поддержка, идти навстречу, внимание к просьба, помогать во всё',
      ),
      en: list(
        'responsive, response, respond, always there, available when needed, call bell, buzzer, ignored, attentive, accommodating, go out of their way, above and beyond, answer the bell, left alone, on hand, quick to help, any time, someone to talk to, support when needed, assist',
      ),
    },
  },
  {
    id: 'staff-continuity',
    group: 'staff',
    base: 'reliability',
    names: { fi: 'Henkilöstön pysyvyys', ru: 'Постоянство персонала', en: 'Staff continuity', sv: 'Kontinuitet i personalen' },
    definitions: {
      fi: 'Kohtaako asiakas saman työntekijän, omalääkärin tai omahoitajan vai vaihtuvatko ihmiset.',
      ru: 'Встречает ли пациент одного и того же специалиста или люди постоянно меняются.',
      en: 'Whether people see the same member of staff or a different one every time.',
      sv: 'Om man får träffa samma person eller om personalen byts ut.',
    },
    include: ['Same nurse each time, own doctor, changes of worker'],
    exclude: ['Handover between services: continuity-of-care'],
    cues: {
      fi: list(
        'sama hoitaja, sama lääkäri, oma lääkäri, omalääkäri, omahoitaja, oma hoitaja, eri lääkäri, eri hoitaja, vaihtua, vaihtuvuus, vaihtuva, pysyvyys, pysyvä, jatkuvuus, joka kerta eri, tuttu hoitaja, uusi työntekijä, aina eri, kertoa uudestaan, sama työntekijä, joka kerta uusi, eri ihminen, taas uusi lääkäri, tuttu kasvo, vakilääkäri, alusta kertoa, lääkäri vaihtua, hoitaja vaihtua, pitkäaikainen hoitosuhde, omatiimi, sama tyyppi',
      ),
      ru: list(
        'один и тот же врач, постоянный врач, свой врач, лечащий врач, один врач, каждый раз новый, каждый раз разный, разный врач, меняться, постоянно меняться, смена врач, знакомый врач, преемственность, другой специалист, рассказывать заново, закрепить, тот же специалист, привыкнуть, сменить врач, врач меняться, новый врач, другой врач, каждый раз другой, участковый, привычный врач, вести с начало до конец, заново объяснять, тот же врач, психолог сменить',
      ),
      en: list(
        'same nurse, same doctor, same person, same staff, different nurse, different person, different doctor, different each time, continuity, consistent staff, change of staff, staff turnover, staff change, familiar face, regular carer, own doctor, own gp, key worker, see the same, named nurse',
      ),
    },
  },
]
