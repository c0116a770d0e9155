/** Loads what an analyzer needs: languages, industry, models. */
import * as z from 'zod'
import { type CategoryClassifier, createCategoryClassifier } from './classify/categories.ts'
import { openFlagReader } from './classify/flags/opinion.ts'
import { createFlagFinder, type FlagFinder } from './classify/flags.ts'
import { createKindFinder, type KindFinder } from './classify/kind.ts'
import { createDetector, type Detector } from './detect/detect.ts'
import { PalauteError } from './errors.ts'
import { type LanguageCode, languageCodes } from './feedback.ts'
import { type Industry, type IndustryId, industryIds } from './industries/industry.ts'
import { loadIndustry } from './industries/load.ts'
import { loadLanguage } from './languages/load.ts'
import type { ExtensiblePack } from './languages/pack.ts'
import { type AsyncLemmatizerHook, type LemmatizerHook, type PreparedHook, prepareHook } from './lemmatize/hooks.ts'
import type { UserLexiconEntry } from './lemmatize/user-lexicon.ts'
import { loadModel, type PackedModels } from './models/load-model.ts'
import type { Packs } from './read.ts'
import { createSentimentScorer, type SentimentScorer } from './sentiment/scorer.ts'
import { libraryVersion } from './version.ts'

export interface AnalyzerOptions {
  /** Languages to load and to choose from. Default: all. */
  readonly languages?: readonly LanguageCode[] | undefined
  /** The language of every comment, where you know it; `auto` detects it per comment. Default `auto`. */
  readonly language?: LanguageCode | 'auto' | undefined
  /** Whose categories and flags to use. Default `base`, the taxonomy that underlies all. */
  readonly industry?: IndustryId | undefined
  /** Lemmatizers to ask before the library's own, in order; `undefined` from one means "not mine". */
  readonly hooks?: readonly LemmatizerHook[] | undefined
  /**
   * Lemmatizers that take their time (a service, a language model). `analyze` and `stream` ask them before each comment;
   * the synchronous `item` knows only what they answered before.
   */
  readonly asyncHooks?: readonly (AsyncLemmatizerHook | PreparedHook)[] | undefined
  /** Your own words: a lemma that inflects like a known word, or one form with its lemma. */
  readonly lexicon?: readonly UserLexiconEntry[] | undefined
  /** UTF-16 units of a text that are analysed; the rest is left out with an issue. Default 100,000. */
  readonly maxTextLength?: number | undefined
}

/** Which versions answered. */
export interface ModelVersions {
  readonly library: string
  readonly languages: readonly LanguageCode[]
  readonly industry: { readonly id: IndustryId; readonly version: string }
  /** Model id -> version and SHA-256 of its bytes. */
  readonly models: Readonly<Record<string, { readonly version: string; readonly sha256: string }>>
}

/** Everything loaded: what one comment is analysed with. */
export interface Steps {
  readonly detector: Detector
  readonly languages: readonly LanguageCode[]
  readonly language?: LanguageCode | undefined
  readonly maxTextLength: number
  readonly packs: Packs
  /** The same languages without hooks. */
  readonly plainPacks: Packs
  /** Hooks that must be asked before a comment is read. */
  readonly services: readonly PreparedHook[]
  readonly sentiment: SentimentScorer
  readonly kind: KindFinder
  readonly classifier: CategoryClassifier
  readonly industry: Industry
  readonly flags: FlagFinder
  readonly version: ModelVersions
}

const isAsyncHook = (hook: unknown): boolean =>
  typeof hook === 'function' || (typeof hook === 'object' && hook !== null && 'prepare' in hook)

const optionsSchema = z.strictObject({
  languages: z.array(z.enum(languageCodes)).min(1).optional(),
  language: z.enum([...languageCodes, 'auto']).optional(),
  industry: z.enum(industryIds).optional(),
  hooks: z.array(z.custom<LemmatizerHook>((hook) => typeof hook === 'function')).optional(),
  asyncHooks: z.array(z.custom<AsyncLemmatizerHook | PreparedHook>(isAsyncHook)).optional(),
  lexicon: z.array(z.looseObject({})).optional(),
  maxTextLength: z.number().int().min(1).optional(),
})

/** Refuses options that nobody can follow, naming the value and the valid ones. */
const checkOptions = (options: AnalyzerOptions): void => {
  for (const language of options.languages ?? []) {
    if (!languageCodes.includes(language)) {
      throw new PalauteError('unknown-language', `there is no language "${language}"; there are ${languageCodes.join(', ')}`)
    }
  }
  if (options.industry !== undefined && !industryIds.includes(options.industry)) {
    throw new PalauteError('unknown-industry', `there is no industry "${options.industry}"; there are ${industryIds.join(', ')}`)
  }
  const checked = optionsSchema.safeParse(options)
  if (!checked.success) {
    const [problem] = checked.error.issues
    throw new PalauteError('invalid-options', `option ${problem?.path.join('.') || '(all)'}: ${problem?.message}; see AnalyzerOptions`)
  }
}

const versionsOf = (packs: Readonly<Record<string, PackedModels>>): ModelVersions['models'] =>
  Object.fromEntries(
    Object.values(packs)
      .flatMap((models) => Object.values(models))
      .map(({ manifest }) => [manifest.id, { version: manifest.version, sha256: manifest.sha256 }] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

/**
 * The caller's words for each language. A word that inflects like another goes to the languages that know the other; any other word
 * goes to all. Throws `invalid-options` where no language knows it.
 */
const shareLexicon = (packs: readonly ExtensiblePack[], lexicon: readonly UserLexiconEntry[]): readonly (readonly UserLexiconEntry[])[] => {
  const shared: UserLexiconEntry[][] = packs.map(() => [])
  for (const entry of lexicon) {
    let taken = false
    let refusal: unknown
    for (const [index, pack] of packs.entries()) {
      try {
        pack.with({ lexicon: [entry] })
        shared[index]?.push(entry)
        taken = true
      } catch (error) {
        refusal = error
      }
    }
    if (!taken && refusal !== undefined) throw refusal
  }
  return shared
}

/**
 * Loads the steps of an analyzer.
 *
 * @throws PalauteError `invalid-options`, `unknown-industry`, `unknown-language`, or a model's error.
 */
export const loadSteps = async (options: AnalyzerOptions): Promise<Steps> => {
  checkOptions(options)
  const languages = options.languages ?? languageCodes
  const language = options.language === 'auto' ? undefined : options.language
  const [base, { industry, models }, loaded] = await Promise.all([
    import('#models/base'),
    loadIndustry(options.industry ?? 'base'),
    Promise.all(languages.map((code) => loadLanguage(code))),
  ])
  const [language_, sentiment, kind, flags, categories] = await Promise.all([
    loadModel(base.models, 'base', 'language'),
    loadModel(base.models, 'base', 'sentiment'),
    loadModel(base.models, 'base', 'kind'),
    loadModel(base.models, 'base', 'flags'),
    loadModel(models, industry.id, 'categories'),
  ])
  const lexicons = shareLexicon(loaded, options.lexicon ?? [])
  const plain = loaded.map((pack, index) => (options.lexicon === undefined ? pack : pack.with({ lexicon: lexicons[index] ?? [] })))
  const services = (options.asyncHooks ?? []).map((hook) => (typeof hook === 'function' ? prepareHook(hook) : hook))
  const hooks = [...(options.hooks ?? []), ...services.map(({ hook }) => hook)]
  const hooked = hooks.length === 0 ? plain : loaded.map((pack, index) => pack.with({ hooks, lexicon: lexicons[index] ?? [] }))
  return Object.freeze({
    detector: createDetector(language_),
    languages,
    language,
    maxTextLength: options.maxTextLength ?? 100_000,
    packs: new Map(hooked.map((pack) => [pack.code, pack])),
    plainPacks: new Map(plain.map((pack) => [pack.code, pack])),
    services,
    sentiment: createSentimentScorer(sentiment),
    kind: createKindFinder(kind),
    classifier: createCategoryClassifier(categories, industry),
    industry,
    flags: createFlagFinder(industry.flags, openFlagReader(flags)),
    version: {
      library: libraryVersion,
      languages,
      industry: { id: industry.id, version: industry.version },
      models: versionsOf({ base: base.models, [industry.id]: models }),
    },
  })
}
