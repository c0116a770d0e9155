/**
 * Spoken and careless spelling: for a word that no list has, the standard forms that it may stand for.
 *
 * Sources: VISK § 32–40 (variation of sounds), https://scripta.kotus.fi/visk/; Mielikäinen, Murteiden murros (1991), for the features of
 * general spoken Finnish. The commonest forms are listed one by one in `corpora/words/fi/spoken.tsv`.
 */

/** A standard form that a spoken one may stand for; cost 1 is a regular spoken form, 3 a rare one. */
export interface Variant {
  readonly form: string
  readonly cost: number
}

type Rule = readonly [pattern: RegExp, replacements: readonly string[], cost: number]

/** Vowels by harmony: `A` is tried as a and ä, `U` as u and y. */
const rules: readonly Rule[] = [
  // puhelimes, kaupast, meil, sielt, hyväks
  [/([aeiouyäö])s$/, ['$1ssA'], 1],
  [/st$/, ['stA'], 1],
  // selkeest, varmast
  [/st$/, ['sti'], 1.1],
  [/([aeiouyäö])l$/, ['$1llA'], 1],
  [/lt$/, ['ltA'], 1],
  [/ks$/, ['ksi'], 1.2],
  // jonoi, parkkipaikkoi
  [/([oö])i$/, ['$1jA'], 1.2],
  [/ei$/, ['ejA'], 1.2],
  // ollu, menny, hakenu; ollus
  [/([uy])$/, ['$1t'], 1],
  [/([ln])(l|n)u$/, ['$1$2ut'], 1],
  // varanu, määräny: one n for two
  [/([aeiouyäö])n([uy])$/, ['$1nn$2t'], 1.5],
  // ymmärs, kuuntel: the past without its i
  [/([nlr]s)$/, ['$1i'], 1.2],
  [/([eau]l)$/, ['$1i'], 1.7],
  // uskomatont
  [/nt$/, ['ntA'], 1.1],
  // kätes, äitis; poikasein, ystäväin
  [/([aeiouyäö])s$/, ['$1si'], 1.7],
  [/([aeouyäö])in$/, ['$1ni'], 2.6],
  // ottais, pitäs, tulis
  [/([aeiouyäö])s$/, ['$1isi'], 1.4],
  [/is$/, ['isi'], 1],
  [/([aeouyäö])sin$/, ['$1isin'], 1.4],
  [/([aeouyäö])sit$/, ['$1isit'], 1.4],
  // kipee, korkee, nopeesti, haluun, taloo, kahvii
  [/ee$/, ['eA'], 1],
  [/ee(n|t|ta|tä|lta|ltä|seen|ssa|ssä|sta|stä|lla|llä|lle|na|nä|ks|ksi|mpi|mmin|sti|mpaa|mpää)$/, ['eA$1'], 1],
  [/oo$/, ['oA'], 1.2],
  [/öö$/, ['öA'], 1.2],
  [/ii$/, ['iA'], 1.2],
  [/uu$/, ['uA'], 1.2],
  [/yy$/, ['yA'], 1.2],
  [/uu(n|t|mme|tte|vat|ks|ko|s)$/, ['ua$1'], 1.3],
  [/yy(n|t|mme|tte|vät|ks|kö|s)$/, ['yä$1'], 1.3],
  [/ii(n|t|mme|tte|vat|vät|ks)$/, ['iA$1'], 1.3],
  [/oo(n|t|ks)$/, ['oA$1'], 1.5],
  // punanen, semmonen, tommosia
  [
    /([aouäöy])(nen|sen|sta|stä|set|sia|siä|sella|sellä|sessa|sessä|seen|seks|seksi|sena|senä|sten|silla|sillä|sissa|sissä|sista|sistä|siin|sille|selle|ses|sii|sest|sesti|semmin|sempi|sempaa|sempää|simmin)$/,
    ['$1i$2'],
    1,
  ],
  // mentii, otetaa, kuullaa: the passive without its n
  [/((?:[tlnrs])(?:ii|aa|ää))$/, ['$1n'], 1.1],
  // puali, miäs, tyätä; oikia, nopiasti: diphthongs and vowel pairs of the western and northern dialects. VISK § 34
  [/ua/, ['uo'], 1.7],
  [/iä/, ['ie'], 1.7],
  [/yä/, ['yö'], 1.7],
  [/i([aä])(n|t|sti|ssa|ssä|sta|stä|lla|llä|mpi|mpaa|mpää|mmin|)$/, ['e$1$2'], 1.5],
  // ossoovat, alakoo
  [/oo(vat|n|t|)$/, ['aa$1'], 1.7],
  // unohtettiin, vaihtetaan: no gradation
  [/ht(e[tn])/, ['hd$1'], 1.6],
  // kosk, vaikk, puhelimem: no word ends in these
  [/([kpmvjhd])$/, ['$1A', '$1i', '$1e'], 1.6],
  // ystävälline, vihane
  [/([aouäöy])i?ne$/, ['$1inen'], 1.2],
  // tehä, nähä, lähen, kahen
  [/h([aeiouyäö])/, ['hd$1'], 1.2],
  [/([aeiouyäö])j([aeiouyäö])/, ['$1d$2'], 1.5],
  [/([aeiouyäö])h([aeiouyäö])/, ['$1d$2'], 1.5],
  [/([aeiouyäöh])r([aeiouyäö])/, ['$1d$2'], 1.8],
  [/([aeiouyäöh])l([aeiouyäö])/, ['$1d$2'], 2.4],
  [/([aouyäöie])([aeiouyäö])/, ['$1d$2'], 1.6],
  [/^oot(e|t|a)/, ['odot$1'], 1],
  // mettä, kattoo, itte
  [/tt/, ['ts', 'ht'], 1.6],
  // -maa, -mas
  [/m([aä])$/, ['m$1$1n'], 1.6],
  [/([aeiouyäö])\1$/, ['$1$1n'], 1.7],
  // lääkkeit, hyvii; nauro, tapahtu
  [/it$/, ['itA'], 1],
  [/([^aeiouyäö])([ouöy])$/, ['$1$2i'], 1.5],
  // kirjottaa, ilmottautua
  [/ott/, ['oitt'], 1.2],
  [/([aeiouyäö])$/, ['$1n'], 2.4],
  // tarvii, häiritti
  [/tee$/, ['tsee'], 2],
  // nää, tää are listed; naapuritki
  [/(k)i$/, ['$1in'], 1.2],
  [/kkin?$/, ['kin'], 1.4],
  [/kk(aa|ää)n?$/, ['k$1n'], 1.4],
  [/kaa$/, ['kaan'], 1.2],
  [/kää$/, ['kään'], 1.2],
  // kolome, jalaka: a vowel between l, r, h, n and another consonant
  [/([aeiouyäö])([lrhn])\1([kvmpjhg])/, ['$1$2$3'], 1.6],
  // ossaa, tullee, sannoo: lengthened consonant
  [/([ptkslrnmvhj])\1/, ['$1'], 1.8],
  // -uloin, -ihin
  [/iks$/, ['iksi'], 1],
  [/(ais|äis|ois|öis|uis|yis|eis)(ta|tä|ssa|ssä)$/, ['$1$2'], 3],
]

/** Clitic question and other endings that come off before: onks, tuleeks, meneeksä, ookko. */
const questionEndings = /^(.{2,}?)(ks|ksä|ksää|ksun|kse|ksmä|ks mä)$/

const spread = (form: string): readonly string[] => {
  if (!form.includes('A')) return [form]
  return [form.replaceAll('A', 'a'), form.replaceAll('A', 'ä')]
}

const applyAll = (word: string): Variant[] => {
  const variants: Variant[] = []
  for (const [pattern, replacements, cost] of rules) {
    const anchored = pattern.source.endsWith('$') || pattern.source.startsWith('^')
    for (const replacement of replacements) {
      if (anchored) {
        if (pattern.test(word)) for (const form of spread(word.replace(pattern, replacement))) variants.push({ form, cost })
        continue
      }
      // Everywhere it may stand, one place at a time.
      for (let at = 0; at < word.length; at++) {
        const rest = word.slice(at)
        const match = pattern.exec(rest)
        if (match === null) break
        at += match.index
        variants.push({ form: word.slice(0, at) + rest.slice(match.index).replace(pattern, replacement), cost })
      }
    }
  }
  return variants
}

/** The regular ones of the standard forms of a word. */
export const regularVariants = (word: string): readonly Variant[] => applyAll(word).filter(({ form, cost }) => cost <= 1.2 && form !== word)

/** Standard forms that a spoken form may stand for, cheapest first; at most two rules apply. */
export const spokenVariants = (word: string): readonly Variant[] => {
  const best = new Map<string, number>()
  const keep = ({ form, cost }: Variant): void => {
    if (form !== word && cost < (best.get(form) ?? Number.POSITIVE_INFINITY)) best.set(form, cost)
  }
  const question = questionEndings.exec(word)?.[1]
  if (question !== undefined) keep({ form: `${question}ko`, cost: 0.9 })
  if (question !== undefined) keep({ form: `${question}kö`, cost: 0.9 })
  const once = applyAll(word)
  for (const variant of once) keep(variant)
  for (const { form, cost } of once.slice(0, 60)) {
    if (cost > 1.8) continue
    for (const second of applyAll(form)) if (second.cost <= 1.8) keep({ form: second.form, cost: cost + second.cost + 0.4 })
  }
  return [...best].map(([form, cost]) => ({ form, cost })).sort((left, right) => left.cost - right.cost)
}

const heldDown = /(\p{L})\1{2,}/u
const everyHeldDown = /(\p{L})\1{2,}/gu

/** Spellings of a word with letters held down (`hyväää`, `tosiii`, `ammatttaito`): each run as two letters or as one; else none. */
export const unstretched = (word: string): readonly string[] => {
  if (!heldDown.test(word)) return []
  const twice = word.replace(everyHeldDown, '$1$1')
  const once = word.replace(everyHeldDown, '$1')
  return [
    twice,
    word.replace(heldDown, '$1').replace(everyHeldDown, '$1$1'),
    word.replace(heldDown, '$1$1').replace(everyHeldDown, '$1'),
    once,
  ]
}

/** Consonants that may follow another within a word; those not listed may follow any. Source: VISK § 12–13; loans have a few more. */
const followers: ReadonlyMap<string, string> = new Map([
  ['h', 'dhjklmnrtv'],
  ['k', 'klrst'],
  ['p', 'plrst'],
  ['t', 'tjkrsmlv'],
  ['m', 'mpbf'],
  ['v', 'r'],
  ['j', ''],
  ['d', 'r'],
  ['b', 'blr'],
  ['f', 'flrt'],
  ['g', 'gnrl'],
])
const vowels: ReadonlySet<string> = new Set('aeiouyäöå')
const finals: ReadonlySet<string> = new Set('aeiouyäönstlr')

/** Whether no Finnish word sounds like this (`sekva`, `palvleu`): more likely a slip than a word. */
export const isOddlySpelled = (word: string): boolean => {
  for (let at = 0; at + 1 < word.length; at++) {
    const allowed = followers.get(word[at] as string)
    const next = word[at + 1] as string
    if (allowed !== undefined && !vowels.has(next) && !allowed.includes(next)) return true
  }
  return !finals.has(word.at(-1) as string)
}

/** Words with lost dots: every split of the word into a part with its dots back and one without. */
export const umlautVariants = (word: string): readonly Variant[] => {
  const dotted = (text: string): string => text.replaceAll('a', 'ä').replaceAll('o', 'ö')
  const variants = new Map<string, number>()
  const add = (form: string, cost: number): void => {
    if (form !== word && !variants.has(form)) variants.set(form, cost)
  }
  add(dotted(word), 0.5)
  for (let at = 1; at < word.length; at++) {
    add(dotted(word.slice(0, at)) + word.slice(at), 1)
    add(word.slice(0, at) + dotted(word.slice(at)), 1)
  }
  // Only the a's: mennaan in a word that keeps its o, or one letter.
  add(word.replaceAll('a', 'ä'), 0.8)
  add(word.replaceAll('o', 'ö'), 0.9)
  for (let at = 0; at < word.length; at++) {
    if (word[at] === 'a' || word[at] === 'o') add(word.slice(0, at) + dotted(word[at] as string) + word.slice(at + 1), 1.2)
    if (word[at] === 'ä' || word[at] === 'ö') add(word.slice(0, at) + (word[at] === 'ä' ? 'a' : 'o') + word.slice(at + 1), 1.2)
  }
  return [...variants].map(([form, cost]) => ({ form, cost }))
}

/** Neighbours on a Finnish keyboard. */
const keyboard: Readonly<Record<string, string>> = {
  q: 'wa',
  w: 'qes',
  e: 'wrd',
  r: 'etf',
  t: 'ryg',
  y: 'tuh',
  u: 'yij',
  i: 'uok',
  o: 'ipl',
  p: 'oåö',
  a: 'qsz',
  s: 'awdx',
  d: 'sefc',
  f: 'drgv',
  g: 'fthb',
  h: 'gyjn',
  j: 'hukm',
  k: 'jil',
  l: 'köo',
  ö: 'läp',
  ä: 'öå',
  z: 'asx',
  x: 'zsc',
  c: 'xdv',
  v: 'cfb',
  b: 'vgn',
  n: 'bhm',
  m: 'njk',
  å: 'päo',
}
const commonLetters = 'aitnesloukämrvjhypdö'
/** Vowels that sound alike or are taken for each other in a hurry. */
const likeVowels: Readonly<Record<string, string>> = { o: 'u', u: 'o', e: 'i', i: 'e', ö: 'y', y: 'ö' }

/** The case whose ending a spoken word lost its vowel from: talos, talost, talol, talolt, taloks. */
export const clippedCase = (word: string): string | undefined => {
  if (word.endsWith('st')) return 'Ela'
  if (word.endsWith('lt')) return 'Abl'
  if (word.endsWith('ks')) return 'Tra'
  if (word.endsWith('l')) return 'Ade'
  return word.endsWith('s') ? 'Ine' : undefined
}

/** Forms one slip away: a letter doubled or left out, two letters swapped, a neighbouring key. Cost grows with rarity. */
export const typoVariants = (word: string): readonly Variant[] => {
  const variants = new Map<string, number>()
  const add = (form: string, cost: number): void => {
    if (form !== word && cost < (variants.get(form) ?? Number.POSITIVE_INFINITY)) variants.set(form, cost)
  }
  for (let at = 0; at < word.length; at++) {
    const letter = word[at] as string
    const before = word.slice(0, at)
    const after = word.slice(at + 1)
    add(before + after, letter === word[at - 1] || letter === word[at + 1] ? 1 : 2)
    if (at + 1 < word.length) add(before + after[0] + letter + after.slice(1), 1.6)
    add(before + letter + letter + after, 1)
    for (const other of keyboard[letter] ?? '') add(before + other + after, 2)
    if (at > 0 && letter in likeVowels) add(before + likeVowels[letter] + after, 2)
    if (at > 0) for (const other of commonLetters) add(before + other + letter + after, 2)
  }
  return [...variants].map(([form, cost]) => ({ form, cost }))
}
