/** The contract and what it costs. */
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

export const policy: readonly Category[] = [
  {
    id: 'price-premium',
    group: 'policy',
    base: 'price',
    names: { fi: 'Hinta ja bonukset', ru: 'Цена и бонусы', en: 'Price and bonus', sv: 'Pris och bonus' },
    definitions: {
      fi: 'Vakuutusmaksu, omavastuu, bonukset, lisäveloitukset.',
      ru: 'Стоимость полиса, франшиза, бонус-малус, доплаты.',
      en: 'Premium, excess, no-claims bonus, extra charges.',
      sv: 'Premie, självrisk, bonus, extra avgifter.',
    },
    include: ['Yearly increases, loyalty, price after a claim, tow charged'],
    cues: {
      fi: list(
        'hinta, vakuutusmaksu, kallis, halpa, omavastuu, bonus, bonukset, korotus, nousta, lasku, alennus, euro, veloittaa, kilpailuttaa, keskittämisetu, lisämaksu',
      ),
      ru: list(
        'цена, стоимость, дорогой, дешёвый, франшиза, кбм, скидка, подорожать, рубль, тариф, доплата, взнос, коэффициент, счёт, навязать допы',
      ),
      en: list(
        'price, premium, expensive, cheap, excess, no claims bonus, increase, went up, renewal price, discount, charged, fee, quote, loyalty, value, pound, euro',
      ),
    },
  },
  {
    id: 'coverage-terms',
    group: 'policy',
    base: 'information',
    names: { fi: 'Turva ja ehdot', ru: 'Покрытие и условия', en: 'Cover and terms', sv: 'Skydd och villkor' },
    definitions: {
      fi: 'Mitä vakuutus tai tiepalvelu kattaa, ehtojen selkeys ja rajaukset.',
      ru: 'Что покрывает полис, ясность условий и исключения.',
      en: 'What the policy covers, clarity of the terms, exclusions.',
      sv: 'Vad försäkringen täcker, villkorens tydlighet och undantag.',
    },
    include: ['Small print, distance limits, abroad, electric cars, sold wrong cover'],
    exclude: ['One claim refused: claim-decision'],
    cues: {
      fi: list(
        'ehto, vakuutusehdot, turva, kattaa, kattavuus, rajoitus, pieni präntti, kasko, osakasko, liikennevakuutus, tiepalveluturva, ulkomaat, sisältyä, kilometriraja, laajuus',
      ),
      ru: list(
        'условие, покрытие, покрывать, договор, мелкий шрифт, исключение, каско, осаго, входить, ограничение, за граница, правило страхование, включать, лимит',
      ),
      en: list(
        'cover, covered, coverage, terms, small print, exclusion, policy wording, comprehensive, third party, include, abroad, limit, mileage limit, home start, entitled, breakdown cover',
      ),
    },
  },
  {
    id: 'policy-management',
    group: 'policy',
    base: 'process',
    names: { fi: 'Sopimuksen hoito', ru: 'Оформление и изменение полиса', en: 'Managing the policy', sv: 'Hantering av avtalet' },
    definitions: {
      fi: 'Ottaminen, muuttaminen, irtisanominen, laskutus ja todistukset.',
      ru: 'Покупка, изменение, расторжение, оплата и справки.',
      en: 'Buying, changing, cancelling, billing and certificates.',
      sv: 'Att teckna, ändra, säga upp, fakturering och intyg.',
    },
    include: ['Auto-renewal, change of vehicle, moving the bonus, wrong registration number'],
    cues: {
      fi: list(
        'irtisanoa, irtisanominen, uusia, uusiminen, vaihtaa auto, siirtää vakuutus, sopimus, laskutus, rekisteri, tehdä vakuutus, omistajanvaihdos, seisonta, muutos, perua, todistus',
      ),
      ru: list(
        'оформить полис, оформление, продлить, продление, расторгнуть, вернуть за полис, внести водитель, изменить, поменять машина, автопродление, данные ошибка, договор переоформить, справка о безаварийность',
      ),
      en: list(
        'renew, renewal, cancel, cancellation, change vehicle, switch, set up, sign up, auto-renew, billing, direct debit, certificate, documents, add a driver, transfer, registration',
      ),
    },
  },
]
