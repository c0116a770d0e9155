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
