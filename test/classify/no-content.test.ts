import { describe, expect, test } from 'vitest'
import { findEmptiness } from '../../src/classify/kind/no-content.ts'

describe('texts that say nothing', () => {
  test.each([
    '',
    '-',
    '...',
    '?',
    'x',
    'n/a',
    'N/A.',
    'none',
    'as above',
    'See previous entry.',
    'Don’t know',
    'Not sure really',
    'No comment',
    'Nothing to add.',
    'Cannot think of anything at the moment.',
    'en osaa sanoa',
    'EOS',
    'ei kommentoitavaa',
    'En tiedä vielä',
    'kts. edellinen',
    'kuten yllä',
    'ei',
    'нет',
    'Не знаю',
    'затрудняюсь ответить',
    'см. выше',
    'нечего добавить',
    'хз',
  ])('"%s"', (text) => {
    expect(findEmptiness(text)).toBe('silent')
  })
})

describe('texts that answer with "nothing"', () => {
  test.each(['Nothing', 'Nothing at all.', 'Ei mitään', 'ei oikeastaan mitään', 'Ничего', 'Ничего не надо'])('"%s"', (text) => {
    expect(findEmptiness(text)).toBe('nothing')
  })
})

describe('texts that look empty and are not', () => {
  test.each([
    'Ei mitään apua saatu',
    'Kiitos',
    'Ei valittamista',
    'Nothing, all was great',
    'No staff.',
    'No complaints',
    'Ei toimi',
    'ok',
    'Hyvä',
    'Спасибо',
    'хорошо',
    'Нет слов, как я благодарна',
    'Не знаю, зачем вообще пришла, зря потеряла день',
    '👍',
    ':)',
    'No one came',
    'En tiedä vieläkään missä lähete viipyy',
    'N/A - Bad service.',
    'No comments - very happy',
  ])('"%s"', (text) => {
    expect(findEmptiness(text)).toBeUndefined()
  })
})
