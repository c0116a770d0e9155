/** What English says by negating: classes of words under a negator, far from, without, hardly. The project's own list. */
import type { IdiomLists } from '../../sentiment/room.ts'
import { wordClass } from '../../sentiment/word-class.ts'
import { valence } from './sentiment-valence.ts'

/** Words that are good in themselves, and those that are bad. */
export const good: string = wordClass(`${valence['1']} ${valence['2']} ${valence['3']}`, 'able special new hot fast pretty sure light')
export const bad: string = `${wordClass(
  `${valence['-1']} ${valence['-2']} ${valence['-3']}`,
  'nothing again doubt apologise apologize apologies apology eventually finally return returned question repeat bother excuse miss',
)}|gloomy|horror|nuisance|burden`

/** "Kinder", "smoother": what cannot be found or wished for. */
export const better = `better|nicer|kinder|friendlier|smoother|easier|simpler|quicker|faster|warmer|cleaner|calmer|fairer|gentler|safer|tastier|fresher|cosier|comfier|happier|smarter|finer|sweeter|politer|lovelier|softer|cheaper|tidier|funnier|wiser`
export const worse: string =
  'worse|ruder|slower|dirtier|colder|grumpier|noisier|messier|smellier|lazier|harsher|crueller|meaner|angrier|duller|blander|lonelier|sadder|unhappier|unkinder|unfriendlier|poorer|shabbier|filthier'
const foundVerbs =
  'find|found|meet|met|see|seen|imagine|ask|asked|wish|wished|want|wanted|hope|hoped|know|known|come|came|across|eat|eaten|taste|tasted|stay|stayed|use|used|receive|received|dream|visit|visited|deal|dealt|work|worked'
/** Doing wrong to somebody. */
export const wrongVerb: string =
  'push|rush|hurry|pressure|pressurise|judge|lecture|scold|patronise|patronize|belittle|dismiss|ignore|mock|laugh|shout|snap|bark|grumble|moan|sigh|tut|sneer|scoff|overcharge|hide|mislead|lie|cheat|trick|con|hassle|nag|pester|disturb|interrupt|disappoint|hurt|harm|damage|lose|forget|crash|leak|quibble|blame|embarrass|humiliate|shame|scare|frighten|criticise|neglect|abandon|bully|threaten|upsell|sting|ridicule|fob|pry|complain'
/** What nobody wants to have to do. */
const chore =
  'wait|queue|chase|worry|complain|ask|argue|repeat|pay|explain|beg|fight|remind|struggle|ring|call|phone|search|hunt|guess|prove|justify|haggle|hang|fill|plead|panic|wrestle'
export const badNoun: string =
  'grumble|grumbles|quibble|quibbles|grievance|grievances|gripe|gripes|moan|moans|faff|messing|mess|catch|surcharge|surcharges|haggling|arguing|argument|arguments|jargon|bother|quarrel|hurry|rush|rushing|shouting|noise|smell|smells|dust|dirt|stain|stains|bug|bugs|nonsense|sell|judgement|judging|nagging|nastiness|drama|fuss|stress|print|paperwork|extras|upselling|complaints|complaint|trouble|chasing|bickering|red|waffle|pushy|hoops|hoop|queue|queues'
/** What nobody wants to meet with. */
export const harmNouns: string = wordClass(
  `stigma pity blame strain tension conflict cliques bullying favouritism gossip backchat sarcasm tuts sighs eye-rolling huffing
  lies fibs tricks gimmick gimmicks traps scam scams loopholes jargon gobbledygook waffle babble legalese gibberish rigmarole palaver faff hassle
  headache headaches aggro grief drama dramas tantrum tantrums meltdown meltdowns hiccup hiccups hitch hitches snag snags blip blips glitch glitches
  bugs crashes error errors slip-up slip-ups slips mistake mistakes mix-up mix-ups mixup mixups blunder blunders oversights omissions misunderstanding
  misunderstandings confusion chaos mayhem disaster disasters accident accidents injury injuries falls spill spills leak leaks drips puddle puddles
  damp mould mildew dirt dust grime grease stain stains smear smears smudges streaks fingerprints crumbs litter rubbish cobweb cobwebs limescale insects
  bedbugs ants flies mice rats cockroaches smell smells odour odours whiff stink fumes smoke racket din banging hammering drilling creaks squeaks rattles
  vibration vibrations bumps jolts draught draughts delay delays hold-ups holdups tailbacks crowds crowding traffic cancellations no-shows
  scratch scratches dent dents chips crack cracks blemish blemishes scuffs breakage breakages damage overcharging overbooking upselling spam advert adverts
  ads pop-ups popups nightmares nerves worries anxiety dread embarrassment awkwardness judgement judgment condescension snobbery rudeness attitude arrogance
  impatience shouting yelling swearing rushing pushing shoving penalty penalties surcharge surcharges fines flaw flaws faults infection infections
  bruise bruises bruising swelling lag lags prejudice bias resentment bitterness grumbles gripes moans grievances quibbles fuss mishap mishaps typos
  arguments rows quarrels bickering nagging pestering pressure stress panic unpleasantness nastiness hostility aggression harassment discrimination`,
  '',
)
/** Attending to somebody. */
const caringVerb =
  'help|listen|answer|explain|introduce|apologise|smile|check|reply|respond|offer|tell|inform|warn|greet|acknowledge|notice|care|know|reassure|examine|thank|update|consult|monitor|clean|serve|follow|notify'

export const negation: IdiomLists = {
  '3': `could|can|will never repay|forget
    no one|body could ask|wish|hope|want for more|better
    nobody|noone could ask|wish|hope|want for more|better
    not|nothing thing|i i|we dislike|disliked|hate|hated|regret
    nothing i|we dislike|disliked|hate|hated
    not hear a|the|any|other|our sound|peep|pin|traffic|road|neighbours|noise|street|guests|planes|trains !phone !call !line
    without a doubt * ${good} !least
    without doubt|question * ${good} !least
    not just|only|merely|simply ${good}|patient
    not anything|thing i|we not like|enjoy|love|need
    nothing i|we not like|love|enjoy
    no reason not to
    not think|see|name of|how anything|a|thing|what|single|you you|they|i|thing|could could|can|would|they|do do|have|be|better|improve better|done|improve|improved
    not know where|what|how i|we|she|he|mum|dad would|'d be|do|cope|manage|live|have without
    not stress|overstate|emphasise|emphasize|express enough|how|what|my
    no idea|clue it|they|you|this|how would|'d|could|be be|so|this|that ${good}
    no idea|clue how|it|they ${good}
    without their|your|his|her|this|that|the|my|our * i|we|he|she|mum|dad would|'d|could !no !not !never !nothing !nobody
    no other * i|we would|'d trust|use|go|choose|recommend|rather
    not|never look|looked back !at
    would|'d not be|have * without
    would|'d not be|have * * without
    would|'d not be without
    there no|not ${better} !than
    none ${better} !than
    not thing they|he|she|you|it|staff|team|doctor|nurse would|could|can|will|do not
    nothing|nowt they|he|she|you|it|staff|team|doctor|nurse would|could|can|will|do not
    no job|task|question|problem|request they|he|she|you|it|staff would|could|can|will|do not
    not every|often day|week|place|shop|hotel|company|garage|hospital you|one|that|someone
    not expect|imagine|think|believe|dream * would|'d|could be so|this|that ${good}
    not expect|imagine|dream to be so|this|that ${good}
    not|never think|thought|imagine|imagined|dream|dreamed|believe i|we|it|they 'd|would|could be|get|feel so ${good}
    be lost without
    be lost without them|him|her|you|it|this
    rarely|seldom|hardly|never see|find|get|meet|experience|receive|encounter such|so ${good}
    rarely|seldom|hardly|never see|find|get|meet|experience|receive|encounter ${good} like|such
    not want|wanted to leave|end|go home
    not want|wanted to leave|end
    not say no to
    never go|use|switch|change|want to|another another|other|different
    never use|trust|choose|go|buy|want anyone|anywhere|anything|any|anybody else|other
    not help but|smile smile|smiling|love|like|praise|admire|recommend
    never want|wanted to leave|stop|check
    never want|wanted to go home
    not do|have more|done for|more us|me|him|her|them|for
    not want|need|have|use|trust|choose any|another other|carer|doctor|dentist|company|garage|hotel
    never|not disapoint|disapoints|disapointed|dissapoint|dissapointed|dissapoints|dissappoint|dissappointed|disappionted
    hardly|barely|not|scarcely believe how ${good}
    find|found|see|saw|had no fault|faults|flaw|flaws
    never get|gets|got boring|old|tired|dull|stale
    not|never make|makes|made|making you|me|us|him|her|anyone|people feel ${bad}|silly|stupid
    not|never let you|anyone|anybody|customers|me|us down !sit !lie !calm
    nobody|noone|no was|is|were turned|left away|out|behind
    not get enough of
    not stop smiling|raving|talking|laughing|praising|recommending|smile|rave
    not recommend|rate|praise more
    not praise|recommend|rate|thank them|him|her|it|this|you more|highly
    falt|faullt|fautl not|can
    not falt|faullt|fautl
    not use|go|want|trust|choose anyone|anywhere|anybody else
    not have it any other
    not anything|thing you|they|i|we could|would|'d better|change|improve|fault|different|differently
    not anything|thing|a you|they|i|we could|would|'d have|do|done done|do|better|change better|change|improve
    not be|is anything|a|thing you|they|i|we could|would|'d have|do|done better|done|do
    not think it|they|you|anything could|can have|be|do better|improved|done
    not think it|they|you|anything could|can have|be|do been|done|do better|improved
    not get|do any better
    not do any|anything better
    not do|get|be|have done|been any|anything better
    ask|asked|wish|wished|hope|hoped for no|nothing better|more
    could|can not help|do|thank enough
    could|can not help|thank me|us|them|you|him|her enough
    not be any more ${good}
    not be more ${good}
    not find|ask|imagine|wish|want|hope|meet|have a|any|for|no ${better}
    hard|difficult|impossible|pressed|struggle|struggling|tough to find|think|name|imagine|pick|spot wrong|bad|negative|negatives|fault|faults|${better}
    hard|difficult|impossible|pressed|struggle|struggling|tough to find|think|name|pick|imagine anything|a|any|of|one|single wrong|bad|negative|fault|faults|improve|complain|criticise|criticize|${better}
    hard|difficult|impossible|pressed|struggle|struggling|tough to find|think|name|pick of|anything|a anything|to|single|thing wrong|bad|improve|negative|fault|complain|criticise|change
    could not have make|made it|this|things|any easier|smoother|nicer|simpler|clearer|more|better|quicker !difficult !harder !complicated !stressful !painful
    not want|wish|like|choose to be|go|use|shop|stay|have anywhere|elsewhere|anyone
    not want|wish|like|choose to be|go|use|shop|stay|have treated|looked|seen|cared anywhere|elsewhere
    no better|nicer|finer|friendlier|kinder|safer|cleaner place|way|people|team|service|care|hotel|shop|hospital|doctor|dentist|feeling|company|option|surgery|clinic|staff|nurses
    is|'s no better|nicer|finer|friendlier place|way|people|team|service|care|hotel|shop|hospital|doctor|dentist|company|surgery|clinic
    no effort|expense|detail was|is|were spared|overlooked|missed
    no request|question|job|task|problem|query was|is|seemed too|ever
    nothing but respect|admiration|kindness|gratitude|love|positive|positives|thanks|smiles|${good}
    nothing beat|beats|tops|compares|matches
    without them|him|her|you|nurses|staff|team i|we|he|she would|could|might|'d
    treat|treats|treated|treating like|as royalty|family|friend|human|queen|king|vip|individual|adult|one
    treat|treats|treated|treating you|me|us|him|her|everyone|people like|as royalty|family|friend|human|person|queen|king|vip|individual|adult|one|old !not !never
    not|never|rarely miss|misses|missed|skip a|the beat
    i|we had to|cause complain|criticise|criticize|nitpick|fault anything|something|it|i|about
    if i|we had to complain|criticise|criticize|nitpick|fault
    no one|body could do|have do|done more|better
    nobody|noone could do|have do|done more|better
    lack|lacks|lacked|want|wanted nothing|for nothing
    lack|lacks|lacked nothing
    not|no a|one ${better} !than
    never sleep|feel|eat|look|see|hear|have|be|slept|felt ${better}
    no|never|not trouble|problem|problems|difficulty|issue|issues|bother get|getting|finding|booking|claiming|returning|reaching|parking|sorting
    nothing is|was|be ever|too|a bother|trouble|much|effort
    never|not make|made me|us|him|her|you feel like !special !welcome !family !home
    not make|made me|us|him|her jump|wait|feel through|like|small
    never|not|hard|impossible|struggle|unlikely ${foundVerbs} ${better}
    never|not|nobody|noone|nowhere ${foundVerbs} more ${good}
    never|not|nobody|noone|nowhere ${foundVerbs} a more ${good}|patient|experienced|qualified|human|decent
    no one|body could|can|does|treat|treated|look ${better}
    nobody|noone could|can|does|do ${better}
    no one could have look|looked|care|treated|do|done|after better|more
    yet to find|meet|see|come|try|eat|have|visit|taste better|nicer|kinder|friendlier|more
    not have|be been|be ${better}
    not be|have|been ${better}
    not imagine|picture|think|ask ${better}
    not imagine|picture|ask a ${better}
    nothing short|less of|than ${good}|hero|heroes|heroic|miracle|magic|miraculous
    not swap|trade|exchange|change|leave|give them|this|my|him|her|it|that|these|for any|for|up|anything
    not swap|trade|exchange for
    not dream|think|consider of going|using|anywhere|changing|switching|leaving
    not dream|think|consider|have|let|trust|look|choose|see|try|book|insure|recommend anyone|anybody|anywhere|nowhere|anything|any else|other|another
    not have anyone|anybody|anything else
    no way|reason|need would|'d|to|look|go|change|switch|use|i another|elsewhere|anywhere|other|else
    no way|reason|need i|we|to would|'d|go|look|switch go|look|use|change|to|anywhere another|elsewhere|anywhere|else|to
    not manage|cope|survive|manage|managed|coped|survived|done|do|made|got without
    what i|we|would|'d have|would|do|done do|done|without without|them
    never a|one|any|hear|heard cross|harsh|unkind|rude|sharp|angry|nasty|mean|bad word|look|tone|comment
    not praise|recommend|thank|speak highly|them|him|her enough
    nothing they|he|she|we|you|staff would not do
    nothing would not do|have
    no nothing was was too much`,
  '2': `i|we not mind
    not having to *
    not without reason|cause
    nor the|my|our|a|any * was|were|is|are ${bad}
    leave|left nothing to chance
    nothing be|was|is left to chance
    miss|missed|forgot|overlooked|overlook nothing
    not let me|us carry|lift
    take|took|takes no time at|$
    take|took|takes no time at all
    never|not short of|on company|staff|help|ideas|things|choice
    not your|the typical|usual|average|standard|ordinary|run
    not let me|us|you pay
    you not get|see|find this|that|such|it|service * often|elsewhere|anywhere|nowadays|everywhere
    not easy to please|impress but
    wait|waiting|time|cost|charge|charged|pay|paid next|for to|next nothing
    nothing need|needed|needs fixing|sending|returning|changing|repairing|replacing|redoing|doing|chasing|explaining|repeating|improving|adding
    not miss * old|previous|former
    pain|rash|infection|problem|leak|fault|symptoms|ache|bug|noise|damp not|never come|came|back back
    pain|rash|infection|problem|leak|fault|symptoms|ache|bug|noise|damp not|never return|returned|reappeared
    not after my|your|our|the money
    never leave|go|drive|pass|finish|start|left|went * without
    never leave|go|drive|pass|finish|start|left|went without
    not make promises|promise they|you|it|he|she
    not ask|charge|demand|want|insist for|on|a * deposit|payment|money|fee|receipt|proof
    not ask|charge|demand|want|insist for|on|a deposit|payment|money|fee|receipt|proof
    see|seen|treated without an|a appointment|booking|wait|referral|queue
    not feel|look|seem like a hospital|one|clinic|prison|ward|institution
    no room for doubt|doubts|complaint|complaints|criticism|error|confusion
    does|did not just|only|merely|simply do|fix|fixed|treat|listen|listened|answer|answered|sell|sold|talk|clean|cleaned|repair|repaired|deliver|delivered|help|helped|care|cared|tow|drive|fit|sort|patch|give|bring|take|teach|explain
    not hear of
    not take|accept|want a|any tip|penny|cent|tips
    yet to find|have|see|hear|experience|meet * ${bad}|fault|faults
    yet to find|have|see|hear|experience|meet ${bad}|fault|faults
    not often|usually|normally|generally i|one|people|we leave|write|post|bother|get|recommend|review|give
    not knock it|the|them|this|anything|anyone
    none of the|that|this|your usual|typical|normal|hard
    expect|expected|fear|feared|seen|known|been|experience|experienced|heard|imagined worse !never !not !nothing !no !nobody
    not|never|nobody|noone look|looked|glance|glanced|check at|their * watch|clock|phone|watches
    no one|body look|looked|glance|glanced at|their * watch|clock|phone|watches
    without any|a problem|problems|issue|issues|trouble|hassle|fuss|delay|delays|waiting|queuing|pain|${bad}|${badNoun}
    hardly|scarcely|barely a|any fault|complaint|hitch|flaw|mistake|wrinkle|glitch|${badNoun}
    not get|had|have|receive any ${bad}
    not get|had|have|receive any ${bad} surprise|surprises|shock|shocks
    not|n't hesitate
    be not ${bad} !just !only !simply !merely !because
    be not a|the|all|that|too|so|very|overly|particularly|even ${bad} !just !only !simply !merely !because
    ^ not ${bad} !just !only !simply !merely !because
    ^ not all|that|too|so|very|overly|particularly|in ${bad}
    nothing that|i|we|you need|needs|want|wanted fix|fixing|change|changing|improve|improving
    not say it|they|that|he|she be|was ${bad}
    not what i|we|you would|'d|call call ${bad}
    not what i|we|you would|'d call ${bad}
    not ${wrongVerb}|crash|freeze|hurt any|anymore more|longer
    free of|from hassle|stress|fuss|pain|worry|${badNoun}|${harmNouns}
    no 1 ${wrongVerb}|judges|rushes|shouts|pushes
    not sorry|regretting i|we|to|for
    not sorry
    nobody|noone mind|minded|minds
    no one|body mind|minded|minds
    not break|broke the bank
    not a hard|difficult|tough decision|choice
    not charge|bill for|extra|me|us
    not charge|bill me|us for|extra|a
    not one|a|the bit ${bad}|scary|painful
    not had|have one|single|any|a wrong|bad|late|missed|failed|poor|broken
    not have worried|worry|need|needed
    not have|need worried|needed|to worry
    nothing like|near as ${bad}
    nothing like|near so|as as|so ${bad}
    not|never seem to mind
    by no means ${bad}|expensive
    no way|means rushed|expensive|${bad}
    in no way ${bad}
    no longer in pain
    no longer suffer|suffering|worried|worry|anxious|struggling|ashamed|afraid
    nothing to worry|fear|dread
    never get|got|had|eat|ate|receive|received a|any|one bad|poor|disappointing|wrong|cold
    not hesitate|hesitate to|just|book|go|call
    ^ not hesitate
    not as ${bad} as feared|expected|thought|remembered|people|said|fear|expect|think
    be|is not it|this|that wonderful|great|lovely|nice|brilliant|amazing
    never|not too busy|tired|proud|small|big to|for
    not once did they|anyone|he|she make|made me|us feel ${bad}|nuisance
    not once did they|anyone|he|she make|made me feel a ${bad}|nuisance
    not mind the|my|a|waiting
    not often a|you|i write|get good|great|nice|review
    not wasted
    not nearly as ${bad}|painful as|that
    not nearly as ${bad}
    not too long a|to|of wait|queue
    not long before|until we|i|he|she was|were|got|had seen|served|helped|called|sorted|fixed|back
    not long before|until seen|served|helped|called|sorted|fixed|being
    not made|make to feel ${bad}|silly|small|stupid|rushed|unwelcome|embarrassed
    hardly|rarely|seldom|barely ever break|breaks|fail|fails|crash|crashes|late|lag|lags|wrong|complain|wait|problem|problems|queue
    hardly|rarely|seldom|barely break|breaks|fail|fails|crash|crashes|late|wrong
    hardly|rarely|seldom|barely a ${badNoun}|problem|delay|hitch|glitch|hiccup
    neither|none of us|them|our had|have|has a|any|single complaint|complaints|problem|problems|issue|issues
    neither|none of us|them|our had|have|has a|any|single single|bad complaint|complaints|problem|problems|issue|issues|experience
    not one|single complaint|complaints|problem|issue|fault|hiccup|mistake|error|glitch|delay|bad|${badNoun}
    no probs|probz|hassles|complants|complaint|problemo|grumbles
    not miss this|it|out|them
    none of the|those|them problem|problems|hassle|trouble|stress|fuss|nonsense|delays
    none of the|those usual|old|horror problem|problems|hassle|trouble|stress|fuss|stories
    not|un|no|isn't an unpleasant|uncomfortable|unreasonable|unfriendly|unwelcome
    not an unpleasant|uncomfortable|unreasonable|unfriendly|unwelcome
    not unhappy|unfriendly|unpleasant|unreasonable|displeased|dissatisfied|uncomfortable|disappointed
    not in the slightest|least bit ${bad}
    no attitude|pushy|upselling|pushiness|surprises|gimmicks|strings|small|hidden|sales|catches
    no long|lengthy wait|waits|queue|queues|waiting|delay|delays
    not to be missed
    not cut|cutting any|corners
    not cut any corners
    not|never treat|treats|treated you|me|us|him|her|people|patients|like like|as|a number|nuisance|idiot|criminal|fool|child|burden|statistic
    never|not treat|treats|treated me|us|you|him|her like|as a|just|an|another number|nuisance|idiot|criminal|fool|child|burden|statistic|inconvenience
    yet to be|have let|disappointed|a|failed|disappoint|find|any
    yet to be let|disappointed
    yet to have a|any bad|problem|complaint|poor
    not once|ever did|have|has|was i|we|anyone|they feel|felt|been|made|had|was|rush|judge ${bad}|${wrongVerb}
    not once did|have|has|was i|we|anyone|they ${bad}|${wrongVerb}
    no point|time|stage|moment did|was|were|have i|we|anyone|they feel|felt|made|be|been|seem ${bad}|${wrongVerb}|alone|unsafe
    no point|time|stage|moment did|was|were|have i|we|anyone|they ${bad}|${wrongVerb}
    neither ${bad} nor ${bad}
    nothing was|is|went|were|seemed ${bad}|${wrongVerb}|missed|rushed|forgotten|wrong|overlooked
    not long to wait|queue|get
    not far|long to walk|go|travel
    not a day|week|month|night go|goes|pass|passes|passed|went by|without|when|that grateful|thankful|thank|glad
    not overpriced|expensive|pricey|dear
    not half bad
    not too shabby
    not be missed
    never|not send|sent|turned away|home without
    nobody|nowhere|one|nothing i rather|prefer|would rather|prefer|sooner
    nobody|nowhere|one|nothing i rather
    not even a scratch|dent|mark|crack|bruise|hint|whisper|murmur|wobble
    not take|took more than
    not take|took more than minutes|hour|day|week
    refuse|refused to give up|quit
    not surprised|surprising they|win|won|it's
    hardly surprised|surprising they|win|won|it's
    far|anything from|but ${bad}
    far from the|a|being|be ${bad}
    nothing|nobody|noone|none feel|felt|was|were|be|is|go|went|get|got|seem|seemed ${bad}
    nothing|nobody|noone|none ever feel|felt|was|were|is|go|went|get|got|seem|seemed ${bad}
    no one|body was|were|is|ever|be ${bad}
    not|no|none one|single|a|of was|were|be|is|ever|been ${bad}
    not|no|none one|single|of member|nurse|person|doctor|waiter|colleague of|staff|the was|were|be|ever|is|lost|lose ${bad}|lose|lost|temper
    none of the|them|nurses|staff ever|was|were|be|lost|lose ${bad}|lose|lost|temper
    nobody|noone|never|not roll eye|eyes|their|his|her
    nobody|noone|never|not raise|raised|lose|lost voice|temper|their|his|her|patience
    no one|body roll|raise|lose eye|eyes|voice|temper|their
    nobody|noone|never|not look|talk|speak down on|to|at|me|us
    nobody|noone|never|not|no look|talk|speak|talked|spoke|looked down
    nobody|noone|never|not brush|fob|palm|wave me|us|off|away|him|her off|away
    nobody|noone|never|not turn|turned|send|sent|shoo me|us|anyone away
    no one|body brush|fob|turn|send me|us off|away
    nobody|noone|never|not make|made a fuss|scene|face|problem|issue|issues
    nobody|noone|never|not try|tried|push to sell|upsell|push|charge|fob|rip|trick
    never|not|nobody|noone hide|conceal|keep anything|a|thing|secret from|back
    no|without|zero a|any|single|the ${badNoun}
    no|without|zero ${badNoun}
    without|no chasing|arguing|argument|fuss|grumbling|quibbling|moaning|questions|hesitation|judgement|rushing
    not|no|never|without a|any|one|the hint|trace|speck|whiff|sign|ounce|shred|scrap|bit of ${bad}|${badNoun}
    no|without sign|hint|trace|sense|feeling of ${bad}|${badNoun}
    no|without sign|hint|trace|sense|feeling of being|be ${bad}|hurried|rushed|processed
    no|never|not|hardly shortage|lack|absence|end of ${good}
    lack|absence of ${badNoun}|waiting|pain|noise|stress|pressure|queues
    have|has|had|'ve|got|there|is|be no doubt|doubts|question
    no|not doubt|doubts about|in|whatsoever|that|it|at
    no regret|regrets
    never|not|no|without have|had|any|a|need|feel|real cause|reason|ground|grounds|need|wish to|for|of ${chore}|grumble|moan|complain|complaint|doubt|leave
    never|no|not cause|reason|grounds to|for|of ${chore}|grumble|moan|complain|complaint|concern|doubt
    never|not|hardly|barely|no have|had|need|needed|made to ${chore}
    never|not|hardly|barely had|have|need to explain|prove|justify|repeat|ask|wait|chase myself|twice|anything|for
    without have|having|needing|being|ever to|made|asked|once ${chore}
    without being|feeling|getting|any|even ${bad}
    barely|hardly|scarcely a minute|second|moment|mark
    barely|hardly|scarcely a minute|second|moment pass|passed|went|go before
    barely|hardly|scarcely anything|thing|nothing i|we|to|you|would|'d would|'d|could|change|alter|improve|fault|criticise|complain
    barely|hardly|scarcely|not|never feel|felt|notice|noticed|know|knew it|a|the|thing|anything|needle|any needle|injection|jab|pain|thing|scratch|blood|prick|at
    would|'d barely|hardly|scarcely|never know|notice|guess|think
    barely|hardly|scarcely any|a|time|no wait|queue|pain|waiting|noise|traffic|scar|mark|time|bruise
    not as|so|nearly|half|anywhere|near ${bad} as|that
    not as|half|nearly as|so ${bad}
    never|not be|feel|felt|been left in|alone|hanging|waiting|wondering|out|to|without|limbo dark|limbo|wondering|cold|waiting|guessing|lurch
    never|not be|been|left left|alone|in|hanging|wondering alone|dark|hanging|wondering|limbo|waiting|guessing
    never|not leave|left me|us|you|him|her|anyone alone|hanging|waiting|wondering|stranded|guessing
    never|not feel|felt|made|make|nothing like|a|me|us|you burden|nuisance|number|idiot|fool|inconvenience|fraud|bother|customer|patient
    never|not feel|felt|made|make|was|were like a|just|another|an burden|nuisance|number|idiot|fool|inconvenience|bother
    never|not feel|felt|make|made|was|be wasting|waste|a|bother|bothering|in time|anyone's|their|burden|nuisance|way
    never|not once|ever make|made|did|feel|treat me|us|they|like|as feel|burden|a|number ${bad}|like|burden
    never|not feel|felt lost|alone|unsafe|rushed|small|stupid|ignored|abandoned|judged|forgotten|scared|foolish|silly !so !such !more
    not let|allow me|us|him|her|mum|dad|you leave|go|suffer|down|give until|till
    not|never stop|rest|leave|quit|give|go until|till
    never|not fail|failed|fails to
    never|not fail|failed|fails me|us
    not|no horror|nightmare story|experience|i|we|it
    not the|a nightmare|horror|disaster|ordeal|gloomy|chaos i|we|that|people|story|place
    not|no|never nightmare|ordeal|chore|hassle|faff any|for|anymore|longer
    not a faff|chore|ordeal|nightmare|hassle|bother|headache|struggle
    not say|find|think|name|recall|remember|have single|bad|one|any|a fault|grievance|thing|word|gripe|complaint|moment|problem|criticism|quibble
    not find|say|think|name a|any|single|one bad|negative|wrong|nasty thing|word|to
    not say i|we have|had single|a|any|bad|one grievance|complaint|problem|bad|gripe|fault
    not say|find|have a|i|any|had single|bad|one|any grievance|thing|word|fault|complaint|moment
    not beat|better|bettered|matched|equalled|surpassed|rivalled|topped
    not be bettered|beaten|matched|equalled|surpassed|rivalled|topped|improved|faulted
    nothing i|we|'d|would would|want|'d|change|wanted|wish change|want|alter|do|done|different|differently
    nothing i|we|would|'d would|'d|want want|change|do done|do|differently|different
    neither ${bad} nor
    what|how without them|you|him|her
    not take|took offence|notice
    not cost|charge a|me penny|extra|thing|cent|anything|fortune`,
  '1': `not|never seem|appear to mind
    not exactly ${bad}
    not cost
    not at all ${bad}`,
  '0': `any|no more $
    not easily|usually|normally|generally impressed|pleased|one|leave|write|a
    no doubt
    none of
    nothing like`,
  '-1': `not go|come|went amiss
    not without its|a|some|their|fault|faults|flaws|problems
    not without its|some|their fault|faults|flaws|problem|problems|issue|issues
    not|never particularly|really|especially|exactly|quite|terribly|overly ${good}
    not one of|member|person
    ^ only somebody|someone|they|you|he|she|i|we|it have|had|would|could|'d
    wish|wished i|we had|'d|never|have|hadn't
    can|could not say|call|claim i|that|it|this|we|they !${bad} !grievance !fault !enough !anything
    no sign|trace|idea|clue|hint of|what|that|when|who !${bad}
    without its|my|our|his|her|half|one !problem !fuss
    not seem|appear to|very|that know|care|want|understand|listen|notice|like|interested|bothered
    neither !${bad} !beat !fault
    it nice|good|helpful to|if be|been|had|have`,
  '-2': `not exactly|precisely rush|rushed|rushing|hurry|hurrying|fall|falling|jump|jumping|leap to|over
    nor the|my|our|a|any * was|were|is|are ${good}
    fridge|freezer|drink|drinks|beer be not cold|cool|chilled
    be not|never patient !the !a !as
    not very|at|particularly|exactly|so|too patient
    nothing|not|none be|work|worked|arrive|arrived|look|go|went|turn|come|came|did as described|promised|advertised|pictured|expected|planned|agreed|ordered|hoped
    lack|lacks|lacked ${good}|staff|communication|information|privacy|organisation|manners|urgency|empathy|skill|skills|training|atmosphere|flavour|taste
    get|got|have|had|give|gave no sleep|rest|peace|joy|say|choice|chance|thanks
    no sleep|peace|rest !stress
    see|seen|notice|feel|felt no improvement|difference|change|benefit
    not just|only|merely|simply ${bad}
    not|nobody|noone|one|body give|gives|gave|given a|two|flying shit|shits|damn|toss|hoot|hoots|monkeys|monkey|fig|fuck
    not got|get|have a good|kind|nice word
    would|'d hesitate to come|go|use|recommend|return|book|order
    never once did anyone|they|he|she|anybody apologise|say|ask|offer|${caringVerb}
    without any|much help|support|guidance|answer|answers|response|care|thought|information|instructions|${good}
    would|'d hesitate to
    nothing have|has|had improve|improved|changed|moved
    none the wiser
    no way i|we|am|'m|will|would
    be not ${good}
    be not a|the|all|that|too|so|very|overly|particularly|even ${good}
    not all that|too ${good}
    nothing about it|this|them|the be|is|was|feels ${good}
    nothing about it|this|the ${good}
    not much fun|joy|use|good|help|choice|luck|care
    no 1 cares|care|helped|helps|answers|answered|listens|listened
    plenty|lots|loads|full|number of fault|faults|problem|problems|issue|issues|complaints|criticism|criticisms|complaint|mistakes|errors|bugs|excuses
    nothing i|we liked|enjoyed|loved
    less|least than ${good}|impressed
    less than ${good}|impressed|ideal
    not believe|trust|respect me|us|him|her|my|what
    never remember|remembers anything|a|my|me|to
    not one|a|the bit ${good}
    not think much of
    no attempt|effort to
    without be served|seen|helped|heard|treated|fed|offered
    hardly what i|you|we 'd|would|call
    by no means ${good}
    in no way ${good}
    no account|circumstances|circumstance use|book|go|buy|trust|should|order
    no way|means ${good}
    not a lot|much|great of|deal|thought thought|effort|care|help|use|point|sense
    no pressure in|from
    no water pressure
    nothing special|exciting|memorable
    never leave|left|go|went|be so|as hungry|angry|upset|frustrated|cold
    not something i|we|you repeat|recommend|do|expect
    not something i|we|you 'd|would repeat|recommend|do
    no follow up|through
    not|never again will|would i
    not know good|service
    not nearly as|enough ${good}|staff
    not nearly as ${good}|clean
    not let me|us speak|in|go|leave|return|talk
    not know good service
    nothing to praise|recommend|like|love|write|smile|celebrate|shout
    not long before|until it|they|we|the broke|break|stopped|failed|problems|died|crashed|leaked
    not long before|until it|they|we|the had|was|were|started|began broke|break|broken|stopped|failed|problems|died|crashed
    not be|get any worse
    had|have hoped|expected for more|better
    thing|anything i|we liked|like|enjoyed not
    not a thing|anything i|we liked|like|enjoyed
    never|not had to wait|queue|hold so|this|that|as long
    never|not wait|waited|queued so|this|that|as long
    not a day|week|month|night go|goes|pass|passes|passed|went by|without without !grateful !thankful !thank !glad
    not a day|week|month|night go|goes|pass|passes|passed|went without !grateful !thankful !thank !glad
    no effort|attempt|care|thought|consideration was|is|made|given|put|at made|given|put|taken|whatsoever|all
    no effort|attempt|care|thought|consideration was|is|made|given|put|whatsoever
    no sense|hint|sign of urgency|care|direction|organisation|purpose|remorse
    no end|shortage of problem|problems|trouble|issues|hassle|delays|excuses|mistakes|errors|complaints
    neither ${good} nor ${good}
    treat|treats|treated|treating like|as a|an|just|another|second number|nuisance|idiot|criminal|animal|dirt|rubbish|fool|child|object|class
    treat|treats|treated|treating you|me|us|him|her|patients|people|customers like|as number|nuisance|idiot|criminal|animal|animals|dirt|rubbish|fool|child|object|cattle|an !not !never
    not|never treat|treats|treated you|me|us|him|her|like like|as|a person|human|customer|people|adult
    not|never treat|treats|treated you|me|us|him|her like|as a|an person|human|customer|people|adult
    not say i|we enjoy|enjoyed|liked|like|love|loved|rate
    to be avoided
    one to avoid
    not|never impress|convince|deliver|inspire|excite|satisfy|please|appeal|amuse|impresses|inspires
    not a|really|much fan|priority|clue|hope|pleasant|nice|good|great|happy|patch
    not for me|us $
    not even look|listen|ask|say
    not last|survive a|one|two|long|even|the week|month|day|year|night|fortnight
    nothing worked|works|happened|happens|changed|changes|explained|resolved|fixed|ready|clear|right|included|provided|offered|clean
    nothing was|is|has|went|were|got|gets explained|resolved|fixed|ready|clear|right|included|provided|offered|clean|changed|done|sorted|happened
    have got|get|no a|good|one good|nice|kind word
    no soap|paper|towel|towels|kettle|plug|plugs|hairdryer|curtains|wifi|seats|chairs|shade|bin|bins|milk|bedding|blanket|blankets|fan|fridge|pillows
    would not give them|it|this time
    nowhere to sit|park|wait|put|stay|hang|charge|rest|go|eat|change
    no point
    lucky to|if get|if|see|reach|you|they
    nothing like|near the|as|what picture|pictures|photo|photos|advertised|description|described|good|expected|advert|brochure
    would not pay|refund|exchange|replace|honour|accept|budge|help|listen|reimburse|cover !enough
    could not find|locate|explain|help|tell|answer|provide my|me|the|what|why|us|out !fault !enough !better !word !words !nicer
    without so much
    not somewhere|a i|place we|would|i
    far|anything from|but ${good}|spotless|luxury|luxurious
    far from the|a|being|be ${good}
    not exactly|really|particularly|precisely a|the|my|very|what ${good}|luxury
    not exactly|really|particularly|precisely ${good}
    hardly|scarcely|barely what|the|a|call ${good}|i'd|i|care|service
    would not trust|send|let|put|take|leave them|him|her|my|it|near|there|dog|a !else !elsewhere !another !any
    would not trust|let them|him|her|near|it !else !elsewhere
    not a soul|word|apology|peep|dicky|clue
    not a|one soul|single person|nurse|doctor|word|one|soul come|came|check|ask|help|smile|say|offer
    not|no one|single of|person|member|nurse|staff|thank them|staff|nurse|person|the ${caringVerb}
    not|no|none one|of|single them|staff|nurse|person|my ${caringVerb}|match|matched|arrive|work|read|reply
    none of it|this|that|my|our|them match|matched|work|worked|arrive|arrived|answer|answered|true|care|cared|reply|replied|were|was answered|help
    none of my|our|them be|were|was|been answered|returned|resolved|right|addressed|read
    nobody|noone|never|not have|had the decency|courtesy|manners|sense|time|guts|answer|clue
    nobody|noone ${caringVerb}|ask|asked|look|looked|take|took|pick|picked|come|came|say|said|show|turn|want|return|read|remember
    no one|body ${caringVerb}|ask|asked|look|looked|take|took|pick|picked|come|came|say|said|show|turn|return|read|remember !${wrongVerb}
    no one|body at|on|in|from|could|would|ever|even|has desk|reception|phone|ward|office|counter|tell|look|help|explain|pick|answer|bother|ask
    no one|nobody|body take|took|taking pain|symptom|symptoms|concern|concerns|worry|worries|me|us|it|him|her|complaint seriously
    not|no|nobody|one take|took|taken|taking me|us|pain|it|him|her|concerns seriously
    not be|take|took taken|into|on account|board|seriously
    hardly|barely|rarely|seldom|scarcely anyone|anybody|anything|any|do|does|did|ever ${caringVerb}|pick|work|look|come
    rarely|seldom|hardly do|does|did anyone|anybody|they|you pick|answer|reply|${caringVerb}
    barely|hardly|scarcely work|warm|last|get|speak|look|say|listen|hear|see|touch|cover|dry|cool|examine|eat|sleep|fit|clean|function|open|acknowledge|glance|edible|heat|read
    yet to receive|hear|get|explain|see|be|arrive|reply|call|answer|pay|refund|have|resolve !better !bad !nicer !kinder !complaint !problem !fault
    not see|seen|have|had|receive a penny|cent|euro|thing|of|word
    no one|nobody|body to ask|help|speak|talk|turn|call|answer|be|greet|at|contact
    was|is|be|were no one|nobody who|to|around|there|available|at|on
    nobody to|who|around|available|there ask|help|could|can|would|turn|speak|talk|be|answer
    without pain relief|killer|killers|medication
    without say|saying|tell|telling|inform|informing|asking|checking|consulting|listening|looking|examining|notify|answer|answers|explanation|apology|word|warning|notice|medication|towel|towels|heating|water|consent|permission|lunch|food|support
    with no explanation|warning|apology|answer|answers|notice|reason|support|help|water|heating
    not so much as|a thank|sorry|hello|apology|glance
    not get|receive|have|hear so|even|as much|a|as|thank|sorry
    not|never|nothing return|returned|acknowledge|acknowledged|address|addressed|resolve|resolved|refund|refunded|honour|honoured|materialise|materialised|appear|arrive|arrived|reimburse|dispatch|process
    never ask|asked|look|looked|check|checked|explain|explained|introduce|smile|smiled|examine|examined|show|showed|turn|turned|happen|happened|materialise|materialised|appear|update|updated|materialized|inform|informed|bother|bothered|apologise|say !back !away !problem !more !no !cross !bad
    never ask|asked|check|checked how|if|whether|about|what|on
    have|has|have never|not feel|felt|be|been so|as|more ${bad}
    never have|has|had i|we be|been|feel|felt|meet|met|see|seen so ${bad}|let|down
    never|not have i|we|been been|feel|felt|be|so so|such|more ${bad}|let
    not renew|renewing|rebook|rebooking|reorder|reordering|repeat|repeating
    not be|go|come|go staying|coming|returning|renewing|booking|using|buying|ordering|shopping|going|visiting !else !elsewhere !anywhere !another
    not do|deliver|get|offer half|what|anything|everything|it of|the|that|they|it|claims|says
    not fit for
    not fit for purpose
    make|made|making no difference|sense|effort|attempt|apology|improvement|impression
    no|little|zero difference|effect|relief|improvement|joy|luck|use|interest|warmth|eye|hello|smile|follow|clean|sympathy|urgency|decency
    no clean|hot|working|proper|real|decent|fresh|soft|spare ${good}|towel|towels|water|sheets|lift|food|heating|explanation|help
    fail|failed|fails to examine|deliver|honour|explain|listen|respond|reply|turn|answer|notice|mention|diagnose|inform|provide|meet|show|check|read|arrive|act|resolve
    lacking|lack in|any|all|the|basic ${good}|sort|kind|any|basic
    lack of ${good}|communication|information|staff|hygiene|privacy|choice|parking|follow|interest|manners|urgency
    can|could not be bothered|arsed|assed|trusted|relied|fussed
    not be arsed|assed
    could not wait to|for get|see|be rid|out|away|leave|over
    could not wait to get rid|out|away|me
    could not care less
    not feel|think|believe|say that|i|we|they|it be|was|were|am|is|know|care|be ${good}|in
    not feel|think|believe that|i|we|it i|we|was|it|is was|be|were|am|had in|${good}
    not think|believe|seem|appear they|he|she|anyone|to|staff know|care|want|listen|read|understand|bother
    not feel|felt heard|listened|safe|welcome|cared|valued|respected|reassured|supported|looked|right|included|comfortable|clean|special
    not acceptable|ok|okay|right|fair|enough|on to|for|that|when|i
    no way to treat|run|speak|talk|behave
    not how|the|what way|you|i|we|how treat|run|expect|want|speak|pay|call|paid|deal
    not even look|ask|say|check|offer|read|bother|acknowledge|apologise|a|know|open|try|get|clean
    would not call|describe|consider !bad
    can|could not call|describe|consider this|that|it
    can|could not say i feel|felt look|looked|listened|valued|welcome|cared|safe|heard after|to|for
    can|could not say i|it|that|we feel|was|felt|were|is ${good}|look|looked|heard|listened`,
  '-3': `without a doubt * ${bad}
    without doubt|question * ${bad}
    without a doubt the least ${good}
    never want|wanted to go|see|come|return|experience|stay|do|speak|deal back|again|there|here|that|this|through
    never want|wanted to go|see|come|return|stay back|again|there|here
    not praise|recommend|rate the|this|them|it * at all
    not praise|recommend|rate the|this|them|it at all
    not like|enjoy|love|liked|enjoyed anything|any|much !feel !could
    could not wait to go|get|leave|be|see home|out|away|over|it|back !again !more
    be not long|big|hot|warm|deep|wide|tall|high|loud|bright|soft|strong|thick|firm|dark|fast|quick enough
    not long|big|hot|warm|deep|wide|tall|high|loud|bright|soft|strong|thick|firm|dark|fast|quick enough
    not have be|been ${worse}
    could not be|get ${worse}
    not like|enjoy|love a|one|any single|thing|bit|part|minute
    never|not be|been treated|spoken|talked to|like this|that|like
    not organise|organize|run a|an|their bus|bath|raffle|party|piss|tap|whelk
    shower|water|tap|taps have|had|has|with no pressure
    never|not think|thought|imagine|imagined|dream i|we|he|she|it|mum|dad 'd|would be|have treated|left|spoken|ignored|made|forgotten|refused
    not expect|imagine|think|believe|dream * would|'d|could be so|this|that ${bad}
    not expect|imagine|dream to be so|this|that ${bad}
    not praise it|this|that|service|food|them $
    not have be|been less ${good}
    not have be|been|go|gone worse|poorer
    not think of anything|something you|they did|do|got well|right|good
    not wait any longer|more
    could|can not be|get worse|ruder|slower
    could not wait to leave|escape|end|check
    could not wait to get out|home|away
    not have be|been more ${bad}
    nothing to do|eat|drink|watch|read
    rarely|seldom|hardly|never see|find|get|meet|experience|receive|encounter such|so ${bad}
    nobody|noone|no be|is|could ruder|worse|less
    hardly|barely|not|scarcely believe how ${bad}
    not think much of
    no request|question|query|call|message|email was|is|were ever answered|answer|met|heard
    be|is|'s|been|you|we|i|it hard|difficult|impossible|pressed|struggle|struggling to find|think|imagine worse|ruder|slower|dirtier
    hard|difficult|impossible|struggle|struggling to find|imagine a less ${good}
    hard|difficult|impossible|struggle|struggling to find less ${good}
    not find|get worse
    nothing could be|get worse
    not be|get worse|ruder|slower than
    not find|imagine|think|ask|meet|get|have|name a|any|of|for worse|ruder|slower|dirtier|colder|grumpier
    not find|imagine|think|ask|meet|get|have|name of|any a|any worse|ruder|slower|dirtier|colder|grumpier
    could not have make|made it|this|things|any more|harder|worse|less difficult|complicated|stressful|painful|helpful
    could not have make|made it|this|things|any harder|worse
    hard|difficult|impossible|pressed|struggle|struggling|tough to find|think|name|imagine worse|ruder|good|nice|positive|slower|dirtier
    hard|difficult|impossible|pressed|struggle|struggling|tough to find|think|name|imagine anything|a|any|of|one good|nice|positive|right|worse
    hard|difficult|impossible|pressed|struggle|struggling|tough to find|think|name of|anything|a anything|to|single|thing good|nice|positive|right|praise
    nothing but contempt|trouble|excuses|problems|hassle|${bad}
    no worse place|service|way|company|hotel|hospital|shop|experience
    lose|lost all|any|my|total trust|faith|confidence|patience|hope|respect
    never|not fail|fails|failed to disappoint|annoy|frustrate|irritate|let|infuriate|anger|shock
    not|nothing be|have|been|short less|worse|ruder|of|more ${bad}|helpful|interested|a|caring|professional
    not|never be|have|been|feel|felt more|so|as ${bad}
    nothing short of ${bad}|disgrace
    never|not receive|received|have|had|experience|experienced|see|seen|meet|met such|so ${bad}
    never|not receive|received|have|had|experience|experienced|see|seen|meet|met such|so a|an ${bad}
    not wish on|it|this|that on|my|enemy|anyone`,
}
