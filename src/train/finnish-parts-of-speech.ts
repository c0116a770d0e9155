/** Parts of speech of words in the Kotus list, which gives none: from the treebanks where attested, else from type and ending. */
import type { Inflection } from '../languages/fi/inflection/nominals.ts'
import type { Upos } from '../languages/language.ts'
import { readOwnCorpus } from './corpora.ts'
import type { TreebankSentence } from './finnish-treebanks.ts'

/** Rows of one of the project's word lists: tab-separated, `#` starts a comment line. */
export const readWordTable = (name: string): readonly (readonly string[])[] =>
  readOwnCorpus(`words/fi/${name}`)
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map((cell) => cell.trim()))

/** Lemma → how often it has which part of speech. */
export type UposCounts = ReadonlyMap<string, ReadonlyMap<Upos, number>>

export const countUpos = (sentences: readonly TreebankSentence[]): UposCounts => {
  const counts = new Map<string, Map<Upos, number>>()
  for (const { words } of sentences) {
    for (const { lemma, upos } of words) {
      const key = lemma.replaceAll('#', '')
      const row = counts.get(key) ?? new Map<Upos, number>()
      row.set(upos, (row.get(upos) ?? 0) + 1)
      counts.set(key, row)
    }
  }
  return counts
}

/** Endings of adjectives (VISK § 262–294), of three and more syllables. */
const adjectiveEndings =
  /(llinen|mainen|mäinen|läinen|lainen|moinen|puolinen|kertainen|aikainen|ikäinen|vuotias|iaaninen|istinen|mukainen|peräinen|[^aeiouyäö]ainen|[^aeiouyäö]äinen|iivinen|inen)$/
/** Words in -inen that are nouns: people, animals, things. The treebanks and this list know them. */
const nounsInInen =
  /(^omainen|viranomainen|kuoriainen|nahkiainen|(^|[a-zåäö])(nainen|ihminen|hevonen|minen|ainokainen|varpunen|muurahainen|mehiläinen|sisilisko|herhiläinen|ampiainen|hyttynen|kärpänen|perhonen|punainenkka|neilikkainen|keuhkokuumeinen|jäsenyyninen))$/

const upTo = (counts: ReadonlyMap<Upos, number>, allowed: readonly Upos[]): Upos[] => {
  const total = allowed.reduce((sum, upos) => sum + (counts.get(upos) ?? 0), 0)
  return allowed.filter((upos) => (counts.get(upos) ?? 0) > 0.12 * total)
}

const syllables = (word: string): number => word.match(/[aeiouyäöåé]+/g)?.length ?? 0

/** Parts of speech that a nominal (types 1–49) may have, likeliest first. */
export const nominalUpos = (
  lemma: string,
  { type, gradation }: Inflection,
  counts: UposCounts,
  adjectives: ReadonlySet<string>,
): Upos[] => {
  const attested = counts.get(lemma)
  if (adjectives.has(lemma)) {
    return attested === undefined ? ['ADJ'] : [...new Set<Upos>(['ADJ', ...upTo(attested, ['NOUN'])])]
  }
  if (attested !== undefined) {
    const found = upTo(attested, ['NOUN', 'ADJ', 'NUM'])
    if (found.length > 0) return found
  }
  if (type === 38) {
    if (nounsInInen.test(lemma)) return ['NOUN']
    if (/(lainen|läinen)$/.test(lemma)) return ['ADJ', 'NOUN']
    if (/nen$/.test(lemma) && !/inen$/.test(lemma)) return ['NOUN']
    return adjectiveEndings.test(lemma) ? ['ADJ'] : ['NOUN']
  }
  if (type === 34 || type === 36 || type === 37 || type === 35) return ['ADJ']
  if (type === 15) return ['ADJ']
  if (type === 17) return ['ADJ', 'NOUN']
  if (type === 41 && /[^aeiouyäö](as|äs)$/.test(lemma) && gradation === 'A') return ['ADJ', 'NOUN']
  if (type === 41 && /(ias|iäs)$/.test(lemma)) return ['ADJ', 'NOUN']
  if (type === 47) return ['ADJ']
  if (type === 10 && /(va|vä)$/.test(lemma) && syllables(lemma) > 2) return ['ADJ']
  if (type === 10 && /(isa|isä|ja)$/.test(lemma) && syllables(lemma) > 2) return /ja$/.test(lemma) ? ['NOUN'] : ['ADJ']
  if (type === 1 && gradation === 'C' && /(ttu|tty)$/.test(lemma) && syllables(lemma) > 2) return ['ADJ']
  if (type === 16) return ['ADJ']
  return ['NOUN']
}
