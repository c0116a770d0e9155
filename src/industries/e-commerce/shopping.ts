/** Finding, choosing, ordering and paying. */
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

export const shopping: readonly Category[] = [
  {
    id: 'web-shop',
    group: 'shopping',
    base: 'digital-service',
    names: { fi: 'Sivusto ja sovellus', ru: 'Сайт и приложение', en: 'Website and app', sv: 'Webbplats och app' },
    definitions: {
      fi: 'Sivuston ja sovelluksen toimivuus, haku, suodattimet, kirjautuminen ja nopeus.',
      ru: 'Работа сайта и приложения, поиск, фильтры, вход и скорость.',
      en: 'How the site and the app work: search, filters, account, speed.',
      sv: 'Hur webbplatsen och appen fungerar: sökning, filter, konto, snabbhet.',
    },
    include: ['Crashes, search, filters, log-in, accessibility, newsletters and pop-ups'],
    exclude: ['The basket, checkout and payment: ordering-payment', 'What is told of a product: product-information'],
    cues: {
      fi: list(
        'sivusto, nettisivu, sivu, verkkosivu, sovellus, appi, haku, hakutoiminto, suodatin, rajata, kirjautua, salasana, kaatua, jumittaa, selkeä, sekava, latautua, ponnahdusikkuna, uutiskirje, käyttöliittymä',
      ),
      ru: list(
        'сайт, приложение, поиск, фильтр, личный кабинет, войти, пароль, зависать, тормозить, вылетать, интерфейс, удобный сайт, страница, грузиться, каталог, рассылка, меню, глючить, реклама',
      ),
      en: list(
        'website, site, app, search, filter, log in, login, password, crash, freeze, slow to load, page, navigate, menu, pop-up, newsletter, easy to use, account, glitch, layout',
      ),
    },
  },
  {
    id: 'product-information',
    group: 'shopping',
    base: 'information',
    names: { fi: 'Tuotetiedot', ru: 'Информация о товаре', en: 'Product information', sv: 'Produktinformation' },
    definitions: {
      fi: 'Tuotekuvaukset, kuvat, kokotaulukot ja arvostelut, ja vastaako tuote niitä.',
      ru: 'Описания, фотографии, таблицы размеров и отзывы, и соответствует ли им товар.',
      en: 'Descriptions, pictures, size charts and reviews, and whether the product matches them.',
      sv: 'Beskrivningar, bilder, storlekstabeller och omdömen, och om varan motsvarar dem.',
    },
    include: ['Colour differs from the picture, size chart is wrong, measurements missing, false reviews'],
    exclude: ['Another article than was ordered: order-accuracy'],
    cues: {
      fi: list(
        'kuvaus, tuotekuvaus, tuotetieto, kuva, vastata kuvaus, kokotaulukko, mitta, väri, arvostelu, tieto, materiaali, kokonumero, ohje, esittely, harhaanjohtava, mittataulukko',
      ),
      ru: list(
        'описание, фото, фотография, картинка, соответствовать описание, размерный сетка, таблица размер, характеристика, отзыв, состав, цвет, указать, инструкция, маломерить, большемерить, карточка товар',
      ),
      en: list(
        'description, picture, photo, as described, size chart, size guide, measurements, colour, review, details, specification, dimensions, misleading, information, instructions, as pictured',
      ),
    },
  },
  {
    id: 'product-range',
    group: 'shopping',
    base: 'range',
    names: { fi: 'Valikoima ja saatavuus', ru: 'Ассортимент и наличие', en: 'Range and availability', sv: 'Sortiment och tillgång' },
    definitions: {
      fi: 'Valikoiman laajuus, merkit, koot, ja onko tuotteita varastossa.',
      ru: 'Широта ассортимента, бренды, размеры и наличие.',
      en: 'Breadth of range, brands, sizes, and whether things are in stock.',
      sv: 'Sortimentets bredd, märken, storlekar, och om varorna finns i lager.',
    },
    include: ['Sold out, cancelled for lack of stock, missing sizes, rare finds'],
    cues: {
      fi: list(
        'valikoima, tarjonta, saatavuus, varasto, loppu, loppuunmyyty, merkki, koko, löytyä, puuttua, laaja, suppea, varastossa, saatavilla, monipuolinen, kaikki samasta paikka',
      ),
      ru: list(
        'ассортимент, выбор, наличие, закончиться, нет в наличие, бренд, размер, марка, богатый выбор, найти, распродать, склад, редкий, большой выбор, новинка, раскупить',
      ),
      en: list(
        'range, selection, choice, stock, out of stock, in stock, sold out, brand, size, available, availability, variety, find everything, limited, back in stock, discontinued',
      ),
    },
  },
  {
    id: 'price',
    group: 'shopping',
    base: 'price',
    names: { fi: 'Hinta ja kulut', ru: 'Цена и расходы', en: 'Price and charges', sv: 'Pris och avgifter' },
    definitions: {
      fi: 'Hintataso, alennukset, koodit, bonukset, postikulut ja lisämaksut.',
      ru: 'Уровень цен, скидки, промокоды, бонусы, стоимость доставки и доплаты.',
      en: 'Price level, discounts, codes, loyalty points, delivery charges and extras.',
      sv: 'Prisnivå, rabatter, koder, bonus, fraktkostnader och tillägg.',
    },
    include: ['Code did not work, price changed, customs duty, free shipping threshold'],
    cues: {
      fi: list(
        'hinta, kallis, halpa, edullinen, tarjous, alennus, alennuskoodi, ale, postikulu, toimituskulu, toimitusmaksu, euro, maksaa, ilmainen toimitus, bonus, tulli, hinta-laatusuhde, hinta-laatu, vertailla',
      ),
      ru: list(
        'цена, дорогой, дорого, дешёвый, дёшево, недорого, скидка, акция, промокод, бонус, балл, рубль, стоить, стоимость доставка, бесплатный доставка, переплата, выгодно, завышенный',
      ),
      en: list(
        'price, expensive, cheap, cheaper, discount, code, voucher, sale, offer, postage, shipping cost, delivery charge, free delivery, value, points, customs, overpriced, pound, bargain, deal',
      ),
    },
  },
  {
    id: 'ordering-payment',
    group: 'shopping',
    base: 'process',
    names: { fi: 'Tilaaminen ja maksaminen', ru: 'Оформление и оплата', en: 'Ordering and payment', sv: 'Beställning och betalning' },
    definitions: {
      fi: 'Ostoskori, kassa, maksutavat, laskut, tilauksen muuttaminen ja peruminen.',
      ru: 'Корзина, оформление, способы оплаты, счета, изменение и отмена заказа.',
      en: 'Basket, checkout, means of payment, invoices, changing or cancelling an order.',
      sv: 'Kundkorg, kassa, betalningssätt, fakturor, ändring och avbokning.',
    },
    include: ['Charged twice, invoice errors, card refused, order confirmation, subscriptions'],
    exclude: ['Refunds: returns-refunds'],
    cues: {
      fi: list(
        'tilata, tilaaminen, ostoskori, kassa, maksu, maksaa, maksutapa, lasku, osamaksu, korttimaksu, veloittaa, tilausvahvistus, perua tilaus, peruuttaa, mobiilimaksu, verkkopankki, kestotilaus, maksumuistutus',
      ),
      ru: list(
        'заказать, оформить, оформление, корзина, оплата, оплатить, карта, списать, списание, счёт, рассрочка, оплата при получение, отменить заказ, чек, подписка, подтверждение, СБП, двойной',
      ),
      en: list(
        'order, ordering, basket, checkout, pay, payment, card, charged, charged twice, invoice, instalments, cancel, cancel order, order confirmation, subscription, place an order, gift card, billing',
      ),
    },
  },
]
