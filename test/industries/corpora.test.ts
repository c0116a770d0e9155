/** The project's own comments keep their promises: known labels, unique ids and texts, enough of every group. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kinds, languageCodes, sentimentLabels } from '../../src/feedback.ts'
import { dataPlatforms } from '../../src/industries/data-platforms/index.ts'
import { eCommerce } from '../../src/industries/e-commerce/index.ts'
import { healthcare } from '../../src/industries/healthcare/index.ts'
import { hospitality } from '../../src/industries/hospitality/index.ts'
import { optical } from '../../src/industries/optical/index.ts'
import { pharma } from '../../src/industries/pharma/index.ts'
import { roadside } from '../../src/industries/roadside/index.ts'

interface LabelledComment {
  readonly id: string
  readonly text: string
  readonly language: string
  readonly labels: readonly string[]
  readonly sentiment: string
  readonly kind: string
  readonly register: string
  readonly question?: string
}

const readComments = (industry: string, language: string): LabelledComment[] => {
  const file = join('corpora', industry, `${language}.jsonl`)
  expect(existsSync(file), file).toBe(true)
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledComment)
}

const rooms = [healthcare, pharma, optical, roadside, hospitality, dataPlatforms, eCommerce].flatMap((industry) =>
  languageCodes.map((language) => [industry.id, language, industry] as const),
)

describe.each(rooms)('corpora/%s/%s.jsonl', (id, language, industry) => {
  const comments = readComments(id, language)
  const smallestGroup = id === 'healthcare' ? 25 : 60

  it('names only categories, sentiments, kinds and registers that exist', () => {
    const known = new Set(industry.categories.map((category) => category.id))
    for (const comment of comments) {
      expect(comment.labels.length, comment.id).toBeGreaterThan(0)
      for (const label of comment.labels) expect(known, comment.id).toContain(label)
      expect(sentimentLabels).toContain(comment.sentiment)
      expect(kinds).toContain(comment.kind)
      expect(['written', 'spoken', 'terse', 'misspelt', 'mixed-language']).toContain(comment.register)
      expect(comment.language).toBe(language)
      expect(comment.text.trim()).not.toBe('')
    }
  })

  it('repeats no id, and no text under the same question', () => {
    expect(new Set(comments.map((comment) => comment.id)).size).toBe(comments.length)
    expect(new Set(comments.map((comment) => `${comment.question ?? ''}\n${comment.text}`)).size).toBe(comments.length)
  })

  it('has enough comments of every group', () => {
    for (const group of industry.groups) {
      const members = new Set(industry.categories.filter((category) => category.group === group.id).map((category) => category.id))
      const count = comments.filter((comment) => comment.labels.some((label) => members.has(label))).length
      expect(count, group.id).toBeGreaterThanOrEqual(smallestGroup)
    }
  })
})
