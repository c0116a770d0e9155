/** Getting to the care: contact, appointments, waiting. */
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

export const access: readonly Category[] = [
  {
    id: 'timeliness',
    group: 'access',
    base: 'waiting',
    names: {
      fi: 'Odotusajat ja hoitoon pääsy ajallaan',
      ru: 'Своевременность и ожидание',
      en: 'Waiting and timeliness',
      sv: 'Väntetider och vård i tid',
    },
    definitions: {
      fi: 'Kuinka nopeasti palvelua sai: jonot, odotus, myöhästyminen, nopeus, täsmällisyys.',
      ru: 'Как быстро оказали услугу: очереди, ожидание, опоздания, скорость, точность.',
      en: 'How quickly the service came: queues, waits, delays, promptness, punctuality.',
      sv: 'Hur snabbt man fick tjänsten: köer, väntan, förseningar, snabbhet, punktlighet.',
    },
    include: ['Waiting lists, waiting rooms, late transport, waiting for a call back, "quick and on time"'],
    exclude: ['Not getting through on the phone: contacting-services', 'How slots are booked or changed: appointment-arrangements'],
    cues: {
      fi: list(
        'jono, jonottaa, jonotus, jonotusaika, odottaa, odotus, odotusaika, odottelu, viivästys, viivästyä, myöhässä, myöhästyä, ajallaan, täsmällinen, täsmällisesti, nopea, nopeasti, ripeä, ripeästi, hidas, hitaasti, kestää, kestää kauan, heti, viikko, kuukausi, tunti, pikainen, nopeus, viipymättä, joutua odottaa, kiireetön aika, ensi kuu, puoli vuosi, vuosi odottaa, kolme viikko, hoitotakuu, aulassa istua, yö odottaa, päivystys istua, aikataulu, aikataulussa, vartti, minuutti, samantien, saman päivä, nopea palvelu, pikaisesti, venyä, jonossa, hidastaa',
      ),
      ru: list(
        'очередь, ждать, ожидание, ожидать, долго, долгий, быстро, быстрый, вовремя, задержка, задержать, задерживать, опоздание, опоздать, опаздывать, оперативно, оперативный, медленно, час, неделя, месяц, срок, сразу, своевременно, быстрота, ускорить, приехать быстро, прождать, прождать час, полдня, целый день, два час, полгода, через месяц, ближайший запись через, быстрый приём, приехать через, опоздать на, без очередь, живой очередь, минут десять, точно по время, в назначенный время, затягивать, волокита, срочно, мгновенно, моментально, ночь сидеть, тянуть',
      ),
      en: list(
        'wait, waiting, waiting time, waiting list, wait time, queue, delay, delayed, late, on time, punctual, prompt, promptly, quick, quickly, quicker, fast, faster, slow, speed, time, hour, week, month, long wait, too long, shorter wait, early, timely, immediately, straight away, call back, punctuality, response time, waited, ages, a while, arrive early, arrive late, kept waiting, overdue, backlog, hours later, same day',
      ),
    },
  },
  {
    id: 'contacting-services',
    group: 'access',
    base: 'access',
    names: { fi: 'Yhteyden saaminen', ru: 'Связь с учреждением', en: 'Contacting services', sv: 'Att få kontakt' },
    definitions: {
      fi: 'Miten helposti palveluun saa yhteyden: puhelin, takaisinsoitto, viestit, oikea numero.',
      ru: 'Насколько легко связаться: телефон, обратный звонок, сообщения, нужный номер.',
      en: 'How easy it is to reach the service: telephone, call-back, messages, the right number.',
      sv: 'Hur lätt det är att få kontakt: telefon, återuppringning, meddelanden, rätt nummer.',
    },
    include: ['Phone lines, answering machine menus, e-mail without answer, easy to reach'],
    exclude: ['Waiting for care: timeliness', 'Online platforms as such: digital-services'],
    cues: {
      fi: list(
        'puhelin, soittaa, soitto, takaisinsoitto, takaisinsoittopyyntö, puhelinpalvelu, puhelinnumero, numero, puhelinjono, linja, yhteys, ottaa yhteys, saada yhteys, yhteydenotto, tavoittaa, vastata puhelin, vastata, vaihde, keskus, automaatti, viesti, sähköposti, lähettää viesti, ei päästä läpi, neuvontapuhelin, valikko, soittaa takaisin, linja varattu, puhelu, puheluun vastata, puhelu katketa, luuri, kukaan ei vastata, soittoaika, puhelinaika, automaattivastaaja, neuvontanumero, langat kuumana, takaisinsoittojärjestelmä, sähköposti vastata, 116117, hätäkeskus',
      ),
      ru: list(
        'телефон, звонить, позвонить, звонок, дозвониться, дозваниваться, не дозвониться, трубка, взять трубка, обратный звонок, перезвонить, номер, линия, горячий линия, связаться, связь, автоответчик, оператор, сообщение, письмо, почта, отвечать на звонок, занято, регистратура не отвечать, не брать трубка, сбросить, висеть на линия, прозвониться, невозможно дозвониться, номер телефон, колл-центр, диспетчер, робот, ответить на письмо, не перезвонить, отвечать по телефон, горячая линия, гудок, голосовой меню',
      ),
      en: list(
        'phone, telephone, phone line, phone call, call, ring, answer the phone, answer, answering machine, get through, call handler, number, contact, contactable, reach, email, message, text, line, menu, recorded message, press option, operator, switchboard, getting in touch, communication line, question, automated, call back quicker, ringing back, on hold, held in a queue on the phone, long time to answer, phone number, busy line, call answered, speak to a person, contact number, voicemail, receptionist, out of hours number',
      ),
    },
  },
  {
    id: 'appointment-arrangements',
    group: 'access',
    base: 'access',
    names: { fi: 'Ajanvaraus ja aikojen järjestely', ru: 'Запись на приём', en: 'Appointment arrangements', sv: 'Tidsbokning' },
    definitions: {
      fi: 'Aikojen varaaminen, saatavuus, siirtäminen, peruminen ja pituus.',
      ru: 'Запись, наличие, перенос, отмена и длительность приёмов.',
      en: 'Booking, availability, changing, cancelling and length of appointments.',
      sv: 'Bokning, utbud, ombokning, avbokning och längd på besök.',
    },
    include: ['Cancelled appointments, evening times, more sessions, reminders, appointment too short'],
    exclude: ['Face to face or remote: appointment-method', 'Weeks of waiting: timeliness'],
    cues: {
      fi: list(
        'aika, ajanvaraus, varata aika, varattu aika, vastaanottoaika, vastaanotto, peruuttaa, perua, peruminen, peruutus, siirtää aika, aika siirtyä, kutsu, muistutus, ilta-aika, viikonloppuaika, vapaa aika, lääkäriaika, aika saada, käyntiaika, tapaaminen, tapaamisaika, käynti, kontrolliaika, lyhyt aika, peruutusaika, ajan perua, tunti varata, kontrolliaika saada, aikoja ei olla, vapaita aikoja, ajanvaraaja, varaus, varata, kalenteri, iltavastaanotto, lyhyt vastaanotto, kaksi kymmentä minuutti, aika peruttu, kutsukirje, useammin tapaaminen, käyntikerta',
      ),
      ru: list(
        'запись, записаться, записать, приём, запись на приём, талон, отменить приём, отмена, отменить, перенести, перенос, время приём, свободный время, регистратура, напоминание, вечерний приём, выходной, продолжительность приём, электронный очередь, окно для запись, сеанс, длительность, нет талон, нет запись, окошко, время удобный, приём отменить, перенести приём, записать не туда, чаще сеанс, дольше приём, короткий приём, пятнадцать минута, расписание, график, номерок, субботний приём, перезаписать, предварительный запись',
      ),
      en: list(
        'appointment, book, booking, cancel, cancelled, cancellation, reschedule, rearrange, change the date, slot, availability, evening appointment, weekend, opening hours, reminder, longer session, more session, session, longer appointment, shorter, frequency, date, schedule, more regular, visit, time slot, more frequent',
      ),
    },
  },
  {
    id: 'appointment-method',
    group: 'access',
    base: 'access',
    names: { fi: 'Asiointitapa', ru: 'Форма приёма', en: 'Appointment method', sv: 'Besöksform' },
    definitions: {
      fi: 'Hoidetaanko asia kasvotusten, puhelimessa, videolla vai kotona.',
      ru: 'Как проходит приём: очно, по телефону, по видео или на дому.',
      en: 'Whether the appointment is face to face, by phone, by video or at home.',
      sv: 'Om besöket sker på plats, per telefon, via video eller hemma.',
    },
    include: ['Preferring face to face, video appointments, group or individual'],
    exclude: ['Faults of the platform: digital-services'],
    cues: {
      fi: list(
        'kasvotusten, kasvokkain, kasvokkain tapaaminen, etävastaanotto, etäaika, videovastaanotto, videoyhteys, puhelinaika, kotikäynti, lähivastaanotto, livenä, ryhmässä, yksilötapaaminen, etänä, video, paikan päällä, ryhmä, teams, kotiin tulla, etänä hoitaa, puhelimessa hoitaa, näkemättä, livetapaaminen, etäkäynti, etäterapia, videopuhelu, liikkuva palvelu, digivastaanotto, henkilökohtainen tapaaminen',
      ),
      ru: list(
        'очно, очный, лично, личный приём, лицо к лицо, по телефон, по видео, видеосвязь, видеоконсультация, дистанционно, дистанционный, удалённо, онлайн, телемедицина, на дом, вызов на дом, групповой занятие, индивидуальный, zoom, по телефон решить, приём по видео, живой приём, очный приём, скайп, на дом прийти, заочно, личный встреча, выезд на дом, групповой терапия',
      ),
      en: list(
        'face to face, in person, video call, video appointment, video, zoom, phone appointment, telephone appointment, remote, remotely, virtual, online session, home visit, one to one, 1-1, group session, face-to-face, via teams, over the phone, face to face appointment, phone consultation, by telephone, on zoom, skype, groups online, home visits, walk in',
      ),
    },
  },
]
