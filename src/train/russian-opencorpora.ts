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

/** Walks the DAWG and calls back with every word, its paradigm and the number of its cell. */
const eachKey = (file: Buffer, visit: (word: string, paradigm: number, cell: number) => void): void => {
  const unitCount = file.readUInt32LE(0)
  const units = new Uint32Array(unitCount)
  for (let index = 0; index < unitCount; index++) units[index] = file.readUInt32LE(4 + 4 * index)
  const guideStart = 8 + 4 * unitCount
  const decoder = new TextDecoder('windows-1251')
  const letters = Array.from({ length: 256 }, (_, byte) => decoder.decode(Uint8Array.of(byte)))
  const follow = (index: number, byte: number): number => {
    const unit = units[index]!
    const offset = (unit >>> 10) << ((unit & extensionBit) >>> 6)
    return (index ^ offset ^ byte) >>> 0
  }
  const key: number[] = []
  const walk = (index: number): void => {
    if ((units[index]! & leafBit) !== 0) {
      const separator = key.indexOf(1)
      const payload = key.slice(separator + 1)
      visit(
        key
          .slice(0, separator)
          .map((byte) => letters[byte])
          .join(''),
        ((payload[0]! ^ 1) << 6) + (payload[1]! >> 1),
        ((payload[2]! ^ 1) << 6) + (payload[3]! >> 1),
      )
    }
    for (let byte = file[guideStart + 2 * index]!; byte !== 0; ) {
      const child = follow(index, byte)
      key.push(byte)
      walk(child)
      key.pop()
      byte = file[guideStart + 2 * child + 1]!
    }
  }
  walk(0)
}
