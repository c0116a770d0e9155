/** A capital may make any word a name. */
import type { Link } from '../languages/room.ts'
import type { TagTable } from './tags.ts'

/** Gives every word with a capital the reading of a name, unless it has one; the context model decides. */
export const createNameLink = (tags: TagTable, features: string): Link => {
  const tag = tags.intern('PROPN', features)
  return {
    source: 'rule',
    asked: 'all',
    read: ({ surface, folded }, found) => {
      const first = surface.charAt(0)
      if (first === first.toLowerCase() || found.length === 0 || found.some((reading) => reading.tag.upos === 'PROPN')) return []
      return [{ lemma: folded, tag, weight: 8, source: 'rule', parts: [] }]
    },
  }
}

/** The same for languages that inflect names: every reading as a noun is one as a name too. */
export const createInflectedNameLink = (tags: TagTable, features: string): Link => {
  const plain = createNameLink(tags, features)
  const tag = tags.intern('PROPN', features)
  return {
    source: 'rule',
    asked: 'all',
    read: (word, found) => {
      const [first] = found
      const capital = word.surface.charAt(0) !== word.surface.charAt(0).toLowerCase()
      // A name that nothing knows may not inflect at all: Миннесота beside Миннесоте.
      if (capital && first?.source === 'guesser') {
        const known = found.some((reading) => reading.tag.upos === 'PROPN' && reading.lemma === word.folded)
        return known ? [] : [{ lemma: word.folded, tag, weight: Math.max(0, first.weight - 64), source: 'guesser', parts: [] }]
      }
      const named = plain.read(word, found)
      if (named.length === 0) return []
      const nouns = found.filter((reading) => reading.tag.upos === 'NOUN')
      if (nouns.length === 0) return named
      return nouns.map((reading) => ({
        ...reading,
        tag: tags.internKey(`PROPN${reading.tag.key.slice(4)}`),
        source: 'rule',
        weight: Math.max(0, reading.weight - 64),
      }))
    },
  }
}
