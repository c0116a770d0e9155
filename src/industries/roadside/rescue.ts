/** Help at the roadside. */
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

export const rescue: readonly Category[] = [
  {
    id: 'arrival-time',
    group: 'rescue',
    base: 'waiting',
    names: { fi: 'Avun saapumisaika', ru: 'Время прибытия', en: 'Arrival time', sv: 'Ankomsttid' },
    definitions: {
      fi: 'Kuinka pian apu tuli paikalle ja pitikö arvio.',
      ru: 'Как скоро приехала помощь и сбылась ли оценка времени.',
      en: 'How soon help came and whether the estimate held.',
      sv: 'Hur snart hjälpen kom och om uppskattningen höll.',
    },
    include: ['Never came, early, promised an hour'],
    exclude: ['Being told about the delay: arrival-information'],
    cues: {
      fi: list(
        'odottaa, tulla, saapua, tunti, minuutti, puoli tunti, apu tulla, kestää, nopeasti, luvata, arvio, myöhässä, paikalla, ei tulla, ripeä',
      ),
      ru: list(
        'ждать, приехать, прибыть, час, минута, полчаса, быстро, долго, обещать, опоздать, не приехать, простоять, прождать, ехать, оперативно',
      ),
      en: list(
        'wait, waited, arrive, arrived, came, hour, minutes, within, quick, prompt, late, never came, eta, turned up, promised, stranded',
      ),
    },
  },
  {
    id: 'arrival-information',
    group: 'rescue',
    base: 'information',
    names: { fi: 'Tieto avun tulosta', ru: 'Информация о прибытии', en: 'Information on arrival', sv: 'Information om ankomsten' },
    definitions: {
      fi: 'Kerrottiinko, milloin ja kuka tulee, ja päivitettiinkö arviota.',
      ru: 'Сообщали ли, кто и когда приедет, обновляли ли прогноз.',
      en: 'Whether one was told who comes and when, and kept up to date.',
      sv: 'Om man fick veta vem som kommer och när, och hölls uppdaterad.',
    },
    include: ['Text with a map link, silence, changing estimates, driver rang ahead'],
    cues: {
      fi: list(
        'tekstiviesti, tieto, ilmoittaa arvio, kertoa milloin, päivittää, seurata kartta, linkki, kuljettaja soittaa, arvioitu aika, epätietoisuus, ajan tasalla, viesti',
      ),
      ru: list(
        'смс, сообщить, предупредить, уведомление, сколько ждать, обновить, карта, ссылка, водитель позвонить, неизвестность, держать в курс, прогноз, информировать',
      ),
      en: list(
        'text, update, updated, eta, informed, told, keep informed, link, map, driver called, no idea, estimate, message, let me know, in the dark',
      ),
    },
  },
  {
    id: 'mechanic',
    group: 'rescue',
    base: 'competence',
    names: { fi: 'Asentaja tai kuljettaja', ru: 'Механик или водитель', en: 'Mechanic or driver', sv: 'Mekaniker eller förare' },
    definitions: {
      fi: 'Paikalle tulleen osaaminen ja käytös: saiko auton liikkeelle.',
      ru: 'Умение и поведение приехавшего: удалось ли завести машину.',
      en: 'Skill and manner of the person who came, and whether the car got going.',
      sv: 'Kunskapen och bemötandet hos den som kom, och om bilen kom igång.',
    },
    include: ['Jump start, tyre change, locked keys, no tools, friendly driver'],
    exclude: ['Loading and transport: towing'],
    cues: {
      fi: list(
        'asentaja, kuljettaja, mies, kuski, apukäynnistys, akku, rengas, rengasrikko, vaihtaa rengas, avain, työkalu, käynnistyä, korjata tien varsi, ammattitaitoinen, käynnistää',
      ),
      ru: list(
        'механик, мастер, водитель эвакуатор, прикурить, аккумулятор, колесо, запаска, поменять колесо, ключ, инструмент, завести, завестись, починить, вскрыть, парень, бензин',
      ),
      en: list(
        'mechanic, driver, patrol, technician, jump start, battery, tyre, puncture, spare, keys, tools, fix, fixed, start, roadside repair, chap, lad, diagnosed',
      ),
    },
  },
  {
    id: 'towing',
    group: 'rescue',
    base: 'quality',
    names: { fi: 'Hinaus ja kuljetus', ru: 'Эвакуация', en: 'Towing and transport', sv: 'Bärgning och transport' },
    definitions: {
      fi: 'Auton hinaus, matkustajien jatkokyyti, säilytys, vauriot hinauksessa.',
      ru: 'Эвакуация, доставка пассажиров, стоянка, повреждения при погрузке.',
      en: 'Towing, onward travel, storage, damage while towing.',
      sv: 'Bärgning, vidaretransport, förvaring, skador vid bärgning.',
    },
    include: ['Wrong garage, wheelchair or pets in the truck, electric cars, storage fees'],
    cues: {
      fi: list(
        'hinaus, hinata, hinausauto, lava-auto, lavetti, kuljetus, jatkomatka, taksi, korjaamo viedä, säilytys, varikko, nostaa lava, perille, kyyti',
      ),
      ru: list(
        'эвакуатор, эвакуация, погрузить, погрузка, лебёдка, буксировать, отвезти, доставить, стоянка, такси, платформа, дорога до дом, поцарапать при погрузка',
      ),
      en: list(
        'tow, towed, tow truck, recovery, recovery truck, flatbed, low loader, taxi home, onward travel, storage, compound, winch, garage drop, transport',
      ),
    },
  },
  {
    id: 'roadside-safety',
    group: 'rescue',
    base: 'safety',
    names: { fi: 'Turvallisuus tien päällä', ru: 'Безопасность на дороге', en: 'Safety at the roadside', sv: 'Säkerhet vid vägen' },
    definitions: {
      fi: 'Turvallisuus odottaessa ja autettaessa: paikka, sää, lapset, liikenne.',
      ru: 'Безопасность при ожидании и помощи: место, погода, дети, движение.',
      en: 'Safety while waiting and being helped: place, weather, children, traffic.',
      sv: 'Säkerheten under väntan och hjälp: plats, väder, barn, trafik.',
    },
    include: ['Alone at night, motorway shoulder, vulnerable given priority, warning triangle'],
    cues: {
      fi: list(
        'turvallinen, turvallisuus, pelottaa, moottoritie, piennar, pimeä, pakkanen, yksin, lapsi auto, liikenne, varoituskolmio, heijastinliivi, vaarallinen, rekka',
      ),
      ru: list(
        'безопасность, безопасный, страшно, трасса, обочина, темно, мороз, одна, ребёнок в машина, фура, знак аварийный, жилет, опасный, ночь',
      ),
      en: list(
        'safe, safety, unsafe, scared, motorway, hard shoulder, dark, freezing, alone, children, traffic, lorries, hazard, hi-vis, dangerous, vulnerable',
      ),
    },
  },
]
