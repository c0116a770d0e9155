/** Trains the sentence splitters: one averaged perceptron per language over the features of boundaries. */

import type { LanguageCode } from '../feedback.ts'
import { englishTokenization } from '../languages/en/tokenization.ts'
import { finnishTokenization } from '../languages/fi/tokenization.ts'
import { russianTokenization } from '../languages/ru/tokenization.ts'
import type { ModelSection } from '../models/model-file.ts'
import { boundaryFeatures, mayEndBefore, readBoundaries, readFeatures } from '../tokenize/boundary.ts'
import type { TokenizationRules } from '../tokenize/rules.ts'
import { tokenize } from '../tokenize/tokenize.ts'
import { createRandom, shuffle } from './random.ts'
import { type GoldDocument, readGoldDocuments } from './sentence-splitting-corpus.ts'
import { isHeldOut, type TrainingPart } from './splits.ts'
import { writeModel } from './write-model.ts'

const seed = 20262
const tableBits = 15
const epochs = 12
/** A sum this small counts as a mistake while learning: it keeps the boundary away from what is just right. */
const margin = 12

interface Recipe {
  readonly rules: TokenizationRules
  readonly treebanks: readonly string[]
}

/** Per language: rules and the treebanks it learns from. Finnish has few headlines and letters of its own: shapes of others' help. */
export const sentenceRecipes: Readonly<Record<LanguageCode, Recipe>> = {
  fi: { rules: finnishTokenization, treebanks: ['fi_tdt-dev', 'fi_pud', 'fi_ftb-dev', 'fi_ftb-test', 'sv_talbanken-dev', 'en_ewt-dev'] },
  ru: { rules: russianTokenization, treebanks: ['ru_taiga-train', 'ru_taiga-dev', 'ru_gsd-dev'] },
  en: { rules: englishTokenization, treebanks: ['en_ewt-train', 'en_ewt-dev'] },
}

/** A text with the places where its sentences end. */
interface Marked {
  readonly text: string
  readonly ends: ReadonlySet<number>
}

const join = (sentences: readonly string[], separators: readonly string[]): Marked => {
  let text = ''
  const ends = new Set<number>()
  sentences.forEach((sentence, index) => {
    if (index > 0) text += separators[index - 1] ?? ' '
    text += sentence
    ends.add(text.length)
  })
  return { text, ends }
}

/** Lines broken after about 70 characters, wherever that is. */
const wrap = (text: string): string => text.replace(/(.{50,80}?) /gu, '$1\n')

/**
 * The same sentences as feedback is typed: line breaks, a missing space after a full stop, no capitals, no full stop at the end of a line,
 * a bullet before each line.
 */
const asFeedback = (sentences: readonly string[], random: () => number): Marked => {
  const lower = random() < 0.35
  const breaks = random()
  const bullets = random() < 0.15
  const glued = random() < 0.3
  const separators: string[] = []
  const written = sentences.map((sentence, index) => {
    let text = lower ? sentence.toLowerCase() : sentence
    const next = sentences[index + 1] ?? ''
    let separator = ' '
    if (bullets || random() < breaks * 0.6) separator = '\n'
    else if (glued && /\p{L}[.!?]$/u.test(sentence) && /^\p{L}/u.test(next)) separator = random() < 0.5 ? '' : ' '
    if (separator === '\n' && random() < 0.4) text = text.replace(/(?<=[\p{L}\d])\.$/u, '')
    separators.push(bullets ? '\n- ' : separator)
    return text
  })
  return join(written, bullets ? separators.map(() => '\n- ') : separators)
}

const chunk = 12
const wrapped = 0.15

const markedTexts = (documents: readonly GoldDocument[]): Marked[] => {
  const random = createRandom(seed)
  const texts: Marked[] = []
  for (const { text, sentences } of documents) {
    const written = sentences.map(({ start, end }) => text.slice(start, end))
    texts.push({ text, ends: new Set(sentences.map(({ end }) => end)) })
    // Wrapping trades a space for a line break: no offset moves.
    if (random() < wrapped) texts.push({ text: wrap(text), ends: new Set(sentences.map(({ end }) => end)) })
    for (let from = 0; from < written.length; from += chunk) texts.push(asFeedback(written.slice(from, from + chunk), random))
  }
  return texts
}

interface Example {
  readonly features: Int32Array
  readonly ends: boolean
}

const examplesOf = ({ text, ends }: Marked, rules: TokenizationRules): Example[] => {
  const read = readBoundaries(text, tokenize(text, rules), rules)
  const buffer = new Int32Array(boundaryFeatures)
  const examples: Example[] = []
  let first = 0
  for (let next = 1; next < read.tokens.length; next++) {
    const isEnd = ends.has(read.tokens[next - 1]!.end)
    if (read.gap[next] !== 3 && mayEndBefore(read, next)) {
      const count = readFeatures(read, next, first, (1 << tableBits) - 1, buffer)
      examples.push({ features: buffer.slice(0, count), ends: isEnd })
    }
    if (isEnd || read.gap[next] === 3) first = next
  }
  return examples
}

export interface TrainedSentenceSplitting {
  readonly sections: Readonly<Record<string, ModelSection | string>>
  readonly examples: number
}

/** Trains one language's splitter. Seeded: the same corpora give the same weights. */
export const trainSentenceSplitting = (language: LanguageCode, part: TrainingPart): TrainedSentenceSplitting => {
  const { rules, treebanks } = sentenceRecipes[language]
  const documents = treebanks.flatMap((treebank) => readGoldDocuments(treebank)).filter(({ id }) => part === 'all' || !isHeldOut(id))
  const examples = markedTexts(documents).flatMap((marked) => examplesOf(marked, rules))
  const random = createRandom(seed)
  const size = 1 << tableBits
  const weights = new Float64Array(size)
  const totals = new Float64Array(size)
  let step = 1
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { features, ends } of shuffle(examples, random)) {
      let sum = 0
      for (const feature of features) sum += weights[feature]!
      const target = ends ? 1 : -1
      if (sum * target <= margin) {
        for (const feature of features) {
          weights[feature]! += target
          totals[feature]! += target * step
        }
      }
      step++
    }
  }
  const averaged = weights.map((weight, index) => weight - totals[index]! / step)
  const sizes = Float64Array.from(averaged, Math.abs).sort()
  const scale = (sizes[Math.floor(size * 0.9998)] ?? 1) / 127
  const rounded = Int8Array.from(averaged, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))))
  return { sections: { weights: rounded }, examples: examples.length }
}

/** Trains on everything and writes `models/<language>/sentences`. */
export const writeSentenceSplitting = (): void => {
  for (const language of ['fi', 'ru', 'en'] as const) {
    const { sections, examples } = trainSentenceSplitting(language, 'all')
    writeModel({
      id: `${language}/sentences`,
      version: '1.0.0',
      seed,
      sources: [
        {
          name: `Universal Dependencies: ${sentenceRecipes[language].treebanks.join(', ')}`,
          revision: '2.x',
          licence: 'CC BY-SA 4.0, CC BY-SA 3.0, CC BY 4.0',
        },
      ],
      training: { examples, epochs, tableBits },
      sections,
      card: `# Sentence boundaries (${language})

An averaged perceptron over hashed features of the place between two tokens: their shapes and words, line breaks, open brackets and quotations,
the length of the sentence so far and the writer's habits (capitals, full stops, pictures). 8-bit weights.

Trained on ${examples} places in treebank documents, as written and as feedback is typed: line breaks, lists, no capitals, no space after a full stop.

Good for: feedback and running text. Not for: verse without punctuation, tables.
`,
    })
  }
}
