/** Empty answers typed with a slip, run together or cut in two. */
import { isKnownWord, tellingWords } from './empty-words.ts'

/** Words of set phrases that are often misspelt; the folded form of each. */
const keywords = [
  'comment',
  'comments',
  'nothing',
  'applicable',
  'answer',
  'previous',
  'above',
  'anything',
  'think',
  'really',
  'suggestions',
  'opinion',
  'sanoa',
  'osaa',
  'mitaan',
  'erityista',
  'kommenttia',
  'kommentteja',
  'kommentoitavaa',
  'lisattavaa',
  'sanottavaa',
  'mielipidetta',
  'mieleen',
  'vastata',
  'затрудняюсь',
  'комментариев',
  'ответить',
  'сказать',
  'добавить',
  'нечего',
  'ничего',
  'предложений',
  'пожеланий',
  'применимо',
  'знаю',
] as const // prettier-ignore

/** Whether two words of one length differ in one letter only. */
const isSubstitution = (left: string, right: string): boolean => [...left].filter((letter, index) => letter !== right[index]).length === 1

/** Whether one letter is missing, too many, wrong, or two have changed places. */
const isOneSlipApart = (left: string, right: string): boolean => {
  if (Math.abs(left.length - right.length) > 1) return false
  let start = 0
  while (start < left.length && left[start] === right[start]) start++
  let end = 0
  while (end < Math.min(left.length, right.length) - start && left[left.length - 1 - end] === right[right.length - 1 - end]) end++
  const restLeft = left.slice(start, left.length - end)
  const restRight = right.slice(start, right.length - end)
  if (restLeft.length <= 1 && restRight.length <= 1) return true
  return restLeft.length === 2 && restRight.length === 2 && restLeft[0] === restRight[1] && restLeft[1] === restRight[0]
}

/** Another ending is another form ("отвечают"), not a slip, unless two letters have changed places. */
const isSlipOf = (word: string, meant: string): boolean =>
  isOneSlipApart(word, meant) && (word.slice(-2) === meant.slice(-2) || (word.length === meant.length && !isSubstitution(word, meant)))

/** A word as it was meant, if it is one slip from a telling word and not a word of empty answers itself. */
export const mend = (word: string): string => {
  if (word.length < 4 || isKnownWord(word)) return word
  const keyword = keywords.find((one) => one !== word && isSlipOf(word, one))
  if (keyword !== undefined || word.length < 6) return keyword ?? word
  for (const length of [word.length, word.length + 1, word.length - 1]) {
    const meant = tellingWords(length).find((one) => one[0] === word[0] && isSlipOf(word, one))
    if (meant !== undefined) return meant
  }
  return word
}

/** The commonest empty answers without their spaces: known with words run together or cut in two, and with a slip. */
const compactAnswers: ReadonlySet<string> = new Set(
  `enosaasanoa eiosaasanoa enossaasannoo eikommentoitavaa eikommentteja eikommenttia eilisattavaa eisanottavaa eimielipidetta eitulemieleen
  eitulemieleenmitaan entiedayhtaan enmuistaenaa eimitaanlisattavaa eimitaansanottavaa eierityista emmatiiayhtaan
  nocomment nocomments noopinion nothingtoadd nothingtosay nothingtoreport dontknow idontknow notapplicable sameasabove seeabove asabove dontremember
  cantthinkofanything nothingcomestomind nothingspringstomind nosuggestions noidea prefernottosay notsure dontreallyknow
  незнаю янезнаю незнаючтосказать незнаючтописать безкомментариев неткомментариев затрудняюсьответить нечегосказать нечегодобавить ничегодобавить
  смвыше test1 test123 testing123 testi1 testi123 тест1 тест123 нетмнения нетпредложений предложенийнет пожеланийнет нетпожеланий немогусказать непомню неприменимо`.split(
    /\s+/,
  ),
)
const compactLengths: ReadonlySet<number> = new Set([...compactAnswers].map(({ length }) => length))
/** Shorter ones are known only when spelt right: a slip would make other words of them. */
const shortestSlipped = 8

export const isCompactAnswer = (words: readonly string[]): boolean => {
  if (words.length > 4) return false
  const run = words.join('')
  if (run.length < 5 || run.length > 24) return false
  if (compactAnswers.has(run)) return true
  if (run.length < shortestSlipped || ![-1, 0, 1].some((more) => compactLengths.has(run.length + more))) return false
  for (const answer of compactAnswers) if (answer.length >= shortestSlipped && answer[0] === run[0] && isSlipOf(run, answer)) return true
  return false
}
