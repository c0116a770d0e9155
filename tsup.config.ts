import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Options } from 'tsup'
import { type DemoExample, demoSample } from './src/cli/demo-sample.ts'
import { industryIds } from './src/industries/industry.ts'

const hooks = ['wink', 'compromise', 'natural', 'voikko', 'transformers', 'llm'] as const
const languages = ['fi', 'ru', 'en', 'sv'] as const
/** Languages of the comments in the demo. */
const demoLanguages = ['fi', 'ru', 'en'] as const

const shared: Options = {
  target: 'es2022',
  platform: 'neutral',
  clean: false,
  splitting: true,
  sourcemap: false,
  treeshake: false,
  // Word lists in Cyrillic as they are, not escaped: half the size.
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  },
  // Models are imported where they stand, by every runtime and bundler; optional peers are found in the user's project.
  external: [
    /^#models\//,
    /^node:/,
    'wink-nlp',
    'wink-eng-lite-web-model',
    'compromise',
    /^natural/,
    '@huggingface/transformers',
    'ml-naivebayes',
  ],
}

const library: Record<string, string> = {
  index: 'src/index.ts',
  ...Object.fromEntries(languages.map((code) => [code, `src/languages/${code}/index.ts`])),
  ...Object.fromEntries(industryIds.map((id) => [`industries/${id}`, `src/industries/${id}/index.ts`])),
  ...Object.fromEntries(hooks.map((name) => [`hooks/${name}`, `src/hooks/${name}.ts`])),
  train: 'src/train/index.ts',
  report: 'src/report/index.ts',
  node: 'src/node/index.ts',
  worker: 'src/node/worker.ts',
}

const examplesOf = (language: string): DemoExample[] =>
  readFileSync(`corpora/healthcare/${language}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as DemoExample)

const writeDemo = (): void => {
  const sample = demoSample(demoLanguages.flatMap(examplesOf))
  writeFileSync('dist/demo.jsonl', sample.map((feedback) => `${JSON.stringify(feedback)}\n`).join(''))
}

/**
 * With shared chunks, CommonJS output is made from ES modules by a step that turns every `import()` into `require`. Models and optional
 * peers are ES modules in places: theirs is turned back, so that CommonJS loads them on every version of Node.
 */
const keepNativeImports = (folder: string): void => {
  const required = /Promise\.resolve\(\)\.then\(\(\) => _interopRequireWildcard\(require\(("[^"./][^"]*"|name)\)\)\)/g
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.cjs')) continue
    const path = join(folder, name)
    const code = readFileSync(path, 'utf8')
    const kept = code.replace(required, 'import($1)')
    if (kept !== code) writeFileSync(path, kept)
  }
}

/** Empties `dist`, but for the models: `npm run pack-models` put them there. */
const cleanBuild = (): void => {
  for (const name of existsSync('dist') ? readdirSync('dist') : []) {
    if (name !== 'models') rmSync(join('dist', name), { recursive: true })
  }
}

cleanBuild()

const config: ReturnType<typeof defineConfig> = defineConfig([
  { ...shared, entry: { ...library, cli: 'src/cli/index.ts' }, format: 'esm', onSuccess: async () => writeDemo() },
  { ...shared, entry: library, format: 'cjs', shims: true, onSuccess: async () => keepNativeImports('dist') },
  { ...shared, entry: library, format: ['esm', 'cjs'], dts: { only: true } },
])

export default config
