/** Swedish as the engine sees it. */
import { createNameLink } from '../../lemmatize/names.ts'
import type { LanguageRoom, Link, Reading, RoomResources } from '../room.ts'
import { sharedShapes } from '../shapes.ts'
import { swedishTokenization } from './tokenization.ts'

/** Spoken spellings of common words. Source: Svenska Akademiens ordlista (2015), forms marked "vard." */
const spoken: ReadonlyMap<string, string> = new Map([
  ['dom', 'de'],
  ['nån', 'någon'],
  ['nåt', 'något'],
  ['nåra', 'några'],
  ['sån', 'sådan'],
  ['sånt', 'sådant'],
  ['såna', 'sådana'],
  ['mej', 'mig'],
  ['dej', 'dig'],
  ['sej', 'sig'],
  ['ska', 'skall'],
  ['sen', 'sedan'],
  ['nånting', 'någonting'],
  ['nåt', 'något'],
  ['stan', 'staden'],
  ['dan', 'dagen'],
  ['inge', 'inget'],
  ['va', 'vara'],
])

const createSpokenLink = ({ lookup }: RoomResources): Link => ({
  source: 'spoken',
  asked: 'unknown',
  read: ({ folded }) => {
    const written = spoken.get(folded)
    return written === undefined ? [] : lookup(written).map((reading): Reading => ({ ...reading, source: 'spoken' }))
  },
})

/** Compounds by their head: the longest known ending of at least four letters after at least three. */
const createCompoundLink = ({ lookup }: RoomResources): Link => ({
  source: 'compound',
  asked: 'unknown',
  read: ({ folded }) => {
    for (let at = 3; at <= folded.length - 4; at++) {
      const first = folded.slice(0, at)
      const modifier =
        lookup(first).length > 0 ? first : first.endsWith('s') && lookup(first.slice(0, -1)).length > 0 ? first.slice(0, -1) : ''
      if (modifier === '' || modifier.length < 3) continue
      const heads = lookup(folded.slice(at)).filter(({ tag }) => tag.upos === 'NOUN')
      if (heads.length === 0) continue
      return heads.map(
        (reading): Reading => ({
          ...reading,
          lemma: first + reading.lemma,
          source: 'compound',
          parts: Object.freeze([modifier, reading.lemma]),
        }),
      )
    }
    return []
  },
})

export const room: LanguageRoom = {
  code: 'sv',
  name: 'Swedish',
  tokenization: swedishTokenization,
  fold: (surface) => surface.toLowerCase().replaceAll('’', "'").replaceAll(/[‐‑]/gu, '-'),
  letters: 'abcdefghijklmnopqrstuvwxyzåäöéü',
  negators: ['inte', 'ej', 'icke', 'aldrig', 'ingen', 'inget', 'inga', 'utan', 'knappast'],
  shapes: [
    ...sharedShapes,
    { pattern: /^[+-]?[\d.,:/–-]*\d[\d.,:/–-]*$/u, upos: 'NUM', features: 'Case=Nom|NumType=Card', asked: 'unknown' },
  ],
  links: (resources) => [createSpokenLink(resources), createCompoundLink(resources), createNameLink(resources.tags, 'Case=Nom')],
  capitalizedNames: true,
  examples: [
    'Väntetiden var lång, och ingen ringde tillbaka!',
    'Sköterskan lyssnade på mig och förklarade allt två gånger :)',
    'Jag hittade inte remissen i appen kl. 8.30.',
  ],
}
