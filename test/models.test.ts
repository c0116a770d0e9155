import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { inLibraryRange, loadModel, type PackedModels } from '../src/models/load-model.ts'
import { type ModelManifest, readModelFile, writeModelFile } from '../src/models/model-file.ts'
import { libraryVersion } from '../src/version.ts'

const sections = { weights: new Float32Array([1.5, -2]), counts: new Uint16Array([1, 2, 3]), words: 'hyvä\nхорошо' }

const manifest: ModelManifest = {
  id: 'fi/test',
  format: 1,
  version: '1.0.0',
  library: '>=0.1.0 <0.2.0',
  sha256: '',
  bytes: writeModelFile(sections).byteLength,
  seed: 1,
  sources: [],
  training: {},
}

const packed = (bytes: Uint8Array, change: Partial<ModelManifest> = {}): PackedModels => ({
  test: { manifest: { ...manifest, ...change }, binary: deflateRawSync(bytes).toString('base64') },
})

describe('model files', () => {
  it('gives back what was written, as views and text', () => {
    const file = readModelFile(writeModelFile(sections), 'fi/test')
    expect([...file.section('weights', 'f32')]).toEqual([1.5, -2])
    expect([...file.section('counts', 'u16')]).toEqual([1, 2, 3])
    expect(file.text('words')).toBe('hyvä\nхорошо')
    expect(file.has('nothing')).toBe(false)
  })

  it('refuses a section of another type', () => {
    const file = readModelFile(writeModelFile(sections), 'fi/test')
    expect(() => file.section('weights', 'u8')).toThrow(/no section "weights" of type u8; it has weights, counts, words/)
  })

  it.each([
    ['bytes that are no model', new TextEncoder().encode('{"name": "model"}'), {}, 'model-format'],
    ['a newer format', Uint8Array.from(writeModelFile(sections), (byte, at) => (at === 4 ? 9 : byte)), {}, 'model-version'],
    ['a model cut short', writeModelFile(sections).slice(0, 90), { bytes: 90 }, 'model-corrupt'],
    ['other bytes than the manifest says', writeModelFile(sections), { bytes: 7 }, 'model-corrupt'],
    ['a model of another palaute', writeModelFile(sections), { library: '>=9.0.0 <10.0.0' }, 'model-version'],
  ])('refuses %s', async (_name, bytes, change, code) => {
    await expect(loadModel(packed(bytes, { bytes: bytes.byteLength, ...change }), 'fi', 'test')).rejects.toMatchObject({ code })
  })

  it('refuses bytes that do not inflate', async () => {
    const broken = { test: { manifest, binary: Buffer.from('no deflate stream').toString('base64') } }
    await expect(loadModel(broken, 'fi', 'test')).rejects.toMatchObject({ code: 'model-corrupt' })
  })

  it('names both versions when it refuses one', async () => {
    await expect(loadModel(packed(writeModelFile(sections), { library: '>=9.0.0 <10.0.0' }), 'fi', 'test')).rejects.toThrow(
      `is for palaute >=9.0.0 <10.0.0, this is palaute ${libraryVersion}`,
    )
  })

  it('says which models there are when one is missing', async () => {
    await expect(loadModel(packed(writeModelFile(sections)), 'fi', 'lexicon')).rejects.toMatchObject({ code: 'model-missing' })
  })

  it.each([
    ['0.1.0', '>=0.1.0 <0.2.0', true],
    ['0.1.9', '>=0.1.0 <0.2.0', true],
    ['0.2.0', '>=0.1.0 <0.2.0', false],
    ['0.10.0', '>=0.9.0 <1.0.0', true],
    ['1.0.0', 'any', false],
  ])('holds %s against %s', (version, range, expected) => {
    expect(inLibraryRange(version, range)).toBe(expected)
  })
})

it('the version in the code is the version of the package', () => {
  expect(libraryVersion).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version)
})
