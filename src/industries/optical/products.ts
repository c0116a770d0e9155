/** What one sees with. */
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

export const products: readonly Category[] = [
  {
    id: 'frame-range',
    group: 'products',
    base: 'range',
    names: { fi: 'Kehysvalikoima', ru: 'Выбор оправ', en: 'Frame range', sv: 'Bågsortiment' },
    definitions: {
      fi: 'Kehysten, aurinkolasien ja merkkien valikoima ja tyyli.',
      ru: 'Выбор оправ, солнцезащитных очков, марок и стиль.',
      en: 'Choice and style of frames, sunglasses and brands.',
      sv: 'Utbud och stil av bågar, solglasögon och märken.',
    },
    include: ['Sizes for small or wide faces, children, designer brands'],
    exclude: ['Frames that break: frame-fit-durability'],
    cues: {
      fi: list(
        'valikoima, kehys, kehysvalikoima, pokat, sanka, malli, merkki, aurinkolasit, tyyli, lastenkehys, sovittaa, muoti, väri, koko, kapea kasvot, vaihtoehto, mallisto',
      ),
      ru: list(
        'выбор, ассортимент, оправа, модель, бренд, солнцезащитный, стиль, модный, детский оправа, примерить, цвет, размер, широкий лицо, коллекция, форма',
      ),
      en: list(
        'range, choice, selection, frame, style, brand, designer, sunglasses, model, colour, size, try on, children frames, collection, fashionable, narrow face, stock',
      ),
    },
  },
  {
    id: 'lens-quality',
    group: 'products',
    base: 'quality',
    names: { fi: 'Linssit ja näkeminen laseilla', ru: 'Качество линз очков', en: 'Spectacle lenses', sv: 'Glasögonglas' },
    definitions: {
      fi: 'Näkeekö laseilla hyvin: vahvuudet, monitehot, pinnoitteet, naarmut.',
      ru: 'Хорошо ли видно в очках: диоптрии, прогрессивные, покрытия, царапины.',
      en: 'How well one sees with the glasses: strength, varifocals, coatings, scratches.',
      sv: 'Hur väl man ser: styrkor, progressiva, ytbehandlingar, repor.',
    },
    include: ['Blur, headaches with new glasses, getting used to progressives, coating peels'],
    exclude: ['Contact lenses: contact-lenses', 'Wrong measuring as such: eye-exam'],
    cues: {
      fi: list(
        'linssi, moniteho, monitehot, sumea, nähdä, näkyä, vahvuus, pinnoite, heijastuksenesto, naarmu, naarmuuntua, tottua, päänsärky, tarkka, lähityö, lukualue, fotokromaattinen, terävä',
      ),
      ru: list(
        'линза, стекло, прогрессивный, мутно, видеть, размытый, диоптрия, покрытие, антиблик, царапина, поцарапаться, привыкнуть, болеть голова, чёткий, резкость, близь, даль, фотохромный',
      ),
      en: list(
        'lens, varifocal, progressive, blurry, blurred, see, vision, strength, coating, anti-glare, scratch, scratched, get used, headache, sharp, clear, reading area, transitions, distortion, crisp',
      ),
    },
  },
  {
    id: 'frame-fit-durability',
    group: 'products',
    base: 'reliability',
    names: {
      fi: 'Kehysten istuvuus ja kestävyys',
      ru: 'Посадка и прочность оправы',
      en: 'Frame fit and durability',
      sv: 'Bågens passform och hållbarhet',
    },
    definitions: {
      fi: 'Istuvatko lasit, painavatko ne, kestävätkö kehykset.',
      ru: 'Удобно ли сидят очки, не давят ли, прочна ли оправа.',
      en: 'Whether glasses sit well, pinch or slip, and whether frames last.',
      sv: 'Sitter glasögonen bra, trycker de, håller bågarna.',
    },
    include: ['Slipping, pinching, hinge or screw breaks, paint peeling, weight'],
    exclude: ['The repair itself: adjustment-repair'],
    cues: {
      fi: list(
        'istua, istuvuus, painaa, valua, nenätyyny, sanka katketa, rikkoutua, hajota, ruuvi, kestää, kestävä, kevyt, puristaa, löysä, maali, hilseillä, hiertää, katketa',
      ),
      ru: list(
        'сидеть, давить, сползать, носоупор, дужка, сломаться, сломать, винтик, прочный, лёгкий, тереть, слететь, краска, облезть, удобный, разболтаться, треснуть, хлипкий',
      ),
      en: list(
        'fit, fits, comfortable, slip, slide, pinch, nose pad, arm, hinge, screw, snap, broke, broken, last, durable, light, heavy, loose, paint, peel, flimsy, sturdy',
      ),
    },
  },
  {
    id: 'contact-lenses',
    group: 'products',
    base: 'quality',
    names: { fi: 'Piilolinssit', ru: 'Контактные линзы', en: 'Contact lenses', sv: 'Kontaktlinser' },
    definitions: {
      fi: 'Piilolinssit, niiden sovitus, mukavuus, opastus, nesteet ja tilaukset.',
      ru: 'Контактные линзы, подбор, удобство, обучение, растворы и подписка.',
      en: 'Contact lenses, fitting, comfort, teaching, solutions and subscriptions.',
      sv: 'Kontaktlinser, tillpassning, komfort, undervisning, vätskor och abonnemang.',
    },
    include: ['Dailies, dry or sore eyes with lenses, learning to insert'],
    cues: {
      fi: list(
        'piilolinssi, piilarit, piilolinssit, kertakäyttölinssi, kuukausilinssi, linssineste, piilolinssisovitus, kuivua, laittaa silmä, poistaa, linssitilaus, kestotilaus, toorinen, hiertää silmä',
      ),
      ru: list(
        'контактный линза, однодневка, однодневный, месячный, раствор, надеть линза, снять линза, подбор линза, сушить, торический, подписка, контейнер, двухнедельный, линзочка',
      ),
      en: list(
        'contact lens, contacts, contact lenses, dailies, monthlies, solution, insert, put in, take out, lens fitting, dry, subscription, toric, trial lenses, multifocal contact, lens club',
      ),
    },
  },
]
