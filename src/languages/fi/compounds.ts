/**
 * Compounds by parts: every way to cut a word into modifiers in a link form and an inflected head, cheapest first.
 *
 * Source: link forms VISK § 404–408, https://scripta.kotus.fi/visk/; costs from the counts of parts in the Kotus word list.
 */
import { remembering } from '../../cache.ts'
import type { FinnishLexicon, Reading } from './lexicon.ts'

/** Parts that only stand before others. Source: VISK § 172, § 404. */
export const prefixes: readonly string[] =
  'epä esi yli ali jälki ennakko etu taka ylä ala sisä ulko pää väli lähi etä itse erikois erityis yhteis perus uus vanhus suur pien lyhyt pitkä kanta vasta myötä sivu rinnakkais kaksois puoli koko täys tasa eri sala liika vara apu vale keski monen moni kansain kansallis valta maa ensi viime alkeis kauko super mega mini makro mikro hyper ultra auto bio geo psyko sosiaali neuro hydro elektro tele video foto kilo multi pseudo poly mono anti inter intra kontra neo post pre pro re semi sub trans tri bi di jälleen takaisin edes vastaan läpi ohi ympäri irti kiinni poikki sisään ulos ylös alas eteen taakse mukaan pois kokoon kotiin koti poissa läsnä mukana hyväksi käyttöön päälle vastakkais ulkomaan sähkö nais mies lapsi nuoriso kolmi neli viisi kuusi seitsen kahdeksan yhdeksän kymmen yksi kaksi kolme neljä sata tuhat satoja joka jokseenkin oma edelleen uudelleen jälkeen kesken alle'.split(
    ' ',
  )

/** A reading of a compound. */
export interface CompoundReading {
  readonly reading: Reading
  /** The parts of the lemma: modifiers as they stand, and the lemma of the head. */
  readonly parts: readonly string[]
  /** Lower is better; a listed compound is below 2, nonsense above 9. */
  readonly cost: number
}

const noParts: readonly string[] = []
const prefixSet: ReadonlySet<string> = new Set(prefixes)

interface Modifiers {
  readonly parts: readonly string[]
  readonly cost: number
}

/** Cost of a part that is too short to be trusted. */
const shortness = (length: number): number => (length <= 2 ? 3.5 : length === 3 ? 1.2 : 0)

const partPenalty = 1.6
const listedBonus = 5
const dearest = 14
/** Readings whose cost is further from the best are dropped. */
const margin = 1.2
const longestCompound = 60
const rememberedParts = 4_000

const isLinkForm = ({ upos, features, bound, suffixes }: Reading): boolean => {
  if (suffixes !== '') return false
  if (bound) return features === '' && upos !== 'ADV'
  if (upos === 'NOUN' || upos === 'PROPN' || upos === 'NUM') return /Case=(Nom\|Number=Sing|Gen)/.test(features)
  if (upos === 'ADJ')
    return /Case=(Nom\|Degree=Pos\|Number=Sing|Gen\|Degree=Pos)/.test(features) || features === '' || features.includes('NumType=Ord')
  if (upos === 'ADV') return features === ''
  return false
}

/** Listed as heads, but endings rather than words: amerikkalainen is one word. */
const derivationalHeads: ReadonlySet<string> = new Set(['lainen', 'läinen', 'inen', 'mainen', 'mäinen', 'moinen'])

const headUpos: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'VERB', 'ADV', 'PROPN', 'NUM'])

export interface CompoundAnalyzer {
  /** Readings of a lower-case word without hyphens, cheapest first; empty if no cut is likely. */
  analyze(word: string): readonly CompoundReading[]
  /** The parts of a lemma that is known to be a compound; empty if there is no likely cut. */
  partsOf(lemma: string): readonly string[]
}

/** Makes the analyzer of a lexicon. */
export const createCompoundAnalyzer = (lexicon: FinnishLexicon): CompoundAnalyzer => {
  const readModifierCost = (part: string): number => {
    let best = prefixSet.has(part) ? 1.2 + shortness(part.length + 1) / 2 : dearest
    for (const reading of lexicon.lookupPlain(part)) {
      if (!isLinkForm(reading)) continue
      const count = lexicon.modifierCount(reading.entry)
      const genitive = reading.features.includes('Case=Gen') ? 0.3 : 0
      const adverb = reading.upos === 'ADV' ? 2 : 0
      const name = reading.upos === 'PROPN' ? 1.5 : 0
      const cost = 4.6 - 0.05 * count - 0.008 * reading.frequency + genitive + adverb + name + shortness(part.length)
      if (cost < best) best = cost
    }
    return best
  }

  // The same parts are asked for in word after word, and most are no word at all.
  const modifierCost = remembering(rememberedParts, readModifierCost)

  /** The cheapest way to read a string as modifiers only. */
  const modifiersOf = (text: string, depth: number, memo: Map<string, Modifiers | undefined>): Modifiers | undefined => {
    const known = memo.get(text)
    if (known !== undefined || memo.has(text)) return known
    const whole = modifierCost(text)
    let best: Modifiers | undefined = whole < dearest ? { parts: [text], cost: whole } : undefined
    const listed = lexicon.isListedCompound(text) ? lexicon.listedParts(text) : noParts
    if (depth < 3) {
      for (let at = 2; at <= text.length - 2; at++) {
        const last = modifierCost(text.slice(at))
        if (last >= dearest) continue
        const first = modifiersOf(text.slice(0, at), depth + 1, memo)
        if (first === undefined) continue
        const cost = first.cost + last + partPenalty - (listed.length > 0 ? listedBonus - 1 : 0)
        // prosentti is listed, but as one part.
        if (best === undefined || cost < best.cost) best = { parts: listed.length > 0 ? listed : [...first.parts, text.slice(at)], cost }
      }
    }
    memo.set(text, best)
    return best
  }

  const headCost = (reading: Reading, length: number): number => {
    const verb = reading.upos === 'VERB' ? 2 : 0
    const adverb = reading.upos === 'ADV' ? 1.5 : 0
    const clitic = reading.suffixes === '' ? 0 : 1.5
    return 4.6 - 0.04 * lexicon.headCount(reading.entry) - 0.012 * reading.frequency + verb + adverb + clitic + shortness(length)
  }

  const headParts = (lemma: string): readonly string[] =>
    lemma.length > 5 && lexicon.isListedCompound(lemma) ? lexicon.listedParts(lemma) : [lemma]

  /** A modifier may be a listed compound itself: its link form is cut like its lemma. */
  const cutModifier = (part: string): readonly string[] => {
    if (part.length < 6) return [part]
    if (lexicon.isListedCompound(part)) return lexicon.listedParts(part)
    for (const reading of lexicon.lookupPlain(part)) {
      if (!isLinkForm(reading) || !lexicon.isListedCompound(reading.lemma)) continue
      const parts = lexicon.listedParts(reading.lemma)
      const before = parts.slice(0, -1)
      const length = before.join('').length
      if (parts.length > 1 && part.startsWith(before.join(''))) return [...before, part.slice(length)]
    }
    return [part]
  }

  const analyze = (word: string): readonly CompoundReading[] => {
    if (word.length < 5 || word.length > longestCompound) return []
    const memo = new Map<string, Modifiers | undefined>()
    const found: CompoundReading[] = []
    let best = dearest
    for (let at = 2; at <= word.length - 2; at++) {
      const head = word.slice(at)
      const modifiers = modifiersOf(word.slice(0, at), 0, memo)
      if (modifiers === undefined || modifiers.cost > best + margin) continue
      // Like vowels meet with a hyphen (raaka-aine); without one they are a slip.
      const meeting = word[at] === word[at - 1] && /[aeiouyäö]/.test(head[0] ?? '') ? 2 : 0
      for (const reading of lexicon.lookup(head)) {
        if (!headUpos.has(reading.upos) || reading.bound || derivationalHeads.has(reading.lemma)) continue
        const joined = word.slice(0, at) + reading.lemma.toLowerCase()
        const listed = lexicon.isListedCompound(joined) ? listedBonus : 0
        const cost = modifiers.cost + headCost(reading, head.length) + meeting + partPenalty * (modifiers.parts.length - 1) - listed
        if (cost > best + margin) continue
        if (cost < best) best = cost
        const parts = listed > 0 ? lexicon.listedParts(joined) : modifiers.parts.flatMap((part) => cutModifier(part))
        found.push({ reading, parts: listed > 0 ? parts : [...parts, ...headParts(reading.lemma)], cost })
      }
    }
    return found.filter(({ cost }) => cost <= best + margin).sort((left, right) => left.cost - right.cost)
  }

  const partsOf = (lemma: string): readonly string[] => {
    if (lexicon.isListedCompound(lemma)) {
      const listed = lexicon.listedParts(lemma)
      return listed.length > 1 ? listed : []
    }
    const readings = analyze(lemma).filter(({ reading }) => lemma.endsWith(reading.lemma.toLowerCase()))
    return readings[0]?.parts ?? []
  }

  return { analyze, partsOf }
}
