import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nominalClasses } from '../../../src/languages/fi/inflection/nominal-classes.ts'
import { inflectAdjective, inflectNominal, inflectPlural, singularOf } from '../../../src/languages/fi/inflection/nominals.ts'
import { harmoniesOf, harmonyOf, strengthen, weaken } from '../../../src/languages/fi/inflection/sounds.ts'
import { verbClasses } from '../../../src/languages/fi/inflection/verb-classes.ts'
import { inflectVerb, verbDerivatives } from '../../../src/languages/fi/inflection/verbs.ts'

const rows = readFileSync(new URL('./inflection-gold.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [lemma: string, type: string, gradation: string, upos: string, features: string, form: string])

describe('inflection by Kotus types', () => {
  it.each(rows)('%s (%s%s) %s %s: %s', (lemma, type, gradation, upos, features, form) => {
    const inflection = { type: Number(type), gradation }
    const forms =
      upos === 'VERB'
        ? inflectVerb(lemma, inflection)
        : upos === 'ADJ'
          ? inflectAdjective(lemma, inflection)
          : inflectNominal(lemma, inflection)
    expect(forms.filter((each) => each[1] === features).map(([written]) => written)).toContain(form)
  })

  it('has all 49 nominal and 27 verbal types, each with an example that inflects', () => {
    expect([...nominalClasses.keys()]).toEqual(Array.from({ length: 49 }, (_, index) => index + 1))
    expect([...verbClasses.keys()]).toEqual(Array.from({ length: 27 }, (_, index) => index + 52))
    for (const [type, { example }] of nominalClasses) expect(inflectNominal(example, { type, gradation: '' }).length).toBeGreaterThan(100)
    for (const [type, { example }] of verbClasses) expect(inflectVerb(example, { type, gradation: '' }).length).toBeGreaterThan(300)
  })

  it('leaves no archiphoneme or mark in any form', () => {
    for (const [type, { example }] of nominalClasses) {
      for (const [form] of inflectNominal(example, { type, gradation: '' })) expect(form).toMatch(/^[a-zäöåé']+$/)
    }
    for (const [type, { example }] of verbClasses) {
      for (const [form] of inflectVerb(example, { type, gradation: '' })) expect(form).toMatch(/^[a-zäö]+$/)
    }
  })

  it.each([
    ['kasvot', { type: 1, gradation: '' }, 'kasvo', 'kasvoilla'],
    ['markkinat', { type: 12, gradation: '' }, 'markkina', 'markkinoilla'],
    ['häät', { type: 18, gradation: '' }, 'hää', 'häihin'],
    ['sakset', { type: 7, gradation: '' }, 'saksi', 'saksilla'],
    ['tikkaat', { type: 41, gradation: 'A' }, 'tikas', 'tikkailta'],
  ] as const)('%s has only a plural', (plural, inflection, singular, form) => {
    expect(singularOf(plural, inflection)).toBe(singular)
    const forms = inflectPlural(plural, inflection)
    expect(forms.map(([written]) => written)).toContain(form)
    expect(forms.every(([, features]) => features.includes('Number=Plur'))).toBe(true)
  })

  it('derives the noun of action and the agent', () => {
    expect(verbDerivatives('hoitaa', { type: 53, gradation: 'F' }).map(([lemma]) => lemma)).toEqual(['hoitaminen', 'hoitaja'])
    expect(verbDerivatives('lukea', { type: 58, gradation: 'D' }).map(([lemma]) => lemma)).toEqual(['lukeminen', 'lukija'])
  })
})

describe('sounds', () => {
  it.each([
    ['talo', 'back'],
    ['tyttö', 'front'],
    ['tie', 'front'],
    ['lääkäri', 'front'],
    ['hoitajia', 'back'],
  ] as const)('%s is %s', (word, harmony) => {
    expect(harmonyOf(word)).toBe(harmony)
  })

  it('takes loanwords both ways', () => {
    expect(harmoniesOf('analyysi')).toEqual(['front', 'back'])
  })

  it.each([
    ['katu', 'F', 'kadu'],
    ['kenkä', 'G', 'kengä'],
    ['kukka', 'A', 'kuka'],
    ['puku', 'M', 'puvu'],
    ['ilta', 'I', 'illa'],
  ] as const)('%s weakens by %s to %s, and back', (strong, gradation, weak) => {
    expect(weaken(strong, gradation)).toBe(weak)
    expect(strengthen(weak, gradation)).toBe(strong)
  })

  it('gives every form of a random noun of type 1 its stem', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[klmnprst][aou][lmnrs]o$/), (lemma) => {
        for (const [form] of inflectNominal(lemma, { type: 1, gradation: '' })) expect(form.startsWith(lemma)).toBe(true)
      }),
    )
  })
})
