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
      ~ osoite*|henkilötie*|asiakastie*|tiedot|sopimuk*|palkka* lojuu|lojuvat|makaavat|makaa julki*|avoim*|kaikkien
      tuli|saimme|sain|tulee|avautui toisen|vieraan|väärän asiak*|kunnan|yrity*|firman|käyttäjän raportti|lasku|tiedot|data|sopimus
      vuota*|vuoti|vuosi|vuotan* nettiin|julki|julkisuuteen|ulos|ulkopuol*|verkkoon
      ~ asiakasrekist*|rekisteri*|tietokan*|data|dataa|tiedot|tietoja|salasan*|henkilötie*|palkkatied* vuota*|vuoti|vuotanut|vuotaneet|varast*
      murtautu*|murtaudu*|murrett*
      ~ hetut|hetu|henkilötunn*|palkat|palkkoja|passinumero*|terveystie* näky*|näkyi|näkyivät|avoin*|julki*|lähti|lähtivät|lähet*|meni !pitäisi !ei !eivät !vain
      potilaiden|asiakkaiden|työntekijöiden|oppilaiden|asukkaiden|jäsenten nimet|tiedot|osoitteet|numerot|hetut näky*|lähti|lähtivät|lähet*|meni|julk*|avoin*|kaikille !ei !eivät !vain
      ~ kilpailijan auki|näin|näimme|näky*|pääs* luvut|myyntiluvut|tiedot|tietoja|data|dataa|sopimuk*|lasku*
      toisen|vieraan|väärän|muiden käyttäjän|asiakkaan|yrityksen|organisaation|kunnan tilillä|tilille|tilin|tiedoissa|tiedot|tietoja|tietoihin|puolelle|data*|lasku*|rekisteri*
      lähti|lähtivät|toimitettiin|päätyi|päätyivät väärä*|ulkopuol*|vieraa* vastaanott*|osoit*|asiak*|yrity*|henkilö*|taho*
      tietovuoto*|tietomurto*|tietosuojaloukkau*|tietosuojarikko*|tietoturvaloukkau*|tietosuojapoikkea*|tietoturvapoikkea*|tietoturvarikko*
      data|tieto|tiedot|dataa|salasana|henkilötunnus|palkkatieto|asiakastieto vuotaa|vuotanut|vuoti|vuosi|vuotaneet|vuotavat
      hakkeroi*|murtaudut*|kaapattu|kaapattiin
      näen|näin|näki|näkee|näkevät|nähdä|näkyi|näkyivät|näkyy|näkyvät|nähtävissä|avautui|aukesi toisen|toisten|toinen|muiden|väärän|vieraan|kilpailija* asiak*|yrity*|firma*|yhtiö*|data*|tiedo*|tieto*|käyttäj*|palka*|palkka*|lasku*|henkilötie*|tili*|sopimu*
      toisen|toinen|vieraan|väärän|kilpailijan asiakkaan|yrityksen|firman|asiakas|yritys|yhtiön data|dataa|tiedot|tietoja|tieto|luvut|lukuja|lasku|raportti|rivit
      palkat|palkka*|henkilötunnu*|hetu|hetut|henkilötieto*|potilastieto*|terveystieto*|salasana* näkyvi*|näkyi|näkyivät|näkyy|näkyvät|nähtävissä|näki|näkee|kaikille|kaikilla|julki*|avoin*|selväkieli* !pitäisi !ei !eivät
      kaikki|kaikille|kuka|ulkopuoli*|harjoittelija* näkee|näkevät|pääsee|pääsevät|näkyy|näkyvät|tahansa palk*|henkilötie*|henkilötun*|hetu*|asiakastie*|salasan*|arkaluon*
      salasana*|avain|avaimet|token* selväkieli*|julki*|vuot*
      harjoittelija|kesätyöntekijä|opiskelija|alihankkija sai|pääsi|näki|avasi|näkee auki|palk*|kaikki|kaikkien|koko
      toisen|työkaverin|kollegan|naapurin|muiden palkka*|palkat|palkan näk*
      lähettää|lähetti|lähetettiin|meni|jaettiin väärä*|ulkopuoli* asiak*|osoit*|henkilö*|vastaanott*|yrity*|taho*`),
    ru: phraseLines(`
      персональн*|паспорт*|данные|список выложен*|выложил*|опубликован*|разослан*|попал* общ*|открыт*|сеть|сети|чат|всем
      открыл*|пришёл|пришел|показал*|выдал* отчёт*|отчет*|счет*|счёт*|карточк* чуж*|другой|другого
      базу|база|данные|выгрузку|документы|список выложил*|слил*|украл*|утащил*|опубликовал*|лежит|лежат|попал* открыт*|сеть|сети|интернет*|доступ|продажу
      попал*|зашёл|зашел|вошёл|вошел|оказал* чуж* кабинет*|учётк*|учетк*|аккаунт*|профил*|организац*|баз*
      ~ видн*|видит|видят|открыты паспорт*|зарплат*|оклад*|персональн*|снилс всех|сотрудник*|клиентов|чуж* !только !положено !свои
      прислал*|отправил*|получил*|пришл* выгрузк*|отчёт*|отчет*|счет*|счёт*|данные|документ* друг*|чуж* клиент*|компан*|организац*|фирм*
      любой|кто|каждый|все может|могут|угодно скачать|открыть|увидеть|посмотреть|выгрузить персональн*|паспорт*|зарплат*|баз*|данн*
      видел*|вижу|увидел* зарплат*|оклад*|счета|договор* чуж*|друг*|сосед*|всех|коллег*
      утечк*|утекли|утекло|утекла|утекают|слили|слив*|взлом*|взломали|скомпрометир*
      видн*|вижу|видим|видел*|видит|видят|увидел*|показ*|открыл*|доступн* чуж*|други*|соседн*|посторон* данн*|договор*|клиент*|отчёт*|отчет*|компан*|зарплат*|организац*|счет*|счёт*
      чуж*|других|другой|посторон* данн*|зарплат*|клиент*|организац*|договор* виден|видн*|вижу|видел*|увидел*|открыл*|доступн*|прислал*|пришл*|показ*
      стажёр*|стажер*|практикант*|подрядчик* открыл*|увидел*|видит|видят|скачал*|скачать ведомост*|зарплат*|паспорт*|баз*|всё
      паспорт*|персональн* данн* лежат|лежит|доступн*|открыт*|видн*|видят|висят !только
      парол* лежит|лежат|хранится|хранятся|виден|видны|валяется открыт*|текст*|лог*
      увидел*|вижу|видим|видел* персональн*|данн* клиент*|друг*|чуж* друг*|чуж*|организац*|компан*
      оклад*|зарплат*|премия|премии коллег*|сотрудник*|сосед*|начальник* вид*
      зарплат*|паспорт*|персональн*|снилс видн*|видят|видит|доступн*|открыт*|лежат|лежал*|попал*|выгруз* всем|всему|всей|кому|любому|посторон*|наруж*|общем|общую|общей|открытом !только !положено
      все|всем|любой|кто|каждый|стажёр*|стажер* видит|видят|видн*|угодно|доступн* зарплат*|паспорт*|персональн*|оклад*
      парол* открыт*|текстом|виде
      персональн* данн* попал*|ушл*|уплыл*|оказал*|отправил*|утек*
      отправил*|прислал*|ушл*|разослал* чуж*|посторон*|данн* клиент*|данн*|адрес*|компан*`),
    en: phraseLines(`
      another|different|someone|somebody firm*|organisation*|supplier*|school*|branch* invoices|data|records|reports|files|figures !comparing
      view|see|open|read|browse payslips|salaries|payroll|salary|wages of|for entire|whole|all|everyone|others|other|colleagues
      data|records|files|list|database ended|published|posted|appeared|found|sitting up|on|publicly|in public|online|link|open
      landed|logged|ended|signed|dropped|put in|into|up someone*|somebody*|another|other|wrong account|tenant|workspace|company|session|profile|data
      included|contained|contains|includes|had|has another|other|someone*|somebody* client*|customer*|compan*|else* contacts|data|records|details|names|invoices
      emailed|sent|mailed|delivered our|my|the|customer report|data|file|invoice|details|payslips|records wrong|another|someone
      passport|bank|card|insurance|phone numbers|number|details|data in|on|were|are|is open|public|visible|exposed|everyone|anyone !should !not
      breach|breached|hacked|leaked|leaking|leaks|exposed !contract !sla !agreement !memory
      data|information|security leak|breach|exposure
      see|saw|seen|seeing|shows|showed|showing|sent|got|opened|view|viewed another|other|someone|somebody|wrong|competitor*|different customer*|client*|tenant*|compan*|account*|else's|data|salar*|users|people's !should !can't !cannot
      someone|somebody|another|other|else's|people's customer*|tenant*|compan*|client*|else's|salar*|personal|payslip* data|records|figures|invoices|details|report|salary|visible
      salar*|payroll|personal|passwords|customer|patient|bank visible|exposed|public|open|wide|anyone|everyone|everybody|whole|readable|plain !should !not !isn't
      anyone|everyone|everybody|interns|intern|contractors can|could see|read|open|view|browse salar*|payroll|personal|home|addresses|customer|bank|everyone's|patient
      password*|credentials|token*|key|keys|secret* plain|clear|plaintext|logs|public
      plain text logs|log|password*|email|file
      see|saw|seen|view salaries|payroll|payslips|wages of|from|in other|others|colleagues|everyone|another|my !only
      shown|showed|given|saw records|data|details|invoices|report different|another|other|wrong|someone !tab
      addresses|salaries|payslips|passwords in|on shared|public|open|common dashboard|folder|report|drive|workspace
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
      rajapinta|api|palvelin|sivusto|portaali|järjestelmä|palvelu palaut*|antaa|antoi|heittää|heitti|näyttää 500*|502*|503*|504*|virhettä|virheen|erroria|tyhjää
      mikään|mitään|kukaan ei lataudu|latautunut|aukea|auennut|toimi|toiminut|vastaa|pyöri
      pilvi|verkko|kassat|yhteydet alhaalla|nurin|poikki
      pois käytöstä|päältä !ominaisuus !raportti !poistu*
      emme|en|ei|kukaan pääse|pääsee|päässyt|päästy järjestelmä*|sisään|palvelu*|portaali*|alusta* ollenkaan|lainkaan|kukaan|enää|taas|tänään
      sivusto|palvelu|alusta|portaali|järjestelmä|palvelin ei vastaa|vastannut|reagoi !tarve* !tarpeit* !odotuk* !odotus
      tuotanto|työt|työ|kaikki seis
      mikään|mitään ei toimi|toiminut|aukea|avaudu tänään|nyt|aamusta|tällä
      palvelu*|pilvipalvelu|portaali|järjestelmä|alusta|ympäristö pimeni|sammui|romahti|tippui
      järjestelmä|palvelu|alusta|portaali|ympäristö|tietovarasto|raportit|raportointi|dashboardi*|systeemi|tuotanto|kaikki|rajapinta|api|softa|kirjautuminen|serveri|palvelin alhaalla|nurin|kaatui|kaatu|kaatunut|poikki|kumossa|maassa|pimeä*|mykkänä|jumissa|lamaantu*|saavuttamat* !ikinä !koskaan
      järjestelmä|palvelu|alusta|portaali|ympäristö|mikään|kukaan|softa|systeemi|sovellus ei|eikä vastaa|aukea|avaudu|toimi|pyöri|käynnisty|pääse ollenkaan|lainkaan|kenellekään|mikään|koko|sisään|kukaan|ollutkaan|enää
      kukaan ei pääse|päässyt|pystynyt|pysty
      koko talo*|firma*|organisaatio*|osasto*|porukka*|yritys ilman|seisoo|seisoi|odottaa|jumissa|pimeän*
      käyttökatko|käyttökatkos|palvelukatko*|tuotantokatko*|tuotantohäiriö* kesti|kestää|taas|eilen|tänään|nyt|koko|tammikuu*|viiko* !suunnitel* !ei
      tuotantokatko*|tuotantohäiriö*
      taas|jälleen|yhä|edelleen|aamulla|jatkuvasti nurin|alhaalla|poikki|kumossa
      taas|jälleen|koko roska|hökötys|paska|systeemi|koko|poppoo|höskä alhaalla|nurin|kaatui|kumossa|ulkona
      viikonlopun|päivän|aamun|tunnin|tuntia|tunteja|tunti|päivä nurin|alhaalla|poikki|saavuttamattomissa
      ei auennut|aukea|avautunut|avaudu|toimi|toiminut kenellekään|keneltäkään
      emme|en|ei|eivät voineet|voitu|voinut|pystyneet|pystytty|päästy|päässeet tehdä|tekemään töitä|työtä|mitään
      firma|talo|tuotanto|porukka|osasto|varasto seisoo|seisoi
      koko tilauskäsittely|tuotanto|varasto|myynti|laskutus|tehdas seisoo|seisoi|pysähtyi|seisahtui
      alhaalla|nurin|poikki|kumossa|maassa koko|jo|taas|aamu*|tunti*|päivä*|kaksi|kolme|neljä|eilen|viikonlop* !ei !hinta`),
    ru: phraseLines(`
      апи|api|сервер|сайт|портал|система|кабинет отдава*|выдава*|выдает|отдает|возвраща*|кида* 500|502|503|504|ошибк*
      ничего|все не грузит*|загружа*|открыва*|работа*|отвеча* утра|день|часа|вторник|весь|команд*|весь|с|уже !фильтр !кнопка
      с утра|восьми|обеда ничего не грузит*|открыва*|работа*
      сервис|система|сервер|портал|платформа|облако отключил*|отвалил*|отрубил*|вырубил*
      встала|встал|встало|стоит|простаивает вся|весь|всё|работа бухгалтерия|отдел|компания|склад|производство|завод|офис
      система|сервис|сервер|портал|платформа|хранилище|база|сайт|всё|все|прод|облако|апи|api|кабинет лежит|лежал|лежала|лежало|упал|упала|упало|упали|недоступен|недоступна|недоступно|недоступны|рухнул*|умер*|лёг|легла|легло|лег|стоит|стояла !загрузка !пароль !цена
      не работает|открывается система|сервис|вообще|совсем|сервер|портал !интеграция !фильтр !кнопка !функция
      нельзя войти|зайти система|сервис|портал|никому
      система|сервис|портал|платформа|сервер не|вообще|совсем работает|открывается|отвечает|грузится|запускается !интеграция !фильтр !кнопка !функция
      ни у кого не
      не открыв*|работал*|работает|работать|грузил* ни у
      сервис|сервер|система|портал|база|сайт|платформа не доступен|доступна|доступно
      никто не мог|могли|может|смог|мочь войти|зайти|работать|открыть
      портал|сервис|сайт|сервер|платформа|система|программа не работал|работала|работало !интеграция !фильтр !кнопка !функция
      опять|снова|вновь|всё|все упало|упала|упал|лежит|лежало|легло|рухнул* !загрузка !загрузки !пайплайн !обновление
      утро|утра|вчера|сегодня опять|снова|ничего|всё не работает|открывается|работать
      не мочь|могли|смогли работать|ничего день|делать|сделать|час*
      день|часов|утра не мочь|могли|смогли работать
      мочь|могли ничего делать|сделать
      сервис|система|портал|сервер|платформа простоял*
      упал*|рухнул*|легла|лёг|лег шина|база|сеть|шлюз|сервер|система|сервис|портал|прод
      лежит|лежал|лежала|лежим|простоял*|простаива*|простоя|простой|стоит|стоял* весь|вся|всё|полдня|сутки|час|часа|часов|день|дня|утра|отдел*|компан*
      весь|вся|целый отдел|компания|офис|бухгалтерия|завод|склад стоит|простаивает|встал*|стояла|простаивал*|сидит
      работа отдел*|компан*|бухгалтер* парализ*|останов*|встал*`),
    en: phraseLines(`
      api|server|site|portal|endpoint|gateway|everything return*|throw*|giving|gave|spit* 500*|502*|503*|504*|errors|timeouts
      500s|502s|503s|504s|503|502|504
      nothing|noone|nobody|everything load*|open*|work*|log*|respond* since|all|today|morning|this|for !missing !hard
      none|no of|one users|us|staff|team|colleagues can|could get|log|open|access|sign
      isn't|not|won't|doesn't|n't|nothing loading|load|loads|opening|open|opens|working|work|works for anyone|everyone|anybody
      crash*|down company*|everywhere|organisation*
      system|platform|service|portal|site|everything|warehouse|server|servers|production|prod|api|app|it|dashboards|cluster|you down|offline|unavailable|unreachable !breaks !break !slowed !slow !drill !never !marked !price !costs
      whole|entire|complete|total|major|another|third|unplanned|hour|day|morning|hours outage|downtime|blackout !no !without !report !planned
      whole|entire|all platform|system|company|team|office|department|site|finance|business down|unable|locked|stuck|idle|waiting|standstill|dead
      ^ down again
      thing|platform|system|site|server fell|falls over|apart
      system|sistem|service|site|platform|servise unavail*
      down again today|this|yesterday|since|all
      nobody|no-one|none|noone can|could|of log|get|access|work|in|us|open
      went|gone|goes|keeps|been|fell|going down|offline again|for|since|on|during|all|every|at|mid*|twice|three|over|right|in !cost* !price* !breaks
      outage|downtime cost|lasted|again|today|yesterday|this|since|during|hours !no !zero !fewer !report !without
      can't|cannot|unable access|reach|open|log the|any|in|anything platform|system|at|whatsoever|all|since`),
  },
}

const churnThreat: FlagRule = {
  id: 'churn-threat',
  severity: 'attention',
  names: { fi: 'Lähtöaikeet', ru: 'Угроза ухода', en: 'Threat to leave', sv: 'Hot om att lämna' },
  phrases: {
    fi: phraseLines(`
      yksi|vielä|seuraava hinnankorotus|korotus|katko*|hinnannosto|virhe ja|niin lähd*|vaihd*|me|lopet*|häippä*|irtisan*
      lähdemme|lähdetään|vaihdamme|vaihdetaan jos|ellei|kilpailij*|muualle|toiseen
      siirrämme|siirretään|siirtää|vaihdamme|vaihtaa|siirtyä|harkita toinen|toise*|toista toimittaj*|järjestelmä*|alusta*|työkalu*|ratkaisu*|tarjoaja*|talo* !näkym* !raportti
      vaihdamme|siirrymme|vaihdetaan|siirrytään|siirrämme toise*|toinen|muualle !näkym* !version !versioon
      pyytäneet|pyydämme|pyysimme|kysyneet|kysyimme tarjou*
      etsiä|etsimme|etsimään|kartoitamme|kartoittaa|harkitsemme|harkita|alkaa|alamme vaihtoehto*|kilpailij*|korvaaj*|korvaavaa
      ei|emme tilata|tilaa|osteta|jatketa|uusita enää|ensi
      irtisanomme|irtisanoa|irtisanotaan|irtisanoimme|irtisanon|irtisanomista|irtisanomisen|sanomme|sanotaan|sanoa|sanoimme|lopetamme|lopetetaan|päätämme|puramme|puretaan|perumme sopimu*|irti|tilau*|lisens*|asiakkuu*|käytön|tilaus !ohje
      sopimu*|tilau*|lisenssi*|asiakkuu* irti|irtisanomme|irtisanoa|irtisanotaan|irtisanoimme|irtisanon|irtisanomista|irtisanomisen|lopet*|päätetään|perut*|jatketa|uusita|purk* !toimi !helppo
      ei|emme|en|tuskin|tuskinpa uusi|uusita|uusia|jatka|jatketa|jatkaa|jatkamme|tilaa|ole sopimu*|tilau*|lisens*|kautta|asiak*|enää
      vaihdamme|vaihdetaan|vaihtaa|vaihtoa|siirrymme|siirrytään|siirtyä|harkitsemme|harkitaan|harkitsen|siirtymistä|vaihtamista|vaihdan|lähdemme|lähdetään|etsimme|etsitään kilpailija*|toimittaj*|muualle|järjestelmä*|alustaa|työkalua|vaihto*|vaihtamista|siirtymistä|pois !teille !teihin !tehtäv* !tietokan* !raportti*
      kilpailutamme|kilpailutetaan|kilpailuttamaan
      kilpaili* vaihd*|siirry*|lähd*|tarjous
      viimeinen kausi|vuosi|sopimuskausi|kerta`),
    ru: phraseLines(`
      еще|ещё одно|один|одна|раз повышен*|сбой|подорожан*|ошибк*|цен* уход*|уйд*|мы|съезж*|откаж*|прощай*
      мы|я уходим|ухожу|уйдем|съезжаем|сваливаем !довольн*
      мы|и|то уходим|уйдём|уйдем $
      переезд*|переход*|переезжаем на|к другую|другой|другое|новую платформ*|систем*|решени*|поставщик*|вендор*|сервис* !вкладк* !версию
      последн* оплата|подписка|продление|контракт|договор|платёж
      расторг*|расторжени*|растор* договор*|контракт*|подписк*
      договор*|подписк*|лицензи*|контракт* расторг*|продлевать|продлим|продлять|продолжать|разорв* !автоматич*
      продлевать|продлять|продлить|продлим не стан*|буд*|собира*|план*
      оставаться|остаться с|у вами|вас не !хотим !рады
      не будем|станем|буду|планируем|собираемся продлевать|продлять|продолжать|платить|покупать|обновлять
      уходим|уйдём|уйдем|уходить|переходим|перейдём|перейдем|перейти|переезжаем|переедем|переходить|переехать|сбежим|съезжаем к|на|от конкурент*|другую|другой|другому|другое|аналог*|альтернатив*|чужой|поставщик*|вендор* !вам !должность !вкладка !вкладку !версия !версию !страница !страницу !отдел !таблица !роль
      уходим|уйдём|уйдем|сбежим от вас
      ищем|подыскиваем|рассматриваем|смотрим|присматрива*|выбираем|ищу|подбираем замен*|альтернатив*|аналог*|друг*|конкурент*|поставщик*
      думаем|задумыва*|подумываем|готовы|хотим|планируем|решили о|об|от|сменить|уйти|отказ*|перейти|смене|переходе|вас поставщик*|отказ*|вас|системы|платформ*|конкурент*|подрядчик*|вендор*|замен*|другую
      откажемся|отказываемся|отказаться|откажусь|отпишемся от вас|ваш*|систем*|сервис*|продукт*|подписк*
      последний|последняя год|раз|подписка|оплата с|у|вас`),
    en: phraseLines(`
      one|another|next more|price|outage|hike|increase price|rise|increase|outage|crash|bug we're|we|i'm|i|and off|out|gone|leaving|leave|walk
      we're|we|i'm off|out|gone|leaving if|elsewhere|unless|after
      switch*|changing|swapping|change vendors|suppliers|providers|vendor|provider|supplier
      considering|eyeing|exploring|comparing your|a|the|other competitor*|rival*|alternative*
      won't|not|n't|never renew|extend !forget
      off|heading|going|headed to another|other|rival|different|competitor* provider|vendor|supplier|platform|product
      trial*|testing|piloting|evaluating|comparing alternative*|rival*|competitor*|replacement*
      have|has|we|already|'ve given|handed|served notice|in !you !us
      cancel|cancelling|canceling|terminate|terminating|ditch|ditching|dropping|cancelled contract|subscription|licence*|license*|agreement|account|plan !how !can't !cannot !impossible !process !easy
      end|ending|ended our|the|this contract|subscription|agreement !when !until !runs
      won't|not|don't|wouldn't|no|unlikely be|plan|intend|going|to|need renew|renewing|renewal|extend|extending
      switch|switching|switched|move|moving|migrate|migrating|going|leave|leaving|defect|jump to|for|over|elsewhere|away competitor*|rival*|alternative*|provider|vendor|supplier|elsewhere|ship
      switch|switching|switched|move|moving|migrate|migrating|going|leave|leaving|change|changing to|for|over another|different|cheaper|new|other provider|vendor|supplier|platform|tool|system|product !data !when !since
      leaving|leave you|at|when|next|unless|your !before
      can't|cannot|won't|not stay|remain|continue with|a|your you|customer*|service !able
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
      toivo*|toivoa|pyytää|pyydän|haluta|haluaisin asiakasvast*|joku|jonkun|konsultti|myyjä|esihenkilö* ottaa|ottaisi|ottavan|soittaa|soittaisi|soittavan yhteyt*|minulle|meille|takaisin
      pyydän|pyydämme|toivon|toivomme|toivoisin|toivoisimme|odotan|odotamme|odotetaan|haluaisin|haluaisimme|haluan|kaipaan yhteydenot*|soitto*|soittoa|yhteyt*|takaisinsoi*|puhelu*|palaveri*
      ottakaa|ota|ottaisitteko|ottaisitko|otatteko|ottaisiko|ottakaapa yhteyt*|yhteys
      voisiko|voisitteko|voitteko|voiko|voisko|vois|saisiko|saisinko joku|jonkun|te|teiltä|asiakasvast*|minu*|meihin soittaa|ottaa|yhteyt*|olla|soittamaan
      soittakaa|soittaisitteko|soittaisiko|soittaisko minulle|mulle|meille|takaisin|numeroon|joku|pian|heti|kiitos
      soittaa|soita minulle|mulle|meille !kukaan !ei
      olkaa|olisitteko|olethan yhteydes*
      palatkaa|palaisitteko|palaatteko asiaan|asiasta|minulle|meille
      minut|meidät tavoit* numero*|puhelim*|sähköposti*|parhaiten
      sovitaan|järjestetään|järjestäkää palaveri|puhelu|tapaaminen|teams*`),
    ru: phraseLines(`
      свяжитесь|перезвоните|позвоните|напишите|наберите|отзвонитесь мне|нам|со|с|пожалуйста|по|на !куда
      прошу|просьба|просим|пожалуйста|хотел* связаться|перезвонить|позвонить|связь|созвон*
      чтобы менеджер*|кто-то|кто-нибудь|вы|нам|мне|специалист позвонил*|перезвонил*|связал*
      пусть|попросите менеджер|мне|нам|кто-нибудь|специалист|со|с|позвонит|перезвонит позвонит|перезвонит|свяжется|позвонят|мне|нам
      жду|ждём|ждем|ожидаем|прошу звонк*|обратн*|созвон*
      давайте созвон*|встретимся|обсудим
      хочу|хотим|хотел*|хотелось поговор*|обсуд*|встрет*|созвон* с|лично|менеджер*|голосом|вами
      кто-нибудь|кто перезвон*|позвон*|свяж*
      мой телефон|номер|контакт*`),
    en: phraseLines(`
      give me|us ring|call|bell !didn't !never
      please|can|could|would someone|somebody|you|anyone|manager|team|engineer call|ring|phone|contact|email me|us
      please ask|get|have|let manager|someone|somebody|rep|engineer call|ring|phone|contact|email|get|touch
      please|pls call|ring|phone|contact me|us
      call|ring|phone|contact me|us back|on|asap|about|to|tomorrow|today|before|directly|at !support !they !within !minutes !didn't !never !nobody !don't !won't
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
