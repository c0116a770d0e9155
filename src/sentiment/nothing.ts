/** "Nothing", the shortest answer there is: what it means depends on what was asked. */
import type { PerLanguage } from '../match/words.ts'

/** "Nothing": praise as an answer to "What should improve?", a complaint as an answer to "What was good?". */
export const saysNothing: PerLanguage<RegExp> = {
  fi: /^\W*(?:e[in]\w*\s+)?(?:(?:juuri|oikeastaan|varsinaisesti|kyllä|ihan|tällä kertaa|tällä hetkellä|nyt|kai|oikein)\s+)*(?:mi(?:t|tt)ään|mikään)(?:\s+(?:tule mieleen|erityistä|erikoista|kaikki (?:hyvin|ok)))?\W*$/iu,
  ru: /^[^\p{L}]*(?:(?:пока|вроде|да|ну|хз|нет|пожалуй|наверное|наверно|честно говоря|кажется|абсолютно|совершенно|вообще|как-то|что-то|даже|я|мы)[\s,]+)*(?:(?:ничего|нечего|ничем|ни разу|никогда|ни одного|ни одной|не за что|не на что|не о чем|ни за что|не нужно ничего|ничего не (?:надо|нужно|менять)|никак\p{L}*|нет(?:у)?(?:\s+таких|\s+такого)?|(?:нет[\s,]+)?не было(?:\s+таких|\s+такого|\s+никаких|\s+ничего)?|таких нет|таких не было)(?:\s+не\s+(?:надо|нужно|требуется|было))?|(?:(?:таких|такого|таковых|ничего|что-то|ни одного)\s+)*не\s+(?:(?:могу|смог(?:ла)?|получается|удалось|сумел[аи]?)\s+(?:(?:ничего|такого|таких|таковых|тут|здесь)\s+)*(?:назвать|вспомнить|припомнить|придумать|найти)|припомню|вспомню|вспомнил[аи]?|припоминаю|помню|заметил[аи]?|замечал[аи]?|нахожу|нашла|нашел|нашёл|нашли|вижу|видел[аи]?|имею|имеется|обнаружил[аи]?|было|бывает|встречал[аи]?|испытывал[аи]?|испытал[аи]?|получал[аи]?|получил[аи]?|почувствовал[аи]?)(?:\s+(?:таких|такого|таковых|ничего(?:\s+такого)?))*)[^\p{L}]*$/iu,
  en: /^\W*(?:(?:no|absolutely|really|honestly|literally|pretty much|i think|probably|there is|there was|there isn['’]?t|well|i)[\s,]+)*(?:no|nope|nothing|nowt|none|not a (?:single )?thing|not a lot|not much|not really|very little|(?:can['’]?t|cannot|couldn['’]?t|could not) (?:really |honestly )?(?:think of|name) (?:anything|any|one(?: thing)?|a (?:single )?thing)|not that i can think of|(?:there )?(?:isn['’]?t|is not|wasn['’]?t) anything)(?:\s+(?:at all|really|thanks?|thank you|(?:comes|springs) to mind|whatsoever|of it|(?:that )?i can think of|(?:right|just) now|at the moment|to (?:improve|add)))?\W*$/iu,
}

/** An answer that begins so and goes on: "Nothing. Nothing was good about it", "Ei mitään, hoitivat hyvin". */
export const opensWithNothing: PerLanguage<RegExp> = {
  fi: /^[^\p{L}]*(?:(?:no|noh|joo|juu|oikeastaan|varsinaisesti|ihan|rehellisesti sanottuna)[\s,]+)*(?:e[in]\p{L}*[\s,]+(?:(?:oikeastaan|varsinaisesti|juuri|paljon|kyllä|ihan|oikein|yhtään|tule|ole|keksi|mieleen)\s+)*(?:mi(?:t|tt)ään|mikään)(?!\p{L})|ei(?:pä)?\s*[,.!])/iu,
  ru: /^[^\p{L}]*(?:(?:да|ну|почитай|что|почти|практически|абсолютно|совершенно|вообще|в принципе)\s+)*(?:ничего|нечего|ничем|ничто|никак|нет)(?!\p{L})/iu,
  en: /^\W*(?:(?:absolutely|literally|pretty much|almost|honestly|really|practically|well)[\s,]+)*(?:nothing|none|nowt|not a thing|no(?=\s*[,.!]))(?!\p{L})/iu,
}

/** A question that wants yes or no, not one that only asks for more. */
const asksYesOrNo =
  /^\W*(?:(?:and|so|overall|finally)[\s,]+)?(?:did|do|does|was|were|is|are|has|have|had|would|will|can|could)\b(?!.*(?:\badd\b|\belse\b|\bcomments?\b|\bsay\b|\btell\b|\bdescribe\b|\bexplain why\b))/iu
/** What one hopes to deny. */
const asksOfHarm =
  /\b(?:improve|better|change|differently|wait|queue|delay|late|lost|missing|damaged?|wrong|problems?|troubles?|difficult\w*|issues?|concerns?|worr\w+|complain\w*|unhappy|dissatisf\w+|disappoint\w*|dislike|pain\w*|hurt|rush\w*|ignored|unclear|confus\w+|unsafe|uncomfortable|rude|noisy?|pressured?|missed)\b/iu
/** What is done about a harm is hoped for again: "Did we solve your problem?" */
const asksOfRemedy =
  /\b(?:solve\w*|resolve\w*|fix\w*|sort\w*|deal\w*|dealt|handle\w*|help\w*|listen\w*|reliev\w*|eas(?:e|ed)|answer\w*)\b/iu
const denies =
  /^\W*(?:(?:no|nope|nah|sadly|unfortunately|sorry)[\s,.!]+)*(?:no|nope|nah|never|not at all|not really|not once|not even once|absolutely not|definitely not|certainly not|of course not|afraid not|no way|no chance|(?:i|it|they|we|he|she|you|there) (?:was|were|did|do|does|would|could|had|have|has|is|are|will|am)(?:n['’]?t| not)|i won['’]?t)\W*$/iu

/**
 * The side of a bare "no" to a question that wants yes or no; 0 for any other answer or question. English only so far.
 *
 * @example sideOfDenial('No.', 'Would you use us again?') // -1
 * @example sideOfDenial('Not at all', 'Did you have to wait?') // 1
 */
export const sideOfDenial = (text: string, question: string | undefined): 1 | 0 | -1 => {
  if (question === undefined || !asksYesOrNo.test(question) || !denies.test(text)) return 0
  return asksOfHarm.test(question) && !asksOfRemedy.test(question) ? 1 : -1
}
