/** What must reach the safety department, typically within one business day: recall comes first. */
import { phraseLines } from '../../match/phrases.ts'
import { sharedFlagRules } from '../base/flags.ts'
import type { FlagRule } from '../industry.ts'
import { symptoms } from './symptoms.ts'

/** The phrases with words that rule them out in the same sentence. */
const unless = (phrases: readonly string[], words: string): readonly string[] => phrases.map((phrase) => `${phrase} ${words}`)

const bothWays = (left: string, right: string): readonly string[] => [`${left} ${right}`, `${right} ${left}`]

export const flags: readonly FlagRule[] = [
  {
    id: 'adverse-event',
    severity: 'urgent',
    names: {
      fi: 'Epäilty haittavaikutus',
      ru: 'Возможная нежелательная реакция',
      en: 'Possible adverse event',
      sv: 'Misstänkt biverkning',
    },
    phrases: {
      fi: unless(
        [
          ...symptoms.fi,
          ...phraseLines(`
            kirvel*|polttel*|kirvelee|kirveli|polttaa|poltti !ei
            taju|tajunta lähti|meni|katosi
            lähti|meni|menetin taju|tajunta|tajuntani
            täris*|vapis*|vapin*|hytis*
            pistely*|turtum*|kihelm*|puutum*|metallin*|turvotus*|turvoks*|turvonn*|hikoil*|unettom*|valvon|valvot*|väsymy*|väsytti|väsyttää|uupum*|aivosumu*|sumuinen|pökerry*|heikotus*|heikotti|heikottaa|hengenahd*|nenäveren*|mustelmi*|vuotoa|kramppe*|kramppi*|pahoinvoi*|pahaolo*|rakko*|rakkul*|paukam*|kutina*|kutisee|kutisi|kihot*|huimaus*|huimasi|sekavuu*|tärinä*|tärisytt*|palelu*|kuumei*
            ruokahalu|libido|muisti|makuaisti|seksihalu*|keskittymiskyky katos*|hävis*|mennyt|meni|lähti|loppu*
            suu|kurkku|silmät kuiva*|kuivuu|kuivuvat|kipeä*|rakoilla|haavoilla
            huono|paha olo|vointi|tuuli
            olo|vointi huono|kamala|hirveä|kauhea|heikko|humala* jälkeen|tästä|kun|koko
            itku*|itkin|itkettää|ahdist*|masent*|paniikki*|ärtynyt|ärtyis* tästä|jälkeen|aloit*|kuurin|kun
            vatsakramp*|vatsakouris*|vatsakipu*|vatsakivu*|mahakramp*|mahakipu*|suonenved*|lihaskramp* siitä|jälkeen|kun|tästä|joka|kova*|hirve*|aina
            hirve*|kamala*|kova*|järkyt* vatsa*|maha*|pää*|kramp*|särky|ripuli*|närästy*|ihottum*
            tokkura*|tokkuras*|sekava*|väsyny*|vetämät* tästä|jälkeen|oli|ja|koko
            & <body> <since> <intake> !parem* !hyvä !hyvin !helpot* !mennyt !parani !pysy* !iholla
            & kuukauti*|menkat|vuoto|tiputteluvuo* kestän*|kestä*|jatku*|poissa|jääneet|loppu*|tulee|viikko*|runsa*
            ummista* silm*
            <no> ummista*|nukkun*|nukahda*|nukkunu silmä*|koko|yhtään|öisin|kuuri*
            tomaatti|rapu|tulipunainen|zombi* kuin|naama|iho|kasvot
            naama|iho|kasvot kuin|ku|punai* tomaatti|rapu|santapaper*|tulipunai*|pizza
            näin|näkee|näki|nähnyt|näkyi olemattom*|hämähäk*|ötök*|harhoja|näkyjä|ihmisiä|asioita
            kuulen|kuuli|kuulee ääniä|olemattomia|puhetta
            maha|vatsa|suolisto kuralla|löysällä|sekaisin|ruikulilla|kovalla|solmussa|krampissa|kipeä*|kipeenä|turvok*|kuplii|myllertää
            kuralla|ripulilla|ruikulilla|löysällä|vatsataudissa
            <no> saa|saanut|saanu|pääse|tullut|tule pissattua|pissaa|virtsaa|virtsattua|kakattua|pissalle|pissaaminen|lirahta*
            <no> pissa*|virtsa* tul*|onnistu*
            virtsaumpi*|virtsatie*|ummella|ummetti|ummettaa
            sydän hakkas*|hakkaa|tykyt*|lepat*|muljaht*|jyskyt*|pamppail*|lyönyt|pomppi*|löi|lyö
            tukka|hiukset|hiuksia|hius lähtee|lähti|irtoaa|putoaa|tippuu|tukkoina|tukoittain|harventu*|ohentu*
            jalat|kädet|nilkat|sormet|kasvot turvoksis*|turvok*|tukit|turvos*|paisu*
            jalat|nilkat|kasvot ku|kuin|kun tukit|tukki|pullataikina|pallo*
            kg|kiloa|kilo|kilon|painoa|paino* lisää|nousi|noussut|tullut|plussaa|tuli|nousua|kuukaudessa|kuukautta
            ~ kilo*|kg|paino* lisää|tuli*|nous*|pudo*|läht* kuukau*|viikos*|kuurin|alot*|aloit*
            laastar*|voite*|voide|geeli|rasva|piikki|pistos* jäi|jätti|jätt*|poltti|tuli palovam*|jälki|jäljet|rakkul*|arpi|neliö|punain*|kyhmy*|patti|paukam*
            meni|menee|muuttui sekava*|sekas*|sekaisin|omituis*|aggressiivis*|apaattis*
            vapisen|vapisee|tärisen|tärisee|hikoilen|hikoilee|palelen|sydän|pyörryt*|huimaa|oksettaa|kuvottaa|yököttää|etoo
            yrjö*|oksent*|oksensin|oksu*|laatta*|laattas*
            <no> saa|saanut|pysty|uni unta|nukuttua|nukkumaan|tule|nukkua !unilääk*
            jouduin|joutui|vietiin|joutu päivysty*|sairaala*|ambulans*|teho*|ensiapu*
            <body> turpo*|turvo*|puutu*|kutis*|kuori*|hilseil*|särke*|punoit*|poltt*|muljaht*|hakka*|vapis*|kramp*|jomott*|pistel* !ei
            vieroitusoire*|kutisutta*|pyörryttä*|huimaa*|muljah*|oksenn*|vapisi*|tärise*|kuvotta*|ällöttä* !ei
            iho|ihoa kuoriu*|lähte*
            kuoriu* iho|ihoa
            näen|näkee kahtena|sumea*
            tukka|hiukset|hiuksia|karvat|tukkaa lähte*|lähti|irtoa*
            närästy* tästä|uude*|jatkuva*|paha*|merkistä
            hirve*|kova|paha närästy*|päänsär*|migreen*|pahoinvoint*|väsymy*
            päänsär*|migreen* joka|jatkuva*|hirve*|jälkeen|alko*
            verenpaine pomp*|nous*|romaht*|laski !mittari
            maksa-arvo*|maksaarvo* nous*|kolminkert*|koholl*|kohos*
            liho*|laihtu* kilo*|tällä|aineella
            en|ei nuku|nukkunut ja|itken|öis*
            taju* kankaal*|men*|läht*
            pyörty*|pyörtyi*|kouris*|keltaisuu*
            lopet*|lopetti*|jouduin oksent*|ripuli*|huimau*`),
        ],
        '!webinaari* !voiko !jos !kuulemma !joillekin !pelkäsin !aineisto* !selostee* !luku* !unilääk*',
      ),
      ru: unless(
        [
          ...symptoms.ru,
          ...phraseLines(`
            щиплет|щиплют|щипало|жжет|жгло|печет|пекло|дерет
            отключил*|вырубил* потом|в|прямо|на|сознание
            тряслась|трясся|тряслись|трясусь|трясется
            веки|глаза заплыл*|опухл*|отекл*
            онемени*|покалыва*|мурашк*|судорог*|спазм*|тик|дергается|металлическ*|вздути*|пучит|потливост*|потею|потела|бессонниц*|вялост*|слабост*|сонливост*|туман|заторможен*|одышк*|хрип*|синяк*|кровотечен*|кровит|тошнот*|подташнив*|волдыр*|зуд*|зудит|чеш*|отек*|отечн*|припухл*|трясуч*|озноб|лихорад*|жар
            аппетит|либидо|память|вкус|месячные|эрекция пропал*|исчез*|ушел|ушла|нет|сбил*
            во|пересыхает|сохнет рту|рот|горло сухо|сушь|сохнет|пересыхает
            сухость|горечь|язвы|язвочки во|рту
            плохо|дурно|хреново|паршиво|плохое|отвратительн* стало|было|после|от|самочувстви*|себя
            чувству* себя плохо|ужасно|разбит*|паршиво|хуже|отвратительно
            плакс*|плачу|раздражительн*|тревожн*|паник*|депресс* после|от|стала|как|на|с
            как зомби|пьяная|пьяный|чумная|чумной|вареная|овощ
            рези|резь|колики|спазм*|схват*|скрутил*|крутит живот*|желудк*|животе|после|пор|страшн*|жутк*
            живот*|желудок|кишечник скрутил*|крутит|режет|болит|болел|сводит|вздул*|пучит
            жутк*|страшн*|дик*|сильн*|ужасн* рези|боль|боли|колики|слабость|изжога|сыпь|зуд|тошнота|головная
            вял*|сонн*|заторможен*|разбит* от|после|как|была|ходит|ходила|стала
            & <body> после|пор <intake> !лучше !хорошо !прекрасн* !отличн* !прошл* !держится !клеит*
            & месячн*|менструац*|кровотечен*|цикл идут|пропал*|сбил*|неделю|льет|обильн*|задерж*
            глаз не сомкн*
            <no> сомкнул*|спала|спал|уснуть|засыпа*|сплю глаз|весь|ночь|ночами|курс
            лицо|кожа|рожа как|красн* помидор|рак|наждач*|пицца|свекла
            видел*|видит|видеть|вижу|мерещ*|померещ*|мерещатся пауков|чертей|людей|жуков|тараканов|несуществ*|тени|то|всякое
            слыш* голоса
            заговарива*|бредит|бредил*|бред|несет чушь|бред|ересь|начал*
            кошмар*|сны снят*|снил*|ночь|ночам|жутк*
            в туалет|уборную не|по сходить|могу|могла|мог|хожу
            не могу|могла|мог|получается в|по туалет|писать|маленькому|пописать|сходить
            пронесло|проносит|дрищ*|поносит|несет
            понос*|диаре*|запор*
            рвет|рвало|вырвало|стошнило|полоскало|блев*|блюю|выворачива*|вывернуло
            сердце колотит*|колотил*|выскакива*|стучит|стучало|скачет|скакал*|выпрыгива*|бешен*|замира*|бухает
            набрал*|прибавил*|поправил*|разнесло|потолстел* кг|кило|килограмм*|вес*|на
            прибавил*|поправил*|потолстел*
            ноги|руки|лицо|щиколотки|пальцы отек*|отёк*|распух*|опух*|раздул*|бревн*|тумбы|подушк*
            отекли|отекла|опухли|опухла|распухли|распухла|раздуло|разнесло
            след|след*|пятно|пятна|волдыр*|рана от|после|остал*|как пластыр*|ожог*|укол*|маз*|крем*
            ожог*|волдыр*|след* остал*|на|от|как спин*|рук*|кож*|живот*|ожог*
            увезли|увезла|забрали|попал*|загремел* в|на|по реанимац*|скор*|больниц*|приемн*
            волосы|волос лезут|лезет|сыплются|сыпятся|выпадают|посыпались|клоч*
            голова|голову кружится|кружит|ведет|закружилась|плывет|раскалывается|как
            тошнит|мутит|подташнивает|воротит|колбасит|плющит|трясет|знобит|шатает
            держал*|держусь|хватал* за стенк*|плиту|плит*|стол*|стену|косяк*
            давление скакнуло|подскочило|взлетело|рухнуло|упало
            язык|губы|губа|горло распух*|опух*|отек*|онемел*|раздул*
            <body> опух*|онеме*|распух*|зуд*|чеш*|слез*|облез*|раздул*|разнесл*|разнес*|покрасн*|горит|дрожа*|свело
            кожа|кожу слез*|облез*|шелуш*
            трясет|трясло|колотит|знобит|шатает|мутит|штормит
            вывернул*|выворачив*
            двоит*
            вырубил*|отключил* начисто|часов|спал*
            волос* лез*|выпада*|сып*
            реву|плачу с|от|весь|все
            не|перестал* сплю|спать|засыпа*
            чешусь|чешется|зудит
            голов* раскалыв*|болит|кружит*|трещит
            набрал*|поправил*|растолстел* кило|кг|препарат*
            давлени* подскоч*|скач*|упал*|подня*
            проб* выросл*|повысил*|печеноч*
            ~ сердц* выскакив*|колот*|бешен*|замира*
            вызвал*|вызвала ожог*|сыпь|зуд|отек
            носом кровь
            ожог остал*|после|от
            упал* в обморок`),
        ],
        '!вебинар* !ли !если !говорят !некоторых !боял* !материал* !раздел* !снотворн*',
      ),
      en: unless(
        [
          ...symptoms.en,
          ...phraseLines(`
            sting|stings|stinging|stung|burns|smarts like|badly|terribly|really|so|my|awful|hell
            <no> stop shaking|crying|trembling|sweating|vomiting|itching|bleeding|coughing|weeing|going
            twitch*|spasm*|tingl*|numbness|metallic|bloated|bloating|flush*|sweats|sweating|clammy|insomnia|sleepless|lethargic|lethargy|brain-fog|foggy|spaced|wobbly|lightheaded|light-headed|woozy|breathless|wheez*|nosebleed*|bruis*|bleeding|cramps|cramping|migraines|nausea*|nauseous|queasy|blister*|hives|itchy|itching|welts|swelling|swollen
            like a|an zombie|junkie|drunk
            appetite|libido|erection|taste|memory|concentration|period|periods gone|lost|vanished|disappeared|<no>|stopped|shot
            lost|losing|no my|all appetite|libido|taste|hair|memory
            mouth|throat|eyes dry|parched|sore|burning|ulcers|raw
            kept|keep|keeps waking|crying|shaking|vomiting|fainting|falling|coughing
            passed|blacked|spaced|knocked|zonked out
            mood swings|low|dark
            anxious|panicky|tearful|irritable|suicidal|paranoid since|after|on|from|every|made|makes
            felt|feel|feeling|feels ill|rough|awful|terrible|dreadful|rotten|unwell|poorly|spaced|drunk|dizzy|faint|weak after|since|on|from|all|every|within
            cramp*|griping|stomachache|bellyache since|after|with|from|terrible|awful|every
            terrible|awful|horrendous|horrible|bad|severe cramp*|stomach|headache*|migraine*|heartburn|nausea|rash
            & <body> <since> <intake> !fine !better !good !great !well !improved !calm !smooth !soft !clear !stick !sticks
            & period|periods|bleeding|cycle since|after|every|stopped|weeks|heavier|missed pill|it|tablet*|capsule*|went|started|taking|weeks
            <no> wink
            <no> sleep|slept|kip a|at|all|for|wink|properly|the|since|after whole|wink|all|course|night|nights|days
            like|red|face|skin tomato|beetroot|lobster|balloon|zombie|drunk|sandpaper
            period|periods stopped|<no>|heavier|weeks|late|missing|twice
            throw|throwing|threw|chucking|chucked|spewing|puking|puked|barfing|heaving up|all|every|my|constantly|after|on !away !money
            throwing|threw|chucking|bringing up
            puking|puked|spewing|retching|heaving|barfed
            runs|trots|squits|squitts|shits
            gave|give|gives|giving|got|had me|her|him|the runs|trots|squits|shakes|sweats|jitters|headache|wind|shits|dizzy|palpitations|heartburn|nightmares
            saw|seeing|sees|started things|spiders|people|bugs|shapes|insects|stuff|wall
            hearing|heard|hears voices
            <no> pee|wee|poo|urinate|pass|go a|for|in|to|water|after|without|day|properly
            <no> pee|wee|urinate|sleep|stop after|since|for|shaking|sweating|vomiting|crying !sleeping
            hair falling|falls|fell|coming|thinning|shedding|came|handful*
            heart racing|pounding|thumping|fluttering|skipping|going|beating|hammering|raced|pounded
            put|puts|piled|gained|gaining|lost on stone|kilos|weight|pounds|lbs|st|kg
            legs|ankles|feet|face|hands|fingers|lips|tongue|throat|eyes balloon*|swell*|swollen|swelled|puffy|puffed|elephant*|huge
            came|come|broke|breaking|covered|coming out|up in hives|spots|rash|welts|blotches|lumps|blisters|bumps
            patch|patches|cream|gel|injection|it left|leaves|gave|caused|burned|burnt a|me|burn|mark burn|mark|blister|welt|scar|lump|square|rash|burns
            confused|muddled|delirious|agitated|aggressive when|after|since|on|and|they dose|upped|it|started|seeing|taking
            nightmares|hallucinat*|palpitation*|diarrhoea|diarrhea|constipat*|vomit*|dizzy|dizziness|drowsy|faint*|jaundice*
            makes|made|making|leaves|left me|her|him|my|mum|dad so|feel|really|too|go|all dizzy|sick|sleepy|drowsy|drunk|groggy|weird|shaky|itchy|faint|high|breathless|depressed|angry|swell|itch
            hold|grab|cling|held|grabbed on to|onto|the cooker|wall|table|bannister|rail|counter
            ended|end|landed|finished|rushed|taken up|me|in|to hospital|resus|a&e|casualty|ambulance
            ambulance|adrenaline|epipen|resus
            itchy|itching|itch all|like|everywhere|over|skin|since
            <body> swelled|swollen|swelling|numb|itched|itches|itchy|peeled|peeling|burning|tingles|tingling|throbs|shaking|blistered|puffed
            seeing|see double|blurred|spots
            stop|non shaking|crying|trembling|sweating
            heartburn|indigestion|reflux with|terrible|awful|constant|since|every|bad
            terrible|awful|constant|bad heartburn|indigestion|reflux|cramps|wind
            liver|kidney values|enzymes|tests|function tripled|doubled|up|raised|rose
            skin peeled|peeling|cracked
            knocked me|him|her out
            put|gained on|stone|kilos|weight|pounds stone|weight|kilos|pounds
            pressure shot|rocketed|dropped
            cry|crying|weepy all|constantly
            made|makes me|him|her sick|ill|dizzy|drowsy|nauseous|jittery|shake
            stopped|quit|off because|of|due vomiting|rash|dizziness|nausea|itching`),
        ],
        '!webinar !would !if !should !worried !feared !material !chapter !some !none !sleeping !empty',
      ),
    },
  },
  {
    id: 'lack-of-efficacy',
    severity: 'attention',
    names: { fi: 'Tehon puute', ru: 'Отсутствие эффекта', en: 'Lack of efficacy', sv: 'Utebliven effekt' },
    phrases: {
      fi: [
        ...phraseLines(`
          yhtä|sama hyvin|tyhjän vois|voisi|voin|kanssa syödä|niellä|juoda|ottaa|imeskellä|popsia
          <remedy>|viikko*|päivä*|kuukau* ihottum*|yskä|kipu|särky|oire*|vaiva* ennallaan|samanlai*|tallella|jäljellä|pysyy
          <no> eroa|vaikutus*|hyöty*|tehoa|apua|muutos*|parannus*|auttanu*|auta|auttan*|auttaa|teho*|vaikut*|hyödy*|hyötyv*|lievit*|muuttun*|tehonnu* !sivu* !sivusto* !asiakaspal* !haitta*
          <no> mitään|mikään|minkäänlai* eroa|vaikutus*|hyöty*|tehoa|apua|muutos*|vaikut*
          <no> liikah*|lask*|nukuta|nukutta*|unta|pois|poista*|tee|teh* <remedy>|mitään|pois|kip*|hoidol*|ihottum*|yhtään
          unilääk* ei
          tehoton*|tehotto*|hyödytön*|turha|plasebo|lumelääk*
          oire*|kip*|yskä|tulehdus|ihottum*|kohtauk*|nuha|migreen* ennallaan|palas*|palat*|jatku*|edelleen|samanlai*|sama|takaisin|yhä|pahem*|ennen|jäi
          ihan|aivan|yhtä sama*|korkea|kipeä|paha jälkeen*|kuin|ennen|vaikka
          vaikutus|teho|vaikutusaika loppu*|lakka*|haihtu*|hävi*|kestä*|lyhyt|häipy*
          lakkas*|lakannut|ei|loppui enää|auttamast*|tehoamas*|toimimas*|tehoa* auta|vie|tehoa|auttanut|auttamasta
          enää auta|tehoa|vie|toimi
          karkkia|karkki*|vettä|vesi*|sokeripiller*|liitu* syö*|sama*|kuin|olisi|juo*
          samaa|kuin karkki*|karkkia|vettä|vesi*
          kohtauk*|verenpaine|kolesteroli|sokeri*|pitkäsok*|arvot jatku*|sama*|korkea*|ennallaan|liikah*|laske*|maksimiannok*
          raskaaksi|raskaana vaikka|pillerei*|ehkäisy*|tulin vaikka|pillerei*|söin|käyt*|huolim*
          kuurin|kuuri kokon*|loppu|jälkeen|ja|söin tulehdus|oire*|edelleen|yhä|samanlai*
          söin|käytin|otin koko kuurin|kuuri`),
        'ei|eikä|en auttaa|tehota|vaikuttaa|hyödyttää|lievittää !sivu* !linkki',
        'ei|en mitään|mikään teho|apu|vaikutus|hyöty|ero|eroa',
        'ei huomata|nähdä ero|eroa|vaikutus|muutos',
        'teho|vaikutus loppua|hävitä|lakata|kadota|hiipua|riittää|heikko|huono',
        'tehokkaampi|tehokkaa* saada|pitäisi|voida',
        'tehoton|hyödytön lääke|kuuri|voide|valmiste|tabletti',
        'vaste vajaa|jäädä|heikko|puuttua|olematon',
        'oire|kohtaus|ihottuma|kipu pahentua|jatkua|palata|ennallaan|muuttua',
        'turha|hukka lääke|kuuri|raha',
      ],
      ru: [
        ...phraseLines(`
          с таким|тем же успехом
          таким|тем успехом
          сыпь|кашель|боль|зуд|давление|температура|насморк|симптом* как был*|было|стоял*|держал*
          как был*|было и|так|осталась|есть !раньше
          <no> помог*|помога*|действу*|подейств*|снима*|снял*|убрал*|убира*|берет|справ*|сдвин*|сниз*|прошл* !сотрудник* !менеджер* !сайт* !поддержк*
          <no> разниц*|эффект*|толк*|польз*|улучшен*|результат*|облегчен*|изменен*|действи* !побоч* !сайт*
          никакой|никакого|нет|ноль разниц*|эффект*|толк*|польз*|улучшен*|результат*
          улучшени*|эффект*|пользы|изменен* не|нет|никак*
          неэффектив*|бесполезн*|пустышк*|плацебо|бестолков*
          боль|боли|кашель|насморк|сыпь|инфекц*|давлени*|симптом*|зуд|температур*|мигрен*|болит та|тот|такой|так|те|остал*|прежн*|верн*|какой|такое|держит*
          симптом*|приступ*|боль|судорог*|кашель верн*|продолж*|остал*|прежн*|не|снова|повтор*
          верну* симптом*|боль|кашель
          инфекц*|воспален*|сыпь|боль осталас*|остал*|вернул*
          болит|чешет*|кашля* так|все|по-прежн*|также же
          так же
          как|такой|такое|какой была|был|было|до|же и|осталас*|лечен*|прежде
          действи*|эффект кончает*|закончил*|проход*|заканчива*|пропал*|через|слаб*
          раньше помогал*|действовал* теперь|а|сейчас не
          теперь|больше|уже не помога*|снима*|действу*|берет
          перестал* помогать|действовать|работать|снимать
          конфет*|вода|водичк*|мел|мелом|аскорбинк* как|равно|ела|ел|пил*|что
          как|что|равно вода|водичк*|конфет*|мел
          спится|сплю|уснуть не|снотворн*
          снотворн* не
          приступ*|судорог*|кров*|гликирован*|холестерин*|сахар*|давлени* продолж*|не|такое|сдвин*|остал*|держит*|такой
          забеременел* хотя|принима*|пил*|на
          пропил*|выпил*|прошел|прошла весь|курс*|целый курс|а|и|инфекц*|не
          напрасн*|впустую|зря|выброшен* деньг*|потрат*|курс*|лечен*`),
        'не помогать|помочь|действовать|подействовать|снимать|снять|работать препарат|таблетка|лекарство|курс',
        'не помогать|помочь|действовать|подействовать',
        'никакой|нет|ноль|нулевой эффект|толк|результат|польза|действие|улучшение|облегчение',
        'эффект|толк|результат|польза ноль|нулевой|никакой|нет|заканчиваться|кончаться|пропасть',
        'бесполезный|пустышка|плацебо|припарка',
        'перестать помогать|действовать|работать|спасать',
        'как болеть так и болеть',
        'отрезать|сильнее|посильнее|подольше',
        'боль|насморк|кашель|анализ|посев тот|остаться|прежний',
      ],
      en: [
        ...phraseLines(`
          doesnt|doesn't|didnt|didn't|dont|don't do|make a|me thing|sleep|difference
          symptoms|pain|pains|cough|rash came|come|coming back
          might|may|could|better as|off well|be|eating|taking be|eat|eating|take|taking|have|suck
          rash|cough|pain|itch|fever|infection|symptoms|pressure <no>|still shift*|budg*|clear*|chang*|gone|better|same|there|sky
          <no> difference|effect|benefit|improvement|improved|relief|effective
          useless|ineffective|pointless|worthless <remedy>|pain|sleep|me
          <remedy> useless|ineffective|pointless|worthless|placebo
          <remedy> <no> work|works|worked|help|helps|helped|touch|clear|shift|stop
          did|does|done|doing nothing
          <no> help|helps|helped|helping|work|works|worked|working|effective|touch|touches|clear|cleared|shift|shifted|budge|budged|stop|stopped|control|controlled|ease|eased|last !site !app !website !link !side !shaking !crying !vomiting !sweating !bleeding !period !itching !coughing
          nothing for my|the|me|her|his
          failed|fails to|work clear|help|stop|control|work|relieve|ease
          symptoms|pain|pains|infection|rash|cough|migraine*|fever|itching|headaches|hayfever came|back|returned|return|same|still|continue*|persist*|as|remained|ever|before|unchanged !drug
          still|same|just itchy|cough*|infection|there|pain|hurts|ache*|sneez*|before|sick|coughing|same
          hurts|aches just|as|the same|before|much|ever
          as high|bad|much|sore|ill|before as|before
          seizures|attacks|fits|spasms continued|continue|still|despite|same|breakthrough
          wears|wore|wearing off|out
          stopped|stops|used|no|longer working|helping|help|effective|work|touch
          off after|in|within three|two|hours|hour
          sweets|smarties|water|tic|chalk|sugar swallowing|eating|as|well|pills|like
          like|as|was swallowing|taking|eating|drinking|water sweets|water|nothing|chalk
          pregnant|conceived while|despite|although|taking|on taking|on|directed|pill
          hba1c|sugars|levels|pressure|cholesterol|tsh|counts budged|same|unchanged|high|before|still`),
        'no|zero|little|any effect|benefit|relief|difference|improvement|response|result*',
        'useless|ineffective|pointless tablet*|drug|cream|medicine|stuff',
        'stop*|used|wear*|wore|wears working|helping|to|off help',
        'wear*|wore|wears off',
        'symptom*|infection|pain|skin|pressure back|return*|worse*|same|persist*|exactly|identical',
        'did|done nothing|sod|naff',
        'nothing for|happened|changed day*|week*',
        'fail* in|to patient*|work|control',
        'last longer|needs stronger',
        'needs|make stronger|last|it longer|stronger',
        'as useful|might as well as|be',
      ],
    },
  },
  {
    id: 'product-complaint',
    severity: 'attention',
    names: { fi: 'Tuotevalitus', ru: 'Претензия к качеству', en: 'Product complaint', sv: 'Produktreklamation' },
    phrases: {
      fi: [
        ...phraseLines(`
          asteikko|merkinnät|numerot|teksti|mitta-asteikko kulun*|hävin*|puuttu*|epäselv*|haalistu*|pois
          & kahta|kaksi|eri|erivär* pilleri*|tablet*|kapsel* sekaisin|samassa|väri*|purki*
          voide|voite*|rasva|geeli|siirappi|liuos erottun*|vetinen|vetistä|öljy*|juoksettu*|kokkar*|kovettu*
          folio|foliosta|foliossa|kalvo|annospuss*|suojakal* revenn*|repe*|rikki|auki|reikä*
          pullo|suihke*|tuubi|kynä|ampulli|pussi|purkki kuiva|rutikuiva|tyhjä|kuivunut|kovettunu*
          neula|kärki|suutin|mäntä vääntyn*|väänty*|tylsä|vino*|käyrä|poikki
          ~ pillerit|tabletit|kapselit|neste|voide|erä|erän harma*|kelta*|ruske*|tumm*|vaale*|väri* ennen|outo*|eri|jotenkin|muuttu*|yleensä|aiemmin
          laskuri|näyttö|mittari näyttä*|sanoo|lukee vaikka|mutta|mut|eikä|60 ei|mitään|tyhjä|loppu
          mitään|ei|eikä <no>|mitään tule|tullut|suihkua|tulee ulos|läpi|neula*|kynä*
          kynä|kynäruisku|autoinjektori|injektori|ruisku jumi*|jumitt*|tukos*|tukko*|lauen*|laukea*|laukes*|neula* !<drug>
          hiutal*|hituja|roskia|kökkö*|rihma*|klimppe* ui*|uiskent*|leiju*|seassa|nestees*|pullos*|sisällä|jotain
          ~ <broke> <part> !iho* !hius*
          tablet*|kapsel*|ampull*|neula*|annos* puuttu*|vajaa*|vähem*|vain|liian
          puuttu*|puut* selost*|ohje*|etiket*|tabletti|tablet*|eränumero|seloste|laskuri|annos
          kyljess*|kannes*|pakkaukses*|rasias* 28|30|100|luki|lukee sisällä|26|vain
          toisen|väärän|eri|väärä lääkkeen|tuotteen|valmisteen seloste|pakkausselost*|ohje|etiketti|laatikko
          pakkausselost* toise*|väär*|puuttu*
          <part> <no> pysy|aukea|aukee|sulkeudu|toimi*|suihku*|liukene*|mene|lukkiu*|tartu|liuennu*|sovi
          <no> pysy|aukea|aukee|liuennu*|liukene*|tartu <part>|iholla|vete*|pihde*|kunnol*
          <part> haisi*|haise*|maistu*|homees*|paha|outo*|oudolta|kokkar*|hius*|sakka*|värjä*
          haisi*|haise*|maistu* home*|oudol*|pahal*|kala*|pilaantu*
          kokkar*|hius|hiuks*|hiukka*|sakka*|hyönteis*|lasinsir*|roska*|kuitu* <part>|sisäll*|kellu*|joukos*|oli
          siirap*|ampull*|pullo*|liuok* kokkar*|hius|hiuks*|hiukka*|sakka*|roska*|kellu*|samea*
          eri|väärän|outo|outoja|erilai* väri*|värinen|väriset|muoto*|makui*|haju*|näköi*
          käyttöpäiv*|viimeinen|päiväys|eränumero hankau*|lukukelv*|puut*|menny*|ohi|väär*|epäselv*
          lämmin|lämpim*|lämmen* kylmä*|pakkau*|tull*|paket*
          kylmä* lämmin|lämpim*|katken*|lämmenn*
          erä|erän|erässä viallin*|jumit*|haljen*|pila*|samea
          laskuri|näyttö jumi*|väär*|nollas*|pimeä*
          suihku* sivu*|ei|väär*|joka
          viallin*|väärennö*|väärennet*
          sineti*|sinetti|sulku|korkki auki|avoin|avoim*|rikki|puuttu*|avat*
          avoim*|avat*|rikkinäi* sineti*|pakkau*|pullo*`),
        'viallinen|murentua|murentun*|samea|samee*|väärennös|vanhentunut|vanhentua|epäkunto|valmistusvirhe !näyte',
        'sakka|saostuma|vierasesine|hiukkanen|siru',
        'viimeinen käyttöpäivä mennä|menny*|ylittyä',
        'väri muuttua|muuttun*|vaihtua',
        'haista|haju oudolta|outo|paha|pilaantun*|kala',
        ...bothWays(
          'rikki|haljeta|tyhjä|vajaa|puuttua|jumittaa|jumittua|jumittuu|vuotaa|tukko|hajota|lämmetä|lämmen*|sulaa|irrota|tarttua',
          'pakkaus|purkki|levy|tabletti|kynä|ampulli|pullo|kapseli|laite|neula|inhalaattori|suutin|laastari|kylmälaatikko|suihke|pumppu !tarvita',
        ),
        'kylmälähetys|kylmäketju|lämpötila näyttää|katketa|aste|asteen',
        'purkki|pakkaus|levy|liuska olla vaikka|etiketti',
      ],
      ru: [
        ...phraseLines(`
          деления|шкала|метки|надпис*|цифры стер*|стёр*|нет|не|смыл*
          крем|мазь|гель|сироп|эмульсия расслои*|потек*|жидк*|вода|водян*|свернул*|комк*|засох*
          фольг*|пакетик*|плёнк*|пленк* порван*|порвал*|надорван*|вскрыт*|дырк*
          спрей|флакон|тюбик|ручка|пакетик сухой|сухая|сухие|пустой|высох*|засох*
          игла|наконечник|поршень|дозатор крив*|гнут*|погнут*|туп*
          ~ таблет*|капсул*|раствор|мазь|крем|партии сер*|желт*|коричнев*|темн*|цвет* раньше|какие-то|другие|странн*|обычно|были|стал*
          <no> пшика*|брызга*|распыля*|выдавли*|впрыск*|дозиру*|вышл*|выходит|срабатыва* !сайт*
          счетчик* показ*|60|есть|но|а не|пусто|пустой
          прокручива*|проворачива* не|крышк*|колпачок
          крышк*|колпач* прокручива*|проворачива*|не
          прокручивается|проворачивается|подтекает|протекает|заедает|заклинил*|заклинивает
          ~ <broke> <part> !кож* !волос*
          <no> <part> !достоинств* !поставк*
          не хватает|хватало|доложил* таблет*|капсул*|ампул*|штук*|инструк*
          на|в пачк*|коробк*|упаковк* 28|30|внутри|26|написан*
          внутри 26|27|29|меньше|только
          вкладыш*|инструкци* от|другого|чуж*|нет|другой другого|препарат*|лекарств*
          <part> не клеит*|открыва*|закрыва*|работа*|растворил*|брызга*|держит*|защелк*|поддает*|откры*
          не клеит*|растворил*|открыть|открывает*|закрывает*|держит*|брызгает|растворяет*
          плава* комк*|хлопь*|волос*|частиц*|осадок
          комк*|хлопь*|волос*|частиц*|осадок|мошк*|стекл* в|внутри|плава* <part>|сироп*|ампул*|флакон*
          в <part> волос*|комк*|хлопь*|плава*|осадок|мошк*|нет|стекл*
          пахн*|воня*|запах* плесен*|странн*|рыб*|тухл*|химич*|гнил*
          цвет|вкус|запах|форма не|другой|странн*|изменил*|такой|иной
          другой|не|другого цвет*|такой|вкус*|запах*|формы
          срок*|дата годност*|стерт*|прошел|истек* стерт*|прошел|истек*|не|просроч*
          стерт*|стерся|нечитаем* срок*|дата|серия|номер
          термо*|холодов*|лед|хладоэл* тепл*|растаял*|нагрел*
          тепл*|теплым|теплой термоконт*|приех*|привез*|пришл*
          партии|серии|серия|партия заеда*|брак*|мутн*|поршен*|трес*
          счетчик* застрял*|не|сбил*
          брызгает|брызжет|льется вбок|мимо|не
          вскрыт*|нарушен*|открыт* флакон*|пломб*|упаковк*|кольц*|коробк*
          пломб*|кольц* вскрыт*|нарушен*|сорван*|нет
          брак*|подделк*|поддельн*|контрафакт*
          пуст* <part>`),
        'брак|бракованный|просроченный|просрочка|подделка|контрафакт|мутный|крошиться|раскрошиться|осадок|хлопья|стружка|плесень',
        'слипнуться|слиплись|растаять|протухнуть|отсыреть|перемёрзнуть|перемерзнуть|потечь|потекли|помутнеть|прогорклый|комок',
        'не растворяться|клеиться|закрываться|сниматься',
        'срок годность разный|истечь|прошёл|вышел',
        ...bothWays(
          'сломаться|сломать|треснуть|трещина|пустой|недостача|заесть|заедать|протечь|течь|расколоться|упереться|отключиться|красный|почернеть',
          'упаковка|блистер|таблетка|ручка|ампула|флакон|капсула|ингалятор|шприц|игла|помпа|поршень|партия|датчик|ячейка',
        ),
        'нет|нету таблетка|капсула|ампула|одной',
        'таблетка|капсула|ампула одна|один нет|нету|не хватать',
        'не хватать таблетка|капсула|ампула',
        'вместо белый|белых|круглый|круглых',
        'код|маркировка показывать|продать|выбыть|чужой|проданный',
        'цвет|запах|розовые|розовый другой|измениться|странный|попасться|пачка',
        'пахнуть прогорклый|странно|рыба|ацетон',
      ],
      en: [
        ...phraseLines(`
          markings|scale|lettering|print|numbers|label|graduations rubbed|worn|faded|missing|illegible|come|off
          cream|gel|lotion|ointment|syrup|emulsion split|separated|runny|watery|curdled|hard|lumpy|gritty
          foil|seal|wrapper|sachet*|film torn|ripped|split|broken|open|already
          bone|completely|already|totally dry|empty|dried|hardened
          bottle|spray|tube|pen|vial|sachet dry|empty|dried|hardened|separated
          needle|pen|plunger|nozzle|cannula|tip bent|blunt|crooked|loose
          bent|blunt|crooked needle|tip|nozzle
          ~ pills|tablets|capsules|liquid|cream|lot|batch grey|yellow|brown|pink|darker|lighter|colour funny|different|used|weird|usually|normally|before|gone|turned
          <no>|nothing|nothin puff*|spray*|comes|came|squirt*|coming|dispens* out|through|when|at
          counter|indicator|display says|shows|reads|said left|but|full|nothing
          cap|lid|top|closure spins|spinning|turns|slips|stuck|jammed|round
          wont|won't|doesn't|n't|not|dont open|close|click|spray|stick|puff|fire|inject !app !site !website !link !page !banner !menu !cookie !shop !pharmacy
          ~ <broke> <part> !skin !hair
          <no> leaflet|instructions|label|lot|batch|expiry
          leaflet|instructions|label|lot|batch|cap|dose|tablets|one|two missing|short|fewer|another|wrong|illegible|rubbed|unreadable
          leaflet|label|box for|of another|different|other|wrong
          <part> missing|short|wrong|empty|open|opened|warm|wet|sticky|lumpy|blank|sideways|tampered
          empty|missing|half-empty|opened|tampered|warm <part>
          <no> <part> !staff
          <part> <no> stick|open|close|click|work|spray|dissolve|fit|budge|turn|move|seal
          <no> stick|open|dissolve|click|spray|seal
          lumps|hair|particles|glass|mould|insect|specks|floating|fibres|sediment|crystals in|inside|floating|of
          floating in
          box|pack|carton|label 28|30|100 inside|only|26
          only|inside 26|27|29|8|9
          smell*|stink*|taste* of|like|off|mould|funny|mouldy|strange|weird !mint !strawberry !orange !cherry !lemon !fruit !vanilla !banana !sweets !nice !nicely
          different|strange|odd|wrong|other|changed colour|color|shape|taste|smell|size
          colour|color|shape different|changed|strange|odd|wrong
          best|expiry|use before|date|by rubbed|illegible|missing|passed|gone|unreadable
          batch|lot jammed|faulty|bad|wrong|different|cloudy
          sprays|sprayed|squirts|squirted sideways|everywhere|nothing|not
          counter|display|screen stuck|wrong|blank|frozen
          fell|fallen|came|comes off|apart|loose|out after
          cold|cool chain|pack|bag warm|broken|melted
          defect*|faulty|counterfeit|tamper*|contaminat*`),
        'faulty|defective|counterfeit|fake|expired|discolour*|crumbl*|cloudy|smudged|hairline !sample*',
        'out of date !pdf !website !page',
        'half empty',
        'fired before|early|itself',
        'smell* like|funny|odd|off|different !shop !car',
        'hair|bits|particle*|glass under|in|floating foil|it|liquid|vial',
        'turned to|into water|liquid',
        ...bothWays(
          'broken|broke|empty|missing|jam*|leak*|crack*|snap*|stuck|died|separated|melted|warm|fired|split|red|half|tore|torn|stopped|shut',
          'pack|blister|tablet*|pen|vial|bottle|capsule*|inhaler|needle|injector|autoinjector|device|ampoule*|pump|spray|patch*|cream|box|carton|ice|indicator|strip',
        ),
        "patch* won't|n't|not stick",
        'cold chain',
        'batch back|different|wrong|fault*|photograph*',
      ],
    },
  },
  {
    id: 'special-situation',
    severity: 'attention',
    names: {
      fi: 'Erityistilanne (raskaus, yliannos, virhekäyttö)',
      ru: 'Особая ситуация (беременность, передозировка, неверное применение)',
      en: 'Special situation (pregnancy, overdose, misuse)',
      sv: 'Särskild situation (graviditet, överdos, felanvändning)',
    },
    phrases: {
      fi: [
        ...phraseLines(`
          raskaana|imetän|imettää|imetys*|raskaude*|raskausaik*|imettäes* !onko !aikana
          kuulla|viikolla|kuukaudella raskaana|raskau*
          taapero*|lapsi|lapsen|poika|tyttö|vauva|vuotia*|lapsenlaps* niel*|söi|joi|sai|pääsi|otti|käsiins*|löysi|nuoli
          vahingos*|erehdy*|epähuomios*|virheellis* <drug>|oti*|otin|pist*|söi*|niel*|kaksi|kahdesti|neljä|tupla*|anno*
          otin|pistin|söin|otti|annettiin|sain vahingos*|erehdy*|epähuomios*
          otti|otin|söi|söin|otan|ottaa|ottavat koko|kaikki|kerral*|tupla*|liikaa|yli|enemmän|kolme|neljä|kymmenen pakkau*|kerral*|määrä*|yli|sijas*|paket*|liuskan|tabletti*|annos*|kun|ku
          otan|ottaa|otin tuplat|tuplana|tupla-annok*|enemmän
          tupla*|kaksinkert* anno*|määrä*
          käyttöaih* ulkopuol*|poikke*|ei
          off-label|off label
          <no> myyntilup*|käyttöaih*|hyväksyt*|rekisteröi*
          myyntilupa* <no>|ei
          annok*|annoksia|pillerei*|tablet* väliin|jätä*|säästä*|puolit*|kahtia
          jätän|jättää|jätin|jättelen anno*|väliin|väleihin
          leikka*|puolit*|katkais*|murska*|jauha* tablet*|laastar*|kahtia|nokka*|pillerei*|puol*
          murska*|vetä*|sniff*|pöllyt* nokka*|suone*|nenään|ja
          koira*|kissa*|lemmik*|hevos* <drug>|puolik*|anno*|söi|sai
          annoin|annan|syötin puolik*|tablet*|lääk*|osan koira*|kissa*|naapur*|lapsel*
          miehen|vaimon|äidin|naapurin|siskon|kaverin|toisen vanhoja|lääkkei*|pillere*|tablett*|resept*
          pist* neula* sorme*|käteen|itse*|peukal*
          pistin|pisti neula*|itseeni|sormeen*
          neulanpist*|pistotapatur*
          yliannos*
          nieli|nielaisi|söi peräpuik*|laastar*|koko|rasvaa|voidetta
          roisk*|pärsk*|suihku* silmä*|kasvo*|iho* !lait*
          alkohol*|juovat|juo|viina* samalla|kanssa|ottaa|yli|reippaas*|päälle
          yli|enemmän määrät*|ohje*|suositel*|kuin
          vuoden|kuukausia|vuosia vaikka|yli|selost* selost*|max|korkeint*|ohje*|suosit*
          selost* max|korkeint*|mukaan|enintään kaks*|viikko*|päivä*
          väärinkäy*|päihtymi*|huume*|katukaup*
          vanhentun* käyt*|otin|lääke*
          ilman reseptiä`),
        'yliannos|yliannostus|tuplaannos|kaksinkertainen annos',
        ...bothWays('raskaana|raskaus|imettää|imetys', 'ottaa|käyttää|lääke|annos'),
        'lapsi|poika|tyttö niellä|nielaista|syödä',
        ...bothWays('raskaana|imettää', 'ehtiä|saada|tabletti|pistos'),
      ],
      ru: [
        ...phraseLines(`
          беремен*|кормлю|кормящ*|лактац*|грудью !ли !тест*
          пятом|шестом|третьем|четвертом|седьмом месяц*
          на месяц*|недел* и|беремен*|принима*
          малыш*|ребенок|сын|дочь|дочка|внук|внучка|летний|летка|четырехлетк*|двухлетк* съел*|выпил*|отпил*|проглот*|добрал*|нашел|нашла|облизал*|достал*
          случайно|ошибк*|нечаянно|ошибочно|перепутал* выпил*|принял*|укол*|вкол*|проглот*|ввел*|два|четыре|дважды|съел*
          по ошибке
          выпил*|принял*|пил*|пью|съел* всю|весь|четыре|двойн*|две|три|лишн*|больше|вместо пачк*|упаковк*|вместо|разом|одной|доза|дозу|дозы|дозе|дозой|доз|чем|нормы|таблет*|когда
          пью|принима*|пил* двойн*|вдвое|больше|чаще
          двойн* доза|дозу|дозы|дозе|дозой|доз|порци*|когда
          превыша*|превысил* доза|дозу|дозы|дозе|дозой|доз
          показани* нет|не|этого|таких|вне
          не|нет|вне зарегистр*|показан*|показани*|инструкц*
          офф-лейбл*|off-label|оффлейбл
          пропуска*|экономл*|растягив*|режем|делю|делим|ломаю доза|дозу|дозы|дозе|дозой|доз|пластыр*|таблет*|пополам|прием*
          режем|делю|делим|ломаю|толк*|крош*|нюха* пополам|пластыр*|таблет*|нюхают|и
          нюха*|толкут|варят|ширя* и|нюха*|порош*
          собак*|кошк*|кот|коту таблет*|пол*|дал*|лекарств*|съел*
          дал*|даю|скормил* пол*|таблетк*|половин* собак*|кошк*|коту|сосед*|ребен*
          мужнин*|мамин*|соседск*|чуж*|жены|мужа таблет*|лекарств*|капл*|рецепт*
          пью|принимаю|беру|взял* мужнин*|чуж*|мамин*|соседск*
          укололас*|укололся|уколол* иглой|пальц*|палец|когда
          игл* уколол*|пальц*|палец
          передоз*
          проглотил*|съел* свеч*|пластыр*|мазь|крем
          брызнул*|попал*|плеснул* в|раствор* глаз*|лиц*
          алкогол*|спирт*|водк* пьют|пью|вместе|принима*|и|превыш*
          пьют алкогол*|одновр*
          инструкци* максимум|не|две|недел*|дольше
          год|месяц*|годами хотя|инструкц*|вместо
          злоупотреб*|наркот*|кайф*
          не той|тот|тому|та дозировк*|пациент*|препарат*|доза
          без рецепта|назначения
          просроч* принял*|выпил*|пил*`),
        'передозировка|передоз|двойной доза|дозировка',
        ...bothWays('беременный|беременность|забеременеть|кормление', 'принимать|принять|пить|препарат'),
        'перепутать доза|препарат|дозировка|ампула|таблетка',
        'ошибочно|случайно принять|ввести|выпить|уколоть',
        'ребёнок|ребенок|внук|сын|дочь|малыш съесть|проглотить|выпить|найти',
        'двойной|лишний норма|таблетка|укол',
        'кормить грудью|грудь',
        'беременность|беременный приём|прием|принимать|неделя',
      ],
      en: [
        ...phraseLines(`
          pregnant|breastfeeding|breast-feeding|breastfeed|nursing|breastfed !is !test
          months|weeks pregnant|gone
          toddler|child|kid|son|daughter|baby|boy|girl|grandson|granddaughter|old|year got|swallowed|ate|drank|took|found|hold|opened|licked
          kids|kid|children got|swallowed|ate|drank|took|found
          ~ accident*|mistake|mistakenly|inadvertently <drug>|inject*|took|injected|swallowed|twice|two|double|four
          took|taken|take|takes|taking|injected|swallowed two|three|four|twice|double|whole|extra|five|several|more|all of|instead|pack|box|at|dose|than|tablets|the !week
          off label|licence
          off-label|unlicensed|offlabel
          <no> licensed|approved|indicated|authorised for
          skip|skipping|skipped|miss|missing|halve|split|ration doses|dose|days|pills|tablets
          cut|cutting|split|splitting|halve|crush|crushed|snort|smoke|sell <drug>|it
          dog|cat|pet|horse gave|half|tablet|ate|got
          gave|give|fed|use <remedy>|half|to|my|our dog|cat|pet|horse|neighbour
          use|used|take|took|borrow|borrowed|gave husband's|wife's|mother's|someone|mum's|leftover|sister's|friend's|neighbour's
          needle stick|prick
          needlestick
          pricked|stabbed|stuck myself|finger|thumb
          double|triple dose|when|it|amount
          swallowed suppository|patch|whole|cap|it|pessary
          splash*|squirted|got eye|eyes|face|skin
          more than prescribed|recommended|directed|max
          drink|drinking|drank|alcohol heavily|while|with|take|alcohol
          year|months|years though|although|despite|leaflet|longer|max
          leaflet|max|maximum says|two|2 max|weeks|days
          misuse*|abuse*|addict*|recreational*|high
          wrong dose|drug|strength|patient|person|route|way
          expired|out-of-date used|took|taken|after
          without prescription`),
        'overdose*|double dose !he !she',
        ...bothWays('pregnan*|breastfeed*', 'take|took|week*|taken|taking|use*|dose|given|prescribed|days'),
        'accident* took|inject*|swallow*|given',
        'weekly daily',
        'drew|drawn|draw up wrong',
        'off label|off-label|misuse*',
      ],
    },
  },
  ...sharedFlagRules,
]
