/**
 * Constructions in which Finnish praises by denying harm or complains by denying care, over classes of words by their dictionary forms:
 * `<not>` stands for the negative verb in every person, `?` for auxiliaries and adverbs that may stand between. The project's own list.
 */
import type { IdiomLists } from '../../sentiment/room.ts'

const ei = '<not>|eioo|eijoo|eiole|emmä'

/** "Ei ole koskaan …": what may stand between the negative verb and what it negates. */
const be = '?olla|oo|ole|olis|ois'
/** The same without the conditional: "ei olisi tarvinnut" complains. */
const been = '?ole|oo|ollut|ollu|olleet'
const ever =
  '?koskaan|ikinä|ikin|kertaakaan|kertaakaa|milloinkaan|missään|vaihe|yhtään|yhtää|lainkaan|ollenkaan|laisinkaan|mitenkään|turhaan|kukaan|mikään|mitään|mitää|mittään|hetkeäkään|sekuntiakaan|päivääkään|minuuttiakaan|suinkaan|millään|enää|edes|todellakaan|kyllä|yksikään'
const before =
  'koskaan|ikinä|ennen|missään|aiemmin|aikaisemmin|muualla|muualta|aikoihin|eläissäni|elämässäni|ikinään|milloinkaan|mistään|ikin'
const any =
  '?mikään|mitään|mitää|mittään|minkäänlainen|yksikään|yhtään|yhtää|ainutkaan|ainuttakaan|ensimmäistäkään|pieni|pienintäkään|suuri|turha|lainkaan|ollenkaan|sen|kummempi|isompi|ylimääräinen'

/** Who or when denied stands before its verb too: "kukaan ei", "missään vaiheessa ei". */
const none = '?kukaan|mikään|yksikään|yksi|kertaakaan|koskaan|ikinä|milloinkaan|ikin'

/** Doing wrong to somebody, or working badly, by infinitives. */
const harm =
  `myöhästyä|myöhästellä|viivästyä|viivästellä|viivytellä|vitkastella|vitkutella|viipyä|kuhnailla|kuhnia|hidastella|aikailla|jahkailla|laiskotella|lorvailla|lintsata|luistaa
  hutiloida|hosua|sählätä|sähläillä|säheltää|sähläämää|hätäillä|hötkyillä|hötkyä|kiirehtiä|kiiruhtaa|hoputtaa|hoputella|patistaa|patistella|hätistää|hätistellä|hätyytellä|painostaa|painostella|tyrkyttää|tyrkytellä|tuputtaa
  tuomita|arvostella|kritisoida|moittia|moitiskella|haukkua|sättiä|nalkuttaa|torua|ripittää|läksyttää|saarnata|holhota|holhoa|vähätellä|vähättää|mitätöidä|nolata|nöyryyttää|pilkata|ivata|ivailla|naureskella|virnuilla|virnistellä|naljailla|vinoilla|vittuilla|kettuilla
  huijata|petkuttaa|jallittaa|jymäyttää|vedättää|pettää|valehdella|kusettaa|rahastettu|rahastanut|rahasteta|rahastaneet|nyhtää|kiskoa|ryövätä|ylihinnoitella|pompotella|pomputella|pompottaa|juoksuttaa|pallotella|syyttänyt|syytetty|syyttäneet|syytellä|syyllistää|uhkailla|uhata|kiristää|pelotella|säikytellä|säikäyttää
  karjua|kiljua|huutaa|huudella|ärähtää|ärjyä|äristä|räyhätä|räyhätä|rähjätä|rähistä|tiuskia|tiuskaista|tiuskahtaa|äksyillä|kiukutella|mulkoilla|mulkaista|murjottaa|mököttää|tuhahdella|tuhahtaa|huokailla|kivahtaa|sähähtää|äyskiä|äyskähtää|hermoilla|hermostua|suuttua|ärsyyntyä|ärtyä|tuskastua|kyllästyä|närkästyä|loukkaantua|pahastua|turhautua|raivostua|hikeentyä|kimpaantua
  pihistellä|pihistää|pihdata|säästellä|nuukailla|kitsastella|nipistää|unohtaa|unohdella|unohtua|laiminlyödä|sivuuttaa|hylätä|hyljätä|hyljeksiä|salata|salailla|peitellä|piilotella|piilottaa|pimittää|kaunistella|liioitella
  hajota|hajoilla|rikkoutua|rikkoontua|särkyä|rikkoa|kaatuilla|jumittaa|jumiutua|jumia|juuttua|tilttailla|tiltata|hyytyä|hyytyillä|pätkiä|pätkäistä|takkuilla|takuta|takkuta|tökkiä|töksähdellä|reistailla|reistata|kenkkuilla|kiukutella|oikutella|temppuilla|lagata|lägätä|bugata|bugailla|bugittaa|sammuilla|katkeilla|katketa|irrota|vuotaa|haista|löyhkätä|narista|natista|kolista|rämistä|ujeltaa|ruostua|kulahtaa|haalistua|kutistua|nukkaantua|nyppyyntyä|nuhjaantua|naarmuuntua|kolhiintua
  satuttaa|sattua|hiertää|kinnata|kutittaa|kutista|kirvellä|kivistää|vihloa|juilia|turvota|tulehtua|arpeutua|pilata|tuhota|sotkea|liata|turmella|vahingoittaa|vahingoittua|vaurioittaa|vaurioitua|kolhia|naarmuttaa|raapia|häiritä|haitata|häiriköidä|kiusata|kiusoitella|ahdistaa|ahdistella|stressata|nyrpistellä|nyrpistää|rypistellä|kirpaista|köyhdyttää|pelottaa|hirvittää|kammottaa|pelästyä|säikähtää|pelästyttää|arastella|kaduttaa|harmittaa|ärsyttää|suututtaa|nolottaa|kaivella|turhauttaa
  eksyä|sekoilla|sekoittaa|sotkeutua|mokata|mokailla|tunaroida|tunaroitua|töpeksiä|möhliä|ryssiä|hukata|kadottaa|hävittää|udella|urkkia|tivata|kuulustella|tenttaa|tenttailla|väheksyä|halveksia|halveksua|aliarvioida|ylenkatsoa|kaarrella|luistella|pinnata
  kitistä|nurista|marista|marmattaa|motkottaa|napista|nillittää|nipottaa|nurkua|purnata|mutista|jupista|valittaa|rutista|urputtaa|vikistä|inistä|tönä|töniä|tönäistä|repiä|riuhtoa|kiroilla|roikottaa|seisottaa|odotuttaa|vihoitella|riidellä|kinata|väitellä|inttää|jankuttaa|jankata|syrjiä|leimata|pitkittyä|peruuntua|tuijottaa|tuijotella|hyppyyttää|hyppyytellä|ylireagoida|panikoida|sooloilla|toheloida|pakottaa|pakotella|väsyttää|tympäistä|tympiä|tuhlata|haaskata|pelätä|jännittää|itkeä|kärsiä|palella|tylsistyä|pitkästyä|ahdistua|stressaantua|hämmentyä|nolostua|pettyä|pahoittaa|vääntää|kieltäytyä|evätä|estää|torjua|käännyttää|vaikeuttaa|hankaloittaa|jarruttaa|pitkittää|viivyttää|pantata|peruuttaa|keskeyttää|pahentua|huonontua|heikentyä|huonota|heiketä|romahtaa|kallistua|tinkiä|paiskoa|paiskia|paiskata|heitellä|viskoa|viskella|oikoa|lintsailla|laistaa|luistella|nirsoilla|ylenkatsella|rasittaa|kuormittaa|uuvuttaa|kangerrella|takellella|nikotella|yskiä|jäätyä|ylikuumentua|kuumentua|lohkeilla|lohjeta|rapistua|pilaantua|homehtua|jäkättää|papattaa|paasata|mesota|möykätä|meluta|remuta|kolistella
  epäonnistua|erehtyä|ryöstää|hidastaa|rangaista|hermostuttaa|huolestuttaa|surettaa|itkettää|inhottaa|ällöttää|oksettaa|kuvottaa|masentaa|järkyttää|kauhistuttaa|raivostuttaa|vituttaa|epäilyttää|arveluttaa|vihjailla|höpöttää|höpistä|jaaritella|lässyttää|manipuloida|määräillä|komennella|komentaa|käskyttää|soimata|mollata|parjata|viisastella|hätiköidä|töhriä|tahrata|läikyttää|tiputtaa|pudottaa|kompuroida|lipsua|horjua|revetä|haljeta|luhistua|kuumeta|väärentää|vääristellä|vältellä|kierrellä|lykätä|jumittua|hämmentää|hämätä|harhauttaa|uupua|kyllästyttää|hengästyttää|leuhkia|kehuskella|brassailla|kyräillä|vainota|kovistella|härnätä|nälviä|ilkkua|panetella|juoruta|juoruilla|metelöidä|riehua|kuorsata|haiskahtaa|nuutua|lytätä|alistaa|alentua|vatuloida|vatvoa|hössöttää|paapoa|venyttää|pitkitellä|tyriä|kämmätä|sössiä|rassata|kiukustua|kimmastua|kuohahtaa|nihkeillä|vikuroida|niskuroida|lusmuilla|lorvia|vetelehtiä|tahmata|täristä|tutista|yskähdellä|hinkata|vuodattaa|rynkyttää|täräyttää|nykiä|roiskia|vittuuntua|pingottaa|vieroksua|karsastaa|kaihtaa`.replace(
    /\s+/g,
    '|',
  )

/** What nobody wants to have to do. */
const chore =
  `jonottaa|jonotella|odottaa|odotella|ootella|ootaa|venata|venailla|seistä|seisoa|seisoskella|notkua|hengailla|pelätä|jännittää|hermoilla|huolehtia|huolestua|murehtia|stressata|panikoida|pettyä|katua|hävetä|häpeillä|nolostella|nolostua|kärsiä|kitua|palella|nälkiintyä
  soitella|karhuta|perätä|tivata|vaatia|kinuta|anella|anoa|rukoilla|tapella|taistella|riidellä|kinastella|kinata|väitellä|vängätä|vääntää|inttää|kerjätä|perustella|selitellä|selittää|todistella|todistaa|toistaa|toistella|muistutella|muistuttaa|kysellä|arvailla|arpoa|ihmetellä|pähkäillä|miettiä|pohtia|epäillä|epäröidä|etsiä|etsiskellä|hakea|juosta|juoksennella|ravata|reissata|sompailla|säätää|näprätä|reklamoida|valittaa|purnata|kiirehtiä|hosua|hätäillä|pyydellä|pyytää|maksaa|pulittaa|huutaa|huudella|eksyä|kiertää|kävellä|raahata|kantaa|siivota|korjata|palauttaa|varautua|varoa|hikoilla|herätä|nousta|luovuttaa|luopua|tinkiä|pestä|tutkia|kaivaa|kaivella|täyttää`.replace(
    /\s+/g,
    '|',
  )

/** What nobody misses. */
const trouble =
  `ongelma|ongelmia|vaikeus|hankaluus|vika|virhe|puute|puutos|haitta|haittavaikutus|sivuvaikutus|sivuoire|jälkioire|jälkipuhe|nega|jälkivaiva|jälkiseuraamus|komplikaatio|tulehdus|infektio|häiriö|katkos|katko|pätkiminen|kaatuilu|bugi|vikatila|virheilmoitus|virhetilanne|lagi|viive|viivästys|viivästyminen|viivytys|viivyttely|myöhästyminen|myöhästyily|myöhästely|vitkuttelu|jahkailu
  jono|jonotus|jonottaminen|jonottelu|odottelu|odottaminen|odotus|odotusaika|ruuhka|tungos|tunku|kiire|hoppu|hosuminen|hätäily|stressi|hermoilu|sähläys|sählääminen|säheltäminen|sähellys|säätö|säätäminen|sekaannus|sotku|sekoilu|epäselvyys|epäselvyydet|väärinkäsitys|epätietoisuus|epävarmuus|epäkohta|epäily|epäilys|riski|vaara|turvattomuus|pelko|huoli|hätä|ahdistus|kipu|särky|kivistys|kirvely|pahoinvointi|vaiva|harmi|murhe|pettymys|yllätys|kommellus|sattumus|haaveri|riita|kina|erimielisyys|kiista|huomauttaminen|huomautettava|kritiikki|moite|moitteensija|moittiminen|valitus|valittaminen|reklamaatio|reklamoitava|nurina|kitinä|marina|narina|mutina|napina|nillitys|nipottaminen|nipotus|motkotus|valivali
  melu|meteli|hälinä|mekkala|hajuhaitta|käry|lika|pöly|roska|home|tahra|läikkä|naarmu|kolhu|halkeama|lommo|reikä|torakka|tuholainen|ötökkä|hiiri|lutikka
  tyrkyttäminen|tyrkytys|tuputtaminen|tuputus|painostus|painostaminen|hoputus|hoputtaminen|kiirehtiminen|myyntipuhe|mainospuhe|höpötys|lässytys|liirumlaarum|kikkailu|temppuilu|pelleily|venkoilu|pompottelu|pompottaminen|juoksutus|byrokratia|paperisota|jargon|pikkuprintti|piilokulu|piilokustannus|lisäkulu|lisäkustannus|lisämaksu|lisälasku|ylilaskutus|rahastus|huijaus|vilppi|epärehellisyys|petos
  tylyys|töykeys|epäystävällisyys|ylimielisyys|välinpitämättömyys|halveksunta|vähättely|väheksyntä|syyllistäminen|syyllistys|holhoaminen|arvostelu|tuomitseminen|saarnaaminen|hymistely|nokittelu|asenneongelma|asennevamma|kiukuttelu|äksyily|valehtelu|vedätys|hankaluuksia|mutka|takaisku|takapakki|este|vastoinkäyminen|häikkä|miinus|miinuspuoli|miinuspiste|pula|vaje|huono puoli|risu|poikkeama|laatupoikkeama
  ylihinta|vitkastelu|hutilointi|moka|mokailu|töppäys|kömmähdys|lipsahdus|epäonnistuminen|särö|kolina|nitinä|surina|humina|ruoste|hiekka|karva|jankkaus|vänkääminen|kiistely|väittely|tappelu|selittely|syyttely|huuto|huutaminen|kiroilu|ilkeily|kiusaaminen|syrjintä|pelottelu|pakottaminen|valhe|harhautus|ansa|sudenkuoppa|huomautus|hidastelu|arpi|mustelma|turvotus|kutina|ihottuma|punoitus|huimaus|kitka|kiukku|viha|ärtymys|suuttumus|katumus|häpeä|nolous|syyllisyys|yksinäisyys|epätoivo|tylsyys|hölynpöly|jaarittelu|hössötys|häsläys|hötkyily|kompastuskivi|kolaus|takkuilu|tökkiminen|jumittaminen|jumiutuminen|kaatuminen|nurkuminen|ruikutus|jupina|nihkeys|kylmyys|tunkkaisuus|ahtaus`
    .replace(/huono puoli\|/, '')
    .replace(/\s+/g, '|')

/** Bad ways to be. */
const bad =
  `huono|heikko|negatiivinen|kielteinen|kehno|surkea|kurja|paha|ikävä|kamala|hirveä|kauhea|karmea|kaamea|karsea|inhottava|ällöttävä|vastenmielinen|epämiellyttävä|epämukava|vaikea|vaikeaselkoinen|hankala|mutkikas|monimutkainen|sekava|epäselvä|hidas|hitaanlainen|tylsä|pitkäveteinen|ikävystyttävä|raskas|rankka|rasittava|kuormittava|uuvuttava|stressaava|ahdistava|pelottava|kiusallinen|nolo|noloa|hävettävä|tuskallinen|kivulias|kipeä|arka|tukala
  likainen|sotkuinen|siivoton|epäsiisti|pölyinen|haiseva|ummehtunut|tunkkainen|homeinen|meluisa|äänekäs|rauhaton|levoton|ahdas|kolkko|ankea|synkkä|ränsistynyt|kulunut|nuhjuinen|kylmä|kolea|haalea|mauton|vetinen|kuiva|sitkeä|raaka|pilaantunut|vanhentunut|härski
  töykeä|tyly|epäystävällinen|epäkohtelias|ylimielinen|ynseä|nyreä|nyrpeä|kylmäkiskoinen|tympeä|tympääntynyt|äreä|äkäinen|vihainen|kiukkuinen|kärttyinen|kärsimätön|kiireinen|hätäinen|huolimaton|välinpitämätön|haluton|laiska|veltto|saamaton|välinpitämätön|vastahakoinen|leväperäinen|holtiton|epäluotettava|epärehellinen|epäreilu|epäasiallinen|asiaton|röyhkeä|tungetteleva|tyrkyttävä|päällekäyvä|hyökkäävä|tuomitseva|alentuva|alentava|holhoava|vähättelevä|syyllistävä|nipo|niuho|pihi|itsekäs|ilkeä|julma|karkea|kovakourainen|tunteeton|etäinen|epäpätevä|taitamaton|epäammattimainen|ammattitaidoton
  kallis|hintava|ylihintainen|kohtuuton|turha|turhanpäiväinen|hyödytön|viallinen|rikkinäinen|epäkunto|tökerö|kömpelö|kankea|jäykkä|huono-oloinen|epäonnistunut|petollinen|vaarallinen|turvaton|riittämätön|pettynyt|tyytymätön|nälkäinen|janoinen|märkä|epätietoinen|harmissaan|pahoillaan|vaivalloinen|työläs|epäkäytännöllinen|köykäinen|hatara|hutera|hauras|kehnonlainen|tarpeeton|tyhjänpäiväinen|epä*|ali-arvoinen|sietämätön|kestämätön|toivoton|masentava|masentunut|lohduton|yksinäinen
  surullinen|naurettava|järjetön|ruma|onneton|omituinen|kummallinen|pelokas|ankara|arvoton|kelvoton|väkinäinen|teennäinen|tekopyhä|itserakas|omahyväinen|koppava|nenäkäs|uhkaava|aggressiivinen|suolainen|rasvainen|hapan|tahmea|limainen|hikinen|kostea|vetoisa|hälyisä|kovaääninen|karvas|kitkerä|liukas|rähjäinen|kolhuinen|ruosteinen|naarmuinen|keskeneräinen|puutteellinen|virheellinen|vajavainen|kyseenalainen|haitallinen|ongelmallinen|kohtalokas|pikkumainen|passiivinen|poissaoleva|unelias|kyyninen|sarkastinen|toimeton|neuvoton|kiittämätön|huonokuntoinen|väsynyt|takkuinen|tukkoinen|stressaantunut|hermostunut|ärsyyntynyt|vihamielinen|häijy|kireä|liukuhihnamainen|kaavamainen|konemainen|laitosmainen|vetelä|ylikypsä|lässähtänyt|virttynyt|järkyttävä|hirvittävä|kammottava|vaivaantunut|painostava`.replace(
    /\s+/g,
    '|',
  )

/** How a bad thing is done: "tyly" → "tylysti". */
const adverbOf = (adjective: string): string =>
  /inen$/.test(adjective)
    ? adjective.replace(/inen$/, 'isesti')
    : /t[oö]n$/.test(adjective)
      ? adjective.replace(/t([oö])n$/, (_, vowel: string) => `tt${vowel}m${vowel === 'o' ? 'a' : 'ä'}sti`)
      : /[aä]s$/.test(adjective)
        ? adjective.replace(/([aä])s$/, '$1$1sti')
        : /[uy]t$/.test(adjective)
          ? adjective.replace(/[uy]t$/, 'eesti')
          : `${adjective}sti`
const badly = `${bad.split('|').map(adverbOf).join('|')}|kieroon|vinoon|alaspäin|nenänvarttaan|töksäyttäen|väkisin|hosuen|hutiloiden`

/** Attending to somebody. */
const care = `kuunnella|kuulla|auttaa|neuvoa|opastaa|ohjata|kertoa|selittää|vastata|soittaa|tervehtiä|hymyillä|pahoitella|kiittää|tutkia|hoitaa|huomioida|huomata|palvella|kysyä|kysäistä|välittää|kiinnostua|perehtyä|paneutua|keskittyä|varmistaa|tarkistaa|tiedottaa|ilmoittaa|informoida|varoittaa|siivota|korjata|korvata|hyvittää|palauttaa|toimittaa|katsoa|lukea|lohduttaa|ymmärtää|uskoa|kunnioittaa|arvostaa|reagoida|yrittää|viitsiä|vaivautua|ehtiä|jaksaa|hakea|noutaa|lämmittää|perustella|käsitellä`

/** Partitives of a class, as they stand under a negator: "ei ongelmia". */
const some = (words: string): string =>
  words
    .split('|')
    .map((word) => `${word}~some`)
    .join('|')

/** Each word of a class, doing without it: "valittaa" → "valittaa~without". */
const without = (words: string): string =>
  words
    .split('|')
    .map((word) => `${word}~without`)
    .join('|')

const pastNeed =
  'tarvinnut|tarvinnu|tarvinu|tarvinneet|tarvinut|tarvittu|tartteny|tarttenu|tarvinnukaan|tarvinnutkaan|joutunut|joutunu|joutuneet|jouduttu|joutunutkaan|tarvinneetkaan'
const need = 'tarvita|joutua|tarvi|tarvii|tartte|tarttee|tarvis'
const such = 'näin|yhtä|niin|noin|tällainen|tämmöinen|tommoinen|vastaava|samanlainen|moinen'
const meet =
  'saada|nähdä|kohdata|kokea|tavata|tavannut|nukkua|syödä|tulla|löytyä|löytää|maistaa|törmätä|saanut|nähnyt|kokenut|saanu|nähny|kokenu|kohdannu|asioida|palvella|kohdella|hoitaa|ottaa|nauttia|viihtyä|nauraa|toipua|tehdä|ajaa|majoittua|yöpyä|käydä'
const able = 'voida|osata|pystyä|saada|saattaa|kyetä'
const good =
  'hyvä|hyvin|tuore|tarkka|tarkasti|leppoisa|lepposa|lupsakka|mutkaton|välitön|mukava|mukavasti|kiva|ihana|upea|loistava|mahtava|erinomainen|erinomaisesti|ystävällinen|ystävällisesti|ystävällisyys|avulias|asiallinen|asiallisesti|kohtelias|kohteliaasti|lämmin|lämpimästi|lämminhenkinen|siisti|puhdas|nopea|nopeasti|ripeä|sujuva|sujuvasti|helppo|helposti|selkeä|selkeästi|kaunis|kauniisti|herkullinen|maukas|ammattitaitoinen|ammattitaito|ammattimainen|asiantunteva|osaava|rauhallinen|rauhallisesti|tyytyväinen|iloinen|rento|viihtyisä|kärsivällinen|huolellinen|huolellisesti|hellä|hellästi|empaattinen|inhimillinen|inhimillisesti|luotettava|turvallinen|reilu|hieno|hienosti|taitava|sydämellinen|joustava|vaivaton|vaivattomasti|kivuton|kivuttomasti|edullinen|halpa|palvelualtis|rehellinen|tehokas|tehokkaasti|perusteellinen|perusteellisesti|laadukas|huomaavainen|pätevä|kiltti|paneutuva|välittävä|läsnäoleva|onnistunut'
const untold = `${care}|puhua|mainita|kannattaa|saada|osata|uskaltaa|näyttää|poistaa|ottaa|antaa|liittyä`
const unmeant =
  '!haluta|aikoa|toivottavasti|alkaa|luulla|luvata|jos|vain|tahtoa|tarkoittaa|jaksaa|haittaisi|pahittaisi|laadulla|varaa|pitäisi'
const praise =
  'kehua|kehuminen|kehuttava|kehumista|kiittää|kiittäminen|kiitettävä|kiitos|ylistää|ylistettävä|ylistäminen|suositella|suositeltava|positiivinen|myönteinen|hyvä|mukava|kiva|ihailla|hurrata|hurraaminen|hehkuttaa|hehkuttaminen|juhlia'
const complain =
  'moittia|moittiminen|moitittava|moite|valittaa|valittaminen|valitettava|valitus|kritisoida|kritiikki|huomauttaa|huomautettava|huomauttaminen|reklamoida|parannettava|parantaminen|kehitettävä|kehittäminen|korjattava|korjaaminen|vika|virhe|puute|negatiivinen|kielteinen|nurista|nuriseminen|nipottaa|purnata|purnaaminen|marista|ruikuttaa|motkottaa|arvostella|arvosteleminen|arvostelu|risu|miinus|haukkua|haukkuminen'
const better = '<better>|paremmin|enempi|enempää'
const worse = '<worse>|huonommin|pahemmin|surkeammin|tylymmin'

/** In a situation nobody wants to be left in. */
const stranded =
  'heitteille|pula|yksin|kylmä|kesken|puolitiehen|puolitie|onni|oma|epävarma|roikkua|pimento|huomiotta|vaille|vailla|paitsio|ulkopuolelle|ulkopuoli|jalat|jalka|hampaankolo|epäselvä|arvailu|ilman|odottaa|epätieto|epätietoisuus|oman'
const shortTime = 'minuutti|hetki|sekunti|tunti|tovi|minuuttiakaan|hetkeäkään|sekuntiakaan'
const longTime = 'kauan|kauaa|pitkään|pitkä|ikuisuus|iäisyys|kauvvaa|kauva|tuntikausi'
const lasts = 'mennä|kulua|kestää|viedä|viipyä|ottaa'
const expect = 'odottaa|uskoa|toivoa|kuvitella|arvata|luulla|tietää|aavistaa'

export const frames: IdiomLists = {
  '3': `missään|muualla|kukaan|mikään|mistään|koskaan ${ei} ?olla|saada|oo ?enää|muualla ${such} ${good}|<good> !kuin
    ${ei} vertaansa|vertaista|veroista|vertaistaan|veroistaan ?löytyä|olla|löydy
    ${ei}|et saada|löytää|löytyä|saa|löydy <better> ?hoito|palvelu|paikka|apu|hinta|tuote mikään|mistään|missään|muualta|muualla
    tuskin|tuskinpa ?kukaan|mikään|missään|kai ?olisi|ois|voida|osata|pystyä|saada ?hoitaa|tehdä|palvella|löytyä|löytää|saada|päästä|osata ${better}
    ^ ${ei} ?olla|oo|ole|taida|liene|löytyä olla|oo|ole|löytyä|löydy ?mikään|kyllä <better>~some !kuin !entinen !juuri !paljon
    <better>~some ?palvelu|hoito|paikka|vastaanotto|kohtelu|asiakaspalvelu ${ei} ?voida|taitaa|liene olla|oo|löytyä|saada !kuin
    ${ei} voida ?vieläkään|edes uskoa|ymmärtää ?että|miten|kuinka|näin ?näin|niin ${good}
    ${ei} keksiä|tietää|nähdä|osata|keksiny ?sanoa ?että miten|kuinka|mitä ?voida|enää|tämä parantaa|muuttaa|kehittää|paremmin|petrata|korjata !huonompi !kaikki
    ${ei} ?olisi|ois|olis ?osata|uskaltaa|tietää ${expect} ?että|et|miten ?voida|saada ${such} ${good}|<good>
    ${ei} ?kai|kyllä|varmaan|varmasti kukaan|mikään|kuka voida olla ${bad} !vain
    ${ei} epäillä ?hetkeäkään|yhtään|ollenkaan|lainkaan|hetki !${bad}
    tämä|tästä|näistä|enää paremmaksi ${ei} ?voida|palvelu|enää|hoito|asia muuttua|tulla|mennä|päästä|parantua
    tämä|tästä|näistä ${ei} ?palvelu|hoito|enää|juuri ?enää|juuri paremmaksi
    ${ei} halunnut|halunnu|haluttu|halunneet|malttanut|malttanu|raaskinut|raaskinu|malttaa|raaskia lähteä|poistua|lopettaa|luopua
    ${ei} parempi väli
    ${ei} ?olla väli parempi
    harva|harvassa|harvat|harvoin|harvemmin ?lääkäri|hoitaja|myyjä|paikka|missään|liike|yritys|ihminen jaksaa|osata|viitsiä|ehtiä|malttaa|kuunnella|palvella|hoitaa|kohdella|auttaa ?${good}|kuunnella näin|yhtä
    harva|harvat ?lääkäri|hoitaja|myyjä|paikka|kauppa|liike|yritys yltää|pystyä|päästä tällainen|tämä|samaan|vastaava
    ${ei} ?${lasts} edes|ees ?huomata|tuntea pistos|rokotus|piikki|näytteenotto|toimenpide|neula
    ${ei} ${been} ${ever} ${pastNeed} ${chore} ?lainkaan|yhtään|ollenkaan|turhaan|ikinä !olisi !ois !olis
    ${ei} ?olisi|ois|olis ${able} ?<to> ${better}
    ${ei} ${better} ?voi|voisi|voinut|voinu|osaa|olisi|ois|osannu|saa|saisi|vois voida|osata|pystyä|toivoa|saada|kuvitella|vaatia|löytää|löytyä
    ${ei} uskoa|luulla ?että kukaan|mikään ?voida|osata|pystyä|tehdä ${better}
    ${ei} tietää|tuntea|keksiä|muistaa|kuvitella|nähdä|kaivata|pyytää|toivoa ${better} !sen !haluta
    ${ei} ?olla ${meet} ?vastaan|vastaa|missään|mistään ${better}
    ${ei} ?olla ${before} ?${meet} ?vastaan ${better}
    ${ei} ?olla ${before} ?${meet} ${such} ${good}|<good>
    ${ei} olla|oo|ole ${meet} ?vastaan ${such} ${good}|<good>
    ${such} ${good}|<good> ${ei} ?olla ${before}
    ${such} ${good}|<good> ${ei} olla|oo ${meet}
    ${such} ${good}|<good> ?hoito|palvelu|vastaanotto|kohtelu|ruoka|henkilökunta|väki|porukka|paikka|kokemus|asiakaspalvelu|tyyppi|ihminen|lääkäri|hoitaja ${ei} olla|oo|saada|nähdä|kohdata|löytää|tavata|muistaa
    ilman ?tämä|se|hän|te|he|nämä|sinä|teidän|heidän|hänen ${ei} olisi|ois|olis ?selvitä|pärjätä|jaksaa|toipua|päästä|uskaltaa|onnistua|löytää|osata
    en|emme unohtaa ${good}|apu|auttaa|kiltteys|hymy`,
  '2': `${ei} ${be} ${ever} ?kohdella|puhua|sanoa|käyttäytyä|suhtautua|vastata|katsoa|toimia|tehdä|ajaa|hoitaa|mennä|sujua|käydä|päättyä|kosketella|pistää|käsitellä ?minä|me|hän|asiakas|potilas|äiti|koskaan ${badly} !huomata !laskea
    ${ei} ?olla|lainkaan liian|turhan|liika|liiaksi|ylen|kohtuuttoman !hyvä !kehua !kiire !kehuttava
    ${ei} ?olla törmätä|kohdata|joutua ?yksi|mikään|minkäänlainen|yhteenkään|mihinkään ${trouble}|${bad}
    ${without(trouble.replace('bugi|', ''))}
    ${none} ${ei} ?olla ?kertaakaan|koskaan|ikinä|silti|missään jätetty|jättää|jättäneet|jäädä ?minä|asia|me|asiakas|potilas|mikään|kukaan|edes ${stranded} !kuin !voida ${unmeant}
    ${ei} ?olla|jäädä|tullut kaivata mitään|muu|mikään|lisä|enempi|lisää|enempää !takaisin !tänne !uusi
    ${ei} ${lasts} kuin|ku pari|päivä|hetki|tovi|vartti|minuutti|tunti|muutama|viisi|kymmenen|puoli !${harm}
    ${ei} ?edes|paljon|kovin ${lasts} ?kuin|edes|kovin|liian|turhan ${shortTime} kun|ja|kunnes|niin !${harm}
    ${ei} ?olla ${lasts} ?kuin|edes|kovin|liian|turhan ${longTime} ${unmeant}
    ${ei} ?olla pakko|pakkoa|tarvis <to> !uudestaan !takaisin
    ${ei} ${trouble} häivä|häivääkään|sanaa|sanaakaan|jälkeä|jälkeäkään|tuntua|tuntuakaan|merkkiä|merkkiäkään|aihetta|pelkoa|vaaraa|makua
    ${some(trouble)} ?mikään|kyllä|enää ${ei} ?olla|oo olla|oo|ollu|tulla|esiintyä|ilmetä|näkyä|jäädä|löytyä|huomata|havaita|aiheutua|syntyä|kuulua|tuntua|tarvita|mikään !${untold}
    ${none} ${ei} ?tulla|olla painaa|painua|kävellä|käydä päälle|yli !näppäimen
    ${none} ${ei} ?olla kääntyä|kääntää pois|selkä|selkänsä
    ${none} ${ei} ?olla myydä|tarjota|suositella|määrätä|vaatia|kysellä|kysyä|puhua ?minä|me|asiakas|mulle ?mikään|mitään turha|ylimääräinen|tarpeeton|mahdoton !${untold}
    ${ei} ?olla puuttua mikään|mitään|yhtään|yksikään|yhtäkään|ainuttakaan !asia !tilanne !kukaan
    kipu|vika|oire|ongelma|vaiva|virhe|särky|tulehdus ?onneksi ${ei} ?olla uusiutua|palata|toistua
    ${ei} tyhjä lupaus|puhe
    ${ei} ?olla|jättää|jäädä ?paljon|juuri|yhtään|enää parantaminen|toivominen|korjaaminen|valittaminen|moittiminen varaa|sijaa
    ${ei} ?olla|jäädä ?mikään|mitään hampaankolo
    ${ei} ?olla ?ollut kiire mihinkään|mikään|minnekään|pois|ollenkaan|koskaan
    
    ${ei} ?olla loppua kesken
    vesi|ruoka|tavara|kahvi|virta|akku|sauna|lämpö ${ei} ?olla loppua
    kukaan ${ei} ?olla kertoa|valittaa|puhua|sanoa ?minä|koskaan huono|paha|ikävä|negatiivinen
    ${ei} ?se|tämä|minä ${harm} niin|yhtä ?paljon|pahasti|kovasti ?kuin|mitä ?pelätä|luulla|odottaa|ajatella
    ${ei} ?lähteä|palata|jäädä ?kotiin tyhjin käsi
    ${none} ${ei} ?olla katsoa|vilkuilla|vahdata|kytätä kello
    ${ei} keksiä|nähdä|löytää|olla|löytyä|keksiny ?mikään|yhtään|juuri|mitään syy|aihe ?olla|kenelläkään ${bad}|${complain}|${harm}
    harvoin|harvemmin|harva ?olla ?olla aihe|syy|tarve ${complain}
    ${none} ${ei} ?olla ?koskaan|kertaakaan|ikinä lähteä|poistua|palata|tulla ?täältä|sieltä|kotiin|pois|teiltä ${bad}
    ${ei} liukuhihna*|tehdasmei*
    harvoin|harvemmin|harva|tuskin ?enää|koskaan|kukaan|itse joutua|tarvita ?enää <to>
    harvoin|harvemmin|tuskin ?koskaan ${harm}
    ilman|vailla ?mikään|minkäänlainen|turha|yhtään|suuri|ylimääräinen|kummempi ${some(trouble)}
    ${none} ${ei} ${be} ${ever} ${harm} ${unmeant} !voida
    ${none} ${ei} ${been} ${ever} ${pastNeed} <to> !olisi !ois !olis
    ${none} ${ei} ${been} ${ever} ${need} ${ever} ${chore} !olisi !ois !olis !teidän !teitä
    ${none} ${ei} ?olla jäädä|jättää|jätetty ?mikään|mitään|kysymys|yksikään <without> !huomata~without
    ${ei} yksikään|yksi|mikään|kukaan ?asia|kysymys|vaiva|toive jäädä|jättää <without> !huomata~without
    ${ei} ${be} ?tulla|jäädä|löytyä|esiintyä|ilmetä|näkyä|syntyä|aiheutua|tuntua|sattua|tapahtua|huomata|havaita|nähdä|kokea|tarvita|aiheuttaa|tuottaa|kuulua ${any} ${some(trouble)}|hajua|hajuja !${untold}
    ${none} ${ei} ${be} ${ever} ${bad} !vain !pelkästään !ainoastaan !${untold} ${unmeant}
    ${ei} ?olla|tuntua|vaikuttaa|näyttää|kuulostaa|maistua ?liian|turhan|lainkaan|yhtään|ollenkaan|mitenkään ${bad} !vain !pelkästään
    ${ei} ?käyttää|kysellä|kysyä|vaatia|puhua|sanoa|tulla|olla ?yhtään|mitään|lainkaan turha|ylimääräinen|vaikea|ikävä|nolo|tarpeeton|ilkeä|loukkaava|epäselvä|epämääräinen|tungetteleva ?sana|tieto|kysymys|yllätys|paperi|lasku|kulu|jargon|termi
    ${ei} ${be} ${able} ?muuta|mitään|mitenkään ${complain} !kuin !ku !muuta !muutku
    ${ei} ?olla kohdella|palvella|hoitaa ?kuin numero|esine|karja|roska|rikollinen|liukuhihna|vaiva|idiootti|lapsi|hölmö|tyhmä
    ${without(harm)}|${without('jonottaa|jonotella|odotella|odottaa|pelätä|jännittää|stressata|kiusata|valittaa|huolehtia|tapella|anella|reklamoida|kerjätä|eksyä|kärsiä|sattua|koskea|viivytellä|pyydellä')}
    ${ei} ${be} syy|aihe|tarve|halu ?mihinkään|mitään ${complain}|vaihtaa|vaihtaminen|epäillä|epäily|huolestua|huoli|pelätä|pelko|reklamaatio`,
  '-1': `${ei} ikävä|valitettavasti kyllä`,
  '-2': `lähteä|palata|jäädä ?kotiin|pois tyhjin käsi
    ${ei} keksiä|nähdä|löytää|olla|löytyä|keksiny ?mikään|yhtään|juuri|mitään syy|aihe ?olla tulla|palata|jatkaa|asioida|suositella|ostaa|tyytyväinen|iloinen|kehua|kiittää|luottaa
    kipu|vika|oire|ongelma|vaiva|virhe|särky|tulehdus ${ei} ?olla poistua|hävitä|helpottaa|korjaantua|parantua|lievittyä|väistyä|loppua|hellittää
    harvoin|harvemmin|harva ?olla ?olla aihe|syy|tarve ${praise}
    ${ei} mikään|minkäänlainen|mitään tiedotus~some|tuki~some|opastus~some|neuvonta~some|huolenpito~some|kontakti~some|palaute~some|seuranta~some|valvonta~some|jälkihoito~some|yhteydenpito~some|viestintä~some|tiedottaminen~some|makua|tolkkua|järkeä|järjestystä
    ${ei} ${be} ${ever} huolehtia|puuduttaa|pestä|lohduttaa|hoivata|vilkaista|tuulettaa|annettu|anneta|vaihdettu|valvoa|välittää|noudattaa !tarvita !joutua !turha !periksi !huono !väärä
    ${ei} mikään|minkäänlainen|mitään|mitää tieto|info|informaatio|ilmoitus|selitys|ohje|opastus|varoitus|hajua|käsitys|arvio|vastaus|apu ?siitä|milloin|mistä ${trouble}|${bad}
    ${ei} aina ?olla|toimia|tarkoittaa|mennä ${good}
    ?miksi ${ei} voida|luulla|pitäisi|pitää ?kai|nyt olla ?niin|näin|noin|kovin ${bad}|mahdoton|<worse> <to>
    akku|laite|kenkä|kengät|korjaus|lanka|sauma|vetoketju|paikkaus|maali|väri|pinnoite|reppu|laukku|puhelin|ilo|tuote|renkaat|rengas|laatu|kampaus ${ei} ${lasts} ?kuin|edes|kovin ${longTime}|${shortTime}|viikko|kuukausi|päivä|vuosi
    ${ei} ?varmasti|todellakaan|kyllä jäädä|jää|tulla ikävä !mieli !mieltä !olo !maku !fiilis !tunne
    ${ei} kaivata ?enää takaisin|tänne|sinne|uudestaan|toiste
    harva|harvat ?lääkäri|hoitaja|myyjä|täällä|sieltä|kukaan|teiltä ${care}|osata|onnistua|tietää !näin !niin !yhtä
    harvoin|harvemmin ?täällä|kukaan|sieltä|heiltä|kunnolla ${care}|päästä|toimia|onnistua|löytyä !näin !niin !yhtä
    jäädä|jättää|jätetty ?minä|asia|me|asiakas|potilas|mikään|kokonaan|taas heitteille|pula|puolitiehen|puolitie|huomiotta|roikkua|paitsio|arvailu|ulkopuolelle !${ei} !kukaan
    ${ei} tarvita enää ?koskaan|ikinä|meille|minulle|mulle tulla|tarjota|lähettää|tuoda|soittaa|ehdottaa|vaivautua|yrittää|mainostaa|markkinoida|käydä|palata
    jäädä|jättää ?mikään|kokonaan|taas|asia|sitten|edelleen|täysin|valitettavasti ${without(care)}|${without('tehdä|saapua|tulla|kuitata|antaa|saada|mainita|kirjata|viedä|tuoda|löytyä|purkaa|avata|päivittää|lähettää|maksaa|selvittää|selvitä|ratkaista|ratketa|vaihtaa|pestä|järjestää|aukaista|käynnistyä|asentaa|kiinnittää|pakata|kuulla|käydä|lääkitä')} !${ei} !kukaan
    ${without(care)} !${ei}
    ${ei} ${be} keksiä|löytää|löytyä|nähdä|olla|tulla|jäädä|keksiny|sanoa ?mikään|mitään|mitää|yhtään|juuri|paljon ${praise} !kuin !muuta !${able} !parempi !paha !huono
    ${ei} ?kovin|kovinkaan|aina|mitenkään|todellakaan huolella|huolellisesti|kunnolla|ajoissa|ajallaan|asiallisesti|kohteliaasti|ystävällisesti
    ${ei} kehtaa|kehdata|viitsiä|voida|uskaltaa|halua|haluta|aio|aikoa ?todellakaan|missään|ikinä|enää|edes suositella !kuin !muuta !kyllin`,
  '-3': `${ei} olisi|ois|olis ?enää|yhtään|turhaan|mitenkään ${pastNeed} ?noin|niin|näin <to>
    ${ei} voida ?vieläkään|edes uskoa|ymmärtää ?että|miten|kuinka|näin ?näin|niin ${bad}|${badly}
    harva|harvassa|harvat|harvoin|harvemmin ?lääkäri|hoitaja|myyjä|paikka|missään|liike|yritys|ihminen jaksaa|osata|viitsiä|ehtiä|malttaa|kuunnella|palvella|hoitaa|kohdella|auttaa näin|yhtä ${badly}|${bad}
    ${ei} ?olisi|ois|olis ?osata|uskaltaa|tietää ${expect} ?että|et|miten ?voida|saada ${such} ${bad}|<bad>|${badly}
    ${ei} ?kai|kyllä|varmaan|varmasti kukaan|mikään|kuka voida olla ${good}
    tämä|tästä|näistä ?enää huonommaksi ${ei} ?voida|palvelu|enää|hoito|asia muuttua|tulla|mennä|päästä
    tämä|tästä|näistä ${ei} ?palvelu|hoito|enää|juuri ?enää|juuri huonommaksi|pahemmaksi
    ${ei} ?olisi|ois|olis ${able} ?<to> ${worse}
    ${ei} ${worse} ?voi|voisi|voinut|osaa|olisi|ois|vois voida|osata|pystyä|saada|kuvitella|löytää|löytyä
    ${ei} ?olla ${meet} ?vastaan|missään|mistään ${worse}
    ${ei} ?olla ${before} ?${meet} ?vastaan ${worse}
    ${ei} tietää|tuntea|keksiä|muistaa|kuvitella|nähdä ${worse}
    ${ei} ?olla ${before} ?${meet} ?vastaan ${such} ${bad}|<bad>
    ${ei} olla|oo|ole ${meet} ?vastaan ${such} ${bad}|<bad>|töykeys|tylyys|välinpitämättömyys|epäystävällisyys|ylimielisyys|${badly}|huonoin
    ${ei} ?olla ${before} ?${meet} ?vastaan ${such} ${badly}|<bad>|kauan|pitkään
    ${such} ${bad}|<bad>|huonosti|tylysti|töykeästi|surkeasti|töykeys|tylyys|välinpitämättömyys|ylimielisyys|epäystävällisyys ?hoito|palvelu|vastaanotto|kohtelu|ruoka|henkilökunta|väki|porukka|paikka|kokemus|asiakaspalvelu|sekoilu ${ei} ?olla ${before}|${meet}
    en|emme unohtaa ${bad}|nöyryytys|tylyys|töykeys|kohtelu|pelko|kipu|tuska|häpeä`,
}
