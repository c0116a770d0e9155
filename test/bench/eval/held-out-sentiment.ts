/** The sentiment model without the held-out part: trained once, whoever asks first. */
import { type ModelFile, readModelFile, writeModelFile } from '../../../src/models/model-file.ts'
import { createSentimentScorer, type SentimentScorer } from '../../../src/sentiment/scorer.ts'
import { loadPacks, type Packs, trainSentiment } from '../../../src/train/sentiment.ts'

export interface HeldOutSentiment {
  readonly packs: Packs
  readonly scorer: SentimentScorer
}

const train = async (): Promise<HeldOutSentiment> => {
  const packs = await loadPacks()
  const { sections } = await trainSentiment('train', packs)
  const model: ModelFile = readModelFile(writeModelFile(sections), 'base/sentiment')
  return { packs, scorer: createSentimentScorer(model) }
}

let trained: Promise<HeldOutSentiment> | undefined

/** Training takes minutes and gives the same every time: kinds, flags and sentiment are all measured with this one. */
export const heldOutSentiment = (): Promise<HeldOutSentiment> => {
  trained ??= train()
  return trained
}
