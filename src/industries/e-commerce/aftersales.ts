/** The product itself, and help when something is wrong. */
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

export const aftersales: readonly Category[] = [
  {
    id: 'product-quality',
    group: 'aftersales',
    base: 'quality',
    names: { fi: 'Tuotteen laatu', ru: 'Качество товара', en: 'Product quality', sv: 'Produktkvalitet' },
    definitions: {
      fi: 'Tuotteen laatu, kestävyys, istuvuus, toimivuus ja aitous.',
      ru: 'Качество, прочность, посадка, работа и подлинность товара.',
      en: 'Quality, durability, fit, function and genuineness of the product.',
      sv: 'Produktens kvalitet, hållbarhet, passform, funktion och äkthet.',
    },
    include: ['Broke after a week, counterfeit, smell, stale food, unsafe product'],
    exclude: ['Broken on the way: order-accuracy', 'Differs from the picture: product-information'],
    cues: {
      fi: list(
        'laatu, laadukas, kestää, kestävä, rikkoutua, hajota, istua, materiaali, sauma, toimia, viallinen, kulua, nukkaantua, aito, väärennös, haista, hauras, pehmeä, tyytyväinen tuote',
      ),
      ru: list(
        'качество, качественный, сломаться, порваться, прочный, сидеть, ткань, шов, работать, брак, подделка, оригинал, запах, вонять, линять, хлипкий, материал, просроченный, мягкий',
      ),
      en: list(
        'quality, well made, durable, broke, broken, fell apart, fit, material, stitching, works, faulty, fake, counterfeit, smell, flimsy, sturdy, comfortable, wear out, soft, out of date',
      ),
    },
  },
  {
    id: 'returns-refunds',
    group: 'aftersales',
    base: 'process',
    names: {
      fi: 'Palautus, vaihto ja takuu',
      ru: 'Возврат, обмен и гарантия',
      en: 'Returns, refunds and warranty',
      sv: 'Retur, byte och garanti',
    },
    definitions: {
      fi: 'Palauttaminen, hyvitys, vaihto, reklamaatio ja takuu.',
      ru: 'Возврат товара и денег, обмен, претензии и гарантия.',
      en: 'Sending back, refunds, exchange, claims and warranty.',
      sv: 'Retur, återbetalning, byte, reklamation och garanti.',
    },
    include: ['Return label, return fee, refund never came, replacement sent'],
    cues: {
      fi: list(
        'palautus, palauttaa, hyvitys, rahat takaisin, vaihto, vaihtaa, reklamaatio, reklamoida, takuu, palautusoikeus, palautuslappu, palautuskulu, korvata, korvaus, uusi tilalle, palautusprosessi',
      ),
      ru: list(
        'возврат, вернуть, вернуть деньги, обмен, обменять, гарантия, претензия, заявление на возврат, компенсация, замена, заменить, отказать в возврат, деньги назад, возместить, экспертиза, гарантийный',
      ),
      en: list(
        'return, returns, refund, refunded, exchange, replacement, warranty, guarantee, send back, return label, return fee, money back, claim, compensation, replaced, returned',
      ),
    },
  },
  {
    id: 'customer-service',
    group: 'aftersales',
    base: 'support',
    names: { fi: 'Asiakaspalvelu', ru: 'Служба поддержки', en: 'Customer service', sv: 'Kundtjänst' },
    definitions: {
      fi: 'Tavoitettavuus, vastaukset, ystävällisyys ja ongelmien hoitaminen.',
      ru: 'Доступность, ответы, вежливость и решение проблем.',
      en: 'Being reached, answers, friendliness and solving of problems.',
      sv: 'Tillgänglighet, svar, vänlighet och problemlösning.',
    },
    include: ['Chat and bots, unanswered e-mail, phone queue, pre-purchase advice'],
    cues: {
      fi: list(
        'asiakaspalvelu, aspa, chat, chatti, botti, vastata, vastaus, sähköposti, puhelin, soittaa, ystävällinen, auttaa, neuvoa, asiakaspalvelija, yhteydenotto, tavoittaa, palvelu, tyly, hoitaa asia',
      ),
      ru: list(
        'поддержка, служба поддержка, оператор, менеджер, чат, бот, ответить, отвечать, дозвониться, вежливый, помочь, консультант, решить проблема, отписка, горячий линия, обращение, хамить, звонок, игнорировать',
      ),
      en: list(
        'customer service, support, chat, chatbot, bot, reply, replied, response, email, phone, agent, helpful, rude, polite, contact, answer, sorted, advisor, solve, ignored',
      ),
    },
  },
]
