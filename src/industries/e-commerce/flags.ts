/** What someone must see at once in feedback to web shops. */
import { phraseLines } from '../../match/phrases.ts'
import { sharedFlagRules } from '../base/flags.ts'
import type { FlagRule } from '../industry.ts'

export const flags: readonly FlagRule[] = [
  {
    id: 'product-safety',
    severity: 'urgent',
    names: { fi: 'Vaarallinen tuote', ru: 'Опасный товар', en: 'Unsafe product', sv: 'Farlig produkt' },
    phrases: {
      fi: [
        ...phraseLines(`
          ~ vauva*|taapero*|lapse*|lapsi|poja*|tytö* suussa|suuhun*|kurkus*|kurkkuu* irto*|irtos*|nappi*|silmä|osa|pala|paristo|lähti !sopii
          suussa|suuhun vauva*|lapse*|taapero*
          nappi*|silmä|osa|paristo*|helmi irto*|irtos*|lähti vauva*|lapse*|taapero*
          naulo*|naula|niit*|tikkuj*|piikk*|ruuv* törrö*|pist*|esil*|sojott*
          törrö*|sojott* naulo*|naula|niit*|ruuv*|piikk*
          <fire> !hinta* !sale !chili* !kuumeni* !harmaa !savunharm*
          pistoke|laturi|akku|johto|rasia|pistorasia|adapter*|lamppu|virtajoht* kuum*|kuumen*|sul*|savu*|kipinä*|kipinö*|turvo*|turvonn*|paisu*|räjäh*|sytty*|palo*
          akku turvo*|paisu*|pullist*|vuotaa|turvonn*
          terä|pyörä|ranka|kansi|kahva|osa|rengas irto*|irtos*|lensi|sinko*|lenti kesken|vauhdi*|käyn*|päälle
          jarrut|jarru petti|pettiv*|ei|pettä*|pettivät
          sähköisk*|iskun
          lapsi|poika|tytär|vauva|taapero|tyttö|koira|lapsen niel*|tukeht*|putos*|pudota|vähällä|meinas*|loukka*|viil*|oli|kuristu*|sai
          niel*|nielais* magneet*|paristo*|osan|pala*|nappi*|helm*
          lasi*|lasinsir*|ruuvi|naula|metalli*|muovi*|hyönt*|toukk*|matoja|neula jogur*|leiväs*|kakus*|muffin*|ruoas*|salaat*|keito*|oli|purkis*|annok*
          ~ jogurt*|muffin*|leivä*|kakku*|ruoa*|salaati*|purki* lasi*|lasinsir*|ruuvi|naula|metal*|hyönt*|toukk*|muovi*
          tikkaat|jakkara|tuoli|sänky|hylly|pinnasän*|keinu|trampoli*|syöttötuol*|rattaat|kiipeilyt* taittu*|romaht*|hajos*|petti*|kaatu*|katke*|irto*|keikah*|putos*|sortu*|alta*
          palaneen|kaasun|kärynneen|savun|muovin haju*|käry*|katku*|hais*
          haise*|haisi*|käry*|katku palane*|kaasu*|kärynn*|savu*
          terävä* reuna*|kulma*|naula*|viil*
          voide|voite*|shampoo|väri|kosmetiik*|meikki|liima|rasva|kasvovoid*|tuote polt*|palo*|ihottum*|rakkul*|allergi*|turvot*
          polt*|polttanut posk*|iho*|kasvo*|käde*|naam* !chili*
          kaasu*|bensa*|happo* vuota*|vuoto*|vuoti*
          vuota* kaasu*|venttiil*
          pinnasän*|rattaat|turvaistu*|kypär*|vauna* laita|hihna|jarru*|solki|vyö|lukko irto*|petti*|katke*|auke*|ei|rikki
          kypär* hihna|petti|halke*|auke*|irto*
          hihna|solki|vyö|turvavyö|lukko petti|katke*|auke*|irto*
          naul*|nitoj*|tikku*|piik*|ruuv* törröt*|esill*|pisto*|ulkon*|terä*
          <body> murtu*|mursi*|palo*|viil* !sydän
          vaaral*|hengenvaar*|palovaar*|kuolemanl*|tukehtumisv*|myrkyl*|turvallisuusris*
          räjäh*
          syttyi*|syttyä|sytty* palama*|tule*|liekke*
          poistu*|lähte*|evakuo* asunno*|talost*|savu*|ulos`),
        'syttyä tuli|palaa|palamaan|liekki',
        'laturi|akku|johto|lamppu|laite savuta|savu|räjähtää|sulaa|syttyä|kärytä|kipinöidä',
        'saada sähköisku',
        'sähköisku|tukehtumisvaara|palovaara|vaarallinen|hengenvaarallinen',
        'lapsi tukehtua|nielaista|leikata',
        'allerginen reaktio|ihottuma',
      ],
      ru: [
        ...phraseLines(`
          ~ рту|рот|ротик*|горл* малыш*|ребен*|сын*|доч*|младен* отвал*|оторв*|глаз*|детал*|пуговиц*|оказал*|кусок
          бьет|бьёт|ударил*|шибануло|дергает|долбануло|щиплет током|от
          отвалил*|оторвал* глаз*|детал*|пуговиц*|кусок|нос малыш*|ребен*|рту|рот
          <fire> !цен* !жжет !дымчат*
          вилк*|розетк*|провод*|зарядк*|адаптер*|аккумулятор*|батаре* гре*|нагр*|плав*|оплав*|искр*|дым*|вздул*|взорв*|течет|раздул*|горит|загор*
          вздул*|раздул* аккумулятор*|батаре*|как
          нож|колесо|крышка|лезвие|ручка|деталь слетел*|отлетел*|отвалил*|выстрел*|сорвал* на|с|ходу
          тормоз* отказал*|не|сломал*
          ударил*|бьет|бил*|дернул* током|ток
          током ударил*|бьет|от|дернул*
          ребен*|ребенок|сын|дочь|малыш*|дочк*|собак* проглот*|подавил*|чуть|порез*|обжег*|выпал*|упал*|застрял*|запутал*|задохн*
          проглот* магнит*|батарейк*|детал*|пуговиц*|шарик*
          стекл*|саморез*|гвоздь|шуруп*|болт|насеком*|червяк*|черв*|волос*|проволок*|пластик* в|внутри йогурт*|кекс*|хлеб*|салат*|торт*|еде|каше|пирог*|творог*|было
          в йогурт*|кекс*|хлеб*|салат*|торт*|еде|детск* стекл*|саморез*|гвозд*|шуруп*|насеком*|черв*|был*|проволок*
          стремянк*|табурет*|стул|кроват*|полк*|качел*|батут*|кресло|лестниц* сложил*|развалил*|рухнул*|слома*|упал*|подо|перевернул*
          подо мной
          воняет|пахнет|запах|несет|вонь горел*|газ*|гарью|пален*|проводк*
          порезал*|поранил*|ободрал*|укололся|укололась|рассек* руку|палец|об|ногу|край*|остр*
          остр* край*|угол*|кромк*
          крем|шампунь|краска|маска|гель|лосьон|косметик* обжег*|обожг*|ожог*|сып*|аллерги*|щек*|волдыр*
          обжег*|обожг* щек*|лиц*|кож*|руку|дочк* !соус
          ожог*|волдыр*|сыпь|аллерги* от|после|на|лиц*
          газ*|бензин*|кислот* травит|утечк*|протек*|теч*
          травит у|газ*|вентил*
          утечка газ*
          бортик*|коляск*|автокресл*|шлем*|ремеш*|ремень|замок|защелк*|кроватк* отвалил*|лопнул*|отказ*|расстегн*|слома*|оторвал*|раскол*|тормоз*
          шлем* лопнул*|треснул*|раскол*|ремеш*
          ремешок|ремень|замок лопнул*|оторвал*|не|расстегн*
          гвозд*|скоб*|заноз*|шуруп*|проволок* торч*|вылез*|острые|из
          торчат|торчит
          слома*|сломал* запястье|руку|ногу|палец|ребр*
          чуть не выпал*|сгорел*|задохн*|погиб*|убил*|подавил*|упал*|взорв*
          опасн*|смертельн*|токсич*|ядовит* !не !безопасн*
          взорв*|взрыв* !цен*
          задымил*|дым* выбег*|квартир*|дом|что
          выбег* квартир*|дом*
          загорел*|вспыхн*|полыхн*`),
        'загореться|задымиться|взорваться|воспламениться|вспыхнуть',
        'ударить|бить ток',
        'зарядка|батарея|аккумулятор|провод|лампа задымить|дымить|плавиться|расплавиться|искрить|вздуться',
        'опасный|опасно ребёнок|жизнь|игрушка|пользоваться|использовать',
        'ребёнок подавиться|проглотить|порезаться',
      ],
      en: [
        ...phraseLines(`
          baby*|toddler*|child*|kid*|son*|daughter*|infant* mouth|throat|swallow*|choke*|choking !glad !love*
          eye|button|bead|part|piece|battery|wheel came|fell|popped|broke off|out|away baby*|toddler*|mouth|child*|swallow*
          got|gave|gives|get|had a|me|us|belt|jolt|buzz belt|zap|jolt|shock|tingle off|from|touching|when !love
          <fire> !sale !stick !hot !colour !grey
          melted|melt|melts|singed|scorched socket|plug|cable|table|carpet|it
          plug|charger|battery|cable|socket|iron|adapter|motor hot|heats|overheat*|melt*|spark*|swell*|swollen|bulg*|smok*
          battery|pack swollen|swelled|bulging|leak*|blew
          blade|wheel|lid|handle|guard came|flew|broke|shot off|away|while|running
          brakes|brake failed|fail|don't|broke|gave|faulty
          electric|static|got shock|zapped
          zapped|shocked|electrocuted touching|by|when|from
          child|kid|baby|son|daughter|toddler|boy|girl|dog swallowed|choked|choke|choking|cut|fell|burned|nearly|almost|hurt|trapped
          swallowed|choked|choking magnet|battery|button|part|piece|bead|on|hazard
          glass|metal|screw|nail|stone|plastic|wire|blade|insect|mouse|needle|maggot* in|inside my|the|yoghurt|bread|cake|muffin|food|salad|soup|can|jar
          ladder|stool|chair|bed|shelf|cot|swing|step|steps|trampoline|hammock|highchair folded|collapsed|gave|broke|tipped|snapped|fell with|on|under|me|way|and|over
          smells|smell|stinks|reeks|stank of|like burning|burnt|gas|melting|smoke
          cut|slashed|sliced|pricked|scratched|stabbed myself|my|his|her|open hand|finger|thumb|leg|foot|open|on !price !cost
          cream|shampoo|dye|lotion|mask|glue|detergent|perfume|product burned|burnt|burns|rash|blister*|swollen|reaction|allergic
          burned|burnt|blistered|scalded my|her|his|daughter's|skin|face|me
          gas|fuel|stove|valve|acid|chemical leak*|escap*|leaks
          leak*|escap* gas|acid|valve|at
          cot|crib|pram|pushchair|stroller|seat|helmet side|strap|brake*|buckle|bar|harness|lock broke|loose|fail*|came|open|snapped|undone|collapsed
          helmet|strap|harness|buckle|safety snapped|broke|failed|undone|opened
          nails|nail|staples|splinters|sharp|screws|wire sticking|poking|edge|edges|out|protruding
          broke|broken|fractured|sprained my|his|her <body> !watch
          dangerous|unsafe|hazard|deathtrap|death-trap|lethal|toxic|recall
          caught|burst into|on fire|flames
          blew|blown up
          exploded|explosion|explodes
          evacuate|evacuated|leave house|building|flat|smoke`),
        'caught|catch|set|burst fire|flames',
        'charger|battery|plug|lamp|cable smok*|explod*|melt*|spark*|swell*|swollen|overheat*',
        'electric shock',
        'fire hazard|risk',
        'chok* hazard|child|baby|toddler|son|daughter',
        'dangerous|unsafe',
        'allergic reaction|rash|burns',
      ],
    },
  },
  {
    id: 'fraud',
    severity: 'urgent',
    names: { fi: 'Petosepäily', ru: 'Подозрение на мошенничество', en: 'Suspected fraud', sv: 'Misstänkt bedrägeri' },
    phrases: {
      fi: [
        ...phraseLines(`
          joku|ulkopuolinen|tuntematon on|oli|tilan*|ost* tilan*|ost* tilillä*|tililtä*|tunnuks*|nimissä*|kortilla*
          ~ tilan*|ost* mun|minun|tilillä*|nimissä*|tunnuksilla* tiedä|tehnyt|tilannut|en|itse
          nimissänne|nimissä viesti|tekstar*|sähköpost*|linkki|soit*|maks*|teidän
          viesti|tekstar*|sähköpost*|puhelu teidän|teiltä|muka nimissä|muka|huijau*|linkki
          maksuja|veloituksia|ostoksia|tilauksia|maksu|veloitus|nostoja en|joita|jota ole|tunnista|tehnyt|hyväksy*
          huija*|huijau*|huijari*|petos*|petkut*|pettiv*|kuset*|kusetus*|roisto*|varkai*|varka*|varas|rosvo*|kalastel*|scam*|kusiput* !luulin
          feik*|väärenn*|väärennö*|piraat*|kopio|kopioita !ei !turkis*
          ei aito*|aitoja|aito|alkuperäi* !hymy*
          aito ei
          varast*|vei*|vievät|veitte|veivät|vietiin|tyhjen* raha*|euro*|tili*|kortti*|rahat|rahani
          raha*|rahat|euroja lähti*|katos*|häipy*|varast*|vie*|meni* tili*|kauppa*|myyjä*|ei
          myyjä|kauppias|kauppa katos*|häipy*|hävis*|blokk* raha*
          katos*|häipy*|häviää raha*|rahojeni|rahoinens*
          korti*|korttia*|tili* velo*|velot*|käyt*|tyhjen*|hakker*|kopioi*|varast*|vieraal*
          velo*|velot*|veloit* kahdes*|kolmes*|tupla*|luvatta|kysymät*|ilman|kaksi|kolme|aina|vaikka|jatku*
          jatk*|edelleen|vieläkin|silti velo*|veloit*|laskut*|peri*|vie* peru*|vaikka|tilauk*|silti
          peru* vaikka|silti|velo*|veloit* tilau*|velo*
          joku|tuntemat*|vieras|joku* käyt*|avan*|tilan*|tehn*|osti|tilas*|kirjautu*|maks* kort*|tili*|nimi*|nimel*|tunnuk*|mun
          tili|tilini|tunnu*|kortti* hakker*|kaapat*|murret*|murto*|kloona*
          hakker*|kaapat*|kaapp* !ei
          en|ei|emme ole|oo|oon tilan*|ostan*|tehn*|nähn*|hyväksyn*|suostu* !vielä !saan*
          tilau*|maksu*|ostok*|lasku* jota|joita|jonka|jotka en|ei tehn*|tilan*|nähn*|ost*
          lasku tavar*|jota|jotka|tuottei*|jostain en
          pankkitunn*|pin-koodi*|salasan*|tunnuk* kysy*|pyyd*|kalast*|utel*
          sähköpost*|viesti*|linkki|tekstari nimis*|esiint*|kysyt*|pyyd*|teeskent*|kalast*|tunnuk*|muka
          nimissä|nimissänne|muka sähköp*|viesti*|kysyt*|soit*
          palautuslin*|linkki kalast*|huija*|väärä
          arvost* keksit*|feik*|väären*|valheel*|ostet*
          tilalla|sijaan|sijasta|asemesta saippu*|kivi*|kiviä|tiili*|roskaa|sanomalehti*|peruna*|tyhj*
          tyhjä|tyhjiä|tyhjän laatik*|paket*|rasia*|kuor*
          liitet*|lisät*|kirjat* kuukausim*|tilauk*|jäsenek* kysymät*|luvatta|ilman
          kysymättä|luvatta|ilman kuukausim*|tilauk*|velo*|lupaa|suostum*|liitet*
          kuukausim*|tilausans* kysymät*|luvatta|ilman|huomaam*
          logo* väärin|väär*|eri|virhe*
          kauppa*|firma*|myyjä*|sivusto*|liike ei|jota ole|oo olemassa|oikea
          ei olemassa kauppa*|firma*
          jota ei ole|oo olemassa
          järjestel*|tilauks* ei tilaus*|näy|löyd*
          kiistä*|kieltä* kaiken|chat*|veloit*|maksu*`),
        'huijaus|huijari|petos|huijata|huijaussivusto',
        'väärennös|väärennetty|kopio|feikki|piraatti*',
        'tili|kortti tyhjentää|varastaa|luvaton|veloittaa luvatta',
        'joku tilata minä|nimi|tunnus',
      ],
      ru: [
        ...phraseLines(`
          кто-то|неизвестн*|посторонн* заказ*|купил*|покупа*|оформ*|зашел|вошел с|через|на|в|под моего|моим|мой|моей
          ~ моего|моему аккаунт*|кабинет*|профил* заказ*|купил*|покупа*|оформ*
          от|под вашего|вашим|видом имени|именем|видом|вас смс|письм*|звон*|ссылк*|и|оплат*|курьер*|магазин*
          смс|письм*|звон*|ссылк* от|якобы|под вашего|вас|ваших|видом имени|именем
          платеж*|списан*|покупк*|заказ*|операци* не|которых|котор* делал*|совершал*|моих|мои|оформлял*|я
          не|которых я делал*|совершал*|оформлял*|подтвержд* платеж*|списан*|покупк*|операци*
          мошенн*|развод|разводил*|кидал*|кинул*|обман*|лохотрон*|жулик*|ворье|воры|ворь*|афер*|фишинг*|шарашк*|надув* !подумал* !сначала
          поддел*|поддельн*|фейк*|паль|палён*|контрафакт*|реплик* !не
          не оригинал*|настоящ*|подлинн*
          украл*|своровал*|сняли|списал*|увел* деньг*|карт*|с|рубл*|тысяч*
          деньги|денег|тысяч* украл*|списал*|снял*|ушли|пропал*|исчез*|увел*|сперли !верн*
          сняли|списали|списал*|списыва*|снял* три|деньг*|с|трижды|дважды|без|за|повторно тысяч*|карт*|деньг*|спрос*|разрешен*|ведом*|границ*
          с карт*|счета сняли|списал*|списыва*|ушли|пропал*
          продавец|магазин|сайт исчез*|пропал*|заблокир*|скрыл*
          исчез*|скрыл* с деньг*
          продолж* списыв*|снимать|брать
          списыва* хотя|после|подписк*|отмен*|каждый
          подписк* отмен*|без|списыв*|подключ*|платн* списыв*|хотя|спрос*|продолж*|без
          подключил*|оформил*|подписал* платн*|подписк*|без|на спрос*|подписк*|меня|ведом*
          без спрос*|спроса|ведома|разрешения подключ*|списал*|снял*|подпис*|оформ*
          кто-то|кто|неизвестн*|чужой завел*|расплат*|купил*|заказал*|оплатил*|вошел|открыл*|взломал* у|моей|мою|аккаунт|карт*|мое|имя
          моей картой|имя
          взлом*|взломал*|угнал* аккаунт*|карт*|кабинет*|мой
          аккаунт|кабинет|карту взлом*|взломал*|угнал*
          ничего|не|никогда заказ*|покупал*|оформл*|подпис* а|вы|сняли|списал*|счет
          счет за|на вещи|товар*|что|которых|которые не|в|я
          в глаза не
          письм*|смс|сообщен*|ссылк* якобы|прос*|поддел*|фишинг*|от код|смс|парол*|вас|карт*|данн*
          якобы от|вас|с
          прос* код|пин|парол*|данные карты|из|смс
          отзыв* накруч*|фейк*|купл*|поддел*|липов*
          вместо телефон*|товар*|заказ* мыло|мыла|кусок|кирпич*|камн*|пустая|картошк*|бумаг*
          прислал*|пришл*|положил*|отправил* кирпич*|мыло|камн*|пуст*|бумаг*|мусор
          кирпич*|мыла|мыло|камн* вместо|прислал*|кусок
          пуст* коробк*|посылк*|пакет*
          логотип* с|ошибк*|не
          магазин* котор*|не|которого существ*|нет
          не существ*
          заказ* в|нет систем*|нет
          отрица* все|чат|оплат*`),
        'подделка|поддельный|фейк|контрафакт|паль',
        'списать|снять деньги без|с',
        'взломать аккаунт|кабинет|карта',
      ],
      en: [
        ...phraseLines(`
          orders|order|purchases|purchase|payments|payment|charges|transactions i|that|from never|not|n't|know|know|didnt|nothing made|placed|authorised|nothing|recogni*|of|about !lost
          someone|somebody|stranger ordered|ordering|placed|bought|buying|using|used|logged orders|order|on|with|from|my|into account|card|name|login|stuff
          ~ placed|orders my|account know|nothing|never|someone|hacked
          pretend*|posing|claiming|impersonat*|fake as|to|you|be be|you|text|email|dhl|courier|from
          scam*|fraud*|con-artist|crook*|swindl*|phish*|ripoff|rip-off|thieves|thief|cheats|cheated|robbers|conmen !thought !first
          con it's|its|a|artist|total|complete !pro
          it's a con
          fake|counterfeit|knockoff|knock-off|replica|bogus|imitation|forged !not !isn't !leather !fur !tan
          <no> genuine|authentic|original|real !happy
          rip|ripped off|me
          stole|stolen|steal|stealing|took|taken|takes my|our|from|money|60 money|card|cash|me|from|details|identity
          money|card|account|cash|pounds stole|stolen|gone|taken|took|left|charged|charges|drained|emptied|vanished|disappeared
          disappeared|vanished|ran|legged with|my|the money|cash
          charged|billed|debited|taken|took|deducted twice|three|times|double|without|unauthorised|unauthorized|card|again|after|someone|repeatedly|monthly
          card|account charged|debited|used|hacked|cloned|emptied|billed|opened
          someone|somebody|stranger|hacker used|opened|ordered|bought|made|hacked|logged|using my|an|account|card|with|in
          hacked|cloned|compromised|phished !no
          never ordered|bought|authorised|authorized|signed|subscribed|agreed|made|purchased|seen !arrived
          <no> order|ordered|authorise*|authorize* this|it|and|anything|charged|these
          invoice|bill|charge|payment for|i never|things|something|ordered|unknown|haven't
          keep|keeps|still|continue taking|charging|billing|debiting money|me|after|my|cancel*
          after cancelled|cancelling|cancel
          cancelled still|but|charged|taking|keep
          email*|text|message|link|call pretending|claiming|asking|supposedly|saying pin|password|code|bank|be|card
          pretending|impersonat* to|be|you
          pin|password|bank asking|asked|want*|give
          reviews made|fake|bought|invented|false
          swapped|replaced|instead|sent|got|received phone|box|for|of|a bar|soap|stones|bricks|brick|rocks|empty|potatoes
          box|boxes|parcel of|with|full|filled stones|soap|bricks|nothing|rubbish|newspaper
          empty|selling|sell box|boxes|empty
          signed|enrolled|subscribed me|us|up without|monthly|subscription|plan|to
          without asking|consent|permission|knowledge|telling charged|subscribed|me|signed
          subscription|plan without|never|trap|didn't
          misspelt|misspelled|logo fake|wrong|brand|logo|misspelt
          doesnt|doesn't|not|n't exist !colour
          shop|company|seller|site|merchant <no> exist|exists|real
          seller|shop|merchant vanished|disappeared|gone|blocked|crook*|ghosted
          no order|record in|of|on system|order`),
        'scam*|fraud*|con artist*|rip off|crook*',
        'fake|counterfeit|knock off|knockoff',
        'card|account|bank hacked|stolen|cloned|unauthorised|emptied',
        'never|not authorised|ordered payment|this|it',
      ],
    },
  },
  {
    id: 'non-delivery',
    severity: 'attention',
    names: { fi: 'Tilaus ei ole tullut', ru: 'Заказ не доставлен', en: 'Order not delivered', sv: 'Beställningen har inte kommit' },
    phrases: {
      fi: [
        ...phraseLines(`
          seurannas*|seuranta|statuksen|tilana|järjestelmän|sivuil*|lukee|merkitty toimitettu|luovutettu|noudettu|perillä|toimitetuksi !nopea* !kiitos
          toimitettu|luovutettu|toimitetuksi vaikka|mutta|mut|ei|muka ei|mitään|oo|ole|tullut
          mitään|ei|eikä <no>|mitään|ole tullu*|kuulunut|näkynyt|saapun* !ongelm* !huomau*
          <parcel> <no> tull*|tul*|saapun*|näy*|kuul*|toimit*|lähet*|löyd*|saan*|tuotu|ilmesty* !myöhäs*
          <no> tull*|saapun*|saan*|saatu|toimit*|lähet*|löyd*|kuulu*|tule* <parcel>|mitään|perille|koskaan|ikinä|vieläk*|edes|ollenkaan !vasta* !apua !palvelu* !hyvity*
          <no> <parcel>|mitään|koskaan|ikinä|edes|vielä*|perille tull*|saapun*|näky*|kuul*|toimit*|lähet*|saan*|kuulu*|löyd* !apua
          <parcel> <lost>
          <lost> <parcel>|lähety*|matkal*|varasto*|posti*|terminaal*|tulli*|kuljet*
          odot*|odottelen|oottelen|oottanu* <parcel>|edelleen|vielä*|yhä|viikko* !kokoval* !vastau* !hyvity*
          missä|mis se|on|mun|helvetis*|hitos* <parcel>|viipyy
          missä <parcel>
          seuranta|kuski|posti|kuljettaja|järjestelm*|lähetti väitt*|merk*|mukaan|näyt*|kuitt*|sanoo toimite*|luovut*|peril*|toimit*|jaet*
          merkit*|merkki*|merkattu|kuitat* toimite*|luovut*|jaet*|noudet* vaikka|mutta|ei|koton*
          toimitet*|toimitetuks*|luovutet* vaikka|mutta|ei|täällä mitään|ei|kotona|kukaan
          vain|vaan|ainoastaan|pelkästään yksi|toinen|puolet|osa|kaksi tuli|saapu*|toimit*
          laatik*|paket*|lähetyk*|tuottei* tuli|saapui vain|vaan|puolet|yksi|osa
          tulli*|tullissa jumi*|kuukau*|viikko*
          jumis* tulli*|posti*|terminaal*|varasto*
          maks*|tilat*|tilas*|ost* sitten|kuukau*|viikko*|päivä*|toukokuu*|vuosi eikä|ei|missä|edelleen|vieläkään|vielä
          tilat*|tilas* missä|ei|eikä|vieläkään|edelleen !rekister*
          jätet*|jätt* naapur*|väärä*|pihal*|ulos olemassa|osoit*|jota
          toimitus|toimituksen|jakelu epäonn*|väärä*|ei|perut*
          palautet*|palasi|palaut* lähettäj*|takaisin|varastol*
          vieläkään|edelleenk* saan*|tull*|saapun*|lähet*|näky*
          ei|en vieläkään|vielä|edelleen saan*|tull*|toimit*
          luvat*|piti seuraav*|tulla|olla|saapua eikä|ei|nyt|vieläkään mitään|tull*|yhdek*|näy*
          lahja*|mekko|kengät|sohva|takki ei|eikä koskaan|ikinä|ole|tullut saapu*|tull*|ehti*|toimit*`),
        'paketti|tilaus|tuote|lähetys ei|eikä|koskaan tulla|saapua|näkyä|kuulua|saada|löytyä|toimittaa',
        'paketti|tilaus|lähetys kadota|hukkua|kateissa|hukassa',
        'ei saada tilaus|paketti|tuote|lähetys',
        'merkitty|merkitä toimitettu|toimitetuksi',
      ],
      ru: [
        ...phraseLines(`
          пишет|пишут|статус*|числится|написано|отмечен*|стоит|показывает вручен*|доставлен*|получен*|выдан* !быстро !спасибо
          вручен*|доставлен*|выдан* не|а|но|хотя|ничего вручен*|доставлен*|пришл*|получ*|нет|не
          ничего не|так пришл*|привезл*|получил*|доставил*
          <parcel> <no> приш*|приех*|достав*|получ*|привез*|дош*|дое*|отправ*|приход*|достиг*|забра* !поздн*
          <no> приш*|приех*|достав*|получ*|привез*|дош*|дое*|отправ*|приход*|выслал* <parcel>|вообще|ничего|до|так|ни !ответ* !помощ* !удовольств* !возврат* !информац*
          так и не приш*|приех*|достав*|получ*|привез*|дош*|дое*|отправ*
          не пришло|приехал*|пришел|пришла|доставил*|доставлен*|получил*|привезли|отправили !ответ* !помощ* !удовольств*
          <parcel> <lost>
          <lost> <parcel>|на|где-то|склад*|таможн*|почт*
          ничего не привез*|приш*|получ*|приех*
          жду|ждем|жд* <parcel>|до|уже|месяц*|недел*|сих !ответ* !звонк* !расшир* !возврат*
          <parcel> жду|ждем|нет|висит|где
          где <parcel>|он|она|мой|моя|черт|мои
          моя|мой|мои посылк*|заказ|вещи где
          о|про заказ*|посылк* ни|нет|тишин*|слуху
          ни слуху|ответа|привета|посылк*|заказ*
          трек*|трекинг*|статус*|курьер|сайт|приложен* достав*|вруч*|отметил*|показыв*|написан*|пишет а|вручен*|достав*|ничего|получ*
          доставлено|доставлен|вручено|вручение|вручен а|но|хотя|у меня|нет|никто|ничего|дома|не
          отметил*|написал*|поставил* вруч*|достав*|получ*
          пришл*|привез*|дали|дош* только|лишь одна|один|половин*|часть
          из трех|двух|пяти коробок|посылок|товар*
          только|лишь одна|один|половин*|часть пришл*|привез*|дош*
          таможн* висит|застрял*|месяц*|недел*
          висит|застрял* на|в таможн*|склад*|почт*|сортиров*
          заказывал*|оплатил*|оплата|заказал*|купил* в|мае|месяц*|дней|недел* где|ничего|не|до|уже|даже
          дней|недел*|месяц*|день как|прошл*|и|уже|пошел не|ничего|нет|даже|отправ*
          обещал* на|завтра|вчера|доставк* день|и|не|ничего|так
          оставил*|отдал* сосед*|неизвест*|под котор*|существ*|дверь*
          неудачн* достав*|попыт*
          вернули|вернул*|ушл* отправител*|обратно|продавц*
          <no> отправили|отгрузил*|выслали
          потеряли|потеряла|потерял*|затерял* склад*|почт*|где-то|курьер*|посылк*|заказ*
          исчез*|пропал* где-то|между|склад*|заказ*|посылк*`),
        'заказ|посылка|товар|деталь не|так и не прийти|доставить|получить|приехать|привезти|дойти|отправить',
        'не получить|доставить|привезти заказ|посылка|товар',
        'посылка|заказ потерять|потеряться|пропасть|исчезнуть|украсть',
      ],
      en: [
        ...phraseLines(`
          says|said|marked|shows|showing|status|tracking|claims|apparently delivered|arrived|collected !quickly !thanks !time
          delivered <no>|wasnt|wasn't|but|never arrived|here|got|it|nothing|was
          delivered it wasn't|wasnt|n't|hasnt
          <parcel> <no> arrive|arrived|come|came|delivered|received|shipped|showed|turned|reached|here|sent|dispatched !late
          <no> arrive|arrived|come|came|delivered|deliver|received|receive|shipped|dispatched|reached|reach|turn|turned|show|showed|got|get <parcel>|up|my|it|yet|anything|at|through|stuff !question !answer !damaged !reply !help !refund
          <no> arrived|received|delivered|shipped|dispatched|reached|arrive !damaged !refund !reply
          ~ <parcel> <lost>
          still|been waiting|wait for|on <parcel>|weeks|it|days|delivery !size !range !refund !reply
          where is|hell|on|the|earth <parcel>|it|they
          where's my|the|it
          <no> sign|trace|trail|sight of|my|it
          nothing arrived|here|come|came|yet|delivered|through|weeks|received
          tracking|says|marked|courier|app|status|driver says|marked|shows|claims|said|as|it delivered|handed|nothing|signed !early
          marked|says|signed|handed delivered|handed|as|over but|home|nothing|no|nobody|there|never|home
          only|just one|two|half|part of|arrived|came|turned arrived|came|turned|boxes|parcels|order
          stuck|held|sitting in|at customs|depot|warehouse|transit|months
          customs months|weeks|stuck
          lost|missing|vanished|disappeared in|between|by|at|post|from warehouse|depot|post|courier|transit|mail
          paid|ordered ago|in|days|weeks|month|months|still|since <no>|where|still|nothing|yet
          left with|it neighbour|stranger|doesn't|someone|wrong
          delivery|delivered|sent failed|attempt*|to wrong|times|address|back|door|house
          failed|gone|returned|sent back|times|to sender
          havent|haven't|have got|not|n't received|my|it|yet|stuff|anything
          never|not|n't turned|showed|did up
          went|gone missing|walkabout|astray`),
        "never|not|hasn't|didn't|still arrived|arrive|came|come|delivered|received|showed|turned !late",
        'parcel|package|order lost|missing|vanished|disappeared|stolen',
        'still|nothing waiting|no sign',
        "marked|says|said delivered not|never|nothing|wasn't",
      ],
    },
  },
  {
    id: 'product-complaint',
    severity: 'attention',
    names: { fi: 'Tuotevalitus', ru: 'Претензия к товару', en: 'Product complaint', sv: 'Produktreklamation' },
    phrases: {
      fi: [
        ...phraseLines(`
          ~ <thing> <broke> !hinta !ennätys
          ~ <part> <broke> !hinta !hinnat
          rikki|hajo*|katke*|särky*|simah*|repe*|ratke*|sökö*|tilttas*|purkautu*|hajos*|halkes*|lakkas*|kulu*|haalis* käyt*|kerra*|päivä*|viiko*|pesu*|heti|kuukau*|kertaa|ekal*|ekas*|lenkil*|kaks*
          <no> toimi|toimin*|toiminu*|lataa|lämpen*|jäähdy*|mene|sulkeudu|pyöri|pysy|käynnisty|kestä*|pidä|yhdisty* !sivu* !sivusto !linkki !haku !sovellu* !asiakaspal* !toimitus !yhteis* !maksu !palvelu*
          viallin*|rikkinäi*|särkyny*|homei*|epäkunto*|käyttökelvo*|laadut*|huonolaat*
          lakkas* toimi*|lata*|lämpen*|pyöri*
          väri|värit|kuosi lähti*|haalis*|eri|väärä|leviäv*|tummempi
          pesus*|pesu purkaut*|kutis*|haalis*|lähti*|venyi
          osia|ruuv*|nap*|pala*|puol*|osa|ohjeet puuttu*|puut*|vajaa*
          puuttu* osia|ruuv*|nappi|nap*|pala|kansi|ohje*
          tahra*|reikä*|reik*|naarm*|lovi|lohkeam*|kolhu*|särö*|home* <thing>|selä*|reunas*|pinnas*|etupuol*|oli|näytös*
          <thing> tahra*|reikä|naarm*|lohkeam*|kolhu|särö*|haise*|haisi
          haise*|haisi* tupaka*|muovil*|kemikaal*|home*|pahal*|kamal* !palane*
          vanhen*|päiväys|parasta mennyt*|ohi|vanha*
          maito|liha|leipä|juusto|kala|hedelm*|vihann* hapan*|home*|pilal*|pilaant*|vanha*|mätä*
          akku kestä*|tyhjen*|loppu* minuut*|tunni*|nopea*|heti !ikuis*
          ei kuva*|kuvan|lupaus näköi*|vasta*
          kuva*|kuvan näköi* ei|eri|halp*
          halpa*|halvan muovi*|tekele|roska*|laatu
          vain|vaan|ainoastaan toise*|toiselta|yhdel* puol*|puolel*|korva*
          yksi|toinen|vasen|oikea pyörä|hiha|puoli|jalka|kaiutin ei|vinku*|lyhyem*|irti
          vinku*|narise*|keikku*|heiluu|jumitt*|tärise*|vuotaa|kolisee !numero* !korttinumero* !tiedot !tieto*
          reiät|reikä väär*|puuttu*`),
        'viallinen|valmistusvirhe|valmistusvika|epäkunto|rikkinäinen',
        'hajota|rikkoutua|katketa|haljeta|ratketa|revetä|särkyä heti|päivä|viikko|kuukausi|kerta|käyttö|pesu',
        'mennä rikki',
        'tulla|olla rikki|särkynyt|homeinen',
      ],
      ru: [
        ...phraseLines(`
          ~ <thing> <broke> !цен*
          ~ <part> <broke> !цен* !штраф*
          сломал*|сдох*|развалил*|порвал*|отвалил*|распустил*|полинял*|сгорел*|перестал*|треснул*|лопнул*|слезл*|расклеил*|разошел*|разошл* через|после|на|за|при|в|же дн*|дня|недел*|раз*|стирк*|перв*|прогулк*|месяц*|день|руках
          через|после|на недел*|дн*|дня|месяц*|раз*|стирк* сломал*|сдох*|перестал*|порвал*|развалил*|распуст*
          <no> работ*|включа*|заряж*|крутит*|греет|морозит|держит*|закрыва*|застегив*|подходит|влезает|подключ*|охлажда* !сайт* !приложен* !промокод* !поиск* !фильтр* !поддержк* !чат
          перестал* работ*|заряж*|включ*|греть|крутит*
          пришл*|пришел|привез*|получил*|прислал*|был* разбит*|треснут*|слом*|вдребезги|порван*|грязн*|мят*|бит*|не|поцарап*|вскрыт* !вовремя !ответ*
          разбит*|треснут*|сломан*|вдребезги|помят* прямо|приш*|в|коробк*
          нет|не|без пуговиц*|шуруп*|детал*|крышк*|инструкц*|половин*|комплект*
          пуговиц*|шуруп*|детал*|половин* нет|не|потер*|хват*
          половин* шуруп*|детал*|винт*|комплект*
          полинял*|линяет|скатал*|сел после|при|на стирк*
          при стирк*
          пятн*|дырк*|дыра|скол*|царапин*|вмятин*|трещин*|затяжк*|плесень на|в|по <thing>|<part>|спин*|экран*|горлышк*|рукав*
          на|в спине|горлышке|экране|рукаве|корпусе|дне пятн*|скол*|царапин*|дыр*|трещин*|вмятин*
          воняет|пахнет|запах табак*|пластик*|хими*|плесен*|сырост*|ужасн* !горел*
          молок*|мясо|рыба|сыр|хлеб|творог|фрукт* кисл*|тухл*|просроч*|гнил*|плесн*|испорч*
          батаре*|аккумулятор*|заряд* хвата*|держит|сад*|сел*|минут*|быстро !вечност*
          на фото|картинке друг*|не|одно|совсем
          не|совсем как|такой|друг* фото|картинк*|описан*
          дешев* пластик*|хлам|тряпк*
          только|лишь с|одн*|одной сторон*|ухо|стороны|канал
          одно|один|левый|правый колес*|наушник*|рукав не|короче|хрип*
          скрип*|шата*|заеда*|тарахт*|дребезж*|гудит|протека*
          не с самого начала`),
        'брак|бракованный|неисправный|некачественный',
        'сломаться|порваться|развалиться|треснуть|расклеиться|лопнуть|отвалиться',
        'не работать|включаться|заряжаться',
        'разбитый|просроченный|заплесневелый',
      ],
      en: [
        ...phraseLines(`
          ~ <thing> <broke> !record !price
          ~ <part> <broke> !price !sweat
          broke|snapped|cracked|ripped|split|died|unravelled|stopped|packed|fell|faded|tore|shattered|shrank|peeled|gave|conked|came in|within|after|on|the|up|apart|away|at first|two|few|one|day|week|month|wash|days|weeks|uses|times|wear|use
          <no> work|works|working|turn|fit|charge|charges|charging|heat|cool|close|zip|match|hold|print|connect|switch|start !site !app !website !code !link !search !filter
          faulty|defective|mouldy|rotten|shoddy|flimsy|tatty|unusable|wonky
          dead|broken|damaged|smashed|cracked|shattered|chipped|dented|scratched|torn|dirty|used|leaking on|out|in arrival|arrived|box|came|pieces|of
          arrived|came|turned|delivered|was up|in|with broken|smashed|damaged|cracked|pieces|shattered|torn|dirty|used|scratched|bits|bent|dented|open|stained|defrosted|warm !phone
          wrong size|colour|color|item|product|model|shape|shade|place|length|version|part
          wrong|different item|product|one|from|to|than ordered|sent|picture|photo|pictured
          <part>|button|screws|parts|half|pieces|lid|manual|instructions missing|gone !filter !option
          missing <part>|screws|parts|pieces|button|instructions
          colour|colours|color|dye|print ran|faded|bled|washed|different|off|wrong
          fell|fallen|came|falls|fall|comes|unravelled apart|off|loose|to|in|away !straight !email !confirmation
          stain|stains|hole|holes|scratch|scratches|chip|crack|dent|mark|marks|mould|smell in|on|of|across
          smell*|stink*|reek* of|like|smoke|awful|chemicals|horrible !burning !lovely !nice !great
          out|past|expired|two of|date|its|days date|past
          sour|rotten|stale|mouldy|rancid|gone|rock off|milk|bread|meat|fish
          battery|charge lasts|last|lasted|dies|drains|dead|doesn't minutes|minute|hour|quickly|fast|flat !ever
          looks|look|nothing nothing|like|cheap the|photo|picture|pictures
          nothing like photo|picture|pictures|advertised|description
          cheap plastic|material|tat|rubbish|junk
          only|just|one plays|works|side|one one|side|ear
          one side|wheel|ear|leg|sleeve <no>|only|doesn't|shorter
          squeak*|rattle*|wobble*|wobbly|jam|jams|jammed|jamming|leak*|drip* !number !data !details !card !site|creak*
          shrank|shrunk|bobbled|pilled|unravelled`),
        'faulty|defective|mouldy',
        'broke|snapped|cracked|ripped|split|died after|within|day|week|month|first',
        'fell|fallen apart|off',
        'stopped working',
        'arrived|came broken|smashed|damaged|cracked',
      ],
    },
  },
  ...sharedFlagRules,
]
