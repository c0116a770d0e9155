/** The data itself: right, fresh, there, and understood. */
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

export const data: readonly Category[] = [
  {
    id: 'data-quality',
    group: 'data',
    base: 'quality',
    names: { fi: 'Datan laatu', ru: 'Качество данных', en: 'Data quality', sv: 'Datakvalitet' },
    definitions: {
      fi: 'Ovatko tiedot oikein, täydellisiä, yhdenmukaisia ja luotettavia.',
      ru: 'Верны ли данные, полны ли они, согласованы ли между собой и можно ли им верить.',
      en: 'Whether the data is right, complete, consistent and to be trusted.',
      sv: 'Om data är korrekta, fullständiga, enhetliga och tillförlitliga.',
    },
    include: ['Wrong figures, duplicates, empty fields, two sources that disagree, trust in the numbers'],
    exclude: ['Right but old: data-freshness', 'Not in the platform at all: data-coverage', 'What a figure means: catalog-lineage'],
    cues: {
      fi: list(
        'datan laatu, virheellinen data, väärä luku, luku ei täsmätä, täsmätä, duplikaatti, tuplarivi, puuttuva arvo, tyhjä kenttä, data oikein, luotettava data, luottaa luku, ristiriita, datavirhe, laatutarkistus, eri luku, summa väärin, siivota data, rivi puuttua, puhdas data',
      ),
      ru: list(
        'качество данные, неверный данные, ошибка в данные, цифра не сходиться, сходиться, дубль, дублировать, задвоить, пустой поле, пропуск, достоверный, доверять цифра, расхождение, неправильный сумма, кривой данные, чистый данные, некорректный, проверка данные, разный цифра',
      ),
      en: list(
        'data quality, wrong numbers, wrong figures, incorrect data, duplicate, duplicates, null, missing values, blank field, inconsistent, accurate, inaccurate, trust the numbers, reconcile, does not match, mismatch, clean data, dirty data, validation, totals off',
      ),
    },
  },
  {
    id: 'data-freshness',
    group: 'data',
    base: 'reliability',
    names: {
      fi: 'Datan tuoreus ja lataukset',
      ru: 'Актуальность данных и загрузки',
      en: 'Data freshness and loads',
      sv: 'Datans aktualitet och laddningar',
    },
    definitions: {
      fi: 'Kuinka tuoretta data on, ja meneekö ajo, lataus tai putki läpi ajallaan.',
      ru: 'Насколько свежие данные и вовремя ли проходят загрузки и регламентные задания.',
      en: 'How fresh the data is, and whether loads and pipelines run through on time.',
      sv: 'Hur färska data är, och om laddningar och flöden går igenom i tid.',
    },
    include: ['The report shows yesterday, nightly load failed, pipeline late, refresh schedule'],
    exclude: ['A query or page that is slow: performance', 'The whole service down: outages'],
    cues: {
      fi: list(
        'päivittyä, data ei päivittyä, vanhentunut data, eilinen data, yöajo, ajo kaatua, lataus, latausputki, putki, viive, viiveellä, tuore data, ajantasainen, reaaliaikainen, päivitysväli, ajastus, ajastettu päivitys, myöhässä, eräajo, inkrementaalinen',
      ),
      ru: list(
        'обновление данные, данные не обновляться, устаревший данные, вчерашний данные, загрузка, загрузка упасть, ночной загрузка, регламентный задание, пайплайн, задержка данные, свежий данные, актуальный данные, реальный время, расписание, опаздывать, не догрузить, опоздание, регламент, витрина обновляться',
      ),
      en: list(
        'data refresh, refresh, stale, stale data, out of date data, up to date, pipeline, load failed, nightly load, overnight job, batch, schedule, late data, lag, delay, real time, yesterday data, fresh data, not updating, ingestion, job failed',
      ),
    },
  },
  {
    id: 'data-coverage',
    group: 'data',
    base: 'range',
    names: { fi: 'Tietosisältö', ru: 'Состав данных', en: 'Data coverage', sv: 'Datainnehåll' },
    definitions: {
      fi: 'Mitä lähteitä, kenttiä ja historiaa alustalta löytyy ja mitä puuttuu.',
      ru: 'Какие источники, поля и история есть на платформе и чего не хватает.',
      en: 'Which sources, fields and history the platform holds, and which it lacks.',
      sv: 'Vilka källor, fält och vilken historik som finns på plattformen och vad som saknas.',
    },
    include: ['History begins too late, a system not brought in, granularity, a field not in the model'],
    exclude: [
      'Values missing by error: data-quality',
      'Technical connection to a system: integrations',
      'A function missing: features-roadmap',
    ],
    cues: {
      fi: list(
        'tietosisältö, historia, historiadata, lähdejärjestelmä, uusi datalähde, datalähde, kenttä puuttua, taulu puuttua, kattava data, dataa saatavilla, rivitaso, karkeustaso, mukaan data, datajoukko, aineisto, tietovarasto sisältö, tietoallas, dimensio, mittari puuttua',
      ),
      ru: list(
        'состав данные, история, исторический данные, источник данные, новый источник, нет поле, не хватать поле, таблица нет, полнота охват, детализация, набор данные, датасет, разрез, хранилище содержать, добавить в витрина, глубина история, справочник, показатель нет, атрибут',
      ),
      en: list(
        'history, historical data, data source, new source, source system, missing field, missing table, dataset, coverage, granularity, row level detail, breakdown, available data, dimension, not in the warehouse, more data, all data in one place, attribute, archive, years of data',
      ),
    },
  },
  {
    id: 'catalog-lineage',
    group: 'data',
    base: 'information',
    names: {
      fi: 'Katalogi, määritelmät ja jäljitettävyys',
      ru: 'Каталог, определения и происхождение данных',
      en: 'Catalogue, definitions and lineage',
      sv: 'Katalog, definitioner och spårbarhet',
    },
    definitions: {
      fi: 'Löytyykö data, mitä kentät ja mittarit tarkoittavat, mistä ne tulevat ja kuka ne omistaa.',
      ru: 'Можно ли найти данные, что значат поля и показатели, откуда они взялись и кто за них отвечает.',
      en: 'Whether data can be found, what fields and measures mean, where they come from and who owns them.',
      sv: 'Om data går att hitta, vad fält och mått betyder, varifrån de kommer och vem som äger dem.',
    },
    include: ['Data dictionary, metadata, ownership, two definitions of one measure, which table to use'],
    exclude: ['How to use the tool: documentation', 'Figures that are wrong: data-quality'],
    cues: {
      fi: list(
        'datakatalogi, katalogi, metatieto, metadata, määritelmä, mittarin määritelmä, lineage, jäljitettävyys, datan omistaja, omistaja, tietomalli, sanasto, kentän kuvaus, taulun kuvaus, mistä luku tulla, mitä kenttä tarkoittaa, oikea taulu, tietosanakirja, käsite, laskentasääntö',
      ),
      ru: list(
        'каталог данные, каталог, метаданные, определение показатель, методика расчёт, глоссарий, происхождение данные, линейдж, владелец данные, владелец, описание поле, описание таблица, откуда цифра, что значить поле, модель данные, словарь данные, какой таблица брать, бизнес-определение, трассировка',
      ),
      en: list(
        'data catalogue, data catalog, metadata, definition, data dictionary, glossary, lineage, data owner, ownership, column description, where the number comes from, what the field means, data model, which table, semantic layer, provenance, discover, single definition, traceability',
      ),
    },
  },
]
