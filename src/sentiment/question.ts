/** What a survey question asks for. */

/** `improve`: what was bad or should change; `good`: what was good; `open`: why, or anything else. */
export type QuestionType = 'improve' | 'good' | 'open' | 'none'

const improve =
  /improv|better|change|could we do|differently|wrong|dissatisf|bad\b|dislike|worst|problem|complain|unhappy|\bconcerns?\b|\bissues?\b|parann|parant|parem|kehit|muutt|toisin|huono|pielessä|ongelm|tyytymät|puut|улучш|измен|лучше|исправ|не понрав|плох|недостат|проблем|недовол|дораб|трудност|сложност|неудобств|не устро|не устра|мешал|раздраж|огорч|разочаров|минус|слаб|грубост|хамств|непонятн|жалоб|жалов|расстро|испорт|помеша|претензи|замечани/iu
const good =
  /\bgood|well\b|liked?\b|best\b|enjoy|satisf|positive|happy|great|hyv[äi]|onnistu|tyytyväi|pidit|miellyt|kiit|paras|хорош|понрав|положит|лучшее|доволь|удач|плюс|порад|впечатлило|достоинств|приятн|преимуществ|сильн|похвал|помогли|решили|решен|помощ|(?:получил|смогл|удалось|объяснил|успел|ответил|устроил|легко|удобно|понятно|вежлив|внимательн)\p{L}* ли(?!\p{L})/iu
const negatedGood = /dissatisf|not like|didn.t like|dislike|не понрав|tyytymät|недовол|неприятн/giu

/** "Was your problem solved?" asks for no problem. */
const solved =
  /(?:были|есть|замет|почувств|наступил)\p{L}*.{0,20}улучшени\p{L}*|(?:реш|помог|справил)\p{L}*.{0,30}(?:проблем|сложност|трудност)\p{L}*/giu

/** "Would you like to add anything?" asks for no liking. */
const politeLike = /(?:would|'d|wish|want)(?: you)? like|like to\b/giu

/**
 * Finds what a question asks for, by its words in any of the three languages.
 *
 * @example findQuestionType('Mitä voisimme parantaa?') // 'improve'
 */
export const findQuestionType = (question: string | undefined): QuestionType => {
  if (question === undefined || question.trim() === '') return 'none'
  const asksBad = improve.test(question.replace(solved, 'решен'))
  const asksGood = good.test(question.replace(negatedGood, '').replace(politeLike, ''))
  if (asksBad === asksGood) return 'open'
  return asksBad ? 'improve' : 'good'
}
