/** What someone must see at once in feedback on roadside assistance and claims. */
import type { FlagRule } from '../industry.ts'

export const flags: readonly FlagRule[] = [
  {
    id: 'injury',
    severity: 'urgent',
    names: { fi: 'Henkilövahinko', ru: 'Травма', en: 'Injury', sv: 'Personskada' },
    phrases: {
      fi: [
        'loukkaantua|loukata|loukkaantuminen|vammautua',
        'henkilövahinko|piiskaniskuvamma|aivotärähdys|murtuma',
        'joutua|viedä sairaala|ambulanssi|päivystys',
        'satuttaa|satuttautua',
      ],
      ru: [
        'травма|травмировать|пострадать|пострадавший',
        'сотрясение|перелом|ушиб|хлыстовой',
        'увезти|попасть|забрать больница|скорая|травмпункт',
        'поранить|пораниться|прищемить|рассечь',
        'сломать рука|нога|ключица|ребро|запястье',
        'ключица|рука|нога|ребро сломать',
      ],
      en: ['injur*|hurt|whiplash|concussion|fracture*', 'taken|ended|went hospital|A&E|ambulance', 'broken arm|leg|rib*|collarbone|wrist'],
    },
  },
  {
    id: 'unsafe-place',
    severity: 'urgent',
    names: {
      fi: 'Jäi vaaralliseen paikkaan',
      ru: 'Остались в опасном месте',
      en: 'Left in an unsafe place',
      sv: 'Lämnad på en farlig plats',
    },
    phrases: {
      fi: [
        'jättää|jäädä|seistä|odottaa moottoritie|piennar|motari|kehätie|tunneli',
        'yksin|lapsi|vauva pimeä|pakkanen|moottoritie|yö',
        'hengenvaara|hengenvaarallinen|henki menettää',
        'rekka|auto ohi|hipoa|osua|vieressä|vieri',
        'pelottaa auto|rekka|liikenne',
      ],
      ru: [
        'бросить|оставить|стоять|остаться трасса|обочина|кад|мкад|тоннель|шоссе',
        'одна|ребёнок|ребенок|грудной|беременный трасса|мороз|ночь|темнота',
        'чуть|едва не сбить|снести|погибнуть|замёрзнуть',
        'опасный|опасность жизнь|место',
        'обочина|трасса минус|мороз|ночь|грудничок|ребёнок',
        'грудничок|ребёнок|младенец обочина|минус|мороз|трасса',
      ],
      en: [
        'left|stranded|stuck|standing motorway|shoulder|verge|carriageway|bend|tunnel',
        'alone|baby|child|children|pregnant dark|motorway|night|freezing',
        'nearly|almost hit|killed',
        'live lane',
        'smart motorway',
        'terrified|scared cars|lorries|traffic|night',
        'pitch black|dark',
        'country bend',
        'an arm length',
        'lorries|trucks past|inches',
      ],
    },
  },
  {
    id: 'legal-threat',
    severity: 'attention',
    names: { fi: 'Oikeustoimien uhka', ru: 'Угроза обращением в суд', en: 'Legal threat', sv: 'Hot om rättsliga åtgärder' },
    phrases: {
      fi: [
        'fine|vakuutuslautakunta|kuluttajariitalautakunta|finanssivalvonta',
        'asianajaja|lakimies|juristi',
        'viedä|haastaa oikeus|käräjä*',
        'valitusprosessi|käräjäoikeus',
      ],
      ru: ['суд|иск|судиться|засудить', 'юрист|адвокат|автоюрист', 'финансовый омбудсмен|уполномоченный', 'центробанк|цб|прокуратура|рса'],
      en: ['ombudsman|regulator', 'solicitor|lawyer', 'small claim*|court', 'sue|suing', 'legal action'],
    },
  },
  {
    id: 'contact-requested',
    severity: 'attention',
    names: { fi: 'Yhteydenottopyyntö', ru: 'Просьба связаться', en: 'Contact requested', sv: 'Begäran om kontakt' },
    phrases: {
      fi: [
        'pyytää|toivoa|odottaa yhteydenotto|soitto|yhteys',
        'ottaa|ottakaa yhteys|yhteyttä minä|minuun',
        'ottakaa|ottaa minä|minuun yhteys|yhteyttä',
        'soittaa|soittakaa minä|minulle',
      ],
      ru: [
        'прошу|просить|пожалуйста связаться|перезвонить|позвонить|ответить',
        'перезвоните|свяжитесь|позвоните мне|со|по',
        'пусть перезвонить|позвонить|связаться',
        'позвонить|перезвонить мне',
      ],
      en: [
        'please|can|could call|ring|phone|contact me',
        'get in touch with me|us',
        'call|ring|phone me back|about !rang !straight',
        'return my call',
        'somebody|someone ring|call|phone',
      ],
    },
  },
]
