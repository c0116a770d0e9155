/** Classes of Finnish words that flag rules name in their slots. `=word` is compared with the word as written only. */
export const finnish = {
  no: `ei en et emme ette eivät eikä enkä etkä eivätkä kukaan ketään mitään koskaan ikinä ilman tuskin vailla unohti unohtui unohtu* unohdettiin
    kieltäyty* kenellekään ees ettei`,
  person: `äiti äiti* isä isäni isää isän isälle mummo* mummi* mummu* vaari* ukki* ukkia isoäiti* isoisä* mies miestä miestäni miehelle vaimo* puoliso* poika poikani poikaa
    pojan tyttö* tyttäre* tytär veli veljeni sisko* vauva* lapsi lapsen lasta lapset lapsia lapseni potilas potilaan potilasta asukas
    asukasta asukkaan vanhus vanhusta nainen naista anoppi* appi minua mua minut mut häntä hänet meitä meidät heitä minuun muhun häneen
    matkustaja* pyöräilijä* kuljettaja*`,
  kin: `äiti äidin äitini äitiäni äidille isä isän isäni mummo* mummi* mummu* vaari* ukki isoäiti isoisä mies vaimo* puoliso* poika poikani tyttö tytär
    tyttäreni veli veljeni sisko* vauva* lapsi lapsen lapseni potilas potilaan asukas vanhus ystävä* taapero* kaveri*`,
  staff: `hoitaja* lähihoitaja* sairaanhoitaja* yöhoitaja* lääkäri* kätilö* fysioterapeut* fyssari* vahtimest* vartija* avustaja* kuski* kuljettaja* myyjä*
    optikko optiko* tarjoilij* kokki kokin portsar* järkkäri* päällikö* henkilökun* ensihoitaja* vastaanottovirkailij* laborantti* hammaslääkäri* asentaja*`,
  body: `luomet luomi silmäluom* jalkaterä* käsi käteni kädet käteen kädessä kädestä kättä käsivar* ranne ranteet ranteis* ranteeni sormi sormet sormia sormea jalka jalat jalan jalassa jalkaa jalkani varvas varpaat nilkka nilkan polvi polven polvi* lonkka
    lonkan olkapää* hartia* niska niskat niskan selkä selän selkäni pää pään päähän kasvo* naama* poski posket poskia leuka suu huuli huulet
    kieli nenä* korva* silmä* rinta rinnat vatsa* maha mahan takapuol* reisi iho ihon hius* tukka* kylkiluu* solisluu* kylki hammas hampaan suoli suolen
    suoleen virtsarak* hermo* verisuon* keuhko* munuais* maksa sydän sydämen kämmen* kaula* kynsi kynnet`,
  drug: `lääke* lääkke* tablet* pilleri* annos annokse* annost* insuliin* antibioot* rokot* rokote tippa tipat tippoja silmätip* resept* morfiin* särkylääk* kipulääk*
    penisillii* amoksisil* ibuprofee* ibuprofei* diklofenaak* naprokse* tramado* metformi* ramipri* bisoprolo* eliquis* xarelto* klopidogre* amlodipii* statiini* simvastati* atorvastati* omepratso* tyroksii* thyroxi* prednisolo* sertralii* sitalopraa* diatsepaa* gabapenti* pregabalii* litium* klotsapii* metotreksaat* trimetop* doksisyk* fentanyy* oksikodo* digoksii* furosemi* oksanest* verenpainelää* kortiso* verenohen* marevan* unilääk* dosett* annosjakel* injekt* lääkit* inhalaattor* burana* panadol* buranaa
    kipulaastar* psyykelääk* parasetamol* vastalääk* vahvuu* lääkelist*`,
  intake: `tabletti* tablet* kapsel* pilleri* annos annokse* annosten piikin piikki pistoks* kuuri* kuurin lääkkeen lääkettä lääke laastari* alot* aloit* aloitt* alotin syöny syönyt otettua ottanut otin rokotuksen rokot*`,
  since: `jälkeen jälk* siitä lähtien asti aikana aikaan päästä joka kun`,
  allergy: `allergi* allergia yliherkkyy* yliherkkä*`,
  minority: `tummaiho* mustaiho* muslim* juutal* romani* mustalai* ulkomaal* maahanmuut* pakolai* homo* lesbo* trans* vammai* pyörätuol* sokea*
    kuuro* autist* autismi* adhd ylipain* lihav* hijab* huivi* somali* venäläi* virolai* arabi* turkkilai* afrikkal* kiinalai* ukrainalai*
    thaimaal* intialai* aksent* ihonväri* uskonto* kansalaisuu* syntyperä* suuntautumi* saamelai* viittomakiel* puhevika* änkyt* kehitysvam*`,
  majority: `kantasuomal* suomalai* valkoi* valkoihoi* hetero*`,
  stranger: `vieraa* ventovieraa* tuntematto* ulkopuoli* sivullis* entise* naapuri* eksä* exä* ex-* pomo* työnanta* kaikille kaikkien
    työkaver* vuokranant* facebook* someen`,
  missed: `huomaamatta missat* vähätel* vähättel* sivuutet* ohitet* tunnistamatta löytämättä hoitamatta tutkimatta`,
  trait: `tyly töykeä ylimielinen epäystävällinen epäkohtelias välinpitämätön kovakourainen äreä ynseä ammattitaidoton huolimaton laiska vähättelevä
    ystävällinen avulias kärsivällinen empaattinen ammattitaitoinen asiantunteva kohtelias huomaavainen lempeä hellä rauhallinen
    paneutuva perusteellinen palvelualtis iloinen valloittava`,
  remedy: `lääke* lääkke* tablet* pilleri* annos annokse* kuuri* kuurin voide voite* suihke* suihk* tipat tippoja siirap* geeli* valmiste* pullo*
    rinnakkaisvalm* tuote hoito hoidon kapseli* pistos pistoks* laastari* unilääk* viikko* kuukau* rasvaa aine aineella`,
  disease: `ilmarin* haimatulehdu* munuaiskiv* ruusutulehdu* keuhkopöh* aortta* kohdunulkoi* vatsakalvontulehdu* kuolio* infarkt* aivoinfarkt* sydäninfarkt* murtum* lonkkamurtum* sepsis* sepsiks* syöp* syövä* kasvai* kasvain umpisuol* umpilisäk* keuhkokuum* aivokalvontulehd* veritulp* aivoverenvuo* verenvuo*
    tulehdu* paise* keskenmeno* melanoo* leukemi* verenmyrk* sappik* keuhkoembol* aneurysm* tyrä* kohdunulk* aivohalvau* repeäm*`,
  vital: `sokeri sokeria sokerit verensok* verenpain* verikoke* verikokei* lämpö* kuumetta happi* happea haava haavaa haavan pulssi* vointi* vointia sydänään* nestey* ranneke* kaliumi* arvot arvoja`,
  benign: `migreeni* ilmavaiv* närästy* ahdistu* ummetu* flunss* nuha* venähdy* ruhje* gastriit* stress* väsymy* paniikki* ärtyv* vatsatau* hermoilu* krapula* ikä iän virus*`,
  function: `kävele* kävell* kävel* seiso* seistä niel* hengit* syödä syömään puhu* liikku* liiku* nukkua nukkumaan pukea istua istumaan nostaa nousta nousemaan`,
  faculty: `muisti muistin näkö näön kuulo liikuntakyky* toimintakyky* puhe hengitys vointi kunto* terveys haava tulehdus oireet kipu kivut
    astma diabetes epilepsia masennus tasapaino yskä ihottuma turvotus puutumi* kasvain heikkous käsi jalka muistisair* yleiskunto kävely`,
  worse: `huonon* huonom* huonoksi huonoon pahen* pahem* heiken* heikom* heikoksi romaht* levi* levinny* kasva* tuplaant* tuplaan* yltyn* yltyi* raskaam* sietämättöm* huonom* etene* riistäyt* auennut aukes* märki* alaspäin hiipu*`,
  hit: `hakata potkia lyödä töniä repiä kuristaa läimäyttää retuuttaa raahata raahas* raahat* pahoinpidellä nipistää nipistellä tukistaa ravistella kiskoa tönäistä potkaista läpsäistä lyö löi lyö* lyönyt lyötiin lyödä läimäy* läimäyt* läpsäi* hakka* hakkas* potki* potkai* tönäi* töni* tönit* kuris* retuut* repi* repiv* kiskoi*
    riuhtai* riuhto* ravis* nipist* nipis* puri sylki* sylke* paiska* pahoinpi* raapi* satut* kouri* kähm* lääppi* mukiloi* väänsi väännet* viskas* viskat* tuuppi* tuuppas* tukist* sido* sidot* tyrkk*`,
  sexual: `seksuaal* kosket* kourii rinnoista reittä alapää* alasti paljast* vihjail* lähent* härski* lähmi*`,
  group: `tummaiho* mustaiho* musta mustana ruskea muslim* juutal* romani* mustalai* ulkomaal* maahanmuut* pakolai* homo* lesbo* bi trans*
    vammai* down downin cp-vamm* autismi adhd pyörätuol* sokea* sokeana kuuro* autist* lihav* ylipain* vanhu* vanhoja nainen naisena naisten naisia asunnoton asunnottom* huivi* huivini hijab* somali*
    venäläi* virolai* arabi* turkkilai* afrikkal* kiinalai* ukrainalai* aksent* ihonväri* uskon* kansalaisuu* syntyperä* vammani köyhä* työtön työttöm* suuntautumi* saamelai* viittomakiel* puhevika* änkyt* iäk*
    eläkeläis* mielenterveyspotil* kehitysvam* sukunim*`,
  mistreat: `hihit* virnuil* naljail* kieltäyty* nauro* naurett* naureskel* nauroi* nauroivat vitsai* vitsail* pilka* pilkat* ivai* sivuutt* sivuutet* ohitet* käännytet* käännyt* luult* oletet*
    epäil* seura* seuraa tuijot* matki* kohdel* huonommin halveks* syyte* haukut* haukku* irvist* irvi* kuittail* kuittai* sävy vähätel* vähättel* vakavasti nöyryyt* tosissaan vältel* kauemmin pidempään ensin viimeiseksi viimeisenä päästet* suostut* närkäs* töykeä* töykeäm* kommentoi* huomautel*`,
  law: `asianaj* lakimie* juristi juristin juristia juristit juristille juristiin juristimme oikeuteen käräj* käräjäoikeu* tuomari* tuomioistuin* oikeustoim* oikeudelli* haastan haastamme haastehak* rikosilmoit* tutkintapyyn*
    kuluttajariita* kuluttajansuoj* kuluttaja-asiam* kuluttaja-asia* kuluttajaneuvo* vakuutuslautak* valvira* lupa-
    aluehallintovir* avi:iin tietosuojavaltuut* potilasvahin* potilasvakuutusk* kantelu* kanteen oikeusjuttu* oikeusjut* muistutuksen eduskunnan oikeusasiamie* korvausvaat* vahingonkorva*
    hoitovirhe* hallinto-oikeu* finanssivalvon* fine:lle fine:llä fine:en oikeusapu* poliisille`,
  private: `diagnoosi* diagnoosini tulok* tulos tuloks* verikok* tieto* tietoni tietoja tietojani potilastie* potilaskert* sairauskert* papere* paperi* kirje* kirjeen epikriis* lausunto* lausun* resept* osoit* osoitteeni numero* numeroni valokuv* kuva kuvia kuvani
    tilaus tilaukset tilauksia kortin keskenmeno* abortt* hiv* raskau* sairaus sairaudes* asia asiat asiani asioista asioita sähköpost* henkilötunn* käynnist* käyntini syy kortti*`,
  outsider: `työnanta* pomo* pomolle esimiehel* töihin eksä* ex-* exä* naapuri* vierai* vieraan vieraille facebook* instagram* somessa someen some markkinoin* mainost* julkise*
    kaikkien kaikille jono* jonon käytävä* hissi* aulassa vuokranant* koulu* työkaver* suvulle sukula* anopi* anopille käly* vastapuol* lehti* yritykse* ulkopuol*`,
  disclose: `luki* luet* lukivat huusi* huudet* kuulutt* kuulute* puhui* puhut* juoru* kertoi* kerrot* kertoneet kertoo kertovat kertonut jakoi* jaet* levit* levitti* julkais* paljast* kailott* höpött* keskustel*`,
  ring: `=soittakaa =soita =soittaisitte =soittaisitko =soittaisiko =soittaisi =soitelkaa =soittakaas =soitatteko =soitatko =soittaa =pirauttakaa =pirauta
    =kilauttakaa =kilauttaa =rimpauttakaa =pirauttaa =viestittäkää =vastatkaa =vastaisitte =vastaisiko =ottakaa =ottaisitte =ottaisiko =tekstatkaa =tekstaa =viestikää =ilmoittakaa =kertokaa =meilatkaa =kirjoittakaa
    yhteydenot* soittopyyn* takaisinsoit* soittoa =yhteyttä =yhteydessä =soittavan =soittelette`,
  parcel: `paketti paket* pakett* tilaus tilauk* tilaust* lähetys lähetyk* lähetyst* tavara* tavarat laatik* laatiko* kengät kenkiä kenkiäni mekko lahja* sohva* tuote tuotet* tuottee* ostokse* toimitus* toimituk* polkupyörä* patja* pöytä* puhelin* takki* kirja* huonekalu*`,
  lost: `kado* kados* katosi hukka* hukku* hukas* kateis* hävis* hävinn* jumissa jumi* häipy* varastet*`,
  broke: `rikki rikkoutu* rikkinäi* hajo* hajos* hajal* katke* katkes* katken* haljen* halkes* haljet* halkea* murtu* murene* murentu* särky* särkyn* särö* lohkea* lohkeam* lohkeil* naarm* kolhu* vääntyn* irro* irtos* irronn* irtoa* irtoi* repe* revenn* ratke* ratken* ratkes*
    hilseil* kuoriutu* löys* löyst* keikku* jumitt* jumit* juuttu* vuota* vuoti* vuosi vuoto* viallin* viallis* vika vikaa vino vinoss* vinossa haise* haisi* haisee hapan* hapanta home* homeessa homeis* ruost* kuplia kuplii vinku* vinkuu simah* sulaa suli* sulanut hiutu* purkau* lakkas* lakka* reik* tahra* likai* murska* palasina sirpal* pilal* pilaantun* epäkunno* erottun* juoksettu* toimimat* putos* putoi* tippu* aukea* auki tukko* tyhjä* tyhjänä eripar* haljenn* pirstal*`,
  part: `folio folion annospuss* voide voiteen tuubi* linssi* piilolins* piilolinssi* sarana* sanka sangat sangan kehys kehyk* kehykset ruuvi* ruuvit nenätyyn* pinnoit* lasi lasit laseis* laseissa lasissa silmälas* heijastuksenes* vetoketju* nappi napit pohja korko hihna* kahva* pyörä pyörät rengas kansi korkki* korkin sauma* vuori näyttö näytön akku akun pistok* johto johdon moottor* terä laturi* kaukosäätim* kaukosäädin pullo* pullon
    läpipaino* läpipain* tablet* kapsel* ampull* ruisku* ruiskuissa mäntä männät neula* kynä kynän pumppu* pumpun tippapul* inhalaattor* laskuri* selost* pakkausselost* sinet* pakkau* pakkauk* kotelo* rasia* rasiassa siirap* jauhe* laastar* sensori* suihke* laite laittee* maali* kuori kylki reuna reunassa sävy* väri värit kuulolait* kuulok* monitehot lukulas* aurinkolas* kylmäpak* etiketti* erä erän suutin`,
  thing: `mekko mekon mekossa neule* villapait* paita paidan kengät kengän kenkä kengästä saappa* vedenkeit* leivänpaah* jääkaap* lamppu lampun tuoli tuolin pöytä pöydän hylly* sohva* muki mukin maljak* kuppi lautan* puhelin puhelim* kello läppär* laukku* laukun matkalauk* takki takin housut housu* farkut lelu* pyörä pyörän rattaat blender* kaiutin tulostin patja*
    televisio* pora maito maidon juusto* liha* leipä leivän hedelm* pesukone* astianpesu* imuri* teltta* sateenvarjo* koru* verhot matto* hella* mikro* sekoitin tehosekoit* kypärä*`,
  part_of_road: `moottoritie* moottoritien motari* kehätie* kehä piennar pientare* tienvar* tien ohituskaist* kaista* liikenneympyr* risteyk* risteys tasoristey* tunneli* tunneliin silta sillalla mutka* mutkassa ramppi* liittym* ojan ojassa mäessä metsätie* maantie* raiteil* valtatie* korve* korvessa`,
  exposed: `yksin yöllä yö yön keskiyö* pimeä* pimeäs* pakkas* pakkane* myrsky* sade* sateess* lumi* lumihan* miinus räntä* helle* kylmäs* lapsi lasten lapset lapsia vauva* vauvan raskaana jumis* jumissa jumitt* nainen savu* rekat rekka* rekkoj* diabeet* vanhu* hämär* hyyty*`,
  fire: `syttyi* sytty* tuleen tulee palo palaa palamaan liekki* liekei* savu savua savus* savutt* kipinö* kipinä* kipinöi* räjäh* suli* sulaa sulanut kärys* käry* kärventy* kuumen* kuumeni* ylikuumen* sähköisk* iskun`,
  hurt: `loukkaan* loukkas* vamma* vammau* vammoja piiskanisk* aivotäräh* murtu* murtum* vuoti* verta tajuttom* tajuton ambulans* murska* ruhj* nyrjäht* sijoilta* halvaan* palovamm* tikki* mustelm* teloi* satut*`,
  vision: `näkö näön näkökent* näkökyky* nähdä näe näen näkyy silmä* silmän`,
  role: `professori anestesialääkäri vahinkokäsittelijä korvauskäsittelijä fyssari amanuenssi kuski ylihoitaja lääkäri tohtori tri hoitaja sairaanhoitaja lähihoitaja terveydenhoitaja fysioterapeutti kätilö myyjä asiakaspalvelija
    osastonhoitaja ylilääkäri psykologi terapeutti optikko hammaslääkäri suuhygienisti ohjaaja sosiaalityöntekijä kuljettaja
    asentaja mekaanikko vastaanottovirkailija kokki tarjoilija opas farmaseutti proviisori laborantti röntgenhoitaja kirurgi
    hinaaja lh sh th erikoislääkäri esimies johtaja työntekijä virkailija hlö rouva herra neiti setä täti respan palveluneuvoja
    käsittelijä edustaja koordinaattori`,
  talk: `webinaari* luento* esite esitt* esittee* juliste* ehkäisy* uutis* uutinen uutisissa dokumentti* koulutus koulutuk* kyselyss* lomake lomak* aineisto* selostee* luku pakkausselost*
    näyttely* artikkeli* kampanja* elokuva* kysyttiin`,
  kudos: `kiitos kiito* kiit* kulta* enkeli* huippu* loista* ihana* ansait* pelasti pelast* ansiosta mahta* paras parhaa* rauhoitt* osaa kultakimpale upea* mainio*
    kärsivällisy* ammattilai* erinomai* terveis* kysykää`,
  grievance: `tyly* töykeä* kiroi* kirosi huusi huuta* haukk* haukut* valeht* nöyryy* vähättel* vähätel* ylimieli* unohti syytti syytt* hukka* kamala* kovakour* naarm* hätist*
    pyörittel* luurin varokaa kouluttakaa ylenkats* halveks* epäasial* tiusk* ilkeä* laiminly* tökerö* käytöstap* hoputt* kuittas* nauro* nauroi`,
} as const
