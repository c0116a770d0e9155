import { expect, test } from 'vitest'
import { createAnalyzer } from '../../src/index.ts'

test.each<[text: string, question: string | undefined, label: string]>([
  ['En osaa sanoa', undefined, 'neutral'],
  ['Не знаю', undefined, 'neutral'],
  ['n/a', undefined, 'neutral'],
  ['-', 'Mitä parannettavaa?', 'neutral'],
  ['Ei mitään', 'Mitä parannettavaa?', 'positive'],
  ['Ei mitään apua saatu', undefined, 'negative'],
])('an empty answer feels nothing, a negated one does: %s', async (text, question, label) => {
  const analyzer = await createAnalyzer({ industry: 'healthcare' })
  expect(analyzer.item({ text, ...(question === undefined ? {} : { question }) }).sentiment.label).toBe(label)
})
