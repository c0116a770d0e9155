/** Adverse events and product complaints: what a maker of medicines and devices must hear of. Used by pharma, and by any room that sells products. */
import { phraseLines } from '../../match/phrases.ts'
import type { FlagRule } from '../industry.ts'

const adverseEvent: FlagRule = {
  id: 'adverse-event',
  severity: 'urgent',
  names: { fi: 'Haittatapahtuma', ru: 'Нежелательное явление', en: 'Adverse event', sv: 'Biverkning' },
  phrases: {
    fi: phraseLines(`
      ihottum*|nokkosih*|ripul*|oksen*|pahoinvoin*|huimaus*|huimas|huimaa|huimaust*|sydämentyk*|rytmihäir*|päänsärk*|kouristu*|kramp*|tinnitu*|näköhäiri*|harha*|unettom*|painajai*|pyörty*|kutin*|kutis*|turvot*|turpo*|hengenahdist*|vapina*|verenvuot*|ummetu*|närästy*|vatsakip*|hiustenläh*|makuaisti*|väsymys* !ei !ilman !loppui !hävisi !helpotti !poissa !ehkäis !eikä
      hiuk*|hius* lähte*|läht*|irto*|tukoittain
      suu|suuta|silmät|silmä|iho|kasvot|huulet|kieli|nilkat|jalat kuiv*|kuivu*|turpo*|kirvel*|punoit*|kutis*|halkeil*|pist*|särk*
      paino nous*|tul*|nousi
      kiloa|kilo* lisää|tuli|paino*
      sydän hakka*|tykyt*|muljah*|jyskyt*
      ~ lääk*|laastar*|tablet*|valmist*|rokot*|tipat|tippo*|void*|voit*|kuuri*|pistok*|piikin|kapsel*|inhalaat* sydän*|hakkaa|tykyt*|kirvel*|punoit*|turpo*|oksen*|huima*|pyör*|kutis*|ihottum*|vapis*|pahoin*|särk*|väsym*|unetto*|näpp*|rakkul*|kuume*
      ~ aloit*|vaihd*|vaihto*|ottam*|annok*|jälkeen sydän*|oksen*|huima*|kutis*|ihottum*|turpo*|pahoin*|kirvel*|hengenahd*|tajun*
      haittavaikut*|sivuvaikut*|sivuoire*|haittatapahtum*|yliherkkyy*|anafyl* !ei !eikä !ilman
      sivuvaikut*|haittavaikut*|sivuoire* sain|tuli|alkoi|on|oli|aiheut*|paha*|voimak*|yllät*|pelot*|kauhe*|hirv*|kova*|valtava*|paljon|vaikea*|loppu*
      allergi* reakt*|sain|tuli|alkoi|lääk*|oire*|tälle|valmist*|sai|saanut
      allerginen|anafylaktinen reaktio|shokki
      lääk*|tablet*|valmist*|rokot*|kuuri*|antibioot*|pilleri*|voide*|tipo*|tipat|annos*|injekti*|piikki|pistos*|valmiste|kapseli*|suihke*|laastari*|voite*|inhalaat*|lääkitys* oksen*|pahoinvoi*|huimau*|huimaa*|huimas*|ihottum*|kutin*|kutis*|turpo*|turvo*|päänsär*|sydämentyk*|tyky*|pyörty*|ripul*|vatsakip*|väsymy*|väsy*|kouristu*|näläntunn*|hengenahd*|verenvuot*|masennu*|unetto*|painajai*|vapina*|tärin*|paino*|kipeä*|oire*|oireil*|punot*|kirvel*|rakkul*|kramp*|hikoi*|pyörry*|tajunn*|närästy*|ummetu*|hiust*|sekav*|harhoj*|punoit*|nokkosih*
      oksen*|pahoinvoi*|huimau*|huimaa*|huimas*|ihottum*|kutin*|kutis*|turpo*|turvo*|päänsär*|päänsärk*|sydämentyk*|pyörty*|ripul*|vatsakip*|kouristu*|hengenahd*|punotu*|kirvel*|rakkul*|kramp*|nokkosih*|sekavu*|harhoj*|unettom* lääk*|tablet*|valmist*|rokot*|kuuri*|antibioot*|pilleri*|voide*|voitee*|tipo*|tippo*|piikin|pistoks*|kapsel*|suihk*|annoks*|aloit*|käyt*|ottamis*|aineen
      jouduin|joutui|jouduttiin|menin sairaal*|päivystyk*|ensiapu* lääk*|valmist*|rokot*|tablet*|reaktio*|kuuri*
      lääk*|valmist*|rokot* jälkeen|takia|vuoksi sairaal*|päivyst*|huono*|oire*|paha*
      ei tehoa|vaikuta|auta|tehonnut|vaikuttanut lääk*|valmist*|tablet*|annos|kipu*|enää|ollenkaan|lainkaan
      lääk*|valmist*|tablet*|kipulaas*|rokote ei|eivät tehoa|vaikuta|tehonnut|auttanut|tehonneet|auta|vaikuttanut
      teho|tehoa|vaikutus ei|loppui|lakkasi|heiken* ollut|lääk*|kesken
      raskaana|raskau*|imet* lääk*|otin|käyt*|valmist*
      yliannos*|yliannostu*
      vieroitusoire*|lopettamisoire*|riippuvuu*`),
    ru: phraseLines(`
      сыпь|сыпью|сыпи|высып*|тошн*|рвот*|понос*|диаре*|головокруж*|крапивниц*|обморок*|судорог*|галлюцин*|тахикард*|аритми*|отек*|отекл*|опух*|зуд|чешет*|чесот*|одышк*|бессонниц*|кошмары|запор*|изжог*|мигрен*|сонлив*|тремор|кровотеч*|волдыр*|онемел*|слабост* !нет !без !не !прошл* !пропал* !исчез*
      волосы|волос лез*|выпад*|сыпл*|клок*
      сердце|сердцебиен* колот*|выскак*|стуч*|учащ*|скач*
      голова кружит*|болит|раскал*
      привкус|вкус металл*|пропал*|горьк*|странн*
      поправил*|набрал*|прибав* на|кг|кило*|вес*
      губы|лицо|глаза|язык|горло|веки отек*|опух*|распух*|жжет|печет|щип*|чеш*|покрасн*|онем*
      ~ пластыр*|капли|капель|мазь|мази|крем*|препарат*|таблет*|лекарств*|укол*|спрей|сироп* сердц*|колот*|жгут|жжет|покрасн*|щип*|тошн*|кружит*|отек*|опух*|чеш*|трясет|слаб*|рвот*|сып*|глаз
      побочк*|побочн*|побочк|анафил*|аллерги*|непереносимост* !нет !без !не !никаких
      побочн* эффект*|действ*|явлен*|реакц*
      аллерг* реакц*|начал*|появ*|на|после|отек|сыпь
      после|от|из-за|на|с таблет*|препарат*|лекарств*|укол*|прививк*|вакцин*|капель|мази|крем*|антибиот*|приема|спрея|капсул*|инъекц*|сиропа|дозы|гормон*|этого|пластыр*|него тошн*|рвот*|рвал*|сыпь|сыпью|зуд|чес*|чеш*|отек*|отёк*|опух*|голов*|кружи*|кружится|давлен*|сердц*|обморок*|понос*|диаре*|живот|болит|судорог*|слабост*|бессонн*|температ*|покрасн*|крапив*|задыха*|ожог*|жжен*|аллерг*|плохо|стало|галлюц*|тахикард*|тряс*|трясет|изжог*|волос*|кровот*|сознан*|высыпал*|высыпан*|поправ*|набрал*|депресс*|сонлив*|паник*|дрож*|скорую|реаним*|больниц*|язык|онеме*
      тошн*|рвот*|сыпь|сыпью|зуд|отек*|отёк*|опух*|головокруж*|головн*|обморок*|понос*|диаре*|судорог*|слабост*|крапив*|жжен*|тахикард*|изжог*|высыпан*|покрасн*|кровотеч*|галлюцин*|давлен*|ожог*|сонлив*|бессонн* после|от|на|из-за|с|вызва*|начал* таблет*|препарат*|лекарств*|укол*|прививк*|вакцин*|капель|мази|крем*|антибиот*|приема|спрея|капсул*|инъекц*|него|этого|первой|второй|дозы|них|сироп*|фоне
      препарат|таблетки|лекарство|мазь|вакцина|укол|крем|капли|спрей|сироп|капсулы|свечи вызвал*|вызыва*|спровоц*|обожг*|дал*|жгут|жжет|тошн* тошн*|рвот*|аллерг*|сып*|зуд|отек*|боль|осложн*|слизист*|кожу|реакц*|судор*|ожог|сильн*|понос
      не помог*|помогает|действ*|подейств*|помогают|работает|эффект* препарат*|таблетк*|лекарств*|мазь|вообще|капли|нуля|от|капсул*|крем
      препарат*|таблетк*|лекарств*|мазь|капли|сироп|крем|свечи|укол не|нулев*|никак* помог*|помогает|действ*|подейств*|помогают|эффект*|работа*
      эффекта|эффект|толку ноль|нет|никак*|нулев*|не
      нет|никакого|без|ноль|нулевой|не эффекта|эффект|толку
      беремен*|кормлю|грудн* принима*|пил*|препарат*|таблет*|лекарств*
      передозировк*|передоз*|отравл* !едой !пищ*
      синдром отмены
      попал*|увез*|оказал* больниц*|реанимац*|скорой после|из-за|от`),
    en: phraseLines(`
      palpitations|hallucinations|hallucinating|hives|rash|rashes|vomiting|vomited|nauseous|nausea|dizzy|dizziness|constipated|constipation|diarrhoea|diarrhea|tinnitus|seizure|seizures|fainted|fainting|blotchy|blotchey|jaundice|insomnia|migraine|blisters|cramps|itching|itchy|tremors|tremor|nosebleed|nosebleeds|drowsy|wheezing|breathless|bruising|numbness|swelling|blurred !no !without !gone !stopped !cleared !helped !never !prevents !for !treats !fewer
      swollen|swelled|ringing|metallic|dry|blurred|blurry|racing|raised|burning|stinging|stings|upset|yellow lips|face|ears|taste|mouth|vision|heart|tongue|throat|liver|eyes|eye|stomach|skin|ankles|heartbeat|enzymes
      lost|loses|losing|loss my|sense|hair|of|appetite|her|his taste|smell|hair|hearing|appetite|balance
      gained|put stone|weight|on|kilos|pounds|kg|two weight|stone|on|kilos
      hair falling|fell|fall|thinning|loss|comes|coming
      began|started|starts|begins|begun to|shaking|sweating|vomiting|bleeding|feeling|getting shake|sweat|vomit|bleed|swell|itch|dizzy|faint|sick
      vomiting|vomited|sick|dizzy|rash|itching|headaches|headache|nauseous|cramps|swelling|bleeding|faint|tired since|after|ever|from|when|every i|changed|the|starting|taking|my|a|switching|morning tablet|tablets|brand|pill|pills|medicine|drug|changed|started|switched|dose|drops|cream|taking
      side-effect|side-effects|anaphylaxis|anaphylactic|hypersensitivity|allergic !no !without !any !zero
      side effect|effects|affects !no !without !any !zero
      adverse|allergic|bad|severe|serious|nasty|terrible|awful|horrible reaction|reactions|event|events|effect|effects
      reaction|reacted to|badly|after the|this|it|medicine|tablets|vaccine|drug|medication|cream|badly|my|taking|jab
      after|since|from|when|while|following|on|because taking|took|starting|started|using|used|tablets|medicine|medication|vaccine|jab|injection|dose|drug|pills|cream|drops|antibiotics|switching|inhaler|patch|it|the|course|second|first nausea|nauseous|vomited|vomiting|sick|dizzy|dizziness|rash|hives|itchy|itching|itch|swelling|swollen|headache|headaches|palpitations|fainted|faint|diarrhoea|diarrhea|cramps|seizure|seizures|breathless|bleeding|depressed|insomnia|tremor|shaking|fatigue|blurred|burning|blisters|weight|hair|collapsed|hospital|a&e|swelled|worse|constipation|heart|stomach|throat|sweating|fever|numb|hallucinations|drowsy|exhausted|confused|ill|migraine|anxious|passed
      nausea|nauseous|vomited|vomiting|dizzy|dizziness|rash|hives|itchy|itching|swelling|swollen|headache|headaches|palpitations|fainted|diarrhoea|diarrhea|cramps|seizure|seizures|blurred|blisters|swelled|tremor|tremors|drowsy|insomnia|migraines|numbness|burning|collapsed after|from|since|when|on|caused|due|with|following|within tablets|tablet|medicine|medication|vaccine|jab|injection|dose|drug|pills|pill|cream|drops|antibiotics|taking|using|inhaler|patch|it|this|starting|day|days|applying|hours|the|minutes|first
      tablet|tablets|medicine|medication|vaccine|injection|drug|pills|pill|cream|drops|antibiotics|inhaler|patch|this|it|capsules|product|syrup|spray made|make|makes|gave|give|gives|caused|causes|causing|left|brought|burned|burnt|triggered me|my|him|her|severe|a|us|bad|sick|dizzy|nausea|terrible|on|rash|awful|throat|skin|child
      made me|him|her|my feel|sick|ill|dizzy|vomit|nauseous|drowsy|faint|sleepy|shake|worse|itch|son|daughter
      not|n't|no|stopped|never|barely work|working|worked|effective|effect|help|helping|helped medicine|medication|tablets|drug|at|me|for|vaccine|pain|cream|anymore|drops|whatsoever|after|any
      medicine|medication|tablets|drug|pills|inhaler|drops|cream|injection|painkillers|patch|capsules doesn't|didn't|doesnt|didnt|not|n't|no|stopped|isn't|never|don't|aren't|had work|working|worked|effect|effective|help|helped|do|any|stopped|longer|no
      no|zero effect|improvement|relief|benefit whatsoever|at|from|after|on
      pregnant|pregnancy|breastfeeding|breast-feeding while|and|when|taking|took|prescribed|using|was|on
      overdose|overdosed
      withdrawal symptoms|effects|from
      hospitalised|hospitalized|hospital|a&e|ambulance after|because|from|due taking|tablets|vaccine|reaction|medication|dose|drug|it|using|jab|injection`),
  },
}

const productComplaint: FlagRule = {
  id: 'product-complaint',
  severity: 'attention',
  names: { fi: 'Tuotevalitus', ru: 'Жалоба на качество продукта', en: 'Product complaint', sv: 'Produktreklamation' },
  phrases: {
    fi: phraseLines(`
      ~ hius|karva|lasinsir*|roska*|muovi*|metalli*|hiukkas*|ötökkä pakkau*|pullo*|paketi*|tabletti*|rasia*|seassa|joukossa|kapsel*
      haisee|haisi|maistuu|maistui oudo*|erilais*|kal*|paha*|home*|kummal*|eri
      ~ geeli*|voide|liuos|siirap*|neste|jauhe muuttu*|vet*|erottu*|sameaa|samea|kovettu*|juoks*|valuu
      ~ pumppu*|suihke*|kynä*|suutin|inhalaattor*|ruisku*|tippapul*|mitta* hajo*|jumi*|lakkas*|tukke*|leikk*|irtos*|laukes*|simaht*|rikki
      ~ kylmälaukku*|kylmäketju*|kylmäkalle*|jääpal*|lähety*|toimitus* sula*|lämm*|lämpi*|katke*|rikkou*|kastu*
      ~ tuli|saapui|toimitet*|avasin rikki|rikkinäi*|auki|vuota*|vajaa*|tyhjä*|lämpimä*|sulan*|kastun*
      ~ korkki*|kansi|pullo*|pakka*|siirap*|tuubi*|kynä*|neula*|mittari*|laite|tablet*|kapsel*|purkki* haljen*|haljet*|halki|halkea*|vuota*|vuoti|vuosi|vuotan*|rikki|puuttu*|jumi*|vääntyn*|tukossa|virhet*|irti
      pakka*|paket*|pullo*|kansi|kannen|sinetti|sinetin|purkki*|purki*|tuubi*|ampulli*|läpipain*|laat*|rasia*|suljin|korkki*|kynä*|annostel*|neula*|inhalaat*|ruisku*|mittari*|laite|laitte*|pumppu*|suutin|tablet*|kapsel*|etiket*|valmist*|tuot*|pakkaus*|tippapul*|suihke* rikki*|auki|avattu*|avatt*|vuot*|puuttu*|tyhj*|viall*|hajo*|murskaa*|murene*|väär*|vanhentu*|murtun*|murtu*|toimi*|tukossa|jumi*|outo*|homeess*|värjäy*|haise*|haisi*|repeyt*|vajaa*|halki|halkeil*|lohkei*|katke*|katkes*|epäsel*|väri|haju*|särky*|säröil*|irtos*|irti|tukk*|kolhi*|vääntyn*|juuttu*|vanhaks*|sameaa|sakka*
      rikki*|viall*|vuota*|avattu*|vanhentun*|homeinen|murtunut|puuttuv*|vajaa*|tyhjä*|väärä*|halkeil*|haljen* pakka*|paket*|pullo*|kansi|sinetti|purkki*|tuubi*|ampulli*|rasia*|korkki*|kynä|annostel*|neula*|inhalaat*|ruisku*|mittari*|laite|pumppu*|tablet*|kapsel*|etiket*|tuot*|valmist*|lääk*
      tuotevirhe*|valmistusvirhe*|laatuvirhe*|laatupoik*|vierasesi*|tuotevika*|takaisinvet*|väärenn*
      vieras esine|aine
      tuote* virhe*|vika*
      pakkauksessa|paketissa|purkissa|pullossa|rasiassa|levyssä puuttui|vain|oli|ei|vieras*|lasia|hiuk*|muovi*|väärä*
      viimeinen päivä|käyttöpäiv*|päiväys mennyt|umpeut*|ohi|vanha|ylit*
      päiväys|päiväm*|käyttöpäivä* mennyt|vanha*|umpeut*|umpeen|ohi|ylit*
      eri|outo|erilainen|erilaise*|muuttun*|omituinen|kummallinen|paha väri*|haju*|maku*|näköi*|koostumu* lääk*|tablet*|valmist*|kapsel*|tuot*|voit*
      laite|mittari|kynä|inhalaattori|pumppu|neula|annostelija|suihke|sumutin|ruisku ei|eivät toimi|toiminut|käynnisty|anna|annostele|näytä|tule|toimineet|lukkiudu
      mukana|pakkauksesta ei|puuttu* ollut|ohje*|pakkausselost*|neula*|mitta*`),
    ru: phraseLines(`
      ~ волос|осколок|стекло|мусор|насеком*|пластик|металл*|нитка блистер*|флакон*|упаковк*|таблетк*|пачк*|внутри|ампул*|коробк*
      пахнет|вонят|воняет|горчит странно|рыбой|не|плесен*|химией|иначе|по-другому
      ~ помпа|ручка|ингалятор|спрей|распылитель|шприц|дозатор|глюкометр|насадка|пипетка|насос сдох*|заклин*|сломал*|застр*|отвалил*|не|перестал*|выстрел*|треснул*|клин* !проблем
      ~ термобокс|хладоэлемент*|холодов*|термосумк*|посылк*|доставк*|коробк* растаял*|теплый|теплые|нагрел*|тепл*|разбит*|порван*|мокр*
      ~ пришл*|приехал*|получил*|привезли вскрыт*|мятый|мятая|разбит*|теплый|теплые|тепл*|протек*|поврежден*|пуст*|брак*
      упаковк*|блистер*|флакон*|крышк*|колпач*|пузыр*|тюбик*|ампул*|пачк*|коробк*|шприц*|ингалятор*|дозатор*|игл*|прибор*|аппарат*|глюкометр*|тонометр*|помп*|пломб*|этикетк*|распылител*|ручк*|таблетк*|капсул*|сироп*|препарат*|мазь|раствор*|товар*|устройств*|колпачок|термометр*|пипетк*|инструкци*|линз*|изделие поврежд*|вскрыт*|открыт*|пуст*|сломан*|сломал*|слома*|протек*|протека*|текл*|течет|бракован*|брак|трес*|разбит*|разбил*|просроч*|крош*|рассып*|раскрош*|заклин*|цвет*|запах*|осад*|помят*|помят|мут*|деформ*|отсутств*|порван*|раздавл*|недостав*|неисправ*|плесен*|истек*|треснул*|отломал*|отвалил*|лопнул*|застр*|надорван*|засох*|тупые|погнут* !врач
      поврежден*|вскрыт*|бракован*|пуст*|просроч*|сломан*|разбит*|помят*|протек*|мятая|треснут*|неисправн*|испорчен*|дефектн*|неполн*|негерметич* упаковк*|блистер*|флакон*|крышк*|пузыр*|тюбик*|ампул*|пачк*|коробк*|шприц*|ингалятор*|дозатор*|игл*|прибор*|таблетк*|капсул*|сироп*|препарат*|лекарств*|мазь|раствор*|товар*|устройств*
      прибор|аппарат|ингалятор|дозатор|помпа|глюкометр|тонометр|ручка|распылитель|устройство|спрей|термометр|шприц не|перестал*|сразу|плохо работ*|включ*|нажим*|распыл*|показыв*|подает|срабат*|брызг*|дозир*|сломал*
      производственн*|заводск* брак|дефект*
      не|без хватает|хватало|доложил*|было|оказалось|инструкц*|дозат*|мерной|мерн* таблет*|капсул*|инструкц*|ложк*|ампул*|игл*|крышк*
      в|внутри упаковк*|блистер*|флакон*|коробк*|пачк*|тюбик* не|нет|было|лежал*|оказал*|осколк*|стекло|посторон*|вместо|пусто|меньше|волос
      посторонн* предмет|частиц*|включен*|запах|примес*
      срок*|годност* истек*|вышел|прошел|просроч*|закончил*|кончил*
      истек*|просроч* срок*|годност*
      другой|странный|другого|странного|необычн*|изменил* цвет*|запах*|вкус* таблет*|препарат*|капсул*|раствор*|у|крем
      подделк*|контрафакт*|фальсифик*|поддельн*`),
    en: phraseLines(`
      hair|glass|insect|metal|plastic|particle|particles|bits|fibre in|under|inside|found|floating
      smells|smelled|smelt|tastes|tasted like|of|funny|different|off|odd|fishy|strange
      hairline cracks|crack
      turned|gone|went to|like water|runny|brown|mouldy|cloudy|solid|lumpy
      pump|spray|pen|inhaler|autoinjector|injector|device|dropper|nozzle|cap|applicator|syringe|battery|sensor died|jammed|stuck|misfired|fired|broke|snapped|clogged|dead|stopped|failed|leaked|cracked|won't|blocked|before|came
      ice packs|pack|packs melted|warm
      faulty|defective|damaged|bad batch|unit|device|pack|product|pen|packs|box|delivery
      arrived|came|delivered|opened warm|damaged|broken|open|cracked|leaking|crushed|empty|melted|unsealed|wet|thawed
      melted|thawed|warm|broke|split in|on|when transit|arrival|delivered|delivery|arrived
      capsules|tablets|pills|liquid|cream|solution|syrup|powder|drops|medicine strange|odd|funny|different|wrong|weird|unusual|brown|yellow|cloudy|discoloured colour|color|smell|taste|in|looked|shape
      meter|device|monitor|pen|pump|inhaler|sensor|thermometer|machine shows|showed|displays|gives|error|won't|will|wouldn't|does|stopped error|errors|e1|not|n't|wrong|switch|turn|start
      were|was|are|looked|is strange|odd|funny|weird|wrong colour|color|shape|smell|taste
      pack|package|packaging|packet|bottle|box|blister|cap|lid|seal|tube|ampoule|vial|syringe|pen|inhaler|needle|needles|device|pump|dispenser|dropper|tablets|tablet|capsules|capsule|label|cartridge|nozzle|strip|strips|meter|monitor|patch|patches|leaflet|container|product|medicine|solution|lenses|sensor|foil|applicator|spray|plunger broken|open|opened|leaking|leaked|leaks|leak|damaged|missing|empty|cracked|faulty|defective|expired|wrong|crushed|crumbled|crumbling|jammed|jams|stuck|mouldy|discoloured|discolored|torn|smelled|smells|smelt|blocked|split|illegible|unreadable|tampered|unsealed|dented|chipped|bent|snapped|malfunctioned|malfunctioning|contaminated|half-empty|short|cloudy|fell|dried|dead|shattered|burst|loose|smudged|counterfeit|stopped|fails|failed|different !door !wound
      broken|damaged|leaking|missing|empty|cracked|faulty|defective|expired|crushed|mouldy|torn|tampered|unsealed|opened|blocked|contaminated|bent|out-of-date|discoloured|jammed|counterfeit|fake|half-empty|crumbled|punctured|split pack|package|packaging|packet|bottle|box|blister|cap|lid|seal|tube|ampoule|vial|syringe|pen|inhaler|needle|needles|device|pump|dispenser|dropper|tablets|tablet|capsules|capsule|label|leaflet|patch|product|medicine|strips|sensor|medication|pills|container|cartridge
      device|inhaler|pen|pump|meter|monitor|dispenser|syringe|sensor|spray|nozzle|applicator|patch|thermometer not|n't|never|won't|doesn't|didn't|wouldn't|wont|doesnt|stopped work|working|stick|dispense|click|spray|turn|deliver|function|read|fire|inject|release|switch|start|charge|worked
      manufacturing|quality|product|production defect|fault|issue|problem|flaw|complaint
      foreign object|body|particle|particles|matter|material
      out of date|expiry
      past expiry|its|the|use-by|date use-by|expiry|date|sell-by|by
      expiry|expiration|use-by|sell-by date|passed|past
      different|strange|odd|funny|weird|unusual|changed colour|color|smell|taste|shape|texture|size|look tablets|tablet|capsules|medicine|pills|from|than|liquid|cream|usual
      tablets|capsules|pills|doses|needles|leaflet|instructions|spoon missing|short
      only|just 27|28|20|nine|half tablets|capsules|pills|full|doses
      glass|hair|plastic|metal|insect|particles|bits in|inside|floating the|my|bottle|pack|tablet|vial|it|solution|packet|capsule
      tampered with
      recall|recalled|batch|lot batch|number|product|faulty|bad|affected`),
  },
}

/** Rules for medicines, devices and other products whose faults and effects must be reported. */
export const adverseEventRules: readonly FlagRule[] = [adverseEvent, productComplaint]
