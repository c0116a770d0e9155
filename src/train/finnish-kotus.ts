/**
 * The Kotus word list (94 k words with inflection types) and what it lacks: classes of compounds, from their last part.
 *
 * Source: Kotimaisten kielten keskus, Nykysuomen sanalista, https://kaino.kotus.fi/sanat/nykysuomi/ (version 1, LGPL 2.1).
 */
import type { Inflection } from '../languages/fi/inflection/nominals.ts'
import { readPublicCorpus } from './corpora.ts'

export interface KotusWord {
  readonly lemma: string
  /** Empty where the list gives none (compounds). Types 50 and 51 are left out: such words inflect like their last part. */
  readonly inflections: readonly Inflection[]
  /** Type 99: a word that does not inflect. */
  readonly indeclinable: boolean
  /** Type 101: a pronoun. */
  readonly pronoun: boolean
  /** Only listed with a hyphen: stands at the end of compounds. */
  readonly onlyHead: boolean
  /** Type 51: both parts inflect (nuoripari : nuorenparin). */
  readonly bothInflect: boolean
}

const entryPattern = /<s>([^<]+)<\/s>(.*)<\/st>/
const typePattern = /<tn>(\d+)<\/tn>(?:<av>([A-M_]*)<\/av>)?/g

/** Reads the word list; words with several entries (homonyms) are joined into one. */
export const readKotusWords = (): readonly KotusWord[] => {
  const words = new Map<string, KotusWord>()
  for (const line of readPublicCorpus('kotus/kotus-sanalista_v1.xml').split('\n')) {
    const entry = entryPattern.exec(line)
    if (entry === null) continue
    const [, written, classes] = entry as unknown as [string, string, string]
    // Heads that only stand in compounds are listed with a hyphen: -peräinen.
    const lemma = written.replace(/^-/, '')
    const types = [...classes.matchAll(typePattern)].map(([, type, gradation]) => ({ type: Number(type), gradation: gradation ?? '' }))
    const inflections = types.filter(({ type }) => type < 50 || (type > 51 && type < 99))
    const known = words.get(lemma)
    words.set(lemma, {
      lemma,
      inflections: [...(known?.inflections ?? []), ...inflections],
      indeclinable: known?.indeclinable === true || types.some(({ type }) => type === 99),
      onlyHead: written.startsWith('-') && known?.onlyHead !== false,
      pronoun: known?.pronoun === true || types.some(({ type }) => type === 101),
      bothInflect: known?.bothInflect === true || types.some(({ type }) => type === 51),
    })
  }
  return [...words.values()]
}
