/** How Russian writes its tokens. */
import type { TokenizationRules } from '../../tokenize/rules.ts'

const words = (list: string): readonly string[] => list.split(/\s+/u).filter((word) => word !== '')

/** Abbreviations with a stop. Source: ГОСТ Р 7.0.12-2011 and common use in reviews and care. */
const abbreviations = words(`
  т.е. т.к. т.н. т.д. т.п. т.ч. т.о. и.о. н.э. и.п. т. е. н. э. с. см. ср. стр. гл. рис. табл. ил. изд. ред. пер. сост. сб. вып. тт.
  г. гг. в. вв. д. к. кв. корп. стр. ул. пр. просп. пл. пос. пгт. обл. р-н. респ. г-н. им. тел. моб. доб. факс. акад. проф. доц. чл. зав. зам. нач. гл. ст. мл. вр. врач.
  тыс. млн. млрд. трлн. руб. коп. шт. экз. чел. кол. мин. сек. час. ч. кг. см. мм. л. п. пп. пр. др. проч. напр. прим. примеч. англ. фр. франц. лат. греч. итал. исп. яп. кит. рус. укр. букв.
  сокр. бывш. род. ум. ок. св. им. гр. гос. глав. пол. сах. кот. ф. обл. тер. спец. мед. биол. техн. эл. янв. фев. февр. мар. апр. авг. сен. сент. окт. нояб. ноя. дек. пн. вт. ср. чт. пт. сб. вс.
  ж. м. р. о. св. преп. патр. еп. дж. мс. mr. mrs. dr. spp. etc. p.s. p.p.s. з.ы. соц. каб. отд. терап. хир. гинек. стом. диаг. преп. уч. коммент. ориг. реж. сцен. муз. илл.
`)
const notAlone = new Set(
  words(
    'час. врач. мин. сек. кот. пол. мар. сах. ср. сб. вс. мед. чл. нач. сен. кит. см. мм. кг. л. ф. м. р. о. ж. э. п. факс. доб. кол. спец. муз. уч. пр. пл. ст. д. к. с. в. т. е. н. гл. эл. ч. ок. им. св. сокр. ум. вр.',
  ),
)

/** Rules of Russian; token borders follow Russian-Taiga. */
export const russianTokenization: TokenizationRules = {
  abbreviations: new Set(
    ['т. е.', 'т. д.', 'т. п.', 'т. к.', 'т. н.', 'т. ч.', 'т. о.', 'н. э.', 'т.', 'э.', 'е.'].concat(
      abbreviations.filter((abbreviation) => !notAlone.has(abbreviation)),
    ),
  ),
  abbreviationsBeforeNumber: new Set(words('с. д. к. кв. п. пп. ст. гл. см. ср. стр. рис. ч. т. ок. св. в. л. мин. сек.')),
  closingAbbreviations: new Set(words('г. гг. в. вв. д. п. др. пр. э. е. руб. тыс. коп. шт. т.д. т.п. н.э. чел. мин. ч. проч. обл.')),
  ordinalsWithStop: false,
  groupedNumbers: false,
  numberRanges: false,
  units: new Set(words('кг км см мм мл гр г м л руб р мин ч шт')),
  joinedInitials: false,
  abbreviationsAfterNumber: new Set(words('в. вв. л. ч. мин. сек. р. м. см. мм. кг. д. п.')),
  detachedBeforeCapital: new Set(),
  hyphens: 'keep',
  hyphenPrefixes: new Set(),
  danglingHyphens: false,
  slashes: 'split',
  colonEndings: false,
  joinedEmoji: true,
  contractions: new Map(),
  clitics: [],
}
