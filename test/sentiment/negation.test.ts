import { beforeAll, describe, expect, test } from 'vitest'
import type { LanguageCode } from '../../src/feedback.ts'
import type { LanguagePack } from '../../src/languages/language.ts'
import { loadLanguage } from '../../src/languages/load.ts'
import { compileLexicons, weighText } from '../../src/sentiment/scorer.ts'

const lexicons = compileLexicons()
let packs: Record<LanguageCode, LanguagePack>

beforeAll(async () => {
  packs = { fi: await loadLanguage('fi'), ru: await loadLanguage('ru'), en: await loadLanguage('en') }
})

const signOf = (language: LanguageCode, text: string): number =>
  Math.sign(weighText(packs[language].analyzeText(text), lexicons).reduce((sum, { scoped }) => sum + scoped.positive - scoped.negative, 0))

describe('the lexicon alone reads what is said by negating', () => {
  test.each<[LanguageCode, string, number]>([
    ['en', "You won't meet a gentler dentist.", 1],
    ['en', 'The trip was anything but tiring.', 1],
    ['en', 'The trip was anything but relaxing.', -1],
    ['en', 'Nobody lectured me about my weight.', 1],
    ['en', 'Nobody warned me about the bill.', -1],
    ['en', "There's no lack of kindness here.", 1],
    ['en', 'A lack of kindness all round.', -1],
    ['en', 'They have never failed to help.', 1],
    ['en', 'They never fail to disappoint.', -1],
    ['en', 'Not as bad as I feared.', 1],
    ['en', 'Not as good as last year.', -1],
    ['fi', 'Lempeämpää hoitajaa en tiedä.', 1],
    ['fi', 'Kukaan ei painostanut päättämään.', 1],
    ['fi', 'Kukaan ei viitsinyt neuvoa.', -1],
    ['fi', 'Matka oli kaikkea muuta kuin ikävä.', 1],
    ['fi', 'Matka oli kaikkea muuta kuin rento.', -1],
    ['fi', 'En ole ikinä saanut näin hyvää palvelua.', 1],
    ['fi', 'En ole ikinä saanut näin huonoa palvelua.', -1],
    ['fi', 'En voi olla kehumatta kokkia.', 1],
    ['ru', 'Терпеливее врача не найти.', 1],
    ['ru', 'Никто не давил и не торопил.', 1],
    ['ru', 'Никто не предупредил о доплате.', -1],
    ['ru', 'Никакой грязи и запахов.', 1],
    ['ru', 'Никакой заботы.', -1],
    ['ru', 'Такой заботы нигде не встречала.', 1],
    ['ru', 'Такого хамства нигде не встречала.', -1],
    ['ru', 'Не хватает внимания к людям.', -1],
  ])('%s: %s', (language, text, sign) => {
    expect(signOf(language, text)).toBe(sign)
  })
})
