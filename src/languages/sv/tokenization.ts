/** How Swedish writes its tokens. */
import type { TokenizationRules } from '../../tokenize/rules.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((word) => word !== ''))

/** Rules of Swedish. Source: Svenska skrivregler (Språkrådet, 2017), chapter on abbreviations. */
export const swedishTokenization: TokenizationRules = {
  abbreviations: words(
    'bl.a. ca. d.v.s. dvs. e.d. e.dyl. ev. f.d. fr.o.m. följ. förf. inkl. jfr. kl. kr. m.a.o. m.fl. m.m. max. min. mkt. m.v.h. nr. o.d. o.dyl. o.s.v. osv. p.g.a. resp. s.k. st. t.ex. t.o.m. tel. tim. vard. vs. å.k. äv. dr. prof. doc. leg. ssk. usk. mott. avd.',
  ),
  abbreviationsBeforeNumber: words('kl. nr. s. sid. avd. ca. st.'),
  abbreviationsAfterNumber: words('kr. st. tim. min. sek.'),
  detachedBeforeCapital: new Set(),
  closingAbbreviations: words('osv. o.s.v. m.m. m.fl. e.d. o.d. kr. tim. min.'),
  ordinalsWithStop: false,
  groupedNumbers: true,
  numberRanges: true,
  units: new Set(),
  joinedInitials: true,
  hyphens: 'keep',
  hyphenPrefixes: new Set(),
  danglingHyphens: true,
  slashes: 'keep',
  colonEndings: true,
  joinedEmoji: true,
  contractions: new Map(),
  clitics: [],
}
