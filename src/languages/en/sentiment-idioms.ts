/** English phrases whose valence is not the sum of their words. The project's own list. */
import type { IdiomLists } from '../../sentiment/room.ts'
import { negation } from './sentiment-negation.ts'

export const idioms: IdiomLists = {
  '3': `${negation['3'] ?? ''}
    n't|not do enough for
    couldn't|couldnt do enough
    can't|cannot|couldn't|n't|not think|see|find|say of|anything|how|a|what you|anything|could|better|to you|could|better|improve could|better|do|improve
    not|n't go|shop|use|buy|want|stay anywhere|elsewhere|anyone else
    not|n't go|shop|use elsewhere|anywhere
    can|could not|n't beat|top
    can't|cannot|couldn't|cant beat|top
    never|not|n't had|have a|one|any bad|poor experience|visit|meal|day|word
    second to none
    can't|cannot|cant|couldn't|couldnt praise|thank|fault
    go|went|goes|going|gone above and beyond
    above and beyond
    go|went|goes|gone|going the extra mile
    extra mile
    not|n't|cannot|cant|can't|couldn't|couldnt fault
    not|n't|cannot|cant|can't|couldn't|couldnt be faulted
    no fault|faults to|whatsoever|at|find|found
    not|n't|cannot|cant|can't|couldn't|couldnt praise|thank|recommend|rate|speak enough|highly|sufficiently
    not|n't|cannot|cant|can't|couldn't|couldnt say enough good|great|about
    not|n't|cannot|can't|couldn't|couldnt have been|asked|wished|hoped|had|wish|ask better|nicer|kinder|happier|more|helpful|easier|smoother|friendlier|pleased
    not|n't|cannot|can't|couldn't|couldnt be better|happier|nicer|kinder|more|easier|friendlier|helpful|pleased
    not|n't|cannot|can't|couldn't|couldnt ask|wish|hope for better|more|nicer|anything
    not|n't|never|wouldn't|wouldnt hesitate to
    no hesitation
    without hesitation
    without a fault|hitch|problem|hiccup|glitch|complaint
    hats off
    hat off
    like family
    five|5 star|stars
    ten|10 out of ten|10
    10 10
    100 percent|%
    worth every penny|cent|minute|bit|euro
    worth the wait|money|price|trip|drive|visit
    life saver|changing|saving
    saved my life
    blew me|us away
    blown away
    couldn't|couldnt|not|n't live|do without
    a credit to
    credit to
    keep up the good|great|excellent
    keep it up
    keep up good|great
    never looked back
    nothing but praise|good|positive|compliments|thanks
    nothing short of amazing|excellent|brilliant|superb|fantastic
    have|has|had|got nothing but good|praise|positive
    over the moon
    top notch
    top class|marks|quality|tier|drawer
    first class|rate
    world class
    spot on
    bang on
    hit the spot
    made my|our day|stay|holiday|week
    highly recommend|recommended
    definitely|absolutely|thoroughly recommend|recommended
    look|looking forward to coming|returning|using|seeing
    will|would|'ll definitely|certainly|gladly|again be|come|order|use|return|buy|go back|again
    nothing was|is too much
    nothing too much trouble
    nothing is|was ever too
    not|n't let me|us down !until !sit !lie !calm
    never let me|us down !sit !lie !calm
    never|not failed|fail to impress|deliver|please|amaze
    hard to fault|beat|improve|top
    hard|difficult|impossible to find fault|faults
    can|could not|n't find fault !the !my !out
    beyond|exceeded|surpassed|above my|our|all|expectations expectations
    exceeded|exceeds|exceed expectations
    not|n't wipe the smile`,
  '2': `${negation['2'] ?? ''}
    no one|nobody|never|not|n't|none made|make|makes|making|felt|feel|left|treated me|us|you|him|her|like|as feel stupid|rushed|small|unwelcome|guilty|ashamed|bad|silly|embarrassed
    no one|nobody|never|not|n't made|make|makes|making me|us|you|him|her feel stupid|rushed|small|unwelcome|guilty|ashamed|bad|silly|embarrassed
    never|not|n't feel|felt stupid|rushed|small|unwelcome|guilty|judged|embarrassed|pressured|alone|ignored !so !such
    nothing could|can|should|would|needs|need|needed|to|that be|have|you improve|improved|been|better|improving
    not|n't|didn't|doesn't take|took long|ages|forever
    anything|much you|they|i could|can do better
    can't|cannot|couldn't|not think|find|suggest anything|any|how|what you|better|to|could|improve
    not|n't have|had to chase|wait|queue|argue|ask|repeat|worry|pay
    didn't|don't|doesn't|dont|didnt have|need to chase|wait|queue|argue|ask|repeat|worry|pay
    n't|not chase|wait|queue for|at|long
    not|n't wished|wish|ask|asked for kinder|nicer|better|more
    no complaint|complaints
    not|n't have|got|had any|a complaint|complaints|issues|problems|trouble|concerns
    not|n't have|got|had any single bad
    nothing|not|n't to|anything|much|really complain|grumble|moan|fault
    nothing|not|n't complain about
    can|could not|n't complain
    cannot|cant|can't|couldn't|couldnt complain|grumble|moan
    no cause|reason|reasons|grounds for|to|of complain|complaint|complaints|grumble
    no|not|n't|without|never any|a|had|have|single|one problem|problems|issue|issues|trouble|hassle|concerns|worries|hiccups|drama|fuss|difficulty|difficulties|glitch|glitches
    no|zero problem|problems|issue|issues|trouble|hassle|concerns|worries|hiccups|drama|fuss|difficulty|difficulties|negative|negatives|criticism|criticisms|regrets|faults|downside|downsides|waiting|wait|queue|queues|delay|delays|pain|hidden|pressure
    without problem|problems|issue|issues|trouble|hassle|fuss|delay|waiting|queuing|pain
    nothing bad|negative|wrong|critical to|about|with|whatsoever|at
    nothing|not|n't anything|to|was bad|negative|wrong
    not|n't fault|faulted
    not|n't bad at all
    not|n't too|so|half|that|at|all bad
    not|n't as bad|painful|scary|long as
    not|n't a bad
    never bad|wrong|late|fails|failed|disappoints|disappointed|disappointing|disappoint|bored|rushed|rude|ignored|felt|made rushed|ignored|judged|rude|alone|stupid|bad|disappointed !so !such
    never been|felt|made let|disappointed|rushed|ignored|judged|alone|unwelcome|mistreated !so !such
    never|not|n't once|ever|been|disappointed|disappoint|disappointing|regret|regretted disappoint|disappointed|late|rushed|rude|let|regret|regretted|wrong
    not|n't|never have|had|need|needed|forced|made to wait|queue|chase|worry|complain|ask|argue|repeat|pay
    not|n't|never kept|left waiting|hanging
    never|not|n't wait|waited|queue|queued|long more|long|longer|at|for
    not|n't|never disappointed|disappoint|disappointing|regret
    not|n't|no regret|regrets
    nothing to improve|add|change|better|criticise|dislike|fix
    nothing needs|need|needed|could|can|should|to|that|you|they to|be|improve|improved|improving|change|changing|changed|better|done|do|have
    nothing more|else could|can|you|to|i be|have|do|done|ask
    not|n't|cannot|couldn't|cant|can't improve|change anything|a|on|much|thing|it
    would|could not|n't change|improve a|anything
    wouldn't|wouldnt change|alter|improve a|anything|thing
    don't|dont|not|n't think|see|know of|any|anything|there|you|how|could|can|needs|need|improve|improved|be|better improve|improved|improvement|improvements|better|change|done
    no|not|n't room|need|needed|any for|to improvement|improve|improvements|change
    no improvement|improvements|changes needed|necessary|required|to
    no improvement|improvements $
    no need to improve|change|better
    keep doing|going what
    keep doing|going
    keep up
    keep as|it as|is
    carry on
    as good as it gets
    n't|not|never get|gets|come|comes better than
    can|could not|n't go wrong
    can't|cannot|cant go wrong
    good|best as it gets
    does|did what it says
    does|did the job|trick
    do|did|does job
    as expected|described|promised|advertised|pictured
    exactly what|as i|we|described|expected|needed|wanted
    on time
    in time
    ahead of|before schedule|time
    at ease
    in good|safe|capable|great hands
    well|nicely looked|cared|taken after|for|care
    looked after
    took|take|taken|takes|taking great|good|wonderful|excellent care
    took|take|taken|takes time to|with
    took|take|taken the|their|his|her time
    listened|listen to|carefully|well
    felt|feel|made heard|listened|safe|welcome|comfortable|valued|relaxed|respected|cared|special
    easy|simple to use|follow|find|book|order|navigate|understand|talk|set|park|get|install|assemble|clean|contact|reach
    easy as
    good|great|fair|excellent|incredible|amazing value|price|deal
    well done|worth|run|organised|organized|made|presented|packaged|packed|explained|informed|thought|priced|built|maintained|designed|worth
    worth it
    well worth
    love it|this|them|that|the|how
    thumbs up
    thumb up
    big|huge|many|thank|massive|special thanks|you|thank
    much appreciated
    all good|great|fine|ok|well|perfect
    was|is|everything|all all|is|was|went good|great|fine|perfect|well|smoothly|excellent|ok
    so far so good
    not|n't a problem|issue
    rest assured
    peace of mind
    put|puts|putting me|us|my mind|at ease|rest
    way better|easier|faster|nicer|quicker
    much|far|lot|significantly better|easier|nicer|quicker|faster|calmer|happier than|now|here
    better than expected|ever|before|most|any|other|anticipated|the|hospital|i
    felt|feel|feeling|am|getting much|so|lot better
    cleared up
    no longer suffer|hurts|pain|in|have|need|anxious|worry
    pain free
    stress|hassle|trouble|problem|worry|fault free
    would|will|'d|'ll use|buy|order|book|stay|shop|come|visit|go|return|be again|back|here !not !n't !never !hardly
    buy|order|shop|use|book|stay|go|come again|back !never !not !n't !won't !wouldn't !wont
    come|came|coming|go|be back !not !never !n't !won't !call
    back in business|action
    nice and clean|quiet|warm|easy|quick|friendly|calm
    quiet and clean|calm|peaceful
    hot and fresh|tasty
    lifted|raises|raise my|our spirits
    kept informed|me|us|up informed|updated|posted|date
    good|great|right as new
    like new
    as good as new
    free of charge
    no pressure
    no nonsense
    not|n't only|just|merely good|great|friendly|helpful|fast|kind|professional
    happy with|to|bunny|customer|days
    more than happy|pleased|satisfied|enough|helpful
    glad i|we|to
    can't|cannot|couldnt|couldn't wait|be to|more|happier
    nothing i|we|you|to|that|can|could dislike|didn't|did|improve|think|fault|complain|better
    no stone unturned
    bent over backwards
    bend over backwards
    smooth as
    not|n't the slightest|least|any|single problem|issue|complaint|doubt|fault
    only good|positive|nice|best things|words|experiences|to|experience
    anything but boring|rude|dull|bad|cold|slow|ordinary`,
  '1': `${negation['1'] ?? ''}
    not|n't too|so|that|very|particularly bad|long|painful|expensive|difficult|hard|busy|crowded
    not bad
    n't bad
    could be|have been|done worse
    good|well enough
    better late than never
    no longer an|a issue|problem
    to|of my|our liking
    not|n't mind
    does|do|did not|n't matter
    at last`,
  '0': `${negation['0'] ?? ''}
    how are you
    thank you for calling|waiting|your
    best before
    looking forward to hear|hearing
    kind regards
    best regards
    kind of
    good morning|afternoon|evening|night
    sort of
    for good
    as well
    as well as
    a good|great deal of
    just like
    like a|the|this|that|to
    look|looked|looks|feel|feels|felt|sound|seems like
    would|'d|should like
    with respect to
    a|for long time
    old age
    old people's
    no idea
    problem solved`,
  '-1': `${negation['-1'] ?? ''}
    could|can|should|must|would|might|needs|need|ought be|have|do|to better|nicer|improved|clearer|easier|quicker|faster|friendlier|cleaner|bigger|more|warmer|cheaper|softer|shorter|kinder|healthier
    could|should|can have|be been|done better|nicer|clearer|easier|quicker|faster|friendlier|cleaner|bigger|more|warmer|cheaper|kinder|given|told|improved
    could do with
    could use|need|benefit|do some|more|a|with|from
    would|might|'d be better|nice|good|great|helpful|useful|appreciated|lovely|preferable|ideal if|to|having
    it would be|have nice|good|great|helpful|useful|better|appreciated|been
    would have been|liked|appreciated|preferred nice|good|great|helpful|useful|better|lovely|to|more|some|a
    would|'d|i like|prefer|appreciate|love to|more|some|a|if|better|see|it
    room for improvement
    needs|need|needed|require improving|improvement|improve|improved|updating|attention|work|fixing|more|better|to|a
    wish|wished they|there|you|it|i|we|that
    if only
    more or|staff|time|information|communication|parking|beds|nurses|doctors|choice|variety|help|support|activities|seats|chairs|space|staffing|funding|appointments|regular|privacy|explanation|clarity|training|frequent
    more $
    less waiting|noise|queue|queues|paperwork|time
    better communication|food|parking|information|signage|signs|staffing|organisation|signposting|lighting|wifi
    shorter waiting|wait|queues|queue
    quicker|faster|sooner|earlier response|appointment|appointments|service|diagnosis|treatment
    not|n't sure|enough
    in one ear
    hit|bit and|or|hit miss
    take|took|takes|taking|taken ages|forever|long|weeks|months|hours|days|too
    long wait|waiting|waits|queue|queues|time|hold|delay|delays
    so so
    nothing special|exciting|new|extraordinary|great|to|much|fancy
    left a lot|much|something to
    leave|leaves|leaving a lot|much|something to
    lot to be desired
    down hill
    went|gone|going|goes downhill
    to|on be|the desired|downside`,
  '-2': `${negation['-2'] ?? ''}
    not what|the|as i|we|quality|standard|product|one|advertised ordered|expected|promised|wanted|needed|asked|paid|advertised
    no reply|replies|response|answer|answers|refund|apology|explanation|communication|help|support|privacy|respect|compassion|information|follow-up|contact|heating|hygiene|empathy|parking|choice|warning
    no privacy|dignity|respect at|whatsoever|all
    not|n't|didn't|doesn't|dont do|deliver|provide|get|show|keep|tell|give|given|told|shown|what|me|us|any|anything what|it|any|anything|me|promised|help|us
    couldn't|couldnt|can't|cant|cannot get|book|make|find|reach|speak an|a|through|to|anyone|my|any|hold
    not once did
    not at all|very|all|particularly satisfied|happy|helpful|pleased|impressed|good|friendly|clear|clean|useful|professional|interested
    nowhere near as|good|enough|clean
    no longer a|as|the good|nice|great|best|worth|recommend|trust|friendly|clean
    neither warm|good|kind|polite|helpful|clean|friendly nor
    not|n't wish this|it|that on
    wouldn't wish this|it|that on
    hardly|barely have|been|be worse|worst
    not|n't be|come|go|coming|going back|again|returning
    never|not|n't felt|feel|been so|as small|unsafe|disrespected|unwelcome|insulted
    without any|a warning|explanation|apology|notice|reason
    not|n't|no|never|neither|hardly|nothing|none|nobody good|great|happy|pleased|satisfied|impressed|helpful|useful|friendly|clean|clear|worth|recommend|kind|polite|interested|nice|comfortable|reliable|professional|safe|acceptable|fair|right|easy|supportive|caring|working|enough|fresh
    not|n't work|working|worked|function|fit|stick|load|open|connect|start|charge|match|last|respond|reply|answer|bother|care|listen|help|explain|arrive|deliver|apologise|know|turn|come|show|call|ring
    doesn't|doesnt|didn't|didnt|don't|dont|won't|wont|wouldn't work|function|fit|stick|load|open|connect|start|charge|match|last|respond|reply|answer|bother|care|listen|help|explain|arrive|deliver|apologise|turn|come|show|call|ring
    stopped|stops|stop|quit working|responding|replying|answering|helping
    no|never|not|n't any|a|got|get|had|received|give|given|a|provide|provided answer|reply|response|refund|apology|help|support|communication|explanation|information|follow|contact|update|sympathy|empathy|privacy|compassion|respect|eye|care|feedback|idea|clue
    no answer|reply|response|refund|apology|help|support|communication|explanation|information|follow-up|contact|update|updates|sympathy|empathy|privacy|compassion|respect|signal|choice|parking|seats|interest|value|taste|flavour|result|results|improvement|improvements|one|chance|effort|toilet|heating|hot|water|warning|consideration|dignity|continuity|joined consideration $
    no one|body|nobody helped|help|listen|listened|answer|answered|answers|came|come|cares|cared|care|explained|told|called|knew|knows|seems|seemed|bothered|available|apologised|spoke|responded|replied|contacted|turned
    nobody|noone|none helped|help|listen|listened|answer|answered|answers|came|come|cares|cared|care|explained|told|called|knew|knows|seems|seemed|bothered|available|apologised|spoke|responded|replied|contacted|turned|of
    nothing works|worked|helped|helps|happened|changes|happens|arrived
    nothing was|is|has|got|gets|been done|explained|changed|happened|offered|fixed|good|solved|ready|clear|sorted|told|said|resolved
    nothing good|useful|positive|nice to|about|in|came
    never again
    never returned|replied|answered|arrived|came|called|rang|received|delivered|apologised|got|get|available|on|buy|use|shop|order|come|go|coming|going|ordering|buying|listened|listen|explained|contacted|answer|reply|respond|responded|showed|works|worked|work|return|visit|stay|use|using|happy|helpful|clean
    still waiting|no|not|n't|haven't
    far from good|ideal|perfect|clean|happy|satisfied|satisfactory|helpful|acceptable|pleased|professional|friendly|easy|impressed|adequate|fresh|great
    anything but good|helpful|clean|friendly|easy|smooth|professional|satisfactory|kind|clear|relaxing|pleasant|comfortable|satisfied|impressed|caring|reassuring
    neither nor
    not|n't|never going|come|coming|go|be|return|use|using|order|buy|shop|book|stay back|again
    won't|wont|wouldn't|wouldnt be|use|go|come|buy|order|shop|return|book|stay|recommend back|again|returning|using|here|using|anyone|it
    would|will|do|can|could not|n't recommend
    cannot|cant|can't|couldn't|couldnt|wouldn't|wouldnt|won't|don't|dont recommend
    not|n't|never|hardly worth
    waste of|my time|money|space|energy
    rip|ripped off|me
    let|lets|letting me|us|patients|people|them|itself|you|everyone|customers down
    let down
    fob|fobbed off
    fed up
    cut|cutting|take|took short|corners
    not|n't bother|bothered
    can't|cannot|couldn't|couldnt|cant|unable|impossible get|reach|find|contact|hear|speak|park|sleep|log|access|use|open|book|afford|to through|an|a|hold|appointment|anyone|in|it|contact|get|anywhere
    fall|fell|fallen|falls|falling|come|came apart|off|to
    fell|falling|fall through|by the
    fell ill|asleep
    out of order|date|stock|control|touch|pocket
    passed|sent|pushed|shoved|going|pass from|around|round|pillar
    pillar to post
    back and forth
    lack|shortage|absence of
    too long|slow|expensive|much|many|few|little|late|small|big|noisy|loud|hot|cold|busy|short|quick|quickly|soft|hard|far|rushed|early|crowded|tight|dark|complicated|difficult|thin|sweet|salty|fast|strict|often|high|low|heavy|weak|bright|tired|lazy
    steer|stay|keep clear|away|well
    think|thought twice|again
    beware
    buyer beware
    do|would not|n't buy|use|trust|order|waste|book|go|visit|shop|touch
    don't|dont buy|use|trust|order|waste|book|go|visit|shop|touch|bother
    money|time|want back|down !value
    want|wanted|demand|asked|request my|a|for money|refund
    treated|treat me|us|like|people like|as
    treated badly|poorly|like|as|unfairly
    talk|talked|talks|talking|spoke|spoken down
    looked|look down|at
    ill|badly mannered|organised|informed|run|managed|equipped|made|treated
    poor|bad|terrible|awful|no quality|service|communication|attitude|value|customer
    made me|us feel like|small|worse|stupid|bad|uncomfortable|unwelcome|guilty|ashamed
    made worse
    got|getting|gets|get worse
    so called|much for
    last time i|we
    last straw
    below|under standard|par|average|expectations
    sub standard
    not|n't up to
    up to scratch|standard|par !is !was
    hang|hung|hangs up
    hung up
    kept waiting|on|hanging|changing|in
    left waiting|alone|in|hanging|without|me|us|on|for in|waiting|alone|without|wet|pain|hours
    take|took|taken for advantage|granted|mickey
    not|n't good|great|ideal|right|happy|okay|ok|nice|fair|acceptable
    as if|though i|they|we was|were|had
    couldn't|couldnt|not|n't care less
    good for nothing
    too good to be
    you get what you
    anywhere|somewhere else|elsewhere
    go|look|shop|buy|take elsewhere|somewhere
    taking|take the|took|having mickey|piss|laugh
    could|should|would be|have better
    not|n't as good|described|advertised|expected|promised|pictured|clean|ordered|comfortable|agreed|nice|it|easy`,
  '-3': `${negation['-3'] ?? ''}
    avoid like|at|this|these|them|the
    avoid $
    ^ avoid
    zero|0 stars|star|out
    0 10
    not|n't recommend|wish|touch to|it my|worst|with
    worst ever|experience|service|company
    never|not been|felt|experienced|seen|had|met so|such|worse|more ignored|bad|rude|worse|disappointed|humiliated|poor|awful|terrible|angry|disgusted|unhappy|badly
    absolute|absolutely|utter|utterly|complete|total|totally|completely joke|disgrace|useless|rubbish|shambles|farce|disgusting|waste|nightmare|shocking|dreadful|disaster
    a|what|such joke|disgrace|shambles|farce|scam|nightmare|disaster
    want to die
    left for dead
    not|n't even|bother apologise|apologize|apology|reply|answer|look|sorry|say|care|bother|read|listen
    should be ashamed
    shame on
    one star
    1 star`,
}
