/**
 * `npm run bench`: words per second of the library as it is built beside its peers, on the project's own comments, in one run on one core.
 *
 * The candidates take turns for several rounds, and the best round of each counts, so that warming up, other processes and a machine that
 * swings disturb least. Words are counted once, by splitting at white space, so that nobody gains by cutting finer. Peers that are not installed are left out and named.
 * `--print` leaves the README as it is.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { LanguageCode } from '../../src/feedback.ts'
import { parseJsonLines } from '../../src/train/corpora.ts'
import { writeBetweenMarkers } from './markers.ts'

interface Candidate {
  readonly name: string
  readonly language: LanguageCode
  readonly read: (text: string) => unknown
}

const rounds = 5
const wordsPerRound = 60_000

const ownComments = (language: LanguageCode): readonly string[] => {
  const file = join('corpora', 'healthcare', `${language}.jsonl`)
  if (!existsSync(file)) throw new Error(`${file} is not there`)
  return parseJsonLines<{ text: string }>(readFileSync(file, 'utf8')).map((comment) => comment.text)
}

const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length

/** The comments of a language, repeated up to about `wordsPerRound` words. */
const textsOf = (language: LanguageCode): readonly string[] => {
  const comments = ownComments(language)
  const once = comments.reduce((sum, text) => sum + countWords(text), 0)
  return Array.from({ length: Math.max(1, Math.ceil(wordsPerRound / once)) }, () => comments).flat()
}

/** Seconds that a candidate takes for some texts. */
const secondsOf = (read: Candidate['read'], texts: readonly string[]): number => {
  const started = performance.now()
  for (const text of texts) read(text)
  return (performance.now() - started) / 1000
}

/** Seconds of the best round of each candidate. */
const measure = (candidates: readonly Candidate[], textsOf: (language: LanguageCode) => readonly string[]): readonly number[] => {
  const best = candidates.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round++) {
    candidates.forEach(({ read, language }, index) => {
      best[index] = Math.min(best[index]!, secondsOf(read, textsOf(language)))
    })
  }
  return best
}

/** wink-nlp with every stage of its pipeline, reading lemmas out. */
const winkFull = async (): Promise<Candidate | undefined> => {
  try {
    const { default: winkNLP } = await import('wink-nlp')
    const { default: model } = await import('wink-eng-lite-web-model')
    const nlp = winkNLP(model)
    return { name: 'wink-nlp, full pipeline', language: 'en', read: (text) => nlp.readDoc(text) }
  } catch {
    process.stderr.write('wink-nlp is not installed: left out\n')
    return undefined
  }
}

const compromiseFull = async (): Promise<Candidate | undefined> => {
  try {
    const { default: nlp } = await import('compromise')
    return { name: 'compromise, full', language: 'en', read: (text) => nlp(text) }
  } catch {
    process.stderr.write('compromise is not installed: left out\n')
    return undefined
  }
}

/** Snowball's stemmers, word by word: what most search engines do to Finnish and Russian. */
const snowball = async (): Promise<readonly Candidate[]> => {
  try {
    // The package has no types of its own.
    const name: string = 'snowball-stemmers'
    const { newStemmer } = (await import(name)) as {
      readonly newStemmer: (language: string) => { readonly stem: (word: string) => string }
    }
    return (
      [
        ['fi', 'finnish'],
        ['ru', 'russian'],
      ] as const
    ).map(([language, full]): Candidate => {
      const stemmer = newStemmer(full)
      return {
        name: 'Snowball, stems',
        language,
        read: (text) => (text.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => stemmer.stem(word)),
      }
    })
  } catch {
    process.stderr.write('snowball-stemmers is not installed: left out\n')
    return []
  }
}

/** Voikko from Python, in a process of its own: it analyses the same words and prints words per second. */
const voikko = (texts: readonly string[]): number | undefined => {
  const script = [
    'import sys,time,json,re',
    'import libvoikko',
    'texts=json.load(sys.stdin)',
    "words=[w for t in texts for w in re.findall(r'[^\\W\\d_]+',t)]",
    "voikko=libvoikko.Voikko('fi')",
    'best=0',
    'for _ in range(3):',
    '  started=time.perf_counter()',
    '  for w in words: voikko.analyze(w)',
    '  best=max(best,len(words)/(time.perf_counter()-started))',
    'print(best)',
  ].join('\n')
  // Debian's python3-libvoikko belongs to the system's Python, which need not be the first on the path.
  const run = ['python3', '/usr/bin/python3']
    .map((python) => spawnSync(python, ['-c', script], { input: JSON.stringify(texts), encoding: 'utf8', maxBuffer: 1 << 28 }))
    .find(({ status }) => status === 0)
  if (run === undefined) {
    process.stderr.write('Voikko (python3-libvoikko, voikko-fi) is not installed: left out\n')
    return undefined
  }
  return Number(run.stdout)
}

/** Voikko from C (`peers/voikko.c`), compiled for the occasion: the same words without any binding in between. */
const voikkoFromC = (texts: readonly string[]): number | undefined => {
  const leftOut = (why: string): undefined => {
    process.stderr.write(`Voikko from C (cc, pkg-config, libvoikko-dev, voikko-fi) ${why}: left out\n`)
  }
  const flags = spawnSync('pkg-config', ['--cflags', '--libs', 'libvoikko'], { encoding: 'utf8' })
  if (flags.status !== 0) return leftOut('is not installed')
  const folder = mkdtempSync(join(tmpdir(), 'palaute-bench-'))
  try {
    const program = join(folder, 'voikko')
    const source = join('test', 'bench', 'peers', 'voikko.c')
    const compiled = spawnSync('cc', ['-O2', source, '-o', program, ...flags.stdout.trim().split(/\s+/)], { encoding: 'utf8' })
    if (compiled.status !== 0) return leftOut('does not compile')
    const words = texts.flatMap((text) => text.match(/\p{L}+/gu) ?? [])
    const run = spawnSync(program, { input: `${words.join('\n')}\n`, encoding: 'utf8' })
    return run.status === 0 ? Number(run.stdout) : leftOut('does not run')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Loading {
  readonly name: string
  /** Median of the runs, from the import to the opened pack. */
  readonly milliseconds: number
  /** What the pack keeps, typed arrays included. */
  readonly megabytes: number
  /** Models, gzipped, where they are files of the project. */
  readonly kilobytes: number | undefined
}

const loadingRuns = 9

/** What a fresh process runs, given the file or packages to load, and how it is told. */
const loadingProgram = (load: string): string => `
    const entry = process.argv[1]
    globalThis.gc()
    const before = process.memoryUsage()
    const started = performance.now()
    ${load}
    const milliseconds = performance.now() - started
    globalThis.gc()
    const after = process.memoryUsage()
    const bytes = after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers
    console.log(JSON.stringify({ milliseconds, megabytes: bytes / 1e6, kept: kept !== undefined }))`

const loadPack = loadingProgram(`
    const module = await import(entry)
    const kept = await Object.values(module).find((value) => typeof value === 'function' && value.name.startsWith('load'))()`)
const loadWink = loadingProgram(`
    const [{ default: winkNLP }, { default: model }] = await Promise.all([import('wink-nlp'), import('wink-eng-lite-web-model')])
    const kept = winkNLP(model)`)

/** Loads something in fresh processes; undefined where it can't be loaded. */
const measureLoad = (name: string, program: string, path: string, kilobytes: number | undefined): Loading | undefined => {
  const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
  const runs = Array.from({ length: loadingRuns }, () =>
    spawnSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', program, path], { encoding: 'utf8' }),
  )
  if (runs.some(({ status }) => status !== 0)) {
    process.stderr.write(`${name} can't be loaded: loading left out\n`)
    return undefined
  }
  const figures = runs.map(({ stdout }) => JSON.parse(stdout) as { readonly milliseconds: number; readonly megabytes: number })
  return {
    name,
    milliseconds: median(figures.map(({ milliseconds }) => milliseconds)),
    megabytes: median(figures.map(({ megabytes }) => megabytes)),
    kilobytes,
  }
}

/** What a pack of models weighs on the wire. */
const packSize = (language: LanguageCode): number => {
  const folder = join('models', language)
  const bytes = readdirSync(folder).map((task) => gzipSync(readFileSync(join(folder, task, 'model.bin')), { level: 9 }).byteLength)
  return bytes.reduce((sum, size) => sum + size, 0) / 1000
}

/** Import and loading of each language, from the built library, and of wink-nlp with its English model. */
const measureLoading = (): readonly Loading[] =>
  [
    ...(['fi', 'ru', 'en'] as const).map((language) => measureLoad(language, loadPack, entry(language), packSize(language))),
    measureLoad('wink-nlp with its English model', loadWink, '', undefined),
  ].filter((loading) => loading !== undefined)

/** The library as its users get it. */
const entry = (name: string): string => {
  const path = resolve('dist', `${name}.js`)
  if (!existsSync(path)) throw new Error(`${path} is not there: run "npm run build" first`)
  return path
}
const { createAnalyzer, loadLanguage } = (await import(entry('index'))) as typeof import('../../src/index.ts')
const { trainCategories } = (await import(entry('train'))) as typeof import('../../src/train/index.ts')

const languages = ['en', 'fi', 'ru'] as const
const texts = Object.fromEntries(languages.map((language) => [language, textsOf(language)])) as Record<LanguageCode, readonly string[]>
const wordsIn = (language: LanguageCode): number => texts[language].reduce((sum, text) => sum + countWords(text), 0)
const packs = { en: await loadLanguage('en'), fi: await loadLanguage('fi'), ru: await loadLanguage('ru') }
const analyzer = await createAnalyzer({ industry: 'healthcare' })

const lemmasOf = (language: LanguageCode, text: string): unknown => {
  const { tokenize, lemmatize } = packs[language]
  return lemmatize(
    tokenize(text)
      .filter(({ kind }) => kind !== 'space')
      .map(({ start, end }) => text.slice(start, end)),
  )
}

const candidates: readonly Candidate[] = [
  ...[await winkFull(), await compromiseFull()].filter((candidate) => candidate !== undefined),
  ...(await snowball()),
  ...languages.flatMap((language): Candidate[] => [
    { name: 'palaute, tokens', language, read: (text) => packs[language].tokenize(text) },
    { name: 'palaute, tokens + lemmas', language, read: (text) => lemmasOf(language, text) },
    { name: 'palaute, tokens + sentences + lemmas', language, read: (text) => packs[language].analyzeText(text) },
    { name: 'palaute, full analysis', language, read: (text) => analyzer.item({ text, id: 'bench' }) },
  ]),
]
const seconds = measure(candidates, (language) => texts[language])
const results = candidates.map(({ name, language }, index) => ({ name, language, wordsPerSecond: wordsIn(language) / seconds[index]! }))
const voikkoWords = voikko(texts.fi)
if (voikkoWords !== undefined) results.push({ name: 'Voikko (Python)', language: 'fi', wordsPerSecond: voikkoWords })

const voikkoWordsFromC = voikkoFromC(texts.fi)
if (voikkoWordsFromC !== undefined) results.push({ name: 'Voikko (C)', language: 'fi', wordsPerSecond: voikkoWordsFromC })

const wink = results.find((result) => result.name.startsWith('wink-nlp'))?.wordsPerSecond
const table = [
  '| | language | words/s | beside wink-nlp | beside Voikko from Python | from C |',
  '|---|---|---|---|---|---|',
  ...results.map(({ name, language, wordsPerSecond }) => {
    const ratio = (peer: number | undefined): string => (peer === undefined ? '' : `× ${(wordsPerSecond / peer).toPrecision(2)}`)
    return `| ${name} | ${language} | ${Math.round(wordsPerSecond / 1000)} k | ${ratio(wink)} | ${language === 'fi' ? ratio(voikkoWords) : ''} | ${language === 'fi' ? ratio(voikkoWordsFromC) : ''} |`
  }),
].join('\n')
const loading = measureLoading()
const loadingTable =
  loading.length === 0
    ? ''
    : [
        '',
        '',
        `| a fresh process, median of ${loadingRuns} | import and load | memory | models, gzipped |`,
        '|---|---|---|---|',
        ...loading.map(
          ({ name, milliseconds, megabytes, kilobytes }) =>
            `| ${name} | ${Math.round(milliseconds)} ms | ${megabytes.toFixed(1)} MB | ${kilobytes === undefined ? '' : `${Math.round(kilobytes)} kB`} |`,
        ),
      ].join('\n')

/** A classifier of the healthcare comments' own labels, which reads raw text. */
const classification = async (): Promise<string> => {
  const examples = languages.flatMap((language) =>
    parseJsonLines<{ text: string; labels: string[] }>(readFileSync(join('corpora', 'healthcare', `${language}.jsonl`), 'utf8')).map(
      ({ text, labels }) => ({ text, labels, language }),
    ),
  )
  const started = performance.now()
  const model = await trainCategories(examples)
  const trained = (performance.now() - started) / 1000
  const classifiers = languages.flatMap((language): Candidate[] =>
    [false, true].map((evidence) => ({
      name: evidence ? 'with evidence' : 'without evidence',
      language,
      read: (text) => model.classify({ text, language }, { evidence }),
    })),
  )
  const best = measure(classifiers, (language) => texts[language])
  const rows = classifiers.map(({ name, language }, index) => {
    const comments = texts[language].length
    const words = (wordsIn(language) / comments).toFixed(1)
    return `| ${language} | ${name} | ${words} | ${(comments / best[index]! / 1000).toFixed(1)} k |`
  })
  return [
    `| labels of a trained model (${model.labels.length} labels, ${examples.length} comments, trained in ${trained.toFixed(0)} s), raw text | | words each | comments/s |`,
    '|---|---|---|---|',
    ...rows,
  ].join('\n')
}

const tables = `${table}${loadingTable}\n\n${await classification()}`
process.stdout.write(`${tables}\n`)
if (!process.argv.includes('--print')) writeBetweenMarkers('README.md', 'bench', tables)
