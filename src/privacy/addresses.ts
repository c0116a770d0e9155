/** Postal addresses in Finnish, Russian and English, with house number; a street alone is no address of anybody. */
import type { Identifier } from './identifiers.ts'

/** Endings of Finnish street names, in the cases that an address stands in. Source: common street names of Finnish towns. */
const finnishStreet =
  '(?:katu|kadun|kadulla|kadulta|kadulle|kadulta|tie|tien|tiellä|tieltä|tielle|kuja|kujan|kujalla|kujalta|kujalle|polku|polun|polulla|polulta|polulle|raitti|raitin|raitilla|väylä|väylän|väylällä|aukio|aukion|aukiolla|tori|torin|torilla|ranta|rannan|rannalla|kaari|kaaren|kaarella|rinne|rinteen|rinteellä|mäki|mäen|mäellä|penger|penkereen|penkereellä|puisto|bulevardi|bulevardin|bulevardilla|esplanadi|esplanadin|portti|kulma|laita|ahde|taival|reuna|piha|kaarre|linja|linjan|linjalla|vägen|gatan)'
/** `Esimerkkikatu 5 A 12`, `Iso Roobertinkatu 3-5 as. 4`, and `, 00100 Helsinki`. */
const finnish = `(?:(?:(?:Iso|Pieni|Vanha|Uusi|Itäinen|Läntinen|Pohjoinen|Eteläinen|\\d\\.)\\s)?\\p{Lu}[\\p{Ll}\\p{Lu}-]*|(?:\\p{Lu}[\\p{Ll}-]+\\s){1,2}\\p{Lu}?[\\p{Ll}-]+n\\s)${finnishStreet}\\s\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?[a-z]?(?![\\p{L}\\p{N}:])(?:\\s[A-Z](?![\\p{L}\\p{N}])(?:\\s?\\d{1,3}(?![\\p{L}\\p{N}]))?|\\s(?:as\\.?|bst\\.?)\\s?\\d{1,3})?(?:,?\\s\\d{5}\\s\\p{Lu}[\\p{L}-]+)?`
const streetWord =
  '(?:ул\\.|улиц[аеуы]|ул|пр\\.|просп\\.|проспект[еау]?|пр-т|пер\\.|переул(?:ок|ке|ка)|бульвар[еа]?|б-р|шоссе|ш\\.|наб\\.|набережн(?:ая|ой)|пл\\.|площад[ьи]|проезд[еа]?|тупик)'
const streetName = '(?:\\d{1,3}(?:-?(?:го|я|й|ая))?\\s)?\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}?[\\p{Ll}-]+){0,2}?'
const house = '(?:,?\\s?(?:д\\.|дом|д)?\\s?\\d{1,4}(?:\\s?[а-яА-Я](?![\\p{L}]))?(?:\\/\\d{1,3})?)'
const flat =
  '(?:,?\\s?(?:к\\.|корп\\.|корпус|стр\\.|строение|подъезд|под\\.)\\s?\\d{1,3})?(?:,?\\s?(?:кв\\.|квартира|квартире|кв|оф\\.|офис|комн\\.)\\s?\\d{1,4})?'
const city = '(?:(?:\\d{6},?\\s)?(?:г\\.|город)\\s?\\p{Lu}[\\p{Ll}-]+,?\\s|\\d{6},?\\s\\p{Lu}[\\p{Ll}-]+,?\\s)?'
const russian = `${city}(?:${streetWord}\\s?${streetName}|\\p{Lu}[\\p{L}-]+\\s(?:ул\\.|пр\\.|просп\\.|пр-т|бул\\.|ш\\.|пер\\.|наб\\.|улиц[аеы]|проспект[еа]?|бульвар[еа]?|шоссе|переулок|переулке|набережная|набережной)|\\p{Lu}\\p{Ll}+(?:кату|тие|куя))${house}${flat}`
const roadWord =
  '(?:Street|St\\.?|Road|Rd\\.?|Avenue|Ave\\.?|Lane|Ln\\.?|Drive|Close|Court|Crescent|Way|Place|Gardens|Terrace|Square|Grove|Hill|Row|Mews|Boulevard|Blvd\\.?|Walk|Green|Rise|View)'
const britishCode = '[A-Z]{1,2}\\d[A-Z\\d]?\\s\\d[A-Z]{2}'
const english = `(?:Flat\\s\\d{1,3}[A-Za-z]?,?\\s|Apt\\.?\\s\\d{1,4},?\\s)?\\d{1,5}[A-Za-z]?\\s(?:\\p{Lu}[\\p{L}'’-]+\\s){1,3}${roadWord}(?![\\p{L}\\p{N}])(?:,?\\s(?:Flat|Apt\\.?|Apartment)\\s\\d{1,4}[A-Za-z]?)?(?:,\\s\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?(?=,?\\s${britishCode}|,?\\s[A-Z]{2}\\s\\d{5}|[.,;!?]|$))?(?:,?\\s(?:${britishCode}|[A-Z]{2}\\s\\d{5}))?`

const finnishTowns =
  'Helsinki|Helsingin|Helsingissä|Espoo|Espoossa|Vantaa|Vantaalla|Tampere|Tampereella|Turku|Turussa|Oulu|Oulussa|Lahti|Lahdessa|Kuopio|Jyväskylä|Pori|Lappeenranta|Vaasa|Kotka|Joensuu|Hämeenlinna|Porvoo|Mikkeli|Hyvinkää|Järvenpää|Nurmijärvi|Rauma|Lohja|Kajaani|Kerava|Kokkola|Ylöjärvi|Kirkkonummi|Kangasala|Salo|Savonlinna|Seinäjoki|Rovaniemi|Kouvola|Riihimäki|Imatra|Raisio|Nokia|Tuusula|Sipoo|Kauniainen|Raahe|Tornio|Iisalmi|Varkaus|Valkeakoski|Forssa|Hamina|Naantali|Heinola|Kemi'

/** Addresses first, then codes that stand alone. */
export const addresses: readonly Identifier[] = [
  { type: 'street-address', pattern: new RegExp(`(?<![\\p{L}\\p{N}])${finnish}`, 'gu') },
  {
    type: 'street-address',
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])${russian}(?![\\p{L}\\p{N}])`, 'giu'),
    accepts: (match) =>
      /\p{Lu}/u.test(match) &&
      !/^\p{Ll}+\s\p{Ll}+\s/u.test(match.replace(/^(?:улиц|проспект|переул|бульвар|шоссе|набережн|площад|проезд)\p{L}*\s/u, 'Ж ')),
  },
  { type: 'street-address', pattern: new RegExp(`(?<![\\p{L}\\p{N}])${english}`, 'gu') },
  { type: 'postal-code', pattern: new RegExp(`(?<![\\p{L}\\p{N}])${britishCode}(?![\\p{L}\\p{N}])`, 'gu') },
  { type: 'postal-code', pattern: new RegExp(`(?<![\\p{L}\\p{N}])\\d{5}(?=\\s(?:${finnishTowns})(?![\\p{L}]))`, 'giu') },
  {
    type: 'postal-code',
    pattern: /(?<![\p{L}\p{N}])\d{5,6}(?![\p{L}\p{N}])/gu,
    accepts: (_, before) =>
      /(?:postinumero\p{L}*|индекс\p{L}*|postcode|postal code|zip(?: code)?)[^\p{L}\p{N}]*(?:on|is|:)?\s*$/iu.test(before),
  },
]
