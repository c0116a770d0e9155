/**
 * Words that carry grammar or say nothing of what a comment is about. They are left out of themes and labels alone:
 * no other step reads this list, and no negator and no word of opinion stands here.
 */
import type { LanguageCode } from '../feedback.ts'

const words: Readonly<Record<LanguageCode, string>> = {
  en: `be have do get go can will would could should may might must shall make take come say tell know think feel want need see look
    let put give keep find seem become ask use try mean thing lot bit way something anything nothing everything everyone anyone someone
    one time day today yesterday really very just so too also even still yet already again always often sometimes maybe
    perhaps quite rather much many more most less least well now then there here when where why how only about around up down out in on
    off over back away however actually basically else please thank thanks etc other same such own whole able possible sure far first last
    next new old few several year week month people person please yes t s ve re ll m d overall generally especially particularly completely totally absolutely extremely definitely`,
  fi: `olla voida saada tulla mennä pitää täytyä tehdä ottaa antaa sanoa tietää ajatella tuntea haluta tarvita nähdä katsoa laittaa
    löytää alkaa jäädä jättää käydä pystyä asia juttu kerta päivä tänään eilen aika vuosi viikko kuukausi ihminen henkilö
    myös vielä jo nyt sitten siellä täällä siinä tässä tuossa missä milloin miksi miten vain ainoastaan aina joskus usein ehkä
    melko aika kovin todella tosi erittäin ihan aivan liian niin näin paljon vähän enemmän vähemmän eniten vähiten noin lähes
    kuitenkin edes taas takaisin pois ylös alas ulos sisään muu toinen sama oma koko ainakin yleensä varsinkin erityisesti täysin
    kiittää jopa uudelleen uusi vanha ensimmäinen viimeinen seuraava mielestä lisäksi esimerkiksi jne ym kyllä että kun jos niinku
    tällainen sellainen semmoinen tämmöinen jokin joku kaikki itse näyttää tuntua kai varmaan muuten silloin
    minä sinä hän me te he se ne tämä tuo nämä nuo mä sä mut mun mua mulla mulle multa sun sua sulla ku niinku eka noi nää toi tää`,
  ru: `быть мочь стать иметь делать сделать взять дать говорить сказать знать думать хотеть нужно надо видеть смотреть найти начать идти
    прийти пойти ходить давать получить вещь раз день сегодня вчера время год неделя месяц человек люди очень просто так тоже
    также ещё еще уже опять снова всегда иногда часто может возможно довольно много мало больше меньше более менее самый сейчас
    теперь потом тогда там здесь тут когда где почему как только около вверх вниз однако вообще конечно например другой такой свой весь
    каждый любой сам новый старый первый последний следующий год спасибо пожалуйста это этот тот который что кто какой чей
    нибудь почти совсем абсолютно полностью особенно сразу именно хотя чтобы если являться находиться
    я ты он она оно они мы вы мой твой наш ваш их его её себя насколько один`,
}

const sets: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  en: new Set(words.en.split(/\s+/)),
  fi: new Set(words.fi.split(/\s+/)),
  ru: new Set(words.ru.split(/\s+/)),
}

/** Whether a lemma says nothing of what a comment is about. */
export const isGeneralWord = (language: LanguageCode, lemma: string): boolean =>
  lemma.length < 2 || sets[language].has(lemma) || !/\p{L}{2}/u.test(lemma)
