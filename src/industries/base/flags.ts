/** What someone must see at once in feedback on any service. Recall comes first: a person reads what is flagged. */
import { phraseLines } from '../../match/phrases.ts'
import type { FlagRule } from '../industry.ts'

const selfHarm: FlagRule = {
  id: 'self-harm',
  severity: 'urgent',
  names: { fi: 'Itsetuhoisuus', ru: 'Риск самоповреждения', en: 'Risk of self-harm', sv: 'Självskaderisk' },
  phrases: {
    fi: phraseLines(`
      ~ kaikil*|kaikki|muiden|muut|perhe*|lapset|läheis*|maailma helpo*|parempi|parem* minua|ilman|olisi
      elämäl*|elämäs* ei|eikä merki*|mitään|tarkoit*|mieltä|järkeä
      tekisi|tekis|teki|tekee mieli lopettaa|päättää|kuolla|hypätä|kadota|ajaa
      ~ hypä*|hyppä*|hyppi* junan|sillalta|katolta|parvekkeelta|ikkunasta|alle
      ~ ajat* kuolem*|kuolla|itsem*|lopettaa|hypätä|hirttä*
      ~ elää en|ei|eikä|enkä jaksa|halua|jaksaisi|viitsi|osaa
      poikani|tyttäreni|hän|mies|äiti|ystäväni|lapsi viilt*|itsetuho*|satuttaa|yritti
      yritti|yrittänyt|yritin itsemur*|tappaa|kuolla|hirtt*
      itsemurh*|itsari*|itsetuho*|itsensävahing*
      itsen*|itseni|itseäni|itteeni|itteni tappa*|tapan|vahingoi*|satut*|viilt*|hirt*|hirttää|tappaa
      tappa*|tapan|vahingoi*|satut*|viilte*|viiltel*|hirttä* itsen*|itseni|itseäni|itteni|itteeni
      viilt*|viiltel*|viilsin
      haluan|halusin|haluaisin|haluan|halua|haluta|tahdon|tahtoisin|mieluummin|toivon|toivoin|toivoisin kuolla|kuolema*|kuolisin|kuollut|kuolla
      haluan|halusin|haluaisin|tekee|teki lopettaa|päättää|lähteä|mieli elämä*|kaiken|päivä*|tästä|kuolla
      lopet*|päät* elämä*|päiv* !työ*
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
      yliannost* !lääkäri !hoitaja
      lähettä* hyvästi*|jäähyväi*
      jäähyväiskir*|itsemurhaviest*
      tulen|teen|meinaan|aion|aioin jotain|lopullis* itselleni|lopullista
      elämäni loppu*|ohi
      kuolemanajat*|kuolemantoiv*|kuolemantoivei*
      en|ei näe tulevai*|toivoa|muuta ulospää*|enää`),
    ru: phraseLines(`
      суицид*|самоубий*|самоповрежд*
      поконч* с|собой
      покончить с собой|жизнью
      наложить|наложу|наложил* на|руки себя|руки
      убить|убью|убила|убил|порезать|порезал*|режу|резать|причинить|навредить|вред себя|себе|вены
      себе|себя убить|убью|навред*|вред|вены|реж*|порез*
      вскры*|порез*|режу|резать вены|руки|себя|запяст*
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
      wanted|want|going|thinking|thought|wanting|plan|wish|threatened to|about|of|i end it|end|finish
      end|ending|ended it|things !treatment !trial !sentence
      cutting|cuts|harming|hurting|killing|hurt|harm|kill|harmed|killed|drown|hang|starving|burning|scratching myself|himself|herself|themselves|themself
      bridge|roof|platform|cliff|tracks|ledge jump|jumping|thinking|stood|thoughts
      stood on|at bridge|edge|platform|cliff|roof|ledge|tracks
      tried|attempted|try|trying|planned|planning|attempt to|on|my end|kill|life|take|own|hang !book !call
      nobody|no one|noone would miss|notice me|if
      can't|cannot|don't go|cope|see on|anymore|any|future|longer|way
      suicide|suicidal|self-harm|self-harming|self-harmed|selfharm|selfharming|suicidally
      self harm|harming|harmed|injury|injuring
      kill|killing|killed|hurt|hurting|harm|harming|cut|cutting|hang|hanging|end|drown|poison|shoot|overdose myself
      end|ending|take|taking|took|finish my|own|this|it life|all|own
      end it all
      ending it all
      want|wanted|wants|wish|wished|rather|ready|thinking|thought|thoughts|feel|felt to|i|be|of|about|like|was die|dead|dying|death !care
      want to disappear|die
      wish i was|were|had dead|never|died
      better off dead|without|if
      don't|dont|not|n't|no want|wanting|see|reason|longer|point to|live|any|in|point|reason live|living|alive|wake|here|be
      no reason|point|will in|to live|living|going
      nothing left|to to|live live|for
      can't|cannot|cant|couldn't go|carry|cope on|anymore|any
      can not|n't go|carry on anymore|like|living|any
      not want to be here|alive|live|wake
      took|take|taken|taking an overdose|overdose
      overdose|overdosed !doctor !nurse !chemist !pharmacist
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
      lukit* huonee*|sisään|koppiin
      mustelm* käsi*|kehossa|ympäri|käsivar*|ranteis*|käsivarsi*|selässä|selittämät*|hoito*|kasvo*|joista
      mustelmi* !verikoe !verikokeen !kanyyli !pistos
      jätet* ruokkim*|ilman ruokaa|ruoatta|vettä
      huusi* ja|kuin tönäis*|löi|uhka*
      henkistä|fyysistä|fyysisesti|seksuaalista|henkinen väkiv*|kiusaam*|satut*|kiinni|hyväksi*
      perheväkiv*|parisuhdeväk*|lähisuhdeväk*
      mies|puoliso|isä|poika|vaimo|aviomies|eksä hakka*|pahoinp*|lyö|löi|uhkail*|kurist*|lyönyt`),
    ru: phraseLines(`
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
      угрож*|угрозы|угроза|пригрозил*|грозил* убить|убийств*|расправ*|физическ*|ножом|избить|мне|нам|жизни|пациент*|мужу|ударить|врачу
      угрожа*|угрожал*
      привяз*|связал*|связыв*|привязыв* кроват*|руки|к|койк*|пациент*|больн*|маму|бабушк*
      синяк*|гематом* !укол* !капельниц* !взятия !крови !катетер* !вены
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
      lunged|lunging|swung|swinging|spat|spitting|hurled|screaming at|in|on
      pinned|held|pushed|dragged face|down|to|against floor|down|ground|wall|by
      bruises|bruising !blood !cannula !injection !needle !no !iv !without
      violence|violent|violently|abuse|abused|abuses|abusing|abusive|assault|assaulted|assaulting|raped|rape|molested|groped|grope|groping|harassed|harassment|manhandled|mistreated|mistreatment|ill-treated|ill-treatment|beaten|strangled
      ill treated|treatment
      hit|hits|hitting|slapped|slap|slaps|slapping|punched|punch|punching|kicked|kicking|kick|pushed|shoved|grabbed|dragged|pinched|choked|shook|beat|beats|smacked|pinned|yanked|struck|threw|twisted|bit me|him|her|my|us|them|patients|patient|resident|residents|a|another|mum|mother|dad|son|daughter|child|customer|staff|nurse|wrist|arm|hair|the !lift !button !door !traffic !bell !road !buttons !brakes !out !for !home !forward !queue !appointment !through !blood
      hit|slapped|punched|kicked|pushed|shoved|grabbed|smacked|beaten|dragged|thrown by a|the|one|his|her|another|staff|nurse|carer|my !car !bus !lorry !cyclist
      got|been|was|being|were|getting hit|slapped|punched|kicked|beaten|shoved|smacked !car
      physically|sexually|verbally|emotionally|mentally|sexual|physical abused|attacked|hurt|threatened|assaulted|restrained|abuse|aggressive|attack|harassed|harassment|assault|advances|comments|touched|inappropriate|restraint|violent
      threatened|threatens|threatening|threaten|threats to|me|him|her|us|with|of|by|staff|a kill|hit|hurt|with|violence|knife|beat|physical|us|me|him|her|punch|patients|if|to|my
      threatened|threaten|threatening|threat with|kill|violence|knife
      tied to|up|down bed|chair|the|him|her|his|a
      tied|strapped her|him|my|me|mum|dad|patients to
      touched|touching|touches me|her|my inappropriately|breasts|sexually|without|thigh|bottom|leg
      inappropriately|inappropriate touched|touching|touch
      rough|roughly handled|handling|with|treated|treatment|and|grabbed
      handled roughly|rough|so|very
      bruise|bruises|bruised|bruising all|on|over|from|that|covered|arms|unexplained|her|his|where|after !blood !cannula !injection !needle !iv
      covered|bruises in|unexplained|wrists bruises|bruising|from
      unexplained bruises|bruising|injuries|injury
      domestic|child|elder abuse|violence
      husband|boyfriend|partner|ex|wife|father|son|stepdad beats|hits|hit|punched|kicked|threatens|threatened|strangled|abuses|beat|choked|choking
      locked me|her|him|them|in|us in|a|her|room|my|his
      left|lying in|without own|urine|faeces|soaked food|urine|faeces|water
      starved|starving us|them|her|him|of
      attacked|attacks|attack me|by|him|her|staff|a|us|another|my|patients|on`),
  },
}

const discrimination: FlagRule = {
  id: 'discrimination',
  severity: 'attention',
  names: { fi: 'Syrjintä', ru: 'Дискриминация', en: 'Discrimination', sv: 'Diskriminering' },
  phrases: {
    fi: phraseLines(`
      ~ ulkomaalai*|ulkomaan|venäläi*|arabia*|vieras*|somali* nim*|takia|vuoksi
      ~ romane*|maahanmuuttaj*|ulkomaalais*|vanhoi*|nuorille|vammai*|muslime* säännö*|eri|eriarv*
      ~ kuuluu|vanha*|akkaa|mummo* ikä*|ikään|tosissaan|iällä|enää
      ~ aksent*|puhetapa*|ihonvär*|huivi*|taust*|uskonto*|murte*|vamma*|paino*|suuntautu*|nime*|ulkonäk* naur*|huomaut*|pilk*|vitsai*|kommentoi*|irvail*|matki*|ihmettel*|halveks*|nenä*|vino*
      ~ mennä|menemään|painua|menköön|mene|menkää|lähteä takaisin kotimaah*|omaan|sinne|mistä
      ~ koska|kun|siksi olen|olemme|oon|on kuuro*|sokea*|viittoma*|romani*|homo*|lesbo*|trans*|muslimi*|musta*|tumma*|ulkomaal*|maahanm*|vammai*|köyhä|pyörätuol*|nuori|iäk*
      kuuro*|sokea*|viittomak*|pyörätuolis*|romani*|muslim*|maahanmuut*|ulkomaalai*|vammai*|homo*|transsuku* jä*|ei|kohdel*|sivuut*|vitsai*|huomiot*|ohitet*|palvel*|naur*
      vain|pelkästään|ainoastaan suomalai*|valko*|kantasuom*|nuor*|rikk*
      syrji*|syrjin*|rasis*|rasisti*|homofob*|transfob*|seksis*|eriarvois*|ennakkoluul*|ikäsyr*|muukalaisviha*|ulkomaalaisviha*
      eri arvo*
      kohdel* eri|huono*|toisin|epätasa*|eriarvo*|tyly*|eriarvoisesti koska|kun|ulkomaal*|vammai*|ikän*|väri*|maahanm*|taust*|tavalla|suomalai*|kuin
      epätasa* kohtel*|kohdel*|arvo*
      epätasa-arvo*|epätasaarvo*
      koska|kun olen|olin|en|olemme|on|oon|vain|taidan|satun|ole|sukunim* ulkomaal*|maahanmuut*|tummaiho*|musta|tumma|romani|venäläi*|somali*|vammai*|homo|lesbo|trans*|muslim*|vanha|ylipain*|lihava|nainen|suomalai*|suomea|virolai*|saamelai*|pyörätuoli*|kuuro|nuori|mielenterv*|päihde*|köyhä|työtön|eläkelä*|arabi*|turkkilai*|ulkomaalainen|huivi* !kiitos !hyvä
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
      ~ выучи* финск*|язык|русск*|сначала|говорить|местный
      ~ старик*|пенсион*|возраст*|бабк*|приезж*|мигрант*|русск* второй|сорт*|очередь|не|хуже|чего|уже
      ~ уезжа*|уехать|ехать|езжай*|убирай*|вали* домой|себе|родину|страну|обратно
      велел*|сказал*|посоветовал*|предложил* уезжать|ехать|убираться|возвращаться домой|к|на|обратно|себе
      ~ глух*|слеп*|инвалид*|коляс*|мигрант*|приезж*|цыган*|нерусск*|гей*|мусульм* отказ*|не|хуже|игнор*|смеял*|выгнал*|обслуж*|пуст*
      дискримин*|расис*|расист*|гомофоб*|ксенофоб*|сексис*|эйджизм*|национализм*|шовинис*|нацист*|предубежд*|трансфоб*|антисемит*
      потому|из-за|поскольку|только|раз|так что|моей|моего|моя|я|национальн*|возраст* национальн*|нерус*|внешност*|инвалид*|акцент*|возраст*|цвет*|мигрант*|цыган*|веры|религи*|узбек*|таджик*|кавказ*|ориентац*|старая|старый|женщина|иностран*|гей|русская|русский|пенсион*|еврей*|вес*|мусульман*|хиджаб*|русскоязыч*|русские|иностранец|фамили*|вич*|пола|толст*|украин*
      национальн*|акцент*|происхожд*|вероиспов*|цвет* кожи|насмех*|оскорб*|унизи*|высмеял*|смеял*|отказ*|признак*|пошут*|комментар*|относ*|вопрос*|поводу
      национальност*|акцент*|хиджаб*|ориентаци*|инвалидност* !справк* !групп* !оформ* !комисси*
      цвет* кожи
      нерусск*|понаехал*|черножоп*|чурк*|хач*|черномаз*|жид*|узкоглаз*|чернокож*
      понаехали|понаехал*
      езжай*|уезжай*|валите|вали|возвращай* домой|к|в|обратно себе|родину|аул|свою|откуда|домой
      только|лишь для русских|славян*|местных|граждан*|своих
      славянам
      относ*|обслуж*|обращ*|принима* хуже|по-другому|иначе|как|по-разному чем|иностран*|к|из-за|второго|приезж*|пенсион*|инвалид*|мигрант* !собак* !скот*
      людьми|человеком|люди|пациенты второго|второй сорт*
      второго|второй сорт*
      неравн*|неравенств*
      пенсионер*|инвалид*|приезж*|мигрант*|русскоязычн*|иностранц*|старик* не люди|обслуж*|хуже|нужны|здесь|вообще|отказ*|считают|принима*
      унижа*|унизи*|оскорбл*|оскорбит*|насмех* национальн*|инвалид*|возраст*|женщин*|происхожд*|за|внешност*|русск*|веру|мусульм*|акцент* !то
      в вашем|таком|моем возраст* уже|чего|не|лечить|что|зачем|нечего|бесполезно
      за|языку|говорить|говорите|говори на|по нормальн*|русск*|человечес*|финск* говорить|здесь|или|не`),
    en: phraseLines(`
      where|really you|i'm|i|are|we really|from
      wouldn't|refused|n't|not|no let|allow|allowed|admit|entry|access guide|assistance|service|wheelchair|hijab dog|in|user|users
      guide|assistance dog refused|not|wasn't|banned|outside|denied
      ignored|overlooked|laughed|dismissed|mocked|stared|patronised|refused|avoided|excluded because|as|being|for i|we|i'm|he|she|being|deaf|disabled|in|my
      discriminate|discriminated|discrimination|discriminatory|discriminating|racist|racism|racial|racially|racists|homophobic|homophobia|transphobic|transphobia|sexist|sexism|ageist|ageism|ableist|ableism|xenophobic|xenophobia|islamophobic|islamophobia|misogynist|misogynistic|misgendered|misgendering|deadnamed|deadnaming|bigoted|bigot|antisemitic|antisemitism|islamophobe
      prejudice|prejudiced|prejudices|bigotry|stereotyped|stereotyping|stereotypes|profiled|profiling
      because|just|due|cos|cause|since|based|bc|on|over|for i|of|to|my|being|we|she|he|their|her|his|am|was|were|on am|im|'m|was|is|my|being|the|a|skin|colour|accent|are|were|race|age|gender|we're|i'm|were disabled|disability|black|asian|gay|lesbian|trans|transgender|muslim|foreign|foreigner|immigrant|old|elderly|female|woman|fat|overweight|brown|jewish|indian|african|polish|white|autistic|deaf|blind|religion|race|ethnicity|gender|colour|color|accent|skin|age|hijab|headscarf|weight|sexuality|nationality|wheelchair|russian|romanian|chinese|traveller|gypsy|mental|working
      my|our|her|his|their accent|skin|race|ethnicity|colour|nationality|religion|sexuality|hijab|headscarf|turban mocked|laughed|was|made|because|fun|comment|comments|and|joke|jokes|remarks|treated|differently
      mocked|mocking|laughed|laughing|fun|comment|comments|joke|jokes|joked|remarks|remark|imitated|sneered my|our|her|at|of|about|on|his|their accent|skin|race|colour|religion|disability|english|sexuality|nationality|weight|hijab|headscarf|stammer|wheelchair|gender|age|being|immigrants|muslims|foreigners|black|gay
      treated|treat|served|spoken|seen differently|different|worse|less|unfairly|unequally|second|last because|than|due|to|favourably|white|as|class|just|from|cos
      second class|rate citizen|citizens|patient|person
      second-class citizen|citizens
      go|went back to|where your|own|where|my country|you|came|home
      speak english|properly|proper properly|here|in|or|this
      slur|slurs|n-word|paki|chink|faggot|tranny|nigger|gypos
      unequal|unequally treatment|treated|access
      refused|refuse|denied|wouldn't|won't|n't serve|service|treat|entry|me|us|help|wheelchair|guide|assistance because|as|being|due|guide|wheelchair|for|of disabled|wheelchair|guide|black|foreign|gay|religion|my|assistance|dog|muslim|age|disability|i'm|colour|deaf
      people like me|us|you|them
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
      ~ tieto*|potilastieto*|kantaa|kannasta|papereit*|kertomus*|asioit* luvatta|luvattomasti|urkki*|katsellut|katsonut|nuuski*|lukenut
      ~ tulok*|tieto*|kirje*|diagnoo*|lausun*|numero*|kuva*|osoite* exälle*|naapur*|työnanta*|väärä*|ulkopuol*|markkin*|eksälle*|ex-*|sukula*|vieraa*|kaveril*|mainos*|toiselle|muille
      ~ luovut*|anno*|annettiin|jaoitte|jaettu|myyty|myitte numero*|tieto*|osoite*|yhteystie*|sähköpost* lup*|luva*|markkin*|mainos*|ulkop*|suostum*
      ~ potila*|asiak*|ihmis*|toisten|toisen juoru*|puhui*|puhut*|keskust*|jutel* sairau*|asioi*|tiedo*|kahvil*|ääneen|hississä|käytävä*|aulas*
      tietovuoto*|tietoturvalou*|tietosuojalou*|tietomurto*|tietosuojarik*|tietosuojapoik*|salassapitovelvolli*|vaitiolovelvolli*|vaitiolo* !kiitos !noudatettiin !hyvin
      tietosuoj*|tietoturva*|yksityisyy*|yksityisyydensuoja*|intimiteet*|salassapito* rik*|ei|puut*|louk*|petti|pettää|vaaran*|huono*|olematon|retuper*|vuota*|unohd*|toteudu*|hukassa|lähet*|näky*|heik*|huolet*|mietit*|noudat*|vakava|kuul*
      vakava tietosuoj*|tietoturv*
      toisen|toinen|muiden|vieraan|väärän|vieraiden|jonkun|naapurin|toisten|muun|väärä|kaiman potila*|henkilö*|asiak*|tiedot|tietoja|tiedoilla|paperit|papereita|lähete*|resepti*|tulokset|tuloksia|kirje*|laboratoriotu*|laskun|lasku|potilaan|sairauskert*|henkilötun*|epikriis*|kutsu*|tiedoista|lausunto* !kans*
      sain|saimme|tuli|lähetettiin|annettiin|postissa|näin|näkyi|lähetitte|löysin|näytettiin|avautui toisen|vieraan|väärän|jonkun|vieraiden|muiden|toisten potila*|asiak*|henkilön|ihmisen|tie*|pap*|tul*|resep*|kirje*|potilastie*|laskun|lähettee*|nimell*
      tiedot|tietoni|tietoja|tietojani|potilastie*|tulokseni|henkilötie*|paperini|tiedoistani|diagnoosi*|diagnoosini|sairaudestani|asiani|asioistani|asioitani|henkilötunnuk*|sähköpost* väärä*|vuosi|vuoti|vuotan*|vuodet*|ulkopuol*|sivul*|näky*|luovut*|lähetet*|kerrot*|levi*|kert*|jaet*|naapur*|kaikille|pöydällä|esillä|kuul*|huudet*|huusi|julk*|katsel*|katsot*|urkit*|päätyi*|roskis*|ääneen|työnantaj*|muille|vuotaneet|avoi*
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
      ~ диагноз*|болезн*|анализ*|результ*|фамил*|данные|адрес|телефон назвал*|назван*|крик*|объяв*|зачит*|прочит*|обсужд*|озвуч*|спрос*|произн* весь|всех|вслух|громко|очеред*|коридор*|при|всю
      ~ результ*|анализ*|данные|диагноз|справк*|снимки|номер|информац* передал*|отправил*|отдал*|показал*|рассказал*|сообщил*|выдал*|переслал* бывш*|мужу|жене|сосед*|начальн*|работ*|родствен*|чуж*|посторон*|свекров*|коллег*|рекл*
      утечк*|разглас*|разглаш*|слил*|слив*|обнарод* данн*|тайн*|диагноз*|информац*|личн*|персонал*|паспорт*|номер*|сведен*|базу|мои|мой|о|газа !вод*
      утечк* данных|информации|персон*
      врачебн*|медицинск* тайн*
      врачебную тайну|тайны
      нарушен*|нарушил*|нарушают|наруша* тайн*|конфиденц*|персональн*|защит*|закон приватност*|врачебн*
      конфиденциальн* не|наруш*|никак*|нет|ноль|отсутств*|забыли|где
      никакой|нет|отсутств*|где|ноль|о|про|не конфиденц*|приватн*|анонимн* !жал*
      чуж*|другого|другой|посторонн*|иного|других анализ*|результ*|карт*|данные|документ*|персон*|пациент*|диагноз*|снимк*|рецепт*|выписк*|человек*|справк*|больн*|клиент*|имя|паспорт*|женщин*|заключен*|счет|фамил* !боль !помощ* !мнени*
      прислал*|выдал*|отправил*|показал*|отдал*|получил*|дали|пришл*|пришел|увидел*|передал*|вручил* чуж*|другого|чужие|чьи-то|постор* анализ*|результ*|карт*|данн*|документ*|пациент*|письм*|рецепт*|выписк*|снимк*|человек*|справк*|им|счет
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
      my|our|her|his|personal|private|patient|confidential|medical|sensitive results|details|letter|records|information|data|diagnosis|notes|file|medical|private|test|personal|bank|health|address|condition|card|conversation leaked|shared|sent|disclosed|stolen|exposed|given|wrong|lost|posted|visible|told|read|shouted|discussed|loudly|passed|overheard|without|public|hacked|sold|out|seen|went|emailed|stranger|revealed|strangers
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
      ~ vaadi*|vaadimme|haen|haemme|peri* korvau*|hyvity*|vahingonkorv*
      ~ menee|vien|viemme|kerron|kerromme|soitan|lähetän|päätyy lehteen|lehtiin|iltapäiväle*|medi*|toimittaj*|julkisuu*|uutisi*|iltalehte*|televisio*|ylelle
      ~ lakimie*|asianaja*|jurist* yhtey*|ottaa|soitt*|kuulet*|palk*|hoit*
      asianaja*|lakimie*|juristi*|juristin|kantelu*|kantele*
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
      ~ расскаж*|сообщ*|напиш*|обращ*|отправлю|покажу|пойду журналист*|телевид*|сми|прессу|прессе|газет*|блогер*|тв
      суд|суда|суде|суду|судом|судиться|судебн*|иск|иска|исковое|исков*|засужу|засудить|засудим !суда-то
      прокурат*|прокурор*|роспотребнадз*|росздравнадз*|минздрав*|следственн*|следком*|адвокат*|юрист*|омбудсмен*|полици*|трудинспек*|роскомнадзор*|фас
      министерств* здрав*|жал*|напис*|обращ*
      комитет* здрав*
      досудебн* претенз*|уреглир*
      досудебн*|претензи* юрид*|напиш*|напис*|подам|подад*|направ*|официальн*|письменн*|подал*|отправ*
      официальн* жалоб*|претенз*|обращен*|запрос
      напишу|подам|пишу|подаю|буду|будем|подала|подал|написал*|напишем|подадим|направ*|отправ*|составл*|обращусь|пожал*|пойду|жалуюсь|обратимся|обращаться|жаловаться жалоб*|заявлен*|претенз*|прокур*|минздрав*|роспотреб*|росздрав*|иск|полици*|надзор*|вышестоящ*|страхов*|инстанц*|департамент|куда
      жалоб* напишу|подам|пишу|подаю|буду|подала|подал|написал*|напишем|подадим|направ*|отправ*|в|оставл*|росп*|прок* !нет !никаких
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
      solicitor|solicitors|lawyer|lawyers|attorney|barrister|lawsuit|litigation|sue|suing|sued|ombudsman|ombudsmen|tribunal|prosecute|prosecuted|cqc|gmc|nmc|ico
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
      ~ haluaisin|haluan|haluaisimme|voisinko|saisinko|saanko|toivon|toivoisin|pyydän|voisiko|tahtoisin keskust*|jutella|puhua|tavata|puhelu*|soitt*|yhtey*|tavoittaa esihenk*|esimie*|johta*|lääkär*|hoitaj*|vastaav*|päällik*|jonkun|teidän|kanssa|minu*|mulle
      ~ voitteko|voisitteko|voisitko|voitko|voisiko|ottaisitteko|ottaisitko|laittaisitteko|saisinko|olisiko|pyydän sähköpost*|viesti*|yhtey*|soitto*|soittaa|tekstiv*|vastau*|soittaisi* !aiemmin
      ottaisitteko|ottaisitko|ottaisiko|ottaisikohan|ottaako yhteyttä
      ottakaa|ota|ottaisitte|ottaisko|ottaisiko|ottakaatte|otettaisiin|otettaisko|otatteko|otatko|ottais|ottaisi|ottavan|otettavan yhteyt*|yhteys
      yhteyt* ottakaa|otettav*|minuun|otettaisiin|ottavan|pyyd*|toivo*|voitte|pyydän
      yhteydenotto* toivo*|pyyd*|haluan|odot*|toivon|toivoisin|mielellä*|mieluusti|odotan|haluaisin
      toivo*|pyyd*|haluan|haluaisin|odotan|odottelen|saisinko|saisiko|voisinko|jään|kaipaan|kaipaisin yhteydenot*|yhteyt*|soitto*|soitta*|takaisinsoi*|vastau*|soittoa|puhel*|kaip* !jäi !ei !en !eikä
      soittakaa|soittaisitte|soittaisiko|soita|soittaisko|soitatko|soitatteko|soittais|soittaisi|soittakaas|soitelkaa minulle|mulle|takaisin|numeroon|joku|kiitos|pian|huomenna|asiasta|jos|voi*|heti|mieluiten|040|050|045|klo
      soittakaa|soittaisitte|soitelkaa
      voisi*|voitte*|voitais*|voiko|voisko|voitteko|voisitteko|voisitko|vois|voisiko joku|te|minulle|ystäväl*|lääkäri|hoitaja|mulle|asiakas*|soittaa|ottaa|teiltä soittaa|ottaa|olla|vastata|palata|yhteyttä|yhteydessä
      voisi*|voitte*|voiko|voisko|saisiko|saisinko|saako|voinko joku|minulle|yhteyt*|yhteydes*|soitto* soitt*|yhtey*|takaisin|ottaa
      palat*|palaisit*|palaatteko|palaatte|palaattehan asiaan|asiasta|minulle|pian
      vastat*|vastaisit*|vastaatteko|vastatkaa minulle|sähköpost*|tähän|pian
      laittakaa|laita|lähettäkää|laittaisitte|lähetä|laitatteko viesti*|tekst*|sähköp*|meili*|minulle|sposti*
      minut|minuun|minulle|mulle tavoit*|saa|voi|voitte|saatte numer*|yhtey*|kiinni|soitt*|olla|puhelim*|sähköp*|ottaa|laittaa
      tavoit* minut|numeros*|puhelim*
      puhelinnumero*|puhnro|puh.nro|numeroni|sähköpostini|puh|yhteystietoni|yhteystiedot|p. on|tässä|löyt*|040|050|ohessa|alla|045|044
      olkaa|olisitte|olkaatte|olethan|olettehan yhteydes*
      haluan|haluaisin|toivon|toivoisin|tahdon keskust*|puhua|jutella|selvit*|tavata johta*|vastuu*|esimie*|jonkun|osastonh*|ylilääk*|kasvot*|teidän|henkilö*
      jättänyt|jätin|laitoin|olen soittopyyn*|yhteydenottopyyn*|takaisinsoittopyyn*|viestin|vastannut kukaan|edelleen|odotan|vieläkään|ei !soitettiin !sain
      soittopyyn*|yhteydenottopyyn*|takaisinsoittopyyn* jätin|jätän|teen|tässä|odotan|vastaamatta|toivon|ei`),
    ru: phraseLines(`
      свяжитесь|перезвоните|позвоните|напишите|ответьте|перезвони|свяжись|отзвонитесь|отпишитесь|свяжитеcь !не
      прошу|просьба|просим|пожалуйста|жду|ждем|хотел*|хочу|надеюсь|нужен|нужна|необходим*|можно|можете|ожидаю связат*|перезвон*|позвон*|ответ*|звонк*|обратн*|связь|созвон*|со|мне|от|на !ждать !все !был*
      жду|ждем|ожидаю|прошу|надеюсь|хотелось|хочу вашего|от|обратн*|получить|услыш* ответ*|звонк*|связ*|вас|реакц*
      жду|ждем ответ*|звонк*|обратн*|связ*
      обратн* звон*|связ* жду|прошу|нужен|нужна|закаж*|заказ*|хочу|хотел*|просьба|хотелось
      перезвон*|позвон* мне|пожалуйста|нам|прошу|кто-нибудь|могли|по|на|сможете|можно|срочно !никто !не !так !обещ*
      позвонить|перезвонить|связаться|набрать|написать мне|нам|со|с мной|нами|по|пожалуйста|телефону|ру* !невозможно !не !нельзя !трудно !сложно !нереально
      могли|можете|может|сможете|кто|кто-нибудь|пусть|не бы|ли|кто-нибудь|мне|со|вы|администр*|врач|менеджер|руковод* перезвон*|позвон*|связ*|связаться|перезвоните|ответить|написать|перезвонит|позвонит|свяжется
      пусть|попросите|пускай|передайте мне|со|врач|менеджер|доктор|завед*|главн*|руковод*|кто перезвон*|позвон*|свяж*|напиш*|свяжется|ответит
      свяж* со|с мной|нами|руковод*
      мой|мои|номер|телефон|моя|тел|почта телефон*|номер*|почта|контакт*|моб*|эл* 8|+7|для|:|есть|оставляю|в|прилаг*|тот|ниже|указан* !потеряли !украли
      мой телефон|номер|контакт*|тел|email|емейл
      оставл*|оставил* свой|свои|номер|мой|телефон|контакт* номер|телефон*|контакт*|для
      хочу|хотел*|хотелось|требую|прошу|желаю поговор*|встрет*|обсуд*|побесед*|разговор*|личн* с|руковод*|завед*|главн*|встреч*|директор*|лично|управл*|менеджер*
      дайте|подскажите|скажите телефон*|контакт*|номер|как связ*|заведующ*|руковод*|дозвон*|главвр*`),
    en: phraseLines(`
      please|pls|plz|kindly|can|could|would|will|want|need|like|wish|hope|asking|appreciate|grateful|expect|await|awaiting someone|somebody|you|the|i|a|if|for|to|manager|anyone|your|us|me|contact|doctor|team|call|ring|phone|email|get|give|an contact|call|ring|phone|email|reply|respond|get|callback|speak|text|touch|back|hear|response|ring|answer|discuss|message|talk !never !didn't !nobody !wouldn't !couldn't !couldnt !n't !bell !ambulance
      please|pls|plz|kindly contact|call|ring|phone|email|reply|respond|text|message|advise|get !ambulance !bell !999 !999 !111
      call|ring|phone|contact|email|text|message me|us back|on|at|asap|please|about|to|as|when|07*|tomorrow|today|regarding|before|if|urgently !didn't !never !n't !didnt !not !said !promised
      get|give|drop in|me|us|back touch|call|ring|line|to|email|bell !didn't !never !n't !not !couldn't !can't !easy !good !easier
      get|getting back to me|us !never !didn't !n't
      let me|us know|hear !how
      i|we|i'd|we'd|id would|'d|want|like|wish|need|expect|await|hope to|like|a|an|to|the|your speak|talk|discuss|meet|callback|call|reply|response|hear|answer|conversation|meeting|be with|to|back|from|contacted|someone|manager|about|this !staff !nurses !more
      would|'d|i'd|id like|appreciate|welcome a|to|some be|call|reply|response|callback|follow-up|phone|discuss|speak contacted|call|back|from|with|regarding|further|this|please|someone
      can|could|would|may i|we|someone|somebody|you|one speak|talk|please|have|get|call|ring|phone|contact|email|arrange|reply|explain to|with|me|us|a|back !hear
      my|our number|phone|email|telephone|mobile|contact|tel is|number|details|no|address|: is|on|07*|below|are|attached
      reach|contact|call|ring|phone|find me|us on|at|by
      can|may|could be contacted|reached on|at|by|via
      looking|look forward to hearing|your|a reply|from|response|call
      awaiting|await|waiting for|your|a reply|response|call|answer|contact|callback !months !weeks !hours !room
      happy|willing|available|free|glad|prepared to discuss|talk|speak|be|meet|elaborate|provide|give more|further|this|contacted|about|with|if
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
    <name>
    lääkäri|tohtori|tri|hoitaja|sairaanhoitaja|lähihoitaja|terveydenhoitaja|fysioterapeutti|kätilö|myyjä|asiakaspalvelija|osastonhoitaja|ylilääkäri|psykologi|terapeutti|optikko|hammaslääkäri|suuhygienisti|ohjaaja|sosiaalityöntekijä|kuljettaja|asentaja|mekaanikko|vastaanottovirkailija|kokki|tarjoilija|opas|farmaseutti|proviisori|laborantti|röntgenhoitaja|kirurgi|hinaaja|lh|sh|th|erikoislääkäri|esimies|johtaja|työntekijä|virkailija|hlö|rouva|herra|neiti|setä|täti|respan|palveluneuvoja|käsittelijä|edustaja|koordinaattori <capital>`),
  ru: phraseLines(`
    <name>
    врач|доктор|медсестра|сестра|санитарка|продавец|менеджер|администратор|фельдшер|хирург|терапевт|стоматолог|заведующая|заведующий|оператор|консультант|мастер|акушерка|психолог|официант|официантка|курьер|водитель|медбрат|невролог|кардиолог|гинеколог|педиатр|лор|окулист|офтальмолог|логопед|массажист|регистратор|сотрудник|сотрудница|специалист|инструктор|повар|горничная|провизор|фармацевт|главврач|анестезиолог|травматолог|ортопед|эндокринолог|уролог|механик|эвакуаторщик|управляющий|директор|портье <capital>`),
  en: phraseLines(`
    <name>
    dr|doctor|nurse|sister|matron|mr|mrs|ms|miss|receptionist|midwife|surgeon|consultant|physio|physiotherapist|carer|gp|paramedic|therapist|dentist|optician|pharmacist|prof|professor|manager|assistant|hca|driver|mechanic|technician|waiter|waitress|host|instructor|agent|advisor|adviser|counsellor|dietitian|radiographer|psychologist|psychiatrist|registrar|hygienist|porter|cleaner|chef|receptionists|rep|representative|attendant|doc|operative|coordinator|handler|concierge|guide <capital>`),
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
