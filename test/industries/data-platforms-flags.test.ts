/** What a data platform's people must see at once, in users' own words, and what only looks like it. */
import { describe, expect, it } from 'vitest'
import { createFlagFinder } from '../../src/classify/flags.ts'
import type { LanguageCode } from '../../src/feedback.ts'
import { dataPlatforms } from '../../src/industries/data-platforms/index.ts'
import { loadLanguage } from '../../src/languages/load.ts'

const finder = createFlagFinder(dataPlatforms.flags)

const raised: readonly (readonly [LanguageCode, string, string])[] = [
  ['fi', 'Näimme kirjautuessa toisen yrityksen tiedot.', 'data-breach'],
  ['fi', 'Henkilötunnukset näkyvät kaikille raportilla.', 'data-breach'],
  ['fi', 'Salasanat olivat lokissa selväkielisinä.', 'data-breach'],
  ['fi', 'Portaali on alhaalla, kukaan ei pääse sisään.', 'service-outage'],
  ['fi', 'koko systeemi kaatu ja firma seisoo', 'service-outage'],
  ['fi', 'Irtisanomme sopimuksen vuodenvaihteessa.', 'churn-threat'],
  ['fi', 'Harkitsemme siirtymistä kilpailijalle.', 'churn-threat'],
  ['fi', 'Juristimme on teihin yhteydessä.', 'legal-threat'],
  ['fi', 'Pyydän yhteydenottoa asiasta.', 'contact-requested'],
  ['fi', 'Voisiko joku soittaa minulle?', 'contact-requested'],
  ['fi', 'Raportilla näkyi naapurikunnan asukkaiden hetut.', 'data-breach'],
  ['fi', 'emme pääse järjestelmään ollenkaan', 'service-outage'],
  ['fi', 'Olemme jo pyytäneet tarjouksia muilta toimittajilta.', 'churn-threat'],
  ['ru', 'После входа увидели данные чужой компании.', 'data-breach'],
  ['ru', 'Пароли лежат открытым текстом.', 'data-breach'],
  ['ru', 'Персональные данные сотрудников попали в общую выгрузку.', 'data-breach'],
  ['ru', 'Сервер упал, никто не может войти.', 'service-outage'],
  ['ru', 'система недоступна с самого утра', 'service-outage'],
  ['ru', 'Будем расторгать договор.', 'churn-threat'],
  ['ru', 'Мы уже подыскиваем замену.', 'churn-threat'],
  ['ru', 'Готовим иск в арбитраж.', 'legal-threat'],
  ['ru', 'Перезвоните мне, пожалуйста.', 'contact-requested'],
  ['ru', 'Нам по ошибке прислали выгрузку другого клиента.', 'data-breach'],
  ['ru', 'Переезжаем на отечественный аналог.', 'churn-threat'],
  ['en', "I could see another company's records after logging in.", 'data-breach'],
  ['en', 'Our data was leaked.', 'data-breach'],
  ['en', 'Everyone can see the payroll figures.', 'data-breach'],
  ['en', 'The platform is down and nobody can log in.', 'service-outage'],
  ['en', 'whole system went down during month end', 'service-outage'],
  ['en', 'We will not be renewing.', 'churn-threat'],
  ['en', "We're switching to a competitor.", 'churn-threat'],
  ['en', "We won't renew unless the outages stop.", 'churn-threat'],
  ['en', "The portal isn't loading for anyone.", 'service-outage'],
  ['en', 'Our solicitors have been informed.', 'legal-threat'],
  ['en', 'Please call me about the invoice.', 'contact-requested'],
]

const quiet: readonly (readonly [LanguageCode, string])[] = [
  ['fi', 'Arkaluonteiset kentät on peitetty hyvin.'],
  ['fi', 'Raportti latautuu hitaasti.'],
  ['fi', 'Hinta on laskenut kilpailijoihin verrattuna.'],
  ['fi', 'Mikä on sopimuksen irtisanomisaika?'],
  ['fi', 'Asiakasvastaavaan saa helposti yhteyden.'],
  ['fi', 'Vaihdoin raportin välilehteä ja suodatin katosi.'],
  ['fi', 'Siirrymme uuteen versioon ensi viikolla.'],
  ['fi', 'Vaihdoimme teille kilpailijalta, hyvä päätös.'],
  ['fi', 'Hyvä että palkkatiedot on rajattu vain esihenkilöille.'],
  ['ru', 'Персональные данные надёжно скрыты.'],
  ['ru', 'Отчёт открывается медленно.'],
  ['ru', 'У конкурентов такая функция уже есть.'],
  ['ru', 'Договор действует до марта.'],
  ['ru', 'Перешёл на другую вкладку, и фильтр сбросился.'],
  ['ru', 'Перешли к вам от конкурента и не жалеем.'],
  ['ru', 'Зарплаты видит только кадровая служба.'],
  ['en', 'Sensitive columns are masked properly.'],
  ['en', 'The dashboard is slow to load.'],
  ['en', 'You can drill down from region to shop.'],
  ['en', 'Competitors already offer this.'],
  ['en', 'Switching to another tab resets the filter.'],
  ['en', 'Costs have gone down since March.'],
  ['en', 'Support called me back within minutes.'],
  ['en', 'Switched to you from a competitor and never looked back.'],
  ['en', 'Salaries are only visible to HR, as they should be.'],
  ['en', 'What is the notice period?'],
]

describe('data platform flags', () => {
  it.each(raised)('%s: "%s" raises %s', async (language, text, id) => {
    const analyzed = (await loadLanguage(language)).analyzeText(text)
    expect(finder.find(analyzed).map((flag) => flag.id)).toContain(id)
  })

  it.each(quiet)('%s: "%s" raises nothing', async (language, text) => {
    expect(finder.find((await loadLanguage(language)).analyzeText(text))).toEqual([])
  })
})
