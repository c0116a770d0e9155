import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { type Analysis, analyze } from '../../src/index.ts'

const jupyter = Symbol.for('Jupyter.display')
const deno = Symbol.for('Deno.customInspect')
type Shown = Record<symbol, (...args: unknown[]) => string & Record<string, string>>

const analysis: Promise<Analysis> = analyze(
  [
    { text: 'Ystävällinen hoitaja, mutta jonotin <tunnin> & odotin.', scores: { nps: 5 } },
    'Спасибо врачу!',
    'The staff were lovely but parking is a nightmare',
  ],
  { industry: 'healthcare', themes: false },
)

describe('display', () => {
  it('prints a summary for an analysis', async () => {
    const text = inspect(await analysis)
    expect(text).toContain('3 comments')
    expect(text).toContain('NPS')
    expect(text).not.toContain('\u001b[')
    expect(inspect(await analysis, { colors: true })).toContain('\u001b[1m')
  })

  it('prints what was found in an item', async () => {
    const [item] = (await analysis).items
    const text = inspect(item)
    expect(text).toContain('item-1: fi')
    expect(text).toContain('jonotin <tunnin>')
    expect(text).toContain('%')
  })

  it('shows HTML in a notebook, with the comment escaped', async () => {
    const { items } = await analysis
    const shown = (items[0] as unknown as Shown)[jupyter]?.call(items[0])
    expect(shown?.['text/html']).toContain('<mark>')
    expect(shown?.['text/html']).toContain('&lt;')
    expect(shown?.['text/html']).not.toContain('<tunnin>')
    expect(shown?.['text/plain']).toContain('item-1')
    expect(((await analysis) as unknown as Shown)[jupyter]?.call(await analysis)?.['text/html']).toContain('3 comments')
    expect((items[0] as unknown as Shown)[deno]?.call(items[0], inspect, {})).toContain('item-1')
  })

  it('stays out of JSON, keys and copies', async () => {
    const [item] = (await analysis).items
    expect(Object.getOwnPropertySymbols({ ...item })).toEqual([])
    expect(JSON.parse(JSON.stringify(item))).toEqual(item)
    expect(structuredClone(item)).toEqual(item)
  })
})
