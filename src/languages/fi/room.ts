/** Finnish as the engine sees it: its own lexicon, compounds and ranker. */
import type { Features } from '../language.ts'
import type { LanguageRoom, Reading, RoomResources } from '../room.ts'
import { sharedShapes } from '../shapes.ts'
import { createFinnish, type Finnish, openFinnishLexicon } from './finnish.ts'
import type { FinnishLexicon } from './lexicon.ts'
import { finnishTokenization } from './tokenization.ts'

const noParts: readonly string[] = Object.freeze([])

/** One lexicon and lemmatizer per opened model file. */
const opened = new WeakMap<object, { lexicon: FinnishLexicon; finnish: Finnish }>()

const open = ({ models }: Pick<RoomResources, 'models'>): { lexicon: FinnishLexicon; finnish: Finnish } | undefined => {
  const model = models.get('lexicon')
  if (model === undefined) return undefined
  const known = opened.get(model)
  if (known !== undefined) return known
  const lexicon = openFinnishLexicon(model)
  const made = { lexicon, finnish: createFinnish(model, lexicon) }
  opened.set(model, made)
  return made
}

export const room: LanguageRoom = {
  code: 'fi',
  name: 'Finnish',
  tokenization: finnishTokenization,
  fold: (surface: string) => surface.toLowerCase().replaceAll('’', "'").replaceAll(/[‐‑]/gu, '-'),
  letters: 'abcdefghijklmnopqrstuvwxyzåäöšž',
  negators: ['ei', 'en', 'et', 'emme', 'ette', 'eivät', 'älä', 'älkää', 'eikä', 'ilman', 'tuskin'],
  shapes: sharedShapes,
  lookup: ({ tags, models }) => {
    const lexicon = open({ models })?.lexicon
    return (folded: string): readonly Reading[] =>
      (lexicon?.lookup(folded) ?? []).map(({ lemma, upos, features, frequency }) => ({
        lemma,
        tag: tags.intern(upos, features),
        weight: frequency,
        source: 'lexicon',
        parts: noParts,
      }))
  },
  lemmatizer: (resources: RoomResources) => {
    const own = open(resources)?.finnish
    return own === undefined ? () => [] : own.lemmatize
  },
  links: () => [],
  capitalizedNames: true,
  inflect: (lemma: string, features: Features, resources: RoomResources) => open(resources)?.finnish.inflect(lemma, features) ?? [],
  examples: [
    'Jonotusaika venyi, eikä kukaan soittanut takaisin!',
    'Mä oon ollu tosi tyytyväinen hoitajiin :)',
    'OmaKannasta en löytänyt lähetettä, HUS:n puhelin oli varattu klo 8.30–10.',
  ],
}
