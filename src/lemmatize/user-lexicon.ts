/** The caller's own words: `{ form, lemma }`, or `{ lemma, inflectsLike }` for a new word with all its forms. */
import { PalauteError } from '../errors.ts'
import { type Upos, uposTags } from '../languages/language.ts'
import type { LanguageRoom, Reading, RoomResources } from '../languages/room.ts'
import type { UserReadings } from './chain.ts'

/**
 * A word of the caller's.
 *
 * - `{ form, lemma }`: one form. `{ lemma }`: the lemma itself as a form.
 * - `{ lemma, inflectsLike }`: a word that the lexicon knows and that ends alike; every form of it then tells a form of the new word.
 *
 * @example
 * ```ts
 * const lexicon: UserLexiconEntry[] = [
 *   { lemma: 'Maisa', inflectsLike: 'kissa', upos: 'PROPN' },
 *   { form: 'oyk', lemma: 'OYS' },
 * ]
 * ```
 */
export interface UserLexiconEntry {
  readonly lemma: string
  readonly form?: string | undefined
  readonly inflectsLike?: string | undefined
  readonly upos?: Upos | undefined
}

const noParts: readonly string[] = Object.freeze([])

const sharedEnd = (left: string, right: string): number => {
  let shared = 0
  while (shared < left.length && shared < right.length && left[left.length - 1 - shared] === right[right.length - 1 - shared]) shared++
  return shared
}

interface Pattern {
  readonly lemma: string
  readonly upos: Upos | undefined
  /** What the new word has before the shared end, folded. */
  readonly stem: string
  readonly modelLemma: string
  readonly modelStem: string
}

/**
 * Makes the look-up of the caller's words.
 *
 * @throws PalauteError `invalid-options` for an empty lemma, an unknown part of speech, or a model word that the lexicon
 * does not know or that ends otherwise than the new word.
 */
export const createUserLexicon = (
  entries: readonly UserLexiconEntry[],
  room: LanguageRoom,
  { lookup, tags }: RoomResources,
): UserReadings => {
  const forms = new Map<string, Reading[]>()
  const patterns = new Map<string, Pattern[]>()
  for (const { lemma, form, inflectsLike, upos } of entries) {
    if (typeof lemma !== 'string' || lemma === '')
      throw new PalauteError(
        'invalid-options',
        'an entry of the user lexicon has no lemma; give { lemma, form } or { lemma, inflectsLike }',
      )
    if (upos !== undefined && !uposTags.includes(upos)) {
      throw new PalauteError(
        'invalid-options',
        `the user lexicon gives "${lemma}" the part of speech "${String(upos)}"; use one of ${uposTags.join(', ')}`,
      )
    }
    if (inflectsLike === undefined) {
      const folded = room.fold(form ?? lemma)
      const known = lookup(folded)[0]
      const tag =
        upos !== undefined
          ? tags.intern(upos, known?.tag.upos === upos ? known.tag.key.slice(upos.length + 1) : '')
          : (known?.tag ?? tags.internKey('NOUN'))
      const readings = forms.get(folded) ?? []
      forms.set(folded, [...readings, { lemma, tag, weight: 255, source: 'user-lexicon', parts: noParts }])
      continue
    }
    const model = room.fold(inflectsLike)
    const folded = room.fold(lemma)
    const shared = Math.min(sharedEnd(folded, model), model.length - 1, folded.length - 1)
    if (shared < 1) {
      throw new PalauteError(
        'invalid-options',
        `"${lemma}" can not inflect like "${inflectsLike}": they end differently; name a word with the same ending`,
      )
    }
    if (!lookup(model).some((reading) => room.fold(reading.lemma) === model)) {
      throw new PalauteError(
        'invalid-options',
        `"${lemma}" can not inflect like "${inflectsLike}": the lexicon has no such dictionary form`,
      )
    }
    const stem = folded.slice(0, folded.length - shared)
    const pattern: Pattern = { lemma, upos, stem, modelLemma: model, modelStem: model.slice(0, model.length - shared) }
    patterns.set(stem, [...(patterns.get(stem) ?? []), pattern])
  }
  const longest = Math.max(0, ...[...patterns.keys()].map((stem) => stem.length))
  return (folded) => {
    const own = forms.get(folded)
    if (own !== undefined) return own
    const readings: Reading[] = []
    for (let end = 0; end <= Math.min(longest, folded.length); end++) {
      for (const { lemma, upos, modelLemma, modelStem } of patterns.get(folded.slice(0, end)) ?? []) {
        for (const reading of lookup(modelStem + folded.slice(end))) {
          if (room.fold(reading.lemma) !== modelLemma) continue
          const tag =
            upos === undefined || upos === reading.tag.upos
              ? reading.tag
              : tags.internKey(`${upos}${reading.tag.key.slice(reading.tag.upos.length)}`)
          readings.push({ lemma, tag, weight: 255, source: 'user-lexicon', parts: noParts })
        }
      }
    }
    return readings
  }
}
