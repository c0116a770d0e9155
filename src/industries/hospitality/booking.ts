/** Booking, prices and bills. */
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

export const booking: readonly Category[] = [
  {
    id: 'booking-advertising',
    group: 'booking',
    base: 'access',
    names: {
      fi: 'Varaaminen ja mainonta',
      ru: 'Бронирование и реклама',
      en: 'Booking and advertising',
      sv: 'Bokning och marknadsföring',
    },
    definitions: {
      fi: 'Varaaminen verkossa, sovelluksessa ja puhelimitse, vahvistus, ylibuukkaus ja vastaavatko kuvat ja lupaukset todellisuutta.',
      ru: 'Бронирование на сайте, в приложении и по телефону, подтверждение, овербукинг и соответствие фото и обещаниям.',
      en: 'Booking by site, app or phone, confirmation, overbooking, and whether pictures and promises were true.',
      sv: 'Bokning på webben, i appen och per telefon, bekräftelse, överbokning och om bilder och löften stämde.',
    },
    include: ['Website crashed, wrong room type, booked sea view and got a wall, star rating, changing dates, gift card use'],
    exclude: ['Cancelling and money back: billing-refunds'],
    cues: {
      fi: list(
        'varaus, varata, varaaminen, varausjärjestelmä, varaussivu, nettisivu, sivusto, sovellus, varausvahvistus, vahvistus, ylibuukattu, ylivaraus, kuva, esitellä, mainos, mainostaa, luvattu, vastata kuvaus, vastata odotus, toive, huonetoive, väärä huonetyyppi, muuttaa varaus, tähti, lahjakortti, puhelinmyynti',
      ),
      ru: list(
        'бронирование, бронь, забронировать, бронировать, сайт, приложение, подтверждение, овербукинг, фото, фотография, картинка, соответствовать, не соответствовать, описание, реклама, обещать, звёзд, заявлен, категория номер, турагент, туроператор, путёвка, перенести дата, колл-центр, пожелание, отзыв почитать',
      ),
      en: list(
        'booking, booked, book, reservation, reserve, website, app, booking site, confirmation, overbooked, double booked, photos, pictures, as advertised, advertised, misleading, description, brochure, promised, star rating, four star, wrong room type, change dates, gift voucher, requested, book online, listing',
      ),
    },
  },
  {
    id: 'price-value',
    group: 'booking',
    base: 'price',
    names: { fi: 'Hinta ja vastine', ru: 'Цена и её оправданность', en: 'Price and value', sv: 'Pris och prisvärdhet' },
    definitions: {
      fi: 'Hintataso, vastine rahalle, lisämaksut, tarjoukset ja kanta-asiakasedut.',
      ru: 'Уровень цен, стоит ли того, доплаты, акции и бонусы постоянным гостям.',
      en: 'Price level, value for money, extras, offers and loyalty benefits.',
      sv: 'Prisnivå, valuta för pengarna, tillägg, erbjudanden och stamkundsförmåner.',
    },
    include: ['Paid parking, resort fee, dear beer, peak season prices, package deals'],
    exclude: ['Errors in the bill: billing-refunds', 'Lift ticket: ski-pass'],
    cues: {
      fi: list(
        'hinta, hintava, kallis, kallista, halpa, edullinen, hinta-laatusuhde, hintataso, rahalle vastine, euro, maksaa, maksullinen, lisämaksu, tarjous, alennus, kanta-asiakas, jäsenetu, bonus, paketti, sesonkihinta, ylihintainen, riistää, ilmainen, sisältyä hinta, hinta nähden',
      ),
      ru: list(
        'цена, дорого, дорогой, дёшево, недорого, дешёвый, стоимость, стоить, деньги, цена-качество, соотношение цена качество, завышенный, переплата, доплата, скидка, акция, бонус, лояльность, рубль, евро, тысяча, бесплатно, включено, за такой деньги, накрутка, бюджетный, ценник',
      ),
      en: list(
        'price, prices, expensive, pricey, cheap, value for money, value, overpriced, worth, cost, rip-off, extra charge, surcharge, discount, deal, offer, loyalty, points, member, included, free, pounds, euros, quid, reasonable, peak prices, good value, affordable, half board price',
      ),
    },
  },
  {
    id: 'billing-refunds',
    group: 'booking',
    base: 'process',
    names: {
      fi: 'Laskutus, peruutus ja hyvitys',
      ru: 'Счёт, отмена и возврат',
      en: 'Billing, cancellation and refunds',
      sv: 'Fakturering, avbokning och återbetalning',
    },
    definitions: {
      fi: 'Lasku, maksutavat, takuumaksu, peruutusehdot, hyvitykset ja korvaukset.',
      ru: 'Счёт, способы оплаты, депозит, условия отмены, возвраты и компенсации.',
      en: 'The bill, means of payment, deposit, cancellation terms, refunds and compensation.',
      sv: 'Räkningen, betalningssätt, deposition, avbokningsvillkor, återbetalning och ersättning.',
    },
    include: ['Charged twice, minibar never used, deposit not returned, non-refundable, cleaning fee charged afterwards'],
    cues: {
      fi: list(
        'lasku, laskutus, laskuttaa, maksu, veloittaa, veloitus, kaksi kertaa, takuumaksu, varausmaksu, ennakkomaksu, peruutus, perua, peruuttaa, peruutusehto, hyvitys, hyvittää, rahat takaisin, palauttaa raha, korvaus, kuitti, minibaari lasku, siivousmaksu, katevaraus, korttimaksu, loppulasku, yrityslasku',
      ),
      ru: list(
        'счёт, оплата, оплатить, списать, списание, дважды, депозит, залог, предоплата, отмена, отменить, невозвратный, возврат, вернуть деньги, вернуть, компенсация, компенсировать, чек, квитанция, штраф, минибар счёт, карта, терминал, удержать, блокировка сумма, отчётный документ, перерасчёт',
      ),
      en: list(
        'bill, invoice, charged, overcharged, charged twice, deposit, prepaid, cancellation, cancel, cancelled, refund, refunded, money back, compensation, non-refundable, receipt, minibar charge, card, card declined, cleaning fee, hold on my card, billing, credit note, no show, terms, final bill, cancellation policy',
      ),
    },
  },
]
