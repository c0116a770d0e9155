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
    'n / a',
    'nothing to report',
    'cant think of anything',
    'I dont no',
    'Same answer as above',
    'Nothing springs to mind.',
    'no coment',
    'sdfsdfsd',
    '🤷',
    "I'd rather not say",
    'haven’t used it yet',
    'ei tuu nyt mieleen mitään',
    'en osa snaoa',
    'emmätiiä',
    'kts yllä',
    'sama kun äsken',
    'ei komenttia',
    'öäöäöä',
    'En ole vielä käyttänyt, joten en osaa sanoa',
    'затрудняюс ответить',
    'Ничего в голову не идёт',
    'на этот вопрос уже отвечала',
    'нечего писать',
    'фывапролд',
    'Ещё рано говорить',
  ])('"%s"', (text) => {
    expect(findEmptiness(text)).toBe('silent')
  })
})

describe('texts that answer with "nothing"', () => {
  test.each([
    'Nothing',
    'none',
    'Nothing at all.',
    'Ei mitään',
    'ei oikeastaan mitään',
    'Ничего',
    'Ничего не надо',
    'for me nothing',
    'eipä juuri mitään',
  ])('"%s"', (text) => {
    expect(findEmptiness(text)).toBe('nothing')
  })
})

describe('texts that answer with "everything"', () => {
  test.each(['Everything', 'All of it', 'ihan kaikki', 'Абсолютно всё'])('"%s"', (text) => {
    expect(findEmptiness(text)).toBe('everything')
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
    'Nothing was explained',
    'None of the staff introduced themselves',
    'Same doctor every time',
    'Explained everything',
    'Answered all my questions',
    'Well done',
    "Don't know what's wrong with me, still",
    'Never received it',
    "Won't let me proceed",
    'Too long',
    'thx',
    'GDPR',
    '0/10',
    '5+',
    'Sama lääkäri joka kerta',
    'Ei mitään valittamista',
    'Ei mitään tietoa jatkosta',
    'Edullinen',
    'En osaa sanoa mitään hyvää',
    'Ei vastata',
    'Ei sattunut',
    'Kaikki kerrottiin',
    'taas sama juttu',
    'Ничего не объяснили',
    'Всё рассказали',
    'Ответили на все вопросы',
    'Не получила заказ',
    'опять то же самое',
    'Сказать нечего, одно расстройство',
    'Две ночи, один взрослый, номер 14.',
    'спсб',
  ])('"%s"', (text) => {
    expect(findEmptiness(text)).toBeUndefined()
  })
})
