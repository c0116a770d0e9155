/** "Nothing", the shortest answer there is: what it means depends on what was asked. */
import type { PerLanguage } from '../match/words.ts'

/** "Nothing": praise as an answer to "What should improve?", a complaint as an answer to "What was good?". */
export const saysNothing: PerLanguage<RegExp> = {
  fi: /^\W*(?:e[in]\w*\s+)?(?:(?:juuri|oikeastaan|varsinaisesti|kyllä|ihan|tällä kertaa|tällä hetkellä|nyt|kai|oikein)\s+)*(?:mi(?:t|tt)ään|mikään)(?:\s+(?:tule mieleen|erityistä|erikoista|kaikki (?:hyvin|ok)))?\W*$/iu,
  ru: /^[^\p{L}]*(?:(?:пока|вроде|да|абсолютно|совершенно|вообще)\s+)*(?:ничего|нечего|ничем|не нужно ничего|ничего не (?:надо|нужно|менять))(?:\s+не\s+(?:надо|нужно|требуется))?[^\p{L}]*$/iu,
  en: /^\W*(?:(?:absolutely|really|honestly|literally|pretty much|i think|probably|there is|there was)\s+)*(?:nothing|nowt|not a thing|nothing at all|not a lot|nothing really|nothing much|nothing comes to mind|nothing to add)(?:\s+(?:at all|really|thanks?|thank you|comes to mind|whatsoever|i can think of|that i can think of|to improve))?\W*$/iu,
}

/** An answer that begins so and goes on: "Nothing. Nothing was good about it", "Ei mitään, hoitivat hyvin". */
export const opensWithNothing: PerLanguage<RegExp> = {
  fi: /^[^\p{L}]*(?:(?:no|noh|joo|juu|oikeastaan|varsinaisesti|ihan|rehellisesti sanottuna)[\s,]+)*(?:e[in]\p{L}*[\s,]+(?:(?:oikeastaan|varsinaisesti|juuri|paljon|kyllä|ihan|oikein|yhtään|tule|ole|keksi|mieleen)\s+)*(?:mi(?:t|tt)ään|mikään)(?!\p{L})|ei(?:pä)?\s*[,.!])/iu,
  ru: /^[^\p{L}]*(?:(?:да|ну|почитай|что|почти|практически|абсолютно|совершенно|вообще|в принципе)\s+)*(?:ничего|нечего|ничем|ничто|никак|нет)(?!\p{L})/iu,
  en: /^\W*(?:(?:absolutely|literally|pretty much|almost|honestly|really|practically|well)[\s,]+)*(?:nothing|none|nowt|not a thing|no(?=\s*[,.!]))(?!\p{L})/iu,
}
