/**
 * A letter tree in typed arrays. On disk it is written depth-first (label, number of children), where shared endings
 * stand as equal byte runs that deflate folds; in memory siblings stand side by side, so a step is a short scan.
 */

/** An opened tree over UTF-16 code units. Node 0 is the root. */
export interface Trie {
  /** The child of a node along a letter number, or −1. */
  child(node: number, letter: number): number
  /** Number of the key that ends at a node, in the order in which keys were written (sorted), or −1. */
  readonly value: Int32Array
  /** Number of keys. */
  readonly size: number
}

/** Numbers the letters of a language from 1; 0 is a letter that no key holds. */
export interface Alphabet {
  readonly letters: string
  /** Letter numbers by UTF-16 code unit. */
  readonly numberOf: Uint8Array
}

/** An alphabet of at most 255 letters, numbered as they stand. */
export const createAlphabet = (letters: string): Alphabet => {
  let highest = 0
  for (let at = 0; at < letters.length; at++) highest = Math.max(highest, letters.charCodeAt(at))
  const numberOf = new Uint8Array(highest + 1)
  for (let at = 0; at < letters.length; at++) numberOf[letters.charCodeAt(at)] = at + 1
  return { letters, numberOf }
}

/** A node in one number: its letter, whether it is the last of its siblings, and its first child (0 for none: the root is no child). */
const letterBits = 0xff
const lastSibling = 0x100
const childShift = 9
const mostNodes = 2 ** (32 - childShift)

/** Opens a tree written by `writeTrie`: one pass that places siblings side by side. */
export const openTrie = (labels: Uint8Array, shape: Uint8Array): Trie => {
  const count = labels.length
  if (count > mostNodes) throw new RangeError(`a letter tree has at most ${mostNodes} nodes, this one has ${count}`)
  const nodes = new Uint32Array(count)
  const value = new Int32Array(count)
  // Per open parent: the place of its next child, and how many children are still to come.
  const stackNext = new Int32Array(256)
  const stackLeft = new Int32Array(256)
  stackLeft[0] = 1
  let depth = 0
  let next = 1
  let size = 0
  for (let at = 0; at < count; at++) {
    let left = stackLeft[depth]!
    while (left === 0) left = stackLeft[--depth]!
    stackLeft[depth] = left - 1
    const node = stackNext[depth]!
    stackNext[depth] = node + 1
    const bits = shape[at]!
    const children = bits >> 1
    nodes[node] = labels[at]! | (left === 1 ? lastSibling : 0) | ((children === 0 ? 0 : next) << childShift)
    value[node] = (bits & 1) === 1 ? size++ : -1
    if (children === 0) continue
    depth++
    stackNext[depth] = next
    stackLeft[depth] = children
    next += children
  }
  return {
    child: (node, letter) => {
      let at = nodes[node]! >>> childShift
      if (at === 0) return -1
      for (;;) {
        const sibling = nodes[at]!
        if ((sibling & letterBits) === letter) return at
        if ((sibling & lastSibling) !== 0) return -1
        at++
      }
    },
    value,
    size,
  }
}

/** Writes sorted, distinct keys (sorted by letter number) as a tree. `letters` gives the letter numbers of each key. */
export const writeTrie = (keys: readonly Uint8Array[]): { readonly labels: Uint8Array; readonly shape: Uint8Array } => {
  const labels: number[] = [0]
  const shape: number[] = [0]
  const path: number[] = [0]
  let before: Uint8Array = new Uint8Array(0)
  for (const key of keys) {
    let shared = 0
    while (shared < before.length && shared < key.length && before[shared] === key[shared]) shared++
    path.length = shared + 1
    for (let at = shared; at < key.length; at++) {
      const parent = path[at]!
      shape[parent]! += 2
      if (shape[parent]! > 255) throw new RangeError('a node of a letter tree has at most 127 children')
      path.push(labels.length)
      labels.push(key[at]!)
      shape.push(0)
    }
    shape[path[key.length]!]! |= 1
    before = key
  }
  return { labels: Uint8Array.from(labels), shape: Uint8Array.from(shape) }
}

/** The letters of a key as numbers; undefined if one is not in the alphabet. */
export const encodeKey = (key: string, { numberOf }: Alphabet): Uint8Array | undefined => {
  const encoded = new Uint8Array(key.length)
  for (let at = 0; at < key.length; at++) {
    const letter = numberOf[key.charCodeAt(at)] ?? 0
    if (letter === 0) return undefined
    encoded[at] = letter
  }
  return encoded
}

/** Compares keys letter by letter, the shorter first. */
export const compareKeys = (left: Uint8Array, right: Uint8Array): number => {
  const length = Math.min(left.length, right.length)
  for (let at = 0; at < length; at++) {
    const difference = left[at]! - right[at]!
    if (difference !== 0) return difference
  }
  return left.length - right.length
}
