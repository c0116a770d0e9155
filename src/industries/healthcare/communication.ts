/** Listening, informing, involving. */
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

export const communication: readonly Category[] = [
  {
    id: 'listening-involvement',
    group: 'communication',
    base: 'choice-involvement',
    names: {
      fi: 'Kuulluksi tuleminen ja osallisuus',
      ru: 'Внимание к пациенту и участие в решениях',
      en: 'Listening, understanding and involvement',
      sv: 'Att bli hörd och delaktig',
    },
    definitions: {
      fi: 'Kuunneltiinko ja ymmärrettiinkö, sai kysyä ja päättää omasta hoidostaan.',
      ru: 'Выслушали ли и поняли, можно ли было задать вопросы и участвовать в решениях.',
      en: 'Whether people were listened to, understood, taken seriously and involved in decisions.',
      sv: 'Om man blev lyssnad på, förstådd och fick vara med och besluta.',
    },
    include: ['Listened to me, took me seriously, did not believe me, let me choose'],
    exclude: ['Explaining things: information-from-staff'],
    cues: {
      fi: list(
        'kuunnella, kuuntelu, kuulla, tulla kuulluksi, kuulluksi, ymmärtää, ymmärtävä, ymmärtäväinen, ymmärrys, ottaa tosissaan, ottaa vakavasti, ottaa huomioon, vähätellä, sivuuttaa, osallistua, osallisuus, päättää, päätös, vaihtoehto, valita, mielipide, toive, yksilöllinen, keskustella, kiireetön, ei uskoa, huomioida, tuomita, huoli ottaa, huolta kuulla, uskoa, mielipide kysyä, kysyä mitä haluta, oma toive, yhdessä miettiä, yhdessä suunnitella, jyrätä, olankohautus, sivulause, tulla nähdyksi, nähdyksi, läsnä, läsnäoleva, vakavasti, aikaa puhua, päätettiin yli pää, rauhassa, hoitaa kokonaisuutena',
      ),
      ru: list(
        'слушать, выслушать, выслушивать, понимать, понять, понимание, понимающий, услышать, воспринимать всерьёз, отнестись серьёзно, отмахнуться, не верить, учитывать, учесть, мнение, пожелание, выбор, выбрать, решение, участвовать, обсудить, поговорить, индивидуальный подход, войти в положение, вникать, осуждать, выслушать до конец, перебивать, не слушать, не услышать, внимание к пациент, слушать пациент, прислушаться, с пониманием, не воспринимать, считаться с, спросить мнение, вместе решить, поддержать разговор, не дать сказать, подход к каждый, отнестись с понимание, уделить время, не торопить, поверить',
      ),
      en: list(
        'listen, listen to, listened, hear, heard, feel heard, understand, understanding, understood, take seriously, taken seriously, believe, not believe, involve, involved, decision, choice, option, opinion, my needs, individual, person centred, non judgemental, judge, ask how, talk to, empathise, put at ease, space to talk, take time',
      ),
    },
  },
  {
    id: 'information-from-staff',
    group: 'communication',
    base: 'information',
    names: {
      fi: 'Tieto ja neuvonta hoidon aikana',
      ru: 'Разъяснения персонала',
      en: 'Information from staff',
      sv: 'Information av personalen',
    },
    definitions: {
      fi: 'Selittikö, neuvoiko ja ohjasiko henkilöstö ymmärrettävästi hoidon aikana.',
      ru: 'Понятно ли персонал объяснял и советовал во время лечения.',
      en: 'Whether staff explained, advised and answered questions clearly during care.',
      sv: 'Om personalen förklarade och gav råd på ett begripligt sätt under vården.',
    },
    include: ['Explained everything, gave good advice, told me nothing about the procedure'],
    exclude: ['Leaflets, web pages: information-materials', 'Updates on waits and plans: kept-informed'],
    cues: {
      fi: list(
        'selittää, selitys, neuvo, neuvoa, neuvonta, ohje, ohjeistus, ohjata, ohjaus, kertoa, tieto, saada tieto, vastata kysymys, kysymys, kysyä, selkeästi, selkeä, ymmärrettävä, perustella, opastaa, opastus, selvittää, informatiivinen, vinkki, merkitys selittää, tulos kertoa, käydä läpi, selkokielinen, lääkärilatina, ymmärtää kerrottu, asiallinen tieto, hämärän peitto, kysymykseen vastata, ohjeistaa, neuvoja saada, tietoa saada, kerrottiin tarkasti, seikkaperäinen',
      ),
      ru: list(
        'объяснить, объяснять, объяснение, разъяснить, рассказать, посоветовать, совет, консультация, проконсультировать, рекомендация, ответить на вопрос, вопрос, понятно, доступно, подробно, подробный, информация, подсказать, ничего не объяснить, доходчиво, объяснить всё, объяснить понятно, ничего не сказать, разжевать, простой язык, понятный язык, расписать, дать рекомендация, ответ на все вопрос, показать как, рассказать подробно, проинструктировать, обучить, пояснить, растолковать',
      ),
      en: list(
        'explain, explained, explanation, advice, advise, advised, information, informative, tell, told, answer question, answer my question, question, clear explanation, clearly, instruction, reassurance, reassure, talk me through, guide, guidance, help me understand, clarify, jargon, detail',
      ),
    },
  },
  {
    id: 'kept-informed',
    group: 'communication',
    base: 'information',
    names: {
      fi: 'Tiedottaminen ja tiedon yhtenäisyys',
      ru: 'Информирование о ходе дела',
      en: 'Being kept informed',
      sv: 'Att hållas informerad',
    },
    definitions: {
      fi: 'Kerrottiinko ajoissa ja yhtenäisesti, mitä tapahtuu seuraavaksi: viiveet, muutokset, tulokset.',
      ru: 'Сообщали ли вовремя и непротиворечиво, что будет дальше: задержки, изменения, результаты.',
      en: 'Whether people were told in time and consistently what happens next: delays, changes, results.',
      sv: 'Om man i tid och enhetligt fick veta vad som händer härnäst: förseningar, ändringar, resultat.',
    },
    include: ['No update, conflicting information, nobody told me, text when the driver is near'],
    exclude: ['Advice on treatment: information-from-staff'],
    cues: {
      fi: list(
        'tiedottaa, tiedottaminen, tiedotus, tiedonkulku, tieto kulkea, ilmoittaa, ilmoitus, ajan tasalla, pitää ajan tasalla, ristiriitainen, ristiriitainen tieto, epäselvä, epäselvyys, ei kertoa, ei ilmoittaa, kukaan ei kertoa, muutos, tulos, jatko, milloin, arvio, päivitys, väärä tieto, viestintä, seuraavaksi, jonon eteneminen, jonotusnumero, tieto myöhästyminen, ilmoittaa viive, taulu näyttää, tekstiviesti muistuttaa, tulokset kertoa, ei kuulla mikään, epätietoisuus, epätietoinen, arvailla, eri sanoa eri, sanoa toinen, lupailla, jatkosuunnitelma kertoa',
      ),
      ru: list(
        'сообщить, сообщать, уведомить, уведомление, предупредить, предупреждать, информировать, держать в курс, в курс, не сообщить, никто не сообщить, не предупредить, противоречивый, противоречие, разный информация, непонятно, неясно, что дальше, результат анализ, изменение, статус, неведение, никто не предупредить, не предупредить об, информировать о, табло, сообщать о задержка, смс, узнать результат, не знать чего ждать, один говорить одно, говорить разное, обещать позвонить, оповещать, оповещение, дальнейший действие, ясность',
      ),
      en: list(
        'keep informed, kept informed, keep me informed, inform, informed, update, updated, let me know, let us know, notify, notification, conflicting information, contradictory, inconsistent, mixed message, unclear, confusing, confusion, clear, clarity, what to expect, what happens next, estimated time, expectation, not told, misinformed, follow up, advance notice',
      ),
    },
  },
  {
    id: 'information-materials',
    group: 'communication',
    base: 'information',
    names: {
      fi: 'Ohjeet ja materiaalit',
      ru: 'Памятки и материалы',
      en: 'Information materials and guidance',
      sv: 'Anvisningar och material',
    },
    definitions: {
      fi: 'Kirjalliset ohjeet, esitteet, kirjeet, verkkosivut, opasteet ja tieto palveluista.',
      ru: 'Письменные инструкции, брошюры, письма, сайты, указатели и сведения об услугах.',
      en: 'Written guidance, leaflets, letters, web pages, signs and information on services.',
      sv: 'Skriftliga anvisningar, broschyrer, brev, webbsidor, skyltar och information om tjänster.',
    },
    include: ['Leaflets, letters, handouts, videos, publicity about the service'],
    exclude: ['What staff said: information-from-staff'],
    cues: {
      fi: list(
        'esite, lehtinen, kirjallinen ohje, kirje, opas, materiaali, moniste, verkkosivu, nettisivu, kotisivu, tietopaketti, opaste, opasteet, kyltti, tiedote, mainostaa, mainonta, linkki, kotiohje, potilasohje, kirjallinen, lomake, aukioloaika, mistä löytää, infotaulu, lappu, kotihoito-ohje, video-ohje, selkokieli, käännös, suomeksi, tiedottaa asukas, opasvihko, nettisivut vanhentunut, infokirje',
      ),
      ru: list(
        'брошюра, памятка, листовка, буклет, письменный инструкция, инструкция, письмо, сайт, материал, стенд, указатель, табличка, навигация, ссылка, реклама, рекламировать, бланк, распечатка, видеоролик, пособие, письменный вид, график работа на сайт, объявление, информационный стенд, перевод, на стена, листок, указатель кабинет, схема, видеоинструкция, описание, рассылка, раздать, информация на сайт',
      ),
      en: list(
        'leaflet, brochure, handout, booklet, letter, written information, website, web page, poster, sign, signage, literature, material, video, resource, worksheet, advertise, advertised, publicise, promote, awareness, signpost, signposting, link, in writing, pack, print',
      ),
    },
  },
  {
    id: 'family-carers',
    group: 'communication',
    base: 'choice-involvement',
    names: { fi: 'Omaiset ja läheiset', ru: 'Работа с родными', en: 'Family and carers', sv: 'Anhöriga och närstående' },
    definitions: {
      fi: 'Miten omaiset ja läheiset otettiin huomioon, pidettiin ajan tasalla ja tuettiin.',
      ru: 'Как учитывали, информировали и поддерживали родных и близких.',
      en: 'How family and carers were involved, informed, supported and allowed to visit.',
      sv: 'Hur anhöriga beaktades, informerades och stöddes.',
    },
    include: ['Support of parents, visiting hours, escort not allowed, carers not told'],
    exclude: ['A relative writing about other things: those things'],
    cues: {
      fi: list(
        'omainen, läheinen, perhe, vanhempi, äiti, isä, puoliso, vaimo, mies, tytär, poika, lapsi, vierailu, vierailuaika, vierailija, omaishoitaja, saattaja, perheenjäsen, omaisyhteistyö, läsnä synnytys, sisarus, äidille, isälle, anoppi, mummo, vaari, pappa, poikani, tyttäreni, läheinen huomioida, vanhemmuus, isovanhempi, vauva, omaisena, vierailukielto, käydä katsomassa, tukihenkilö, perheterapia',
      ),
      ru: list(
        'родственник, родные, близкий, семья, родитель, мать, мама, отец, муж, жена, дочь, сын, ребёнок, посещение, навещать, сопровождающий, часы посещение, член семья, опекун, пускать к, передача, бабушка, дедушка, мама не пускать, дети, дочка, сынок, внук, родные не пускать, навестить, свидание, общение с родственник, младенец, роженица, партнёрский роды, опекать',
      ),
      en: list(
        'family, relative, carer, parent, mother, mum, father, dad, husband, wife, daughter, son, child, visitor, visiting, visiting hours, escort, partner, next of kin, loved one, family member, sibling, accompany, support for parents',
      ),
    },
  },
  {
    id: 'unspecified-communication',
    group: 'communication',
    base: 'information',
    names: { fi: 'Viestintä yleisesti', ru: 'Общение в целом', en: 'Communication in general', sv: 'Kommunikation i allmänhet' },
    definitions: {
      fi: 'Viestintä hyvänä tai huonona, tarkentamatta kenen ja mistä.',
      ru: 'Общение названо хорошим или плохим без уточнений.',
      en: 'Communication named as good or bad without saying whose or about what.',
      sv: 'Kommunikationen nämns som bra eller dålig utan precisering.',
    },
    include: ['"Communication", "better communication"'],
    exclude: ['Anything that says what about: the other categories of this group'],
    cues: {
      fi: list(
        'viestintä, kommunikaatio, kommunikointi, kommunikoida, vuorovaikutus, parempi viestintä, tiedonvälitys, yhteydenpito, yhteydenpito toimia, keskusteluyhteys, hyvä kommunikaatio, yhteispeli viestintä, kommunikaatio puuttua, viestintä takkuilla, kommunikointi heikko, enemmän viestintä, vuorovaikutustaidot',
      ),
      ru: list(
        'общение, коммуникация, коммуникативный, взаимодействие, обратный связь, улучшить общение, хороший общение, контакт, информирование, диалог, налаженный связь, общаться, коммуникабельный, плохой коммуникация, мало общение, больше общение, контактировать',
      ),
      en: list(
        'communication, communicate, better communication, good communication, poor communication, lack of communication, improve communication, communication skill, interaction, more communication, excellent communication',
      ),
    },
  },
]
