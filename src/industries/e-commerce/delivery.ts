/** From the warehouse to the customer. */
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

export const delivery: readonly Category[] = [
  {
    id: 'delivery-time',
    group: 'delivery',
    base: 'delivery',
    names: { fi: 'Toimitusaika', ru: 'Срок доставки', en: 'Delivery time', sv: 'Leveranstid' },
    definitions: {
      fi: 'Kuinka nopeasti ja luvatussa ajassa tilaus tulee, ja tuleeko se lainkaan.',
      ru: 'Как быстро и в срок ли приходит заказ, и приходит ли вообще.',
      en: 'How fast and on time the order comes, and whether it comes at all.',
      sv: 'Hur snabbt och i tid beställningen kommer, och om den alls kommer.',
    },
    include: ['Never arrived, late, next day, long handling in the warehouse'],
    exclude: ['How one is told of it: delivery-information'],
    cues: {
      fi: list(
        'toimitus, toimitusaika, nopea toimitus, viivästyä, myöhästyä, myöhässä, viikko, päivä, seuraava päivä, luvattu, tulla perille, saapua, ei tulla, odottaa, kestää, hidas, ajallaan',
      ),
      ru: list(
        'доставка, срок, доставить, быстро, быстрый доставка, задержка, опоздать, неделя, день, вовремя, на следующий день, ждать, прийти, не прийти, привезти, раньше срок, долго, задержать',
      ),
      en: list(
        'delivery, delivered, fast, quick, next day, late, delay, delayed, week, days, on time, arrive, arrived, never arrived, waiting, shipped, dispatch, still not here, turn up',
      ),
    },
  },
  {
    id: 'delivery-information',
    group: 'delivery',
    base: 'information',
    names: { fi: 'Toimituksen seuranta', ru: 'Отслеживание доставки', en: 'Delivery information', sv: 'Leveransinformation' },
    definitions: {
      fi: 'Seuranta, ilmoitukset ja tieto siitä, missä tilaus on ja milloin se tulee.',
      ru: 'Отслеживание, уведомления и сведения о том, где заказ и когда он придёт.',
      en: 'Tracking, notices, and being told where the order is and when it comes.',
      sv: 'Spårning, aviseringar och besked om var beställningen är och när den kommer.',
    },
    include: ['Tracking not updated, marked as delivered, no arrival notice, delays told of'],
    cues: {
      fi: list(
        'seuranta, seurantakoodi, seurantatunnus, saapumisilmoitus, tekstiviesti, ilmoitus, ilmoittaa, tiedottaa, päivittyä, tieto missä, paketti seurata, toimitusvahvistus, ajantasainen, informoida, toimitettu',
      ),
      ru: list(
        'отслеживание, трек, трек-номер, статус, уведомление, смс, сообщить, обновляться, предупредить, где заказ, отследить, известить, доставлено, пуш, информировать, курьер на карта',
      ),
      en: list(
        'tracking, track, tracking number, tracking link, update, updates, notification, text, email, kept informed, told, status, marked as delivered, estimated, where is my order, notify, dispatched email',
      ),
    },
  },
  {
    id: 'courier-pickup',
    group: 'delivery',
    base: 'delivery',
    names: { fi: 'Kuljetus ja nouto', ru: 'Курьер и пункт выдачи', en: 'Courier and pick-up', sv: 'Transport och utlämning' },
    definitions: {
      fi: 'Kuljettaja, kotiinkuljetus, noutopiste, pakettiautomaatti ja toimitustavat.',
      ru: 'Курьер, доставка до двери, пункт выдачи, постамат и способы доставки.',
      en: 'Driver, home delivery, pick-up point, parcel locker and choice of carrier.',
      sv: 'Chaufför, hemleverans, utlämningsställe, paketbox och leveranssätt.',
    },
    include: ['Left in the rain, wrong pick-up point, manner of the driver, queue at the point'],
    cues: {
      fi: list(
        'kuljettaja, kuski, kuriiri, kotiinkuljetus, noutopiste, pakettiautomaatti, posti, matkahuolto, nouto, noutaa, hakea, lokero, ovi, porras, kuljetusliike, lähetti, kotiovi, toimitustapa',
      ),
      ru: list(
        'курьер, пункт выдача, пвз, постамат, почта, самовывоз, забрать, водитель, до дверь, подъём на этаж, вежливый курьер, очередь на пункт, выдача, грузчик, ячейка, подъезд, доставщик',
      ),
      en: list(
        'courier, driver, delivery man, pick-up point, parcel locker, locker, collect, collection, doorstep, left outside, neighbour, porch, parcel shop, click and collect, carrier, safe place, thrown',
      ),
    },
  },
  {
    id: 'order-accuracy',
    group: 'delivery',
    base: 'delivery',
    names: {
      fi: 'Pakkaus ja tilauksen oikeellisuus',
      ru: 'Упаковка и комплектность',
      en: 'Packaging and order accuracy',
      sv: 'Förpackning och rätt innehåll',
    },
    definitions: {
      fi: 'Tuliko oikea ja täysi tilaus ehjänä, ja miten se oli pakattu.',
      ru: 'Пришёл ли верный и полный заказ целым и как он был упакован.',
      en: 'Whether the right and complete order came unharmed, and how it was packed.',
      sv: 'Om rätt och hel beställning kom oskadd, och hur den var packad.',
    },
    include: ['Wrong item, missing parts, broken on the way, too much packaging, gift wrapping'],
    exclude: ['Faults of the product itself: product-quality'],
    cues: {
      fi: list(
        'pakkaus, pakata, paketti, laatikko, pahvi, muovi, väärä tuote, väärä koko, puuttua, rikki, särkyä, kuljetusvaurio, ehjä, vajaa, kolhia, oikea tuote, kuplamuovi, täyte, lahjapaketti',
      ),
      ru: list(
        'упаковка, упаковать, коробка, пакет, плёнка, перепутать, не тот, не хватать, недовложение, разбитый, помятый, целый, повредить, комплект, прислать другой, пупырка, недостача, вскрытый',
      ),
      en: list(
        'packaging, packed, package, box, wrong item, wrong size, missing, damaged, broken in transit, smashed, crushed, intact, bubble wrap, plastic, cardboard, incomplete, correct order, wrapped, dented',
      ),
    },
  },
]
