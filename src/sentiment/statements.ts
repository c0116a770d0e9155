/** Cuts a text into statements: sentences, and inside them clauses that turn to another opinion. */
import type { LanguageCode, Span } from '../feedback.ts'
import type { AnalyzedSentence, AnalyzedText } from '../languages/language.ts'
import { type MatchWord, matchWords, type PerLanguage } from '../match/words.ts'
import { inList, type SentimentLexicon } from './lexicon.ts'

/** A clause or sentence with its words. The span runs from its first to its last word. */
export interface StatementWords extends Span {
  readonly language: LanguageCode
  readonly words: readonly MatchWord[]
}

/** After these a contrast word does not turn: "anything but", "nothing but", "not only". */
const keepsTogether = new Set([
  'not',
  "n't",
  'anything',
  'nothing',
  'everything',
  'nobody',
  'none',
  'last',
  'help',
  'muuta',
  'ei',
  'не',
  'ни',
  'одного',
  'единого',
  'нет',
  'без',
  'никаких',
  'ничего',
  'никого',
])

/** A verb parted from the negator that was joined to it: its dictionary form has none, so the negation would be lost. */
const partNegator = (word: MatchWord, negator: string): readonly MatchWord[] => {
  const joined =
    (word.upos === 'VERB' || word.upos === 'AUX') &&
    word.surface.length > negator.length + 2 &&
    word.surface.startsWith(negator) &&
    !word.lemma.startsWith(negator)
  if (!joined) return [word]
  const border = word.start + negator.length
  const surface = word.surface.slice(negator.length)
  return [
    { ...word, end: border, surface: negator, lemma: negator, keys: [negator], upos: 'PART', features: { Polarity: 'Neg' }, parts: [] },
    {
      ...word,
      start: border,
      surface,
      keys: [...new Set(word.keys.map((key) => (key === word.surface ? surface : key)))],
      afterPunctuation: false,
    },
  ]
}

/** A misspelt word as the words that it stands for: "ниразу" is "ни разу". */
const readVariant = (word: MatchWord, variants: SentimentLexicon['variants']): readonly MatchWord[] =>
  variants.get(word.surface)?.map((surface, index) => ({
    ...word,
    surface,
    lemma: surface,
    keys: [surface],
    parts: [],
    afterPunctuation: index === 0 && word.afterPunctuation,
  })) ?? [word]

const wordsOf = (sentence: AnalyzedSentence, { gluedNegator, variants }: SentimentLexicon): readonly MatchWord[] => {
  const words = variants.size === 0 ? matchWords(sentence) : matchWords(sentence).flatMap((word) => readVariant(word, variants))
  return gluedNegator === undefined ? words : words.flatMap((word) => partNegator(word, gluedNegator))
}

/** Words between "не" and "а" at most where the one corrects the other: "не врач, а золото". */
const correction = 3

const corrects = (clause: readonly MatchWord[], word: MatchWord): boolean =>
  word.surface === 'а' && clause.slice(-correction).some(({ surface }) => surface === 'не')

/** Fewest words that can say something of their own. */
const shortest = 1

const cut = (words: readonly MatchWord[], lexicon: SentimentLexicon): MatchWord[][] => {
  const clauses: MatchWord[][] = []
  let clause: MatchWord[] = []
  for (const word of words) {
    const first = clause[0]
    // "Vaikka jono oli pitkä, palvelu oli hyvää": a clause that begins with the turn ends at its comma
    const endsTurn = word.afterPunctuation && clause.length > 2 && first !== undefined && inList(lexicon.contrast, first)
    const joined = corrects(clause, word) || (keepsTogether.has(clause[clause.length - 1]?.surface ?? '') && !word.afterPunctuation)
    // "Не нашла минусов": a noun in the genitive turns to nothing
    const turns = inList(lexicon.contrast, word) && word.features.Case !== 'Gen'
    if (clause.length >= shortest && !joined && (endsTurn || turns)) {
      clauses.push(clause)
      clause = []
    }
    clause.push(word)
  }
  if (clause.length > 0) clauses.push(clause)
  return clauses
}

/**
 * The statements of a text, in order. Sentences without words (a lone "...") give none.
 *
 * @example "The food was lovely but nobody came" → "The food was lovely", "but nobody came"
 */
export const findStatements = (analyzed: AnalyzedText, lexicons: PerLanguage<SentimentLexicon>): StatementWords[] =>
  analyzed.sentences.flatMap((sentence) =>
    cut(wordsOf(sentence, lexicons[sentence.language]), lexicons[sentence.language]).map((words) => ({
      start: words[0]?.start ?? sentence.start,
      end: words[words.length - 1]?.end ?? sentence.end,
      language: sentence.language,
      words,
    })),
  )
