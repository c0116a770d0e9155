/** Measures sentiment on the held-out fifth, with a model trained on the rest. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LanguageCode, Sentiment } from '../../../src/feedback.ts'
import type { SentimentScorer } from '../../../src/sentiment/scorer.ts'
import { publicCorpora } from '../../../src/train/corpora.ts'
import { type Packs, threeClass } from '../../../src/train/sentiment.ts'
import { readSentimentRows, type SentimentRow } from '../../../src/train/sentiment-corpus.ts'
import { isHeldOut } from '../../../src/train/splits.ts'
import type { EvalRow } from '../eval-row.ts'
import { heldOutSentiment } from './held-out-sentiment.ts'

export interface Judged {
  readonly row: SentimentRow
  readonly sentiment: Sentiment
}

/** 1, 0 or −1: mixed takes no side. */
export const sideOf = ({ label }: Sentiment): number => (label === 'positive' ? 1 : label === 'negative' ? -1 : 0)

const judgeAll = (scorer: SentimentScorer, packs: Packs, rows: readonly SentimentRow[], withQuestion: boolean): Judged[] =>
  rows.map((row) => ({
    row,
    sentiment: scorer.score(packs[row.language].analyzeText(row.text), withQuestion ? { question: row.question } : {}).sentiment,
  }))

/** Accuracy and macro-F1 over three classes, in percent. */
export const measureThree = (judged: readonly Judged[]): { accuracy: number; macroF1: number } => {
  const counts = new Float64Array(9)
  for (const { row, sentiment } of judged) {
    const cell = (row.side + 1) * 3 + sideOf(sentiment) + 1
    counts[cell] = counts[cell]! + 1
  }
  const { accuracy, macroF1 } = threeClass(counts)
  return { accuracy: accuracy * 100, macroF1: macroF1 * 100 }
}

/** Share of rows with a side whose score has the same sign, in percent. */
export const measureTwo = (judged: readonly Judged[]): number => {
  const sided = judged.filter(({ row }) => row.side !== 0)
  return (sided.filter(({ row, sentiment }) => Math.sign(sentiment.score) === row.side).length / Math.max(1, sided.length)) * 100
}

interface Bin {
  readonly count: number
  readonly right: number
  readonly sum: number
}

/** Comments by stated confidence, in bins of equal width. */
export const bins = (judged: readonly Judged[], size: number): readonly Bin[] =>
  Array.from({ length: size }, (_, bin) => {
    const members = judged.filter(({ sentiment }) => Math.min(size - 1, Math.floor(sentiment.confidence * size)) === bin)
    return {
      count: members.length,
      right: members.filter(({ row, sentiment }) => sideOf(sentiment) === row.side).length,
      sum: members.reduce((sum, { sentiment }) => sum + sentiment.confidence, 0),
    }
  })

/** Expected calibration error of the label's confidence, 15 bins. */
const calibrationError = (judged: readonly Judged[]): number =>
  bins(judged, 15).reduce((error, { right, sum }) => error + Math.abs(right - sum), 0) / Math.max(1, judged.length)

const tweets = (file: string): SentimentRow[] =>
  readFileSync(join(publicCorpora(), 'sentirueval', file), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [side, text] = line.split('\t')
      return text === undefined
        ? []
        : [{ text, language: 'ru' as const, side: Number(side) as SentimentRow['side'], source: 'own' as const, weight: 1, key: text }]
    })

export interface SentimentRun {
  readonly judged: Readonly<Record<string, readonly Judged[]>>
}

/** Trains on the training part and judges every held-out set. */
export const runSentiment = async (): Promise<SentimentRun> => {
  const { packs: loaded, scorer } = await heldOutSentiment()
  const held = readSentimentRows().filter((row) => isHeldOut(row.key))
  const of = (source: SentimentRow['source'], language: LanguageCode): SentimentRow[] =>
    held.filter((row) => row.source === source && row.language === language)
  const judged: Record<string, readonly Judged[]> = {}
  for (const language of ['en', 'fi', 'ru'] as const) {
    judged[`nhs ${language}`] = judgeAll(scorer, loaded, of('nhs', language), true)
    judged[`nhs ${language} unasked`] = judgeAll(scorer, loaded, of('nhs', language), false)
    judged[`xed ${language}`] = judgeAll(scorer, loaded, of('xed', language), false)
    judged[`own ${language}`] = judgeAll(scorer, loaded, of('own', language), true)
    judged[`gate ${language}`] = judgeAll(scorer, loaded, of('gate', language), true)
  }
  judged['phase1 en'] = judgeAll(scorer, loaded, of('phase1', 'en'), false)
  for (const file of ['banks', 'tkk']) judged[`tweets ${file}`] = judgeAll(scorer, loaded, tweets(`${file}.tsv`), false)
  return { judged }
}

const row = (measure: string, data: string, value: number, targets: Partial<EvalRow> = {}): EvalRow => ({
  area: 'sentiment',
  measure,
  data,
  value: Math.round(value * 100) / 100,
  ...targets,
})

/** Rows of the evaluation table on sentiment. */
export const evaluateSentiment = async (): Promise<readonly EvalRow[]> => {
  const { judged } = await runSentiment()
  const of = (name: string): readonly Judged[] => judged[name] ?? []
  const nhs = (['en', 'fi', 'ru'] as const).flatMap((language) => {
    const { accuracy, macroF1 } = measureThree(of(`nhs ${language}`))
    const targets = language === 'en' ? [87, 89, 71, 75] : [84.5, 88, 69, 74]
    return [
      row('3-class accuracy', `NHS ${language}, with question`, accuracy, { unit: '%', must: targets[0]!, aim: targets[1]! }),
      row('3-class macro-F1', `NHS ${language}, with question`, macroF1, { unit: '%', must: targets[2]!, aim: targets[3]! }),
      row('3-class accuracy', `NHS ${language}, text alone`, measureThree(of(`nhs ${language} unasked`)).accuracy, { unit: '%' }),
      row('calibration error (ECE)', `NHS ${language}`, calibrationError(of(`nhs ${language}`)), {
        must: 0.04,
        aim: 0.02,
        lowerIsBetter: true,
      }),
      row(
        '2-class accuracy',
        `XED ${language}`,
        measureTwo(of(`xed ${language}`)),
        language === 'fi' ? { unit: '%', must: 78, aim: 82 } : { unit: '%' },
      ),
      row('2-class accuracy', `own reviews and comments, ${language}`, measureTwo(of(`own ${language}`)), { unit: '%', must: 86, aim: 92 }),
      row('2-class accuracy', `own gate of negations, ${language}`, measureTwo(of(`gate ${language}`)), { unit: '%', must: 97, aim: 100 }),
    ]
  })
  const tweetRows = ['banks', 'tkk'].map((file) =>
    row('3-class macro-F1', `Russian tweets, ${file}, never trained on`, measureThree(of(`tweets ${file}`)).macroF1, { unit: '%' }),
  )
  return [...nhs, ...tweetRows]
}
