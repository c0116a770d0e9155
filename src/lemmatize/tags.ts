/** Part of speech with features, interned: two readings with the same tag share one object and one number. */
import type { Features, Upos } from '../languages/language.ts'

/** An interned pair of part of speech and features. */
export interface Tag {
  /** Number within its {@link TagTable}. */
  readonly id: number
  /** `NOUN Case=Ine|Number=Sing`; the part of speech alone where there are no features. */
  readonly key: string
  readonly upos: Upos
  readonly features: Features
  /** Hash of the whole tag: what the context model sees. */
  readonly hash: number
  /** Hash of part of speech, case, number, person, verb form and mood. */
  readonly coarseHash: number
  /** Hash of the part of speech. */
  readonly uposHash: number
  /** Hash of the features that agree within a phrase (case, number, gender), 0 where there are none. */
  readonly agreementHash: number
}

/** All tags of one language pack. */
export interface TagTable {
  /** The tag of a part of speech and UD features as written in CoNLL-U, sorted: `Case=Ine|Number=Sing`. */
  intern(upos: Upos, features: string): Tag
  /** The tag of a key such as `NOUN Case=Ine|Number=Sing`. */
  internKey(key: string): Tag
  /** The tag with a number. */
  get(id: number): Tag
  readonly size: number
}

/** The tags that a model lists one a line, by their number there. Each is interned when first asked for: most never are. */
export const openTagList = (tags: TagTable, list: string): ((index: number) => Tag) => {
  const keys = list === '' ? [] : list.split('\n')
  const known: (Tag | undefined)[] = keys.map(() => undefined)
  return (index) => {
    const tag = known[index] ?? tags.internKey(keys[index]!)
    known[index] = tag
    return tag
  }
}

/** FNV-1a over UTF-16 code units, mixed once more so that its low bits are usable. */
export const hashString = (text: string, seed = 0): number => {
  let hash = 0x811c9dc5 ^ seed
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash ^= hash >>> 15
  return Math.imul(hash, 0x2c1b3c6d) | 0
}

const coarseFeatures: ReadonlySet<string> = new Set([
  'Case',
  'Number',
  'Person',
  'VerbForm',
  'Mood',
  'Degree',
  'Tense',
  'Polarity',
  'Connegative',
])
const agreementFeatures: ReadonlySet<string> = new Set(['Case', 'Number', 'Gender'])

const parseFeatures = (features: string): Features => {
  if (features === '' || features === '_') return Object.freeze({})
  return Object.freeze(
    Object.fromEntries(
      features.split('|').map((pair) => {
        const at = pair.indexOf('=')
        return [pair.slice(0, at), pair.slice(at + 1)]
      }),
    ),
  )
}

const select = (features: string, names: ReadonlySet<string>): string =>
  features
    .split('|')
    .filter((pair) => names.has(pair.slice(0, pair.indexOf('='))))
    .join('|')

/** Makes an empty table. */
export const createTagTable = (): TagTable => {
  const tags: Tag[] = []
  const byKey = new Map<string, Tag>()
  const internKey = (key: string): Tag => {
    const known = byKey.get(key)
    if (known !== undefined) return known
    const space = key.indexOf(' ')
    const upos = (space < 0 ? key : key.slice(0, space)) as Upos
    const features = space < 0 ? '' : key.slice(space + 1)
    const agreement = select(features, agreementFeatures)
    let parsed: Features | undefined
    const tag: Tag = Object.freeze({
      id: tags.length,
      key,
      upos,
      // Most tags of a lexicon are never met: their features are parsed when asked for.
      get features() {
        parsed ??= parseFeatures(features)
        return parsed
      },
      hash: hashString(key, 1),
      coarseHash: hashString(`${upos} ${select(features, coarseFeatures)}`, 2),
      uposHash: hashString(upos, 3),
      agreementHash: agreement === '' ? 0 : hashString(agreement, 4),
    })
    tags.push(tag)
    byKey.set(key, tag)
    return tag
  }
  return {
    intern: (upos, features) => internKey(features === '' || features === '_' ? upos : `${upos} ${features}`),
    internKey,
    get: (id) => tags[id]!,
    get size() {
      return tags.length
    },
  }
}
