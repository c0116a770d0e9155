import { beforeAll, describe, expect, test } from 'vitest'
import { createFlagFinder } from '../../src/classify/flags.ts'
import type { LanguageCode, Sentiment } from '../../src/feedback.ts'
import { adverseEventRules } from '../../src/industries/base/adverse-events.ts'
import { flags as healthcareFlags } from '../../src/industries/healthcare/flags.ts'
import type { LanguagePack } from '../../src/languages/language.ts'
import { loadLanguage } from '../../src/languages/load.ts'

let packs: Record<LanguageCode, LanguagePack>
beforeAll(async () => {
  packs = { fi: await loadLanguage('fi'), ru: await loadLanguage('ru'), en: await loadLanguage('en') }
})

const finder = createFlagFinder([...healthcareFlags, ...adverseEventRules])
const find = (language: LanguageCode, text: string, score = 0): string[] => {
  const sentiment: Sentiment = { label: score > 0 ? 'positive' : 'negative', score, confidence: 0.9, evidence: [{ start: 0, end: 1 }] }
  return finder.find(packs[language].analyzeText(text), [{ start: 0, end: text.length, sentiment }]).map((flag) => flag.id)
}

describe('what someone must see', () => {
  test.each<[LanguageCode, string, string]>([
    ['fi', 'En halua enää elää.', 'self-harm'],
    ['fi', 'Hoitaja löi äitiäni.', 'violence-abuse'],
    ['fi', 'Sain väärän lääkkeen.', 'medication-error'],
    ['fi', 'Lonkkamurtumaa ei huomattu.', 'patient-safety'],
    ['fi', 'Vointini huononi jonottaessa.', 'deterioration'],
    ['fi', 'Sain postissa toisen potilaan tulokset.', 'data-breach'],
    ['fi', 'Minua syrjittiin ihonvärini takia.', 'discrimination'],
    ['fi', 'Vien asian oikeuteen.', 'legal-threat'],
    ['fi', 'Toivoisin yhteydenottoa.', 'contact-requested'],
    ['fi', 'Tabletista tuli ihottumaa.', 'adverse-event'],
    ['fi', 'Pakkauksen sinetti oli rikki.', 'product-complaint'],
    ['ru', 'Я больше не хочу жить.', 'self-harm'],
    ['ru', 'Дали не то лекарство.', 'medication-error'],
    ['ru', 'После выписки ей стало хуже.', 'deterioration'],
    ['ru', 'Подам на вас в суд.', 'legal-threat'],
    ['ru', 'Перезвоните мне, пожалуйста.', 'contact-requested'],
    ['ru', 'Прислали результаты чужих анализов.', 'data-breach'],
    ['en', 'I wanted to end it all.', 'self-harm'],
    ['en', 'They operated on the wrong knee.', 'patient-safety'],
    ['en', 'I was given the wrong tablets.', 'medication-error'],
    ['en', 'A nurse slapped my mother.', 'violence-abuse'],
    ['en', 'You will hear from my solicitor.', 'legal-threat'],
    ['en', 'Please call me back.', 'contact-requested'],
    ['en', 'The cream gave me a rash.', 'adverse-event'],
  ])('%s: %s → %s', (language, text, flag) => {
    expect(find(language, text)).toContain(flag)
  })
})

describe('what only looks like it', () => {
  test.each<[LanguageCode, string]>([
    ['fi', 'Lääkitys selitettiin selkeästi.'],
    ['fi', 'Kaikkia kohdeltiin tasavertaisesti.'],
    ['fi', 'Keitto oli kylmää.'],
    ['ru', 'Про лекарства всё понятно объяснили.'],
    ['ru', 'Синяков после укола не осталось.'],
    ['en', 'The nurse washed her hands every time.'],
    ['en', 'The queue was killing me but the staff were sweet.'],
    ['en', 'Everyone was treated equally.'],
  ])('%s: %s', (language, text) => {
    expect(find(language, text)).toEqual([])
  })
})

describe('named staff', () => {
  test.each<[LanguageCode, string, number, string]>([
    ['fi', 'Hoitaja Minna oli ihana.', 0.9, 'staff-named-praise'],
    ['fi', 'Lääkäri Virtanen oli töykeä.', -0.9, 'staff-named-criticism'],
    ['ru', 'Елена Петровна — врач от бога!', 0.9, 'staff-named-praise'],
    ['ru', 'Доктор Петров нахамил мне.', -0.9, 'staff-named-criticism'],
    ['en', 'Nurse Emma was an angel.', 0.9, 'staff-named-praise'],
    ['en', 'Dr Brown was rude.', -0.9, 'staff-named-criticism'],
  ])('%s: %s', (language, text, score, flag) => {
    expect(find(language, text, score)).toContain(flag)
  })

  test('without sentiment nobody is praised or criticised', () => {
    expect(finder.find(packs.en.analyzeText('Nurse Emma came.'))).toEqual([])
  })
})

test('evidence is the words that matched, most severe flag first', () => {
  const text = 'Please call me. I want to kill myself.'
  const flags = finder.find(packs.en.analyzeText(text))
  expect(flags.map((flag) => flag.id)).toEqual(['self-harm', 'contact-requested'])
  expect(flags[0]?.evidence.map(({ start, end }) => text.slice(start, end))).toContain('kill')
})
