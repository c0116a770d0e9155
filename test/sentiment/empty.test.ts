import { expect, test } from 'vitest'
import { createAnalyzer } from '../../src/index.ts'

test.each<[text: string, question: string | undefined, label: string]>([
  ['En osaa sanoa', undefined, 'neutral'],
  ['Не знаю', undefined, 'neutral'],
  ['n/a', undefined, 'neutral'],
  ['-', 'Mitä parannettavaa?', 'neutral'],
  ['Ei mitään', 'Mitä parannettavaa?', 'positive'],
  ["Can't think of anything.", 'What did you like?', 'negative'],
  ['No.', 'Would you use us again?', 'negative'],
  ['Not at all', 'Did you have to wait?', 'positive'],
  ['No.', 'Did we solve your problem?', 'negative'],
  ['No', 'Would you like to add anything?', 'neutral'],
  ['Ei mitään apua saatu', undefined, 'negative'],
])('an empty answer feels nothing, a negated one does: %s', async (text, question, label) => {
  const analyzer = await createAnalyzer({ industry: 'healthcare' })
  expect(analyzer.item({ text, ...(question === undefined ? {} : { question }) }).sentiment.label).toBe(label)
})
