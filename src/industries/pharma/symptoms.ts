/**
 * Lay words for what may be an adverse event. Any of them in feedback on a medicine is worth a look: a reaction that nobody reports
 * costs more than a comment read in vain. Kept by system organ class of MedDRA (https://www.meddra.org), in the patients' own words.
 */
import type { LanguageCode } from '../../feedback.ts'
import { list } from '../list.ts'

export const symptoms: Readonly<Record<LanguageCode, readonly string[]>> = {
  fi: list(
    // skin, immune system
    `ihottuma*, nokkosihottuma*, nokkosrokko*, kutina*, kutista, kutiaa*, punoitus*, rakkula*, näppylä*, anafyla*, allergi* reaktio, reaktio,
    turvotus*, turvota, turpo*, hius|hiukset|tukka lähteä, hiustenläht*, arpi jäädä, iho hilseillä|kuoriutua,
    huimaus*, huimata, huimaa*, huimas*, huippaus*, pyörryttää, pyörtyä, pyörty*, pökertyä, tajuttomuus*, kouristus*, kouristaa, kouristel*, kuumekouristus*,
    vapina*, vapista, tärinä, puutua, puutuminen, tunnottom*, päänsärky*, päänsäry*, migreeni alkaa|tulla, korva soida, tinnitus*, makuaisti, metallinmaku*,
    unettomuus*, nukuttaa ei, ei nukuttaa, ei saada uni, painajai*, harha*, sekava*, sekavuus*, masentu*, ahdistu*, itsetuho*, väsymys*, uupumus*, voimaton*,
    pahoinvointi*, oksentaa, oksentel*, oksennus*, ripuli*, ummetus*, vatsakipu*, vatsa kipeä|sekaisin, närästys tulla|alkaa, suu kuivua, ruokahalu kadota|mennä,
    sydämentykyty*, tykyty*, rytmihäiriö*, sydän hakata|jättää, rintakipu*, verenpaine nousta|romahtaa|laskea, verenvuoto*, nenäverenvuoto*, mustelma*, veritulppa*,
    hengenahdistus*, henki ahdistaa, hengittää vaikea, yskä alkaa|jäädä|tulla, kuivayskä*, näköhäiriö*, näkö sumentua|hämärtyä, silmäoire*,
    lihaskipu*, lihassärky*, kramppi*, suonenveto*, nivelkipu* tulla|alkaa, kuume nousta|tulla|alkaa, kuumeinen, hikoilla, vilunväristys*, lihoa, laihtua, paino nousta,
    maksa-arvo*, maksaarvo*, munuaisarvo*, leukopenia, keltaisuus*, virtsa tummua|veri, kuukautis* loppua|sekaisin,
    haittavaikutus*, sivuvaikutus*, sivuoire*, haittatapahtuma*, haittailmoitus*, lääkereaktio*, joutua sairaala|päivystys|teho-osasto|ambulanssi|tiputus,
    viedä ambulanssi|sairaala|päivystys, tulla huono olo, huono olo, sairastua rokote|rokotus|lääke, lopettaa lääke oire|takia`,
  ),
  ru: list(
    `сып*, высыпа*, крапивниц*, зуд*, чесаться, чешет*, покраснени*, волдыр*, прыщ*, анафила*, аллерги*, отёк*, отек*, оттек*, опухнуть, опух*, распух*,
    волос* лезть|выпадать|сыпаться, облысе*, кожа шелушиться|слезать,
    головокружени*, голова кружиться, кружиться голова, кружить* голова, закружить*, обморок*, сознание потерять, потерять сознание, судорог*, тремор*, дрож*, онемел*, неметь, немеет,
    голова болеть|раскалываться|трещать, головн* боль, звон ухо, шум ухо|голова, вкус пропасть|исчезнуть|металл*, как пьяный, шатает*, плавает* глаз,
    бессонниц*, не спать, кошмар сниться, галлюцинаци*, спутанн*, путать день, депресси*, тревожность, тревога появиться|мучить, суицид*, сонливост*, слабость, вялост*, разбитост*, нет сила,
    тошнот*, тошнить, тошнит*, рвот*, вырвать, стошнить, понос*, запор*, изжог*, живот болеть|крутить, желудок болеть, аппетит пропасть, сухость рот,
    сердцебиени*, сердце колотиться|выскакивать|прыгать, аритми*, тахикарди*, давление прыгать|скакать|упасть|подскочить|подняться, боль грудь, тромб*, кровотечени*, кровоизлияни*, кровь нос|моча|глаз, синяк*,
    удуш*, одышк*, задыхаться, дышать трудно|тяжело, кашель начаться|появиться|развиться, сух* кашель, зрение ухудшиться|пропасть, глаз покраснеть|красный, двоить* глаз,
    мышца болеть, свести судорога, температура подняться|под|высокий, лихорадк*, озноб*, потливост*, поправиться килограмм, похудеть, набрать вес,
    печёночный|печеночный проба, желтух*, желтизн*, моча потемнеть, потемнеть моча, лейкопени*, цикл сбиться, посинеть губа, синий губа,
    побочк*, побочек*, побочн* эффект|действие|реакция|явление, побочный, нежелательн* реакция|явление, непереносимост*,
    попасть|увезти|забрать|госпитализировать больница|реанимация|скорая, вызывать|вызвать скорая, госпитализ*, стать плохо|хуже, плохо стать, извещение`,
  ),
  en: list(
    `rash*, hive*, itch*, blotch*, redness, blisters, blistering, anaphyla*, angioedema, allerg* reaction, swell*, swollen, hair falling|fell out, hair loss, skin peel*,
    dizz*, light headed, lightheaded, faint*, collapse*, black* out, seizure* !free, fit|fits had|having, convuls*, shak* hands|began|start*, began|begin|start* shake|shaking, tremor*, numbness, go|went|gone|feel|felt|feels numb, numb fingers|toes|face|lips|hands, pins and needles,
    headache*, headake*, migraine* start*|got|gave, tinnitus, ring* ears, taste metallic|lost|sense|gone, metallic taste, sense of taste,
    insomnia, couldn't|can't|not|n't sleep, nightmare*, hallucinat*, confus* became|started, depress*, anxious became, suicidal, drows*, fatigue*, exhaust*, lethargic, limp feverish,
    nausea*, nauseous, sick felt|feel|being|was, vomit*, throw* up, threw up, diarrh*, constipat*, heartburn started|gave, stomach cramp*|pain*|ache*|bleed*, loss of appetite, dry mouth,
    palpitation*, heart rac*|pound*|flutter*, rac* heart, arrhythmia*, chest pain*, pressure shot|dropped|spiked, bleed*, bled, nosebleed*, bruis*, clot*,
    breathless*, short breath, struggl* breathe, dry cough, persistent cough, cough start*|developed, vision blur*|went|double, blur* vision, eye* sting*|burn*,
    muscle ache*|pain*|cramp*, cramp*, fever* !hay, chill*, sweat*, gained|gain|put stone|weight|pounds|on, lost weight, liver enzyme*|function, jaundice*, leukopenia, periods stopped,
    side effect*, adverse event*|effect*|reaction*, intoleran*, bad reaction, reaction to, came|come off it, end*|land*|rush* hospital|A&E|casualty|ER, admitted, ambulance called|came, made me ill|sick|feel`,
  ),
}
