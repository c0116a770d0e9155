import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guessColumns } from '../../src/decode/columns.ts'
import { readDate } from '../../src/decode/dates.ts'
import { decodeFeedback } from '../../src/decode/feedback.ts'
import { type InputRow, type ReadNotice, type ReadRowsOptions, readRows } from '../../src/decode/read-rows.ts'

async function* chunked(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
}

const read = async (text: string, options: ReadRowsOptions = {}, size = 10_000): Promise<InputRow[]> => {
  const rows: InputRow[] = []
  for await (const row of readRows(chunked(text, size), options)) rows.push(row)
  return rows
}
const texts = (rows: readonly InputRow[]): unknown[] => rows.map(({ input }) => input.text)
const issueCodes = (rows: readonly InputRow[]): string[][] =>
  rows.map(({ input }) => decodeFeedback(input, 0).issues.map(({ code }) => code))
const lines = (rows: readonly InputRow[]): number[] => rows.map(({ line }) => line)

describe('CSV', () => {
  it('reads RFC 4180: quotes, doubled quotes, line ends and delimiters in cells', async () => {
    const rows = await read('id,text\r\n1,"Jonotin, pitkään"\r\n2,"Sanoi ""odota""\r\nja lähti"\r\n3,ok\r\n')
    expect(texts(rows)).toEqual(['Jonotin, pitkään', 'Sanoi "odota"\r\nja lähti', 'ok'])
    expect(lines(rows)).toEqual([2, 3, 5])
    expect(rows.map(({ input }) => input.id)).toEqual(['1', '2', '3'])
  })

  it.each([',', ';', '\t', '|'])('finds the delimiter %j', async (delimiter) => {
    const rows = await read(
      `id${delimiter}palaute${delimiter}nps\n1${delimiter}Kiitos, hyvä${delimiter}10\n`.replaceAll(', ', delimiter === ',' ? ' ' : ', '),
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]?.input.scores).toEqual({ nps: 10 })
  })

  it("reads Excel's separator line", async () => {
    const rows = await read('sep=;\r\nid;palaute\r\n1;Hyvä\r\n')
    expect(texts(rows)).toEqual(['Hyvä'])
    expect(lines(rows)).toEqual([3])
  })

  it('reads one column of comments with commas, with and without a header', async () => {
    expect(texts(await read('palaute\nHyvä, kiitos\nEi, ei\n'))).toEqual(['Hyvä, kiitos', 'Ei, ei'])
    expect(texts(await read('Hoitaja oli ystävällinen.\nJonotin tunnin puhelimessa.\n', { format: 'csv' }))).toHaveLength(2)
  })

  it('takes the question from the name of the column', async () => {
    const rows = await read('Vastaajan ID;Mitä voisimme parantaa?\n7;Ei mitään\n')
    expect(rows[0]?.input).toMatchObject({ id: '7', text: 'Ei mitään', question: 'Mitä voisimme parantaa?' })
  })

  it('keeps stray quotes as they are', async () => {
    expect(texts(await read('id,text\n1,"Great" staff\n2,he said "hi" to me\n'))).toEqual(['"Great" staff', 'he said "hi" to me'])
  })

  it('gives a row with an unclosed quote as unreadable and loses none after it', async () => {
    const rows = await read('id,text\n1,ok\n2,"rikki\n3,kolmas\n4,"neljäs"\n5,viides\n')
    expect(rows).toHaveLength(5)
    expect(lines(rows)).toEqual([2, 3, 4, 5, 6])
    expect(issueCodes(rows)[1]).toContain('unreadable-row')
    expect(texts(rows).slice(2)).toEqual(['kolmas', 'neljäs', 'viides'])
  })

  it('reads rows with too few and too many cells and says so', async () => {
    const rows = await read('id,unit,text\n1,Kallio\n2,Kallio,hyvä, kiitos\n3,Kallio,ok\n')
    expect(rows).toHaveLength(3)
    expect(rows[0]?.input.text).toBeNull()
    expect(rows[1]?.input.text).toBe('hyvä, kiitos')
    expect(issueCodes(rows)[0]).toEqual(['invalid-field', 'empty-text'])
    expect(issueCodes(rows)[1]).toEqual(['unreadable-row'])
    expect(issueCodes(rows)[2]).toEqual([])
  })

  it('skips blank lines of a table and reads an empty file as no rows', async () => {
    expect(texts(await read('id,text\n\n1,ok\n\n'))).toEqual(['ok'])
    expect(await read('')).toEqual([])
    expect(await read('\uFEFF \n')).toEqual([])
    expect(await read('id,text\n')).toEqual([])
  })

  it('repairs mojibake and entities of the text', async () => {
    const rows = await read('id,text\n1,HyvÃ¤Ã¤ hoitoa\n2,Tom &amp; J&auml;ger\n')
    expect(texts(rows)).toEqual(['Hyvää hoitoa', 'Tom & Jäger'])
    expect(issueCodes(rows)).toEqual([['mojibake'], []])
  })

  it('reads scores, dates, languages and groups as they are written', async () => {
    const rows = await read(
      'pvm;yksikkö;kieli;suositteluindeksi;csat;fcr;ikä;avoin palaute\n31.3.2026;Kallio;suomi;9,0;4 - Hyvä;kyllä;30-39;Kiitos\n;;;;;;;Ei\n1.1.2026;Kallio;Русский;11;n/a;ehkä;-;ok\n',
      { groups: ['ikä'] },
    )
    expect(rows[0]?.input).toMatchObject({
      createdAt: '2026-03-31',
      unit: 'Kallio',
      language: 'fi',
      scores: { nps: 9, csat: 4, fcr: true },
      groups: { ikä: '30-39' },
    })
    expect(rows[1]?.input.scores).toBeUndefined()
    expect(rows[2]?.input).toMatchObject({ language: 'ru', scores: { nps: 11, fcr: 'ehkä' } })
    expect(issueCodes(rows)[2]).toEqual(['invalid-field', 'invalid-field'])
  })

  it('gives back any table, however it is cut', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ä', 'ш', ' ', ',', '"', '\n', '👍', ';'), minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 50 }), async (cells, size) => {
        const csv = `id,text,unit\n${cells.map((text, index) => `${index},"${text.replaceAll('"', '""')}",u`).join('\n')}\n`
        const rows = await read(csv, { format: 'csv', delimiter: ',' }, size)
        expect(texts(rows)).toEqual(cells)
      }),
      { numRuns: 50 },
    )
  })
})

describe('JSON', () => {
  it('reads JSON Lines; a bad line is one unreadable row', async () => {
    const rows = await read('{"text":"Hyvä","id":"a"}\n{"text": broken}\n\n"pelkkä teksti"\n17\n{"text":null}\n', { name: 'x.jsonl' })
    expect(texts(rows)).toEqual(['Hyvä', '', 'pelkkä teksti', '', null])
    expect(lines(rows)).toEqual([1, 2, 4, 5, 6])
    expect(issueCodes(rows).map((codes) => codes[0])).toEqual([undefined, 'unreadable-row', undefined, 'unreadable-row', 'invalid-field'])
  })

  it('reads a JSON array element by element', async () => {
    const text = '[\n {"text":"Hyvä \\"[}]\\" ok","scores":{"nps":9}},\n {"text":"ru: шум","groups":{"a":"b"}},\n "plain"\n]\n'
    for (const size of [1, 7, 1000]) {
      const rows = await read(text, { name: 'x.json' }, size)
      expect(texts(rows)).toEqual(['Hyvä "[}]" ok', 'ru: шум', 'plain'])
      expect(lines(rows)).toEqual([2, 3, 4])
      expect(rows[0]?.input.scores).toEqual({ nps: 9 })
      expect(rows[1]?.input.groups).toEqual({ a: 'b' })
    }
  })

  it('goes on after a bad element and says where a file is cut', async () => {
    const rows = await read('[{"text":"a"},{"text":oops},{"text":"unclosed},\n{"text":"b"},{"text":"c"', { name: 'x.json' })
    expect(texts(rows)).toEqual(['a', '', '', 'b', ''])
    expect(issueCodes(rows).map((codes) => codes.includes('unreadable-row'))).toEqual([false, true, true, false, true])
    expect(lines(rows)).toEqual([1, 1, 1, 2, 2])
    expect(await read('[]', { name: 'x.json' })).toEqual([])
  })

  it('finds the keys of the text and of the rest', async () => {
    const rows = await read('[{"verbatim":"Ok","responseId":5,"submitted_at":"2026-01-02T03:04:05Z","NPS Score":10}]')
    expect(rows[0]?.input).toMatchObject({ text: 'Ok', id: 5, createdAt: '2026-01-02T03:04:05Z', scores: { nps: 10 } })
  })

  it('refuses one object and what is no JSON', async () => {
    await expect(read('{\n "items": []\n}', { name: 'x.json' })).rejects.toThrow(/one JSON object/)
    await expect(read('id,text\n1,ok', { name: 'x.json' })).rejects.toThrow(/does not begin like JSON/)
  })
})

describe('text files', () => {
  it('reads one comment per line, or the whole file as one', async () => {
    expect(texts(await read('Hyvä, kiitos\n\nEi\r\n', { name: 'x.txt' }))).toEqual(['Hyvä, kiitos', 'Ei'])
    expect(texts(await read('Hyvä\n\nEi\n', { name: 'x.txt', format: 'text' }))).toEqual(['Hyvä\n\nEi\n'])
  })
})

describe('guessColumns', () => {
  const row = (header: readonly string[], values: readonly string[]): Record<string, string> =>
    Object.fromEntries(header.map((name, index) => [name, values[index] ?? '']))

  it.each([
    [
      ['Pvm', 'Toimipiste', 'Avoin palaute'],
      ['1.2.2026', 'Kallio', 'Kiitos'],
      { text: 'Avoin palaute', created: 'Pvm', unit: 'Toimipiste' },
    ],
    [
      ['№', 'Дата', 'Подразделение', 'Текст отзыва', 'Оценка'],
      ['1', '01.02.2026', 'Терапия', 'Спасибо', '5'],
      { text: 'Текст отзыва', id: '№', csat: 'Оценка' },
    ],
    [
      ['Comment ID', 'Trust', 'FFT question', 'FFT answer', 'Comment sentiment'],
      ['7', 'A', 'Why?', 'Lovely staff', '1'],
      { text: 'FFT answer', question: 'FFT question', id: 'Comment ID', unit: 'Trust' },
    ],
    [
      ['response_id', 'verbatim', 'nps_score', 'submittedAt'],
      ['1', 'Good', '9', '2026-01-01'],
      { text: 'verbatim', id: 'response_id', nps: 'nps_score', created: 'submittedAt' },
    ],
    [['a', 'b'], ['1', 'The staff were so kind to us'], { text: 'b' }],
  ])('%j', (header, values, expected) => {
    expect(guessColumns(header, [row(header, values)]).columns).toMatchObject(expected)
  })

  it('takes the word of the user, by name or by number', () => {
    const header = ['a', 'b', 'palaute']
    const sample = [row(header, ['x y', 'z', 'w'])]
    expect(guessColumns(header, sample, { text: 'a' }).columns.text).toBe('a')
    expect(guessColumns(header, sample, { text: '2' }).columns.text).toBe('b')
    expect(guessColumns(header, sample, { text: 'PALAUTE' }).columns.text).toBe('palaute')
  })

  it('names the columns there are when one is missing', () => {
    expect(() => guessColumns(['a', 'b'], [], { text: 'c' })).toThrow(/there is no column "c" for text; the file has "a", "b"/)
    expect(() => guessColumns(['a', 'b'], [{ a: '1', b: '2' }])).toThrow(/no column looks like the feedback text/)
  })

  it('tells what it read', async () => {
    const notices: ReadNotice[] = []
    await read('id;palaute;muu\n1;Hyvä;x\n', { onNotice: (notice) => notices.push(notice) })
    expect(notices).toMatchObject([{ format: 'csv', delimiter: ';', columns: { columns: { text: 'palaute', id: 'id' } }, unused: ['muu'] }])
  })
})

describe('readDate', () => {
  it.each([
    ['2026-03-31', '2026-03-31'],
    ['2026-03-31 14:05', '2026-03-31T14:05'],
    ['2026-03-31T14:05:06.7+03:00', '2026-03-31T14:05:06.7+03:00'],
    ['31.3.2026', '2026-03-31'],
    ['31.3.2026 klo 8.05', '2026-03-31T08:05'],
    ['01.02.26', '2026-02-01'],
    ['31/03/2026 23:59:59', '2026-03-31T23:59:59'],
    ['3/31/2026', '2026-03-31'],
    ['2026/3/1', '2026-03-01'],
    ['31.2.2026', undefined],
    ['2026-13-01', undefined],
    ['eilen', undefined],
    ['5', undefined],
  ])('%s', (text, expected) => {
    expect(readDate(text)).toBe(expected)
  })
})
