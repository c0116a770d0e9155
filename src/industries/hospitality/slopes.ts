/** What a ski resort is made of. */
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

export const slopes: readonly Category[] = [
  {
    id: 'slopes-trails',
    group: 'slopes',
    base: 'quality',
    names: { fi: 'Rinteet ja ladut', ru: 'Склоны и лыжни', en: 'Slopes and trails', sv: 'Backar och spår' },
    definitions: {
      fi: 'Lumi, rinteiden, parkin ja latujen kunto ja hoito, auki olevat rinteet, valaistus ja vaikeustasot.',
      ru: 'Снег, подготовка трасс, парка и лыжней, открытые трассы, освещение и уровни сложности.',
      en: 'Snow, grooming of pistes, park and cross-country tracks, open runs, floodlights and grades.',
      sv: 'Snö, preparering av nedfarter, park och längdspår, öppna backar, belysning och svårighetsgrader.',
    },
    include: ['Ice, moguls, stones, snowmaking, blue runs for children, few runs open, bike trails in summer'],
    exclude: ['Danger and rescue: safety-security', 'Queues and lifts: lifts-queues'],
    cues: {
      fi: list(
        'rinne, rinteet, lumi, lumetus, tykkilumi, tamppaus, tampata, rinnekunto, jäinen, kumpare, kivi, latu, ladut, latukone, latuverkosto, hiihtää, laskea, laskettelu, parkki hyppyri, streetti, musta rinne, sininen rinne, lastenrinne, valaistu, auki rinne, offari, vapaalasku, pohja, sohjo, laskukausi',
      ),
      ru: list(
        'склон, трасса, снег, ратрак, подготовка трасса, укатать, вельвет, лёд на трасса, бугор, камень, проплешина, лыжня, сноупарк, фрирайд, кататься, катание, синий трасса, чёрный трасса, учебный склон, освещение склон, вечерний катание, пушка, искусственный снег, открыть трасса, каша, беговые лыжи, целина',
      ),
      en: list(
        'slope, piste, run, snow, groomed, grooming, piste basher, ice, icy, moguls, slush, rocks, bare patches, snow cannon, snowmaking, powder, off piste, snow park, kickers, nursery slope, green run, blue run, red run, black run, floodlit, night skiing, cross-country track, trails, skiing, snow cover, corduroy, runs open',
      ),
    },
  },
  {
    id: 'lifts-queues',
    group: 'slopes',
    base: 'waiting',
    names: { fi: 'Hissit ja hissijonot', ru: 'Подъёмники и очереди', en: 'Lifts and lift queues', sv: 'Liftar och liftköer' },
    definitions: {
      fi: 'Hiihtohissien toiminta, jonot, ruuhka, pysähtelyt, tuulisulut ja käyttöajat.',
      ru: 'Работа подъёмников, очереди, толпы, остановки, закрытие из-за ветра и часы работы.',
      en: 'Working of ski lifts, queues, crowding, stops, wind closures and running hours.',
      sv: 'Skidliftarnas funktion, köer, trängsel, stopp, stängning för vind och öppettider.',
    },
    include: ['Gondola, chair, drag lift, funicular, magic carpet, helping children on'],
    exclude: ['Lift inside the hotel: shared-facilities', 'Ticket gates: ski-pass'],
    cues: {
      fi: list(
        'hissi, hiihtohissi, hissijono, tuolihissi, gondoli, ankkurihissi, kapulahissi, sompahissi, mattohissi, jono hissi, jonottaa, ruuhka, pysähtyä, seisoa, tuuli, hissit kiinni, hissiaika, hidas hissi, kuusipaikkainen, hissinhoitaja, kuppi, hiihtoloma ruuhka, jonotusaika, alaasema, yläasema',
      ),
      ru: list(
        'подъёмник, очередь на подъёмник, гондола, кресельный, кресло, бугель, канатка, канатный дорога, кабинка, фуникулёр, траволатор, лента, останавливаться, стоять, ветер, закрыть из-за ветер, толпа, народ, новогодний праздники, работать до, медленный подъёмник, очередь, толкучка, посадка, верхний станция',
      ),
      en: list(
        'lift, lifts, chairlift, chair, gondola, cable car, funicular, drag lift, t-bar, button lift, magic carpet, lift queue, queue, queues, crowded, busy, wind, closed for wind, broke down, stopped, slow lift, half term, standing in line, bubble, lift line, rope tow, uplift, lifty, top station',
      ),
    },
  },
  {
    id: 'ski-rental',
    group: 'slopes',
    base: 'quality',
    names: {
      fi: 'Välinevuokraamo ja huolto',
      ru: 'Прокат и сервис снаряжения',
      en: 'Ski hire and service',
      sv: 'Skiduthyrning och service',
    },
    definitions: {
      fi: 'Suksien, lautojen, monojen ja muiden välineiden vuokraus, kunto, sovitus ja huolto.',
      ru: 'Прокат лыж, досок, ботинок и прочего, их состояние, подбор и обслуживание.',
      en: 'Hire of skis, boards, boots and other gear: condition, fitting, servicing.',
      sv: 'Uthyrning av skidor, brädor, pjäxor och annat: skick, utprovning och service.',
    },
    include: ['Blunt edges, boots that hurt, queue in the hire shop, waxing, swapping, lockers of the hire shop'],
    cues: {
      fi: list(
        'vuokraamo, vuokravälineet, vuokrata, vuokrasukset, välinevuokraus, sukset, mono, monot, lumilauta, lauta, siteet, suksihuolto, voitelu, teroitus, kantti, terävä, tylsä, sauvat, kypärä vuokra, koko mono, sovittaa, vaihtaa sukset, luistinsukset, lumikengät, fatbike, välineet',
      ),
      ru: list(
        'прокат, снаряжение, лыжи, борд, доска, сноуборд, ботинки, крепление, палки, шлем напрокат, кант, тупой кант, наточить, парафин, подобрать, подбор, взять напрокат, старый снаряжение, комплект, залог за прокат, очередь в прокат, сервис лыжи, поменять ботинки, инвентарь, убитый',
      ),
      en: list(
        'ski hire, rental, hire shop, rental shop, rented, hired, skis, boots, board, snowboard, bindings, poles, edges, blunt, sharpened, waxed, boot fitting, boots hurt, fitted, swap, gear, equipment hire, helmets for hire, wrong size boots, snowshoes, bike hire, tuned, scratched',
      ),
    },
  },
  {
    id: 'ski-school',
    group: 'slopes',
    base: 'competence',
    names: {
      fi: 'Hiihtokoulu ja ohjaajat',
      ru: 'Горнолыжная школа и инструкторы',
      en: 'Ski school and instructors',
      sv: 'Skidskola och lärare',
    },
    definitions: {
      fi: 'Hiihdon, laskettelun ja lumilautailun opetus: opettajat, ryhmät, oppiminen ja järjestelyt.',
      ru: 'Обучение катанию: инструкторы, группы, результат и организация.',
      en: 'Teaching of skiing and boarding: instructors, groups, progress and arrangements.',
      sv: 'Undervisning i skidåkning och snowboard: lärare, grupper, framsteg och upplägg.',
    },
    include: ['Private lessons, mixed levels, language of teaching, guides, meeting point'],
    cues: {
      fi: list(
        'hiihtokoulu, hiihdonopettaja, opettaja, ope, ohjaaja, tunti, yksityistunti, ryhmätunti, opetus, oppia, opettaa, lumilautakoulu, lauta kurssi, laskettelukoulu, ensikertalainen, aurata oppia, ryhmäkoko, taso, kärsivällinen opettaja, alkeet, lasten hiihtokoulu, alkeiskurssi',
      ),
      ru: list(
        'инструктор, горнолыжный школа, обучение, занятие, урок, научить, научиться, учить, тренер, группа, индивидуальный занятие, детский школа, новичок, встать на лыжи, поставить на лыжи, плуг, техника, уровень группа, терпеливый инструктор, азы, кататься научить, занятие с инструктор',
      ),
      en: list(
        'ski school, instructor, lesson, lessons, private lesson, group lesson, taught, teach, teaching, learned, learnt, beginner, first timer, confidence, snowplough, group size, level, ability, ski guide, patient instructor, meeting point, coach, class, snowboard lesson, progress',
      ),
    },
  },
  {
    id: 'ski-pass',
    group: 'slopes',
    base: 'process',
    names: { fi: 'Hissiliput', ru: 'Ски-пассы', en: 'Lift tickets', sv: 'Liftkort' },
    definitions: {
      fi: 'Hissilippujen osto, hinta, tyypit, kortit, portit ja hyvitykset.',
      ru: 'Покупка, цена и виды ски-пассов, карты, турникеты и возвраты.',
      en: 'Buying, price and kinds of lift tickets, cards, gates and their refunds.',
      sv: 'Köp, pris och sorter av liftkort, kort, grindar och återbetalning.',
    },
    include: [
      'Season pass, half-day ticket, ticket window queue, key card deposit, gate does not read, price when half the lifts are shut',
    ],
    cues: {
      fi: list(
        'hissilippu, hissiliput, päivälippu, kausikortti, kausilippu, viikkolippu, tuntilippu, keycard, portti, lippuluukku, lipunmyynti, latauskortti, lippu hinta, perhelippu, iltalippu, lippuautomaatti, lippu lataus, rinnelippu, hissikortti, seniorilippu, lippukassa',
      ),
      ru: list(
        'ски-пасс, скипасс, абонемент, билет на подъёмник, касса подъёмник, турникет, карта подъёмник, залог за карта, дневной ски-пасс, вечерний, сезонный абонемент, льготный, детский ски-пасс, пополнить ски-пасс, цена ски-пасс, кьюар, считываться, почасовой, подъём разовый, единый ски-пасс',
      ),
      en: list(
        'lift pass, ski pass, lift ticket, day ticket, season pass, half day, half-day ticket, ticket office, ticket price, gate, gates, turnstile, scan, key card pass, reload, pass deposit, family ticket, ticket queue, six day pass, area pass, beginner pass, afternoon pass, ticket machine',
      ),
    },
  },
]
