/** Features of what a comment does: its words at the edges, cues, shape, feeling and question. */
import type { LanguageCode, Sentiment, Span } from '../../feedback.ts'
import type { AnalyzedText } from '../../languages/language.ts'
import { matchPhrases, type PhraseSet } from '../../match/phrases.ts'
import { matchWords, type PerLanguage } from '../../match/words.ts'
import { findQuestionType } from '../../sentiment/question.ts'
import type { Cue } from './cues.ts'
import { readNearEmptiness } from './empty-words.ts'
import { folded, isSilent } from './no-content.ts'
import { type Half, isContrast, type OpinionModel, weighOpinions } from './opinion.ts'

/** Columns of the model: a power of two. */
export const kindWidth: number = 1 << 15

export interface KindFeatures {
  readonly columns: Int32Array
  readonly values: Float32Array
  readonly balance: Balance
}

/** How the statements of a comment feel, where known. */
export type StatementSentiments = readonly (Span & { readonly sentiment: Sentiment })[]

/** FNV-1a over UTF-16 code units. Source: http://www.isthe.com/chongo/tech/comp/fnv/ */
const column = (text: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) & (kindWidth - 1)
}

const step = (value: number, size: number): number => Math.round(value / size)
const lengthBucket = (words: number): number => (words <= 3 ? words : words <= 6 ? 4 : words <= 12 ? 5 : words <= 25 ? 6 : 7)

/** What the features are read with. */
export interface KindKnowledge {
  readonly cues: PerLanguage<PhraseSet<Cue>>
  readonly opinion: OpinionModel
}

/** How the parts of a comment stand to each other. */
export interface Balance {
  /** Parts between punctuation and words of contrast. */
  readonly halves: number
  /** How good the best part is and how bad the worst, by their words; beyond ±1 it is clear. */
  readonly best: number
  readonly worst: number
  /** Parts that begin with a word of contrast. */
  readonly contrasts: number
  /** Short parts that only deny: "the bed not". */
  readonly denials: number
}

const denies = /^(?:ei|нет|не|not|no|none|less|so)$/
const longestDenial = 3

const weighHalves = (language: LanguageCode, parts: readonly Half[], before: Balance): Balance => {
  let { halves, best, worst, contrasts, denials } = before
  for (const { words, score } of parts) {
    halves++
    best = Math.max(best, score)
    worst = Math.min(worst, score)
    if (words[0] !== undefined && isContrast(language, words[0])) contrasts++
    if (halves > 1 && words.length <= longestDenial && denies.test(words[words.length - 1]?.surface ?? '')) denials++
  }
  return { halves, best, worst, contrasts, denials }
}

/** Most words of a comment that can come near to saying nothing, and clauses in which one may: "Was on leave, can't say". */
const mostNearWords = 14
const mostClauses = 4
const clauseEnds = /[,.;:!?()\n–—]+\s*|\s-\s|\s(?:so|because|since|as|joten|koska|kun|niin|eli|поэтому|потому что|так как|поскольку|и)\s/iu

/** The folded words of each clause. */
const splitClauses = (text: string): string[][] =>
  text
    .split(clauseEnds)
    .map((clause) => folded(clause).split(' '))
    .filter((words) => (words[0]?.length ?? 0) > 1 || words.length > 1)

const clip = (value: number): number => Math.max(-2, Math.min(2, value))

/** Extracts the features. `sentiment` is that of the whole comment. */
export const extractKindFeatures = (
  analyzed: AnalyzedText,
  sentiment: Sentiment,
  statements: StatementSentiments,
  question: string | undefined,
  { cues, opinion }: KindKnowledge,
  withheld?: number,
): KindFeatures => {
  const names = new Map<string, number>()
  const add = (name: string, value = 1): void => {
    names.set(name, Math.max(names.get(name) ?? 0, value))
  }
  const lexical = new Set<string>()
  const cueCounts: Record<Cue, number> = { suggestion: 0, question: 0, report: 0, thanks: 0 }
  let wordCount = 0
  let finite = 0
  let opinionSum = 0
  let balance: Balance = { halves: 0, best: -2, worst: 2, contrasts: 0, denials: 0 }
  let asking = 0
  for (const sentence of analyzed.sentences) {
    const { language } = sentence
    const words = matchWords(sentence)
    wordCount += words.length
    words.forEach(({ lemma, surface, features, upos }, index) => {
      lexical.add(`${language} ${lemma}`)
      lexical.add(`${language} ${surface.slice(-4)}`)
      const next = words[index + 1]
      if (next !== undefined) lexical.add(`${language} ${lemma} ${next.lemma}`)
      if (features.Mood !== undefined) add(`mood ${features.Mood}`)
      if (features.Degree === 'Cmp') add('comparative')
      if (upos === 'VERB' || upos === 'AUX') finite++
      if (features.Person !== undefined && upos === 'VERB') add(`person ${features.Person}`)
    })
    const first = words[0]
    if (first !== undefined) {
      lexical.add(`${language} first ${first.lemma}`)
      lexical.add(`${language} first ${first.surface.slice(-3)}`)
      add(`first ${first.upos} ${first.features.Mood ?? ''} ${first.features.VerbForm ?? ''} ${first.features.Degree ?? ''}`)
    }
    const last = words[words.length - 1]
    if (last !== undefined) lexical.add(`${language} last ${last.lemma}`)
    const opinions = weighOpinions(opinion, language, words)
    opinionSum += opinions.whole
    balance = weighHalves(language, opinions.halves, balance)
    for (const match of matchPhrases(cues[language], words)) {
      cueCounts[match.value]++
      if (match.words[0] === 0) add(`opens ${match.value}`)
    }
    if (/\?[\s"»”)]*$/.test(analyzed.text.slice(sentence.start, sentence.end + 1))) asking++
  }
  const asked = findQuestionType(question)
  const side = step(sentiment.score, 0.25)
  let best = 0
  let worst = 0
  for (const statement of statements) {
    best = Math.max(best, statement.sentiment.score)
    worst = Math.min(worst, statement.sentiment.score)
  }
  for (const cue of ['suggestion', 'question', 'report', 'thanks'] as const) {
    const count = Math.min(2, cueCounts[cue])
    add(`cue ${cue} ${count}`)
    if (count > 0) add(`cue ${cue} ${Math.sign(side)} ${asked}`)
  }
  add('bias')
  if (wordCount <= mostNearWords) {
    const clauses = splitClauses(analyzed.text)
    const silent = withheld === undefined && clauses.length > 1 && clauses.length <= mostClauses ? clauses.map(isSilent) : []
    const count = silent.filter(Boolean).length
    if (count > 0) {
      add(`silent ${count} of ${clauses.length}`)
      add(`silent ${silent[0] === true ? 'first' : ''} ${silent[clauses.length - 1] === true ? 'last' : ''} ${side}`)
      add(`silent opinion ${step(clip(opinionSum), 0.5)}`)
    }
    const near = readNearEmptiness(clauses.flat(), withheld)
    if (near !== undefined) {
      add(`near ${near.unknown} of ${Math.min(4, wordCount)}`)
      add(`near ${near.unknown} ${near.pattern < 0 ? 'no' : 'fits'}`)
      if (near.pattern >= 0) {
        add(`near pattern ${near.pattern} ${near.unknown}`)
        add(`near ${near.unknown} opinion ${step(clip(opinionSum), 0.4)}`)
      }
    }
  }
  const whole = clip(opinionSum)
  add('opinion+', Math.max(0, whole))
  add('opinion-', Math.max(0, -whole))
  add(`opinion ${step(whole, 0.5)}`)
  add(`opinion none ${Math.abs(whole) < 0.3 ? lengthBucket(wordCount) : 'no'}`)
  if (balance.halves > 1) {
    const high = clip(balance.best)
    const low = clip(balance.worst)
    const tension = Math.max(0, Math.min(high, -low))
    const shape = `${balance.halves > 3 ? 'many' : 'few'} ${balance.contrasts > 0 ? 'turn' : ''}`
    add('tension', tension * 2)
    add(`tension ${shape}`, tension * 2)
    for (const level of [0.15, 0.3, 0.45, 0.6]) if (tension > level) add(`tension above ${level} ${shape}`)
    for (const level of [0.6, 0.9, 1.2]) if (high > 0 && low < 0 && high - low > level) add(`spread above ${level} ${shape}`)
    add(`halves ${Math.min(4, balance.halves)}`)
    add(`half best ${step(high, 0.3)}`)
    add(`half worst ${step(low, 0.3)}`)
    add(`turns ${shape} ${side}`)
    if (balance.denials > 0) add(`denial ${Math.sign(step(high, 0.3))}`)
  }
  add(`verbs ${Math.min(2, finite)} ${asked}`)
  add(`figures ${/\d/.test(analyzed.text)} ${Math.abs(whole) < 0.4}`)
  add(`asking ${Math.min(2, asking)} of ${Math.min(3, analyzed.sentences.length)}`)
  add(`ends ${/\?\W*$/.test(analyzed.text) ? '?' : /!\W*$/.test(analyzed.text) ? '!' : '.'}`)
  add(`score ${side}`)
  add('score+', Math.max(0, sentiment.score))
  add('score-', Math.max(0, -sentiment.score))
  if (sentiment.label === 'mixed') add('label mixed')
  add(`best ${step(best, 0.34)}`)
  add(`worst ${step(worst, 0.34)}`)
  add('disagree', Math.min(best, -worst) * 2)
  add(`asked ${asked}`)
  add(`asked ${asked} ${Math.sign(side)}`)
  add(`words ${lengthBucket(wordCount)}`)
  add(`words ${lengthBucket(wordCount)} ${Math.sign(side)}`)
  const total = names.size + lexical.size
  const columns = new Int32Array(total)
  const values = new Float32Array(total)
  let at = 0
  for (const [name, value] of names) {
    columns[at] = column(name)
    values[at++] = value * 0.6
  }
  const weight = 2 / Math.sqrt(Math.max(1, lexical.size))
  for (const name of lexical) {
    columns[at] = column(`word ${name}`)
    values[at++] = weight
  }
  return { columns, values, balance }
}
