import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ItemAnalysis } from '../../src/feedback.ts'
import { analyzeFile, analyzeFiles, createWorkerPool, type FileNotice, formatOf, readFeedback, writeRows } from '../../src/node/index.ts'

let folder: string
const put = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'palaute-node-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const comments = [
  'Hoitaja kuunteli rauhassa.',
  'Ждали врача два часа.',
  'The parking was full again.',
  'Ei valittamista',
  '-',
  'Запись через сайт не работает, спасибо хоть по телефону ответили',
]
const file = (rows: number): string =>
  put(
    `rows-${rows}.jsonl`,
    Array.from(
      { length: rows },
      (_, index) =>
        `${JSON.stringify({ id: `r${index % (rows - 1)}`, text: comments[index % comments.length], scores: { nps: index % 11 }, unit: `U${index % 3}`, createdAt: `2026-0${1 + (index % 6)}-10` })}\n`,
    ).join(''),
  )

describe('readFeedback', () => {
  it('streams rows with their lines and tells what it found', async () => {
    const notices: FileNotice[] = []
    const path = put('a.csv', 'palaute;pvm\nHyvä;1.2.2026\n')
    const rows = []
    for await (const row of readFeedback(path, { onNotice: (notice) => notices.push(notice) })) rows.push(row)
    expect(rows).toMatchObject([{ line: 2, input: { text: 'Hyvä', createdAt: '2026-02-01', id: 'a.csv:2' } }])
    expect(notices).toMatchObject([{ encoding: { encoding: 'utf-8' } }, { format: 'csv', delimiter: ';' }])
  })

  it('reads an empty file as no rows and refuses what is no file', async () => {
    for await (const row of readFeedback(put('empty.csv', ''))) expect.fail(`unexpected row ${row.line}`)
    const first = (path: string): Promise<unknown> => readFeedback(path).next()
    await expect(first(join(folder, 'missing.csv'))).rejects.toMatchObject({
      code: 'unreadable-file',
      message: expect.stringContaining('no such file'),
    })
    await expect(first(folder)).rejects.toMatchObject({ code: 'unreadable-file', message: expect.stringContaining('folder') })
  })

  it('can be left in the middle', async () => {
    const path = file(500)
    for await (const { line } of readFeedback(path)) if (line === 3) break
  })
})

describe('analyzeFiles', () => {
  it('gives as many items as rows, in their order, and a summary', async () => {
    const { items, rows, summary } = await analyzeFile(file(60), { themes: false })
    expect(rows).toBe(60)
    expect(items.map(({ id }) => id)).toEqual(Array.from({ length: 60 }, (_, index) => `r${index % 59}`))
    expect(items.at(-1)?.issues.map(({ code }) => code)).toContain('duplicate-id')
    expect(summary.counts.items).toBe(60)
    expect(summary.metrics.nps?.n).toBe(60)
  })

  it('answers the same with worker threads', async () => {
    const path = file(200)
    const alone = await analyzeFiles([path])
    const together = await analyzeFiles([path], { workers: 2 })
    expect(JSON.stringify(together)).toBe(JSON.stringify(alone))
  })

  it('passes a failure of a worker on', async () => {
    await expect(analyzeFiles([file(3)], { workers: 1, analyzer: { industry: 'banking' as never } })).rejects.toMatchObject({
      code: 'unknown-industry',
    })
    await expect(analyzeFiles([file(3)], { workers: 1, analyzer: { hooks: [() => undefined] } })).rejects.toMatchObject({
      code: 'invalid-options',
    })
  })

  it('writes to a file and keeps no items', async () => {
    const output = join(folder, 'out.csv')
    const { items, rows } = await analyzeFiles([file(20)], { output })
    expect([items.length, rows]).toEqual([0, 20])
    expect(readFileSync(output, 'utf8').trim().split('\n')).toHaveLength(21)
    await expect(analyzeFiles([file(3)], { output: join(folder, 'no/such/folder.csv') })).rejects.toMatchObject({ code: 'unreadable-file' })
    await expect(analyzeFiles([file(3)], { output: 'x.xlsx' })).rejects.toMatchObject({ code: 'invalid-options' })
  })
})

describe('createWorkerPool', () => {
  it('answers batches in any number and merges nothing twice', async () => {
    const pool = createWorkerPool({ analyzer: { languages: ['fi'] }, summary: { themes: false } }, 2)
    try {
      const batches = await Promise.all(
        Array.from({ length: 6 }, (_, index) => pool.analyze([{ id: `b${index}`, text: 'Kiitos hyvästä hoidosta', issues: [] }])),
      )
      expect(batches.flat().map(({ id }) => id)).toEqual(['b0', 'b1', 'b2', 'b3', 'b4', 'b5'])
      expect(await pool.finish()).toHaveLength(2)
    } finally {
      await pool.close()
    }
  })
})

describe('writeRows', () => {
  const item: ItemAnalysis = {
    id: 'a',
    language: { code: 'fi', confidence: 1 },
    languages: [],
    kind: 'praise',
    sentiment: { label: 'positive', score: 1, confidence: 1, evidence: [] },
    statements: [],
    categories: [],
    flags: [],
    personalData: [],
    issues: [],
  }

  it('waits for a slow reader', async () => {
    let inside = 0
    let most = 0
    const slow = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => {
        inside++
        most = Math.max(most, inside)
        setTimeout(() => {
          inside--
          done()
        }, 1)
      },
    })
    const writer = writeRows(slow, 'jsonl')
    for (let line = 1; line <= 50; line++) await writer.write({ file: 'x', line, text: 'x'.repeat(10_000), item })
    await writer.end({ summary: {} as never, version: {} as never })
    expect(most).toBe(1)
    expect(slow.writableFinished).toBe(true)
  })

  it('passes on that the reader is gone', async () => {
    const gone = new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error('gone'), { code: 'EPIPE' })) })
    const writer = writeRows(gone, 'jsonl')
    await expect(
      writer
        .write({ file: 'x', line: 1, text: 'x'.repeat(100_000), item })
        .then(() => writer.end({ summary: {} as never, version: {} as never })),
    ).rejects.toMatchObject({ code: 'EPIPE' })
  })

  it('knows formats by extension', () => {
    expect(['a.CSV', 'b.json', 'c.jsonl', 'd.ndjson', 'e'].map(formatOf)).toEqual(['csv', 'json', 'jsonl', 'jsonl', 'jsonl'])
  })
})
