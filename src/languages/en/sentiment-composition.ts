/** What English negates word by word: opinions, harms and kindnesses, and what may stand between them and the negator. The project's own lists. */
import type { CompositionLists } from '../../sentiment/room.ts'
import { bad, badNoun, better, good, harmNouns, worse, wrongVerb } from './sentiment-negation.ts'

const without = (list: string, except: string): string => {
  const left = new Set(except.split(/\s+/))
  return list
    .split('|')
    .filter((word) => !left.has(word))
    .join(' ')
}

const person =
  'patient|guest|customer|resident|child|client|everyone|me|us|you|him|her|them|anyone|anybody|people|customers|guests|patients|residents|mum|mom|dad|mother|father|nan|son|daughter|kids|children|family|wife|husband|my|our|your'
const thing = 'a|an|the|my|our|your|his|her|their|any|anything|it|on|single|one|me|us|off|up|out'

export const composition: CompositionLists = {
  good: `${without(good, 'treat treated care cared handled supply interest hope agree gain learn focus laugh honest fair like-minded better nicer easier quicker faster calmer cheaper healthier superior improve improved improving improvement')} fast tasty edible legible fit`,
  bad: `${without(
    bad,
    `long longer little old question return returned returning repeat repeated hidden cut cuts short small slower dry wait waited waiting waits
    miss missed missing mean bothered concern concerned concerns worried bore avoid tear worse worsen poorer cancel cancelled canceled forced chase chased
    deny denied odd tired limited regret ill bother refuse refused queue queuing noise light criticise negative lost shock doubt dead death idiot idiots liar fear shame smoke sick fail failed fails`,
  )} scratched dented bumpy tears fall nuisance burden fee fees
    afraid frightened nervous lonely foolish silly claustrophobic hectic chaotic clinical corporate patronising
    fiddly awkward tacky cheesy creepy bland greasy soggy stodgy rubbery chewy burnt undercooked overcooked lukewarm sour bitter
    lost alone scruffy smelly sweaty musty dingy gloomy draughty damp stuffy squeaky creaky rickety wobbly unsteady rusty clunky clumsy
    cheeky bossy moody stroppy grumpy stingy greedy sneaky shifty shady dodgy pushy snobby snooty stuck-up nosy nosey bored boring tiresome
    cliquey packed overcrowded touristy humid sweltering baking icy slippery steep deafening blaring bulky plasticky garish baggy fussy convoluted
    bureaucratic long-winded tedious pedantic preachy condescending offhand off-hand curt brusque gruff surly sullen snappy sarcastic heartless robotic
    scripted fake insincere salesy clingy overbearing intrusive invasive sleazy shaky jerky queasy dizzy woozy groggy drowsy achy swollen infected
    inflamed raw stringy tasteless oily sickly mushy watery rancid nauseous traumatic distressing unpleasant frightening gory cruel hacked
    agony misery distress discomfort suffering danger tatters
    overwhelmed overwhelming intimidated rushed hurried pressured embarrassed uncomfortable invisible helpless worthless unheard unloved
    daunting off-putting nerve-racking gruelling sore itchy painful stingy pricey dear overpriced expensive extortionate unhelpful scary horrible horrid
    difficult hard tricky complicated confusing muddled vague wrong amiss untoward awry missing absent wasted neglected`,
  nouns: `${without(badNoun, 'bother doubt doubts sell red print noise rush hurry')} ${harmNouns}`,
  harms: `${without(wrongVerb, 'lose con lie sting hide trick').replaceAll(' ', '|')}
    tell|told ${person} off
    told off
    talk|talked|speak|spoke|spoken to ${person} like|as a|an|i
    prod|poke|jab ${person} about
    drag their|his|her|its feet|heels
    drag it|things on|out
    wriggle out
    find|found an excuse|loophole
    reject|deny|dispute|contest|doubt|query my|the|a|our|any claim|claims
    hack|spy
    sell|sold|share|leak my|your|our data|details|information
    arrive|come|came broken|damaged|crushed|squashed|wet|empty|open|cold|soggy|melted|late|dirty|smashed|bent|scratched|spoiled|faulty
    feel|felt faint|sick|dizzy|woozy|discomfort|ill|queasy
    have|had a reaction|relapse|fall
    catch|caught an|any infection|anything
    cut ${person} visit|visits|call|stay short
    rush off
    handle ${person} roughly
    wash|rub|wear|peel|flake|come|came|snap off|apart|undone|loose|unstuck
    play|act|seize|pack|conk|dry|burn up|out
    drive|drove like|too a|fast
    lose|lost hope|faith|patience|interest|heart|sight|touch|sleep|signal|connection|money|data|file|files|notes|results
    lose|lost my|our|your|their|the * file|files|notes|results|sample|bag|bags|luggage|parcel|order|booking|paperwork
    change|changed their|his|her|the mind|price|story|plans
    ask|asked|tell|told ${person} to leave|pay|wait|repeat|move|shut|hurry|go !where !what !how !when !why
    ask|asked silly|stupid|awkward|personal|intrusive|embarrassing|daft question|questions
    stop|stopped|quit working|responding|loading|charging
    give|gave|given up
    waste a|any|one|single second|minute|moment|penny
    turn a blind
    look the other way
    treat ${person} as if|though|an|another
    turn ${person} down
    turn down
    let anything|a|it|things|one|single * slip
    run down
    let the|any|in rain|water|wind|cold|draught|damp|noise in
    any|a|much|least bother
    second thoughts
    cost more|too than|much
    drop|slip|run-down|rundown
    bring ${person} to tears
    send|sent|bring|brought|deliver|dispense|prescribe|serve|give|order|quote|hand|put|ship|charge|bill ${person}|a|an|the|any wrong|faulty|broken|damaged|cold|spoiled|rotten|stale|incorrect|double|twice
    send|sent|bring|brought|deliver|dispense|prescribe|serve|give|order|quote|hand|ship wrong|faulty|broken|damaged|cold|spoiled|rotten|stale|incorrect
    let go of
    side effect|effects
    hidden|extra|surprise|unexpected|additional cost|costs|charge|charges|fee|fees|extras
    hard|sales|pushy|aggressive sell|talk|pitch|patter|selling|sales
    small|fine print
    red tape
    long|lengthy wait|waits|queue|queues|waiting|delay|delays
    waiting|sitting|standing|hanging|messing|faffing|mucking|fannying|hanging around|about
    cross|harsh|angry|unkind|rude|sharp|bad|unpleasant|snide word|words|look|looks|tone|remark|remarks|comment|comments
    horror|sob story|stories
    missed|late|broken visit|visits|appointment|appointments|call|calls|dose|doses|promise|promises
    loose|rough|sharp end|ends|edge|edges
    sleepless|bad|restless night|nights
    give ${person} the|a runaround|run-around|creeps|cold|brush|third
    give|gave ${person} runaround
    run|ran into trouble|problem|problems|single|any|difficulties
    get|got my|the|it|anything|our|a|any|their * wrong
    get|got my|the|it|anything|our|a|any|their wrong
    arrive|come|came|turn|show|run|up late
    turn|show|showed up late
    wake|woke ${person}
    drain|kill|eat the|my|your battery|data
    time|cut|drop|conk|pack|die out|off|up|in
    whistle|hum|beep|squeal|screech|wheeze|hiss|drip|clog|creak|groan|flicker|blur|smear|smudge|streak|shrink|stretch|unravel|flake|corrode|warp|buckle|shatter|tarnish|curl|slip|skid|tilt|topple|buffer|drag|overrun|leak|seep
    swell|bleed|blister|bite|chafe|rub|vomit|worsen|flare
    sigh|mumble|mutter|ramble|hover|mollycoddle|nanny|snoop|eavesdrop|bluff|exaggerate|oversell|mis-sell|dodge|shirk|sugarcoat|sugar-coat|bamboozle|baffle|bombard|spam|hound|badger|pry|condescend|discriminate|stereotype|snub|blank|abandon|desert|ditch|dump
    sugar coat
    pass the buck
    play games|favourites
    point the|a|fingers finger|fingers
    point fingers
    pick|gang|look|walk|give|gave|rat on|up|out|down on
    take|took sides|mick|mickey|piss
    take|took the mick|mickey|piss|michael
    hold|held it|that|a|anything against|grudge
    jump|leap to conclusions
    beat about|around the bush
    mince words
    blind ${person} with
    put|keep|kept ${person} on hold
    put|keep on hold
    cost|costs|charge|charged the|a|an|extra|me|us earth|fortune|bomb|arm|packet|extra
    break|broke the bank
    try|tried it on
    raise|hike|put the|my|their|up price|prices|premium
    slam|bang|kick the|my doors|door|boxes|box
    track|traipse|tread mud|dirt
    throw|chuck|toss|fling|bang it|the|my|our about|around|over|parcel
    judge|rush|hurt|ignore|blame|shame|scare|upset|offend|annoy|confuse
    shout|yell|swear|snap|bark|scream|curse|glare|frown|scowl|tut|sneer|scoff
    laugh|stare at
    raise|lose|lost their|his|her|voice|temper|patience voice|temper|patience|cool
    raise|lose voice|temper|patience|cool
    talk|speak|spoke|look down|over to|on|me|us|him|her
    talk|speak over|down
    leave|left in|out|on|at the|a rain|cold|wet|open|street|doorstep|sun|hall|corridor|road|gate|draught
    treat * any|badly|differently differently|worse|unfairly
    treat * differently|unfairly
    rush|hurry|hassle|pester|harass|nag|bully|mock|ridicule|belittle|humiliate|patronise|patronize|lecture|judge|criticise|blame|scold|ignore|neglect|threaten|insult
    rush|hurry|hassle|push|pressure|pressurise|pester|nag|bully|force ${person} into|to|through|along|out
    pressure|pressurise
    push|force|talk|trick|con ${person} into
    push ${person}
    lose|lost|misplace|mislay|damage|break|broke|ruin|spoil|scratch|dent|crush|bend|soak|burn|burnt|smash|crack|tear|tore|stain|scuff|chip|bruise|scorch|flood|wreck|trample|squash ${thing}
    misplace|mislay|overcharge|overbook|double-book|mishandle|misread|misdiagnose|misspell|shortchange|short-change|mislead|deceive|cheat|swindle|fleece|gouge|scam|rob|sting
    rip ${person} off
    rip off
    spill|drop|dribble|splash ${thing}
    waste|wasted ${person} time|money
    waste|wasted time|money
    waste time|money
    make|made|leave|left a mess|noise|scene|fuss|meal
    make|made|leave|left a|any mess|noise|scene|fuss|racket|din|mistake|mistakes|error|errors|problem|trouble|stain|mark|marks
    make|made ${person} feel small|stupid|silly|bad|guilty|rushed|unwelcome|ashamed|embarrassed|awkward|old|worthless|uncomfortable|nervous|foolish|invisible
    make|made ${person} feel like|as a|an|though|if|another|just
    make|made ${person} wait|queue|beg|chase|jump|cry|suffer|repeat|walk|stand|pay
    keep|kept|leave|left ${person} waiting|hanging|guessing|wondering|stranded|alone|hungry|thirsty|cold|wet|confused|worried|standing|stuck|short|unattended|freezing|starving|sitting|lying
    keep|kept|leave|left waiting|hanging|guessing|wondering|stranded|alone|hungry|thirsty|cold|wet|confused|standing|stuck|unattended|behind
    keep|kept|leave|left ${person} in|out|on|to|up|awake dark|limbo|cold|suspense|own|hold|lurch|fend
    keep|kept|leave|left in|out|on|to the|my|our|your|his|her dark|limbo|cold|suspense|own|hold|lurch
    keep|kept ${person} awake|up
    let ${person} down !sit !lie !calm !slow !get
    let down !sit !lie !calm !slow !get
    go|went|gone wrong|missing|astray|awry|cold|flat|stale|downhill|sour|hungry|thirsty|unnoticed|unanswered|overboard
    hang|hung up on
    hang|hung up
    send|sent|turn ${person} away|packing|home
    turn|send|sent|shoo|brush|fob|palm|wave|push ${person} away|off|aside
    turn|fob|brush away|off|aside
    mix|mixed|muddle|mess|messed|foul|screw|cock|jumble up
    muddle|jumble
    scare|frighten|upset|startle|alarm|worry|disturb|offend|shock|bore|annoy|irritate|embarrass|confuse ${person}
    cause|give|gave ${person} any|trouble|problems|grief|hassle|bother|worry|attitude|headache|stress
    cause|bring any|a|trouble|problems|damage|harm|pain|bother|fuss|delay|delays
    delay|hold|held ${person} up|surgery|operation|appointment|treatment
    delay|postpone|reschedule|rearrange ${thing}
    cancel|drop on|me|us|you
    cancel a|any|one|single|last|visit|visits|appointment|appointments
    treat ${person} like|as|badly a|an|dirt|rubbish|idiot|idiots|number|numbers|badly
    treat badly|unfairly|differently
    jump|go|run|send|sent through|round|around|in|from hoops|circles|pillar
    skimp|stint|scrimp|scrimped on
    cut corners
    take|took advantage|liberties|offence|ages|forever
    take|took ${person} for granted|ride|fool
    take|took it|their|his|her out on
    run|ran out
    run|ran late|over|dry
    get|got|be lost|stuck|confused|flustered|angry|cross|annoyed|impatient|bored|hurt|ripped|fobbed|overcharged|stung|conned|scammed|soaked|burnt|burned|flooded
    crash|freeze|froze|glitch|hang|lag|stall|jam|overheat|leak|squeak|rattle|creak|wobble|sag|peel|fade|shrink|rust|fray|split|snag|chafe|pinch|itch|sting|ache|throb
    interrupt|sulk|grumble|moan|complain|whinge|huff|sigh|dither|dawdle|faff|waffle|gossip|pry|preach|skive|slack
    lock|sign|log|kick|time ${person} out
    sell|sold ${person} something|anything|short
    try|tried to sell|upsell|overcharge|trick|con|cheat|rush|push|fob
    charge ${person} extra|more|twice|double|for
    charge extra|twice|double
    smell|stink|reek of
    smell|stink|reek
    fall|fell apart|off|out|over|down|through|to|short|asleep
    break|broke down
    break
    disappoint|regret|hurt|harm|suffer|panic|faint|dread|falter|forget|fault|flinch|skip|quibble|haggle|argue|bicker|squabble|neglect|abandon|fumble|botch|bungle|bodge
    bat an eyelid|eye
    put|set a foot wrong
    miss|skip|overlook a|an|any|one|single *
    miss|skip the beat|appointment|visit
    cut|cutting ${person} off|short
    short|curt|sharp|snippy|off with ${person}
    look|glance at * watch|clock|phone|watches
    see|saw|find|found fault
    play|blast loud|music
    want for
    feel|felt like|as a|an|though|if|another|just
    feel|felt out of|place
    roll their|his|her|eyes
    hide|conceal|keep|kept anything|things|behind|costs|charges|back
    pass|send|sent from|around|pillar
    pass|send|sent ${person} from|around|pillar
    cry|wince|squirm|shake`,
  kindnesses: `talk|talked|speak|spoke|treat to ${person} like|as a|an human|person|adult|equal|friend|being
    treat ${person} like|as a|an human|person|adult|equal|friend|being
    rush|hurry|hurried|rushed|fall|fell|trip to|over help|answer|fix|respond|reply|themselves|himself|herself
    fix|repair|solve|sort|mend|resolve|address|remove|replace|correct|clear|clean|unblock|tackle|cure|ease|relieve|soothe|reduce|notice|spot|mention|acknowledge|admit|explain|investigate|compensate|refund|reimburse|diagnose|handle|manage|warn|change|wipe|mop|empty|report|record|prevent ${thing}|this|that|these|those|some|all|about|to|for|problem|issue
    treat the|my|his|her|our infection|pain|wound|cause|problem|cut|burn|symptoms
    deal|dealt|help|cope|assist with
    deal|dealt|help|cope|assist with ${thing}|this|that
    find|found|spot|locate|identify|diagnose|see the|my|out fault|problem|cause|leak|issue|reason|source|error|mistake
    find|found|spot|locate|identify|diagnose the|my|out|what|why|where
    apologise|apologize|apologies|sorry|compensate|account|care about
    come|came|arrive|turn|show|start|finish|deliver|run|leave on time
    come|came|turn|show|pick|follow|clear|tidy|clean|own|look|write|wrote|sort|wake up|down|out|back
    let ${person} in|know|speak|finish|explain|through|go|have|out|on|see|sleep|choose|decide
    keep|kept|honour|fulfil their|his|her|promise|word|promises|us|me|informed|updated|appointment
    keep|kept ${person} informed|updated|posted|warm|safe|company
    make|made|take|took|show|put|pay|give|gave any|an|the|much effort|interest|attempt|care|attention|time|notice|sense|difference|thought
    make|made any|it|clear|effort|sense|difference|better|comfortable
    make|made ${person} feel ${good}
    make|made to feel ${good}
    care|bother how|what|if|about
    cancel my|our|the|his|her subscription|contract|membership|account|order|policy|plan
    answer|reply|respond|apologise|arrive|listen`,
  light: `i you we they he she it me us him her them my your our their his its this these those there here anyone anybody everyone one ones myself
    be is was were been being am are 's 're 'm have has had having 've do does did doing will would 'd 'll wo shall may might can could ca
    get gets got getting feel feels felt seem seems seemed appear appeared look looked looks sound sounded become became
    call called calling say said consider describe think believe find think make made makes making leave left leaves cause caused causing give gave given gives giving
    receive received show showed shown showing offer offered serve served serving experience experienced meet met encounter encountered
    try tried trying attempt come came go turn keep kept stay act acted treated spoken behave smell taste prove let
    a an the any some single two no other another much many few all every each bit extra additional small little tiny minor slight major serious real hidden nasty word peep least slightest slightly remotely even ever once
    really actually too very at in way ways of longer more anymore yet still always quite terribly overly half nearly near nowhere anywhere as time moment day night week month year years to just remotely tad
    hint trace sign speck spot shred whiff kind sort ounce scrap touch feeling sense
    since so far by means that on staff nurse doctor carer driver team people person visit meal room
    today tonight together both truly genuinely completely totally entirely absolutely visibly noticeably`,
  searching: 'find found finding see saw seen notice noticed spot spotted hear heard hearing detect detected',
  definite: 'the my our his her their your those what why where how who if whether out',
  expecting:
    'expect expected expecting imagine imagined dream dreamt dreamed dreaming anticipate anticipated realise realised realize realized guess guessed thought believed',
  degrees: 'so such this more',
  unequalled: 'ever years ages decades before',
  better,
  worse,
  becoming: 'get gets got getting become became grow grew give gave given offer offered receive received make made',
  subjects: 'nobody noone no-one none nothing nowt no neither one single zero once',
  seldom: 'never rarely seldom hardly scarcely barely nobody noone no-one none nowhere nothing one body',
  able: "can ca could cannot can't couldn't cant couldnt",
  unreal: `wish wished wishes hope hoped hoping if unless please should shouldn't rather prefer preferred ask asked asking told promised promise
    assured supposed claimed why ought said expected thought meant guarantee guaranteed`,
  having: 'have had has having need needs needed needing got',
  bare: 'not',
  infinitive: 'to',
  comparing: 'than',
  lessening: 'less',
  equalling: 'as',
  exceeding: 'more',
  determining: 'no',
  demanding: "do dont don't",
  ending: 'longer more',
  joining: 'or nor and but so please just well',
  clauseSubjects: 'i we they he she it you everything everyone',
  enough: 'enough highly more sufficiently',
}
