/** What a hotel's or ski resort's duty manager must see at once, in guests' own words; and what only sounds like it. */
import { describe, expect, it } from 'vitest'
import { createFlagFinder } from '../../src/classify/flags.ts'
import type { LanguageCode } from '../../src/feedback.ts'
import { hospitality } from '../../src/industries/hospitality/index.ts'
import { loadLanguage } from '../../src/languages/load.ts'

const finder = createFlagFinder(hospitality.flags)

const raised: readonly (readonly [LanguageCode, string, string])[] = [
  ['fi', 'Vaimo kaatui jäisellä pihalla ja nilkka murtui.', 'injury'],
  ['fi', 'Lautailija törmäsi poikaani takaapäin ja solisluu meni poikki.', 'injury'],
  ['fi', 'liukastuin märillä laatoilla ja löin takaraivon', 'injury'],
  ['fi', 'Jouduimme ensiapuun, kun tytär loukkasi polvensa hyppyrissä.', 'injury'],
  ['fi', 'Saimme merenelävistä ruokamyrkytyksen.', 'food-safety'],
  ['fi', 'koko porukka oksensi illallisen jälkeen', 'food-safety'],
  ['fi', 'Kana oli sisältä ihan raakaa.', 'food-safety'],
  ['fi', 'Keliaakikolle annettiin tavallista leipää, vaikka allergia oli ilmoitettu.', 'food-safety'],
  ['fi', 'Mökin palovaroitin puuttui kokonaan.', 'unsafe-premises'],
  ['fi', 'Pistorasia kipinöi, kun laitoin keittimen päälle.', 'unsafe-premises'],
  ['fi', 'Ovea ei saanut yöksi lukkoon.', 'unsafe-premises'],
  ['fi', 'Sukset vietiin lukitusta varastosta.', 'theft'],
  ['fi', 'Lompakko katosi huoneesta siivouksen aikana.', 'theft'],
  ['fi', 'sängyssä oli lutikoita', 'pests'],
  ['fi', 'Hiiri juoksi mökin keittiössä kesken aamiaisen.', 'pests'],
  ['ru', 'Муж поскользнулся на ступеньках и сломал ногу.', 'injury'],
  ['ru', 'Сноубордист врезался в моего сына, увезли на скорой.', 'injury'],
  ['ru', 'дочка упала у бассейна, разбила голову', 'injury'],
  ['ru', 'Получила перелом запястья на вашем катке.', 'injury'],
  ['ru', 'Отравились в ресторане отеля всей компанией.', 'food-safety'],
  ['ru', 'Йогурты на завтраке просроченные.', 'food-safety'],
  ['ru', 'Предупреждали об аллергии, и всё равно положили орехи.', 'food-safety'],
  ['ru', 'после ужина всех тошнило', 'food-safety'],
  ['ru', 'В номере искрит розетка.', 'unsafe-premises'],
  ['ru', 'Пожарный выход был заперт.', 'unsafe-premises'],
  ['ru', 'дверь в номер вообще не закрывается на замок', 'unsafe-premises'],
  ['ru', 'Из сейфа пропали деньги.', 'theft'],
  ['ru', 'украли лыжи прямо у кафе', 'theft'],
  ['ru', 'В матрасе клопы.', 'pests'],
  ['ru', 'ночью по кухне бегала мышь', 'pests'],
  ['en', 'A boarder crashed into my daughter and broke her arm.', 'injury'],
  ['en', 'I slipped on the wet tiles and banged my head.', 'injury'],
  ['en', 'dad fell on the icy steps, ended up in A&E', 'injury'],
  ['en', 'She needed stitches after the door hit her.', 'injury'],
  ['en', 'We were all sick after the seafood buffet.', 'food-safety'],
  ['en', 'The chicken was pink in the middle.', 'food-safety'],
  ['en', 'Told them twice about my nut allergy and still got pesto.', 'food-safety'],
  ['en', 'The smoke alarm had been disconnected.', 'unsafe-premises'],
  ['en', 'Our door would not lock all week.', 'unsafe-premises'],
  ['en', 'bare wires hanging out of the bathroom wall', 'unsafe-premises'],
  ['en', 'My skis were stolen outside the café.', 'theft'],
  ['en', 'Cash went missing from our room.', 'theft'],
  ['en', 'There were bed bugs in the mattress.', 'pests'],
  ['en', 'a mouse ran across the kitchen while we ate', 'pests'],
]

const quiet: readonly (readonly [LanguageCode, string])[] = [
  ['fi', 'Rinteet olivat loistavassa kunnossa ja hissit toimivat.'],
  ['fi', 'Onneksi kukaan ei loukkaantunut.'],
  ['fi', 'Raaka hinta, mutta hieno huone.'],
  ['fi', 'Hotelli vei sydämeni.'],
  ['fi', 'Ovi narahti, muuten kaikki hyvin.'],
  ['fi', 'Lapset väsyivät ja nukahtivat hississä.'],
  ['fi', 'Gluteenitonta leipää oli tarjolla ja allergiat huomioitiin hyvin.'],
  ['ru', 'Вид на горы просто убил наповал, восторг!'],
  ['ru', 'Завтрак вкусный, дети сыты.'],
  ['ru', 'Кража времени — такой чекин.'],
  ['ru', 'Никто не пострадал, всё прошло хорошо.'],
  ['ru', 'Учли аллергию ребёнка, готовили отдельно.'],
  ['ru', 'Дверь в спа открывается картой, удобно.'],
  ['en', 'The view from the balcony was to die for.'],
  ['en', 'Nobody was injured, thankfully.'],
  ['en', 'The price is daylight robbery.'],
  ['en', 'Great steak, pink just the way I like it.'],
  ['en', 'They catered for my allergy brilliantly.'],
  ['en', 'My son broke the ice with the other kids at once.'],
  ['en', 'The lift was slow but the room was lovely.'],
]

describe('hospitality flags', () => {
  it.each(raised)('%s: "%s" raises %s', async (language, text, id) => {
    const analyzed = (await loadLanguage(language)).analyzeText(text)
    expect(finder.find(analyzed).map((flag) => flag.id)).toContain(id)
  })

  it.each(quiet)('%s: "%s" raises nothing', async (language, text) => {
    expect(finder.find((await loadLanguage(language)).analyzeText(text))).toEqual([])
  })
})
