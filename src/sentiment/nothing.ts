/** "Nothing", the shortest answer there is: what it means depends on what was asked. */
import type { PerLanguage } from '../match/words.ts'

/** "Nothing": praise as an answer to "What should improve?", a complaint as an answer to "What was good?". */
export const saysNothing: PerLanguage<RegExp> = {
  fi: /^\W*(?:e[in]\w*\s+)?(?:(?:juuri|oikeastaan|varsinaisesti|kyllä|ihan|tällä kertaa|tällä hetkellä|nyt|kai|oikein)\s+)*(?:mi(?:t|tt)ään|mikään)(?:\s+(?:tule mieleen|erityistä|erikoista|kaikki (?:hyvin|ok)))?\W*$/iu,
  ru: /^[^\p{L}]*(?:(?:пока|вроде|да|абсолютно|совершенно|вообще)\s+)*(?:ничего|нечего|ничем|не нужно ничего|ничего не (?:надо|нужно|менять))(?:\s+не\s+(?:надо|нужно|требуется))?[^\p{L}]*$/iu,
  en: /^\W*(?:(?:no|absolutely|really|honestly|literally|pretty much|i think|probably|there is|there was|there isn['’]?t|well|i)[\s,]+)*(?:no|nope|nothing|nowt|none|not a (?:single )?thing|not a lot|not much|not really|very little|(?:can['’]?t|cannot|couldn['’]?t|could not) (?:really |honestly )?(?:think of|name) (?:anything|any|one(?: thing)?|a (?:single )?thing)|not that i can think of|(?:there )?(?:isn['’]?t|is not|wasn['’]?t) anything)(?:\s+(?:at all|really|thanks?|thank you|(?:comes|springs) to mind|whatsoever|of it|(?:that )?i can think of|(?:right|just) now|at the moment|to (?:improve|add)))?\W*$/iu,
}

/** An answer that begins so and goes on: "Nothing. Nothing was good about it", "Ei mitään, hoitivat hyvin". */
export const opensWithNothing: PerLanguage<RegExp> = {
  fi: /^[^\p{L}]*(?:(?:no|noh|joo|juu|oikeastaan|varsinaisesti|ihan|rehellisesti sanottuna)[\s,]+)*(?:e[in]\p{L}*[\s,]+(?:(?:oikeastaan|varsinaisesti|juuri|paljon|kyllä|ihan|oikein|yhtään|tule|ole|keksi|mieleen)\s+)*(?:mi(?:t|tt)ään|mikään)(?!\p{L})|ei(?:pä)?\s*[,.!])/iu,
  ru: /^[^\p{L}]*(?:(?:да|ну|почитай|что|почти|практически|абсолютно|совершенно|вообще|в принципе)\s+)*(?:ничего|нечего|ничем|ничто|никак|нет)(?!\p{L})/iu,
  en: /^\W*(?:(?:absolutely|literally|pretty much|almost|honestly|really|practically|well)[\s,]+)*(?:nothing|none|nowt|not a thing|no(?=\s*[,.!]))(?!\p{L})/iu,
}
