/** Rights, equality, and digital services. */
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

export const rightsAndDigital: readonly Category[] = [
  {
    id: 'involuntary-care',
    group: 'rights',
    base: 'choice-involvement',
    names: {
      fi: 'Tahdosta riippumaton hoito ja itsemääräämisoikeus',
      ru: 'Недобровольное лечение и права пациента',
      en: 'Involuntary care and restrictions',
      sv: 'Vård oberoende av vilja och självbestämmande',
    },
    definitions: {
      fi: 'Tahdosta riippumaton psykiatrinen hoito, rajoittaminen, lomat ja oikeudet osastolla.',
      ru: 'Недобровольная психиатрическая помощь, ограничения, отпуска и права в отделении.',
      en: 'Detention under mental-health law, restraint, leave and rights on the ward.',
      sv: 'Psykiatrisk vård oberoende av vilja, begränsningar, permissioner och rättigheter på avdelningen.',
    },
    include: ['Sectioned, restraint, unescorted leave, smoking rules'],
    exclude: ['Choice in ordinary care: listening-involvement'],
    cues: {
      fi: list(
        'pakkohoito, tahdosta riippumaton, m1, m1-lähete, rajoittaa, rajoittaminen, rajoitustoimi, eristää, eristys, lepositeet, itsemääräämisoikeus, pakottaa, pakko, lukittu, vapaus, mielenterveyslaki, loma osastolta, vapaakävely, oikeudet, tahdonvastainen, tahdonvastaisesti, pakkolääkitä, pakkolääkitys, suljettu osasto, ulosmeno kieltää, puhelin ottaa pois, eristyshuone, lupa ulkoilla, hallinto-oikeus, vastoin tahto, itsemäärääminen',
      ),
      ru: list(
        'принудительный, принудительный лечение, недобровольный, насильно, без согласие, изолятор, изолировать, привязать, фиксация, ограничение свобода, заставить, удерживать, отпуск из отделение, право пациент, запереть, запрет, свобода, свидание, против воля, психушка, закрытый отделение, запирать, не выпускать, привязывать, связать, насильственный, отобрать телефон, суд, прогулка запрещать, смирительный',
      ),
      en: list(
        'section, sectioned, mental health act, detained, restraint, restrained, seclusion, leave, unescorted leave, section 17, locked, forced, against my will, restriction, freedom, rights, tribunal, smoke, smoking, vape, locked door',
      ),
    },
  },
  {
    id: 'equality',
    group: 'rights',
    base: 'privacy-equality',
    names: {
      fi: 'Yhdenvertaisuus ja kieli',
      ru: 'Равенство и язык',
      en: 'Equality, diversity and inclusion',
      sv: 'Likabehandling och språk',
    },
    definitions: {
      fi: 'Tasapuolinen kohtelu taustasta riippumatta: kieli, tulkkaus, vammaisuus, ikä, sukupuoli, vakaumus.',
      ru: 'Равное отношение независимо от происхождения: язык, перевод, инвалидность, возраст, пол, вера.',
      en: 'Equal treatment whatever one’s background: language, interpreting, disability, age, gender, belief.',
      sv: 'Lika behandling oavsett bakgrund: språk, tolkning, funktionsnedsättning, ålder, kön, tro.',
    },
    include: ['Discrimination, interpreters, autism-aware care, pronouns'],
    exclude: ['Rudeness without a ground: staff-manner'],
    cues: {
      fi: list(
        'syrjintä, syrjiä, tasa-arvo, tasa-arvoinen, yhdenvertainen, yhdenvertaisuus, eriarvoinen, rasismi, rasistinen, tulkki, tulkkaus, äidinkieli, kieli, ruotsi kieli, englanti, vammainen, vammaisuus, ulkomaalainen, maahanmuuttaja, sukupuoli, ikäsyrjintä, autismi, ennakkoluulo, selkokieli, kuulovammainen, romani, mummu, vanhus unohtaa, ikä, lihava, ylipaino, painosta huomauttaa, uskonto, huivi, sukupuolivähemmistö, trans, homo, viittomakieli, kuuro, näkövammainen, kehitysvammainen, englanniksi, venäjäksi, ruotsiksi, saame, eri säännöt, samanarvoinen',
      ),
      ru: list(
        'дискриминация, дискриминировать, равенство, неравенство, национальность, расизм, расист, переводчик, язык, родной язык, на русский язык, инвалид, инвалидность, иностранец, мигрант, пол, возраст, аутизм, предубеждение, вера, глухой, плохо говорить по, цыган, русскоязычный, говорить по-русски, по-фински, на свой язык, языковой барьер, пожилой, старик, пенсионер, полный, вес, акцент, цвет кожа, мусульманин, религия, гей, трансгендер, слепой, сурдопереводчик, по-разному относиться, второй сорт',
      ),
      en: list(
        'discrimination, discriminate, discriminated, equality, equal, diversity, inclusive, inclusion, racism, racist, interpreter, language, accent, disability, disabled, autism, autistic, deaf, gender, religion, culture, foreign, lgbt, transgender, pronoun, prejudice, learning difficulty',
      ),
    },
  },
  {
    id: 'digital-services',
    group: 'digital',
    base: 'digital-service',
    names: { fi: 'Digitaaliset palvelut', ru: 'Цифровые услуги', en: 'Digital services', sv: 'Digitala tjänster' },
    definitions: {
      fi: 'Sähköiset palvelut: OmaKanta, Maisa, verkkoajanvaraus, chat, sovellukset ja etävastaanoton tekniikka.',
      ru: 'Электронные услуги: OmaKanta, Maisa, запись через интернет, чат, приложения и техника удалённого приёма.',
      en: 'Online services: patient portals such as OmaKanta and Maisa, online booking, chat, apps and remote-appointment technology.',
      sv: 'E-tjänster: MittKanta, Maisa, tidsbokning på nätet, chatt, appar och tekniken för distansbesök.',
    },
    include: ['Login trouble, app crashes, clear portal, online forms'],
    exclude: ['Choosing remote or face to face: appointment-method'],
    cues: {
      fi: list(
        'omakanta, maisa, sovellus, appi, verkkopalvelu, verkkoajanvaraus, nettiajanvaraus, sähköinen, sähköinen palvelu, sähköinen asiointi, digipalvelu, digiklinikka, digitaalinen, digi, chat, chatti, kirjautua, kirjautuminen, tunnistautua, tunnistautuminen, pankkitunnukset, omaolo, etäyhteys pätkiä, käyttöliittymä, oirebotti, hyvis, järjestelmä kaatua, kanta, kantapalvelu, puolesta asiointi, puolesta-asiointi, verkkopankkitunnus, etävastaanotto, nettivaraus, mobiilisovellus, päivittyä, digijono, digitaalisesti, tietojärjestelmä kaatua, linkki ei toimia, sivu kaatua, kirjautua sisään, salasana, chat vastata, takuta, käyttäjäystävällinen, apotti',
      ),
      ru: list(
        'омаканта, omakanta, maisa, майса, приложение, сайт не работать, личный кабинет, онлайн запись, электронный запись, электронный услуга, электронный, чат, чат-бот, войти, вход, пароль, госуслуги, портал, авторизация, зависать, глючить, интерфейс, цифровой, банковский код, программа, сервис, канта, kanta, запись онлайн, онлайн-запись, онлайн, сервис не работать, приложение вылетать, вылетать, сайт висеть, войти не мочь, регистрация на сайт, личный кабинет не, загружаться, мобильный приложение, удобный приложение, электронный рецепт, доверенность, от имя ребёнок, обновить, цифровизация',
      ),
      en: list(
        'app, portal, patient portal, website crash, online, online booking, online form, login, log in, password, chat, chatbot, digital, digital service, technology, technical problem, link not work, connection, software, system down, screen freeze, user friendly, nhs app, omakanta, maisa, it system, log into, app crash, the app, online portal, video link, text message system, e-consult, webform, upload, two factor, verification code, screen',
      ),
    },
  },
]
