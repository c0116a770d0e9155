/** Getting the medicine and paying for it. */
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

export const supply: readonly Category[] = [
  {
    id: 'availability',
    group: 'supply',
    base: 'range',
    names: { fi: 'Saatavuus', ru: 'Наличие препарата', en: 'Availability', sv: 'Tillgänglighet' },
    definitions: {
      fi: 'Onko lääkettä saatavilla: saatavuushäiriöt, loppuminen, korvaavat valmisteet, valikoima.',
      ru: 'Есть ли препарат: перебои, дефектура, замены, ассортимент.',
      en: 'Whether the medicine can be had: shortages, discontinuation, substitutes, range.',
      sv: 'Om läkemedlet finns: bristsituationer, avregistrering, ersättare, sortiment.',
    },
    include: ['Out of stock at the pharmacy, strengths withdrawn, notice of shortages'],
    exclude: ['Late parcel of an order: ordering-delivery', 'Too dear: price-reimbursement'],
    cues: {
      fi: list(
        'saatavuus, saatavuushäiriö, saatavuuskatkos, loppu, loppua, varasto, saada apteekki, korvaava, rinnakkaisvalmiste, geneerinen, poistua markkina, lopettaa myynti, valikoima, tukku, pula',
      ),
      ru: list(
        'наличие, нет в аптека, дефицит, дефектура, перебой, пропасть, закончиться, исчезнуть, аналог, замена, дженерик, снять с производство, ассортимент, склад, поставка прекратить, достать, найти в аптека',
      ),
      en: list(
        'shortage, out of stock, stock, available, availability, supply, discontinued, withdrawn, substitute, generic, alternative, unobtainable, run out, pharmacy, range, wholesaler, get hold of, back order',
      ),
    },
  },
  {
    id: 'price-reimbursement',
    group: 'supply',
    base: 'price',
    names: { fi: 'Hinta ja korvattavuus', ru: 'Цена и возмещение', en: 'Price and reimbursement', sv: 'Pris och ersättning' },
    definitions: {
      fi: 'Lääkkeen hinta, Kela-korvaus, omavastuu, sopimusehdot, hyvitykset.',
      ru: 'Цена, льготы и возмещение, условия договора, скидки.',
      en: 'Price of the medicine, reimbursement, co-payment, contract terms, discounts.',
      sv: 'Läkemedlets pris, ersättning, självrisk, avtalsvillkor, rabatter.',
    },
    include: ['Reimbursement status, tenders, price rises, value for money'],
    exclude: ['Not available at all: availability'],
    cues: {
      fi: list(
        'hinta, kallis, halpa, edullinen, maksaa, euro, kela-korvaus, korvaus, korvattavuus, omavastuu, hinnankorotus, alennus, viitehinta, peruskorvaus, erityiskorvaus, kilpailutus, sopimus',
      ),
      ru: list(
        'цена, дорогой, дешёвый, дорого, стоить, стоимость, рубль, льгота, льготный, бесплатно, компенсация, возмещение, скидка, подорожать, по карман, переплачивать, тендер, закупка',
      ),
      en: list(
        'price, expensive, cheap, dear, cost, afford, euro, pound, reimbursement, reimbursed, copay, co-payment, discount, price rise, value, prescription charge, tender, contract, medical card',
      ),
    },
  },
  {
    id: 'ordering-delivery',
    group: 'supply',
    base: 'delivery',
    names: { fi: 'Tilaus ja toimitus', ru: 'Заказ и доставка', en: 'Ordering and delivery', sv: 'Beställning och leverans' },
    definitions: {
      fi: 'Tilaaminen, toimitusaika, kuljetus, laskutus ja palautukset.',
      ru: 'Заказ, сроки, перевозка, счета и возвраты.',
      en: 'Ordering, delivery time, transport, invoicing and returns.',
      sv: 'Beställning, leveranstid, transport, fakturering och returer.',
    },
    include: ['Late or wrong parcels, cold-box handling, invoices, returns, minimum order'],
    exclude: ['National shortage: availability'],
    cues: {
      fi: list(
        'tilaus, tilata, toimitus, toimittaa, toimitusaika, lähetys, paketti, kuljetus, kylmälähetys, lasku, laskutus, palautus, seuranta, kuriiri, tilausvahvistus, varasto, minimitilaus, saapua',
      ),
      ru: list(
        'заказ, заказать, доставка, доставить, срок доставка, посылка, курьер, отгрузка, термобокс, счёт, накладная, возврат, трек, склад, минимальный заказ, привезти, логистика, документ',
      ),
      en: list(
        'order, ordering, delivery, deliver, shipment, parcel, courier, cold box, invoice, invoicing, return, tracking, dispatch, minimum order, arrive, lead time, logistics, confirmation',
      ),
    },
  },
]
