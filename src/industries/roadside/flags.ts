/** What someone must see at once in feedback on roadside assistance and claims. */
import { phraseLines } from '../../match/phrases.ts'
import { sharedFlagRules } from '../base/flags.ts'
import type { FlagRule } from '../industry.ts'

export const flags: readonly FlagRule[] = [
  {
    id: 'injury',
    severity: 'urgent',
    names: { fi: 'Henkilövahinko', ru: 'Травма', en: 'Injury', sv: 'Personskada' },
    phrases: {
      fi: [
        ...phraseLines(`
          ~ <hurt> <person>|<body>|kolari*|onnettomuu*|törmäy* !kukkar* !lompak*
          <body> murtu*|murskau*|katke*|poikki|ruhjo*|vamma*|kipeä*|kipeyt*|palo*|viil*|vuos*|vuoti|venäh*|nyrjäht*|murska*|hajos*|loukkaan* !akku
          murtu*|mursi|katkais*|satut*|loukka*|viil*|polt*|teloi*|nyrjäyt*|venäyt*|kolautt*|löi|osui <body>
          <hurt> !kukkar* !ei !ketään !lomak*
          viet*|vietiin|vei|joutui|jouduin|jouduimme ambulans*|sairaal*|päivysty*|ensiap*
          ambulans*|sairaalas*|sairaalaan|sairaslom*|sairausl*|teho* onnettomuu*|kolari*|vie*|jälkeen|asti|viet*|takia
          vaimo|mies|poika|tytär|isä|äiti|hän on sairaal*|teholla|sairaslom*
          kuoli|kuollut|menehty*|kuole* kolar*|onnettom*|törmäy*|ulosajo* !akku
          piiskanisk*|aivotäräh*|henkilövahin*|luunmurt*
          niska|selkä|selän|niskan|polvi|pää|olkapää kipeyt*|kipeä|särk*|jumi|kivu*|vamm*|kipu|kään*|jälkeen|asti
          niskakiv*|selkäkiv*|niskavamm*|selkävamm*|polvivam*
          kivut|kipu|särky alko*|jälkeen|kolari*|törmäy*|peräänajo*
          ei|eikä käänny|taivu|liiku|nouse pää|niska|käsi|selkä
          pää|niska|käsi|selkä ei kään*|enää|nouse|taivu
          auton|alle|rekan jäi*|ajet*|jää*|alle|tönä* alle|suojati*|ajo
          jäi*|jää*|ajoi auton|alle|päälle|puristuks* alle|suojati*|romu*
          puristuks*|loukuss*|jumissa|kiinni romu*|auton|hylyn|sisällä|jalka|autoss*
          sairauslom*|sairaslom* kolari*|onnettom*|takia|asti|jälkeen
          tajut*|tajunt*|tajuttoman*
          menetti|menett* sorm*|jala*|käde*|silmä*|hampa*|tajun*
          turvatyyny* polt*|kasvo*|löi|iski|palov*
          verta|vuoti pääst*|pää*|nenäs*|haava*|suust*
          loukkaantu*|loukkaant*`),
        'loukkaantua|loukata|loukkaantuminen|vammautua',
        'henkilövahinko|piiskaniskuvamma|aivotärähdys|murtuma',
        'joutua|viedä sairaala|ambulanssi|päivystys',
        'satuttaa|satuttautua',
      ],
      ru: [
        ...phraseLines(`
          & ударило|ударил*|зацепил*|хлестнул* трос*|домкрат*|дверь|дверью|колесо|крюк* <body>|ноге|голове|руке
          & раздавил*|придавил*|прищемил*|отдавил*|зажал*|раздробил* <body>
          <hurt> <person>|<body>|авари*|дтп|водител* !кошельк* !нет
          слома*|порез*|обжег*|обожг*|сорвал*|отрезал*|раздроб*|рассек*|ушиб*|вывих*|повред*|прищем*|растян*|разбил*|потянул* <body>|спин*
          <body> слома*|перелом*|порез*|обожг*|сорвал*|раздроб*|болит|разбит*|травм*|вывих*|рассеч*|не !радио*
          <hurt> !нет !кошельк* !не !анкет* !никто
          скорая|скорой увез*|забрал*|приехал*
          в больнице после|жена|муж|лежит|с
          жена|муж|сын|дочь|он|мама в|после больниц*|реанимац*
          погиб*|умер*|скончал* в|авари*|дтп|той !аккумулят*
          сосед|пассажир*|водител*|человек погиб*|умер*
          хлыстов*|сотрясени*
          шея|спина|голова|колено|плечо|шею|голову|спину болит|болят|не|поворач*|ноет|заклин*|повернуть|разогн*
          болит|болят|боли шея|спина|голова|колено|в|плечо
          не поворач*|повернуть|поднять|разогнуть|сгиба*
          сбил*|сбила|наехал*|переехал* на|меня|пешеход*|его|ее|велосипед* !цен* !толку
          меня|его|ее|нас сбил*
          зажат*|зажал*|придавил* в|машин*|ног*|дверью|обломк*
          на больничн*
          больничн* с|после|аварии|коленом
          без сознани*
          потерял* сознан*|палец|пальц*|зуб*
          отрезал*|оторвал*|лишил* пальц*|палец|ногу|руку
          подушк* безопасн* обож*|ударил*|разбил*
          кров* из|лил*|текл*|голов*|нос*
          из голов* кров*
          пострада* !никто !не`),
        'травма|травмировать|пострадать|пострадавший',
        'сотрясение|перелом|ушиб|хлыстовой',
        'увезти|попасть|забрать больница|скорая|травмпункт',
        'поранить|пораниться|прищемить|рассечь',
        'сломать рука|нога|ключица|ребро|запястье',
        'ключица|рука|нога|ребро сломать',
      ],
      en: [
        ...phraseLines(`
          hit|struck|crushed|caught|trapped|broke|cut my|his|her|the|driver's|wife's|husband's <body> !car !window
          <body> broke|broken|fractured|cut|crushed|bruised|burned|burnt|hurt|hurts|bleeding|twisted|sprained|injured|sore|smashed|torn !mirror !light
          broke|broken|fractured|cut|crushed|bruised|burned|burnt|hurt|bleeding|twisted|sprained|injured|dislocated|lost|hit my|his|her|their|three|two|from|a <body> !bank !wallet
          <hurt> !wallet !no
          taken|took|ended|went|rushed|carried|hospital away|to|by|up hospital|ambulance|a&e|casualty|after|accident
          hospital after|since|with accident|crash|collision
          died|killed|dead|fatal|deceased crash|accident|collision|in|that !battery !car !phone !engine
          whiplash|concussion
          neck|back|knee|shoulder|head pain|ache|sore|injury|turn|hurts|stiff|since
          pain|ache in neck|back|knee|shoulder|since
          <no>|can't turn|move|bend|lift my head|neck|arm|back
          knocked|run|hit|ran down|over|by by|car|a|me|him|her !rabbit !deer !elk !pothole !dog
          trapped|stuck|pinned|crushed in|under wreck|wreckage|car|foot|leg
          off sick|work with|since|because
          sick|work|leave since crash|accident|collision
          unconscious|passed|blacked out|for
          airbag <body>|burned|burnt|hit|face|broke
          lost fingers|finger|toe|leg|arm|eye|teeth|consciousness
          bleeding|blood from|everywhere|all|head`),
        'injur*|hurt|whiplash|concussion|fracture*',
        'taken|ended|went hospital|A&E|ambulance',
        'broken arm|leg|rib*|collarbone|wrist',
      ],
    },
  },
  {
    id: 'unsafe-place',
    severity: 'urgent',
    names: {
      fi: 'Jäi vaaralliseen paikkaan',
      ru: 'Остались в опасном месте',
      en: 'Left in an unsafe place',
      sv: 'Lämnad på en farlig plats',
    },
    phrases: {
      fi: [
        ...phraseLines(`
          ~ <part_of_road> <exposed> !kahvila*
          <part_of_road> jumis*|jät*|jäi*|seiso*|sammu*|hyyty*|odot*|yksin|kaiteet*|tunti*|keikku*|keskel*|levik*|pysäh*|tukk*
          ~ jumis*|jät*|jäi*|seiso*|sammu*|hyyty*|odot*|pysäh*|keikku*|tuki*|tukki*|tukimme <part_of_road> !kotipih*
          tien|moottoritien|kehätien|valtatien|motarin vier*|varre*|varteen|laida*|sivus*|reun*|pientar* jät*|odot*|seiso*|yksin|jäi*|yö*|myrsky*|tunti*
          yksin yöl*|pimeäs*|pimeä*|keskiyö*|metsä*|odot*|pakkas*|tienvar* !kotona
          jät*|jättivät|jätettiin meidät|minut|mut|häne*|nainen|vanhu* yöl*|suljet*|huoltoas*|tien*|myrsky*|pimeä*|keskel*|pakkas*|varre* !turval*
          pakkas*|miinus|pakkasta aste*|lämpp*|lämmity*|autos*|ilman|kakskyt*|eikä|lapsi*|odot*
          miinus kakskyt*|kaksikym*|kolmekym*|aste*|kakskytviis*
          lämmity*|lämpp* ei|ilman|pois|rikki|pakkas*
          ilman lämmi*|ruokaa|kaidetta|vettä|valoj*|huomioliiv*|kenttää|levike* !maksua
          vauva*|lapset|lapsi|lapsia|vanhu*|raskaana|äiti|isoäi* kyyd*|autos*|sisäl*|takapenk*|odot*|yksin|mukana helle*|aste*|pakkas*|kuuma*|kylmä*|savu*|tunti*|yö*|moottorit*|odot*
          savu*|palaa|liekk*|käry* konepel*|nous*|moottor*|autost*|alta|sisäl*|tuli
          konepel*|moottorist* savu*|liekk*|tuli|palo*
          bensa*|polttoain*|diesel* valui|vuot*|tippu*|lattia*|alle
          vesi nous*|tulvi*|auton|ympär*
          rekat|rekka*|autot|muut|liikenne väist*|ohi|pyyh*|hipo*|satasta|suhah*|tööt*|viist*|vieress*|ajoi*
          tööt*|tööttäil* ihmis*|muut|autot
          sokea*|sokeas* mutka*|mutkass*|kulma*
          mutka* seiso*|pysäh*|jäi*|sokea*
          humala*|tuntemat*|juoppo*|outo|mies hakka*|ikkuna*|uhka*|lähesty*|koputt*|kolkut*
          käsket*|neuvot*|pyydet* kävel*|pysy*|odot* moottorit*|motaria|tietä|sisäl*|autossa|pientar*|raite*
          kävel* moottorit*|motari*|valtatiet*|pientar*|liittym*
          korvess*|korpe*|erämaas*|metsäs* ei|kenttä*|yö*|hämär*|pime*|yksin|jumi*
          ei kenttää|kenttä|signaal*
          pelott*|pelkäs*|kauhu* auto*|rekk*|liikenn*|pimeä*|yksin|yöll*
          akku prossa*|loppu*|prosent*|kuole* yksin|yö*|pimeä*
          lapset|lapsi|vauva sisällä|kyydissä savu*|vielä|helte*
          raskaana|diabeet*|liikuntaest*|rollaattor* yksin|odot*|yöll*|lumi*|pakkas*|tunti*|ruokaa
          neljä|kolme|viisi|kaksi tunti* lumi*|lumihan*|pakkas*|sates*|moottorit*|pimeäs*|kylmäss*
          hämär*|pimen*|pime* ei|kenttä*|korve*|metsä*|yksin`),
        'jättää|jäädä|seistä|odottaa moottoritie|piennar|motari|kehätie|tunneli',
        'yksin|lapsi|vauva pimeä|pakkanen|moottoritie|yö',
        'hengenvaara|hengenvaarallinen|henki menettää',
        'rekka|auto ohi|hipoa|osua|vieressä|vieri',
        'pelottaa auto|rekka|liikenne',
      ],
      ru: [
        ...phraseLines(`
          ~ <part_of_road> <exposed> !кафе
          ~ застрял*|бросил*|оставил*|стоял*|стоим|стою|стоит|встал*|встали|заглох*|остал*|высадил*|ждал*|ждем|висел*|перегородил*|остановил* <part_of_road> !дома
          на трассе|обочине|шоссе|кад|мкад|мосту|переезде|эстакаде стоял*|стоим|ждал*|одн*|заглох*|встал*|застрял*|без|остал*
          одна|один|одни ночь*|ночью|темн*|трасс*|лес*|полночь|мороз* !дома
          минус двадц*|тридц*|25|30|печк*
          печка|отопление не
          без отбойник*|аварийк*|карман*|еды|воды|света|связи
          глуш* связ*|нет|темн*
          связи|сети нет
          нет связи|сети темне*|лес*
          темнеет|стемнело|темно
          высадил*|бросил*|оставил*|кинул* нас|меня|женщин*|ночью|у|на|в ночи|ночью|заправк*|обочин*|метел*|закрыт*|трасс*|морозе|дороге
          из-под капота|машины дым|пар|огонь
          капота|капотом дым|дымит|шел|горит
          дети|ребенок|дет*|младенец внутри|машине|салоне дым*|жар*|мороз*|еще
          дым* дети|капот*|салон*
          бензин|топливо|солярка капал*|теч*|лил*|под
          фур*|машины|грузовик*|все объезж*|мимо|летят|сантиметр*|пролет*|сигнал*|гудят|проноси*
          сигналят|гудят
          слеп*|крут* поворот*
          за|на поворотом|повороте стоим|стоял*|встал*|слеп*
          вода поднима*|прибыва*|залив*
          пьян*|мужик|незнаком* мужик|ломил*|стуч*|приста*|окно
          велели|сказали|посоветовали идти|сидеть|ждать|пешком трасс*|пешком|внутри|машин*|обочин*|съезд*
          пешком по трасс*|шоссе|обочин*
          грудн*|грудничк*|младен*|ребен*|детьми|беремен*|диабет* жар*|морозе|мороз*|градус*|ночью|трасс*|машин*|ждал*|одна|час*
          с ребенком|грудничком|детьми|младенцем на|в|двумя жар*|морозе|трасс*|ряду|обочин*|ночь
          беремен* ночью|одна|трасс*|ждал*|мороз*
          час* на|под|в морозе|дождем|трассе|жаре|метель|снегу|обочин*|холоде
          бабушк*|пенсионерк*|женщин*|старушк* бросил*|оставил*|обочин*|одн*|метел*
          страшно|боял*|боюсь машин*|фур*|трасс*|темн*|ночью|одн*
          телефон сад*|сел|4|разряж* одн*|ноч*|лес*
          опасн* место|месте|участк*|поворот*
          машина|машину встал*|висел*|заглохл*|зависл* переезд*|кювет*|мост*|рельс*|над|обрыв*|тоннел*`),
        'бросить|оставить|стоять|остаться трасса|обочина|кад|мкад|тоннель|шоссе',
        'одна|ребёнок|ребенок|грудной|беременный трасса|мороз|ночь|темнота',
        'чуть|едва не сбить|снести|погибнуть|замёрзнуть',
        'опасный|опасность жизнь|место',
        'обочина|трасса минус|мороз|ночь|грудничок|ребёнок',
        'грудничок|ребёнок|младенец обочина|минус|мороз|трасса',
      ],
      en: [
        ...phraseLines(`
          <part_of_road> left|stuck|stranded|stood|standing|stopped|alone|waiting|hours|kids|children|night|dark|rain|wouldn't|blocked|middle|told|phoned|traffic
          left|stuck|stranded|stood|standing|stopped|parked|broke|broken|waiting|wait|abandoned|dumped|dropped|hanging|trapped|blocking down|on|in|at|by|over|a|the|us|me <part_of_road>|motorway|carriageway|tracks|nowhere|petrol|roadside !home
          <exposed> <part_of_road>
          <part_of_road> <exposed>
          broke|broken|died|stalled down|in|on|out tunnel|bridge|motorway|lane|crossing|bend
          middle|out|depths of|in nowhere|road|motorway|forest|moor
          no|without heating|signal|hard|lay-by|barrier|lights|food|water|phone|hi-vis !shop
          alone|stranded|left|stuck|waiting|waited at|in|on|for|by|myself night|midnight|dark|snow|cold|rain|storm|freezing|minus|heat|am|pregnant !café !cafe
          pregnant|baby|toddler|infant|kids|children|elderly|diabetic|grandmother|disabled in|with|the|alone|waiting|left car|alone|night|dark|cold|snow|heat|degrees|roadside|storm|rain|hours|motorway|back !hurt
          old woman|lady|man|mother left|abandoned|alone|roadside
          minus heating|degrees|cold|twenty|hours
          degrees|heat|freezing outside|car|baby|inside|no
          smoke|fire|fuel|petrol|flames|steam coming|dripping|leaking|from|out|under|pouring
          cars|lorries|trucks|traffic|lorry swerving|passing|past|inches|flying|speeding|at|hooting|honking|whizzing|thundering
          water rising|flood*|round|into
          flood* car|water|road|round
          walk|walking along|on|down motorway|carriageway|hard|road|exit
          hard|blind|level|fast|live|middle shoulder|bend|crossing|lane|corner|road
          drunk|stranger|man|bloke|men banging|approach*|threat*|window|tried
          told|asked stay|wait|walk|sit in|inside|along motorway|carriageway|car|road|smoke
          terrified|scared|frightened|afraid|panicking cars|lorries|trucks|traffic|night|dark|alone
          left|dropped|dumped us|me|her|him closed|2|midnight|station|night|layby
          phone|battery 1|2|3|4|dying|dead|percent alone|night
          getting|got|pitch dark|black !app !mode`),
        'left|stranded|stuck|standing motorway|shoulder|verge|carriageway|bend|tunnel',
        'alone|baby|child|children|pregnant dark|motorway|night|freezing',
        'nearly|almost hit|killed',
        'live lane',
        'smart motorway',
        'terrified|scared cars|lorries|traffic|night',
        'pitch black|dark',
        'country bend',
        'an arm length',
        'lorries|trucks past|inches',
      ],
    },
  },
  ...sharedFlagRules,
]
