/** The room or cabin, the house around it and where it stands. */
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

export const stay: readonly Category[] = [
  {
    id: 'room-cabin',
    group: 'stay',
    base: 'facilities',
    names: { fi: 'Huone tai mökki', ru: 'Номер или домик', en: 'Room or cabin', sv: 'Rum eller stuga' },
    definitions: {
      fi: 'Huoneen, hytin tai mökin koko, kunto, näkymä, kylpyhuone, keittiö ja varustus.',
      ru: 'Размер, состояние, вид, ванная, кухня и оснащение номера, каюты или домика.',
      en: 'Size, condition, view, bathroom, kitchen and equipment of the room or cabin.',
      sv: 'Rummets, hyttens eller stugans storlek, skick, utsikt, badrum, kök och utrustning.',
    },
    include: ["The cabin's own sauna, fireplace, drying cupboard; shower, television, kettle, balcony; worn furniture"],
    exclude: ['Bed, noise, heat and cold: sleep-comfort', 'Dirt: cleanliness', 'Differs from the pictures: booking-advertising'],
    cues: {
      fi: list(
        'huone, mökki, hytti, kylpyhuone, suihku, keittiö, astia, astianpesukone, jääkaappi, televisio, parveke, näköala, näkymä, merinäköala, sisustus, kaluste, remontti, kulunut, tilava, ahdas, pieni huone, takka, polttopuu, kuivauskaappi, mökki sauna, oma sauna, vedenkeitin, pyyhe, hiustenkuivaaja, naulakko, vessa, sviitti, loma-asunto, huoneisto, minibaari, varustelu, pistorasia',
      ),
      ru: list(
        'номер, домик, коттедж, каюта, шале, апартаменты, ванная, душ, санузел, кухня, посуда, холодильник, телевизор, балкон, вид из окно, вид на море, мебель, ремонт, обшарпанный, просторный, тесный, маленький номер, чайник, фен, полотенце, халат, камин, сауна в домик, розетка, шкаф, люкс, вид на гора, сантехника, тапочки, сейф, сушилка, мини-бар, обои',
      ),
      en: list(
        'room, cabin, chalet, lodge, apartment, suite, bathroom, shower, kitchen, fridge, dishwasher, television, balcony, view, sea view, mountain view, decor, furniture, tired, dated, spacious, cramped, tiny room, kettle, hairdryer, towel, fireplace, log burner, hot tub, wardrobe, socket, refurbished, worn, well equipped, toilet, sofa bed, upgrade, ensuite',
      ),
    },
  },
  {
    id: 'sleep-comfort',
    group: 'stay',
    base: 'facilities',
    names: { fi: 'Uni, rauha ja lämpö', ru: 'Сон, тишина и тепло', en: 'Sleep, quiet and warmth', sv: 'Sömn, ro och värme' },
    definitions: {
      fi: 'Sängyn ja vuodevaatteiden mukavuus, melu, lämpötila, ilmanvaihto ja pimeys.',
      ru: 'Удобство кровати и белья, шум, температура, вентиляция и темнота.',
      en: 'Comfort of bed and bedding, noise, temperature, air and darkness.',
      sv: 'Sängens och sängklädernas komfort, buller, temperatur, luft och mörker.',
    },
    include: ['Thin walls, party next door, heating, air conditioning, pillows, blackout curtains'],
    cues: {
      fi: list(
        'sänky, patja, tyyny, peitto, lakana, uni, nukkua, unet, melu, meteli, meluisa, hiljainen, rauhallinen, rauha, äänieristys, seinä, naapuri, kuuma, kylmä, viileä, lämmin, lämpötila, lämmitys, patteri, ilmastointi, ilmanvaihto, tunkkainen, pimennysverho, kova sänky, pehmeä, herätä, bileet, basso',
      ),
      ru: list(
        'кровать, матрас, подушка, одеяло, постель, бельё, спать, сон, выспаться, шум, шумно, тихо, тишина, слышимость, стена, сосед, холодно, жарко, душно, тепло, отопление, батарея, кондиционер, вентиляция, штора, жёсткий, продавленный, проснуться, дискотека, храп, музыка под окно, замёрзнуть',
      ),
      en: list(
        'bed, mattress, pillow, duvet, bedding, sheets, sleep, slept, noise, noisy, quiet, peaceful, thin walls, soundproof, neighbours, cold, freezing, hot, stuffy, warm, heating, radiator, air conditioning, ventilation, blackout curtains, curtain, lumpy, comfy bed, woken, party next door, bass, night sleep',
      ),
    },
  },
  {
    id: 'cleanliness',
    group: 'stay',
    base: 'cleanliness',
    names: { fi: 'Siisteys ja siivous', ru: 'Чистота и уборка', en: 'Cleanliness and housekeeping', sv: 'Renlighet och städning' },
    definitions: {
      fi: 'Huoneen ja muiden tilojen puhtaus, siivous, hajut ja tuholaiset.',
      ru: 'Чистота номера и других помещений, уборка, запахи и насекомые.',
      en: 'How clean room and premises are: housekeeping, smells, pests.',
      sv: 'Hur rena rum och lokaler är: städning, lukt, skadedjur.',
    },
    include: ['Hair in the shower, mould, bed bugs, bin not emptied, towels not changed, final cleaning'],
    exclude: ['Worn or old: room-cabin'],
    cues: {
      fi: list(
        'siisti, siisteys, siivous, siivota, siivooja, puhdas, puhtaus, likainen, lika, hius, pöly, home, haju, haista, viemäri, tahra, roskis, loppusiivous, lutikka, hiiri, ötökkä, epäsiisti, tahmea, kerroshoitaja, hygienia, vaihtaa pyyhe, villakoira',
      ),
      ru: list(
        'чисто, чистота, чистый, грязно, грязный, грязь, уборка, убирать, убираться, горничная, волос, пыль, плесень, запах, вонь, вонять, канализация, пятно, мусор, клоп, таракан, муравей, мышь, антисанитария, менять полотенце, менять бельё, протереть',
      ),
      en: list(
        'clean, cleanliness, spotless, immaculate, dirty, filthy, grubby, housekeeping, cleaner, hair in the shower, dust, mould, smell, smelled, damp, stain, stained, bin, bed bugs, mouse, cockroach, sticky, cleaned, hoover, fresh towels, crumbs',
      ),
    },
  },
  {
    id: 'shared-facilities',
    group: 'stay',
    base: 'facilities',
    names: {
      fi: 'Yhteiset tilat ja wifi',
      ru: 'Общие зоны и вайфай',
      en: 'Shared facilities and wifi',
      sv: 'Gemensamma utrymmen och wifi',
    },
    definitions: {
      fi: 'Aula, hissi, piha, kuntosali, suksivarasto, esteettömyys, nettiyhteys ja tunnelma talossa.',
      ru: 'Лобби, лифт, территория, тренажёрный зал, лыжная комната, доступная среда, интернет и атмосфера.',
      en: 'Lobby, lift in the house, grounds, gym, ski room, step-free access, internet and atmosphere.',
      sv: 'Lobby, hiss, gård, gym, skidförråd, tillgänglighet, internet och stämning i huset.',
    },
    include: ['Wifi, building works, ramps, laundry, beach and sunbeds, pet areas, charging points'],
    exclude: ['Pools and saunas of the spa: spa-treatments', 'Ski lifts: lifts-queues'],
    cues: {
      fi: list(
        'wifi, netti, nettiyhteys, aula, hissi, kuntosali, piha, terassi, suksivarasto, suksivälinevarasto, esteetön, esteettömyys, pyörätuoli, ramppi, käytävä, pyykkitupa, pesukone, latauspiste, remontti, yhteinen tila, oleskelutila, leikkihuone, ranta, aurinkotuoli, kannella, kansi, viihtyisä, tunnelma, huoltovuoro',
      ),
      ru: list(
        'вайфай, wi-fi, интернет, лобби, холл, лифт, территория, тренажёрный зал, фитнес, пляж, шезлонг, лежак, коридор, пандус, коляска, инвалид, доступный среда, лыжехранилище, лыжный комната, прачечная, беседка, мангал, сад, ремонт в отель, атмосфера, парк, ухоженный территория, детский площадка, палуба, пирс',
      ),
      en: list(
        'wifi, wi-fi, internet, lobby, lounge, lift to the room, gym, garden, grounds, terrace, boot room, drying room, ski room, ramp, wheelchair, step-free, accessible, corridor, laundry, building work, beach, sunbed, charging point, charger, deck, atmosphere, playground, dog friendly, common area, games room, bike store',
      ),
    },
  },
  {
    id: 'location-parking',
    group: 'stay',
    base: 'location',
    names: {
      fi: 'Sijainti, pysäköinti ja kuljetus',
      ru: 'Расположение, парковка и трансфер',
      en: 'Location, parking and transport',
      sv: 'Läge, parkering och transport',
    },
    definitions: {
      fi: 'Sijainti ja ympäristö, etäisyys rinteisiin tai keskustaan, pysäköinti, hiihtobussi ja lentokenttäkuljetus.',
      ru: 'Расположение и окрестности, расстояние до склонов, моря или центра, парковка, ски-бас и трансфер.',
      en: 'Situation and surroundings, distance to slopes or town, parking, ski bus and transfer.',
      sv: 'Läge och omgivning, avstånd till backar eller centrum, parkering, skidbuss och transfer.',
    },
    include: ['Ski-in ski-out, ski bus, airport transfer, unploughed road, sea one street away'],
    cues: {
      fi: list(
        'sijainti, sijaita, lähellä, kaukana, keskusta, matka, kävelymatka, rinteen vieressä, ladulle, parkki, parkkipaikka, pysäköinti, parkkihalli, lämmitystolppa, hiihtobussi, skibussi, bussi, kuljetus, lentokenttäkuljetus, lentokenttä, juna-asema, satama, taksi, tie, auraus, aurata, kauppa lähellä, perille',
      ),
      ru: list(
        'расположение, находиться, рядом, близко, далеко, до море, до склон, до подъёмник, до центр, пешком, парковка, стоянка, машина, трансфер, ски-бас, скибас, автобус, маршрутка, такси, аэропорт, вокзал, дорога, добраться, добираться, набережная, первый линия, окрестности',
      ),
      en: list(
        'location, located, close to, near, far, walk, walking distance, ski in ski out, doorstep, town centre, parking, car park, parked, ski bus, shuttle, transfer, airport, station, ferry terminal, bus stop, taxi, road, steep hill, surroundings, pub nearby, beach across the road, get there',
      ),
    },
  },
]
