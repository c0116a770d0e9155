/**
 * Model files: one `ArrayBuffer`, a header, aligned sections. Reading copies and parses nothing.
 *
 * Layout (little-endian): magic `PALA` (4 bytes), format version (u16), number of sections (u16), then per section
 * name length (u8), element type (u8), padding (u16), byte offset (u32), byte length (u32), name (ASCII, padded to 4);
 * then the sections, each aligned to 8 bytes.
 */
import { PalauteError } from '../errors.ts'

/** Raised when the layout changes. */
export const modelFormatVersion = 1
const magic = 0x414c4150 // 'PALA' read as a little-endian u32

const elementTypes = ['u8', 'u16', 'u32', 'i8', 'i16', 'i32', 'f32', 'f64'] as const
type ElementType = (typeof elementTypes)[number]

interface Views {
  readonly u8: Uint8Array
  readonly u16: Uint16Array
  readonly u32: Uint32Array
  readonly i8: Int8Array
  readonly i16: Int16Array
  readonly i32: Int32Array
  readonly f32: Float32Array
  readonly f64: Float64Array
}
export type ModelSection = Views[ElementType]

/** What a model was made from and for. Stored beside the binary as `manifest.json`. */
export interface ModelManifest {
  /** `<language|industry>/<task>`, e.g. `fi/lexicon`. */
  readonly id: string
  readonly format: number
  /** Semantic version of the model's content. */
  readonly version: string
  /** Range of palaute versions that can read it, e.g. `>=0.1.0 <0.2.0`. */
  readonly library: string
  /** Lower-case hexadecimal SHA-256 of the binary. */
  readonly sha256: string
  readonly bytes: number
  readonly seed: number
  /** Name, revision and licence of everything that it learned from. */
  readonly sources: readonly { readonly name: string; readonly revision: string; readonly licence: string }[]
  /** Options, counts and measured figures of the training run. */
  readonly training: Readonly<Record<string, string | number | boolean>>
}

/** An opened model file. */
export interface ModelFile {
  /** The section as a view on the file. Throws `model-corrupt` if it is missing or has another type. */
  section<T extends ElementType>(name: string, type: T): Views[T]
  /** A section of UTF-8 text. */
  text(name: string): string
  has(name: string): boolean
}

const constructors = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  i8: Int8Array,
  i16: Int16Array,
  i32: Int32Array,
  f32: Float32Array,
  f64: Float64Array,
} as const

const align = (offset: number, to: number): number => Math.ceil(offset / to) * to

const elementTypeOf = (section: ModelSection): ElementType => elementTypes.find((type) => section instanceof constructors[type]) ?? 'u8'

/** Writes sections to one model file. Strings become UTF-8. The same sections give the same bytes. */
export const writeModelFile = (sections: Readonly<Record<string, ModelSection | string>>): Uint8Array => {
  const entries = Object.entries(sections).map(([name, value]) => {
    const section = typeof value === 'string' ? new TextEncoder().encode(value) : value
    return { name, type: elementTypes.indexOf(elementTypeOf(section)), section }
  })
  let directory = 8
  for (const { name } of entries) directory += 12 + align(name.length, 4)
  const offsets: number[] = []
  let end = align(directory, 8)
  for (const { section } of entries) {
    offsets.push(end)
    end = align(end + section.byteLength, 8)
  }
  const bytes = new Uint8Array(end)
  const header = new DataView(bytes.buffer)
  header.setUint32(0, magic, true)
  header.setUint16(4, modelFormatVersion, true)
  header.setUint16(6, entries.length, true)
  let at = 8
  entries.forEach(({ name, type, section }, index) => {
    header.setUint8(at, name.length)
    header.setUint8(at + 1, type)
    header.setUint32(at + 4, offsets[index] ?? 0, true)
    header.setUint32(at + 8, section.byteLength, true)
    bytes.set(new TextEncoder().encode(name), at + 12)
    at += 12 + align(name.length, 4)
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offsets[index] ?? 0)
  })
  return bytes
}

/**
 * Opens a model file without copying it.
 *
 * @throws PalauteError `model-format` if the bytes are no model file, `model-version` if the format is another one,
 * `model-corrupt` if the file is cut short.
 */
export const readModelFile = (bytes: Uint8Array, name: string): ModelFile => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < 8 || view.getUint32(0, true) !== magic) {
    throw new PalauteError(
      'model-format',
      `model "${name}" does not start with the mark of a palaute model; rebuild it with "npm run train"`,
    )
  }
  const version = view.getUint16(4, true)
  if (version !== modelFormatVersion) {
    throw new PalauteError(
      'model-version',
      `model "${name}" has format ${version}, this version of palaute reads format ${modelFormatVersion}; install matching versions or retrain`,
    )
  }
  const sections = new Map<string, { type: ElementType; offset: number; length: number }>()
  const count = view.getUint16(6, true)
  let at = 8
  for (let index = 0; index < count; index++) {
    if (at + 12 > bytes.byteLength) throw new PalauteError('model-corrupt', `model "${name}" is cut short in its directory`)
    const nameLength = view.getUint8(at)
    const type = elementTypes[view.getUint8(at + 1)]
    const offset = view.getUint32(at + 4, true)
    const length = view.getUint32(at + 8, true)
    const sectionName = new TextDecoder().decode(bytes.subarray(at + 12, at + 12 + nameLength))
    if (type === undefined || offset + length > bytes.byteLength) {
      throw new PalauteError(
        'model-corrupt',
        `model "${name}" is cut short: section "${sectionName}" ends past the file's ${bytes.byteLength} bytes`,
      )
    }
    sections.set(sectionName, { type, offset, length })
    at += 12 + align(nameLength, 4)
  }
  const section = <T extends ElementType>(sectionName: string, type: T): Views[T] => {
    const found = sections.get(sectionName)
    if (found === undefined || found.type !== type) {
      throw new PalauteError(
        'model-corrupt',
        `model "${name}" has no section "${sectionName}" of type ${type}; it has ${[...sections.keys()].join(', ')}`,
      )
    }
    const View = constructors[type]
    return new View(bytes.buffer as ArrayBuffer, bytes.byteOffset + found.offset, found.length / View.BYTES_PER_ELEMENT) as Views[T]
  }
  return Object.freeze({
    section,
    text: (sectionName: string) => new TextDecoder().decode(section(sectionName, 'u8')),
    has: (sectionName: string) => sections.has(sectionName),
  })
}
