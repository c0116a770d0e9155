/** Trains the language detector: softmax regression over hashed character n-grams, one model per script. */
import { findWords, longestGram, mostFeatures, scripts, wordFeatures } from '../detect/features.ts'
import type { ModelSection } from '../models/model-file.ts'
import { parseJsonLines, readPublicCorpus } from './corpora.ts'
import { neighbourWords, otherLanguageWords } from './language-detection-words.ts'
import { createRandom, shuffle } from './random.ts'
import { isHeldOut, type TrainingPart } from './splits.ts'
import { writeModel } from './write-model.ts'

type Script = 'latin' | 'cyrillic'

interface Text {
  readonly language: string
  readonly text: string
  /** Writer or document, for the split. */
  readonly key: string
}

interface Sample {
  readonly label: number
  readonly features: Int32Array
}

const seed = 20261
/** Answers per script; `xx` is any other language and letters without a language. */
const languagesOf: Readonly<Record<Script, readonly string[]>> = {
  latin: ['fi', 'en', 'sv', 'da', 'nb', 'de', 'et', 'xx'],
  cyrillic: ['ru', 'uk', 'bg', 'xx'],
}
const tableBits: Readonly<Record<Script, number>> = { latin: 15, cyrillic: 14 }
const sibFolders: Readonly<Record<string, string>> = {
  fi: 'fin_Latn',
  en: 'eng_Latn',
  sv: 'swe_Latn',
  da: 'dan_Latn',
  nb: 'nob_Latn',
  de: 'deu_Latn',
  et: 'est_Latn',
  ru: 'rus_Cyrl',
  uk: 'ukr_Cyrl',
  bg: 'bul_Cyrl',
}

/** Sentences of SIB-200 in one language; the key is the sentence's number, the same in every language. */
export const readSib = (folder: string, language: string): Text[] =>
  ['train', 'dev'].flatMap((part) =>
    readPublicCorpus(`sib200/${folder}/${part}.tsv`)
      .split('\n')
      .slice(1)
      .flatMap((line) => {
        const [id = '', , text = ''] = line.split('\t')
        return text === '' ? [] : [{ language, text, key: `sib:${id}` }]
      }),
  )

const readTreebank = (name: string, language: string): Text[] =>
  [...readPublicCorpus(`ud/${name}.conllu`).matchAll(/^# text = (.+)$/gmu)].map((match) => ({
    language,
    text: match[1] ?? '',
    key: match[1] ?? '',
  }))

const readColumn = (file: string, column: number, language: string, limit: number): Text[] =>
  readPublicCorpus(file)
    .split('\n')
    .slice(0, limit)
    .flatMap((line) => {
      const text = line.split('\t')[column] ?? ''
      return text === '' ? [] : [{ language, text, key: text }]
    })

const readComments = (language: 'fi' | 'ru'): Text[] =>
  parseJsonLines<{ id: string; text: string; en: string }>(readPublicCorpus(`pxtextmining/v6-train.${language}.jsonl`)).flatMap(
    ({ id, text, en }) => {
      const key = id.replace(/ - Q\d+$/u, '')
      return language === 'fi'
        ? [
            { language, text, key },
            { language: 'en', text: en, key },
          ]
        : [{ language, text, key }]
    },
  )

const readTexts = (): Text[] => [
  ...Object.entries(sibFolders).flatMap(([language, folder]) => readSib(folder, language)),
  ...['fi_tdt-dev', 'fi_pud', 'fi_ftb-dev', 'fi_ftb-test'].flatMap((name) => readTreebank(name, 'fi')),
  ...['ru_taiga-train', 'ru_taiga-dev', 'ru_gsd-dev'].flatMap((name) => readTreebank(name, 'ru')),
  ...['en_ewt-dev', 'en_ewt-train'].flatMap((name) => readTreebank(name, 'en')),
  ...readTreebank('sv_talbanken-dev', 'sv'),
  ...readColumn('xed/fi-annotated.tsv', 0, 'fi', 8000),
  ...readColumn('xed/en-annotated.tsv', 0, 'en', 8000),
  ...readColumn('xed/ru-projections.tsv', 0, 'ru', 8000),
  ...readColumn('xed/sv-projections.tsv', 0, 'sv', 8000),
  ...readComments('fi'),
  ...readComments('ru'),
]

const readFrequentWords = (language: string, limit: number): string[] =>
  readPublicCorpus(`freq/${language}_50k.txt`)
    .split('\n')
    .slice(0, limit)
    .map((line) => line.split(' ')[0] ?? '')
    .filter((word) => word.length > 1 || language === 'en')

/** Writing without the marks that a keyboard or a hurry leaves out. */
const withoutMarks = (text: string): string => text.replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('å', 'a').replaceAll('ё', 'е')

/** The most frequent words of texts, most frequent first. */
const frequentWords = (texts: readonly string[], limit: number): string[] => {
  const counts = new Map<string, number>()
  for (const text of texts) for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([word]) => word)
}

const featuresOf = (text: string, script: Script): Int32Array => {
  const words = { start: [] as number[], end: [] as number[], script: [] as number[] }
  findWords(text, 0, Math.min(text.length, 400), words)
  const mask = (1 << tableBits[script]) - 1
  const buffer = new Int32Array(mostFeatures)
  const features: number[] = []
  for (let index = 0; index < words.start.length; index++) {
    if (words.script[index] !== scripts[script]) continue
    const count = wordFeatures(text, words.start[index] ?? 0, words.end[index] ?? 0, mask, buffer)
    for (let at = 0; at < count; at++) features.push(buffer[at] ?? 0)
  }
  return Int32Array.from(features)
}

const letters: Readonly<Record<Script, string>> = { latin: 'abcdefghijklmnopqrstuvwxyz', cyrillic: 'абвгдежзийклмнопрстуфхцчшщъыьэюя' }

/** Whole sentences, their first words, runs of one to four words, frequent single words, other languages and noise. */
const buildSamples = (script: Script, part: TrainingPart): Sample[] => {
  const random = createRandom(seed)
  const languages = languagesOf[script]
  const samples: Sample[] = []
  const add = (text: string, language: string): void => {
    const label = languages.indexOf(language)
    const features = featuresOf(text, script)
    if (label >= 0 && features.length > 0) samples.push({ label, features })
  }
  const pick = (count: number): number => Math.floor(random() * count)
  const texts = readTexts().filter(({ language, key }) => languages.includes(language) && (part === 'all' || !isHeldOut(key)))
  for (const { language, text, key } of texts) {
    const words = text.split(/\s+/u)
    const rich = !key.startsWith('sib:')
    add(text, language)
    add(words.slice(0, 3).join(' '), language)
    // The languages with little text give more runs of each sentence.
    for (let run = rich ? 2 : 8; run > 0; run--) {
      const from = pick(words.length)
      add(words.slice(from, from + 1 + pick(4)).join(' '), language)
    }
    if (language === 'fi' && random() < 0.3) {
      const from = pick(words.length)
      add(withoutMarks(random() < 0.5 ? text : words.slice(from, from + 1 + pick(4)).join(' ')), language)
    }
  }
  for (const language of languages) {
    const words = neighbourWords[language]?.split(' ') ?? []
    for (let run = 0; run < (words.length > 60 ? 1500 : 300); run++) {
      add(Array.from({ length: 1 + pick(4) }, () => words[pick(words.length)] ?? '').join(' '), language)
    }
    for (const word of words) for (let times = 0; times < 3; times++) add(word, language)
  }
  // Names say little about the language around them: one or two names and a frequent word of each language.
  const names = [
    ...new Set(
      texts
        .filter(({ key }) => key.startsWith('sib:'))
        .flatMap(({ text }) => [...text.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}/gu)].map(([name]) => name)),
    ),
  ]
  for (const language of languages) {
    const frequent = frequentWords(
      texts.filter((text) => text.language === language).map(({ text }) => text),
      50,
    )
    if (frequent.length === 0) continue
    const promised = language === 'fi' || language === 'en' || language === 'ru'
    for (let run = 0; run < (promised ? 6000 : 1500); run++) {
      const parts = Array.from({ length: 1 + pick(2) }, () => names[pick(names.length)] ?? '')
      parts.splice(pick(parts.length + 1), 0, frequent[Math.floor(pick(frequent.length) * random())] ?? '')
      add(parts.join(' '), language)
    }
  }
  const listed = script === 'latin' ? ['fi', 'en', 'sv'] : ['ru']
  for (const language of listed) {
    readFrequentWords(language, language === 'ru' ? 12_000 : 20_000).forEach((word, rank) => {
      // Frequent words come more often; rare ones of a subtitle list are names and other languages.
      for (let times = rank < 300 ? 6 : rank < 3000 ? 2 : 1; times > 0; times--) add(word, language)
      if (language === 'fi' && /[äö]/u.test(word) && rank < 6000) add(withoutMarks(word), language)
    })
  }
  for (const list of Object.values(otherLanguageWords[script])) {
    const words = list.split(' ')
    for (let run = 0; run < 260; run++)
      add(Array.from({ length: 1 + pick(run % 2 === 0 ? 4 : 14) }, () => words[pick(words.length)] ?? '').join(' '), 'xx')
    for (const word of words) add(word, 'xx')
  }
  for (let run = 0; run < 1500; run++) {
    const word = (): string => Array.from({ length: 2 + pick(8) }, () => letters[script][pick(letters[script].length)] ?? '').join('')
    add(Array.from({ length: 1 + pick(3) }, word).join(' '), 'xx')
  }
  const rows = script === 'latin' ? ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] : ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю']
  for (let run = 0; run < 800; run++) {
    const row = rows[pick(3)] ?? ''
    const from = pick(row.length - 2)
    const mash = row.slice(from, from + 2 + pick(5)).repeat(1 + pick(2))
    add(run % 4 === 0 ? (row[from] ?? '').repeat(3 + pick(6)) : `${mash} ${row.slice(pick(3), 3 + pick(4))}`, 'xx')
  }
  return shuffle(samples, random)
}

interface TrainedScript {
  readonly weights: Int8Array
  readonly bias: Float32Array
  readonly scale: number
  readonly samples: number
}

const epochs = 4
const learningRate = 0.35
/** Pull towards zero per step and touched weight, so that chance features stay at zero and pack well. */
const shrinkage = 2e-6

/** Softmax regression by AdaGrad on features that weigh 1/√n each. */
const trainScript = (script: Script, part: TrainingPart): TrainedScript => {
  const samples = buildSamples(script, part)
  const size = languagesOf[script].length
  const weights = new Float64Array((1 << tableBits[script]) * size)
  const squares = new Float64Array(weights.length).fill(1e-4)
  const bias = new Float64Array(size)
  const gradient = new Float64Array(size)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { label, features } of samples) {
      const factor = 1 / Math.sqrt(features.length)
      gradient.fill(0)
      for (const feature of features) for (let k = 0; k < size; k++) gradient[k]! += weights[feature * size + k]!
      let highest = Number.NEGATIVE_INFINITY
      for (let k = 0; k < size; k++) {
        gradient[k] = gradient[k]! * factor + bias[k]!
        if (gradient[k]! > highest) highest = gradient[k]!
      }
      let total = 0
      for (let k = 0; k < size; k++) {
        gradient[k] = Math.exp(gradient[k]! - highest)
        total += gradient[k]!
      }
      for (let k = 0; k < size; k++) gradient[k] = gradient[k]! / total - (k === label ? 1 : 0)
      for (let k = 0; k < size; k++) bias[k]! -= 0.002 * gradient[k]!
      for (const feature of features) {
        const row = feature * size
        for (let k = 0; k < size; k++) {
          const step = gradient[k]! * factor
          if (step < 1e-5 && step > -1e-5) continue
          squares[row + k]! += step * step
          const moved = weights[row + k]! - (learningRate * step) / Math.sqrt(squares[row + k]!)
          weights[row + k] = moved > 0 ? Math.max(0, moved - shrinkage) : Math.min(0, moved + shrinkage)
        }
      }
    }
  }
  const sizes = Float64Array.from(weights, Math.abs).sort()
  const scale = (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / 127
  const rounded = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))))
  return {
    weights: rounded,
    bias: Float32Array.from(bias, (value) => Math.round(value * 1e4) / 1e4),
    scale: Math.fround(scale),
    samples: samples.length,
  }
}

export interface TrainedLanguageDetection {
  readonly sections: Readonly<Record<string, ModelSection | string>>
  readonly samples: number
}

/** Trains both scripts' models. Seeded: the same corpora give the same sections. */
export const trainLanguageDetection = (part: TrainingPart): TrainedLanguageDetection => {
  const sections: Record<string, ModelSection | string> = {}
  let samples = 0
  for (const script of ['latin', 'cyrillic'] as const) {
    const trained = trainScript(script, part)
    samples += trained.samples
    sections[`${script}-languages`] = languagesOf[script].join(' ')
    sections[`${script}-weights`] = trained.weights
    sections[`${script}-bias`] = trained.bias
    sections[`${script}-scale`] = Float32Array.of(trained.scale)
  }
  return { sections, samples }
}

/** Trains on everything and writes `models/base/language`. */
export const writeLanguageDetection = (): void => {
  const { sections, samples } = trainLanguageDetection('all')
  writeModel({
    id: 'base/language',
    version: '1.0.0',
    seed,
    sources: [
      { name: 'SIB-200', revision: 'sib200', licence: 'CC BY-SA 4.0' },
      {
        name: 'Universal Dependencies: fi_tdt, fi_pud, fi_ftb, ru_taiga, ru_gsd, en_ewt, sv_talbanken',
        revision: '2.x',
        licence: 'CC BY-SA 4.0, CC BY-SA 3.0, CC BY 4.0',
      },
      { name: 'FrequencyWords (fi, ru, en, sv)', revision: '2018', licence: 'CC BY-SA 4.0' },
      { name: 'pxtextmining v6 and its Finnish and Russian parallels', revision: 'v6', licence: 'MIT' },
      { name: 'XED', revision: '1.0', licence: 'CC BY 4.0' },
      { name: 'Own word lists of neighbouring and other languages', revision: '1', licence: 'MIT' },
    ],
    training: { samples, epochs, learningRate, latinBits: tableBits.latin, cyrillicBits: tableBits.cyrillic },
    sections,
    card: `# Language identification

Two softmax regressions (Latin and Cyrillic script) over hashed character n-grams of 1 to ${longestGram} characters and whole words, 8-bit weights.
Answers ${[...languagesOf.latin, ...languagesOf.cyrillic].filter((code) => code !== 'xx').join(', ')} or another language; the library closes the answer to the
languages asked for and calls everything else \`und\`.

Trained on ${samples} runs of one word to a whole sentence, with Finnish written without ä and ö, shouting folded to lower case, names mixed
into every language, keyboard noise and word lists of twenty other languages.

Good for: feedback of one word and more. Not for: telling languages apart that it does not name, transliterated Russian.
`,
  })
}
