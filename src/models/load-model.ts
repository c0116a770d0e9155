/** From a packed model to an opened one: decode, inflate, check. */
import { PalauteError } from '../errors.ts'
import { libraryVersion } from '../version.ts'
import { type ModelFile, type ModelManifest, readModelFile } from './model-file.ts'

/** A model as the build packs it: manifest, and binary deflated and in base64. */
export interface PackedModel {
  readonly manifest: ModelManifest
  readonly binary: string
}

export type PackedModels = Readonly<Record<string, PackedModel>>

/** What runtimes offer for base64 beside `atob`, fastest first. */
interface FastBase64 {
  readonly Uint8Array: { readonly fromBase64?: (text: string) => Uint8Array<ArrayBuffer> }
  readonly Buffer?: { readonly from: (text: string, encoding: 'base64') => Uint8Array<ArrayBuffer> }
}

const decodeBase64 = (base64: string): Uint8Array<ArrayBuffer> => {
  const { Uint8Array: bytesClass, Buffer: buffer } = globalThis as unknown as FastBase64
  if (bytesClass.fromBase64 !== undefined) return bytesClass.fromBase64(base64)
  if (buffer !== undefined) return buffer.from(base64, 'base64')
  const text = atob(base64)
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index)
  return bytes
}

const readAll = async (stream: ReadableStream<Uint8Array>, length: number): Promise<Uint8Array> => {
  const bytes = new Uint8Array(length)
  const reader = stream.getReader()
  let at = 0
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    if (at + chunk.value.length <= length) bytes.set(chunk.value, at)
    at += chunk.value.length
  }
  return at === length ? bytes : new Uint8Array(at)
}

/** Node's own inflation where the runtime lends it: a third of the time that a stream takes, most of which goes into the stream. */
interface LendingRuntime {
  readonly process?: {
    readonly getBuiltinModule?: (name: 'node:zlib') => { readonly inflateRawSync?: InflateSync } | undefined
  }
}
type InflateSync = (bytes: Uint8Array, options: { readonly chunkSize: number }) => Uint8Array

const lentInflate = (): InflateSync | undefined =>
  (globalThis as unknown as LendingRuntime).process?.getBuiltinModule?.('node:zlib')?.inflateRawSync

/** Inflates into one buffer: the manifest says how long it is, so nothing is copied twice. */
const inflate = async (bytes: Uint8Array<ArrayBuffer>, length: number): Promise<Uint8Array> => {
  const inflateSync = lentInflate()
  if (inflateSync !== undefined) return inflateSync(bytes, { chunkSize: Math.max(64, length) })
  const stream = new DecompressionStream('deflate-raw')
  const writer = stream.writable.getWriter()
  const [inflated] = await Promise.all([readAll(stream.readable, length), writer.write(bytes), writer.close()])
  return inflated
}

const parts = (version: string): readonly number[] => version.split('.').map((part) => Number.parseInt(part, 10))

const compareVersions = (left: string, right: string): number => {
  const [a, b] = [parts(left), parts(right)]
  for (let index = 0; index < 3; index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** Whether a version lies in a range of the form `>=0.1.0 <0.2.0`. */
export const inLibraryRange = (version: string, range: string): boolean =>
  range.split(' ').every((bound) => {
    const [, operator, limit] = /^(>=|<)(\d+\.\d+\.\d+)$/.exec(bound) ?? []
    if (operator === undefined || limit === undefined) return false
    const order = compareVersions(version, limit)
    return operator === '>=' ? order >= 0 : order < 0
  })

/**
 * Opens one model of a pack.
 *
 * @throws PalauteError `model-missing`, `model-version`, `model-format` or `model-corrupt`.
 */
export const loadModel = async (packed: PackedModels, pack: string, task: string): Promise<ModelFile> => {
  const model = packed[task]
  const id = `${pack}/${task}`
  if (model === undefined) {
    throw new PalauteError(
      'model-missing',
      `there is no model "${id}"; "${pack}" has ${Object.keys(packed).join(', ') || 'none'}; run "npm run train"`,
    )
  }
  if (!inLibraryRange(libraryVersion, model.manifest.library)) {
    throw new PalauteError(
      'model-version',
      `model "${id}" ${model.manifest.version} is for palaute ${model.manifest.library}, this is palaute ${libraryVersion}; install matching versions`,
    )
  }
  const bytes = await inflate(decodeBase64(model.binary), model.manifest.bytes).catch((cause: unknown) => {
    throw new PalauteError('model-corrupt', `model "${id}" can't be inflated; reinstall palaute`, { cause })
  })
  if (bytes.byteLength !== model.manifest.bytes) {
    throw new PalauteError(
      'model-corrupt',
      `model "${id}" has ${bytes.byteLength} bytes, its manifest says ${model.manifest.bytes}; reinstall palaute`,
    )
  }
  return readModelFile(bytes, id)
}
