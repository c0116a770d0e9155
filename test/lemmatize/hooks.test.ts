import { describe, expect, it } from 'vitest'
import { PalauteError } from '../../src/errors.ts'
import type { Lemma } from '../../src/languages/language.ts'
import { askHooks, prepareHook } from '../../src/lemmatize/hooks.ts'

const own: Lemma = { lemma: 'hoitaja', upos: 'NOUN', features: { Case: 'Nom' }, source: 'lexicon', parts: [], alternatives: [] }
const context = { language: 'fi', words: ['hoitaja'], index: 0 }

describe('hooks', () => {
  it('takes the first answer', () => {
    expect(askHooks([() => undefined, () => 'a', () => 'b'], context, own)).toMatchObject({
      lemma: 'a',
      source: 'hook',
      upos: 'NOUN',
      features: { Case: 'Nom' },
    })
    expect(askHooks([() => undefined], context, own)).toBe(own)
    expect(askHooks([() => ({ lemma: 'hoitaa', upos: 'VERB' })], context, own)).toMatchObject({ upos: 'VERB', features: {} })
  })

  it('names the word and the answer when a hook answers nonsense or throws', () => {
    expect(() => askHooks([() => ''], context, own)).toThrow(/hoitaja/)
    expect(() => askHooks([() => ({ lemma: 'x', upos: 'NOUNS' as never })], context, own)).toThrow(/NOUNS/)
    const failing = (): never => {
      throw new Error('offline')
    }
    expect(() => askHooks([failing], context, own)).toThrow(PalauteError)
    expect(() => askHooks([failing], context, own)).toThrow(/offline/)
  })

  it('asks an asynchronous hook once per word', async () => {
    const asked: string[] = []
    const prepared = prepareHook(async (word) => {
      asked.push(word)
      return word === 'a' ? 'A' : undefined
    })
    await prepared.prepare(['a', 'b', 'a'], 'fi')
    await prepared.prepare(['b', 'a'], 'fi')
    expect(asked).toEqual(['a', 'b'])
    expect(prepared.hook('a', context)).toBe('A')
    expect(prepared.hook('b', context)).toBeUndefined()
    await expect(prepareHook(() => Promise.reject(new Error('no'))).prepare(['x'], 'fi')).rejects.toMatchObject({ code: 'hook-failed' })
  })
})
