/** Words that show what a comment does, beyond how it feels: wishes, questions, plain reports. The project's own lists. */
import { compilePhrases, type PhraseSet, phraseLines } from '../../match/phrases.ts'
import { type PerLanguage, perLanguage } from '../../match/words.ts'

/** What a cue speaks for. */
export type Cue = 'suggestion' | 'question' | 'report' | 'thanks'

const lists: PerLanguage<Readonly<Record<Cue, string>>> = {
  fi: {
    suggestion: `voisi|voisiko|voisitte|voisitteko|vois|voitaisiin|voitaisiinko|voitaisko|voisivat
      pitäisi|pitäis|tulisi|täytyisi|kannattaisi|saisi|saisiko|saisitte|saataisiin|saisivat|sais
      olisi|ois hyvä|kiva|mukava|toivottavaa|hienoa|parempi|suotavaa|tarpeen|järkevää|mahtavaa|paikallaan|ihanaa|tervetullut
      toivoisin|toivon|toivomme|toivoisimme|toivottavasti|haluaisin|kaipaisin|kaipaan|toive|toiveena|toivomus|kaivataan|toivotaan
      ehdotan|ehdotus|ehdotuksena|ehdottaisin|vinkki|vinkkinä|idea|parannusehdotus|kehitysehdotus|kehittämisehdotus
      ^ lisää|enemmän|useampi|useampia|pidemmät|laajempi|laajemmat|selkeämmät|parempi|paremmat|vähemmän
      lisätkää|lisätä|muuttakaa|laittakaa|hankkikaa|järjestäkää|palauttakaa|tehkää|tarjotkaa|miettikää|harkitkaa|korjatkaa|pidentäkää|kehittäkää|avatkaa|tuokaa|palkatkaa|panostakaa
      entä|entäs|mitä jos`,
    question: `^ miksi|miks|milloin|mistä|mihin|miten|kuinka|onko|voiko|saako|saanko|voinko|mikä|kuka|missä|minne|koska|pitääkö|täytyykö|tuleeko|montako|paljonko|mitä|kenelle|voisiko|voisitteko|tietääkö
      ihmettelen|mietin|kysyisin|kysyn|kysymys|haluaisin|haluan miksi|onko|tietää|milloin|miten`,
    report: `kävin|käytiin|kävimme tutkimuksessa|kontrollissa|laboratoriossa|labrassa|lääkärissä|röntgenissä|rokotuksella|vastaanotolla|kokeissa
      minulle|hänelle|mulle tehtiin|otettiin|annettiin|määrättiin
      soitin|tilasin|ostin|varasin|tulin|jätin|lähetettiin|siirrettiin|tuotiin`,
    thanks: `kiitos|kiitokset|kiitän|kiitoksia|kiitti`,
  },
  ru: {
    suggestion: `бы|чтобы|б хотелось|хотел*|лучше|желательно|неплохо|хорошо|сделать|добавить|поставить|было|организовать|увеличить|можно|могли
      хотелось|хотел*|желательно|неплохо|хорошо|можно|могли бы|б
      предлагаю|предложение|пожелание|пожелания|рекомендация|совет|рекомендую|просьба|прошу|просим|надеюсь|мечтаю
      добавьте|сделайте|поставьте|увеличьте|верните|организуйте|улучшите|уберите|наймите|откройте|установите|обновите|расширьте|повесьте|купите|введите|продлите|подумайте|обратите|почините|разрешите|запустите
      нужно|надо|необходимо|следует|стоит|пора бы|добавить|сделать|больше|увеличить|улучшить|поставить|расширить|поменять|обновить|установить|отремонтировать|организовать|сократить|менять|починить|убрать
      ^ добавить|увеличить|улучшить|поставить|расширить|больше|побольше|сократить|ускорить|обновить|установить|отремонтировать|организовать|поменьше|чаще|сделать|повысить
      а если`,
    question: `^ почему|когда|где|как|сколько|куда|можно|зачем|кто|что|какой|какие|какая|есть|будет|нужно|откуда|чем|скажите|подскажите|будут|работает|принимаете|возможно
      подскажите|скажите|объясните|интересует|интересно|вопрос|уточните|хотел* пожалуйста|почему|как|когда|можно|есть|спросить|узнать|уточнить|ли
      ли`,
    report: `ходил*|приходил*|был*|посещал*|проходил*|сдавал* на|в|анализ*|прием*|обследован*|узи|осмотр*|процедур*|кровь
      мне|нам|ему|ей сделали|провели|назначили|поставили|выписали|взяли
      позвонил*|заказал*|записал*|приехал*|купил*|вызвал*|привезли|отправили|перевели`,
    thanks: `спасибо|благодарю|благодарность|благодарим|спс`,
  },
  en: {
    suggestion: `could|can|should|would|might you|we|be|have|there|it|they|do|i|like|help|maybe|perhaps please|be|have|add|like|benefit|make|consider|put|provide|offer|nice|better|good|great|helpful|useful
      could|should|would be|have|do|benefit|help|like|love|prefer|use
      please|pls add|make|consider|provide|bring|put|install|improve|fix|offer|keep|get|open|extend|include|allow|send|give|hire|let|sort|change|stop|have|more
      suggest|suggestion|suggestions|recommendation|propose|idea|ideas|advise|tip
      wish|hope you|there|they|that|it|we
      it would be|help
      how about|maybe|perhaps
      what about
      need|needs more|to|a|better|some|an|longer|improving|updating
      ^ more|better|longer|shorter|less|fewer|add|provide|have|improve|make|bring|bigger|increase|reduce|extend|install|offer|give|put|get|employ|introduce|allow|update|consider|perhaps|maybe
      instead of|having`,
    question: `^ why|when|where|how|what|who|which|is|are|can|could|do|does|will|would|did|has|have|should|may|am
      wondering|wonder|curious|question|know|tell|clarify|confirm if|why|when|how|what|whether|me|is`,
    report: `i|we|he|she went|attended|visited|came|had|was|booked|called|rang|ordered|phoned|saw|arrived|bought for|to|a|an|in|my|the|on|sent|given|referred|told|taken|by|online
      was|were sent|referred|given|taken|transferred|admitted|discharged|seen|told
      ambulance|parcel|order|appointment was|came|arrived|took`,
    thanks: `thanks|thank|thankyou|cheers|grateful`,
  },
}

const compile = (cues: Readonly<Record<Cue, string>>): PhraseSet<Cue> =>
  compilePhrases(
    (Object.entries(cues) as [Cue, string][]).flatMap(([cue, list]) => phraseLines(list).map((phrase): [string, Cue] => [phrase, cue])),
    2,
  )

/** The cues of all languages, each compiled when it is first met. */
export const compileCues = (): PerLanguage<PhraseSet<Cue>> => perLanguage((language) => compile(lists[language]))
