/** Writes one model as `models/<pack>/<task>/{model.bin,manifest.json,CARD.md}`. */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ModelManifest, type ModelSection, modelFormatVersion, writeModelFile } from '../models/model-file.ts'

export interface ModelToWrite {
  /** `<language|industry>/<task>`. */
  readonly id: string
  readonly version: string
  readonly seed: number
  readonly sources: ModelManifest['sources']
  readonly training: ModelManifest['training']
  readonly sections: Readonly<Record<string, ModelSection | string>>
  /** What it is, what it learned from, how well it does, what it must not be used for: Markdown. */
  readonly card: string
}

/** The palaute versions that read what this version writes. */
const libraryRange = '>=0.1.0 <0.2.0'

/** Writes the three files of a model and returns its manifest. The same input gives the same bytes. */
export const writeModel = (model: ModelToWrite, folder = 'models'): ModelManifest => {
  const binary = writeModelFile(model.sections)
  const manifest: ModelManifest = {
    id: model.id,
    format: modelFormatVersion,
    version: model.version,
    library: libraryRange,
    sha256: createHash('sha256').update(binary).digest('hex'),
    bytes: binary.byteLength,
    seed: model.seed,
    sources: model.sources,
    training: model.training,
  }
  const path = join(folder, ...model.id.split('/'))
  mkdirSync(path, { recursive: true })
  writeFileSync(join(path, 'model.bin'), binary)
  writeFileSync(join(path, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  writeFileSync(join(path, 'CARD.md'), `${model.card.trimEnd()}\n`)
  return manifest
}
