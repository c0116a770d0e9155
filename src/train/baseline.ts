/** A baseline to compare with: multinomial naive Bayes of the package ml-naivebayes, one classifier per label. */
import { PalauteError } from '../errors.ts'
import type { TrainingExample } from './categories.ts'
import { countsOf, f1Of, sumCounts } from './measures.ts'

/** What is used of ml-naivebayes, which has no types of its own. */
interface NaiveBayes {
  train(rows: readonly (readonly number[])[], classes: readonly number[]): void
  predict(rows: readonly (readonly number[])[]): number[]
}
interface NaiveBayesModule {
  readonly MultinomialNB: new () => NaiveBayes
}

const mostWords = 1500
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

const loadNaiveBayes = async (): Promise<NaiveBayesModule> => {
  // A name that bundlers do not follow: the package is optional.
  const name = 'ml-naivebayes'
  try {
    const module = (await import(/* @vite-ignore */ /* webpackIgnore: true */ name)) as NaiveBayesModule & {
      readonly default?: NaiveBayesModule
    }
    return module.default ?? module
  } catch (cause) {
    throw new PalauteError('missing-package', 'the baseline needs the package ml-naivebayes; run "npm install ml-naivebayes"', { cause })
  }
}

/**
 * Trains the baseline and measures it.
 *
 * @throws PalauteError `missing-package` where ml-naivebayes is not installed.
 */
export const measureBaseline = async (
  trainedOn: readonly TrainingExample[],
  examples: readonly TrainingExample[],
  labels: readonly string[],
): Promise<{ readonly name: string; readonly micro: number; readonly macro: number }> => {
  const { MultinomialNB } = await loadNaiveBayes()
  const frequency = new Map<string, number>()
  for (const { text } of trainedOn) for (const word of new Set(wordsOf(text))) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const vocabulary = new Map(
    [...frequency]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, mostWords)
      .map(([word], index) => [word, index]),
  )
  const rowOf = ({ text }: TrainingExample): number[] => {
    const row = new Array<number>(vocabulary.size).fill(0)
    for (const word of wordsOf(text)) {
      const place = vocabulary.get(word)
      if (place !== undefined) row[place] = row[place]! + 1
    }
    return row
  }
  const rows = trainedOn.map(rowOf)
  const testRows = examples.map(rowOf)
  const found: string[][] = examples.map(() => [])
  for (const label of labels) {
    const classes = trainedOn.map((example) => (example.labels.includes(label) ? 1 : 0))
    if (!classes.includes(1) || !classes.includes(0)) continue
    const classifier = new MultinomialNB()
    classifier.train(rows, classes)
    classifier.predict(testRows).forEach((answer, index) => {
      if (answer === 1) found[index]!.push(label)
    })
  }
  const gold = examples.map((example) => example.labels)
  const counts = labels.map((label) => countsOf(label, gold, found))
  return {
    name: 'ml-naivebayes MultinomialNB, one-vs-rest over words',
    micro: f1Of(sumCounts(counts)),
    macro: counts.reduce((sum, each) => sum + f1Of(each), 0) / Math.max(1, counts.length),
  }
}
