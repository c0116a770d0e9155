/** Coming to the shop or clinic. */
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

export const visit: readonly Category[] = [
  {
    id: 'booking',
    group: 'visit',
    base: 'access',
    names: { fi: 'Ajanvaraus', ru: 'Запись', en: 'Booking', sv: 'Tidsbokning' },
    definitions: {
      fi: 'Ajan varaaminen, siirtäminen, muistutukset ja aikojen saatavuus.',
      ru: 'Запись, перенос, напоминания и наличие свободного времени.',
      en: 'Booking, moving, reminders and availability of appointments.',
      sv: 'Att boka, flytta, påminnelser och lediga tider.',
    },
    include: ['By phone, online or at the door; walk-ins; cancelled by the shop'],
    exclude: ['Waiting in the shop after the agreed time: waiting'],
    cues: {
      fi: list(
        'ajanvaraus, varata aika, aika, varaus, vapaa aika, perua, peruuntua, siirtää aika, muistutus, vahvistus, soittaa, puhelin, optikkoaika, silmälääkäriaika, ilman ajanvaraus',
      ),
      ru: list(
        'запись, записаться, записать, перенести, отменить, напоминание, свободный время, без запись, позвонить, дозвониться, талон, время приём, подтверждение, окошко',
      ),
      en: list(
        'book, booking, appointment, slot, reschedule, cancel, cancelled, reminder, confirmation, phone, walk in, availability, get an appointment, double booked',
      ),
    },
  },
  {
    id: 'waiting',
    group: 'visit',
    base: 'waiting',
    names: { fi: 'Odottaminen', ru: 'Ожидание', en: 'Waiting', sv: 'Väntan' },
    definitions: {
      fi: 'Jono ja odotus liikkeessä, aikataulussa pysyminen, kiire.',
      ru: 'Очередь и ожидание в салоне, соблюдение времени, спешка.',
      en: 'Queue and wait in the shop, keeping to time, hurry.',
      sv: 'Kö och väntan i butiken, att hålla tider, brådska.',
    },
    include: ['Running late, served at once, queue numbers'],
    exclude: ['Days until the glasses are ready: order-collection'],
    cues: {
      fi: list(
        'odottaa, odotus, jono, jonottaa, vuoronumero, myöhässä, ajallaan, heti, kiire, kestää, nopea palvelu, minuutti, tunti, odottelu, ruuhka',
      ),
      ru: list('ждать, ожидание, очередь, опоздать, задержать, вовремя, сразу, спешка, быстро обслужить, минута, час, прождать, толпа'),
      en: list(
        'wait, waiting, queue, late, running late, on time, straight away, rushed, quick, slow, minutes, hour, kept waiting, seen, busy',
      ),
    },
  },
  {
    id: 'location-parking',
    group: 'visit',
    base: 'location',
    names: { fi: 'Sijainti ja aukiolo', ru: 'Расположение и часы работы', en: 'Location and opening hours', sv: 'Läge och öppettider' },
    definitions: {
      fi: 'Missä liike on, miten sinne pääsee, pysäköinti ja aukioloajat.',
      ru: 'Где находится салон, как добраться, парковка и часы работы.',
      en: 'Where the shop is, getting there, parking and opening hours.',
      sv: 'Var butiken ligger, hur man tar sig dit, parkering och öppettider.',
    },
    include: ['Shopping centre, branch closed, Sunday opening'],
    cues: {
      fi: list(
        'sijainti, keskusta, kauppakeskus, parkkipaikka, pysäköinti, aukioloaika, auki, kiinni, sunnuntai, lauantai, bussi, matka, lähellä, kaukana, toimipiste, liike sulkea, löytää',
      ),
      ru: list(
        'расположение, находиться, торговый центр, парковка, метро, часы работа, закрыт, открыт, воскресенье, далеко, рядом, добираться, филиал, закрыть салон, найти вход',
      ),
      en: list(
        'location, located, town, shopping centre, parking, park, opening hours, open, closed, sunday, bus, near, far, branch, closing, find, high street, convenient',
      ),
    },
  },
  {
    id: 'store-environment',
    group: 'visit',
    base: 'facilities',
    names: { fi: 'Liiketilat', ru: 'Помещение салона', en: 'Shop and clinic premises', sv: 'Lokaler' },
    definitions: {
      fi: 'Tilat, siisteys, esteettömyys, valaistus, yksityisyys ja esillepano.',
      ru: 'Помещение, чистота, доступность, свет, приватность и выкладка.',
      en: 'Premises, cleanliness, accessibility, lighting, privacy and display.',
      sv: 'Lokaler, renlighet, tillgänglighet, belysning, avskildhet och exponering.',
    },
    include: ['Mirrors, chairs, temperature, music, steps at the door, dirty test frames'],
    cues: {
      fi: list(
        'tila, tilat, siisti, likainen, ahdas, peili, valaistus, musiikki, tuoli, esteetön, kynnys, porras, esillepano, hylly, yksityisyys, myymälä, tutkimushuone, lämmin, kylmä',
      ),
      ru: list(
        'помещение, чисто, чистота, грязный, тесно, зеркало, освещение, свет, музыка, стул, диван, пандус, ступенька, витрина, уютно, кабинет, духота, холодно, приватность',
      ),
      en: list(
        'shop, store, clean, dirty, cramped, mirror, lighting, music, chair, seat, step, ramp, display, layout, privacy, room, spacious, warm, cold, smell, clinic',
      ),
    },
  },
]
