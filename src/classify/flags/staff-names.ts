/**
 * Finds the words of a sentence that name somebody at work: by lists of names and the lemmas of the words, never a relative of the writer,
 * the writer, a place or a holiday.
 */
import type { LanguageCode } from '../../feedback.ts'
import { nameLists } from '../../languages/name-lists.ts'
import type { NameLists } from '../../languages/names.ts'
import type { MatchWord, PerLanguage } from '../../match/words.ts'
import type { ConceptIndex } from './concepts.ts'
import { firstNames } from './first-names.ts'

/** A name as people write it: a capital first, the rest small. */
const capitalised = /^(?:\p{Lu}['’]|Mc|Mac)?\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}[\p{Ll}'’]+)?$/u

/** Иванович, Петровна and their cases, by full form and as said (Иваныч). */
const patronymic = /(?:ович|евич|ьич|ыч|овна|евна|инична|ична)(?:а|у|ем|ом|е|ы|и|ой|ей)?$|(?:овн|евн|иничн|ичн)(?:ы|е|у|ой)$/u

/** Words around a name that make it the name of a place or a holiday: Royal Victoria, St Mary's, Emma Street. Lemmas. */
const placeWords = new Set(
  `christmas royal saint st queen king prince princess hospital street road ward unit clinic centre center house airport park square avenue lane school
  church suite theatre wing surgery infirmary college university
  центр выставка театр имя святой музей улица больница клиника поликлиника парк школа проспект площадь церковь храм собор роддом
  näyttely katu tie sairaala pyhän pyhä puisto koulu osasto kirkko terveysasema päivä tori talo klinikka`.split(/\s+/),
)

/** Words that look like a name or begin with a capital, and are none. */
const notNames = new Set(
  `ainoa sarana even jan june may april march august july january february september october november december monday tuesday wednesday thursday friday
  saturday sunday christmas easter covid nhs имя свет mondays tuesdays wednesdays thursdays fridays saturdays sundays maisa omakanta kanta apotti kela ell ett vaikk jott mutt`.split(
    /\s+/,
  ),
)

/** Who signs or tells of themselves: "Terveisin Anna", "my name is Anna", "меня зовут Анна". */
const closings = new Set('terveisin tervein terv t regards wishes sincerely yours уважение уважением'.split(' '))
const ownNames: PerLanguage<RegExp> = {
  fi: /(?:^| )(?:nimeni on|minä olen|olen)$/u,
  ru: /(?:^| )(?:меня зовут|мое имя)$/u,
  en: /(?:^| )(?:my name is|my name's|i am|i'm|i 'm|this is)$/u,
}

/** First names of the lists and those that only staff is looked for by, in one set per language. */
const givenNames: PerLanguage<ReadonlySet<string>> = {
  fi: new Set([...nameLists.fi.given, ...firstNames]),
  ru: new Set([...nameLists.ru.given, ...firstNames]),
  en: new Set([...nameLists.en.given, ...firstNames]),
}

const nominal: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'X'])

/** A form that is a case of a name and as likely something else: "Annan" (of Anna, I give), "Päivissä" (in Päivi, in the days). */
const isDoubtful = (word: MatchWord, names: NameLists): boolean =>
  !nominal.has(word.upos) ||
  (!names.given.has(word.surface) &&
    !firstNames.has(word.surface) &&
    word.keys.some((key) => key !== word.surface && !names.given.has(key) && !firstNames.has(key)))

/** Kinds of words that a capital makes no name of: "Спасибо. Когда…", "Thanks, Please". */
const wordKinds: ReadonlySet<string> = new Set(['ADV', 'SCONJ', 'CCONJ', 'PRON', 'DET', 'ADP', 'AUX', 'PART', 'INTJ', 'NUM'])

/** Endings of abstract and derived words, which a capital at the start makes look like names. */
const derived: PerLanguage<RegExp> = {
  fi: /(?:us|ys|minen|isto|istö|lu|ly|uus|yys|nta|ntä|nto|ntö|sto|stö)$/u,
  ru: /(?:ость|ение|ание|ция|ство|тие|ка)$/u,
  en: /(?:ment|tion|sion|ing|ness|ity|ance|ence|ship|care|ed|ly|at|ff|s)$/u,
}

/** What follows a name that begins a sentence: what its bearer does, or where they stand ("Марк за баром"). */
const actors: ReadonlySet<string> = new Set(['AUX', 'VERB', 'ADP'])

const isRole = (word: MatchWord, concepts: ConceptIndex): boolean => word.keys.some((key) => concepts.ofKey(key).includes('<role>'))

/** Whether a relative or a fellow patient of the writer bears the name: "my son Oliver", "äitini Leena". */
const isKin = (before: MatchWord | undefined, concepts: ConceptIndex): boolean => {
  if (before === undefined) return false
  const marks = before.keys.flatMap((key) => concepts.ofKey(key))
  return marks.includes('<kin>') && !marks.includes('<role>')
}

/** Adds the marks `<name>`, `<lowname>` (a first name without its capital) and `<capital>` that rules on staff ask for. */
export const withNames = (
  words: readonly MatchWord[],
  text: string,
  language: LanguageCode,
  concepts: ConceptIndex,
): readonly MatchWord[] => {
  const names = nameLists[language]
  const givenOf = givenNames[language]
  const isCapital = (word: MatchWord | undefined): boolean => word !== undefined && capitalised.test(text.slice(word.start, word.end))
  const isPlace = (word: MatchWord | undefined): boolean =>
    word !== undefined && (placeWords.has(word.lemma) || placeWords.has(word.surface))
  return words.map((word, index) => {
    if (word.surface.length < 2 || notNames.has(word.surface)) return word
    const first = text.charAt(word.start)
    const isBig = first !== first.toLowerCase()
    // most words of a comment are small and no names: they are done with here
    const given = word.keys.some((key) => givenOf.has(key))
    if (!isBig && !given) return word
    const before = words[index - 1]
    const next = words[index + 1]
    const isStreet = before?.surface === 'на' && isPlace(words[index - 2])
    if (isStreet || isPlace(before) || isPlace(next) || (isCapital(next) && isPlace(words[index + 2]))) return word
    if (isKin(before, concepts)) return word
    if (before !== undefined && closings.has(before.surface)) return word
    const lead = words
      .slice(Math.max(0, index - 3), index)
      .map(({ surface }) => surface)
      .join(' ')
    if (ownNames[language].test(lead)) return word
    const wordlike = names.wordlike.has(word.lemma) || names.wordlike.has(word.surface)
    if (!isBig) {
      if (wordlike || word.surface.length < 4 || word.upos !== 'PROPN') {
        return word.surface.length > 2 && firstNames.has(word.surface) ? { ...word, keys: [...word.keys, '<lowname>'] } : word
      }
      return { ...word, keys: [...word.keys, '<lowname>', ...(isDoubtful(word, names) ? [] : ['<name>'])] }
    }
    if (!isCapital(word) || names.stops.has(word.surface) || names.places.test(word.surface)) return word
    const startsSentence = index === 0
    const patronymicNext = isCapital(next) && next !== undefined && patronymic.test(next.surface)
    const surname =
      word.keys.some((key) => names.surnames.has(key)) &&
      !names.wordlikeSurnames.has(word.lemma) &&
      !/l[aä]$/u.test(word.lemma) &&
      word.upos === 'PROPN'
    const known =
      patronymicNext ||
      (given && !wordlike && (!startsSentence || !isDoubtful(word, names))) ||
      (given && wordlike && word.upos === 'PROPN' && (!startsSentence || actors.has(next?.upos ?? '') || isCapital(next))) ||
      (surname && (!startsSentence || next?.upos === 'AUX' || next?.upos === 'VERB')) ||
      (language === 'ru' && !startsSentence && patronymic.test(word.surface) && word.surface.length > 5)
    const marks: string[] = []
    if (known) marks.push('<name>')
    if (
      (!startsSentence || (language === 'en' && word.upos === 'PROPN')) &&
      !wordKinds.has(word.upos) &&
      word.surface.length > 2 &&
      (word.upos !== 'ADJ' || language === 'ru') &&
      !isRole(word, concepts)
    )
      marks.push('<capital>')
    // the first word of a sentence that no dictionary knows but as a name
    if (startsSentence && word.upos === 'PROPN' && !isRole(word, concepts) && !derived[language].test(word.surface)) marks.push('<initial>')
    return marks.length === 0 ? word : { ...word, keys: [...word.keys, ...marks] }
  })
}

const except: ReadonlySet<string> = new Set('paitsi lukuunottamatta кроме except bar apart unlike'.split(' '))

/** Words between a role or a name and what belongs to it that break the bond: "GP at the surgery on Mill Road". */
const bonds: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'PROPN', 'ADP'])

/** Whether the words of a match stand too far apart to be about one person. */
export const isLoose = (words: readonly MatchWord[], matched: readonly number[]): boolean =>
  matched.length > 1 &&
  words[matched[0] ?? 0]?.upos !== 'VERB' &&
  matched.some((at, position) => {
    const next = matched[position + 1]
    return (
      next !== undefined &&
      words.slice(at + 1, next).some((word) => bonds.has(word.upos) && !word.keys.includes('<capital>') && !word.keys.includes('<name>'))
    )
  })

/** Whether a name is the exception to what the sentence says: "kaikki ihania paitsi Eija", "все хорошие, кроме Зои". */
export const isException = (words: readonly MatchWord[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at + 1).some((word) => except.has(word.surface))

/** "Hats off to Amy", "Tunde got me through": praise of several words, none of them warm by itself. */
export const praisesInWords: RegExp =
  /\bshout[- ]?outs?\b|\bhats off\b|(?:can't|cannot|couldn't) fault|hattua päästä|так держать|\b(?:got|get|saw|see|helped|pulled|talked) (?:me|us|him|her|them) through\b/iu
