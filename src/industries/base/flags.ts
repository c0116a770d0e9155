/** What someone must see at once in feedback on any service. Recall comes first: a person reads what is flagged. */
import { phraseLines } from '../../match/phrases.ts'
import type { FlagRule } from '../industry.ts'

const selfHarm: FlagRule = {
  id: 'self-harm',
  severity: 'urgent',
  names: { fi: 'Itsetuhoisuus', ru: 'Риск самоповреждения', en: 'Risk of self-harm', sv: 'Självskaderisk' },
  phrases: {
    fi: phraseLines(`
      puhuu|puhunut|puhui|hokee|sanoo|uhkailee kuolem*|kuolla|itsemurh*|kuolev*|tappavansa|haluavansa
      partaterä*|terä|köysi|köyden|veitsi|pillerit laukus*|repus*|taskus*|piilos*|valmiina|tyynyn|ostanut|mukana
      uskalla|uskaltanut olla yksin
      <no> uskalla|uskaltanu* yksin|olla olla|yksin
      pelkään mitä|että teen|tekisin|itsel*
      äänet|ääniä käsk*|kehot*|sanoo
      & <drug>|lääkepurkki*|pillerit mietin|mieti*|ajattel* kaikki|kerralla|kerral*
      köyden|köysi kanssa|metsä*|autotall*|vintil*|mukana
      jos|kun mua|minua|mä|minä ei|en enää|ens|huomenna|ensi ole|oo|viikolla
      halua*|halut*|tahto*|tahdo*|tekis*|sais*|vois*|toivo*|parempi|parasta|ajattel* nukkua|nukahtaa|nukahtaisin|nukkuisin pois|ikiuneen|ikuisesti|lopullisesti
      nukahta*|nukku*|nukkumaan eikä|enkä|ettei|ett|ettei|ett herät*|herää*|heräis*
      mitä|mikä järke*|mieltä|virkaa|ideaa jatkaa|elää|elämä*
      ~ kukaan ei|eikä kaipa* mua|minua|meikäläistä
      kukaan|ketään ei|eikä mua|minua kaipa*|itk*|surr*
      parempi|parempaa|helpompi|helpompaa|onnellisem* ettei|ett|jos mua|minua|mä|minä olisi|ois|enää|en
      päästä|pääsen|pääsisin|päästän hengest*|itsensä päiviltä
      ajaa|ajan|ajaisin|ajais|ajavansa rekan|päin|seinään|kaiteeseen|kallioon|junan alle|rekkaa|seinää|kaidetta|kallioon
      ~ <drug> tahallaan|tahalteen|kaikki söi*|veti|vetä*|niel*|otti|otin
      alle hyppää*|hyppä*|heittäydy*|heittäyty*|ajan|astun rekan|junan|auton|bussin|metron
      rekan|junan|metron|bussin|auton alle
      päätti|päättänyt|lopetti|päättää|lopettaa päivänsä|elämänsä|elämäni|päiväni
      ~ viil*|polt*|raavin|raapi*|hakka* ranne*|ranteet|käsivar*|käsiä|käteni|itse*|ittee*|verille|reite*|reisiä !lasi* !vaijeri* !tikki* !vahingo* !hella* !hinaus*
      viiltel*|viiltely*
      ~ hyppä*|hypät*|hypp*|astu*|kävel* junan|sillal*|silta|katol*|parvek*|auton|rekan|raite*|ikkunas* !suojati* !konsert*
      junan alle
      kerä*|hamstra*|säästä*|piilot* unilääk*|lääkkei*|pillere*|tabletteja|särkylääk*
      söin|otin|nielin|söi|otti|nieli|söivät|vetäs* purki*|purkil*|kourall*|kourallis*|kasa*|liikaa|kaikki|lastin|satsin|levy* <drug>|pillerit|nappeja
      purkillinen|kourallinen|purkki|purkillisen|kourallisen <drug>
      ei|eikä mitään|mikään|ketään|syytä minkä|elää|elämis*|jäljellä|elääkseni
      toivon|toivo|toivoisin|toivoo|kunpa etten|en|ettei|ett|et herää*|heräis*|heräisi*|olisi|syntyn*
      päätti|riisti oman|päivänsä|henge*
      kaksi|toinen|kolme|uusi|viime|monta|useita|toinen yrity*|itsemurhayrity*
      jäähyväiskirj*|jäähyväisvies*
      köysi|köyden|köysi*|hirttosilmuk*
      oman käden kautta
      kuole*|kuolla|kuolem* käde*|halua*|toivo*|mieless*|itse !nälkä* !nauru* !tylsyy*
      en|ei|enkä halua|haluu|jaks|jaksa|haluaisi olla|elää|olemassa|täällä|enää olemassa|elossa|enää|täällä|elää
      en olla olemassa
      ei|en|eikä tätä|tällaista|enää jaksa|jaks|kestä elämä*|enää|jatkaa
      en|ei näe|nää|nä itse*|itte*|tulevai*
      lopet*|tapan|tappa*|lopetan|satutan|vahingoi* itse*|itte*
      itse*|itte* lopet*|tapan|tappa*|satut*|vahingo*|hirt*|murha*
      yritti|yritin|yrittänyt|aikoo|aikoi|uhka*|meinas*|meinaa hirtt*|hirttäy*|tappaa|kuolla|hypätä|viiltää|ittens*|itsens*|hukutta*
      hirttäy*|hirttä*
      itsetuho*
      tuhoisia ajatuksia
      lakkasin|lopetin|lopetti|kieltäyty* syömä*|juomas* tahall*|tarkoituk*
      en|ei ollut|ole|oo turvassa
      turvassa itse*|en
      parempi|helpompi|paremp* ilman minua|mua|häntä
      ilman minua
      ~ kaikil*|kaikki|muiden|muut|perhe*|lapset|läheis*|maailma helpo*|parempi|parem* minua|ilman|olisi
      elämäl*|elämäs* ei|eikä merki*|mitään|tarkoit*|mieltä|järkeä
      tekisi|tekis|teki|tekee mieli lopettaa|päättää|kuolla|hypätä|kadota|ajaa
      ~ hypä*|hyppä*|hyppi* junan|sillalta|katolta|parvekkeelta|ikkunasta|alle
      ~ ajat* kuolem*|kuolla|itsem*|lopettaa|hypätä|hirttä*
      ~ elää en|ei|eikä|enkä jaksa|halua|jaksaisi|viitsi|osaa
      poikani|tyttäreni|hän|mies|äiti|ystäväni|lapsi viilt*|viillel*|itsetuho*|itsemurh*
      yritti|yrittänyt|yritin itsemur*|tappaa|kuolla|hirtt*
      itsemurh*|itsari*|itsetuho*|itsensävahing*
      itsen*|itseni|itseäni|itteeni|itteni tappa*|tapan|vahingoi*|satut*|viilt*|hirt*|hirttää|tappaa
      tappa*|tapan|vahingoi*|satut*|viilte*|viiltel*|hirttä* itsen*|itseni|itseäni|itteni|itteeni
      viiltel*|viillel*|viiltää|viiltänyt !lasi* !vaijeri* !tikki* !vahingo*
      haluan|halusin|haluaisin|haluan|halua|haluta|tahdon|tahtoisin|mieluummin|toivon|toivoin|toivoisin kuolla|kuolema*|kuolisin|kuollut|kuolla
      haluan|halusin|haluaisin|tekee|teki lopettaa|päättää|lähteä|mieli elämä*|kaiken|päivä*|tästä|kuolla
      en|ei|eikä halua|jaksa|jaksaisi|jaks|jaksanut|haluaisi|halunnut elää|elämää|herätä|olla elossa|elossa|täällä
      en|ei|eikä|enkä halua|jaksa|jaksaisi|jaks|haluaisi|halunnut|haluta|jaksaa elää|elämää|herätä|elämä
      ei|mitään|mikään syytä|halua|elämä*|elämisen|elämänhalu* elää|elämänhalu*|jäljellä|arvoista
      elämänhalu* ei|mennyt|kadonnut|hävinnyt|loppunut
      elämä* ei arvo*|elämisen|merkity*|järke*|mieltä
      parempi|helpompi|paremp* kuolleena|kuollut|kuollu
      parempi|helpompi jos|kun olisi|kuolisin|en|minua enää|ole|ei|olemassa
      hypp* sillalta|junan|parvekkeelta|alle
      hyppää* junan|sillalta
      ottaa|otan|otin|söin|ottanut|syödä kaikki|yliannos*|kourallinen pillerit|lääkkeet|unilääk*
      yliannost* !vahingo* !epähuomio* !lääkäri !hoitaja
      lähettä* hyvästi*|jäähyväi*
      jäähyväiskir*|itsemurhaviest*
      tulen|teen|meinaan|aion|aioin jotain|lopullis* itselleni|lopullista
      elämäni loppu*|ohi
      kuolemanajat*|kuolemantoiv*|kuolemantoivei*
      en|ei näe tulevai*|toivoa|muuta ulospää*|enää`),
    ru: phraseLines(`
      порезала|порезал|режу|режет|резала бедр*|живот|предплеч*|себе|кожу|ляжк* !хирург* !операц* !случайн* !стекл*
      говорит|говорил*|твердит|повторяет о|про|что смерт*|умереть|умрет|самоуб*|суицид*|жить
      лезви*|бритв*|веревк*|нож|таблетки сумк*|карман*|под|спрят*|приготов*|купил*|рюкзак*
      боюсь|страшно оставаться|быть|остаться одн*|наедине одн*|собой|сделаю
      боюсь что|чего сделаю|сделать|натворю собой|с|что
      голоса велят|говорят|приказ*|требуют
      & таблет*|снотворн* думаю|думал*|смотрю все|разом|пачку|горсть
      с веревк*|веревкой лес|гараж|чердак|ушел|ушла
      ушел|ушла|пошел в|с лес|гараж|чердак|веревк* с веревк*
      если меня|я через|завтра|скоро неделю|не не|будет будет|станет|вы
      уснуть|заснуть|лечь|усну|засну и|чтобы|да|чтоб не|больше проснуть*|просып*|проснул*
      никто не заметит|вспомнит|хватится|заплачет|расстроится если|меня
      если|когда меня не станет|будет
      меня не станет|будет лучше|легче|если|никто
      зачем|незачем|смысл вообще|дальше|мне жить|живу|существ*|жизнь
      под поезд|электричку|фуру|машину|колеса|трамвай|камаз бро*|лягу|лечь|прыг*|кин*|шагн*
      бро*|кин*|лягу|лечь|шагн*|сигану* под поезд*|электричк*|фур*|колес*|трамва*|машин*
      выпилит*|самовыпил*|вздернут*|вздернус*
      детям|семье|родным|мужу|маме|всем без лучше|легче|проще|меня
      специально|нарочно|намеренно наглот*|выпил*|напил*|порез*|налет*
      наглот*|выпил*|порез* специально|нарочно|намеренно
      нет|без|никакой смысла|желания|сил жить|жизни
      жить не|больше хочу|хочется|могу|не
      режу|режет|режется|режут|режешь|резал*|порез*|прижиг*|расчес*|царапа*|расцарап* рук*|вен*|запяст*|кож*|себ*|ног* !операц* !врач* !стекл* !случайн* !колес* !трос*
      прыгн*|спрыгн*|шагн*|броси* под|с|из поезд*|мост*|крыш*|окн*|балкон*|машин*|автобус*|электричк*
      стоял*|стою|сидел*|залез* на мост*|крыш*|подоконник*|рельс*
      коплю|копил*|копит|запасаю*|запасла*|запасся <drug>
      выпил*|съел*|проглотил*|наглотал*|принял*|напил* пачк*|горст*|все|упаковк*|много|кучу|флакон|блистер <drug>|парацетамол*
      пачк*|горст*|упаковк* <drug> выпил*|проглот*|съел*
      жить|жизни|жизнь незачем|бессмысл*|надоел*|устал*
      незачем|нечем|зачем|ради|больше|сил|устал* жить|жизн*|чего !дорого
      нет|больше|не сил|смысл*|хочу|хочется|вижу|могу жить|смысл*|существов*|просыпат*|себя
      хочу|хочется|лучше не существовать|проснуться|просыпаться
      уснуть|заснуть не|и проснут*
      покончил*|покончить с|собой
      свел* счеты
      попытк*|попытка суицид*|самоуб*|покончить|год|две
      две|три|вторая|вторую|очередная|после попытк*
      прощальн* письм*|записк*|сообщен*
      веревк*|петля|петлю|петле|лезви*
      повесит*|повеси*|вешал* себя|хотел*|пытал*
      пытал*|хотел*|хочу повес*
      наложит*|наложи*|наложу руки
      убить|убью|убива*|покалеч*|навред*|калечу|калечит|порез* себ*|себя
      себя|себе убить|убью|навред*|порез*|режу|режет|режется|режут|режешь|калеч*|зарез*|сжечь !еду
      мысл*|думаю|думал* убить|смерт*|суицид*|самоуб*|покончить|умереть|повес*|о себя|собой|смерт*|жить
      хоч*|хотел*|мечта* умереть|сдохнуть|исчезн*
      не дотян*|доживу|дожить !срок* !гарант* !кнопк* !звонк*
      всем|им|вам|семье|детям лучше|легче|проще без меня
      без меня лучше|легче
      ушел|ушла|уйти|уходит из жизни
      не безопасности
      безопасности ли
      перестал* есть|пить специальн*|нарочно|назло
      голодом себя|морю
      суицид*|самоубий*|самоповрежд*
      поконч* собой
      покончить с собой|жизнью
      наложить|наложу|наложил* на|руки себя|руки
      убить|убью|убила|убил|порезать|порезал*|режу|резать|причинить|навредить|вред себя|себе|вены
      себе|себя убить|убью|навред*|вред|вены|режу|режет|режется|режут|режешь|порез*
      вскры*|порез*|режу|резать вены|руки|себя|запяст* !стекл* !случайн* !колес* !трос*
      хочу|хотел*|хочется|лучше|мечтаю|думаю|готов* умереть|сдохнуть|смерт*|исчезнуть|повес*
      уйти из жизни
      не хочу|хочется|хотел*|могу|вижу|осталось|смысла|вижу жить|просыпаться|смысла|живу
      жить не хочу|хочется|хотел*|незачем|могу|для
      нет|никакого|без|потер*|не|вижу смысла|желани*|сил|причин* жить|жизни
      смысла|желания жить|жизни нет|не
      незачем жить
      мысли|думаю|думала|думал о|про смерт*|суицид*|самоуб*|уйти
      повеситься|повешусь|повесилс*|повесилас*|отравиться|отравлюсь|утопиться|утоплюсь|застрелит* !меня !нас !едой !вас !пищ* !приговор
      наглот* таблет*|снотвор*
      выпить|выпила|выпил|выпью|приму|принять все|пачку|горсть|упаковку таблет*|снотвор*|пачк*
      прыгн*|спрыгн*|выброс*|выйти|выпрыгн* окн*|моста|крыши|балкон*|поезд
      лучше бы|б меня|я умерл*|не|умер|нет
      всем|им|вам будет лучше|легче без меня
      прощальн* записк*|письм*
      не|больше хочу|могу так|больше жить
      конец жизни|всему моей|хочу
      жизнь кончен*|бессмысл*|потеряла`),
    en: phraseLines(`
      cut|cutting|cuts|slashed my|her|his|own thigh|stomach|tummy|forearm|forearms|neck|throat|belly !surgeon !operation !dressing !accident*
      <kin>|i|he|she talk|talks|talking|keeps|talked about of|on|dying|death|killing|suicide dying|death|suicide|dead|killing
      talk|talks|talking|talked about|of dying|death|suicide|killing
      blade|razor|rope|noose|pills bag|pocket|drawer|ready|hidden|under|bought
      <no> safe on|alone|by|at|with my|own|myself|home|alone
      <no> keep myself|himself|herself safe
      afraid|scared|frightened of what might|i|might do|i
      voices telling|tell me|him|her|to
      look|looking|staring|looked|keep at tablets|pills|rope|knife|blade|bottle thinking|think|thought|and|wonder*
      & take|swallow|neck lot|all|whole tablets|pills|meds|paracetamol thinking|could|want|tempted|just !told !prescribed !nurse !doctor
      rope|noose with|and|took woods|tree|garage|loft|sunday|police
      woods|garage|loft|attic with a|the rope|noose
      if i'm|im|he's|she's|not gone|here|dead|around next|tomorrow|monday|you|by
      sleep|asleep|bed <no> wake|waking|woken
      want|wish|wanted|need all|everything|everthing be over|finished
      point|sense|use going|carrying|living|life on|anymore|any|longer
      <no> want|wanna|wants be here anymore|any|longer|no
      <no> want|wanna|wants live|exist|be|wake anymore|any|up|alive|longer !here
      top|topping|topped|unalive|neck|offing myself|himself|herself
      drive|drove|crash|steer|crashing|driving|drives into|off tree|bridge|wall|cliff|lorry !accident !lights
      ~ <drug> purpose|deliberately|intentionally took|swallowed|load|taken|downed
      better|easier|happier off|without|if without|around|wasn't|weren't|i me|here|gone !website !app !site
      kids|children|family|everyone|everybody|wife|husband|mum better|easier|happier without|off me|around|i
      cutting|cuts|cut again|himself|herself|themselves !costs !budget !grass !corners
      burned|burn|burning|cut|cutting|cuts|scratch|scratching|scratched|slash|slit|slashed my|her|his|own arms|arm|wrists|wrist|legs|thighs|skin|veins
      jump|jumping|jumped|jumps off|from bridge|storey|multi|roof|cliff|balcony|window|building|pier
      jump|jumping|jumped|step|stepping|stepped|walk|walking|walked|run in|under|front train|bus|lorry|traffic|car|tube
      stockpil*|hoard*|saving <drug>
      swallowed|took|taken|downed|neck|necked load|handful|packet|bottle|all|bunch|lot|whole|box|fistful <drug>
      nothing|noone|nobody to live !far
      nothing left to live
      live|living|life no|nothing|isn't|not worth|for|living
      life|living pointless|meaningless
      see|seeing myself|him|herself|her making|here|reach|reaching
      go on like this|anymore
      wish|hope|rather|wanted|sometimes not|n't|nt|never|woudnt|wouldnt|wont|won't wake|woken
      took|takes|taking|taken own life !insurance
      two|three|second|failed|previous|multiple attempts|attempt this|on|since year|life|discharge|months !contact !call !vein !blood !phone !ring !cannula
      rope|noose|razor car|bag|garage|ready|neck|blade
      goodbye|farewell letter|letters|note|notes|messages|texts
      done with life|everything|living
      rather|would|want|like|wish|don't not|to|be exist|dead|disappear
      not|n't want|wanna|wish|deserve exist|live|alive
      want|wants|wanted|ready|going|longing to die|dead
      stopped|stop|refus* eating|drinking purpose
      starv*|burn*|bleed*|drown* myself|herself|himself !of
      scratch*|pick*|bite|biting|bang* myself|head|skin until|till|against|bleed*
      kill|killing|hanging|hang|hurt|harm|harming|harmed myself|herself|himself|themselves|themself !step !steps !stairs !floor !trip !slip
      better without|off without|dead|me !website !app
      no one|nobody would|will miss|care|notice
      i'm|im|i|he's|she's done|finished with life
      safe|unsafe myself
      not|n't|never safe with|around|by|from myself
      end|ending|ended my|her|his|their|it all|life
      tried|attempted|trying|threatened|threatens|threatening hang|kill|jump|end|overdose|drown
      wanted|want|going|thinking|thought|wanting|plan|wish|threatened to|about|of|i end it|end|finish
      cutting|cuts|harming|hurting|killing|hurt|harm|kill|harmed|killed|drown|hang|starving|burning|scratching myself|himself|herself|themselves|themself !step !steps !stairs !floor !trip !slip
      bridge|roof|platform|cliff|tracks|ledge jump|jumping|thinking|stood|thoughts
      stood on|at bridge|edge|platform|cliff|roof|ledge|tracks
      tried|attempted|try|trying|planned|planning|attempt to|on|my end|kill|life|take|own|hang !book !call
      nobody|no one|noone would miss|notice me|if
      can't|cannot|don't go|cope on|anymore|longer
      can't|cannot|don't|n't see future|out|tomorrow|hope
      suicide|suicidal|self-harm|self-harming|self-harmed|selfharm|selfharming|suicidally
      self harm|harming|harmed|injury|injuring
      kill|killing|killed|hurt|hurting|harm|harming|cut|cutting|hang|hanging|end|drown|poison|shoot|overdose myself !step !steps !stairs !floor !trip !slip
      end|ending|take|taking|took|finish my|own|this|it life|all
      end it all
      ending it all
      want|wanted|wants|wish|wished|rather|ready|thinking|thought|thoughts|feel|felt to|i|be|of|about|like|was die|dead|dying|death !care
      want to disappear|die
      wish i was|were|had dead|never|died
      better off dead|without|if
      no reason|point|will in|to live|living|going
      nothing left|to to|live live|for
      can't|cannot|cant|couldn't go|carry|cope on|anymore|any
      can not|n't go|carry on anymore|like|living|any
      not want to be here|alive|live|wake
      took|take|taken|taking an overdose|overdose
      overdose|overdosed !accident* !mistake !doctor !nurse !chemist !pharmacist
      jump|jumping|jumped off|from|in|out|under bridge|roof|train|window|front|a|the
      slit|slash|slashing|cut|cutting|cuts|scars my|wrists|arms|own wrist|wrists|arm|arms|veins|leg|legs
      goodbye|suicide|farewell note|letter|letters
      wouldn't|not|n't be here|alive tomorrow|anymore|much|next
      life is|isn't|not not|n't|worth worth|living
      thoughts|plan|plans|planning of|to ending|end|suicide|dying|death|killing|kill`),
  },
}

const violence: FlagRule = {
  id: 'violence-abuse',
  severity: 'urgent',
  names: { fi: 'Väkivalta tai kaltoinkohtelu', ru: 'Насилие или жестокое обращение', en: 'Violence or abuse', sv: 'Våld eller övergrepp' },
  phrases: {
    fi: phraseLines(`
      jäi|jätti|jäivät jäljet|jälki|sormenjäljet|mustelmat !<drug> !laastar* !kuv*
      puristi|puristivat|tarttui|otti lujaa|kovaa|niin|liian jäljet|jälki|mustelm*|sattui|itki
      nyrki*|nyrkillä|nyrkein minua|mua|häntä|päin|kasvo*|hakka*|hakata|lyö*
      & heitti|viskasi|paiskasi|nakkasi|sinkosi <staff>|<person> pannul*|lautasel*|tuolil*|lasill*|pullol*|kirjalla|puhelimella|esineel*
      heitti|viskasi|paiskasi|nakkasi pannul*|lautasel*|tuolil*|lasill*|pullol* <staff>|<person>
      kävi|käydä|kävivät|tarttui|tarrasi kurkku*|kaula*|rinta*|rinnuks*|rinnoi*|tuka*|hiuks*|niska* !kipu*
      korvapuust*|tukkapöll*|selkäsaun*|litsar*|avokämmen* !kahvi* !pulla* !tuore* !kaneli*
      yritti|tunkeutu*|rynni|murtautu* väkisin|huonee*|väkivalloin huonee*|väkisin|sisään
      heitti|heitt*|viskas*|paiskas*|nakkas*|tyrkkä*|työnsi|työnn* <person> ulos|alas|portai*|seinää|lattial*|maahan|kadulle|pihalle
      <person> heitet*|viskat*|paiskat*|tyrkät* ulos|alas|portai*|seinää|lattial*|maahan|kadulle|pihalle
      alas portai*|rappus*|raput heit*|työn*|tönä*|potk*
      heitti|työnsi|tönäisi|potkaisi|heitettiin alas portai*|rappus*
      vetä*|veti|vetäs*|vetää|vedettiin <person>|kaveria turpaan|turpiin|kuonoon|nenään|lättyyn|naamaan|pataan|kyljet
      turpaan|turpiin|kuonoon|pataan|lättyyn
      tuli|tulla|tulee iholle|uhkaavasti|nyrkki* !liian !kuuma*
      nyrki*|nyrkillä|nyrkein lö*|uhka*|isk*|naama*|silmä*|kasvo*
      käte*|käden|kätensä|sormen*|kädet hameen|paidan|housujen|mekon|hameeni|paitani|housuihini|reidel*|rinnoil*|reiteeni alle|sisään|reidelle
      käte*|kätensä|kädet reidel*|rinnoil*|takapuol*|hame*|pakaral*
      ~ nipistel*|nipist*|tukist*|läpsi*|läimi* hoitaja*|vanhu*|asuk*|äiti*|minua|mua|häntä|sanoo
      ~ mätki*|pieks*|piestä|hakka* <person>
      lukitsi|lukittiin|teljet*|lukitset* <person> huoneeseen*|vessaan|koppiin|komeroon|sisään
      tarttu*|tarras*|kiskoi|raahas*|raahat* ranteest*|käsivarre*|niskast*|hiuksist*|tukast*|kurkust*|kauluks*|rinnuks*|käsi*
      ~ <hit> <person> !biisi !ällikällä !ennätyk* !lounas* !kättä !silmään !silmille !luuri* !hyttys* !matkakuume* !ällikäl* !ampiai* !punkki* !itikka* !lutee* !luteet
      ~ <hit> <body> !kättä !luuri* !löin !satutin
      ~ <hit> <staff> !kättä !itse* !itte*
      <staff> <hit> !kättä !ällikällä
      toinen|toiset|humalainen potila*|asiakas|asukas|mies <hit>|uhka*
      mustelm*|sormenjälj*|jälkiä|jäljet|puristusjäl* ranne*|käsivar*|käsis*|kaula*|kasvo*|kehos*|pitivät|pidettiin|tartu*
      mustelm* kiinni|pit*|selitys*|selittä*|asukka*|äid*|isä*
      sormenjäl* kaula*|käde*
      uhka*|uhat*|uhosi|uhkail* <person>|käydä|hakata|lyö*|tappa*|hakkaa*|väkival*|käsiksi|turpaan
      käydä|kävi|käyn|kävivät|käydään käsiksi|kimppu*|kimppuun|päälle|kii
      hakkaa*|hakata|lyövän* mut|minut|sut|turpaan
      turpaan|kuonoon|naamaan vet*|saa*|tulee|antaa|löi|lyö*
      pelkää|pelkäsi|pelkäävät|pelkään <staff>|häntä|puoliso*|mies*|miestä !hoitajia !lääkäreitä !lääkäriä !neul* !piikk*
      paljastel*|itsensäpaljast*
      seksuaal*|härsk* kommen*|vihjail*|ehdot*|vitse*|häirin*|ahdist*|puhei*
      kosket*|koski|kosketteli|hipl* paikoi*|rinnois*|rintoj*|takapuol*|sopimat*|luvatta|alapää*|asia*
      pakkosyöt*|pakkoruok*|väkisin|väkipak*
      väkisin|voimin|pakolla syöt*|pidet*|pitivät|riisu*|pist*|kolmen|painet*
      sido* kiinni|sängy*|sänky*|tuoli*|vuote*
      sidottuna|sidottu|lepositei* sängy*|sänky*|yö*|vuorokau*|tuoli*|laitoi*|ilman
      syl* päälle|kasvoi*|naama*
      huus*|huud*|huuta*|rääky* päin|naama*|vasten naama*|kasvo*
      makasi*|makuutet*|makuu*|istui|jätettiin|pidettiin märi*|vaipo*|ulosteis*|virtsa*|kakassa|pissassa|liass*
      pilka*|pilkat*|kiusat*|kiusas*|nöyryyt*|haukut*|ivat* <kin>|potila*|asuk*|vanhu*|kun
      sulki|lukitsi|tukki|esti oven|huone*|pois|tien
      ei|eikä päästän*|päästetty pois|ulos|lähte* !hoito* !sairaal*
      mies|miesystävä|puoliso|vaimo|eksä|isä|isäpuoli|poikaystävä hakkaa|lyö|löi|pahoinpi*|uhka*|kuris*|potki*|raiska*
      hakkaa|lyö minua|mua|meitä|häntä|lapsi*
      kävi|käynyt käsiksi|kimppuun
      kovakour*|kovin ottein|kovaotte* !ei
      ahdistel*|lähentel*|kähmi*
      retuut*|raahat*|raahas*|riepot* <person>|hiuks*|käde*|tuka*
      repi* hiuks*|tuka*|korva*|kauluks*|kädes*
      ~ kävi|käydä|hyökkä* kiinni|kimppu*|päälle hoitaja*|potila*|minu*|lääkäri*|ihmis*|henkilökun*|häneen
      ~ painet*|väännet*|kaadet*|pidet* lattia*|maahan|seinää*|väkisin|voimin
      väkisin|voimakeinoin|voimalla pidet*|vietiin|riisut*|pakot*|painet*|pistet*|kiinni
      väkivalta*|väkival*|pahoinpi*|pahoinpid*|kaltoinkoh*|hyväksikäy*|raiska*|ahdistel*|seksuaal*
      kaltoin kohdel*|kohtel*
      seksuaal* häirin*|ahdist*|hyväksi*|lähent*
      häirin*|lähent* seksuaal*
      kouri*|kähm*|lääppi*|puristel* minua|häntä|takapuol*|rinn*|minu*|potila*|työntekij*|hoitaja*|asiakas*
      kourittiin|kourinut|kouri|lääppi|kähmi|lääppinyt|kouria|lähenteli
      lyödä|löi|lyötiin|lyönyt|läimäy*|läpsäis*|hakkas*|potki|potkais*|potkit*|tönäis*|töni*|tönittiin|tönit*|kurist*|repi|retuut*|repiv*|kiskoi|ravist* minua|häntä|äiti*|isä*|potila*|asukas*|asukk*|lasta|lapsen|hiuksi*|kädestä|naam*|kasvo*|minut|päälle|mummo*|vaari*|käsivarre*|käsiva*|lattia*|kovakour*|seinä*|lapsi*|asiakas*|poika*|tytär*|vanhus*|äidin|isän
      minua|häntä|äitiä|äitiäni|isää|isääni|potilasta|lasta|asukasta|vanhusta|mummoa|poikaani|tytärtäni lyötiin|löi|lyödään|lyötii|potkittiin|potki|tönittiin|töni|läpsäistiin|hakattiin|revittiin|kuristettiin|ravisteltiin|läimäytettiin|läimäisi|läimäytti|retuutettiin|satutettiin|uhkailtiin|uhattiin|kiristettiin|tönäistiin|tönäisi|läpsi|kiskottiin
      kovakour*|väkivaltai*|rähinö*
      uhkail*|uhkas*|uhattiin|uhata|uhannut|uhkaa* minua|väkiv*|meitä|tappa*|puuk*|häntä|hakata|lyö*|hengellä|potilas*|henke*|hoitaj*
      tappouhk*|tapp* uhk*
      kiinni sidot*|sidott*|sitoi*
      sidot* sänky*|kiinni|tuoli*|vuotees*
      lukit* huoneeseen*|sisään|koppiin
      mustelm* käsi*|kehossa|ympäri|käsivar*|ranteis*|käsivarsi*|selässä|selittämät*|hoito*|kasvo*|joista !<drug>
      mustelmi* !verikoe !verikokeen !kanyyli !pistos !<drug> !lasku*
      jätet* ruokkim*|ilman ruokaa|ruoatta|vettä
      huusi* ja|kuin tönäis*|löi|uhka*
      henkistä|fyysistä|fyysisesti|seksuaalista|henkinen väkiv*|kiusaam*|satut*|kiinni|hyväksi*
      perheväkiv*|parisuhdeväk*|lähisuhdeväk*
      mies|puoliso|isä|poika|vaimo|aviomies|eksä hakka*|pahoinp*|lyö|löi|uhkail*|kurist*|lyönyt`),
    ru: phraseLines(`
      остал*|оставил* следы|синяки|отпечатки !<drug> !пластыр* !катетер*
      сжал*|сдавил*|стиснул*|сжимал* руку|руки|плечо|шею|запяст*|так|сильно
      кулак*|кулаками меня|в|лицо|бить|бил|полез*|махал*
      & швырн*|кинул*|бросил*|запустил*|метнул* сковород*|тарелк*|стул*|стакан*|бутылк*|телефон*|нож* в|меня|него|нее !трубк* !сообщен*
      подзатыльник*|пощечин*|оплеух*|затрещин*|пинок|пинка|тумак*
      схватил*|взял*|хватал*|хватает|держал* меня|ее|его|за|маму за горло|шею|груд*|грудки|волос*|шкирк*|ягодиц*|попу
      хватал*|схватил*|взял* за горло|шею|груд*|грудки|волос*|шкирк*|ягодиц*|попу
      ломил*|ломит*|вломил*|ворвал* в|ко комнат*|номер*|дверь|палат*|мне
      ~ обещ*|грози*|угрож*|пригроз*|сказал* зуб*|челюст*|нос|ноги|руки|голову|башку|морду|ребра|рожу|почки выби*|слома*|разби*|оторв*|перелом*|наби*|пролом*|отбит*|свернут*
      спустил*|скинул*|столкнул*|сбросил* с лестниц*|крыльц*|ступен*
      ее|меня|его|маму|бабушку|деда|ребенка щиплет|щипает|дергает|бьет|лупит|шлепает|толкает|пинает|трясет|душит
      щиплет|щипает|дергает|лупит|шлепает|пинает|трясет за|ее|меня|его|маму|бабушку|деда|ребенка !голов* !дверь
      за волосы|шкирку|шиворот|грудки|горло|патлы тянет|тянул*|дерг*|таск*|тащ*|схват*|взял*
      дерг*|таск*|тащ*|схват*|взял*|тянул* за волосы|шкирку|шиворот|грудки|горло|патлы
      засунул*|полез*|лез|лезет|запустил*|положил* руку|руки|рукой|руками под|в|на|между юбк*|плать*|майк*|трус*|кофт*|колен*|бедр*|груд*|блузк*
      полез*|лез|лезет|кинул*|бросил* в|на|с драку|драться|кулаками|меня
      с кулаками
      боится|боюсь|боялась|боится <staff>|ночную|ночного|эту|этого <staff> !врачей !медсестер !уколов
      привяз*|примот*|связал|связала|связали <person>|к|ремн*|простын* кроват*|стул*|рук*|койк*|к
      эксгибицион*
      угрожал* <person>|убить|избить|ножом|расправ*|физически
      грозил*|пригрозил* убить|избить|мне|ударить
      поднял*|замахнул* на меня|маму|сына|ребенка|нее|него|него
      ~ <hit> <person> !трясло !колотило !бюджет* !добро* !рекорд* !клещ* !оса !комар* !клоп*
      ~ <hit> <body> !рекорд* !градус*
      <staff> <hit>
      другой|другая|пьяный|один пациент*|больной|посетител*|мужчин* <hit>|угрож*
      синяк*|следы|гематом*|кровоподтек* рук*|запяст*|ше*|лиц*|пальц*|держал*|теле|тел* !укол* !капельниц* !<drug> !разжижа*
      следы|отпечатки пальц*|побоев|удар*
      обещ*|грози*|угрож*|пригроз* наби*|избить|убить|разби*|сломать|морду|прибить|врезать
      набить|набь*|разбить|врезал* морд*|лицо|рож*
      дал* в морд*|лицо|рож*
      боится|боюсь|боимся|напуган* <staff>|мужа|его|идти домой !врачей !медсестер !уколов
      сальн*|пошл*|непристойн*|сексуальн* шут*|намек*|замеч*|предлож*|комментар*|домог*
      трогал*|лапал*|щупал*|гладил* груд*|там|где|меня|бедр*|интим*|за !живот
      насильно|силой|против кормил*|держал*|раздел*|кололи|вводил*|воли
      кормил* насильно|силой|силком
      привяз*|связал*|примотал*|фиксир* кроват*|рук*|ночь|стул*|к
      плюнул*|плевал*|плюет в|на
      орал*|крича*|накрича*|визжал* в|прямо лиц*
      лежал*|сидел*|оставил*|держал* в мокр*|мокром|моче|грязн*|памперс*|кале|фекал*
      смеялис*|издевал*|глумил*|насмех* над ним|ней|когда|больн*|старик*|бабушк*|мамой
      швырн*|бросил*|швыря* обратно|в|на крес*|кроват*|пол|стен*
      не выпускал*|выпусти*|давал* выйти|меня|уйти|нас
      закрыл*|запер*|заблокир* дверь|двери|меня|комнат* не|и|выпуск*
      муж|отец|сожитель|парень|сын|отчим|бывший бьет|бил|избив*|избил*|душит|душил|угрож*|поколач*
      бьет|избивает меня|нас|маму|детей
      отшлеп*|шлепает|лупит|лупил*|выпорол*
      таскал*|оттаскал*|тягал*|тащил* за волос*|ух*|руку|шкирк*
      толкнул*|толкает|пихнул* сын*|меня|маму|о|на|ребен*
      дернул*|рванул* за рук*|так
      избил*|избит*|побил*|побои|поколотил*
      вывихнул*|сломал*|выбил* плечо|руку|палец|зуб
      ~ кидает*|бросает*|нападает|напал*|набросил*|кинул* на|людей|меня|персонал|пациент*|медсестр*
      ~ держали|скрутили|прижали|повалили|уложили силой|к|на|лицом|за пол*|силой|стене|насильно
      ~ над стариками|больными|пациентами|людьми|детьми|ней|ним|мамой|бабушкой|нами|мной издева*
      ~ ударил*|избил*|толкнул*|пнул*|шлепнул*|схватил*|тряс*|бил|били маму|бабушк*|отца|меня|ребен*|пациент*|сына|дочь|дедушк*|папу|больн*
      насили*|избил*|избив*|избит*|избили|изнасил*|домогал*|домогат*|домогательств*|рукоприклад*|побои|побоев|побоями|истязал*|истязан*
      жестоко* обращ*
      жестокое обращение
      ударил*|ударя*|бил|била|бьет|бьют|били|бить|пнул*|пина*|толкнул*|толкал*|толкну*|шлеп*|душил*|тряс*|тряхнул*|дернул*|дергал*|схватил*|тащил*|скрутил*|швырнул*|замахн* меня|ее|его|по|маму|ребенк*|пациент*|бабушк*|дедушк*|за|старик*|сына|дочь|лиц*|руку|волос*|больн*|папу|отца|мать|нас|руки|клиент* !рекорд* !током !цен*
      меня|ее|его|маму|ребенка|пациента|бабушку|дедушку|сына|дочь|папу|отца|мать|больную|больного ударил*|били|бил|била|толкнул*|толкали|пнул*|душил*|шлепнул*|избил*|привяз*|связал*|трясли|трясла|тащили|дергали|швырнул*
      поднял*|поднима*|распуска* руку|руки на
      распускал*|распуска* руки
      привяз*|связал*|связыв*|привязыв* кроват*|руки|к|койк*|пациент*|больн*|маму|бабушк*
      синяк*|гематом* !укол* !капельниц* !взятия !крови !катетер* !вены !<drug> !разжижа*
      приставал*|пристава*|лапал*|лапать|щупал*|трогал*|облапал* ко|к|мне|меня|ее|за|пациентк*|девушк*|грудь
      лапал*|приставал*|щупал*
      сексуальн* домог*|насил*|харас*|характер*
      издева* над пациент*|стариками|больн*|мамой|людьми|ребенк*|бабушк*|ним|ней|нами|мной|детьми|людьми
      издевал* над
      муж|отец|отчим|сын|сожитель|партнер|бывший бьет|бил|избив*|избил*|угрож*|душил*|ударил*|поднимает
      заперли|запира*|закрыли в|на палат*|ключ|комнат*
      морили|морят|не кормили голод*|сутки
      применил* силу|насилие|физическ*`),
    en: phraseLines(`
      left|leaving marks|bruises|fingerprints|handprint|handprints|fingermarks !<drug> !patch !cannula !needle
      squeezed|gripped|grabbed|held so|too|very|that tight|hard|tightly marks|bruise*|hurt|cried
      fist|fists flying|clenched|into|me|him|her|at
      with|his|her fists
      lay|laid|laying|tore|ripped into <person>
      was|were|kept|left|being tied|strapped|restrained|tethered in|to|into|down chair|bed|wheelchair|half|all|day|night|hours
      & hurled|threw|chucked|lobbed|flung|throwing at <staff>|<person> !ball !party
      another|other|someone|chef|manager|guest|he|she hurled|threw|chucked|lobbed|flung pan|plate|chair|glass|bottle|phone|knife|stapler|clipboard
      got|grabbed|had|took|held|grab|caught me|him|her|us|mum|dad by throat|neck|scruff|hair|collar|balls
      clip|cuff|slap|smack|wallop|thump|punch|kick|backhander round|on|in|across|to ear|head|face|leg|back|legs|stomach|ribs
      force|forced|barge|barged|kick|kicked|broke|break way|in|into|down my|the|into room|door !car !entry
      threw|thrown|throw|hurled|chucked|flung <person> down|out|against|across|to|into !ball !party !ticket
      squared|squaring up
      threatend*|threatn*|threaten* <person>|to|my|with
      smash|break|knock|punch|kick|bash|cave my|his|her|your|our teeth|face|head|nose|legs|jaw|skull !fall !fell !falling !slipped !tripped
      hand|hands|fingers up|under|down|inside|between|on my|her|his skirt|top|shirt|blouse|thigh*|legs|bra|breast*|bottom|bum|dress|knickers
      felt|touching|touched|fondled|stroked me|my|her up|breast*|bum|bottom|thigh*|leg|chest !heart !personally
      cowers|flinches|cowering|flinch when|at
      pulled|waved|had|brandished knife|gun|bat|machete|bottle on|at|out
      knocked <person> over|down|floor|ground|unconscious !up
      went|came at for <person> fists|swinging|knife
      dragged|pulled|yanked|hauled <person> by|out|back|off|from|across !feet
      <hit> <person> !record !home !ball !luggage !miss !nail !heart !panic !asthma !wheelchair !insect* !tick !mosquito* !bug !bugs !bedbug*
      <hit> my|his|her|our <body> !fell !fall !car !needle !accident !ball !door
      <person> was|were|is|got|been|being|get <hit> !traffic !bus !insect* !tick !mosquito* !bug !bugs !bedbug*
      <staff> <hit>
      <hit> by|at a|the|one|another|two|my <staff>|patient|visitor|man|woman|bloke|guy
      another|other patient|resident|visitor|bloke|man <hit>|attacked|threatened
      bruise*|fingermarks|marks on|both|all|around|where|over neck|wrists|arms|wrist|face|body|held|gripped|grabbed
      fingermarks|fingerprints neck|arm|wrist
      raised|shook|lifted his|her|a|their fist|hand|stick|fists
      swore|threatened|promised|said|going|want*|he'd smash|break|kill|punch|beat|hit|batter my|me|you|face|head|him|her
      smash|punch|batter|kick|break my|your|his|her face|head|teeth|legs|in
      scared|afraid|frightened|terrified of <staff>|him|her|them !needle !dark
      exposed|exposing himself|herself
      <sexual> comments|comment|remarks|advances|joke|touched|assault|harass*|about
      touched|touching|stroked|rubbed <person>|my where|inappropriate*|sexual*|breast|breasts|thigh|bottom|leg|private !heart
      force|forcibly|forced fed|feed|feeding|injected|undressed|down !labour
      pinned|held|holding|hold|wrestled <person>|down down|floor|bed|wall|against
      tied|strapped|chained|handcuffed|belted <person>|to|down bed|chair|trolley|down
      was|were|is|been tied|strapped to
      spat|spit|spitting|spits at|on|in
      screamed|screaming|shouted|yelled|scream|yell in|into face
      <kin> left|lay|sat|lying|sitting soaked|soiled|wet|own|urine|faeces|filthy
      left|sat|lying|lay in|sitting soaked|soiled|wet|own|dirty bed|urine|pad|nappy|clothes|faeces|sheets
      mocked|taunted|teased|tormented|humiliated when|for|her|him|my|in
      cornered|trapped|blocked|locked me|her|him|us|in|door !traffic !car !finger !fingers !hand !foot
      not|n't let me|her|us|him leave|out|go room !home !discharge
      partner|husband|boyfriend|wife|ex|father|dad|stepfather|son beats|hits|hit|abuses|chokes|strangles|rapes|threatens|kicks|punches
      beats|hits|rapes|strangles|slaps me|her|him|us|mum
      threatened|threatening|threatens <person>
      dragged|pulled|lifted|grabbed|yanked|hauled by <person>|the|his|her hair|arm|neck|collar|ear
      elbow|knee|fist|boot in|into my|her|his|me|face
      afraid|scared to go|be alone|home him|her|husband|partner
      lunged|lunging|swung|swinging|spat|spitting|hurled|screaming at|in|on
      pinned|held|pushed|dragged face|down|to|against floor|down|ground|wall|by
      bruises|bruising !blood !cannula !injection !needle !no !iv !without !<drug> !thinner
      violence|violent|violently|abuse|abused|abuses|abusing|abusive|assault|assaulted|assaulting|raped|rape|molested|groped|grope|groping|harassed|harassment|manhandled|mistreated|mistreatment|ill-treated|ill-treatment|strangled
      beaten by|up|black|badly|me|him|her !price !prices !can't !cannot
      ill treated|treatment
      hit|hits|hitting|slapped|slap|slaps|slapping|punched|punch|punching|kicked|kicking|kick|pushed|shoved|grabbed|dragged|pinched|choked|shook|beat|beats|smacked|pinned|yanked|struck|threw|twisted me|him|her|my|us|them|patients|patient|resident|residents|a|another|mum|mother|dad|son|daughter|child|customer|staff|nurse|wrist|arm|hair|the !lift !button !door !traffic !bell !road !buttons !brakes !out !for !home !forward !queue !appointment !through !blood !miss !nail !spot !mark !free !party !heart !wheelchair !cable !foil !tablets
      hit|slapped|punched|kicked|pushed|shoved|grabbed|smacked|beaten|dragged|thrown by a|the|one|his|her|another|staff|nurse|carer|my !car !bus !lorry !cyclist
      got|been|was|being|were|getting hit|slapped|punched|kicked|beaten|shoved|smacked !car
      physically|sexually|verbally|emotionally|mentally|sexual|physical abused|attacked|hurt|threatened|assaulted|restrained|abuse|aggressive|attack|harassed|harassment|assault|advances|comments|touched|inappropriate|restraint|violent
      threatened|threatens|threatening|threaten|threats to|me|him|her|us|with|of|by|staff|a kill|hit|hurt|with|violence|knife|beat|physical|us|me|him|her|punch|patients|if|to|my
      threatened|threaten|threatening|threat with|kill|violence|knife
      tied to|up|down bed|chair|the|him|her|his|a
      tied|strapped her|him|my|me|mum|dad|patients to
      touched|touching|touches me|her|my inappropriately|breasts|sexually|without|thigh|bottom|leg
      inappropriately|inappropriate touched|touching|touch
      handled roughly|rough|aggressively
      handled so|very|really|too roughly|rough|badly|aggressively
      bruise|bruises|bruised|bruising all|on|over|from|that|covered|arms|unexplained|her|his|where|after !blood !cannula !injection !needle !iv !<drug>
      covered|bruises in|unexplained|wrists bruises|bruising|from !<drug>
      unexplained bruises|bruising|injuries|injury
      domestic|child|elder abuse|violence
      husband|boyfriend|partner|ex|wife|father|son|stepdad beats|hits|hit|punched|kicked|threatens|threatened|strangled|abuses|beat|choked|choking
      locked me|her|him|them|in|us in|a|her|room|my|his
      left|lying in|without own|urine|faeces|soaked food|urine|faeces|water
      starved|starving us|them|her|him|of`),
  },
}

const discrimination: FlagRule = {
  id: 'discrimination',
  severity: 'attention',
  names: { fi: 'Syrjintä', ru: 'Дискриминация', en: 'Discrimination', sv: 'Diskriminering' },
  phrases: {
    fi: phraseLines(`
      & <minority> muilta|muut|muille|muita|muiden ei|vain|maksu*|vaadit*|odot*|tarkas*
      & kysy*|kysyi osaan*|ymmärrän*|puhun*|lukea|suomea nime*|huivi*|ihonväri*|aksent*|sukunim*
      tummat|mustat|tummaihoiset|naiset|romanit|ulkomaalaiset kestä*|tunte*|liioittele*|valitta*|paremmin kipu*|kipua|aina|enemmän|vähemmän
      niinku|ikäänkuin|kuin|muka|ettei tyttö|nainen|naiset|maahanmuut*|ulkomaal* ei|moottor*|ymmärtä*|osais*|tietä*
      & kädestä|käsi pidimme|pitelimme|piti <mistreat>|tuijot*|mulkoil*
      & <minority> kieltäyty*|ohitet*|nauret*|naurett*|pilkat*|pilkka*|viimeisenä|pidempään|käännyt*|huonommin|nöyryyt*|haukut*|epäil*|vitsai*|evät*|halveks*
      & <majority> ensin|ennen|edelle|palvel*|ohi|kunnes <minority>|meidät|meitä|meidän|minut|minua|minun|jälkeen
      naurett*|naure*|naureskel*|pilkat*|matkit* <group>|aksent*|puhetavalle*|nimelleni|nimellemme|painol*
      & koska nainen|naisena|tummaiho*|ulkomaal*|homo*|vammai*|aksent*|muslimi* kuunnel*|usko*|uskottu|kieltäyty*|ohitet*|miehelle*|palvel*|nauret*
      jos|mikäli olisin|olisi|oltais*|olisimme|oisin|oltaisiin suomal*|kantasuomal*|valkoi*|valkoinen|mies|miehiä|nuorempi|rikas|hetero*|terve
      teikäläis*|tuollaiset|tuommoiset|teidänlai*|noi|semmoset aina|ei|riehu*|varast*|vain|vaan
      puhu*|puhut*|kohdel* mulle|minulle|minua|mua kuin|ku|kun|niinku lapselle|lasta|idiootille|tyhmälle|vauvalle koska|kun|vaikka
      huivi*|aksent*|uskon*|ihonväri*|nime*|tausta* oli|on|tuntui|näytti ongelma|liikaa|vaikea*|pahin
      ~ ylipaino*|paino*|lihavuu*|läski*|iän|ikäni|vaihdevuo*|hormoni* piikkiin|syyksi|vika|syy laitta*|laitet*|pan*|pist*|kaikki|kaiken|aina|vetoa*
      heti|jo kun|sen kuul*|näk*|näin|sanoin|huomas*|selvi* <group>|sukunim*|nime*|aksent*|huivi*|ihonväri*|pyörätuol*
      kun|heti kuul*|näki|näkivät|huomas* sukunim*|aksent*|huivi*|hunnun|ihonväri*|venäl*|ulkomaal* <mistreat>|ääni|muuttu*|ilme|hinta|palvelu|tupl*
      ääni|ilme|sävy|asenne|palvelu|hinta muuttu*|vaihtu*|tupl*|kylmen* kun|heti kuul*|näk*|huomas* !parem* !vuosi*
      matki*|ilkku*|pilkkas*|pilkat*|irvai*|nauro* aksent*|puhet*|murre*|kieli*|änkyt*|suome*|puhe*
      <mistreat> aksent*|murre*|hijab*|huivi*|ihonväri*|suuntautu*|kansallisuu*
      samal*|samanlai*|samoin <no>|kuin ku|kun|koska|kuin <group>|olen|oon
      <no> palvel*|kohdel*|hoidet* samal*|samoin|yhtä ku|kun|koska|kuin
      koska|kun|siksi|vaikka olen|on|oon|oli|olin|olemme|olevani <group>
      olen|oon|olemme|olin <group> niin|kun|koska|joten|eikä|kukaan|muka|luult*|sain !kiit* !ihan* !hyv*
      <group> kun|koska olen|oon|on
      <group>|sukunimeni|nimeni takia|vuoksi|perusteella|tähden !viiv*
      ~ <group> <mistreat> !kiitos !ihana
      <group> ei|eikä|en pal*|välit*|hoide*|oteta|kuunn*|usko*|päästet*|koske*|huolit*|muka|saa|hyväksy*|kelpaa|päättää
      <group> odot*|joutu*|saa pidem*|aina|kauemmin|huonom*|viimei*
      nauro*|naure*|vitsai*|pilka*|irvai*|matki*|kommentoi*|kuittai*|huomautel* <group>
      liian vanha*|lihava|nuori hoide*|tutki*|leika*|hoita*
      ikä*|iässä|iässäni|iälläni ei|enää|turha kannat*|hoit*|hoide*|kannata|leika*
      ei iäs*|iälläni kannata|hoideta|enää
      mistä oikeasti|oikeesti|alun kotoisin|kotosin|tulen|olen
      oikeasti|oikeesti kotoisin|kotosin|suomal*
      opetel*|opettele*|puhu*|puhukaa suomea|suomee|kieltä !hyvin !hyvää
      <no> suost*|tilat*|saatu|järjest*|saan* tulkki*|tulkin
      tulk* <no>|kieltäy*|evät*
      kutsui|kutsuivat|puhutteli|puhuteltiin mieheksi|naiseksi|pojaksi|herraksi|neidiksi|häntä|minua tahall*|vaikka|papere*|mieheksi|naiseksi
      väärinsukupuol*
      luiska*|hissiä|esteettömy*|liuskaa|ramppi* <no>|pyörätuol*|välitet*
      <no> luiska*|hissi*|ramppi* <no>|pyörätuol*|hissiä|pääse
      puhu*|puhuvat|puhui|kysyivät|kysyi miehelle*|vaimolle*|saattaja*|avustaja*|äidille*|puolisol* kun|enkä|vaikka|koska|eikä|ei
      käännyt*|poistet*|ajettiin|evättiin|evät* ovelta|ulos|pääsy opaskoir*|avustajakoir*|huivi*|takia|koska
      opaskoir*|avustajakoir* <no>|takia|käännyt*|kiellet*|ulos
      palvelt*|otet*|päästet* ensin|edelle|ohi kantasuom*|suomal*|valko*
      hinta|tupla*|kalliim* nimen*|sukunime*|takia|aksent*
      nimen*|sukunime*|aksenti* takia|vuoksi
      naisten|naisen kipu*|vaivo* ei|vähätel*
      ulkomaal*|maahanmuutta*|romani*|vanhuk*|vammaise* odot*|kohdel*|jono*|saa|seura*
      seura*|tuijot* vaan|vain|aina <group>
      vartija* <group>
      kuin|kun roska*|rikollis*|eläi*|koira*|paaria kohdel*|koska|romani*
      ~ ulkomaalai*|ulkomaan|venäläi*|arabia*|vieras*|somali* nim*|takia|vuoksi
      ~ romane*|maahanmuuttaj*|ulkomaalais*|vanhoi*|nuorille|vammai*|muslime* säännö*|eri|eriarv*
      ~ kuuluu|vanha*|akkaa|mummo* ikä*|ikään|tosissaan|iällä|enää
      ~ aksent*|puhetapa*|ihonvär*|huivi*|taust*|uskonto*|murte*|vamma*|paino*|suuntautu*|nime*|ulkonäk* naur*|huomaut*|pilk*|vitsai*|kommentoi*|irvail*|matki*|ihmettel*|halveks*|nenä*|vino*
      ~ mennä|menemään|painua|menköön|mene|menkää|lähteä takaisin kotimaah*|omaan|sinne|mistä
      ~ koska|kun|siksi olen|olemme|oon kuuro*|sokea*|viittoma*|romani*|homo*|lesbo*|trans*|muslimi*|musta*|tumma*|ulkomaal*|maahanm*|vammai*|köyhä|pyörätuol*|nuori|iäk*
      kuuro*|sokea*|viittomak*|pyörätuolis*|romani*|muslim*|maahanmuut*|ulkomaalai*|vammai*|homo*|transsuku* jä*|ei|kohdel*|sivuut*|vitsai*|huomiot*|ohitet*|palvel*|naur*
      vain|pelkästään|ainoastaan suomalai*|valko*|kantasuom*|nuor*|rikk*
      syrji*|syrjin*|rasis*|rasisti*|homofob*|transfob*|seksis*|eriarvois*|ennakkoluul*|ikäsyr*|muukalaisviha*|ulkomaalaisviha*
      eri arvo*
      kohdel* eri|huono*|toisin|epätasa*|eriarvo*|tyly*|eriarvoisesti koska|kun|ulkomaal*|vammai*|ikän*|väri*|maahanm*|taust*|tavalla|suomalai*|kuin
      epätasa* kohtel*|kohdel*|arvo*
      epätasa-arvo*|epätasaarvo*
      koska|kun olen|olin|olemme|oon|taidan|satun|sukunim* ulkomaal*|maahanmuut*|tummaiho*|musta|tumma|romani|venäläi*|somali*|vammai*|homo|lesbo|trans*|muslim*|vanha|ylipain*|lihava|nainen|suomalai*|suomea|virolai*|saamelai*|pyörätuoli*|kuuro|nuori|mielenterv*|päihde*|köyhä|työtön|eläkelä*|arabi*|turkkilai*|ulkomaalainen|huivi* !kiitos !hyvä
      ihonväri*|alkuperä*|uskont*|uskonn*|vammai*|vamman|suuntautum*|seksuaali*|ikäni|etni*|sukupuol*|kansalai*|aksent*|syntyperä*|taustani|nimeni takia|vuoksi|perusteella|pilk*|vits*|halveks*|tähden|haukut*|pilkattiin|kommentoi*|johd*|kohd*
      takia|vuoksi ihonväri*|vammai*|ikäni|uskont*|alkuperä*
      halventa*|pilk*|haukk*|haukut*|vitsail*|nimittel*|rasist* ihonväri*|ulkomaal*|uskont*|vammai*|maahanm*|romani*|seksuaali*|taust*|painost*|huivi*|aksent*
      neeker*|mutakuono*|ryssä*|ryssitt*|hurri*|manne|mustalai*|vinosilm*
      mene|menkää|painu takaisin|kotimaa*|sinne|mistä kotimaa*|tulit|omaan|mistä
      puhu|puhukaa suomea maassa|täällä|tai
      vääränlai* ihonväri*|usko*|nimi|tausta
      liian vanha|vanhaksi|lihava|vanhana hoide*|tutki*|leik*|ei
      ei|eivät palvel*|palvele|päästet*|otet*|puhuttu|puhunut|tervehdi* ulkomaal*|romane*|muslim*|pyörätuol*|minulle|tumma*|maahanm*
      vain|ainoastaan suomalai*|valkoi*|kantasuom*`),
    ru: phraseLines(`
      & <no> всерьез|серьезно|слуша*|считаются старых|старик*|пожил*|пенсионер*|<minority>
      & <minority> остальн*|других|другим|всех нет|только|деньги|ждать|досмотр*|провер*|не
      & спросил*|спрашива* умею|понимаю|говорю|читать|русски фамили*|акцент*|платок|внешност*|хиджаб
      черные|черных|женщины|цыгане|приезжие|нерусские меньше|больше|лучше|всегда|легче чувствуют|терпят|переносят|преувелич*|боль|врут|жалуются
      мол|будто|якобы девушка|женщина|баба|бабы|приезжий не|ничего понима*|соображ*|разбира*
      как|будто я|девушка|женщина не|ничего понима*|соображ*|человек
      & держались|держал* руки <mistreat>|скривил*|косил*
      & <minority> отказал*|игнор*|смеял*|насмех*|передразн*|дольше|последн*|выгнал*|хуже|унизи*|унижа*|оскорб*|подозрева*|шутк*|не-пустил*|брезг*|косо
      & <majority> сначала|раньше|первыми|обслуж*|вперед|пока|всех <minority>|нас|нами|мне|меня|потом|внимания
      смеял*|насмех*|потеша*|шутил*|издева* над моим|моей|нашим|его|ее|мной <group>|акцент*|весом|внешност*|национальн*
      & потому|раз|из-за женщин*|нерусск*|мигрант*|акцент*|возраст*|инвалид*|цыган* слуша*|слушал*|поверил*|отказал*|обслуж*|мужу|смеял*|обращал*
      были|был|была бы|б мы|я|он|она местн*|русск*|белы*|славян*|мужчин*|молод*|финн*|здоров*
      если бы|б я|мы был* местн*|русск*|белы*|славян*|мужчин*|молод*|финн*
      такие|таких|таким|такими как мы|вы|ты|эти
      говор*|разговарива*|обраща* со|с мной|ним|ней|как как|будто с|ребенк*|дурой|идиот*|умалишен* потому|ребенк*|из-за
      раз|коли|если я|мы|ты|вы <group>
      валит|валят|списыва*|свалил*|списал* на|все|всё вес|возраст|лишний|полнот*|ожирен*|климакс*|пол
      все|всё|любую на|из-за вес|весом|возраст*|полнот*|ожирен*|климакс* вали*|списыв*|свал*
      сурдоперевод* <no>|отказ*
      <no> дали|предоставил*|нашли|вызвали|пустили|оформили сурдоперевод*|переводчик*
      глух*|слабослыш*|слеп*|незряч*|колясочн* а|но|и переводчик*|сурдо*|не не|дали|пустил*
      как|стоило|едва услышал*|увидел*|узнал*|заметил* <group>|что
      <mistreat> акцент*|национальн*|хиджаб*|фамил*
      не как со всеми|людьми|остальными|нормальн*
      потому|раз|так что|как мы|я|он|она <group>
      фамил*|акцент* услыш*|увид*|узна* цен*|тон|сразу|отказ*
      к|себе езжай|уезжай|вали|катись|езжайте в|к|обратно|домой аул|себе|кишлак|родин*|таджик*|узбек*|чечн*|деревн*
      хиджаб*|акцент*
      не хотел*|захотел*|стал* прикасат*|трогать
      потому|раз|из-за|поскольку|оттого|так|что что|я|он|она|как|моей|моего|мой|мы <group> !спасибо
      <group> потому|значит|поэтому !кожи
      ~ <group> <mistreat> !спасибо !замечат*
      смеял*|пошут*|шут*|насмех*|передразн*|издева* над|про|моим|по <group>|акцент*
      в моем|таком|вашем|моём возраст* уже|не|лечить|незачем|чего|поздно
      возраст* лечить|незачем|нечего|поздно|уже|бесполезн*
      <group> не|ждут|вообще|тут|здесь люди|обслуж*|лечат|дольше|считают*|ответ|нужны|пускают|один|хотел*|берут
      не|никто хотел*|захотел*|пустил*|пускают|обслуж*|принял* <group>|прикасат*
      откуда я|вы|ты на|действит*|вообще самом|деле
      на|по нормальн*|русском|финском|языке говор*|учите|научи*
      учите|выучите|научитесь язык*|русск*|финск*|говорить
      отказал*|не переводчик*|сурдоперевод*|вызвать переводчик*
      переводчик* не|отказ*
      называл*|обращал* меня|его|ее|нарочно|специально он|она|мужчиной|женщиной|нарочно|как
      нарочно|специально мужчин*|женщин*|называл*
      пандус*|лифт* ни|нет|колясоч*
      ни пандус*|лифт*
      колясоч*|коляск* не|нет|ни пуст*|проед*|попа*|люди
      говор*|спрашив*|обраща* с|к|не муж*|сопровожд*|женой|мамой а|не мной|мне|ко
      не|запретил*|нельзя пустил*|пускают|пускать|войти собак*-поводыр*|собак*|поводыр*|хиджаб*|коляск*
      собак* поводыр*
      поводыр*
      принял*|обслужил*|пустил* первым|раньше|вперед местн*|русск*|славян*|свой
      местн*|русск*|свои|славян* первым|раньше|вперед|потому
      фамили*|имени из-за|насчитал*|вдвое|дороже
      из-за фамил*|акцент*|внешност*|имени|национальн*|веса|возраст*
      понаехал*|понаехали
      за боль|людей|человека|людьми не считают
      женск* боль не
      толст* один|только ответ|худ*
      только|лишь за|для цыган*|мигрант*|приезжий|приезжие|приезжих|приезжим|приезжими|приезжего|русск*|своих
      бросил*|сказал* в|нам|вслед спину
      как|будто с грязь*|скот*|собак*|прокажен*|вторым потому|из-за|цыган*|обращ*
      ~ выучи* финск*|язык|русск*|сначала|говорить|местный
      ~ старик*|пенсион*|возраст*|бабк*|приезжий|приезжие|приезжих|приезжим|приезжими|приезжего|мигрант*|русск* второй|сорт*|очередь|хуже
      велел*|сказал*|посоветовал*|предложил* уезжать|убираться|возвращаться домой|к|на|обратно|себе
      дискримин*|расис*|расист*|гомофоб*|ксенофоб*|сексис*|эйджизм*|национализм*|шовинис*|нацист*|предубежд*|трансфоб*|антисемит*
      потому|из-за|поскольку|оттого что|моей|моего|моя|я|национальн*|возраст* национальн*|нерус*|внешност*|инвалид*|акцент*|возраст*|цвет*|мигрант*|цыган*|веры|религи*|узбек*|таджик*|кавказ*|ориентац*|старая|старый|женщина|иностран*|гей|русская|русский|пенсион*|еврей*|вес*|мусульман*|хиджаб*|русскоязыч*|русские|иностранец|фамили*|вич*|пола|толст*|украин*
      национальн*|акцент*|происхожд*|вероиспов*|цвет* кожи|насмех*|оскорб*|унизи*|высмеял*|смеял*|отказ*|признак*|пошут*|комментар*|относ*|вопрос*|поводу
      цвет* кожи
      нерусск*|понаехал*|черножоп*|чурк*|хач*|черномаз*|жид*|узкоглаз*|чернокож*
      понаехали|понаехал*
      езжай*|уезжай*|валите|вали|возвращай* домой|к|в|обратно себе|родину|аул|свою|откуда|домой
      только|лишь для русских|славян*|местных|граждан*|своих
      славянам
      относ*|обслуж*|обращ*|принима* хуже|по-другому|иначе|как|по-разному чем|иностран*|к|из-за|второго|приезжий|приезжие|приезжих|приезжим|приезжими|приезжего|пенсион*|инвалид*|мигрант* !собак* !скот*
      людьми|человеком|люди|пациенты второго|второй сорт*
      второго|второй сорт*
      неравн*|неравенств*
      пенсионер*|инвалид*|приезжий|приезжие|приезжих|приезжим|приезжими|приезжего|мигрант*|русскоязычн*|иностранц*|старик* не люди|обслуж*|хуже|нужны|здесь|вообще|отказ*|считают|принима*
      унижа*|унизи*|оскорбл*|оскорбит*|насмех* национальн*|инвалид*|возраст*|женщин*|происхожд*|за|внешност*|русск*|веру|мусульм*|акцент* !то
      в вашем|таком|моем возраст* уже|чего|не|лечить|что|зачем|нечего|бесполезно
      за|языку|говорить|говорите|говори на|по нормальн*|русск*|человечес*|финск* говорить|здесь|или|не`),
    en: phraseLines(`
      & <no>|nobody seriously|listen|listens|believe|believes <minority>|old|elderly|pensioner when|because|if|cos
      & <minority> else|others only|nobody|everyone|pay|wait|asked|searched|not
      & asked|asks|asking read|write|speak|understand|english|passport name|surname|accent|hijab|skin|headscarf
      people|folk|women|patients|men|someone|girls of|from|with my|our|that|your|his colour|color|race|background|culture|religion|accent
      blacks|women|asians|foreigners|girls feel|handle|exaggerate|tolerate pain|less|more|better|it
      & guide|assistance|service dog turned|refused|banned|outside|away|denied|allowed|thrown !welcome
      as if|though a girl|woman|women|girls|immigrant|foreigner can't|couldn't|cannot|understand|know
      & hands holding|held|hold <mistreat>|sneered|stared|tutted|glared
      & <minority> refused|ignored|laughed|mocked|longer|last|turned|differently|worse|humiliated|dismissed|banned|sneered|patronised|insulted|suspicious|excluded|jokes|joke
      & <majority> first|before|served|seen|ahead|quicker|instead <minority>|us|we|me|after
      every <majority> customer|patient|person|family
      made|making|make|poked|poking fun of|at
      fun of my|her|his|our <group>|accent|weight|name|english
      & because woman|women|female|age|black|foreign|gay|disabled|accent|muslim listen|believe|refused|ignored|husband|serve|served|laughed|dismissed
      if|had i|we|she|he was|were|had|been english|white|british|local|male|younger|rich|straight|american|christian|irish
      people|lads|folk|women|men|those|girls|boys|families like us|me|you|him|her|ours always|never|cause|aren't|not|belong|trouble
      like|as a|an|i child|kid|idiot|stupid|baby|imbecile|simpleton because|cos|as|due <group>|i've|i'm|my
      talk|talks|talked|spoke|speak|treat|treated to|me|him|her like|as child|kid|baby|idiot <group>|because
      <group> ones|lot|people|folk|kids|lads cause|bother|trouble|always|never|steal|lie
      misgender*
      blames|blame|blamed|blaming|puts|pinned everything|it|all|every on|down my weight|age|size|gender|hormones|periods|sex
      soon|once|moment|minute|after as|she|he|they|i gave|saw|heard|said|noticed|realised|found|told my|our|the|i|was|i'm <group>|surname|accent|hijab|skin|name
      tone|attitude|manner|face|smile|price|quote|quoted changed|dropped|went|vanished|doubled|double when|soon|once|moment|as !weather
      at|for|of your|my|his|her age|size|weight no|nothing|not|n't|what|why|just !group
      because|cos|coz|cause|due|since i'm|im|i|we're|were|we|of|to a|an|my|our <group>
      mocked|mimicked|imitated|laughed|laughing|copied|ridiculed my|his|her|our|at accent|english|stammer|hijab|headscarf|surname|skin
      surname|accent polish|foreign|asian|nigerian|romanian|double|doubled|quoted
      spoke|talked|talking|speaks to|only my|the husband|carer|daughter|mum|wife|interpreter not|never|instead|as|ignoring !lovely
      because|due|based of|to|on my|our|his|her|their race|skin|colour|accent|age|gender|religion|disability|weight|sexuality|nationality|background !consideration
      guide|assistance|service dog refused|not|banned|outside|denied|away|barred
      refus*|denied|turned|banned guide|assistance|service dog
      because|cos|since|as|for|due|being|'m|i'm|am|we're|are <group> they|assumed|so|apparently|treated|got|served|refused|like|i|no !staff !grateful
      because|cos|since|just i'm|i|we|of|being|my|he|she|am|'m <group>
      ~ <group> <mistreat> !kind !kindly !staff !doctor !lovely !lady !problems
      laughed|mocked|sneered|joked|jokes|joke|comments|remarks|mimicked at|about|my|of <group>
      too old|fat|young|foreign bother*|treat*|operate|help|matter|worth
      too old|fat to|for bother|treat|operate|help|surgery
      <group> <no> count|welcome|matter|listened|taken|exist|touch|served|believed
      really|originally|actually from here|where !came
      learn|speak|talk english|properly|our|language !their
      refused|denied|no|without|turned interpreter|translator|signer
      interpreter|translator refused|denied|never|no|unavailable
      you|your|these|those|them lot|sort|kind should|always|go|learn|come|are
      no ramp|lift|access|hoist so|wheelchair|disabled|users
      wheelchair|disabled|mobility <no>|can't access|enter|in|ramp|toilet|count|get
      called|calling|calls|referred|addressed me|her|him|them he|she|him|it|sir|love|mister|male purpose|despite|though|deliberately|on
      misgender*|deadnam*
      <group> pain|people|patients|women|folk wait|waits|longer|last|ignored|seriously|first
      foreign*|brown|black|disabled|elderly|gypsy|muslim people|patients|ones|only wait|longer|last|follow*|search*
      first|before|ahead white|local|english
      speak|speaks|talk|talks|talked|spoke to my|the husband|wife|carer|mother|daughter|partner|companion instead|because|not|as
      double|more|extra|higher because|for surname|accent|name|foreign|postcode
      turned|refused|sent|thrown away|entry|out because|as|due <group>|assistance|guide|dog
      looked|look down on|at me|us because
      jews|muslims|blacks|gays|immigrants|foreigners|gypsies|women jokes|joke|remarks|comments
      like dirt|scum|animal|criminal as|because|for|gypsy|homeless|addict
      decide|decisions|choose for|about myself|myself autis*|deaf|disabled
      autis*|deaf|disabled|blind so|apparently can't|cant|cannot|not
      certain|particular accent|accents|skin|colour|names
      where|really you|i'm|i|are|we really|from
      wouldn't|refused|n't|not|no let|allow|allowed|admit|entry|access guide|assistance|service|wheelchair|hijab dog|in|user|users
      guide|assistance dog refused|not|wasn't|banned|outside|denied
      ignored|overlooked|laughed|dismissed|mocked|stared|patronised|refused|avoided|excluded because|as|being|for i|we|i'm|he|she|being|deaf|disabled|in|my
      discriminate|discriminated|discrimination|discriminatory|discriminating|racist|racism|racial|racially|racists|homophobic|homophobia|transphobic|transphobia|sexist|sexism|ageist|ageism|ableist|ableism|xenophobic|xenophobia|islamophobic|islamophobia|misogynist|misogynistic|misgendered|misgendering|deadnamed|deadnaming|bigoted|bigot|antisemitic|antisemitism|islamophobe
      prejudice|prejudiced|prejudices|bigotry|stereotyped|stereotyping|stereotypes|profiled|profiling
      my|our|her|his|their accent|skin|race|ethnicity|colour|nationality|religion|sexuality|hijab|headscarf|turban mocked|laughed|was|made|because|fun|comment|comments|and|joke|jokes|remarks|treated|differently
      mocked|mocking|laughed|laughing|fun|comment|comments|joke|jokes|joked|remarks|remark|imitated|sneered my|our|her|at|of|about|on|his|their accent|skin|race|colour|religion|disability|english|sexuality|nationality|weight|hijab|headscarf|stammer|wheelchair|gender|age|being|immigrants|muslims|foreigners|black|gay
      treated|treat|served|spoken|seen differently|different|worse|less|unfairly|unequally|second|last because|than|due|to|favourably|white|as|class|just|from|cos
      second class|rate citizen|citizens|patient|person
      second-class citizen|citizens
      go|went back to|where your|own|where|my country|you|came|home
      speak english|properly|proper properly|here|in|or|this
      slur|slurs|n-word|paki|chink|faggot|tranny|nigger|gypos
      unequal|unequally treatment|treated|access
      refused|refuse|denied|wouldn't|won't serve|service|treat|entry|wheelchair|guide|assistance because|as|being|due|guide|wheelchair|for|of disabled|wheelchair|guide|black|foreign|gay|religion|my|assistance|dog|muslim|age|disability|i'm|colour|deaf
      your kind|lot
      not accessible|welcome for|to|disabled|wheelchair|gay|muslim|black`),
  },
}

const dataBreach: FlagRule = {
  id: 'data-breach',
  severity: 'urgent',
  names: { fi: 'Tietosuojapoikkeama', ru: 'Утечка личных данных', en: 'Data breach', sv: 'Personuppgiftsincident' },
  phrases: {
    fi: phraseLines(`
      & näytöl*|näyttö*|vuoronäyt*|vuoronumeronäyt*|taulul*|ruudul* nimi|nimen|nimet|diagnoos*|syyn|syy|hetu naapuri*|toisen|muiden|kaikki*|vieraa*
      & puhelinnumero*|osoite*|osoitte*|numero*|tieto* annettu|annettiin|kerrottu|kerrottiin|luovutettu|luovutettiin entise*|eksä*|exä*|miehel*|turvakiel*|vieraa*
      & ajanvarausviest*|viestini|kirjeeni|tulokseni|tekstiviest*|muistutu* kälyn|kälylle|naapur*|eksä*|ex-*|entise*|anopi*|serku*|vieraa*|väärä* tulee|tulevat|menee|menevät|meni|tuli|tulleet
      & <private> naapur*|väärä*|vieraa* postiluuk*|postilaatik*|postiin|luukus*|luukkuun
      & <private> <stranger> lähet*|sähköpost*|anno*|annet*|luki|luet*|kerto*|kerrot*|jaet*|jäi|näyt*|vuoti|julkais*|luovut*|näki|löyty*|avas* !lääk*
      & diagnoos*|tulok*|sairau*|raskau*|hiv*|potilastie* huusi|huudet*|ääneen|kuuli*|käytäv*|jonossa|kaikki odotus*|aula*|kaikki|koko|ihmiset|kuulla|kuulivat
      & lähet*|laito*|toimit*|luovut*|anno*|annet*|meni <private>|asiakirj*|vahinkoasiakirj*|dokument*|hakemu* vieraalle|tuntemattomalle|ulkopuoliselle|väärälle|sivulliselle|ventovieraalle
      & passi*|kopio*|asiakirj*|lomak*|hakemu*|paperi* lojui*|jäi|makasi|jätet* nähtäv*|esill*|tiskillä|tiskil*|pöydällä|pöydäl*|kaikkien
      tiesi|tietää|tiesivät|kuuli <private>|raskau*|sairau*|diagnoos*|asiasta|erosta|keskenmen* ennen
      ~ myi|myynyt|myytte|myyty|antanut numeroni|numero|puhelinnumero*|sähköpost*|yhteystie*|osoitte*
      päästi|päästää|päästiin|kirjasi|vei mut|minut|minua vieraan|toisen|jonkun|väärän
      & huijauspuhel*|roskapost*|spämmi*|puhelinmyyj* liittymis*|tilauks*|asiointi*|rekisteröity* asti|lähtien|jälkeen
      toisen|vieraan|jonkun|jollekin|eri|tuntemattoman naise*|miehe*|rouva*|herra*|lapse*|ihmise*|perhee*|potila*|asiakka* <private>|papakok*|verikok*|tulokset|tulokse*
      ~ julkais*|postas*|laitto*|laittoi*|pisti nime*|koko|kasvo* diagnoos*|osoit*|puhelinnum*|henkilötun*|nime*|tietoni nett*|face*|sivu*|arvost*|some*|julk*|alla|alle
      julkais*|postas* nime*|diagnoos*|osoit*|puhelinnum*|henkilötun*|tietoni|kuvani
      kaikki|kaikille|muut|muille näkevät|näkee|näkyy|näkyi|näkivät|näkyvät osoit*|sähköpost*|nime*|puhelinnum*|tieto*|diagnoos*
      osoit*|sähköpost*|nime*|puhelinnum*|tieto* näkyy|näkyi|näkyivät|näkyvät kaikil*|kaikki|muille|muil*|toisil*
      kertoi|antoi|sanoi|luovutti|paljasti|kertoivat|antoivat huone*|numero*|osoitt*|osoite*|sukunim*|nime*|puhelinnum* jollekin|miehel*|naisel*|vieraal*|tuntemat*|soittaj*|kysyj*|exälle|eksälle
      ~ korttinumer*|kortti*|pankkitun*|salasan*|henkilötun*|tilitied*|tilini vuoti|vuotan*|vuosi|varast*|kaapat*|kaapan*
      piilokopio*|jakelulist*
      kirjauduin|avasin|menin|kirjautuessa tilille|omaan|sivulle|palveluun|omille|omakan* siel*|näin|näky*|oli toisen|jonkun|vieraan|väärän
      löyty*|lojui*|makasi|ajelehti potilaspap*|potilastie*|potilasasiak*|sairauskert*|epikriis*|henkilötie*
      ~ parkkipaik*|roskis*|kadul*|pihal*|bussis* potilaspap*|paperit|papereit*|asiakirj*|epikriis* löyty*|lojui*|makasi|jäi
      ~ eksä*|ex-*|exä*|naapuri*|serkku*|käly*|entinen kattom*|katsom*|lukem*|urkkim*|nuuskim*|kattel*|katsel* tieto*|potilastie*|kanta*|papere*
      ~ <disclose> <private> <outsider> !tilasta* !kiitos
      <disclose> ääneen|kuullen|kuuluv*|julkises*|aula* !kuulutus*
      ääneen|kuullen|kuuluvasti <disclose>|diagno*|asia*|tieto*|jono*
      jonon|muiden|vieraiden|kaikkien|toisten kuullen|edessä|nähden|läsnä* !tiusk* !huusi !haukk* !nolas* !nöyry* !moitti* !rähj* !ilke*
      diagno*|tieto*|sairau*|tulok* ääneen|kuullen|kaikille|edess*
      <disclose> mun|minun|asiois*|asiaani|asiat*|tiedo* <outsider>|muille|ulkopuol*|hississä|käytävä*
      vieraan|toisen|jonkun|tuntemat*|väärän|edellisen ihmise*|potila*|asiakka*|henkil* <private>
      vieraan|toisen|jonkun|naapurin|väärän <private> !tilauksen !koh* !kanssa
      <private> toise*|vieraa*|väärä*|jonkun ihmise*|potila*|asiakka*|henkil*|osoit*
      toisen|vieraan|edellisen asiakka*|potila*|asiakas tilau*|paper*|tieto*|kortin|asiat|asioita|kirje*|resept*
      näin|nähdä|näkyi|näkyy|luin|näkee|kuulin|kuului|kuulee toise*|muiden|vieraa*|edellis*|kolmen|jonkun|sana*|kaikki|kaikkien <private>|asiat|ihmisen|potila*|asiakka*|paper*|osoit*|sana*
      läpi|ovesta|seinän|verhon kuul*|kuulin|kuulee
      kuul* läpi|sana* asia*|potila*|sana*|kaikki
      avat* kirje*|posti|kuori|paketti !ovi
      kirje*|posti|kirjeen avat*|auki|jätet*|rappu*|toise*|väärä*
      kuores*|kirjees*|postissa|kirjekuor*|paketissa toise*|vieraa*|jonkun|väärä*|osoitet*|jollekin
      osoitet*|kuulunut toise*|epikriis*|kirje*|lausun*
      paper*|kansio*|muistitik*|tietokone|läppäri|lista*|asiakirj*|potilaspaper*|tiedot|tulostet* lojui*|jäi|hukat*|hukku*|katos*|varaste*|roski*|roskalav*|pöydäl*|esillä|näkyv*|kado*|levällä*
      lojui* paper*|nimet|henkilötunn*|tiedot|lista*
      henkilötunn* näky*|paper*|roski*|esill*|kaikkien|lojui
      laito*|lähet*|kopioit*|massaviesti*|jakeluss* kaikkien|kaikille|näkyv*|potilaan|sadan osoit*|nähtävil*|näkyv*|sähköpost*
      osoit* kaikkien|näkyv*|nähtävil*
      annet*|annoitte|anto*|luovut*|myi*|myyt*|jaet*|jako*|lähet*|välite*|vuoti* <private> <outsider>|kysymät*|luvatta|ilman|eteenpäin|väärä*|muille|ulkopuol*|vastapuol*
      <private> annet*|luovut*|myyt*|jaet*|lähet*|päätyi*|vuoti*|välit*|levit*|menivät <outsider>|kysymät*|luvatta|ilman|eteenpäin|väärä*|vastapuol*|muille|naapur*|toise*
      lähet* tieto*|tulok*|kirje*|paper* työnanta*|naapur*|väärä*|exälle|eksälle|pomo*|toise*
      soit* töihin|pomo*|työnanta*|naapur*|exäl*
      kertoi*|kerrot*|kertonee*|puhui* pomo*|työnanta*|anopi*|naapur*|eksä*|sukula*|muille|tutuil*|perhe*|ulkopuol*|miehel* !kiitos
      kuv* instagram*|facebook*|some*|nettisivu*|luvatta|julkais*|ilman
      salasana* selväkiel*|sähköpost*|näky*|tuli
      mistä|miten facebook|google|yritys|mainost*|te|he tietä*|tietää|tiesi
      tiesi|tiesivät|tietää kaiken|kaikki|asia*
      exä*|eksä*|ex-*|naapur*|serkku*|käly*|tuttu* tiesi|katso*|luki|töissä|urkki*|kattoi|kattonut|tietää tieto*|tiedot|käynni*|kaiken|paper*|tiesi
      katso*|katsel*|luken*|urkki*|kattoi|katt*|nuuski*|avan*|avasi|selas* tieto*|tiedot|papere*|kertomus*|kantaa !ei !aikaa !hyvin
      tieto*|tiedot|kertomus* katso*|katsel*|luken*|urkki*|luvatta|luettu|selat*
      ruutu|näyttö|tietokone odotustil*|päin|näkyi*|auki|asiakka*|kaikille|luin
      luin|luki muiden|kolmen|toise*|vieraan <private>
      ojennet*|annet*|sain|tuli|saimme toise*|vieraa*|jonkun|väärä* asiakka*|potila*|ihmisen|tieto*|tulok*|paper*|kirje*|epikriis* !lääk* !annos* !antibioot*
      levit*|levitti suvulle|kaikille|tieto*|asia*|kylil*
      ilman|kysymättä lupaa|lupaani|suostumu* kuv*|tieto*|osoite*|jul*|jaet*
      gdpr|tietosuoj*|salassapito*|vaitiolo* rik*|louka*|vuot*|ei|pettä*|puut* !selke* !moitittav*
      ~ tieto*|potilastieto*|kantaa|kannasta|papereit*|kertomus*|asioit* luvatta|luvattomasti|urkki*|katsellut|nuuski*
      ~ tulok*|tieto*|kirje*|lausun*|numero*|kuva*|osoite* exälle*|naapur*|työnanta*|väärä*|ulkopuol*|markkin*|eksälle*|ex-*|sukula*|vieraa*|kaveril*|mainos*|toiselle|muille
      ~ luovut*|anno*|annettiin|jaoitte|jaettu|myyty|myitte numero*|tieto*|osoite*|yhteystie*|sähköpost* lup*|luva*|markkin*|mainos*|ulkop*|suostum*
      ~ potila*|asiak*|ihmis*|toisten|toisen juoru*|puhui*|puhut*|keskust*|jutel* sairau*|asioi*|tiedo*|kahvil*|ääneen|hississä|käytävä*|aulas*
      tietovuoto*|tietoturvalou*|tietosuojalou*|tietomurto*|tietosuojarik*|tietosuojapoik*|salassapitovelvolli*|vaitiolovelvolli*|vaitiolo* !kiitos !noudatettiin !hyvin
      vakava tietosuoj*|tietoturv*
      sain|saimme|tuli|lähetettiin|annettiin|postissa|näin|näkyi|lähetitte|löysin|näytettiin|avautui toisen|vieraan|väärän|jonkun|vieraiden|muiden|toisten potila*|asiak*|henkilön|ihmisen|tie*|pap*|tul*|resep*|kirje*|potilastie*|laskun|lähettee*|nimell*
      tiedot|tietoni|tietoja|tietojani|potilastie*|tulokseni|henkilötie*|paperini|tiedoistani|diagnoosi*|diagnoosini|sairaudestani|asiani|asioistani|asioitani|henkilötunnuk*|sähköpost* väärälle|väärille|väärään|vuosi|vuoti|vuotan*|vuodet*|ulkopuol*|sivul*|näky*|luovut*|lähetet*|kerrot*|levi*|kert*|jaet*|naapur*|kaikille|pöydällä|esillä|kuul*|huudet*|huusi|julk*|katsel*|katsot*|urkit*|päätyi*|roskis*|ääneen|työnantaj*|muille|vuotaneet|avoi*
      luovut*|kerrot*|kertoi|paljast*|levit*|jaettiin|jaoit|lähet*|huusi|huudettiin|vuosi|julkaist*|kailot* tieto*|tietoni|tietoja|diagnoos*|sairau*|asia*|henkilötun*|potilasti*|hetu* ulkopuol*|väärä*|luvat*|naapur*|kaikki*|puolis*|ilman|muille|työnant*|sivul*|julk*|ääneen|odotushuon*|aulas*|käytäväl*|lupaa|kuullen|netti*
      luvatta|lupaa|luvattomasti katsel*|katsot*|luovut*|tietoja|tietoni|tietojani|avattu
      urkki*|urki* tieto*|tietoja|potila*|omakan*|kert*
      nuuski* tieto*|kert*
      väärä* osoit*|henkilö*|sähköposti*|ihmise*|numeroon|potila*|vastaanottaj* lähet*|tieto*|kirje*|tulok*|potilas*|resep*|paper*
      lähetet*|lähetit*|meni|toimitettiin|postitettiin|lähti väärä*|väärälle|väärään henki*|osoit*|ihmis*|sähköp*|potila*|asiak*
      kaikki|muut|toiset|koko|odotushuone kuulivat|kuuli|kuulee|kuulla|näkivät|näki|näkee diagn*|asia*|tieto*|henkilö*|hetu*|sairau*|keskust*|potilasti*|mitä|vaiv*|terve*
      kuul* toisen|toisten|muiden|kaikki|seinän|oven|verhon asia*|läpi|potila*|diagn*|tiedot|keskust*
      ilmoittautumi*|luukul*|tiskil*|aulassa henkilötun*|hetu*|sairau*|vaiva*|kuul*|ääneen
      pap*|kansio*|potilasp*|lomak*|näyttö|ruutu|kone näky*|lojui*|lojuivat|jät*|auki|pöydällä|esillä|kaikkien|avoinna tieto*|muiden|kaik*|potila*|näht*|auki|toist*
      henkilötun*|hetu*|henkkar* huut*|ääneen|ään*|näky*|vuoto*|väärä*|kuul*|kaikk*|kysyt*
      tietojani|tietoni|tietoja myyty|myytiin|vuotan*|hakkeroi*|varast*|luovutettu|annettu
      gdpr*`),
    ru: phraseLines(`
      & табло|экран*|мониторе|доске фамили*|имя|диагноз*|имена сосед*|чуж*|всех|других|другого|пациентов
      & смс|сообщен*|письма|анализ*|запис* золовк*|соседк*|соседу|бывш*|чуж*|свекров*|невестк*|посторон* приход*|пришл*|прислал*|шлете|получа*
      & <private> ящик*|дверь|почтов* сосед*|чуж*
      & <private> <stranger> отправ*|прислал*|переслал*|отдал*|зачитал*|рассказ*|показал*|слил*|продал*|выложил*|увидел*|нашл*|открыл*|разослал*
      & диагноз*|анализ*|болезн*|беременност*|вич|карт* громко|вслух|крича*|крикнул*|слышал*|коридор*|очеред* весь|всех|все|всем|люди|очеред*|коридор*
      & отправ*|прислал*|переслал*|выслал*|передал*|отдал*|ушли <private>|документы|заявлен*|дело чужому|чужим|посторонним|постороннему|незнакомому|незнакомым|другому
      & копи*|паспорт*|документ*|анкет*|бумаг* лежал*|валял*|оставил*|бросил* виду|стойке|столе|подоконник*|всех
      узнал*|знает|знала|знал о|про беременн*|диагноз*|болезн*|аборт*|выкидыш* раньше|до|прежде|от
      продал*|слил*|отдал*|передал* мой|мои|наш|мою номер|данные|телефон|почту|адрес
      пустил*|впустил*|зашло|открыл* меня|мне|в|нас кабинет*|корзин*|аккаунт*|профил* чуж*|другого|другой|незнаком*
      & спам*|мошенник*|реклам* зарегистр*|заказ*|регистрац*|обратил* звон*|звонк*|смс|письм*
      ~ выложил*|опубликов*|вывесил*|повесил*|разместил*|напечатал* фио|имя|фамил*|диагноз*|адрес*|телефон*|фото*|данны*|паспорт* отзыв*|сайт*|интернет*|сеть|соцсет*|стен*|доск*|всех|всем|мои|мой
      выложил*|опубликов*|вывесил*|слил* мои|мой|мою|наши|личные фио|имя|фамил*|диагноз*|адрес*|телефон*|фото*|данны*|номер
      сказал*|дал|дала|дали|сообщил*|назвал*|продиктовал*|выдал* номер|адрес|фамил*|телефон* какому-то|какой-то|мужику|мужчин*|женщин*|посторонн*|незнаком*|звонивш*|первому|кому
      номер|адрес|фамил* моей|мой|моего|нашей|комнаты|номера|телефона|и какому-то|какой-то|мужику|мужчин*|посторонн*|незнаком*|кому-то
      в открытой|общей копии|рассылк*
      мой|моя|наши|мои адрес*|почт*|номер*|телефон*|данны* у|видят|видны|виден|увидел* всех|все|посторонн*|чуж*
      ~ парковк*|помойк*|мусорк*|улиц*|остановк*|коридор*|урн* валя*|лежа*|наш*|нашл* карт*|истори*|бумаг*|анализ*|документ*|папк*|выписк*
      стопк*|пачк*|папк* истори*|карт*|анализ*|выписок|документ* болезн*|валя*|лежа*|пациент*|с
      ~ <private> чуж*|какой-то|какого-то|неизвестн*|посторонн* пришл*|прислал*|получил*|отдал*|показал*|увидел*|вижу !лекарств*
      <private> какой-то|какого-то|неизвестн*|совсем другой|другого|чуж*|женщин*|мужчин*
      кабинет*|аккаунт*|личном|личный а|там|вижу|увидел*|показ* чуж*|другого|другой <private>|человека|пациент*|клиент*
      номер|данные|реквизиты карт*|моей|паспорт* утек*|слил*|украл*|утащил*
      смотрит|смотрел*|лазит|лазил*|копается|роется|читает мою|мои|нашу|наши карт*|истори*|данн*|анализ*|переписк* !внимательно !врач
      <disclose> диагноз*|мой|мою|мои|про|о|обо|меня на|очеред*|весь|всем|всю|при|вслух|посторонн*|лифт* !спасибо
      зачитал*|прочитал*|огласил*|кричал*|объявил*|назвал* вслух|диагноз*|на|громко|мой весь|всю|очеред*|при|диагноз*
      при посторонних|всех|чужих|других <disclose>|диагноз*|анализ*|вслух|обсужда*|озвуч*
      <disclose>|обсужда*|озвуч*|диагноз* при|посторонних посторонних|всех|чужих|других
      чуж*|посторонн* анализ*|карт*|данн*|результат*|рецепт*|заказ*|выписк*|бумаг*|документ*|письм*|диагноз*|снимк* !лекарств*
      другого|другой|чужого|посторонн* покупател*|клиент*|человека|пациент* <private>|бумаг*|заказ*|карт*
      <private> другого|чуж*|посторонн*|соседк* клиент*|пациент*|человек*|покупат*
      на чуж*|другое|другую|чье-то имя|фамилию
      видны|видн*|виден|вижу|видел*|прочитал*|прочла все|всем|чуж*|друг*|адрес*|троих <private>|адрес*|человек
      адрес* видны|видн*|всем|всех|раскры*
      слышно|слышал*|слышит было|все|через|про|каждое про|все|предыдущ*|разговор*|дверь|слово|пациент*
      через дверь|стен*|ширм* слышн*|слышал*
      вскры*|открыт*|распечат* письм*|конверт*|посылк*
      письм*|конверт* вскры*|бросил*|открыт*|чуж*|другому|имя
      открыва*|открыл*|залез*|копал* мою|мои|мой|в|карту карт*|данн*|анализ*|истори*|кабинет*
      кто-то|посторонний|кто|человек кто|не|который лечит|имеет|смотрел* карт*|открыв*|данн*
      бумаг*|документ*|карты|папк*|флешк*|ноутбук|списк*|анкет* валя*|лежал*|потерял*|украл*|выброш*|помойк*|свалк*|мусор*|виду
      валял*|лежал*|нашел|нашла бумаг*|документ*|карт*|фамил*|паспорт*
      потерял*|утерял*|украл* флешк*|карту|документ*|ноутбук|мою|мои|паспорт*
      разослал*|отправил*|переслал*|прислал*|выслал* письм*|всем|двумстам|мою|мои|чуж*|данн* пациент*|всем|адрес*|работодат*|соседк*|карт*|результат*
      отправ*|передал*|переслал*|слил*|продал*|отдал*|дали|сообщил* мою|мои|мой|данн*|номер|адрес|карт*|результат* работодател*|соседк*|бывш*|третьи*|втор*|без|не|посторон*|реклам*|мошенник*|начальн*
      <private> дали|передал*|слил*|продал*|отдал*|отправ*|попал*|утек* второму|без|не|третьим|посторон*|реклам*|работод*|соседк*|спрос*
      позвонил*|сообщил*|рассказал*|сказал* на|моему|начальник*|работу работ*|начальн*|соседк*|свекров*|муж*|родне
      рассказал*|разболтал*|разнесл*|сообщил* свекров*|соседк*|родне|родствен*|бывш*|всем|начальн*|маме
      фот*|снимк*|видео в|без|моих|выложил* инстаграм*|соцсет*|разрешен*|интернет*|сайт*|спрос*|вас
      разрешени*|согласи* не|без дав*|давал*|фот*|данн*|разрешени*
      пароль открыт*|текст*|прислал*|виден
      откуда|как фейсбук|гугл|магазин|они|вы|реклам* знает|знают|узнал*
      знал*|знает все|всё|обо|про приеме|мне|диагноз*|обо
      бывш*|соседк*|золовк*|родствен*|знаком* знал*|посмотрел*|смотрел*|работает|узнал* карт*|все|прием*|диагноз*|работает
      монитор|экран|компьютер повернут|виден|в|открыт зал*|всем|чуж*|очеред*|рецепт*
      дал*|отдал*|выдал*|прислал*|вручил* чуж*|другого|не бумаг*|документ*|анализ*|карт*|выписк*|результат* !таблет* !антибиот*
      утечк*|слив данн*|персональн*
      персональн* данн* утек*|слил*|без|наруш*|третьим
      конфиденциальн*|врачебн* тайн*|наруш* наруш*|нет|тайн*|разглаш* !претенз*
      врачебн* тайн*
      разглаш*|разгласил*
      ~ диагноз*|болезн*|анализ*|результ*|фамил*|данные|адрес|телефон назвал*|назван*|крик*|объяв*|зачит*|прочит*|обсужд*|озвуч*|спрос*|произн* весь|всех|вслух|громко|очеред*|коридор*|при|всю
      ~ результ*|анализ*|данные|диагноз|справк*|снимки|номер|информац* передал*|отправил*|отдал*|показал*|рассказал*|сообщил*|выдал*|переслал* бывш*|мужу|жене|сосед*|начальн*|работ*|родствен*|чуж*|посторон*|свекров*|коллег*|рекл*
      утечк*|разглас*|разглаш*|слил*|слив*|обнарод* данн*|тайн*|диагноз*|информац*|личн*|персонал*|паспорт*|номер*|сведен*|базу|мои|мой|о|газа !вод*
      утечк* данных|информации|персон*
      врачебн*|медицинск* тайн*
      врачебную тайну|тайны
      нарушен*|нарушил*|нарушают|наруша* тайн*|конфиденц*|персональн*|защит*|закон приватност*|врачебн*
      конфиденциальн* не|наруш*|никак*|нет|ноль|отсутств*|забыли|где !претензий !жалоб
      никакой|нет|отсутств*|где|ноль|о|про|не конфиденц*|приватн*|анонимн* !жал*
      чуж*|другого|другой|посторонн*|иного|других анализ*|результ*|карт*|данные|документ*|персон*|диагноз*|снимк*|рецепт*|выписк*|справк*|имя|паспорт*|заключен*|фамил* !боль !помощ* !мнени*
      прислал*|выдал*|отправил*|показал*|отдал*|получил*|дали|пришл*|пришел|увидел*|передал*|вручил* чуж*|другого|чужие|чьи-то|постор* анализ*|результ*|карт*|данн*|документ*|письм*|рецепт*|выписк*|снимк*|справк*|счет
      мои|мой|мою|моих|наши|личные|персональные|паспортные|персональных|личных|моем|моя данн*|анализ*|диагноз*|результат*|карт*|персон*|телефон*|информаци*|паспорт*|болезн*|номер*|документ*|сведения|адрес|история чуж*|передал*|отправил*|разгл*|рассказ*|прислал*|попал*|сли*|сосед*|утек*|увид*|постор*|третьим|все*|вслух|выложил*|работодат*|опублик*|другому|без|открыт*|ушли|громко|обсужд*|коридор*|валя*|леж*|спам*|мошенник*|доступ*|видн*|продал*|другим|слышал*|украл*|знает|мужу|родств*
      передал*|отправил*|рассказал*|сообщил*|выдал*|показал*|отдал*|выложил*|продал*|раскрыл*|озвучил*|крикнул*|слили|опубликовал*|прокрич* данн*|диагноз*|анализ*|информац*|результ*|мои|мой|о|личн*|персональн*|номер|документ*|адрес|карту|фото|болезн* постор*|чуж*|без|третьим|сосед*|работодат*|родств*|вслух|всему|всем|весь|кому|другому|другим|мошен*|очеред*|разреш*|согласи*|коллег*|интернет*|мужу|чат*|банк*
      весь|вся|все|вслух|громко|на коридор|очередь|слыш*|обсуж*|слышн*|при|диагноз*|зачит*|назв*|спрос* диагноз*|мой|про|личн*|болезн*|анализ*|что|слыш*|болез*|слышал*|моем|фамили*|при|моей
      без моего|разреш*|согласия|ведома согласи*|ведома|разреш*|данные|передал*|переда*|сфотогр*|фото* !укол*
      без|не согласия|согласии|соглас* передал*|данные|обраб*|фото*|студент*|выложил*
      карт*|документ*|анализ*|журнал*|истор*|экран|монитор валя*|лежа*|видн*|открыт*|всем|брошен* подокон*|стойк*|стол*|всем|любой|фамил*|чуж*|на|данн*|коридор*|виду|без
      на виду карт*|документ*|данн*|анализ*|паспорт*
      взломал*|взлом|хакер*|украл* данн*|аккаунт*|личн*|кабинет*|базу|карт*|персональн*
      перепут* карт*|адрес*|пациент*|почт* отправил*|чуж*|данн*|прислал*|получ*
      после|стали|начали визит*|обращ*|вас|звонк*|звон*|заказа|запис* спам*|мошен*|посторонн*|рекламн*|чужие`),
    en: phraseLines(`
      & screen|display|board|monitor|whiteboard name|names|diagnosis|condition|reason neighbour*|other|others|everyone|anyone|patient's|people's|visible
      & <private>|surname given|gave|told|passed|revealed ex|ex-husband|husband|wife|stranger|abuser|stalker restraining|order|though|despite|even|without
      & appointment*|texts|messages|letters|results <stranger>|sister-in-law|mother-in-law|brother-in-law|cousin get|gets|getting|go|goes|going|went|receives|received
      & <private> letterbox|mailbox|door neighbour*|next|wrong
      why does|is|are|do <stranger>|sister-in-law|mother|ex|husband get|getting|have|see|know
      & <private> <stranger> sent|emailed|posted|gave|given|read|told|shared|left|showed|shown|leaked|sold|published|saw|found|opened|discussed !appointment !wrong-time
      & diagnosis|results|records|notes|condition|pregnancy|hiv shouted|loudly|loud|overheard|corridor|queue|earshot waiting|everyone|whole|room|people|front|hear
      & sent|emailed|posted|forwarded|gave|handed|mailed <private>|documents|documentation|claim|paperwork stranger|strangers
      & copy|copies|passport|documents|forms|paperwork|notes lying|left|out desk|counter|table|everyone|view|sight
      knew|knows|know before told|i'd|i|tell|anyone|anybody|telling
      knew|found <private>|pregnant|expecting|pregnancy before|from
      sold|sell|selling|passed|given my|our number|mobile|email|details|address|data|phone|info
      let|lets|letting|put|took|landed me|us in|into|see|on stranger*|someone*|another|other|wrong account|basket|profile|else*|order*|address
      & spam|scam calls|texts|emails|messages since signed|registered|ordered|joined|you
      letter|email|results|envelope|parcel|report|bill with|about|for|containing|of another|someone|other|different|wrong|strangers woman*|man*|person*|patient*|customer*|people*|else*|lady*
      another|other|different|some|wrong|random woman*|lady*|bloke*|man*|person*|guy*|family*|patient*|customer*|client* <private> !mother !father
      posted|put|published|uploaded|shared|printed|displayed|listed my|our|her|his name|diagnosis|address|photo|number|email|details|condition|picture !hands !order
      name|diagnosis|address|details posted|published|shared|printed|displayed|visible online|on|under|publicly|website|facebook|review
      gave|given|told|revealed|handed|giving room|address|number|phone|surname|name|whereabouts to some|man|stranger|someone|bloke|caller|guy|anyone|woman
      gave|giving|handed|revealed out my|our|the|her room|address|number|phone|surname|name|whereabouts !good !clear
      cc'd|cced|cc'ing|bcc
      everyone|everybody|everbody|all|others has|have|see|sees|got|saw|can my|our email|address|number|name|diagnosis|details
      found pile|patient|medical|confidential|folder|stack|private|patients notes|records|files|papers|papers|documents|letters
      notes|records|files|papers|paperwork|documents in|on|around|blowing|dumped|lying car|carpark|street|bin|skip|bus|pavement|bench|park !mine
      logged|log|signed|opened|open in|on|into|app|account saw|see|someone*|other|another|strangers|wrong person|persons|person's|bloke*|customer*|account|else*|details|patient*
      user|customer|person|tenant|someone from|another|other|different company|account|organisation|tenant could|can|was|saw|sees|open
      ~ ex|neighbour|cousin|ex-husband|ex-wife works|work|working looking|looks|looked|reading|read|snoop*|checked|been !forward
      read|reads|reading out|aloud my|the|our|another|someone neighbour*|someone*|other*|another|persons|person's|customer*|patient* details|policy|address|file|records|results|letter
      card|account|bank|passport number|details|data leaked|stolen|hacked|leak
      <disclose> <private>|case|my front|aloud|loud|out|lift|corridor|strangers|everyone|boss|family|front
      read|shouted|said|announced|discussed|talked|spoke out|loud|aloud|openly front|queue|everyone|strangers|corridor|waiting|lift|others
      <disclose> <private>|about|my|it|me <outsider>|mother|in-law|sister|husband|everyone|lift !ward !thank
      ~ <private> <outsider> !love* !thank !join !signing !great !long
      stranger|strangers|someone|somebody|another|other|others|people's|patient's|customer's else's|'s|customer's|patient's|patients|people's|person's|customers <private> !no
      someone|somebody else|else's|elses <private>|notes|file
      <private> for|of|about|to another|someone|somebody|other|stranger|different|wrong patient|person|else|customer|name|address
      could|can|we hear|heard|overhear|overheard every|everything|word|all|other|conversation|the|consultation|next|people's !no
      hear|heard|overheard every|consultation|conversation|other|everything word|door|before|next|patient|through
      read|see|saw|seeing|view three|other|another|everyone|everyone's|people's|someone|patients'|others|somebody people's|patient's|customer's|prescriptions|address*|details|orders|name|names|records
      opened|accessed|access|snooped|looked|looking|looks|viewed|reading|read my|at|up|in|into|through|our|her records|notes|file|medical|letters|chart|account !offered !online
      letter|letters|mail|envelope|parcel opened|open|addressed already|hall|left|to|mr|mrs|someone|another
      addressed|belonging|belonged to mr|mrs|a|another|someone
      papers|notes|files|file|list|documents|records|forms|usb|laptop|stick|folder|printouts|letters lying|left|skip|bin|stolen|found|thrown|unattended|lost|street|counter|visible
      lost|left|mislaid|stolen my|a|the|our|patient usb|laptop|notes|records|file|stick|papers|documents
      cc'd|cc|cc'ed|bcc|cced
      see|everyone's|visible|all everyone's|other|email|others address*|emails|names
      gave|given|passed|sold|shared|handed|sent|emailed|forwarded|leaked|disclosed|released my|our|her|his|patient|out address|details|data|number|file|records|photo*|notes|information|results without|to|out !gp !surgery !doctor !consultant
      <private> given|passed|sold|shared|sent|emailed|leaked|handed|forwarded|disclosed to|without|out <outsider>|another|other|driver|third|wrong|asking|consent|permission|stranger !gp
      emailed|sent|rang|phoned|forwarded|told my|the|our file|records|results|notes|work|boss|employer|report to|and|at employer|boss|work|ex|neighbour|wrong|told|school
      rang|phoned|called|contacted my work|boss|employer|ex|neighbour
      photo*|picture*|pictures|video|x-ray of|my instagram|facebook|website|online|posted|social|never|without|page
      password* plain|text|visible|email*|sent
      how facebook|google|company|companies|they|advertisers|does know*|know
      knew|knows|know everything|all|about my|about appointment|diagnosis|visit|results|illness
      ex|neighbour|cousin|sister|relative works|looked|checked|read|knew there|records|notes|up|everything|file
      screen*|monitor|computer facing|visible|turned|towards|open waiting|room|everyone|public|queue|me|read
      handed|given|got|received|sent|gave someone|somebody|another|other|stranger else's|patient's|customer's|'s file|papers|letter|results|notes|records|card|report|form
      gdpr|confidential*|privacy breach*|broken|violated|ignored|nonexistent|zero|no !concern !concerns
      breach|broke|broken|violat* confidential*|privacy|gdpr
      names|details|numbers|addresses and|id lying|skip|visible|bin|board|out
      discussing|discussed|talking|gossiping|talked|gossip|laughing|chatting another|other|about|a patient's|patients|patient|people's|person's|my
      talking|gossiping|chatting|laughing about patients|patient|me|my|other|someone
      can|could|able hear|see|read everything|other|every|what|private|patients
      gdpr|data-breach|doxxed
      data breach|breached|leak|leaked|protection|privacy|stolen|sold|sharing
      breach|breached|breaches|breaching|violated|violation of|my|our|in|patient|data|privacy confidentiality|privacy|data|gdpr|my|personal
      confidentiality|confidential|privacy breach|breached|broken|broke|not|n't|no|violated|zero|lack|was|were|is|ignored|out|compromised|information|letter|notes|details|papers|documents|medical|discussed|shouted|serious|concern|lacking|concerns|poor !respected !maintained !excellent !good !kept
      no|lack|zero|broke|broken|any|little|without|not|n't|poor|lacked confidentiality|privacy|confidential|anonymity
      someone|somebody|another|other|wrong|different|stranger|else's|strangers|elses|people's|neighbour's|others else's|elses|else|patient|patient's|patients|person|person's|customer's|customer|people's|stranger's|client's|name|address|man's|woman's|neighbour's|people|results|letter|persons|details|records results|letter|notes|details|records|prescription|information|data|name|file|medical|appointment|report|address|invoice|account|test|discharge|scan|bill|order|record|folder|paperwork|referral
      received|got|sent|given|handed|shown|showed|gave|found|see|saw|emailed|posted|opened someone|somebody|another|other|stranger's|strangers|else's|wrong|others else's|elses|patient's|person's|patient|person|customer's|people's|patients|customers|details|name|results|someones
      someones|somebodys|somebody's|someone's|stranger's details|letter|results|notes|records|prescription|data|medical|account|information|name
      sent|emailed|posted|given|disclosed|shared|told|passed|leaked|mailed|released|sold|revealed|gave|sharing|handed|discussed|disclosing|forwarded|faxed|texted my|our|her|his|their|personal|patient|private|confidential|medical|bank details|results|letter|records|information|data|diagnosis|notes|address|file|condition|medical|number|prescription|details|personal|health|email|private|confidential|history|report|scan|card to|with|wrong|without|publicly|in|stranger|neighbour|family|employer|ex|husband|loudly|someone|third|another|out
      my|our|her|his|personal|private|patient|confidential|medical|sensitive results|details|letter|records|information|data|diagnosis|notes|file|medical|private|test|personal|bank|health|address|condition|card|conversation leaked|shared|sent|disclosed|stolen|exposed|given|wrong|lost|posted|visible|told|read|shouted|discussed|loudly|passed|overheard|without|public|hacked|sold|seen|emailed|stranger|revealed|strangers
      discussed|discussing|talked|talking|talk|shouted|read|called|announced|spoke|speaking|asked|gossiping|gossip|shouting|announcing|repeated my|about|out|patients|patient|our|other|her|his|private|personal|medical|me details|diagnosis|medical|condition|private|personal|results|other|patients|problems|information|history|symptoms|case|results|test|health|address|birth front|loudly|corridor|waiting|everyone|earshot|overheard|public|reception|hear|open|lift|whole|loud|desk|room|ward
      everyone|everybody|others|whole|people|waiting|anyone|other room|queue|could|can|patients|people|room|in could|can|heard|hear|hears|know|knows|overheard hear|heard|my|details|see|problem|what|private|everything|about|diagnosis|condition|medical
      overheard|overhear|overhearing|hear other|another|private|patient's|patients|everything|staff|patients' patients|patient|conversations|details|talking|medical|consultation|private|personal|diagnosis
      wrong|incorrect|old|different person|address|patient|email|recipient|people|number|house letter|sent|results|information|details|notes|posted|report|emailed|records|data|opened
      sent|posted|emailed|went|gone|addressed|delivered to|the wrong|old person|address|patient|recipient|neighbour|people|email|house|number
      without my|our|consent|permission|asking|her|his consent|permission|knowledge shared|share|told|photo|photos|data|told|passed|accessed|information|details|recorded|sold|filmed
      shared|share|told|passed|accessed|gave|filmed|recorded|photographed|sold|disclosed|used|contacted|rang|published without my|our|her|any|his|permission|asking|consent permission|consent|knowledge
      accessed|looked|snooped|snooping|nosing|looking|access|accessing at|my|through|her|in|up|into medical|records|notes|file|files|record|account
      left|lying|visible|screen|open|unattended|displayed notes|records|files|around|on|paperwork|screen|patient|my|computer|medical unattended|desk|everyone|visible|details|lying|open|other|see|personal|counter|public|patient
      hacked|hackers|phishing|spam account|my|data|details|personal|site|since|card
      identity theft|stolen
      opened my|our mail|letter|letters|post`),
  },
}

const legalThreat: FlagRule = {
  id: 'legal-threat',
  severity: 'attention',
  names: { fi: 'Oikeudellinen uhka', ru: 'Угроза судом или жалобой в надзор', en: 'Legal threat', sv: 'Rättsligt hot' },
  phrases: {
    fi: phraseLines(`
      kopio*|kantel*|selvitys|tieto menee|on|lähti|jo aluehallinto*|kansanedustaj*|valvira*|ministeriö*|oikeusasiam*
      haast* vetämään|tulossa|tulee|odota*|postis*
      <law> !vitsi* !suosittel* !ystävä* !itse !oikein
      vie*|haast*|mennä|menen|viedään|tavat*|nähd* oikeu*|käräj*|oikeute*|oikeudes*|teidät
      haastan|haastamme
      oikeudelli* apu*|toim*|keino*
      oikeustoim*|oikeusteit*|oikeusteitse|oikeusjuttu*
      te*|olen|teen|teemme|laadi*|jätän|jättä* kantel*|valituk*|muistutuks*|rikosilmoit*|tutkintapyyn*|potilasvahin*|reklamaat* !vaatteis*
      valit*|valituksen|valitan|valitus|ilmoit* lautaku*|avi*|aluehallinto*|valvira*|viranomai*|eduskun*|fine*|asiamie*|potilasasia*|ylöspäin|kuluttaj*|liitto*
      lautaku*|avi|viranomai*|valvira|asiamies valit*|ilmoit*|kantel*|menee|vien
      korvau*|vahingonkorv* tai|vaadi*|haen|muuten|vaati*|menen
      vaadi*|vaati*|haen|hakemaan vahingonkorv*|korvau*|hyvity* !vakuutu*
      lehti*|lehdist*|iltapäiväleh*|media*|iltalehte*|hs:|toimittaj* menen|mennä|juttu*|jurist*|otan|yhtey*|kerron|ilmoit*
      menen|vien|kerron|otan lehti*|lehtee*|lehdist*|media*|poliisi*|iltapäivä*
      sopimus*|laki*|lakia|kuluttajansuojalak* rikko*|rikot*|vastai*
      rikko* sopimus*|lakia|kuluttaj*
      kuluttaja-*|kuluttajariit*|kuluttajaneuv*|kuluttajavir*|kuluttajansuo*
      maksu|maksun riitaut*
      riitaut*
      todisteeksi|todistei*|todisteet käräj*|oikeu*|säästän|jurist*
      tuomari*
      poliis* ilmoit*|tutkin*|rikos*|juttu*
      tietosuojavaltuut*
      asianajotoim*|lakitoim*|oikeusaputoim*|oikeusavu*
      ~ vaadi*|vaadimme|haen|haemme|peri* korvau*|hyvity*|vahingonkorv*
      ~ menee|vien|viemme|kerron|kerromme|soitan|lähetän|päätyy lehteen|lehtiin|iltapäiväle*|medi*|toimittaj*|julkisuu*|uutisi*|iltalehte*|televisio*|ylelle
      ~ lakimie*|asianaja*|jurist* yhtey*|ottaa|soitt*|kuulet*|palk*|hoit*
      asianaja*|lakimie*|juristi|juristin|juristia|juristit|juristille|kantelu*|kantele* !vitsi* !itse !ystävä* !suosittel*
      muistutu* tee*|teh*|jät*|laadi*|lähet*|virallinen|virallisen
      tee*|teh*|jät*|laadi*|lähet* muistutu*|kantelu*|potilasvahinkoil*|valitus*|rikosilm*|tutkintapyyn*|reklamaation
      oikeutee*|oikeudessa|oikeusju*|haast* viedä|vien|viemme|nähdään|tavataan|haasta*|ryhty*|oikeuteen|tapaamme|nähdä
      vien|viedä|viemme|haasta*|haastan|menen|mennään|vie|viedään oikeut*|oikeute*|käräj*|raastup*|raastu*|oikeuden
      nähdään|tavataan|tapaamme oikeude*|käräj*|oikeussal*
      raastupa*|käräjä*|käräjäoik*|oikeudenkäy*|haastehakem*|korvausvaat*|vahingonkorvau*|oikeustoim*
      oikeus toim*
      ryhdy*|ryhty* oikeus*|oikeudellisi*|toimiin|laillisi*
      oikeudellisi* toim*
      potilasvahinko*|potilasvahinkoil*|potilasvahink*
      rikosilmoi*|tutkintapyyn*|poliisil* ilmoi*|tee*|teh*|asia|menee|vien
      rikosilmoi*|tutkintapyyn*
      aluehallintovira*|avi|avii*|avia*|avi:*|valvira*|kuluttaja-asiam*|kuluttajariit*|kuluttajaneuv*|kuluttajavira*|kuluttajansuo*|oikeusasiamie*|tietosuojavaltuut*|yhdenvertaisuusvaltuut*|potilasasia*|potilasasiavast*|sosiaaliasia*|finanssivalv*|fine
      eduskun* oikeusas*
      tietosuoja valtuut*
      kuluttaja asiam*|riita*|neuv*|suoja*
      korvau*|vahingonkorva*|korvausta vaad*|vaati*|haen|haemme|hake*|oikeute*
      vaadin|vaadimme|vaatia|haemme korvau*|vahingonkor*|hyvitys* oike*|vahingo*|kärsi*|!kiitos
      lehdistö*|iltalehti*|iltasanom*|media*|toimittaj* otan|vien|kerron|lähet*|julk*|yhtey*|ilmoit*|kirjoit*
      ilmoit*|valit*|vien|tein|teen|otan|otamme poliisi*|valvira*|avii*|viranomai*|asianaj*|lakim*|kulutt*|medi*|lehti*|lehdistö*|julkisuut*`),
    ru: phraseLines(`
      копи*|экземпляр* у|отправ*|в|уже депутат*|министерств*|прокур*|адвокат*|журналист*|юрист*
      депутат*|министерств*|минздрав* копи*|жалоб*|обращен*|пишу|знает
      подам|подаю|подадим|подан*|готовлю|составляю иск*|заявлен*|жалоб*
      <law> !шутк* !подруг* !посовет* !друг !сама !дело !судя
      подам|подаю|подали|подать|обращ*|пойд*|обрат*|пишу|напис*|написал* в|на|жалоб*|заявлен* суд*|полиц*|прокур*|роспотреб*|росздрав*|иск*|минздрав*|жалоб*|фас|цб
      иначе|или|верните суд*|юрист*|иск*|прокур*|полиц*
      засуд*|засужу|затаска*
      встрет*|увид* в|у|с суд*|судь*
      ответите|ответишь|отвечать в|перед|за суде|судом|законом
      требую|треб*|взыска*|взыщу возмещ*|компенсац*|ущерб*|вреда|морал*
      компенсац*|возмещ* или|вреда|ущерба|морал*|иначе|требу*
      моральн* вред*|ущерб*
      нарушил*|нарушен* договор*|закон*|прав*
      закон* защит*|прав* потребит*|нарушен*
      защит* прав потребит*|потребител*
      общество|союз|защит* потребит*
      доказательств* суд*|для|прокур*
      оспор* платеж*|банк*|списан*
      к юрист*|адвокат*|журналист*
      газет*|журналист*|телевид*|сми|прессу иду|пойд*|обращ*|напиш*|расскаж*
      иду|пойд*|обращ* в|к газет*|сми|журнал*|юрист*|прессу
      уполномочен* пойд*|обращ*|финанс*|прав*
      финансов* уполномоч*|омбудсм*
      претензи* готов*|направ*|отправ*|пиш*|досуд* !нет !никак*
      жалоб* написал*|написан*|пишу|подал*|подан*|напиш*|отправ*|центробанк*|минздрав* !нет !никак*
      начина* процесс|дело|тяжб*
      дело суд|суда|суде|судом
      ~ расскаж*|сообщ*|напиш*|обращ*|отправлю|покажу|пойду журналист*|телевид*|сми|прессу|прессе|газет*|блогер*|тв
      суд|суда|суде|суду|судом|судиться|судебн*|иск|иска|исковое|исков*|засужу|засудить|засудим !суда-то
      прокурат*|прокурор*|роспотребнадз*|росздравнадз*|минздрав*|следственн*|следком*|адвокат*|юрист*|омбудсмен*|полици*|трудинспек*|роскомнадзор*|фас !сама !сам !подруг* !друг !посовет* !шутк* !быстро
      министерств* здрав*|жал*|напис*|обращ*
      комитет* здрав*
      досудебн* претенз*|уреглир*
      досудебн*|претензи* юрид*|напиш*|напис*|подам|подад*|направ*|официальн*|письменн*|подал*|отправ*
      официальн* жалоб*|претенз*|обращен*|запрос
      напишу|подам|пишу|подаю|буду|будем|подала|подал|написал*|напишем|подадим|направ*|отправ*|составл*|обращусь|пожал*|пойду|жалуюсь|обратимся|обращаться|жаловаться жалоб*|заявлен*|претенз*|прокур*|минздрав*|роспотреб*|росздрав*|иск|полици*|надзор*|вышестоящ*|страхов*|инстанц*|департамент
      жалоб* напишу|подам|пишу|подаю|буду|подала|подал|написал*|напишем|подадим|направ*|отправ*|оставл*|росп*|прок* !нет !никаких
      жаловаться|жалуюсь|пожалуюсь|пожалуемся в|буду|куда|на минздрав*|роспотр*|прокур*|страхов*|надзор*|дальше|выше|следует|вас|департ*|комитет
      вышестоящ* инстанц*|орган*
      во все инстанц*
      компенсац*|возмещ* морал*|ущерб*|вреда|треб*|суд*|через
      моральн* компенс*|ущерб*|вред
      требую|требуем|потребую компенс*|возмещ*|возврат|морал*|вернуть
      защит* прав потреб*
      привлеч* к ответ*|отвеч*
      привлечь|привлеку|привлекать к ответ*
      ответственност* привлеч*|перед|понес*|уголов*
      уголовн*|административн* дел*|ответств*|наказ*
      это|так дело не|так остав*|оставлю|оставим
      так не оставлю|оставим|оставл*
      встретимся|увидимся в суде
      журналист*|телевид*|сми|пресс* обращ*|напиш*|расскаж*|сообщ*`),
    en: phraseLines(`
      mp|ombudsman|regulator|minister|councillor has|have|got|gets|both|copied copies|copy|copied|informed|letter|file
      start*|issue*|issuing|bringing|begin* proceedings|claim
      lawyers|solicitors|solicitor's|barristers instructed|hired|involved|papers|contacting|touch
      instructed|hired|engaged|spoken|consulted|retained a|our|my|an|to solicitor*|lawyer*|barrister*|counsel
      <law> !joke !jokes !friend !myself !recommended !tennis !film !weather
      small claims
      court !tennis !food !yard !basketball !squash !lovely
      take|taking|see|drag|dragging|go|going|taken you|this|it|to|them|in to|court court !tennis
      legal advice|action|team|proceedings|steps|route|counsel|representative|matter|letter|help
      seek*|tak*|obtain* legal
      formal|official|written complaint|grievance !resolved
      letter before action|claim
      report|reported|reporting|complain|complained|complaint|escalat* you|this|to|with|it|him|her regulator|ombudsman|council|police|authorities|commissioner|board|headquarters|standards|pals|watchdog
      trading|advertising standards
      police report|complaint|matter|involved
      filed|file|made|making|filing police|a|formal|criminal report|complaint|claim
      pursu*|lodg*|bring*|fil*|start* claim|complaint|proceedings|case|action !insurance
      compensation or|otherwise|want|demand|expect|papers|seek*|claim*
      claim|seek*|demand* compensation|damages
      go|going|tell|contact|straight to|the papers|press|media|newspaper*|mp|tabloid*
      breach*|broke of|the|consumer contract|law|act|rights
      consumer protection|rights|affairs|council|champion
      in front judge
      judge|jury|courtroom will|decide|front|see
      evidence|emails|records tribunal|court|lawyer
      chargeback
      commissioner
      solicitor|solicitors|lawyer|lawyers|attorney|barrister|lawsuit|litigation|sue|suing|sued|ombudsman|ombudsmen|tribunal|prosecute|prosecuted|cqc|gmc|nmc|ico !joke !jokes !friend !myself !recommended !film
      take|taking|took|pursue|pursuing|seek|seeking|start|consider|considering|threaten|begin|commence|face legal|this|it|you|them|court action|advice|proceedings|court|further|legal|route
      legal action|advice|proceedings|team|representative|rights|steps|matter|claim|representation
      see|meet|take|taking|go|going|goes|end|taken you|them|this|it|to|in|up|the|trust court
      court|courts case|order|action|proceedings|if|claim|for|over !food !tennis !yard
      small claims
      compensation|damages|negligence|malpractice claim|claiming|sue|seek|demand|pursue|case|want|expect|entitled|for|lawyer|medical
      claim|claiming|seek|seeking|demand|demanding|pursue|sue|suing|entitled for|compensation|damages compensation|damages|negligence
      medical|clinical negligence|malpractice
      formal|official|formally|officially|written complaint|complain|complaining|grievance|complained
      make|making|file|filing|filed|lodge|lodged|lodging|submit|submitting|raise|put|raising|made a|an|formal|official|my|the|another complaint|formal|grievance
      report|reporting|reported|complain|complaining|complained|contact|contacting|writing|write|escalate|escalating|inform|informing|going|taking you|this|it|them|to|the|him|her|my|with|about ombudsman|police|cqc|authorities|trading|mp|gmc|nmc|press|media|newspaper|papers|regulator|council|standards|citizens|ico|action|head|bbc|watchdog|chief|daily
      trading standards
      information commissioner
      care quality commission
      police report|complaint|involved|called|will|have|matter|case|station
      hear|hearing from my|our solicitor|lawyer|lawyers|legal
      breach of|law|contract contract|law|consumer|the
      consumer rights|protection|law|court
      my mp
      local newspaper|paper|press|mp
      go|going|went to|public the|my|with press|media|papers|mp|newspaper|this
      tell|telling|contact|contacting the|local press|media|newspapers
      section 75
      chargeback|charge-back`),
  },
}

const contactRequested: FlagRule = {
  id: 'contact-requested',
  severity: 'attention',
  names: { fi: 'Yhteydenottopyyntö', ru: 'Просьба связаться', en: 'Contact requested', sv: 'Önskar kontakt' },
  phrases: {
    fi: phraseLines(`
      vastatkaa edes|joku|jotain|nyt|jo|vihdoin|kiitos
      soittakaa|vastatkaa edes|nyt|joku
      oon|olen|mun|numeroni|puh|tavoittaa numerossa|numero|040|050 040*|050*|045*|044*|041*|046*|+358*|nro
      joku vois|voisi|voisko|voisiko kertoa|ilmoittaa|sanoa|vastata mulle|minulle|meille
      olisi|ois|haluaisin|haluisin kiva|mukava|hyvä|vaihtaa|mielelläni vaihtaa|jutella|jutellu|keskustella|muutaman sana*|sananen|jutella|pomo*|esimieh*|johta*|kanssa
      voitteko|voitko|voisitteko soitella|soittaa|pirautella|tekstata kännyk*|puhelim*|numero*|jälkeen|illalla|kun
      voisko|voisiko|voiko|vois|voisitteko|saisko|saisiko joku|te|ne|lääkäri|hoitaja|teiltä|minulle|mulle pirauttaa|soittaa|soitella|viestittää|vastata|meilata|kilauttaa|rimpauttaa|soittaisi
      pirauttakaa|kilauttakaa|rimpauttakaa|viestittäkää|meilatkaa|tekstatkaa|tekstaa|kilauta|pirauta
      laittakaa|laita|laittasko|heittäkää|pistäkää meiliä|mailia|viestiä|viestii|tekstaria|sähköpostia|viesti|tekstari
      numero|numeroni|numeron jätin|jätetty|annoin|on tiskil*|teille|tiedois*|luukul*|soit*
      toivottavasti|toivon|toivoisin joku|polilta|teiltä|lääkäri|että soittaa|soitet*|otta*|otetaan|vast* yhteyt*|takaisin|minulle|mulle|pian
      kertokaa|ilmoittakaa miten|missä|milloin|kun|koska etenee|edistyy|vaiheessa|valmis|valmistuu|asia*|tää
      voisi*|voitte*|voiko|voisko|voitaisi*|voinko|saisi*|saako|saisko|viitsis* joku|te|päällik*|joku|lääkäri|hoitaja|minulle|teiltä <ring>|soit*|vastat*|otta*
      voisi*|voitte*|voiko|voisko|voisitte* <ring>
      soittakaa|soitelkaa|pirauttakaa|soittaisitteko|tekstatkaa !etukäteen !nopeam* !nopeem* !aiemmin
      ottakaa|ottaisitte|ottaisiko yhteys|yhteyttä|yhteydes*
      vastatkaa|kertokaa|ilmoittakaa minulle|mulle|meille|viestiin|sähköpostiin|kirjallisesti
      yhtey* minuun|muhun|minuu*|otta*|pikim* !sujui !hyvä !mainio*
      odotan|odotamme|jään|toivon|toivoisin|pyydän|haluan|haluaisin|toivomme|kaipaan|toive|odottelen yhtey*|soitto*|vastau*|soittav*|puhelu*|takaisinsoi*|kirjallis*|tapaami*|soita*|selvity*|palautet*|yhteydenot* !ei
      soittopyyn*|yhteydenottopyyn* kiitos|jälkeen|klo
      soitto|soittoa kiitos|pyyd*|toivo*
      numero*|puhelin*|sähköpost*|yhteystie* löyt*|tiedois*|ohess*|alla|on|saa soit*|tiedois*|ohess*|alla|ilmoit*|saa
      haluan|haluaisin|haluisin|toivon|toivoisin|tahdon|voidaan*|voisimme*|voisiko|pitäisi|pyydän joku|keskust*|jutel*|puhua|tavata|tapaamis* esihenk*|esimie*|osastonh*|yhtey*|kanssa|kasvotus*|lääkär*|johta*|päällik*|vastuuh*|asiast*|tästä|minuun
      laitta*|laitattehan|lait* viesti*|tekstari*|meili*|sähköpost* kun|jos|asiast*|mulle|minulle
      tekstat*|tekstaa|viestitel* kun
      pirauttakaa|pirauttaisitte|soitelkaa
      tavoit*|saa minu*|kiinni|kännyk*|puhelim* ilta*|kännyk*|puhelim*|numero*
      minut|mut tavoit*|saa
      jonkun pitä*|täyty*|tulisi|pitäs palata|vastata|soittaa|ottaa
      pala*|palatkaa|palaisit* asia* ennen|pian|perjan*|minu*|mielell*
      vastatkaa|vastaisit*|vastaattehan kysym*|sähköp*|kirjall*|minu*|viesti*|posti*|tähän
      kirjallis* vastau*
      soitatte|soitat|soittaisitte jos|kun
      kerron|kertoisin|kerromme lisää|enemmän soitatte|soittakaa|puhelim*
      kerron lisää jos
      pyydän tapaami*|yhteyd*|soitto*|puhelu*|vastaus*
      ~ haluaisin|haluan|haluaisimme|voisinko|saisinko|saanko|toivon|toivoisin|pyydän|voisiko|tahtoisin keskust*|jutella|puhua|tavata|puhelu*|soitt*|yhtey*|tavoittaa esihenk*|esimie*|johta*|lääkär*|hoitaj*|vastaav*|päällik*|jonkun|teidän|kanssa|minu*|mulle
      ~ voitteko|voisitteko|voisitko|voitko|voisiko|ottaisitteko|ottaisitko|laittaisitteko|saisinko|olisiko|pyydän sähköpost*|viesti*|yhtey*|soitto*|soittaa|tekstiv*|vastau*|soittaisi* !aiemmin
      ottaisitteko|ottaisitko|ottaisiko|ottaisikohan|ottaako yhteyttä
      ottakaa|ota|ottaisitte|ottaisko|ottaisiko|ottakaatte|otettaisiin|otettaisko|otatteko|otatko|ottais|ottaisi|ottavan|otettavan yhteyt*|yhteys
      yhteyt* ottakaa|otettav*|minuun|otettaisiin|ottavan|pyyd*|toivo*|voitte|pyydän
      yhteydenotto* toivo*|pyyd*|haluan|odot*|toivon|toivoisin|mielellä*|mieluusti|odotan|haluaisin
      toivo*|pyyd*|haluan|haluaisin|odotan|odottelen|saisinko|saisiko|voisinko|jään|kaipaan|kaipaisin yhteydenot*|yhteyt*|soitto*|soitta*|takaisinsoi*|vastau*|soittoa|puhel*|kaip* !jäi !ei !en !eikä
      soittakaa|soittaisitte|soittaisiko|soita|soittaisko|soitatko|soitatteko|soittais|soittaisi|soittakaas|soitelkaa minulle|mulle|takaisin|numeroon|joku|kiitos|pian|huomenna|asiasta|jos|voi*|heti|mieluiten|040|050|045|klo
      soittakaa|soittaisitte|soitelkaa !etukäteen !nopeam* !nopeem* !aiemmin
      voisi*|voitte*|voitais*|voiko|voisko|voitteko|voisitteko|voisitko|vois|voisiko joku|te|minulle|ystäväl*|lääkäri|hoitaja|mulle|asiakas*|soittaa|ottaa|teiltä soittaa|ottaa|olla|vastata|palata|yhteyttä|yhteydessä
      voisi*|voitte*|voiko|voisko|saisiko|saisinko|saako|voinko joku|minulle|yhteyt*|yhteydes*|soitto* soitt*|yhtey*|takaisin|ottaa
      palat*|palaisit*|palaatteko|palaatte|palaattehan asiaan|asiasta|minulle|pian
      laittakaa|laita|lähettäkää|laittaisitte|lähetä|laitatteko viesti*|tekst*|sähköp*|meili*|minulle|sposti*
      minut|minuun|minulle|mulle tavoit*|saa|voi|voitte|saatte numer*|yhtey*|kiinni|soitt*|olla|puhelim*|sähköp*|ottaa|laittaa
      tavoit* minut|numeros*|puhelim* !aina
      puhelinnumero*|puhnro|puh.nro|numeroni|sähköpostini|puh|yhteystietoni|yhteystiedot|p. on|tässä|löyt*|040|050|ohessa|alla|045|044
      olkaa|olisitte|olkaatte|olethan|olettehan yhteydes*
      haluan|haluaisin|toivon|toivoisin|tahdon keskust*|puhua|jutella|selvit*|tavata johta*|vastuu*|esimie*|jonkun|osastonh*|ylilääk*|kasvot*|teidän|henkilö*
      jättänyt|jätin|laitoin|olen soittopyyn*|yhteydenottopyyn*|takaisinsoittopyyn*|viestin|vastannut kukaan|edelleen|odotan|vieläkään|ei !soitettiin !sain
      soittopyyn*|yhteydenottopyyn*|takaisinsoittopyyn* jätin|jätän|teen|tässä|odotan|vastaamatta|toivon|ei`),
    ru: phraseLines(`
      ответьте|позвоните|напишите хоть|уже|наконец|кто-нибудь|что-нибудь|пожалуйста
      готовы|готов|готова обсудить|поговорить|встретиться|рассказать
      пишите|звоните любое|удобное|в время|любой
      мой|мой|номер|телефон|тел номер|телефон|8|+7 8*|+7*|7*
      объясните|расскажите|скажите|сообщите|ответьте мне|нам|кто-нибудь !спасибо
      наберите|звякните|маякните|брякните на|мне|меня|по|после мобил*|телефон*|номер*|пяти|вечер*|если|сотов*
      хотелось|хочу|желательно|хотел* бы|б переговорить|поговорить|побеседовать|перемолвиться с|насчет
      пишите|звоните|набирайте любое|когда|если|на|в время|удобно|почту|телефон|вотсап|телеграм*|этот
      киньте|скиньте|сбросьте|пришлите|отправьте смс|сообщение|смску|ссылку мне|когда|как|пожалуйста
      надо|нужно|необходимо|хорошо|желательно со|чтобы|бы мной|мне|нами связаться|перезвон*|позвонил*|связал*|набрал*
      надеюсь|жду|рассчитываю что|из|от перезвон*|позвон*|набер*|свяж*|поликлин*
      готов|готова|готовы обсудить|поговорить|пообщаться|рассказать|встретиться подробн*|лично|если|по|пишите|звоните|на
      наберите меня|мне|номер|по
      прошу|просьба|жду|хотел*|надеюсь|нужен|можно|пожалуйста связаться|перезвонить|позвонить|ответить|звонка|звонок|ответа со|мне|нам|на|от|по|мной !чтобы !никто
      прошу|просьба|пожалуйста|жду связаться|перезвонить|позвонить|ответить|звонка|ответа|связи
      может*|можете|могли|можно|мог|пусть|сможете кто-нибудь|вы|кто|руковод*|врач|бы|менеджер|мне|со <ring>|позвон*|связат*|ответ*|перезвон*
      <ring> мне|нам|со|сыну|дочери|мужу|насчет|пожалуйста|срочно|скорее|после !не !спасибо !никто !так !быстро !чтобы !ожидан* !держал*
      ^ звоните|черкните|перезвоните|свяжитесь|ответьте|позвоните|напишите
      позвоните|перезвоните|звоните|свяжитесь|черкните|отпишитесь|напишите|сообщите !не
      номер|телефон|контакт* у|есть|вас звон*|вас|пишите|есть
      прошу|жду|жд*|ожидаю|надеюсь|хочу|хотел*|нужен|нужна|хотелось|требую|необходим* от|на|вашего|чтобы|обратн*|письменн*|вас|со|личн* <ring>|звон*|встреч*|связ*|ответа|связал*|ответ*|перезвон*
      прошу|жду|надеюсь|ожидаю|требую звон*|связ*|ответ*|встреч*|обратн*|перезвон*|разговор*
      хочу|хотел*|хотелось|прошу|желаю обсуд*|поговор*|побеседов*|встрет*|переговор* с|об|лично|это
      поговорить|обсудить|встретиться|побеседовать об|с|лично|со лично|завед*|руковод*|старш*|этом|начальн*|кем
      со|с мной|нами можно|свяж*|связаться|прошу|пусть
      со мной связаться|свяжется|свяжитесь
      чтобы|пусть|хочу|прошу|хотелось связался|связалась|связались|свяжется со|кто|руковод*
      кто-то|кто|вы|вам должен|должны|долж* ответ*|перезвон*|позвон*|связат*
      дайте|дать знать|ответ|обратную
      сообщите|напишите|черкните|скиньте смс|когда|что|как|дальше|если|о|на
      расскажу|объясню|поясню|подробн* по|позвон*|если|при|телефон* телефон*|позвон*|встреч*|лично
      пусть|чтобы|попросите кто|руковод*|врач|менеджер|мне|со <ring>|ответ*|позвон*|перезвон*|свяж*
      ответьте на|по|мой|в|письменн* вопрос*|почт*|письм*|обращен*|электрон*|форме
      письменн* ответ*
      смс когда|как|готов*
      свяжитесь|перезвоните|позвоните|напишите|ответьте|перезвони|свяжись|отзвонитесь|отпишитесь|свяжитеcь !не
      жду|ждем|ожидаю|прошу|надеюсь|хотелось|хочу вашего|от|обратн*|получить|услыш* ответ*|звонк*|связ*|вас|реакц*
      жду|ждем ответ*|звонк*|обратн*|связ*
      обратн* звон*|связ* жду|прошу|нужен|нужна|закаж*|заказ*|хочу|хотел*|просьба|хотелось
      перезвон*|позвон* мне|пожалуйста|нам|прошу|кто-нибудь|могли|по|на|сможете|можно|срочно !никто !не !так !обещ*
      позвонить|перезвонить|связаться|набрать|написать мне|нам|со|с мной|нами|по|пожалуйста|телефону|ру* !невозможно !не !нельзя !трудно !сложно !нереально
      могли|можете|может|сможете|кто|кто-нибудь|пусть|не бы|ли|кто-нибудь|мне|со|вы|администр*|врач|менеджер|руковод* перезвон*|позвон*|связ*|связаться|перезвоните|ответить|написать|перезвонит|позвонит|свяжется
      пусть|попросите|пускай|передайте мне|со|врач|менеджер|доктор|завед*|главн*|руковод*|кто перезвон*|позвон*|свяж*|напиш*|свяжется|ответит
      свяж* со|с мной|нами|руковод*
      мой|мои|номер|телефон|моя|тел|почта телефон*|номер*|почта|контакт*|моб*|эл* 8|+7|для|:|есть|оставляю|в|прилаг*|тот|ниже|указан* !потеряли !украли
      оставл*|оставил* свой|свои|номер|мой|телефон|контакт* номер|телефон*|контакт*|для
      хочу|хотел*|хотелось|требую|прошу|желаю поговор*|встрет*|обсуд*|побесед*|разговор*|личн* с|руковод*|завед*|главн*|встреч*|директор*|лично|управл*|менеджер*
      дайте|подскажите|скажите телефон*|контакт*|номер|как связ*|заведующ*|руковод*|дозвон*|главвр*`),
    en: phraseLines(`
      ^ answer|reply|respond me|us
      least answer|reply|respond|call|ring|email me|us
      my|our number|phone|mobile|no|tel is|on|:
      want|like|need|wants someone|somebody to explain|tell|talk|speak|discuss
      secretary|manager <ring> me|us
      i'm|im|am|me on|at 07*|01*|02*|+44*
      somebody|someone|anyone tell|explain|update|let me|us what|when|why|please|know !could !n't !glad
      love|like|appreciate|want word|chat|conversation|meeting with
      u|you|someone|some1 ring|call|text|phone me|us back|bak|on|after|plz|please
      <ring> me|us please|pls|plz|asap|urgently|soon|directly !never
      give|gimme me|us a bell|ring|buzz|tinkle|shout|call|callback
      still|really hoping|waiting|hope for|to a|your|hear callback|call-back|call|reply|response|from
      can|could|would|will some1|sum1|somebody|someone|any1|anyone|you|u pls|please|plz <ring>
      need*|want|wants|like to|someone speak|talk|call|contact someone|somebody|person|human|manager|me !receptionist
      could|can|would|will|may|might someone|somebody|you|anyone|anybody|manager|doctor|nurse|mind|a|one <ring>|ringing|calling|emailing|contacting|phoning me|my|us|back|instead|about|to !never !n't !nobody !thanks
      please|pls|plz|kindly <ring>|drop|give|let !not !n't !never !don't !ambulance !999 !111
      ^ <ring> me|us|my|back !back-up
      <ring> me|us|my back|when|about|asap|son|daughter|wife|if|regarding|tomorrow|with|to|instead|by !n't !never !not !nobody !said !would-be !promised !did !ages !took
      get|getting|be in|back touch|to|with me|us|asap|please|urgently !n't !never !not !hard !easy !able
      appreciate|like|love|want|need|request|requesting|grateful|await|awaiting|hope|hoping|expect|welcome callback|call-back|call|reply|response|meeting|appointment-with|answer|phonecall from|back|after|please|with|asap|in|about|on|today
      request|requesting|want|demand meeting|call|callback|conversation with
      like|want|wish|prefer|love to discuss|speak|talk|meet|chat with|to|about
      waiting|hoping|looking|expecting to|for|forward hear|call|reply|answer from|back|you !hours !minutes !weeks !answered !be
      number|phone|email|mobile|details on|is|are file|record|below|attached|above|use
      drop|give me|us a line|bell|shout|call|ring|buzz|note
      let me|us know !how !they !staff !always !kept !you
      can|could|may we|i talk|speak|meet|discuss|chat with|to|about|face|please !staff !understand
      someone|somebody needs|must|should|has|please get|call|contact|phone|reply|ring back|to|me
      need*|must get|reply|answer back to me
      reach|contact|call|ring|phone|text|email me|us on|any|via !put !she !he !they
      text|message|email|ring|call|phone|write me|us when|once|if|as ready|done|in|in|it|you|the !will
      =answer|reply|respond my|to|in question|email|e-mail|writing|complaint|message|letter
      expect|want|demand|require reply|response|answer|explanation in|within|writing|by
      contact me|us for|about|on|regarding|via|if !n't !not !never
      call|speak|talk with|to me senior|manager
      please|pls|plz|kindly contact|call|ring|phone|email|reply|respond|text|message|advise|get !ambulance !bell !999 !999 !111
      give|drop me|us call|ring|line|email|bell|shout
      get|getting back to me|us !never !didn't !n't
      would|'d|i'd|id like|appreciate|welcome a|to|some be|call|reply|response|callback|follow-up|phone|discuss|speak contacted|call|back|from|with|regarding|further|this|please|someone
      my|our number|phone|email|telephone|mobile|contact|tel is|number|details|no|address|: is|on|07*|below|are|attached
      reach|contact|call|ring|phone|find me|us on|at|by !put !she !he !they
      can|may|could be contacted|reached on|at|by|via
      looking|look forward to hearing|your|a reply|from|response|call
      awaiting|await|waiting for|your|a reply|response|call|answer|contact|callback !months !weeks !hours !room
      happy|willing|available|free|glad|prepared to discuss|talk|speak|be|meet|elaborate|provide|give more|further|this|contacted|about|with|if !always !staff
      call back please|requested|needed|asap|required
      callback please|requested|needed|asap|required|wanted
      contact me|us !didn't !never !n't !didnt !tried !nobody !not`),
  },
}

const names = {
  fi: 'Henkilöstö nimetty kiitoksessa',
  ru: 'Сотрудник назван в благодарности',
  en: 'Staff named in praise',
  sv: 'Namngiven personal i beröm',
}
const criticised = {
  fi: 'Henkilöstö nimetty moitteessa',
  ru: 'Сотрудник назван в жалобе',
  en: 'Staff named in criticism',
  sv: 'Namngiven personal i kritik',
}

const namedStaff: FlagRule['phrases'] = {
  fi: phraseLines(`
    <capital>|<initial> asiakaspalvelus*|vastaanotos*|kassal*|kassalt*|tiskil*|ajanvarauks*|respas*|tues*|neuvonnas*|puhelimes*
    <name>
    <capital>|<initial> oli|on|ollut|olikin|vaikutti <trait>
    <capital>|<initial> kuunteli|selitti|auttoi|neuvoi|hymyili|tiuski|vähätteli|huusi|tiuskaisi|jaksoi|hoiti|rauhoitteli|töksäytti
    kymppi|kymppiä|plussaa|pisteet|peukku|peukut|suurkiitos|ruusuja|papukaijamerkki <capital>
    jollain|joltain|joku|eräs|jonkun|joltakin <capital>
    kiitos|kiitokset|kiitän|kiitosta|terveisiä|terveiset|kehut|kehu|kysykää|pyytäkää|ylistys|ansiosta|hatunnosto <capital>
    nimeltä|nimeltään|nimisen|niminen|työkaverinne|asentajanne|kollega <capital>
    <role> <capital>
    <lowname> ajanvarau*|tiskil*|kassal*|oli|on|vastaanoto*|puhelim*|osasto*|asiakaspal*
    hoitaja|lääkäri|kuski|kiitos|tohtori|kätilö|optikko|myyjä|paitsi|varokaa|opettakaa|kouluttakaa <lowname>
    varokaa|kouluttakaa|paitsi|erityisesti|etenkin|eniten|varsinkin <capital>
    ihana|mukava|upea|kamala|tyly|töykeä <capital>
    <capital> ansiosta|kärsivällisyy*|asenne|palvelu|hymy|ammattitaito|toiminta
    tiskin|tiskillä|kassan|kassalla|korvauspuolen|laskutuksen|asiakaspalvelun|vastaanoton|respan|osaston|ajanvarauksen <capital>`),
  ru: phraseLines(`
    <capital>|<initial> из|с|на поддержк*|регистратур*|отдел*|службы|колл-центр*|ресепш*|кассы|кассе|чата
    <name>
    <capital>|<initial> <trait>
    <capital>|<initial> выслушал*|объяснил*|помог|помогла|нахамил*|нагрубил*|наорал*|накричал*|успокоил*|подсказал*|соврал*|отмахнул*
    спросите|спрашивайте|попросите|позовите|зовите <capital>
    пятерка|пятерку|плюс|лайк|респект|браво|зачет <capital>
    какой-то|какая-то|какого-то|какому-то|некий|некая <capital>
    спасибо|благодар*|благодарность|поклон|привет|браво|хвала|спрашивайте|респект|благодаря <capital>
    имени|зовут|сотрудник|сотрудница|коллега|коллеге <capital>
    <role> <capital>
    <lowname> супер|с|из|на|просто|молодец|умница|хам* !начал*
    врач*|доктор*|медсестр*|спасибо|акушерк*|водител*|сестра|кроме|благодаря|имени <lowname>
    кроме|избегайте|особенно|отдельно|обучите|уволь* <capital>
    терпени*|доброта|улыбка|професси*|хамств*|грубость <capital>
    кассе|кассир|регистратур*|ресепш* <capital>`),
  en: phraseLines(`
    <name>
    <capital>|<initial> was|is|were|has <trait>
    <capital>|<initial> was|is so|very|really|extremely|absolutely|just|incredibly <trait>
    <capital>|<initial> listened|explained|reassured|helped|sorted|snapped|shouted|rolled|ignored|lied|smirked|yelled
    thank*|thanks|thankyou|kudos|credit|shout|shoutout|praise|hats|ask|bless you|to|out|off|for <capital>
    marks|stars|10/10|points|applause|respect|praise for|to <capital>
    called|named|name|colleague|employee|someone|somebody <capital>
    ^ <capital> from|on|at|in|behind the|reception|desk|counter|till|claims|sales|billing|a&e|phone|chat|support|customer
    <role> <capital>
    ^ <capital> the|our|my|your <role>
    ^ <lowname> on|from|at|in|was|is|were
    nurse|doctor|dr|thank|thanks|to|called|named|avoid|train|except <lowname>
    except|avoid|unlike|only|but <capital> who|she|he|stood|couldn't|could`),
}

/** Rules of every industry. */
export const sharedFlagRules: readonly FlagRule[] = [
  selfHarm,
  violence,
  dataBreach,
  discrimination,
  legalThreat,
  contactRequested,
  { id: 'staff-named-praise', severity: 'info', names, phrases: namedStaff, sentiment: 'positive' },
  { id: 'staff-named-criticism', severity: 'attention', names: criticised, phrases: namedStaff, sentiment: 'negative' },
]

/** Flags of the base taxonomy. */
export const flags: readonly FlagRule[] = sharedFlagRules
