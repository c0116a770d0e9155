/** Activities, catering, premises, travel. */
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

export const surroundings: readonly Category[] = [
  {
    id: 'activities',
    group: 'activities',
    base: 'range',
    names: { fi: 'Toiminta ja ulkoilu', ru: 'Занятия и прогулки', en: 'Activities and fresh air', sv: 'Aktiviteter och utevistelse' },
    definitions: {
      fi: 'Mielekäs tekeminen, ryhmät, liikunta ja ulkoilu hoidon aikana.',
      ru: 'Занятия, группы, движение и прогулки во время лечения.',
      en: 'Things to do, groups, exercise and getting outdoors during care.',
      sv: 'Meningsfull sysselsättning, grupper, motion och utevistelse under vården.',
    },
    include: ['Boredom, crafts, gym, leave, walks, group games'],
    exclude: ['Television and internet: electronic-entertainment'],
    cues: {
      fi: list(
        'toiminta, aktiviteetti, tekeminen, tekemistä, ulkoilu, ulkoilla, raitis ilma, kävely, liikunta, kuntosali, jumppa, ryhmätoiminta, askartelu, peli, pelata, piha, virike, viriketoiminta, harrastus, musiikki, tylsä, tylsistyä, retki, bingo, tekemisen puute, pihalle, ulos päästä, kuntoilu, bändi, laulu, yhteislaulu, lukea, kirjasto, leipoa, taide, toimintaterapia, ryhmä, retkeily, sauna, pelejä, lautapeli, puuhaa',
      ),
      ru: list(
        'занятие, прогулка, гулять, свежий воздух, скучно, скука, нечем заняться, досуг, мероприятие, игра, играть, спортзал, зарядка, рукоделие, рисование, кружок, двор, музыка, экскурсия, физкультура, групповой занятие, делать нечего, арт-терапия, настольный игра, книга, библиотека, пение, петь, танец, йога, лфк, на улица, выйти на улица, погулять, вышивать, поделка, тренажёр, баня',
      ),
      en: list(
        'activity, activities, fresh air, outside, walk, garden, gym, exercise, game, craft, art, group activity, bored, boring, boredom, nothing to do, leave, music, trip, quiz, play, fun, cooking, pool table, entertainment, outing',
      ),
    },
  },
  {
    id: 'electronic-entertainment',
    group: 'activities',
    base: 'facilities',
    names: { fi: 'Televisio ja verkkoyhteys', ru: 'Телевизор и интернет', en: 'Television and internet', sv: 'Tv och internet' },
    definitions: {
      fi: 'Televisio, verkkoyhteys, laitteet ja pelit hoitopaikassa.',
      ru: 'Телевизор, интернет, устройства и игры в месте лечения.',
      en: 'Television, wi-fi, devices and video games in the place of care.',
      sv: 'Tv, internet, apparater och spel på vårdplatsen.',
    },
    include: ['No wi-fi, broken television, charging'],
    exclude: ['Online services of the provider: digital-services'],
    cues: {
      fi: list(
        'televisio, telkkari, tv, tv-kanava, wifi, langaton verkko, netti, nettiyhteys, internet, verkkoyhteys, radio, tabletti, laturi, pelikonsoli, pleikkari, kanava, elokuva, suoratoisto, läppäri, tietokone, kännykkä, puhelimen lataus, latauspiste, pistorasia, telkka, netflix, katsoa tv, videopeli, kaukosäädin, tietokone käyttö, yhteys pätkiä osasto',
      ),
      ru: list(
        'телевизор, телек, вай-фай, вайфай, wi-fi, интернет, радио, розетка, зарядка для телефон, планшет, канал, приставка, фильм, пульт, ноутбук, компьютер, телефон зарядить, зарядка, пульт от телевизор, смотреть телевизор, связь нет, сеть, вай фай, фильм смотреть, наушники',
      ),
      en: list(
        'tv, television, telly, wifi, wi-fi, internet, radio, tablet, xbox, playstation, video game, charger, charging point, channel, film, dvd, remote control, netflix, computer, watch tv, no signal, games console, laptop, charging my phone, dvds, streaming, smart tv',
      ),
    },
  },
  {
    id: 'food-drink',
    group: 'environment',
    base: 'food',
    names: { fi: 'Ruoka ja juoma', ru: 'Еда и напитки', en: 'Food and drink', sv: 'Mat och dryck' },
    definitions: {
      fi: 'Ateriat, välipalat ja juomat: maku, määrä, valikoima, erityisruokavaliot.',
      ru: 'Питание и напитки: вкус, количество, выбор, диеты.',
      en: 'Meals, snacks and drinks: taste, amount, choice, diets.',
      sv: 'Måltider, mellanmål och drycker: smak, mängd, urval, specialkost.',
    },
    include: ['Ward meals, café, vending machine, water'],
    exclude: [],
    cues: {
      fi: list(
        'ruoka, ateria, lounas, aamiainen, aamupala, iltapala, päivällinen, kahvi, tee, juoma, vesi, välipala, ruokailu, ruokalista, kahvila, ruokavalio, erityisruokavalio, kasvisruoka, maistua, nälkä, annoskoko, puuro, kanttiini, kahviautomaatti, keittiö, mauton, keitto, leipä, sapuska, safka, mehu, maistuva, herkullinen, lautanen, tarjotin, jälkiruoka, gluteeniton, laktoositon, paasto, vesiautomaatti, pulla, annos, evä, ruokahuolto, ruokatarjoilu',
      ),
      ru: list(
        'еда, питание, кормить, кормёжка, обед, завтрак, ужин, столовая, буфет, каша, суп, вкусный, вкусно, невкусный, порция, меню, чай, кофе, вода, голодный, диета, кулер, кафе, блюдо, кухня, кормят, котлета, хлеб, кефир, компот, пюре, остывший, холодный еда, пища, перекусить, автомат с кофе, безглютеновый, вегетарианский, сладкий, порция маленький, добавка, кипяток, съедобный',
      ),
      en: list(
        'food, meal, lunch, dinner, breakfast, supper, tea, coffee, drink, water, snack, menu, cafe, canteen, vending machine, vegetarian, vegan, diet, tasty, hungry, portion, catering, sandwich, hot meal, kitchen, biscuit',
      ),
    },
  },
  {
    id: 'cleanliness',
    group: 'environment',
    base: 'cleanliness',
    names: {
      fi: 'Siisteys ja infektioiden torjunta',
      ru: 'Чистота и профилактика инфекций',
      en: 'Cleanliness and infection control',
      sv: 'Renlighet och smittskydd',
    },
    definitions: {
      fi: 'Tilojen siisteys, hygienia, suojavarusteet ja tartuntojen ehkäisy.',
      ru: 'Чистота помещений, гигиена, средства защиты и предотвращение заражения.',
      en: 'Cleanliness, hygiene, protective equipment and prevention of infection.',
      sv: 'Renlighet, hygien, skyddsutrustning och förebyggande av smitta.',
    },
    include: ['Dirty toilets, masks, hand washing, tidy rooms'],
    exclude: ['Old or worn rooms: facilities'],
    cues: {
      fi: list(
        'siisti, siisteys, puhdas, puhtaus, likainen, lika, siivous, siivota, siivooja, siivoton, hygienia, käsidesi, käsien pesu, desinfioida, maski, suojavaruste, tartunta, infektio, korona, vessa likainen, epäsiisti, haista, pöly, roska, tahra, likapyykki, lakana, wc likainen, homeinen, siivoamatta, imuroida, pyyhkiä, desinfiointi, hanskat, hansikas, sairaalabakteeri, käsihygienia, vaihtaa lakanat, pölypallo, järjestys',
      ),
      ru: list(
        'чисто, чистый, чистота, грязно, грязный, грязь, уборка, убирать, убираться, уборщица, санитарка, гигиена, маска, перчатка, дезинфекция, инфекция, заражение, бахилы, стерильный, туалет грязный, антисанитария, пыль, таракан, мыть, помыть, постель, бельё, постельный бельё, запах моча, плесень, тараканы, мыло, туалетный бумага, дезинфицировать, санитайзер, убраться, подмести, замусоренный, опрятно, руки мыть',
      ),
      en: list(
        'clean, cleanliness, cleaner, cleaning, dirty, filthy, tidy, untidy, hygiene, hygienic, mask, ppe, sanitiser, hand gel, infection, infection control, covid, wash hands, spotless, dust, unclean, social distancing, mess',
      ),
    },
  },
  {
    id: 'facilities',
    group: 'environment',
    base: 'facilities',
    names: { fi: 'Tilat ja ympäristö', ru: 'Помещения и обстановка', en: 'Environment and facilities', sv: 'Lokaler och miljö' },
    definitions: {
      fi: 'Rakennus, huoneet, odotustilat, kalusteet, esteettömyys ja viihtyisyys.',
      ru: 'Здание, палаты, зоны ожидания, мебель, доступность и уют.',
      en: 'Building, rooms, waiting areas, furniture, comfort and step-free access.',
      sv: 'Byggnad, rum, väntrum, möbler, tillgänglighet och trivsel.',
    },
    include: ['Shared rooms, toilets, uncomfortable chairs, wheelchair access'],
    exclude: ['Dirt: cleanliness', 'Noise, heat and light: sensory-experience', 'Comfort of a vehicle: transport'],
    cues: {
      fi: list(
        'tila, huone, odotustila, odotushuone, aula, rakennus, sairaala tila, viihtyisä, epämukava, ahdas, tilava, sänky, vuode, patja, tuoli, penkki, vessa, wc, suihku, esteetön, esteettömyys, pyörätuoli, hissi, remontti, sisäilma, sisustus, vanha, potilashuone, yksityisyys, ympäristö, vaatekaappi, hiekoittaa, aurata, piha, ovi, portaat, luiska, invavessa, kahden hengen huone, käytävä, seinä, ikkuna, verho, väliverho, kaappi, sohva, lastennurkka, leikkipaikka, pukuhuone, jumppasali, home, rapistunut, rempallaan, uusi tilat, tilat hieno, kulunut',
      ),
      ru: list(
        'помещение, палата, кабинет, коридор, здание, ремонт, мебель, стул, кровать, койка, матрас, туалет, душ, зал ожидание, пандус, лифт, гардероб, тесно, тесный, уютный, уютно, обстановка, условие, удобный, неудобный, корпус, комфорт, скамейка, дверь, окно, лестница, стена, обои, потолок, занавеска, ширма, раковина, кушетка, лавочка, ожидать негде, негде сесть, двухместный палата, общий палата, отремонтировать, обшарпанный, евроремонт, территория, двор больница, детский уголок, просторный, новый корпус',
      ),
      en: list(
        'facility, facilities, room, ward, building, waiting room, waiting area, environment, bed, chair, seat, seating, mattress, toilet, bathroom, shower, furniture, comfortable, uncomfortable, cramped, space, wheelchair access, lift, decoration, shabby, privacy, curtain, accommodation',
      ),
    },
  },
  {
    id: 'equipment',
    group: 'environment',
    base: 'facilities',
    names: {
      fi: 'Apuvälineet ja laitteet',
      ru: 'Оборудование и средства помощи',
      en: 'Medical equipment',
      sv: 'Hjälpmedel och utrustning',
    },
    definitions: {
      fi: 'Hoitolaitteet, apuvälineet ja tarvikkeet: saatavuus, toimivuus, sopivuus.',
      ru: 'Аппаратура, средства реабилитации и расходные материалы: наличие, исправность, удобство.',
      en: 'Medical devices, aids and supplies: availability, working order, fit.',
      sv: 'Apparater, hjälpmedel och förnödenheter: tillgång, funktion, passform.',
    },
    include: ['Wheelchairs lent, broken monitor, insoles, splints, dressings'],
    exclude: ['Televisions: electronic-entertainment'],
    cues: {
      fi: list(
        'apuväline, laite, laitteet, väline, välineet, laitteisto, rollaattori, pyörätuoli laina, kyynärsauva, kuulolaite, proteesi, pohjallinen, tukisukka, hoitotarvike, tarvike, sidetarpeet, rikki, mittari, verensokerimittari, vaippa, nostolaite, happilaite, kävelysauva, verenpainemittari, cpap, tuki, ranneside, rannetuki, sidos, laastari, haavatarvike, hoitotarvikejakelu, inkontinenssisuoja, nostin, sänky rikki, ultraäänilaite, röntgenlaite, silmälasit, hammasproteesi, mitata',
      ),
      ru: list(
        'оборудование, аппарат, аппаратура, прибор, устройство, коляска, инвалидный коляска, костыль, ходунки, слуховой аппарат, протез, бинт, шприц, памперс, расходный материал, томограф, сломан, сломанный, современный оборудование, тонометр, не работать аппарат, сломать, глюкометр, бандаж, корсет, стелька, гипс, катетер, перчатка нет, современный аппарат, новый оборудование, устаревший оборудование, каталка, носилки, очки, инвалидное кресло, маска кислород',
      ),
      en: list(
        'equipment, device, machine, wheelchair, crutch, walker, hearing aid, insole, splint, dressing, monitor, broken, bandage, supplies, oxygen, hoist, aid, stretcher, prosthesis, orthotics, brace, hearing aids, walking frame, orthotic, sling, blood pressure monitor, glucose monitor, not working, faulty, incontinence pads, insoles',
      ),
    },
  },
  {
    id: 'sensory-experience',
    group: 'environment',
    base: 'facilities',
    names: {
      fi: 'Melu, valo, lämpötila ja hajut',
      ru: 'Шум, свет, температура и запахи',
      en: 'Noise, light, temperature and smell',
      sv: 'Ljud, ljus, temperatur och lukt',
    },
    definitions: {
      fi: 'Aistittava ympäristö: melu, rauha, valaistus, lämpötila, hajut.',
      ru: 'То, что воспринимается чувствами: шум, тишина, освещение, температура, запахи.',
      en: 'What the senses meet: noise, quiet, light, temperature, smells.',
      sv: 'Det som sinnena möter: ljud, lugn, belysning, temperatur, lukter.',
    },
    include: ['Noisy nights, cold room, bright lights, smells'],
    exclude: ['Comfort of furniture: facilities'],
    cues: {
      fi: list(
        'melu, meluisa, meteli, äänekäs, hiljaisuus, hiljainen, kylmä, kuuma, viileä, lämpötila, lämmin huone, ilmanvaihto, ilmastointi, valo, valaistus, kirkas valo, pimeä, haju, haista, tuuletus, vetoisa, palella, yömelu, rauhaton, ääni, loisteputki, kirkas, aste, helle, kylmä huone, jäätyä, hikinen, ummehtunut, tunkkainen, pissanhaju, tupakanhaju, kuorsata, kolista, huutaa yö, musiikki soida, hälinä, rauhallisuus, sälekaihdin, ilma seistä',
      ),
      ru: list(
        'шум, шумно, шумный, тишина, тихо, громко, холодно, холод, жарко, жара, душно, духота, температура в палата, проветривание, вентиляция, кондиционер, отопление, свет, освещение, темно, запах, вонь, вонять, сквозняк, яркий свет, лампа, храп, храпеть, орать ночью, гул, стук, жара в палата, батарея, замёрзнуть, мёрзнуть, воздух, спёртый воздух, пахнуть, аромат, полумрак, спокойный обстановка, музыка громко',
      ),
      en: list(
        'noise, noisy, loud, quiet, peaceful, cold, hot, warm, temperature, heating, air conditioning, ventilation, stuffy, light, lighting, bright, dark, smell, smelly, draught, freezing, calm, too hot, too cold, too loud, noise at night, lights on all night, fresh smell, stinks, stuffy room, quiet room',
      ),
    },
  },
  {
    id: 'transport',
    group: 'location',
    base: 'location',
    names: { fi: 'Kuljetukset', ru: 'Транспортировка', en: 'Transport', sv: 'Transporter' },
    definitions: {
      fi: 'Potilas- ja Kela-kuljetukset, taksit, ambulanssi ja julkinen liikenne palveluun.',
      ru: 'Перевозка пациентов, такси, скорая и транспорт до места помощи.',
      en: 'Patient transport, taxis, ambulances as a ride, and public transport to the service.',
      sv: 'Patienttransporter, taxi, ambulans och kollektivtrafik till tjänsten.',
    },
    include: ['Comfort of the vehicle, pick-up, other passengers, driver’s route'],
    exclude: ['Being picked up late: also timeliness', 'Driver’s manner: staff-manner'],
    cues: {
      fi: list(
        'kuljetus, kela-kyyti, kelakyyti, kela-taksi, taksi, kyyti, kuljettaja, ambulanssi, auto, ajoneuvo, matka, matkustaa, hakea koti, nouto, bussi, linja-auto, juna, julkinen liikenne, potilaskuljetus, taksikyyti, kyydissä, turvavyö, palvelukyyti, ensihoitaja, ensihoito, paarit, kantaa, lanssi, tilata taksi, taksin, taksinkuljettaja, bussiyhteys, junalla, kuljettaa, kyytiin, kotimatka, menomatka, paluukyyti, yhteiskyyti, invataksi, matkakorvaus',
      ),
      ru: list(
        'транспорт, перевозка, перевозить, такси, скорая, скорая помощь, машина, автомобиль, водитель, автобус, поездка, ехать, довезти, доехать, добираться, забрать из дом, отвезти, маршрут, ремень безопасность, проезд, социальный такси, поезд, фельдшер, бригада, бригада скорый, карета, носилки, санитар нести, такси оплатить, подвезти, водитель скорый, общественный транспорт, метро, трамвай, маршрутка, дорога домой, довезти до дом, встретить, перевезти',
      ),
      en: list(
        'transport, patient transport, ambulance, taxi, car, vehicle, driver, driving, journey, pick up, pick-up, pickup, collect, ride, travel, bus, drop off, passenger, lift home, minibus, seat belt, route, home address, return home, outward journey, comfortable ambulance, shaky, ready two hours before, waiting to be collected, car seats, bus service, transport home, paramedic, crew, taxi driver',
      ),
    },
  },
  {
    id: 'service-location',
    group: 'location',
    base: 'location',
    names: { fi: 'Palvelun sijainti', ru: 'Расположение', en: 'Service location', sv: 'Tjänstens läge' },
    definitions: {
      fi: 'Missä palvelu on: etäisyys, lähipalvelut, löydettävyys.',
      ru: 'Где находится услуга: расстояние, близость к дому, легко ли найти.',
      en: 'Where the service is: distance, local provision, easy to find.',
      sv: 'Var tjänsten finns: avstånd, närservice, lätt att hitta.',
    },
    include: ['Too far, closer to home, local clinic'],
    exclude: ['The ride itself: transport', 'Parking: parking'],
    cues: {
      fi: list(
        'sijainti, sijaita, kaukana, lähellä, lähipalvelu, lähellä koti, etäisyys, välimatka, pitkä matka, keskusta, paikkakunta, osoite, löytää perille, terveysasema lopettaa, terveysasema sulkea, lähiterveysasema, kilometri, keskittää, naapurikunta, toinen kunta, toisella puolella kaupunki, ajaa kaukaa, kauas, lähin, lopettaa terveysasema, kylä, keskittää palvelut, kävelymatka, matkan pää, sote-keskus, lähellä kotia, löytää paikka, vaikea löytää, uusi osoite',
      ),
      ru: list(
        'расположение, располагаться, находиться, далеко, близко, рядом с дом, удобный расположение, район, расстояние, адрес, найти, центр город, километр, по место жительство, закрыть поликлиника, в другой город, недалеко, сельский, соседний город, далеко ездить, ездить далеко, близко к дом, в шаговый доступность, шаговый доступность, закрыть отделение, в деревня, посёлок, другой конец город, удобно добираться, трудно найти, в центр, ближайший',
      ),
      en: list(
        'location, local, locally, near home, closer to home, close to home, far, too far, distance, nearer, miles, convenient location, find the place, area, address, town, clinic closer, site, venue, central',
      ),
    },
  },
  {
    id: 'parking',
    group: 'location',
    base: 'location',
    names: { fi: 'Pysäköinti', ru: 'Парковка', en: 'Parking', sv: 'Parkering' },
    definitions: {
      fi: 'Pysäköintipaikat, niiden hinta ja saatavuus.',
      ru: 'Парковочные места, их стоимость и наличие.',
      en: 'Parking spaces, their price and availability.',
      sv: 'Parkeringsplatser, pris och tillgång.',
    },
    include: ['Car park full, fines, disabled bays'],
    exclude: ['Public transport: transport'],
    cues: {
      fi: list(
        'parkki, parkkipaikka, pysäköinti, pysäköidä, pysäköintipaikka, parkkihalli, parkkeerata, parkkisakko, pysäköintimaksu, parkkimaksu, invapaikka, autopaikka, parkkikiekko, pysäköintialue, parkissa, parkkiruutu, parkkimittari, parkkiautomaatti, parkkialue, auton jättää, autolle paikka, pysäköintivirhemaksu, maksuton pysäköinti, ilmainen parkki',
      ),
      ru: list(
        'парковка, парковать, припарковаться, парковочный место, стоянка, негде поставить машина, платный парковка, штраф за парковка, место для инвалид, поставить машина, въезд, шлагбаум, паркомат, платный стоянка, мало место для машина, нет парковка, бесплатный парковка, штраф, эвакуатор, запарковать, место на парковка',
      ),
      en: list(
        'parking, park, car park, parking space, parking charge, parking fee, disabled parking, blue badge, park the car, parking ticket, bay, drop-off bay, nowhere to park, car parking, parking bays, parking permit, multi storey, parked',
      ),
    },
  },
]
