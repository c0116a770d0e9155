/** The medicine itself: what it does, how it is taken, what it comes in. */
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

export const medicine: readonly Category[] = [
  {
    id: 'adverse-event',
    group: 'medicine',
    base: 'safety',
    names: { fi: 'Haittavaikutukset', ru: 'Нежелательные реакции', en: 'Adverse events', sv: 'Biverkningar' },
    definitions: {
      fi: 'Epäilty haitta, sivuoire tai reaktio lääkkeen käytön aikana tai jälkeen.',
      ru: 'Предполагаемая нежелательная реакция или побочный эффект во время или после приёма.',
      en: 'A suspected side effect or reaction during or after use of the medicine.',
      sv: 'En misstänkt biverkning eller reaktion under eller efter användningen.',
    },
    include: ['Any untoward symptom after a dose, whether or not the writer blames the medicine', '"No side effects" (as praise)'],
    exclude: ['The medicine did nothing: efficacy', 'Questions about side effects in the leaflet: materials'],
    cues: {
      fi: list(
        'haittavaikutus, sivuvaikutus, sivuoire, haitta, reaktio, allerginen, allergia, ihottuma, kutina, huimaus, huimata, pahoinvointi, oksentaa, päänsärky, väsymys, turvotus, turvota, ripuli, sydämentykytys, verenvuoto, pyörtyä, lopettaa lääke, sietää',
      ),
      ru: list(
        'побочный, побочка, побочный эффект, побочный действие, нежелательный реакция, аллергия, сыпь, зуд, тошнота, тошнить, рвота, головокружение, кружиться голова, отёк, слабость, понос, сердцебиение, давление упасть, обморок, кровотечение, непереносимость, переноситься',
      ),
      en: list(
        'side effect, adverse event, adverse reaction, reaction, allergic, allergy, rash, itching, itchy, dizzy, dizziness, nausea, sick, vomit, headache, fatigue, swelling, diarrhoea, palpitation, bleeding, faint, tolerate, came off it',
      ),
    },
  },
  {
    id: 'efficacy',
    group: 'medicine',
    base: 'quality',
    names: { fi: 'Teho', ru: 'Эффективность', en: 'Efficacy', sv: 'Effekt' },
    definitions: {
      fi: 'Auttoiko lääke vai jäikö vaikutus puuttumaan tai vajaaksi.',
      ru: 'Помог ли препарат, или действия не было либо его не хватило.',
      en: 'Whether the medicine worked, fell short or did nothing.',
      sv: 'Om läkemedlet hjälpte, var otillräckligt eller utan verkan.',
    },
    include: ['Lack of effect, speed and length of effect, "life-changing"', 'What prescribers see in their patients'],
    exclude: ['Harm: adverse-event', 'Study results that a representative showed: medical-information'],
    cues: {
      fi: list(
        'teho, tehota, tehokas, vaikutus, vaikuttaa, auttaa, apu, hyöty, oire helpottaa, parantua, toimia, ei auttaa, ei vaikuttaa, tehoton, kestää vaikutus, arvo laskea, oireeton, kohtaus vähentyä',
      ),
      ru: list(
        'эффект, эффективный, эффективность, помогать, помочь, действовать, действие, толк, результат, не помогать, бесполезный, симптом, облегчение, вылечить, давление держать, плацебо, боль снимать, улучшение',
      ),
      en: list(
        'effective, efficacy, work, help, relief, result, effect, improve, improvement, symptom, useless, no difference, wear off, kick in, control, life changing, did nothing, response',
      ),
    },
  },
  {
    id: 'dosing-use',
    group: 'medicine',
    base: 'information',
    names: { fi: 'Annostus ja käyttö', ru: 'Дозировка и применение', en: 'Dosing and use', sv: 'Dosering och användning' },
    definitions: {
      fi: 'Miten, milloin ja kuinka paljon lääkettä otetaan; käytön helppous arjessa.',
      ru: 'Как, когда и сколько принимать; удобство приёма.',
      en: 'How, when and how much to take; ease of use in daily life.',
      sv: 'Hur, när och hur mycket man tar; hur lätt det är i vardagen.',
    },
    include: ['Strengths, tablet size and taste, titration, missed doses, once a day'],
    exclude: ['Pens, inhalers, blisters: device-packaging', 'Wording of the leaflet: materials'],
    cues: {
      fi: list(
        'annos, annostus, annostella, annosväli, vahvuus, milligramma, ottaa, aamu, ilta, kerran päivä, puolittaa, nielaista, tabletti koko, maku, pistää, titraus, titrata, unohtaa annos, ruoka kanssa, jakouurre, mikstuura',
      ),
      ru: list(
        'доза, дозировка, дозировать, принимать, приём, раз в день, утром, вечером, натощак, до еда, после еда, глотать, проглотить, горький, вкус, разделить таблетка, миллиграмм, титрация, пропустить приём, колоть, схема приём, риска',
      ),
      en: list(
        'dose, dosing, dosage, strength, milligram, once daily, twice a day, take, swallow, taste, split, halve, titrate, titration, missed dose, with food, regimen, inject, tablet size, syrup, schedule',
      ),
    },
  },
  {
    id: 'product-quality',
    group: 'medicine',
    base: 'reliability',
    names: { fi: 'Tuotevirheet', ru: 'Дефекты препарата', en: 'Product quality', sv: 'Produktfel' },
    definitions: {
      fi: 'Viallinen tai poikkeava valmiste: murentunut, samea, vajaa, vanhentunut, epäilty väärennös.',
      ru: 'Бракованный препарат: крошится, мутный, недовложение, просрочен, подозрение на подделку.',
      en: 'A faulty or unusual product: crumbled, cloudy, short-filled, expired, suspected fake.',
      sv: 'En felaktig eller avvikande produkt: smulad, grumlig, underfylld, utgången, misstänkt förfalskning.',
    },
    include: ['Broken tablets, changed colour or smell, missing tablets, cold chain broken'],
    exclude: ['Pen or inhaler that jams, hard-to-open pack: device-packaging'],
    cues: {
      fi: list(
        'viallinen, rikki, murentua, haljeta, samea, väri, haju, vanhentua, vanhentunut, vajaa, puuttua, väärennös, väärentää, erä, eränumero, kylmäketju, sakka, laatu, reklamaatio, tyhjä, hiukkanen',
      ),
      ru: list(
        'брак, бракованный, крошиться, раскрошиться, мутный, осадок, цвет, запах, просроченный, срок годность, недостача, не хватать, подделка, контрафакт, партия, серия, качество, пустой, расколоться, плесень, рекламация',
      ),
      en: list(
        'faulty, defective, broken, crumble, crumbled, cloudy, discoloured, smell, expired, expiry, missing, short, counterfeit, fake, batch, cold chain, quality, particle, empty, cracked, damaged, recall',
      ),
    },
  },
  {
    id: 'device-packaging',
    group: 'medicine',
    base: 'quality',
    names: { fi: 'Pakkaus ja annostelulaite', ru: 'Упаковка и устройство', en: 'Packaging and device', sv: 'Förpackning och hjälpmedel' },
    definitions: {
      fi: 'Pakkaus, kansi, läpipainolevy, kynä, inhalaattori tai muu annostelulaite.',
      ru: 'Упаковка, крышка, блистер, шприц-ручка, ингалятор или другое устройство.',
      en: 'Pack, cap, blister, pen, inhaler or another device.',
      sv: 'Förpackning, lock, blister, penna, inhalator eller annat hjälpmedel.',
    },
    include: ['Jamming, hard to open, needle, dose counter, waste, lookalike packs'],
    exclude: ['The content is faulty: product-quality'],
    cues: {
      fi: list(
        'pakkaus, purkki, pullo, kansi, avata, läpipainolevy, liuska, kynä, insuliinikynä, ruisku, neula, inhalaattori, sumutin, laite, pumppu, annoslaskuri, muovi, jumittaa, tippa, pipetti, etiketti',
      ),
      ru: list(
        'упаковка, коробка, флакон, крышка, открыть, блистер, ручка, шприц, игла, ингалятор, спрей, дозатор, устройство, прибор, помпа, пипетка, капельница, этикетка, заедать, колпачок, пластик',
      ),
      en: list(
        'pack, packaging, box, bottle, cap, lid, open, blister, pen, injector, autoinjector, syringe, needle, inhaler, spray, device, pump, dose counter, dropper, label, plastic, jam, foil, childproof',
      ),
    },
  },
]
