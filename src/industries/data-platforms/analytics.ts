/** What people do with the data: reports, queries, everyday use. */
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

export const analytics: readonly Category[] = [
  {
    id: 'dashboards-reports',
    group: 'analytics',
    base: 'digital-service',
    names: { fi: 'Raportit ja dashboardit', ru: 'Отчёты и дашборды', en: 'Dashboards and reports', sv: 'Rapporter och dashboards' },
    definitions: {
      fi: 'Raporttien ja dashboardien sisältö, kuvaajat, suodattimet ja hyödyllisyys.',
      ru: 'Содержание отчётов и дашбордов, графики, фильтры и польза от них.',
      en: 'Content of reports and dashboards, their charts and filters, and how useful they are.',
      sv: 'Innehåll i rapporter och dashboards, diagram, filter och nytta.',
    },
    include: ['Charts, filters, drill-down, subscriptions, too many reports, report that helps to decide'],
    exclude: ['Slow to open: performance', 'Does not refresh: data-freshness', 'Menus of the tool: usability'],
    cues: {
      fi: list(
        'dashboardi, dashboard, raportti, raportointi, kuvaaja, graafi, visualisointi, suodatin, slicer, porautua, mittaristo, raporttipohja, kuukausiraportti, näkymä, taulukko, johdon raportti, koontinäyttö, raporttiviidakko, visuaali, kartta',
      ),
      ru: list(
        'дашборд, отчёт, отчётность, график, диаграмма, визуализация, фильтр, срез, провалиться в деталь, сводный таблица, форма отчёт, отчёт для руководство, панель, виджет, показатель на дашборд, рассылка отчёт, шаблон отчёт, расшифровка, виз',
      ),
      en: list(
        'dashboard, report, reporting, chart, graph, visual, visualisation, visualization, filter, slicer, drill down, drill through, scorecard, kpi, monthly report, report template, tile, widget, board pack, subscription email, pivot',
      ),
    },
  },
  {
    id: 'queries-exports',
    group: 'analytics',
    base: 'digital-service',
    names: {
      fi: 'Kyselyt ja tiedon vienti',
      ru: 'Запросы и выгрузки',
      en: 'Queries and exports',
      sv: 'Frågor och export',
    },
    definitions: {
      fi: 'Omien kyselyjen ja analyysien teko, notebookit, poiminnat ja vienti taulukkolaskentaan.',
      ru: 'Собственные запросы и анализ, ноутбуки, выборки и выгрузка в таблицы.',
      en: "Making one's own queries and analyses, notebooks, extracts and export to spreadsheets.",
      sv: 'Egna frågor och analyser, notebooks, uttag och export till kalkylark.',
    },
    include: ['Export limits, SQL editor, self-service, download formats'],
    exclude: ['Query takes long: performance', 'Machine-to-machine: integrations'],
    cues: {
      fi: list(
        'kysely, sql, sql-editori, notebook, vienti, vienti exceliin, export, exportti, excel, csv, poiminta, ladata tiedosto, itsepalvelu, itsepalveluanalytiikka, ad hoc, rivirajoitus, viedä data, kopioida, pivot, oma analyysi',
      ),
      ru: list(
        'выгрузка, выгрузить, выгружать, экспорт, эксель, excel, csv, запрос, sql, редактор запрос, ноутбук, скачать файл, ограничение строка, самообслуживание, выборка, свой анализ, кодировка, формат файл, конструктор запрос',
      ),
      en: list(
        'query, queries, sql, sql editor, notebook, export, export to excel, csv, download, extract, self-service, ad hoc, row limit, spreadsheet, copy and paste, own analysis, save query, pdf export, file format',
      ),
    },
  },
  {
    id: 'performance',
    group: 'analytics',
    base: 'digital-service',
    names: {
      fi: 'Nopeus ja suorituskyky',
      ru: 'Скорость и производительность',
      en: 'Speed and performance',
      sv: 'Hastighet och prestanda',
    },
    definitions: {
      fi: 'Kuinka nopeasti kyselyt, raportit ja näkymät toimivat, myös ruuhka-aikana.',
      ru: 'Как быстро работают запросы, отчёты и экраны, в том числе под нагрузкой.',
      en: 'How fast queries, reports and pages are, under load too.',
      sv: 'Hur snabbt frågor, rapporter och vyer fungerar, även under belastning.',
    },
    include: ['Time-outs, queues for compute, slow at month end'],
    exclude: ['Old data: data-freshness', 'Slow answers from people: support'],
    cues: {
      fi: list(
        'hidas, hitaus, nopea, nopeus, suorituskyky, latautua, pyöriä, tahmea, aikakatkaisu, timeout, kysely kestää, jonossa, odottaa, minuutti, jumittaa, raskas, salamannopea, takkuilla, ruuhka, kuormitus',
      ),
      ru: list(
        'медленный, медленно, тормозить, тормоз, быстрый, быстро, скорость, производительность, грузиться, долго открываться, висеть, зависать, таймаут, крутиться, минута, шустрый, летать, нагрузка, оптимизация, подвисать',
      ),
      en: list(
        'slow, sluggish, fast, speed, performance, quick, lag, laggy, load time, takes minutes, timeout, time out, spinning, spinner, hang, queue, compute, responsive, snappy, crawl, optimise',
      ),
    },
  },
  {
    id: 'usability',
    group: 'analytics',
    base: 'digital-service',
    names: { fi: 'Käytettävyys', ru: 'Удобство использования', en: 'Usability', sv: 'Användbarhet' },
    definitions: {
      fi: 'Käyttöliittymän selkeys, valikot, haku ja kuinka helppoa työkalulla on tehdä työnsä.',
      ru: 'Понятность интерфейса, меню, поиск и насколько легко работать в системе.',
      en: 'Clarity of the interface, menus, search, and how easy the tool makes the work.',
      sv: 'Gränssnittets tydlighet, menyer, sökning och hur lätt verktyget är att arbeta med.',
    },
    include: ['Clicks, layout, mobile, language of the interface, accessibility'],
    exclude: ['Something broken: bugs', 'A function missing altogether: features-roadmap'],
    cues: {
      fi: list(
        'käyttöliittymä, käytettävyys, helppokäyttöinen, helppo käyttää, intuitiivinen, selkeä, sekava, kömpelö, valikko, navigointi, klikkaus, klikkailu, haku, näkymä sekava, mobiili, looginen, epälooginen, nappi, kankea, tumma teema',
      ),
      ru: list(
        'интерфейс, удобный, неудобный, удобно, понятный, интуитивный, запутанный, меню, навигация, клик, кликать, кнопка, поиск, логичный, нелогичный, перегрузить, мобильный версия, простой в использование, громоздкий, юзабилити, тёмный тема',
      ),
      en: list(
        'interface, ui, ux, usability, easy to use, intuitive, user friendly, clunky, confusing, menu, navigation, clicks, too many clicks, search, layout, cluttered, mobile, button, awkward, dark mode',
      ),
    },
  },
  {
    id: 'features-roadmap',
    group: 'analytics',
    base: 'range',
    names: {
      fi: 'Ominaisuudet ja kehitystoiveet',
      ru: 'Функции и пожелания по развитию',
      en: 'Features and roadmap',
      sv: 'Funktioner och önskemål',
    },
    definitions: {
      fi: 'Mitä toimintoja on, mitä puuttuu tai toivotaan, ja mihin suuntaan tuotetta kehitetään.',
      ru: 'Какие функции есть, каких не хватает или хочется, и куда развивается продукт.',
      en: 'Which functions there are, which are missing or wished for, and where the product is going.',
      sv: 'Vilka funktioner som finns, saknas eller önskas, och vart produkten är på väg.',
    },
    include: [
      'A wish for a new function in any area, beside the category of that area',
      'Votes on ideas, a promised function that never came, praise of range of functions',
    ],
    exclude: ['A function that exists and fails: bugs', 'What changed in a release: releases-communication', 'More data: data-coverage'],
    cues: {
      fi: list(
        'ominaisuus, toiminto, toiminnallisuus, puuttua ominaisuus, toivoa ominaisuus, kehitystoive, kehitysidea, roadmap, tiekartta, kehitysjono, backlog, lisätä mahdollisuus, voisi lisätä, monipuolinen, kilpailija, toiminnallisuus puuttua, luvattu ominaisuus, tuki jollekin, tekoäly, hälytys',
      ),
      ru: list(
        'функция, функционал, не хватать функция, добавить возможность, доработка, пожелание, дорожный карта, роадмап, развитие продукт, нет возможность, реализовать, хотелка, бэклог, обещать функция, конкурент, возможность настройка, гибкий, уведомление, искусственный интеллект, допилить',
      ),
      en: list(
        'feature, feature request, functionality, missing feature, roadmap, backlog, add support, would be nice, wish list, idea portal, capability, promised feature, competitor, option to, alerting, ai assistant, scheduling option, vote, enhancement',
      ),
    },
  },
]
