/** What a language room declares. Rooms are data and small functions of one word; the engine in `src/lemmatize` is the same for all. */
import type { Lexicon } from '../lemmatize/lexicon.ts'
import type { Tag, TagTable } from '../lemmatize/tags.ts'
import type { ModelFile } from '../models/model-file.ts'
import type { TokenizationRules } from '../tokenize/rules.ts'
import type { Features, Lemma, LemmaSource, Upos } from './language.ts'

/** One reading of a word, on its way through the chain. */
export interface Reading {
  readonly lemma: string
  readonly tag: Tag
  /** Logarithm of a frequency, 0…255 (16 per doubling): comparable between readings of one word. */
  readonly weight: number
  readonly source: LemmaSource
  /** Lemmas of the parts of a compound; empty for a simple word. */
  readonly parts: readonly string[]
}

/** A word as it stands in the chain. */
export interface ChainWord {
  /** As written. */
  readonly surface: string
  /** As the lexicon has it: the room's `fold` of the surface. */
  readonly folded: string
}

/** What a room's links may ask. */
export interface RoomResources {
  /** The engine's lexicon; without words where the room keeps its own (see {@link LanguageRoom.lookup}). */
  readonly lexicon: Lexicon
  readonly tags: TagTable
  /** Any further model of the language's pack, e.g. `compounds`; undefined if there is none. */
  readonly models: ReadonlyMap<string, ModelFile>
  /** Readings of a folded form in the lexicon (the room's own, where it has one); empty if unknown. */
  lookup(folded: string): readonly Reading[]
  /** Readings by suffix of a word that nothing else knows, likeliest first. */
  guess(folded: string): readonly Reading[]
}

/** A step of the chain between lexicon and guesser: compounds, spoken forms, typos, rules. */
export interface Link {
  readonly source: LemmaSource
  /** `unknown`: asked only while no earlier step gave a reading. `all`: asked for every word, guessed ones too; its readings join the others. */
  readonly asked: 'unknown' | 'all'
  /** Readings of the word, or none. `found` are those of earlier steps. */
  read(word: ChainWord, found: readonly Reading[]): readonly Reading[]
}

/** Tokens that are read by their shape: numbers, punctuation, addresses. The first pattern that matches decides. */
export interface ShapeRule {
  readonly pattern: RegExp
  readonly upos: Upos
  /** UD features, sorted. */
  readonly features: string
  /** The surface itself where not given. */
  readonly lemma?: (surface: string) => string
  /** `always`: before the lexicon. `unknown`: after it, before the guesser. */
  readonly asked: 'always' | 'unknown'
}

/** A language. */
export interface LanguageRoom {
  /** BCP 47. */
  readonly code: string
  /** In English: `Finnish`. */
  readonly name: string
  readonly tokenization: TokenizationRules
  /** Writes a word as the lexicon has it: lower-case, apostrophes and the like made one. Never strips a letter. */
  fold(surface: string): string
  /** Letters beyond a–z that must come through unharmed. */
  readonly letters: string
  /** Words that negate, as written; no step may lose one. */
  readonly negators: readonly string[]
  readonly shapes: readonly ShapeRule[]
  /** A lexicon of the room's own, in the place of the engine's. Called once per pack. */
  lookup?(resources: Pick<RoomResources, 'tags' | 'models'>): (folded: string) => readonly Reading[]
  /** A guesser of the room's own, in the place of the engine's. Called once per pack. */
  guess?(resources: Pick<RoomResources, 'tags' | 'models' | 'lookup'>): (folded: string) => readonly Reading[]
  /** A lemmatizer of whole sentences of the room's own, in the place of the chain and the context model. Called once per pack. */
  lemmatizer?(resources: RoomResources): (words: readonly string[]) => Lemma[]
  /** Steps between lexicon and guesser, in order. Called once per pack. */
  links(resources: RoomResources): readonly Link[]
  /** Writes a folded lemma as dictionaries do (ёлка for елка). Called once per pack. */
  spell?(resources: Pick<RoomResources, 'models'>): (lemma: string) => string
  /** Whether lemmas of proper nouns are written with a capital. */
  readonly capitalizedNames: boolean
  /** Whether an unknown word in small letters is taken for a name only where it can be nothing else. Default: no. */
  readonly plainUnknowns?: boolean
  /** Forms of a lemma; empty where there is no generator or no paradigm. */
  inflect?(lemma: string, features: Features, resources: RoomResources): readonly string[]
  /** Sentences that the contract test reads. */
  readonly examples: readonly string[]
}
