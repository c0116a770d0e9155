/** Everything that sentiment learns from, as rows of one form. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { LanguageCode, SentimentLabel } from '../feedback.ts'
import { parseJsonLines, readOwnCorpus, readPublicCorpus } from './corpora.ts'
import { hashText } from './splits.ts'

/** 1 positive, 0 neutral or mixed, −1 negative. */
export type Side = 1 | 0 | -1

export interface SentimentRow {
  readonly text: string
  readonly language: LanguageCode
  readonly question?: string | undefined
  readonly side: Side
  /** Where it comes from: film subtitles with emotions (`xed`) teach polarity only, `plain` talk and facts that no side is taken. */
  readonly source: 'nhs' | 'phase1' | 'xed' | 'plain' | 'own' | 'gate'
  readonly weight: number
  /** Writer or document; see `isHeldOut`. */
  readonly key: string
}

const writerOf = (id: string): string => id.replace(/ - Q\d+$/, '')

const nhsSide = (value: number): Side | undefined =>
  value === 1 || value === 2 ? 1 : value === 3 ? 0 : value === 4 || value === 5 ? -1 : undefined

type Csv = Readonly<Record<string, string>>
const csv = (path: string): Csv[] => parse(readPublicCorpus(path), { columns: true, relax_quotes: true, relax_column_count: true }) as Csv[]

const nhsEnglish = (): SentimentRow[] =>
  csv('pxtextmining/v6-train.csv').flatMap((row) => {
    const side = nhsSide(Number(row['Comment sentiment']))
    const text = row['FFT answer'] ?? ''
    if (side === undefined || row['Comment sentiment'] === '' || text.trim() === '') return []
    return [
      {
        text,
        language: 'en' as const,
        question: row['FFT question'],
        side,
        source: 'nhs' as const,
        weight: 1,
        key: writerOf(row['Comment ID'] ?? ''),
      },
    ]
  })

interface ParallelRow {
  readonly id: string
  readonly language: LanguageCode
  readonly text: string
  readonly question: string
  readonly sentiment: number
}

const nhsParallel = (language: 'fi' | 'ru'): SentimentRow[] =>
  parseJsonLines<ParallelRow>(readPublicCorpus(`pxtextmining/v6-train.${language}.jsonl`)).flatMap((row) => {
    const side = nhsSide(row.sentiment)
    return side === undefined
      ? []
      : [{ text: row.text, language, question: row.question, side, source: 'nhs' as const, weight: 1.5, key: writerOf(row.id) }]
  })

const phase1 = (): SentimentRow[] =>
  csv('pxtextmining/phase1-trusts-ab.csv').flatMap((row) => {
    const criticality = Number(row.criticality)
    const text = row.feedback ?? ''
    if (!Number.isInteger(criticality) || row.criticality === '' || Math.abs(criticality) > 5 || text.trim() === '') return []
    return [
      {
        text,
        language: 'en' as const,
        side: Math.sign(criticality) as Side,
        source: 'phase1' as const,
        weight: 0.4,
        key: `phase1 ${row.organization} ${row.row_index}`,
      },
    ]
  })

/** Joy, trust and anticipation against anger, disgust, fear and sadness; surprise takes no side. Source: Öhman et al., COLING 2020. */
const xedSide = (labels: readonly number[]): Side | undefined => {
  const good = labels.some((label) => label === 5 || label === 8 || label === 2)
  const bad = labels.some((label) => label === 1 || label === 3 || label === 4 || label === 6)
  return good === bad ? undefined : good ? 1 : -1
}

const xed = (language: LanguageCode, file: string, weight: number): SentimentRow[] =>
  readPublicCorpus(`xed/${file}`)
    .split('\n')
    .flatMap((line) => {
      const [text, labels] = line.split('\t')
      if (text === undefined || labels === undefined) return []
      const numbers = labels.split(',').map(Number)
      const side = xedSide(numbers)
      if (side === undefined) return []
      const unsure = numbers.includes(2) && !numbers.includes(5) && !numbers.includes(8)
      return [
        {
          text: text.replace(/ (?=[.,!?])/g, ''),
          language,
          side,
          source: 'xed' as const,
          weight: unsure ? weight * 0.5 : weight,
          key: `xed ${text}`,
        },
      ]
    })

/** Film subtitles in which nobody heard an emotion; a third of them is enough. */
const plainSubtitles = (language: LanguageCode, file: string): SentimentRow[] =>
  readPublicCorpus(`xed/${file}`)
    .split('\n')
    .flatMap((line) => {
      const text = (line.split('\t')[1] ?? '').replace(/ (?=[.,!?])/g, '')
      return text === '' || hashText(text) % 3 !== 0
        ? []
        : [{ text, language, side: 0 as const, source: 'plain' as const, weight: 0.15, key: `plain ${text}` }]
    })

/** Sentences of encyclopedic news; the same sentence has the same index in every language. */
const plainSentences = (language: LanguageCode, folder: string): SentimentRow[] =>
  (parse(readPublicCorpus(`sib200/${folder}/train.tsv`), { columns: true, delimiter: '\t', quote: false }) as Csv[]).map((row) => ({
    text: row.text ?? '',
    language,
    side: 0 as const,
    source: 'plain' as const,
    weight: 0.8,
    key: `sib ${row.index_id}`,
  }))

interface OwnRow {
  readonly id: string
  readonly text: string
  readonly language: LanguageCode
  readonly sentiment: SentimentLabel
  readonly question?: string
  readonly kind?: string
}

const labelSide = { positive: 1, negative: -1, neutral: 0, mixed: 0 } as const satisfies Record<SentimentLabel, Side>

/** Every file of the project's own corpora whose rows tell their sentiment. */
const ownFiles = (): string[] =>
  ['sentiment', 'kind', 'healthcare', 'pharma', 'optical', 'roadside', 'hospitality', 'data-platforms', 'e-commerce', 'base']
    .filter((folder) => existsSync(join('corpora', folder)))
    .flatMap((folder) =>
      readdirSync(join('corpora', folder))
        .filter((file) => file.endsWith('.jsonl') && file !== 'gate.jsonl')
        .sort()
        .map((file) => `${folder}/${file}`),
    )

const own = (path: string, source: 'own' | 'gate', weight: number): SentimentRow[] =>
  parseJsonLines<OwnRow>(readOwnCorpus(path))
    // a wish takes a side in some corpora and none in others: it teaches nothing here
    .filter((row) => row.sentiment !== undefined && !(row.kind === 'suggestion' && row.sentiment === 'neutral'))
    .map((row) => ({
      text: row.text,
      language: row.language,
      question: row.question,
      side: labelSide[row.sentiment],
      source,
      weight,
      key: row.id,
    }))

/**
 * The sentences of the gate stand in pairs that one word turns; the phrases read them, and as examples they weigh little:
 * at 1.5 they cost half a point on comments of patients and on film subtitles.
 */
const gateWeight = 0.15

/** The rows of all corpora, in a fixed order. */
export const readSentimentRows = (): SentimentRow[] => [
  ...nhsEnglish(),
  ...nhsParallel('fi'),
  ...nhsParallel('ru'),
  ...phase1(),
  ...xed('fi', 'fi-annotated.tsv', 1.4),
  ...xed('en', 'en-annotated.tsv', 0.3),
  ...xed('ru', 'ru-projections.tsv', 0.4),
  ...plainSubtitles('fi', 'neu_fi.txt'),
  ...plainSubtitles('en', 'neu_en.txt'),
  ...plainSentences('fi', 'fin_Latn'),
  ...plainSentences('ru', 'rus_Cyrl'),
  ...plainSentences('en', 'eng_Latn'),
  ...ownFiles().flatMap((path) => own(path, 'own', 1.2)),
  ...(existsSync(join('corpora', 'sentiment', 'gate.jsonl')) ? own('sentiment/gate.jsonl', 'gate', gateWeight) : []),
]
