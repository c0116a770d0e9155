import * as stopword from 'stopword'
import { describe, expect, it } from 'vitest'

/**
 * Why no step of palaute uses the stop lists of `stopword`: they take negators and opinion words, which turn a complaint into praise.
 * Should a later release spare them, this test says so.
 */
describe('the lists of stopword', () => {
  it.each([
    ['fi', stopword.fin, ['ei', 'en', 'älä', 'eikä', 'ilman', 'hyvä', 'huono'], ['ei']],
    ['ru', stopword.rus, ['не', 'нет', 'ни', 'без', 'нельзя', 'хорошо', 'плохо'], ['не', 'нет', 'ни', 'без', 'нельзя']],
    ['en', stopword.eng, ['not', 'no', 'never', 'without', 'nor', 'good'], ['never']],
  ])('%s: negators and opinions that would be lost', (_, list, words, lost) => {
    expect(words.filter((word) => list.includes(word))).toEqual(lost)
  })
})
