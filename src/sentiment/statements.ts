/** Cuts a text into statements: sentences, and inside them clauses that turn to another opinion. */
import type { LanguageCode, Span } from '../feedback.ts'
import type { AnalyzedText } from '../languages/language.ts'
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
])

/** Fewest words that can say something of their own. */
const shortest = 1

const cut = (words: readonly MatchWord[], lexicon: SentimentLexicon): MatchWord[][] => {
  const clauses: MatchWord[][] = []
  let clause: MatchWord[] = []
  for (const word of words) {
    const first = clause[0]
    // "Vaikka jono oli pitkä, palvelu oli hyvää": a clause that begins with the turn ends at its comma
    const endsTurn = word.afterPunctuation && clause.length > 2 && first !== undefined && inList(lexicon.contrast, first)
    const joined = keepsTogether.has(clause[clause.length - 1]?.surface ?? '') && !word.afterPunctuation
    if (clause.length >= shortest && !joined && (endsTurn || inList(lexicon.contrast, word))) {
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
    cut(matchWords(sentence), lexicons[sentence.language]).map((words) => ({
      start: words[0]?.start ?? sentence.start,
      end: words[words.length - 1]?.end ?? sentence.end,
      language: sentence.language,
      words,
    })),
  )
