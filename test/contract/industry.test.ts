/** What every industry room must hold: no door opens on an empty list. */
import { describe, expect, it } from 'vitest'
import { severities } from '../../src/feedback.ts'
import { base } from '../../src/industries/base/index.ts'
import type { NameLanguage } from '../../src/industries/industry.ts'
import { readIndustries } from '../../src/train/industry-rooms.ts'

const industries = await readIndustries()
const nameLanguages: readonly NameLanguage[] = ['fi', 'ru', 'en', 'sv']
const languages = ['fi', 'ru', 'en'] as const
const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const cyrillic = /\p{Script=Cyrillic}/u

describe.each(industries.map((industry) => [industry.id, industry] as const))('industry %s', (_, industry) => {
  const ids = industry.categories.map(({ id }) => id)

  it('has a semantic version, names and categories', () => {
    expect(industry.version).toMatch(/^\d+\.\d+\.\d+$/)
    for (const language of nameLanguages) expect(industry.names[language].trim()).not.toBe('')
    expect(ids.length).toBeGreaterThanOrEqual(8)
    expect(industry.groups.length).toBeGreaterThanOrEqual(2)
  })

  it('has unique kebab-case ids', () => {
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of [...ids, ...industry.groups.map((group) => group.id)]) expect(id).toMatch(kebabCase)
  })

  it('puts every category in a group of its own and every group to use', () => {
    const groups = new Set(industry.groups.map(({ id }) => id))
    for (const { id, group } of industry.categories) expect(groups, `group of ${id}`).toContain(group)
    for (const group of groups) expect(industry.categories.map((category) => category.group)).toContain(group)
  })

  it('leads every category to the base taxonomy', () => {
    const known = new Set(base.categories.map(({ id }) => id))
    for (const category of industry.categories) expect(known, `base of ${category.id}`).toContain(category.base)
  })

  it('names and defines every category in four languages', () => {
    for (const category of industry.categories) {
      for (const language of nameLanguages) {
        expect(category.names[language].trim(), `${category.id} ${language}`).not.toBe('')
        expect(category.definitions[language], `${category.id} ${language}`).toMatch(/[.!?]$/)
      }
      expect(category.names.ru, category.id).toMatch(cyrillic)
      expect(category.definitions.ru, category.id).toMatch(cyrillic)
      expect(category.names.fi, category.id).not.toMatch(cyrillic)
    }
    for (const language of nameLanguages) {
      const names = industry.categories.map((category) => category.names[language])
      expect(new Set(names).size, `names in ${language} are unique`).toBe(names.length)
    }
  })

  it('has cues for every category in every language, each once', () => {
    for (const category of industry.categories) {
      for (const language of languages) {
        const cues = category.cues[language]
        expect(cues.length, `cues of ${category.id} in ${language}`).toBeGreaterThanOrEqual(6)
        expect(new Set(cues).size, `cues of ${category.id} in ${language} are unique`).toBe(cues.length)
        for (const cue of cues) expect(cue, `a cue of ${category.id}`).toBe(cue.trim().replace(/\s+/g, ' '))
      }
      expect(
        category.cues.ru.some((cue) => cyrillic.test(cue)),
        category.id,
      ).toBe(true)
    }
  })

  it('leads every label of every crosswalk to a category', () => {
    expect(Object.keys(industry.crosswalks).length).toBeGreaterThan(0)
    for (const [frame, labels] of Object.entries(industry.crosswalks)) {
      expect(Object.keys(labels).length, frame).toBeGreaterThan(0)
      for (const [label, id] of Object.entries(labels)) expect(ids, `${frame}: ${label}`).toContain(id)
    }
  })

  it('has flags with names, severities and phrases', () => {
    for (const flag of industry.flags) {
      expect(severities).toContain(flag.severity)
      for (const language of nameLanguages) expect(flag.names[language].trim()).not.toBe('')
      for (const language of languages) expect(flag.phrases[language].length, `${flag.id} ${language}`).toBeGreaterThan(0)
    }
  })
})

describe('healthcare', () => {
  it('holds every label of the NHS framework with twenty examples', () => {
    const crosswalk = industries.find(({ id }) => id === 'healthcare')?.crosswalks['nhs-qdc-v6'] ?? {}
    const labels = [
      'Not assigned',
      'Staff manner & personal attributes',
      'Timeliness of care',
      'Being kept informed, clarity & consistency of information',
      'Referals & continuity of care',
      'Impact of treatment/ care',
      'Mental Health Act',
    ]
    for (const label of labels) expect(crosswalk).toHaveProperty([label])
    expect(Object.keys(crosswalk).length).toBeGreaterThanOrEqual(40)
  })
})
