/**
 * Readings of words that no list has: the word's end is a suffix of some paradigm, and the rest must end like the stems of that paradigm.
 *
 * Source of the idea: Mikheev 1997, Automatic rule induction for unknown-word guessing, https://aclanthology.org/J97-3003/
 */
import type { FinnishLexicon, GuessRow } from './lexicon.ts'

export interface Guess {
  readonly lemma: string
  readonly upos: 'NOUN' | 'ADJ' | 'VERB' | 'PROPN'
  readonly features: string
  /** Higher is likelier; comparable within one word only. */
  readonly score: number
}

/** How likely a tag is for a new word, in nats; the commonest cases in running text. */
const casePrior: Readonly<Record<string, number>> = {
  Nom: 0,
  Gen: 0,
  Par: -0.4,
  Ine: -0.9,
  Ela: -0.9,
  Ill: -1,
  Ade: -0.9,
  All: -1.3,
  Abl: -2.2,
  Ess: -1.8,
  Tra: -2,
  Abe: -5,
  Com: -5,
  Ins: -4,
}

const tagPrior = (upos: string, features: string): number => {
  let prior = upos === 'NOUN' ? 0 : upos === 'ADJ' ? -1.2 : -1.4
  const name = /Case=(\w{3})/.exec(features)?.[1]
  if (name !== undefined) prior += casePrior[name] ?? -2
  if (features.includes('Number=Plur')) prior -= 0.9
  if (/Degree=(Cmp|Sup)/.test(features)) prior -= 2
  if (features.includes('VerbForm=Part')) prior -= 1.2
  if (/Mood=(Pot|Imp)|InfForm=5/.test(features)) prior -= 3
  if (features.includes('Connegative')) prior -= 1.5
  return prior
}

/** Rounded, so that every engine gives the same. */
const logarithm = (value: number): number => Math.round(Math.log2(value) * 1e6) / 1e6

const hashEnding = (paradigm: number, text: string, end: number, length: number): number => {
  let hash = paradigm * 31 + length
  for (let at = end - length; at < end; at++) hash = Math.imul(hash, 131) + (at >= 0 ? text.charCodeAt(at) : 94)
  return hash | 0
}

/** What a lemma in a or o costs whose word has neither: fiilistelen is of fiilistellä. Source: VISK § 15–16. */
const disharmony = (word: string, lemma: string): number => (!/[aou]/.test(word) && /[aou]/.test(lemma) ? 1.5 : 0)

const mostGuesses = 10
/** A guess that lies further behind the best is no rival: a sentence must not make a noun "meilistel" of meilistelen. */
const widestMargin = 2.6

/** Makes the guesser of a lexicon. Its tables are built at the first unknown word. */
export const createGuesser = (lexicon: FinnishLexicon): ((word: string, isName: boolean) => readonly Guess[]) => {
  let tables: { readonly endings: ReadonlyMap<number, number>; readonly rows: ReadonlyMap<string, readonly GuessRow[]> } | undefined

  const build = () => {
    const endings = new Map<number, number>()
    const paradigmCounts = new Map<number, number>()
    lexicon.eachEntry((paradigm, stem) => {
      paradigmCounts.set(paradigm, (paradigmCounts.get(paradigm) ?? 0) + 1)
      for (let length = 1; length <= 3; length++) {
        const key = hashEnding(paradigm, stem, stem.length, length)
        endings.set(key, (endings.get(key) ?? 0) + 1)
      }
    })
    const rows = new Map<string, GuessRow[]>()
    lexicon.eachRow((row) => {
      if ((paradigmCounts.get(row.paradigm) ?? 0) < 12) return
      // New words are rarely plural only (talkoot).
      if (/t$/.test(row.lemma) && !/[uy]t$/.test(row.lemma)) return
      const list = rows.get(row.suffix) ?? []
      list.push(row)
      rows.set(row.suffix, list)
    })
    return { endings, rows }
  }

  return (word, isName) => {
    tables ??= build()
    const { endings, rows } = tables
    const best = new Map<string, Guess>()
    for (let at = Math.max(2, word.length - 14); at <= word.length; at++) {
      for (const { paradigm, lemma, upos, features } of rows.get(word.slice(at)) ?? []) {
        if (isName && upos !== 'NOUN') continue
        const three = endings.get(hashEnding(paradigm, word, at, 3)) ?? 0
        const two = three > 0 ? 0 : (endings.get(hashEnding(paradigm, word, at, 2)) ?? 0)
        const one = three + two > 0 ? 0 : (endings.get(hashEnding(paradigm, word, at, 1)) ?? 0)
        if (three + two + one === 0 || (upos === 'VERB' && three + two === 0)) continue
        const evidence = three > 0 ? logarithm(1 + three) : two > 0 ? logarithm(1 + two) - 2.5 : logarithm(1 + one) - 6
        const form = word.slice(0, at) + lemma
        // Names keep their stem: Kairon is of Kairo, not of Kairko; but Virtasen of Virtanen, Mustajoen of Mustajoki. Kekkonen is itself.
        const changed =
          isName && !word.startsWith(form) && !lemma.endsWith('nen') && !/(joki|mäki|lahti|järvi|salmi|lampi|niemi|saari)$/.test(form)
        if (changed || (isName && word.endsWith('nen') && form !== word)) continue
        const score = evidence * 0.7 + tagPrior(upos, features) - disharmony(word, form)
        if (form.length < 2) continue
        const tag = isName ? 'PROPN' : (upos as Guess['upos'])
        const key = `${form} ${tag} ${features}`
        const known = best.get(key)
        if (known === undefined) best.set(key, { lemma: form, upos: tag, features, score })
        else if (score > known.score) best.set(key, { ...known, score: score + 0.2 })
      }
    }
    const guesses = [...best.values()].sort((left, right) => right.score - left.score || (left.lemma < right.lemma ? -1 : 1))
    const least = isName ? Number.NEGATIVE_INFINITY : (guesses[0]?.score ?? 0) - widestMargin
    return guesses.filter(({ score }) => score >= least).slice(0, mostGuesses)
  }
}
