/** What someone must see at once in feedback to data platforms and business software. */
import { phraseLines } from '../../match/phrases.ts'
import { sharedFlagRules } from '../base/flags.ts'
import type { FlagRule } from '../industry.ts'

const dataBreach: FlagRule = {
  id: 'data-breach',
  severity: 'urgent',
  names: { fi: 'Tietosuojapoikkeama', ru: 'Утечка данных', en: 'Data breach', sv: 'Personuppgiftsincident' },
  phrases: {
    fi: phraseLines(`
      tietovuoto*|tietomurto*|tietosuojaloukkau*|tietosuojarikko*|tietoturvaloukkau*|tietosuojapoikkea*|tietoturvapoikkea*|tietoturvarikko*
      data|tieto|tiedot|dataa|salasana|henkilötunnus|palkkatieto|asiakastieto vuotaa|vuotanut|vuoti|vuosi|vuotaneet|vuotavat
      hakkeroi*|murtaudut*|kaapattu|kaapattiin
      näen|näin|näki|näkee|näkevät|nähdä|näkyi|näkyivät|näkyy|näkyvät|nähtävissä|avautui|aukesi toisen|toisten|toinen|muiden|väärän|vieraan|kilpailija* asiak*|yrity*|firma*|yhtiö*|data*|tiedo*|tieto*|käyttäj*|palka*|palkka*|lasku*|henkilötie*|tili*|sopimu*
      toisen|toinen|vieraan|väärän|kilpailijan asiakkaan|yrityksen|firman|asiakas|yritys|yhtiön data|dataa|tiedot|tietoja|tieto|luvut|lukuja|lasku|raportti|rivit
      palkat|palkka*|henkilötunnu*|hetu|hetut|henkilötieto*|potilastieto*|terveystieto*|salasana* näkyvi*|näkyi|näkyivät|näkyy|näkyvät|nähtävissä|näki|näkee|kaikille|kaikilla|julki*|avoin*|selväkieli* !pitäisi !ei !eivät
      kaikki|kaikille|kuka|ulkopuoli*|harjoittelija* näkee|näkevät|pääsee|pääsevät|näkyy|näkyvät|tahansa palk*|henkilötie*|henkilötun*|hetu*|asiakastie*|salasan*|arkaluon*
      salasana*|avain|avaimet|token* selväkieli*|julki*|vuot*
      lähettää|lähetti|lähetettiin|meni|jaettiin väärä*|ulkopuoli* asiak*|osoit*|henkilö*|vastaanott*|yrity*|taho*`),
    ru: phraseLines(`
      утечк*|утекли|утекло|утекла|утекают|слили|слив*|взлом*|взломали|скомпрометир*
      видн*|вижу|видим|видел*|видит|видят|увидел*|показ*|открыл*|доступн* чуж*|други*|соседн*|посторон* данн*|договор*|клиент*|отчёт*|отчет*|компан*|зарплат*|организац*|счет*|счёт*
      чуж*|других|другой|посторон* данн*|зарплат*|клиент*|организац*|договор* виден|видн*|вижу|видел*|увидел*|открыл*|доступн*|прислал*|пришл*|показ*
      зарплат*|паспорт*|персональн*|снилс видн*|видят|видит|доступн*|открыт*|лежат|лежал*|попал*|выгруз* всем|всему|всей|кому|любому|посторон*|наруж*|общем|общую|открытом
      все|всем|любой|кто|каждый|стажёр*|стажер* видит|видят|видн*|угодно|доступн* зарплат*|паспорт*|персональн*|оклад*
      парол* открыт*|текстом|виде
      персональн* данн* попал*|ушл*|уплыл*|оказал*|отправил*|утек*
      отправил*|прислал*|ушл*|разослал* чуж*|посторон*|данн* клиент*|данн*|адрес*|компан*`),
    en: phraseLines(`
      breach|breached|hacked|leaked|leaking|leaks|exposed !contract !sla !agreement !memory
      data|information|security leak|breach|exposure
      see|saw|seen|seeing|shows|showed|showing|sent|got|opened|view|viewed another|other|someone|somebody|wrong|competitor*|different customer*|client*|tenant*|compan*|account*|else's|data|salar*|users|people's !should !can't !cannot
      someone|somebody|another|other|else's|people's customer*|tenant*|compan*|client*|else's|salar*|personal|payslip* data|records|figures|invoices|details|report|salary|visible
      salar*|payroll|personal|passwords|customer|patient|bank visible|exposed|public|open|wide|anyone|everyone|everybody|whole|readable|plain !should !not !isn't
      anyone|everyone|everybody|interns|intern|contractors can|could see|read|open|view|browse salar*|payroll|personal|home|addresses|customer|bank|everyone's|patient
      password*|credentials|token*|key|keys|secret* plain|clear|plaintext|logs|public
      plain text password*|credentials
      personal|customer data|details|records sent|shared|emailed|went to|with|wrong|third|outside !never !isn't !not
      unauthorised|unauthorized access|login*|person|people|user*|party
      gdpr|data-protection breach|violation|incident|nightmare`),
  },
}

const serviceOutage: FlagRule = {
  id: 'service-outage',
  severity: 'urgent',
  names: { fi: 'Käyttökatkos', ru: 'Сервис недоступен', en: 'Service outage', sv: 'Driftavbrott' },
  phrases: {
    fi: phraseLines(`
      järjestelmä|palvelu|alusta|portaali|ympäristö|tietovarasto|raportit|raportointi|dashboardi*|systeemi|tuotanto|kaikki|rajapinta|api|softa|kirjautuminen|serveri|palvelin alhaalla|nurin|kaatui|kaatunut|poikki|kumossa|maassa|pimeä*|mykkänä|jumissa|lamaantu*|saavuttamat* !ikinä !koskaan
      järjestelmä|palvelu|alusta|portaali|ympäristö|mikään|kukaan|softa|systeemi|sovellus ei|eikä vastaa|aukea|avaudu|toimi|pyöri|käynnisty|pääse ollenkaan|lainkaan|kenellekään|mikään|koko|sisään|kukaan|ollutkaan|enää
      kukaan ei pääse|päässyt|pystynyt|pysty
      koko talo*|firma*|organisaatio*|osasto*|porukka*|yritys ilman|seisoo|seisoi|odottaa|jumissa|pimeän*
      käyttökatko|käyttökatkos|palvelukatko*|tuotantokatko*|tuotantohäiriö*|käyttökatkon|käyttökatkoksen !suunnitel* !ei
      alhaalla|nurin|poikki|kumossa|maassa koko|jo|taas|aamu*|tunti*|päivä*|kaksi|kolme|neljä|eilen|viikonlop* !ei !hinta`),
    ru: phraseLines(`
      система|сервис|сервер|портал|платформа|хранилище|база|сайт|всё|все|прод|облако|апи|api|кабинет лежит|лежал|лежала|лежало|упал|упала|упало|упали|недоступен|недоступна|недоступно|недоступны|рухнул*|умер*|лёг|легла|легло|лег|стоит|стояла !загрузка !пароль !цена
      не|никто|нельзя работает|могут|может|открывается|можем|войти|зайти система|сервис|вообще|совсем|никого|сервер|портал|войти|зайти|работать
      система|сервис|портал|платформа|сервер не|вообще|совсем работает|открывается|отвечает|грузится|запускается
      ни у кого не
      лежит|лежал|лежала|лежим|простаива*|простоя|простой|стоит|стоял* весь|вся|всё|полдня|сутки|час|часа|часов|день|дня|утра|отдел*|компан*
      весь|вся|целый отдел|компания|офис|бухгалтерия|завод|склад стоит|простаивает|встал*|стояла|простаивал*|сидит
      работа отдел*|компан*|бухгалтер* парализ*|останов*|встал*`),
    en: phraseLines(`
      system|platform|service|portal|site|everything|warehouse|server|servers|production|prod|api|app|it|dashboards|cluster|you down|offline|unavailable|unreachable !breaks !break !slowed !slow !drill !never !marked !price !costs
      whole|entire|complete|total|major|another|third|unplanned|hour|day|morning|hours outage|downtime|blackout|crash !no !without !report !planned
      whole|entire|all platform|system|company|team|office|department|site|finance|business down|unable|locked|stuck|idle|waiting|standstill|dead
      nobody|no-one|none|noone can|could|of log|get|access|work|in|us|open
      went|gone|goes|keeps|been|fell|going down|offline again|for|since|on|during|all|every|at|mid*|twice|three|over|right|in !cost* !price* !breaks
      outage|downtime cost|lasted|again|today|yesterday|this|since|during|hours !no !zero !fewer !report !without
      can't|cannot|unable access|reach|open|log the|any|in|anything platform|system|at|whatsoever|all|since`),
  },
  sentiment: 'negative',
}

const churnThreat: FlagRule = {
  id: 'churn-threat',
  severity: 'attention',
  names: { fi: 'Lähtöaikeet', ru: 'Угроза ухода', en: 'Threat to leave', sv: 'Hot om att lämna' },
  phrases: {
    fi: phraseLines(`
      irtisano*|irtisanomme|sanomme|sanotaan|sanoa|sanoimme|lopetamme|lopetetaan|päätämme|puramme|puretaan|perumme sopimu*|irti|tilau*|lisens*|asiakkuu*|käytön|tilaus !aika !ehto !ohje
      sopimu*|tilau*|lisenssi*|asiakkuu* irti|irtisano*|irtisanota*|lopet*|päättyy|päätetään|perut*|jatketa|uusita|purk* !toimi !helppo
      ei|emme|en|tuskin|tuskinpa uusi|uusita|uusia|jatka|jatketa|jatkaa|jatkamme|tilaa|ole sopimu*|tilau*|lisens*|kautta|asiak*|enää
      vaihdamme|vaihdetaan|vaihtaa|vaihtoa|siirrymme|siirrytään|siirtyä|harkitsemme|harkitaan|harkitsen|siirtymistä|vaihtamista|vaihdan|lähdemme|lähdetään|etsimme|etsitään kilpailija*|toise*|toimittaj*|muualle|toista|toinen|järjestelmä*|alustaa|työkalua|vaihto*|vaihtamista|siirtymistä|pois|uutta|uusi !tietokan* !raportti*
      kilpailutamme|kilpailutetaan|kilpailutus|kilpailuttamaan
      kilpaili* vaihd*|siirry*|lähd*|tarjous
      viimeinen kausi|vuosi|sopimuskausi|kerta`),
    ru: phraseLines(`
      расторг*|расторжени*|растор* договор*|контракт*|подписк*
      договор*|подписк*|лицензи*|контракт* расторг*|продлевать|продлим|продлять|продолжать|разорв* !автоматич*
      не будем|станем|буду|планируем|собираемся продлевать|продлять|продолжать|платить|покупать|обновлять
      уходим|уйдём|уйдем|уходить|переходим|перейдём|перейдем|перейти|переезжаем|переедем|переходить|переехать|сбежим|съезжаем к|на|от конкурент*|другую|другой|другому|другое|вас|аналог*|альтернатив*|чужой
      ищем|подыскиваем|рассматриваем|смотрим|присматрива*|выбираем|ищу|подбираем замен*|альтернатив*|аналог*|друг*|конкурент*|поставщик*
      думаем|задумыва*|подумываем|готовы|хотим|планируем|решили о|об|от|сменить|уйти|отказ*|перейти|смене|переходе|вас поставщик*|отказ*|вас|системы|платформ*|конкурент*|подрядчик*|вендор*|замен*|другую
      откажемся|отказываемся|отказаться|откажусь|отпишемся от вас|ваш*|систем*|сервис*|продукт*|подписк*
      последний|последняя год|раз|подписка|оплата с|у|вас`),
    en: phraseLines(`
      cancel|cancelling|canceling|terminate|terminating|end|ending|cancelled|ditch|ditching|dropping contract|subscription|licence*|license*|agreement|account|plan|you !how !can't !cannot !impossible !process !easy
      won't|not|don't|wouldn't|no|unlikely be|plan|intend|going|to|need renew|renewing|renewal|extend|extending
      switch|switching|switched|move|moving|migrate|migrating|going|leave|leaving|defect|jump to|for|over|elsewhere|away|you|ship competitor*|rival|another|other|elsewhere|alternative*|provider|vendor|from|different|someone|you !report !tab !screen !between !mode !role
      leaving|leave you|the platform|at|when|for|next|unless
      looking|look|shopping|evaluating|considering|searching|talking at|for|around|to|into|a|an|elsewhere|alternative* alternative*|competitor*|elsewhere|replacement*|options|vendors|rival* !under
      looking elsewhere
      shopping around
      last year|renewal|contract|invoice|month with|you|unless|we|i
      take|taking our|my business|money|custom elsewhere
      vote with our feet
      off|out by renewal|christmas|summer|year`),
  },
}

const legalThreat: FlagRule = {
  id: 'legal-threat',
  severity: 'attention',
  names: { fi: 'Oikeudellinen uhka', ru: 'Угроза судом или жалобой в надзор', en: 'Legal threat', sv: 'Rättsligt hot' },
  phrases: {
    fi: phraseLines(`
      asianaja*|lakimie*|lakimiehe*|juristi*
      tietosuojavaltuute*|kilpailu-ja|kuluttajariita*|markkinaoikeu*|käräj*|oikeustoim*|haastehakemu*
      vahingonkorvau*|korvausvaati*|sopimussakko*|sopimussakk*|sopimusrikko*
      vaadi*|vaadimme|vaatia|haemme|perimme korvau*|hyvity*|vahingonkorv*|sopimussak*
      viedä|viemme|vien|menee|haastaa|haastamme oikeut*|oikeuteen|käräj*
      ryhty*|ryhdy* oikeu*|laillis*
      oikeudellis* toim*|vaati*
      ilmoit*|kantelu*|valit* viranomai*|tietosuojav*`),
    ru: phraseLines(`
      суд|суде|суда|судом|судиться|иск|иском|исковое|арбитраж*|засудим|засудить
      юрист*|адвокат*|прокуратур*|роскомнадзор*|фас|роспотребнадзор*
      досудебн*|официальн* претенз*|порядк*|уведомл*|жалоб*
      подадим|подаём|подаем|направим|напишем|готовим|выставим|направляем претензи*|жалоб*|иск|заявлен*
      требуем|потребуем|взыщем|взыскать|взыскивать|возмести* неусто*|компенсац*|убытк*|ущерб*|штраф*|пени
      неусто*|убытк* требуем|взыщем|взыскать|возмест*`),
    en: phraseLines(`
      solicitor*|lawyer*|attorney*|barrister|lawsuit|litigation|sue|suing|ombudsman|tribunal|ico
      legal action|proceedings|advice|department|team will|be|in|over|involved|about|has|have|is|are|against|now|touch
      take|taking|pursue|pursuing|start|considering legal|you|this action|court|further
      legal action|proceedings
      small claims
      see you in court
      breach of contract|agreement|sla
      contract|sla breach
      information commissioner
      claim|claiming|seek|seeking|demand|demanding damages|compensation|penalties
      report*|complain* to|you|this ico|regulator|authority|commissioner`),
  },
}

const contactRequested: FlagRule = {
  id: 'contact-requested',
  severity: 'attention',
  names: { fi: 'Yhteydenottopyyntö', ru: 'Просьба связаться', en: 'Contact requested', sv: 'Begäran om kontakt' },
  phrases: {
    fi: phraseLines(`
      pyydän|pyydämme|toivon|toivomme|toivoisin|toivoisimme|odotan|odotamme|odotetaan|haluaisin|haluaisimme|haluan|kaipaan yhteydenot*|soitto*|soittoa|yhteyt*|takaisinsoi*|puhelu*|palaveri*
      ottakaa|ota|ottaisitteko|ottaisitko|otatteko|ottaisiko|ottakaapa yhteyt*|yhteys
      voisiko|voisitteko|voitteko|voiko|voisko|vois|saisiko|saisinko joku|jonkun|te|teiltä|asiakasvast*|minu*|meihin soittaa|ottaa|yhteyt*|olla|soittamaan
      soittakaa|soittaisitteko|soita|soittaisiko|soittaisko|soittaa minulle|mulle|meille|takaisin|numeroon|joku|pian|heti|kiitos
      olkaa|olisitteko|olethan yhteydes*
      palatkaa|palaisitteko|palaatteko asiaan|asiasta|minulle|meille
      minut|meidät tavoit* numero*|puhelim*|sähköposti*|parhaiten
      sovitaan|järjestetään|järjestäkää palaveri|puhelu|tapaaminen|teams*`),
    ru: phraseLines(`
      свяжитесь|перезвоните|позвоните|напишите|наберите|отзвонитесь мне|нам|со|с|пожалуйста|по|на !куда
      прошу|просьба|просим|пожалуйста|хотел* связаться|перезвонить|позвонить|связь|созвон*|встреч*
      пусть|попросите менеджер|мне|нам|кто-нибудь|специалист|со|с|позвонит|перезвонит позвонит|перезвонит|свяжется|позвонят|мне|нам
      жду|ждём|ждем|ожидаем|прошу звонк*|обратн*|созвон*
      давайте созвон*|встретимся|обсудим
      хочу|хотим|хотел*|хотелось поговор*|обсуд*|встрет*|созвон* с|лично|менеджер*|голосом|вами
      кто-нибудь|кто перезвон*|позвон*|свяж*
      мой телефон|номер|контакт*`),
    en: phraseLines(`
      please|can|could|would someone|somebody|you|your|anyone|the|an|account|a|our|customer call|ring|phone|contact|manager|success|team|rep|engineer call|ring|phone|contact|email|me|us
      please|pls call|ring|phone|contact me|us
      call|ring|phone|contact me|us back|on|asap|about|to|tomorrow|today|before|directly|at !didn't !never !nobody !don't !won't
      get|drop in|me|us touch|line|call|email !can't !hard !easy !impossible
      get back to me|us !never !nobody !didn't !don't
      someone|somebody call|ring|phone|contact me|us|please
      i'd|we'd|i|we|would like|want|appreciate|welcome a|to|someone|your call|callback|speak|talk|meeting|conversation|discuss|chat
      reach|contact me|us on|at|by
      happy|available|free to|for talk|discuss|jump|walk|call|a
      my number|mobile|email is|below|on`),
  },
}

/** Rules of every industry that people of an office write of too. */
const fromShared = sharedFlagRules.filter(({ id }) => id === 'discrimination' || id.startsWith('staff-named-'))

export const flags: readonly FlagRule[] = [dataBreach, serviceOutage, churnThreat, legalThreat, contactRequested, ...fromShared]
