/** People, arrival, what guests are told and how problems are solved. */
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

export const service: readonly Category[] = [
  {
    id: 'arrival-departure',
    group: 'service',
    base: 'process',
    names: { fi: 'Saapuminen ja lähtö', ru: 'Заезд и выезд', en: 'Arrival and departure', sv: 'Ankomst och avresa' },
    definitions: {
      fi: 'Sisään- ja uloskirjautuminen, avaimet, jono vastaanotossa, tavarasäilytys ja ajat.',
      ru: 'Заселение и выписка, ключи, очередь на ресепшен, хранение багажа и расчётный час.',
      en: 'Check-in and check-out, keys, queue at reception, luggage and times.',
      sv: 'In- och utcheckning, nycklar, kö i receptionen, bagage och tider.',
    },
    include: ['Room not ready, key box code, early check-in, late check-out, boarding a ferry'],
    exclude: ['Manner at reception: staff-manner'],
    cues: {
      fi: list(
        'check-in, sisäänkirjautuminen, uloskirjautuminen, kirjautua, saapua, saapuminen, vastaanotto, respa, avain, avainkortti, avainlaatikko, ovikoodi, jonottaa, jono respa, huone valmis, matkatavarasäilytys, lähtö, luovutus, huoneen luovutus, check-out, myöhäinen lähtö, terminaali, matkalaukku',
      ),
      ru: list(
        'заселение, заселить, заселиться, заезд, выезд, выселение, выписка, чекин, чекаут, регистрация, оформление, ресепшен, ресепшн, стойка, ключ, ключ-карта, карточка, номер готов, расчётный час, багаж, чемодан, камера хранение, ранний заезд, поздний выезд, посадка на паром',
      ),
      en: list(
        'check-in, check in, checked in, check-out, check out, checkout, arrival, arrived, reception queue, key, key card, key safe, lockbox, code, room ready, not ready, luggage, bags, late check-out, early check-in, departure, boarding, porter',
      ),
    },
  },
  {
    id: 'staff-manner',
    group: 'service',
    base: 'people',
    names: { fi: 'Henkilökunta', ru: 'Персонал', en: 'Staff', sv: 'Personalen' },
    definitions: {
      fi: 'Henkilökunnan ystävällisyys, avuliaisuus, osaaminen ja riittävyys.',
      ru: 'Вежливость, отзывчивость, умения и достаточность персонала.',
      en: 'Friendliness, helpfulness, skill and number of staff.',
      sv: 'Personalens vänlighet, hjälpsamhet, kunnighet och antal.',
    },
    include: ['Reception, waiters, cleaners, lift attendants, hosts; slow service for lack of staff'],
    exclude: ['Teaching of skiing: ski-school'],
    cues: {
      fi: list(
        'henkilökunta, palvelu, ystävällinen, ystävällisesti, avulias, iloinen, hymy, tervehtiä, kohtelias, tyly, töykeä, epäystävällinen, tarjoilija, vastaanottovirkailija, työntekijä, emäntä, isäntä, siivooja ystävällinen, asiakaspalvelu, lämmin vastaanotto, hissipoika, välinpitämätön, ammattitaitoinen, liian vähän henkilökunta, kohtelu',
      ),
      ru: list(
        'персонал, сотрудник, администратор, официант, горничная вежливый, бармен, приветливый, вежливый, доброжелательный, отзывчивый, улыбаться, улыбка, хамить, хамство, грубый, грубо, равнодушный, обслуживание, сервис, внимательный, хозяйка, радушный, гостеприимный, мало персонал, швейцар, отношение',
      ),
      en: list(
        'staff, friendly, helpful, welcoming, welcome, polite, rude, smile, host, hostess, owner, landlady, receptionist, waiter, waitress, barman, bar staff, liftie, attentive, could not do enough, service, unfriendly, surly, understaffed, short staffed, manners, hospitality',
      ),
    },
  },
  {
    id: 'guest-information',
    group: 'service',
    base: 'information',
    names: { fi: 'Tieto vieraille', ru: 'Информация для гостей', en: 'Information for guests', sv: 'Information till gäster' },
    definitions: {
      fi: 'Ohjeet, opasteet, kartat, aukioloajat ja ilmoitukset muutoksista ja kielestä.',
      ru: 'Указания, указатели, карты, часы работы, оповещения об изменениях и язык общения.',
      en: 'Instructions, signs, maps, opening hours, notices of change and language spoken.',
      sv: 'Anvisningar, skyltar, kartor, öppettider, besked om ändringar och språk.',
    },
    include: ['Arrival message, slope and lift status, nobody told us, menus in my language, contradictory answers'],
    exclude: ['What was advertised before booking: booking-advertising'],
    cues: {
      fi: list(
        'tieto, ohje, opaste, opastus, kartta, rinnekartta, kyltti, aukioloaika, ilmoittaa, ilmoitus, tiedottaa, tiedotus, kertoa, neuvo, neuvoa, viesti, infokansio, suomi kieli, englanti kieli, ristiriitainen, epäselvä, selkeä ohje, latukartta, mökkikansio, kysyä',
      ),
      ru: list(
        'информация, указатель, карта, схема трасса, инструкция, часы работа, график, объявление, сообщить, предупредить, рассказать, объяснить, подсказать, русский язык, по-русски, английский, памятка, никто не сказать, непонятно, навигация, табличка, расписание, информировать, гид',
      ),
      en: list(
        'information, instructions, signs, signage, signposted, map, piste map, opening hours, told, nobody told us, informed, notice, message, welcome pack, folder, directions, tips, recommendations, explained, English spoken, confusing, conflicting, lift status, unclear, website said',
      ),
    },
  },
  {
    id: 'problem-handling',
    group: 'service',
    base: 'support',
    names: { fi: 'Ongelmien hoito', ru: 'Решение проблем', en: 'Handling of problems', sv: 'Hantering av problem' },
    definitions: {
      fi: 'Mitä tapahtui, kun pyydettiin apua tai valitettiin: korjaus, huoneen vaihto, anteeksipyyntö, vastaus.',
      ru: 'Что было, когда просили помочь или жаловались: ремонт, смена номера, извинения, ответ.',
      en: 'What happened on a request or complaint: repair, change of room, apology, reply.',
      sv: 'Vad som hände vid begäran eller klagomål: reparation, rumsbyte, ursäkt, svar.',
    },
    include: ['Maintenance came at once, nobody on call, lost property, manager, complaint unanswered'],
    exclude: ['Money back: billing-refunds'],
    cues: {
      fi: list(
        'valittaa, valitus, reklamoida, reklamaatio, korjata, korjaus, huolto, huoltomies, vaihtaa huone, uusi huone, pahoitella, anteeksi, päivystys, päivystysnumero, palaute, vastata, reagoida, ongelma, hoitaa asia, järjestää, löytötavara, unohtaa, pyytää, johtaja, luvata',
      ),
      ru: list(
        'жалоба, пожаловаться, жаловаться, претензия, починить, ремонтник, мастер, сантехник, переселить, поменять номер, другой номер, извиниться, извинения, реагировать, реакция, решить проблема, проблема, обратиться, просьба, управляющий, директор, забыть вещь, вернуть вещь, отзыв, пообещать, исправить',
      ),
      en: list(
        'complain, complained, complaint, fixed, repair, maintenance, engineer, moved us, another room, changed room, apology, apologised, sorry, manager, on call, response, reply, sorted, issue, problem, request, lost property, left behind, resolved, ignored, emergency number, feedback',
      ),
    },
  },
  {
    id: 'safety-security',
    group: 'service',
    base: 'safety',
    names: { fi: 'Turvallisuus', ru: 'Безопасность', en: 'Safety and security', sv: 'Säkerhet och trygghet' },
    definitions: {
      fi: 'Turvallisuus talossa ja rinteessä: lukot, varkaudet, paloturvallisuus, tapaturmat, ensiapu ja rinnevalvonta.',
      ru: 'Безопасность в здании и на склоне: замки, кражи, пожар, травмы, первая помощь и спасатели.',
      en: 'Safety in the house and on the slope: locks, theft, fire, injury, first aid and ski patrol.',
      sv: 'Säkerhet i huset och i backen: lås, stölder, brand, olyckor, första hjälpen och skidpatrull.',
    },
    include: ['Icy path, fire alarm, reckless skiers, padding of pylons, stolen skis, chair bar, avalanche notices, harassing guests'],
    cues: {
      fi: list(
        'turvallinen, turvallisuus, turvaton, vaarallinen, vaara, lukko, ovi lukittua, varastaa, varkaus, palohälytin, palovaroitin, poistumistie, tapaturma, loukkaantua, ensiapu, hiihtopartio, rinnepartio, pelastaa, törmätä, törmäys, liukas, jää, hiekoittaa, kypärä, turvakaari, suojaverkko, lumivyöry, järjestyshäiriö, vartija, uimavalvoja',
      ),
      ru: list(
        'безопасность, безопасно, опасно, опасный, замок, кража, украсть, обокрасть, пожарный, сигнализация, эвакуационный выход, травма, травмпункт, первый помощь, спасатель, столкновение, врезаться, скользко, гололёд, лёд на дорожка, шлем, сетка, ограждение, лавина, охрана, охранник, страховка, упасть, медпункт',
      ),
      en: list(
        'safe, safety, unsafe, dangerous, hazard, lock, theft, stolen, security, fire alarm, fire exit, smoke detector, accident, injured, first aid, ski patrol, collision, crashed into, slippery, icy path, grit, helmet, safety bar, netting, padding, avalanche, lifeguard, reckless, out of control, drunk guests, out of bounds',
      ),
    },
  },
]
