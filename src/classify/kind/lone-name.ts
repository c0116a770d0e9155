/** Answers that are a name and nothing else: who or where, with no word on how it was. */
import type { AnalyzedText } from '../../languages/language.ts'
import { nameLists } from '../../languages/name-lists.ts'
import { matchWords } from '../../match/words.ts'
import { findQuestionType } from '../../sentiment/question.ts'

/** Towns that people sign with; what else has a capital may be a product, a firm or a misspelt word. */
const towns: ReadonlySet<string> = new Set(
  `helsinki espoo tampere vantaa oulu turku jyväskylä kuopio lahti pori kouvola joensuu lappeenranta hämeenlinna vaasa seinäjoki rovaniemi mikkeli
  kotka salo porvoo kokkola hyvinkää lohja järvenpää rauma kajaani kerava savonlinna imatra lappi suomi
  москва питер санкт-петербург петербург новосибирск екатеринбург казань челябинск самара омск ростов уфа красноярск пермь воронеж волгоград
  краснодар саратов тюмень тольятти ижевск барнаул иркутск хабаровск ярославль владивосток махачкала томск оренбург кемерово рязань астрахань пенза
  липецк тула киров калининград курск сочи тверь россия
  london birmingham manchester leeds glasgow liverpool sheffield bristol edinburgh leicester cardiff belfast nottingham newcastle southampton
  portsmouth york oxford cambridge dublin cork galway limerick aberdeen dundee swansea coventry hull plymouth derby wales scotland england ireland`
    .trim()
    .split(/\s+/),
)

/** Letters of the longest name that stands alone. */
const longest = 40
const shape = /^\p{Lu}(?:\p{Ll}+|\.)(?:-\p{Lu}\p{Ll}+)?(?:[\s.]+\p{Lu}(?:\p{Ll}+|\.)?(?:-\p{Lu}\p{Ll}+)?){0,3}\s*\.?$/u
/** Two words without capitals: names only where both are listed. */
const twoSmall = /^\p{Ll}{3,} \p{Ll}{3,}$/u
const titles: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss'])
const asksWho = /\bwho\b|\bkuka\b|\bkene|\bkeitä|(?<!\p{L})(?:кто|кого|кому|кем)(?!\p{L})/iu
const patronymic = /(?:ович|евич|овна|евна|ична|ьич)$/u

/** Whether a name answers the question: it asks who it was, or what was good or bad. */
export const asksForName = (question: string | undefined): boolean => {
  const asked = findQuestionType(question)
  return asked === 'good' || asked === 'improve' || asksWho.test(question ?? '')
}

/**
 * Whether a name is all there is ("Pekka", "Смирнова И.", "Oulu"). Names that are words as well ("Hope", "Toivo", "Вера") do not count alone, nor do unlisted surnames.
 */
export const isLoneName = ({ text, sentences }: AnalyzedText): boolean => {
  const bare = text.trim()
  if (bare.length > longest || !(shape.test(bare) || twoSmall.test(bare))) return false
  if (towns.has(bare.toLowerCase().replace(/\.$/, ''))) return true
  const isSmall = twoSmall.test(bare)
  let known = 0
  for (const { language, ...sentence } of sentences) {
    const { given, surnames, surnameShape } = nameLists[language]
    for (const { surface, upos } of matchWords({ language, ...sentence })) {
      const name = surface.replaceAll('ё', 'е').replace(/\.$/, '')
      if (name.length === 1) continue
      const capital = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
      if (given.has(name) || surnames.has(name) || titles.has(name)) known++
      else if (isSmall) return false
      else if (language === 'ru' && upos === 'PROPN' && patronymic.test(name)) known++
      else if (upos !== 'PROPN' || !surnameShape.test(capital) || (known === 0 && language === 'en')) return false
      else known++
    }
  }
  return known > 0
}
