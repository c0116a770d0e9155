/** What must reach the safety department, typically within one business day: recall comes first. */
import type { FlagRule } from '../industry.ts'

const symptoms = {
  fi: 'ihottuma|kutina|nokkosihottuma|turvotus|turvota|huimaus|huimata|pyörryttää|pyörtyä|pahoinvointi|oksentaa|oksennus|päänsärky|särkeä|ripuli|sydämentykytys|tykytys|rytmihäiriö|verenvuoto|vuotaa|kouristus|kouristaa|hengenahdistus|masentua|unettomuus|väsyttää|väsymys|kuume|näköhäiriö|mustelma|anafylaksia|maksaarvo',
  ru: 'сыпь|зуд|чесаться|крапивница|отёк|отек|опухнуть|отекать|отечь|тошнота|тошнить|рвота|вырвать|головокружение|кружиться|обморок|понос|сердцебиение|аритмия|кровотечение|судорога|удушье|одышка|бессонница|слабость|сонливость|температура|галлюцинация|анафилаксия|давление',
  en: 'rash|hives|itch*|swelling|swell|swollen|dizzy|dizziness|faint*|nausea|nauseous|vomit*|headache*|diarrhoea|palpitation*|arrhythmia|bleed*|seizure*|breathless*|depressed|insomnia|fatigue|fever|bruise*|bruising|anaphyla*|blister*|hallucinat*',
} as const

const medicineWords = {
  fi: 'lääke|tabletti|pilleri|annos|pistos|rokote|valmiste|kapseli|kuuri|inhalaattori|voide|tippa|aloittaa|ottaa',
  ru: 'препарат|таблетка|лекарство|укол|доза|приём|прием|капсула|мазь|капля|вакцина|инъекция|курс|принимать|принять|пить',
  en: 'medicine|tablet*|pill*|dose|injection|vaccine|capsule*|drug|jab|inhaler|cream|drop*|start*|take|took|taking',
} as const

const bothWays = (left: string, right: string): readonly string[] => [`${left} ${right}`, `${right} ${left}`]

export const flags: readonly FlagRule[] = [
  {
    id: 'adverse-event',
    severity: 'urgent',
    names: {
      fi: 'Epäilty haittavaikutus',
      ru: 'Возможная нежелательная реакция',
      en: 'Possible adverse event',
      sv: 'Misstänkt biverkning',
    },
    phrases: {
      fi: [
        'haittavaikutus|sivuvaikutus|sivuoire|haittatapahtuma|lääkereaktio !ei',
        'saada|tulla|aiheuttaa|alkaa haitta|reaktio|oire',
        'allerginen reaktio',
        'joutua sairaala|päivystys|teho-osasto|ambulanssi',
        ...bothWays(symptoms.fi, medicineWords.fi),
        `jälkeen|alkaa|aiheuttaa ${symptoms.fi}`,
      ],
      ru: [
        'побочный|побочка|побочек|нежелательный !нет !без',
        'аллергия|аллергический|непереносимость',
        'попасть|увезти|оказаться больница|реанимация|скорая',
        ...bothWays(symptoms.ru, medicineWords.ru),
        `после|начаться|появиться|вызвать ${symptoms.ru}`,
      ],
      en: [
        'side|adverse effect*|event*|reaction* !no !without',
        'allergic reaction|to',
        'end|ended|land*|rush* up|in|to hospital|A&E|casualty',
        ...bothWays(symptoms.en, medicineWords.en),
        `get|got|cause*|gave|bring|brought|develop* ${symptoms.en}`,
      ],
    },
  },
  {
    id: 'lack-of-efficacy',
    severity: 'attention',
    names: { fi: 'Tehon puute', ru: 'Отсутствие эффекта', en: 'Lack of efficacy', sv: 'Utebliven effekt' },
    phrases: {
      fi: [
        'ei|eikä|en auttaa|tehota|vaikuttaa|toimia|hyödyttää',
        'ei mitään|mikään teho|apu|vaikutus|hyöty',
        'tehoton|hyödytön',
        'oire pahentua|jatkua|palata|ennallaan',
        'teho|vaikutus loppua|hävitä|lakata|kadota',
      ],
      ru: [
        'не помогать|помочь|действовать|подействовать|работать|снимать',
        'никакой|нет|ноль|нулевой эффект|толк|результат|польза|действие',
        'эффект|толк ноль|нулевой|никакой',
        'бесполезный|пустышка|плацебо',
        'перестать помогать|действовать|работать',
      ],
      en: [
        "not|n't|never|no work*|help*|make difference",
        'no|zero|little effect|benefit|relief|difference|improvement|result*',
        'useless|ineffective|pointless',
        'stop* working|helping',
        'symptom* back|return*|worse*|same|persist*',
        'did nothing',
      ],
    },
  },
  {
    id: 'product-complaint',
    severity: 'attention',
    names: { fi: 'Tuotevalitus', ru: 'Претензия к качеству', en: 'Product complaint', sv: 'Produktreklamation' },
    phrases: {
      fi: [
        'viallinen|murentua|samea|väärennös|vanhentunut|vanhentua|reklamaatio',
        ...bothWays(
          'rikki|haljeta|tyhjä|vajaa|puuttua|jumittaa|jumiutua|vuotaa|värjäytyä',
          'pakkaus|purkki|levy|tabletti|kynä|ampulli|pullo|kapseli|laite|neula|inhalaattori',
        ),
      ],
      ru: [
        'брак|бракованный|просроченный|подделка|контрафакт|мутный|крошиться|раскрошиться|осадок',
        ...bothWays(
          'сломаться|сломать|треснуть|пустой|недостача|заесть|заедать|протечь|течь',
          'упаковка|блистер|таблетка|ручка|ампула|флакон|капсула|ингалятор|шприц|игла',
        ),
        'не хватать таблетка|капсула|ампула',
      ],
      en: [
        'faulty|defective|counterfeit|fake|expired|discolour*|crumbl*|cloudy',
        ...bothWays(
          'broken|broke|empty|missing|jam*|leak*|crack*|snap*|stuck',
          'pack|blister|tablet*|pen|vial|bottle|capsule*|inhaler|needle|injector|device|ampoule*',
        ),
      ],
    },
  },
  {
    id: 'special-situation',
    severity: 'attention',
    names: {
      fi: 'Erityistilanne (raskaus, yliannos, virhekäyttö)',
      ru: 'Особая ситуация (беременность, передозировка, неверное применение)',
      en: 'Special situation (pregnancy, overdose, misuse)',
      sv: 'Särskild situation (graviditet, överdos, felanvändning)',
    },
    phrases: {
      fi: [
        'yliannos|yliannostus|tuplaannos|kaksinkertainen annos',
        ...bothWays('raskaana|raskaus|imettää|imetys', 'ottaa|käyttää|lääke|annos'),
        'ottaa|antaa|pistää|saada vahingossa|väärä',
        'väärä annos|lääke|vahvuus|potilas',
        'lapsi niellä|syödä',
      ],
      ru: [
        'передозировка|передоз|двойной доза|дозировка',
        ...bothWays('беременный|беременность|забеременеть|кормление', 'принимать|принять|пить|препарат'),
        'перепутать доза|препарат|дозировка|ампула|таблетка',
        'ошибочно|случайно принять|ввести|выпить|уколоть',
        'ребёнок|ребенок съесть|проглотить|выпить',
      ],
      en: [
        'overdose*|double dose',
        ...bothWays('pregnan*|breastfeed*', 'take|took|taking|use*|dose'),
        'wrong dose|drug|patient|strength|tablet*',
        'accident* took|inject*|swallow*|given',
        'off label|off-label|misuse*',
      ],
    },
  },
]
