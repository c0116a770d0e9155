/** Ordering, paying and what happens after. */
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

export const service: readonly Category[] = [
  {
    id: 'order-collection',
    group: 'service',
    base: 'delivery',
    names: { fi: 'Tilaus ja nouto', ru: 'Заказ и получение', en: 'Order and collection', sv: 'Beställning och avhämtning' },
    definitions: {
      fi: 'Lasien valmistumisaika, ilmoitukset, nouto, oikea tilaus.',
      ru: 'Срок изготовления, уведомления, выдача, верность заказа.',
      en: 'Time until the glasses are ready, notices, collection, right order.',
      sv: 'Leveranstid, meddelanden, avhämtning, rätt beställning.',
    },
    include: ['Ready early, delayed, wrong lenses ordered, no text message, home delivery'],
    cues: {
      fi: list(
        'valmis, valmistua, tilaus, tilata, toimitusaika, nouto, noutaa, hakea, viikko, päivä, viivästyä, tekstiviesti, ilmoitus, luvata, toimittaa, myöhästyä, väärä tilaus, posti',
      ),
      ru: list(
        'готов, готовый, заказ, заказать, срок изготовление, забрать, выдача, неделя, день, задержка, смс, обещать, привезти, доставка, перепутать заказ, изготовить, сделать за час',
      ),
      en: list(
        'ready, order, ordered, delivery, collect, collection, pick up, week, days, delay, delayed, text, notify, promise, promised, turnaround, arrive, wrong order, post, remake',
      ),
    },
  },
  {
    id: 'adjustment-repair',
    group: 'service',
    base: 'support',
    names: { fi: 'Säätö ja korjaus', ru: 'Регулировка и ремонт', en: 'Adjustment and repair', sv: 'Justering och reparation' },
    definitions: {
      fi: 'Lasien säätö, puhdistus, korjaus ja varaosat.',
      ru: 'Регулировка, чистка, ремонт и запчасти.',
      en: 'Adjusting, cleaning, repairing and spare parts.',
      sv: 'Justering, rengöring, reparation och reservdelar.',
    },
    include: ['Free tightening, new nose pads, soldering, broken while adjusting'],
    cues: {
      fi: list(
        'säätää, säätö, huolto, korjata, korjaus, puhdistus, nenätyyny vaihtaa, ruuvi kiristää, kiristää, taivuttaa, varaosa, juottaa, oikaista, maksuton huolto',
      ),
      ru: list(
        'подогнать, отрегулировать, регулировка, ремонт, починить, чистка, заменить носоупор, подкрутить, винтик вставить, запчасть, запаять, выправить, мастерская, бесплатно поправить',
      ),
      en: list(
        'adjust, adjustment, repair, fix, fixed, mend, clean, tighten, new nose pads, replacement screw, solder, straighten, spare part, bent back, service, tweak',
      ),
    },
  },
  {
    id: 'price',
    group: 'service',
    base: 'price',
    names: { fi: 'Hinta', ru: 'Цена', en: 'Price', sv: 'Pris' },
    definitions: {
      fi: 'Hintataso, tarjoukset, hintojen selkeys, lisämyynti.',
      ru: 'Уровень цен, акции, ясность цены, навязанные услуги.',
      en: 'Price level, offers, clarity of prices, add-ons.',
      sv: 'Prisnivå, erbjudanden, prisernas tydlighet, tilläggsförsäljning.',
    },
    include: ['Two for one, hidden costs, expensive coatings, instalments, insurance or voucher'],
    cues: {
      fi: list(
        'hinta, kallis, halpa, edullinen, tarjous, alennus, maksaa, euro, lisähinta, hintalappu, osamaksu, hinta-laatu, maksusitoumus, piilokulu, rahastaa, ilmainen näöntutkimus',
      ),
      ru: list(
        'цена, дорогой, дорого, дешёвый, дёшево, акция, скидка, стоить, рубль, доплата, накрутка, рассрочка, ценник, бесплатный проверка, стоимость, развод на деньги',
      ),
      en: list(
        'price, expensive, cheap, offer, discount, cost, pound, euro, extra, hidden, value, deal, two for one, voucher, instalments, overpriced, free eye test, dear, upsell',
      ),
    },
  },
  {
    id: 'warranty-complaints',
    group: 'service',
    base: 'support',
    names: { fi: 'Takuu ja reklamaatiot', ru: 'Гарантия и претензии', en: 'Warranty and complaints', sv: 'Garanti och reklamationer' },
    definitions: {
      fi: 'Takuu, vaihto, palautus, hyvitys ja valitusten käsittely.',
      ru: 'Гарантия, обмен, возврат, компенсация и работа с жалобами.',
      en: 'Warranty, exchange, refund, compensation and handling of complaints.',
      sv: 'Garanti, byte, återbetalning, ersättning och reklamationer.',
    },
    include: ['Satisfaction guarantee, refused refund, remade without fuss'],
    cues: {
      fi: list(
        'takuu, reklamaatio, reklamoida, palautus, palauttaa, hyvitys, vaihtaa, vaihto, rahat takaisin, tyytyväisyystakuu, valitus, virhe korjata, kieltäytyä, kuluttajansuoja, uudet tilalle',
      ),
      ru: list(
        'гарантия, претензия, вернуть, возврат, обмен, поменять, компенсация, жалоба, переделать, деньги назад, отказать, роспотребнадзор, брак, заменить, гарантийный случай',
      ),
      en: list(
        'warranty, guarantee, complaint, complain, refund, return, exchange, replace, replaced, compensation, refuse, remade, money back, consumer rights, claim, redo',
      ),
    },
  },
  {
    id: 'online-service',
    group: 'service',
    base: 'digital-service',
    names: { fi: 'Verkkopalvelu', ru: 'Онлайн-сервис', en: 'Online service', sv: 'Nättjänst' },
    definitions: {
      fi: 'Verkkokauppa, sovellus, virtuaalisovitus, asiakastili ja viestit.',
      ru: 'Интернет-магазин, приложение, виртуальная примерка, личный кабинет.',
      en: 'Web shop, app, virtual try-on, account and messages.',
      sv: 'Nätbutik, app, virtuell provning, kundkonto och meddelanden.',
    },
    include: ['Prescription not shown in account, virtual mirror, checkout'],
    exclude: ['A booking that happened online without remark on the site: booking'],
    cues: {
      fi: list(
        'verkkokauppa, netti, sovellus, virtuaalisovitus, asiakastili, kirjautua, sivusto, nettisivu, ostoskori, omat tiedot, resepti netissä, chat, nettiajanvaraus, salasana',
      ),
      ru: list(
        'сайт, интернет-магазин, приложение, виртуальный примерка, личный кабинет, корзина, онлайн, чат, войти, пароль, оплата на сайт, рецепт в кабинет, бот, уведомление',
      ),
      en: list(
        'website, web shop, online, app, virtual try on, account, log in, basket, checkout, chat, site, password, prescription online, online booking, page, notification',
      ),
    },
  },
]
