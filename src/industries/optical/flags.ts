/** What someone must see at once in feedback to opticians and eye clinics. */
import { phraseLines } from '../../match/phrases.ts'
import { sharedFlagRules } from '../base/flags.ts'
import type { FlagRule } from '../industry.ts'

export const flags: readonly FlagRule[] = [
  {
    id: 'eye-emergency',
    severity: 'urgent',
    names: {
      fi: 'Silmän hätätilanne tai komplikaatio',
      ru: 'Неотложное состояние глаза или осложнение',
      en: 'Eye emergency or complication',
      sv: 'Akut ögontillstånd eller komplikation',
    },
    phrases: {
      fi: [
        ...phraseLines(`
          <no> näe|nää|nähny*|näy|näkyny* silmä*|mitään|vasem*|oikea*|yhtäk*|enää|toisel* !syytä !hinta* !hintal*
          yhtäk*|äkki*|yössä|yöllä|heräsin|aamul* <vision>|sokea*|sumea*|pimeni|kahtena|aaltoil*|näkö* !liikkee*
          <vision> sumen*|huonon*|heikk*|heiken*|kado*|katos*|katoi|pime*|harmaa*|harmaant*|menet*|menn*|lähti*|kahtena|puolit*|hävi*|osa*|samea* !lasi* !uusi* !monitehot
          osa näkö*|näkökent*
          sokea*|sokeut*|sokeana silmä*|toise*|heräsin|yhtäk*|tulin !kana
          verho*|varjo*|esirip* näkö*|silmä*|laskeu*|ede*
          näkökent* verho*|varjo*|puut*|kadon*|kato*|musta*|välk*|pist*
          salam*|välähd*|välky*|salamoi* silmä*|pist*|näkö*|eilis*|musta*|yö*|asti
          musta*|uusia|hirve*|paljon pist*|lasiaisk*|hiutal*|nokee|täpl*
          lasiaisk*|lasiais*
          näen|näkee|näin kahtena|kaksois*|kaksin !reuno* !uusi* !lasei*
          kahtena näen|aamu*|asti !reunat !reunoi* !monitehot
          keh*|renka*|sädekehä* valo*|lamppu*|ympär*
          ~ viemärinav*|kemikaal*|happo*|liima*|emäk*|puhdistusain*|kalkki*|roisk* silmä*|silmiin
          ~ siru|siruj*|lasi|lasinsiru|tikku|roska|metalli*|hiekka*|rautasir*|rälläk* silmä*|silmäs*|silmään !lasit !silmälas*
          piilolins*|linssi jumi*|juutt*|kadon*|takana|kiinni silmä*|puna*|taka*
          silmä*|silmäs* punai*|punott*|jomot*|kipeä*|kipu|särk*|turvo*|umpeen|märki*|mätä*|vuota*|tulehtu*|verestä*|sattuu|poltta*|saa|kivu*|tulehdu* !väsy* !luomi*
          kipu|kova|särky|kipeä|kivut|jomotus silmä*
          mätä*|verta|märkää silmä*|vuota*
          sai|osui|löi|saanut|iski|osunut kiek*|pallo*|oksa*|nyrki*|kep* silmä*|silmään*
          silmä* osui|kiek*|pallo*|isku*|iske*|löi
          verkkokalv* ir*|repe*|irtauma
          ~ leikkau*|laser*|kaihileik*|pistos*|toimenpi* näkö|näkö*|silmä*|kipu|särk* huono*|kipeä*|tulehdu*|sumea*|pahe*|kipu|menn*
          leikkau*|laserleik*|kaihileik* jälkeen|jälk* näkö|silmä|kipu|sumea|huono*
          sarveiskalv* haava*|tulehdu*|naarm*|repe*
          haavauma* sarveiskalv*|silmä*|linsse*
          keratiit*|uveiit*|värikalv*|iriitti*
          suorat|viivat aaltoil*|vääris*|vino*|mutk*
          valo|valoa sattuu|siedä|kestä*|arka*
          silmä* ei|en|umpi* auki|aukea|saa`),
        'näkö mennä|kadota|sumentua|heikentyä|huonontua|hämärtyä|lähteä',
        'sokeutua|sokea tulla|jäädä|silmä',
        'verkkokalvo irtauma|irrota|irrottaa|repeämä',
        'verkkokalvonirtauma|silmätulehdus|keratiitti|sarveiskalvohaava|sarveiskalvotulehdus',
        'silmä kuiva|kuivat kipeä',
        'silmä kipeä',
        'silmä tulehtua|turvota|märkiä|vuotaa|särkeä|tulehdus',
        'salama|välähdys|hiutale silmä|näkökenttä',
        'leikkaus jälkeen kipu|särkyä|tulehdus|sumea|näkö',
      ],
      ru: [
        ...phraseLines(`
          <no> вижу|видит|видел*|видеть глаз*|левым|правым|ничего|одним|резко !ценник* !смысл* !причин*
          перестал* видеть|различать
          внезапно|вдруг|резко|ночь|утром|проснул* <vision>|слеп*|двоит*|темн*|расплыв*|перестал*|линии|ослеп* !салон*
          зрение|зрения|поле упал*|пропал*|пропад*|сел*|посерел*|потемн*|ухудш*|хуже|падает|исчез*|мутн*|помутн*|затуман*
          пропал*|исчез*|потерял* часть|зрени*|поле|половин*
          ослеп*|слепая|слепой|слепну на|глаз|один|проснул*
          занавеск*|пелен*|штор*|тень|туман перед|на|опуска*|глаз*|в
          на|перед глаз* занавеск*|пелен*|штор*|тень|мушк*|молни*|вспышк*
          вспышк*|молни*|искр*|блеск* глаз*|перед|точк*|в|вчера*
          черные|черных|новых|куча|много|новые точк*|мушк*|мушек|пятн*
          мушк*|мушек
          двоит* с|утра|все|глаз* !краям !очк* !прогрессив*
          круги|ореол* вокруг|ламп*
          попал*|плеснул*|брызн*|прыснул* в|средств*|хими*|мяч*|кислот*|клей|щелоч*|стружк* глаз*
          в глаз* попал*|плеснул*|стружк*|осколок|соринк*|мяч*|хими*
          стружк*|осколок|осколк*|окалин*|щепк*|заноз* в|глаз*
          линза застрял*|не|ушл*|потерял* глаз*|красн*
          глаз|глаза|глазу|глазах красн*|пульсир*|болит|болят|боль|гно*|опух*|заплыл*|воспал*|отек*|слезит*|открыть|не|жжет|режет|горят|кров* !радует !нарад*
          гной|кровь из глаз*
          из глаз* гной|гно*|кровь|течет
          боль|резь|жжение в|под глаз*
          страшн*|сильн*|адск* боль глаз*
          попал*|ударил*|стукнул* мячом|веткой|кулаком|шайбой|в глаз*
          отсло* сетчатк*
          отслоени*|отслойк*
          сетчатк* отсло*|разрыв*|порв*
          после лазер*|операц*|коррекц*|укол*|катаракт* зрени*|хуже|боль|болит|мутн*|глаз*|видит|вижу
          язв*|эрози*|воспален* роговиц*
          роговиц* язв*|воспал*|царап*|эрози*
          кератит*|увеит*|ирит*|эндофтальмит*
          прямые линии|кривые
          линии|строчки волнист*|крив*|искаж*|плывут
          свет не|больно|режет|смотр*
          на свет не|больно`),
        'зрение пропасть|упасть|потерять|ухудшиться|исчезнуть|сесть',
        'потерять|лишиться зрение',
        'ослепнуть|слепнуть|ослеп',
        'отслоение|отслойка|разрыв сетчатка',
        'глаз воспалиться|гноиться|загноиться|опухнуть|заплыть|отечь|видеть',
        'круг боль',
        'после коррекция боль|круг|хуже|пелена',
        'воспаление|инфекция|язва роговица|глаз',
        'вспышка|молния|мушка глаз|перед',
        'после операция хуже|боль|болеть|мутно|воспаление',
      ],
      en: [
        ...phraseLines(`
          <no> see <no>|out|left|right|one|my|with|anything|suddenly !price !reason !appointment !tags !doctor !point !why
          suddenly|sudden|overnight|woke <no>|blind|lost|blur*|loss|grey|dark|double|wavy
          lost|losing|lose|loss part|half|some|all|my|of|much sight|vision|eyesight !lovely
          <vision> went|gone|going|lost|disappeared|fading|grey|dark|black|cloudy|blurred|worse|misty|dim !price !reason
          blind in|one|eye|woke|suddenly|went !luck !spot !test
          curtain|shadow|veil|shutter|cobweb over|across|coming|half|vision|eye|down !shop !window !fitting
          flashing|flashes|flash|lightning lights|dots|light|eye|of !test
          black|dark|new|more|lots|loads dots|spots|floaters|specks
          floaters
          halos|haloes|rings around|round
          drain|bleach|chemical|acid|cleaner|glue|solvent|alkali|lime|splash* eye|eyes|face
          splash*|sprayed|spilled|squirted|got chemical|bleach|in|on|my|his eye|eyes
          splinter|metal|glass|thorn|grit|wood|wire in|stuck|inside eye|eyes|cornea
          lens stuck|lost|behind|trapped eye|red|throb*|behind
          eye|eyes red|swollen|throbbing|sore|painful|pus|infected|shut|burning|bleeding|agony|stuck|streaming|weeping|hurt|hurts !tired !strain
          pus|discharge|blood|bleeding from|coming|in|out eye|eyes
          pain|ache|agony|throbbing|burning in|behind eye|eyes
          hit|poked|punched|scratched|struck|stabbed in|the|his|my eye|eyes|face
          eye|eyes hit|poked|scratched|ball
          detached|torn|tear|detachment retina|retinal
          retina detached|torn|tear
          after|since surgery|operation|laser|injection|procedure|cataract vision|worse|pain|blurred|eye|sight
          corneal|cornea|eye ulcer|infection|abrasion|scratch*
          ulcer|infection|keratitis eye|cornea|from|lenses
          keratitis|endophthalmitis|uveitis|iritis
          straight|lines wavy|bent|distorted
          light unbearable|hurts|hurt|sensitive
          unbearable light`),
        'lost|losing|lose|loss sight|vision',
        'sight|vision gone|went|worse|deteriorat*',
        'blind* eye|one|went|going',
        'detached|torn retina',
        'retina torn|tore|detached',
        'eye see* worse',
        'shadow vision|eye',
        'retinal detachment|tear',
        'eye* infect*|swollen|agony|bleed*|weep*|pus',
        'infection|ulcer eye|cornea*',
        'flashes|floaters eye|vision',
        'after surgery|operation|laser pain*|worse|blurr*|infect*',
      ],
    },
  },
  {
    id: 'product-complaint',
    severity: 'attention',
    names: { fi: 'Tuotevalitus', ru: 'Претензия к товару', en: 'Product complaint', sv: 'Produktreklamation' },
    phrases: {
      fi: [
        ...phraseLines(`
          ~ <broke> <part> !tuul*
          väärin|väärillä teh*|hiot*|vahvuu*|mitat*
          teh*|hiot*|hiont*|valmistet* väärin|vinoon|väärä*|päin
          <part> väärin|väärä*|eripar*|eri|puuttu*|vinoss*|vinot|kieros*|sumea*|epäterä*|samea*|kuivu*|hiert*|puristav*
          näe*|näen|näkee|näky* sumea*|epäterä*|kahtena|suttu*|vääris* lasei*|laseilla|reuno*|uusil*|linssei*|lukulas*
          reunat|reunoil* kahtena|sumea*|vääris*
          lasei*|lasit|lasie*|kotelo*|paketis* ei|ilman|puuttu* ollut|linssi*|lasej*|lasia|laseja|liina*|aurinkol*
          ei ollut|ollu* linssi*|laseja|aurinkol*|lasia|liinaa
          rasia|läpipain*|pakkau* tyhj*|auki|vuota*|vanhentu*
          piilolinssines*|neste*|pullo vuota*|vuoti*|auki|tyhj*|vanhent*
          viallin*|valmistusvi*|laatuvi* <part>|lasit|tuote|pari
          kuulolait*|kuulokoj* vinku*|pätki*|rikki|sammu*|mykkä*|hiljen*|vingu*`),
        'väärä vahvuus|linssi|lasit|resepti',
        'kehys|sanka|linssi katketa|hajota|haljeta|rikkoutua|irrota',
        'viallinen|valmistusvirhe',
      ],
      ru: [
        ...phraseLines(`
          ~ <broke> <part> !витрин* !паркомат*
          не|неправильн*|чуж* те|тот|та|теми диоптри*|линз*|рецепт*|оправ*|очки|оси
          сделал*|изготов*|выточил* неправ*|криво|не|наоборот
          <part> сделал*|оказал*|были|изготов* неправ*|не|разн*|криво|кривые|пуст*
          <part> разн*|кривые|порван*|пересых*|мутн*|туск*|жмут|давят|режут
          разн* оттенк*|цвет*|линз*
          двоит|плывет|расплыв*|мутно в|по|через краям|очк*|линз*
          по краям двоит|плывет|мутно
          в нов* очк* не|двоит|плывет|мутно
          пузыр*|трещин*|скол*|царапин*|пыль в|на|под антиблик*|линз*|стекл*|покрыт*|экран*
          на|в|под стекле|линзе|антиблике|покрытии трещин*|пузыр*|скол*|царапин*
          не|нет|без было очк*|линз*|салфетк*
          линзы|очков нет|не
          блистер*|упаковк*|флакон*|раствор пуст*|вытек*|вскрыт*|открыт*|просроч*
          слухов* аппарат* свист*|отключ*|слома*|не|хрип*
          аппарат свист*|отключ*|фонит`),
        'неправильный|чужой линза|диоптрия|рецепт|очки',
        'оправа|дужка|линза|стекло сломаться|треснуть|лопнуть|выпасть|отвалиться',
        'брак|бракованный',
      ],
      en: [
        ...phraseLines(`
          ~ <part> <broke> !wind
          wrong prescription|strength|lens|lenses|glasses|power|axis|pd|frame|colour
          <part>|glasses made|were|are|is|been wrong|wrongly|incorrectly|different|crooked|empty|missing|scratched|blurry|faulty
          see|seeing|blurry|blurred|double|everything double|blurred|with|through|in|at|new|the glasses|varifocals|edges|lenses
          bubbles|crack|chip|scratch|scratches|tear|flaw in|on|across <part>|glass|lens|coating
          <part> different|each|uneven|dry|sharp|hurt*|wonky
          lenses|lens dry|dries|rough|gritty|blurry|uncomfortable|torn|split
          came|with|has|had no|without|empty glasses|lenses|cloth|case|lens
          leaked|leak|open|opened|empty|broken solution|bottle|seal|blister|pack
          solution|bottle|blister|pack|box leaked|open|empty|expired
          hearing aid|aids whistles|cuts|dead|crackles|broken|feedback|stopped|buzz*`),
        'wrong lens*|prescription|strength|glasses',
        'frame*|arm|hinge|lens* broke|snap*|crack*|fell|peel*',
        'faulty|defective',
      ],
    },
  },
  ...sharedFlagRules,
]
