import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PalauteError } from '../../src/errors.ts'
import { type ThemeDocument, themeDocument } from '../../src/themes/document.ts'
import { mergeThemes, pinTheme, refitThemes, renameTheme, splitTheme } from '../../src/themes/edit.ts'
import { findThemes } from '../../src/themes/find.ts'
import { isGeneralWord } from '../../src/themes/general-words.ts'
import type { Theme, Themes } from '../../src/themes/types.ts'
import { category, sample, sampleArbitrary } from '../summary/items.ts'

const document = (id: string, text: string, categories: readonly string[] = [], language: 'fi' | 'ru' | 'en' = 'fi'): ThemeDocument => {
  const { item, source } = sample(id, text, { item: { categories: categories.map((name) => category(name)) }, language })
  return themeDocument(item, source, undefined)
}

const queues = [
  'pitkä jonotusaika päivystys',
  'jonotusaika pitkä',
  'pitkä jonotusaika puhelin',
  'jonotusaika kohtuuton päivystys',
  'päivystys jonotusaika',
]
const nurses = [
  'ystävällinen hoitaja',
  'ystävällinen hoitaja hymy',
  'hoitaja kuunteli ystävällinen',
  'ystävällinen hoitaja lohdutti',
  'hoitaja ystävällinen osaava',
]
const parking = [
  'pysäköinti kallis',
  'pysäköinti ahdas parkkihalli',
  'parkkihalli pysäköinti',
  'kallis pysäköinti parkkihalli',
  'pysäköinti kallis parkkihalli',
]

const ward = [
  ...queues.map((text, index) => document(`q${index}`, text)),
  ...nurses.map((text, index) => document(`n${index}`, text)),
  ...parking.map((text, index) => document(`p${index}`, text)),
]
const options = { count: 3 }
const themeOf = (themes: Themes, id: string): Theme => {
  const theme = themes.themes.find(({ ids }) => ids.includes(id))
  if (theme === undefined) throw new Error(`nothing holds ${id}`)
  return theme
}

describe('finding themes', () => {
  test('a ward’s fifteen comments fall into their three themes', () => {
    const { themes } = findThemes(ward, ward.length, options)
    expect(themes.map(({ ids }) => [...new Set(ids.map((id) => id.charAt(0)))].join('')).sort()).toEqual(['n', 'p', 'q'])
  })

  test('labels are words and phrases that people wrote', () => {
    const found = findThemes(ward, ward.length, options)
    expect(themeOf(found, 'q0').label).toMatch(/jonotusaika/)
    expect(themeOf(found, 'n0').label).toMatch(/ystävällinen hoitaja/)
    expect(themeOf(found, 'p0').label).toMatch(/pysäköinti/)
  })

  test('a label says nothing twice', () => {
    for (const { label } of findThemes(ward, ward.length, options).themes) {
      const words = label.split(/[ ,]+/)
      expect(new Set(words).size).toBe(words.length)
    }
  })

  test('the order of comments has no meaning', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ward, { minLength: ward.length }), (shuffled) => {
        expect(JSON.stringify(findThemes(shuffled, shuffled.length, options))).toBe(JSON.stringify(findThemes(ward, ward.length, options)))
      }),
      { numRuns: 20 },
    )
  })

  test('every comment is in one theme or told to be in none', () => {
    fc.assert(
      fc.property(fc.array(sampleArbitrary, { maxLength: 80 }), (samples) => {
        const documents = samples.map(({ item, source }) => themeDocument(item, source, undefined))
        const { themes, unthemed, documents: n } = findThemes(documents, documents.length, {})
        const told = [...themes.flatMap(({ ids }) => ids), ...unthemed.ids].sort()
        expect(told).toEqual(documents.map(({ id }) => id).sort())
        expect(n).toBe(documents.length)
      }),
      { numRuns: 60 },
    )
  })

  test('a comment that nobody else resembles is shown as such', () => {
    const lonely = [...ward, document('x', 'aurinkolasit unohtuivat kahvioon')]
    expect(findThemes(lonely, lonely.length, options).unthemed.ids).toEqual(['x'])
  })

  test('a hundred copies of one comment do not drown the rest', () => {
    const copies = Array.from({ length: 100 }, (_, index) => document(`c${String(index).padStart(3, '0')}`, 'kiitos avusta'))
    const { themes } = findThemes([...ward, ...copies], ward.length + 100, { count: 4 })
    expect(themes.length).toBe(4)
    expect(themes[0]?.count).toBe(100)
  })

  test('languages meet in the categories they share, and each has its own words', () => {
    const documents = [
      ...['jono pitkä', 'pitkä jono puhelin', 'jono jono pitkä', 'pitkä jono'].map((text, index) =>
        document(`fi${index}`, text, ['timeliness']),
      ),
      ...['long queue', 'queue too long', 'the queue long hours', 'long queue again'].map((text, index) =>
        document(`en${index}`, text, ['timeliness'], 'en'),
      ),
      ...['вкусный обед', 'обед вкусный', 'вкусный обед повар', 'повар обед'].map((text, index) =>
        document(`ru${index}`, text, ['food-drink'], 'ru'),
      ),
      ...['hyvä ruoka', 'ruoka hyvä', 'hyvä ruoka kokki', 'kokki ruoka'].map((text, index) => document(`r${index}`, text, ['food-drink'])),
    ]
    const found = findThemes(documents, documents.length, { count: 2 })
    expect(themeOf(found, 'fi0').id).toBe(themeOf(found, 'en0').id)
    expect(themeOf(found, 'ru0').id).toBe(themeOf(found, 'r0').id)
    expect(Object.keys(themeOf(found, 'fi0').labels).sort()).toEqual(['en', 'fi'])
    expect(themeOf(found, 'fi0').labels.en).toMatch(/queue/)
  })

  test('nothing gives nothing', () => {
    expect(findThemes([], 0, {})).toMatchObject({ themes: [], documents: 0, unthemed: { count: 0 } })
  })
})

describe('themes persist', () => {
  const april = findThemes(ward, ward.length, options)
  const later = ward.map((old) => ({ ...old, id: `later-${old.id}` }))

  test('the same themes a month later keep their ids', () => {
    const may = refitThemes(april, later, options)
    for (const id of ['q0', 'n0', 'p0']) expect(themeOf(may, `later-${id}`).id).toBe(themeOf(april, id).id)
  })

  test('a name that a person gave survives', () => {
    const named = renameTheme(april, themeOf(april, 'q0').id, 'Jonottaminen')
    expect(themeOf(refitThemes(named, later, options), 'later-q0')).toMatchObject({
      label: 'Jonottaminen',
      pinned: true,
      id: themeOf(april, 'q0').id,
    })
  })

  test('a pinned theme that nobody speaks of stays, empty', () => {
    const { id } = themeOf(april, 'p0')
    const pinned = pinTheme(april, id)
    const without = later.filter((candidate) => !candidate.id.startsWith('later-p'))
    expect(refitThemes(pinned, without, options).themes.find((theme) => theme.id === id)).toMatchObject({ count: 0, pinned: true, ids: [] })
    expect(refitThemes(april, without, options).themes.find((theme) => theme.id === id)).toBeUndefined()
  })

  test('merged themes stay one', () => {
    const ids = [themeOf(april, 'q0').id, themeOf(april, 'p0').id]
    const merged = mergeThemes(april, ids, 'Saapuminen')
    expect(merged.themes.find(({ label }) => label === 'Saapuminen')).toMatchObject({ id: ids[0], count: 10, pinned: true })
    const again = refitThemes(merged, later, { count: 2 })
    expect(themeOf(again, 'later-q0').label).toBe('Saapuminen')
    expect(themeOf(again, 'later-p0').label).toBe('Saapuminen')
  })

  test('split themes stay apart', () => {
    const { id } = themeOf(april, 'p0')
    const split = splitTheme(april, id, [
      { label: 'Pysäköinnin hinta', lemmas: ['kallis'] },
      { label: 'Parkkihalli', lemmas: ['parkkihalli'] },
    ])
    const labels = refitThemes(split, later, { count: 4 }).themes.map(({ label }) => label)
    expect(labels).toContain('Pysäköinnin hinta')
    expect(labels).toContain('Parkkihalli')
  })

  test.each([
    ['an unknown theme', () => renameTheme(april, 't-nobody', 'x')],
    ['merging one', () => mergeThemes(april, [themeOf(april, 'q0').id])],
    [
      'splitting by a word that is not there',
      () =>
        splitTheme(april, themeOf(april, 'q0').id, [
          { label: 'a', lemmas: ['jonotusaika'] },
          { label: 'b', lemmas: ['kahvi'] },
        ]),
    ],
  ])('%s is a mistake that is named', (_, edit) => expect(edit).toThrow(PalauteError))

  test('themes are plain JSON', () => {
    const stored = JSON.parse(JSON.stringify(april)) as Themes
    expect(JSON.stringify(refitThemes(stored, later, options))).toBe(JSON.stringify(refitThemes(april, later, options)))
  })
})

describe('general words', () => {
  test.each([
    ['fi', 'ei'],
    ['fi', 'ilman'],
    ['fi', 'hyvä'],
    ['fi', 'jonottaa'],
    ['ru', 'не'],
    ['ru', 'нет'],
    ['ru', 'без'],
    ['ru', 'вежливый'],
    ['en', 'not'],
    ['en', 'no'],
    ['en', 'never'],
    ['en', 'without'],
    ['en', 'rude'],
  ] as const)('%s "%s" is not one of them (law 3, and opinions)', (language, lemma) => expect(isGeneralWord(language, lemma)).toBe(false))
  test.each([
    ['fi', 'olla'],
    ['ru', 'быть'],
    ['en', 'thing'],
  ] as const)('%s "%s" is', (language, lemma) => expect(isGeneralWord(language, lemma)).toBe(true))
})
