/** Examination, advice, treatment and the people who give them. */
import type { Category } from '../industry.ts'
import { list } from '../list.ts'

export const care: readonly Category[] = [
  {
    id: 'eye-exam',
    group: 'care',
    base: 'competence',
    names: { fi: 'Näöntutkimus', ru: 'Проверка зрения', en: 'Eye examination', sv: 'Synundersökning' },
    definitions: {
      fi: 'Näöntutkimuksen perusteellisuus ja tarkkuus, laitteet, löydökset.',
      ru: 'Тщательность и точность проверки, аппаратура, находки.',
      en: 'Thoroughness and accuracy of the eye test, equipment, findings.',
      sv: 'Hur grundlig och exakt undersökningen var, apparatur, fynd.',
    },
    include: ['Wrong prescription, fundus photos, puff test, children, referral to a specialist'],
    exclude: ['How results were explained: advice-explanation', 'Manner: staff-manner'],
    cues: {
      fi: list(
        'näöntutkimus, näöntarkastus, tutkimus, tutkia, silmänpaine, silmänpohjakuva, näkökenttä, mitata, mittaus, määrätä, resepti, vahvuus, optikko, silmälääkäri, perusteellinen, hosua, karsastus, glaukooma, kaihi, lähete, laite',
      ),
      ru: list(
        'проверка зрение, проверить, осмотр, обследование, глазное давление, глазное дно, измерить, рецепт, диоптрия, подбор, оптометрист, окулист, офтальмолог, тщательный, таблица, аппарат, ошибиться, капля, поле зрение, глаукома',
      ),
      en: list(
        'eye test, eye exam, examination, sight test, pressure, puff, retinal photo, scan, OCT, prescription, optometrist, optician, thorough, rushed, measure, refraction, glaucoma, referral, field test, drops',
      ),
    },
  },
  {
    id: 'advice-explanation',
    group: 'care',
    base: 'information',
    names: { fi: 'Neuvonta ja selitykset', ru: 'Советы и объяснения', en: 'Advice and explanation', sv: 'Råd och förklaringar' },
    definitions: {
      fi: 'Miten tulokset, vaihtoehdot ja käyttö selitettiin, ja kuunneltiinko asiakkaan tarpeita.',
      ru: 'Как объяснили результаты, варианты и уход, услышали ли пожелания.',
      en: 'How results, options and use were explained, and whether needs were heard.',
      sv: 'Hur resultat, alternativ och användning förklarades, och om man blev hörd.',
    },
    include: ['Help in choosing frames, lens options, screen work, honest advice, no upselling'],
    exclude: ['Selling pressure as to price: price'],
    cues: {
      fi: list(
        'selittää, kertoa, neuvo, neuvoa, neuvonta, suositella, vaihtoehto, opastaa, opastus, kuunnella, kysyä, tarve, ymmärtää, ehdottaa, auttaa valita, tieto, näyttöpääte, vastata kysymys',
      ),
      ru: list(
        'объяснить, рассказать, посоветовать, совет, подсказать, порекомендовать, вариант, помочь выбрать, выслушать, вопрос, понятный, информация, показать, научить, консультация, разъяснить',
      ),
      en: list(
        'explain, explained, advice, advise, recommend, option, listen, listened, help choose, question, needs, understand, talk through, suggest, guidance, honest, informative, told',
      ),
    },
  },
  {
    id: 'eye-surgery',
    group: 'care',
    base: 'quality',
    names: {
      fi: 'Silmäleikkaukset ja -hoidot',
      ru: 'Операции и лечение глаз',
      en: 'Eye surgery and treatment',
      sv: 'Ögonoperationer och behandling',
    },
    definitions: {
      fi: 'Kaihi-, laser- ja muut leikkaukset, pistoshoidot, jälkitarkastukset ja tulos.',
      ru: 'Операции по катаракте, лазер, уколы, контроль и результат.',
      en: 'Cataract, laser and other surgery, injections, follow-up and outcome.',
      sv: 'Starr-, laser- och andra operationer, injektioner, kontroller och resultat.',
    },
    include: ['Before, during and after the operation; dry eyes after laser; injections'],
    cues: {
      fi: list(
        'leikkaus, kaihi, kaihileikkaus, laser, laserleikkaus, taittovirhe, pistos, silmäpistos, tekomykiö, jälkitarkastus, toipua, kirurgi, puudutus, kuivat silmä, luomi, toimenpide, leikata',
      ),
      ru: list(
        'операция, катаракта, лазер, лазерный коррекция, хрусталик, укол в глаз, сетчатка, хирург, после операция, наркоз, контроль, восстановление, прооперировать, сухой глаз, клиника, веко',
      ),
      en: list(
        'surgery, operation, cataract, laser, LASIK, lens replacement, injection, surgeon, follow up, recovery, anaesthetic, dry eyes, eyelid, retina, procedure, post-op, operated',
      ),
    },
  },
  {
    id: 'staff-manner',
    group: 'care',
    base: 'people',
    names: { fi: 'Henkilökunta', ru: 'Персонал', en: 'Staff', sv: 'Personal' },
    definitions: {
      fi: 'Käytös, ystävällisyys, kärsivällisyys ja ammattimaisuus.',
      ru: 'Отношение, вежливость, терпение и профессионализм.',
      en: 'Manner, friendliness, patience and professionalism.',
      sv: 'Bemötande, vänlighet, tålamod och yrkesmässighet.',
    },
    include: ['Friendly, rude, ignoring, patient with children, pushy'],
    cues: {
      fi: list(
        'ystävällinen, asiakaspalvelu, henkilökunta, myyjä, optikko, tyly, töykeä, kärsivällinen, mukava, iloinen, palvelu, kohtelias, kohtelu, tuputtaa, osaava, ammattitaitoinen, hymy, sivuuttaa',
      ),
      ru: list(
        'вежливый, персонал, продавец, консультант, сотрудник, хамство, грубый, терпеливый, приветливый, внимательный, обслуживание, отношение, навязывать, улыбаться, девушка, профессионал, игнорировать',
      ),
      en: list(
        'friendly, staff, assistant, optician, rude, patient, kind, helpful, service, polite, pushy, ignored, professional, welcoming, attitude, smile, lovely, courteous',
      ),
    },
  },
]
