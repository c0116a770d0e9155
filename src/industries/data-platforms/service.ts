/** The service around the product: help, guidance, news, money and contract. */
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

export const service: readonly Category[] = [
  {
    id: 'support',
    group: 'service',
    base: 'support',
    names: { fi: 'Tuki ja palvelutaso', ru: 'Техподдержка и SLA', en: 'Support and service level', sv: 'Support och servicenivå' },
    definitions: {
      fi: 'Tuen tavoitettavuus, vasteajat, osaaminen ja ongelmien ratkaisu.',
      ru: 'Доступность поддержки, время ответа, знания и решение проблем.',
      en: 'Reaching support, response times, skill, and getting problems solved.',
      sv: 'Att nå supporten, svarstider, kunnande och problemlösning.',
    },
    include: ['Tickets, service level agreement, consultant, data team that helps'],
    exclude: ['Guides and manuals: documentation', 'Sales and account manager: contract-billing'],
    cues: {
      fi: list(
        'tuki, tukipyyntö, tiketti, helpdesk, asiakastuki, vasteaika, sla, palvelutaso, vastata tiketti, tukitiimi, konsultti, auttaa, apu, ratkaista, asiantunteva tuki, tuki vastata, datatiimi, chat-tuki, eskaloida, ystävällinen tuki',
      ),
      ru: list(
        'техподдержка, поддержка, заявка, тикет, обращение, время реакция, sla, ответить, ответ поддержка, отписка, специалист поддержка, помочь, решить проблема, консультант, внедренец, первый линия, вежливый, оперативно, эскалация, сопровождение',
      ),
      en: list(
        'support, support ticket, ticket, helpdesk, help desk, response time, sla, service level, support agent, consultant, helpful, resolved, first line, escalate, escalation, data team helped, live chat, case closed, reply, knowledgeable',
      ),
    },
  },
  {
    id: 'documentation',
    group: 'service',
    base: 'information',
    names: {
      fi: 'Dokumentaatio ja ohjeet',
      ru: 'Документация и инструкции',
      en: 'Documentation and guides',
      sv: 'Dokumentation och guider',
    },
    definitions: {
      fi: 'Ohjeet, käsikirjat, esimerkit ja rajapintakuvaukset: löytyvätkö, pitävätkö paikkansa.',
      ru: 'Инструкции, справка, примеры и описание API: есть ли они и верны ли.',
      en: 'Guides, manuals, examples and API reference: whether they are there and right.',
      sv: 'Guider, manualer, exempel och API-beskrivningar: om de finns och stämmer.',
    },
    include: ['Out-of-date pages, screenshots of an old version, code samples, help only in English'],
    exclude: ['What data means: catalog-lineage', 'Courses: onboarding-training'],
    cues: {
      fi: list(
        'dokumentaatio, dokumentointi, ohje, ohjeistus, käyttöohje, manuaali, esimerkki, esimerkkikoodi, vanhentunut ohje, wiki, ohjesivu, rajapintakuvaus, usein kysytyt, tietopankki, kuvakaappaus, ohjevideo, ohjeet englanniksi, dokumentoida, ohje puuttua',
      ),
      ru: list(
        'документация, инструкция, справка, руководство, мануал, пример, пример код, база знание, устаревший инструкция, описание api, вики, статья, скриншот, видеоинструкция, документ, описать, методичка, частый вопрос, на русский язык',
      ),
      en: list(
        'documentation, docs, guide, manual, how-to, example, code sample, help pages, knowledge base, out of date docs, wiki, reference, tutorial, faq, screenshots, readme, documented, undocumented, help article',
      ),
    },
  },
  {
    id: 'onboarding-training',
    group: 'service',
    base: 'information',
    names: {
      fi: 'Käyttöönotto ja koulutus',
      ru: 'Внедрение и обучение',
      en: 'Onboarding and training',
      sv: 'Införande och utbildning',
    },
    definitions: {
      fi: 'Käyttöönotto, perehdytys, koulutukset, siirtyminen vanhasta ja oppimisen kynnys.',
      ru: 'Внедрение, ввод в работу, обучение, переход со старой системы и порог входа.',
      en: 'Set-up, induction, courses, moving from the old system, and how steep learning is.',
      sv: 'Införande, introduktion, utbildning, övergång från det gamla och inlärningströskel.',
    },
    include: ['Webinars, go-live, migration project, learning curve, user community'],
    exclude: ['Written guides: documentation'],
    cues: {
      fi: list(
        'käyttöönotto, koulutus, perehdytys, perehdyttää, kouluttaa, webinaari, oppia, opetella, oppimiskynnys, jyrkkä oppimiskäyrä, migraatio, siirtyminen, käyttöönottoprojekti, kouluttaja, työpaja, alkuun pääseminen, kurssi, klinikka, onboarding, käyttäjäyhteisö',
      ),
      ru: list(
        'внедрение, внедрить, обучение, обучить, обучать, вебинар, курс, порог вход, освоить, осваивать, разобраться, миграция, переход, переход со старый система, тренинг, преподаватель, онбординг, старт проект, наставник, сообщество',
      ),
      en: list(
        'onboarding, training, trainer, webinar, course, learning curve, learn, induction, migration, go-live, implementation, set up, getting started, workshop, kick-off, rollout, user community, drop-in session, certification',
      ),
    },
  },
  {
    id: 'releases-communication',
    group: 'service',
    base: 'information',
    names: {
      fi: 'Versiot, muutokset ja tiedotus',
      ru: 'Релизы, изменения и оповещения',
      en: 'Releases, changes and communication',
      sv: 'Versioner, ändringar och information',
    },
    definitions: {
      fi: 'Versiopäivitykset, muutosten hallinta ja niistä sekä häiriöistä tiedottaminen.',
      ru: 'Обновления версий, управление изменениями и оповещение о них и о сбоях.',
      en: 'New versions, management of change, and word about changes and disruptions.',
      sv: 'Nya versioner, ändringshantering och information om ändringar och störningar.',
    },
    include: ['Release notes, breaking change without warning, a field renamed, deprecation, redesign nobody asked for'],
    exclude: ['Wishes for new functions: features-roadmap', 'Update of the data: data-freshness'],
    cues: {
      fi: list(
        'versio, versiopäivitys, uusi versio, julkaisu, julkaisutiedote, release notes, muutos, muutoksista tiedottaa, ennakkovaroitus, tiedote, tiedottaminen, ilmoittaa etukäteen, uudistus, taulu vaihtua nimi, varoittamatta, häiriötiedote, poistaa käytöstä, muuttua yhtäkkiä, päivitys rikkoa, viestintä',
      ),
      ru: list(
        'релиз, обновление версия, новый версия, обновиться, изменение, предупредить, без предупреждение, оповещение, уведомить, рассылка о изменение, список изменение, анонс, заранее сообщить, поменять интерфейс, переименовать поле, после обновление, информировать, снять с поддержка, молча',
      ),
      en: list(
        'release, release notes, new version, update, upgrade, change, breaking change, changelog, without warning, notice, notify, announced, announcement, deprecation, deprecated, redesign, renamed, rollback, communicate, heads-up',
      ),
    },
  },
  {
    id: 'price-licences',
    group: 'service',
    base: 'price',
    names: { fi: 'Hinta ja lisenssit', ru: 'Цена и лицензии', en: 'Price and licences', sv: 'Pris och licenser' },
    definitions: {
      fi: 'Hintataso, lisenssit, käyttäjämäärät, hinnankorotukset ja vastine rahalle.',
      ru: 'Уровень цен, лицензии, число пользователей, подорожание и соотношение цены и пользы.',
      en: 'Price level, licences, seats, price rises and value for money.',
      sv: 'Prisnivå, licenser, användarantal, prishöjningar och valuta för pengarna.',
    },
    include: ['Function behind a dearer plan, cost per user, price increase at renewal'],
    exclude: ['Bill that follows use: consumption-cost', 'Errors in invoices, terms: contract-billing'],
    cues: {
      fi: list(
        'hinta, kallis, edullinen, lisenssi, lisenssimaksu, lisensointi, käyttäjäkohtainen hinta, hinnankorotus, hinnoittelu, hinta-laatusuhde, paketti, premium, lisämaksu, halpa, hinnasto, alennus, lisäosa maksaa, vastine raha, kuukausihinta, käyttäjälisenssi',
      ),
      ru: list(
        'цена, дорого, дорогой, лицензия, лицензирование, лицензия на пользователь, подорожание, повышение цена, тариф, тарифный план, доплата, платный модуль, скидка, дешёвый, недорого, стоимость лицензия, прайс, окупаться, бюджет, за место',
      ),
      en: list(
        'price, pricing, expensive, cheap, licence, license, licensing, seat, per user, price increase, price hike, tier, plan, premium, value for money, discount, add-on, overpriced, affordable, subscription price, worth the money',
      ),
    },
  },
  {
    id: 'consumption-cost',
    group: 'service',
    base: 'price',
    names: {
      fi: 'Kulutus ja käyttökustannukset',
      ru: 'Расход ресурсов и затраты',
      en: 'Consumption and running cost',
      sv: 'Förbrukning och driftskostnad',
    },
    definitions: {
      fi: 'Käytön mukaan kertyvät kustannukset: laskenta, tallennus, kiintiöt ja kustannusten seuranta.',
      ru: 'Затраты по факту использования: вычисления, хранение, квоты и контроль расходов.',
      en: 'Cost that grows with use: compute, storage, quotas and keeping an eye on it.',
      sv: 'Kostnader som följer användningen: beräkning, lagring, kvoter och kostnadsuppföljning.',
    },
    include: ['Surprise bill, internal chargeback, credits, idle cluster, budget alerts'],
    exclude: ['List price and licences: price-licences'],
    cues: {
      fi: list(
        'kulutus, käyttökustannus, kustannusseuranta, pilvilasku, laskentakapasiteetti, kapasiteetti, kapasiteettihinta, tallennuskustannus, krediitti, kiintiö, sisäinen laskutus, kulutuspohjainen, budjettihälytys, kustannus karata, klusteri, yllätyslasku, kustannus per kysely, kustannusten ennustaminen, tallennustila',
      ),
      ru: list(
        'расход ресурс, потребление, стоимость вычисление, облако счёт, облачный расход, квота, лимит расход, кредит, хранение стоить, мощность, кластер, перерасход, внутренний биллинг, оплата по факт, контроль затраты, бюджетный уведомление, аллокация затраты, прогноз затраты, стоимость запрос',
      ),
      en: list(
        'consumption, usage based, compute cost, cloud bill, credits, storage cost, quota, chargeback, cost monitoring, runaway query cost, budget alert, cluster, spend, running cost, cost per query, pay as you go, capacity, unpredictable bill, cost control',
      ),
    },
  },
  {
    id: 'contract-billing',
    group: 'service',
    base: 'price',
    names: {
      fi: 'Sopimus, laskutus ja asiakkuus',
      ru: 'Договор, счета и работа с клиентом',
      en: 'Contract, billing and account',
      sv: 'Avtal, fakturering och kundrelation',
    },
    definitions: {
      fi: 'Sopimusehdot, uusiminen ja irtisanominen, laskut sekä myynnin ja asiakasvastaavan toiminta.',
      ru: 'Условия договора, продление и расторжение, счета, работа продаж и персонального менеджера.',
      en: 'Terms, renewal and cancellation, invoices, and the work of sales and account managers.',
      sv: 'Avtalsvillkor, förnyelse och uppsägning, fakturor samt säljares och kundansvarigas arbete.',
    },
    include: ['Auto-renewal, wrong invoice, pushy sales, account manager, taking data out when leaving'],
    exclude: ['Price level: price-licences'],
    cues: {
      fi: list(
        'sopimus, sopimuskausi, sopimusehto, irtisanoa, irtisanominen, irtisanomisaika, uusia sopimus, automaattinen uusiutuminen, lasku, laskutus, väärä lasku, asiakasvastaava, myyjä, myynti, tarjous, tarjouspyyntö, asiakkuuspäällikkö, toimittajaloukku, hankinta, laskuttaa',
      ),
      ru: list(
        'договор, условие договор, продление, продлить, расторгнуть, расторжение, автопродление, счёт, выставить счёт, акт, закрывающий документ, бухгалтерия, персональный менеджер, менеджер по продажа, коммерческий предложение, закупка, тендер, оплата, неверный счёт, эдо',
      ),
      en: list(
        'contract, terms, renewal, renew, auto-renewal, cancel contract, cancellation, notice period, invoice, billing, wrong invoice, account manager, sales, sales rep, salesperson, quote, procurement, vendor lock-in, customer success, negotiate',
      ),
    },
  },
]
