import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { createKindFinder, type KindFinder } from '../../src/classify/kind.ts'
import type { Kind, LanguageCode } from '../../src/feedback.ts'
import type { LanguagePack } from '../../src/languages/language.ts'
import { loadLanguage } from '../../src/languages/load.ts'
import { readModelFile } from '../../src/models/model-file.ts'
import { createSentimentScorer, type SentimentScorer } from '../../src/sentiment/scorer.ts'

let packs: Record<LanguageCode, LanguagePack>
let scorer: SentimentScorer
let finder: KindFinder

const open = (path: string) => readModelFile(new Uint8Array(readFileSync(`models/${path}/model.bin`)), path)

beforeAll(async () => {
  packs = { fi: await loadLanguage('fi'), ru: await loadLanguage('ru'), en: await loadLanguage('en') }
  scorer = createSentimentScorer(open('base/sentiment'))
  finder = createKindFinder(open('base/kind'))
})

const kindOf = (language: LanguageCode, text: string, question?: string): Kind => {
  const analyzed = packs[language].analyzeText(text)
  const { sentiment, statements } = scorer.score(analyzed, { question })
  return finder.find(analyzed, sentiment, question, statements)
}

describe('what "nothing" and "everything" do depends on the question', () => {
  test.each<[LanguageCode, string, string | undefined, Kind]>([
    ['en', 'Nothing', undefined, 'no-content'],
    ['en', 'Nothing', 'Any other comments?', 'no-content'],
    ['en', 'Nothing', 'What could we do better?', 'praise'],
    ['en', 'Nothing', 'What was good?', 'complaint'],
    ['en', 'Everything', 'What was good?', 'praise'],
    ['en', 'Everything', 'What could we do better?', 'complaint'],
    ['en', 'nothing else thanks', 'Is there anything else you would like to add?', 'no-content'],
    ['ru', 'Всё', 'Хотите что-то добавить?', 'no-content'],
    ['fi', 'Ei mitään', 'Mitä voisimme tehdä paremmin?', 'praise'],
    ['fi', 'Ei mitään', 'Haluatko sanoa vielä jotain muuta?', 'no-content'],
    ['fi', 'Ei mitään', 'Mitä parannettavaa?', 'praise'],
    ['fi', 'Ei mikään', 'Mikä oli hyvää?', 'complaint'],
    ['fi', 'Kaikki', 'Mikä oli hyvää?', 'praise'],
    ['fi', 'Kaikki', 'Mitä voisimme parantaa?', 'complaint'],
    ['ru', 'Ничего', 'Хотите что-нибудь добавить?', 'no-content'],
    ['ru', 'Ничего', 'Что нам улучшить?', 'praise'],
    ['ru', 'Ничего', 'Что вам понравилось?', 'complaint'],
    ['ru', 'Всё', 'Что вам понравилось?', 'praise'],
  ])('%s "%s" to "%s" is %s', (language, text, question, kind) => {
    expect(kindOf(language, text, question)).toBe(kind)
  })
})

describe('kinds of plain cases', () => {
  test.each<[LanguageCode, string, Kind]>([
    ['fi', 'Kiitos', 'praise'],
    ['fi', 'Ei mitään apua saatu', 'complaint'],
    ['fi', 'Ystävällinen hoitaja, mutta jonotin tunnin', 'mixed'],
    ['fi', 'Lisätkää tuoleja aulaan.', 'suggestion'],
    ['fi', 'Milloin tulokset tulevat?', 'question'],
    ['fi', 'en osaa sanoa', 'no-content'],
    ['ru', 'Спасибо большое!', 'praise'],
    ['ru', 'Никто не помог', 'complaint'],
    ['ru', 'Врач хороший, но ждали два часа', 'mixed'],
    ['ru', 'Добавьте стульев в холле, пожалуйста.', 'suggestion'],
    ['ru', 'Когда будут готовы анализы?', 'question'],
    ['ru', 'затрудняюсь ответить', 'no-content'],
    ['en', 'Thank you all so much', 'praise'],
    ['en', 'Nobody rang back', 'complaint'],
    ['en', 'The nurse was kind but I waited two hours', 'mixed'],
    ['en', 'Please add more chairs in the hall.', 'suggestion'],
    ['en', 'When will my results arrive?', 'question'],
    ['en', 'n/a', 'no-content'],
  ])('%s "%s" is %s', (language, text, kind) => {
    expect(kindOf(language, text)).toBe(kind)
  })
})

describe('a name alone says nothing', () => {
  test.each<[LanguageCode, string]>([
    ['fi', 'Pekka'],
    ['fi', 'Korhonen'],
    ['fi', 'T. Mäkinen'],
    ['fi', 'Oulu'],
    ['ru', 'Мария Петровна'],
    ['ru', 'Кузнецова Е.В.'],
    ['ru', 'Казань'],
    ['en', 'Peter Jones'],
    ['en', 'Mrs Green'],
  ])('%s "%s"', (language, text) => {
    expect(kindOf(language, text)).toBe('no-content')
  })

  test.each<[LanguageCode, string, string?]>([
    ['en', 'Quick'],
    ['en', 'Snug'],
    ['en', 'Parking'],
    ['fi', 'Kiire'],
    ['fi', 'Iloinen'],
    ['ru', 'Хамство'],
    ['en', 'Peter Jones', 'Who helped you?'],
    ['en', 'Peter Jones', 'What was good?'],
    ['fi', 'Pekka', 'Kuka auttoi sinua?'],
  ])('but not %s "%s"', (language, text, question) => {
    expect(kindOf(language, text, question)).not.toBe('no-content')
  })
})
