/** What Finnish says by negating: classes of words under "ei", "ilman", "kaukana", "tuskin" and without-endings. The project's own list. */
import type { IdiomLists } from '../../sentiment/room.ts'
import { wordClass } from '../../sentiment/word-class.ts'
import { valence } from './sentiment-valence.ts'

const ei = 'ei|en|et|emme|ette|eivät|eikä|enkä|eipä|enpä|eihän|ettei|etten|emmekä|eivätkä|emmä|eioo|eijoo|eiole'

/** Words that are good in themselves, and those that are bad. */
const good = wordClass(`${valence['1']} ${valence['2']} ${valence['3']}`, 'halu voittaa uusi tieto tieto* palvelu* autta* vapaa korjata')
const bad = `${wordClass(
  `${valence['-1']} ${valence['-2']} ${valence['-3']}`,
  'haju loppu loppui pahoit* kesti kestää jono väärä huoli huoleh* lattea joutua joutui jouduin muutt* tuli unohdettu puuttu* puutt*',
)}|häikkä*|häikkää|pielessä|vialla|negatiivi*|kielteis*|poikkipuoli*|kauhuko*|kiukku*|kiusaant*|ikäv*|hölmö*|tyhm*|nolo*|kiire*|jono|jonoja|huolta|turhau*`

/** Comparatives: "ystävällisempää" is not to be found. */
const better = `parem*|mukavamp*|mukavamm*|ystävällisem*|lempeäm*|lempeem*|siistim*|helpom*|nopeam*|nopeem*|halvem*|edullisem*|sujuvam*|selkeäm*|selkeem*|herkullisem*|maukkaam*|puhtaam*|rauhallisem*|viihtyisäm*|lämpimäm*|lämpöisem*|avuliaam*|asiantuntevam*|osaavam*|ammattitaitoisem*|ammattimaisem*|empaattisem*|huomaavaisem*|kohteliaam*|turvallisem*|luotettavam*|tarkem*|vaivattomam*|kauniim*|hienom*|ihanam*|upeam*|kivem*|kivam*|tehokkaam*|reilum*|rehellisem*|joustavam*|miellyttäväm*|laadukkaam*|pehmeäm*|hellem*|kärsivällisem*|inhimillisem*|tyytyväisem*|onnellisem*|sydämellisem*|taitavam*|pätevem*|tuoreem*|onnistuneem*|kotoisam*|iloisem*`
const foundVerbs =
  'saa*|löyd*|löyt*|tule*|tull*|tullu|voi*|osa*|ole|oo|keksi*|tied*|nähn*|näe|kokenu*|tavan*|kohdan*|toivo*|tarvi*|pyyd*|kuvit*|mistään|missään|olisi|ois|olla|maista*|syön*|ollut|ollu|käyn*|kuullu*|muista*'

/** Doing wrong to somebody, and what things do when they go wrong. */
const wrongVerb =
  'kaadu|kaatuil*|hidastel*|tilttai*|kenkkuil*|oikuttel*|hopot*|hoput*|hopit*|hoppui*|kiireht*|kiirehd*|hätist*|hätäil*|patist*|painost*|tyrkyt*|tuputt*|tuputet*|tuomit*|arvostellu*|arvosteltu|arvostelt*|vähätel*|vähättel*|mitätöi*|nolan*|nolat*|nolas*|nöyryyt*|huijan*|huijat*|petkut*|pompot*|juoksut*|pallotel*|syyllist*|syyttel*|saarnan*|saarnat*|huude*|huutan*|ärähd*|ärähtä*|tiusk*|äksyil*|mulkoil*|pilkat*|pilkan*|nalkut*|häirit*|häirin*|hylät*|hyljät*|unoht*|unohd*|sivuut*|salata|salattu|salanneet|salaile*|salail*|pimit*|piilot*|valehd*|valehtel*|myöhästy*|myöhästel*|myöhästely*|viiväst*|viivyt*|kaatui*|kaatunu*|hajon*|rikkou*|rikkoo*|irron*|vuotan*|haiss*|tökki*|pätki*|reistail*|jumit*|takkuil*|hermos*|suutu*|ärsyt*|harmit*|pelot*|säikäh*|kirvel*|nipist*|kadu|kaduta|kadut*|katua|katunu*|katune*|katumaan|katumatta|petä|pett*|väheks*|aliarv*|holhot*|holho*|utel*|udel*|torut*|toru*|moitit*|moiti|läksyt*|sätti*|sätit*|haukut*|haukkun*|ylenkats*|rahastet*|kitis*|nuris*|marmat*|nurku*|kiukut*|kiuku*|eksy*|lagan*|pahastu*|huokail*|huokai*|tuhahd*|tuhahtel*|nenäkk*|naris*|natis*|kolis*|vinku*|paukku*'
/** What nobody wants to have to do or feel. */
const chore =
  'venaa*|venail*|venat*|huut*|tapel*|väänt*|pyyt*|katua|katunu*|katune*|katumaan|katumatta|kadut*|säikäh*|hermost*|toistaa|toistam*|toistel*|toistu*|soitel*|soitt*|arvail*|arvuut*|reklam*|jännit*|hävet*|häpeil*|kärsiä|kärsim*|kärsin*|huolest*|huolehti*|huolehdi*|selvitel*|kysell*|riidel*|väitel*|kiirehti*|rukoil*|anel*|anoa|intt*|pett*|odot*|odott*|jono*|pelä*|juos*|etsi*|murehti*|valitta*|valitt*|valitus*|valituk*|valitet*|selit*|perustel*|todist*|taistel*|muistut*|karhut*|vaati*|perään|pohti*|stressa*|epäillä|mainita|purnata|kiist*|noloill*|ravata|ravaa*|arastel*|nolostel*'
const badNoun =
  'odotusaik*|jonotusaik*|jossit*|purna*|nillit*|nillitt*|urput*|jupin*|ruikut*|myöhästy*|myöhästel*|myöhästely*|viivästy*|nurin*|kitin*|mutin*|marin*|napin*|valitta*|valitt*|valitus*|valituk*|valitet*|moite|moitetta|moittei*|moitteen|moitit*|moittim*|moittia|moitti*|pöly*|lika*|home*|riita*|riido*|vänk*|vääntö*|vääntä*|kikkail*|tunkkai*|miinu*|huomaut*|piiloku*|lisäku*|pränt*|temppu*|metku*|pelle*|byrokr*|säätö*|säätä*|hässäk*|sähell*|sähläy*|hoppu*|kiiru*|kiire|kiirettä|kiireen|kiireitä|kiireht*|kiirehd*|kiirei*|jono*|ongelm*|viivä*|viive*|vaiva|vaivaa|vaivoja|vaivan|vaivoj*|vaivannäk*|vaivall*|virhe|virhettä|virheitä|virheen|virheel*|virheil*|virhet*|virhek*|vika|vikaa|vikoja|vikoj*|vian|vikaakaan|vikatil*|vaikeu*|tyly*|töyke*|epäkoht*|pompottel*|myyntipuh*|tyrkyt*|painost*|stressi*|huoli|huolta|huolia|huolen|huolest*|huolett*|pelko*|pelon|pelott*|pelotel*|kipu|kipua|kipuja|kipuil*|kivun|särky*|arve*|melu*|haju*|hajuha*|torak*|pettym*|yllätyk*|mutka|mutkia|mutkaa|mutkik*|vastaansanom*|epäily*|epäilyk*'
/** Attending to somebody. */
const caringVerb =
  'esitell*|esitel*|esittäyt*|korvan*|korvat*|suostu*|kunnioit*|reagoi*|vaihdettu|vaihdeta|vaihtan*|lähetet*|lähettän*|tervehti*|tervehd*|tutkit*|tutkin*|perehdy*|perehty*|paneud*|siivot*|siivon*|palautet*|palauttan*|hyvitet*|hyvittän*|noudat*|piitan*|piitat*|huomat*|huomannut*|muistet*|muistan*|hymyil*|myönt*|pahoitel*|pahoittel*|anteeks*|perustelt*|perustell*|varmist*|täsment*|viitsi*|vaivau*|kysyt*|kysyny*|kysäis*|kerrot*|selvenn*|välitet*|opastet*|opastan*|neuvot*|neuvon*|uskot*|usko|kuunnel*|auttan*|autet*|jaksan*|ilmoit*|informoi*|soitet*|soittan*|vastannu*|vastat*'

/** What nobody misses, as it stands bare under a negator: "ei ongelmia". */
const bareNoun =
  'ongelmia|ongelmaa|ongelmii|jonoa|jonoja|jonotusta|jonotuksia|jonottelua|odottelua|odottamista|odotusta|kiirettä|viivettä|viiveitä|virheitä|virhettä|virhettäkään|vikaa|vikoja|vikaakaan|valituksia|valitusta|moitteita|moitetta|huomautettavaa|huomauttamista|säätöä|säätämistä|säätämisii|stressiä|hälinää|melua|paperisotaa|byrokratiaa|kikkailua|kipua|kipuja|kivun|myöhästymisiä|myöhästymistä|myöhästelyä|viivästyksiä|viivytyksiä|viivästymisiä|yllätyksiä|häiriöitä|katkoksia|katkoja|naarmuja|naarmuakaan|naarmua|tahroja|tahraakaan|kolhuja|kolhuakaan|puutteita|miinuksia|miinusta|vaikeuksia|hankaluuksia|haittoja|haittaa|sähläystä|säheltämistä|sähellystä|temppuilua|kommelluksia|riitaa|epäselvyyksiä|epäselvyyttä|väärinkäsityksiä|tyrkyttämistä|tuputtamista|painostusta|hoputusta|hoppua|ruuhkaa|ruuhkia|tungosta|pettymyksiä|pettymystä|ongelman|mutinoita|nurinaa|kitinää|marinaa|narinaa|piilokuluja|lisäkuluja|toimitusongelmia|ärsytyksiä|vaivaa|huolta|huolia|hätää|harmia'
/** Where things go when they go wrong. */
const amiss =
  'pieleen|vikaan|mönkään|metsään|hukkaan|reisille|plörinäksi|sekaisin|rikki|perseelleen|harakoille|ohi|väärin|penkin|huonosti|ketuilleen|solmuun'

/** Bad ways to be, said of a thing or a person: "ei ollut tylsää". */
const badAdjective =
  'huono*|tylsä*|kallis*|kallii*|paha*|ikävä*|kamal*|hirve*|kauhe*|vaike*|hankal*|hidas*|hita*|likai*|sotku*|töyke*|tyly*|epäyst*|epäkoht*|epäselv*|epämiell*|epämuk*|epäsiist*|meluis*|ahdas*|ahta*|kiireinen*|kiireistä|kiireisiä|stressaav*|pelottav*|kivulia*|tuskalli*|tuskais*|raskas*|raskast*|sekav*|monimutk*|rasittav*|ärsyttäv*|noloa|nolo|tympe*|surke*|kehno*|ruma*|rumaa|haiseva*|vialli*|myöhässä|vihai*|kiukku*|ylihint*|pölyi*|nihke*|tunkkai*|ylimieli*|painostav*|päällekäyv*|turha*|inhot*|kurja*|kiusalli*|outo*|kaoott*|levoton*|rauhaton*|turvaton*|toivoton*|ankea*|masentav*|kömpelö*|pettymys|rikki|karu*|karmea*|karse*'

export const negation: IdiomLists = {
  '3': `${ei} osaa|voi|pysty moitti*|valitt*|kritisoi*|haukku* !kuin !muuta !ku
    ${ei} osaa|voi|pysty moitti*|valitt*|kritisoi*|haukku* mistään|mitään|ketään|mikään
    ${ei} tule|tuu|tullu*|tulee mieleen|mielee mitään|mitää|mikään parannet*|kehitet*|valitet*|moit*|huono*|korjat*|paha*
    ${ei} muuta kuin|ku|kun ${good}
    tuskin|tuskinpa mistään|missään|muualta|muualla saa*|löyt* näin|yhtä|niin ${good}
    ${ei} voi|voida|osaa muutku|muutakuin|muutakun|muutaku|muutkun kehu*|kiit*|suosit*|ylist*
    ${ei} ole|oo|löydy|saa kuin|ku|kun ${good}
    ${ei} voi|voida|voinu* kuin|ku|kun|muuta taputt*|suositt*|suositel*|kehu*|kiittä*|ihail*|hymyil*|nostaa|kumart*
    mikään ${ei} ollu*|ole|tunnu heille|liian|niille|koskaan liikaa|vaiv*
    ${ei} jääny*|jää|jätet*|jäi ilman|vaille vastau*|apu*|hoito*|ruoka*|lääk*|huomio*|${good}
    sain|saimme|saatiin|pääsimme|pääsin odottelematta|odottamatta|jonottamatta
    tuskin|tuskinpa olisi*|ois*|saisi*|löytäisi* muualla|muualta|missään|mistään
    tuskin|tuskinpa olisi*|ois* muualla|muualta|missään|mistään saan* yhtä|näin|niin ${good}
    ${ei} oo|ole|ollu*|mene mitään|mikään|mitää pielessä|vialla|vikana|rikki|häikkä*|hätänä|hätää
    ${ei} mitään|mikään|mitää pielessä|vialla|vikana|häikkä*|hätänä
    ilman heidän|teidän|hänen|tätä|näitä|sinun apua*|tuke*|hoito*|palvelu* ${ei} olisi*|ois*|selvi*|pärjä*
    sain|saimme|saatiin|saa|pääsin|pääsi|pääsimme odottamatta|jonottamatta
    tuskin|tuskinpa ${better}
    ${ei} osaa|voi|pysty|keksi sano*|moitt* mitään|mikään|mitää ${bad}|${badNoun}
    ${ei} voi|voisi|voinu* olla kuin|muuta|enempää tyytyväi*|iloi*|kiitolli*|mieleen
    ${ei} ole|oo|liene tullu*|löyty*|osunu*|saanu*|nähn*|syöny* ${better}
    vaikea|vaikeaa|hankala|mahdoton|mahdotonta keksi*|sano*|löyt*|nimetä|osoittaa ${bad}|moit*|parannet*|kehitet*|valitet*
    vaikea|vaikeaa|hankala|mahdoton keksi*|sano*|löyt* mitään|mikään ${bad}|moit*|parannet*|kehitet*|valitet*
    vertaa|vertaansa vailla
    mikään|mitään|mitää|mittään ${ei} vaihtaisi*|muuttaisi*|lisäisi*
    ${ei} tästä|enää parane|paranna|paremmaksi|parantu*
    ${ei} tästä enää parane|paranna|paremmaksi|parantu*
    ${ei} turhaan|suotta|syyttä kehut*|kehu*|kiitel*|suosit*|mainost*|ylist*
    turhaan|suotta|syyttä ${ei} kehu*|kiitel*|suosit*|mainost*|ylist*
    ^ mutta|mut|vaikkakin suotta|turhaan $
    ${ei} vertaa|vertaansa $
    ${ei} ole|oo|löydy|löyty* toista samanl*|vastaav*|tällai*|tämmö*|moista
    ilman teitä|häntä|heitä|tätä|apuanne|apua olisin|olisimme|oisin|olisi|ois hukassa|pulassa|jääny*|jossain|menny*|eksyk*
    ${ei} epäröi*|epäröisi|empi*|arastel* suositel*|tul*|tila*|palata|ost*|valit*|käyt*|käänty*
    ${ei} hetkeäkään|yhtään|sekuntiakaan epäröi*|empi*|kadu*
    ${ei} liene|taida|taitaisi ${better}
    ${ei} liene|taida|taitaisi olla|löytyä ${better}
    ${ei} ole|oo|ollu*|liene voittan*
    voittan* ${ei} ole|oo|löydy|liene
    ${ei} olisi|ois|oisi|olis halun*|malttan*|raaskin*|tahton* lähte*|poistu*|lopet*|loppu*
    ${ei} malta*|malttan*|raaski* odot*|lähte*|lopet*
    harvoin|harvemmin|harvassa saa|sai|näkee|törmää|tapaa|kohtaa|löytyy|löytää|on|pääsee|kuulee|syö näin|niin|yhtä|noin ${good}
    harvoin|harvemmin näin|niin|yhtä|noin ${good}
    ${ei} jää*|jäänyt apu*|mitään|mikään saamatta|hoitamatta|tekemättä|kesken
    ${ei} ole jää*|jäänyt apu*|mitään|mikään saamatta|hoitamatta|tekemättä|kesken
    ${ei} voi|osaa muuta sanoa|todeta kuin kiito*|${good}
    kukaan|yksikään ${ei} pitän* minua|meitä|asiaa|ketään ${bad}|vaikea*|hulluna|luulo*
    ${ei} paremmaksi
    mikään ${ei} ollu*|ole liikaa|liian|heille
    ilman apua|tukea|heitä|teitä|häntä|hoitoa ${ei} olisi|ois
    ilman apua|tukea|heitä|teitä|häntä|hoitoa ${ei} olisi|ois selvin*|pärjän*|enää|tässä
    ${better} ${ei} ${foundVerbs}
    ${better} ${ei} enää|kukaan|mistään|missään|hotelli*|siitä ${foundVerbs}
    ${ei} voi*|osaa*|saa*|osan*|osat* toivo*|pyyt*|saada|kuvit*|keksi*|olla|odot*|löytä*|tulla ${better}
    ${ei} olisi|ois|olisimme|olisin voinu*|osannu*|saanu*|voitu toivo*|pyyt*|kuvit*|saada|olla|odot*|hoitua|sujua|mennä ${better}
    ${ei} olisi|ois|olisin|olisimme voinu*|osannu*|saanu*|voitu ${better}
    ${ei} löyd*|löyty*|tule|saa mistään|missään|muualta|vastaan ${better}
    ${ei} löyd*|löyty* ${better}
    ${ei} koskaan|ikinä|missään ole|ollu*|tavan*|näh*|saan*|kohdan*|koken* ${better}
    tuskin|tuskinpa|harva*|vaikea mistään|missään|muualta|saa|löyt* ${better}
    tuskin|tuskinpa|harva*|vaikea mistään|missään|muualta|saa|löyt* saa|löyt*|keksi* ${better}
    tuskin|tuskinpa|harva*|vaikea saa|löyt*|keksi*|kuvitella ${better}
    ${ei} koskaan|ikinä|missään|muualla ole|ollu*|tavan*|näh*|saan*|kohdan*|koken* niin|näin|yhtä ${good}
    näin|yhtä|niin ${good} hoitoa|palvelua|${good} ${ei} ole|saa*|näe|koe
    näin|yhtä|niin ${good} ${ei} ole|löyd*|saa*|missään|muualla
    toista näin|yhtä|niin|samanl* ${good} ${ei}
    toista näin|yhtä|niin|samanl* ${good} optik*|lääk*|hoit*|liike*|paikk*|kaupp*|hotel*|myyj* ${ei}
    ${ei} voi|voida|voinut|voinu|saata|saattanut olla|jättää|jättäny* kehum*|kiittäm*|ihailem*|suosittelem*|ihastelem*|ylistäm*|mainitsem*|hymyilem*|rakastam*|arvostam*|kiittämät*
    kehumatta|kiittämättä|mainitsematta|ihailematta|suosittelematta ${ei} voi|saata|malta|voida|pysty
    kehumatta|kiittämättä|mainitsematta|ihailematta|suosittelematta ${ei} voi|saata|malta|voida|pysty olla|jättää
    ${ei} voi|osaa|voida|pysty|saata kyllin|tarpeeksi|riittävästi|liikaa|kylliksi kiittä*|kehu*|korost*|ylist*|suositel*
    ${ei} voi|osaa|voida|pysty kiittä*|kehu*|ylist*|suositel* kyllin|tarpeeksi|riittävästi|liikaa|kylliksi
    sanat|sanoja ${ei} riitä|löydy|ole !pettym* !surke* !huono* !kamal* !hirve*
    ${ei} riitä|löydy sanat|sanoja|sanani !pettym* !surke* !huono* !kamal*
    ${ei} riitä|löydy sanat|sanoja|sanani kiittä*|kehu*|kuvaamaan|kuvailemaan
    ${ei} pärjän*|pärjä*|selvin*|selviä|selviäis*|jaksan*|onnistun* ilman
    ${ei} olisi|ois|olisin|oisin|olisimme pärjän*|pärjä*|selvin*|jaksan*|onnistun*|osannu* ilman
    mitä olisin|olisimme|oisin|tekisin|olisi tehnyt|tehneet|tehny|ilman ilman
    ${ei} tiedä mitä olisin|olisimme|oisin|tekisin|olisi tehnyt|tehneet|tehny ilman
    ${ei} vaihtaisi|vaihda|vaihtais tätä|heitä|näitä|muuhun|toiseen|mihin*
    vailla vertaa|vertaansa
    ${ei} paha* sanaa|sana|sanaakaan
    yksikään|kukaan ${ei} ${wrongVerb}
    yksikään|kukaan hoitaja*|lääkäri|myyjä|työntekijä|virkailija ${ei} ${wrongVerb}`,
  '2': `negatiivi*|kielteis*|miinus* ${ei} löydy|löyty*|ole|oo|keksi*|tule
    ${ei} ole|oo|ollu* tarvetta|syytä|halua vaihtaa|muuttaa|hakea|muualle
    ${ei} ole|oo|ollu* tarvetta|syytä|halua vaihtaa|muuttaa|hakea muualle|muualta
    ${ei} voi|voisi olla tyytym*|pettyn*
    ${ei} ilmen*|esiinty* ongelm*|${badNoun}
    ${ei} ${bad} eikä ${bad}
    kukaan ${ei} kysel*|utel*|hosu* turh*
    ${ei} anna|antan*|antaa aihetta arvostel*|moitt*|moitet*|valit*|kritiik*|huomaut*|huol*
    ${ei} pöljemp*|pöljempi
    ${ei} käyny*|tullu* aika|ajan pitk*
    ${ei} ${bad} sanaakaan|sanaa
    ${ei} turhia|turhii|turhaa
    ${ei} tarvetta|tarvet muuto*|muuttaa|parann*|parant*|kehit*|korja*
    ${ei} paskemp*|huonomp*|hullump*|hassump*|pöllömp*|pahemp*|kehnomp*|surkeamp*|hassumpi|hullumpi|pöllömpi
    ${ei} paha|pahan|pahaks|pahaksi !mieltä
    ${ei} pahalta|pahalle|huonolta maist*|haiss*|näyt*|tuntun*|tuoks*|kuulost*
    ${ei} ${badAdjective} eikä ${bad}
    ${ei} ollu*|ole|oo ${badAdjective} eikä ${bad}
    ${ei} keksi*|tiedä mistä|mitä nipott*|valitt*|valit*|moitt*|napist*|nuris*|parant*
    ${ei} pitäny*|pidetty|pidä kiirettä|kiiru*
    ilman ajanvarau*|lähetettä|varausta pääs*|sain|sai|otettiin !${ei}
    ${ei} osaa|voi|keksi sano* ${bad}|${badNoun}
    ${ei} kertaakaan|yhtään|koskaan|missään|sellai*|semmo* oloa|tunnetta|olo|tunne|fiilis* että|jotta|et häirits*|${bad}|vaiv*|tiellä|numero*
    ${ei} tullu* sellai*|semmo* oloa|tunnetta|olo|tunne|fiilis* että|jotta|et häirits*|${bad}|vaiv*|tiellä|numero*
    ${ei} tullu*|tule|jääny*|jää huono*|paha*|ikävä*|kurja* mieli*|mieltä|fiilis*|olo|oloa|maku|makua
    tuskin|tuskinpa vaihdan|vaihdamme|vaihtaisin|vaihdetaan|vaihtaisi muualle|enää|muuhun|toiseen|pois
    tuskin|tuskinpa malto*|maltan|maltamme|malttaa odot*
    ${ei} ollu*|ole|yhtään|lainkaan liian|turhan suola*|makea*|kylm*|kuum*|tuht*|pitkä*|${bad}
    ${ei} ollu*|ole|yhtään|lainkaan yhtään|lainkaan|ollenkaan liian|turhan suola*|makea*|kylm*|kuum*|tuht*|pitkä*|${bad}
    ${ei} luvan*|lupaa*|lupail* liik*|turh*|mahdott*
    piti|pitivät|pitää mitä lupas*|luvat*
    turha|turhaa valittaa|moittia|napista|nurista|jännittää|pelätä|marista
    turha|turhaa tästä|on|tätä|täällä|täältä on|täällä valittaa|moittia|napista|nurista|jännittää|pelätä
    ${ei} kannata|tarvitse|tartte|tarvi pelätä|jännittää|epäröidä|huolestua|missata|stressata|hävetä
    ${ei} ikin|ikinä|koskaan|kertaakaan oo|ole|ollu* tarvin*|joutu*|tartten*
    ${ei} rikkon*|rikko*|tuhon*|hävittän*|hukan*|sotken*|pilan* mitään|mikään|mitää|paikkoja
    ${ei} sanomista
    ${ei} mitään|mittään|mitää|ollu*|ole sanomista
    ${ei} ole|oo|ollu* mitään|mittään|mitää|ollu* sanomista
    ${ei} minkään|mitään|minkäännäköi*|minkäänmoi*|minkäänlai* valtakunnan|sortin|sorttisia|maailman|moit*|valit* ${bareNoun}|${badNoun}
    ${ei} minkäännäköi*|minkäänmoi*|minkäänlai*|mitään ${badNoun}|${bareNoun}
    ${ei} pahan|poikkipuolisen|moitteen sanan|sanaa|sijaa|häivää
    en|emme edes|ees|juuri|oikein huomannu*|tuntenu* kun|ku|että|et|pisto*|piik*|mitään
    ${ei} voi|voida|voinu* sanoa|sanoo|väittää|kieltää etteikö|ettei|etteivät|etteivätkö|etten
    ${ei} voi|voida|voinu* sanoa|sanoo|väittää|kieltää että|ett eikö|eivätkö|ei|eivät
    huonomminkin|huonommi|huonommi*kin voisi|vois|voi|olisi|ois|oisi
    ${ei} maksa* maltait*|paljo|paljoa|paljon|juuri|mitään|liikaa|maksan*|omaisuu*
    ${ei} maksan* maltait*|paljo|paljoa|paljon|juuri|mitään|liikaa|omaisuu*
    ${ei} puutu|puuttunu*|puuttuny* mitään|mikään|mittään
    ${ei} käyny*|tullu*|menny*|odottan*|ajan* turhaan|suotta|hukkaan
    ${ei} ole|oo|ollu* kertaakaan|koskaan|ikinä|yhtään|milloinkaan joutu*|tarvin* ${chore}|pett*
    ${ei} ole|oo|ollu*|olleet|olla ${badAdjective}
    ${badAdjective} ${ei} ole|oo|ollu*
    ${ei} mikään|mitenkään|todellakaan|tosiaankaan|kyllä turhake|turha|${badNoun}|${badAdjective}
    ${ei} nyt|ole|oo|ollu* mikään|mitenkään|todellakaan turhake|turha|${badNoun}
    ${ei} todellakaan|tosiaankaan|missään|kyllä mikään|nimessä turhake|pettymys|${badAdjective}
    ${ei} paineta|painettu|painet*|käyty|kävele* päälle|yli
    ${ei} nokan koputtam*
    ${ei} mitään|ole|oo nokan|nokankoputt*
    ${ei} reistail*|reistaillu*|temppuil*|oikutel*|oikuttel*|lakos*|prakan*
    en|emme pety|petty*|pettyn*
    mikään|mitään|mittään ${ei} mennyt|menny|mene|mee ${amiss}
    mikään|mitään|mittään ${ei} ole|oo|ollu* mennyt|menny|ollu* ${amiss}|${bad}
    ${ei} mennyt|menny|mene|mee ${amiss}
    ${ei} mitään|mikään|mittään|kertaakaan mennyt|menny|mene|mee ${amiss}
    mikään|mitään|mittään ${ei} ${bad}
    mikään|mitään|mittään ${ei} ollu*|ole|jääny*|jää|tuntunu* ${bad}|epäselv*|vaivaamaan|kaivel*|harmit*|puuttu*|hampaankoloon
    mikään|mitään|mittään ${ei} ${wrongVerb}|vaivan*|puuttu*|kaivel*|haitan*
    ^ ${ei} ${bareNoun}
    ${ei} ${bareNoun} missään|tiedossa|havaittavissa|näkyny*|näkyvissä
    ${ei} ole|oo|ollu*|olla|esiinty*|näky*|tullu* ${bareNoun}
    ${bareNoun} ${ei} ole|oo|ollu*|esiinty*|näky*|tullu*|tarvin*
    ${bareNoun} ${ei} ole|oo ollu*|tullu*|esiinty*
    ${ei} mitään|mittään|mitää|minkäänlai*|ainuttakaan|ainoatakaan|yhtäkään|yhtään|ensimmäistäkään ${bareNoun}
    ${ei} ole|oo|ollu*|tullu* mitään|mittään|mitää|minkäänlai*|ainuttakaan|ainoatakaan|yhtäkään|yhtään|ensimmäistäkään ${bareNoun}|${badNoun}|${bad}
    ${ei} risuja|risua|risut
    risuja|risua|risut ${ei}
    ${ei} muuttaisi*|muuttais|vaihtaisi*|poistaisi* mitään|mitää|mittään|mistään
    mikään|mitään|mitää|mittään ${ei} muuttaisi*|muuttais|vaihtaisi*|poistaisi*|moiti*|moitti*|kadu
    hinta|hinnat|lasku ${ei} päätä|hirvitt* huima*|huimannu*
    hinta|hinnat|lasku ${ei} huima*|hirvit*|järkyt*|kauhis*
    ${ei} laskut*|veloit*|perin*|perit* mitään|lisä*|ylim*|turh*|edes|penniäkään|euroakaan
    ${ei} edes laskut*|veloit*|perin*|perit*
    ${ei} yrit* myydä|tyrkyt*|tuputt*|huija*|myymä*
    ${ei} yrit* väkisin|mitään|turh* myydä|tyrkyt*|tuputt*|turh*
    ${ei} niin|ihan ${bad} ollutkaan|ollukkaan|ollukaan|ookaan|olekaan|kuin|ku|mitä|miltä|lainkaan
    ${ei} lainkaan|ollenkaan|yhtään|missään|suinkaan|laisinkaan ${bad}
    ${ei} missään|millään nimessä|tapaa|tavalla|lailla|muotoa ${bad}
    ${ei} ole|oo|ollu* missään|millään|lainkaan|ollenkaan|yhtään|suinkaan nimessä|tapaa|tavalla|lailla|muotoa ${bad}
    ${ei} ${bad} ollenkaan|lainkaan|yhtään|laisinkaan|missään
    ${ei} tuntenu*|tunne olo*|itse* ${bad}|kiusaan*
    ${ei} koskaan|ikinä|kertaakaan ole|ollu*|olla|oltu|oo ${bad}
    ${ei} jääny*|jää|jättän* paha*|huono*|ikävä*|kurja* maku*|mieli*|mieltä|fiilis*|vaikutelma*
    ${ei} tullu*|jääny*|jää yhtään|mitään|mitenkään|lainkaan huono*|paha*|ikävä* mieli*|mieltä|fiilis*
    neuvomatta|rikkoutumatta|myöhästymättä|naarmuuntumatta|reklamoimatta|hosumatta|hätäilemättä|häiritsemättä|empimättä|hoppuilematta|pihtaamatta|säästelemättä|kikkailematta|jännittämättä
    ilman yhtäkään|yhtään|ainuttakaan|ainoatakaan|ensimmäistäkään ${badNoun}|${bad}|${bareNoun}
    ilman ${bareNoun}
    tuskin|tuskinpa voi*|saa*|pysty* ${better}
    ${ei} liian ${bad}
    ${ei} hinnalla|hinnaltaan|hinnoilla|hinnal pilat*
    ${ei} ollu* hukka*|turha* reissu*|käynti*|matka*|rah*|aik*
    ${ei} ajanhukka*|ajantuhlau*|rahanhukka*|rahantuhlau*
    ${ei} mennyt|menny|mene|kestänyt|kestä kauan|kauaa|pitkään|ikuisuu*
    ${ei} tuntunu*|tunnu missään|kuin|juuri|paljoa|miltään
    ${ei} jää* kysyttävää|epäselvää|avoimia|sanottavaa|arvailtavaa
    ${ei} käy|voi moittiminen|moitti*|valittaminen|nuris*
    ${ei} ${wrongVerb} !tarvitse
    ${ei} kertaakaan|koskaan|ikinä|turhaan|mitenkään|lainkaan ${wrongVerb}
    kertaakaan|koskaan|ikinä|milloinkaan|missään|kukaan|mikään|mitään|ketään|hetkeäkään ${ei} ${wrongVerb}
    kertaakaan|koskaan|ikinä|milloinkaan|missään|kukaan|mikään|ketään|hetkeäkään ${ei} ole|ollu*|olla|tullu*|olleet ${wrongVerb}
    kertaakaan|koskaan|ikinä|milloinkaan ${ei} ole|ollu* paketti|tilaus*|toimitus|tavara|lasku|tuote|lento|auto ${wrongVerb}
    mitään ${ei} salat*|salail*|pimit*|piilot*|unoht*|unohd*|rikkou*|kadon*|hävin*|jääny*
    ${ei} korott* ään*
    yksikään|kukaan ${ei} korott* ään*
    ${ei} katso* nenä*|alaspäin|kieroon|pitkin|vinoon|alta
    ${ei} tehty|tehnyt|tehneet|tehdä numero*|ongelm*|haloo*|draama*
    ${ei} tuntenu*|tuntunu*|tunne|tunneta|tuntea itse*|olo*|oloni|siltä numero*|vaiva*|taaka*|tyhm*|ulkopuol*|nolo*|hölmö*|tiell*|yksin*|turva*ttom*
    ${ei} tuntenu*|tunne numero*|vaivaksi|taakaksi|tyhm*|ulkopuol*|nolo*|hölmö*|liukuhihna*
    ${ei} tullu*|jääny*|ollu*|syntyny*|ole tunne*|olo*|fiilis* vaivaksi|taakaksi|tyhm*|numero*|kiire*|liukuhihna*|hopu*|tiellä|ylimääräi*
    ${ei} tullu*|jääny*|ollu*|syntyny*|ole tunne*|olo*|fiilis* että|jotta|kuin olisin|olen|olin|oltaisiin|olis vaivaksi|taakaksi|vaivana|tyhm*|numero*|tiellä|häirits*|ylimääräi*|yksin|riesa*
    ${ei} tullu*|jääny*|ollu*|syntyny*|ole tunne*|olo*|fiilis* että|jotta|kuin vaivaksi|taakaksi|vaivana|tyhm*|numero*|tiellä|häirits*|ylimääräi*|yksin|riesa*|kiire*
    ${ei} jätet*|jättän*|jätä|jääny*|jää|jäi|jääty yksin|heitteille|pulaan|oman|epätietoi*|epäselv*|tyhjän|ulkopuol*|odottelemaan|odottamaan
    missään|kertaakaan|koskaan|ikinä vaiheessa|kohdassa|kohtaa|välissä ${ei} ${bad}|tarvinnu*|joutunu*
    missään|kertaakaan|koskaan|ikinä vaiheessa|kohdassa|kohtaa|välissä ${ei} ollu*|tullu*|tuntunu*|jääny*|ole ${bad}|yksin|tunne*|olo*
    koskaan|ikinä|kertaakaan|milloinkaan ${ei} tarvin*|joutu*|tarttenu*
    koskaan|ikinä|kertaakaan|milloinkaan ${ei} ole|oo tarvin*|joutu*|tarttenu*
    koskaan|ikinä|kertaakaan|milloinkaan ${ei} kohdel* ${bad}
    koskaan|ikinä|kertaakaan|milloinkaan ${ei} ole|oo kohdel* ${bad}
    koskaan|ikinä|kertaakaan|milloinkaan ${ei} ole|ollu*|oo ${bad}
    ${ei} koskaan|ikinä|kertaakaan|milloinkaan ${bad}
    ${ei} ole|oo|ollu* koskaan|ikinä|kertaakaan|milloinkaan ${bad}
    ${ei} ole|oo|ollu* koskaan|ikinä|kertaakaan|milloinkaan tullu*|ollu*|saanu*|ole ${bad}
    ${ei} tarvin*|tarvitse|tarvi|tartte*|tarttenu*|joutu*|jouduttu ${chore}
    ${ei} ole|oo|ollu* tarvin*|tarttenu*|joutu*|jouduttu ${chore}
    ${ei} tarvin*|tarvitse|tarvi|tartte*|tarttenu* kahta|kahteen|montaa|useaan kertaa|kertaan
    ${ei} tarvin*|tarvitse|tarvi|tartte*|tarttenu* kuin|ku|muuta|tehdä kuin|näyt*|klik*|mitään|allekirj*
    ${ei} häivä*|hiven*|merkki*|merkke*|jäl*|tippaakaan|hitustakaan|pienintäkään|tietoakaan ${bad}|${badNoun}
    ${ei} ${bad}|${badNoun} hiven*|häivä*|jälk*|hitustakaan|tippaakaan|merk*
    ${ei} mitään|minkäänlai*|minkään|turh*|pienintäkään|mitää|pient*|ylimäärä* ${badNoun}
    ${ei} ${badNoun} ole|ollu*|synty*|tullu*|tule|jää*|löydy|löyty*|ilmen*|esiin*
    ${ei} synty*|tullu*|tule|jää*|löydy|löyty*|ilmen*|ole|ollu* ${badNoun}
    ${ei} synty*|tullu*|jääny*|ole|ollu* mitään|minkäänlai*|turh*|yhtään|pienint* ${badNoun}
    ${badNoun} ${ei} ole|ollu*|synty*|tullu*|tule|jää*|löydy|löyty*|ilmen*|keksi*|esiin*|näky*|tarvin*|oo|tuntu*
    ${badNoun} aihe*|syyt*|sijaa|tunt*|tuntua ${ei}
    ${badNoun} aihe*|syyt* ${ei} ole|ollu*|löy*|keksi*|anna*
    aihe*|syyt* ${badNoun} ${ei}
    ${ei} aihe*|syyt* ${badNoun}|${chore}
    ${ei} piiloku*|lisäku*|pient* pränt*|yllätyk*
    ^ ${ei} ${badNoun} $
    ${ei} epäily* ette*|että
    miinu*|huonoja ${ei} keksi*|löy*|ole|ollu*|tule
    ${ei} miinu*|huonoja puolia|keksi*|löy*|ole|puol*
    nurisematta|valittamatta|jonottamatta|odottamatta|mutisematta|kitisemättä|mukisematta|napisematta|vastaansanomatta|kiukuttelematta|hoputtamatta|tyrkyttämättä|painostamatta|säheltämättä|kiirehtimättä|arvostelematta|tuomitsematta|vähättelemättä
    mutinoitta|kivutta|viivytyksettä|vaivatta|ongelmitta|riidoitta|moitteetta|moitteitta|kitinöittä|viiveettä|huoletta|epäröimättä|takkuilematta|häiriöittä
    ilman sen kumme*|isomp*|suuremp*|turh*
    ilman mitään|turh*|sen|minkäänlai*|suuremp*|pienintäkään ${badNoun}|${bad}
    ilman ${badNoun}
    ilman ${bad}
    vailla ${bad}
    tuskin|tuskinpa huoma*|tunt*|ehdin|ehti*|tiesin|ennätin
    tuskin|tuskinpa huomas*|tunsin|ehdin kun|ja|neula*|pisto*|piston
    tuskin|tuskinpa ${badNoun}
    kaukana siitä|niistä|${bad} ${bad}
    kaukana ${bad}
    kaikkea muuta kuin ${bad}
    kaikkea muuta kuin ${bad}|tyls*|pelot*|kiire*
    ${ei} niin|yhtä|läheskään|lainkaan ${bad} kuin|mitä
    ${ei} lainkaan|ollenkaan|yhtään|läheskään niin|yhtä ${bad}
    ${ei} lainkaan|ollenkaan|yhtään|läheskään niin|yhtä ${bad} kuin|mitä
    ${ei} ollutkaan|ollukaan|ookaan|olekaan ${bad}
    ${ei} mennyt|menny|mene hermo*|hermot
    hermo* ${ei} mennyt|menny|mene
    ${ei} nosta*|nous* hermo*|verenpai*
    ${ei} tarvinnut|tarvi yksin|pettyä
    kipu*|${badNoun} ${ei} vähätel*|vähättel*|mitätöi*|sivuut*|unohd*
    ${ei} kipu*|vaivo*|oireit* vähätel*|vähättel*|mitätöi*|sivuut*
    ${ei} jonon jonoa
    ${ei} luukulta|pompot* luukulta|luukul*`,
  '1': `${ei} ${bad} eikä`,
  '0': `${ei} muuta sanot*|sanomi*|lisät*
    ${ei} voi muuta sano*
    ${ei} muista|muistan milloin|koska|olisiko
    ${ei} olisi|ois|olisin|oisin uskonu*|arvannu*|kuvitel*
    ${ei} tiedä mitä
    ${ei} vain|pelkästään|ainoastaan`,
  '-1': `${ei} kovin|kovinkaan|kovinka|erityisen|kauhean|kauheen|hirveen|hirveän|kummemmin|mitenkään|oikein|oikeen|ihan|häävisti|järin ${good}
    paljon|paljo|paljonkin|jonkin|riittää|riittäisi|löytyy|löytyi|löytyisi|olisi|ois|oisi|on parannet*|parantam*|kehitet*|kehittäm*|korjat*|valittam*|valitet*|moitit*|moittim*|petrat* !${ei}
    parannet*|parantam*|kehitet*|kehittäm*|korjat*|valittam*|valitet*|moitit*|moittim* riittää|riitti|riittäisi|riittää|löytyy|löytyi|löytyisi|olisi|ois|jäi|jää|on|paljon !${ei} !jos
    olisipa|olisivatpa|oispa|olispa|olisivatpa !aina !kaikki
    kunpa !aina !kaikki
    olisi|ois|olis voinu*|voitu edes
    eikä|ei silti|siltikään
    vaille|vailla !vertaa !vertaansa
    ${ei} tiedä|tienny*
    ${ei} vaivaksi`,
  '-2': `${ei} nyt mikään maailman paras|parha*|parasta
    ${ei} kovin|kovinkaan|kovinka|erityisen|kauhean|kauheen|hirveen|hirveän|kummemmin|mitenkään|oikein|oikeen|ihan|häävisti|järin ${good}
    ${ei} ollu*|ole|oo kovin|kovinkaan|erityisen|kauhean|kauheen|hirveen|mitenkään|oikein|järin ${good}
    mikään ${ei} ollu*|ole|toimi*|onnistu* ${good}|valmi*|kunnossa|paikallaan|ajoissa
    mitään|mikään ${ei} tehty|hoidettu|tehdä|hoideta ajallaan|ajoissa|kunnolla
    antaa|antoi|antavat aihetta arvostel*|moitt*|valit*|kritiik*|huol* !${ei}
    jotta|niin|että|et ${ei} tarvitsisi|tarttis|tarvitsis|tarvis|tarviis
    ${ei} hyvältä|hyvälle maist*|tuoks*|näyt*|tuntun*|kuulost*
    ${ei} kiittämist*|kehumist*|hurraam*|ylistäm*
    ${ei} oo|ole|ollu* kiittämist*|kehumist*|hurraam*|ylistäm*
    ${ei} osaa|voi|keksi sano* ${good}|positiivi*
    ${ei} osaa|voi|keksi sano* mitään|mikään|mitää ${good}|positiivi*
    muutoks*|parannuks*|korjauks* olisi|ois|on tarvetta|tarvis|tarpeen
    sai|saa|saimme|joutui|piti|pitää selittää|soittaa|kysyä|pyytää|toistaa sama*|moneen|monta|uudelleen|uudestaan|jatkuvasti|joka !${ei}
    lupas*|lupai*|luvattiin liikoja|turhia|mahdottom* !${ei}
    vaikea|vaikeaa|hankala|mahdoton keksi*|sano*|löyt* ${good}|positiivi*
    vaikea|vaikeaa|hankala|mahdoton keksi*|sano*|löyt* mitään|mikään ${good}|positiivi*
    turha|turhaa soittaa|odottaa|mennä|yrittää|kysyä|tulla|luottaa|pyytää|edes
    turha|turhaa sinne|tuonne|enää|edes|on|teiltä|sieltä|heiltä soittaa|odottaa|mennä|yrittää|kysyä|tulla|luottaa|pyytää
    ${ei} kannata tulla|mennä|ostaa|luottaa|tilata|odottaa|soittaa|käydä|vaivautua
    häävisti|hääviä|häävi ${ei}
    ${ei} häävisti
    sanomista|sanottavaa jäi|jää|olisi|ois|löytyy|on|riittää !${ei}
    paremminkin|paremmi*kin voisi|vois|voi|olisi|ois|oisi
    ${ei} tullu*|jääny*|jää|keksi*|löyd*|löyt* mitään|mittään hyvää|positiivi*|kehut*|kivaa|mukavaa
    ${ei} jääny* mitään hyvää|positiivi*|kehut*|kivaa kerrot*|sanot*|mieleen
    maksoi|maksaa|maksettiin maltait*|omaisuu* !${ei}
    puuttui|puuttuu kaikki|paljon|puolet !${ei}
    turhaan|suotta|syyttä käyn*|kävi*|odot*|soit*|ajo*|maks*|kehu*|mene*|tulin !${ei}
    nenänvart*|nenän pitkin|vartta !${ei}
    painetaan|painettiin|tullaan|tultiin päälle !${ei}
    ${ei} mitään|hajua|hajuakaan|harmainta hajua|hajuakaan|käsitystä|aavistusta|haisua
    ${ei} voi|voida enää|paljon huonontua|pahentua|huonom*
    ${ei} tule|tulla enää|uudestaan|takaisin|takas
    ${ei} tuu|tulla|tule ennää|enää|takas|takasin
    ${ei} päätä huima*|huimannu* !hin* !lasku*
    ${ei} huima* päätä !hin* !lasku*
    ${ei} mieltä ylent*
    ${ei} mikään|mitää|mitään|kovin|mikää kaksi*|kummo*|kummone*|hääpp*|hääv*|elämys|elämystä|ihmeel*|ihmeempi*|ihmeem*|erikoi*|luksus*|herkku*|maailman|paras|mairit*|unelma*|ruusu*|gourmet|huippu*|järin|ilo|kaunis*|helmi|ykkös*
    ${ei} kaksi*|kummo*|kummone*|hääpp*|hääv*|mairit*|elämys|elämystä|ihmeellinen|ihmeellistä
    ${ei} nyt|ny|ole|oo|ollu* mikään|mitään|kovin|kauhean|hirveän|järin kaksi*|kummo*|kummone*|hääpp*|elämys|maailman|paras|${good}
    ${ei} mistään kotoisin
    ${ei} jatkoon
    ${ei} ruusuja
    ruusuja ${ei}
    aihe*|syy* kiito*|kehu*|ilo*|ylist*|tyytyv* ${ei}
    ${ei} ole|oo|ollu*|näe|löydy syytä|aihetta kiito*|kehu*|ilo*|palata|tulla|suositel*|kiittä*|ylist*|hymy*
    ${ei} mitään|yhtään|juuri syytä|aihetta kiito*|kehu*|ilo*|palata|tulla|suositel*|kiittä*|ylist*
    ${ei} kehu*|kehut*|kehumi*|kehuis* !kuin !muuta !kylliksi !tarpeeksi !liikaa !kyllin !ilman !voi
    ${ei} voi|voida|voinu* kehu*|ylist* !kuin !muuta !kylliksi !tarpeeksi !liikaa !kyllin
    kehumi*|kehut* ${ei} !kuin !muuta
    ${ei} innost*|napan*|nappa*|sytyt*|säväyt*|hetkaut*|vakuut*|ihastut*|mairit*|miellyt*|houkut*|iskeny*|iske
    ${ei} tullu*|tule mitään|mistää|mittään $
    ${ei} ansaits*|ansaitse !moit* !risu* !haukk* !kritiik*
    ${ei} ansaits*|ansaitse kiito*|tähte*|yhtäkään|edes|yhtään
    ${ei} edes|yhtään|yhtäkään|ainuttakaan tähte*|pistet*
    ${ei} antaisi*|antais|anna|voi|voisi edes|ees|yhtään|yhtäkään|antaa yhtä|tähteä|yhtään|nollaa
    ${ei} antaisi*|antais|anna|voi|voisi antaa edes|ees|yhtään|yhtäkään yhtä|tähteä|pistettä
    kaduttaa|kadutti|kaduttanut !${ei}
    kukaan|ketään ${ei} kiinnost*|vaivau*|viits*
    ${ei} aikaa kuunnel*|kuulla|auttaa|selit*|puhua|vast*|neuvo*
    ${ei} ole|oo|ollu* aikaa kuunnel*|kuulla|auttaa|selit*|puhua|vast*|neuvo*
    ${ei} yrit* autta*|edes|korjata|selvit*|ymmärt*|kuunnel*
    ${ei} käynyt|käyny siivooja|hoitaja|lääkäri|kukaan|ketään
    ${ei} astu*|astuta|jalallan* sinne|tuonne|enää|sisään
    tuskin|tuskinpa edes|hoitaja|lääkäri|myyjä huoma*|edes|vilkais*
    ${ei} ollut|ole|ollu saippu*|paper*|pyyh*|vettä|lakan*|tyyny*|peitto*|hissi*|wifi*|netti*|jääkaap*|tuoli*|seuran*|siivou*
    ${ei} seuran*
    ilman selity*|perustel*|ilmoit* perut*|siirr*|hyl*|poist*
    ${ei} saanu*|saatu|saa edes|nukut*|unta|levät*|rauhaa|mistään
    ${ei} katsonu*|katso|katsottu silmiin|päin|kohti
    ${ei} lämmen*|lämpene*|lämmin*
    ${ei} koe|kokenu*|tunne|tuntunu*|usko että minua|minut|meitä|asiaani|huoltani otettu|kuultu|kuunnel*|autet*|arvost*|ymmärr* tosissaan|vakavasti|huomioon|todesta
    ${ei} luottaisi|menisi|veisi|lähettäisi|ostaisi|tilaisi|ottaisi|uskaltaisi|antaisi|jättäisi|päästäisi|luottais|menis|veis !muu* !pois !mistään !mitään
    ${ei} ${caringVerb} !tarvitse !tarvin* !turha* !unoht* !jono*
    yksikään|kukaan|ketään|kenellekään ${ei} ${caringVerb}
    yksikään lupau*|sovit*|hoitaja*|lääkäri|myyjä|työntekijä ${ei} ${caringVerb}|pitän*|pitä*
    ${ei} pahoitt*|pahoitel*|anteeks*
    ${ei} minkäänlai*|mitään|sanaakaan|edes pahoitt*|pahoitel*|anteeks*
    ${ei} sanaakaan|sanallakaan viive*|viiväst*|myöhäst*|peruut*|siirr*|hin*|anteeks*
    ${ei} ollu*|ole|oo hajuakaan|aavistustakaan|käsitystäkään|tietoakaan
    ${ei} sanaakaan|sanallakaan|tietoakaan|hajuakaan|mainintaakaan|elettäkään|vilkaisuakaan|kiitostakaan
    ${ei} häivä*|tippaakaan|hitustakaan|pienintäkään|minkäänlai*|minkään ${good}|kiinnost*|empat*|myötätun*
    ${ei} ${good}|empat* häivä*|tippaakaan|hitustakaan|hiven*
    ${ei} niin minkäänlai*|minkään ${good}
    ${ei} mikään|mikää|mitenkään ${good}|viiden|kovin|kummoi*|ihme*|kehut*|hääppö*
    ${ei} rahan|rahojen|hinnan|hintansa|vaivan|matkan väärti*|arvo*
    ${ei} väärti*
    ${ei} todellakaan|todella rahan|hinnan väärti*|arvo*
    ${ei} näin|noin|tällä|tällai* kohdel*|toimi*|pidä|saa|palvel*|hoidet*|puhu*
    ${ei} jääny*|jää käteen|kuin kuin|muuta|lasku*|paha|huono
    ${ei} ollu*|ole|saatu|saanu* sitä|sellai* mitä|kuin|luvat*|tilat*
    ${ei} ollu*|ole|saatu|saanu* sitä|sellai* mitä|kuin luvat*|tilat*|tilas*|maks*|odot*
    ${ei} ollu*|ole|oo|saanu*|tullu* apu*|apua|hyöty*|tukea|mitään kipu*|kipui*|särky*|vaiv*|oire*|ongelm*|mihinkään|hyöty*|apu*
    hädin tuskin
    tuskin|tuskinpa tätä|sitä|noin|näitä voi* sano*|kutsu*
    tuskin|tuskinpa tätä|sitä|noin palvelu*|hoidoksi|${good}
    ${ei} sitä|tätä|näitä|noin hoi*|palvelu*|${good} voi|voida sano*|kutsu*
    ${ei} sitä|tätä voi|voida sano*|kutsu* hoi*|palvelu*|${good}
    ${ei} voi|voida kutsua|sanoa|nimittää hoidoksi|palveluksi|${good}
    tuskin|tuskinpa|harvoin kukaan|tätä|enää|toiste|kannat* vast*|tule*|luke*|tila*|vara*|osta*|autt*|tiet*|toiste
    tuskin|tuskinpa kukaan oli|on ${caringVerb}|luken*|ehtin*|välit*|tien*
    ilman|vailla minkäänlai*|mitään|sen|mitää perustel*|selity*|lupa*|varoit*|ilmoit*|tieto*|apua|ohje*|ruokaa|lääk*|vast*|kunnon|myötätun*|empat*|pahoit*|${good}
    ilman ohje*|selity*|perustel*|varoit*|ilmoit*|lupaa|lämmin*|vettä|lääk*|ruokaa|lounasta|apua|tukea|vastau*|pahoit*|hoitoa|suihku*|pyyhk*
    vaille|vailla ${good}|lounas*|huomio*|hoito*|hoiva*|apua|ruokaa|vastau*|myötätun*
    jää*|jäi*|jätettiin vaille|vailla
    jätet*|jäi*|jätti* siivoamatta|hoitamatta|tutkimatta|kertomatta|vastaamatta|korjaamatta|korvaamatta|maksamatta|toimittamatta
    sanaakaan|sanaa sanomatta|kysymättä
    kysymättä|ilmoittamatta|kertomatta|varoittamatta
    kaukana siitä|niistä mitä|luvat*|main*|maks*
    kaukana siitä mitä
    kaukana ${good}|luvat*|main*|luksu*|esit*
    kaikkea muuta kuin ${good}|läsnä|siisti*|ammatti*
    ${ei} uusi|uusia|uusita|jatka|jatketa sopimus*|vakuutus*|tilaus*|jäsen*
    ${ei} aio|aiota|aiottu uusia|jatkaa|palata|tulla|tilata|ostaa|asioida|maksaa
    ${ei} kokenu*|koe|tuntenu*|tunne|tuntunu*|tunnu|tullu* olev*|olo*|itse*|tulle*|siltä|että ${good}|tervetull*|tosissaan|kuull*|kuulluksi|autetuksi|arvost*|turv*|nähdyksi|ymmärret*
    ${ei} kokenu*|koe|tuntenu*|tunne|tuntunu*|tunnu|tullu* ${good}|tervetull*|kuull*|kuulluksi|autetuksi|nähdyksi|ymmärret*|kohdatuksi
    ${ei} koe|kokenu*|tunne|tuntunu*|usko|tunnu että minua|minut|meitä|asiani|olisin|olisi|häntä otettu|olisi|kuultu|kuunnel*|autet*|arvost*|${good}
    ${ei} koe|kokenu*|tunne|tuntunu*|usko|tunnu että
    ${ei} otettu|ota|oteta|ottan*|otettaisi tosissaan|todesta|vakavasti|vakavissaan|huomioon|kuuleviin
    ${ei} saanu*|saatu|saa suunvuor*|selvyy*|selko*|vastau*|rahoj*|penniäkään|euroakaan|hyvity*|perustel*
    ${ei} minkäänlai*|minkään|mitään selvyy*|selko*|palvelu*|tolkku*|vastau*|selity*|ohje*|kiinnost*
    ${ei} penniäkään|euroakaan|senttiäkään|pätkääkään|tippaakaan
    ${ei} kiinnost* pätkä*|tippa*|yhtään|ketään|pennin*
    ${ei} vaihdet*|vaihta*|siivot* koko|viikko*|lakan*|pyyh*
    ${ei} näky*|kuulu* rah*|paket*|vastau*|ketään|mitään
    rah*|paket*|tilau*|hyvity*|korvau* ${ei} ole|koskaan|vieläkään|ikinä näky*|tullu*|lähetet*|kuulu*|saapu*
    ${ei} koskaan|ikinä|vieläkään lähetet*|toimitet*|saapu*|palautet*|hyvitet*|soitet*|vastat*
    ${ei} tule|tulla|mennä|mene|varata|tilata toista|toiste|uude*
    lämmi* vettä|ruokaa ${ei}
    ${ei} vastan*|vastaa|vastais* esit*|kuv*|mainos*|hintaa`,
  '-3': `${ei} tarvitse|kannata|tarvi|tartte odottaa ${good}
    ${ei} täyttän*|täytä|täyty*|vastan*|vastaa|vastaava odotuks*|odotust*|toive*|kuvaust*|mielikuv*|lupau*|vaatimu*|mainos*
    ${ei} täyttän*|täytä|vastan*|vastaa|vastaava lainkaan|yhtään|ollenkaan|läheskään odotuks*|toive*|kuvaust*|mielikuv*|lupau*
    ${ei} auttan*|auta|auttanu edes valit*|valitt*
    ${ei} auttan*|auta|auttanu valit*|valitt*
    ${ei} hyvää|positiivi*|kaunista|myönteistä sanot*|kerrot*|sanaa
    ${ei} olisi|ois|olis voinu*|voitu huonom*|surkeam*|tylym*|pahem*
    ilman mitään|minkäänlai* varoit*|selity*|ilmoit*|perustel*|lupaa|ohje*|syytä|tietoa
    ${ei} voi|voida kuin|ku|kun valitt*|ihmetel*|pudist*|harmitel*|itke*|hävet*|pettyä
    ^ ei|eivät löydä|löydy mitään $
    haku|sivu|sivusto|kuljettaja|järjestelmä ei löydä|löydy|toimi mitään
    tuskin|tuskinpa kannattaa|kannatti|viitsin|viitsii|jaksan|aion|haluan
    tuskin|tuskinpa kannattaa|viitsin vaivau*|tulla|mennä|tilata|yrittää
    ${ei} ole ikinä|koskaan joutu* ${chore} näin|yhtä|noin
    ${ei} ole ikinä|koskaan joutu*|odott* näin|yhtä|noin kauan|pitkä*|monta|usea*
    ${ei} voi|voisi|voinu* olla pettyneemp*|tyytymättömämp*|huonom*
    ${ei} ole|oo|liene tullu*|löyty*|osunu*|saanu*|nähn*|syöny* huonom*|surkeam*|tylym*|kamalam*|törkeäm*
    ${ei} huonom*|huonommaksi|pahemmaksi voi|voisi|enää|mene
    ${ei} paljon|paljoo|juuri huonom*|huonommaksi|pahemmaksi
    huonom*|surkeam* saa|saisi|joutuu hakea|etsiä|hakemalla|hakemaan
    harvoin|harvemmin saa|sai|näkee|törmää|tapaa|kohtaa|löytyy|on|pääsee|kuulee|syö näin|niin|yhtä|noin ${bad}
    harvoin|harvemmin näin|niin|yhtä|noin ${bad}
    huonom*|surkeam*|tylym*|törkeäm* ${ei} ole|oo|voi*|osaa|löydy|olisi|ois
    ${ei} saanu*|saatu|saa nukut*|unta|levät* melu*|takia|yöllä|koko
    ${ei} koskaan|ikinä|missään saanu*|ollu*|kohdel*|näh*|tavan*|koken*|ole niin|näin|yhtä|noin ${bad}
    ${ei} ole|oo koskaan|ikinä|missään saanu*|ollu*|kohdel*|näh*|tavan*|koken* niin|näin|yhtä|noin ${bad}
    ${ei} olisi|ois voinu*|voitu enää|olla|mennä|paljon huono*|pahem*|surk*
    koskaan|ikinä|missään ${ei} ole|oo saanu*|ollu*|kohdel*|näh*|tavan*|koken* niin|näin|yhtä|noin ${bad}`,
}
