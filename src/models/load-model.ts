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

const decodeBase64 = (base64: string): Uint8Array<ArrayBuffer> => {
  const native = (Uint8Array as unknown as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> }).fromBase64
  if (native !== undefined) return native.call(Uint8Array, base64)
  const text = atob(base64)
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index)
  return bytes
}

const inflate = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> => {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
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
  const bytes = await inflate(decodeBase64(model.binary))
  if (bytes.byteLength !== model.manifest.bytes) {
    throw new PalauteError(
      'model-corrupt',
      `model "${id}" has ${bytes.byteLength} bytes, its manifest says ${model.manifest.bytes}; reinstall palaute`,
    )
  }
  return readModelFile(bytes, id)
}
