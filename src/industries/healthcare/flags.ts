/** What someone must see at once in feedback on care. */
import { phraseLines } from '../../match/phrases.ts'
import { sharedFlagRules } from '../base/flags.ts'
import type { FlagRule } from '../industry.ts'

const medicationError: FlagRule = {
  id: 'medication-error',
  severity: 'urgent',
  names: { fi: 'Lääkitysvirhe', ru: 'Ошибка с лекарством', en: 'Medication error', sv: 'Läkemedelsfel' },
  phrases: {
    fi: phraseLines(`
      ~ väär*|toisen|tupla*|kaksinkert*|vanhentun*|liian|liikaa|sekai* lääk*|annos*|annost*|resept*|tablet*|insuliin*|dosetti*|vahvuu*|antibioot*|rokot*|tippa*
      ~ lääk*|insuliin*|antibioot*|tabletit unoh*|saama*|antama*|tuoma*|jakama*|puuttui*|myöhäs*
      lääkevirh*|lääkitysvirh*|lääkepoik*|lääkesekaan*|annosteluvirh*|lääkehaitta*|yliannos*|reseptivirh*|lääkitysvahin*
      väär*|toisen|vanhaa|vanhentun*|vieraan|kaksinkert*|tupla*|liian|sopimat*|yli lääk*|lääkit*|annos*|annost*|resept*|tablet*|antibioot*|insuliin*|pilleri*|dosetti*|kipulääk*|verenohen*|marevan*|rokot*|tipan|vahvuu*|lääkelis*|lääkkei*|tippa*
      lääk*|lääkit*|annos*|resept*|tablet*|antibioot*|insuliin*|dosetti*|verenohen*|rokot*|marevan* väär*|sekaisin|sekais*|sekoit*|vaihtu*|unohtu*|unohdet*|kaksinkert*|kahteen|tupla*|liian|puuttu*|saamatta|antamatta|jäi|virhe*|sopimat*|päällekkäi*|allergi*|yliannos*|liikaa|tuplana|unohti*|hukas*|jätettiin|hukattiin|toisen|loppu*|lopetettiin|vanhentun* !väsynyt !hyvä
      annet*|sain|saanut|sai|antoi|annosteltiin|määrät*|määräsi|kirjoit*|jakoi|jaettiin|tarjottiin|pistet*|tarjosi väär*|toisen|liikaa|tupla*|kaksinkert*|liian|vanhentun* lääk*|lääkit*|annos*|resept*|tablet*|antibioot*|insuliin*|pillereitä|rokot*|vahvuu*|potilaan|suuri|suuren|iso|ison|lääkkeitä|lääkkeet
      lääk*|antibioot*|penisil*|kipulääk* johon|jolle|jota|jolle|vaikka|mille|joille allerg*|yliherk*
      allerg*|yliherk* lääk*|penisil*|määrät*|annet*|antibioot*|huolimatta|vaikka
      ei|eikä|eivät annettu|annet|antanut|saanut|saatu|tarkistettu|tuotu|muistettu|jaettu|tarkistanut|tuonut|muistanut lääk*|lääkkei*|lääkit*|insuliin*|kipulääk*|verenpainelääk*|ajallaan|iltalääk*|aamulääk*|lääkeannos
      lääk*|lääkkei*|lääkit*|insuliin*|kipulääk*|iltalääk*|aamulääk*|yölääk* ei|eivät|jäi|jäivät|unohdettiin|unohtui*|unohtu* annettu|antamatta|saamatta|saanut|tuotu|tullut|jakamatta|kokonaan|annet|tuonut|tarkistettu|antanut|ottamatta|huom*
      unohti*|unohdet*|unohtu* antaa|jakaa|lääk*|insuliin*|tuoda lääk*|iltalääk*|aamulääk*|insuliin*|kokonaan|kipulääk*
      lääkkeet|lääkkeeni|lääkkeitä|lääkelista|lääkitys|lääkityslista|dosetti sekais*|sekoi*|väärin|vaihtu*|hukas*|väär*|pielessä|ristiri*|virhe*
      kaksi|kahdesti|tuplana|2 lääk*|annos*|annosta|annoksen|samaa|kertaa sama*|lääk*|perä*|insuliin*
      samaa|sama|saman lääk* kaksi|kahdesti|tuplana|kahteen
      yhteisvaikut*|vasta-aih* ei|tarkist*|huom*|lääk*|vaar*`),
    ru: phraseLines(`
      ~ доза|дозу|дозировка|дозы|дозе раза|больше|меньше|завыш*|двойн*|неверн*|тройн*|превыш*|другой|ошиб* чем|больше|два|три|назнач*|нужно|раза|нормы
      ~ дал*|вкол*|ввел*|принес*|выдал*|сделал*|поставил* не|чуж*|друг*|двойн*|просроч* лекарств*|таблет*|препарат*|укол*|то|ту|те|капельниц*
      не|неверн*|неправильн*|ошибочн*|чуж*|двойн*|другое|другой|просрочен*|тройн*|лишн*|перепут*|завышен* то|ту|те|лекарств*|препарат*|доз*|дозиров*|таблет*|укол*|рецепт*|капельниц*|инсулин*|антибиот*|вакцин*|назнач*|прививк* лекарств*|препарат*|таблет*|дозир*|укол*|доз*|капельниц*|инсулин*|дал*|ввел*|назнач*|выпис*|рецепт*|вкол*|сдел*|соседк*|пациент*
      неверн*|неправильн*|ошибочн*|чуж*|двойн*|просрочен*|завышен*|тройн*|лишн* лекарств*|препарат*|доз*|дозиров*|таблет*|укол*|рецепт*|капельниц*|инсулин*|антибиот*|вакцин*|прививк*
      перепут*|напут*|спутал*|путают|путаница|ошиб* лекарств*|препарат*|таблет*|дозиров*|доз*|укол*|капельниц*|назначен*|рецепт*|ампул*|инсулин*|вакцин* !забот
      лекарств*|препарат*|таблет*|дозиров*|доз*|укол*|капельниц*|рецепт*|инсулин*|антибиот*|прививк* перепут*|напут*|спутал*|путают|чуж*|забыл*|ошиб*|неверн*|неправильн*|завыш*|дважды|другому|просроч*|вместо|превыш*|двойн*|пропуст*|ошибочн*
      дал*|дают|ввел*|вкол*|назнач*|выпис*|сделал*|принес*|поставил*|прописал*|выдал*|приписал*|укол* не|чуж*|двойн*|неправ*|неверн*|другое|лекарств*|препарат*|антибиот*|то|просроч*|две|вдвое|дважды|лишн*|завыш*|вместо то|ту|те|таблет*|лекарств*|препарат*|доз*|дозы|дозировк*|капельниц*|аллерг*|нас|укол*|больше|дозу
      аллерг* дал*|назнач*|ввел*|вкол*|выпис*|препарат*|лекарств*|антибиот*|пеницил*|на|сказал* назнач*|дал*|ввел*|вкол*|выпис*|все|поставил*|сделал*
      назнач*|дал*|ввел*|вкол*|выпис*|прописал* на|хотя|несмотря|препарат*|лекарств*|антибиот*|что аллерг*|котор*|аллергия|непереносим*
      забыл*|забыв*|не|пропуст* дать|дал*|принес*|сделать|сделал*|выдал*|ввести|укол*|поставить|вкол*|таблет*|лекарств* лекарств*|таблет*|укол*|инсулин*|препарат*|обезбол*|вовремя|капельниц*|антибиот*|вечерн*
      лекарств*|таблет*|инсулин|капельниц*|укол не|забыл*|так дал*|принес*|сделал*|ввел*|дать|выдал*|поставил*|сделать|принести|вкололи
      передозир*|передоз*
      два|дважды|2 раза|подряд|вкол*|дал* одн*|лекарств*|инсулин*|укол*|доз*|таблет*|препарат*|то|антибиот*
      превыс*|превыш*|завыс* доз*|норм*
      доз* превыш*|больше|вдвое|удво*|двойн*|завыш*|неправ*|ошиб*
      несовместим* препарат*|лекарств*|таблет*`),
    en: phraseLines(`
      ~ allergic|allergy|allergies penicillin|ibuprofen|prescribed|antibiotic|antibiotics|latex|aspirin|given|gave|medication|drug although|despite|even|notes|wrote|chart|i'm|am|is|wristband|though
      prescribed|given|gave|offered|handed penicillin|antibiotics|aspirin|ibuprofen|morphine|medicine|tablets|drugs|medication|it allergic|allergy|i'm|although|despite|even
      thinners|insulin|meds|medication|tablets|drugs|pills|doses|injections|painkillers|prescriptions|medicines mixed|swapped|muddled|confused|mix-up|wrong|another|forgotten|late|afternoon
      morning|evening|night|lunchtime|daily|her|his|my|mum's|regular meds|medication|tablets|insulin|dose|pills|painkillers|injection at|late|hours|afternoon|evening|never|forgotten|not|missed|noon|skipped !chemist !collect !explained
      missed|missing|skipped|late|forgotten|omitted|double|doubled|wrong doses|dose|dosage|meds|medication|insulin|injections|medicines
      nearly|almost injected|gave|given|administered|took|swallowed|handed wrong|me|him|her|with|neighbour's|another|somebody
      wrong|incorrect|mixed|someone's|another label|labels|prescription|instructions|patient's|dose|drug|strength|up on|my|prescription|medication|tablets
      chemist|pharmacy|pharmacist|dispensary|nurse|doctor gave|put|dispensed|handed|issued|made|prescribed wrong|incorrect|someone|mistake|error|another|expired|double
      overdose|overdosed|misprescribed|mis-prescribed|misdosed !took !taken
      wrong|incorrect|someone|another|other|double|expired|old|mixed|duplicate|inappropriate|outdated|different|too medication|medications|medicine|medicines|meds|dose|dosage|doses|tablets|tablet|drug|drugs|prescription|pills|injection|insulin|else's|antibiotics|antibiotic|strength|drip|vaccine|inhaler|patient's|up|iv|painkillers|high|much medication|medicine|meds|tablets|drugs|dose|insulin|pills|prescription|morphine|given|was|got|drug
      wrong|incorrect|expired|duplicate medication|medications|medicine|medicines|meds|dose|dosage|doses|tablets|tablet|drug|drugs|prescription|pills|injection|insulin|antibiotics|antibiotic|strength|drip|vaccine|inhaler|painkillers|iv
      medication|medications|medicine|medicines|meds|dose|dosage|tablets|drugs|prescription|pills|insulin|injection|antibiotics|drip|drug|painkillers|chart|inhaler wrong|incorrect|mixed|mix-up|mixup|error|errors|mistake|mistakes|forgotten|missed|twice|doubled|double|late|muddled|confused|missing|expired|incorrectly|swapped|another|overdose|omitted|messed|else's !no
      medication|drug|prescribing|prescription|dosing|medicine|dispensing error|errors|mistake|mistakes|mix-up|mixup|blunder
      given|gave|administered|prescribed|dispensed|received|handed|injected|issued|took wrong|double|twice|someone|another|too|someone's|incorrect|neighbour's|other|extra|allergic|expired|different medication|medicine|meds|dose|tablets|drug|drugs|else's|much|high|insulin|pills|patient's|prescription|the|antibiotics|antibiotic|many|injection|strength|dosage|morphine|person's|drip
      allergic|allergy|allergies prescribed|given|gave|penicillin|antibiotic|antibiotics|medication|drug|drugs|despite|even|still|ignored|told|to|medicine penicillin|given|gave|prescribed|anyway|medication|it|still|me|drug|which|medicine|despite|by
      prescribed|given|gave|administered|give medication|medicine|penicillin|antibiotics|antibiotic|something|drug|drugs|tablets|despite|i'm|him|her|me allergic|allergy|allergies
      forgot|forgotten|forget|failed|missed|not|n't|never|without|omitted|refused|didnt to|give|given|giving|get|got|gave|my|her|his|received|receive|had|bring|brought|the|having medication|medications|meds|medicine|medicines|insulin|tablets|dose|pills|painkillers|drugs|injection|antibiotics|inhaler
      missed|skipped|late|delayed|double|doubled|extra|two my|her|his|a|of|the|doses|several|lots medication|meds|dose|doses|medicine|tablets|insulin|injection|pain
      meds|medication|medications|tablets|insulin|medicine|drugs|pills|injection never|not|n't|weren't|wasn't|were|was|hours came|given|arrived|brought|checked|late|missed|forgotten|administered|turned
      twice|two|double same|the|too|doses|dose|dosage|dosed|my|medication medication|dose|insulin|tablet|of|injection|medicine|drug|amount|prescribed|tablets
      interaction|interact|interacts|contraindicated with|medication|drugs|my|other|not|for`),
  },
}

const patientSafety: FlagRule = {
  id: 'patient-safety',
  severity: 'urgent',
  names: { fi: 'Potilasturvallisuus', ru: 'Безопасность пациента', en: 'Patient safety', sv: 'Patientsäkerhet' },
  phrases: {
    fi: phraseLines(`
      ~ aivoinfark*|infarkt*|umpilisä*|veritulp*|keuhkokuum*|murtum*|aneurysm*|sepsis* kuit*|puhke*|vähätel*|lepäämään|kotiin|huimau*|flunss*|pieleen|vakavasti
      ~ kotiutet*|kotiin|lähetet*|passitet* liian|ambulans*|palasi|takaisin|päivyst* aikai*|aamuna|seuraava*|yönä|samana|puolikunt*
      ~ keliaak*|allergi*|pähkin*|diabeeti* vehnä*|tuotiin|annet*|leipä*|pähkin*|maito*|ruoka*|tarjot*
      ~ katetri*|kanyyl*|neula*|pistet*|tipan|tippa pieleen|väär*|monta|neljä|hermoon|ohi
      ~ pyörätuol*|turvavyö*|paar* ei|kiinnit*|irti|putos*|kaatu*
      ~ murtum*|lonkkamurtum*|infarkt*|aivoinfarkt*|aivoverenvuo*|umpisuol*|veritulp*|keuhkokuum*|sepsis*|syöp*|kasvai*|tulehdus*|verenmyrk* ei|huomaam*|huomat*|tunnist*|missat*|myöhäs*|ohitet*|diagnos*|sivuut*|jäi
      ~ sidetait*|taitos|neula|instrument*|katetr*|kanyyl*|tamponi|side jä*|unohtu*|unohdet* mahaa*|vatsaa*|haavaa*|sisä*|leikkaus*|käte*|suone*
      ~ infekti*|sairaalabakt*|tulehdu*|norovirus*|bakteer* sain|tuli|tartut*|sai|otin|saatiin sairaal*|osasto*|leikk*|teiltä|toimenp*|haava*
      ~ soittokel*|hälyt*|kutsunap*|hälytysnap*|turvapuhel* ei|rikki|kukaan|vastat*|mykkä
      potilasturvall*|hoitovirhe*|hoitovahin*|leikkausvirhe*|potilasvahin*|sairaalabakt*|sairaalainfek*|mrsa|laitosinfek*|vaaratilan*|vaaratapaht*|vaaratilante*|läheltäpiti* !hyvä !erinomainen
      läheltä piti
      potilas|potilaan turvall* vaar*|ei|heik*|huol*|vaarant*
      vaaran*|vaaransi|vaarantui|vaarant* potila*|turvall*|henki|hengen|terve*|elämä*
      hengenvaar*|hengenvaara*|henki|hengen|vaara*|kuolemanvaara* oli|vaarassa|joutui|lähellä|jou*|aiheut*|mennä|lähteä|tilan*|lait*|uhat*
      olisi|oli|oltiin|meinasi|melkein|vähällä|lähellä voinut|kuolla|mennä|kuollut|lähellä|henki|hengenlähtö|käydä kuolla|kuollut|henki|hengen|huonosti|kuolema*|vaka*|tukehtu*
      meinasin|meinasi|melkein|vähältä|olin kuolla|kuoli|tukehtua|kuollut|kuolema*|tukehtu*|vähällä
      väärä*|väärään|väärälle|väärän potila*|jalka*|käte*|silm*|polve*|puol*|diagno*|leik*|verir*|hammas|hampaan|lonk*|toimenp* !lääk* !lasku* !osoit* !aik*
      väärä diagnoosi
      diagnoosi* väär*|missat*|myöhäs*|huomaamat*
      leikat*|leikkas*|operoit*|poistet*|pistet* väär*
      jäi|jätet*|jätettiin|unohdet*|unohti*|unohtui* huomaam*|huomaamatta|hoitam*|tutkim*|seurant*|yksin|valvom*|sisään|vatsaan|leikkaushaava*|kanyyl*|katetr*|instrument*|murtum*|ilman hoit*|infark*|murtu*|valv*|potila*|tutkim*|kanyyl*|katetr*|hoitoa|taitos|ilman|veri*|potilaan|äiti|äidin
      ei huomat*|huomannut|huomattu|tutkittu|seurattu|tarkistettu|valvottu|valvonut|tunnistettu|reagoitu infark*|murtum*|sepsis*|verenvuot*|aivo*|tulehdus*|vointi*|henkilöll*|potilaan|murtu*|umpisuol*|keuhko*|veritulp*|happi*|syöp*|sydän*|haav*
      kaatu*|kaatui*|putosi*|pudota|tippui*|tippu*|liukas*|pyörty* sängy*|lattia*|osastolla|suihku*|wc*|vessas*|yksin|hoita*|valvo*|lonk*|portai*|sairaal*|vuotees*|pöydäl*|vuoteelta|jäi|kukaan !ruoka !pisara
      kädet|käsiä|käsihygieni*|käsidesi*|hanskat|hanskoja|käsineet|maski|suojaim*|välinei*|desinfi*|steriil*|hygieni* ei|pesemät*|ilman|samo*|vaihtam*|pessyt|pesty|vaiht*|desinf*|käyt*|olem*|laimin*|puutt*|unohtu*|likai*
      ei|eikä|ilman pessyt|pesty|desinfioi*|vaihtanut|vaihdettu|hanskoja|käsineitä|desinf*|steriloitu kät*|käsiä|käsi*|hansk*|käsine*|väline*|hanskoja|neula*|paikkoj*
      likai* neula*|väline*|instrument*|ruisku*|kanyyl*|side*
      infekti*|tulehdu*|sairaalabakt* sain|tuli|leik*|haava*|kanyyl*|huonosta|sairaal*|likai*|osast*
      soittokello*|hälytyskello*|hälytysnappi*|kutsukello*|hälytti*|kello* ei|vastat*|rikki|ulottuma*|kukaan|tullut|tultu|toim*|reago*
      ambulans*|ensihoi*|hätäkesk* ei|liian|myöhäs*|viivyt*|tunti* tullut|tuli|lähetetty|saapunut|myöhään|suostu*|kest*
      turva* laid*|laidat|laita ei|alhaalla|nostamatta|ylhäällä
      sängynlaid* ei|alhaal*|alas
      hapen|happea|hapetus|happi|defibri*|hätä*|elvyty* ei|loppu*|irti|rikki|puuttu*|väär*`),
    ru: phraseLines(`
      ~ говорили|сказали|поставили|лечили|приняли|диагноз орви|простуд*|отравлен*|гастрит|грипп|мигрень|давление|остеохондроз оказал*|воспален*|инфаркт|аппендиц*|опухоль|пневмони*|инсульт|перелом*
      ~ бортик*|ограничител*|ремн*|поручн* не|нет|сломан*|упал*|поднима*
      ~ укол*|катетер|иглу|капельниц*|блокад* нерв|мимо|вены|попал*|гематом*
      ~ выписали|отправили отек*|реанимац*|обратно|рано|температур*|скор*|пневмон*|воспален*
      ~ инфаркт|инсульт|перелом*|аппендицит*|пневмони*|сепсис|опухоль|тромб*|кровотечен*|рак не|пропуст*|проглядел*|принял*|просмотр*|поздно распозн*|замет*|увидел*|диагност*|отправил*|за|на|установ*|домой|определ*
      врачебн*|медицинск* ошибк*|халатн*|небрежн*
      халатност*|преступн* врач*|персонал*|чуть|привел*|медицинск*|безответ*|угроз*
      угроз*|опасн*|риск*|рисковал*|поставил* жизн*|здоров*|пациент* !нет
      чуть|едва не умер*|погиб*|убил*|угроб*|задохн*|потерял*|скончал*|отправил*|истек*|захлебн*|потеряли
      могл*|мог бы|не|чуть умереть|умер*|погиб*|убить|потерять
      мог|могла|могли|могло умереть|погибнуть|закончиться кончиться|бы|если|плачев*|трагич*|летальн*
      неправильн*|неверн*|ошибочн*|не|ложн* диагноз*|поставил*|тот|прооперир*|ту|лечен* диагноз*|ногу|руку|глаз|сторон*|лечил*|колен*
      неправильн*|неверн*|ошибочн*|ложн* диагноз*|лечен*|лечил*
      диагноз* неправильн*|неверн*|ошибочн*|перепут*|пропуст*|ошиблись
      прооперир*|операц*|удалил*|вырвал*|резал* не|другую|здоров*|перепут* ту|тот|ногу|глаз|зуб*|сторон*|руку|колено|орган
      не|пропуст*|проглядел*|просмотрел*|прозевал*|проморгал* замет*|заметил*|увидел*|распозн*|диагност*|проверил*|инфаркт*|перелом*|аппендиц*|инсульт*|рак*|сепсис*|пневмон*|опухол*|кровотеч* инфаркт*|перелом*|аппендиц*|инсульт*|рак*|сепсис*|пневмон*|опухол*|кровотеч*|тромб*|осложн*|трещин*|на|гангрен*
      пропуст*|проглядел*|просмотрел*|прозевал* инфаркт*|перелом*|аппендиц*|инсульт*|рак*|сепсис*|пневмон*|опухол*|кровотеч*|диагноз*|тромб*
      упал*|упасть|падал*|свалил*|падени* кроват*|койк*|каталк*|палат*|коридор*|ванн*|душ*|туалет*|никто|лежал*|пол|лестниц*|сломал*|ночью|пациент*|мам*|бабуш*|стол* !настроен*
      забыл*|оставил* внутри|салфетк*|тампон*|инструмент*|катетер*|в|без|одну|одного|на|бинт*|марл* ран*|живот*|тел*|полост*|присмотр*|дренаж*|внутри|вене|монитор*|матери|каталке|без
      оставил* без|одн*|лежачего|одну присмотр*|наблюд*|помощ*|кислород*|пациент*|в|на|больн*
      занес*|внес*|занесли|подхват*|заразил*|получил*|подцепил*|схватил* инфекц*|вирус|заражен*|стафилок*|сепсис|ковид|гепатит|внутрибольн*
      внутрибольничн*|заражен* инфекц*|кров*|сепсис*
      нестериль*|грязн*|нестерильн*|одноразов*|без|не|тех|одн*|повторн* инструмент*|игл*|шприц*|перчат*|бинт*|стерил*|маск*|обработ*|мыл|мыла|мыли|мыть|помыл*|дезинф*|менял*|сменил*|обработал*|катетер* !инъекц
      рук* не мыл*|моют|помыл*|обработал*|обрабатывают|моет
      не мыл*|моют|помыл*|меня*|обработал*|обрабатыва*|стерил*|дезинф*|надел*|сменил* рук*|перчат*|инструмент*|место|игл*|маск*|ран*|шприц*
      перчат*|маск* не|без|одних|тех|грязн* меня*|надел*|сменил*|были|же|носит
      скорая|скорую|реанимац*|бригада не|ехал*|отказ*|ждал*|опозд* приех*|ехала|часа|час*|госпитал*|полтора|вовремя|вызва*
      кнопк* вызов*|тревожн* не
      вызов*|кнопк*|звонок|сигнал не|никто|никого|сломан* работ*|пришел|подош*|реаг*|отреаг*|ответ*
      нарушен*|наруша*|несоблюд*|отсутств* безопасн*|стерильн*|санитарн*|гигиен*|санпин*|асептик*
      осложнен* после|из-за|по операц*|вине|врач*|ошибк*|укол*|халат*
      по вине врач*|больниц*|персонал*|медсест*|хирург*|медик*
      покалеч*|искалеч*|изувечил*|угробил*|загубил*`),
    en: phraseLines(`
      no|without rails|rail|sides|gluten|allergy|wristband|brakes up|down|on|check
      given|served|brought|fed despite|allergy|allergic|nuts|gluten|sesame|dairy|peanut|wheat allergy|allergic|bread|coeliac|sign|intolerance|bun
      sent home|away with|and|by it|was|turned|collapsed|appendix|pneumonia
      told|said|diagnosed|diagnosis it|was|indigestion|a|virus|flu|anxiety|migraine but|turned|actually|cancer|pneumonia|appendicitis|stroke
      appendix burst|ruptured
      emergency|call|panic|alarm|pull button|cord|bell|buzzer|alarm not|n't|broken|working|unanswered|out|didn't|in
      emergency|panic|call|alarm button|cord|bell bathroom|toilet|not|broken|was
      same|used|old|dirty|reused needle|needles|gloves|syringe|instruments|scalpel|blade used|again|twice|for|between|on
      needle|needles|syringe|gloves was|were|used|not used|again|twice|reused|changed|dirty|sterile
      never-event|misdiagnosed|misdiagnosis|mis-diagnosed|negligence|negligent|negligently|sepsis|mrsa|c-diff|near-miss|malpractice|unsafe
      near miss
      patient|patients safety|safeguarding|risk|danger risk|compromised|concern|issue|at|not|no|incident|concerns|in|being|issues|put|poor
      safety|safeguarding concern|concerns|issue|issues|incident|incidents|hazard|hazards|breach|risk|compromised|alert !pin
      put|puts|putting|placed|endangered|endangering|endanger|risked|risking|jeopardised|at my|his|her|lives|patients|patient|life|the|risk|a|people|our|residents|mum's life|lives|risk|danger|harm's|health|safety
      at|in|a serious|risk|danger|real|grave|huge risk|danger|of|falling|infection|patients|dying|to
      could|would|nearly|almost|might have|died|killed|lost|bled|choked|die|suffocated died|killed|dead|fatal|life|dying
      nearly|almost|narrowly died|killed|choked|bled|drowned|suffocated|stopped|lost
      could have been fatal|died|killed|avoided|deadly|prevented
      wrong|incorrect|missed|late|delayed leg|knee|side|eye|arm|diagnosis|patient|operation|surgery|site|hip|tooth|hand|blood|procedure|foot|kidney|ear !prescription !medication !letter !address !results
      missed|overlooked|undetected|failed|not|n't|never|didn't|ignored fracture|broken|stroke|heart|sepsis|cancer|to|bleed|infection|spot|spotted|notice|noticed|detect|diagnose|diagnosed|recognise|appendicitis|monitor|monitored|check|checked|tumour|picked|pneumonia|dvt|clot|dehydrated|signs|haemorrhage|meningitis fracture|broken|stroke|heart|sepsis|cancer|bleed|infection|attack|tumour|clot|blood|signs|deterioration|low|oxygen|vitals|obs|hip|vital|appendicitis|pneumonia|symptoms|dvt|pressure|dropping|wristband|identity
      missed fracture|stroke|sepsis|cancer|bleed|infection|tumour|appendicitis|pneumonia|clot|diagnosis|break
      fell|fall|falls|fallen|falling|dropped|slipped|collapsed off|out|on|in|from|of|the|while|unattended|trying|whilst|because|during|me|her|him|getting bed|floor|ward|trolley|toilet|shower|bathroom|unattended|unsupervised|stretcher|alone|chair|hoist|hospital|help|nobody|stairs|commode|table !asleep !apart !through !short !ill !behind
      fell|collapsed|slipped and|in|on broke|hit|ward|nobody|bathroom|corridor|no|hip|hospital|shower|wet
      left|leaving unattended|alone|unsupervised|without|inside|on|lying|for|bleeding|swab|choking|unmonitored bleeding|commode|trolley|monitoring|oxygen|unattended|supervision|observation|after|floor|hours|in|choking|her|the|him|my|me !feeling !message
      left|found|retained|forgot swab|instrument|gauze|cannula|needle|catheter|sponge|inside|lying|guidewire in|inside|for|after|on|floor
      swab|instrument|gauze|needle|sponge|cannula|sharps|catheter left|inside|behind|lying|in|forgotten|infected
      not|n't|never|without|didn't|no|dirty|wash|reused|same|unwashed wash|washed|washing|sanitise|sanitised|change|changed|gloves|clean|cleaned|needle|needles|sterile|sterilise|sterilised|changing|ppe|masks|mask|disinfected|disinfect|hand|instruments|equipment|hands hands|gloves|instruments|equipment|needle|needles|wound|hygiene|between|masks|mask|sheets|ppe|patients|on|cannula|dressing|washing
      dirty|unsterile|non-sterile|used|rusty|blood|bloody needle|needles|instruments|equipment|gloves|hands|syringe|on|stained|scissors|swabs|dressing
      caught|got|contracted|picked|developed|infected|given|acquired infection|covid|norovirus|mrsa|sepsis|hospital-acquired|bug|c.diff from|in|on|after|hospital|because|ward|during
      hospital-acquired|wound|hospital infection|infected
      call|alarm|emergency|buzzer|bell|monitor bell|button|not|buzzer|was|out|ignored|broken|went|unanswered|cord|alarm|disconnected|kept not|ignored|reach|broken|working|unanswered|hours|nobody|off|minutes|never|out|disconnected|beeping
      buzzer|bell|alarm ignored|unanswered|broken
      ambulance|crash|emergency|paramedics never|not|n't|took|hours|waited|refused|delayed|didn't|didnt came|come|arrived|arrive|hours|send|sent|turn|for|too|team
      oxygen|suction|defibrillator|monitor|rails|hoist|brakes|equipment ran|run|not|empty|disconnected|broken|missing|down|failed|faulty|unplugged out|working|available|connected|while|up|on|during|checked|in
      bed rails|rail|sides not|down|left|were
      bled|bleeding|haemorrhaged|hemorrhaged|choking|choked|unconscious heavily|for|nobody|ignored|hours|no|without|out|and|unnoticed|to
      wrongly|incorrectly discharged|diagnosed|treated|operated
      discharged|sent|sending too|home|with|while|still|despite soon|early|broken|fracture|undiagnosed|bleeding|sepsis|infection|still|pneumonia|internal|cannula|unsafe|chest|stroke
      pressure sores|sore|ulcer|ulcers|ulcer
      bed sores|sore
      bedsore|bedsores`),
  },
}

const deterioration: FlagRule = {
  id: 'deterioration',
  severity: 'urgent',
  names: { fi: 'Voinnin heikkeneminen', ru: 'Ухудшение состояния', en: 'Deterioration', sv: 'Försämring' },
  phrases: {
    fi: phraseLines(`
      ~ vointi|kunto|tila|mieliala|olo alaspäin|alamäk*|huonom*|romaht*|luisu*|syöks*
      en|ei jaksa*|jaksan*|pysty* enää|edes|nousta|syödä|liikkua|puhua nous*|sängystä|syö*|liik*|enää|käv*
      vointi*|vointi|voin|vointini|tila|tilani|tilansa|kunto|kuntoni|kuntonsa|oire*|oireeni|sairau*|kipu|kivut|kipuni|haava|haavani|tulehdus|äidin|isän|masennus*|ahdistus*|hengitys*|jalka|polvi|silmä|selkä|näkö|ihottuma|turvotus|kuume|yskä|verenpain* huonon*|huonom*|heiken*|heikko*|heikom*|pahen*|pahem*|romaht*|lask*|romahti|nous*|kehno*|yltyn*|yltyi*|lisäänt*|levis*|levin*|huonoksi|huonoon|alaspäin|kriitt*|paheni
      huonon*|huonom*|heiken*|pahen*|pahem*|romahti|romaht* vointi*|tila|tilani|kunto*|oire*|sairau*|kipu*|kivut|olo|oloni|päivä|päiv*|kovaa|edelleen|nopeas*|jatkuvas*
      meni|menee|mennyt|muuttui|menen|mennä|menin|menneet|käynyt|tuli|tulee huono*|pahem*|heikom*|alaspäin|huonompaan|huonompi* suunt*|kuntoon|kunto*|koko|päivä*|päiv*|olo*|jatku*|vain|ja|vointi*|edelleen|voin* !palvelu* !laatu* !asiakaspal*
      huonompaan|huonoon suuntaan|kuntoon
      voin|voi|vointi|voinut|voivat|olo|oloni huono*|huonommin|pahe*|todella|tosi|yhä|päivä|heik*|entistä huono*|huonommin|heiko*|päivältä|paha*
      joutui|joutu*|jouduin|vietiin|viet*|otettiin|kiidät* teholle|teho-osast*|tehohoi*|päivystyk*|takaisin|uudelleen|sairaalaan|ambulans*|leikkauk*|osastolle|ensiap* !odot* !jono*
      teholle|tehohoitoon|teho-osastolle
      kuume*|lämpö nous*|nousi|nousee|40|39*|laske|ei
      kipu*|kivut|särky*|oire* kova*|pahe*|yltyi*|yltyn*|lisään*|kasv*|sietäm*|voimist*|levis*|levin*|vain|sietämättömäksi|jatku*|pahempi*
      en|ei|enää pysty*|pääse|kykene|kykenen|jaksa|kävel*|liiku enää|käv*|kävelemään|nous*|liikku*|sängystä|syömään|hengittä*|seiso* !kiito*
      hengittäm*|hengit*|henge*|happi vaike*|ahdist*|raskas*|huonon*|loppu*|vaikeutu*|lask*|pinnal*|haukko*
      laiht*|paino pudon*|kiloa|kg|tipp*|lask*|nopeasti
      toimintakyky|liikuntakyky|muisti|kävelykyky|näkö|kuulo|yleiskunto lask*|heik*|huonon*|romaht*|hävi*|menn*|men*
      tajun*|tajuttom*|kouris*|sekav*|sekavaksi|kuivu*|kuivui*|nestehukka* meni|muuttui|menetti|menet*|sai|tuli|löy*|oli|joutui|pääsi|lähti
      ei|eikä parane|parantunut|parane|helpota|helpottanut|toivu|toipunut|parantunu|helpottaneet vaan|oire*|kipu*|päinvastoin|haav*|yhtään|vaivat|pahen*
      päinvastoin huon*|pahe*|kip*
      kuoli|kuollut|menehtyi|menehty*|kuolema*|menetimme kotiut*|osasto*|sairaal*|hoito*|äiti*|isä*|koska|odot*|jono*|läheis*|puoliso*|mies*|vaimo* !nälkä* !naur*`),
    ru: phraseLines(`
      ~ опухоль|отек|язва|рана|температура|сыпь|узел|метастаз* выросл*|увелич*|расте*|расход*|распростр*|вдвое|растет|появил*
      ~ ждали|ждал*|ждем|пока|квот*|очеред*|запис* выросл*|умер*|хуже|стади*|метастаз*|ослеп*|слег*|обостр*
      состоян*|самочувств*|здоров*|симптом*|боль|боли|болезнь|рана|зрени*|опухоль|температур*|давлен*|сыпь|отек|кашель|депресси*|тревог*|нога|колено|спина|мама|папа ухудш*|хуже|хуж*|плох*|тяжел*|тяжёл*|усил*|ослож*|обостр*|растет|расте*|поднял*|ползет|ползёт|критич*|прогресс*|нараст*|воспал*|загно*|падает|упал*|держит*|снизил*|сильнее|скач*|слабе*
      ухудш*|обостр*|усилил* состоян*|самочувств*|здоров*|симптом*|боль|боли|болезн*|зрен*|наступил*|резко|с|стало|все|день|после|еще
      стало|становит*|становил*|делается|становлюсь|чувствую|только|стал*|мне|все|всё|ей|ему хуже|плохо|тяжелее|больнее|труднее !сервис* !обслуж* !кормить
      хуже|плохо с|день|каждым|после|стало|становит*|себя|и днем|дня|кажд*|чем|лечен*|хуже|чувству*|операц*|ко|выписк*|не|сильн*
      с|каждым каждым|днем днем|хуже|слабее|все
      все хуже
      попал*|увез*|забрал*|отправил*|оказал*|поступил*|положил*|госпитал*|вернул* реанимац*|скор*|больниц*|снова|повторно|интенсив*|опять|операцион*
      реанимац*|интенсивн* попал*|увез*|перевел*|оказал*|терапи*|лежит|лежал*|забрал*|в
      температур* поднял*|40|39*|не|держит*|выросл*|под|спада*|растет
      боль|боли|болит|болят|болело|болела усил*|нараст*|невыносим*|сильнее|нестерпим*|стихает|адск*|хуже|вернул*|терпет* !прошл* !без
      не|больше|уже|еле|едва могу|может|хожу|ходит|встает|встаю|ходить|дышит|двигается|ест|ступить|двигаю ходить|встать|дышать|встает|двигат*|есть|спать|хожу|подняться|вставать|наступать|самостоятельно|ходит|ног*|шага
      задых*|трудно|тяжело|нечем дыша*|задых*|дышать
      задыха*|одышк*
      потерял*|терял*|терять|без сознан*
      похуд*|худе*|теря*|сброс*|потерял* на|килогр*|кг|вес|сильно|катастроф*
      не помог*|проход*|пройдет|заживает|заживл*|выздор*|лучше|легче|поправ*|становит*|восстан*|зажив* хуже|рана|шов|только|боль|состоян*|наоборот|лечен*|лучше|легче
      рана|шов|швы|рубец не|гноит*|воспал*|разош*|загноил*|мокн*|кровит|нагно* заживает|зажив*|разо*|заживают
      гноит*|загноил*|нагноен*|воспалил*|разошл* рана|шов|швы|место|нога|рука|укол*
      осложнен*|рецидив* начал*|после|пошл*|появ*|дал*|возник*|развил*|получил*|на
      дал*|начал*|пошл*|возникл*|развил*|появил* осложнен*|сепсис|воспален*|рецидив
      умер|умерла|скончал*|погиб*|умирает|умира* после|в|мама|папа|отец|муж|бабушка|через|из-за|не|больниц*|дома|от|жена|дедушка !смех* !чуть
      слабе*|ослаб*|слабеет|угаса* с|день|мама|папа|совсем|каждым|сильно|ребенок|на|отец`),
    en: phraseLines(`
      hardly|barely|scarcely|cannot|can't|struggles|unable breathe|walk|stand|speak|eat|swallow|move|sleep at|now|any|without|because|more|anymore|a|the
      hardly|barely breathe|walk|stand|speak|eat|swallow|move
      deteriorate|deteriorated|deteriorating|deteriorates|deterioration|deteriating|deteriated|worsened|worsening|worsen|worsens|relapse|relapsed|relapsing !service !building !quality !food
      got|get|gets|getting|become|became|becoming|feel|feeling|felt|is|are|am|went|going|made|grew|been|much|lot|only|progressively worse|sicker|weaker|iller|poorly|downhill|much|lot|so|even|progressively|unbearable|more worse|weaker|every|each|day|sicker|pain|ill|unwell|breathless|frail|poorly|painful|confused !service !system !queue !app !food !website
      condition|health|symptoms|symptom|pain|wound|infection|mum|mother|dad|father|husband|wife|son|daughter|breathing|mobility|memory|eyesight|vision|depression|anxiety|knee|leg|back|cough|fever|swelling|rash|i|she|he|illness|mental|temperature|he's|it|baby|eye|hearing worse|worsened|worsening|deteriorated|deteriorating|declined|declining|downhill|spread|spreading|dropped|critical|weaker|rising|unbearable|collapsed|unresponsive|rapidly|poorly|sicker|increased|flared|relapsed|failing|fading !service !weather !food !queue
      went|going|gone|go downhill|backwards|rapidly|into|septic|from|to|unconscious downhill|fast|rapidly|quickly|sepsis|arrest|shock|septic|steadily|bad|coma|hospital|since|after|kidney !service !quality !food
      downhill fast|rapidly|quickly|since|and
      ended|end|rushed|readmitted|re-admitted|admitted|back|taken|sent|transferred|blue-lighted up|to|in|into|back|hospital|again|by a&e|icu|intensive|hospital|resus|emergency|itu|again|days|ae|high|theatre|ambulance !thank !good
      readmitted|re-admitted
      intensive care
      can|no|can't|cant|unable|barely|hardly|cannot|couldn't|not longer|to|n't|walk|able|stand|breathe|even|eat walk|stand|breathe|eat|move|swallow|sleep|speak|see|get|weight|because|unaided|more|anymore|properly !park !wait !find !through !appointment
      struggling|struggle|struggles|struggled|trouble|difficulty|hard to|breathing|with breathe|walk|stand|swallow|eat|breathing|move|cope
      short of breath
      temperature|fever|oxygen|sats rose|rising|39*|40|spiked|up|dropped|dropping|shot|soared|high|went|climbing
      lost|losing|lose weight|consciousness|stone|mobility|ability|sight|kg
      pain|symptoms|bleeding|swelling|pains increased|increasing|unbearable|excruciating|worse|spread|spreading|returned|came|severe|intensified|more|doubled|agony|back
      not|n't|never|no|isn't|aren't getting|improving|improved|healing|healed|recovering|recovered|better|improvement|heal worse|better|wound|since|after|at|in|and|yet|any|still|all|my|his !waiting !food !service
      wound|stitches|scar|incision infected|opened|burst|weeping|oozing|split|not|n't|bleeding|pus|open|smells|came
      infected|septic|gangrene|gangrenous|bleeding wound|since|after|leg|now|and|stitches|foot|again
      passed away
      died|dies|dying|death|dead in|after|because|waiting|at|from|while|two|three|of|on|before|within|days|a hospital|discharge|waiting|home|ward|sepsis|weeks|days|care|hours|the|your|her|later|being !battery !phone
      confused|unresponsive|delirious|dehydrated|malnourished|unconscious and|more|became|found|was|severely|very|since|when|by !sign* !about !system !directions`),
  },
}

/** Flags of healthcare: the shared ones and those of care. */
export const flags: readonly FlagRule[] = [medicationError, patientSafety, deterioration, ...sharedFlagRules]
