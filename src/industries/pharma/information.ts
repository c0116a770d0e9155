/** What professionals and patients get to know, and where. */
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

export const information: readonly Category[] = [
  {
    id: 'medical-information',
    group: 'information',
    base: 'information',
    names: { fi: 'Lääketieteellinen tieto', ru: 'Медицинская информация', en: 'Medical information', sv: 'Medicinsk information' },
    definitions: {
      fi: 'Tutkimusnäyttö, vastaukset lääketieteellisiin kysymyksiin, tiedon tasapuolisuus ja ajantasaisuus.',
      ru: 'Данные исследований, ответы на медицинские вопросы, их объективность и актуальность.',
      en: 'Evidence, answers to medical questions, balance and currency of the data.',
      sv: 'Evidens, svar på medicinska frågor, saklighet och aktualitet.',
    },
    include: ['Studies, comparisons, interactions, medical science liaison, one-sided data'],
    exclude: ['How a person behaved: representative-visit', 'Leaflets and brochures: materials', 'Courses: training-events'],
    cues: {
      fi: list(
        'tutkimus, tutkimusnäyttö, näyttö, data, tutkimustulos, interaktio, yhteisvaikutus, vertailu, lääketieteellinen, asiantuntija, viite, artikkeli, puolueeton, tieto, valmisteyhteenveto, raskaus, imetys, indikaatio, vastaus kysymys',
      ),
      ru: list(
        'исследование, данные, доказательство, доказательный, взаимодействие, совместимость, сравнение, медицинский информация, научный, ссылка, статья, объективный, показание, противопоказание, беременность, клинический, эксперт, ответ на вопрос',
      ),
      en: list(
        'study, trial, data, evidence, interaction, comparison, head-to-head, medical information, science, scientific, reference, paper, balanced, unbiased, indication, contraindication, pregnancy, clinical, expert, MSL, answer',
      ),
    },
  },
  {
    id: 'materials',
    group: 'information',
    base: 'information',
    names: {
      fi: 'Materiaalit ja pakkausseloste',
      ru: 'Материалы и инструкция',
      en: 'Materials and leaflet',
      sv: 'Material och bipacksedel',
    },
    definitions: {
      fi: 'Pakkausseloste, potilasoppaat, esitteet, ohjevideot ja niiden ymmärrettävyys.',
      ru: 'Инструкция, памятки, брошюры, видео и их понятность.',
      en: 'Package leaflet, patient guides, brochures, videos and how clear they are.',
      sv: 'Bipacksedel, patientguider, broschyrer, filmer och hur begripliga de är.',
    },
    include: ['Small print, language versions, illustrations, material to give to patients'],
    exclude: ['Website as such: website-portal'],
    cues: {
      fi: list(
        'pakkausseloste, seloste, esite, opas, potilasopas, ohje, ohjevideo, video, lehtinen, kirjanen, fontti, pieni teksti, selkokieli, kuva, kortti, materiaali, venäjänkielinen, ruotsinkielinen, tuloste',
      ),
      ru: list(
        'инструкция, аннотация, вкладыш, брошюра, памятка, листовка, буклет, видео, шрифт, мелкий, понятный язык, картинка, материал, перевод, раздаточный, плакат, дневник пациент',
      ),
      en: list(
        'leaflet, package leaflet, insert, brochure, booklet, guide, patient guide, video, font, small print, plain language, picture, material, handout, card, translation, poster, instructions, diary',
      ),
    },
  },
  {
    id: 'website-portal',
    group: 'information',
    base: 'digital-service',
    names: { fi: 'Verkkosivut ja portaali', ru: 'Сайт и портал', en: 'Website and portal', sv: 'Webbplats och portal' },
    definitions: {
      fi: 'Verkkosivut, ammattilaisportaali, sovellus: löytäminen, kirjautuminen, toimivuus.',
      ru: 'Сайт, портал для специалистов, приложение: поиск, вход, работа.',
      en: 'Website, professional portal, app: finding things, logging in, working.',
      sv: 'Webbplats, portal för yrkesverksamma, app: att hitta, logga in, fungera.',
    },
    include: ['Login, search, cookie banners, calculators, app crashes'],
    exclude: ['Webinars: training-events', 'Web shop orders: ordering-delivery'],
    cues: {
      fi: list(
        'verkkosivu, nettisivu, sivusto, sivu, portaali, sovellus, kirjautua, kirjautuminen, salasana, haku, linkki, klikata, eväste, chatbot, laskuri, mobiili, kaatua, päivittää, käyttöliittymä, verkko',
      ),
      ru: list(
        'сайт, портал, приложение, войти, вход, пароль, регистрация, поиск, ссылка, страница, личный кабинет, чат-бот, калькулятор, зависать, мобильный, загружаться, интерфейс, куки, смс код',
      ),
      en: list(
        'website, site, portal, app, log in, login, password, search, link, page, cookie, chatbot, calculator, mobile, crash, load, account, register, navigate, online',
      ),
    },
  },
  {
    id: 'training-events',
    group: 'information',
    base: 'competence',
    names: { fi: 'Koulutukset ja webinaarit', ru: 'Обучение и вебинары', en: 'Training and webinars', sv: 'Utbildningar och webbinarier' },
    definitions: {
      fi: 'Koulutustilaisuudet, webinaarit, kongressit: sisältö, luennoitsijat, järjestelyt.',
      ru: 'Обучение, вебинары, конгрессы: содержание, лекторы, организация.',
      en: 'Courses, webinars, congresses: content, speakers, arrangements.',
      sv: 'Kurser, webbinarier, kongresser: innehåll, föreläsare, arrangemang.',
    },
    include: ['Speakers, slides, recordings, time of day, certificates, too commercial'],
    exclude: ['A one-to-one visit: representative-visit'],
    cues: {
      fi: list(
        'koulutus, webinaari, luento, luennoitsija, puhuja, seminaari, kongressi, symposium, tilaisuus, iltatilaisuus, tallenne, dia, kalvo, todistus, työpaja, koulutuspäivä, lähetys, osallistua, potilastapaus',
      ),
      ru: list(
        'обучение, вебинар, лекция, лектор, спикер, семинар, конференция, конгресс, симпозиум, школа, мероприятие, запись, слайд, презентация, сертификат, балл НМО, мастер-класс, трансляция, разбор случай, доклад',
      ),
      en: list(
        'training, webinar, lecture, speaker, talk, seminar, congress, conference, symposium, event, meeting, recording, slide, presentation, certificate, CPD, workshop, stream, case discussion, agenda',
      ),
    },
  },
]
