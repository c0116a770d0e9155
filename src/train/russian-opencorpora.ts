/**
 * Reads OpenCorpora's Russian dictionary as the npm package `az` has it (pymorphy2's compiled format, letters in Windows-1251).
 *
 * Sources: http://opencorpora.org/dict.php (CC BY-SA 3.0); format: https://pymorphy2.readthedocs.io/en/stable/internals/dict.html
 * and https://code.google.com/archive/p/dawgdic/ (units of a double-array DAWG with a guide).
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** One cell of a paradigm. */
export interface Cell {
  readonly prefix: string
  readonly suffix: string
  /** OpenCorpora grammemes: `NOUN,anim,masc sing,nomn`. */
  readonly tag: string
}

/** A lexeme: its dictionary form and the number of its paradigm. */
export interface Lexeme {
  readonly lemma: string
  readonly stem: string
  readonly paradigm: number
}

export interface OpenCorpora {
  readonly revision: string
  readonly paradigms: readonly (readonly Cell[])[]
  readonly lexemes: readonly Lexeme[]
}

const prefixes = ['', 'по', 'наи']
const leafBit = 1 << 8
const extensionBit = 1 << 9

/** Reads the whole dictionary: 389 k lexemes. */
export const readOpenCorpora = (): OpenCorpora => {
  const folder = join(dirname(createRequire(import.meta.url).resolve('az/package.json')), 'dicts')
  const json = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T
  const suffixes = json<readonly string[]>('suffixes.json')
  const tags = json<readonly string[]>('gramtab-opencorpora-int.json')
  const meta = new Map(json<readonly (readonly [string, unknown])[]>('meta.json'))
  const array = readFileSync(join(folder, 'paradigms.array'))
  const paradigms: Cell[][] = []
  let at = 2
  for (let count = array.readUInt16LE(0); count > 0; count--) {
    const size = array.readUInt16LE(at) / 3
    at += 2
    const cells: Cell[] = []
    for (let index = 0; index < size; index++) {
      cells.push({
        suffix: suffixes[array.readUInt16LE(at + 2 * index)] ?? '',
        tag: tags[array.readUInt16LE(at + 2 * (size + index))] ?? '',
        prefix: prefixes[array.readUInt16LE(at + 2 * (2 * size + index))] ?? '',
      })
    }
    at += 6 * size
    paradigms.push(cells)
  }
  const lexemes: Lexeme[] = []
  eachKey(readFileSync(join(folder, 'words.dawg')), (word, paradigm, index) => {
    if (index !== 0) return
    const cell = paradigms[paradigm]![0]!
    lexemes.push({ lemma: word, stem: word.slice(cell.prefix.length, word.length - cell.suffix.length), paradigm })
  })
  return { revision: String(meta.get('source_revision') ?? 'unknown'), paradigms, lexemes }
}

/** How often a word has a tag in OpenCorpora's disambiguated texts: word → tag → probability, smoothed over all tags that it can have. */
export const readTagProbabilities = (): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const folder = join(dirname(createRequire(import.meta.url).resolve('az/package.json')), 'dicts')
  const words = new Map<string, Map<string, number>>()
  walkDawg(readFileSync(join(folder, 'p_t_given_w.intdawg')), (bytes, value) => {
    const [word = '', tag = ''] = decodeWindows1251(bytes).split(':')
    const tags = words.get(word) ?? new Map<string, number>()
    if (tags.size === 0) words.set(word, tags)
    tags.set(tag, value / 1_000_000)
  })
  return words
}

const letters: readonly string[] = Array.from({ length: 256 }, (_, byte) => new TextDecoder('windows-1251').decode(Uint8Array.of(byte)))
const decodeWindows1251 = (bytes: readonly number[]): string => bytes.map((byte) => letters[byte]).join('')

/** Calls back with every word, its paradigm and the number of its cell. */
const eachKey = (file: Buffer, visit: (word: string, paradigm: number, cell: number) => void): void =>
  walkDawg(file, (bytes) => {
    const separator = bytes.indexOf(1)
    const payload = bytes.slice(separator + 1)
    visit(
      decodeWindows1251(bytes.slice(0, separator)),
      ((payload[0]! ^ 1) << 6) + (payload[1]! >> 1),
      ((payload[2]! ^ 1) << 6) + (payload[3]! >> 1),
    )
  })

/** Walks a DAWG and calls back with the bytes of every key and its value. */
const walkDawg = (file: Buffer, visit: (bytes: readonly number[], value: number) => void): void => {
  const unitCount = file.readUInt32LE(0)
  const units = new Uint32Array(unitCount)
  for (let index = 0; index < unitCount; index++) units[index] = file.readUInt32LE(4 + 4 * index)
  const guideStart = 8 + 4 * unitCount
  const offset = (index: number): number => (units[index]! >>> 10) << ((units[index]! & extensionBit) >>> 6)
  const key: number[] = []
  const walk = (index: number): void => {
    if ((units[index]! & leafBit) !== 0) visit(key, units[(index ^ offset(index)) >>> 0]! & 0x7fffffff)
    for (let byte = file[guideStart + 2 * index]!; byte !== 0; ) {
      const child = (index ^ offset(index) ^ byte) >>> 0
      key.push(byte)
      walk(child)
      key.pop()
      byte = file[guideStart + 2 * child + 1]!
    }
  }
  walk(0)
}
