/** Premises, location, safety, rights; and comments on the whole. */
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

export const placesAndWhole: readonly Category[] = [
  {
    id: 'facilities',
    group: 'places',
    base: 'facilities',
    names: { fi: 'Tilat ja varustus', ru: 'Помещения и оснащение', en: 'Facilities and equipment', sv: 'Lokaler och utrustning' },
    definitions: {
      fi: 'Tilat, kalusteet, laitteet, viihtyisyys ja esteettömyys.',
      ru: 'Помещения, мебель, оборудование, уют и доступность.',
      en: 'Rooms, furniture, equipment, comfort and step-free access.',
      sv: 'Lokaler, möbler, utrustning, trivsel och tillgänglighet.',
    },
    include: ['Rooms, noise, temperature, equipment on the spot'],
    exclude: ['Dirt: cleanliness'],
    cues: {
      fi: list(
        'tila, huone, rakennus, kaluste, sänky, tuoli, vessa, suihku, viihtyisä, ahdas, tilava, esteetön, hissi, laite, varuste, väline, melu, meluisa, kylmä, kuuma, ilmastointi, valaistus, sisustus, ympäristö, wifi',
      ),
      ru: list(
        'помещение, комната, номер в гостиница, здание, мебель, кровать, стул, туалет, душ, уютный, тесный, просторный, лифт, пандус, оборудование, шум, шумно, холодно, жарко, кондиционер, освещение, интерьер, обстановка, ремонт',
      ),
      en: list(
        'facility, facilities, room, building, furniture, bed, chair, toilet, shower, comfortable, uncomfortable, cramped, spacious, accessible, lift, equipment, noise, noisy, cold, hot, air conditioning, lighting, decor, environment, wifi',
      ),
    },
  },
  {
    id: 'cleanliness',
    group: 'places',
    base: 'cleanliness',
    names: { fi: 'Siisteys', ru: 'Чистота', en: 'Cleanliness', sv: 'Renlighet' },
    definitions: {
      fi: 'Tilojen ja välineiden siisteys ja hygienia.',
      ru: 'Чистота и гигиена помещений и оборудования.',
      en: 'Cleanliness and hygiene of places and equipment.',
      sv: 'Renlighet och hygien i lokaler och på utrustning.',
    },
    include: ['Dirty, spotless, hygiene'],
    exclude: ['Worn or old: facilities'],
    cues: {
      fi: list(
        'siisti, siisteys, puhdas, puhtaus, likainen, lika, siivous, siivota, siivooja, hygienia, hygieeninen, epäsiisti, pöly, pölyinen, haju, haista, roska, käsidesi, sotkuinen',
      ),
      ru: list(
        'чисто, чистый, чистота, грязно, грязный, грязь, уборка, убирать, убрать, уборщица, гигиена, пыль, запах, вонять, мусор, стерильный, антисанитария, опрятный, неопрятный',
      ),
      en: list(
        'clean, cleanliness, dirty, filthy, cleaning, cleaner, hygiene, hygienic, tidy, untidy, dust, dusty, smell, smelly, rubbish, spotless, stain, mess, mould',
      ),
    },
  },
  {
    id: 'food',
    group: 'places',
    base: 'food',
    names: { fi: 'Ruoka ja juoma', ru: 'Еда и напитки', en: 'Food and drink', sv: 'Mat och dryck' },
    definitions: {
      fi: 'Ruoan ja juoman maku, määrä ja valikoima.',
      ru: 'Вкус, количество и выбор еды и напитков.',
      en: 'Taste, amount and choice of food and drink.',
      sv: 'Smak, mängd och urval av mat och dryck.',
    },
    include: ['Breakfast, restaurant, coffee'],
    exclude: [],
    cues: {
      fi: list(
        'ruoka, aamiainen, aamupala, lounas, illallinen, päivällinen, kahvi, tee, juoma, vesi, ravintola, kahvila, ruokalista, annos, maku, maistua, herkullinen, mauton, ruokavalio, välipala, buffet',
      ),
      ru: list(
        'еда, питание, завтрак, обед, ужин, кофе, чай, напиток, вода, ресторан, кафе, столовая, меню, порция, блюдо, вкус, вкусный, вкусно, невкусный, кухня, буфет, шведский стол',
      ),
      en: list(
        'food, breakfast, lunch, dinner, coffee, tea, drink, water, restaurant, cafe, menu, portion, dish, meal, taste, tasty, delicious, bland, diet, snack, buffet, bar',
      ),
    },
  },
  {
    id: 'location',
    group: 'places',
    base: 'location',
    names: {
      fi: 'Sijainti, kulku ja pysäköinti',
      ru: 'Расположение, транспорт и парковка',
      en: 'Location, transport and parking',
      sv: 'Läge, transport och parkering',
    },
    definitions: {
      fi: 'Sijainti, kulkuyhteydet, kuljetukset ja pysäköinti.',
      ru: 'Расположение, транспорт, перевозка и парковка.',
      en: 'Location, ways of getting there, transport and parking.',
      sv: 'Läge, förbindelser, transporter och parkering.',
    },
    include: ['Distance, parking, buses, taxis'],
    exclude: ['Delivery of goods: delivery'],
    cues: {
      fi: list(
        'sijainti, sijaita, lähellä, kaukana, etäisyys, matka, keskusta, bussi, juna, taksi, kuljetus, kyyti, liikenneyhteys, pysäköinti, pysäköidä, parkki, parkkipaikka, parkkihalli, kuljettaja, löytää perille, osoite',
      ),
      ru: list(
        'расположение, находиться, близко, далеко, расстояние, дорога, центр, автобус, поезд, такси, транспорт, трансфер, парковка, припарковаться, стоянка, водитель, добраться, добираться, адрес, найти, поездка',
      ),
      en: list(
        'location, located, near, close, far, distance, journey, town centre, bus, train, taxi, transport, shuttle, transfer, parking, park, car park, driver, get there, address, travel',
      ),
    },
  },
  {
    id: 'safety',
    group: 'places',
    base: 'safety',
    names: { fi: 'Turvallisuus', ru: 'Безопасность', en: 'Safety', sv: 'Säkerhet' },
    definitions: {
      fi: 'Turvallisuus, turvallisuudentunne ja riskit.',
      ru: 'Безопасность, чувство безопасности и риски.',
      en: 'Safety, feeling safe, and risks.',
      sv: 'Säkerhet, trygghet och risker.',
    },
    include: ['Dangerous, unsafe, accidents'],
    exclude: ['Data protection: privacy-equality'],
    cues: {
      fi: list(
        'turvallinen, turvallisuus, turvallisesti, turva, turvaton, vaarallinen, vaara, riski, pelko, pelätä, pelottaa, onnettomuus, tapaturma, uhka, uhkaava, vartija, liukas, suojata',
      ),
      ru: list(
        'безопасность, безопасный, безопасно, небезопасный, опасно, опасный, опасность, риск, страх, страшно, бояться, авария, травма, угроза, охрана, охранник, скользкий, защита',
      ),
      en: list(
        'safe, safety, safely, unsafe, secure, security, danger, dangerous, risk, risky, afraid, scared, accident, injury, threat, guard, slippery, hazard',
      ),
    },
  },
  {
    id: 'privacy-equality',
    group: 'places',
    base: 'privacy-equality',
    names: {
      fi: 'Yksityisyys ja yhdenvertaisuus',
      ru: 'Конфиденциальность и равенство',
      en: 'Privacy and equality',
      sv: 'Integritet och likabehandling',
    },
    definitions: {
      fi: 'Tietosuoja, yksityisyys, tasapuolinen kohtelu, kieli.',
      ru: 'Защита данных, конфиденциальность, равное отношение, язык.',
      en: 'Data protection, privacy, equal treatment, language.',
      sv: 'Dataskydd, integritet, likabehandling, språk.',
    },
    include: ['Discrimination, data shared, service in my language'],
    exclude: ['Rudeness without a ground: people'],
    cues: {
      fi: list(
        'tietosuoja, yksityisyys, henkilötieto, luottamuksellinen, salassapito, syrjintä, syrjiä, tasa-arvo, yhdenvertainen, yhdenvertaisuus, eriarvoinen, rasismi, kieli, äidinkieli, tulkki, vammainen, tietovuoto, gdpr, ruotsi kieli',
      ),
      ru: list(
        'персональный данные, данные, конфиденциальность, утечка, приватность, дискриминация, равенство, неравенство, национальность, расизм, язык, родной язык, переводчик, инвалид, тайна, личный информация, предвзятость',
      ),
      en: list(
        'privacy, personal data, data protection, confidential, confidentiality, leak, gdpr, discrimination, discriminate, equality, equal, unfair, racism, language, interpreter, disabled, disability, inclusive, accent, prejudice',
      ),
    },
  },
  {
    id: 'general-praise',
    group: 'general',
    base: 'general-praise',
    names: { fi: 'Yleinen kiitos', ru: 'Общая похвала', en: 'General praise', sv: 'Allmänt beröm' },
    definitions: {
      fi: 'Kiitos tai tyytyväisyys kokonaisuuteen.',
      ru: 'Благодарность или довольство в целом.',
      en: 'Thanks for, or satisfaction with, the whole.',
      sv: 'Tack för eller belåtenhet med helheten.',
    },
    include: ['"Great service", "all good", "thank you"'],
    exclude: ['Praise of a named aspect only: that aspect'],
    cues: {
      fi: list(
        'kiitos, kiittää, kiitollinen, kaikki hyvin, kaikki toimia, hyvä palvelu, erinomainen, loistava, mahtava, tyytyväinen, suositella, ei valittaminen, täydellinen, upea, paras, hieno, pelkkä hyvä, kympin palvelu, jatkaa sama malli, hyvä kokemus',
      ),
      ru: list(
        'спасибо, благодарить, благодарность, всё хорошо, всё отлично, всё понравиться, отлично, отличный, прекрасный, замечательный, доволен, довольный, рекомендовать, советовать, супер, лучший, восторг, так держать, хороший обслуживание, идеально',
      ),
      en: list(
        'thank, thank you, thanks, great, excellent, brilliant, fantastic, amazing, wonderful, perfect, very good, satisfied, happy, recommend, no complaint, best, love, great service, good service, keep it up',
      ),
    },
  },
  {
    id: 'general-criticism',
    group: 'general',
    base: 'general-criticism',
    names: { fi: 'Yleinen moite', ru: 'Общая критика', en: 'General criticism', sv: 'Allmän kritik' },
    definitions: {
      fi: 'Pettymys kokonaisuuteen syytä erittelemättä.',
      ru: 'Недовольство в целом без указания причины.',
      en: 'Dissatisfaction with the whole, no reason given.',
      sv: 'Missnöje med helheten utan angiven orsak.',
    },
    include: ['"Terrible", "never again"'],
    exclude: ['Criticism of a named aspect only: that aspect'],
    cues: {
      fi: list(
        'huono palvelu, huono, surkea, kamala, hirveä, pettynyt, pettymys, pettyä, tyytymätön, en suositella, ei ikinä enää, ei koskaan enää, ala-arvoinen, hyödytön, kelvoton, vihainen, katastrofi, järkyttävä, ajan hukka',
      ),
      ru: list(
        'ужасно, ужасный, ужас, плохо, плохой, отвратительный, отвратительно, разочарован, разочарование, недоволен, недовольный, не рекомендовать, не советовать, никогда больше, кошмар, безобразие, бесполезный, позор, худший',
      ),
      en: list(
        'terrible, awful, bad, poor, horrible, dreadful, disappointed, disappointing, dissatisfied, unhappy, never again, not recommend, useless, worst, waste of time, disaster, unacceptable, appalling, rubbish',
      ),
    },
  },
  {
    id: 'no-topic',
    group: 'general',
    base: 'no-topic',
    names: { fi: 'Ei aihetta', ru: 'Без темы', en: 'No topic', sv: 'Inget ämne' },
    definitions: {
      fi: 'Kommentti ei kerro mistään asiasta tai vastaus puuttuu.',
      ru: 'Комментарий ни о чём не сообщает или ответа нет.',
      en: 'The comment is about nothing in particular, or there is no answer.',
      sv: 'Kommentaren handlar inte om något särskilt, eller svar saknas.',
    },
    include: ['"Nothing", "N/A", "-"'],
    exclude: ['"Everything was fine": general-praise'],
    cues: {
      fi: list(
        'ei mikään, ei mikään tulla mieli, ei osata sanoa, en osata sanoa, ei kommentti, ei lisättävä, ei sanottava, ei huomautettava, ei parannettava, ei tietää, ei vastaus, eos, ei mielipide, tyhjä',
      ),
      ru: list(
        'нет, ничего, ничто, нечего сказать, нечего добавить, без комментарий, затрудняться ответить, не знать, нет ответ, нет замечание, нет предложение, нет пожелание, прочерк, пропустить',
      ),
      en: list(
        'nothing, none, n/a, not applicable, no comment, nothing to add, nothing to say, nothing comes to mind, do not know, no answer, no suggestion, nil, not sure, no idea',
      ),
    },
  },
]
