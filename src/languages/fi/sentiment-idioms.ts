/** Finnish phrases whose valence is not the sum of their words. The project's own list. */
import type { IdiomLists } from '../../sentiment/room.ts'
import { frames } from './sentiment-frames.ts'
import { negation } from './sentiment-negation.ts'

const ei = 'ei|en|et|emme|ette|eivät|eikä|enkä|eipä|enpä|eihän|ettei|etten|emmekä|eivätkä|emmä|eioo|eijoo|eiole'

export const idioms: IdiomLists = {
  '3': `${negation['3'] ?? ''}
    ${frames['3'] ?? ''}
    mitään|mittään|minkäänlai*|mitkään ongelm*|vikaa|moit*|valit*|pahaa|huonoa|puut*|viive*|vaikeuk*|haittaa|jono* ei|eikä|en ole|ollut|oo|ollu|tullut|esiinty*|löytyn*
    mitään|mittään|minkäänlai* ongelm*|vikaa|moit*|valit*|pahaa|huonoa|puut*|viive*|vaikeuk*|haittaa ei|eikä|en
    ${ei} kohdel* huono*|tyly*|töyke*
    ${ei} kohdel* kertaak*|koskaan|ikinä|missään huono*|tyly*
    parempa* palvelu*|hoito*|ostosta|tuotetta|kokemusta|vastaanottoa|asiakaspalvelua ei|en|emme voi*|osaa|saa|löydy|ole|löyty*
    parempa* ei|en|emme osaa|voi*|saa|löydy|löyty*|toivo*
    ${ei} voida|voi|voinut|voisi|osaa|osata kuin|muuta|muuten kehu*|kiittä*|kiito*|suositel*|ylist*|ihail*|ihastel*|hyvää
    voida|voi|voin|voimme|voida vain|ainoastaan|pelkästään kehu*|kiittä*|suositel*|ylist*|ihail*
    ${ei} voida|voi|voinut|voisi|voinu|olisi|ois parempa*|paremmin|paremma*|enempää|enempä*|tyytyväisemp*
    ${ei} voinut|voinu|voisi|voi|voida mennä|olla|sujua|hoitua|toivoa|toivoo|saada parempa*|paremmin|tyytyväisemp*|enempää|enempä*
    ${ei} parempa*|paremmin|enempää voinut|voinu|voi|voisi|olisi|ois|osaa
    ${ei} parempa*|enempää voinut|voi|voisi|olisi|osaa toivo*|pyytä*|vaati*|odotta*|kuvitel*|saada
    parempa* saa|saada|voi|voisi hakea|toivoa|saada
    hattua nosta*
    nosta* hattua
    hatunnosto*
    iso* kiito*|peukku|peukut|käsi|plussa|hatunnost*|hali*
    suur* kiito*
    kiito* kovasti|paljon|kaikille|kaikesta|koko
    täy* kymppi|kympin|10|pisteet|viisi|viitonen|tähdet
    kympin|kymppi|viiden|viisi|10 palvelu|arvoinen|tähden|tähteä|pistettä|plus|arvosana
    viisi|5 tähteä|tähden
    10 10
    sataprosent*|sata prosenttia tyytyväi*
    yli odotus*|odotuks*
    ylitti|ylittivät|ylitt* odotuks*|kaikki
    sydäme* kiito*|kiittä*
    kädet ristiin
    joka|jokaisen sent*|euro*|penni* arvoi*
    hinta arvoi*
    rahan|rahojen|odottamisen|matkan|vaivan arvoi*
    en|emme|ei vaihtaisi|vaihda pois|mihinkään|muuhun
    hyvillä|hyvissä|osaavissa|turvallisissa mielin|käsissä|hoteissa
    paras|parasta|parhaat|parhain|parhaita ikinä|koskaan|palvelu*|kokemus|mitä
    vau mikä|mitä
    jäi|jää|jäin|jäimme hyvä mieli|maku|fiilis
    hyvällä mielellä|fiiliksellä|tuulella
    ${ei} pettän*|petä|pettäny|pettänyt
    viimeisen|viimeistä päälle|myöten
    ensiluokkai*|ykkösluok* palvelu*
    parhaalla|parhaan mahdollisella|mahdollisen
    kiittä* ja kumart*
    palvelu pelas*|pelaa
    homma|hommat|palvelu|kaikki pelas*|pelaa|pelitti|pelittää|rullas*|toimi|toimii|sujui|hoitui|natsas*`,
  '2': `${negation['2'] ?? ''}
    ${frames['2'] ?? ''}
    kukaan ei|eikä hoput*|kiireht*|painost*|tuomi*|arvostel*|patist*|katso*|tyrkyt*|nolannut|huut* !katsonut !katso
    ${ei} hoput*|kiirehdit*|painost*|tuomit*|patist*|tyrkyt*|kiireht*|hätyyt*|arvosteltu|nolattu|hoputettu
    ${ei} kaduta|kaduttanut|harmita|harmittanut|hävetä|hävettänyt|jännitä|pelota|pelottanut|jännittänyt|väsytä|tökkinyt|takkuile|petä
    ${ei} ollut|ole|ollu|oo meluisa*|ahdas*|likai*|tyly*|kiire*|kylmä*|vaikea*|hankala*|kipeä*|pitkä*|ruuhk*|kallis*
    ${ei} vaihtaisi|vaihda|vaihtais
    ${ei} ole|oo|ollut|ollu|ois|olisi|jäänyt|löydy|löytyny|löytynyt|löydä|mitään|mittään|pienintäkään|minkäänlai* valittam*|valitet*|valituk*|moittim*|moitit*|moitte*|moittei*|huomautet*|huomauttam*|reklamoit*|nariset*|narin*|napist*|kritisoit*|vikaa|pahaa|huonoa|negatiivi*|nurinaa|nuristavaa|marist*|motkotet*|huonoo|ongelmi*|ongelmaa
    ${ei} valittam*|valittaa|valitet*|valituk*|valittamist*|moittim*|moitit*|moitte*|moitteen|moittei*|huomautet*|huomauttam*|reklamoit*|nariset*|napistav*|kritisoit*|nurisem*|nuriset*|motkotet*|moitetta|valittamine*|valitt*
    valittam*|valitet*|moittim*|moitit*|huomautet*|huomauttam*|nurist*|kritisoit*|pahaa|huonoa|vikaa|moit*|narist* ${ei}
    ${ei} mitään|mittään pahaa|huonoa|valit*|moit*|huomaut*|negatiivi*|vikaa|ongelm*|parannet*|parantam*|korjat*|kehitet*|lisät*|vikaa|muutet*|huonoo|haittaa|hätää
    ${ei} mitään|mittään|ole|oo|tarvitse|tarvi|tartte|löydy|keksi|keksimällä|tule|osaa|näe|ole parannet*|parantam*|parannus*|kehitet*|kehittäm*|muutet*|muuttam*|korjat*|vikaa|muuttaa|parantaa|kehittää|korjata
    ${ei} parannet*|parantam*|parannus*|kehitet*|kehittäm*|korjat*|muutet* mieleen|ole|löydy|keksi|tule
    ${ei} keksi|keksiny|keksinyt|keksitä|keksimälläkään|löydä|löydy mitään|parannet*|moit*|vikaa|parannus*|pahaa
    ${ei} ole|oo|ollut|ollu huono*|paha*|vika|vikaa|hullum*|hassum*|pöllömp*|pahemm*|kallis|kallist*|hidas*|vaike*|hankal*|sotku*|likai*
    ${ei} huono|huonompi|huonommin|paha|pahempi|pöllömpi|pöllömmin|hullumpi|hullummin|hassumpi|hassummin|yhtään|lainkaan|ollenkaan|pahemmin huono|huonompi|paha|pahempi|hullumpi|hassumpi|hullummin|hassummin
    ${ei} huono|huonompi|huonommin|pöllömpi|hullumpi|hassumpi|hullummin|hassummin|hullumpaa
    ${ei} tarvinnut|tarvinnu|tarvinneet|tarvitse|tarvi|tarttenu|tarttee|tartte|tarvittu|tarvita|pitänyt|joutunut|joutunu|joutuneet|jouduttu|joudu|tarvinu|jouduin|tullut jono*|odot*|odott*|odotel*|huoleh*|pelä*|pelot*|soit*|etsi*|murehti*|maks*|juos*|pyytä*|valit*|selit*|kuluttaa|venata|miettiä|pety*|pettyä|toista*|arvail*
    ${ei} odottaa|jonottaa|odottel*|jonotel* tarvinnut|tarvinnu|joutunut|joutunu|tarvinneet|tarvitse|tarvi|tarttenu|tarvinu
    ${ei} jono*|odotus*|odottelu*|viive*|viivä*|ruuhk*|kiirett*|kiire|kiirei* ollu|ollut|ole|lainkaan|ollenkaan|yhtään
    ${ei} ollut|ole|ollu|oo|yhtään|lainkaan|ollenkaan|tarvinnut|mitään|tullut|näkynyt|pitkä|pitkää|minkäänlai* jono*|odotus*|odottelu*|ongelm*|viive*|viiväst*|ruuhk*|kiire*|kiirett*|vaikeu*|kipua|kipuja|kipu|stressi*|tungos*|vikaa|puut*|haittaa|valitusta|sählä*|epäsel*
    ${ei} ongelm*|vaikeuk*|viivytyk*|viivä*|stressi* ole|ollut|ollu|mitään|ollenkaan|lainkaan|minkäänlai*|esiinty*|ilmen*
    ${ei} mitään|minkäänlai*|minkäälai*|ikinä|koskaan|kertaakaan|yhtään|pienintäkään ongelm*|huonoa|petty*|pettän*|vikaa|viivä*|hämmin*|moitet*|vaike*|puut*|pettymy*|haitta*
    ${ei} satt*|sattunut|sattunu|sattunut|koskenut|koske|kirpaissut|kirpais* yhtään|lainkaan|ollenkaan|edes
    ${ei} yhtään|lainkaan|ollenkaan|edes satt*|sattunut|sattunu|koske*|pelot*|pelän*|jännit*|huon*|hukkunut|harm*|ikäv*
    ${ei} sattunut|sattunu
    ${ei} kadu|katunut|katunu|harmit*|pety|petty*|pettyny*|pettynyt|petä|pettänyt|pettäny|jättänyt kylmäksi|hetke*|kertaak*|koskaan|ikinä|päivä*|lainkaan|yhtään|kadu|pulaan|pettynyt|ostosta|valintaa|pettymään
    ${ei} kadu|pety|pettynyt|pettyny|petä|pettänyt|pettäny
    ${ei} koskaan|ikinä|kertaakaan|milloinkaan|kertaak* petty*|petä|pettän*|huon*|joutunut|joutunu|tarvinnut|ongelm*|vaik*|moit*|tullut|jäänyt|ollut|ole pety*|petä|pettän*|huono*|paha*|ongelm*|valit*|jono*|odot*|pulaan|moit*|pettynyt|pettymään|myöhä*
    ${ei} jää|jäänyt|jäi|jäis|jätä|jättänyt mitään|kylmäksi|moit*|hampaankoloon|toivom*|pulaan|toivomisen
    ${ei} toivomisen|toivomis* vara*
    ${ei} hampaankoloon|kylmäksi
    ${ei} vain|ainoastaan|pelkästään hyv*|ystäv*|nopea*
    ${ei} missään vaiheessa|kohdassa kiire*|epäsel*|yksin|tunt*
    ${ei} liian|liikaa kallis|kallist*|pitk*|hidas*|paljon|tyyri*|monimutk*
    ${ei} liikaa|turhaa|turhia|turhan|yhtään|lainkaan häly*|melu*|kiirett*|byrokrat*|sälä*|höpi*|odott*|odotte*|jono*|kysy*|paper*|kikkail*|turh*
    ${ei} mainittavaa|suurempaa|suurempia|isompia|isompaa|kummempia ongelm*|vikaa|moit*|vaikeuk*|valit*
    ilman ongelm*|vaikeuk*|turh*|kiirettä|jono*|odot*|viivy*|viive*|säätö*|häsläy*|huolta|huolia|stressi*|kipua|kipuja|moit*
    ilman mitään|suurempia|isompia|sen|pienintäkään ongelm*|vaikeuk*|kummempi*|vaivaa|viiv*
    kaikki|kaikk* hyvin|hyvää|ok|kunnossa|ookoo|hyvä|hyv*|sujui|toimi|toimii|toimivat|onnistui|meni|kohdallaan|oli|loistavasti|mallikkaasti|hienosti
    ${ei} pahaa sana*|sanottav*
    ${ei} huonoa|negatiivista|pahaa|poikkipuolista sana*|sanottav*|kerrottav*
    huonoa|pahaa|negatiivista sanottav*|sanaa ${ei}
    ${ei} vikaa|virheitä|virhettä|puutteita
    vikaa|virheitä|puutteita|parannet*|korjat*|parantam*|kehitet*|huonoa ${ei} löy*|ole|oo|keksi|ollu*|tule|mitään
    ${ei} parannet*|parannettavaa|korjattavaa|kehitettävää|muutettavaa|parantamista|parannusehdotuk*|parannusta|kehityside*|moitittavaa|valittamista
    kaikki kunnossa|hyvin|ok
    pitä* hyvin|sana*|lupaus*|paikkansa|ajan
    pidin|pidimme|pidän|pidettiin|tykkäsin|tykättiin|pidetään kovasti|paljon|siitä|tästä|hyvää|hyvänä|erityisesti|todella
    piti|pidettiin|pitivät lupauk*|sanansa|huolta|hyvää|ajan|aikataulu*|kädestä
    huolta pid*
    pid* huolta|hyvää
    ajan tasalla
    ajallaan|ajoissa|ajois
    luvattuun|luvatussa|sovittuun|sovitusti|luvatusti
    otettiin|otti|ottaa|ottivat|otetaan|ottaneet|ota huomioon|tosissaan|vakavasti|hyvin|lämpimästi|hyvää|vastaan
    tuli|tulin|tulen|tulee|tulla|tultiin kuulluksi|autetuksi|nähdyksi|ymmärretyksi|kohdatuksi|hyvä|toimeen|hoidetuksi|hoidettua
    hyvä|hyvää|hyvät|hyvin palvelu*|hoit*|hoito|henk*|koh*|työ*|homma|fiilis|mieli|kokemus|tuote|laat*|ruok*|opas*|ohje*|tunnelma|hinta*
    hyvin|hienosti|mallikkaasti|loistavasti hoidet*|hoitu*|suju*|toimi*|men*|järjest*|palvelt*|selit*|neuvot*|kohdel*|pakat*|opast*
    vastasi|vastaa|vastannut odotuk*|kuvau*|tarkoitus*|toive*|kuvaa
    odotusten|kuvauksen|toiveiden|kuvan mukai*
    hinta-laatusuhde|hinta-laatu|hintalaatusuhde|hintalaatu kohdallaan|hyvä|ok|kunnossa|erinomai*|loist*|kohd*
    hinta kohdallaan|sopiva|ok|hyvä|edulli*
    hinta laatu*|laadu* kohdallaan|hyvä|kunnossa|suhde
    vaiva* arvoi*|väär*
    meni|menee|mennyt|menny hyvin|nappiin|putkeen|mukavasti|kivasti|hienosti|suunnitel*|ok|loist*|kohdilleen|sujuvasti
    nappiin|putkeen
    sujui|hoitui|järjestyi hyvin|mukavasti|kivasti|hienosti|ok|loist*|ongelmitta|nopea*|jouhe*|moittee*|helpo*|kuin
    kuin rasvattu|tanssi|unelma|kotona*|kotiin*|junan
    tul* uudestaan|uudelleen|toiste|takaisin|toistekin|varmasti|uudestaankin|mielellä*
    uudestaan|uudelleen|toiste|toistekin|jatkossakin tul*|tila*|osta*|asioi*|käyt*|meni*|mene*
    tila*|ost*|asioi*|käyt*|käy* uudestaan|toistekin|jatkossakin|jatkossa|varmasti|mielelläni|uudestaankin|mielelläni
    suosittelen kaikille|lämpimästi|kovasti|varauksetta|ehdottomasti
    jatkakaa|jatka|jatkakaan samaan|samalla|hyvää|näin|samoin|tällä|hyvin
    samaan malliin|tapaan
    samalla linjalla|tavalla
    näin jatk*
    peukku|peukut|peukkua|pisteet|plussaa|plussa|papukaijamerkki|propsit
    peukku|peukut ylös|pystyyn
    iso* plussa|apu|kiitos
    kiitos|kiitokset|kiitoksia
    hyvään|hyvän|hyvässä hoitoon|huomaan|hoidon|hoidossa|palvelun|kunnossa|hengessä
    mieluisa|mieluinen
    aina yhtä|oli|on hyv*|mukav*|ystäv*|ilo*|ihan*|iloi*
    tarpeeseen
    juuri sitä|sellai*|mitä|semmo*|oikea*
    sopi|sopii|sopivat|istuu|istui|istuvat hyvin|täydel*|loist*|kuin
    pelkkää|pelkkiä|pelkästään|vain|ainoastaan hyvää|positiivi*|kehu*|kiitos*|plussaa|hyviä|kiittä*
    vaikutt* hyvä*|mukav*|lupaav*
    hyvä|hyvää että|et|kun|jatkoa|työtä
    helppo|helppoa|helposti käyt*|löy*|asent*|tila*|ymm*|varata|asioi*|puhu*|lähest*
    ${ei} yhtään|lainkaan|ollenkaan huono*|paha*|kallis*
    tunsin|tunsi|tunnen olo*|itseni|olevani|oloni turval*|tervetull*|hyvä*|arvo*|tärkeä*|kuul*
    hyvä* kädes*|käsi*|tuul*
    mielenrauha|mielenrauhan
    ${ei} häir*|haittaa|haitannut
    kävi|käy|kävivät hyvin|nopea*|helpo*|sukke*|vaivat*|mukav*|kätev*`,
  '1': `${negation['1'] ?? ''}
    ${ei} paha|pahaa
    ihan ok|hyvä|kiva|jees|jepa|mukava|mukiin
    mukiinmenevä
    menettelee|menetteli
    parempi myöhään
    vihdoin|viimein onnistui|apua|sain
    onneksi`,
  '0': `${negation['0'] ?? ''}
    hyvää päivää|iltaa|huomenta|yötä|joulua|kesää|viikonloppua|jatkoa|syksyä|talvea|kevättä
    hyvä ystävä|lääkäri|asiakas|potilas|tietää|johto
    yhtä hyvin|lailla
    hyvissä ajoin
    hyvin vähän|harvoin|pitk*|lyhy*|myöhä*|hidas*|kylm*|kalli*|harva*|epä*|huono*|vaike*|pieni*|surul*|tyly*|petty*|tyytymä*|ikävä*
    kiitos jo|kun
    mukava kun
    parhaillaan
    yhteis hyvä
    pitää paikkansa
    hyvä olla
    pidemmän|pitkän päälle|ajan
    vaikka mitä
    vapaa aika
    hyvin voi
    hyvinvointialue*
    jos kiinnostaa`,
  '-1': `${negation['-1'] ?? ''}
    ${frames['-1'] ?? ''}
    voi|voisi|vois|voisivat|voisitte|voitais|voitaisiin|voitaisi|pitäisi|pitäis|tulisi|kannattaisi|saisi|sais|saisivat|saisitte|saatais|saataisiin|tarvitsisi|kaipaisi|kaipaa olla|parempi|enemmän|tulla|paran*|selkeä*|nope*|parem*|lisä*|kehit*|muut*|useam*|sujuv*|paremmin|korja*|huomio*|panost*|ystäväl*|siist*|monipuol*|hel*|halv*|edull*|rauhal*|tiedo*|avoi*
    olisi|ois|olisivat voinut|voinu|voitu|pitänyt|pitäny|pitäneet|saanut|saanu|kannattanut|ollut|kiva|hyvä|toivott*|suotav*|mukava|parempi|tarpeen|hienoa|hyvää|mahtava*|parannet*|parempa*
    olisin|olisimme|oisin kaivannut|kaivannu|toivonut|toivonu|halunnut|halunnu|odottanut|tarvinnut|kaivanneet|tykännyt|arvostanut|suonut
    kaipaisin|toivoisin|toivoisimme|toivottaisiin|haluaisin|soisin|suotavaa|kaivata*|kaipaa*
    toivo* lisää|enemmän|että|nope*|parem*|parann*|jatkossa|muut*|selke*|useam*
    jäi|jäin|jäimme kaipaamaan|kaipaamaan|toivom*|kaivelemaan|epäselv*|vaillinais*|epätieto*|sellainen
    jäi|jää|jätti|jättää|jättivät toivom*|parant*|kaivatta*|arvoitu*|hampaankoloon|kylmäksi|paljon
    parantam*|parannet*|kehittäm*|kehitet*|petrat*|petraam*|parannus* varaa|olisi|paljon|ois|on|löytyy|riittää|tarv*|kai*
    varaa|tarvetta|tarpeen paran*|kehit*|petr*
    lisää henkilö*|hoitaj*|lääkär*|tieto*|aikoj*|väkeä|aikaa|parkki*|resurs*|työnteki*|tekij*|kassoja|vaihtoehto*|valikoima*|istum*|penkk*|virik*|toimin*|rauh*|yksi*|tila*|apua|opas*|avoim*|yhtey*|kommunik*|tiedot*|palvelu*
    enemmän aikaa|henk*|tieto*|hoitaj*|lääk*|apua|vaihto*|palvel*|kuunt*|tilaa|opast*|parkki*|info*|yhtey*|tuke*|avo*
    vähemmän odot*|jono*|kiire*|byro*|melu*|hälin*|paper*
    parempi|parempaa|parempia|nopeampi|nopeampaa|selkeämpi|selkeämpää|selkeämmin|nopeammin|lyhyemmät|lyhyempi|useammin|laajempi|isompi|isommat|enemmän|tiiviimpi $
    parempi|parempaa|nopeampi|nopeampaa|selkeämpi|selkeämmät|lyhyemmät|paremmat tiedot*|ohje*|viesti*|kommunik*|jonot*|palvelu*|asiakas*|opas*|ruok*|pysäk*|aika*|toimitus*|odotus*|pääsy*
    ${ei} kovin|niin|erityisen|ihan|oikein|mitenkään hyv*|mukav*|ystäv*|selk*|help*|nopea*|hääv*|kummoi*|täydel*|toimi*|onnist*|erikoi*|vakuut*|kehut*|luott*
    ${ei} hääv*|kummoi*|kehut*|kaksi*|varma|varmaa|ihmee*|erikoi*|ihmeempi*
    kest* kauan|liian|pitkä*|ikuis*|viik*|kuukau*|ihan|turhan|tunt*|iäisyy*
    pitk* jono*|aika*|odot*|jonot*|välimat*|odotus*|viive*
    liian|turhan pitk*|kallis*|kallii*|hidas*|vähän|myöhä*|kylm*|kuum*|paljon|kiire*|nope*|lyhy*|pieni*|ahda*|mon*|harv*|iso*|suola*|kova*|meluis*|vaike*|moni*|tumma*|suuri*|tiuk*|vanha*|pien*|äänek*|aikai*|usein|täyn*
    niin ja|sun|näin
    nyt|jotain|joku rotia|rajaa|roti
    silloin tällöin
    ihan kiva mutta
    kelta`,
  '-2': `${negation['-2'] ?? ''}
    ${frames['-2'] ?? ''}
    harvoin|tuskin|ei saa|näkee|on|oli|sai hyv*|asial*|kunnon|ystäv*
    tuskin menen|tulen|ostan|tilaan|kukaan|palaan|suosittelen|asioin|käyn|otan|varaan
    ${ei} edes|vaivaudut*|viitsit* pahoitel*|pyydet*|tervehd*|katsot*|soitet*|vastat*|kysyt*|hymy*
    ${ei} tullut|tullu|saatu|saanut|toimitettu sitä|sellaista|mitä|kaikkea mitä|kuin|luvat*|tilat*|tilasin|pyysin
    hyvää|hyvä|mukavaa|kivaa|positiivista ${ei} ollut|ole|ollu|löydy|löytynyt|keksi
    ${ei} voi|voida|voinut sanoa|väittää|kutsua|kehua|luottaa|odottaa hyv*|että|hoidoksi|palveluksi|toimiv*|mitään|sovittuun
    kukaan ei|eikä autta*|auta|vastan*|vastaa|kertonut|kuunnel*|huomioi*|osan*|osaa|tien*|tiedä|tullut|tule|ehtin*|ehdi|välit*|ottanut|ota|neuvo*|soitt*|tervehti*|opast*|hoit*|palvel*|kysy*|puhu*|selitt*|kiinnost*
    ${ei} tarpeeksi|riittävästi|tarpeeks|kunnolla|kunnol
    ${ei} suosit*|suositel*|suosittele|suosittelis*
    ${ei} voi|voida|voisi|missään|ikinä|todellakaan|kenellekään suosit*|suositel*
    ${ei} toimi|toiminut|toiminu|toimineet|toimis|toimi|auta|auttanut|auttanu|auttaneet|vastaa|vastannut|vastannu|vastattu|vastata|vastanneet|onnistu|onnistunut|onnistunu|pidä|pitänyt|riitä|riittänyt|riittäny|kiinnosta|kiinnostanut|kuunnel*|kuuntele|kuunneltu|kuunnellut|välitä|välittänyt|välitetty|kerrottu|kertonut|kertonu|kerrota|kerro|saapunut|saapunu|saavu|noudateta|noudatettu|hoidettu|hoida|hoitanut|hoideta|huomioitu|huomioi|huomioida|ymmärrä|ymmärtänyt|ymmärretty|uskottu|uskonut|otettu|ota|autettu|auteta|tavoit*|soitettu|soita|soittanut|palaut*|ilmoitettu|ilmoit*|informoi*|tervehd*|pyyd*|pyytän*|kannata|kannattanut|sovi|sopinut|mahdu|lataudu|latautunut|avaudu|auennut|aukea|näkynyt|käynnisty*|kohdattu|arvosteta|arvostettu|luvattu|siivottu|siivota|pese|selitetty|selitä|selit*|korjattu|korjata|löydetty|luota|luottaa|kestänyt|kestäny|kestä|vakuut*|viitsi*|osattu|osannut|osaa|pysty|pystynyt|kysytty|kysy|kysynyt|pidetty|paranna|parantunut|helpottanut|poistunut|tunne|katsottu|katso|tutkittu|tutkinut|noudata|hyvitetty|hyvitä
    ${ei} saanut|saanu|saatu|saa|saada|saaneet|saisi|tullut|tule|tullu|löydy|löytynyt|löytyny|annettu|antanut|anneta|ollut|ole|oo|ollu|kuulu|kuulunut|kuulu|tarjottu|tarjota|tarjonnut|ollutkaan apu*|apua|vastau*|vastaus*|tieto*|tietoa|aikaa|hoito*|lähete*|ohje*|rahoja|hyvity*|korvaus*|selvyy*|selity*|tukea|puhelu*|läpi|perille|yhteyt*|soittoa|anteeksi*|palvelu*|ratkai*|lääk*|ketään|luottam*|tehoa|hyötyä|makua|valikoi*|ruokaa|rauhaa|seurant*|jatko*|opast*|neuvo*|kiinnost*|osaam*|ammattit*|empat*|kunnon|kuittaus*|vaihtoeh*|parkki*|kuulluksi|paketti*|tilau*|tuote*|mitään|tilaa|järkeä|lupausta|vastakaikua|asiakaspalv*|inhimil*|hymyä|logiikkaa|parannus*|kohtaam*
    apua|vastausta|tietoa|hoitoa|palvelua|ohjeita|hyvitystä|korvausta|tukea|neuvoja|selitystä|luottamusta|ratkaisua|rahoja|aikaa ${ei} saa*|tullu*|löyd*|ollut|ole|annet*|oo|kuul*|herunu*|tule|tunnu
    ${ei} mitään|minkäänlai*|yhtään|lainkaan|ollenkaan apu*|apua|vastaus*|tieto*|tietoa|aikaa|hoito*|ohje*|hyöty*|järke*|empat*|palvelu*|hyvää|iloa|tuke*|ymmärr*|kunnio*|kiinnos*|tehoa|arvoa|informaat*|asiakaspalv*|logii*|yhteis*|merk*|selv*|vastakai*
    ${ei} kukaan|ketään|kenelläkään|kenenkään|kehenkään|keltään
    kukaan|ketään|kenelläkään|kenenkään|keltään|kenestäkään|kehenkään ${ei}
    kukaan|mikään ei|eikä
    mikään ei|eikä toimi*|onnistu*|auta*|ollut|ole|pelaa|suju*|muut*|riit*|mennyt
    mistään ei|eikä
    mitään ${ei} tapahtunut|tapahtunu|tapahdu|tehty|saatu|saanut|kerrottu|tehdä|selitetty|muutu|muuttunut|toimi|hyötyä|apua|auta*|kuulu*|osat*|hyvää
    ${ei} mitään|mittään tapahtunut|tapahdu|tehty|kerrottu|tehdä|selitetty|toimi|sanottu|tapahtunu|sovittu|korjattu|infoa
    ${ei} edes|vieläkään|vaan|millään|lainkaan|ollenkaan|yhtään|vieläkää|todellakaan|missään|tippaakaan|vaivau* saa*|vastat*|vastan*|vastaa|tervehd*|katso*|pyyd*|pyytä*|anteeksi|kuunn*|tule*|tullu*|kerrot*|hyv*|kiinnost*|paran*|tiedä|tiennyt|osan*|osaa|autt*|auta*|viitsi*|tyytyv*|ystäv*|ammatti*|palvel*|toim*|help*|selk*|mukav*|kuul*|siist*|luotet*|onnist*|arvoi*|puhd*|kiva*|laadu*|hyöd*|sujuv*|reilu*|asial*|rehel*|järkev*
    ${ei} vieläkään|vieläkää
    vieläkään|vieläkää ${ei}
    ${ei} hyvä|hyvää|hyvät|hyviä|hyvin|ystäväl*|mukava|mukavaa|kiva|kivaa|siisti|siistiä|selkeä|selkeää|toimiv*|toimiva|laaduk*|tyytyväi*|asialli*|ammattimai*|ammattitait*|luotett*|luottav*|helppo|helppoa|sujuva|sujuvaa|sujunut|sujunu|suju|sujuneet|tuore*|puhdas*|puhtaita|maist*|kohteli*|reilu*|hyödy*|hyötyä|tehokas*|turvallin*|turvalli*|oikeudenm*|vakuut*|järkevä*|kelvol*|iloi*|onnist*|kunnossa|empaatt*|avuli*|viihtyi*
    ${ei} ollut|ole|ollu|oo|ois|olleet|olisi hyvä|hyvää|hyvät|hyviä|hyvin|ystäväl*|mukava|mukavaa|kiva|kivaa|siisti|siistiä|selkeä|selkeää|selvä*|toimiv*|laaduk*|tyytyväi*|tyytyv*|asialli*|ammattimai*|ammattitait*|luotett*|helppo|helppoa|sujuva|sujuvaa|tuore*|puhdas*|puhtaita|maist*|kohteli*|reilu*|hyödyl*|tehokas*|turvalli*|arvoi*|kunnossa|paikallaan|ajan|läsnä|kiinnost*|oikeudenm*|inhimil*|ajoissa|empaatt*|avuli*|viihtyi*|riittäv*|hintan*|hinnan|kohdallaan|tasalla|asiantunt*|kummoi*
    ${ei} hinnan|hinta|hintansa|rahan|rahojen|vaivan arvo*
    ${ei} arvoinen|väärti
    ${ei} enää|ikinä|koskaan|toiste|enempää|jatkossa|missään tilaa|tilata|osta|ostaa|asioi|asioida|mene|mennä|tule|tulla|käytä|käyttää|koskaan|ikinä|palaa|uud*|toiste|tapauksessa|varaa|aio|käy|osteta
    ${ei} tule|tulla|tulisi|osta|tilaa|käytä|mene|asioi|palaa enää|uud*|toiste|koskaan|ikinä|uudelleen|uudestaan|toista
    ikinä|koskaan enää|uud*
    ${ei} ikinä|koskaan|kertaakaan|milloinkaan saa*|vastat*|vastan*|vastaa|tullu*|tule*|soitet*|soita*|kuul*|kysyt*|toimi*|onnistu*|tavoit*|saapu*|ajoissa|paikalla|ole|saatu|pääse|kuunn*
    ${ei} pääs*|pääse|päässyt|päästä|päässy|pääsisi|päästy hoit*|läpi|lääkär*|sisä*|vastaan*|kirjautu*|eteenpäin|puhu*|jono*|aja*|perille|tutkimu*|jatko*
    ${ei} päässyt|päässy|pääse
    ei|en|emme|eikä mene|menny|mennyt|menneet hyvin|läpi|putkeen|nappiin|perille|niin|kuten
    kaukana hyv*|täydel*|ihante*|onnist*|siit*|odotu*|laadu*|ammatti*|toimiv*|tyytyv*
    kaikkea|kaikke*|mitä muuta|tahansa|muu kuin
    kaikkea muuta
    tuskin|harvoin|vaivoin|hädin hyv*|toimi*|suosit*|kukaan|saa*|vastat*|vastaa*|tul*|osta*|mitään|pääs*|kannatt*|tila*|ketään|koskaan|onnist*|apu*|auto*|autt*
    jäi|jäivät|jää|jätet*|jättivät|jätti|jäänyt saamatta|tulematta|hoitamatta|tekemättä|kertomatta|heitteille|yksin|pois|ilman|huomio*|huomiotta|siivoamatta|vastaamatta|toimit*|kuulematta|odottamaan|sanomatta|selvitt*|käsit*|tutki*|kesken|puut*
    jättää|jättävät|jättäneet vastaamatta|hoitamatta|tulematta|kertomatta|huomiotta|kylmäksi|ilman
    rahan|rahat|rahojen|ajan|aikaa|hukka* tuhla*|hukka*|haaska*|hukk*|takaisin|menetyst*|menetys
    tuhla* aikaa|rahaa|rahat|rahoja|rahan
    rahat hukkaan|takaisin|meni
    hukkaan heitet*
    luottamus meni|mennyt|hävi*|hiip*|horj*|hore*|lopp*|nolla*|katos*
    välttäkää|vältä|kiertäkää|kierrä|varokaa|varo|älä|älkää kaukaa|tätä|osta*|tila*|tilat*|menkö|mene|asioi*|käyt*|hanki*|suosit*|luot*|tuhla*|vaivau*|tuol*|täältä|näitä|näiltä
    kannattaa|kannattaisi kiert*|vältt*|etsiä|valita|miettiä|ostaa kaukaa|muualta|tätä|muu*|toise*|kaht*|joku
    kierrä|kiertäkää|kiertäisin kaukaa
    älä|älkää osta*|tilatko|tilaa|menkö|mene|asioi*|käyttäkö|hankkiko|hanki|luottako|luota|tuhlatko|vaivautu*|suosit*|erehty*
    tul* huono|paha|surkea|ikävä|hirveä|kiire mieli|fiilis|olo
    jäi|jää|jäänyt|jäimme huono|paha|ikävä|pettyn*|kurja|karvas|harm*|outo|mieli|nihkeä maku|mieli|fiilis|olo|vaikutelma|tunne
    paha|huono|ikävä|kurja mieli|maku|fiilis|olo|kokemus|palvelu|asiakaspalv*|laatu
    huono* palvelu*|hoit*|koh*|käyt*|asen*|laat*|kokemu*|valikoi*|tiedot*|kuunt*
    meni pieleen|vikaan|mönkään|metsään|hukkaan|harakoille|penkin|perse*|reisille|rikki|rikki|väär*|ohi|kaput
    pieleen|mönkään|vikaan|metsään|päin
    päin mänty*|vitt*|perse*|seiniä|honkia|helv*|prinkk*
    persiil*|pers*
    ala arvoi*
    alta|alle arvost*|kaiken|odotu*|riman
    alle odotus*
    pohjat|pohja alittaa|veto|kosket*|nolla
    alle|pyöreä|pelkkä nolla
    nolla|0|yksi|1 pistettä|tähteä|tähti|tähden|luotta*|arvosana
    1 5
    miinus*|miinusta|miinuksena
    pomputel*|pompotel*|pallotel*|pompot* luukul*|paikas*|numero*
    pompotel*|pallotel*|pomputel*|pompottel*|juoksut*
    luukulta luukulle
    kohdel* huono*|tyly*|kuin|epä*|kylm*|töyke*|ala*|ilke*|väh*|esine*
    puhut*|puhui* alas*|alent*|yli|tyly*|töyke*|päälle|rumasti|ohi|epäk*|epäys*
    asenne|asenteessa|asenteet huono*|parant*|kohd*|ylim*|kamala*|töyk*
    katsoi*|katsot* alas*|alta|nenänvart*|kieroon|pitkin|pahasti
    kuin ilmaa|esine*|lehmä*|huutoon|kuri*|karjaa|rikolli*|roska*|kakkos*|vastaantu*|liukuhihn*|viides
    oma|omaan onneen*|onnensa|onneni|piikkiin
    kusett*|kuset*|huija*
    taas|aina|jälleen sama|kerran|lopussa|myöhäs*|rikki|väär*|uus* ongelm*|lopus*|rikki|myöhäs*|väärin|väliin
    lopussa|loppunut|loppunu|loppuu kesken
    kuka näi*|nämä|vast*
    ^ ${ei} ei ei
    mitä järkeä
    järjetön|järjettöm*|järjetöntä
    miks|miksi ei|ette|kukaan|en|pitää|ihmeessä|taas|vasta
    nyt riitti|riittää|meni
    mitta täynnä|täysi
    saisi|saisivat|saisitte|voisi|sais hävetä
    hävetkää|hävettää|hävetä
    sain|saimme|saatiin|saa odottaa|odotella|jonottaa|jonotella|kuulla|maksaa|venata|huonoa|tylyä|töykeää
    jouduin|jouduimme|joutui|joutua|joudu*
    soita* monta|useita|turhaan|moneen
    useita|monta|lukuisia kert* soit*|turha*|pyyd*|muist*|kysy*
    odotin|odotimme|odotettiin|odotan|odotel* tunt*|turha*|viik*|kuukau*|puoli*|monta|yli|ikui*
    tunt* odot*|jono*|jonot*
    tunteja|viikkoja|kuukausia|tuntikausia|iäisyyden
    monta tuntia|viikkoa|kuukautta|päivää odot*|jono*|ennen|soit*
    ${ei} kiitos|ikinä|koskaan $
    ei kiitos
    ${ei} kiva|kivaa|mukavaa|reilua|hyväksyttävää|ok|okei|oikein|normaalia|asiallista
    meno|laatu|palvelu|taso|meininki huonon*|heiken*|lask*|romaht*|pudon*
    huonon* entis*|kok*|viime
    aina huonom*|huonon*
    ${ei} niin|yhtä|ihan hyvä*|kuin|mainost*|luvat*|kuv*
    mainost*|luvat*|lupai* muu*|toisin|ilman|vaan
    toisin kuin luvat*|sovit*|mainost*|muual*
    vasten|vastoin lupa*|sovit*|kuva*|odotu*
    ${ei} vast* odotu*|kuva*|tarkoit*|totuut*
    täysi|täyttä|täydellinen|pelkkää|pelkkä|silkkaa|täys|silkka paska*|kuraa|roska*|sontaa|huij*|pettym*|farssi|kaaos|katast*|pelleil*|fiasko|sekasort*|susi|floppi|hukka*|romu*|vitsi
    ihan|aivan|täysin|täys surkea|susi|paska*|turha*|hirv*|kamal*|kauhea|kelvot*|ala*|rikki|hyödytön
    hyödytön|hyödyttöm*
    susi|fiasko|floppi|vitsi|pelle*|pelleily|romu|krääsä|kräppä|roju`,
  '-3': `${negation['-3'] ?? ''}
    ${frames['-3'] ?? ''}`,
}
