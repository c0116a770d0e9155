import { beforeAll, describe, expect, it } from 'vitest'
import { PalauteError } from '../../src/errors.ts'
import { writeModelFile } from '../../src/models/model-file.ts'
import { type CategoryModel, evaluate, loadModel, suggest, type TrainingExample, trainCategories } from '../../src/train/index.ts'

/** Small worlds: every sentence is one that a customer could write. */
const waiting = [
  'Jonotin tunnin',
  'Odotin hoitajaa kauan',
  'Jono oli pitkä',
  'Odotusaika oli kohtuuton',
  'Odottelin puoli päivää',
  'Pitkät jonot joka kerta',
  'Jonotus vei koko aamun',
  'Takaisinsoittoa sai odottaa',
  'Pääsin jonon ohi nopeasti',
  'Odotussalissa meni kaksi tuntia',
]
const food = [
  'Ruoka oli herkullista',
  'Lounas oli kylmää',
  'Aamiainen maistui',
  'Ruoan annoskoko oli pieni',
  'Kahvi oli laihaa',
  'Hyvää ruokaa ja kahvia',
  'Keitto oli mautonta',
  'Ruokalista on yksipuolinen',
  'Päivällinen tuli myöhään',
  'Ruoka jäi syömättä',
]
const staff = [
  'Hoitaja oli ystävällinen',
  'Tyly vastaanotto tiskillä',
  'Lääkäri kohteli minua kauniisti',
  'Henkilökunta oli mukavaa',
  'Hoitajat hymyilivät',
  'Ystävälliset ja lämpimät hoitajat',
  'Lääkäri oli töykeä',
  'Kohtelu oli asiallista',
  'Mukava ja rauhallinen hoitaja',
  'Henkilökunnan asenne oli huono',
]
const label = (texts: readonly string[], labels: readonly string[]): TrainingExample[] =>
  texts.map((text) => ({ text, labels, language: 'fi' as const }))
const both = waiting.flatMap((first, index): TrainingExample[] => [
  { text: `${first}, mutta ${food[index]!.toLowerCase()}`, labels: ['waiting', 'food'], language: 'fi' },
  { text: `${staff[index]}. ${first}.`, labels: ['staff', 'waiting'], language: 'fi' },
])
const examples = [...label(waiting, ['waiting']), ...label(food, ['food']), ...label(staff, ['staff']), ...both]

let model: CategoryModel

beforeAll(async () => {
  model = await trainCategories(examples)
})

const ids = (text: string): readonly string[] => model.classify({ text, language: 'fi' }).map(({ id }) => id)

describe('trainCategories', () => {
  it('learns labels from fifty examples', () => {
    expect(examples).toHaveLength(50)
    expect(model.labels).toEqual(['food', 'staff', 'waiting'])
    expect(ids('Jono oli tosi pitkä')).toEqual(['waiting'])
    expect(ids('Ruoka oli mautonta')).toEqual(['food'])
    expect(ids('Ystävällinen lääkäri')).toEqual(['staff'])
  })

  it('shows the words that gave a label', () => {
    const text = 'Aula oli siisti mutta jono oli pitkä'
    const [answer] = model.classify({ text, language: 'fi' })
    expect(answer?.evidence.map(({ start, end }) => text.slice(start, end)).join(' ')).toContain('jono')
  })

  it('scores every label, likeliest first', () => {
    const scores = model.scores({ text: 'Jonotin tunnin', language: 'fi' })
    expect(scores.map(({ id }) => id)).toContain('food')
    expect(scores[0]?.id).toBe('waiting')
  })

  it('gives the same bytes from the same examples', async () => {
    expect(await trainCategories(examples).then((again) => again.save())).toEqual(model.save())
  })

  it('says when examples are too few', async () => {
    await expect(trainCategories(examples.slice(0, 49))).rejects.toMatchObject({ code: 'too-few-examples' })
    await expect(trainCategories(examples.map((example, index) => ({ ...example, labels: [`label ${index}`] })))).rejects.toMatchObject({
      code: 'too-few-examples',
    })
  })

  it('names the example that is wrong', async () => {
    await expect(trainCategories([...examples, { text: 'x' } as never])).rejects.toThrow(/example 50 /)
  })

  it('leaves out labels with one example and says so', async () => {
    const more = await trainCategories([...examples, { text: 'Pysäköinti on kallista', labels: ['parking'], language: 'fi' }])
    expect(more.labels).not.toContain('parking')
    expect(more.training.leftOut).toEqual(['parking'])
  })

  it('starts from descriptions where there are no labels', async () => {
    const first = await trainCategories([], {
      taxonomy: [
        { id: 'parking', name: 'Pysäköinti', cues: ['parkkipaikka', 'pysäköidä', 'parkkihalli', 'auto'], language: 'fi' },
        { id: 'noise', name: 'Melu', cues: ['meluisa', 'äänekäs', 'hiljaisuus', 'meteli'], language: 'fi' },
        { id: 'price', name: 'Hinta', cues: ['kallis', 'maksu', 'lasku', 'halpa'], language: 'fi' },
      ],
    })
    expect(first.classify({ text: 'Parkkipaikkaa ei löytynyt', language: 'fi' })[0]?.id).toBe('parking')
    expect(first.classify({ text: 'Osastolla oli kova meteli', language: 'fi' })[0]?.id).toBe('noise')
    expect(first.classify({ text: 'Aivan liian kallista', language: 'fi' })[0]?.id).toBe('price')
  })
})

describe('loadModel', () => {
  it('answers as the model that was saved', async () => {
    const again = await loadModel(model.save())
    for (const { text } of examples) expect(again.classify({ text, language: 'fi' })).toEqual(model.classify({ text, language: 'fi' }))
    expect(again.training).toEqual(model.training)
  })

  it('refuses what is no such model, or one for another version', async () => {
    await expect(loadModel(new TextEncoder().encode('not a model at all'))).rejects.toMatchObject({ code: 'model-format' })
    await expect(loadModel(writeModelFile({ other: 'x' }))).rejects.toMatchObject({ code: 'model-format' })
    const header = JSON.stringify({ kind: 'palaute/categories', library: '>=9.0.0 <10.0.0', detects: false, training: model.training })
    await expect(loadModel(writeModelFile({ header }))).rejects.toThrow(/>=9\.0\.0 <10\.0\.0/)
    await expect(loadModel(model.save().slice(0, 200))).rejects.toBeInstanceOf(PalauteError)
  })
})

describe('evaluate', () => {
  it('measures with intervals, ranking, calibration and confusion', async () => {
    const report = await evaluate(model, examples)
    expect(report.examples).toBe(examples.length)
    expect(report.micro).toBeGreaterThan(0.9)
    expect(report.microInterval[0]).toBeLessThanOrEqual(report.micro)
    expect(report.microInterval[1]).toBeGreaterThanOrEqual(report.micro)
    expect(report.lrap).toBeGreaterThan(0.9)
    expect(report.reliability).toHaveLength(15)
    expect(report.labels.map(({ label: id }) => id)).toEqual(['food', 'staff', 'waiting'])
    expect(report.labels[0]?.support).toBe(20)
  })

  it('counts a label that the model does not know as missed', async () => {
    const report = await evaluate(model, [{ text: 'Parkki oli täynnä', labels: ['parking'], language: 'fi' }])
    expect(report.labels.find((each) => each.label === 'parking')?.recall).toBe(0)
  })

  it('draws a learning curve and compares with naive Bayes', async () => {
    const report = await evaluate(model, examples, { trainedOn: examples, baseline: 'ml-naivebayes' })
    expect(report.learningCurve?.map((point) => point.examples)).toEqual([50])
    expect(report.baseline?.micro).toBeGreaterThan(0)
  })
})

describe('suggest', () => {
  const unlabelled = [
    'Jonotin tunnin',
    'Jonotin tunnin',
    'Kiva paikka',
    'Ruoka oli hyvää',
    'Aika outo juttu tämä',
    '',
    'Outo aika juttu tämä',
  ]

  it('suggests each comment once, empty ones never, the same every time', () => {
    const suggestions = suggest(model, unlabelled, { count: 10 })
    expect(new Set(suggestions.map(({ text }) => text)).size).toBe(suggestions.length)
    expect(suggestions.map(({ text }) => text)).not.toContain('')
    expect(suggest(model, unlabelled, { count: 10 })).toEqual(suggestions)
  })

  it('asks first about what it is least sure of', () => {
    const doubts = suggest(model, unlabelled, { count: 10, diversity: 0 }).map(({ uncertainty }) => uncertainty)
    expect(doubts).toEqual([...doubts].sort((a, b) => b - a))
    for (const doubt of doubts) {
      expect(doubt).toBeGreaterThanOrEqual(0)
      expect(doubt).toBeLessThanOrEqual(1)
    }
  })

  it('gives no more than was asked for', () => {
    expect(suggest(model, unlabelled, { count: 2 })).toHaveLength(2)
  })
})
