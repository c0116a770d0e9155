import { beforeAll, describe, expect, test } from 'vitest'
import { createFlagFinder } from '../../src/classify/flags.ts'
import type { LanguageCode, Sentiment } from '../../src/feedback.ts'
import { flags as commerceFlags } from '../../src/industries/e-commerce/flags.ts'
import { flags as healthcareFlags } from '../../src/industries/healthcare/flags.ts'
import { flags as opticalFlags } from '../../src/industries/optical/flags.ts'
import { flags as pharmaFlags } from '../../src/industries/pharma/flags.ts'
import { flags as roadsideFlags } from '../../src/industries/roadside/flags.ts'
import type { LanguagePack } from '../../src/languages/language.ts'
import { loadLanguage } from '../../src/languages/load.ts'

let packs: Record<LanguageCode, LanguagePack>
beforeAll(async () => {
  packs = { fi: await loadLanguage('fi'), ru: await loadLanguage('ru'), en: await loadLanguage('en') }
})

const finder = createFlagFinder([
  ...healthcareFlags,
  ...pharmaFlags.filter(({ id }) => id === 'adverse-event' || id === 'product-complaint'),
])
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

describe('every industry has the shared flags beside its own', () => {
  const finders = {
    optical: createFlagFinder(opticalFlags),
    roadside: createFlagFinder(roadsideFlags),
    commerce: createFlagFinder(commerceFlags),
    pharma: createFlagFinder(pharmaFlags),
  }
  test.each<[keyof typeof finders, LanguageCode, string, string]>([
    ['optical', 'fi', 'Sanka irtosi jo kotimatkalla.', 'product-complaint'],
    ['optical', 'en', 'The left lens came loose at dinner.', 'product-complaint'],
    ['optical', 'ru', 'Проснулась, а левый глаз ничего не видит.', 'eye-emergency'],
    ['roadside', 'fi', 'Odotimme pimeässä moottoritien pientareella vauvan kanssa.', 'unsafe-place'],
    ['roadside', 'en', 'The driver threatened my husband.', 'violence-abuse'],
    ['roadside', 'ru', 'В аварии сломала ключицу.', 'injury'],
    ['commerce', 'fi', 'Lamppu alkoi savuta ensimmäisenä iltana.', 'product-safety'],
    ['commerce', 'en', 'Someone opened an account in my name.', 'fraud'],
    ['commerce', 'ru', 'Посылка так и не пришла.', 'non-delivery'],
    ['commerce', 'en', 'Please ring me about this order.', 'contact-requested'],
    ['pharma', 'ru', 'Пью двойную дозу, когда совсем плохо.', 'special-situation'],
    ['pharma', 'fi', 'Minua syrjittiin ihonvärin takia.', 'discrimination'],
  ])('%s %s: %s → %s', (room, language, text, flag) => {
    expect(finders[room].find(packs[language].analyzeText(text)).map(({ id }) => id)).toContain(flag)
  })
  test.each<[keyof typeof finders, LanguageCode, string]>([
    ['pharma', 'en', 'The webinar on side effects was good.'],
    ['pharma', 'en', 'We take it for migraine.'],
    ['pharma', 'fi', 'Mitä teen, jos huimaa?'],
    ['pharma', 'ru', 'Может ли появиться сыпь?'],
    ['commerce', 'en', 'Smoke-grey suits our hall.'],
    ['roadside', 'ru', 'Никто не пострадал.'],
  ])('%s %s: %s → nothing', (room, language, text) => {
    expect(finders[room].find(packs[language].analyzeText(text))).toEqual([])
  })
})

describe('talk about a matter is no incident', () => {
  test.each<[LanguageCode, string]>([
    ['fi', 'Aulassa oli esite itsemurhien ehkäisystä.'],
    ['ru', 'В коридоре висит плакат о профилактике суицида.'],
    ['en', 'There was a poster about suicide prevention.'],
    ['en', "I didn't have any bruises."],
  ])('%s: %s', (language, text) => {
    expect(find(language, text)).toEqual([])
  })

  test('praise for how a mishap was avoided takes it back', () => {
    expect(find('fi', 'Tulehdus huomattiin ajoissa.', 0.95)).toEqual([])
  })
})

describe('names', () => {
  test('of places and holidays are not of staff', () => {
    expect(find('en', 'I was at the Royal Victoria and it was spotless.', 0.9)).toEqual([])
  })
  test('without a capital count where a role or a desk stands beside them', () => {
    expect(find('en', 'tina on reception hung up on me', -0.9)).toContain('staff-named-criticism')
    expect(find('fi', 'hoitaja minna oli ihana', 0.9)).toContain('staff-named-praise')
  })
  test('words of thanks beside a name decide where the statement is flat', () => {
    expect(find('en', 'Ask for Graham, he knows his stuff.', -0.1)).toContain('staff-named-praise')
  })
})

describe('who is named is read from lemmas, roles and what stands around', () => {
  test.each<[LanguageCode, string, number, string]>([
    ['fi', 'Kiitos Marjalle avusta.', 0.9, 'staff-named-praise'],
    ['fi', 'Villen kanssa asia hoitui heti.', 0.9, 'staff-named-praise'],
    ['fi', 'Osastonhoitaja Laitinen vähätteli oireitani.', -0.9, 'staff-named-criticism'],
    ['fi', 'Kaikki olivat ihania paitsi Eija.', 0.9, 'staff-named-criticism'],
    ['ru', 'Леночка, спасибо вам огромное!', 0.9, 'staff-named-praise'],
    ['ru', 'Светлана Ивановна внимательна к каждому.', 0.9, 'staff-named-praise'],
    ['ru', 'Все хорошие, кроме Зои Михайловны.', 0.8, 'staff-named-criticism'],
    ['en', "Dr O'Shea took his time with me.", 0.9, 'staff-named-praise'],
    ['en', 'Siobhan got me through the worst night of my life.', 0.1, 'staff-named-praise'],
    ['en', 'Everyone was lovely except Moira.', 0.8, 'staff-named-criticism'],
  ])('%s: %s (%d) → %s', (language, text, score, flag) => {
    expect(find(language, text, score)).toEqual([flag])
  })

  test.each<[LanguageCode, string, string]>([
    ['fi', 'Poikani Onni viihtyi leikkipaikalla.', 'a child of the writer'],
    ['fi', 'Marian sairaala on hieno.', 'a place'],
    ['fi', 'Palaute hyvästä hoidosta, terveisin Anna.', 'the writer'],
    ['fi', 'Päivissä on hyvä rytmi.', 'a word that a name inflects like'],
    ['ru', 'Мой муж Андрей доволен.', 'a husband'],
    ['ru', 'Поликлиника на улице Марии Ульяновой хорошая.', 'a street'],
    ['ru', 'Любая просьба выполняется.', 'a word that a name inflects like'],
    ['en', 'My son Oliver loved the toys.', 'a child of the writer'],
    ['en', 'My name is Karen and I am happy.', 'the writer'],
    ['en', 'The health visitor was lovely.', 'a role only'],
  ])('%s: %s: %s', (language, text) => {
    expect(find(language, text, 0.9)).toEqual([])
  })
})

describe('what is denied, not meant, cured, asked in general or told of others', () => {
  const pharma = createFlagFinder(pharmaFlags)
  const healthcare = createFlagFinder(healthcareFlags)
  test.each<[LanguageCode, string]>([
    ['fi', 'Ihottuma parani kahdessa päivässä.'],
    ['fi', 'Päänsäryt loppuivat kun aloitin tämän.'],
    ['fi', 'Mitä sivuvaikutuksia tällä on?'],
    ['fi', 'Ihottuma ei johdu tästä.'],
    ['ru', 'Сыпь прошла за два дня.'],
    ['ru', 'Побочек никаких.'],
    ['ru', 'Голова не кружится.'],
    ['ru', 'Какие побочные действия?'],
    ['en', 'My headaches are gone since I started it.'],
    ['en', 'What are the side effects?'],
    ['en', "My rash is not from this, it's the new soap."],
  ])('pharma %s: %s → nothing', (language, text) => {
    expect(pharma.find(packs[language].analyzeText(text))).toEqual([])
  })
  test.each<[LanguageCode, string]>([
    ['fi', 'En aio haastaa ketään oikeuteen.'],
    ['fi', 'Olen itse juristi.'],
    ['fi', 'Minulle luvattiin soittaa takaisin.'],
    ['fi', 'Löin pääni hyllyyn kotona.'],
    ['ru', 'Судиться ни с кем не собираюсь.'],
    ['ru', 'Меня трясло от холода.'],
    ['ru', 'Со мной связался врач.'],
    ['en', 'I have never thought of harming myself.'],
    ['en', 'No need to contact me.'],
    ['en', 'She said someone would ring me back.'],
    ['en', 'The lady on the phone told me where to stand.'],
  ])('healthcare %s: %s → nothing', (language, text) => {
    expect(healthcare.find(packs[language].analyzeText(text))).toEqual([])
  })
  test.each<[LanguageCode, string, string]>([
    ['fi', 'Hirveä närästys tästä merkistä, vanhasta ei ollut.', 'adverse-event'],
    ['ru', 'Изжога страшная, от старого такого не было.', 'adverse-event'],
    ['en', 'The rash cleared when I came off the tablets.', 'adverse-event'],
    ['en', "I'd be lying if I said I hadn't thought of killing myself.", 'self-harm'],
  ])('pharma %s: %s → %s all the same', (language, text, flag) => {
    expect(pharma.find(packs[language].analyzeText(text)).map(({ id }) => id)).toContain(flag)
  })
})

describe('elements anywhere in the sentence', () => {
  test.each<[LanguageCode, string, string]>([
    ['fi', 'Epäiltiin virusta mutta lopulta se olikin aivokalvontulehdus.', 'patient-safety'],
    ['ru', 'Говорили просто вирус, а оказался менингит.', 'patient-safety'],
    ['en', 'They emailed all the documents about my claim to a complete stranger.', 'data-breach'],
    ['fi', 'Lähetitte hakemukseni liitteineen sähköpostilla täysin vieraalle.', 'data-breach'],
  ])('%s: %s → %s', (language, text, flag) => {
    expect(find(language, text)).toContain(flag)
  })
})
