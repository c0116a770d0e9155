/** What someone must see at once in feedback to web shops. */
import type { FlagRule } from '../industry.ts'

export const flags: readonly FlagRule[] = [
  {
    id: 'product-safety',
    severity: 'urgent',
    names: { fi: 'Vaarallinen tuote', ru: 'Опасный товар', en: 'Unsafe product', sv: 'Farlig produkt' },
    phrases: {
      fi: [
        'syttyä tuli|palaa|palamaan|liekki',
        'laturi|akku|johto|lamppu|laite savuta|savu|räjähtää|sulaa|syttyä|kärytä|kipinöidä',
        'saada sähköisku',
        'sähköisku|tukehtumisvaara|palovaara|vaarallinen|hengenvaarallinen',
        'lapsi tukehtua|nielaista|leikata',
        'allerginen reaktio|ihottuma',
      ],
      ru: [
        'загореться|задымиться|взорваться|воспламениться|вспыхнуть',
        'ударить|бить ток',
        'зарядка|батарея|аккумулятор|провод|лампа задымить|дымить|плавиться|расплавиться|искрить|вздуться',
        'опасный|опасно ребёнок|жизнь|игрушка|пользоваться|использовать',
        'ребёнок подавиться|проглотить|порезаться',
        'аллергия|ожог',
      ],
      en: [
        'caught|catch|set|burst fire|flames',
        'charger|battery|plug|lamp|cable smok*|explod*|melt*|spark*|swell*|swollen|overheat*',
        'electric shock',
        'fire hazard|risk',
        'chok* hazard|child|baby|toddler|son|daughter',
        'dangerous|unsafe',
        'allergic reaction|rash|burns',
      ],
    },
  },
  {
    id: 'fraud',
    severity: 'urgent',
    names: { fi: 'Petosepäily', ru: 'Подозрение на мошенничество', en: 'Suspected fraud', sv: 'Misstänkt bedrägeri' },
    phrases: {
      fi: [
        'huijaus|huijari|petos|huijata|huijaussivusto',
        'väärennös|väärennetty|kopio|feikki|piraatti*',
        'tili|kortti tyhjentää|varastaa|luvaton|veloittaa luvatta',
        'joku tilata minä|nimi|tunnus',
      ],
      ru: [
        'мошенник|мошенничество|мошеннический|развод|кидалово|кинуть|лохотрон|обман|обмануть',
        'подделка|поддельный|фейк|контрафакт|паль',
        'списать|снять деньги без|с',
        'взломать аккаунт|кабинет|карта',
      ],
      en: [
        'scam*|fraud*|con artist*|rip off|crook*',
        'fake|counterfeit|knock off|knockoff',
        'card|account|bank hacked|stolen|cloned|unauthorised|emptied',
        'never|not authorised|ordered payment|this|it',
      ],
    },
    sentiment: 'negative',
  },
  {
    id: 'non-delivery',
    severity: 'attention',
    names: { fi: 'Tilaus ei ole tullut', ru: 'Заказ не доставлен', en: 'Order not delivered', sv: 'Beställningen har inte kommit' },
    phrases: {
      fi: [
        'paketti|tilaus|tuote|lähetys ei|eikä|koskaan tulla|saapua|näkyä|kuulua|saada|löytyä|toimittaa',
        'paketti|tilaus|lähetys kadota|hukkua|kateissa|hukassa',
        'ei saada tilaus|paketti|tuote|lähetys',
        'merkitty|merkitä toimitettu|toimitetuksi',
      ],
      ru: [
        'заказ|посылка|товар|деталь не|так и не прийти|доставить|получить|приехать|привезти|дойти|отправить',
        'не получить|доставить|привезти заказ|посылка|товар',
        'посылка|заказ потерять|потеряться|пропасть|исчезнуть|украсть',
      ],
      en: [
        "never|not|hasn't|didn't|still arrived|arrive|came|come|delivered|received|showed|turned !late",
        'parcel|package|order lost|missing|vanished|disappeared|stolen',
        'still|nothing waiting|no sign',
        "marked|says|said delivered not|never|nothing|wasn't",
      ],
    },
    sentiment: 'negative',
  },
  {
    id: 'product-complaint',
    severity: 'attention',
    names: { fi: 'Tuotevalitus', ru: 'Претензия к товару', en: 'Product complaint', sv: 'Produktreklamation' },
    phrases: {
      fi: [
        'viallinen|valmistusvirhe|valmistusvika|epäkunto|rikkinäinen',
        'hajota|rikkoutua|katketa|haljeta|ratketa|revetä|särkyä heti|päivä|viikko|kuukausi|kerta|käyttö|pesu',
        'mennä rikki',
        'tulla|olla rikki|särkynyt|homeinen',
      ],
      ru: [
        'брак|бракованный|неисправный|некачественный',
        'сломаться|порваться|развалиться|треснуть|расклеиться|лопнуть|отвалиться',
        'не работать|включаться|заряжаться',
        'разбитый|просроченный|заплесневелый',
      ],
      en: [
        'faulty|defective|mouldy',
        'broke|snapped|cracked|ripped|split|died after|within|day|week|month|first',
        'fell|fallen apart|off',
        'stopped working',
        'arrived|came broken|smashed|damaged|cracked',
      ],
    },
  },
  {
    id: 'legal-threat',
    severity: 'attention',
    names: { fi: 'Oikeustoimien uhka', ru: 'Угроза обращением в суд', en: 'Legal threat', sv: 'Hot om rättsliga åtgärder' },
    phrases: {
      fi: [
        'kuluttajariitalautakunta|kuluttajansuoja|kuluttaja-asiamies|kuluttajaneuvonta',
        'asianajaja|lakimies|juristi',
        'viedä|haastaa oikeus|käräjä*',
        'tehdä rikosilmoitus|tutkintapyyntö',
      ],
      ru: [
        'роспотребнадзор|прокуратура',
        'подать|подавать|обратиться|идти|писать суд|полиция',
        'адвокат|юрист|иск',
        'досудебный претензия',
      ],
      en: ['solicitor|lawyer|ombudsman', 'small claim*|court', 'sue|suing', 'trading standard*', 'legal action', 'report* police'],
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
        'please|can|could call|ring|phone|contact|email me',
        'get in touch with me|us',
        'call|ring|phone me back|about !rang !straight',
        'return my call',
        'somebody|someone ring|call|phone|email',
      ],
    },
  },
]
