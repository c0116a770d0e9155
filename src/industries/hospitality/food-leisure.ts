/** Meals, spa and things to do. */
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

export const foodLeisure: readonly Category[] = [
  {
    id: 'breakfast',
    group: 'food-leisure',
    base: 'food',
    names: { fi: 'Aamiainen', ru: 'Завтрак', en: 'Breakfast', sv: 'Frukost' },
    definitions: {
      fi: 'Aamiaisen valikoima, laatu, ajat, tungos ja erityisruokavaliot aamulla.',
      ru: 'Выбор, качество, время и толчея за завтраком, особое питание утром.',
      en: 'Choice, quality, times and crowding of breakfast, and morning diets.',
      sv: 'Frukostens urval, kvalitet, tider och trängsel samt specialkost på morgonen.',
    },
    include: ['Morning buffet, full breakfast, porridge, coffee at breakfast, breakfast bag'],
    cues: {
      fi: list(
        'aamiainen, aamupala, aamiaisbuffet, aamiaispöytä, aamiaisaika, aamiaissali, puuro, aamukahvi, munakas, pekoni, leipä, tuore mehu, mysli, marjat, täydentää, loppua, kahviautomaatti, eväät, gluteeniton leipä, nakki, jogurtti',
      ),
      ru: list(
        'завтрак, завтракать, шведский стол на завтрак, каша, яичница, омлет, сырник, блинчик, кофе на завтрак, выпечка, йогурт, хлопья, утром, ланч-бокс, сухой паёк, бекон, сосиска, кофемашина, время завтрак, сок, круассан',
      ),
      en: list(
        'breakfast, full english, cooked breakfast, continental, buffet breakfast, porridge, bacon, eggs, black pudding, toast, cereal, pastries, coffee machine, orange juice, breakfast room, breakfast times, packed breakfast, scrambled eggs, sausage, hash brown',
      ),
    },
  },
  {
    id: 'restaurant-bar',
    group: 'food-leisure',
    base: 'food',
    names: { fi: 'Ravintolat ja baari', ru: 'Рестораны и бар', en: 'Restaurants and bar', sv: 'Restauranger och bar' },
    definitions: {
      fi: 'Lounas, päivällinen, rinneravintolat ja baari: maku, valikoima, odotus, tunnelma ja ruokavaliot.',
      ru: 'Обеды, ужины, кафе на склоне и бар: вкус, выбор, ожидание, обстановка и диеты.',
      en: 'Lunch, dinner, mountain cafés and bar: taste, choice, wait, atmosphere and diets.',
      sv: 'Lunch, middag, backrestauranger och bar: smak, urval, väntan, stämning och dieter.',
    },
    include: ['All-inclusive food, half board, portion size, vegan choice, kiosk on the slope, après-ski, drinks'],
    exclude: ['Morning meal: breakfast', 'Price only: price-value'],
    cues: {
      fi: list(
        'ravintola, ruoka, päivällinen, illallinen, lounas, buffet, annos, ruokalista, baari, drinkki, olut, viini, rinneravintola, rinnekahvila, kahvila, munkki, poronkäristys, poro, pitsa, hampurilainen, vegaani, gluteeniton, allergia, laktoositon, keitto, keittiö kiinni, pöytävaraus, maukas, mauton, puolihoito, after ski, seisova pöytä',
      ),
      ru: list(
        'ресторан, еда, кухня повар, ужин, обед, столовая, меню, блюдо, порция, бар, коктейль, напиток, пиво, вино, шведский стол, всё включено, кафе на склон, глинтвейн, шашлык, вкусно, вкусный, невкусно, однообразный, диета, вегетарианский, питание, повар, суп, мясо, рыба, полупансион, кафе, десерт, фрукты',
      ),
      en: list(
        'restaurant, food, dinner, lunch, evening meal, menu, dish, portion, bar, drinks, cocktail, beer, wine, pint, buffet, all inclusive, half board, mountain restaurant, cafe, hot chocolate, apres, vegan, vegetarian, gluten free, allergy, tasty, bland, chef, steak, burger, soup, table, kitchen closed, chips',
      ),
    },
  },
  {
    id: 'spa-treatments',
    group: 'food-leisure',
    base: 'quality',
    names: {
      fi: 'Kylpylä, saunat ja hoidot',
      ru: 'Спа, бассейн и процедуры',
      en: 'Spa, pools and treatments',
      sv: 'Spa, bassänger och behandlingar',
    },
    definitions: {
      fi: 'Altaat, saunat, kylpylän tungos ja lämpötila, hieronta ja muut hoidot.',
      ru: 'Бассейны, сауны, теснота и температура воды, массаж и лечебные процедуры.',
      en: 'Pools, saunas, how crowded and warm they are, massage and other treatments.',
      sv: 'Bassänger, bastur, trängsel och värme, massage och andra behandlingar.',
    },
    include: ['Cold pool, jacuzzi out of order, sanatorium treatments and doctor, towels at the pool, opening times of the spa'],
    exclude: ["Sauna in the cabin's own use: room-cabin"],
    cues: {
      fi: list(
        'kylpylä, allas, uima-allas, poreallas, poreet, sauna, yleinen sauna, höyrysauna, hieronta, hieroja, hoito, kasvohoito, kuntoutus, vesi, vesiliukumäki, kylmäallas, pukuhuone, lastenallas, kylpyläosasto, löyly, kiuas, avanto, ulkoallas, kylpytakki, jumppa',
      ),
      ru: list(
        'спа, бассейн, сауна, баня, хамам, джакузи, массаж, массажист, процедура, лечение, лечебный, грязь лечебный, ванна минеральный, ингаляция, физиотерапия, санаторно-курортный карта, врач, вода в бассейн, подогреваемый бассейн, термальный, горка, аквазона, раздевалка, бювет, парная, источник',
      ),
      en: list(
        'spa, pool, swimming pool, sauna, steam room, jacuzzi, hot tub at the spa, massage, treatment, facial, therapist, masseuse, water temperature, changing room, robe, thermal suite, relaxation room, pool towels, water slide, kids pool, swim, plunge pool, spa day, outdoor pool',
      ),
    },
  },
  {
    id: 'activities-children',
    group: 'food-leisure',
    base: 'range',
    names: { fi: 'Ohjelma ja lapset', ru: 'Досуг и дети', en: 'Activities and children', sv: 'Aktiviteter och barn' },
    definitions: {
      fi: 'Ohjelma, retket, safarit, iltatapahtumat, lastenkerho ja se, miten talo sopii lapsille.',
      ru: 'Анимация, экскурсии, вечерняя программа, детский клуб и удобство для детей.',
      en: 'Programme, trips, evening entertainment, kids club and how well the place suits children.',
      sv: 'Program, utflykter, kvällsunderhållning, barnklubb och hur stället passar barn.',
    },
    include: ['Husky and snowmobile safaris, live music, animation, playroom, sledging, high chair and cot, nothing to do in bad weather'],
    exclude: ['Ski lessons for children: ski-school'],
    cues: {
      fi: list(
        'ohjelma, tekeminen, aktiviteetti, safari, huskysafari, moottorikelkka, kelkkasafari, revontuliretki, porotila, retki, opastettu, esiintyjä, karaoke, tanssi, lapsi, lapsiperhe, lastenkerho, leikkipaikka, pulkkamäki, matkasänky, syöttötuoli, perhe, nuori, joulupukki, bingo, pelihuone',
      ),
      ru: list(
        'анимация, аниматор, развлечение, программа, экскурсия, детский клуб, детский комната, ребёнок, дети, детский площадка, дискотека вечером, живой музыка, концерт, караоке, тюбинг, санки, снегоход, бильярд, кружок, мастер-класс, скучно, заняться, досуг, детский стульчик, кроватка, шоу, хаски',
      ),
      en: list(
        'activities, entertainment, kids club, children, kids, family friendly, excursion, trip, husky, snowmobile, sledging, live music, band, quiz, evening show, playroom, cot, high chair, toddler, teenagers, nothing to do, bored, karaoke, nature walk, games, santa, creche',
      ),
    },
  },
]
