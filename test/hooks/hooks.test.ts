import { describe, expect, it } from 'vitest'
import { alignTokens } from '../../src/hooks/align.ts'
import { createCompromiseHook } from '../../src/hooks/compromise.ts'
import { createLlmHook, lemmaPrompt } from '../../src/hooks/llm.ts'
import { createNaturalHook } from '../../src/hooks/natural.ts'
import { loadOptional } from '../../src/hooks/optional-package.ts'
import { createTransformersHook } from '../../src/hooks/transformers.ts'
import { createVoikkoHook, type VoikkoAnalysis } from '../../src/hooks/voikko.ts'
import { createWinkHook } from '../../src/hooks/wink.ts'
import type { HookAnswer, LemmatizerHook } from '../../src/lemmatize/hooks.ts'

const ask = (hook: LemmatizerHook, sentence: string, language: string): HookAnswer[] => {
  const words = sentence.split(' ')
  return words.map((word, index) => hook(word, { language, words, index }))
}
const lemmas = (answers: readonly HookAnswer[]): (string | undefined)[] =>
  answers.map((answer) => (typeof answer === 'object' ? answer.lemma : answer))
const tags = (answers: readonly HookAnswer[]): (string | undefined)[] =>
  answers.map((answer) => (typeof answer === 'object' ? answer.upos : undefined))

describe('wink-nlp', () => {
  it('lemmatizes and tags English', async () => {
    const answers = ask(await createWinkHook(), 'The nurses were waiting for better beds .', 'en')
    expect(lemmas(answers)).toEqual(['the', 'nurse', 'be', 'wait', 'for', 'good', 'bed', undefined])
    expect(tags(answers)).toEqual(['DET', 'NOUN', 'AUX', 'VERB', 'ADP', 'ADJ', 'NOUN', undefined])
  })

  it('leaves other languages and words that it cuts otherwise', async () => {
    const hook = await createWinkHook()
    expect(ask(hook, 'Jonotimme tunnin', 'fi')).toEqual([undefined, undefined])
    const answers = ask(hook, "They didn't wait", 'en')
    expect(answers[1]).toBeUndefined()
    expect(lemmas(answers)[2]).toBe('wait')
  })
})

describe('compromise', () => {
  it('finds roots and parts of speech of English', async () => {
    const answers = ask(await createCompromiseHook(), 'The nurses were waiting , and the beds are better .', 'en')
    expect(lemmas(answers)).toEqual(['the', 'nurse', 'be', 'wait', undefined, 'and', 'the', 'bed', 'be', 'good', undefined])
    expect(tags(answers)[1]).toBe('NOUN')
    expect(tags(answers)[3]).toBe('VERB')
  })

  it('leaves other languages', async () => {
    expect(ask(await createCompromiseHook(), 'Врач спешил', 'ru')).toEqual([undefined, undefined])
  })
})

describe('natural', () => {
  it('stems English and Russian, leaves Finnish and short words', async () => {
    const hook = await createNaturalHook()
    expect(ask(hook, 'nurses do not care', 'en')).toEqual(['nurs', undefined, undefined, 'care'])
    expect(ask(hook, 'врачами не довольны', 'ru')).toEqual(['врач', undefined, 'довольн'])
    expect(ask(hook, 'hoitajat eivät kuunnelleet', 'fi')).toEqual([undefined, undefined, undefined])
  })

  it('takes any stemmer', async () => {
    const hook = await createNaturalHook({ stemmers: { fi: { stem: (word) => word.slice(0, 6) } } })
    expect(ask(hook, 'hoitajalle kiitos', 'fi')).toEqual(['hoitaj', 'kiitos'])
    expect(ask(hook, 'toString valueOf', 'constructor')).toEqual([undefined, undefined])
  })
})

describe('Voikko', () => {
  const dictionary: Readonly<Record<string, readonly VoikkoAnalysis[]>> = {
    terveyskeskuksessa: [{ BASEFORM: 'terveyskeskus', CLASS: 'nimisana', WORDBASES: '+terveys(terveys)+keskus(keskus)' }],
    jonotimme: [{ BASEFORM: 'jonottaa', CLASS: 'teonsana', WORDBASES: '+jonottaa(jonottaa)' }],
    kuusi: [
      { BASEFORM: 'kuusi', CLASS: 'nimisana' },
      { BASEFORM: 'kuusi', CLASS: 'lukusana' },
    ],
  }
  const voikko = { analyze: (word: string) => dictionary[word] ?? [] }

  it('gives base forms, classes and parts', () => {
    const answers = ask(createVoikkoHook(voikko), 'jonotimme terveyskeskuksessa asdf', 'fi')
    expect(answers).toEqual([
      { lemma: 'jonottaa', upos: 'VERB' },
      { lemma: 'terveyskeskus', upos: 'NOUN', parts: ['terveys', 'keskus'] },
      undefined,
    ])
    expect(ask(createVoikkoHook(voikko), 'jonotimme', 'en')).toEqual([undefined])
  })

  it('lets the caller choose', () => {
    const hook = createVoikkoHook(voikko, { choose: (analyses) => analyses.at(-1) })
    expect(ask(hook, 'kuusi', 'fi')).toEqual([{ lemma: 'kuusi', upos: 'NUM' }])
  })
})

describe('language models', () => {
  it('asks once per sentence, then answers at once', async () => {
    const prompts: string[] = []
    const { prepare, hook } = createLlmHook(async (prompt) => {
      prompts.push(prompt)
      return 'Here you are: ["jonottaa", "tunti"]'
    })
    const words = ['jonotimme', 'tunnin']
    await prepare(words, 'fi')
    await prepare(words, 'fi')
    expect(prompts).toEqual([lemmaPrompt(words, 'fi')])
    expect(ask(hook, 'jonotimme tunnin', 'fi')).toEqual(['jonottaa', 'tunti'])
    expect(ask(hook, 'muuta', 'fi')).toEqual([undefined])
  })

  it.each(['no idea', '["one"]', '["a", 2]', '{"a": 1}'])('refuses the answer %s', async (answer) => {
    const { prepare } = createLlmHook(async () => answer)
    await expect(prepare(['a', 'b'], 'en')).rejects.toMatchObject({ code: 'hook-failed' })
  })

  it('forgets the oldest sentence', async () => {
    const { prepare, hook } = createLlmHook(async (prompt) => JSON.stringify(JSON.parse(prompt)), {
      size: 1,
      prompt: (words) => JSON.stringify(words),
    })
    await prepare(['a'], 'en')
    await prepare(['b'], 'en')
    expect([ask(hook, 'a', 'en'), ask(hook, 'b', 'en')]).toEqual([[undefined], ['b']])
  })

  it('runs a Transformers.js pipeline', async () => {
    const { prepare, hook } = await createTransformersHook({ generator: async () => [{ generated_text: '["врач", "спешить"]' }] })
    await prepare(['врачи', 'спешили'], 'ru')
    expect(ask(hook, 'врачи спешили', 'ru')).toEqual(['врач', 'спешить'])
  })
})

describe('optional packages', () => {
  it('says how to install what is missing', async () => {
    await expect(createTransformersHook({ model: 'none' })).rejects.toMatchObject({
      code: 'missing-package',
      message: expect.stringContaining('npm install @huggingface/transformers'),
    })
  })

  it('passes other failures on', async () => {
    const failure = new TypeError('broken inside')
    await expect(loadOptional('x', () => Promise.reject(failure))).rejects.toBe(failure)
  })
})

describe('alignTokens', () => {
  it('gives each word its own token or nothing', () => {
    const tokens = ['can', "'t", 'wait', '.'].map((text, value) => ({ text, value }))
    expect(alignTokens(["can't", 'wait', '.'], tokens)).toEqual([undefined, 2, 3])
    expect(alignTokens(['can', "'t", 'wait.'], tokens)).toEqual([0, 1, undefined])
    expect(alignTokens([], tokens)).toEqual([])
  })
})
