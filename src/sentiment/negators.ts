/** Negators and what they reach. */
import type { MatchWord } from '../match/words.ts'
import { inList, type SentimentLexicon } from './lexicon.ts'

export const isNegator = (lexicon: SentimentLexicon, word: MatchWord): boolean =>
  inList(lexicon.negators, word) || word.surface.endsWith("n't")

/** "And not", "that not": what stands before them belongs to another clause ("huone oli tunkkainen eikä ikkunaa saanut auki"). */
const opensClause = new Set('eikä enkä etkä emmekä ettekä eivätkä ettei etten ettet ettemme ettette etteivät neither nor ни'.split(' '))

/** Negators that may be a whole answer, and words with which the next clause begins. */
export const answers: ReadonlySet<string> = new Set('nothing none no nowt нет ничего ei eipä'.split(' '))
const subjects = new Set('everything all they we i you he she it staff the все они вы kaikki kaikilla te he'.split(' '))

/** Marks what the negator at `at` negates. */
export const spreadNegation = (
  words: readonly MatchWord[],
  lexicon: SentimentLexicon,
  valences: readonly number[],
  at: number,
  negated: boolean[],
): void => {
  let reached = false
  let steps = 0
  for (let index = at + 1; index < words.length && steps < lexicon.reach; index++) {
    const word = words[index]
    if (word === undefined || word.afterPunctuation || lexicon.stops.has(word.surface)) break
    // "Nothing everything was fine", "No they were lovely": the answer ends where a clause of its own begins
    if (at === 0 && answers.has(words[0]?.surface ?? '') && subjects.has(word.surface)) break
    negated[index] = true
    if (valences[index] !== 0) reached = true
    if (!lexicon.intensifiers.has(word.surface)) steps++
  }
  if (reached || words[at]?.afterPunctuation === true || opensClause.has(words[at]?.surface ?? '')) return
  for (let index = at - 1; index >= 0 && index >= at - lexicon.backwardReach; index--) {
    const word = words[index]
    if (word === undefined || lexicon.stops.has(word.surface)) break
    if (valences[index] !== 0) {
      negated[index] = true
      break
    }
    if (word.afterPunctuation) break
  }
}

/** Words that go on with what was negated: "kukaan ei ollut kiireinen tai tyly". */
const alternatives = new Set(['tai', 'taikka', 'tahi', 'or', 'или'])

/** Marks what a phrase with a negator of its own goes on to negate. */
export const spreadAlternatives = (words: readonly MatchWord[], after: number, reach: number, negated: boolean[]): void => {
  if (!alternatives.has(words[after]?.surface ?? '')) return
  for (let index = after + 1; index < words.length && index <= after + reach; index++) {
    if (words[index]?.afterPunctuation) return
    negated[index] = true
  }
}
