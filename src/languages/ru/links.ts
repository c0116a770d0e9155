/** Steps of the Russian chain between lexicon and guesser. */

import { createInflectedNameLink } from '../../lemmatize/names.ts'
import { createSlipLink, createTypoLink } from '../../lemmatize/typos.ts'
import type { Link, Reading, RoomResources } from '../room.ts'
import { serviceWords } from './service-words.ts'

/** по- before a comparative (подешевле) and наи- before a superlative (наилучший). Source: Русская грамматика (1980), § 1315, § 1322. */
const createDegreeLink = ({ lookup }: RoomResources): Link => ({
  source: 'rule',
  asked: 'unknown',
  read: ({ folded }) => {
    const [prefix, degree] = folded.startsWith('по') ? [2, 'Cmp'] : folded.startsWith('наи') ? [3, 'Sup'] : [0, '']
    if (prefix === 0) return []
    return lookup(folded.slice(prefix))
      .filter(({ tag }) => tag.features.Degree === degree)
      .map((reading): Reading => ({ ...reading, source: 'rule' }))
  },
})

/** Particles that a hyphen joins: скажи-ка, пришёл-таки. Pronouns with -то, -либо, -нибудь are words of the lexicon. */
const particles = ['-ка', '-то', '-таки', '-с', '-де']

const createHyphenLink = ({ lookup, guess }: RoomResources): Link => ({
  source: 'rule',
  asked: 'unknown',
  read: ({ folded }) => {
    for (const particle of particles) {
      if (!folded.endsWith(particle)) continue
      const found = lookup(folded.slice(0, -particle.length))
      if (found.length > 0) return found.map((reading): Reading => ({ ...reading, source: 'rule' }))
    }
    // интернет-магазином: the last part inflects; врача-терапевта: both do, where both are known.
    const at = folded.lastIndexOf('-')
    if (at < 1 || at > folded.length - 3) return []
    const first = folded.slice(0, at)
    const heads = lookup(folded.slice(at + 1))
    const tails = heads.length > 0 ? heads : guess(folded.slice(at + 1))
    const firsts = lookup(first)
    return tails.map((reading): Reading => {
      const agreeing = firsts.find(
        ({ tag, lemma }) =>
          lemma !== first &&
          tag.upos === reading.tag.upos &&
          tag.features.Case === reading.tag.features.Case &&
          tag.features.Number === reading.tag.features.Number &&
          tag.features.Case !== 'Nom',
      )
      const modifier = agreeing?.lemma ?? first
      return {
        ...reading,
        lemma: `${modifier}-${reading.lemma}`,
        source: heads.length > 0 ? 'compound' : 'guesser',
        parts: Object.freeze([modifier, reading.lemma]),
      }
    })
  },
})

const stretched = /(\p{L})\1{2,}/gu

/** Letters held down: оооочень, спасибоооо. */
const createStretchLink = ({ lookup }: RoomResources): Link => ({
  source: 'spoken',
  asked: 'unknown',
  read: ({ folded }) => {
    if (!/(\p{L})\1{2}/u.test(folded)) return []
    for (const replacement of ['$1', '$1$1']) {
      const found = lookup(folded.replace(stretched, replacement))
      if (found.length > 0) return found.map((reading): Reading => ({ ...reading, source: 'spoken' }))
    }
    return []
  },
})

/** Verbs in -ся as passives of the verb without it (дом строится: строить). Source: https://universaldependencies.org/ru/feat/Voice.html */
const createPassiveLink = ({ lookup, tags }: RoomResources): Link => ({
  source: 'lexicon',
  asked: 'all',
  read: ({ folded }, found) => {
    if (!/с[яь]$/.test(folded)) return []
    return found.flatMap((reading): Reading[] => {
      const { tag, lemma } = reading
      const { Voice, Aspect, VerbForm, Person, Mood } = tag.features
      if (Voice !== 'Mid' || Aspect !== 'Imp' || VerbForm === 'Conv' || Mood === 'Imp' || Person === '1' || Person === '2') return []
      const active = lemma.slice(0, -2)
      if (!lookup(active).some((other) => other.lemma === active && other.tag.features.VerbForm === 'Inf')) return []
      return [
        {
          ...reading,
          lemma: active,
          tag: tags.internKey(tag.key.replace('Voice=Mid', 'Voice=Pass')),
          weight: Math.max(0, reading.weight - 48),
        },
      ]
    })
  },
})

/** Figures count or number: 5 дней, 1985 год. */
const createFigureLink = ({ tags }: RoomResources): Link => ({
  source: 'rule',
  asked: 'unknown',
  read: ({ surface }) => {
    if (!/^[+-]?\d[\d.,:/–-]*$/u.test(surface)) return []
    return [
      { lemma: surface, tag: tags.intern('NUM', ''), weight: 32, source: 'rule', parts: noParts },
      { lemma: surface, tag: tags.intern('ADJ', 'Degree=Pos'), weight: 16, source: 'rule', parts: noParts },
    ]
  },
})

/** Words in Latin letters stay as they are: names, brands, foreign words, and Roman numerals, which order (XIX век). */
const createForeignLink = ({ tags }: RoomResources): Link => ({
  source: 'rule',
  asked: 'unknown',
  read: ({ surface, folded }) => {
    const roman: readonly Reading[] = /^[IVXLCM]+$/.test(surface)
      ? [{ lemma: surface, tag: tags.intern('ADJ', 'Degree=Pos'), weight: 40, source: 'rule', parts: noParts }]
      : []
    return /^[\p{Script=Latin}\d'’.&-]+$/u.test(surface) && /\p{L}/u.test(surface)
      ? [
          ...roman,
          { lemma: folded, tag: tags.intern('X', 'Foreign=Yes'), weight: 32, source: 'rule', parts: noParts },
          { lemma: folded, tag: tags.intern('PROPN', 'Foreign=Yes'), weight: 32, source: 'rule', parts: noParts },
        ]
      : []
  },
})

/** Spelling by ear: what is written, and what the rule asks for. Sources: Правила русской орфографии и пунктуации (2006), § 7–46, § 105–109. */
const earSpellings: readonly (readonly [written: RegExp, ruled: string])[] = [
  [/^з(?=[бвгджзклмнпрстфхцчшщ])/u, 'с'],
  [/^с(?=[бгджо])/u, 'з'],
  [/^щ/u, 'сч'],
  [/([жш])ы/u, '$1и'],
  [/([чщ])я/u, '$1а'],
  [/([чщ])ю/u, '$1у'],
  [/([жшчщ])ь/u, '$1'],
  [/([жшчщ])$/u, '$1ь'],
  [/([чш])ь?н/u, 'чн'],
  [/([ое])в([оа])$/u, '$1го'],
  [/ав[оа]$/u, 'ого'],
  [/ив[оа]$/u, 'его'],
  [/ц+а$/u, 'тся'],
  [/ц+а$/u, 'ться'],
  [/иться$/u, 'ится'],
  [/стн/u, 'сн'],
  [/сн/u, 'стн'],
  [/ст(?=[лв])/u, 'с'],
  [/чуст/u, 'чувст'],
  [/здн/u, 'зн'],
  [/зн/u, 'здн'],
  [/([^аеиоуыэюяь])ь(?=[^еёиюя])/u, '$1'],
  [/л(?=[кшчгбдзжмнтц])/u, 'ль'],
  [/([сз])(?=м)/u, '$1ь'],
  [/^рас(?=[бвгджзлмнр])/u, 'раз'],
  [/^раз(?=[кпстфхцчшщ])/u, 'рас'],
  [/^бес(?=[бвгджзлмнр])/u, 'без'],
  [/^без(?=[кпстфхцчшщ])/u, 'бес'],
  [/^из(?=[кпстфхцчшщ])/u, 'ис'],
  [/^ис(?=[бвгджзлмнр])/u, 'из'],
  [/^пре/u, 'при'],
  [/^при/u, 'пре'],
  [/ии$/u, 'ие'],
  [/ея$/u, 'ее'],
  [/с$/u, 'з'],
  [/т$/u, 'д'],
  [/п$/u, 'б'],
  [/к$/u, 'г'],
  [/ф$/u, 'в'],
]
/** Unstressed vowels that sound alike. */
const likeVowels: Readonly<Record<string, string>> = { о: 'а', а: 'о', е: 'и', и: 'е', я: 'е', ы: 'и' }
/** Weight that a word needs to be meant by a spelling by ear, for each change; a long word needs none. */
const earWeight = 40
const longByEar = 8
const changeCost = 100
/** What a word that feedback is about counts for, on top of its weight. */
const serviceWeight = 80
const expectedWeight = <T extends { readonly lemma: string; readonly weight: number }>(reading: T): T =>
  serviceWords.has(reading.lemma) ? { ...reading, weight: Math.min(255, reading.weight + serviceWeight) } : reading

/** Resources whose lexicon expects the words of feedback among the words near another. */
const expectingService = (resources: RoomResources): RoomResources => ({
  ...resources,
  lexicon: {
    ...resources.lexicon,
    near: (form, costs) =>
      resources.lexicon
        .near(form, costs)
        .map((match) => ({ ...match, readings: match.readings.map((reading) => expectedWeight(reading)) })),
  },
})

/** Spellings by the rules that a word written by ear may stand for: one rule, one or two unstressed vowels, or both. */
const ruledSpellings = (word: string): readonly (readonly [form: string, changes: number])[] => {
  const found = new Map<string, number>()
  const keep = (form: string, changes: number): void => {
    if (form !== word && !found.has(form)) found.set(form, changes)
  }
  const ruled: string[] = []
  for (const [written, rule] of earSpellings) if (written.test(word)) ruled.push(word.replace(written, rule))
  for (const form of ruled) keep(form, 1)
  const swaps = (form: string): readonly string[] =>
    [...form].flatMap((letter, at) => {
      const other = likeVowels[letter]
      return other === undefined ? [] : [form.slice(0, at) + other + form.slice(at + 1)]
    })
  const once = swaps(word)
  for (const form of once) keep(form, 1)
  for (const form of ruled) for (const swapped of swaps(form)) keep(swapped, 2)
  for (const form of once) for (const swapped of swaps(form)) keep(swapped, 2)
  return [...found]
}

/** отличьно is an adverb far more often than a short adjective. */
const preferAdverbs = (readings: readonly Reading[]): readonly Reading[] =>
  readings.some(({ tag }) => tag.upos === 'ADV')
    ? readings.filter(({ tag }) => tag.upos !== 'ADJ' || tag.features.Variant !== 'Short')
    : readings

const preferringAdverbs = (link: Link): Link => ({ ...link, read: (word, found) => preferAdverbs(link.read(word, found)) })

const shortestByEar = 5
const longestByEar = 16

/** Words written as they sound: зделать, хорошева, прекрастный, врачь, харашо. */
const createEarLink = ({ lookup }: RoomResources): Link => {
  const correct = (folded: string): readonly Reading[] => {
    let best: readonly Reading[] = []
    let bestScore = Number.NEGATIVE_INFINITY
    for (const [form, changes] of ruledSpellings(folded)) {
      const least = folded.length >= longByEar && changes === 1 ? 0 : earWeight * changes
      const meant = lookup(form)
        .map((reading) => expectedWeight(reading))
        .filter(({ tag, weight }) => !neverMeant.has(tag.upos) && weight >= least)
      if (meant.length === 0) continue
      const score = Math.max(...meant.map(({ weight }) => weight)) - changeCost * changes
      if (score <= bestScore) continue
      bestScore = score
      best = meant.map((reading): Reading => ({ ...reading, source: 'typo' }))
    }
    return preferAdverbs(best)
  }
  const mayBeHeard = (folded: string): boolean =>
    folded.length >= shortestByEar && folded.length <= longestByEar && /^[а-я]+$/u.test(folded)
  return createSlipLink(mayBeHeard, correct)
}

/** не written together with a verb: незнаю, неработает. Verbs that are so by rule (ненавидеть) are words of the lexicon. */
const createJoinedNegationLink = ({ lookup }: RoomResources): Link => ({
  source: 'typo',
  asked: 'unknown',
  read: ({ folded }) => {
    if (!folded.startsWith('не') || folded.length < 6) return []
    return lookup(folded.slice(2))
      .filter(
        ({ tag }) =>
          (tag.upos === 'VERB' || tag.upos === 'AUX') && /Fin|Inf/u.test(tag.features.VerbForm ?? '') && tag.features.Mood !== 'Imp',
      )
      .map((reading): Reading => ({ ...reading, source: 'typo' }))
  },
})

const noParts: readonly string[] = Object.freeze([])
/** Letters side by side on the keyboard or alike in sound. */
const slipPairs = 'ао ие яе яи ыи эе шщ сз тд пб кг вф жш ьъ цс ук нг гш зх фы ыв ва ап пр ро ол лд дж мс ми ит ть'.split(' ')
const neverMeant: ReadonlySet<string> = new Set(['PROPN', 'X'])

/** The links of the Russian room, in order. */
export const createRussianLinks = (resources: RoomResources): readonly Link[] => [
  createFigureLink(resources),
  createForeignLink(resources),
  createDegreeLink(resources),
  createStretchLink(resources),
  createHyphenLink(resources),
  createJoinedNegationLink(resources),
  createEarLink(resources),
  preferringAdverbs(createTypoLink(expectingService(resources), { pairs: slipPairs, shortest: 5, least: 64, never: neverMeant })),
  // The longer a word, the surer that it is meant, however rare.
  preferringAdverbs(createTypoLink(expectingService(resources), { pairs: slipPairs, shortest: 8, least: 16, never: neverMeant })),
  createPassiveLink(resources),
  createInflectedNameLink(resources.tags, 'Animacy=Inan|Case=Nom|Gender=Masc|Number=Sing'),
]
