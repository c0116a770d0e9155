import { describe, expect, it } from 'vitest'
import { list } from '../../src/industries/list.ts'

describe('list', () => {
  it.each([
    ['jono, jonottaa, pitkä odotus', ['jono', 'jonottaa', 'pitkä odotus']],
    ['  очередь ,ждать  долго,', ['очередь', 'ждать долго']],
    ['', []],
  ] as const)('%j has the entries %j', (text, entries) => {
    expect(list(text)).toEqual(entries)
  })
})
