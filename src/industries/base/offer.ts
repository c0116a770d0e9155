/** What is offered, how well it works and what it costs. */
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

export const offer: readonly Category[] = [
  {
    id: 'quality',
    group: 'offer',
    base: 'quality',
    names: { fi: 'Laatu ja lopputulos', ru: 'Качество и результат', en: 'Quality and outcome', sv: 'Kvalitet och resultat' },
    definitions: {
      fi: 'Tuotteen tai palvelun laatu ja se, mitä sillä sai aikaan.',
      ru: 'Качество товара или услуги и полученный результат.',
      en: 'Quality of the product or service and what it achieved.',
      sv: 'Produktens eller tjänstens kvalitet och resultat.',
    },
    include: ['Well made, faulty, it helped, it did not work'],
    exclude: ['Breaks down again and again: reliability'],
    cues: {
      fi: list(
        'laatu, laadukas, heikkolaatuinen, tulos, lopputulos, hyöty, hyödyllinen, tuote, viallinen, vika, virheellinen, kestävä, rikki, toimia hyvin, vastata odotus, materiaali, taso, tehdä hyvin, vaikutus, viimeistely',
      ),
      ru: list(
        'качество, качественный, некачественный, результат, польза, полезный, товар, продукт, брак, дефект, бракованный, прочный, сломать, соответствовать, материал, уровень, эффект, работа выполнить, исправный',
      ),
      en: list(
        'quality, well made, poor quality, result, outcome, benefit, useful, product, faulty, defect, defective, durable, broken, work well, as expected, as described, material, standard, effective, workmanship',
      ),
    },
  },
  {
    id: 'reliability',
    group: 'offer',
    base: 'reliability',
    names: {
      fi: 'Luotettavuus ja jatkuvuus',
      ru: 'Надёжность и постоянство',
      en: 'Reliability and continuity',
      sv: 'Pålitlighet och kontinuitet',
    },
    definitions: {
      fi: 'Toimiiko palvelu tasaisesti ja pitävätkö lupaukset.',
      ru: 'Работает ли услуга стабильно и выполняются ли обещания.',
      en: 'Whether the service works steadily and promises are kept.',
      sv: 'Om tjänsten fungerar jämnt och löften hålls.',
    },
    include: ['Outages, promises kept or broken, same person each time'],
    exclude: ['One faulty item: quality'],
    cues: {
      fi: list(
        'luotettava, luotettavuus, epäluotettava, luvata, lupaus, pitää lupaus, varma, vakaa, epävakaa, kaatua, katkos, katko, häiriö, toimintavarma, sama työntekijä, vaihtua, jatkuvuus, pettää, toistuva',
      ),
      ru: list(
        'надёжный, надёжность, ненадёжный, обещать, обещание, сдержать слово, стабильный, стабильно, нестабильный, сбой, падать, упасть, перебой, подвести, постоянно, постоянный, один и тот же, обмануть, слетать',
      ),
      en: list(
        'reliable, reliability, unreliable, promise, promised, dependable, stable, unstable, crash, outage, downtime, disruption, consistent, inconsistent, same person, let down, keep their word, break down, trustworthy',
      ),
    },
  },
  {
    id: 'price',
    group: 'offer',
    base: 'price',
    names: { fi: 'Hinta ja maksaminen', ru: 'Цена и оплата', en: 'Price and payment', sv: 'Pris och betalning' },
    definitions: {
      fi: 'Hinta, hinta-laatusuhde, maksut, laskut ja rahoitus.',
      ru: 'Цена, соотношение цены и качества, оплата, счета и финансирование.',
      en: 'Price, value for money, payment, bills and funding.',
      sv: 'Pris, prisvärdhet, betalning, fakturor och finansiering.',
    },
    include: ['Expensive, cheap, wrong bill, discounts'],
    exclude: ['Refund after a complaint: support'],
    cues: {
      fi: list(
        'hinta, kallis, halpa, edullinen, hinnoittelu, hinta-laatusuhde, maksu, maksaa, maksaminen, lasku, laskutus, laskuttaa, alennus, tarjous, raha, euro, ilmainen, maksullinen, kustannus, kohtuuhintainen, ylihintainen, rahoitus',
      ),
      ru: list(
        'цена, дорого, дорогой, дёшево, дешёвый, недорогой, стоимость, стоить, оплата, платить, заплатить, счёт, скидка, акция, деньги, евро, рубль, бесплатный, платный, завышенный, тариф, соотношение цена качество, доплата',
      ),
      en: list(
        'price, expensive, cheap, cost, costly, affordable, overpriced, value for money, pay, payment, bill, invoice, charge, fee, discount, offer, money, euro, free, pricing, worth, funding, budget',
      ),
    },
  },
  {
    id: 'range',
    group: 'offer',
    base: 'range',
    names: { fi: 'Valikoima', ru: 'Ассортимент', en: 'Range and selection', sv: 'Utbud' },
    definitions: {
      fi: 'Tuotteiden, palvelujen tai tekemisen valikoima ja saatavuus.',
      ru: 'Ассортимент и наличие товаров, услуг или занятий.',
      en: 'Choice and availability of products, services or activities.',
      sv: 'Urval av och tillgång på produkter, tjänster eller aktiviteter.',
    },
    include: ['Out of stock, wide selection, more activities, missing features'],
    exclude: ['A say in decisions: choice-involvement'],
    cues: {
      fi: list(
        'valikoima, tarjonta, vaihtoehto, tuotevalikoima, loppua, loppuunmyyty, varastossa, saatavilla, puuttua, laaja, suppea, monipuolinen, koko, malli, ominaisuus, lisää tekeminen, aktiviteetti, ohjelma, toiminto',
      ),
      ru: list(
        'ассортимент, выбор, наличие, в наличие, не быть в наличие, закончиться, разнообразие, разнообразный, широкий выбор, мало выбор, размер, модель, функция, возможность, развлечение, занятие, не хватать, предложение, вариант',
      ),
      en: list(
        'selection, range, variety, choice, stock, out of stock, available, unavailable, assortment, wide range, limited, missing, size, model, feature, functionality, activity, programme, option, sold out',
      ),
    },
  },
  {
    id: 'delivery',
    group: 'offer',
    base: 'delivery',
    names: { fi: 'Toimitus', ru: 'Доставка', en: 'Delivery', sv: 'Leverans' },
    definitions: {
      fi: 'Tuotteen toimitus, pakkaus, seuranta ja nouto.',
      ru: 'Доставка товара, упаковка, отслеживание и получение.',
      en: 'Delivery of goods, packaging, tracking and collection.',
      sv: 'Leverans av varor, förpackning, spårning och avhämtning.',
    },
    include: ['Parcels, couriers, packaging, pick-up points'],
    exclude: ['Slow service on the spot: waiting'],
    cues: {
      fi: list(
        'toimitus, toimittaa, toimitusaika, paketti, pakkaus, pakata, posti, postitse, kuljetus, kuriiri, lähetys, seuranta, noutopiste, nouto, noutaa, perille, kotiinkuljetus, pakettiautomaatti, tilaus',
      ),
      ru: list(
        'доставка, доставить, срок доставка, посылка, упаковка, упаковать, почта, курьер, отправка, отправить, отслеживание, трек, пункт выдача, самовывоз, получить заказ, заказ, постамат, привезти',
      ),
      en: list(
        'delivery, deliver, delivered, parcel, package, packaging, post, courier, shipping, ship, shipment, tracking, pick-up point, collection, dispatch, arrive, order, delivery time, driver left',
      ),
    },
  },
  {
    id: 'digital-service',
    group: 'offer',
    base: 'digital-service',
    names: { fi: 'Digitaalinen palvelu', ru: 'Цифровой сервис', en: 'Digital service', sv: 'Digital tjänst' },
    definitions: {
      fi: 'Verkkosivut, sovellukset, kirjautuminen ja niiden käytettävyys.',
      ru: 'Сайты, приложения, вход и удобство их использования.',
      en: 'Websites, apps, login and how usable they are.',
      sv: 'Webbplatser, appar, inloggning och användbarhet.',
    },
    include: ['App crashes, hard to find things on the site, chat bots'],
    exclude: ['Outages of the core product: reliability'],
    cues: {
      fi: list(
        'sovellus, appi, verkkosivu, nettisivu, sivusto, verkkopalvelu, verkkokauppa, kirjautua, kirjautuminen, tunnistautuminen, salasana, käyttöliittymä, käytettävyys, käyttäjäystävällinen, bugi, chat, chatbot, digitaalinen, sähköinen, päivitys, netti, klikata',
      ),
      ru: list(
        'приложение, сайт, страница, интернет, интернет-магазин, войти, вход, пароль, личный кабинет, интерфейс, удобный интерфейс, баг, глюк, чат, чат-бот, онлайн, цифровой, электронный, обновление, программа, зависать, кнопка',
      ),
      en: list(
        'app, website, web page, site, online, login, log in, password, account, interface, usability, user friendly, bug, chat, chatbot, digital, update, click, browser, software, glitch, freeze, dashboard',
      ),
    },
  },
  {
    id: 'process',
    group: 'offer',
    base: 'process',
    names: {
      fi: 'Järjestelyt ja asiointi',
      ru: 'Организация и оформление',
      en: 'Process and organisation',
      sv: 'Process och organisation',
    },
    definitions: {
      fi: 'Asioinnin sujuvuus, järjestelyt, byrokratia, henkilöstön riittävyys.',
      ru: 'Слаженность процесса, организация, бюрократия, достаточность персонала.',
      en: 'How smoothly things run: organisation, paperwork, number of staff.',
      sv: 'Hur smidigt det går: organisation, pappersarbete, antal anställda.',
    },
    include: ['Smooth, chaotic, paperwork, understaffed'],
    exclude: ['Time taken: waiting'],
    cues: {
      fi: list(
        'sujuva, sujuvasti, sujua, vaivaton, helppo, helposti, mutkaton, järjestely, organisoida, byrokratia, byrokraattinen, lomake, paperityö, prosessi, käytäntö, sekava, hankala, monimutkainen, vajaamiehitys, kiire, enemmän henkilökunta',
      ),
      ru: list(
        'организация, организованный, процесс, процедура, бюрократия, оформление, оформить, документ, бумага, форма, анкета, просто, легко, сложно, запутанный, неудобно, беспорядок, слаженно, чётко, порядок, нехватка персонал, мало персонал',
      ),
      en: list(
        'process, procedure, organised, disorganised, organisation, smooth, smoothly, easy, hassle, hassle free, complicated, paperwork, form, bureaucracy, chaotic, efficient, efficiency, straightforward, understaffed, more staff, management, policy',
      ),
    },
  },
]
