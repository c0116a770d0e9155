/** Reporting what happened and dealing with the company. */
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

export const contact: readonly Category[] = [
  {
    id: 'first-notice',
    group: 'contact',
    base: 'access',
    names: { fi: 'Vahingon tai avuntarpeen ilmoittaminen', ru: 'Сообщение о случае', en: 'First notice', sv: 'Skadeanmälan' },
    definitions: {
      fi: 'Kuinka helposti vahingon tai avuntarpeen sai ilmoitettua ja mitä silloin kysyttiin.',
      ru: 'Насколько легко сообщить об аварии или поломке и о чём при этом спрашивали.',
      en: 'How easily a loss or breakdown was reported, and what was asked.',
      sv: 'Hur lätt det var att anmäla en skada eller ett haveri, och vad som frågades.',
    },
    include: ['Claim form, too many questions, giving the location'],
    exclude: ['Waiting on the line: phone-queue', 'Documents asked for later: paperwork'],
    cues: {
      fi: list(
        'ilmoittaa, ilmoitus, vahinkoilmoitus, ilmoittaminen, tehdä ilmoitus, lomake, kysyä, kysymys, sijainti kertoa, hätänumero, ilmoitus jättää, vahingosta ilmoittaminen, ohjeet paikan päällä, täyttää',
      ),
      ru: list(
        'сообщить, заявить, заявление, заявка, оформить заявка, извещение, европротокол, вопрос задавать, адрес объяснить, зарегистрировать, уведомить, принять заявка, место назвать, оформление дтп',
      ),
      en: list(
        'report, reported, notify, claim form, first call, log, logged, register, questions asked, give location, what3words, notification, submit a claim, raise a claim',
      ),
    },
  },
  {
    id: 'phone-queue',
    group: 'contact',
    base: 'waiting',
    names: {
      fi: 'Puhelinjono ja tavoitettavuus',
      ru: 'Ожидание на линии',
      en: 'Phone queue and reachability',
      sv: 'Telefonkö och nåbarhet',
    },
    definitions: {
      fi: 'Puhelimeen vastaaminen, jonotus, takaisinsoitto, oikean henkilön tavoittaminen.',
      ru: 'Ответ на звонки, ожидание, обратный звонок, дозвон до нужного человека.',
      en: 'Answering calls, queueing, call-backs, reaching the right person.',
      sv: 'Svar i telefon, köande, återuppringning, att nå rätt person.',
    },
    include: ['Menus and robots, opening hours of the line, e-mail without reply'],
    exclude: ['Waiting for the mechanic: arrival-time'],
    cues: {
      fi: list(
        'puhelin, jonottaa, jono, soittaa, vastata, takaisinsoitto, linja, puhelinvalikko, automaatti, tavoittaa, odotusmusiikki, sähköposti, käsittelijä tavoittaa, puhelu katketa',
      ),
      ru: list(
        'дозвониться, телефон, ждать на линия, оператор ответить, перезвонить, трубка, робот, меню, музыка, горячий линия, соединить, сбросить звонок, взять трубка, письмо без ответ',
      ),
      en: list(
        'phone, on hold, hold, ring, rang, answer, call back, line, menu, robot, get through, queue, hold music, cut off, reach, email unanswered',
      ),
    },
  },
  {
    id: 'digital-service',
    group: 'contact',
    base: 'digital-service',
    names: { fi: 'Sovellus ja verkkopalvelu', ru: 'Приложение и сайт', en: 'App and online service', sv: 'App och nättjänst' },
    definitions: {
      fi: 'Sovellus, verkkopalvelu, chat, kuvien lähettäminen ja seuranta.',
      ru: 'Приложение, сайт, чат, отправка фото, отслеживание.',
      en: 'App, website, chat, sending photographs, tracking.',
      sv: 'App, webbplats, chatt, att skicka bilder, spårning.',
    },
    include: ['Login, uploading, map position, bot'],
    cues: {
      fi: list(
        'sovellus, verkkopalvelu, nettisivu, chat, chatti, kirjautua, lataa kuva, kuva lähettää, kartta, seuranta, botti, pankkitunnus, netti, liite, appi',
      ),
      ru: list(
        'приложение, сайт, личный кабинет, чат, бот, загрузить фото, войти, карта, отслеживать, геолокация, госуслуги, обновление, онлайн, пароль',
      ),
      en: list(
        'app, website, online, chat, chatbot, log in, upload, photo, map, tracking, track, portal, notification, account, crash, GPS',
      ),
    },
  },
  {
    id: 'customer-service',
    group: 'contact',
    base: 'people',
    names: { fi: 'Asiakaspalvelijat', ru: 'Сотрудники', en: 'Customer service', sv: 'Kundtjänst' },
    definitions: {
      fi: 'Asiakaspalvelijan ja käsittelijän käytös, myötätunto ja osaaminen.',
      ru: 'Отношение, сочувствие и знания операторов и специалистов.',
      en: 'Manner, empathy and knowledge of agents and handlers.',
      sv: 'Handläggarnas bemötande, empati och kunskap.',
    },
    include: ['Calmed me down, rude, took ownership, one named handler'],
    exclude: ['The person who came to the car: mechanic'],
    cues: {
      fi: list(
        'asiakaspalvelija, asiakaspalvelu, käsittelijä, ystävällinen, töykeä, rauhoittaa, empatia, asiallinen, kohtelu, palvelu, virkailija, kohtelias, ymmärtää, avulias, tyly',
      ),
      ru: list(
        'оператор, специалист, вежливый, хамить, грубый, успокоить, сочувствие, менеджер, обслуживание, отношение, внимательный, равнодушный, девушка, помочь, терпеливый',
      ),
      en: list(
        'agent, handler, customer service, staff, polite, rude, calm, calmed, sympathetic, empathy, helpful, friendly, understanding, service, dismissive, lady, reassuring, attitude',
      ),
    },
  },
]
