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
      & <drug> lopet*|vaihdet*|aloitet*|lopetettiin vahingossa|erehdy*|vahingos*|virhe*
      & <drug> <no> ajoissa|ajallaan|kertaakaan|oikeaan
      sotki|sotkee|sotkivat|sotkettu <drug>|lääkkeeni|lääkkeet
      & <drug> annet*|annettiin|sai|sain|jaettiin joita|jota|jonka|joista ei|eikä|kukaan määrätty|määrännyt
      & tippoja|tipat|silmätip*|voide|pistos vasempaan|oikeaan|toiseen|väärään silmä*|korva*|käte* tarkoitet*|laitet*|väär*
      & <drug> väär*|erehdy*|vahingossa|sekaannus*|tuplana|kahdesti|vanhentu*|sekaisin annet*|sain|sai|jaet*|määrät*|antoi|pistet*|laitet*|apteek*|hoitaja* !ei !tarkist*
      epikrii*|lausun*|lääkär* käsk*|luki|sanoi|kirjoitti lopettaa|vähentää|puolittaa <drug>|verenohen*
      sain|annet*|annettiin|määräs*|määrät*|kirjoit*|pistet*|tarjo* <drug> vaikka|huolimatta sanoin|kerroin|mainitsin|allerg*|yliherk*|kiellet*|papere*|en|olen
      <drug> vaikka|huolimatta allerg*|yliherk*|kiellet*|sanoin|kerroin
      vaikka sanoin|kerroin|olen|että olen|sille|allerginen <allergy>|yliherkkä|allerginen
      rokot*|pist*|annet* erä*|rokote*|aine* vanhen*|vanhentunu*|päiväys|mennyt
      erä|erällä|erästä|rokot* oli|joka|jonka vanhen*|vanhentunu*|päiväys|menn*
      pumppu|pumpun|tiputus|annostelija|morfiinipump*|lääkepump* sääd*|asetet*|säädö*|laitet*|nopeus väär*|liian|kymm*|eikä|pieleen
      söin|syön|söi|sain|otin siskoni|siskon|veljeni|miehen|vaimon|naapurin|äidin|jonkun|kaverin <drug>|sydänpill*
      viereisen|viereiselle|viereisestä|naapuri*|vieruskaver*|huonekaver*|vastapäis* <drug>|pillerit|lääkkeet
      <drug> viereis*|naapuri*|vieruskaver*|huonekaver*|vastapäis* sängy*|potila*|rouva*|herra*|mie*
      ml|mg|mikrogram*|milli*|tablet* vaikka|mutta|eikä|kun resept*|lääkär*|pitäis*|piti|listas*|määrä*|ohjees*
      <allergy> silti|kuitenkin|huolimatta|annet*|tiput*|määrä*|pistet*|sain|sai !ei !tarkist* !kysy* !varmist* !huomioi*
      <allergy> lukee|luki|papere*|kirjat*|merkit*|ranneke*|tiedois* silti|ja|annet*|tiput*|vaikka|eikä
      ~ parkinsonlääk*|sydänlääk*|epilepsialääk*|verenpainelääk*|reumalääk*|insuliin* tuntia|tunti*|myöhäs* myöhäs*|myöhemmin|antamatta|joka
      <drug> sovi|sovellu|käy <no>|yhteen|kanssa
      joka|jotka|se <no> sovi|sopi|sovellu|käy yhteen|kanssa <drug>|epilepsia*|sydän*|minulle
      ~ tipat|tippapus*|tippa|pussi* sekais*|vaihtu*|toise*|väär* nimi|potila*|mennyt|menneet|ukon|rouvan
      ~ väär*|vieraa*|vanhentun*|tupla*|kaksinkert*|kolminkert*|kymmenkert*|yhteensopimat* <drug> !vanhentunut* !laskut*
      jonkun|toisen|toiselle|naapurin|muun|viereisen|edellisen|jonkin toisen|potila*|ihmisen|asiakkaan|asukkaan <drug>
      toisen|toiselle|naapurin|vieraan|jonkun <drug>|reseptilääk*
      <drug> kuul*|tarkoitet*|olivat|oli toise*|toiselle|naapur*|muu*|jollekin
      <drug> naapurin|toisen|väärin|väärä*
      <drug> unoh*|tupl*|kahdesti|kahteen|sekais*|sekoi*|vaihtu*|väärin|väärä*|myöhäs*|antamatta|saamatta|jakamatta|puuttui*|ilman
      unoh*|sekoit*|sotk*|tupla*|kaksinkert* <drug> !en
      sekoit* mun|minun|äidin|meidän|potila* <drug>
      ilman <drug>|insuliinia !reseptiä
      <drug> ilman
      päivää|viikonlopun|vuorokautta|yön|päivät|viikonlopun ilman|lääkk*|lääkkeet|lääkkeittä <drug>|jäi*
      <drug> jäi|jäivät saamatta|antamatta|väliin|ottamatta|saama*
      <drug> <no> annet*|antan*|tullut|tuotu|jaettu|kirjat*|saatu|ajallaan
      annet*|annettiin|sain|sai|saanut|antoi|pistet*|pisti kahdesti|tuplana|kaksi|liikaa|liian|kymmenkert* <drug>|samana|paljon|annos*|kertaa
      <drug> kahdesti|tuplana|kaksi|tuplat*|kymmenkert*
      yliannos* annet*|sai|hoitaj*|vuoro*|vastalääk*
      yövuoro*|hoitaja* yliannos*
      vastalääk*
      mg|milligram* purki*|luki|lapus*|lukee|etiket*
      lapus*|ohjees*|etiketis*|purkis*|reseptis*|paketis*|listassa luki|lukee|seisoi mg|väär*|5|yksi|kolme|toinen|päiväss*
      allergi* <drug> !ei !tarkist* !kysy* !varmist*
      <drug> allergi* !ei
      allergi* huolimatta|vaikka|vaikk*
      vaikka allergi*|ranneke*|rannettee*
      huolimatta allergi*|määrä*|annet*
      kaksi|kahta|lääkettä lääke*|jotka|joita ei|yhdessä|yhtä saa|pidä|aikaa
      ei saa|saisi|pidä käyttää|ottaa|yhdistää|sekoittaa yhdessä|kesken*|samaan
      <drug> ei|annettu|tuli|annet* ajallaan|ajoissa|myöhäss*|väärään
      <drug> myöhäss*|tuntia|ajallaan|aamulla|illalla|aamuyö* myöhäss*|ei|annet*
      iltalääk*|aamulääk*|yölääk*|iltalääkkee* aamul*|keskipäiv*|annet*|päiväl*|yöllä
      annet*|sain iltalääk* aamul*
      väär* vahvuu*|silmätip*|tippoj*|rokot*|annos*|reseptiä|resepti
      resept* väär*|vahvuu*|vanhal*
      pist*|annet*|tiput*|sain|määrät*|kirjoit*|uusit* väärä*|väärän|väärällä|vanhentun* <drug>|aine*|tippa*|vahvuu*
      rokot* vanhentun*|väär*
      lääkelist*|lääkityslist* väär*|mänty*|pielessä|sekais*|vanha*|päin
      lopet*|lopetti*|vaihdet* äkki*|kertomat*|kysymät*|yhtäkkiä|ilmoittam* <drug>
      <drug> lopet*|vaihdet*|tuplat*|nostet*|tuplattu kertomat*|kysymät*|ilmoittam*|äkki*|yhtäkkiä
      ~ väär*|toisen|tupla*|kaksinkert*|vanhentun*|liian|liikaa|sekai* lääke*|lääkke*|annos*|annost*|resept*|tablet*|insuliin*|dosetti*|vahvuu*|antibioot*|rokot*|tippa* !ruok* !ateri* !lounas* !ateria !ruoka
      lääkevirh*|lääkitysvirh*|lääkepoik*|lääkesekaan*|annosteluvirh*|lääkehaitta*|yliannos*|reseptivirh*|lääkitysvahin*
      väär*|toisen|vanhaa|vanhentun*|vieraan|kaksinkert*|tupla*|liian|sopimat*|yli lääke*|lääkke*|lääkit*|annos*|annost*|resept*|tablet*|antibioot*|insuliin*|pilleri*|dosetti*|kipulääk*|verenohen*|marevan*|rokot*|tipan|vahvuu*|lääkelis*|lääkkei*|tippa*
      lääke*|lääkke*|lääkit*|annos*|resept*|tablet*|antibioot*|insuliin*|dosetti*|verenohen*|rokot*|marevan* väär*|sekaisin|sekais*|sekoit*|vaihtu*|unohtu*|unohdet*|kaksinkert*|kahteen|tupla*|liian|puuttu*|saamatta|antamatta|jäi|virhe*|sopimat*|päällekkäi*|allergi*|yliannos*|liikaa|tuplana|unohti*|hukas*|jätettiin|hukattiin|toisen|loppu*|lopetettiin|vanhentun* !väsynyt !hyvä !ruok* !ateri* !lounas* !ateria !ruoka
      annet*|sain|saanut|sai|antoi|annosteltiin|määrät*|määräsi|kirjoit*|jakoi|jaettiin|tarjottiin|pistet*|tarjosi väär*|toisen|liikaa|tupla*|kaksinkert*|liian|vanhentun* lääke*|lääkke*|lääkit*|annos*|resept*|tablet*|antibioot*|insuliin*|pillereitä|rokot*|vahvuu*|potilaan|suuri|suuren|iso|ison|lääkkeitä|lääkkeet
      lääke*|lääkke*|antibioot*|penisil*|kipulääk* johon|jolle|jota|jolle|vaikka|mille|joille allerg*|yliherk*
      allerg*|yliherk* lääke*|lääkke*|penisil*|määrät*|annet*|antibioot*|huolimatta|vaikka !tarkist* !kysy* !varmist* !huomioi*
      ei|eikä|eivät annettu|annet|antanut|saanut|saatu|tarkistettu|tuotu|muistettu|jaettu|tarkistanut|tuonut|muistanut lääke*|lääkke*|lääkkei*|lääkit*|insuliin*|kipulääk*|verenpainelääk*|ajallaan|iltalääk*|aamulääk*|lääkeannos
      lääke*|lääkke*|lääkkei*|lääkit*|insuliin*|kipulääk*|iltalääk*|aamulääk*|yölääk* ei|eivät|jäi|jäivät|unohdettiin|unohtui*|unohtu* annettu|antamatta|saamatta|saanut|tuotu|tullut|jakamatta|kokonaan|annet|tuonut|tarkistettu|antanut|ottamatta|huom*
      unohti*|unohdet*|unohtu* antaa|jakaa|lääke*|lääkke*|insuliin*|tuoda lääke*|lääkke*|iltalääk*|aamulääk*|insuliin*|kokonaan|kipulääk*
      lääkkeet|lääkkeeni|lääkkeitä|lääkelista|lääkitys|lääkityslista|dosetti sekais*|sekoi*|väärin|vaihtu*|hukas*|väär*|pielessä|ristiri*|virhe*
      kaksi|kahdesti|tuplana|2 lääke*|lääkke*|annos*|annosta|annoksen|samaa|kertaa sama*|lääke*|lääkke*|perä*|insuliin*
      samaa|sama|saman lääke*|lääkke* kaksi|kahdesti|tuplana|kahteen
      yhteisvaikut*|vasta-aih* ei|tarkist*|huom*|lääke*|lääkke*|vaar*`),
    ru: phraseLines(`
      & <drug> отмен*|заменил*|назначил*|поменял* ошибк*|случайно|ошибочно|нечаянно
      & <drug> <no> вовремя|раз|разу
      путал*|путает|путают|попутал* <drug>|таблет*|мои|дозы|капельниц*
      & <drug> дали|давали|дал*|ввели|вкололи котор*|никто|не назначал*|назначен*|прописывал*|выписывал*
      & капли|капл*|укол*|мазь лев*|прав*|друг* глаз*|ух*|рук* капали|закап*|вместо|перепут*|для
      & <drug> ошиб*|перепут*|напут*|дважды|двойн*|чуж*|просроч*|неправильн* дали|дал*|ввел*|вкол*|назнач*|выпис*|медсестр*|аптек* !избеж* !чтобы !уточн* !спросил* !проверил*
      выписк*|врач* написано|сказал*|велел* отменить|уменьшить|убрать <drug>|разжижа*
      дали|дал|дала|вкол*|ввел*|назнач*|выпис*|прописал*|капнул*|поставил* <drug> хотя|несмотря|а говорил*|предупре*|сказал*|аллерг*|нельзя|мне|я|у
      <drug> хотя|несмотря говорил*|предупре*|аллерг*|нельзя|я|мне
      <drug>|вакцин*|прививк*|привив* срок|годност* вышел|истек|прошел|кончил*|закончил*
      привили|вкололи|ввели|поставили вакцин*|препарат*|ампул* просроч*|срок|котор*
      помп*|инфузомат*|капельниц*|насос поставил*|выставил*|настроил*|включил* на|не|слишком|неправильн* вместо|раз|скорост*|10|десять
      пью|пила|пил|давали|дают|принимала|получала сердечн*|чуж*|таблет*|лекарств* сестры|брата|мужа|жены|соседк*|матери|другого|своей
      <drug> соседн*|чуж*|соседк*|соседа койк*|кроват*|палат*|пациент*|бабул*|деда
      <drug> бабул*|деда|женщин*|мужчин*|другого|другой с|из|койк*|палат*
      <drug> с|из|от соседн*|чуж*|другой койк*|кроват*|палат*
      мл|мг|мкг|таблетк* а|хотя|вместо|но рецепт*|назначен*|врач*|надо|нужно|положено
      <allergy> написано|указано|записан*|карт*|красным и|все|а|но капнул*|вкол*|дали|назнач*|поставил*|равно !уточн* !спросил*
      <drug> каждый|постоянно|вечно|опять день|раз|на|с час*|позже|опозд*|поздно
      <drug> час|часа|часов|сильно позже|опозд*|с
      чуж* рецепт*|таблет*|лекарств*|препарат*|назначени*
      нельзя|запрещен*|противопоказ* с|при|мне|вместе|совмещ* моими|моим|эпилепс*|диабет*|сердц*|астм*|варфарин* !есть !парков*
      перепут*|спутал* капельниц*|таблет*|шприц*|уколы|флакон*
      капельниц*|таблет*|шприц*|уколы перепут*|спутал*
      не то|ту|те|та|тот|тому <drug>|ампул*
      ~ чуж*|неправильн*|неверн*|просроч*|двойн*|тройн*|десятикрат*|ошибочн*|несовместим* <drug> !кладов*
      <drug> чуж*|другого|другому|соседк*|соседа|соседу больн*|пациент*|человек*
      <drug> чуж*|перепут*|просроч*|двойн*|дважды|вдвое|удвоил*|забыл*|забыва*|соседк*
      отдал*|выдал*|дал*|дали|принес* <drug>|мне другого|чуж*|соседк*
      перепут*|спутал*|напутал*|забыл*|забыва*|удвоил*|пропустил* <drug>|мои|сделать|дать|с
      перепут*|напут* <drug>
      забыл*|забыва*|забыли сделать|дать|ввести|принести|поставить <drug>
      дважды|вдвое|десят*|тройн*|двойн*|лишн* дал*|ввел*|вкол*|раза|больше|доза|дозу|дозы|дозе|дозой|доз <drug>|разжижа*
      дал*|ввел*|вкол*|сделал*|назнач* дважды|вдвое|слишком|лишн*|двойн*|десятикратн* <drug>|много
      <drug> дважды|вдвое|удвоил*|два
      без <drug>|лекарств|таблеток|инсулина|обезболивания дн*|дня|выходн*|потому|на|ноч* !рецепт*
      дня|дней|выходн*|сутки|ночь|неделю без <drug>|лекарств
      остал*|сидел*|лежал* без <drug>|лекарств
      не|никто дал*|дали|принес*|назнач*|ввел*|выпис*|сделал* <drug> !нужн* !понадоб*
      <drug> не|никто дал*|дали|принес*|назнач*|ввел*|сделал*|вовремя|давали|вписал*
      <drug> не вовремя|дали|дал*
      мг|миллиграм* на|в|коробк*|выписк* коробк*|выписк*|50|рецепт*|написан*
      в|на выписк*|рецепт*|этикетк*|коробк*|инструкци* мг|одн*|не|5|ошибк*
      в рецепте не|опять та|неправильн*|ошибк*
      дозировк*|доза|дозу не|неправ*|ошиб*|перепут*|завыш*|занижен*|удвоил* !помн*
      не та|та|верная дозировк*|доза|концентрац*
      <drug> аллерги* !нет !на !без
      аллерги* <drug> !нет !без !уточн* !спросил* !проверил*
      аллерги* хотя|наплев*|не|несмотря|указан*|записан*|карт* !нет
      хотя|несмотря|зная аллерги*
      нельзя|несовместим* принимать|вместе|сочета* вместе|одновр*
      два|две|оба препарат*|лекарств* нельзя|вместе|несовмест*
      вечерн*|утренн*|ночн* <drug> утром|вечер*|днем|дали
      введ*|ввел*|дал*|влил* слишком|лишн*|больше много|чем|нужн*
      антидот*
      просроч* <drug>
      <drug> просроч*
      закап*|вкол*|ввел*|дал*|выдал*|сделал*|постав*|налил* не то|ту|те|та
      вместо <drug> дал*|вкол*|ввел*|принес*|мочегон*|другое
      <drug> другого|чуж* больн*|пациент*|человек*
      на этикетке|рецепте
      отменил*|убрал*|заменил* <drug> без|не|резко|самовольн*
      ~ доза|дозу|дозировка|дозы|дозе раза|больше|меньше|завыш*|двойн*|неверн*|тройн*|превыш*|другой|ошиб* чем|больше|два|три|назнач*|нужно|раза|нормы
      не|неверн*|неправильн*|ошибочн*|чуж*|двойн*|другое|другой|просрочен*|тройн*|лишн*|перепут*|завышен* то|ту|те|лекарств*|препарат*|доза|дозу|дозы|дозе|дозой|доз|дозиров*|таблет*|укол*|рецепт*|капельниц*|инсулин*|антибиот*|вакцин*|назнач*|прививк* лекарств*|препарат*|таблет*|дозир*|укол*|доза|дозу|дозы|дозе|дозой|доз|капельниц*|инсулин*|дал*|ввел*|назнач*|выпис*|рецепт*|вкол*|сдел*|соседк*|пациент*
      неверн*|неправильн*|ошибочн*|чуж*|двойн*|просрочен*|завышен*|тройн*|лишн* лекарств*|препарат*|доза|дозу|дозы|дозе|дозой|доз|дозиров*|таблет*|укол*|рецепт*|капельниц*|инсулин*|антибиот*|вакцин*|прививк*
      перепут*|напут*|спутал*|путают|путаница|ошиб* лекарств*|препарат*|таблет*|дозиров*|доза|дозу|дозы|дозе|дозой|доз|укол*|капельниц*|назначен*|рецепт*|ампул*|инсулин*|вакцин* !забот
      лекарств*|препарат*|таблет*|дозиров*|доза|дозу|дозы|дозе|дозой|доз|укол*|капельниц*|рецепт*|инсулин*|антибиот*|прививк* перепут*|напут*|спутал*|путают|чуж*|забыл*|ошиб*|неверн*|неправильн*|завыш*|дважды|другому|просроч*|вместо|превыш*|двойн*|пропуст*|ошибочн*
      дал*|дают|ввел*|вкол*|назнач*|выпис*|сделал*|принес*|поставил*|прописал*|выдал*|приписал*|укол* не|чуж*|двойн*|неправ*|неверн*|другое|лекарств*|препарат*|антибиот*|то|просроч*|две|вдвое|дважды|лишн*|завыш*|вместо то|ту|те|таблет*|лекарств*|препарат*|доза|дозу|дозы|дозе|дозой|доз|дозы|дозировк*|капельниц*|аллерг*|нас|укол*|больше|дозу
      аллерг* дал*|назнач*|ввел*|вкол*|выпис*|препарат*|лекарств*|антибиот*|пеницил*|на|сказал* назнач*|дал*|ввел*|вкол*|выпис*|все|поставил*|сделал*
      назнач*|дал*|ввел*|вкол*|выпис*|прописал* на|хотя|несмотря|препарат*|лекарств*|антибиот*|что аллерг*|котор*|аллергия|непереносим*
      забыл*|забыв*|не|пропуст* дать|дал*|принес*|сделать|сделал*|выдал*|ввести|укол*|поставить|вкол*|таблет*|лекарств* лекарств*|таблет*|укол*|инсулин*|препарат*|обезбол*|вовремя|капельниц*|антибиот*|вечерн*
      лекарств*|таблет*|инсулин|капельниц*|укол не|забыл*|так дал*|принес*|сделал*|ввел*|дать|выдал*|поставил*|сделать|принести|вкололи
      передозир*|передоз*
      два|дважды|2 раза|подряд|вкол* одн*|лекарств*|инсулин*|укол*|доза|дозу|дозы|дозе|дозой|доз|таблет*|препарат*|то|антибиот*
      превыс*|превыш*|завыс* доза|дозу|дозы|дозе|дозой|доз|норм*
      доза|дозу|дозы|дозе|дозой|доз превыш*|больше|вдвое|удво*|двойн*|завыш*|неправ*|ошиб*
      несовместим* препарат*|лекарств*|таблет*`),
    en: phraseLines(`
      & <no> gave|given|give|brought|got <drug> time|late|once|days|nights|all
      & <drug> stopped|stop|changed|cancelled|started accident|mistake|error|accidentally|mistakenly
      mixed|mixes|mixing|muddled|muddles|swapped|confused my|her|his|the|up morning|evening|pills|tablets|meds|doses|insulin
      forgot|forgotten|missed|skipped <person>|our|her|his <drug>
      & <drug> given|gave|giving|put never|not|nobody|n't prescribed !want
      & drops|tablets|cream|injection left|right|other|wrong eye|ear|arm|leg meant|instead|went|wrong
      & <drug> wrong|mistake|mistakes|mix-up|mixup|overdose|overdosed|swapped|incorrect|expired !no !never !without !avoid !check*
      & <drug> meant|intended|prescribed another|someone|somebody|different patient|man|woman|else|person
      letter|summary|discharge|notes|consultant says|said|told stop|stopped|halve|halved|reduce <drug>
      & given|gave|prescribed|put|injected <drug> though|although|despite told|said|allergic|allergy|intolerant|kills|notes
      & penicillin|allergy|allergies|allergic notes|chart|file|records|wristband|letters still|anyway !asked !checked
      batch|vaccine|jab|vial|<drug> went|was|gone|is|past out|expired|past date|of|its|expiry
      vaccinated|injected|jabbed|immunised with|from batch|vial|wrong|expired|old
      pump|drip|driver|infusion set|running|programmed at|to|too|wrong wrong|rather|instead|times|too|fast|high|10|ten
      getting|got|taking|given|on|been <person>'s|sister's|brother's|neighbour's|husband's|wife's|else's|room-mate's <drug>|heart|pills
      <drug> of|from|for the|a|another lady|man|woman|patient|bloke|person|neighbour next|other|opposite|bed
      next|opposite|neighbouring|other bed|bay|bed's|patient|patient's <drug>
      ml|mg|mcg|tablet|tablets|milligrams when|but|instead|not|though|where script|prescription|supposed|meant|should|doctor|notes|0.5|said
      label*|labelled|bottle|packet|box ml|mg|mcg|5|10|dose|twice|daily when|but|instead|script|prescription
      allerg*|penicillin|latex|codeine notes|chart|file|records|wristband|system|letters still|anyway|yet|but|gave|given|hung|prescribed !asked !checked
      clash|clashes|clashed|clashing|interact|interacts|reacts badly|with with|my|her|his <drug>|other|epilepsy|heart|thinners !diary !appointment
      <drug> clash|clashes|clashed|interact|interacts with
      <drug> hours|hour late|early every|each|day
      wrong|incorrect jab|shot|script|bag|drip
      jab|script|bag wrong|somebody*|someone*|else*
      written|wrote|write|prescribe* up <no>|it|<drug> insulin|meds|it !letter
      went|without|days|day without her|his|my|any insulin|meds|medication|inhaler|tablets
      ~ wrong|incorrect|expired|out-of-date|duplicate|double|doubled|triple|mixed|muddled|swapped|incompatible <drug> !turn
      someone|somebody else's|elses|else <drug>
      another|other|stranger's|neighbour's|wrong patient|patient's|person's|man's|woman's <drug>
      <drug> meant|intended|belong*|prescribed|for for|to another|someone|somebody|other|stranger !none
      put|gave|handed|given someone|somebody|another <drug>
      <drug> forgotten|forgot|skipped|omitted|missed|late|delayed|mixed|swapped|confused !never !none
      forgot|forgotten|forgetting|skipped|omitted|missed|mixed|confused|muddled|late up|my|her|his|the|with|dad's|mum's <drug>
      missed|skipped|late doses|dose
      no|without <drug> for|on|all|until|over|3|two|three|days|nights|weekend !need !problem
      no insulin|tablets|meds|medication|painkillers for|on|all|until
      <no> give|gave|given|giving|bring|brought|receive|received|write|wrote|written|prescribed|order|ordered <drug> !need !want
      <drug> <no> given|brought|came|come|arrived|written|prescribed|ordered|available|administered
      went|left|days|nights|weekend|day|night without <drug>|her|his|my|any
      ten|five|two|three|twice|double|triple|several|100|10|hundred times|the|x|fold dose|amount|dosage|strength|much
      twice|doubled|doubling|tripled|double|halved <drug> !check* !daily
      <drug> twice|doubled|tripled|double|halved !daily !check* !better
      gave|given|got|injected|had twice|double <drug>|her|his|dose|the
      gave|given|injected <person> <drug> twice
      says|said|reads|stated|label|letter|box|chart mg|mcg|ml|5mg|50mg|day meant|box|says|not|but
      label|chart|letter|box|packet|prescription says|said wrong|one|twice|different|two
      allerg* <drug>|wristband|bracelet !no !hay !checked !asked !confirmed
      <drug> allerg* !no !hay
      ignored|despite|though|although|knew|knowing|overlooked my|her|his|the|i'm|a allerg*
      two|both|three drugs|medicines|medications|tablets never|together|interact|clash
      must|should|cannot|supposed never|not be taken|mixed|combined|together
      <drug> <no> on|in time
      <drug> late|hours|at|morning|by four|late|hours|noon
      evening|night|morning|bedtime|lunchtime|breakfast <drug> at|in|given|with breakfast|morning|noon|four|afternoon|night|lunchtime
      strength|dosage|dose|label|instructions wrong|incorrect|mistake|too
      wrong eye|ear|arm|strength|prescription|label drops|drop|dose|again|on
      wrong|old dosage|strength|instructions|label|medicine
      too much|many|high|strong <drug>|dose|insulin|morphine
      overdosed|overdose|antidote by|given|nurse|had|needed
      gone|went|been without her|his|my|mum's|any <drug>|patch*
      pharmacy|chemist|pharmacist|dispensary gave|dispensed|put|handed|mixed wrong|else's|someone|somebody|another|mix
      error|mistake|mix-up|mixup|mess with|in my|the|her|his <drug>
      stopped|stop|took|taken suddenly|off|her|him without|telling|reason <drug>
      stopped|changed|took my|her|his|mum's <drug> without|suddenly|overnight !site
      ~ allergic|allergy|allergies penicillin|ibuprofen|prescribed|antibiotic|antibiotics|latex|aspirin|given|gave|medication|drug although|despite|even|notes|wrote|chart|i'm|am|is|wristband|though
      prescribed|given|gave|offered|handed penicillin|antibiotics|aspirin|ibuprofen|morphine|medicine|tablets|drugs|medication|it allergic|allergy|i'm|although|despite|even
      thinners|insulin|meds|medication|tablets|drugs|pills|doses|injections|painkillers|prescriptions|medicines mixed|swapped|muddled|confused|mix-up|wrong|another|forgotten|late|afternoon
      morning|evening|night|lunchtime|daily|her|his|my|mum's|regular meds|medication|tablets|insulin|dose|pills|painkillers|injection at|late|hours|afternoon|evening|never|forgotten|not|missed|noon|skipped !chemist !collect !explained
      missed|missing|skipped|late|forgotten|omitted|double|doubled|wrong doses|dose|dosage|meds|medication|insulin|injections|medicines
      nearly|almost injected|gave|given|administered|took|swallowed|handed wrong|me|him|her|with|neighbour's|another|somebody
      wrong|incorrect|mixed|someone's|another label|labels|prescription|instructions|patient's|dose|drug|strength|up on|my|prescription|medication|tablets
      chemist|pharmacy|pharmacist|dispensary|nurse|doctor gave|put|dispensed|handed|issued|made|prescribed wrong|incorrect|someone|mistake|error|another|expired|double
      overdose|overdosed|misprescribed|mis-prescribed|misdosed !took !taken
      wrong|incorrect|someone|another|other|double|expired|old|duplicate|inappropriate|outdated|different|too medication|medications|medicine|medicines|meds|dose|dosage|doses|tablets|tablet|drug|drugs|prescription|pills|injection|insulin|else's|antibiotics|antibiotic|strength|drip|vaccine|inhaler|patient's|iv|painkillers|much medication|medicine|meds|tablets|drugs|dose|insulin|pills|prescription|morphine
      wrong|incorrect|expired|duplicate medication|medications|medicine|medicines|meds|dose|dosage|doses|tablets|tablet|drug|drugs|prescription|pills|injection|insulin|antibiotics|antibiotic|strength|drip|vaccine|inhaler|painkillers|iv
      medication|medications|medicine|medicines|meds|dose|dosage|tablets|drugs|prescription|pills|insulin|injection|antibiotics|drip|drug|painkillers|chart|inhaler wrong|incorrect|mixed|mix-up|mixup|error|errors|mistake|mistakes|forgotten|missed|twice|doubled|double|late|muddled|confused|missing|expired|incorrectly|swapped|another|overdose|omitted|messed|else's !no
      medication|drug|prescribing|prescription|dosing|medicine|dispensing error|errors|mistake|mistakes|mix-up|mixup|blunder
      given|gave|administered|prescribed|dispensed|received|handed|injected|issued|took wrong|double|twice|someone|another|too|someone's|incorrect|neighbour's|other|extra|allergic|expired|different medication|medicine|meds|dose|tablets|drug|drugs|else's|much|high|insulin|pills|patient's|prescription|the|antibiotics|antibiotic|many|injection|strength|dosage|morphine|person's|drip
      allergic|allergy|allergies prescribed|given|gave|penicillin|antibiotic|antibiotics|medication|drug|drugs|despite|even|still|ignored|told|to|medicine penicillin|given|gave|prescribed|anyway|medication|it|still|me|drug|which|medicine|despite|by
      prescribed|given|gave|administered|give medication|medicine|penicillin|antibiotics|antibiotic|something|drug|drugs|tablets|despite|i'm|him|her|me allergic|allergy|allergies
      missed|skipped|late|delayed|double|doubled|extra|two my|her|his|a|of|the|doses|several|lots medication|meds|dose|doses|medicine|tablets|insulin|injection|pain
      meds|medication|medications|tablets|insulin|medicine|drugs|pills|injection never|not|n't|weren't|wasn't|were|was|hours came|given|arrived|brought|checked|late|missed|forgotten|administered|turned
      twice|two|double same|the|too|doses|dose|dosage|dosed|my|medication medication|dose|insulin|tablet|of|injection|medicine|drug|amount|prescribed|tablets`),
  },
}

const patientSafety: FlagRule = {
  id: 'patient-safety',
  severity: 'urgent',
  names: { fi: 'Potilasturvallisuus', ru: 'Безопасность пациента', en: 'Patient safety', sv: 'Patientsäkerhet' },
  phrases: {
    fi: phraseLines(`
      & jätet*|jätti|jättivät yksin|valvomatta|vaille leikkau*|tunneiksi|tunneik*|tuntei*|vuos*|verta|sekava*|kouris*
      & vuosin|vuoti|vuosi verta kukaan|tunti*|yksin|tunnei*|eikä
      & lausunto|lausunnon|kuva*|tulos|tulokset|tuloksia|röntgen*|magneetti*|koepala*|näyte jäänyt|jäi|makasi|lojui|unohtu*|unohdettu|odotti|seisoi kuukau*|viikko*|viikkoja|vuoden|puoli
      & unohdet*|unohti*|unohtui vess*|vessaan|suihku*|käytäv*|paareil*|kylpy*|huonee* <kin>|potila*|minut|mut|hänet
      & hermo*|suol*|valtimo*|virtsarak*|kohdu* osui|osut*|vaurio*|katkais*|puhkais*|viil* leikkau*|toimenp*|kirurgi*|tunne|tunnoton|enää|pist*
      <no> tarkist* nimeä|henkilöllisyy*|ranneke*|henkilötun*
      & <disease> <missed>
      & <disease> lähet*|kotiutet*|passitet*|käännytet* kotiin|pois !kiitos
      & kaatu*|putos*|tippu*|pudotet*|liukast* osasto*|sairaal*|hoitaj*|sängy*|vuotees* murt*|lonk*|pää*|yksin|kukaan|kahdesti|lattialla|tikki*
      & väär* <body>|puoli|puolen|potila* leika*|operoi*|leikkau*|poist*|toimenp*
      & tulehdu*|infekti*|mrsa|bakteer*|sepsis sain|sai|tuli|tarttui|otin|sain osasto*|sairaal*|leikkauk*|toimenpit*
      & <benign>|virus|pelkkä olikin|osoittautui|sittenkin|todellisuudessa|paljastui <disease>
      olikin|osoittautui|paljastui <disease>
      kaatu*|kaatui|putosi osastoll*|teillä|sairaalass* kahdesti|monta|taas|murt*|uudelleen|toisella|ja
      & <no> vilkais*|vilkaissu*|katso*|katsonut|seura*|seurannut|huoma* monitor*|käyrä*|käyrää|näyttöä|ktg*
      lapsivesi vihreä*|ruskea*|<no>
      vetivät|veti|vedettiin|poistivat|poisti|porasi|porattiin terve*|väär*|aivan hampa*|poskihampa*|terve*
      pudot*|pudotettiin|tiput*|tiputettiin siirros*|sängy*|lattia*|nosto*|paareil*|kantaes*
      <kin> pudotet*|tiputet*|pudottivat|pudotti
      dementoitun*|muistisair*|dementi*|sekava*|alzheimer* pääs*|karkas*|lähti|käveli|katosi|kadonn*|löyty* ulos|pois|karkuun|kadul*|yöpuvus*|kävel*|hangest*
      <kin> karkas*|pääs*|löyty*|käveli|livahti ulos|kävelem*|karkaam*|osasto*|kadul*|yöpuvus*|asemal*|linja-auto*|bussipys*|metsäs*
      ~ verinäyt*|näyttee*|näytteet|koeputk*|verikoke*|tulokset|papat vaihtu*|sekaantu*|sekais*|sekoit*|sekoi* !aika
      ~ verinäyt*|näyttee*|näytteet|koeputk*|koepala* katos*|hävis*|hukk*|kadonn*
      väärän|väärä|toisen ihmisen|henkilön|potilaan nimi|hetu|ranneke*|henkilötun* !resept* !kirje*
      <no> katso*|katsonut|luke*|avan* kuvaa|kuvia|röntgen*|magneet*|tulost*|tuloksia viikko*|kuukau*|päivä*
      tukehtu*|tukehtui|kakoi|köhi melkein|ruoka*|lounas*|kukaan|yksin|ketään
      <no> vaihtanut|vaihta*|vaihdet* hanskoj*|käsinei*|kaapua|neulaa
      samoilla|samat|samoin hansko*|käsinei*|neul*|essuil* !kengil*
      maka*|makasi|lojui lattialla tunti*|tunnin|yön|kauan
      lattialla tunti*|tunnin|yön
      ~ harsotaito*|taito*|sideta*|neula|neulan|instrument*|katet*|kanyyl*|tikki|tikkejä|sakset|klipsi|tamponi jäi|unoh*|jätet*|sisä*
      sisä*|sisälleni|vatsaan|haavaan jäi|unoh*|jätet*
      ~ <disease> <benign> !ei !sekä
      ~ <disease> missat*|huomaamat*|ohitet*|vähätel*|lukematta|hoitam*|diagnosoim*|tunnistam*|sivuutet*|huitais*
      <no> huoma*|tunnist*|löyt*|nähty|nähnyt|havai*|todet*|diagnos*|epäil*|tutkit* <disease>
      <disease> <no> huoma*|tunnist*|löyt*|näh*|havai*|todet*|hoide*
      <disease> huomat*|todet*|löyt*|selvi*|havait* vasta|myöhäs*|päivänä|päivän|viikon|kuukau*|seuraav* !ajoissa
      ~ <disease> lähet*|kotiin|kotiute*|käännytet*|passitet* !kiitos
      puhkesi|puhkes*|repes* umpisuol*|suoli|umpilisäk*|haavauma
      umpisuol*|suoli|umpilisäk*|haavauma puhke*|puhki
      putos*|tippu*|tipuin|kaatu*|kaadu*|liukast*|luiska*|pudot* sängy*|lattia*|paareil*|pöytäl*|tuolil*|vuotee*|suihku*|vess*|wc*|portai*|pyörätuol*|nostol*|osasto*
      laitoja|laidat|sängynlai*|laita|laidan <no>|nostet*|alhaal*|alas
      <no> nost* laitoja|laidat|sängynlai*
      maka*|löyty*|löyt*|lojui lattia* tunti*|tunnin|yön|yö*|ennen|kukaan|asti
      ilma*|ilmaa letku*|tippa*|ruisku*
      letku* ilma*
      tippa*|tippapul*|happi*|happipul*|pullo|pumppu|monitori loppu*|tyhjä*|irro*|tyhj*|rikki|sammu*
      happipul* tyhj*|loppu*
      lausun*|tulos|tulok*|kuva*|röntgenkuv*|verikok*|näyte* lukemat*|lojui|unoh*|huomaamat*|hukas*|katsomat*|hukk* !kiitos
      <no> mita*|katso*|tarkist*|tarkkai*|seura*|valvo*|testa*|otet* <vital>|vointi*
      <vital> <no> mita*|katso*|tarkist*|seura*|testa*|otet*
      <no> desinf*|pes*|vaihta*|pese*|käyttä* käsi*|kädet|kätens*|hansk*|käsine*|maski*|välinei*
      käsi*|kädet|hansk*|käsine* <no>|pesemät* desinf*|pes*|vaihd*|vaihta*
      väärä nimi|potilas*|hammas|polvi|jalka|puoli|diagnoosi|silmä|käsi|ranneke
      väärä*|väärän|väärää|väärään|terve|terveen hammas|hampaan|polv*|jalka*|jalkaa|puol*|lonk*|silm*|kätt*|munuai*|diagnoosi|leikkau*
      makuuhaav*|painehaav*|painehaava*
      poistet*|leikat*|vedet*|otet*|operoi* väär*|terve|terveen|tervettä|terveitä
      mrsa|sairaalabakt*|norovirus*|superbakt*|sairaalatul*
      sain|tuli|tarttui|nappasin|sai|saatu sairaal*|osasto*|siel*|tarttui|teiltä tulehdu*|bakteer*|infekti*|koronan|korona|noro*|taut*
      sairaala*|osasto*|leikkauk* tulehdu*|infektio*|bakteer*
      tikit|hakaset|haava auke*|auki|aukesi*|ratke*|repe*
      liian aikais*|aikasin|varhain kotiin|kotiut*|pois|ulos
      kotiut*|kotiin|pois liian aikais*|aikasin|varhain
      melkein|meinas*|meinat*|vähällä|lähellä viedä|vietiin|leikat*|kuol*|tukeh*|tapp*
      tarkoitet*|kuulu* toise*|viereis*|vastapäis*|naapur*|muulle leikkau*|toimenp*|potila*
      leikkau*|toimenpi* tarkoitet*|kuulu* toise*|vastapäis*|viereis*|miehel*
      soittokel*|kutsukel*|hälytyskel*|kello*|nappi|kutsunap* ulottum*|rikki|irti|pois|kauka*|piilo*
      tukehtu*|tukeht*
      neul*|ruisku*|veitsi|skalpel* lojui|avoim*|lattia*|roskis*|jätet*|esill*|auki
      käytettyjä|käytetyt|käytetty|likai*|veris*|samat|samoja neul*|ruisku*|instrumen*|välinei*|hansk*
      puhkais*|viil*|leikka*|vaurio*|katkais*|osui|rikko* suol*|hermo*|virtsarak*|valtimo*|suon*|elim*
      suoli|hermo|virtsarakko|valtimo puhkais*|vaurio*|katkais*|katke*
      nostolait*|nosturi*|hihna|paarit|sänky|tuoli|liina|suihkutuol* petti|katke*|hajo*|kaatu*|putos*|romaht*|pettä*
      sydänään*|syke|happi*|saturaat* lask*|romaht*|hiipu*|katos*
      diabeet*|diabeetik*|epilept* <no>|ilman|mitat* mita*|sokeri*|ruoka*|tarkist*
      jätet* yksin|valvom*|vaille|heitteil* !kotiin
      valvomat*|heitteil*
      vuoti|verenvuo* <no>|kukaan|tuntia
      <no> tunnust*|myön* virhe*|vahinko*
      virhediagn*
      irtosi|irtos*|irronnut katet*|letku|dreen*|kanyyl*|tippa
      hoitovirhe*|hoitovahin* !muistut* !jurist*
      ~ aivoinfark*|infarkt*|umpilisä*|veritulp*|keuhkokuum*|murtum*|aneurysm*|sepsis* kuit*|puhke*|vähätel*|lepäämään|kotiin|huimau*|flunss*|pieleen|vakavasti
      ~ kotiutet*|kotiin|lähetet*|passitet* liian|ambulans*|palasi|takaisin|päivyst* aikai*|aamuna|seuraava*|yönä|samana|puolikunt*
      ~ keliaak*|allergi*|pähkin*|diabeeti* vehnä*|tuotiin|annet*|leipä*|pähkin*|maito*|ruoka*|tarjot*
      ~ katetri*|kanyyl*|neula*|pistet*|tipan|tippa pieleen|väär*|monta|neljä|hermoon|ohi
      ~ pyörätuol*|turvavyö*|paar* kiinnittäm*|irti|putos*|kaatu*
      ~ murtum*|lonkkamurtum*|infarkt*|aivoinfarkt*|aivoverenvuo*|umpisuol*|veritulp*|keuhkokuum*|sepsis*|syöp*|kasvai*|tulehdus*|verenmyrk* huomaam*|tunnistam*|missat*|myöhäs*|ohitet*|diagnos*|sivuut*|jäi
      ~ sidetait*|taitos|neula|instrument*|katetr*|kanyyl*|tamponi|side jä*|unohtu*|unohdet* mahaa*|vatsaa*|haavaa*|sisä*|leikkaus*|käte*|suone*
      ~ infekti*|sairaalabakt*|tulehdu*|norovirus*|bakteer* sain|tuli|tartut*|sai|otin|saatiin sairaal*|osasto*|leikk*|teiltä|toimenp*|haava*
      ~ soittokel*|hälyt*|kutsunap*|hälytysnap*|turvapuhel* ei|rikki|kukaan|vastat*|mykkä
      potilasturvall*|hoitovirhe*|hoitovahin*|leikkausvirhe*|potilasvahin*|sairaalabakt*|sairaalainfek*|mrsa|laitosinfek*|vaaratilan*|vaaratapaht*|vaaratilante*|läheltäpiti* !hyvä !erinomainen
      läheltä piti
      potilas|potilaan turvall* vaar*|ei|heik*|huol*|vaarant*
      vaaran*|vaaransi|vaarantui|vaarant* potila*|turvall*|henki|hengen|terve*|elämä*
      olisi|oli|oltiin|meinasi|melkein|vähällä|lähellä voinut|kuolla|mennä|kuollut|lähellä|henki|hengenlähtö|käydä kuolla|kuollut|henki|hengen|huonosti|kuolema*|vaka*|tukehtu*
      meinasin|meinasi|melkein|vähältä|olin kuolla|kuoli|tukehtua|kuollut|kuolema*|tukehtu*|vähällä
      väärä*|väärään|väärälle|väärän potila*|jalka*|käte*|silm*|polve*|puol*|diagno*|leik*|verir*|hammas|hampaan|lonk*|toimenp* !lääke*|lääkke* !lasku* !osoit* !aik*
      väärä diagnoosi
      diagnoosi* väär*|missat*|myöhäs*|huomaamat*
      leikat*|leikkas*|operoit*|poistet*|pistet* väär*
      jäi|jätet*|jätettiin|unohdet*|unohti*|unohtui* huomaam*|huomaamatta|hoitam*|tutkim*|seurant*|yksin|valvom*|sisään|vatsaan|leikkaushaava*|kanyyl*|katetr*|instrument*|murtum*|ilman hoit*|infark*|murtu*|valv*|potila*|tutkim*|kanyyl*|katetr*|hoitoa|taitos|ilman|veri*|potilaan|äiti|äidin
      ei huomat*|huomannut|huomattu|tutkittu|seurattu|tarkistettu|valvottu|valvonut|tunnistettu|reagoitu infark*|murtum*|sepsis*|verenvuot*|aivo*|tulehdus*|vointi*|henkilöll*|potilaan|murtu*|umpisuol*|keuhko*|veritulp*|happi*|syöp*|sydän*|haav*
      kaatu*|kaatui*|putosi*|pudota|tippui*|tippu*|liukas*|pyörty* sängy*|lattia*|osastolla|suihku*|wc*|vessas*|yksin|hoita*|valvo*|lonk*|portai*|sairaal*|vuotees*|pöydäl*|vuoteelta|jäi|kukaan !ruoka !pisara
      ei|eikä|ilman pessyt|pesty|desinfioi*|vaihtanut|vaihdettu|hanskoja|käsineitä|desinf*|steriloitu kät*|käsiä|käsi*|hansk*|käsine*|väline*|hanskoja|neula*|paikkoj*
      likai* neula*|väline*|instrument*|ruisku*|kanyyl*|side*
      infekti*|tulehdu*|sairaalabakt* sain|tuli|leik*|haava*|kanyyl*|huonosta|sairaal*|likai*|osast*
      soittokello*|hälytyskello*|hälytysnappi*|kutsukello*|hälytti* ei|vastat*|rikki|ulottuma*|kukaan|tullut|tultu|toim*|reago*
      ambulans*|ensihoi*|hätäkesk* ei|liian|myöhäs*|viivyt*|tunti* tullut|tuli|lähetetty|saapunut|myöhään|suostu*|kest*
      turva* laid*|laidat|laita ei|alhaalla|nostamatta|ylhäällä
      sängynlaid* ei|alhaal*|alas
      hapen|happea|hapetus|happi|defibri*|elvyty* ei|loppu*|irti|rikki|puuttu*|väär*`),
    ru: phraseLines(`
      & оставил*|бросил* одну|одного|одних|одна|один кров*|операци*|наркоз*|судорог*|сознани*|туалет*
      & кровотечен*|кровь|кровью никто|час*|одну|одна|игнор*
      & заключени*|снимок|снимки|результат*|анализ*|биопси*|мрт|кт лежал*|провалял*|потерял*|забыл*|завис* месяц*|недел*|полгода|год
      & забыл*|забыли туалет*|унитаз*|душ*|ванн*|коридор*|каталк* <kin>|ее|его|меня|пациент*
      & нерв|нерва|артери*|кишк*|мочев*|сосуд задел*|поврежд*|перерез*|прокол* операци*|хирург*|врач*|теперь|рука|нога
      <no> сверил*|проверил*|спросил*|уточнил* фамили*|имя|браслет*|личность
      & <disease> <missed>
      & <disease> отправ*|выписал*|отпустил*|выгнал* домой
      & упал*|уронил*|свалил*|поскользнул* отделени*|больниц*|палат*|кроват*|каталк*|медсестр*|санитар* сломал*|бедр*|голов*|одн*|никто|дважды|пол|полу|перелом*
      & не|другую|другой|здоров* ту|тот|ногу|руку|глаз|почку|колен*|зуб|сторон* прооперир*|операц*|удалил*|вырвал*|резал*|разрезал*
      & инфекц*|стафилок*|заражен*|сепсис занес*|подцепил*|подхватил*|получил*|заразил* больниц*|отделени*|операци*|палат*|вас
      & <benign>|вирус|простуда оказал*|выяснил*|обернул* <disease>
      оказал*|выяснил* <disease>
      упал* у|в вас|отделени*|палате|больнице|стационар* !стула
      дважды|два|снова|опять упал* у|в|с|и|на
      & <no> взглянул*|смотрел*|посмотрел*|следил*|подошел|глянул* монитор*|ктг|экран*|аппарат*
      воды зелен*|отошл*|мекони* зелен*|а|никто
      вырвал*|выдернул*|удалил*|вытащил*|просверлил* совершенно|абсолютно|не|здоров*|хорош* здоров*|зуб|тот|хорош*
      уронил* при|с|на|бабушк*|деда|маму|отца|его|ее|меня|ребенк*
      <kin> уронил*
      деменц*|альцгейм*|дезориентир*|слабоум*|беспамятств* ушел|ушла|вышел|вышла|сбежал*|пропал*|потерял*|бродил*|наш*
      <kin> ушел|ушла|сбежал*|вышел|пропал* из|в отделени*|больниц*|палат*|пижам*|тапк*|халат*
      нашли|нашел|нашлась|обнаружили на|в|у улиц*|вокзал*|автовокзал*|остановк*|подъезд*|сугроб*|трасс*|лес*
      ~ анализ*|проб*|пробирк*|результат*|биопси* перепут*|спутал*|напутал*|подмен*
      анализ*|проб*|пробирк*|биопси* потерял*|утерял*|разбил*
      на браслет* чуж*|не|другая|другое
      подавил*|поперхнул*|захлеб* за|на|едой|рядом|никто|никого|обед*
      кислород* кончил*|закончил*|отключ*|перекр*
      <no> сменил*|поменял*|снял*|менял* перчатк*|перчаток|игл*|маск*
      перчатк*|перчаток <no>|те сменил*|поменял*|снял*|же
      отпустил*|отправил*|выписал* с|домой гастрит*|невралг*|давлени*|простуд*|остеохондроз* оказал*|инфаркт*|инсульт*|через|а
      чуть|едва не умер*|погиб*|убил*|угроб*|задохну*
      швы|шов разош*|разошл*|лопнул* выписал*|автобус*|дома|рано|через
      забыл*|оставил*|оставлен*|забыт* салфетк*|тампон*|марл*|инструмент*|игл*|катетер*|зажим*|нитк*|бинт*|дренаж*
      забыл*|оставил* во|внутри|в мне|ней|нем|животе|ране
      внутри|животе|ране забыл*|оставил*|салфетк*|тампон*
      ~ <disease> <benign> !нет !без !исключ*
      ~ <disease> пропуст*|прогляд*|просмотр*|незамечен*|недогляд*|прозев*|упустил*|спис*
      <no> замет*|увид*|распозн*|диагност*|определ*|постав*|выявил*|нашл* <disease>
      <disease> <no> замет*|увид*|распозн*|диагност*|обнаруж*|смотрел*|нашл*
      <disease> замет*|обнаруж*|наш*|увидел*|диагност*|установ* только|лишь|через|поздно !вовремя !рано
      <disease> только|лишь на|через
      с <disease> отправ*|домой|выстав*|выгнал*
      отправ*|выписал*|выгнал* домой|с <disease>
      лопнул*|прорвал*|перфорац* аппендиц*|кишк*|язв*|киста
      аппендиц*|киста|язва|кишка лопнул*|прорвал*|перитонит
      упал*|упаст*|свалил*|выпал*|поскользн*|грохнул*|скатил*|уронил* с|из|в|на|на кроват*|каталк*|пол|пола|туалет*|душ*|ванн*|кресл*|лестниц*|стол* !стула
      бортик*|ограждени*|поручн* не|нет
      не поднял*|подня* бортик*
      лежал*|нашли|пролежал*|валял* на пол*|полу час*|два|пока|ноч*
      воздух в|попал трубк*|систем*|капельниц*|шприц*
      трубк* воздух
      капельниц*|кислород*|баллон*|аппарат|монитор|насос кончил*|закончил*|пуст*|отключ*|сломан*|сел*
      кислородн* баллон пуст*|закончил*|оказал*
      снимок|снимк*|анализ*|результат*|кт|мрт|узи|биопси*|заключен* никто|не|потеря*|лежал* смотр*|прочит*|посмотр*|глядел*|открыл*|месяц*
      <no> мерил*|измер*|проверя*|провер*|смотр*|следил*|контролир*|брал* <vital>
      <vital> <no> мерил*|измер*|провер*|смотр*|следил*|посмотр*|контрол*
      не|никто|без мыл*|моет|обрабат*|дезинф*|менял*|сменил*|надел* рук*|руки|перчат*|инструм*|маск*
      руки|рук|перчатк*|инструмент* не|никто|между мыл*|мыли|моет|обработ*|менял*|пациент*
      без перчаток|маски|дезинфек*|стерил*
      чуж*|не та|фамил*|имя браслет*|фамил*|имя
      не тот|ту|та|то|тому|той зуб|ногу|руку|глаз|колено|почку|сторон*|диагноз|палец|пациент*|ног*|операци*
      здоров* зуб|почк*|ногу
      пролежн*|пролежень*
      вырвал*|удалил*|прооперир*|отрезал*|разрезал* не|здоров*|другой|другую
      стафилокок*|внутрибольн*|норовирус*|рсв|больничн* инфекц*
      занес*|занёс*|заразил*|подцепил*|подхватил*|получил* инфекц*|там|стафил*|в|ковид|вирус|сепсис|гепатит*
      инфекц* занес*|внес*|после|попал*
      выписал*|отпустил*|отправил* рано|слишком|раньше
      рано|раньше выписал*|отпустил*
      чуть|едва|почти не увез*|умер*|убил*|задохн*|угроб*|прооперир*|дали|ввел*|отправ*|потеря*|погиб*
      вместо соседа|другого|соседки|чужого операц*|увез*
      кнопк* далеко|дотян*|сломан*|отключ*
      игл*|шприц*|скальпел* валя*|открыт*|на|лежа* пол*|ведр*|стол*|подокон*|детск*
      использован*|грязн*|окровавл*|нестерил*|одн* игл*|шприц*|инструмент*|перчатк*|катетер*
      задел*|прокол*|повредил*|перерезал*|разрезал*|порвал* кишк*|нерв*|сосуд*|мочев*|матк*|артери*|вену|связк*
      подъемник*|кровать|каталк*|кресло|ремень|ремни|носилк* оборв*|слома*|упал*|рухнул*|развал*|лопнул*|перевернул*
      сердцебиени*|пульс|сатурац*|кислород падал*|упал*|исчез*|пропад*
      диабет*|диабетик*|эпилепт* не|без|день мери*|сахар*|кормил*|дали
      оставил*|бросил*|лежал* одн*|без присмотр*|наблюден*|туалет*|помощи
      без присмотра
      сепсис*|заражение крови
      кров* шла|хлестал*|текл* никто|не|час*
      <no> признал*|сознал* ошиб*|вину
      врачебн* ошибк*
      выпал*|отсоедин*|выскочил* катетер*|трубк*|дренаж*|игла
      ~ говорили|сказали|поставили|лечили|приняли|диагноз орви|простуд*|отравлен*|гастрит|грипп|мигрень|давление|остеохондроз оказал*|воспален*|инфаркт|аппендиц*|опухоль|пневмони*|инсульт|перелом*
      ~ бортик*|ограничител*|ремн*|поручн* не|нет|сломан*|упал*|поднима*
      ~ укол*|катетер|иглу|капельниц*|блокад* нерв|мимо|вены|попал*|гематом*
      ~ выписали|отправили отек*|реанимац*|обратно|рано|температур*|скор*|пневмон*|воспален*
      ~ инфаркт|инсульт|перелом*|аппендицит*|пневмони*|сепсис|опухоль|тромб*|кровотечен*|рак не|пропуст*|проглядел*|принял*|просмотр*|поздно распозн*|замет*|увидел*|диагност*|отправил*|за|на|установ*|домой|определ*
      врачебн*|медицинск* ошибк*|халатн*|небрежн*
      халатност*|преступн* врач*|персонал*|чуть|привел*|медицинск*|безответ*|угроз*
      угроз*|опасн*|риск*|рисковал*|поставил* жизн*|здоров*|пациент* !нет
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
      рук* не мыл*|моют|помыл*|обработал*|обрабатывают|моет
      не мыл*|моют|помыл*|меня*|обработал*|обрабатыва*|стерил*|дезинф*|надел*|сменил* рук*|перчат*|инструмент*|место|игл*|маск*|ран*|шприц*
      перчат*|маск* не|без|одних|тех|грязн* меня*|надел*|сменил*|были|же|носит
      скорая|скорую|реанимац*|бригада не|ехал*|отказ*|ждал*|опозд* приех*|ехала|часа|час*|госпитал*|полтора|вовремя|вызва*
      кнопк* вызов*|тревожн* не
      вызов*|кнопк*|звонок|сигнал не|никто|никого|сломан* работ*|пришел|подош*|реаг*|отреаг*|ответ*
      нарушен*|наруша*|несоблюд*|отсутств* безопасн*|стерильн*|санитарн*|гигиен*|санпин*|асептик*
      осложнен* после|из-за|по операц*|вине|врач*|ошибк*|укол*|халат*
      по вине врач*|больниц*|персонал*|медсест*|хирург*|медик*
      покалеч*|искалеч*|изувечил*|угробил* !мин !минут !времени !час|загубил*`),
    en: phraseLines(`
      & left|abandoned alone|unattended|unsupervised bleeding|confused|surgery|operation|hours|vomiting|seizure|collapsed !parking !relax
      & bleeding|haemorrhage nobody|noone|ignored|hours|alone|waited !without
      & forgotten|forgot toilet|commode|bath|shower|corridor|trolley|bathroom mum|dad|she|he|her|him|gran|patient|nan|was
      & nerve|artery|bowel|bladder|womb|lung caught|hit|nicked|damaged|cut|severed|pierced|punctured|numb surgeon|operation|op|surgery|doctor|anaesthetist|feeling|now|during
      nobody|noone|no-one|didn't|never|n't checked|check|confirmed my|her|his|the|name|wristband name|identity|wristband|dob
      & <disease> <missed> !nothing !never !appointment
      & <disease> sent|discharged|turned|fobbed home|away|off
      & fell|fallen|dropped|slipped ward|hospital|unit|bed|trolley|nurse|nurses|staff|porters broke|broken|hip|head|alone|floor|nobody|fracture*|twice|injured|hours
      & <body>|surgery|operation|operated wrong side|leg|knee|eye|hip|arm|tooth|limb|patient|person !prescription !glasses
      & infection|infected|mrsa|bug|sepsis caught|picked|contracted|got|given ward|hospital|operation|surgery|theatre
      & said|told|thought|diagnosed|sent|reckoned|insisted <benign>|virus|bug|strain turned|actually|really|later <disease>
      & turned|actually|later <benign>|virus|bug|strain <disease>
      turned out to be|actually <disease>
      fell|fallen|falls twice|again|times|on ward|hospital|care|twice|your|unit
      & <no> glanced|looked|watched|watching|checked|noticed|looking monitor|trace|ctg|screen|obs
      waters|liquor|meconium green|brown <no>|and|ignored
      pulled|took|extracted|yanked|removed|drilled a|the|my|out perfectly|good|healthy|wrong|sound tooth|molar|good|one|teeth|healthy
      dropped <person>|gran|her|him|by
      was|were|got|been dropped by|while|during|moving|from
      dementia|confused|alzheimer*|vulnerable walked|wandered|escaped|got|went|left|missing out|off|away|ward|unit|from
      <kin> wandered|escaped|absconded off|out|from|away|ward
      found <kin>|him|her|wandering outside|street|station|road|carpark|wandering|corridor
      sample|samples|bloods|specimen|specimens|biopsy|biopsies|smear mixed|swapped|muddled|switched|mislabel*|lost|mix up|with !never
      mixed|swapped|muddled up my|our|the|blood|her|his samples|sample|results|bloods|specimens|biopsies|wristbands
      same|unchanged gloves|needle|apron|mask !friendly
      slipped|rolled|slid|fell out|off bed|chair|trolley|commode|couch !asleep
      bell|buzzer|cord out of reach
      <no> looked|look|read|checked|reviewed at|it|the for weeks|months|days
      nearly|almost operated|operate|cut|amputated|removed on|the|his|my
      nearly|almost died|killed|choked|bled|suffocated !laughing !boredom !laughter
      on floor for|two|three|several|over|until hours|hour|night|found|came
      nicked|perforated|punctured|severed bladder|womb|bowel|nerve|artery|ureter
      ambulance never came|arrived
      left|forgot*|leaving|leave swab|sponge|gauze|needle|cannula|catheter|drain|clamp|instrument|stent|stitch|stitches|tampon|clip|pack|scissors in|inside|behind
      ~ <disease> missed|undiagnosed|misdiagnosed|dismissed|overlooked|ignored|unnoticed|mistook|mistaken|misread|undetected !nothing !appointment
      <no>|failed|took noticed|notice|spotted|spot|diagnosed|diagnose|recognised|recognise|pick|picked|detected|seen|realised <disease>
      <disease> <no> noticed|spotted|diagnosed|picked|seen|recognised|found|treated
      <disease> noticed|found|diagnosed|spotted|discovered only|until|late|day|days|weeks|months|four !quickly
      ~ <disease> <benign> !both !clear
      sent|turned|discharged|fobbed away|home|off with|having stroke|fracture*|sepsis|broken|clot|pneumonia|bleed*|infarct*|appendicitis|attack
      burst|perforated|ruptured appendix|bowel|ulcer|cyst|spleen|ectopic
      appendix|bowel|ulcer|cyst|spleen burst|perforated|ruptured
      turned|turns out|actually|later fracture*|broken|cancer|sepsis|stroke|appendicitis|pneumonia|clot
      <person>|i fell|falls|fallen|dropped|slipped|rolled|tipped out|off|from|on|over bed|trolley|chair|toilet|floor|shower|bathroom|commode|stretcher|hoist|wheelchair|couch|stairs
      fell|fallen|dropped|slipped|rolled out|off|from|on bed|trolley|toilet|floor|shower|bathroom|commode|stretcher|hoist|wheelchair|couch !asleep
      rails|sides|rail|cot <no>|down|up|were
      <no> put|raise*|pulled rails|sides|cot
      air|bubbles in line|drip|tube|syringe
      drip|iv|oxygen|cylinder|tank|pump|monitor|machine|defibrillator ran|run|was|is|had dry|out|empty|flat|disconnected|broken|failed|unplugged
      oxygen|cylinder|bottle|tank empty|out|disconnected
      scan|result|results|x-ray|xray|report|test|biopsy|bloods|smear unread|ignored|sat|overlooked|missed|lost|months
      <no> check*|monitor*|look*|test*|act*|review*|follow*|measure*|took <vital> !waited
      wash*|clean*|sanitis*|gel*|change* hands|gloves|needles <no>|between
      <no> wash*|clean*|sanitis*|gel*|change*|wear*|wore hands|hand|gloves|needles|masks
      <no> gloves|masks|handwashing|sterile|gel
      wrong name|notes|wristband|tooth|teeth|knee|hip|leg|arm|side|foot|kidney|breast|operation|diagnosis|eye|ear|patient|body|implant|blood !drops
      bed|pressure sore|sores|ulcer|ulcers
      bedsore*
      took|taken|removed|extracted|pulled|operated|cut wrong|healthy
      mrsa|c-diff|cdiff|norovirus|superbug
      caught|picked|contracted|got up|an|a|covid infection|bug|mrsa|covid|virus|norovirus|sepsis there|in|from|here|hospital|ward
      stitches|staples|wound|stitch burst|split|opened|came
      let|discharged|sent|out|kicked|home far|too|way early|soon|quickly
      nearly|almost|about wheeled|taken|went|operated|died|choked|killed|injected|given|lost|suffocated theatre|to|wrong|because|when|him|her|me|on
      meant|intended|scheduled|booked for man|woman|patient|person|someone|another|other !card
      call|bell|buzzer|button|alarm|cord out|broken|unplugged|working|taken|far|dead reach|away|not|from|work
      choking|choked|suffocat*
      needle*|sharp*|syringe*|swab*|razor lying|left|floor|open|around|beside|uncovered
      used|dirty|unsterile|bloody|reused|rusty needle*|instrument*|syringe*|cannula|gloves|scalpel|scissors
      hoist|strap|bed|stretcher|trolley|sling|rail|commode snapped|collapsed|failed|gave|tipped|broke|overturned
      heartbeat|pulse|sats|oxygen|pressure dropped|crashed|fell|plummeted
      diabetic|epileptic|hypo <no>|without check*|fed|food|monitor*|sugar|insulin
      left|unattended|unsupervised|alone unattended|unsupervised|alone bleeding|confused|dementia|toilet|bath|collapsed|seizure
      unattended|unsupervised
      bleeding|haemorrhag* ignored|unattended|nobody|no|hours|told
      blood|bloods <no> check*|taken|looked|tested
      <no> owned|admitted|own|reported mistake|up|error|it
      misdiagnos*
      dislodged|disconnected|fell|pulled catheter|tube|drain|line|cannula|out
      no|without rails|rail|sides|gluten|allergy|wristband|brakes up|down|on|check
      given|served|brought|fed despite|allergy|allergic|nuts|gluten|sesame|dairy|peanut|wheat allergy|allergic|bread|coeliac|sign|intolerance|bun
      sent home|away with|and|by it|was|turned|collapsed|appendix|pneumonia
      told|said|diagnosed|diagnosis it|was|indigestion|a|virus|flu|anxiety|migraine but|turned|actually|cancer|pneumonia|appendicitis|stroke
      appendix burst|ruptured
      emergency|call|panic|alarm|pull button|cord|bell|buzzer|alarm not|n't|broken|working|unanswered|out|didn't|in
      emergency|panic|call|alarm button|cord|bell bathroom|toilet|not|broken|was
      same|used|old|dirty|reused needle|needles|gloves|syringe|instruments|scalpel|blade used|again|twice|for|between|on
      needle|needles|syringe|gloves was|were|used|not used|again|twice|reused|changed|dirty|sterile
      never-event|misdiagnosed|misdiagnosis|mis-diagnosed|negligence|negligent|negligently|mrsa|c-diff|near-miss|malpractice|unsafe
      near miss
      patient|patients safety|safeguarding|risk|danger risk|compromised|concern|issue|at|not|no|incident|concerns|in|being|issues|put|poor
      safety|safeguarding concern|concerns|issue|issues|incident|incidents|hazard|hazards|breach|risk|compromised|alert !pin
      put|puts|putting|placed|endangered|endangering|endanger|risked|risking|jeopardised|at my|his|her|lives|patients|patient|life|the|risk|a|people|our|residents|mum's life|lives|risk|danger|harm's|health|safety
      could|would|nearly|almost|might have|died|killed|lost|bled|choked|die|suffocated died|killed|dead|fatal|life|dying
      could have been fatal|died|killed|avoided|deadly|prevented
      wrong|incorrect|missed|late|delayed leg|knee|side|eye|arm|diagnosis|patient|operation|surgery|site|hip|tooth|hand|blood|procedure|foot|kidney|ear !prescription !medication !letter !address !results
      missed|overlooked|undetected|failed|not|n't|never|didn't|ignored fracture|broken|stroke|heart|sepsis|cancer|to|bleed|infection|spot|spotted|notice|noticed|detect|diagnose|diagnosed|recognise|appendicitis|monitor|monitored|check|checked|tumour|picked|pneumonia|dvt|clot|dehydrated|signs|haemorrhage|meningitis fracture|broken|stroke|heart|sepsis|cancer|bleed|infection|attack|tumour|clot|blood|signs|deterioration|low|oxygen|vitals|obs|hip|vital|appendicitis|pneumonia|symptoms|dvt|pressure|dropping|wristband|identity
      missed fracture|stroke|sepsis|cancer|bleed|infection|tumour|appendicitis|pneumonia|clot|diagnosis|break
      fell|fall|falls|fallen|falling|dropped|slipped|collapsed off|out|on|in|from|of|the|while|unattended|trying|whilst|because|during|me|her|him|getting bed|floor|ward|trolley|toilet|shower|bathroom|unattended|unsupervised|stretcher|alone|chair|hoist|hospital|help|nobody|stairs|commode|table !asleep !apart !through !short !ill !behind
      fell|collapsed|slipped and|in|on broke|hit|ward|nobody|bathroom|corridor|no|hip|hospital|shower|wet
      left|found|retained|forgot swab|instrument|gauze|cannula|needle|catheter|sponge|inside|lying|guidewire in|inside|for|after|on|floor
      swab|instrument|gauze|needle|sponge|cannula|sharps|catheter left|inside|behind|lying|in|forgotten|infected
      not|n't|never|without|didn't|no|dirty|wash|reused|same|unwashed wash|washed|washing|sanitise|sanitised|change|changed|gloves|clean|cleaned|needle|needles|sterile|sterilise|sterilised|changing|ppe|masks|mask|disinfected|disinfect|hand|instruments|equipment|hands hands|gloves|instruments|equipment|needle|needles|wound|hygiene|between|masks|mask|sheets|ppe|patients|on|cannula|dressing|washing
      caught|got|contracted|picked|developed|infected|given|acquired infection|covid|norovirus|mrsa|sepsis|hospital-acquired|bug|c.diff from|in|on|after|hospital|because|ward|during
      hospital-acquired|wound|hospital infection|infected
      buzzer|bell|alarm ignored|unanswered|broken
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
      oire*|kivut|kohtau*|äänet palas*|palann*|takaisin|uusi*|palaavat !ei
      & oire*|kivut takaisin|palasi*|palannee* loppu*|lopet*|jälkeen|kaksin|pahemp*
      nyt makaa|istuu vain|vaan|pelkästään|sängyssä
      & <faculty> <worse> !palvelu* !pysäk* !sivu* !ei !sovellu* !hidas*
      menen|menee|meni|mennyt viikko|viikolta|päivä|päivältä|kuukausi|koko|vain huonomm*|huonom*|alaspäin|pahem*|heikom*
      ennen|aikaisemmin|vielä|aiemmin kävin|kävi|käveli*|kävelin|hoiti|jaksoi*|pystyi* itse|kaupassa|kotona|nyt|yksin en|ei|nyt|enkä
      nyt en|ei pääse|pysty|nouse|jaksa ylös|nousemaan|vessa*|kävelemään|ilman|sängystä
      puhe puuro*|sammal*|epäselv*|alkanut|takelt* !asiallista
      suupieli|suupieltä|naama|toispuol*|kasvot roikku*|roikkuu|halvau*|tunnot*
      nestettä|vettä keuhkois*|jaloissa|vatsassa|sydänpus*
      kolmas|toinen|neljäs|viides kerta|kerran kotiut*|sisään|pääs*|jälkeen
      kävellen|jaloin|kävelevänä tuli|lähti|kotiutet*|palasi|nyt|pois|ulos pyörätuol*|paareil*|sängys*|vuodepotil*|rollaattor*|sängyn
      <kin> lakkas*|lakannut|lopetti|lopet* syömäs*|syömisen|juomas*|juomisen|puhumas*|puhumisen|kävelemäs*
      <no> saa|saada|saatu|saanut enää hereille|hereillä|puhekontakt*
      <no> saa|saada|saatu|saanut hereille
      <no> herää|reagoi|reagoinut enää|puheeseen|kunnolla|mihinkään
      käde*|käsi|jala*|jalka|sormi*|sorme*|olkapää* liike*|tunto|voima*|toiminta|liikku* hävi*|katos*|meni|menn*|menet*|heiken*|lakkas*|loppu*
      ei|en|enkä|enää <no>|enkä|saa|jaksa nostettua|nostaa|nousta|kävellä|pukea|auki|kammattua
      en|ei|enkä saa|jaksa|pysty|kykene kahvipann*|kaup*|kuppi*|lusikka*|paitaa|sormi*|tuolist* nostet*|nosta*|pide*|nous*|päälle
      huonompaan|huonoon|pahempaan suuntaan !palvelu*
      kerta*|paljon|kymmenen|monin|moninkert* kovem*|pahem*|huonom*|pahemmat
      kunto|vointi|olo|jaksaminen romaht*|romahti|syöksy*|luhistu* !palvelu*
      en|ei|enkä pysty*|pääse|kykene* kävelemään|nousemaan|hengittämään|nielemään|seisomaan|enää
      joutui*|jouduin|vietiin teholle|tehohoitoon|leikkaukseen takaisin|uudelleen|uudestaan
      ~ <faculty> <worse> !sovellu* !sivu* !pysäk* !hidas*
      <kin> <worse>|romaht*|lyyhist*|kuihtu* !palvelu*
      kunto|vointi|tila|terveys|vointini|kuntoni romaht*|heik*|huono*|lask*|alaspäin|hiipu*|pahen*|mennyt !tien !talou*
      takaisin sairaal*|osasto*|päivysty*|teho*
      päivän|tunnin|viikon|päivää päästä|jälkeen|kuluttua takaisin|uudest*|uudelleen sairaal*|päivyst*|osast*
      <no> <function> enää|ollenkaan|leikkau*|jälkeen|kunnolla
      tuskin|hädin|vaivoin pystyn|pystyy|tuskin|kykenee <function>
      pystyn|pystyy tuskin|hädin|vaivoin|enää <function>|tuskin|tuskin
      ennen|aiemmin pystyi*|käveli*|kävelin|pystyin|jaksoi*
      käveli|kävelin|pystyi nyt|ei vuodepotil*|pyörätuol*|enää|sängys*
      vuodepotil*|petipotil*|sänkypotil*
      kasvain|kasvaim*|patti|etäpesäk* tuplaant*|kasva*|kasvoi|levin*|suuren*|tupl*
      tulehdus*|haava|haavan|puutumi*|kipu|ihottum*|syöpä levi*|etene*|auken*|auennut|auki|haise*|yltyi*|märki*|paha* !ei
      näkö|kuulo|muisti|puhe|toimintakyky|käsi|jalka huonont*|huonon*|heikenty*|heiken*|heikk*|hiipu*|katoa*|katos*|menos*|menn*|lähte*
      varpa*|jalka|sorm*|käsi musta*|mustat|tunnot*|sinis*|kuolio*|puut*
      kuolio*
      kuoli|kuollut|menehty*|kuole* jono*|odot*|ennen|kotiut*|aika*
      laihtu* kilo*|lähet*|tipp*|pudon* !hyvä
      laihtunut|menettänyt kiloa|12|kymmen*|lähet*
      kuume* nous*|nelj*|40|39|takaisin|taas
      lyyhist*|pyörty*|romahti|tuupertu*|kouristi*|tajunt* ilta*|kotiut*|kotona|jälkeen|eteise*|seuraav*|yöll*
      huonommas*|heikommas*|huonompi kunno*|kuin|tilass* ennen|kuin|leikkau*|tulles*
      yön|päivä|viikko|päivä päiv*|viikol*|viikko*|aikana|päivältä <worse>|huono*
      <worse> päivä|viikko|päivältä|joka päiv*|viikol*|viikko*|päivält*
      kivut|kipu|särky niin|nyt|yhä|sietäm*|pahe* paha*|kov*|huuda*|sietämät*|itke*
      kivut|kipu yltyi*|pahe*|kovene*|lisäänt*
      huudan|huutaa|itken|itkee|huutanut öisin|kivust*|tuskis*|kivui*
      astma|diabetes|epilepsia|verenpaine|masennus riistäy*|pahe*|hallinn*|villiint*|holtit*
      riistäyt* käsi*
      puutu*|turtu*|tunnottom* etene*|leviä*|ylöspäin|paheni*|jalas*
      alaspäin|alamäk* vointi*|kunto|meni|menee|mennyt !sivu* !palvelu*
      vointi*|tila|kunto huono*|huonon*|alaspäin|heik*|paheni*
      hengit*|hengitys käy|raskaam*|vaikeut*|vaikeaa|vaikeam*|pinnal*|tiheä*
      jouduin|joutui|joutu*|vietiin teho*|hätäleikkau*|sepsi* !maks* !odot*
      ~ vointi|kunto|tila|mieliala|olo alaspäin|alamäk*|huonom*|romaht*|luisu*|syöks*
      en|ei jaksa*|jaksan*|pysty* enää|edes|nousta|syödä|liikkua|puhua nous*|sängystä|syö*|liik*|enää|käv*
      vointi*|vointi|voin|vointini|tila|tilani|tilansa|kunto|kuntoni|kuntonsa|oire*|oireeni|sairau*|kipu|kivut|kipuni|haava|haavani|tulehdus|äidin|isän|masennus*|ahdistus*|hengitys*|jalka|polvi|silmä|selkä|näkö|ihottuma|turvotus|kuume|yskä|verenpain* huonon*|huonom*|heiken*|heikko*|heikom*|pahen*|pahem*|romaht*|lask*|romahti|nous*|kehno*|yltyn*|yltyi*|lisäänt*|levis*|levin*|huonoksi|huonoon|alaspäin|kriitt*|paheni
      huonon*|huonom*|heiken*|pahen*|pahem*|romahti|romaht* vointi*|tila|tilani|kunto*|oire*|sairau*|kipu*|kivut|olo|oloni|päivä|päiv*|kovaa|edelleen|nopeas*|jatkuvas*
      huonompaan|huonoon suuntaan|kuntoon
      voin|voi|vointi|voinut|voivat|olo|oloni huono*|huonommin|pahe*|todella|tosi|yhä|päivä|heik*|entistä huono*|huonommin|heiko*|päivältä|paha*
      teholle|tehohoitoon|teho-osastolle
      kuume*|lämpö nous*|nousi|nousee|40|39*|laske|ei
      kipu*|kivut|särky*|oire* kovem*|koven*|pahe*|yltyi*|yltyn*|lisään*|kasv*|sietäm*|voimist*|levis*|levin*|vain|sietämättömäksi|jatku*|pahempi*
      hengittäm*|hengit*|henge*|happi vaike*|ahdist*|raskas*|huonon*|loppu*|vaikeutu*|lask*|pinnal*|haukko*
      laiht*|paino pudon*|kiloa|kg|tipp*|lask*|nopeasti
      toimintakyky|liikuntakyky|muisti|kävelykyky|näkö|kuulo|yleiskunto lask*|heik*|huonon*|romaht*|hävi*|menn*|men*
      tajun*|tajuttom*|kouris*|sekav*|sekavaksi|kuivu*|kuivui*|nestehukka* meni|muuttui|menetti|menet*|sai|tuli|löy*|oli|joutui|pääsi|lähti
      ei|eikä parane|parantunut|parane|helpota|helpottanut|toivu|toipunut|parantunu|helpottaneet vaan|oire*|kipu*|päinvastoin|haav*|yhtään|vaivat|pahen*
      päinvastoin huon*|pahe*|kip*
      kuoli|kuollut|menehtyi|menehty*|kuolema*|menetimme kotiut*|osasto*|sairaal*|hoito*|äiti*|isä*|koska|odot*|jono*|läheis*|puoliso*|mies*|vaimo* !nälkä* !naur*`),
    ru: phraseLines(`
      симптом*|боли|приступ*|голоса верн*|возобнов*|снова|опять|усилил*
      сейчас|теперь только|лежит|лежу лежит|лежу|пласт*|целыми
      & <faculty> <worse> !сервис* !парковк* !приложен* !сайт* !питани* !не
      с каждым|каждой|каждый месяцем|неделей|днем|днём|часом хуже|слабее|тяжелее|больнее
      раньше сам|сама|ходил*|мог|могла|гулял* ходил*|мог|могла|магазин|гулял* а|теперь|сейчас
      теперь|сейчас без|не|с|только помощи|встан*|могу|унитаз*|ходит|встает|посторонн*
      речь невнятн*|нарушил*|стала|заплета*|смазан*
      угол|уголок|лицо|половин* рта|лица|перекос*|опустил*|онемел*
      вода|жидкость в легк*|животе|плевр*|брюшн*
      опять|снова|третий|второй|четвертый раз после|вода|отек|с выписки|выписк*|легк*
      боль|боли раз|намного|гораздо|еще|в|только|стала|стали сильнее|хуже|невыносим*|острее|сильней
      своих|своими|сам|сама ногах|ногами|зашел|зашла|пришел|пришла|вошел|ходил* вывез*|вынес*|увез*|выпис*|теперь|вывели коляск*|носилк*|каталк*|лежач*|на|не
      своих|своими ногах|ногами вывез*|вынес*|увез*|теперь|выписал*
      <kin> перестал*|отказыв* есть|пить|разговарив*|ходить|узнава*|вставать|реагир*|говорить
      <kin> не ест|пьет|встает|узнает|реагирует
      <no> добуд*|разбуд*|просыпается|реагирует|откликается !пробк*
      зрени*|слух|память|голос|сердце|вид* совсем|окончательно|резко|сильно|почти|вовсе|уже сел|села|село|сдал*|пропал*|ушл*|упал*
      зрение|слух|память|сердце село|сел|села|сдало
      рука|нога|руки|ноги|пальцы|колено|плечо перестал*|не|совсем двига*|шевел*|сгиба*|слуша*|гнет*|работа*|поднима*
      <no> встать|удержать|сжать|согнуть|разогнуть|одеться !трубк* !телефон* !пробк* !сервис*
      удержать|сжать|одеться <no> мог*|получа*
      <kin> хуже и|все|с|день хуже|каждым|дня
      рука|нога|руки|ноги отказывает|отказывают|отнялась|отнимается
      попал*|увез*|забрал* опять|снова|реанимаци* больниц*|скор*
      опять|снова попал*|увез* реанимац*|больниц*
      боль|боли нестерпим*|невыносим*|усилил*|усилива*
      ~ <faculty> <worse> !сервис* !приложен* !сайт*
      <kin> сдал*|слег*|ухудш*|угас*|хуже|хуж* !зуб* !экзамен* !анализ*
      совсем сдал*|слег*|ослаб*|плох*
      состояни*|самочувств*|здоровь* ухудш*|хуже|плох*|тяжел*|упал*
      опять|снова|повторно|обратно попал*|увез*|лег*|госпитал*|в больниц*|реанимац*|стационар*|скорую
      через|после|спустя выписк*|дн*|день|два попал*|опять|снова|увез*|вернул* больниц*|реанимац*|скор*
      <no> хожу|ходит|глота*|дыш*|ем|ест|встаю|встает|ходить|вставать|двигать*|говорит|поднять|спит|сплю после|уже|теперь|больше|с|почти
      почти|еле|едва|с|уже не|трудом|почти|еле хожу|ходит|глота*|дыш*|ем|ест|встаю|встает|говор*
      ходил*|бегал*|мог* теперь|а|сейчас лежач*|лежит|не|коляск*
      опухол*|метастаз*|узел|киста вырос*|увелич*|вдвое|расте*|расползл*
      рана|рану|шов|язв*|воспален*|инфекц*|сыпь|онемени*|рак открыл*|гно*|разош*|распростр*|перешл*|расползл*|мокн*|дальше
      перешл*|распростр* на|дальше втор*|другую|легк*|все
      зрени*|память|слух|речь падает|садит*|села|упал*|ухудш*|пропад*|слабе*|хуже|плох*|уход*|исчез*
      пальц*|нога|ноге|стоп*|рука черн*|чернеют|почерн*|посин*|отнима*|отказыва*|немеет|немеют|онемел*
      гангрен*
      умер*|скончал*|не дождав*|дождал*|в|пока|после очеред*|выписк*|ожидан*|ждал*
      не дождавшис*|дождал* очеред*|операц*|приема|скорой
      похудел*|потерял*|сбросил* на|вес* кило*|кг|12|10|направл*|пока
      температур* опять|снова|под сорок|40|39|поднял*
      рухнул*|упал*|потерял*|отключил* вечер*|после|дома|сознание|день|тот выписк*|выписал*|день
      хуже|плохо чем|после до|операц*|было|лечен*|выписк* !сервис*
      хуже|тяжелее|слабее|больнее с|каждым|день|каждую|и каждым|каждой|дня|хуже|днем !сервис* !парковк* !приложен*
      с каждым|каждой днем|неделей|часом|недел* хуже|тяжел*|слаб*|стан*
      каждым днем|днём хуже|тяжел*
      становил*|стало|стал*|станов* хуже|тяжелее|плохо !сервис* !приложен* !парковк* !сайт* !лучше
      за ночь|сутки|неделю ухудш*|хуже|состоян*
      боль|боли|болит такие|такая|невынос*|что кричу|крич*|вою|плач*|невынос*|спать
      кричу|вою|кричит от|ноч*|боли боли|ноч*
      астм*|диабет*|эпилепс*|давлен*|депресс* разошл*|обостр*|вышл*|сорвал*|хуже
      немеет|онемел*|немеют нога|ноги|рука|вся|уже|руки|пальц*
      отказывает|отказыва*|отнял* рук*|ног*|почк*
      дышать|дыхание тяжел*|трудн*|нечем|все|хуже
      обостр*|рецидив*|осложнени* после|начал*|потому|пока
      ~ опухоль|отек|язва|рана|температура|сыпь|узел|метастаз* выросл*|увелич*|расте*|расход*|распростр*|вдвое|растет|появил*
      ~ ждали|ждал*|ждем|пока|квот*|очеред*|запис* выросл*|умер*|хуже|стади*|метастаз*|ослеп*|слег*|обостр*
      состоян*|самочувств*|здоров*|симптом*|боль|боли|болезнь|рана|зрени*|опухоль|температур*|давлен*|сыпь|отек|кашель|депресси*|тревог*|нога|колено|спина|мама|папа ухудш*|хуже|хуж*|плох*|тяжел*|тяжёл*|усил*|ослож*|обостр*|растет|расте*|поднял*|ползет|ползёт|критич*|прогресс*|нараст*|воспал*|загно*|падает|упал*|держит*|снизил*|сильнее|скач*|слабе*
      ухудш*|обостр*|усилил* состоян*|самочувств*|здоров*|симптом*|боль|боли|болезн*|зрен*|наступил*|резко|с|стало|все|день|после|еще !сервис* !обслуж* !качеств* !парковк* !питани* !работ* !еда
      стало|становит*|становил*|делается|становлюсь|чувствую|только|стал*|мне|все|всё|ей|ему хуже|тяжелее|больнее|труднее !сервис* !обслуж* !кормить
      с|каждым каждым|днем днем|слабее|все хуже|слабее|тяжелее !сервис* !парковк* !обслуж*
      реанимац*|интенсивн* попал*|увез*|перевел*|оказал*|терапи*|лежит|лежал*|забрал*|в
      температур* поднял*|40|39*|не|держит*|выросл*|под|спада*|растет
      не|больше|уже|еле|едва могу|может|хожу|ходит|встает|встаю|ходить|дышит|двигается|ест|ступить|двигаю ходить|встать|дышать|встает|двигат*|есть|спать|хожу|подняться|вставать|наступать|самостоятельно|ходит|ног*|шага
      задыха*|одышк*
      потерял*|терял*|терять|без сознан*
      похуд*|худе*|теря*|сброс*|потерял* на|килогр*|кг|вес|сильно|катастроф*
      не помог*|проход*|пройдет|заживает|заживл*|выздор*|лучше|легче|поправ*|становит*|восстан*|зажив* хуже|рана|шов|только|боль|состоян*|наоборот|лечен*|лучше|легче
      рана|шов|швы|рубец не|гноит*|воспал*|разош*|загноил*|мокн*|кровит|нагно* заживает|зажив*|разо*|заживают
      гноит*|загноил*|нагноен*|воспалил*|разошл* рана|шов|швы|место|нога|рука|укол*
      осложнен*|рецидив* начал*|после|пошл*|появ*|дал*|возник*|развил*|получил*|на
      дал*|начал*|пошл*|возникл*|развил*|появил* осложнен*|сепсис|воспален*|рецидив
      умер|умерла|скончал*|погиб*|умирает|умира* после|в|мама|папа|отец|муж|бабушка|через|из-за|не|больниц*|дома|от|жена|дедушка !смех* !чуть`),
    en: phraseLines(`
      symptoms|pain|pains|seizures|voices|panic back|returned|returning with|worse|again|since|after|now|and
      lies|lying|lay|sits just|there|in|all there|bed|day|now
      & <faculty> <worse> !service !parking !app !website !site !food !centre !center !no
      & <kin> <worse> week|day|waiting|month|wait|appointment|discharge|home
      & was|were|fine|okay|walking|talking by|now monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|night|week couldn't|couldnt|can't|cant|unable|barely|hardly|gone
      was|were fine|okay|well|alright|walking before|on|until|yesterday|last
      used to do|walk|shop|drive|cook|manage|dress now|can't|need|cant
      now|today i|he|she|needs|need needs|need|help|can't|cant help|carrying|feeding|lifting|to|get off|up|dress*|wash*|walk*
      speech slurr*|slurring|slurred|started|gone|getting
      slurr*|slurring|slurred speech|words|her|his
      side|face|mouth|lip droop*|drooping|dropped|numb
      fluid on|in lungs|legs|again
      <no> get|stand|getting off|up|out of|off|the|bed loo|toilet|bed|chair|sofa|without
      third|second|fourth|again time|admission since|they discharge*|let|sent|out
      <faculty> got|getting|gotten|is|gets|become|became|much|times|loads|way|far|lot worse !parking
      times|loads|way|much|far|tons worse since|than|after|now|cant|can't|i
      walking|walked|feet|fine|walk came|left|come|out|wheeled|carried|discharged wheelchair|stretcher|frame|crutches|walker|worse|out
      <kin> stopped|stop eating|drinking|talking|speaking|walking|responding !smoking
      hardly|barely|can't|cant|cannot|not|impossible be|to woken|roused|wake|wakes|rouse
      stopped eating|drinking|responding|talking and|or|on|in|since !smoking
      <no> even lift|walk|stand|swallow|dress|climb|hold|grip|bend|eat|wash|turn
      going|gone|went|goes downhill|backwards fast|and|since|no|every|health !service !food !quality
      lost|losing all|the|most|any movement|feeling|use|strength|grip|mobility|ability
      mental|physical|her|his|my health|condition|state nosedived|plummeted|crashed|tanked|collapsed|worsen*
      wound|stitches|scar|incision|cut opened|reopened|green|stinks|smells|weeping|pus|oozing
      died|passed waiting|before
      became|become|becoming|getting|grew|grows more|progressively|increasingly|very|so breathless|confused|unwell|poorly|ill|weak|frail
      condition|health|symptoms|mum|mother|dad|father|husband|wife|son|daughter|breathing|mobility|memory|eyesight|depression|anxiety|infection|wound worse|worsened|deteriorated|deteriorating|declined|weaker|unbearable|critical|collapsed
      got|getting|gets|became|becoming|much|lot worse|weaker|sicker since|every|each|day|after|while|now !service !parking !app
      barely|hardly|scarcely walk|stand|swallow|breathe|eat|speak
      rushed|readmitted|blue-lighted back|to|into hospital|a&e|icu|resus|theatre
      back in hospital|icu|a&e
      <no> healing|healed|recovering|improving since|after|yet|wound
      went|going|gone|goes|go|been downhill !service !quality !food !app !website !site
      back|returned|return in|to|into hospital|a&e|casualty|icu|ward|theatre within|days|day|night|again|after|same|two
      <no>|cant|can't walk|stand|swallow|breathe|eat|speak|lift|climb|bend|talk|grip since|after|anymore|any|now|properly|without|longer|at !park !parking !through !in !see
      could|was|were|used walking|walk|before|talk now|cant|can't|bedbound|bedridden|wheelchair|today
      before it|the|that|op could|able|was
      bedbound|bedridden !when !already
      ~ <faculty> <worse>
      tumour|lump|cancer|mass|growth doubled|grew|grown|spread*|bigger|tripled
      infection|wound|numbness|rash|ulcer|pain|cancer|swelling spread|spreading|opened|reopened|smells|worse|back|up|creeping
      spread to|up other|lungs|liver|foot|leg|bones|my
      sight|vision|eyesight|memory|hearing|speech|mobility fading|going|failing|fades|lost|gone|faded
      toes|toe|foot|leg|fingers|hand|arm black|numb|purple|gangren*|blue
      <kin>|died passed|died away|waiting|list|on|before !years
      passed|died away|waiting|on|before list|waiting|appointment|seen|operation|scan
      lost|losing|dropped stone|kilos|kg|pounds|weight|two|three !program
      temperature|fever up|back|again|40|39|spiked|climbing since|again|to|40|39
      collapsed|fainted|blacked|seizure evening|night|day|after|hours|later|home|out
      worse|bad|weaker than before|ever|when i|op|operation|surgery|treatment|came !experience !service
      worse|badly|poorly since op|operation|surgery|procedure|discharge|treatment|medication|left|changed
      worse every|by|each|and day|week|hour|minute|worse !service !website !app !parking
      worse after|following op|operation|surgery|procedure|discharge|injection|physio|treatment|visit
      <person>|i getting|got|gets|became|is|much|lot worse|weaker|sicker
      taken|took turn worse
      turn for worse
      pain|pains|agony so|now|unbearable|worse bad|scream*|sleep|unbearable|day|crying|excruciating
      scream*|crying|cry in|with pain|agony
      asthma|diabetes|epilepsy|anxiety|seizures|depression|bp|psychosis out|worse control
      out of control since|after|asthma|diabetes|again
      numb*|tingling|weakness spreading|up|worse|legs|constant
      losing|lost use|feeling|movement|grip|function of|in|my
      declined|declining|deteriorat* every|each|since|week|while|rapidly|quickly|fast|waiting
      condition|health|she|he|wife|husband|mum|dad|mother|father declined|declining|deteriorat*|worsened
      breathing harder|worse|difficult|labour*|shallow|by
      harder|worse|weaker by|every|each the|day|week
      relapsed|relapse since|after|again|because|waiting
      septic|gangrene|sepsis now|after|since|ended
      hardly|barely breathe|walk|stand|speak|eat|swallow|move
      deteriorate|deteriorated|deteriorating|deteriorates|deterioration|deteriating|deteriated|worsened|worsening|worsen|worsens|relapse|relapsed|relapsing !service !building !quality !food
      downhill fast|rapidly|quickly|since|and
      readmitted|re-admitted
      intensive care
      short of breath
      temperature|fever|oxygen|sats rose|rising|39*|40|spiked|up|dropped|dropping|shot|soared|high|went|climbing
      lost|losing|lose weight|consciousness|stone|mobility|ability|sight|kg
      pain|symptoms|bleeding|swelling|pains increased|increasing|unbearable|excruciating|worse|spread|spreading|returned|came|severe|intensified|doubled|agony|back !relief !killer !late
      wound|stitches|scar|incision infected|opened|burst|weeping|oozing|split|not|n't|bleeding|pus|open|smells|came
      infected|septic|gangrene|gangrenous|bleeding wound|since|after|leg|now|and|stitches|foot|again
      passed away
      died|dies|dying|death|dead in|after|because|waiting|at|from|while|two|three|of|on|before|within|days|a hospital|discharge|waiting|home|ward|sepsis|weeks|days|care|hours|the|your|her|later|being !battery !phone
      confused|unresponsive|delirious|dehydrated|malnourished|unconscious and|more|became|found|was|severely|very|since|when|by !sign* !about !system !directions`),
  },
}

/** Flags of healthcare: the shared ones and those of care. */
export const flags: readonly FlagRule[] = [medicationError, patientSafety, deterioration, ...sharedFlagRules]
