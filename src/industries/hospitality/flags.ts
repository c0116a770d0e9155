/** What someone must see at once in feedback to hotels and ski resorts: a guest hurt, ill, robbed or in danger. */
import { phraseLines } from '../../match/phrases.ts'
import { sharedFlagRules } from '../base/flags.ts'
import type { FlagRule } from '../industry.ts'

const injury: FlagRule = {
  id: 'injury',
  severity: 'urgent',
  names: { fi: 'Vieras loukkaantui', ru: 'Травма гостя', en: 'Guest injured', sv: 'Gäst skadad' },
  phrases: {
    fi: phraseLines(`
      loukkaantu*|loukkas*|loukata|vammautu*|satuttaa|satutti|satutin !kukaan !vielä !melkein
      ~ pää|selkä|käsi|jalka|polvi|nilkka|ranne|sormi|varvas|hammas|olkapää|kylkiluu|lonkka|otsa|silmäkulma|leuka|nenä|kyynärpää|niska|solisluu|takaraivo|iho murtua|murtaa|katketa|katkaista|revetä|repiä|repeytyä|nyrjähtää|nyrjäyttää|venähtää|kipeytyä|polttaa|palaa|murskaantua|murskaksi|viiltää|haljeta|vääntyä|tikata|poikki|sijoiltaan !lautojen
      ~ pää|päänsä|pääni|takaraivo|takaraivonsa|takaraivoni|otsa|otsansa|leuka|leukansa|polvi|polvensa|kyynärpää lyödä|löi|löin|löydä
      ~ ristiside|ristisiteet|nivelside|nivelsiteet|kierukka revetä|repesi|poikki|vaurio*|mennä|meni
      ~ meni|mennä|murskana solisluu|ranne|lonkka|nilkka|kylkiluu|hammas|ristiside|olkapää
      osua|osui|lensi|iskeytyi pää|päähän|naama*|kasvo*|silmä*|otsa*
      ~ kipsi|kipsissä|kipsiin käsi|jalka|ranne|nilkka
      veri|verta tuli|vuosi|valui|lensi
      haava|haavan|haavoja saada|sai|sain|sormi|sormeensa|jalkaan|käteen|otsaan|tuli|vuoti
      polvi|polvesta|nilkka|nilkasta|olkapää|olkapäästä revetä|repesi|rusahti|napsahti
      murtuma|luunmurtuma|aivotärähdys|aivotäräh*|palovam*|piiskaniskuvam*|sairaankuljet*|tajuton|tajuttoma*
      liukastua|liukastui*|kompastua|kompastui* !melkein !meinata !kukaan !ettei|ett
      pudota|putosi*|tippua|tippui* tuolihissi*|hissistä|parvekkeel*|parvelta|portai*|lauteilta|kerrossän*|ikkunasta !melkein
      nelivuotias|lapsi|lapsemme|poika|poikani|tyttö|tytär|tyttäreni|vauva|taapero putosi|tippui|pudota !melkein
      kaatua|kaatui|kaaduin sairaala*|ambulanssi|päivysty*|portai*|laatoi*|jää|jäinen|jäisel*|nilkka|ranne|tikki*
      ~ ambulanssi|ambulanssil*|ambulanssin kaatua|kaatui|hakea|haki|tulla|tuli|viedä|vei|vietiin|soittaa|vanhus|lapsi
      törmätä|törmäsi|ajoi poika*|tyttö*|tytär*|lapsi|lapseni|minä|minuun|vaimo*|selkä*|takaa
      joutua|viedä|vietiin|joutui* sairaala|ambulanssi|ensiapu|päivystys|leikkaus
      tikki|tikkiä|kipsi|kipsiin joutua|laittaa|saada|laitettiin|otsa*|jalka|käsi
      jouduttiin|joutui|piti tikata|tikkaamaan|kipsata|leikata`),
    ru: phraseLines(`
      & раздавил*|придавил*|прищемил*|отдавил*|зажал*|защемил* рук*|ног*|пальц*|палец|стоп*|ступн*|дочк*|сын*|ребен*
      травма|травмировать*|травмирован*|травму получ*|сын|дочь|жена|муж|голов*|ног*|рук*|гость|подвернул*
      получить|получил*|закончил* травм*|перелом*|сотрясение|ожог
      пострадал*|покалечил*|поранил*|травмировал*|покалечить !никто
      ~ рука|нога|голова|ключица|ребро|запястье|палец|лодыжка|бедро|нос|зуб|шейка|колено|плечо|лоб|губа|бровь|подбородок|лицо|копчик|стопа|ступня|шея|кисть|локоть сломать|сломал*|сломан*|разбить|разбил*|рассечь|рассёк|рассек*|распороть|распорол*|прищемить|прищемил*|порезать|порезал*|вывихнуть|вывихнул*|выбить|выбил*|повредить|повредил*|подвернуть|подвернул*|обжечь|обжёг|обжег*|отбить|отбил*|проломить|содрать|содрал*|ушибить|ушиб*|ударить|ударил*|стукнул*|зашивать|зашивали !куда
      перелом|сотрясение|ожог|вывих
      порвать|порвал*|разорвать|разорвал*|разрыв|потянуть|потянул* связк*|мениск*|сухожили*
      поскользнуться|поскользнул* !чуть !никто
      упасть|упал*|навернуться|навернул*|свалиться|свалил*|выпасть|выпал* подъёмник*|кресл*|балкон*|лестниц*|горк*|ступень*|кроват*|сломать|сломал*|разбить|разбил*|ушиб*|больниц*|травм*|голов*|бассейн*|лёд|льду|ступен* !чуть
      врезаться|врезался|сбить|сбил*|снести|снёс|снес ребёнок|ребёнка|сына|дочь|дочку|жену|меня|мужа|лыжник|сноубордист|маму !цен*
      увезти|увезли|забрать|забрали|попасть|попал*|вызвать|вызвали|вызывали скорая|скорую|больница|больницу|травмпункт|реанимаци*
      наложить|наложил* шов|швы|шину|гипс
      обвариться|обварил*|ошпариться|ошпарил*|обжечься|обжёгся|обжегся|обожглас*|захлебнул*|утонул*`),
    en: phraseLines(`
      injured|injury !prevent* !nobody !one !wallet !pride
      ~ wrist|arm|leg|ankle|collarbone|rib|ribs|hip|finger|fingers|thumb|nose|tooth|teeth|shoulder|knee|head|chin|forehead|lip|eyebrow|elbow|skull|pelvis|toe broke|broken|fractured|sprained|twisted|dislocated|snapped|cracked|split|gashed|banged|bumped|hit|hurt|trapped|crushed|caught|cut|smashed|stitched|tore|burnt|burned|scalded !road !break !nail !lift
      hand|hands|foot|skin burnt|burned|scalded|crushed|trapped|cut
      burnt|burned|scalded|crushed|trapped|cut|gashed my|his|her|our hand|hands|foot|arm|leg|face
      fracture|fractured|concussion|concussed|whiplash|stitches|unconscious
      airlifted|helicoptered|stretchered
      hurt|injured|damaged|wrenched my|his|her back|neck|spine
      ankle|wrist|knee|arm|leg|foot swollen|swelled|size|black|purple
      slipped getting|stepping|walking|coming|climbing|out|down|over !standards !disc
      ~ hospital spent|rushed|admitted|ended|airlifted|operation !chicken !food !carvery !buffet !seafood !dairy
      torn|tore|ruptured|snapped ligament|ligaments|acl|cruciate|tendon|meniscus|achilles
      slipped|tripped|fell|fallen|tumbled broke|hit|hurt|cut|cracked|split|bruised|hospital|head|banged|chin|stairs|steps|ladder|balcony|chairlift
      slipped|skidded|tripped ice|icy|steps|stairs|pool|floor|tiles|path|decking|bath|shower
      went|gone|go flying|sprawling wet|ice|icy|tiles|steps|stairs|floor
      skier|boarder|snowboarder took|knocked|hit|mowed|cleaned|crashed|smashed|flattened|ploughed me|him|her|us|son|daughter|wife|husband|child|into
      crashed|skied|smashed|ploughed into me|him|her|us|son|daughter|wife|husband|child
      knocked|mown|taken over|down|out daughter|son|wife|husband|skier|boarder
      ended|rushed|taken|trip|airlifted hospital|a&e|ambulance|casualty !chicken !food !carvery !buffet !seafood
      ambulance|paramedics came|called|took|had|arrived
      electrocuted|drowned|drowning`),
  },
}

const foodSafety: FlagRule = {
  id: 'food-safety',
  severity: 'urgent',
  names: { fi: 'Ruokaturvallisuus', ru: 'Безопасность питания', en: 'Food safety', sv: 'Livsmedelssäkerhet' },
  phrases: {
    fi: phraseLines(`
      ruokamyrkyty*|salmonell*|norovir*|noro|noron|noroa|vatsatau*|vatsapöp*|listeri*|kampylobakt*
      ~ oksentaa|oksens*|oksennel*|oksentel*|oksennettiin|ripuli|ripulo*|sairastua|sairastui* ruoka|buffet|illallinen|aamiainen|lounas|päivällinen|kala|kana|nakki|pizza|pitsa|hampurilainen|katkarapu|katkaravut|äyriäinen|koko|perhe|seurue|porukka
      oksentaa|oksens*|oksenteli koko|läpi yö
      allergia|allergiasta|allergiani|allergiaa|allergiat|keliakia|keliaakikko|keliaakikolle|pähkinäallergia|pähkinäallergiasta|maitoallergia silti|vaikka|kuitenkin|huolimatta|kohtaus
      silti|kuitenkin|vaikka allergia|pähkinäallergia|keliakia
      ~ allerginen|allergiset sanoin|kerroin|ilmoitin|kerrottiin|ilmoitettu|silti
      allerginen|anafylaktinen|anafylak* reaktio|kohtaus|shokki|sokki
      keliaakik*|allergik*|allergis* väärä|väärää|tavallis*|kipeä|sairas*
      ~ kana|kanaa|broileri|kananliha|jauheliha*|hampurilai*|possu*|porsaan*|makkara|nakki|lihapulla raaka|raakana|verinen|puoliraaka
      kana|broileri|jauheliha* oli raaka|raakaa|verinen|veristä
      ~ leipä|maito|jogurtti|juusto|kala|liha|kana|salaatti|keitto|ruoka|kerma|kinkku|hedelmä|marja|piimä|rahka|osteri|simpukka|äyriäinen|katkarapu homeinen|homeessa|home|hometta|pilaantunut|pilaantua|pilalla|mädäntynyt|vanhentunut|vanhentua|hapantunut|härski
      ~ ruoka|ruoassa|ruuassa|salaatti|salaatissa|keitto|keitossa|annos|annoksessa|pizza|pitsa|leipä|leivässä|puuro|puurossa lasinsiru|lasinsirpale*|lasinpala|lasi|metalli*|torakka|toukka|mato|muovinpala|kynnenpala`),
    ru: phraseLines(`
      травил*|отравил*|траванул*|потравил* после|от|всем|всей|креветк*|ужин*|обед*|еды|шведск*|мы|семь*
      всем|всей|все столом|семь*|компани*|дети травил*|отравил*|рвало|тошнил*|слегл*|болел*
      отравиться|отравил*|отравлен*|траванул*|потравил*
      ротавирус*|сальмонел*|дизентери*|норовирус*
      кишечный|кишечная инфекция|палочка
      провести|провели|провёл|просидели ночь|сутки|день туалет|туалете|унитаз*
      аллергия|аллергию|аллергии сказать|сказали|говорили|предупреждали|предупредили|просили|дали
      ~ сказать|сказали|говорили|предупреждали|предупредили|просили аллергия|аллергию|аллергии
      инфекционка|инфекционку|инфекционной
      ~ рвота|рвало|тошнило|вырвало|стошнило|понос|диарея еда|еды|ужин*|обед*|завтрак*|рыб*|столов*|ресторан*|морепродукт*|котлет*|суп*|салат*|шашлык*|шаурм*|куриц*|креветк*|ночь
      аллергия|аллергию|аллергии|аллергик* несмотря|всё|все|орех*|добавил*|положил*|приступ|отёк !мал*
      отёк|отек квинке
      анафилак*
      рвота|рвотой|рвоты|поносом семья|дети|все|ребёнок|муж
      семья|дети|все|ребёнок|муж рвота|рвотой|поносом
      ~ курица|курицу|курятина|фарш|котлета|котлеты|мясо|рыба|шашлык сырая|сырой|сырую|сырые|непрожарен* !суши
      ~ курица|курицу|котлета|котлеты|фарш кровью
      ~ рыба|мясо|еда|йогурт|сыр|продукты|продукт|молоко|салат|колбаса|курица|суп|творог|сметана|кефир|сосиски|масло|хлеб|фрукты|котлеты|сок|соки|напитки тухлый|тухл*|протухнуть|протух*|просроченный|просроч*|испорченный|испорч*|испортил*|заплесневе*|плесень|плесенью|прокиснуть|прокис*|скисл*|кислые|липкие|липкая|скользкие
      ~ еда|еде|салат|салате|суп|супе|каша|каше|хлеб|хлебе|тарелка|тарелке|компот|котлета|котлете стекло|стекла|осколок|осколки|таракан*|червяк*|черв*|пластик|металл*|муха`),
    en: phraseLines(`
      food poisoning|poisoned
      salmonella|norovirus|campylobacter|listeria|maggot|maggots
      sick|ill|vomiting|vomited|puked|puking|diarrhoea|unwell from|after|since dinner|lunch|meal|buffet|breakfast|chicken|seafood|prawns|oysters|carvery|eating|food|fish|curry|burger
      threw|throwing|thrown up night|after|all
      after|from|following eating|dinner|lunch|meal|buffet|chicken|seafood|prawns|oysters|carvery|fish sick|ill|vomiting|vomited|puking|diarrhoea|hospital
      hospital|sick|ill after|with chicken|seafood|prawns|oysters|buffet|carvery
      ill|sick|unwell days|hours !home
      allergy|allergic|allergies|coeliac|intolerance still|ignored|despite|reaction|twice
      allergy|allergies daughter|son|husband|wife|child|me still|got|given|served
      coeliac|allergic daughter|son|husband|wife|child|friend served|given|got|ate
      allergic|anaphylactic reaction|shock
      told|warned|said|swore allergy|allergic|coeliac|nuts
      no dairy|nuts|gluten|peanuts got|given|served|still
      frozen|raw|pink|bloody|uncooked middle|inside|centre !steak !lamb
      plaster|insect|slug|caterpillar|staple|screw|glass|metal|plastic lasagne|soup|salad|food|pie|dinner|burger|meal|curry|pasta|pizza|bread|sandwich
      epipen
      ~ chicken|pork|sausage|sausages|burger|burgers|mince|turkey raw|pink|undercooked|uncooked|bloody
      ~ bread|cheese|meat|fish|milk|food|yoghurt|yogurt|salad|fruit|ham|cream|butter mouldy|rancid|rotten|spoiled|curdled|lumpy|expired|out-of-date|gone-off
      ~ milk|yoghurt|yogurt|meat|ham|cheese|bread|food out of date
      ~ food|soup|salad|burger|dinner|bread|meal|pie|drink|pudding glass|metal|plastic|maggots|cockroach|nail !glasses !wine !window`),
  },
}

const unsafePremises: FlagRule = {
  id: 'unsafe-premises',
  severity: 'urgent',
  names: { fi: 'Vaarallinen paikka', ru: 'Опасное место', en: 'Unsafe premises', sv: 'Farlig plats' },
  phrases: {
    fi: phraseLines(`
      ~ hätäpoistu*|poistumistie*|hätäuloskäyn*|varauloskäyn*|paloportait* lukit*|lukos*|ketju*|tukit*|tukos*|tukkeutu*|täynnä
      kaide|kaiteet|kaiteen irto*|irtos*|jäi|heilu*|petti|löys*|rikki|puuttu* !hyvä
      ovi|ovea|ovemme|ulko-ovi|ulko-ovea|lukko ei mennä|menny|mennyt|saada|saanut|saanu|toiminut|lukita|lukkiutunut|pitänyt lukko|lukkoon|kiinni|lukittua
      ovi|lukko rikki|auki lukko|lukkoon|yö|kaikille|kuka
      ovi|ovessa ei|eikä|ilman lukko|lukkoa
      ~ johto|pistorasia|laturi|kiuas|jatkojohto palanut|mustunut|mustaksi|sulaa|sulanut
      ~ laudat|lauta|portaat|laituri|terassi|silta|lattia laho|lahot|mätä|petti|murtui|pettää
      palohälyt*|paloväst*|palovaroit*|häkävaroit*|paloilmait* ei|soida|soi|puuttua|puuttui|rikki|paristo*|kukaan|ilman
      palovaroit*|häkävaroit* piippasi|piippaa eikä|ei|ilman
      palovaroit*|häkävaroit*|palohälyt* irrottaa|irrotettu|peitetty|peittää|teipattu|poissa|poistettu
      ~ palanut|palaa|hiiltynyt lauta|seinä|lattia|lauteet !polttopuu
      savu|savun haju|huoneessa|käytävässä
      ei|eikä|ilman palovaroit*|häkävaroit*|sammut*|palosammut*
      poistumistie*|varauloskäyn*|hätäpoistum*|hätäuloskäyn*|uloskäyn* lukossa|lukita|tukossa|tukkia|tukittu|edessä|lukittu|kiinni|varasto*|pino
      pistorasia|johto|sähköjohto|patteri|lämmitin|lamppu|kiuas|takka|laite kipinöi*|kipinöidä|savuttaa|savutti|kärysi|kärytä|palaneelle|hehku*
      sähköjohto|johto|sähköjohdot|johdot roikkua|roikkui*|paljas|paljaana|paljaat|rikki
      saada|sain|sai sähköisku*
      turvakaari auki|irti|jäädä|jäi|rikki|ei|jumissa|puuttui
      hissi|tuoli|gondoli nytkäh*|putos*|irtos*|tippui|tipahti
      gondoli|gondolin|hissi|hissin|kabiini|kabiinin ovi aueta|aukesi|auki
      ~ kaide|parveke|katto|kattolevy|hylly irrota|irtos*|puuttua|puuttui|heilua|heilui|petti|pettää|pudota|putosi|romahti|romahtaa|sortui
      hengenvaara*|hengenvaarallinen|palovaara
      kaasuvuoto|häkä|häkää|häkämyrkyt* !varoitin`),
    ru: phraseLines(`
      ~ пожарн*|эвакуац*|запасн*|аварийн* выход*|дверь|лестниц* заперт*|закрыт*|цеп*|замк*|завален*|забит*|загромозд*|заставлен*
      перила|поручень|ограждени* шата*|отвал*|остал*|оторв*|сломан*|слома*|рук*|болта*
      дверь|замок не запираться|запиралась|запирается|закрываться|закрывается|закрывалась|работает|работал !балконн* !туалет*
      дверь|двери номер|домик|комнату не запиралась|запирается|закрывается|закрывалась !балконн*
      замок|дверь|номер открывается|открывался|открыть любой|чужой|всеми
      ключ|ключи|карта|карточка подходить|подходят|подходит|открывает|открывают|открывала соседний|соседнему|соседнюю|чужой|другой|любой|любую
      ~ перила|поручень|поручни|ограждение оторван*|оторвал*|сломан*|отвалил*|отсутств*
      пожарный|эвакуационн*|запасн* выход закрыт*|завален*|заперт*|загорожен*|заставлен*|замке
      сигнализация|датчик*|детектор*|огнетушител* нет|не|отсутств*|сломан*|заклеен*|отключен*|отключён*|снят
      дым|дыма заклеен*|отключен*|отключён*|снят
      ~ ступеньки|ступень|доски|доска|настил|крыльцо|лестница|мостик сгнили|гнилые|гнилой|гнилая|провалил*|прогнил*|проломил*
      нет датчик*|огнетушител*
      ~ проводка|розетка|обогреватель|чайник|щиток|лампа|провод искрит|искрил*|дымит*|дымил*|почернел*|горел*|загорел*|замкну*|оголён*|оголен*
      оголённый|оголенный|торчащий провод|проводка
      торчать|торчат|висят|висеть оголённ*|оголенн* провод*
      ударить|ударило|бить|бьёт|било ток|током
      угарный газ
      ~ запах|пахнуть|пахло|пахнет|воняет|утечка газ|газа|газом
      кресло|кабинка|подъёмник дёрнул*|сорвал*|чуть выпал*|выпасть|упал*
      дверь|дверца гондола|гондолы|кабинка|кабинки открыться|открылась|открыта
      ~ перила|балкон|потолок|потолка|штукатурка|люстра шата*|отвалил*|рухнул*|обвалил*|упал*
      опасно|опасность для жизнь|жизни
      пожар`),
    en: phraseLines(`
      fire|emergency exit|exits|door|escape chained|locked|blocked|padlocked|shut|bolted|obstructed
      railing|banister|handrail|balustrade came|loose|broke|gave|wobbl*|missing|rotten|fell
      door|lock|window not|n't|never|wouldn't|didn't|doesn't|won't lock|close|shut !balcony !wardrobe !shower
      door lodge|cabin|chalet|cottage|apartment|room|flat|pod|caravan not|n't|never lock|close|shut
      lock|locks room|door|cabin|window|lodge not|n't|never work|working|lock
      ~ decking|floorboard|floorboards|floor|step|steps|bridge|jetty|bench|ladder rotten|gave|collapsed|rotted
      any|anyone|neighbour key|card opened|open|opens door|room
      fire|emergency exit|exits|escape|door chained|locked|blocked|shut|obstructed
      fire|smoke|carbon alarm|alarms|detector|extinguisher|monoxide not|no|never|disconnected|missing|broken|ignored|removed|went|battery|taped
      no smoke|fire|carbon alarm|alarms|detector|detectors|extinguisher
      heater|socket|plug|wires|wiring|cable|lamp|boiler|kettle sparked|sparking|sparks|smoking|scorched|exposed|melted|burning|live
      exposed|bare|live|loose wires|wiring|cables
      electric shock
      socket|plug|wires|wiring|switch hanging|buzzing|loose|crackling
      fire door|doors wedged|propped open
      alarm|detector no cover|battery|batteries
      lock|locks broken|broke|faulty|missing !ski !locker
      stranger|strangers|someone|somebody|man walked|came|let|wandered|burst room|cabin|chalet|apartment
      shock off|from switch|socket|shower|lamp|light|kettle|plug|bathroom
      ~ gas|carbon leak|smell|smelled|smelt|monoxide !alarm !detector !alarms !detectors
      chair|lift|gondola|cabin swung|dropped|jerked|lurched before|down|bar|off|open
      gondola|bubble|cabin door|doors opened|flew|swung !view
      safety bar open|up|broken|loose
      bunk|bed no rail|guard
      balcony|railing|rail|banister|bunk|handrail loose|collapsed|came|gave|broke|wobbled
      ceiling|plaster|beam collapsed|fell|came|caved down|in|on|bed
      death trap|deathtrap|hazard|hazards|lethal
      caught fire`),
  },
}

const theft: FlagRule = {
  id: 'theft',
  severity: 'attention',
  names: { fi: 'Varkaus', ru: 'Кража', en: 'Theft', sv: 'Stöld' },
  phrases: {
    fi: phraseLines(`
      varastaa|varastett*|varasti|varkaus|varkau*|varkaat|pöllittiin|pöllitty|pöllivät|pölliä|anastet*|murtautu*|murtauduttiin|murto|näpistet* !sydän !sydämeni !sydämemme !huomio
      ~ vietiin|viety|hävisi|hävitä|katosi|kadota|kadonnut|poissa sukset|suksi|pyörä|polkupyörä|lauta|laukku|lompakko|raha|rahat|koru|puhelin|kännykkä|kello|sormus|pulkka|pulkat|rattaat|sauvat|kävelysauva|kävelysauvat|läppäri|tietokone|reppu !polttaa
      joku vei|vienyt|varasti|otti|nappasi kenkä|kengät|takki|takin|sukset|laukku|pyörä|lauta|reppu
      huone|huoneesta|varasto|varastosta|kaappi|kaapista|kassakaappi*|sisäpihal* katosi|kadota|hävisi|hävitä|viety|vietiin`),
    ru: phraseLines(`
      украсть|украл*|украден*|кража|обокрал*|обокрасть|воровство|воруют|воровать|стащил*|спёрли|сперли|стырил*|обчистил* !время !времени !неделю !сердце
      ~ унести|унесли|увести|увели|угнать|угнали|вытащить|вытащил*|вынесли|вынести|пропал*|исчез*|исчезнуть|пропасть лыжи|лыж|борд|доску|доска|велосипед|сумку|сумка|коляску|коляска|деньги|телефон|кошелёк|кошелек|золото|украшения|ноутбук|часы|кольцо|наушники|серёжки|рюкзак|куртка|снегоход|машину|санки|паспорт !сигнал !стиральн*
      вскрыть|вскрыли машина|машину|номер|сейф|шкафчик|чемодан
      лыжехранилищ*|сейфа|шкафчика|чемодана|номера пропал*|исчез*|унесли|вытащил*|вынесли`),
    en: phraseLines(`
      stolen|theft|thief|thieves|nicked|pinched|burgled|burglary|robbed|mugged|pickpocket* !heart !hearts
      stole|steal|nick my|our|his|her|money|wallet|skis|bike|phone|bag|purse !heart !hearts !show !nobody
      someone|somebody taken|took|swiped|lifted|walked my|our|his|her|skis|snowboard|bag|coat|boots|bike
      ~ went|gone|disappeared|vanished|missing|taken money|cash|wallet|purse|jewellery|necklace|earrings|skis|snowboard|watch|phone|laptop|bike|bikes|camera|passport !replaced !care !careful
      disappeared|vanished|missing|taken from room|safe|bag|locker|store|shed
      broken|broke into|in car|room|safe|locker|cabin|van
      car|van|room|safe|locker broken into|in`),
  },
}

const pests: FlagRule = {
  id: 'pests',
  severity: 'attention',
  names: { fi: 'Tuholaiset', ru: 'Насекомые и грызуны', en: 'Pests', sv: 'Skadedjur' },
  phrases: {
    fi: phraseLines(`
      lutikka|lutikoi*|lude|luteita|torakka|torakoi*|kirppu|kirppuj*|kirpunpur*|ludepur*|hiiri|hiiret|hiiriä|rotta|rottia|muurahainen|muurahai*|hiiren*|rotan*|jyrsijä* !kissa
      ötökkä|ötököi* huone|huoneessa|mökki|mökissä|keittiö*|kaapi*|sänky*|sängyssä|vilistä*|vilisi|löytyi|kylp*
      ~ ötökkä|ötököitä huone|keittiö|sänky|kylppäri
      puremia|pistoksia sänky|sängyn|patja*|täynnä|iho*|yö*`),
    ru: phraseLines(`
      клоп|клопы|клопов|клопами|таракан|тараканы|тараканов|тараканами|блоха|блохи|блох|мышь|мыши|крыса|крысы|крыс|муравей|муравьи|муравьёв|сороконожка|мокрица|мокрицы !кот !кошка
      ~ насекомое|насекомые|насекомых номер*|кухн*|комнат*|домик*|шкаф*|кровать|кровати|ванн*
      мышиный|крысиный помёт|помет
      укус*|искусан* кроват*|матрас*|утром|проснулись|проснул*|ночь`),
    en: phraseLines(`
      bed bug|bugs
      bedbug|bedbugs|cockroach|cockroaches|roaches|fleas|silverfish|mouse|mice|rat|rats !race !mickey !computer
      ~ ants|beetles|insects room|kitchen|cabin|drawer|cupboard|bed|worktop|table|everywhere|lodge|sugar
      rodent|rodents|infestation|infested|vermin
      crawling bugs|insects|ants|fleas|lice
      bites|bitten bed|mattress|woke|covered|sheets`),
  },
}

export const flags: readonly FlagRule[] = [injury, foodSafety, unsafePremises, theft, pests, ...sharedFlagRules]
