/**
 * Answers that say nothing, by the classes of their words rather than by set phrases: a denial beside a verb of knowing, a denial beside a
 * word such as "opinion", "same" or "said" beside "above", and so on, in any order, as long as every other word is one of these or filler.
 * One unknown word ("en tiedä *milloin*", "nothing to *eat*") and the answer says something. The project's own lists.
 */

/** What a word can do in an answer without content; each is one bit. */
const wordClass = {
  /** Pronouns, particles, auxiliaries, adverbs of time and degree, politeness. */
  filler: 1,
  /** "not" of any verb; `refusal` is the one that denies in the first person, where the language tells. */
  denial: 2,
  refusal: 4,
  /** "no" before a noun, and "without". */
  no: 8,
  /** "nothing". */
  nothing: 16,
  /** "anything", "something". */
  anything: 32,
  what: 64,
  can: 128,
  want: 256,
  must: 512,
  /** "know", "remember", "sure": denied, it is enough. */
  know: 1024,
  /** "say", "answer", "add": it needs more than a denial, for others may have said nothing. */
  say: 2048,
  /** "say" in the first person. */
  saying: 4096,
  /** "comment", "opinion", "idea". */
  topic: 8192,
  /** "hard", "early" to say. */
  hard: 16384,
  above: 1 << 15,
  same: 1 << 16,
  said: 1 << 17,
  /** The question, box or form itself. */
  form: 1 << 18,
  use: 1 << 19,
  concern: 1 << 20,
  understand: 1 << 21,
  later: 1 << 22,
  mind: 1 << 23,
  proceed: 1 << 24,
  skip: 1 << 25,
  test: 1 << 26,
  service: 1 << 27,
  come: 1 << 28,
  forget: 1 << 29,
} as const

type WordClass = keyof typeof wordClass

/** Words of each class, in all three languages; `*` stands for any ending. Apostrophes are left out: careless typing has none. */
const lists: readonly (readonly [WordClass, string])[] = [
  // English
  [
    'filler',
    `i im ive id ill me my myself we us our it its this that these those here the a an to of on in at for with by about from and or but so
    just really actually honestly honest sorry yet now today currently moment time present stage point far please thanks thankyou tbh lol atm
    do did does have has had got am is are was were be been being would will should might may else more further additional particular specific
    special specifically particularly other anyway personally afraid either way one quite very too bit still though if um er erm hmm hm oh ah
    guess suppose because as case all any off hand long going meh ugh useful sensible only once mate er theres while ago new customer client leave holiday vacation retired started joined waiting treatment matter end side than details exactly month week until after thx thnx ty cheers course constructive slightest foggiest head top regarding before also at`,
  ],
  ['denial', 'not dont doesnt didnt havent hasnt hadnt isnt wasnt never nor aint dnt dunt dnot e em'],
  ['refusal', 'not dont'],
  ['no', 'no nope nah zero'],
  ['nothing', 'nothing nothin nuthing nuthin nuffin nowt none nil nada'],
  ['anything', 'anything something any some anythin sumthing owt much'],
  ['what', 'what'],
  ['can', 'can could able'],
  ['want', 'want wish prefer interested rather care going wanting willing would will should might may'],
  ['must', 'required mandatory must had need needed forced supposed compulsory meant'],
  ['know', 'know kno knw remember recall sure certain'],
  [
    'say',
    `say comment answer add write put type tell suggest report mention respond rate judge assess think name pick note contribute give hold offer share
    compare commenting answering saying writing typing input`,
  ],
  ['saying', 'say comment saying commenting answering'],
  [
    'topic',
    `comment comments coment coments opinion opinions idea ideas thought thoughts suggestion suggestions view views feedback preference
    preferences experience experiences wishes requests notes rating ratings recommendation recommendations remark remarks questions clue input position stance`,
  ],
  ['hard', 'hard unfair premature difficult tricky early soon impossible tough enough insufficient little limited'],
  ['above', 'above before previous previously abov abve earlier already last prior preceding prev'],
  ['same', 'identical same as see refer look read ditto per check'],
  ['said', 'said answered stated discussed mentioned written wrote commented given'],
  [
    'form',
    'question questions box boxes field form survey section page questionnaire answer answers comment comments response responses reply',
  ],
  ['use', 'used use using tried visited needed need attended familiar been'],
  ['concern', 'apply applies applicable relevant relate relates different differ differs concern pertinent'],
  ['understand', 'understand understood'],
  ['later', 'later another tomorrow back'],
  ['mind', 'mind minds'],
  ['come', 'springs comes come jumps spring coming sprang came pops'],
  ['forget', 'forgot forgotten'],
  ['proceed', 'continue proceed move submit next finish let through'],
  ['skip', 'skip skipped skipping pass passing blank empty gone'],
  ['test', 'test testing'],
  [
    'service',
    'service services feature features function report app there platform system tool site website product medicine medication hospital clinic',
  ],
  // Finnish
  [
    'filler',
    `mä minä mie mää mulla minulla minun mun minulle mulle mua minua me meillä meille itse tähän tässä tästä tätä tää tämä tämän siihen siitä sitä
    se sen tuohon tuosta noihin näihin näistä asiaan asiasta asia asian nyt vielä viel enää oikein oikeen ihan juuri just oikeastaan oikeestaan
    varsinaisesti kyllä kyl kai varmaan ehkä valitettavasti sori sorry anteeksi kiitos kiitti ole oo olla oon olen on oli ollut ollu oltu ollaan
    tällä hetkellä kertaa erää vaiheessa tänään heti näin niin joten mutta mut ja tai vaan vain edes yhtään lainkaan ollenkaan erityistä
    erikoista ihmeempää ihmeellistä kummempaa kummempia suurempaa muuta muutakaan enempää tarkemmin tarkkaan suoraan suoralta kädeltä
    äkkiseltään äkkiä todellakaan todella rehellisesti sanottuna totta puhuen ainakaan toistaiseksi koska kun että et siis no noh hmm hm öö
    tota tuota eli aiheesta suhteen ottaa ota kantaa kauheesti tällaisia tällaista tällaisiin tämmösiä tämmöstä sellaisia sellaista moisia juurikaan liiemmin kovinkaan teidän paljoa kovin aivan sillä höh äh meikäläistä meikäläiseen meikäläisen kyseistä järkevää fiksua pienintäkään suuntaan kysymästä jotta löytyy ny viel uusi asiakas lomalla sairaslomalla eläkkeellä odotan odottelen hoitoa hoito jälkeen vastikään samaan sitten olin kaikki uutta oikee ko ensi viikolla kuussa viikko käyn menen tosi niinku nii täs tähä tost mul meiän vasta kerran alussa kesken`,
  ],
  ['denial', 'ei eipä eikä en enpä enkä emme emmä emmää emmie empä eihän enhän eippä'],
  ['refusal', 'eipä e em en enpä enkä emme emmä emmää emmie empä enhän mäen'],
  ['no', 'ei eipä ilman nolla'],
  ['nothing', 'mitään mikään mittään mittää mitää mitn mtn mtään mittä mitäään mitänä'],
  ['anything', 'jotain jotakin jtn jotai muuta'],
  ['what', 'mitä mitäs mitähän mikä mihin'],
  [
    'can',
    'voisin pystyisin osaa osaan osaanko osaisinko ossoo osoo osaisin   osa ossaa voi voin pysty pystyn kykene kehtaa uskalla taida saata',
  ],
  [
    'want',
    'halua haluu haluaisi viitsi viiti jaksa jaksanut ehdi kerkeä aio huvita tahdo välitä lähde ala viitti kiinnosta lähtis lähtisi lähtisin rupea rupee alkais alkaisi viitsis viitsisi haluais',
  ],
  ['must', 'pakko pakolli* pitää pitääkö pitäisi pitäis pitäs täytyy joudun oli piti tarvi tarvitse tarvii'],
  [
    'know',
    'tiedä tiiä tieä tiije tiä tie tiijä tierä teijä tietää muista muistaa keksi keksiny keksinyt hoksaa ajatellut aatellu ajatellu miettinyt miettiny pohtinut irtoa irtoo varma varmaksi tiedetä tiiäkään tiedäkään',
  ],
  [
    'say',
    `sanoa sanoo sannoo sannoa snaoa arvailla arvailemaan arvaamaan sanno toivoa pyytää arvioitavaksi vastattavaksi sanottavaksi sanomaan vastata vastaamaan vastailla kommentoida kommentoia kommentoimaan arvioida arvioia arvioimaan arvostella
    kirjoittaa kirjottaa kirjoittamaan kirjoitella kirjotella lisätä ehdottaa kertoa kertoo antaa nimetä eritellä perustella selittää mainita
    täyttää keksiä verrata tietää muistaa kirjoitan kirjotan laittaa laitan naputella sanois kirjotetaan kirjoitetaan laitetaan sanoisin kirjottais`,
  ],
  ['saying', 'sano sanon kerro kommentoi vastaa kommentoida vastaile perustele kirjoita kirjota erittele arvioi ehdota anna'],
  [
    'topic',
    `kommen* koment* komment* mielipid* sanottav* sanomis* lisättäv* kerrottav* vastattav* ehdotu* ehdotettav* ideoita ideaa idea kehitysid*
    kehitysehd* parannusehd* kehittämisehd* ajatuksia ajatusta kysyttäv* kysymyksiä palautetta palautettavaa kokemusta kokemuksia toiveita hajua hajuakaan käsitystäkään aavistusta aavistustakaan kokemus mielipiteetön
    huomioita arviota arvioitavaa erityis* yksityiskohtia detaljeja mainittav* näkemystä lisäystä lisäyksiä erikoisempaa ihmeitä ihmeempiä kummallisempaa kirjoitettav* käsitystä`,
  ],
  [
    'hard',
    'vaikea vaikee vaikeaa vaikeeta hankala hankalaa mahdoton mahdotonta mahotonta paha aikaista aikasta varhaista tarpeeksi riittävästi vähän lyhyt lyhyellä lyhyen pienellä vähäisellä suppealla liian',
  ],
  [
    'above',
    `edellä edelli* yllä ylempä* ylempi ylemp* ylläol* aiemm* aiemp* aikaisem* äsken äskei* viimeksi viimeks jo ekassa ensimmäi* toisessa toiseen
    kerralla viime yltä ed`,
  ],
  ['same', 'viittaan toistaisin toistan sama samat samaa samoin kuten niinkuin niinku kts ks katso katsokaa kato lue kuin kun ku'],
  [
    'said',
    `sanoin kirjoitin kommentoin kommentoinut kommentoinu annoin kirjotin mainitsin kerroin vastasin vastannut vastannu sanonut sanonu kertonut kertonu kirjoittanut kirjottanu sanottu
    mainittu kerrottu todettu puhuttu keskusteltu puhuin vastattu selitin kirjoitettu mainitsinkin sanoinkin`,
  ],
  [
    'form',
    'kysymy* vastau* kohta kohdassa kohdasta kohtaan kohdan kenttä kenttään kentässä kentän lomake lomakk* kysely* kaavake laatikko laatikkoon',
  ],
  [
    'use',
    'käyttänyt käyttäny käytetä käytyä asioitua kokeiltua tutustuttua luettua lukenut lukenu seurannut seurannu käytä perehtynyt perehtyny paneutunut tuttu tunne käytettyä testaa ehtinyt ehtiny kokeilla käyttää tutustua testata käyttäjä käyttänä kokeillut kokeillu käynyt käyny asioinut asioinu tarvinnut tarvinnu tutustunut testannut testannu käyttäneet',
  ],
  ['concern', 'koske koskenut poikkea eroa kuulu liity päde ajankohtai* olennai* relevant* sovellu'],
  ['understand', 'ymmärrä ymmärtänyt ymmärtäny tajua tajunnut tajunnu'],
  ['later', 'myöhemmin toiste huomenna'],
  ['mind', 'mieleen mieleeni mielehen mielee miehleen mielessä päähän päähäni pää päässä'],
  ['come', 'tule tuu tullut tullu tulee juolahda nouse putkahda herännyt heränny herätä herää pälkähdä irtoa irtoo synny'],
  ['forget', 'unohdin unohtui unohin'],
  ['proceed', 'eteenpäin jatkaa jatkamaan pääsen pääsisi päästä pääsee päästäs lähettää'],
  ['skip', 'ohitan ohi skippaan passaan jätän väliin vastaamatta tyhjäksi tyhjäks tyhjä tyhjänä tyhjää lyö'],
  ['test', 'testi testataan testaan testaus testailen'],
  [
    'service',
    'tilanteeseen tilannetta tilanteeseeni tilannettani palvelu* sovellu* tuotte* tuote lääkke* järjestelm* ohjelma* sivust* ominaisuu* toiminto* raport* palvelua palvelusta ominaisuutta ominaisuus toimintoa raporttia palveluita palveluja palvelun palvelujanne sovellusta alustaa järjestelmää tuotetta lääkettä sivustoa sivuja ohjelmaa apteekkia',
  ],
  // Russian
  [
    'filler',
    `я мне меня мы нам нас мой моего моему моя моей и а но в во на по с со к ко об о про за у это этот этого этом эту этой эта эти тут здесь сюда
    там пока сейчас сегодня еще просто даже честно говоря вообще совсем особо вроде наверное пожалуй извините простите извиняюсь увы сожалению да ну
    вот же ли бы б то что чем такого больше другого именно точно конкретно конкретного лично сам сама очень так момент данный данному данном был
    было есть имею имеем спасибо пожалуйста ой эх э как раз счет поводу повод малейшего делу такие вещи новый новая клиент клиентка отпуске больничном пенсии жду лечения лечение после недавно неделе своих слова общем принципе этим одному разу одного раза единственный никогда вещь конечно только из существенного примечательного умного путного этому уж прям прямо никакого никакое слишком редко от таким такими этими им ими ней них никак никаких особых каких какое либо своего
    поэтому потому чтобы и или если сразу всё все нового для через`,
  ],
  ['denial', 'не ни ниче'],
  ['refusal', 'не ни'],
  ['no', 'ноль нет нету неа без никаких'],
  ['nothing', 'ничего ничё ничо ниче нечего нечем ничево ничем нечево'],
  ['anything', 'то нибудь либо хоть'],
  ['what', 'чего'],
  ['can', 'нашла нашел нашлось могу можем смогу умею получается готов готова готовы берусь возьмусь способен способна'],
  ['want', 'хочу хотим буду будем стану желаю хочется намерен намерена собираюсь хотел хотела вижу'],
  ['must', 'обязательн* надо нужно пришлось должен должна требуется вынужден* нельзя заставляют'],
  [
    'know',
    'знаю знаем думал думала задумывался задумывалась помню помним уверен уверена курсе надумал надумала придумалось вспомню придумаю соображу придумал придумала представляю припомню припоминаю вспоминается',
  ],
  [
    'say',
    `сказать поделиться делиться ответить дать добавить оценить судить комментировать написать писать отметить посоветовать предложить говорить отвечать выделить
    вспомнить придумать повторять повторяться добавлять прокомментировать рассказать высказать высказаться высказываться дополнить заполнять оценивать советовать пишу вписать
    напишу отвечу расскажу сравнить сравнивать пожелать`,
  ],
  ['saying', 'скажешь скажу комментирую отвечаю предлагаю добавлю предложу напишу отвечу сужу'],
  [
    'topic',
    `коммент* комент* камент* каммент* комминт* мнени* идей идеи оценку оценки подробностей деталей предложени* пожелани* мыслей мысли вопросов соображени*
    позиции позицию рекомендаци* опыта дополнени* вариантов советов понятия представления`,
  ],
  [
    'hard',
    'трудно сложно тяжело рано рановато мало маловато недостаточно затруднительно непросто нелегко невозможно затрудняюсь затрудняемся',
  ],
  ['above', 'выше ранее раньше прежде уже предыдущ* прошл* вышесказан* первом первый прошлый'],
  ['same', 'же тоже идентично самое так также такой такая такое та те тот как см смотри* читай* аналогично аналогичн* повтор* ответ'],
  [
    'said',
    `писал писала написал написала отвечал отвечала ответил ответила говорил говорила сказал сказала указал указала указано написано сказано
    изложил изложила говорилось обсуждали обсуждалось упоминал упоминала отметил отметила отвечено высказал высказала рассказал рассказала отписался отписалась дан дана дано`,
  ],
  [
    'form',
    'вопрос вопроса вопросе вопросу вопросы ответу ответом ответах ответы анкет* опрос* поле форма форму форме графа графу строка пункт* ответ ответа ответе окно',
  ],
  [
    'use',
    `читал читала читали используется используем пользуемся применяется пользовался пользовалась пользовались пользуюсь использовал использовала использую обращался обращалась обращались сталкивался
    сталкивалась сталкивались бывал бывала знаком знакома знакомы пробовал пробовала посещал посещала понадобилось понадобилась требовалось довелось доводилось приходилось пользоваться обращаться необходимости нужды вникал вникала разбирался разбиралась попробовать успел успела нуждаюсь применял применяла применялось принимал принимала`,
  ],
  ['concern', 'касается относится отличается отличаются актуально актуален применимо применим релевантно'],
  ['understand', 'понял поняла понимаю поняли понятен понятно ясен ясно'],
  ['later', 'позже потом попозже позднее'],
  ['mind', 'голову голове голова головы ум'],
  ['come', 'приходит идет лезет приходят пришло идут'],
  ['forget', 'забыл забыла'],
  ['proceed', 'дальше далее отправилась отправить пройти продолжить закончить завершить пропустить пропускает пускает'],
  ['skip', 'пусто пустая пустой вылетело пропуск пропускаю пропущу пропустить'],
  ['test', 'тест тестирую проверка проверяю тестируем'],
  [
    'service',
    'услугой услугами услуги услуга сервисом ситуации ситуацию работе услуг* сервис* приложени* платформ* систем* препарат* лекарств* программ* функци* отчет отчета приложением платформой системой сайтом препаратом лекарством программой',
  ],
]

const fold = (text: string): string => text.replaceAll('ё', 'е').replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('å', 'a')

/** Words that are two classes in one: both must fit. */
const contracted: readonly (readonly [string, readonly WordClass[]])[] = [
  ['cant cannot couldnt cnt unable', ['denial', 'can']],
  ['wont wouldnt', ['refusal', 'want']],
  ['dunno donno idk dk idunno unsure uncertain незнаю низнаю', ['denial', 'know']],
  ['unfamiliar', ['denial', 'use']],
  ['unclear epäselvä epäselvää непонятен непонятно неясен неясно', ['denial', 'understand']],
  ['irrelevant inapplicable неприменимо неактуально нерелевантно', ['denial', 'concern']],
]
const isContracted = 1 << 30

/** Words that are filler behind this one only. */
const followers: ReadonlyMap<string, string> = new Map([
  ['thank', 'you'],
  ['tell', 'you'],
  ['right', 'now'],
])

/** Beginnings shorter than this would let in too much. */
const stemKey = 4

interface Lexicon {
  readonly words: ReadonlyMap<string, number>
  /** Stems by their first letters. */
  readonly stems: ReadonlyMap<string, readonly (readonly [string, number])[]>
  /** Words that tell emptiness and are long enough to be known when misspelt, by length. */
  readonly telling: ReadonlyMap<number, readonly string[]>
}

const buildLexicon = (): Lexicon => {
  const words = new Map<string, number>()
  const stems = new Map<string, (readonly [string, number])[]>()
  const add = (name: WordClass, list: string): void => {
    for (const entry of fold(list).trim().split(/\s+/)) {
      const word = entry.replace('*', '')
      if (word === entry) words.set(word, (words.get(word) ?? 0) | wordClass[name])
      else stems.set(word.slice(0, stemKey), [...(stems.get(word.slice(0, stemKey)) ?? []), [word, wordClass[name]]])
    }
  }
  for (const [name, list] of lists) add(name, list)
  for (const [list, names] of contracted)
    for (const word of list.split(' '))
      words.set(
        word,
        names.reduce((mask, name) => mask | wordClass[name], isContracted),
      )
  const telling = new Map<number, string[]>()
  for (const [word, mask] of words)
    if (word.length >= 5 && (mask & wordClass.filler) === 0) telling.set(word.length, [...(telling.get(word.length) ?? []), word])
  return { words, stems, telling }
}

let lexicon: Lexicon | undefined
const loadLexicon = (): Lexicon => {
  lexicon ??= buildLexicon()
  return lexicon
}

/** "q2", "п3", "2": a question by its number; a bare figure does not say that it was answered there. */
const numberedClass = (word: string): number => wordClass.form | (/^\d/.test(word) ? wordClass.filler : wordClass.above)

const numbered = /^[qпk]?\d{1,2}$/u

const classesOf = ({ words, stems }: Lexicon, word: string): number => {
  const exact = words.get(word) ?? (numbered.test(word) ? numberedClass(word) : undefined)
  if (exact !== undefined || word.length < stemKey) return exact ?? 0
  let mask = 0
  for (const [stem, own] of stems.get(word.slice(0, stemKey)) ?? []) if (word.startsWith(stem)) mask |= own
  return mask
}

/** Classes that must all be there, and those that may be there beside them and filler. */
interface Pattern {
  readonly needs: readonly number[]
  readonly may: number
}

const maskOf = (names: string): number =>
  names === '' ? 0 : names.split(' ').reduce((mask, name) => mask | (wordClass[name as WordClass] ?? 0), 0)

/** `a|b c` needs `a` or `b`, and `c`. */
const pattern = (needs: string, may: string): Pattern => ({
  needs: needs.split(' ').map((one) => maskOf(one.replaceAll('|', ' '))),
  may: maskOf(may),
})

const patterns: readonly Pattern[] = [
  // "I don't know", "en muista nyt", "не помню уже"
  pattern('denial know', 'refusal want no nothing anything can topic form later above'),
  // "don't know what to write"
  pattern('denial know say', 'refusal no nothing anything what can want must topic form later saying'),
  // "can't say", "en osaa vastata", "не могу оценить", "don't want to answer"
  pattern('denial can|want say', 'refusal no nothing anything what can want know topic form later above saying hard use'),
  // "nothing to add", "нечего сказать"
  pattern('nothing say', 'denial refusal no anything can want topic form above know saying said what'),
  // "en sano mitään", "не скажу"
  pattern('refusal saying', 'denial no nothing anything want can topic form say'),
  // "no further comments", "ei mielipidettä", "пожеланий нет"
  pattern('no|nothing|denial topic', 'refusal denial no nothing anything can say saying want form above mind service come'),
  // "see above", "kuten jo sanoin", "ответ выше"
  pattern('above same|said', 'said same form topic say what saying'),
  pattern('above form|topic', 'topic form say'),
  pattern('same form', 'topic say above said'),
  // "haven't used it yet", "en ole käynyt", "не пользовалась"
  pattern('denial use', 'refusal no anything above service hard form come know'),
  // "not applicable", "ei koske minua"
  pattern('denial concern', 'refusal no nothing form service above say'),
  // "don't understand the question"
  pattern('denial understand form', 'refusal no what'),
  // "hard to say", "рано судить"
  pattern('hard say|know', 'denial refusal use service no nothing anything can what topic form above'),
  // "what to write here", "mitä tähän pitäisi sanoa"
  pattern('what say', 'anything must can form'),
  // "had to write something", "pakollinen kenttä", "надо что-то написать"
  pattern('must form', 'anything say form proceed what'),
  pattern('must say anything', 'form say proceed'),
  pattern('proceed say|anything', 'denial refusal must anything say form can'),
  // "will answer later"
  pattern('later say|saying', 'saying say form want topic'),
  // "nothing springs to mind"
  pattern('mind nothing|denial|no', 'nothing denial topic refusal no anything say topic come'),
  pattern('mind skip', 'come'),
  pattern('forget say', 'what want must'),
  pattern('skip form', ''),
  // "ei kai tähän tarvitse vastata"
  pattern('denial must say', 'no form what'),
  // "nothing other than above"
  pattern('nothing above', 'denial no anything said say topic form'),
  pattern('test form', ''),
] // prettier-ignore

/** Whether each need has a word of its own; a contraction may serve two. */
const areMet = (needs: readonly number[], masks: readonly number[], used: number, from = 0): boolean => {
  const need = needs[from]
  if (need === undefined) return true
  return masks.some((mask, index) => {
    if ((mask & need) === 0 || (used & (1 << index)) !== 0) return false
    return areMet(needs, masks, (mask & isContracted) !== 0 ? used : used | (1 << index), from + 1)
  })
}

const fitsOne = (masks: readonly number[], { needs, may }: Pattern): boolean => {
  const allowed = needs.reduce((sum, need) => sum | need, may | wordClass.filler)
  const isAllowed = (mask: number): boolean =>
    (mask & isContracted) !== 0 ? (mask & ~isContracted & ~allowed) === 0 : (mask & allowed) !== 0
  return masks.every(isAllowed) && areMet(needs, masks, 0)
}

/** The classes of each word; undefined where one is unknown. */
const readClasses = (words: readonly string[]): number[] | undefined => {
  const known = loadLexicon()
  const masks: number[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    const follower = followers.get(word)
    const mask = classesOf(known, word)
    if (follower !== undefined && words[index + 1] === follower) {
      masks.push(mask === 0 ? wordClass.filler : mask)
      index++
    } else if (mask === 0) return undefined
    else masks.push(mask)
  }
  return masks
}

/** Whether a text of these folded words (thirty at most) says nothing by the classes of its words. */
export const isEmptyByClasses = (words: readonly string[]): boolean => {
  const masks = readClasses(words)
  return masks !== undefined && patterns.some((one) => fitsOne(masks, one))
}

/** "Nothing from me", "в общем ничего"; Finnish "nothing" takes a denial: "eipä tässä mitään". */
const alone = [pattern('nothing', 'no'), pattern('no nothing', 'denial')]
/** What is worth noting is not; praise ("очень даже ничего") and complaint ("all for nothing") in the words of nothing. */
const notNothing =
  /^(?:erityis|erikois|ihmee|kumme|suure|muuta|particular|specific|special|особ|конкретн|так$|очень$|даже$|же$|такой|all$|so$|do$|but$|mutta$|но$|been$|was$|were$)/
const longestNothing = 7

/** Whether all that these folded words say is "nothing". */
export const isNothingByClasses = (words: readonly string[]): boolean => {
  if (words.length < 2 || words.length > longestNothing) return false
  const masks = readClasses(words)
  return masks !== undefined && alone.some((one) => fitsOne(masks, one)) && !words.some((word) => notNothing.test(word))
}

/** Whether a word is one of those that answers without content are made of. */
export const isKnownWord = (word: string): boolean => classesOf(loadLexicon(), word) !== 0

/** The telling words that a misspelt one may have been, by length. */
export const tellingWords = (length: number): readonly string[] => loadLexicon().telling.get(length) ?? []

/** How near a text comes to saying nothing: words that are of no class, and the pattern that the others fit. */
export interface NearEmptiness {
  readonly unknown: number
  /** Place of the pattern in the list, −1 where none fits. */
  readonly pattern: number
}

/** Unknown words that a text may have and still be near. */
const mostUnknown = 3

/** Reads folded words as near to an answer without content, unless too many are of no class. */
export const readNearEmptiness = (words: readonly string[], withheld = -1): NearEmptiness | undefined => {
  const known = loadLexicon()
  const masks: number[] = []
  let unknown = 0
  for (const [index, word] of words.entries()) {
    // a figure may be a mark
    const mask = index === withheld || numbered.test(word) ? 0 : classesOf(known, word)
    if (mask !== 0) masks.push(mask)
    else if (++unknown > mostUnknown) return undefined
  }
  return { unknown, pattern: patterns.findIndex((one) => fitsOne(masks, one)) }
}
