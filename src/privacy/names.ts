/** Names of people: lists and inflection, roles before them, patronymics and initials. */
import type { PersonalData } from '../feedback.ts'
import { nameLists } from '../languages/name-lists.ts'
import type { NameLists } from '../languages/names.ts'
import { isUpper } from '../tokenize/text.ts'

type NameLanguage = 'fi' | 'ru' | 'en'

interface NameWord {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lower-case, ё as е. */
  readonly folded: string
  readonly capital: boolean
}

const wordPattern = /\p{L}[\p{L}\p{M}]*(?:[-’'](?=\p{L}{2,})[\p{L}]+)*/gu
const isCapital = (text: string): boolean => isUpper(text[0] ?? '')

const readWords = (text: string): NameWord[] =>
  [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word,
    folded: word.toLowerCase().replaceAll('ё', 'е'),
    capital: isCapital(word),
  }))

/** Whether a word is the first of its sentence or line: its capital says nothing. */
const isFirst = (text: string, { start }: NameWord): boolean =>
  start === 0 || /(?:[.!?…:]["'”»)]?\s+|[\n"“«(•–-]\s*|^\s*)$/u.test(text.slice(Math.max(0, start - 4), start))

/** Finnish endings that a name stands with. */
const finnishEndings = [
  'lla',
  'llä',
  'lta',
  'ltä',
  'lle',
  'ssa',
  'ssä',
  'sta',
  'stä',
  'ksi',
  'han',
  'hen',
  'kin',
  'na',
  'nä',
  'ta',
  'tä',
  'en',
  'in',
  'n',
  'a',
  'ä',
  'lla',
  't',
  'ko',
  'kaan',
]

/** Forms of the dictionary that a Finnish name may stand for, the word itself first. */
const finnishBases = (folded: string): string[] => {
  const bases = [folded]
  for (const ending of finnishEndings) {
    if (!folded.endsWith(ending) || folded.length - ending.length < 2) continue
    const stem = folded.slice(0, -ending.length)
    bases.push(stem)
    // Gradation: Pekan → Pekka, Antin → Antti.
    if (/[kpt][aeiouyäö]$/u.test(stem)) bases.push(stem.slice(0, -1) + stem.slice(-2))
    if (stem.endsWith('se')) bases.push(`${stem.slice(0, -2)}nen`)
    if (stem.endsWith('s')) bases.push(`${stem.slice(0, -1)}nen`)
    if (stem.endsWith('kse')) bases.push(`${stem.slice(0, -3)}s`)
    // Consonant stems take i: Kristianille → Kristian, Jonatanin → Jonatan.
    if (stem.endsWith('i')) bases.push(stem.slice(0, -1))
    // Järven, Niemen, Saaren.
    if (/(?:nieme|järve|saare|lahde|joe|vuore|salme|lamme|suome)$/u.test(stem)) bases.push(`${stem.slice(0, -1)}i`)
    // Mäen → Mäki, Lahden → Lahti.
    if (stem.endsWith('de')) bases.push(`${stem.slice(0, -2)}ti`)
    if (stem.endsWith('äe')) bases.push(`${stem.slice(0, -1)}ki`)
  }
  return bases
}

const russianEndings = [
  'ями',
  'ами',
  'ого',
  'его',
  'ому',
  'ему',
  'ыми',
  'ими',
  'ой',
  'ей',
  'ою',
  'ею',
  'ом',
  'ем',
  'ым',
  'им',
  'ых',
  'их',
  'ую',
  'ая',
  'ия',
  'ию',
  'ии',
  'а',
  'я',
  'у',
  'ю',
  'е',
  'ы',
  'и',
  'ь',
]
const russianNominatives = ['', 'а', 'я', 'й', 'ь', 'ия']
const fleeting: Readonly<Record<string, string>> = { павл: 'павел', льв: 'лев' }

/** Forms of the dictionary that a Russian name may stand for. */
const russianBases = (folded: string): string[] => {
  const bases = [folded]
  for (const ending of russianEndings) {
    if (!folded.endsWith(ending) || folded.length - ending.length < 2) continue
    const stem = folded.slice(0, -ending.length)
    for (const nominative of russianNominatives) bases.push(stem + nominative)
    const full = fleeting[stem]
    if (full !== undefined) bases.push(full)
  }
  return bases
}

const englishBases = (folded: string): string[] => (/['’]s$/u.test(folded) ? [folded, folded.slice(0, -2)] : [folded])

const bases: Readonly<Record<NameLanguage, (folded: string) => string[]>> = { fi: finnishBases, ru: russianBases, en: englishBases }
/** Иванович, Петровна and their cases. */
const patronymic = /(?:ович|евич|ьич|овна|евна|инична|ьинична)(?:а|у|ем|ом|е|ы|и|ой|ей)?$|(?:овн|евн|иничн)(?:ы|е|у|ой)$/u

interface Reading {
  readonly given: boolean
  readonly wordlike: boolean
  readonly surname: boolean
  readonly wordlikeSurname: boolean
  readonly surnameShape: boolean
  readonly patronymic: boolean
  readonly cue: boolean
  readonly weakCue: boolean
  readonly stop: boolean
}

const readName = (word: NameWord, languages: readonly NameLanguage[]): Reading => {
  const script: NameLanguage | undefined = /^[а-яё]/iu.test(word.text) ? 'ru' : undefined
  const own = script === undefined ? languages.filter((language) => language !== 'ru') : (['ru'] as const)
  const forms = own.map((language) => bases[language](word.folded))
  const has = (pick: (list: NameLists) => ReadonlySet<string>): boolean =>
    own.some((language, at) => {
      const names = pick(nameLists[language])
      return forms[at]?.some((form) => names.has(form)) ?? false
    })
  const stop = own.some((language) => nameLists[language].stops.has(word.folded))
  return {
    given: word.folded.length > 1 && has((list) => list.given),
    wordlike: has((list) => list.wordlike),
    surname: has((list) => list.surnames),
    wordlikeSurname: has((list) => list.wordlikeSurnames),
    surnameShape: word.capital && own.some((language) => nameLists[language].surnameShape.test(word.text)),
    patronymic: script === 'ru' && word.capital && patronymic.test(word.folded),
    cue: has((list) => list.cues),
    weakCue: has((list) => list.weakCues),
    stop: stop || own.some((language) => nameLists[language].places.test(word.folded)),
  }
}

/** A place or institution called after somebody is nobody's name. */
const namesakeBefore = /(?:имени|им\.|улиц\p{L}*|ул\.|проспект\p{L}*|пр\.|площад\p{L}*|больниц\p{L}*|клиник\p{L}*)\s$/iu
const namesakeAfter =
  /^(?:['’]s)?(?:\s\p{Lu}[\p{L}'’]+){0,2}\s(?:[Hh]ospital|[Ww]ard|[Ss]uite|[Tt]heatre|Unit|Clinic|Centre|Center|Street|Road|House|Trust|Surgery|Infirmary|School|College|University|Building|Wing|Park|Avenue|Lane)(?!\p{L})/u

const isInitial = (text: string, at: number): number => {
  const match = /^\p{Lu}\.\s?/u.exec(text.slice(at, at + 4))
  return match === null ? -1 : at + match[0].length
}

/** Names at the words' places; a name of several words is one span. */
export const findNames = (text: string, languages: readonly NameLanguage[]): PersonalData[] => {
  const words = readWords(text)
  const cache = new Map<number, Reading>()
  const readingAt = (index: number): Reading => {
    const cached = cache.get(index)
    if (cached !== undefined) return cached
    const reading = readName(words[index] as NameWord, languages)
    cache.set(index, reading)
    return reading
  }
  const gap = (index: number): string => text.slice(words[index - 1]?.end ?? 0, words[index]?.start ?? 0)
  const isAdjacent = (index: number): boolean => index > 0 && index < words.length && /^[ \u00a0]$/u.test(gap(index))
  /** Whether a capitalised word may be the next part of a name. */
  const continues = (index: number, strong: boolean): boolean => {
    const word = words[index]
    if (word === undefined || !isAdjacent(index) || !word.capital || word.text.length < 2 || word.text === word.text.toUpperCase())
      return false
    const reading = readingAt(index)
    if (reading.stop || (reading.cue && !reading.given && !reading.surname)) return false
    if (reading.given || reading.surname || reading.patronymic || reading.surnameShape || reading.wordlikeSurname) return true
    return strong
  }
  /** Only a capital is worth looking for a role in every case; a name in small letters follows a role in its dictionary form. */
  const isCue = (index: number, inflected: boolean): boolean => {
    const folded = words[index]?.folded ?? ''
    if (inflected) return readingAt(index).cue || readingAt(index).weakCue
    return languages.some((language) => nameLists[language].cues.has(folded) || nameLists[language].weakCues.has(folded))
  }
  /** A full given name typed without a capital; only names that are nothing else. */
  const isSmallName = ({ folded, capital }: NameWord): boolean => {
    const list = nameLists[languages[0] ?? 'fi']
    return (
      !capital &&
      languages[0] !== 'en' &&
      folded.length > 4 &&
      list.given.has(folded) &&
      !list.wordlike.has(folded) &&
      !list.stops.has(folded)
    )
  }
  /** Whether a word after a role (`hoitaja …`) is a name: a known one in any writing, an unknown one only with a capital. */
  const startsAfterRole = (index: number, reading: Reading): boolean => {
    const word = words[index] as NameWord
    const known = reading.given || reading.surname || reading.surnameShape || reading.patronymic
    if (!word.capital) return reading.given && !reading.wordlike && word.folded.length > 3
    if (reading.stop || word.text.length < 2 || (reading.cue && !reading.surname && !reading.given)) return false
    if (word.text === word.text.toUpperCase()) return known
    if (!known && !reading.wordlike && !readingAt(index - 1).cue) return false
    return known || !isFirst(text, word)
  }
  /** `Carol, Susan and Beth`: a name that is a word as well stands among names. */
  const isListed = (index: number): boolean => {
    const isJoin = /^(?:ja|sekä|и|and)$/u.test(words[index + 1]?.folded ?? '')
    const other = /^, $/u.test(index + 1 < words.length ? gap(index + 1) : '') ? index + 1 : isJoin ? index + 2 : -1
    const word = words[other]
    return word?.capital === true && readingAt(other).given && !readingAt(other).wordlike
  }
  /** Whether a word is a name by itself or by what follows it. */
  const startsAlone = (index: number, reading: Reading, shouted: boolean): boolean => {
    const word = words[index] as NameWord
    if (!word.capital) return isSmallName(word)
    const next = continues(index + 1, false)
    if (shouted || (reading.stop && !(reading.wordlike && next))) return false
    if (reading.given) return !reading.wordlike || next || isListed(index) || !isFirst(text, word)
    if (reading.wordlike) return next || isListed(index) || (languages[0] === 'fi' && !isFirst(text, word))
    if (reading.patronymic) return !isFirst(text, word) || /(?:вич|вна|чна)\p{L}*$/u.test(word.folded)
    // Koivula, Mattila: farms and villages as well as families.
    return reading.surname && !reading.wordlikeSurname && !/l[aä]\p{Ll}{0,3}$/u.test(word.folded)
  }
  const found: PersonalData[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as NameWord
    const shouted = word.text.length > 1 && word.text === word.text.toUpperCase()
    const between = index === 0 ? '' : gap(index)
    const cued =
      /^(?:\.? |: ?|[ \u00a0]["«])$/u.test(between) &&
      isCue(index - 1, word.capital) &&
      // A full stop ends a sentence except after a title: `Dr. Smith`.
      !(between.startsWith('.') && (words[index - 1]?.text.length ?? 0) > 4)
    if (!word.capital && !cued && !isSmallName(word)) continue
    const reading = readingAt(index)
    let starts = cued ? startsAfterRole(index, reading) : startsAlone(index, reading, shouted)
    if (cued && !starts && word.capital) starts = startsAlone(index, reading, shouted)
    // M. Virtanen, И. И. Иванов
    let start = word.start
    if (!starts && word.text.length === 1 && word.capital) {
      let at = isInitial(text, word.start)
      let last = index
      while (at > 0 && last - index < 2 && words[last + 1]?.start === at && words[last + 1]?.text.length === 1) {
        at = isInitial(text, at)
        last++
      }
      const next = last + 1
      const surname = words[next]
      if (at > 0 && surname?.start === at && surname.capital && surname.text.length > 2) {
        const nextReading = readingAt(next)
        if ((nextReading.surname || nextReading.surnameShape) && !nextReading.stop) {
          starts = true
          start = word.start
          index = next
        }
      }
    }
    if (!starts) continue
    const head = words[index] as NameWord
    if (namesakeBefore.test(text.slice(Math.max(0, start - 20), start)) || namesakeAfter.test(text.slice(head.end, head.end + 60))) continue
    const strong = readingAt(index).given && languages[0] !== 'ru' && !(languages[0] === 'fi' && head.folded.endsWith('n'))
    let last = index
    while (last - index < 3 && continues(last + 1, strong && last === index)) last++
    let end = (words[last] as NameWord).end
    const possessive = /['’]s$/u.exec(text.slice(start, end))
    if (possessive !== null && !/^\p{Script=Cyrillic}/u.test(head.text)) end -= 2
    // Иванов И. И., Virtanen M.
    const initials = /^\s\p{Lu}\.(?:\s?\p{Lu}\.)?(?=[\s,;.!?)]|$)/u.exec(text.slice(end, end + 10))
    if (
      initials !== null &&
      (readingAt(last).surname || readingAt(last).surnameShape) &&
      /\.(?:\s?\p{Lu}\.)|\p{Script=Cyrillic}/u.test(initials[0])
    ) {
      end += initials[0].length
      while ((words[last + 1]?.start ?? text.length) < end) last++
    }
    found.push({ type: 'person-name', start, end })
    index = last
  }
  return found
}
