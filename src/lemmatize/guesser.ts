/**
 * Readings of unknown words by their endings: the longest known suffix gives its most frequent outcomes (an edit that makes
 * the lemma, and a tag), smoothed with those of shorter suffixes when it was trained.
 *
 * Source: T. Brants, "TnT: a statistical part-of-speech tagger" (2000), suffix analysis; edit rules as in G. Chrupała,
 * "Simple data-driven context-sensitive lemmatization" (2006).
 */
import type { Reading } from '../languages/room.ts'
import type { ModelFile } from '../models/model-file.ts'
import { openTagList, type TagTable } from './tags.ts'
import { createAlphabet, openTrie } from './trie.ts'

/** Readings of a folded word, likeliest first. */
export type Guesser = (folded: string) => readonly Reading[]

const noParts: readonly string[] = Object.freeze([])

/** Opens the sections that `buildGuesser` wrote. */
export const createGuesser = (model: ModelFile, tags: TagTable): Guesser => {
  const { numberOf } = createAlphabet(model.text('alphabet'))
  const suffixes = openTrie(model.section('labels', 'u8'), model.section('shape', 'u8'))
  const tagAt = openTagList(tags, model.text('tags'))
  const edits = model.text('edits').split('\n')
  const counts = model.section('outcomeCounts', 'u8')
  const outcomeEdits = model.section('outcomeEdits', 'u16')
  const outcomeTags = model.section('outcomeTags', 'u16')
  const outcomeWeights = model.section('outcomeWeights', 'u8')
  const cuts = Uint8Array.from(edits, (edit) => edit.charCodeAt(0) - 48)
  const appended = edits.map((edit) => edit.slice(1))
  const start = new Int32Array(counts.length + 1)
  for (let at = 0; at < counts.length; at++) start[at + 1] = start[at]! + counts[at]!
  return (folded) => {
    let node = 0
    let deepest = suffixes.value[0]!
    for (let at = folded.length - 1; at >= 0; at--) {
      node = suffixes.child(node, numberOf[folded.charCodeAt(at)] ?? 0)
      if (node < 0) break
      if (suffixes.value[node]! >= 0) deepest = suffixes.value[node]!
    }
    const readings: Reading[] = []
    if (deepest < 0) return readings
    for (let at = start[deepest]!; at < start[deepest + 1]!; at++) {
      const edit = outcomeEdits[at]!
      if (cuts[edit]! >= folded.length + (appended[edit] === '' ? 0 : 1)) continue
      readings.push({
        lemma: folded.slice(0, folded.length - cuts[edit]!) + appended[edit]!,
        tag: tagAt(outcomeTags[at]!),
        weight: outcomeWeights[at]!,
        source: 'guesser',
        parts: noParts,
      })
    }
    return readings
  }
}
