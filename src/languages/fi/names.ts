/** Finnish names and the words around them. Own list of common names; source of what is common: https://verkkopalvelu.vrk.fi/nimipalvelu */
import { type NameLists, wordSet } from '../names.ts'

/** Names of people in Finnish text. Lower-case. */
export const finnishNames: NameLists = {
  given: wordSet(`
    helvi hellin saimi aune impi kaino kalervo ahti aatto eevertti alli fanny hertta hilkka jorma kaarin kaisu kaija kalervo laila martta mailis meeri mielikki orvokki pirjetta raakel rauha-maria saga salme selma sylvi taavi tauno tyyne vieno-maria viola
    aada aapo aaro aarne aarno aaron aatu aatos ada aila aili aimo aini aino airi akseli aki aku aleksi aleksanteri alina alisa alpo amanda anja anna anne anneli
    anniina annika annikki annukka anssi antero anton antti anu ari arja armi arto arttu asko asta atte aulikki auli auvo birgit christian daniel eemeli eemil eero eetu eeva
    eija eila eino eira elias elina elisa elisabet ella elli elsa emilia emma emmi eliisa ensio erkki erik erika essi esko esa eevi eveliina fanni frans hanna hannele hannes hannu harri
    heidi heikki heikka heimo helena heli heljä henna henni henri henriikka henrik henry hilda hilkka hilja iida iina iiris iiro iivari ilari ilkka ilmari ilona ilpo inari inka inkeri irene irina irja
    irma iris isto isla jaakko jaana jaakkima jali jalmari jani janika janina janita janne jari jarkko jarmo jarno jasmin jenna jenni jenny jere jesse joakim joel johan johanna johannes joni jonna
    jooa joona joonas jorma jouko jouni juha juhana juhani juho jukka julia juliaana juri jussi justiina jutta juuso jyrki jyri kaarina kaarlo kaija kaisa kalevi kalle kari karita karri katariina kati katja katri
    kauko keijo kerttu kerttuli kiia kiira kim kimmo kirsi kirsti konsta kristian kristiina kyllikki kyösti lari lassi laura lauri lea leena leila lenni leevi leo liisa lilli linda linnea lotta lyyli
    maarit maaria maija maiju maikki maisa maj malla manu mari maria marianna marianne marika marita maritta marja marjaana marjatta marjo marjut marko markku markus marko martta martti matias matti mauri mauno
    melina mervi merja mia mika mikael mikko mikaela milja milla mimmi minea minna minttu mira mirja mirjam mirka mirva miro miska mona mäkki nea neea nella nelli niilo niina niklas niko noora nina nooa
    oili olavi olga oliver olivia olli oona oskari ossi osmo otso otto outi paavo paula pauli pauliina pekka pentti pertti pekko peppi peetu petra petri petteri pia pilvi piia pinja pirjo pirkko pirita päivi päivikki
    raija raili raimo raita raisa raine rami rasmus rauni rauno reijo reetta reino riikka riina riitta riku risto ritva roni ronja roope roosa rosa saana saara saija saila saila sakari saku salla salli sami
    samu samuel samuli sanelma sanna sanni santeri santtu sanna-kaisa sara sari saul seija senja seppo senni severi siiri simo sini sinikka silja sirkka sirkku sirpa siru sisko sofia sohvi sonja stiina susanna susanne suvi
    taina taisto taneli tanja tapani tapio tarja taru tatu tea teemu teija tellervo tenho teppo terhi tero teresa tero tiia tiina timo tiitus toini tomi tommi toni topi topias touko tuija tuomas tuomo tuovi tuula tuulia tuulikki
    tuure tyyne ulla unto urho ursula urpo vaula valto valtteri vappu veera veikko venla verna vesa viivi viljami ville vilma vilho virpi voitto väinö yrjö åke äijö
    anna-maija anna-liisa anna-leena eeva-liisa eva marja-liisa marja-leena maija-liisa ulla-maija juha-pekka veli-matti veli-pekka jukka-pekka sirkka-liisa marja-terttu anna-kaisa
  `),
  wordlike: wordSet(
    'onni toivo rauha usko satu tuuli sini pilvi helmi ilta lilja oiva ilma meri suvi taimi vuokko sulo veli armas arvo tarmo lahja ilo into vieno rauni kuisma kukka sanelma voitto vappu touko raine salli raita auli sisko nella isto mona sara verna asta marja taisto iiris raisa urho hilja tenho terho toini sirkka salla vesa keijo tea kaino impi saga',
  ),
  surnames: wordSet(`
    virtanen korhonen mäkinen nieminen mäkelä hämäläinen laine heikkinen koskinen järvinen lehtonen lehtinen saarinen salminen heinonen niemi heikkilä kinnunen salonen turunen salo laitinen tuominen rantanen
    karjalainen jokinen mattila savolainen lahtinen ahonen ojala leppänen kallio leinonen hiltunen miettinen väisänen pitkänen aaltonen manninen hakala anttila koivisto laaksonen hirvonen lehto räsänen laakso toivonen
    mustonen rantala niemelä aalto moilanen lappalainen pesonen kokkonen partanen mikkola rissanen kemppainen pulkkinen peltonen ikonen partio nykänen vainio kärkkäinen hänninen kettunen oksanen seppälä hyvönen
    lindholm johansson eriksson karlsson andersson nyman lindqvist lindström blomqvist backman nylund holmström heino parviainen vuorinen kauppinen kettunen rautiainen tikkanen vartiainen väyrynen puustinen
    ruotsalainen huttunen immonen soininen halonen komulainen karvonen huovinen jääskeläinen rajala rossi rautio suominen tanskanen tolonen tuomi tuomainen törmänen uusitalo valtonen vanhanen varis vesterinen
    viitanen vuori ylönen pekkarinen piirainen pirinen pohjola raatikainen repo saarela saari salmela salmi sarkkinen sihvonen silvennoinen sirviö sorsa suhonen sundström taipale takala toivanen
    keränen kiviniemi koivula kolehmainen kontio korpela koskela kuisma kukkonen kuusela kuusisto kyllönen laiho lampinen lassila liimatainen liukkonen luoma luukkonen malinen martikainen merikanto mononen mäki
    mäntylä nevalainen nurmi nurminen nuutinen ollikainen paananen pasanen pelkonen peltola pennanen asikainen eskelinen eskola forsman hakkarainen halme hartikainen hautala havukainen helenius hietala holopainen honkanen
    hokkanen huotari hytönen hyvärinen ihalainen jalonen jaatinen juntunen juvonen kaikkonen kainulainen kangas karhu karppinen karttunen kivelä kivinen koponen kauhanen kananen
  `),
  wordlikeSurnames: wordSet(
    'laine niemi salo lehto aalto laakso kallio vainio niemelä karhu kangas mäki kuisma nurmi salmi saari varis tuomi repo rautio sorsa halme luoma vuori ojala takala partio heino mäntylä rossi taipale pohjola uusitalo kontio',
  ),
  surnameShape: /^[A-ZÅÄÖ]\p{L}+(?:nen|sen|sta|stä|selle|selta|seltä|sella|sellä)$/u,
  cues: wordSet(`
    hoitaja sairaanhoitaja lähihoitaja perushoitaja terveydenhoitaja osastonhoitaja lääkäri ylilääkäri erikoislääkäri hammaslääkäri omalääkäri tohtori tri dosentti professori kätilö fysioterapeutti toimintaterapeutti puheterapeutti
    psykologi psykiatri terapeutti kirurgi ortopedi gynekologi lääkintävahtimestari ensihoitaja laboratoriohoitaja röntgenhoitaja suuhygienisti hammashoitaja optikko optometristi silmälääkäri farmaseutti proviisori
    vastaanottovirkailija asiakaspalvelija asiakasneuvoja neuvoja myyjä kuljettaja hinaaja asentaja opettaja ohjaaja sosiaalityöntekijä sosiaaliohjaaja omahoitaja vuorovastaava esimies johtaja päällikkö virkailija
    tarjoilija kokki siivooja laitoshuoltaja avustaja herra rouva neiti nimeltä nimeltään
  `),
  weakCues: wordSet(`
    nimi nimeni vastaanottaja työntekijä harjoittelija opiskelija kandi potilas asiakas äitini isäni vaimoni mieheni tyttäreni poikani siskoni veljeni ystäväni naapurini serkkuni mummoni anoppini appeni lapseni johtaja
    esimies päällikkö virkailija neuvoja
  `),
  places:
    /^(?:helsin|espoo|vantaa|tampere|turku|turu|oulu|lahte|lahde|kuopio|jyväskylä|pori(?:ss|in|st|n|a)|lappeenran|vaasa|kotka|joensuu|hämeenlinn|seinäjoe|rovanieme|mikkeli|kouvola|hyvinkää|järvenpää|tikkurila|meilah|suome|ruotsi|venäjä|viro|eurooppa|euroopa|lapi|lappi|itäkesku)|(?:sairaala|keskus|asema|klinikka|klinika|osasto|yksikkö|yksikö|talo|katu|kadu|tie)\p{Ll}{0,5}$/u,
  stops: wordSet(`
    ainoa ainoan ainoat ainoana annan annat annatte päivä päivän päivät päivissä päivin päivää toinen toista samalla marin aina asia asiat arvo iso ison ilon ilta illan satun
    hän se minä sinä me te he kiitos hyvä huono palvelu ja tai mutta kun jos koska että sitten myös kaikki ei en on oli helsinki espoo vantaa tampere turku oulu lahti kuopio jyväskylä pori lappeenranta vaasa kotka joensuu
    hämeenlinna seinäjoki rovaniemi mikkeli kouvola salo hyvinkää järvenpää tikkurila malmi jorvi peijas meilahti haartman kivelä laakso hus tays tyks kys oys kela omakanta kanta maisa apotti suomi ruotsi venäjä suomessa helsingissä
    mehiläinen terveystalo aava pihlajalinna coronaria attendo esperi maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai joulu pääsiäinen juhannus hyvinvointialue
  `),
}
