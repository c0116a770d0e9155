/** Steps of the Russian chain between lexicon and guesser. */
import { createInflectedNameLink } from '../../lemmatize/names.ts'
import { createTypoLink } from '../../lemmatize/typos.ts'
import type { Link, Reading, RoomResources } from '../room.ts'

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

const noParts: readonly string[] = Object.freeze([])

/** The links of the Russian room, in order. */
export const createRussianLinks = (resources: RoomResources): readonly Link[] => [
  createFigureLink(resources),
  createForeignLink(resources),
  createDegreeLink(resources),
  createStretchLink(resources),
  createHyphenLink(resources),
  createTypoLink(resources, {
    // Unstressed vowels, voiced and voiceless pairs, neighbours on the keyboard.
    pairs: [
      'ао',
      'ие',
      'яе',
      'яи',
      'ыи',
      'эе',
      'шщ',
      'сз',
      'тд',
      'пб',
      'кг',
      'вф',
      'жш',
      'ьъ',
      'цс',
      'ук',
      'нг',
      'гш',
      'зх',
      'фы',
      'ыв',
      'ва',
      'ап',
      'пр',
      'ро',
      'ол',
      'лд',
      'дж',
      'мс',
      'ми',
      'ит',
      'ть',
    ],
    shortest: 6,
    least: 64,
    never: new Set(['PROPN', 'X']),
  }),
  createPassiveLink(resources),
  createInflectedNameLink(resources.tags, 'Animacy=Inan|Case=Nom|Gender=Masc|Number=Sing'),
]
