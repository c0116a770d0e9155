/** What must reach the safety department within a business day, in people's own words. */
import { describe, expect, it } from 'vitest'
import { createFlagFinder } from '../../src/classify/flags.ts'
import type { LanguageCode } from '../../src/feedback.ts'
import { pharma } from '../../src/industries/pharma/index.ts'
import { loadLanguage } from '../../src/languages/load.ts'

const finder = createFlagFinder(pharma.flags)

const raised: readonly (readonly [LanguageCode, string, string])[] = [
  ['fi', 'Sain voiteesta pahan ihottuman.', 'adverse-event'],
  ['fi', 'Kolmannen annoksen jälkeen alkoi huimata.', 'adverse-event'],
  ['fi', 'Lääke ei auttanut lainkaan.', 'lack-of-efficacy'],
  ['fi', 'Kynä jumittui kesken pistoksen.', 'product-complaint'],
  ['ru', 'После укола появилась сыпь на руках.', 'adverse-event'],
  ['ru', 'От этих таблеток меня тошнит.', 'adverse-event'],
  ['ru', 'Препарат совершенно не помогает.', 'lack-of-efficacy'],
  ['ru', 'Раствор во флаконе мутный.', 'product-complaint'],
  ['en', 'I came out in a rash after the first tablet.', 'adverse-event'],
  ['en', 'The new drops make my eyes sting.', 'adverse-event'],
  ['en', "It didn't work for me at all.", 'lack-of-efficacy'],
  ['en', 'The inhaler jammed twice.', 'product-complaint'],
]

const quiet: readonly (readonly [LanguageCode, string])[] = [
  ['fi', 'Esittelijä oli ystävällinen ja hyvin valmistautunut.'],
  ['fi', 'Tilaus tuli perille seuraavana päivänä.'],
  ['ru', 'Вебинар был интересный, спасибо лектору.'],
  ['ru', 'Заказ привезли точно в срок.'],
  ['en', 'The website is easy to use.'],
  ['en', 'Our account number was printed wrong on the invoice.'],
]

describe('pharma flags', () => {
  it.each(raised)('%s: "%s" raises %s', async (language, text, id) => {
    const analyzed = (await loadLanguage(language)).analyzeText(text)
    expect(finder.find(analyzed).map((flag) => flag.id)).toContain(id)
  })

  it.each(quiet)('%s: "%s" raises nothing', async (language, text) => {
    expect(finder.find((await loadLanguage(language)).analyzeText(text))).toEqual([])
  })
})
