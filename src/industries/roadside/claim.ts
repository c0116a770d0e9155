/** From the assessment of the damage to a repaired car. */
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

export const claim: readonly Category[] = [
  {
    id: 'claim-decision',
    group: 'claim',
    base: 'quality',
    names: { fi: 'Korvauspäätös', ru: 'Решение о выплате', en: 'Claim decision', sv: 'Ersättningsbeslut' },
    definitions: {
      fi: 'Korvattiinko vahinko, kuinka paljon, ja oliko päätös perusteltu.',
      ru: 'Выплатили ли, сколько, и было ли решение обоснованным.',
      en: 'Whether and how much was paid, and whether the decision was justified.',
      sv: 'Om och hur mycket som ersattes, och om beslutet var motiverat.',
    },
    include: ['Refused, lowered, fault, appeal, fair settlement'],
    exclude: ['Time it took: claim-speed'],
    cues: {
      fi: list(
        'korvata, korvaus, päätös, korvauspäätös, hylätä, evätä, kielteinen, korvaussumma, valittaa päätös, syyllinen, perustelu, lunastus, maksaa korvaus, myönteinen',
      ),
      ru: list(
        'выплата, выплатить, отказ, отказать, решение, сумма, занизить, возместить, виновный, обжаловать, тотал, основание, положительный, компенсация',
      ),
      en: list(
        'settlement, settle, paid out, payout, refuse, refused, rejected, decision, declined, fault, liability, appeal, write-off, fair, compensation, lowball',
      ),
    },
  },
  {
    id: 'claim-speed',
    group: 'claim',
    base: 'waiting',
    names: { fi: 'Käsittelyaika', ru: 'Сроки рассмотрения', en: 'Claim speed', sv: 'Handläggningstid' },
    definitions: {
      fi: 'Kuinka nopeasti vahinko käsiteltiin ja rahat maksettiin.',
      ru: 'Как быстро рассмотрели дело и перечислили деньги.',
      en: 'How quickly the claim was handled and money paid.',
      sv: 'Hur snabbt skadan handlades och pengarna betalades.',
    },
    include: ['Months of waiting, paid next day'],
    exclude: ['Time in the workshop: repair-shop'],
    cues: {
      fi: list(
        'käsittelyaika, käsittely kestää, viikko, kuukausi, nopea käsittely, rahat tilillä, odottaa päätös, venyä, viivästyä, ruuhka, hidas, päivä päätös',
      ),
      ru: list(
        'срок, рассмотрение, рассматривать, месяц, неделя, затянуть, быстро выплатить, деньги прийти, волокита, двадцать день, ускорить, тянуть, долго решать',
      ),
      en: list(
        'weeks, months, took, delay, dragged, fast, slow, processed, same day, turnaround, paid quickly, waiting for decision, still waiting, backlog',
      ),
    },
  },
  {
    id: 'appraisal',
    group: 'claim',
    base: 'process',
    names: { fi: 'Vahinkotarkastus', ru: 'Осмотр и оценка', en: 'Appraisal', sv: 'Besiktning' },
    definitions: {
      fi: 'Vahinkotarkastus ja arvio vaurioista tai auton arvosta.',
      ru: 'Осмотр, оценка ущерба или стоимости машины.',
      en: 'Inspection and valuation of the damage or the car.',
      sv: 'Besiktning och värdering av skadan eller bilen.',
    },
    include: ['Assessor missed damage, photo estimate, market value'],
    cues: {
      fi: list(
        'vahinkotarkastus, tarkastaja, vahinkotarkastaja, arvio, arvioida, käypä arvo, vaurio, tarkastus, kuvien perusteella, arvioija, kustannusarvio',
      ),
      ru: list(
        'осмотр, эксперт, оценка, оценить, оценщик, экспертиза, износ, повреждение, калькуляция, рыночный стоимость, осмотреть, скрытый',
      ),
      en: list(
        'assessor, inspection, inspect, valuation, value, estimate, appraisal, engineer, damage missed, market value, assess, adjuster, photos',
      ),
    },
  },
  {
    id: 'paperwork',
    group: 'claim',
    base: 'process',
    names: { fi: 'Paperityö', ru: 'Документы', en: 'Paperwork', sv: 'Pappersarbete' },
    definitions: {
      fi: 'Pyydetyt selvitykset, liitteet, kuitit ja niiden lähettäminen.',
      ru: 'Запрошенные справки, приложения, чеки и их отправка.',
      en: 'Documents, receipts and statements asked for, and sending them.',
      sv: 'Begärda intyg, bilagor, kvitton och hur de skickas in.',
    },
    include: ['Same document twice, police report, unclear forms'],
    exclude: ['First report: first-notice'],
    cues: {
      fi: list(
        'paperi, paperityö, liite, kuitti, selvitys, asiakirja, lisäselvitys, lomake, todistus, poliisin ilmoitus, skannata, byrokratia, alkuperäinen',
      ),
      ru: list(
        'документ, справка, бумажка, бумага, чек, приложение, оригинал, гибдд, скан, бюрократия, донести, комплект, копия, нотариус',
      ),
      en: list(
        'paperwork, document, receipt, form, statement, proof, evidence, police report, scan, bureaucracy, original, copy, asked again, attach',
      ),
    },
  },
  {
    id: 'claim-information',
    group: 'claim',
    base: 'information',
    names: { fi: 'Tieto käsittelystä', ru: 'Информация о ходе дела', en: 'Information on the claim', sv: 'Information om ärendet' },
    definitions: {
      fi: 'Kerrottiinko, missä käsittely on menossa, ja oliko tieto selkeää ja yhtäpitävää.',
      ru: 'Сообщали ли о ходе дела, ясно ли и одинаково ли.',
      en: 'Whether one was told how the claim stands, clearly and consistently.',
      sv: 'Om man fick veta hur ärendet går, tydligt och samstämmigt.',
    },
    include: ['Contradictory answers, jargon in letters, regular updates'],
    cues: {
      fi: list(
        'tieto, tiedottaa, missä vaiheessa, ristiriitainen, päätöskirje, selkeä, epäselvä, kapulakieli, ajan tasalla, käsittelyn vaihe, kertoa, ei kuulua mitään, ohjeistus',
      ),
      ru: list(
        'информация, статус, сообщать, на какой этап, противоречить, непонятный письмо, объяснить, в курс, тишина, уведомить, разъяснить, разный ответ, молчание',
      ),
      en: list(
        'update, updates, informed, status, contradictory, letter, jargon, explained, clear, unclear, silence, heard nothing, chase, told different, stage',
      ),
    },
  },
  {
    id: 'repair-shop',
    group: 'claim',
    base: 'quality',
    names: { fi: 'Korjaamo ja korjausjälki', ru: 'Автосервис и качество ремонта', en: 'Repair shop', sv: 'Verkstad och reparation' },
    definitions: {
      fi: 'Korjaamon valinta, aikataulu ja työn jälki.',
      ru: 'Выбор сервиса, сроки и качество работы.',
      en: 'Choice of workshop, schedule and standard of the repair.',
      sv: 'Val av verkstad, tidtabell och arbetets kvalitet.',
    },
    include: ['Paint, windscreen, parts, workshop queue, courtesy at the workshop'],
    cues: {
      fi: list(
        'korjaamo, korjaus, peltikorjaamo, maali, maalata, tuulilasi, varaosa, kumppanikorjaamo, jälki, kolari korjata, korjata, lommo, huoltamo, oikaisu',
      ),
      ru: list(
        'сервис, ремонт, автосервис, покраска, покрасить, лобовой стекло, запчасть, станция, сто, дилер, вмятина, качество ремонт, зазор, отремонтировать',
      ),
      en: list(
        'garage, repair, bodyshop, workshop, paint, paintwork, windscreen, parts, dent, repairer, approved repairer, panel, finish, repaired, colour match',
      ),
    },
  },
  {
    id: 'replacement-car',
    group: 'claim',
    base: 'range',
    names: { fi: 'Sijaisauto', ru: 'Подменный автомобиль', en: 'Replacement car', sv: 'Ersättningsbil' },
    definitions: {
      fi: 'Sijais- tai vuokra-auton saanti, sopivuus ja ehdot.',
      ru: 'Получение подменной или прокатной машины, её пригодность и условия.',
      en: 'Getting a courtesy or rental car, how it suited, and its terms.',
      sv: 'Tillgång till ersättnings- eller hyrbil, lämplighet och villkor.',
    },
    include: ['Too small, no automatic, deposit, returned early'],
    cues: {
      fi: list(
        'sijaisauto, lainattu auto, vuokra-auto, laina-auto, lainata auto, automaattivaihteinen, panttimaksu, auto alle, vuokraamo, kokoluokka',
      ),
      ru: list(
        'подменный, подменный машина, прокат, арендовать, аренда, залог, каршеринг, коробка автомат, класс машина, машина на время ремонт',
      ),
      en: list('courtesy car, hire car, rental, rental car, replacement car, loan car, deposit, automatic, small car, car seat, mileage'),
    },
  },
]
