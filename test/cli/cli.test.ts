import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { libraryVersion } from '../../src/version.ts'
import { jsonLines, palaute } from './command.ts'

let folder: string
const at = (name: string): string => join(folder, name)
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content)
  return at(name)
}
const read = (name: string): string => readFileSync(at(name), 'utf8')

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'palaute-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const csv = `id;pvm;yksikkö;suositteluindeksi;avoin palaute
1;2.3.2026;Keskusta;9;Hoitaja otti hyvin vastaan ja kuunteli.
2;3.3.2026;Keskusta;2;"Jonotin kaksi tuntia; kukaan ei kertonut, missä mennään."
3;3.3.2026;Satama;10;Ei valittamista
4;4.3.2026;Satama;;-
`

describe('palaute', () => {
  it('prints its version and its help, with the exit codes', async () => {
    expect(await palaute('--version')).toEqual({ code: 0, stdout: `${libraryVersion}\n`, stderr: '' })
    for (const args of [['--help'], [], ['analyze', '--help']]) {
      const { code, stdout } = await palaute(...args)
      expect(code).toBe(0)
      expect(stdout).toContain('Exit codes')
    }
  })

  it.each([
    ['an unknown command', ['analyse', 'x.csv'], 2],
    ['an unknown option', ['analyze', 'x.csv', '--colour'], 2],
    ['no file', ['analyze'], 2],
    ['a language that does not exist', ['analyze', 'x.csv', '--language', 'xx'], 2],
    ['an industry that does not exist', ['analyze', 'x.csv', '--industry', 'banking'], 2],
    ['a score that does not exist', ['analyze', 'x.csv', '--score', 'stars=A'], 2],
    ['a file that does not exist', ['analyze', 'no-such-file.csv'], 3],
    ['a folder', ['analyze', '.'], 3],
  ])('says what is wrong with %s', async (_, args, code) => {
    const result = await palaute(...args)
    expect(result.code).toBe(code)
    expect(result.stderr).not.toBe('')
    expect(result.stderr).not.toContain('    at ')
    expect(result.stdout).toBe('')
  })
})

describe('palaute analyze', () => {
  it('reads a Finnish CSV, tells its guesses, gives as many items as rows', async () => {
    const { code, stdout, stderr } = await palaute('analyze', put('fi.csv', csv), '--industry', 'healthcare')
    expect(code).toBe(0)
    const items = jsonLines(stdout)
    expect(items.map(({ id }) => id)).toEqual(['1', '2', '3', '4'])
    expect(items.map(({ line }) => line)).toEqual([2, 3, 4, 5])
    expect(items[0]).toMatchObject({ text: 'Hoitaja otti hyvin vastaan ja kuunteli.', language: { code: 'fi' } })
    expect(items[3]).toMatchObject({ kind: 'no-content' })
    expect(stderr).toContain('semicolon-separated')
    expect(stderr).toContain('text = "avoin palaute" (guessed)')
    expect(stderr).toContain('nps = "suositteluindeksi" (guessed)')
    expect(stderr).toContain('4 rows in, 4 items out')
  })

  it('finds Windows-1252 and Windows-1251 and says so', async () => {
    const western = Uint8Array.from([...csv].map((character) => character.charCodeAt(0)))
    const finnish = await palaute('analyze', put('western.csv', western))
    expect(finnish.stderr).toContain('Windows-1252')
    expect(jsonLines(finnish.stdout)[1]).toMatchObject({ text: expect.stringContaining('missä mennään') })
    const cyrillic = [...'Отзыв\nВрач всё объяснил\n'].map((character) => {
      const code = character.charCodeAt(0)
      return code < 0x80 ? code : code === 0x451 ? 0xb8 : code - 0x410 + 0xc0
    })
    const russian = await palaute('analyze', put('cyrillic.csv', Uint8Array.from(cyrillic)))
    expect(russian.stderr).toContain('Windows-1251')
    expect(jsonLines(russian.stdout)).toMatchObject([{ text: 'Врач всё объяснил', language: { code: 'ru' } }])
  })

  it('writes CSV, JSON and JSON Lines by extension', async () => {
    const input = put('in.csv', csv)
    for (const name of ['out.jsonl', 'out.csv', 'out.json']) {
      const { code, stdout } = await palaute('analyze', input, '-o', at(name), '--quiet')
      expect([code, stdout]).toEqual([0, ''])
    }
    expect(jsonLines(read('out.jsonl'))).toHaveLength(4)
    const rows = read('out.csv').split('\n')
    expect(rows[0]).toMatch(/^\uFEFFid,line,language,kind,sentiment,/)
    expect(rows.filter((row) => row !== '')).toHaveLength(5)
    const { items, summary, version } = JSON.parse(read('out.json'))
    expect(items).toHaveLength(4)
    expect(summary.counts.items).toBe(4)
    expect(summary.metrics.nps.n).toBe(3)
    expect(version.library).toBe(libraryVersion)
  })

  it('refuses another extension before it works', async () => {
    const { code, stderr } = await palaute('analyze', put('in.csv', csv), '-o', at('out.xlsx'))
    expect(code).toBe(2)
    expect(stderr).toContain('.xlsx')
  })

  it('takes the columns that it is told, by name or number, and groups', async () => {
    const input = put('odd.csv', 'a,b,c\nx,Kiitos paljon,7\ny,Huono palvelu,3\n')
    const { stdout, stderr } = await palaute('analyze', input, '--text', '2', '--unit', 'a', '--score', 'nps=c', '--group', 'a')
    expect(jsonLines(stdout)).toHaveLength(2)
    expect(stderr).toContain('text = "b",')
    expect(await palaute('analyze', input, '--text', 'palaute')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('"a", "b", "c"'),
    })
  })

  it('keeps rows that it cannot read, with their line; --strict says so by its exit code', async () => {
    const input = put('bad.jsonl', '{"text":"Hyvä"}\n{"text": oops}\n{"text":null}\n{"text":"Kiitos","scores":{"nps":99}}\n')
    const { code, stdout } = await palaute('analyze', input)
    expect(code).toBe(0)
    const items = jsonLines(stdout) as { issues: { code: string; message: string }[] }[]
    expect(items).toHaveLength(4)
    expect(items[1]?.issues[0]).toMatchObject({ code: 'unreadable-row', message: expect.stringContaining('line 2') })
    expect(items[3]?.issues.map((issue) => issue.code)).toContain('invalid-field')
    expect((await palaute('analyze', input, '--strict', '-q')).code).toBe(4)
  })

  it('reads several files as one and notices ids given twice', async () => {
    const [one, two] = [put('one.jsonl', '{"id":"a","text":"Kiitos"}\n'), put('two.jsonl', '{"id":"a","text":"Спасибо"}\n')]
    const items = jsonLines((await palaute('analyze', one, two)).stdout) as { file: string; issues: { code: string }[] }[]
    expect(items.map(({ file }) => file)).toEqual([one, two])
    expect(items[1]?.issues.map(({ code }) => code)).toContain('duplicate-id')
  })

  it('writes a summary and a report, and leaves the comments out where asked', async () => {
    const { stdout } = await palaute(
      'analyze',
      put('in.csv', csv),
      '--summary',
      at('summary.json'),
      '--report',
      at('report.html'),
      '--no-with-text',
    )
    expect(JSON.parse(read('summary.json')).counts.items).toBe(4)
    expect(read('report.html')).toMatch(/^<!doctype html>/i)
    expect(jsonLines(stdout)[0]).not.toHaveProperty('text')
  })

  it('keeps a spreadsheet from running a comment', async () => {
    await palaute('analyze', put('evil.jsonl', '{"text":"=HYPERLINK(1)"}\n{"text":"-"}\n{"text":"-5"}\n'), '-o', at('evil.csv'), '-q')
    const texts = read('evil.csv')
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split(',').at(-1))
    expect(texts).toEqual(["'=HYPERLINK(1)", '-', '-5'])
  })
})

describe('palaute demo', () => {
  it('prints a summary, writes both files and says where', async () => {
    const { code, stdout } = await palaute('demo', '-o', at('demo'))
    expect(code).toBe(0)
    for (const part of [
      'comments',
      'NPS',
      '95 % interval',
      'What it is about',
      'What recurs',
      'Who must act',
      at('demo/analysis.json'),
      at('demo/report.html'),
    ]) {
      expect(stdout).toContain(part)
    }
    const { items, summary } = JSON.parse(read('demo/analysis.json'))
    expect(summary.counts.items).toBe(items.length)
    for (const language of ['fi', 'ru', 'en']) expect(summary.counts.languages[language]).toBeGreaterThan(50)
  })
})

describe('palaute redact', () => {
  it('replaces personal data', async () => {
    const { code, stdout } = await palaute('redact', put('personal.csv', 'id,text\n1,Soittakaa 040 123 4567\n2,Kiitos\n'))
    expect(code).toBe(0)
    const rows = jsonLines(stdout)
    expect(rows).toHaveLength(2)
    expect(rows[0]?.text).not.toContain('4567')
    expect(rows[1]).toMatchObject({ id: '2', text: 'Kiitos', redacted: [] })
  })
})

describe('palaute train and evaluate', () => {
  const places = ['Keskustan', 'Sataman', 'Pohjolan', 'Rannan', 'Mäen', 'Metsän']
  const labelled = places.flatMap((place, index) => [
    { text: `${place} parkkipaikat olivat täynnä`, labels: 'parking' },
    { text: `${place} pysäköinti maksaa liikaa ${index}`, labels: 'parking' },
    { text: `${place} parkkihallista ei löydy paikkaa`, labels: 'parking' },
    { text: `Autolle ei ollut tilaa, ${place} parkki ruuhkassa`, labels: 'parking' },
    { text: `${place} hoitaja oli ystävällinen`, labels: 'staff' },
    { text: `${place} henkilökunta kuunteli hyvin ${index}`, labels: 'staff' },
    { text: `Mukava lääkäri ${place} asemalla`, labels: 'staff' },
    { text: `${place} hoitajat hymyilivät, pysäköinti sujui`, labels: 'staff;parking' },
    { text: `${place} vastaanotolla asiat kunnossa`, labels: '' },
  ])
  const table = `palaute;luokat\n${labelled.map(({ text, labels }) => `"${text}";"${labels}"`).join('\n')}\n`

  it('learns labels from a column and measures them', async () => {
    const input = put('labels.csv', table)
    const trained = await palaute('train', input, '-o', at('my.model'), '--language', 'fi')
    expect(trained.stderr).toContain('labels in "luokat"')
    expect(trained.stderr).toContain('54 comments, 2 labels')
    expect(trained.code).toBe(0)
    const measured = await palaute('evaluate', at('my.model'), input, '--language', 'fi', '-o', at('measures.json'))
    expect(measured.code).toBe(0)
    expect(measured.stdout).toMatch(/micro-F1 +\d/)
    expect(measured.stdout).toContain('parking')
    expect(JSON.parse(read('measures.json')).micro).toBeGreaterThan(0.8)
  })

  it('reads a column per label', async () => {
    const header = 'text,question,parking,staff\n'
    const rows = labelled.map(({ text, labels }) => `"${text}",,${labels.includes('parking') ? 1 : ''},${labels.includes('staff') ? 1 : 0}`)
    const { code, stderr } = await palaute(
      'train',
      put('wide.csv', `${header}${rows.join('\n')}\n`),
      '-o',
      at('wide.model'),
      '--language',
      'fi',
    )
    expect(stderr).toContain('2 label columns, "parking" to "staff"')
    expect(code).toBe(0)
  })

  it('says when there is too little, no label, or no model', async () => {
    expect(await palaute('train', put('few.csv', 'text,labels\nhyvä,a\n'), '-o', at('x.model'))).toMatchObject({ code: 2 })
    expect(await palaute('train', put('none.csv', 'text,unit\nhyvä juttu,a\n'), '-o', at('x.model'))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--labels'),
    })
    expect((await palaute('evaluate', put('no.model', 'not a model'), at('labels.csv'))).code).toBe(2)
    expect((await palaute('evaluate', at('missing.model'), at('labels.csv'))).code).toBe(3)
  })
})
