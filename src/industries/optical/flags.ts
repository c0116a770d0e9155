/** What someone must see at once in feedback to opticians and eye clinics. */
import type { FlagRule } from '../industry.ts'

export const flags: readonly FlagRule[] = [
  {
    id: 'eye-emergency',
    severity: 'urgent',
    names: {
      fi: 'Silmän hätätilanne tai komplikaatio',
      ru: 'Неотложное состояние глаза или осложнение',
      en: 'Eye emergency or complication',
      sv: 'Akut ögontillstånd eller komplikation',
    },
    phrases: {
      fi: [
        'näkö mennä|kadota|sumentua|heikentyä|huonontua|hämärtyä|lähteä',
        'sokeutua|sokea tulla|jäädä|silmä',
        'verkkokalvo irtauma|irrota|irrottaa|repeämä',
        'verkkokalvonirtauma|silmätulehdus|keratiitti|sarveiskalvohaava|sarveiskalvotulehdus',
        'silmä kuiva|kuivat kipeä',
        'silmä kipeä',
        'silmä tulehtua|turvota|märkiä|vuotaa|särkeä|tulehdus',
        'salama|välähdys|hiutale silmä|näkökenttä',
        'leikkaus jälkeen kipu|särkyä|tulehdus|sumea|näkö',
      ],
      ru: [
        'зрение пропасть|упасть|потерять|ухудшиться|исчезнуть|сесть',
        'потерять|лишиться зрение',
        'ослепнуть|слепнуть|ослеп',
        'отслоение|отслойка|разрыв сетчатка',
        'глаз воспалиться|гноиться|загноиться|опухнуть|заплыть|отечь|видеть',
        'круг боль',
        'после коррекция боль|круг|хуже|пелена',
        'воспаление|инфекция|язва роговица|глаз',
        'вспышка|молния|мушка глаз|перед',
        'после операция хуже|боль|болеть|мутно|воспаление',
      ],
      en: [
        'lost|losing|lose|loss sight|vision',
        'sight|vision gone|went|worse|deteriorat*',
        'blind* eye|one|went|going',
        'detached|torn retina',
        'retina torn|tore|detached',
        'eye see* worse',
        'shadow vision|eye',
        'retinal detachment|tear',
        'eye* infect*|swollen|agony|bleed*|weep*|pus',
        'infection|ulcer eye|cornea*',
        'flashes|floaters eye|vision',
        'after surgery|operation|laser pain*|worse|blurr*|infect*',
      ],
    },
  },
  {
    id: 'product-complaint',
    severity: 'attention',
    names: { fi: 'Tuotevalitus', ru: 'Претензия к товару', en: 'Product complaint', sv: 'Produktreklamation' },
    phrases: {
      fi: ['väärä vahvuus|linssi|lasit|resepti', 'kehys|sanka|linssi katketa|hajota|haljeta|rikkoutua|irrota', 'viallinen|valmistusvirhe'],
      ru: [
        'неправильный|чужой линза|диоптрия|рецепт|очки',
        'оправа|дужка|линза|стекло сломаться|треснуть|лопнуть|выпасть|отвалиться',
        'брак|бракованный',
      ],
      en: ['wrong lens*|prescription|strength|glasses', 'frame*|arm|hinge|lens* broke|snap*|crack*|fell|peel*', 'faulty|defective'],
    },
  },
  {
    id: 'legal-threat',
    severity: 'attention',
    names: { fi: 'Oikeustoimien uhka', ru: 'Угроза обращением в суд', en: 'Legal threat', sv: 'Hot om rättsliga åtgärder' },
    phrases: {
      fi: [
        'kuluttajariitalautakunta|kuluttajansuoja|kuluttaja-asiamies',
        'asianajaja|lakimies|juristi',
        'viedä|haastaa oikeus|käräjä*',
        'potilasvahinkoilmoitus|potilasvakuutuskeskus',
      ],
      ru: ['роспотребнадзор|прокуратура', 'подать|подавать|обратиться|идти суд', 'адвокат|юрист|иск'],
      en: ['solicitor|lawyer|ombudsman', 'small claim*|court', 'sue|suing', 'trading standard*', 'legal action'],
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
