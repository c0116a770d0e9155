import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Analyzer, createAnalyzer } from '../../src/index.ts'
import { loadModel } from '../../src/models/load-model.ts'
import { readModelFile, writeModelFile } from '../../src/models/model-file.ts'
import { analyzeFile } from '../../src/node/index.ts'

/** What a careless first user does, and what comes of it. The README's table says the same. */
let analyzer: Analyzer
let folder: string

beforeAll(async () => {
  analyzer = await createAnalyzer({ industry: 'healthcare' })
  folder = mkdtempSync(join(tmpdir(), 'palaute-hostile-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const codes = (input: unknown): string[] => analyzer.item(input as string).issues.map(({ code }) => code)

describe('hostile texts', () => {
  it.each([
    ['an empty text', '', ['empty-text']],
    ['blanks', ' \t\n', ['empty-text']],
    ['half of a surrogate pair', 'Hyvää palvelua \ud83d täällä', ['lone-surrogate']],
    ['null', null, ['invalid-feedback', 'empty-text']],
    ['a number', 5, ['invalid-feedback', 'empty-text']],
    ['null as text', { text: null }, ['invalid-field', 'empty-text']],
    ['a language that nobody promised: Chinese', '服务态度很好，但是等待的时间太长了', ['unknown-language']],
    ['a language that nobody promised: Persian', 'برخورد پرستاران بسیار خوب بود اما زمان انتظار طولانی بود', ['unknown-language']],
    ['mojibake', 'HyvÃ¤Ã¤ palvelua, lÃ¤Ã¤kÃ¤ri kuunteli', ['mojibake']],
  ])('%s', (_, input, expected) => {
    const found = codes(input)
    for (const code of expected) if (code !== 'empty-text' || typeof input === 'string') expect(found).toContain(code)
  })

  it('never takes an unknown language for English', () => {
    expect(analyzer.item('服务态度很好，但是等待的时间太长了').language.code).toBe('und')
    expect(analyzer.item('برخورد پرستاران بسیار خوب بود اما زمان انتظار طولانی بود').language.code).toBe('und')
  })

  it('reads the first 100,000 characters of a megabyte and says so', () => {
    const text = 'Jonotin tunnin puhelimessa ja hoitaja oli ystävällinen. '.repeat(20_000)
    const item = analyzer.item(text)
    expect(item.issues.map(({ code }) => code)).toContain('text-truncated')
    expect(item.language.code).toBe('fi')
    for (const { end } of item.statements) expect(end).toBeLessThanOrEqual(100_000)
  })

  it('reads a megabyte without a space or a full stop', () => {
    for (const character of ['a', 'ä', 'ш', '!', '👍', '\ud83d', '(']) {
      expect(codes(character.repeat(1_000_000))).toContain('text-truncated')
    }
  })

  it('keeps both of two items with one id', async () => {
    const { items } = await analyzer.analyze([
      { id: 'a', text: 'Kiitos' },
      { id: 'a', text: 'Спасибо' },
    ])
    expect(items.map(({ id, issues }) => [id, issues.map(({ code }) => code)])).toEqual([
      ['a', []],
      ['a', ['duplicate-id']],
    ])
  })
})

describe('hostile files', () => {
  it('null in JSON is an item with an issue', async () => {
    const { items } = await analyzeFile(put('nulls.json', '[null, {"text": null}, {"text": "Kiitos", "unit": null}]'))
    expect(items.map(({ issues }) => issues[0]?.code)).toEqual(['unreadable-row', 'invalid-field', undefined])
  })

  it('a column that is missing is a mistake of the caller, who is told the columns there are', async () => {
    const path = put('columns.csv', 'a,b\n1,2\n')
    await expect(analyzeFile(path)).rejects.toMatchObject({ code: 'invalid-options', message: expect.stringContaining('"a", "b"') })
    await expect(analyzeFile(path, { read: { columns: { text: 'palaute' } } })).rejects.toMatchObject({ code: 'invalid-options' })
  })

  it('bytes that are no text are items with issues, not a crash', async () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256)
    const path = join(folder, 'noise.csv')
    writeFileSync(path, bytes)
    const result = await analyzeFile(path, { read: { columns: { text: '1' }, header: false } })
    expect(result.items.length).toBe(result.rows)
  })
})

describe('models of another version', () => {
  const model = {
    manifest: {
      id: 'x/y',
      format: 1,
      version: '1.0.0',
      library: '>=9.0.0 <10.0.0',
      sha256: '',
      bytes: 0,
      seed: 1,
      sources: [],
      training: {},
    },
    binary: '',
  }

  it('are refused with both versions named', async () => {
    await expect(loadModel({ y: model }, 'x', 'y')).rejects.toMatchObject({
      code: 'model-version',
      message: expect.stringMatching(/>=9\.0\.0.*palaute 0\./),
    })
    await expect(loadModel({ y: model }, 'x', 'z')).rejects.toMatchObject({ code: 'model-missing' })
  })

  it('are refused when their format is another, or cut short, or no model at all', () => {
    const bytes = writeModelFile({ text: 'hello', numbers: Uint32Array.of(1, 2, 3) })
    const other = bytes.slice()
    other[4] = 99
    const refused = (content: Uint8Array): string => {
      try {
        readModelFile(content, 'x/y')
        return 'read'
      } catch (error) {
        return (error as { code: string }).code
      }
    }
    expect(refused(bytes)).toBe('read')
    expect(refused(other)).toBe('model-version')
    expect(refused(bytes.slice(0, 40))).toBe('model-corrupt')
    expect(refused(new TextEncoder().encode('not a model'))).toBe('model-format')
    expect(refused(new Uint8Array())).toBe('model-format')
  })
})
