/** The platform: whether it works, connects, lets in whom it should and no one else. */
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

export const platform: readonly Category[] = [
  {
    id: 'bugs',
    group: 'platform',
    base: 'quality',
    names: { fi: 'Virheet ja bugit', ru: 'Ошибки и баги', en: 'Bugs and errors', sv: 'Fel och buggar' },
    definitions: {
      fi: 'Ohjelman virheet: toiminto ei toimi, virheilmoitus, kaatuminen, tallennus katoaa.',
      ru: 'Ошибки в программе: функция не работает, сообщение об ошибке, вылет, пропало сохранённое.',
      en: 'Faults of the software: a function fails, error messages, crashes, lost work.',
      sv: 'Fel i programmet: en funktion fungerar inte, felmeddelanden, krascher, förlorat arbete.',
    },
    include: ['Error messages, broken buttons, bug that comes back, bug fixed fast'],
    exclude: ['Everybody is out of service: outages', 'Wrong figures in the data: data-quality', 'A load that fails: data-freshness'],
    cues: {
      fi: list(
        'bugi, bugittaa, bugit, virhe, virheilmoitus, error, ei toimi, kaatua, kaatuilla, kadota, tallennus, jäätyä, vika, rikki, toimia väärin, bugikorjaus, korjata bugi, virhekoodi, regressio, valkoinen ruutu',
      ),
      ru: list(
        'баг, глюк, глючить, ошибка, сообщение об ошибка, не работать, вылетать, вылет, слететь, пропасть, сохранение, сбоить, кнопка не нажиматься, исправить баг, код ошибка, сломать, белый экран, некорректно работать, косяк',
      ),
      en: list(
        'bug, buggy, error, error message, broken, does not work, crash, crashes, glitch, freeze, lost my work, not saving, fix, fixed, regression, blank screen, error code, stack trace, fails, workaround',
      ),
    },
  },
  {
    id: 'outages',
    group: 'platform',
    base: 'reliability',
    names: { fi: 'Katkokset ja saatavuus', ru: 'Сбои и доступность', en: 'Outages and availability', sv: 'Avbrott och tillgänglighet' },
    definitions: {
      fi: 'Onko palvelu pystyssä: katkokset, huoltoikkunat, vakaus, palautuminen ja varmuuskopiot.',
      ru: 'Работает ли сервис: падения, технические работы, стабильность, восстановление и резервные копии.',
      en: 'Whether the service is up: outages, maintenance windows, stability, recovery and backups.',
      sv: 'Om tjänsten är uppe: avbrott, servicefönster, stabilitet, återställning och säkerhetskopior.',
    },
    include: ['Whole service down, uptime praised, maintenance in working hours'],
    exclude: ['One function fails: bugs', 'One load fails: data-freshness', 'No word about the outage: releases-communication as well'],
    cues: {
      fi: list(
        'katkos, käyttökatko, katko, alhaalla, nurin, palvelu alhaalla, kaatunut, pystyssä, vakaa, epävakaa, toimintavarma, saatavuus, huoltokatko, huoltoikkuna, häiriö, varmuuskopio, palautus, pätkiä, luotettava alusta, statussivu',
      ),
      ru: list(
        'сбой, падение, упасть, лежать, сервис лежать, недоступный, недоступность, простой, технический работа, стабильный, стабильно, нестабильный, перебой, отказоустойчивость, аптайм, резервный копия, восстановление, сервер упасть, авария',
      ),
      en: list(
        'outage, down, downtime, uptime, unavailable, availability, stable, unstable, maintenance, maintenance window, incident, went down, reliable, unreliable, backup, restore, recovery, service disruption, status page, offline',
      ),
    },
  },
  {
    id: 'integrations',
    group: 'platform',
    base: 'digital-service',
    names: { fi: 'Integraatiot ja rajapinnat', ru: 'Интеграции и API', en: 'Integrations and API', sv: 'Integrationer och API' },
    definitions: {
      fi: 'Rajapinnat, liittimet ja yhteydet muihin järjestelmiin.',
      ru: 'API, коннекторы и обмен с другими системами.',
      en: 'Interfaces, connectors and links to other systems.',
      sv: 'Gränssnitt, kopplingar och länkar till andra system.',
    },
    include: ['API limits, webhooks, connectors, exchange between systems, driver'],
    exclude: ['Export by hand: queries-exports', 'Documentation of the API: documentation as well'],
    cues: {
      fi: list(
        'integraatio, integroida, rajapinta, api, liitin, konnektori, yhdistää, yhteys järjestelmä, webhook, toiminnanohjaus, erp, crm, synkronointi, synkata, ajuri, liittää, tiedonsiirto, gateway, rest, kytkeä',
      ),
      ru: list(
        'интеграция, интегрировать, api, апи, коннектор, подключить, подключение, обмен, обмен с 1с, вебхук, синхронизация, драйвер, erp, crm, шлюз, стыковка, метод, лимит запрос, шина, связка',
      ),
      en: list(
        'integration, integrate, api, connector, webhook, connect, connection, sync, synchronise, rate limit, endpoint, erp, crm, gateway, driver, sdk, odbc, rest, third party, plug in',
      ),
    },
  },
  {
    id: 'access-rights',
    group: 'platform',
    base: 'digital-service',
    names: {
      fi: 'Käyttöoikeudet ja kirjautuminen',
      ru: 'Права доступа и вход',
      en: 'Access rights and sign-in',
      sv: 'Behörigheter och inloggning',
    },
    definitions: {
      fi: 'Käyttöoikeuksien saaminen ja hallinta, roolit ja kirjautuminen.',
      ru: 'Получение прав и управление ими, роли и вход в систему.',
      en: 'Getting and managing access, roles, and signing in.',
      sv: 'Att få och hantera behörigheter, roller och inloggning.',
    },
    include: ['Waiting for access, approval chain, single sign-on, access lost after change of role'],
    exclude: ['Someone sees what they must not: security-privacy as well'],
    cues: {
      fi: list(
        'käyttöoikeus, oikeus, oikeudet, pääsy, päästä kirjautumaan, kirjautuminen, kirjautua, tunnus, käyttäjätunnus, rooli, käyttöoikeushakemus, hyväksyntä, hyväksyjä, kertakirjautuminen, sso, salasana, access, lukuoikeus, mfa, oikeuspyyntö',
      ),
      ru: list(
        'доступ, право доступ, права, роль, заявка на доступ, согласование, согласовать доступ, войти, вход, логин, пароль, авторизация, учётный запись, учётка, единый вход, выдать право, нет доступ, закрыть доступ, двухфакторный',
      ),
      en: list(
        'access, access request, permission, permissions, role, login, log in, sign in, single sign-on, sso, password, approval, locked out, account, read access, mfa, provisioning, access denied, group membership, authorisation',
      ),
    },
  },
  {
    id: 'security-privacy',
    group: 'platform',
    base: 'privacy-equality',
    names: {
      fi: 'Tietoturva ja tietosuoja',
      ru: 'Безопасность и персональные данные',
      en: 'Security and privacy',
      sv: 'Säkerhet och dataskydd',
    },
    definitions: {
      fi: 'Tietoturva, henkilötietojen suoja, lokit, tietojen sijainti ja vaatimustenmukaisuus.',
      ru: 'Защита информации и персональных данных, журналы, место хранения и соответствие требованиям.',
      en: 'Security, protection of personal data, audit logs, where data is kept, and compliance.',
      sv: 'Informationssäkerhet, skydd av personuppgifter, loggar, datalagring och regelefterlevnad.',
    },
    include: ['Personal data visible to the wrong people, masking, certificates, audit, data residency'],
    exclude: ['Access that does not come: access-rights'],
    cues: {
      fi: list(
        'tietoturva, tietoturvallinen, tietosuoja, henkilötieto, gdpr, salaus, auditointi, auditoida, lokitus, loki, anonymisointi, pseudonymisointi, maskaus, tietovuoto, arkaluonteinen, tietojen sijainti, eu-alue, sertifikaatti, tietosuojaseloste, henkilötunnus',
      ),
      ru: list(
        'безопасность, информационный безопасность, персональный данные, защита данные, шифрование, аудит, журнал действие, лог, обезличивание, маскирование, утечка, конфиденциальный, 152-ФЗ, хранение в Россия, сертификат, паспортный данные, безопасник, уязвимость, соответствие требование',
      ),
      en: list(
        'security, privacy, personal data, gdpr, encryption, audit, audit log, anonymise, masking, data leak, sensitive, data residency, compliance, certificate, penetration test, vulnerability, confidential, row level security, retention, pii',
      ),
    },
  },
]
