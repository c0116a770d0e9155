/** How English writes its tokens. */
import type { TokenizationRules } from '../../tokenize/rules.ts'

const words = (list: string): readonly string[] => list.split(/\s+/u).filter((word) => word !== '')

/** Rules of English; token borders follow English-EWT. */
export const englishTokenization: TokenizationRules = {
  abbreviations: new Set(
    words(`
    dr. mr. mrs. ms. mx. prof. st. sr. jr. rev. hon. gen. col. lt. sgt. capt. cmdr. maj. gov. sen. rep. reps. pres. supt. messrs. mme.
    u.s. u.k. u.n. e.g. i.e. a.m. p.m. p.s. d.c. ph.d. m.d. b.a. m.a. a.k.a. etc. vs. cf. viz. esp. approx. est. ext. eg. ie. incl. misc. resp.
    inc. ltd. corp. co. bros. dept. univ. assn. assoc. govt. intl. natl. tech.
    jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri.
    ave. blvd. rd. mt. ft. ln. apt. bldg. fl. oz. lb. lbs. hrs. hr. yrs. yr. mins. wk. wks. mo. mos.
    vol. vols. pp. ed. eds. fig. figs. para. attn. conf. encl. tel. fax. ph. p.o. appt. appts. temp. meds. pt. pts. spec. a.s.a.p. r.s.v.p.
  `).filter(
      (word) =>
        !['meds.', 'temp.', 'fl.', 'mo.', 'ed.', 'pt.', 'pts.', 'tech.', 'fax.', 'mar.', 'yrs.', 'mins.', 'hrs.', 'est.', 'conf.'].includes(
          word,
        ),
    ),
  ),
  abbreviationsBeforeNumber: new Set(words('no. nos. p. pg. sec. ch. mar. art. ed. sat. sun. fax. tel.')),
  closingAbbreviations: new Set(
    words('etc. a.m. p.m. inc. ltd. corp. co. u.s. u.k. d.c. m.d. ph.d. jr. sr. dept. ave. blvd. rd. st. ft. lbs. lb. oz. approx. appt.'),
  ),
  ordinalsWithStop: false,
  groupedNumbers: false,
  numberRanges: false,
  units: new Set(words('am pm a.m p.m mm cm km m ft kg g mg ml lb lbs oz k hrs hr h min mins yrs yr mph gb mb tb')),
  joinedInitials: true,
  abbreviationsAfterNumber: new Set(),
  detachedBeforeCapital: new Set(words('etc. p.m. a.m.')),
  hyphens: 'split',
  hyphenPrefixes: new Set(
    words(
      'e non anti co re pre mid multi semi ex post pro neo over counter sub pseudo trans ultra un inter intra mis out bi tri mini micro macro mega socio psycho arch quasi extra hyper super under vice x ad',
    ).filter((prefix) => !['out', 'extra', 'super', 'under', 'vice', 'ad', 'mini', 'x'].includes(prefix)),
  ),
  danglingHyphens: false,
  slashes: 'split',
  colonEndings: false,
  joinedEmoji: false,
  // Source: https://universaldependencies.org/en/tokenization.html
  contractions: new Map(
    Object.entries({
      cannot: 3,
      cant: 2,
      dont: 2,
      doesnt: 4,
      didnt: 3,
      isnt: 2,
      wasnt: 3,
      arent: 3,
      werent: 4,
      havent: 4,
      hasnt: 3,
      hadnt: 3,
      wont: 2,
      wouldnt: 5,
      couldnt: 5,
      shouldnt: 6,
      mustnt: 4,
      neednt: 4,
      aint: 2,
      im: 1,
      ive: 1,
      youre: 3,
      youve: 3,
      youll: 3,
      theyre: 4,
      theyve: 4,
      theyll: 4,
      weve: 2,
      thats: 4,
      whats: 4,
      theres: 5,
      heres: 4,
      lets: 3,
      gonna: 3,
      gotta: 3,
      wanna: 3,
      gimme: 3,
      lemme: 3,
      dunno: 2,
      outta: 3,
      kinda: 4,
      sorta: 4,
      whos: 3,
      hes: 2,
      shes: 3,
      itll: 2,
      yall: 1,
    }),
  ),
  clitics: ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"],
}
