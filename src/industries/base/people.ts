/** Reaching the service, the people who give it, what they tell. */
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

export const reachingAndPeople: readonly Category[] = [
  {
    id: 'access',
    group: 'reaching',
    base: 'access',
    names: { fi: 'Saatavuus ja yhteydensaanti', ru: 'Доступность и связь', en: 'Access and contact', sv: 'Tillgänglighet och kontakt' },
    definitions: {
      fi: 'Miten helposti palveluun pääsee: yhteydenotto, ajanvaraus, aukioloajat.',
      ru: 'Насколько легко получить услугу: связь, запись, часы работы.',
      en: 'How easy it is to get to the service: contact, booking, opening hours.',
      sv: 'Hur lätt det är att nå tjänsten: kontakt, bokning, öppettider.',
    },
    include: ['Phone lines, booking, opening hours'],
    exclude: ['How long it took: waiting'],
    cues: {
      fi: list(
        'puhelin, soittaa, soitto, takaisinsoitto, yhteys, ottaa yhteys, tavoittaa, ajanvaraus, varata aika, varaus, varata, vapaa aika, aika, aukioloaika, auki, kiinni, saatavuus, saavutettavuus, linja, numero, sähköposti, vastata puhelin, perua aika, viesti',
      ),
      ru: list(
        'телефон, позвонить, звонить, звонок, дозвониться, перезвонить, связаться, связь, запись, записаться, бронирование, забронировать, бронь, часы работа, график работа, открыто, закрыто, доступность, номер, линия, письмо, сообщение, отвечать на звонок, отменить запись',
      ),
      en: list(
        'phone, telephone, call, ring, get through, contact, reach, book, booking, appointment, reservation, reserve, opening hours, open, closed, availability, line, number, email, message, answer the phone, cancel appointment, slot, easy to reach',
      ),
    },
  },
  {
    id: 'waiting',
    group: 'reaching',
    base: 'waiting',
    names: { fi: 'Odotus ja nopeus', ru: 'Ожидание и скорость', en: 'Waiting and speed', sv: 'Väntan och snabbhet' },
    definitions: {
      fi: 'Kuinka nopeasti palvelua sai: jonot, viiveet, ripeys.',
      ru: 'Как быстро оказали услугу: очереди, задержки, оперативность.',
      en: 'How quickly the service came: queues, delays, promptness.',
      sv: 'Hur snabbt man fick tjänsten: köer, förseningar, snabbhet.',
    },
    include: ['Queues, slow or fast handling, late'],
    exclude: ['Delivery of goods: delivery'],
    cues: {
      fi: list(
        'jono, jonottaa, jonotus, odottaa, odotus, odotusaika, viive, viivästyä, myöhässä, myöhästyä, nopea, nopeasti, ripeä, ripeästi, hidas, hitaasti, kestää, kestää kauan, heti, ajallaan, ruuhka, tunti, viikko, nopeus',
      ),
      ru: list(
        'очередь, ждать, ожидание, долго, долгий, быстро, быстрый, вовремя, задержка, опоздание, опоздать, оперативно, оперативный, медленно, медленный, час, минута, неделя, срок, сразу, скорость, прождать, толпа',
      ),
      en: list(
        'wait, waiting, waiting time, queue, line up, delay, late, on time, prompt, promptly, quick, quickly, fast, slow, slowly, speed, hour, minute, week, long wait, took too long, took ages, immediately, crowded',
      ),
    },
  },
  {
    id: 'people',
    group: 'people',
    base: 'people',
    names: { fi: 'Henkilökunnan käytös', ru: 'Отношение сотрудников', en: 'Staff manner', sv: 'Personalens bemötande' },
    definitions: {
      fi: 'Miten henkilökunta kohteli asiakasta.',
      ru: 'Как сотрудники обращались с клиентом.',
      en: 'How staff treated the customer.',
      sv: 'Hur personalen bemötte kunden.',
    },
    include: ['Friendly, rude, helpful, indifferent'],
    exclude: ['Skill: competence'],
    cues: {
      fi: list(
        'henkilökunta, myyjä, asiakaspalvelija, työntekijä, ystävällinen, ystävällisesti, mukava, avulias, kohtelias, kohtelu, kohdella, asiallinen, palvelualtis, hymy, iloinen, töykeä, tyly, epäystävällinen, ylimielinen, välinpitämätön, asenne, kohtaaminen, kärsivällinen',
      ),
      ru: list(
        'персонал, сотрудник, продавец, консультант, менеджер, вежливый, вежливо, доброжелательный, приветливый, внимательный, отзывчивый, любезный, отношение, улыбка, грубый, грубость, хамство, хамить, невежливый, равнодушный, высокомерный, терпеливый, дружелюбный',
      ),
      en: list(
        'staff, employee, assistant, friendly, kind, polite, helpful, courteous, welcoming, nice, pleasant, patient, attentive, rude, unhelpful, unfriendly, arrogant, attitude, dismissive, indifferent, smile, respectful, team',
      ),
    },
  },
  {
    id: 'competence',
    group: 'people',
    base: 'competence',
    names: { fi: 'Osaaminen', ru: 'Компетентность', en: 'Competence', sv: 'Kompetens' },
    definitions: {
      fi: 'Henkilökunnan tiedot ja taidot.',
      ru: 'Знания и навыки сотрудников.',
      en: 'Knowledge and skill of staff.',
      sv: 'Personalens kunskaper och färdigheter.',
    },
    include: ['Expert, unskilled, mistakes in work'],
    exclude: ['Manner: people'],
    cues: {
      fi: list(
        'ammattitaito, ammattitaitoinen, ammattitaidoton, osaava, osaaminen, osata, asiantunteva, asiantuntemus, asiantuntija, pätevä, kokenut, kokematon, koulutus, perehtyä, tietämys, virhe, huolellinen, huolimaton, taitava, ammattilainen',
      ),
      ru: list(
        'профессионал, профессиональный, профессионализм, компетентный, некомпетентный, некомпетентность, грамотный, знание, знающий, опыт, опытный, неопытный, квалификация, специалист, обучение, ошибка, навык, мастер, разбираться',
      ),
      en: list(
        'knowledge, knowledgeable, skill, skilled, competent, incompetent, expert, expertise, experienced, inexperienced, professional, professionalism, training, trained, qualified, mistake, thorough, careless, know their job',
      ),
    },
  },
  {
    id: 'information',
    group: 'people',
    base: 'information',
    names: {
      fi: 'Tieto ja viestintä',
      ru: 'Информация и общение',
      en: 'Information and communication',
      sv: 'Information och kommunikation',
    },
    definitions: {
      fi: 'Saatu tieto: selkeys, oikeellisuus, ajantasaisuus, ohjeet.',
      ru: 'Полученная информация: ясность, верность, своевременность, инструкции.',
      en: 'Information given: clarity, correctness, updates, instructions.',
      sv: 'Informationen: tydlighet, riktighet, aktualitet, anvisningar.',
    },
    include: ['Advice, instructions, updates, conflicting answers'],
    exclude: ['Answers to complaints: support'],
    cues: {
      fi: list(
        'tieto, tiedottaa, tiedotus, tiedonkulku, viestintä, ohje, ohjeistus, neuvo, neuvonta, selittää, kertoa, ilmoittaa, ilmoitus, selkeä, epäselvä, ristiriitainen, ajan tasalla, opaste, esite, vastaus, kysymys, kuvaus, dokumentaatio',
      ),
      ru: list(
        'информация, информировать, сообщить, уведомление, уведомить, предупредить, объяснить, объяснение, рассказать, совет, инструкция, понятно, непонятно, ясно, противоречивый, в курс, ответ, вопрос, описание, указатель, документация, обратный связь',
      ),
      en: list(
        'information, inform, informed, explain, explanation, advice, instruction, communication, communicate, clear, unclear, update, notify, notification, confusing, misleading, answer, question, description, documentation, guidance, sign, told',
      ),
    },
  },
  {
    id: 'choice-involvement',
    group: 'people',
    base: 'choice-involvement',
    names: { fi: 'Kuuleminen ja vaikuttaminen', ru: 'Учёт мнения клиента', en: 'Choice and involvement', sv: 'Valfrihet och delaktighet' },
    definitions: {
      fi: 'Kuunneltiinko, otettiinko toiveet huomioon ja sai vaikuttaa.',
      ru: 'Выслушали ли, учли ли пожелания и дали ли выбор.',
      en: 'Whether the customer was listened to, given a choice and involved.',
      sv: 'Om kunden blev hörd, fick välja och vara delaktig.',
    },
    include: ['Listening, individual needs, decisions'],
    exclude: ['Selection of goods: range'],
    cues: {
      fi: list(
        'kuunnella, kuulla, tulla kuulluksi, ymmärtää, ottaa huomioon, toive, tarve, yksilöllinen, valita, vaihtoehto, päättää, vaikuttaa, osallistua, mielipide, palaute, joustava, jousto, ottaa tosissaan, keskustella',
      ),
      ru: list(
        'слушать, выслушать, услышать, понимать, понять, учитывать, учесть, пожелание, потребность, индивидуальный, индивидуальный подход, выбор, вариант, решение, участвовать, мнение, отзыв, гибкий, пойти навстречу',
      ),
      en: list(
        'listen, listened, hear, understand, take into account, wish, need, individual, personalised, choice, option, decide, involve, participate, opinion, feedback, flexible, take seriously, consult',
      ),
    },
  },
  {
    id: 'support',
    group: 'people',
    base: 'support',
    names: {
      fi: 'Asiakastuki ja reklamaatiot',
      ru: 'Поддержка и работа с жалобами',
      en: 'Support and complaint handling',
      sv: 'Kundstöd och reklamationer',
    },
    definitions: {
      fi: 'Apu ongelmiin, reklamaatioiden ja palautteiden käsittely, hyvitykset.',
      ru: 'Помощь с проблемами, работа с жалобами и возвратами.',
      en: 'Help with problems, handling of complaints, refunds.',
      sv: 'Hjälp med problem, hantering av reklamationer, ersättningar.',
    },
    include: ['Customer service, tickets, refunds, nobody answered my complaint'],
    exclude: ['Getting through on the phone: access'],
    cues: {
      fi: list(
        'asiakaspalvelu, asiakastuki, tuki, apu, auttaa, ongelma, ratkaista, ratkaisu, valitus, valittaa, reklamaatio, reklamoida, hyvitys, hyvittää, palautus, palauttaa, korvaus, takuu, tukipyyntö, tiketti, reagoida, pyytää anteeksi',
      ),
      ru: list(
        'поддержка, служба поддержка, техподдержка, помощь, помочь, проблема, решить, решение проблема, жалоба, пожаловаться, претензия, возврат, вернуть, вернуть деньги, компенсация, гарантия, обращение, заявка, тикет, извиниться, отписка, реагировать',
      ),
      en: list(
        'customer service, support, help desk, help, problem, issue, resolve, solve, solution, complaint, complain, refund, return, compensation, warranty, ticket, apologise, apology, respond, claim, helpdesk, replacement',
      ),
    },
  },
]
