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
      nelivuotias|lapsi|lapsemme|poika|poikani|tyttö|tytär|tyttäreni|vauva|taapero putosi|tippui|pudota !melkein
      ranne|ranteeni|käsi|käteni|jalka|jalkani|nilkka|nilkkani|solisluu|kylkiluu|hammas|polvi|polveni|lonkka|olkapää|sormi murtu*|katke*|venäht*|nyrjäh*|kipeyt*|vääntyi
      murtaa|mursi|mursin|nyrjäyttää|nyrjäytti|venäyttää|venäytti ranne|käsi|jalka|nilkka|solisluu|kylkiluu|polvi|sormi
      murtuma|aivotärähdys|aivotäräh*|palovam*|piiskaniskuvam*
      liukastua|liukastu*|liukastui* pää|päänsä|päähän|otsa*|selkä*|selälleen|takarai*|sairaala*|päivysty*|tikki*|portai*
      kaatua|kaatui|kaaduin|pudota|putosi lyödä|löi|löin|satutti|sairaala*|päivysty*|nelivuotias|portai*
      lyödä|löi|löin pää|päänsä|pääni|otsa|otsansa|takaraivo*
      törmätä|törmäsi poika*|tyttö*|tytär*|lapsi|lapseni|minä|minuun|vaimo*|selkä*|takaa
      joutua|viedä|vietiin|joutui* sairaala|ambulanssi|ensiapu|päivystys
      tikki|tikkiä|kipsi|kipsiin joutua|laittaa|saada|laitettiin|otsa*|jalka|käsi`),
    ru: phraseLines(`
      травма|травмировать*|травмирован*|травму получ*|сын|дочь|жена|муж|голов*|ног*|рук*|гость|подвернул*
      получить|получил*|закончил* травм*|перелом*|сотрясение|ожог
      пострадал*|покалечил*|поранил*|травмировал* !никто
      сломать|сломал* рука|нога|ключица|ребро|запястье|палец|лодыжка|бедро|нос|зуб|шейка
      рука|нога|ключица|ребро|запястье сломать|сломал*|сломан*
      перелом|сотрясение
      разбить|разбил*|рассечь|рассёк|рассек* подбородок|голова|голову|лоб|нос|бровь|колено|губу|лицо
      поскользнуться|поскользнул*|упасть|упал*|навернул* сломать|сломал*|разбить|разбил*|ушиб*|больниц*|травм*|голов*|бассейн*|лёд|льду|ступен*
      врезаться|врезался|сбить|сбил* ребёнок|ребёнка|сын|сына|дочь|дочку|дочка|жену|меня|мужа
      увезти|увезли|забрать|попасть|попал*|скорая|скорую больница|больницу|скорая|травмпункт|реанимац*
      наложить|наложили шов|швы|шину|гипс
      вывихнул*|порвал*|разорвал*|потянул связк*|мениск*|сустав*|плечо|колено|ошпарил*|обжёг*|обжегся|захлебнул*`),
    en: phraseLines(`
      injured|injury !prevent* !nobody !one
      broke|broken|fractured|sprained|twisted|dislocated|snapped my|his|her wrist|arm|leg|ankle|collarbone|rib|ribs|hip|finger|nose|tooth|shoulder|knee
      broke|broken|fractured|sprained|dislocated wrist|ankle|collarbone|hip|ribs|leg|arm
      fracture|fractured|concussion|concussed|whiplash|stitches
      slipped|tripped|fell|fallen broke|hit|hurt|cut|cracked|split|bruised|hospital|head|banged|chin
      slipped|skidded on|by ice|icy|steps|stairs|pool|floor|tiles|path
      split|cut|cracked|banged|hit his|her|my|their head|chin|forehead|lip|eyebrow|brow
      crashed|skied|smashed|ploughed into me|him|her|us|son|daughter|wife|husband|child
      knocked|mown|taken over|down by|daughter|son|wife|skier|boarder
      ended|rushed|taken|trip up|to|in hospital|a&e|ambulance|casualty !chicken !food !carvery !buffet !seafood
      scalded|electrocuted|drowned|burned|burnt himself|herself|myself|hand|arm|leg|toddler|son|daughter`),
  },
}

const foodSafety: FlagRule = {
  id: 'food-safety',
  severity: 'urgent',
  names: { fi: 'Ruokaturvallisuus', ru: 'Безопасность питания', en: 'Food safety', sv: 'Livsmedelssäkerhet' },
  phrases: {
    fi: phraseLines(`
      ruokamyrkyty*|salmonell*|norovir*|vatsatau*|listeri*
      oksentaa|oksens*|oksennel*|ripulo*|ripuli* ruoka|ruoan|buffet*|illallis*|aamiais*|lounaa*|päivällis*|kala*|kana*|koko|perhe|seurue|yö|yön|syöty*|jälkeen|merenelävä*
      jälkeen oksentaa|oksens*|ripuli*|oksennettiin
      allergia*|pähkinäaller*|keliaki*|allergik*|allergis* silti|vaikka|kuitenkin|huolimatta|kohtaus
      silti|kuitenkin|vaikka allergia*|keliaki*
      allerginen|anafylak* reaktio|kohtaus|shokki|sokki
      raaka|raakaa|raakana kana|kanaa|broileri|kananliha|jauheliha
      kana|broileri|jauheliha oli raaka|raakaa|verinen|veristä
      kana|broileri|kananliha raaka|raakaa|raakana|verinen
      pilaantu*|homei*|mädäntyn*|vanhentun* ruoka|ruoka*|kala|kalaa|liha|lihaa|kana*|salaat*|leip*|maito|jogurt*|juusto
      ruoka|kala|liha|kana|salaatti|leipä|maito|jogurtti|keitto pilaantunut|homeinen|homeessa|mädäntynyt|vanhentunut
      ruoka|ruoassa|ruuassa|salaatissa|keitossa|annoksessa|pizzassa|leivässä lasi|lasinsiru|lasinsirpale*|lasinpala|metalli*|torakka|toukka|toukkia|muovi*|muovinpala`),
    ru: phraseLines(`
      отравиться|отравил*|отравлен*|травану*|потравил*
      ротавирус*|сальмонел*|дизентери*|кишечн* инфекц*|палочк*
      рвота|рвало|тошнило|вырвало|понос после еда|еды|ужин*|обед*|завтрак*|рыб*|столов*|ресторан*|морепрод*
      после еды|ужина|обеда|завтрака|рыбы|столовой|ресторана|курицы рвота|рвало|тошнило|вырвало|понос|скрутило|живот|плохо
      инфекционка|инфекционку|инфекционной
      аллергия|аллергию|аллергии|аллергик* несмотря|всё|все|орех*|добавил*|положил*|предупрежда*|приступ|отёк !мал*
      отёк|отек квинке
      сырая|сырой|сырую|непрожарен* курица|курицу|мясо|фарш|котлет*
      тухлый|тухл*|протухш*|просроченн*|просрочен*|испорчен*|заплесневел*|прокисш* рыб*|мяс*|еда|еду|йогурт*|сыр|продукт*|молок*|салат*|колбас*|курица|суп
      йогурт|молоко|рыба|мясо|продукты|салат|сыр|колбаса|суп тухл*|просрочен*|протух*|испорчен*|прокис*|заплесневел*
      еда|еде|салат|салате|супе|суп|каше|тарелке стекл*|таракан*|червяк*|черв*|пластик|металл*`),
    en: phraseLines(`
      food poisoning|poisoned
      salmonella|norovirus|campylobacter|listeria
      sick|ill|vomiting|vomited|throwing|diarrhoea|puking after|from dinner|lunch|meal|buffet|breakfast|chicken|seafood|prawns|carvery|eating|food
      after|from|following eating|dinner|lunch|meal|buffet|breakfast|chicken|seafood|prawns|carvery sick|ill|vomiting|vomited|diarrhoea|hospital
      hospital|sick|ill after|with chicken|seafood|prawns|oysters|buffet|carvery
      allergy|allergic|allergies|coeliac still|ignored|given|served|despite|nuts|reaction|twice|got
      allergic|anaphylactic reaction|shock
      told|warned allergy|allergic|coeliac
      allergy|allergies daughter|son|husband|wife|child|me still|got|given|served
      raw|pink|undercooked|uncooked chicken|pork|sausage|sausages|burger|burgers|mince
      chicken|pork|sausages|sausage|burger raw|pink|undercooked|uncooked|bloody
      mouldy|rancid|rotten|spoiled|out-of-date bread|cheese|meat|fish|milk|food|yoghurt|fruit|salad
      bread|cheese|meat|fish|milk|food|yoghurt|salad mouldy|rancid|rotten|off|spoiled|gone
      glass|metal|plastic|maggot|maggots|cockroach in my|the|his|her|our food|soup|salad|burger|dinner|bread|meal`),
  },
}

const unsafePremises: FlagRule = {
  id: 'unsafe-premises',
  severity: 'urgent',
  names: { fi: 'Vaarallinen paikka', ru: 'Опасное место', en: 'Unsafe premises', sv: 'Farlig plats' },
  phrases: {
    fi: phraseLines(`
      ovi|ovea|ovemme|lukko ei mennä|mennyt|saada|saanut|toiminut|lukita|lukkiutunut|pitänyt lukko|lukkoon|kiinni|lukittua
      ovi|lukko rikki|auki lukko|lukkoon|yö|kaikille|kuka
      palohälyt*|paloväst*|palovaroit*|häkävaroit*|paloilmait* ei|soida|soi|puuttua|puuttui|rikki|paristo*|kukaan|ilman
      ei|eikä|ilman palovaroit*|häkävaroit*|sammut*|palosammut*
      poistumistie*|varauloskäyn*|hätäpoistum*|uloskäyn* lukossa|tukossa|tukittu|edessä|lukittu|kiinni|varasto*|pino
      pistorasia|johto|sähköjohto|patteri|lämmitin|lamppu|kiuas|takka|sähkö* kipinöi*|kipinöidä|savuttaa|savutti|kärysi|kärytä|palaa|palaneelle|paljaana|hehku*
      saada|sain|sai sähköisku*
      turvakaari auki|irti|jäädä|jäi|rikki
      hissi|tuoli|gondoli nytkäh*|putos*|irtos*|tippui|tipahti
      kaide|laita|parveke irtos*|puuttua|puuttui|heilui|petti|irti
      hengenvaara*|hengenvaarallinen|palovaara
      kaasuvuoto|häkä|häkää|häkämyrkyt* !varoitin
      kattopala|katto|kattoa putosi|romahti|sortui`),
    ru: phraseLines(`
      дверь|замок не запираться|запиралась|запирается|закрываться|закрывается|закрывалась|работает|работал !балконн* !туалет*
      дверь|двери номер|домик|комнату не запиралась|запирается|закрывается|закрывалась !балконн*
      замок|дверь|номер открывается|открывался|открыть любой|чужой|всеми
      пожарный|эвакуационн*|запасн* выход закрыт*|завален*|заперт*|загорожен*|замке
      сигнализация|датчик*|огнетушител* нет|не|отсутств*|сломан*
      нет датчик*|огнетушител*
      ~ проводка|розетка|обогреватель|чайник|щиток|лампа|провод искрит|искрил*|дымит*|дымил*|почернел*|горел*|загорел*|замкну*|оголён*|торчат
      ударить|ударило|бить|бьёт|било ток|током
      угарный газ
      запах|пахло|пахнет|воняет|утечка газ|газа|газом
      кресло|кабинка|подъёмник дёрнул*|сорвал*|чуть|упал* выпал*|выпасть|упал*
      перила|балкон|потолок шата*|отвалил*|рухнул*|обвалил*|упал*
      опасно|опасность для жизнь|жизни
      пожар`),
    en: phraseLines(`
      door|lock|window not|n't|never|wouldn't|didn't|doesn't|wouldn|won't lock|close|shut !balcony !wardrobe !shower
      any|anyone|neighbour key|card opened|open|opens door|room
      fire exit|exits|escape|door chained|locked|blocked|shut|propped|obstructed
      fire|smoke|carbon alarm|alarms|detector|extinguisher|monoxide not|no|never|disconnected|missing|broken|ignored|removed|went|battery|taped
      no smoke|fire|carbon alarm|alarms|detector|detectors|extinguisher
      heater|socket|plug|wires|wiring|cable|lamp|boiler|kettle sparked|sparking|sparks|smoking|scorched|exposed|melted|burning|live
      exposed|bare|live|loose wires|wiring|cables
      electric shock
      gas|carbon leak|smell|monoxide !alarm !detector
      chair|lift|gondola|cabin swung|dropped|fell|jerked|moved before|down|bar|off|open
      safety bar open|up|broken|loose
      balcony|railing|banister|ceiling|bunk loose|collapsed|came|gave|rail|fell
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
      varastaa|varastett*|varasti|varkaus|varkau*|varkaat|pöllittiin|pöllitty|pöllivät|pölliä|anastet*|murtauduttiin|murto|näpistet*
      viedä|vietiin|viety sukset|pyörä|lauta|laukku|lompakko|rahat|koru|korut|puhelin|kännykkä|huoneesta|varastosta|autosta|pihalta|sisäpihalta
      sukset|lauta|lompakko|rahat|korut|puhelin|pyörä|kello|sormus kadota|katosi|hävisi|hävitä|viety|vietiin huone|huoneesta|varasto|varastosta|siivou*|kassakaapi*|lukitu*|säilyty*|pukukaapi*`),
    ru: phraseLines(`
      украсть|украл*|украден*|кража|обокрал*|обокрасть|воровство|воруют|воровать|стащил*|спёрли|сперли|стырил*|обчистил* !времени
      унести|унесли|увести|увели лыжи|борд|доску|велосипед|сумку|коляску|лыж
      лыжехранилищ*|номера|сейфа|комнаты|шкафчика|стоянки пропал*|исчез*|унесли|вытащил*
      пропал*|исчез* деньги|телефон|кошелёк|кошелек|золото|украшени*|ноутбук|лыжи|борд|вещи|часы|кольцо|наушники|сумка
      деньги|телефон|кошелёк|украшения|вещи|кольцо|часы|ноутбук|лыжи пропал*|исчез*|вытащил*`),
    en: phraseLines(`
      stolen|theft|thief|thieves|nicked|pinched|burgled|burglary|robbed|mugged|pickpocket*
      stole|steal my|our|his|her|money|wallet|skis|bike|phone|bag|purse
      went|gone|go missing|walkabout room|safe|locker|wallet|money|jewellery|skis|ring|cash
      money|cash|wallet|jewellery|skis|ring|phone|laptop|bike went|gone|disappeared|vanished|missing from|missing|room|safe|locker|store
      broken|broke into car|room|safe|locker|cabin|van`),
  },
}

const pests: FlagRule = {
  id: 'pests',
  severity: 'attention',
  names: { fi: 'Tuholaiset', ru: 'Насекомые и грызуны', en: 'Pests', sv: 'Skadedjur' },
  phrases: {
    fi: phraseLines(`
      lutikka|lutikoi*|lutikan|lude|luteet|luteita|lutei*|luteen|torakka|torakoi*|kirppu|kirppuj*|ludepur*
      hiiri|hiiriä|hiiren|rotta|rottia|muurahais*|ötökkä|ötököi*|hiirenpapan* huone|huoneessa|mökki|mökissä|keittiö*|kaapi*|sänky*|sängyssä|vilistä*|juoksi*|sokeri*|löytyi
      huone|huoneessa|mökki|mökissä|keittiö*|sänky|sängyssä|sängyn hiiri*|hiiriä|rotta|rottia|muurahais*|ötökkä|ötököi*
      hiirenpapan*|rotanpapan*|jyrsijä*
      puremia|pistoksia sänky|sängyn|patja*|täynnä|iho*|yö*`),
    ru: phraseLines(`
      клоп|клопы|клопов|клопами|таракан|тараканы|тараканов|тараканами|блохи|блох
      мышь|мыши|мышей|крыса|крысы|крыс|муравьи|муравьёв|муравьев|сороконожк*|насеком* номер*|кухн*|комнат*|бегал*|домик*|столов*|шкаф*|кровать|ползал*|ползают|ванн*
      номере|кухне|комнате|домике|шкафу|кровати|ванной мышь|мыши|мышей|крыс*|муравь*|насеком*
      мышиный помёт|помет
      укус*|искусан* кроват*|матрас*|утром|проснулись|проснул*|ночь`),
    en: phraseLines(`
      bed|bedbug bug|bugs
      bedbug|bedbugs|cockroach|cockroaches|roaches|fleas|rats
      mouse|mice|rat|rats|ants|silverfish room|kitchen|cabin|drawer|cupboard|bed|droppings|running|everywhere|lodge|under
      room|kitchen|cabin|cupboard|bed|lodge mouse|mice|rat|ants|infested
      mouse|rat|rodent|mice droppings|ran|running|scurried|scurrying
      infestation|infested|vermin
      bites|bitten bed|mattress|woke|covered|sheets`),
  },
}

export const flags: readonly FlagRule[] = [injury, foodSafety, unsafePremises, theft, pests, ...sharedFlagRules]
