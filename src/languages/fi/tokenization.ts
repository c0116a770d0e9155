/** How Finnish writes its tokens. */
import type { TokenizationRules } from '../../tokenize/rules.ts'

const words = (list: string): readonly string[] => list.split(/\s+/u).filter((word) => word !== '')

/** Abbreviations with a stop. Source: https://kielitoimistonohjepankki.fi/ohje/lyhenteet-lyhenneluettelo/ (general ones and those of care and services). */
const abbreviations = words(`
  esim. mm. ns. nk. ym. yms. tms. jne. eli. ks. vrt. vars. n. ko. ao. em. ed. ent. eo. engl. erik. ev. ev.-lut. ev.lut. fil. fys. harv. hlö.
  huom. ihmist. jap. jkr. eaa. jaa. ekr. kesk. kirj. klo. kpl. kr. kreik. kts. lat. lkm. luk. läh. lääk. maist. milj. min. mrd. muk. myöh.
  nimim. norj. ohj. op. os. o.s. o.y. par. pnä. po. po.ho. po.op. prof. puh. puhj. pvm. pj. pkl. rak. ransk. rtv. ruots. saks. san. seur. sis. suom. suunn.
  synt. tanssk. tansk. tark. tekn. tel. til. toim. tod. todnäk. toht. tri. tsto. t.s. ts. tk. tuom. tv. ukr. vanh. vast. ven. vihr. viim. viit. virt. vk. vko. vkot. vp.
  vs. vt. vuod. väh. yht. yl. ylil. yleisl. yo. ma. ti. ke. to. pe. la. su. tammik. helmik. maalisk. huhtik. toukok. kesäk. heinäk. elok.
  syysk. lokak. marrask. jouluk. kok. kesk. sd. vas. kd. ps. r. st. dr. mr. mrs. jr. sr. vol. no. nro. art. kohd. mom. §. s. v. l. mas. max. min.
  sh. lh. oyl. el. erikoisl. apul. osastoh. terv. psyk. hoit. lasten. sair. synn. tuntem. tunt. henk. hlökoht. kand. ap. ip. aam. ilt. k. mk. krs. as. os. p. kpl. pl.
`)
/** Also plain words or sentence ends: the stop stays only before a number, or not at all. */
const notAlone = new Set(
  words(
    'eli. kesk. yo. ma. ti. ke. to. pe. la. su. sd. vas. kd. ps. r. lasten. l. k. p. as. os. el. ap. ip. min. max. til. art. tv. tk. vk. vp. luk. kr. kirj. yl. seur. sis. viim. vuod. toim. aam. ilt. maist. väh. virt. hoit. terv. sair. no. tel. pj. st. s. v. par. op. puh. kpl. mk. krs. pl. klo.',
  ),
)

/** Rules of Finnish; token borders follow Finnish-TDT. */
export const finnishTokenization: TokenizationRules = {
  abbreviations: new Set(abbreviations.filter((abbreviation) => !notAlone.has(abbreviation))),
  abbreviationsBeforeNumber: new Set(
    words('s. v. nro. no. klo. puh. tel. kpl. kr. vk. vko. luk. art. par. os. as. p. k. krs. pl. l. st. op.'),
  ),
  closingAbbreviations: new Set(words('jne. ym. yms. tms. eaa. ekr. jkr. os. klo. kpl. milj. mrd. v. s. yht.')),
  ordinalsWithStop: true,
  groupedNumbers: true,
  numberRanges: true,
  units: new Set(),
  joinedInitials: true,
  abbreviationsAfterNumber: new Set(),
  detachedBeforeCapital: new Set(words('jne. ym. yms. tms.')),
  hyphens: 'keep',
  hyphenPrefixes: new Set(),
  danglingHyphens: true,
  slashes: 'keep',
  colonEndings: true,
  joinedEmoji: false,
  // Conjunction + negation verb. Source: https://universaldependencies.org/treebanks/fi_tdt (multiword tokens)
  contractions: new Map(
    ['ette:2', 'elle:2', 'jolle:3', 'mutte:3', 'vaikke:4', 'mikse:4', 'ehke:3', 'sike:2', 'kosk:4'].flatMap((entry) => {
      const [stem = '', kept = '0'] = entry.split(':')
      if (stem === 'kosk') return []
      return ['i', 'n', 't', 'mme', 'tte', 'ivät', 'ivat', 'ikö', 'nkö', 'tkö', 'ihän', 'ikä'].map((ending): [string, number] => [
        stem + ending,
        Number(kept) + 1,
      ])
    }),
  ),
  clitics: [],
}
