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
    ['ru', 'Вряд ли мы сюда ещё вернёмся.', -1],
    ['ru', 'Не магазин, а сказка.', 1],
    ['ru', 'Не магазин, а свалка.', -1],
    ['ru', 'Не помню, чтобы здесь кому-то нагрубили.', 1],
    ['ru', 'Не помню, чтобы здесь кому-то помогли.', -1],
    ['ru', 'Я бы не сказала, что тут грязно.', 1],
    ['ru', 'Я бы не сказала, что тут уютно.', -1],
    ['ru', 'Не думала, что можно так вкусно готовить.', 1],
    ['ru', 'Не думала, что будет так грубо.', -1],
    ['ru', 'Ни разу не слышала ругани.', 1],
    ['ru', 'Ни разу не видела дежурного.', -1],
    ['ru', 'Никто не грубит.', 1],
    ['ru', 'Не грубите пациентам.', -1],
    ['ru', 'Не нашла минусов.', 1],
    ['ru', 'Ниразу не обманули.', 1],
    ['ru', 'Нерекомендую этот отель.', -1],
    ['ru', 'Не нашла, к чему прицепиться.', 1],
    ['ru', 'Никто не давил и не торопил.', 1],
    ['ru', 'Никто не предупредил о доплате.', -1],
    ['ru', 'Никакой грязи и запахов.', 1],
    ['ru', 'Никакой заботы.', -1],
    ['ru', 'Такой заботы нигде не встречала.', 1],
    ['ru', 'Такого хамства нигде не встречала.', -1],
    ['ru', 'Не хватает внимания к людям.', -1],
    // what goes wrong, and bare nouns that nobody misses
    ['fi', 'Mikään ei mennyt pieleen.', 1],
    ['fi', 'Ei ongelmia toimituksessa.', 1],
    ['fi', 'Ei turhia kyselyitä, ei odottelua.', 1],
    ['fi', 'Ei ollut tylsää.', 1],
    ['fi', 'Ei mikään elämys.', -1],
    ['fi', 'Ei mieltä ylentävä kokemus.', -1],
    ['fi', 'Paremminkin olisi voinut hoitaa.', -1],
    ['fi', 'Huonomminkin olisi voinut käydä.', 1],
    ['fi', 'Harvoin saa näin hyvää hoitoa.', 1],
    ['fi', 'Harvoin saa näin huonoa hoitoa.', -1],
    ['fi', 'Tuskinpa parempaa löytyy.', 1],
    ['fi', 'Vaikea keksiä mitään moitittavaa.', 1],
    ['fi', 'Ei voi sanoa, etteikö olisi autettu.', 1],
    ['fi', 'eijoo valittamista', 1],
    ['ru', 'Не могу не радоваться.', 1],
    ['ru', 'Не остался без внимания.', 1],
    ['ru', 'Ни минуты покоя.', -1],
    ['ru', 'Побольше бы таких врачей.', 1],
    ['ru', 'Поменьше бы таких врачей.', -1],
    ['ru', 'Никаких побочных эффектов.', 1],
    ['ru', 'Вряд ли останетесь недовольны.', 1],
    ['ru', 'Нечего есть.', -1],
    ['ru', 'Уезжать не хотелось.', 1],
    ['en', 'At no point did I feel judged.', 1],
    ['en', 'Not once did they say sorry.', -1],
    ['en', "You'd struggle to find a nicer team.", 1],
    ['en', 'It would be hard to find worse care.', -1],
    ['en', 'They treat you like a number.', -1],
    ['en', "They don't treat you like a number.", 1],
    ['en', 'By no means expensive.', 1],
    ['en', "The room wasn't dirty.", 1],
    ['en', "It wasn't just late, it was cold.", -1],
    ['en', 'No request was ever answered.', -1],
  ])('%s: %s', (language, text, sign) => {
    expect(signOf(language, text)).toBe(sign)
  })
})

describe('Finnish constructions hold in every person, tense and order', () => {
  test.each<[string, number]>([
    // harm denied, by infinitives
    ['Emme ole kertaakaan pettyneet.', 1],
    ['Kukaan ei tiuskinut.', 1],
    ['Eivät ikinä viivytelleet.', 1],
    // what nobody had to do, and what nobody should have had to
    ['Meidän ei tarvinnut kinata laskusta.', 1],
    ['Ei olisi tarvinnut huutaa.', -1],
    ['Harvoin joutuu jonottamaan.', 1],
    ['Harvoin kukaan kuuntelee.', -1],
    // comparatives and what is without equal
    ['Ette voisi hoitaa asiaa paremmin.', 1],
    ['Ette voisi hoitaa asiaa huonommin.', -1],
    ['En tiedä siistimpää kylpylää.', 1],
    ['En tiedä likaisempaa kylpylää.', -1],
    ['Enpä ole ennen näin makeasti nukkunut, niin hyvin en missään.', 1],
    ['En osannut odottaa näin lämmintä vastaanottoa.', 1],
    ['En osannut odottaa näin kylmää vastaanottoa.', -1],
    // doing without
    ['Yksikään toive ei jäänyt toteuttamatta.', 1],
    ['Toiveet jäivät kuuntelematta.', -1],
    ['Meidät jätettiin heitteille.', -1],
    ['Meitä ei jätetty heitteille.', 1],
    ['Mutkitta ja hosumatta.', 1],
    // how things are done
    ['Hoitaja ei puhunut minulle tylysti.', 1],
    // a phrase goes on over "tai"
    ['Kukaan ei ollut tyly tai vihainen.', 1],
    // stems of bad words take no good ones
    ['Potilaista ei huolehdittu.', -1],
  ])('%s: %s', (text, sign) => {
    expect(signOf('fi', text)).toBe(sign)
  })
})

describe('a phrase keeps to its clause', () => {
  test.each<[LanguageCode, string, number]>([
    ['en', 'Nothing, all good.', 1],
    ['en', 'No, excellent service.', 1],
    ['en', 'Nothing everything was top quality.', 1],
    ['fi', 'Ei vastausta – huonoa palvelua.', -1],
    ['fi', 'Huone oli tunkkainen eikä ikkunaa saanut auki.', -1],
    ['fi', 'Upea paikka, ei muuta sanottavaa.', 1],
    ['ru', 'Хороший матрас, не жёсткий.', 1],
  ])('%s: %s', (language, text, sign) => {
    expect(signOf(language, text)).toBe(sign)
  })
})

describe('English negations are put together word by word', () => {
  test.each<[string, number]>([
    ["I wouldn't call them rude.", 1],
    ["I wouldn't call them kind.", -1],
    ['None of the drivers ever kept us waiting.', 1],
    ["There's nothing they can't mend.", 1],
    ["They didn't fix the leak.", -1],
    ["They didn't cause a leak.", 1],
    ["I couldn't find a single flaw.", 1],
    ["They couldn't find the fault.", -1],
    ["I didn't have to explain myself.", 1],
    ["You don't have to be rude.", -1],
    ["We shouldn't have to beg.", -1],
    ["They weren't too proud to help.", 1],
    ['I have never been so well looked after.', 1],
    ['I have never been so bored.', -1],
    ["I haven't been this comfortable in years.", 1],
    ["There isn't a kinder nurse alive.", 1],
    ["I've never had a worse meal.", -1],
    ['It never got better.', -1],
    ["They don't rush you.", 1],
    ["You won't regret staying here.", 1],
    ['No explanation of the delay.', -1],
    ['No longer painful.', 1],
    ['The staff were never rude or impatient.', 1],
    ["They didn't exactly rush to help.", -1],
    ["didn't get no help", -1],
  ])('%s', (text, sign) => {
    expect(signOf('en', text)).toBe(sign)
  })

  test.each(["Don't rush people.", 'I wish they would not shout.', 'They promised it would not hurt.'])(
    'a demand, a wish or a promise praises nothing: %s',
    (text) => {
      const composed = weighText(packs.en.analyzeText(text), lexicons).flatMap(({ scoped }) => scoped.idioms)
      expect(composed.filter(({ value }) => value > 0)).toEqual([])
    },
  )
})
