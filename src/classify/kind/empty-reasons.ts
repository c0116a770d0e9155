/**
 * Why somebody leaves a question unanswered: tired of it, it is private, it was asked before, another saw to the matter, a slip of the
 * hand. Regular expressions over folded text, as in the set phrases, of which they are a part. The project's own lists.
 */

/** Further phrases of one language, and asides that excuse: they say nothing only beside a phrase. */
export interface EmptyReasons {
  readonly phrases: readonly string[]
  /** What says nothing only where it is the whole answer. */
  readonly alone: string
  readonly asides: string
}

/** Beginnings of words, with any ending: written out for each, so that the vocabulary knows them. */
const stems = (beginnings: string): string => `(?:${beginnings.replaceAll(' ', '\\p{L}*|')}\\p{L}*)`

/** Words that stand any number of times before, and after, what is meant. */
const around = (before: string, meant: string, after: string): string => `(?:(?:${before}) )*(?:${meant})(?: (?:${after}))*`

const englishRelatives =
  '(?:my )?(?:husband|wife|mum|mam|dad|son|daughter|partner|sister|brother|carer|colleague|assistant|boss|other half)'

const english: EmptyReasons = {
  asides: `compared (?:to|with) (?:the |my )?(?:last time|before|previous(?: one| answer)?|last(?: one| answer)?)|(?:i |we |as i )?(?:havent|have not|not) been (?:there |here |back |in |for |to you )*(?:ages|years|a while|a long time|so long)|(?:ive |i |we |have |weve )?moved(?: (?:away|house|out|abroad|on|elsewhere))?|up there|up above|(?:he|she|they) (?:filled|did|does|dealt|knows?|booked|handled|handles|sorted|uses|used|answered)(?: (?:it|that|this|in|with|all|everything|better))*|in time|(?:i |we )?(?:was|were|am|im) (?:asleep|away|out|off|sedated|under anaesthetic|not there|abroad|at work|not present|absent|on holiday|off sick|unconscious)(?: (?:at the time|then|that day|during it))*|(?:after|from|on|with|by|based on|having had|following) (?:just |only |the )*(?:one|a single|a|1|two|my first|first|such a short|so short a|one short|one brief|one quick|a brief) (?:visit|appointment|go|stay|use|time|call|meeting|day|week|month|session|experience|phone call|consultation)s?(?: (?:only|alone|so far|yet))?|(?:its |it is |still |only |been )*(?:only )?(?:been )?(?:a few|two|one|a couple of) (?:days|weeks|week|day|months)(?: so far)?|(?:it |that |this )?(?:was |is |happened )?(?:so |too |very |quite |all )*(?:long|ages|years|a while|a long time|some time|months) (?:time )?ago(?: now)?|${englishRelatives} (?:dealt with|handled|booked|arranged|organised|sorted|uses|used|did|does|filled)(?: (?:it|that|this|everything|all|in|them|of))*|as|because|like|rly|ngl|ive moved on`,
  alone:
    '(?:not a relevant|not relevant|(?:an? |really )*(?:irrelevant|pointless|daft|loaded|unclear|vague|confusing)) question(?: (?:for me|to me|this))?|(?:for )?(?:my own reasons?|i have my reasons|reasons)|(?:still |im |am |ill |i |just )*(?:deciding|thinking|undecided|pondering|considering|making my mind up|not decided|havent decided|reserve judgement|reserving judgement|on the fence)(?: (?:yet|about|it|on|that|still))*|word|words here|you (?:work|figure) it out|(?:work|figure) it out(?: yourselves| yourself)?|think for yourselves?|(?:have a )?guess|take a guess|(?:let it be|so be it|as you (?:like|wish)|as you were)|(?:my )?(?:heads|head is|mind is|minds|brains|brain is|head) (?:gone |gone completely |completely |a )*(?:empty|blank|mush|fried|not working)(?: (?:right|now|today|sorry|at the moment))*|huh|eh|pardon|what|what what|come again|say what|wot|wut|what now|(?:what|which) (?:question|one|service)|what (?:was|is) (?:the|this|that) (?:question|for|about)?(?: again)?|(?:i )?(?:lost|missed) (?:the|my) (?:question|train of thought)|no comprende|doesnt make sense this question|what does (?:this|that) (?:even )?mean|what (?:do|does|did|are|r) (?:you|this question|u|ya) (?:even )?(?:mean|asking|on about|want)(?: (?:by|with|me|to|say|here|this|that))*|nvm|never mind|nevermind|idm|idrk|n c|nc|nr|n r|d n a|dna|nil nil|nothing nothing|not answering|no comment no comment|wait and see|well see|(?:we |well |ill |i )*(?:shall |have to |will )*(?:wait and see|see how it goes|see what happens)|who cares|so so so|ooh|aha|mhm|mm hm|uh huh|uh uh|nah mate|no ta|no thx|no thank you|nope nope|you tell me|your guess is as good as mine|how should i know|how would i know|how am i (?:meant|supposed) to know|dont ask me|why ask me|out of ideas|(?:my )?mind(?:s|s gone| is| has gone)? (?:a )?blank|drawing a blank|drawn a blank|brain (?:is )?(?:fog|dead|empty)|lost for words now|cat got my tongue|words fail me here|(?:just |some |a |this is |its |random |more )*(?:filler|filler text|random (?:text|words|letters|stuff)|dummy(?: text| answer)?|sample(?: text| answer)?|some text(?: here)?|random|stuff|words|something something|words words(?: words)?|text|answer|my answer|insert (?:text|answer|comment) here|your text here|type here|comment here)',
  phrases: [
    `(?:the |this |your )*(?:survey|box|field|question|questionnaire) (?:just )?(?:wouldnt|wont|doesnt|didnt|would not|will not) (?:let|allow) (?:me|you|us|one)(?: (?:to|leave|submit|continue|go|on|past|without|it|this|that|blank|empty|skip|proceed|move|next|finish|send|typing|writing|an|answer|something|answering))+|(?:i |we )*(?:didnt|havent|did not|have not) (?:notice|noticed) anything (?:special|unusual|out of the ordinary|in particular|particular|much|noteworthy|else|remarkable)`,
    `(?:i |ive |already |have |just |all )*(?:wrote|written|said|put|mentioned|answered|commented|typed|explained)(?: (?:it|this|that|about|all|already|my answer|everything))* (?:in|on|under|at) (?:the |another |a |my |that )*(?:other|another|first|wrong|different|top) (?:box|one|field|question|form|section|page|survey|comment)`,
    `(?:i |really |honestly )*(?:dont|cant|do not|cannot|couldnt|no longer) (?:really )?(?:remember|recall) (?:how|what|when) (?:it|that|things|i|we) (?:went|was|were|said|wrote|happened|felt|put)(?: (?:anymore|any more|now|like|exactly))*|(?:i |we |ive )*(?:havent|not|never|yet to|didnt)(?: (?:yet|really|even))* (?:got|gotten|get) (?:round|around) to(?: (?:it|trying|using|reading|testing|this|them|that|looking|at|yet|the|app|going|doing|try))*`,
    `(?:i |id |we |will |must |have to |would )*(?:decline|declining|refuse|refusing|abstain|abstaining|opt out|opting out)(?: (?:to|from|on|this|that|one|answer|answering|say|comment|commenting|question|please|thanks|of|here))*|(?:i |we )*(?:wont|will not|not) be (?:answering|commenting|saying|filling|responding|giving|adding)(?: (?:to|on|this|that|one|in|any|anything|comments?|opinions?|here|it|question))*`,
    `(?:(?:it |this |that |really )*(?:doesnt|does not|didnt|hasnt|wont) (?:really )?(?:affect|affected|involve|concern|bother|interest|relate to|apply to|impact|impacted) (?:me|us))(?: (?:at all|really|personally|much|directly|anyway))*|(?:none |nothing |not |no )*(?:that )?(?:i |im |i am |we are |not |not that im )+aware of(?: (?:any|anything|it|that|this|none))*|not aware of (?:any|anything|it|this)`,
    `(?:i |ive |have |already |think |weve |had )*(?:said|written|told you) (?:enough|it all|everything|all|my piece|my bit|what i|plenty)(?: (?:already|above|i|want|wanted|need|have|had|to|say|can|before|on|this))*|(?:i |ive |have )*(?:already |previously )+told you(?: (?:already|this|before|that|all|once))*|(?:i |ive |have )*never heard of (?:it|this|that|them|these|such|you)(?: (?:before|service|thing))*|(?:i )?(?:was not|wasnt) (?:there|present|around)(?: (?:at the time|myself|personally|that day))*`,
    `(?:its |this is |thats |that is |that |this |really |sorry )*(?:not|isnt|is not|wasnt) (?:really )?(?:a |my |the |an )*(?:question|one|thing|section|part|topic|subject|area)(?: (?:for|to|i|me|us|mine|can|could|you|answer|ask|applies|that|we|really|comment|on|know|about|much|anything|relevant))+`,
    `(?:can|could|may|do|must|should|is|are|does|am)(?: (?:i|we|this|it|these|they|one|you|please|really|just|have|need|to))* (?:skip|compulsory|mandatory|obligatory|optional|bypass|leave (?:it|this) (?:blank|empty)|have to (?:answer|fill|write)|need to (?:answer|fill|write))(?: (?:it|this|that|one|question|questions|here|these|blank|in|to|answer|all|everything|something|field|box|section|please|every|on|supposed))*`,
    `(?:i |we |ive |weve |personally )*(?:havent|have not|dont|not|never)(?: (?:been|really|actually|yet|even))* (?:followed|following|follow|read|kept up with|keep up with|keep track of)(?: (?:it|this|that|them|these|things|matters|any|of|the|your|report|reports|newsletters?|leaflets?|closely|yet|so|far|much))*`,
    `(?:my |the )?(?:previous|earlier|last|first|same|above|other|prior) (?:answers?|comments?|reply|response|feedback|one) (?:still )?(?:applies|apply|covers?|stands?|holds?|fits?|says?|suffices|is enough|will do|works)(?: (?:here|too|it|this|that|also|as|well|all|everything|for|still|one|again))*`,
    `(?:i |we )?(?:dont|do not) (?:have|use|get|need|do)(?: (?:any|that|this|those|such|the|a))* (?:such|that|this|those)(?: (?:kind|sort|type|of|a))* (?:services?|features?|departments?|systems?|things?|function|product|here)(?: (?:here|at|us|all|at all))*`,
    `(?:its |this |has |that |really |is )*(?:nothing|not anything|not) to do with (?:me|us|my|our)(?: (?:job|work|role|team|department|area|line|of|side))*|(?:its |this |that |is )*(?:not|isnt) (?:part of|in|within|under) (?:my|our) (?:job|role|remit|area|department|team|scope)|(?:its |this |that |is )*(?:not|isnt) (?:something|anything) (?:i|we) (?:do|deal with|use|need|handle|see|come across)(?: (?:in|at|my|our|role|job|work|much))*|(?:im |i am |i work |we are |were )(?:in|on|from|part of) (?:a |another |the )*(?:different|another|other) (?:team|department|unit|office|branch|company|group)`,
    `(?:we |well |ill |i will |we will |i shall )see(?: (?:in|next|after|how|it|goes|when|the|autumn|spring|summer|winter|year|month|week|later|then|what|happens|time|new|on|about|that))*`,
    `(?:just |a |this is |its |i )*(?:copy|copied|copy paste|copypaste|copy and paste|pasted|paste|copying)(?: (?:of|from|in|the|my|previous|above|last|earlier|one|answer|comment|box|first|same|it))*|(?:it is |its |is |nothing |not |no |any |isnt |this is )*(?:no|any|not|nothing) different (?:from|to|than) (?:the |my |what i )*(?:last|previous|above|earlier|first|said|other)(?: (?:one|answer|question|comment|box))*`,
    `(?:the |my )?(?:numbers?|scores?|ratings?|marks?|grades?|figures?|stars|answer) (?:speaks?|says?|tells?)(?: (?:for|it|itself|themselves|all|everything|you))+|(?:i )?(?:just |only )*(?:gave|picked|chose|put|clicked|selected|went for|entered|typed)(?: (?:it|just|some|a|any|random|the|one|at))* (?:numbers?|scores?|rating|random|option|middle|letters)(?: (?:one|at|option|number|random))*|(?:just |my |a |its |it was |purely |on |only |from )*(?:gut feeling|gut instinct|gut|instinct|intuition|hunch|guess|guesswork|rough guess|wild guess|pure guess)`,
    // will not go into it
    around(
      'i|im|am|i d|id|ill|we|just|really|honestly|would|much',
      '(?:dont|do not|not) (?:really )?(?:want|wish|care|feel like|going|gonna|wanting|prepared|willing|able)(?: to)? (?:explain|explaining|elaborate|go into|get into|expand|justify|discuss|specify|talk about|be specific|disclose|take part|participate|be part of|get involved)|(?:rather|prefer) not(?: to)? (?:explain|elaborate|go into|get into|expand|discuss|specify|talk about|disclose|get involved)',
      'it|this|that|survey|surveys|questionnaire|here|detail|details|further|any|on|my|reasons?|why|now|in|the|specifics|more|right|please|thanks',
    ),
    around(
      'i|we|really|to be honest',
      'know (?:nothing|very little|nowt|not much)',
      'about|of|on|it|this|that|these|the|subject|topic|really|to be honest',
    ),
    around(
      'im|i|am|was|wasnt|still|just|really',
      '(?:not|wasnt) (?:really )?(?:up to speed|clued up|well versed|best placed|the right person|qualified|in a position)',
      'with|in|on|about|this|that|it|side|of|to|say|answer|comment|judge|ask|enough|for|really|yet|the|question',
    ),
    around(
      'i|im|we|ive|still|just|really',
      '(?:havent|not|dont|have not|hadnt|never|yet to)(?: (?:yet|really|quite|even|fully))* (?:formed?|formulated|made up|make up|made|got round to forming|come to)',
      'an|a|any|my|mind|up|opinions?|views?|conclusions?|yet|on|about|it|this|that|still',
    ),
    // out of reach
    around(
      'i|ive|we|weve|had|have|havent|as yet',
      '(?:no|never had|not had|yet to have|havent had|had no|have no|never had an?|not had an?|not had the) (?:the |an? |any |real )*(?:occasion|cause|opportunity|chance|call) to',
      'to|assess|evaluate|rate|compare|experience|read|use|try|visit|test|it|this|that|them|yet|the|service|so|far|judge|form|an|opinion|any|need',
    ),
    around(
      'i|we|luckily|thankfully|so|as|because|personally',
      '(?:didnt|did not|havent|dont|never) (?:really |actually |ever )*(?:need|needed|require|required)',
      'any|the|this|that|it|them|help|support|assistance|these|yet|to|use|service|so|far|personally|one',
    ),
    // tired, indifferent
    around(
      'im|i|am|just|so|too|a|bit|getting|far',
      '(?:fed up|tired|sick|bored|too busy|too tired)(?: (?:of|with|to|by|now|for))* (?:answer|answering|fill|filling|write|writing|type|typing|surveys?|questions|questionnaires?|forms)',
      'in|these|the|all|your|questions?|surveys?|forms?|out|this|so|many|today|now|anything|it|same|over|and|again',
    ),
    'fed up (?:answering|filling)(?: (?:in|these|all|your|the|questions|surveys|forms|out))*',
    around(
      'im|i|am|just|really|thats|its',
      '(?:not (?:that |really |too )?(?:bothered|fussed|arsed)|past caring|dont (?:really )?(?:mind|care)(?: (?:either|much|about))?)',
      'either|way|much|about|answering|to|answer|it|this|tbh|by',
    ),
    '(?:it |its |this |that )*(?:makes no (?:difference|odds)|(?:is )?all the same) to me(?: really| either way)?',
    // private
    around(
      'its|it|thats|my|a|top|this|is|sorry|my own|none of|all',
      'secret|confidential|none of (?:your|anyones|anybodys) business|(?:my|its my|no ones|nobodys|not your) (?:own )?business|private (?:matter|reasons?|business|information|thing|info)|personal (?:matter|reasons?|business|thing|information|question)|too personal|too private|thats personal|its personal',
      'to|me|really|sorry|only|matter',
    ),
    '(?:my )?lips are sealed|(?:keep|keeping|ill keep|i keep|rather keep)(?: (?:it|this|that|my|thoughts|opinions?|views?|comments?))+ (?:to myself|private)|mums the word|id rather (?:remain|stay) (?:silent|quiet|neutral)|(?:staying|ill stay|i stay|remain|remaining) (?:neutral|silent|quiet|out of it)|i plead the fifth|pass the buck',
    // asked before
    around(
      'is|isnt|this|that|its|it|not|oh|um|er|wasnt|the|just|exact|exactly',
      'same question(?:s)?|question is the same|(?:a )?(?:repeat|duplicate|repetition)(?: question)?|duplicated?|repeated question',
      'again|as|before|twice|above|the|last|one|previous|of|that|q ?\\d|question|earlier',
    ),
    around(
      'i|ive|you|youve|have|just|already|was|weve|this|it|has|been|dont|like|to|wont|will not|not going|no need|not|im',
      '(?:you|youve|was|been) (?:already |just )*asked (?:me )?(?:this|that|it|already)|(?:repeat|repeating) (?:myself|it|that|this|what i)',
      'already|before|above|again|once|here|said|twice|earlier|one|a|minute|ago|wrote|put',
    ),
    around(
      'i|ive|have|my|answer|answered|mentioned|covered|said|this|it|the|see|read|look|at|check|please|is',
      '(?:in|at|to|on|under|with|per)(?: (?:the|my|question|number|comment|answer|box|section))* (?:previous|last|earlier|first|other|above|one above|one before|prior)',
      'feedback|answers?|comments?|box|question|one|survey|reply|section|page|already|response|entry|bit|note|thanks',
    ),
    around(
      'i|please|just|pls|kindly',
      '(?:look|see|check|read|refer)(?: (?:at|to|back|my|the|over))* (?:earlier|previous|last|other|first|above)',
      'feedback|answers?|comments?|box|question|one|survey|reply|section|page|response|entry|ones|message|note|notes',
    ),
    // slips of the hand
    around(
      'oops|whoops|sorry|i|it|was|just|must|have|this|that|probably|my|think|must have|only|ignore|me',
      '(?:clicked|pressed|hit|tapped|opened|submitted|selected|touched|ticked|typed)(?: (?:it|this|that|on|the|send|submit|button|enter))*(?: (?:by|in))? (?:accident|mistake|error|accidentally|too soon|too early)|accidentally (?:clicked|pressed|hit|tapped|opened|submitted|selected|ticked|sent)|(?:by|in) (?:accident|mistake|error)|(?:clicked|pressed|hit|tapped|ticked) (?:the )?wrong|wrong (?:box|button|field|key|survey|tab|window)|accidental (?:click|press|submission)|fat fingers?|finger slipped|my finger slipped|slip of the (?:finger|hand|thumb)|(?:a )?typo|misclick|mis click|pocket (?:dial|typing)|cat on keyboard|(?:ignore|disregard)(?: (?:this|me|that|it|the|my|last|answer|comment|entry|please))+',
      'one|button|box|sorry|it|this|the|thing|key|again|and|ignore|link|please|entry|comment',
    ),
    // something only to go on
    around(
      'just|only|im|i|am|here|so|ok|had|have|need|to',
      '(?:put|putting|type|typing|write|writing|enter|entering|add|adding|fill|filling)(?: (?:in|down))? (?:something|anything|some|any|random|words?|letters|stuff|text|gibberish|nonsense|this|a word)',
      'in|here|down|random|text|words|letters|stuff|nonsense|because|i|have|had|to|so|can|move|on|continue|get|past|through|proceed|submit|finish|it|this|lets|me|the|box|page|next|fill|field|space|just|up|let|will|that',
    ),
    // later
    around(
      'i|ill|will|we|to|be|can|might|may|maybe|shall|please|just|let|me',
      '(?:fill|complete|complete|finish|answer|reply|respond|do|write|add|update|return|come back|get back|continue|comment|tell|let you know|followed up|think about|have to think)',
      'it|this|that|in|out|to|on|more|one|the|rest|form|survey|you|me|later|another|time|day|tomorrow|some|other|next|week|when|ive|i|have|got|had|done|about|a|at|date|tonight',
    ).replace(/^/, '(?=.*(?:later|tomorrow|another (?:time|day)|some other (?:time|day)|next (?:time|week)|tonight|when ive|when i have))'),
  ],
}

const finnishRelatives =
  '(?:mieheni|vaimoni|mies|vaimo|äiti|äitini|isä|isäni|tytär|tyttäreni|poika|poikani|puoliso|puolisoni|siskoni|sisko|avopuoliso|kaveri|työkaveri|kollega|omainen|joku muu|joku toinen|esimieheni|assistentti)'
const finnishAbout = 'tähän|tästä|tätä|asiaan|asiasta|asiaa|tässä|siitä|siihen|sitä|aiheesta|niistä|näistä|näihin|näitä|tuosta|tuohon|tuota'
const finnishGently =
  'nyt|ihan|kyllä|vielä|oikein|mä|minä|me|sen|sitä|enempää|tarkemmin|laajemmin|syvällisemmin|yksityiskohtaisemmin|kummemmin|enää|oikeastaan|mitään|muuta|todellakaan|edes|just|juuri|tällä kertaa|tässä|yhtään|hirveästi|kauheasti|siinä|silleen|lonkalta|kylmiltään'

const finnish: EmptyReasons = {
  asides: `(?:edelliseen|viime kertaan|aiempaan|viimekertaiseen) (?:verrattuna|nähden)|viime kerrasta|edellisestä|en (?:ole|oo) (?:käynyt|käyny|asioinut) (?:pitkään aikaan|vuosiin|aikoihin|siellä aikoihin)|(?:olen |oon )?(?:muuttanut|muuttanu)(?: pois| muualle)?|muutin (?:pois|muualle)|hän (?:hoiti|tietää|teki|täytti|käytti|kävi|asioi)(?: (?:sen|tämän|asian|asiat|paremmin))*|(?:nukuin|olin (?:lomalla|poissa|töissä|nukutettuna|reissussa|sairaslomalla))(?: (?:silloin|tuolloin))?|(?:vain |vasta |vaan )*(?:yhden|yhdestä|näin lyhyen|näin lyhyellä|lyhyellä|yhdellä|parin|ensimmäisen) (?:käynnin|käynnistä|käynnillä|kerran|kerralla|kokemuksella|kokemuksen|viikon|päivän|puhelun|kokeilulla|kokeilun)(?: (?:perusteella|jälkeen|pohjalta))?|lyhyt (?:käynti|kokemus|aika|vierailu)|näin (?:alussa|pian|aikaisin)|juurikaan|liiemmin|liiemmälti|suuremmin|sen kummoisempaa|kummoisempaa|siitä on (?:jo |niin )*(?:kauan|aikaa|pitkä aika)(?: aikaa)?|niin (?:kauan|pitkä aika)(?: sitten| siitä)*|liian kauan(?: sitten| aikaa)*|(?:hoito|käyttö|kuuri|lääkitys) vasta (?:alkamassa|aloitettu)|vasta aloittanut|${finnishRelatives}(?: (?:se|sen|asian|tilauksen|varauksen|asiat|ne|tän|tämän|kaiken|kaikki|siellä))* (?:hoiti|hoitaa|tilasi|teki|varasi|kävi|asioi|käyttää|käytti|vastasi|hoitanut)(?: (?:sen|asian|asiat|tilauksen|varauksen|tämän|kaiken|kaikki|siellä|sitä))*|tähän hätään|lonkalta|suoraan lonkalta|kylmiltään|yhtäkkiä|näin äkkiä|pikaisesti|näin nopeasti|noin niin kuin|kyl|emmä tiä|tosissaan`,
  alone:
    '(?:ei (?:ole )?|epä)(?:relevantti|olennainen|oleellinen|ajankohtainen)(?: kysymys)?(?: (?:mulle|minulle|meille))?|(?:outo|epäselvä|kummallinen|turha|typerä|omituinen) kysymys|oma(?:t|sta|ista)? syy(?:ni|t|nsä|stä|istä|stäni)?|omista syistä|omat syyt|minulla on syyni|(?:vielä |nyt |asia |asiaa |tätä )*(?:mietin|mietinnässä|harkitsen|pohdin|harkinnassa|miettimässä|miettii|mietitään|puntaroin)(?: (?:vielä|asiaa|tätä|nyt|yhä))*|(?:mieti|miettikää|arvaa|arvatkaa|keksikää|keksi|päätä|päättäkää|pohtikaa)(?: (?:ite|itse|sitä|sä|te|ihan))*|te (?:tiedätte|tiiätte) (?:itse |sen )?(?:paremmin|parhaiten)|menköön|olkoon|antaa (?:olla|mennä)|(?:katotaan|katsotaan|nähdään)(?: (?:sitten|syksyllä|keväällä|kesällä|talvella|ensi|vuonna|viikolla|kuussa|nyt|mitä|tulee|miten|käy|jälkeen|uudestaan|myöhemmin|rauhassa|kesän|loman))*|odotan (?:ensin |vielä )+(?:tuloksia|tulosta|vastausta)|(?:sana|kirjain|teksti|jotakin|jotain)(?: sana)?|häh+|hä+|täh+|mitä|mitä häh|mitäh|mihin|siis mitä|ai mitä|ai mikä|anteeksi mitä|mikä kysymys|mikä palvelu|mitä (?:tällä|tuolla|te) (?:tarkoitetaan|haetaan|haette|tarkoitatte)|mitä tarkoitatte|mitä tässä (?:kysytään|haetaan|pitäisi)|(?:en )?(?:tajua|tajunnu|tajunnut|ymmärrä|ymmärtäny|ymmärtänyt) (?:kysymystä|kysymyst|mitä (?:tässä|tällä|tähän) (?:kysytään|haetaan|pitää|pitäisi|tarkoitetaan|haetaan takaa))(?: (?:vastata|sanoa|kirjoittaa))*|joo|joo joo|juu|juu juu|jep|juuh|joopa|juupa|noh|no niin|nonii|no joo|no jaa|ok joo|jaa|jaa a|jaa jaa|jaahas|jahas|ei ei|eikö|ei kai|eihän|ehkä|ehkäpä|kai|mahdollisesti|saattaa olla|voi olla|neutraali|neutraalia|en kumpaakaan|ei kumpikaan|ei kumpaakaan|tyhjää|tyhjä vastaus|ei vastausta tähän|hällä väliä|hälläväliä|(?:aika )?(?:näyttää|näkee)|aika näyttää(?: sitten)?|nähtäväksi jää|jää nähtäväksi|katsotaan(?: (?:nyt|sitten|miten käy|rauhassa))*|saa nähdä|mistäs sen tietää|en minä vaan|en minä tiedä|en mä vaan|älkää minulta kysykö|älä multa kysy|ei multa kannata kysyä|hyvä kysymys(?:pä)?(?: (?:tuokin|tämäkin|tuo))?|ajatus katkesi|katkesi ajatus|mieli on tyhjä|aivot tyhjät|lyö tyhjää|löi tyhjää|blackout|ei irtoa(?: (?:mitään|nyt|mitn))*|ei inspaa|ei ideoita|palaamme asiaan|palataan(?: asiaan| astialle)?|skip|skippi|ohi|(?:pelkkää |vain |vaan |vähän |tämä on |tää on )*(?:täytettä|täytetekstiä|täyteteksti|tekstiä|teksti tähän|teksti|sanoja|sanoja sanoja|siansaksaa|joku teksti|jokin teksti|jotain tekstiä|jotain(?: (?:nyt|vaan|vain|tähän|tähänkin|sitten))*|vastaus|vastaus tähän|kommentti tähän|kommentti|mallivastaus|esimerkki|esimerkkiteksti)',
  phrases: [
    `(?:tämä |tää |se )*(?:kenttä|kohta|kysely|ruutu) (?:vaati|vaatii|pakottaa|pakotti|edellyttää|haluaa|ei päästä|ei päästänyt)(?: (?:tekstiä|tekstin|jotain|vastausta|vastauksen|kirjoittamaan|vastaamaan|täyttämään|eteenpäin|mua|minua|läpi|jättämään|tyhjäksi|sisältöä|jotakin|sanaa))*|(?:mä |minä )?en(?: (?:ole|oo))? (?:huomannut|huomannu|havainnut)(?: (?:mitään|nyt|oikein|kyllä))* (?:erikoista|erityistä|poikkeavaa|ihmeellistä|kummallista|ihmeempää|mainittavaa)|emmä ?tiedä|emmätiedä|en ?mä ?tiedä`,
    `(?:mä |minä )?en(?: (?:enää|nyt|oikein|kyllä))* muista(?: (?:enää|nyt|oikein|kyllä|tarkkaan|tarkalleen))* (?:miten|mitä|kuinka|milloin)(?: (?:se|ne|siinä|siellä|kaikki|silloin|asia))* (?:meni|oli|sanoin|kirjoitin|vastasin|tapahtui|tuli sanottua)`,
    `(?:sama|samat|kuten|niin kuin|kts|katso|ks|lue)(?: (?:kuin|kun|ku|mitä|vastaus|se))* (?:ylhäällä|ylhäältä|tuolla ylhäällä|tuossa ylhäällä|toisessa kohdassa|toisessa kentässä|eri kentässä)|(?:kirjoitin|vastasin|sanoin|kommentoin)(?: (?:sen|tästä|tämän|siitä|jo|asian))* (?:toiseen|eri|väärään|ylempään|ensimmäiseen|aikaisempaan) (?:kenttään|ruutuun|kohtaan|laatikkoon|kysymykseen|lomakkeeseen)|en (?:tarvi|tartte|tarvii|tarvitse)`,
    `(?:mä |minä )?en (?:sano|ota)(?: (?:tähän|nyt|kantaa))* (?:juuta|puolesta|suuntaan) (?:enkä|eikä|tai|en) (?:jaata|vastaan|toiseen)|(?:mä |minä )?en (?:ole|oo) (?:ihan |aivan |nyt )*varma mitä (?:tässä|tällä|tähän) (?:haetaan|kysytään|tarkoitetaan|pitäisi|halutaan)(?: (?:vastata|kirjoittaa|sanoa))*`,
    `(?:kaikki|kaiken|asia|oleellinen|olennainen|tarpeellinen|tärkein|mitä oli|se|ne)(?: (?:tarpeellinen|oleellinen|olennainen|tärkein|tärkeä|asiat|mitä))* (?:tuli|tulikin|on|tullut|onkin|tuli jo|on jo|on tullut)(?: (?:jo|tuossa|tässä|edellä|yllä|aiemmin|tullut))* (?:sanottua|kerrottua|kirjoitettua|mainittua|sanottu|kerrottu|kirjoitettu|mainittu)(?: (?:jo|edellä|yllä|aiemmin|tuossa))*`,
    `(?:ei|eipä)(?: (?:mitään|oikeastaan|nyt|ole|oo|muuta|sen))* (?:merkittävää|oleellista|olennaista|huomionarvoista|poikkeavaa|raportoitavaa|erityisempää|ihmeellisempää|kummallisempaa|erikoisempaa|kummallista|tähdellistä|tärkeää)(?: (?:sanottavaa|kerrottavaa|lisättävää|nyt|mielessä))*|jätän(?: (?:tämän|tän|kohdan|asian|kysymyksen))* (?:auki|avoimeksi|avonaiseksi)|en(?: (?:ole|oo|itse|koskaan|mä|minä))* ollut (?:yhteydessä|tekemisissä|mukana|paikalla|asiakkaana|siellä|käyttäjänä)(?: (?:itse|teihin|silloin|kanssanne|palvelun|heihin))*`,
    `(?:hyppään|hyppäisin|skippaan|skippaisin|ohitan|ohittaisin|loikkaan|sivuutan|hypätään|siirryn|siirrytään)(?: (?:tämän|tästä|yli|väliin|ohi|tän|kohdan|kysymyksen|seuraavaan|kysymykseen|suoraan|nyt|tää|eteenpäin))*`,
    `(?:voiko|voinko|voisiko|voisinko|saako|saanko|onko|pitääkö|pitikö|tarviiko|tarvitseeko|täytyykö|eikö)(?: (?:tämän|tän|tähän|tätä|jotain|jotakin|mun|minun|pakko|aina|kaikkiin|näihin|tää|tämä|nyt|ihan|tästä|kysymystä|kysymykseen|kohtaa|kenttä|kenttää|tosiaan|joku))* (?:ohittaa|jättää väliin|jättää tyhjäksi|vastata|täyttää|kirjoittaa|kirjottaa|skipata|pakollinen|pakko|pakollista|vapaaehtoinen|hypätä yli)(?: (?:tämän|tähän|jotain|tyhjäksi|väliin|jotakin|kenttä|kohta|vastata|täyttää|kysymys|kirjoittaa))*`,
    `(?:minulta |multa |musta |minusta |nyt )*ei(?: (?:${finnishGently}))* (?:irtoa|irtoo|lohkea|lohkee|heru|synny)(?: (?:${finnishGently}|mitään|mitn|minulta|multa|järkevää|fiksua|viisasta|erityistä|sanottavaa|kommenttia|ajatusta|tekstiä|vastausta))*|(?:minulta |multa |nyt |mieleen )*ei(?: (?:${finnishGently}|mieleen))* (?:tule|tuu|tullut|tullu|löydy|ole|oo)(?: (?:${finnishGently}|mieleen|minulta|multa|mulla|minulla))* (?:järkevää|fiksua|viisasta|älykästä)(?: (?:sanottavaa|kommenttia|nyt|mieleen|sanoa|kirjoitettavaa))*`,
    `ei(?: ole| oo)? (?:tietoa|tietoo|käsitystä) (?:minulla|mulla|meillä|itselläni)(?: (?:${finnishAbout}))*|(?:edellinen|edelliset|sama|samat|äskeinen|aiempi|aiemmat|ylempi|ylemmät|yllä oleva|ensimmäinen) (?:vastaus|vastaukseni|vastaukset|kommentti|kommenttini|kommentit|palaute|palautteeni) (?:pätee|pätevät|käy|käyvät|sopii|sopivat|riittää|riittävät|kelpaa|kelpaavat|voimassa)(?: (?:tähän|tähänkin|myös|tässäkin|yhä|edelleen|tässä|kyllä))*`,
    `(?:kieltäydyn|pidättäydyn|pidättäytyisin|luovun|jättäydyn)(?: (?:vastaamasta|kommentoimasta|ottamasta|kantaa|arvioimasta|vastauksesta|vastaamisesta|kommentoinnista|tästä|tähän|osallistumasta|pois))*`,
    `(?:meillä|mulla|minulla|itselläni)(?: (?:täällä|meidän yksikössä|töissä))? ei(?: (?:ole|oo))? (?:tuota|tätä|kyseistä|tällaista|sellaista|tommosta|tämmöistä|moista)(?: (?:palvelua|ominaisuutta|toimintoa|tuotetta|ohjelmaa|järjestelmää|osastoa))?(?: (?:käytössä|olemassa|ole|oo|lainkaan|ollenkaan))*|(?:meillä|mulla|minulla|itselläni)(?: (?:se|tämä|tää|tuo|kyseinen|palvelu|ominaisuus|toiminto|ohjelma|tuote))* ei(?: (?:ole|oo|vielä|se|tämä|tää|tuo|palvelu|ominaisuus|toiminto))* käytössä(?: (?:vielä|lainkaan|ollenkaan|ole))*|ei(?: ole| oo)? vielä(?: ole| oo)? (?:testattu|kokeiltu|käytetty|otettu käyttöön|luettu|tutustuttu|ehditty kokeilla)`,
    `(?:ei|en)(?: (?:ole|oo|ollut|ollu|minulla|mulla|saanut|${finnishGently}))* (?:mahdollisuutta|mahdollisuuksia|tilaisuutta|edellytyksiä|pohjaa|perusteita|valmiuksia|tarvetta|kykyä|vertailukohtaa|vertailupohjaa)(?: (?:${finnishGently}|${finnishAbout}))* (?:arvioida|arviointiin|kommentoida|sanoa|verrata|vertailla|vertailuun|ottaa kantaa|kannanottoon|perustella|selittää)(?: (?:${finnishAbout}))*|ei(?: (?:ole|oo|minulla|mulla))* (?:vertailukohtaa|vertailupohjaa)|(?:ei |en )(?:liity|kuulu|kosketa|koske)(?: (?:mun|minun|meidän|mulle|minulle|meille|tähän|se|tämä|asia|toimenkuvaan|toimenkuvaani|työhöni|töihini|työhön|työtehtäviini|tehtäviini|vastuualueeseeni|tontilleni|alueeseeni|tiimiini|osastooni|tiimiin|osastoon))+|(?:kuulun|olen|oon|työskentelen) (?:toiseen|toisessa|eri|toiselta|toisella) (?:tiimiin|tiimissä|osastoon|osastolla|yksikössä|yksikköön|osastolta|puolella)|en (?:tee|käsittele|hoida|seuraa|lue|käytä)(?: (?:itse|tätä|näitä|tuota|sitä|asiaa|työssäni|töissä|niitä|tällaisia|tämmöisiä|koskaan|juuri))+`,
    `(?:tämä |ihan |suora |vain |vaan )*(?:copypaste|copy paste|kopio|kopioitu|kopsattu|kopioin|kopsasin|kopioi)(?: (?:edellisestä|edellinen|edelliseen|yltä|samasta|aiemmasta|ylempää|äskeisestä|vastauksesta|tähän|se|sama))*|(?:samat|sama|samoin) (?:perustelut|perustelu|syyt|syy|sanat|mietteet|ajatukset|kommentit)(?: (?:kuin|kun|ku|mitä|edellä|aiemmin|äsken|edellisessä|edellisessäkin|yllä|viimeksi|myös|tähän|tässä))*`,
    `(?:numero|luku|pisteet|arvosana|tähdet|pistemäärä|vastaus)(?:ni)? (?:puhuu|puhuvat|kertoo|kertovat|sanoo|sanovat)(?: (?:puolestaan|kaiken|itsestään|kaikki|oleellisen|tarpeeksi))+|(?:mä |minä |se |vain |vaan )*(?:annoin|laitoin|valitsin|painoin|klikkasin|heitin|arvoin|veikkasin)(?: (?:vain|vaan|nyt|ihan|jonkun|jonkin|jotain|satunnaisen|sattumanvaraisen|keskimmäisen|summassa|umpimähkään|hatusta|fiilispohjalta))* (?:numeron|luvun|arvosanan|vaihtoehdon|pisteet|summassa|umpimähkään|hatusta|sattumanvaraisesti|fiilispohjalta|keskimmäisen|jotain)|(?:ihan |vain |vaan |puhtaasti |täysin )*(?:fiilispohjalta|fiilispohjainen|mutu|mututuntuma|mutulla|tuntuma|tuntumalta|arvaus|hatusta|hatusta vedetty|summassa|umpimähkään|näppituntuma|intuitio)`,
    around(
      `en|enpä|emme|emmä|mä|minä|me|mie|${finnishGently}`,
      '(?:en|enpä|emme|emmä|enkä)(?: (?:' +
        finnishGently +
        `|${finnishAbout}` +
        '))* (?:lähde|ala|rupea|halua|haluu|viitsi|viiti|jaksa|aio|ryhdy|kehtaa|voi|tohdi|mene|ehdi|tahdo|taida)(?: (?:' +
        finnishGently +
        `|${finnishAbout}` +
        '))* (?:erittelemään|eritellä|selittämään|selittää|selitellä|selittelemään|analysoimaan|analysoida|ruotimaan|ruotia|puimaan|puida|pohtimaan|pohtia|miettimään|miettiä|spekuloimaan|spekuloida|luettelemaan|luetella|perustelemaan|perustella|perustelee|avaamaan|avata|availla|tarkentaa|tarkentamaan|täydentää|kertoilla|kertomaan|arvailla|arvailemaan|kirjoittelemaan|kirjottelemaan|romaania|jakaa|yksityiskohtiin|yksilöidä|yksilöimään|osallistua|ottaa osaa|vastata|kommentoida|sanoa|kertoa|arvioida|listata|listaamaan)',
      `${finnishGently}|${finnishAbout}|kyselyyn|kyselyihin|tutkimukseen|tutkimuksiin|arvosanaa|arvosanaani|numeroa|pisteitä|mielipidettäni|mielipiteitäni|ajatuksiani|syitä|kirjoittamaan|kirjoittaa`,
    ),
    `(?:minulla|mulla|meillä|itselläni|mul)(?: (?:${finnishGently}|${finnishAbout}))* (?:ei|eipä)(?: (?:ole|oo|${finnishGently}|${finnishAbout}))* (?:tietoa|tietoo|tietoja|tietämystä|käsitystä|mielikuvaa|kantaa|näkemystä|kokemusta|kokemuksia)(?: (?:${finnishAbout}))+|(?:minulla|mulla|meillä|itselläni|mul)(?: (?:${finnishGently}))* (?:ei|eipä)(?: (?:ole|oo|${finnishGently}))*(?: (?:${finnishAbout}))+(?: (?:ole|oo|${finnishGently}))* (?:tietoa|tietoo|tietoja|tietämystä|käsitystä|mielikuvaa)|(?:${finnishAbout})(?: (?:${finnishGently}))* (?:minulla|mulla|meillä|itselläni|mul) (?:ei|eipä)(?: (?:ole|oo|${finnishGently}))* (?:tietoa|tietoo|tietämystä|käsitystä|mielikuvaa)|ei(?: (?:ole|oo|minulla|mulla))* (?:mielikuvaa|muistikuvaa|muistikuvia|tietämystä|harmainta aavistusta|mitään hajua|hajuakaan|aavistustakaan|käryä|mitään käryä|mitään mielikuvaa|havaintoa)(?: (?:${finnishAbout}))*`,
    around(
      'en|emme|mä|minä|me',
      `(?:en|emme|enkä)(?: (?:${finnishGently}))* (?:ole|oo)(?: (?:${finnishGently}))* (?:perillä|selvillä|kartalla|tietoinen|jyvällä|oikea ihminen|oikea henkilö|paras ihminen|pätevä|asiantuntija|ammattilainen|paneutunut|perehtynyt|seurannut|asianosainen|kohderyhmää|asiakas|teidän asiakas|asiakkaanne|potilas|päättänyt|muodostanut|ehtinyt muodostaa|saanut muodostettua)`,
      `${finnishAbout}|vastaamaan|sanomaan|arvioimaan|kommentoimaan|vielä|mielipidettä|mielipidettäni|kantaa|kantaani|mielipiteitä|käsitystä|enää|mitään|teillä|teidän|riittävästi|tarpeeksi`,
    ),
    around(
      `mielipidettä|kantaa|käsitystä|ajatuksia|ajatusta|mielikuvaa|mitään|minulle|mulle|${finnishGently}`,
      'ei(?: (?:ole|oo|vielä|nyt|ehtinyt|oikein|päässyt|minulle|mulle))* (?:muodostunut|syntynyt|syntyny|muodostunu|kehittynyt|herännyt|heränny|noussut|noussu|ilmennyt|ilmaantunut|tullu|tullut)(?: esiin| esille)? ?(?:mielipidettä|kantaa|käsitystä|ajatuksia|ajatusta|mielikuvaa|kommentoitavaa|sanottavaa|erityistä)',
      finnishAbout,
    ),
    around(
      'mielipidettä|kantaa|käsitystä|mielikuvaa|ajatuksia',
      '(?:mielipidettä|kantaa|käsitystä|mielikuvaa|ajatuksia) ei(?: (?:ole|oo|vielä|ehtinyt))* (?:muodostunut|syntynyt|syntyny|muodostunu|kehittynyt|herännyt|heränny|ole|oo)',
      `${finnishAbout}|vielä`,
    ),
    // no need
    around(
      'onneksi|toistaiseksi|minä|mä|me',
      `(?:en|emme)(?: (?:ole|oo|vielä|itse|onneksi|koskaan|oikeastaan))* (?:tarvinnut|tarvinnu|tarvitse|tarvii|tartte|hyödyntänyt|hyödyntäny|hakenut|hakenu)`,
      `apua|palvelua|palvelujanne|palveluita|palveluja|tukea|tätä|sitä|mitään|vielä|näitä|lainkaan|ollenkaan|teidän|toistaiseksi|onneksi`,
    ),
    // tired, indifferent
    around(
      'olen|oon|mä|minä|niin|jo|ihan|liian',
      '(?:väsynyt|väsyny|kyllästynyt|kyllästyny|väsyttää|kyllästyttää|tympii|tympäisee|laiskottaa|ei huvita|ei kiinnosta|ei jaksa|ei innosta|ei nappaa)(?: (?:nyt|jo|yhtään|enää|just|oikein|näihin|näitä|teidän|kaikkiin|aina))*(?: (?:vastata|vastaamaan|vastailla|vastailemaan|kirjoittaa|kirjottaa|kirjoittamaan|täyttää|täyttämään|kyselyihin|kyselyitä|kysymyksiin|näppäillä|naputella|miettiä|kyselyt|lomakkeita|lomakkeisiin))',
      'näihin|näitä|kyselyihin|kyselyitä|kysymyksiin|nyt|enää|tähän|mitään|lomakkeita|teidän',
    ),
    'ei huvita|ei kiinnosta(?: (?:pätkääkään|yhtään|vastata|nyt))*|ihan sama(?: (?:mulle|minulle|kaikki|oikeastaan))*|(?:mulle |minulle )?(?:ihan |aivan |täysin )*yksi hailee|yks hailee|ei (?:sillä )?(?:väliä|ole väliä|oo väliä|merkitystä)(?: (?:mulle|minulle))?|sama (?:mulle|minulle|se)|ei mulle väliä',
    // private
    around(
      'se|tämä|tää|on|onkin|ihan|sehän|ne|nää|mun|minun|liian|sori',
      'salainen|salaisuus|salaista|luottamuksellinen tieto|luottamuksellista tietoa|oma asiani|omaa asiaani|mun asia|mun oma asia|liian henkilökohtaista|liian henkilökohtainen|henkilökohtainen asia|henkilökohtaista|yksityistä|yksityinen asia|yksityisasia|ei kuulu (?:sulle|sinulle|teille|muille|kenellekään|asiaan|sun asioihin)|(?:pidän|pidetään|säilytän)(?: (?:sen|tämän|mielipiteeni|ajatukseni|asiat|nämä|ne))* (?:omana tietonani|omana tietona|itselläni|ominani|omassa päässäni)|omana tietonani',
      'sori|tieto|asia|kysymys|vastattavaksi|kerrottavaksi',
    ),
    // asked before
    around(
      'tämä|tää|tähän|onko|eikö|eiks|eikös|taas|ihan|tässä|on|oliko|tämähän|täähän|taasko',
      'sama(?:a)? kysymys(?:tä|hän)?|sama kysymys|samaa kysytte|samaa kysytään|samaa kysyttiin|toistuva kysymys|kysymys toistuu|kysymys toistaa itseään|tuplakysymys|jo kysytty|(?:tätä|tämä|tää) (?:jo )?kysyttiin|toistoa|toistan itseäni',
      'taas|uudestaan|uudelleen|kuin|kun|äsken|edellinen|edellä|edellisessä|yllä|kahdesti|jo|oli|toistamiseen|aiemmin|eri sanoin|on|ollut|kohta|kohdassa|tässä',
    ),
    around(
      'kts|ks|katso|katsokaa|lue|lukekaa|viittaan|palaan|sanoin|kirjoitin|vastasin|mainitsin|mainittu|sanottu|vastattu|kirjoitettu|jo|kerroin|löytyy|on|tästä|tähän|siitä|tämä|tää|asiasta|kaikki|tuli|vastaus|vastaukseni|palautteeni|kommenttini',
      `${stems('edellis aiem aikaisem ylem ensimmäis viime toise')}`,
      'palautteeni|palautteessani|palautteesta|palaute|palautteet|vastaukseni|vastauksessani|vastauksesta|vastauksessa|vastaukseen|vastaus|vastaukset|kommenttini|kommentissa|kommenttiin|kommentti|kyselyssä|kyselyyn|kysymyksessä|kohdassa|kohta|kohtaan|kenttään|kentässä|viestini|viestissä|sanotun|sanottuun|jo|on|tuli|kerralla|sivulla|lomakkeessa|ruudussa|ruutuun',
    ),
    around(
      'on|tuli|sen|asian|kaiken|siitä|olen',
      '(?:tähän|tästä|asiasta|siihen|siitä)(?: (?:on|tuli|olen|oon|mä|minä|jo))* (?:jo|aiemmin|edellä|yllä)(?: (?:on|jo))* (?:vastattu|vastasin|sanottu|sanoin|mainittu|mainitsin|kirjoitin|kirjoitettu|vastannut|sanonut|kerrottu|kerroin|kommentoitu|kommentoin)',
      'jo|aiemmin|edellä|yllä|ylempänä|kertaalleen|kerran',
    ),
    // slips of the hand
    around(
      'ihan|tuli|se|taisi|meni|sori|hups|oho|ups|oli|minulta|multa|vain|vaan|tämä|tää',
      '(?:vahingossa|epähuomiossa|erehdyksessä|virhepainallus|harhapainallus|näppäilyvirhe|lyöntivirhe|vahinko|väärä (?:nappi|kohta|laatikko|ruutu|kenttä|kysely|näppäin|nappula|lomake)|väärään (?:ruutuun|kohtaan|kenttään|lomakkeeseen)|sormi lipsahti|sormi luiskahti|lipsahdus|kissa näppiksellä|(?:painoin|klikkasin|valitsin|napautin) (?:väärää|väärästä|väärin|ohi|huti))',
      'painoin|painettu|klikkasin|tuli|tähän|painettua|avasin|lähetin|valitsin|meni|näppäily|nappia|nappi|painallus|auki|avattu|lähetetty|sori|kirjoitin|klikattu|kohtaa',
    ),
    // something only to go on
    around(
      'mä|minä|nyt|vaan|vain|no|jotain|jotakin|tähän|tähänkin|piti|pitää|pakko|on|täytyy|oli|ihan|sitten|joku|jokin|jtn|näköjään',
      '(?:jotain|jotakin|jtn|jotai|joku|jokin|tekstiä|sana|sanoja|merkkejä|kirjaimia|mitä sattuu)(?: (?:tähän|nyt|vaan|vain|sitten|on|piti|pitää|täytyy|oli|pakko|kai|näköjään))* (?:laittaa|kirjoittaa|kirjottaa|laitan|kirjoitan|kirjotan|näppäillä|näpytellä|naputella|panna|täyttää|raapustaa|raapustan)',
      'tähän|nyt|että|jotta|et|pääsen|pääsee|pääsis|pääsisi|pääsin|eteenpäin|jatkamaan|seuraavaan|kohtaan|kun|pakko|on|oli|vaan|vain|sivulle|lähettämään|jotain|loppuun',
    ),
    // later
    around(
      'mä|minä|me|voin|jos|ehkä|kai|palaan|palataan|palaillaan|vastaan|kirjoitan|täydennän|kerron|kysykää|kysy|täytän|jatkan|kommentoin|ilmoitan|lisään|sitten|vasta|arvioin|mietin',
      '(?:palaan|palataan|palaillaan|vastaan|vastaillaan|kirjoitan|täydennän|kerron|kysykää|kysy|täytän|jatkan|kommentoin|ilmoitan|lisään|arvioin|katsotaan|katson|mietin|harkitsen)',
      'asiaan|tähän|aiheeseen|tätä|sitä|tästä|siitä|lisää|myöhemmin|toiste|joskus|huomenna|toisella|kertaa|kerralla|ensi|viikolla|kuussa|paremmalla|ajalla|uudestaan|uudelleen|sitten|kun|ehdin|tiedän|enemmän|on|aikaa|jälkeen|illalla|vielä|minulta|multa|teille|asiasta',
    ).replace(/^/, '(?=.*(?:myöhemmin|toiste|joskus|huomenna|ensi|paremmalla|ajalla|asiaan|kun ehdin|illalla|sitten))'),
    '(?:kysykää|kysy|kyselkää|kannattaa kysyä|kysytään)(?: (?:vaikka|mieluummin|ennemmin|sitä|tätä|asiaa|tästä))* (?:joltain|joltakin|jltain|muilta|joltain muulta|toiselta|joltain toiselta|häneltä|niiltä|vaimolta|mieheltä|lapselta|potilaalta|asiantuntijoilta|muulta)(?: (?:muulta|toiselta|jotka|tietävät|tietää|tästä|tätä|vaikka))*',
  ],
}

const russianRelatives =
  '(?:муж|жена|мама|папа|сын|дочь|дочка|брат|сестра|коллега|внук|внучка|другой человек|другие люди|родственники|помощник)'
const aboutRussian =
  'об этом|про это|по этому|по данному|по такому|на этот|на это|на данный|вопросу|вопрос|поводу|счет|теме|тему|этого|эту|этот|это|этой|здесь|тут|сюда|данной'
const gentlyRussian =
  'я|мы|мне|нам|пока|сейчас|просто|как то|что то|даже|уже|еще|больше|вообще|особо|да|ну|так|и|совсем|лично|никак|ничего|чет|че то|чета|сам|сама|подробно|толком|щас|ваще|сегодня'

const russian: EmptyReasons = {
  asides: `(?:по сравнению )?с (?:прошлым|предыдущим) (?:разом|ответом|визитом|годом)|по сравнению с прошлым|давно(?: (?:у вас|там|здесь))* не (?:была?|заходила?|обращал\\p{L}*)|(?:я |мы )?переехал[аи]?(?: (?:отсюда|уже|давно))?|(?:он|она|они) (?:лучше )?(?:знает|знают|занимал\\p{L}*|оформлял\\p{L}*|заполнял\\p{L}*|ходил\\p{L}*|решал\\p{L}*)(?: (?:это|этим|все|лучше))*|(?:я |мы )?(?:была?|были) (?:в отъезде|в отпуске|под наркозом|на работе|на больничном|без сознания)(?: (?:тогда|в это время))?|(?:по|после|за|с|на основе) (?:всего )?(?:лишь )?(?:одному|одного|один|первого|одной|первому|одну|пару|пары) (?:визиту|визита|визит|приема|приему|прием|раза|разу|раз|посещения|посещению|посещение|встречи|дня|недели|неделю|день|звонка|звонку)|(?:я |мы )?(?:тут |здесь |у вас )?(?:впервые|первый раз|в первый раз)|слишком мало времени прошло|мало времени прошло|на данном этапе|в данный момент|на текущий момент|(?:(?:это|все) )?(?:(?:было|прошло) )?(?:(?:уже|так|очень|слишком|сто лет) )*давно(?: (?:было|это|уже))*|(?:прошло )?(?:слишком |очень |так )*много времени(?: прошло)?|(?:прием|курс|лечение) (?:только )?(?:начинаю|начала?|начался)|${stems('оформлял заказывал занимал ходил был пользовал решал записывал покупал')}(?: (?:это|этим|все|туда|этим вопросом|заказ|там))* ${russianRelatives}|${russianRelatives}(?: (?:это|этим|все|туда|заказ|сам|сама))* ${stems('оформлял заказывал занимал ходил был пользует пользовал решал записывал покупал')}(?: (?:это|этим|все|туда|заказ))*|чет|чета|чот|ваще|щас|прост|седня|к сказанному|к написанному|к вышесказанному|к ответу|вот так сразу|на ходу|с ходу|сходу|навскидку`,
  alone:
    '(?:не релевантный|нерелевантный|неактуальный|не актуальный|бессмысленный|некорректный|непонятный|неясный|лишний|ненужный|пустой|неуместный|дурацкий) вопрос(?: (?:для меня|мне))?|(?:свои|личные|есть свои|у меня свои|есть) причины|по (?:своим|личным) причинам|(?:еще |пока |я |все )*(?:думаю|решаю|размышляю|обдумываю|не решила?|не надумала?|в раздумьях|сомневаюсь)(?: (?:еще|пока|над этим|об этом|все|над))*|(?:(?:сами|сам|вы) )?(?:думайте|решайте|догадайтесь|угадайте|догадывайтесь|придумайте|подумайте|угадай|решите)(?: (?:сами|сам))?|(?:ой |упс |ох )*не (?:туда|там)|что (?:бы |б |же |такого |тут |здесь |сюда |еще |вам )*(?:придумать|написать|сказать|ответить|добавить)(?: (?:такого|тут|сюда|здесь|еще|вам))*|пусть (?:так |и так )?будет(?: так)?|пускай|(?:(?:осенью|весной|летом|зимой|потом|там|позже|дальше|через год|через месяц) )?(?:посмотрим|увидим|поглядим)(?: (?:осенью|весной|летом|зимой|потом|позже|что|как|будет|дальше|через|год|месяц))*|жду (?:сначала |пока )*результатов(?: сначала)?|(?:просто )?(?:слово|буква|набор букв)|а|че|чо|чего|что|шта|што|шо|что что|чего чего|в смысле|в каком смысле|это как|не понимаю|не поняла?|(?:какой|какая|который) (?:вопрос|услуга|сервис)|(?:о чем|про что) (?:это|вопрос|речь|вы|тут|спрашивают|спрашиваете)(?: (?:вообще|вопрос))?|что (?:имеется в виду|вы имеете в виду|от меня хотят|вы хотите услышать|вы хотите|это значит|за вопрос)|не (?:понял[аи]?|понимаю|уловила?|въехала?|разобрал(?:ся|ась))(?: (?:что|о чем|вопроса|сути|суть|смысл|смысла|вопрос|чего|от меня|хотят|тут|спрашивают|имеется|в виду|формулировк\\p{L}+|и))*|угу|ага|ну да|да да|да нет|нет нет|нет да|ну нет|да нет наверное|не а|нет не знаю|неважно|фиг знает|фиг его знает|шут его знает|кто его знает|кто ж его знает|кто знает|бог знает|бог его знает|без понятия|понятия не имею|откуда мне знать|откуда я знаю|мне откуда знать|почем мне знать|почем я знаю|не меня спрашивать|не у меня спрашивайте|как сказать|как бы так|даже не знаю|что тут скажешь|что тут сказать|сказать нечего|мысль потеряла?|потеряла? мысль|мысль ушла|вылетело из головы|из головы вылетело|(?:в голове |голова |мозг )(?:пусто|пустая|пустота|не варит|не работает|отключился)|голова не соображает|ступор|я в ступоре|никак|никаковски|по нулям|ноль мыслей|полный ноль|ноль идей|б к|бк|н д|нд|н к|н п|ннз|хзхз|ниасилила?|тире|прочерк|многоточие|посмотрим|время покажет|там посмотрим|поглядим|увидим|поживем увидим|мимо|я мимо проходила?|(?:это |вот |просто |здесь |тут |ваш |мой |пишу )*(?:(?:какой то|какой нибудь|любой|случайный|некий|произвольный|пробный|рандомный) (?:текст|ответ)|набор (?:букв|слов|символов)|текст(?: текст)*|слова(?: слова)*|буквы|рандом|заглушка|заполнитель|образец(?: текста| ответа)?|введите текст|ваш текст|ответ|комментарий|мой комментарий|мой ответ|что то написала?)',
  phrases: [
    `(?:это |этот |тут |здесь )*(?:поле|анкета|опрос|вопрос) (?:не (?:дает|пускает|пропускает|пускало|давал\\p{L}*)|треб(?:ует|овало|овала|овал)|потреб(?:овало|овала|овал)|обязательн\\p{L}+|заставляет|просит)(?: (?:текст|текста|что|то|ответ|ответа|заполнить|написать|заполнения|дальше|пустым|пустое|оставить|пройти|без|меня|символы|слово))*|(?:(?:${gentlyRussian}) )*(?:ничего (?:особенного|необычного|такого|странного|примечательного|интересного)(?: (?:я|мы|там|не))* не (?:заметила?|заметили|увидела?|увидел|бросилось)|не (?:заметила?|заметили) ничего (?:особенного|необычного|такого|примечательного))`,
    `(?:(?:${gentlyRussian}) )*не (?:помню|вспомню|припомню)(?: (?:уже|точно|сейчас|и))* (?:как|что|когда)(?: (?:там|все|это|оно|я|тогда|именно|у вас))* (?:было|прошло|писала?|говорила?|отвечала?|происходило|случилось)`,
    `(?:то же|тоже|то же самое|так же|такой же|см|смотрите|как)(?: (?:что|и|как|ответ|самое))* (?:сверху|вверху|наверху|строчкой выше|в другом поле|в другом окне|в другой графе)|(?:(?:${gentlyRussian}|об|этом|про) )*(?:писала?|написала?|отвечала?|ответила?|указала?)(?: (?:уже|об|этом|это|все|про))* (?:в|на) (?:другом|другой|другое|соседнем|соседней|первом|не том|чужом) (?:поле|графе|окне|вопросе|анкете|пункте|строке)|(?:(?:${gentlyRussian}) )*(?:не дошли(?: (?:еще|пока))* руки|руки(?: (?:еще|пока))* не дошли|не дошла до этого|не дошел до этого)(?: (?:попробовать|до этого|проверить|посмотреть|еще|пока|прочитать|разобраться|оценить))*`,
    `(?:это |этот |вопрос )*не (?:моя|мой|мое|наша|наш|наше|мои|в моей|в нашей|входит в мою|входит в мои|в моем) (?:компетенция|компетенции|компетенцию|тема|область|сфера|дело|зона|вопрос|профиль|забота|функция|обязанности|ведении)(?: ответственности)?|(?:это |меня |нас )*не (?:затрагивает|коснулось|коснулась|волнует|интересует)(?: (?:меня|нас|никак|совсем|лично))*`,
    `(?:я |мы |уже |все )*(?:сказала?|написала?|высказала?|рассказала?|изложила?|выразила?)(?: (?:я|уже|все|выше))* (?:все|достаточно|что хотела?|что могла?|что мог|мнение|свое мнение|уже)(?: (?:уже|выше|ранее|что|хотела?|могла?|мог|достаточно))*|(?:никогда |ни разу |впервые |первый раз )*(?:не слышала?|слышу)(?: (?:о|об|про|такого|таком|этом|это|этого|впервые|первый|раз|такой|услуге|нем|ней))+`,
    `(?:а )?(?:можно|могу|нельзя|надо|нужно|обязательно|должна?|а если)(?: (?:ли|я|это|этот|вопрос|тут|здесь|как нибудь|мне|просто|все|на него|сюда|что то))* (?:пропустить|не отвечать|пропускать|без ответа|пропустить это|не заполнять|обойти)(?: (?:этот|вопрос|это|пункт|поле|на|него|тут|что|то|обязательно|все|ли|дальше))*|(?:это |этот |вопрос |поле )*(?:обязательно|обязательный|обязательное|обязательная)(?: (?:ли|поле|вопрос|это|отвечать|заполнять|писать))*`,
    `(?:(?:${gentlyRussian}|отчет|отчета|этого|это|за этим|этим|в это) )*не (?:слежу|следила?|отслеживаю|отслеживала?|интересуюсь|вникаю|углублялась|углублялся|занимаюсь|занималась|занимался|работаю с этим|имею отношения|имею дела|интересовалась|изучаю|в теме|в курсе|сведущ|сведуща|компетентен|компетентна)(?: (?:за|этим|этими|такими|таким|делами|с|в|это|к|ко|новостями|темой|по|работе|особо|пока|вопросом|вопросах|этом|дела|всего|происходящего|этому|данном|подробности|детали|событий))*`,
    `(?:мой |мои )?${stems('предыдущ прошл прежн перв последн верхн')} (?:ответ|ответы|комментарий|комментарии|отзыв)(?: (?:мой|полностью|вполне|сюда|тоже))* (?:подходит|подходят|годится|годятся|относится|относятся|актуален|актуальны|в силе|тот же|прежний|достаточен|достаточно|остается|сюда)(?: (?:и|сюда|тоже|здесь|тут|к этому|для этого|вопроса|вопросу|же|в|силе))*`,
    `(?:у нас|у меня|в нашем|у нас тут|здесь)(?: (?:городе|офисе|отделе|тут|этой|такой|эта|этот|такая|такого))* (?:нет|нету|не имеется|не предусмотрено)(?: (?:такой|этой|таких|такого|этого|подобной|данной))+ (?:услуги|функции|услуг|отдела|сервиса|программы|опции|раздела|системы)`,
    `(?:(?:${gentlyRussian}|у меня|у нас) )*(?:возможности|возможность|шанса|случая|случай|повода|нужды|необходимости|потребности)(?: (?:оценить|попробовать|воспользоваться|проверить|сравнить|обратиться|обращаться|пользоваться|судить))* (?:не было|пока не было|еще не было|не возникло|не возникало|не представилось|не представился)(?: (?:пока|еще|у меня|ни разу|оценить|попробовать|воспользоваться|судить))*`,
    `(?:это |к |моей |нашей |моему |ко |мне |нам )*(?:работе|отделу|отдел|обязанностям|профилю|делу|должности|части|мне|нам)(?: (?:это|никак|вообще))* не (?:относится|касается|имеет отношения)|(?:это )?не (?:относится|имеет отношения|касается)(?: (?:к|ко|моей|нашей|моему|моим|мне|нам|моего|нашего|моих|работе|работы|отделу|отдела|обязанностям|профилю|должности|никак))+|(?:я |мы )(?:из|в) (?:другого|другом|соседнего|иного) (?:отдела|отделе|подразделения|филиала|города|команды|офиса)|(?:я |в |на |по )*(?:своей |моей )?(?:работе )(?:этим )?не (?:занимаюсь|пользуюсь|использую)`,
    `(?:это |просто |тут |здесь )*(?:копия|копирую|скопировала?|скопировано|копипаст|копипаста|дубликат|копировать вставить)(?: (?:предыдущего|ответа|прошлого|верхнего|выше|с|из|прошлой|того|же|самого|предыдущий|ответ|сказанного|написанного))*|(?:аргументы|доводы|причины|слова|мысли|пояснения|комментарии|соображения)(?: (?:все|всё|у меня|ровно))* (?:те же|такие же|аналогичные|прежние)(?: (?:самые|что|и|как|раньше|ранее|выше|в|прошлый|раз|прежде|здесь))*`,
    `(?:цифра|цифры|оценка|балл|баллы|число|звезды|звездочки)(?: (?:сама|сами|все|всё|и так|уже))* (?:говорит|говорят|сказала|сказали|отражает|отражают)(?: (?:сама|сами|за|себя|все|всё|обо|всем|мое|мнение))+|(?:(?:${gentlyRussian}) )*(?:поставила?|выбрала?|ткнула?|нажала?|взяла?|дала?)(?: (?:какую|какой|какое|то|просто|любую|любой|первую|первый|попавшуюся|попавшийся|случайную|случайный|среднюю|средний|наугад|наобум))* (?:цифру|число|оценку|балл|вариант|наугад|наобум|от балды|любую|любой|попавшееся)|(?:просто |чисто |сугубо |так |по )*(?:ощущению|ощущениям|наитию|интуиция|интуиции|навскидку|на глаз|на глазок|догадка|субъективно|на вскидку)`,
    around(
      gentlyRussian,
      `(?:не (?:хочу|хочется|буду|стану|хотим|хотелось|готова?|намерена?|собираюсь|вижу смысла|вижу нужды|считаю нужным|берусь|желаю|планирую|люблю)|нет (?:смысла|желания|настроения|сил|охоты)|лучше не (?:буду|стану)|предпочту не|предпочитаю не|воздержусь|откажусь|смысла не вижу|желания нет)(?: (?:бы|б|${gentlyRussian}|${aboutRussian}))* (?:объяснять|объяснить|расписывать|описывать|обосновывать|пояснять|аргументировать|рассуждать|распространяться|уточнять|вдаваться|делиться|обсуждать|раскрывать|формулировать|перечислять|разглашать|гадать|отвечать|комментировать|писать|говорить|участвовать|рассказывать|выделять|оценивать|вспоминать|останавливаться|повторяться|сочинять|придумывать|разбираться|разбирать|голосовать)`,
      `${gentlyRussian}|${aboutRussian}|в|детали|подробности|мнением|мнением своим|причины|причину|подробно|на этом|своим|свое|свою|опросе|опросах|анкете|анкетировании|таком|этом|оценку|балл|выбор`,
    ),
    around(
      `${gentlyRussian}|у|меня|нас|такой|этой|никакой|никаких|таких|данных|${aboutRussian}`,
      '(?:информаци(?:и|ей)|сведени(?:й|ями)|данных|данными|такой информаци(?:и|ей)) (?:по|об|о|на|про) (?:этому|данному|этом|этот|этой|нему|ней)(?: (?:вопросу|поводу|счет|теме|услуге|пункту))*(?: (?:у меня|пока|я))* (?:не имею|не имеем|нет|не располагаю|не обладаю|не владею|отсутствует)|не (?:имею|располагаю|обладаю|владею)(?: (?:такой|никакой|достаточной|этой|полной|всей))* (?:информаци(?:и|ей)|сведениями|данными|сведений)|(?:мне|нам)(?: (?:об этом|про это|лично|это|ничего|пока))* (?:не ?известно|неведомо|не ведомо)',
      `${aboutRussian}|${gentlyRussian}`,
    ),
    around(
      `${gentlyRussian}|мнени\\p{L}+|своего|свое|определенного|какого либо|окончательного|впечатлени\\p{L}+|мыслей|мысли|идей|идеи|предложени\\p{L}+|${aboutRussian}|у|меня|нас|о|об|услуге|сервисе`,
      `(?:мнени\\p{L}+|впечатлени\\p{L}+|мыслей|мысли|идей|идеи|предложени\\p{L}+|мыслей никаких)(?: (?:пока|еще|у меня|об этом|о вас|своего|о нем|на этот счет|так и))* не ${stems('сформировал сложил возник появил родил состав пришл успел определил')}|не ${stems('сформировал сложил возник появил родил составил определил')}(?: (?:пока|еще|своего|никакого|свое|у меня|никаких|определенного|о вас|об этом))* (?:мнени\\p{L}+|впечатлени\\p{L}+|мыслей|идей)|не определил(?:ся|ась)(?: с (?:мнением|ответом))?|с (?:мнением|ответом) не определил(?:ся|ась)`,
      `${gentlyRussian}|${aboutRussian}|о|об|услуге|сервисе|составить|сложилось|у|меня`,
    ),
    around(
      `${gentlyRussian}|у|меня|нас|к|счастью`,
      '(?:не было|не представилось|не представился|не выпало|не подвернулось|не нашлось|пока нет|еще не было)(?: (?:еще|пока|у меня|такого|такой|ни))* (?:случа[яй]|возможност[иь]|повода|причин[ыа]?|необходимост[иь]|нужды|потребност[иь]|шанса?)',
      'пользоваться|воспользоваться|попробовать|оценить|обращаться|обратиться|проверить|применить|сравнить|испытать|этим|ими|это|услугой|сервисом|ее|его|пока|еще|к|вам|опробовать|такой|зайти|туда|посетить',
    ),
    around(
      `${gentlyRussian}|помощь|услуга|поддержка|услуги|к|счастью|слава|богу`,
      `(?:помощь|услуга|услуги|поддержка|сервис|это)(?: (?:мне|нам|пока|еще|ваша|эта|такая))* не ${stems('требовал понадобил пригодил нужн')}|(?:мне|нам) (?:это |пока |такое )*не (?:требовалось|понадобилось|пригодилось|потребовалось|нужно|надо|понадобилась|пригодилась)`,
      'была|были|было|пока|мне|нам|еще',
    ),
    // tired, indifferent
    around(
      `${gentlyRussian}|от|ваши|эти|ваших|этих|на`,
      '(?:устал[аи]?|надоело|надоели|замучил\\p{L}*|задолбал\\p{L}*|утомил\\p{L}*|достал[аио]?|лень|неохота|влом|некогда)(?: (?:от|на|уже|я|просто|каждый|раз|ваши|эти|ваших|этих|мне|все|бесконечн\\p{L}*|одни|те|же|и|так|честно|если|говоря|ваше|это))* (?:отвечать|заполнять|писать|печатать|думать|опрос\\p{L}*|анкет\\p{L}*|вопрос\\p{L}*|набирать|расписывать|сочинять|вникать)',
      `${aboutRussian}|на|эти|ваши|вопросы|анкеты|анкету|опросы|опрос|и|так|все|одно|и|то|же|мне|каждый|раз|постоянно|бесконечные`,
    ),
    `(?:мне |это |в общем то |в целом |да |как то |совершенно |абсолютно |лично )*(?:все равно|безразлично|без разницы|пофиг|параллельно|фиолетово|по барабану|неважно|не важно|не принципиально|все едино|нейтрально|нейтральн\\p{L}+|ровно|не волнует)(?: (?:мне|в целом|как то|честно|отношусь|мнение|отношение))*|отношусь нейтрально|нейтральное отношение`,
    // private
    around(
      'это|мой|наш|большой|мое|слишком|моя|пусть|останется|для|всех|сугубо|чисто',
      'секрет|тайна|секретно|личное|личное дело|личный вопрос|интимное|конфиденциально|личная информация|умолчу|помолчу|смолчу|промолчу|молчу|не скажу|воздержусь|не ваше дело|не ваше это дело|вас (?:это )?не касается|это вас не касается|при себе (?:оставлю|придержу)|(?:придержу|сохраню|оставлю)(?: (?:мнение|это|мысли|свое|свои|ответ|его))* при себе|без лишних слов промолчу',
      'об|этом|пожалуй|лучше|вам|тут|от',
    ),
    // asked before
    around(
      'опять|снова|это|тот|и|же|вопрос|здесь|тут|а|был|этот|такой|уже',
      '(?:тот же|такой же|этот же|тот же самый|аналогичный|тот самый|похожий|идентичный) вопрос|вопрос (?:тот же|такой же|повторяется|повторный|дублируется|дубль|уже был|уже задавали|был выше|был уже|повтор)|вы (?:это |об этом )*уже (?:это |об этом )*(?:спрашивали|спросили)|(?:об этом|это) (?:меня )?уже (?:спрашивали|спросили)|повтор вопроса|дубль|повтор|повторяемся|повторяетесь|повторный вопрос',
      'что|и|был|выше|опять|снова|уже|раз|второй|предыдущ\\p{L}*|прошл\\p{L}*|в|самый|только|задавали|меня',
    ),
    around(
      `${gentlyRussian}|${aboutRussian}|смотрите|см|смотри|читайте|читай|отвечено|ответила?|отвечала?|упоминала?|упомянула?|писала?|написала?|говорила?|сказала?|сказано|указано|написано|указала?|изложила?|ответ|мой|моем|есть|в|во|посмотрите|гляньте|все|всё|дала?|рассказала?|об|отзыв|комментарий|комментарии`,
      `${stems('предыдущ прошл прежн перв ранн верхн последн вышестоящ вышеуказанн вышенаписанн')}`,
      'отзыв\\p{L}*|ответ\\p{L}*|вопрос\\p{L}*|комментари\\p{L}*|пункт\\p{L}*|анкет\\p{L}*|опрос\\p{L}*|сообщени\\p{L}*|пол\\p{L}*|граф\\p{L}*|раз\\p{L}*|мой|моем|уже|и|же|там|все|строк\\p{L}*|окошк\\p{L}*',
    ),
    around(
      `${gentlyRussian}|${aboutRussian}|на`,
      '(?:уже|выше|ранее)(?: (?:все|это|об этом|выше|тут))* (?:отвечено|сказано|написано|упоминала?|упомянула?|изложено|освещено|озвучила?|озвучено|отписал\\p{L}+|прокомментировала?|высказано|отмечено|отметила?|описала?|описано|объяснила?|дала? ответ|поделил\\p{L}+)',
      `${aboutRussian}|выше|ранее|раньше|все|в|по|телефону|лично`,
    ),
    // slips of the hand
    around(
      'это|извините|простите|ой|упс|сорри|я|просто|видимо|наверное|похоже|случайно|пардон',
      '(?:случайно|нечаянно|по ошибке|ошибочно|по случайности|по неосторожности)(?: (?:я|это|сюда|кнопку|просто))* (?:нажал[аио]?|нажалось|нажался|нажалась|ткнула?|ткнулось|открыл[аио]?|открылось|отправил[аио]?|отправилось|попал[аи]?|выбрала?|поставила?|клацнула?|кликнула?|написала?|зашла?|зашел|задела?)|не (?:та|тот|то|туда|ту|там) (?:графа|графу|поле|кнопка|кнопку|строка|строку|строчка|анкета|анкету|окно|окошко|нажал\\p{L}*|ткнул\\p{L}*|попал\\p{L}*|написал\\p{L}*|кликнул\\p{L}*|зашл\\p{L}*)|(?:ошиб(?:ся|лась)|промахнул(?:ся|ась))(?: (?:кнопкой|полем|строкой|строчкой|графой|окном|анкетой|клавишей|мимо|пальцем))?|опечатк\\p{L}+|палец соскользнул|кот по клавиатуре|кот прошелся|кошка прошлась по клавиатуре|по ошибке|ошибочка вышла|случайно вышло|случайное нажатие|ошибочное нажатие',
      'кнопку|не|туда|сюда|извините|простите|это|что то|куда|ее|на|нажала?|ткнула?|пальцем|анкету|ссылку|поле|кнопкой',
    ),
    // something only to go on
    around(
      'ну|просто|пишу|вот|это|я|тут|только|надо|хоть',
      '(?:лишь бы|чтобы|чтоб|только чтобы|хотя бы|хоть|надо|надо было|пришлось)(?: (?:бы|что то|что нибудь|что либо|хоть|было|чем то|чем нибудь|поле|здесь|тут|сюда|вы|от меня|мне|хоть что то))* (?:написать|заполнить|отвязались|отстали|отвязаться|пропустило|пропустили|прошло|пустило|отправить|закончить|заполнено|ввести|вписать|пройти|продолжить|отправилось|закрыть)',
      'что|то|что то|что нибудь|поле|пустое|дальше|далее|опрос|анкету|форму|сюда|тут|здесь|хоть|было|окно|вопрос|пишу|и',
    ),
    // later
    around(
      `${gentlyRussian}|к|этому|вопросу|об|этом|вам|может|быть|наверное|постараюсь|тогда|анкету|потом|позже|попозже|завтра|вечером`,
      '(?:вернусь|вернемся|допишу|заполню|дозаполню|дополню|отпишусь|сообщу|скажу|отвечу|напишу|добавлю|расскажу|оценю|подумаю|поделюсь|закончу|дам ответ|спросите)',
      `${gentlyRussian}|к|этому|вопросу|об|этом|вам|потом|позже|попозже|позднее|завтра|вечером|как|нибудь|в|другой|следующий|раз|через|неделю|месяц|когда|будет|время|попробую|остальное|если|вспомню|получу|результат|надо|анкету|тогда|пользуюсь|разберусь`,
    ).replace(
      /^/,
      '(?=.*(?:потом|позже|позднее|попозже|завтра|вечером|другой раз|следующий раз|как нибудь|через|когда|если вспомню|надо))',
    ),
    '(?:вопрос|это)?(?:спросите|спрашивайте|узнайте|лучше спросите|поинтересуйтесь|задайте)(?: (?:лучше|этот|вопрос|это|об этом|кого|кому|у|то|нибудь|тех|кто|других|другого|другому|другим|еще|мужа|жену|сына|дочь|врача|врачей|специалистов|пользуется|знает|в|теме|не|меня|мужа|моего|мою))+',
  ],
}

export const emptyReasons: { readonly english: EmptyReasons; readonly finnish: EmptyReasons; readonly russian: EmptyReasons } = {
  english,
  finnish,
  russian,
}
