/** English words with valence, by strength. The project's own list. */
import type { ValenceLists } from '../../sentiment/room.ts'

export const valence: ValenceLists = {
  '3': `amazing amazingly awesome brilliant brilliantly excellent excellence excellently exceptional exceptionally exemplary extraordinary
    fabulous fantastic fantastically faultless faultlessly first-class first-rate five-star flawless flawlessly gem heavenly impeccable
    impeccably incredible invaluable lifesaver life-saving love lovely magnificent marvellous marvelous marvellously masterpiece
    outstanding outstandingly perfect perfection perfectly phenomenal priceless remarkable remarkably sensational spectacular spot-on
    splendid stellar stunning sublime superb superbly superlative terrific top-notch top-quality treasure unbeatable unbelievably
    unforgettable unrivalled wonderful wonderfully wow world-class angel angels godsend heroes hero delighted delightful delight ecstatic
    overjoyed thrilled blessed adore adored best bravo kudos superstar superstars stars a++ a+ 10/10 5/5 ace`,
  '2': `accommodating admirable admire affordable appreciate appreciated appreciation appreciative approachable attentive attentiveness
    beautiful beautifully beneficial bargain calm calming capable care caring charming cheerful cheery clean cleanliness comfortable
    comfortably comfort comforting comfy comforted commend commendable compassion compassionate compassionately competent complimentary
    compliment compliments confident confidence conscientious considerate considered consistent convenient conveniently cool cooperative
    cordial courteous courtesy cozy cosy crisp dedicated dedication delicious dependable devoted diligent dignity easy-going effective
    effectively efficiency efficient efficiently effortless effortlessly elegant empathetic empathic empathy empowered empowering
    encouraged encouragement encouraging energetic engaging enjoy enjoyable enjoyed enjoyment enthusiasm enthusiastic excited exciting
    favourite favorite flawless friendliness friendly fresh fun gentle gentleness genuine genuinely glad good goodness gorgeous
    graceful gracious grateful gratitude great greatly happiness happy handy hard-working hardworking heartfelt heartwarming helpful helpfulness
    helpfull honest honesty honoured hospitable humane humour hygienic immaculate immaculately impressed impressive improvement improved
    informative insightful inspiring inspired inspirational intuitive joy joyful kind kindest kindly kindness knowledgeable knowledgable
    laugh like-minded luxury luxurious lucky memorable merry motivated motivating neat nice nicely nicer nicest nourishing nurturing obliging
    optimistic organised organized patience painless painlessly passion passionate peaceful personable pleasant pleasantly
    pleased pleasing pleasure polite politely politeness positive positively praise praised precise premium proactive professional
    professionalism professionally prompt promptly promptness proud punctual quality quick quickly quicker quickest rapid rapidly
    reassurance reassure reassured reassuring recommend recommended recommendation recommendable refreshing relaxed relaxing reliable
    reliably relieve relieved relief respect respected respectful respectfully responsive reward rewarding satisfactory satisfied satisfaction
    satisfying safe safely seamless seamlessly sensitive sensitively sincere sincerely skilful skilled skillful smart smile smiled
    smiles smiley smiling smooth smoothly speedy speedily sparkling spotless spotlessly stylish success successful successfully superior support supported
    supportive sweet swift swiftly tactful talented tasty tasteful terrifically thank thanked thankful thanks thankyou thx
    thorough thoroughly thoughtful thoughtfully tidy timely tip-top tremendous top trust trusted trustworthy understanding upbeat
    uplifting useful user-friendly value valued valuable versatile vibrant warm warmly warmth welcome welcomed welcoming well-informed
    well-organised well-organized well-run winner wise witty worthwhile worth yummy yum ideal ideally generous generously
    helps cheers tender dreamy sturdy durable robust lightweight soothing well-made well-built hassle-free`,
  '1': `able accessible accurate accurately active adequate adequately advantage agree allow answered appropriate appropriately assist
    assistance assisted assured available awake bonus better best-ever bright bless calmer cheap cheaper cheapest clear clearer clearly communicative
    cure cured decent decently detailed ease easier easiest easily easy educational eager fair fairly fast faster fastest fine flexible
    free freedom fixed fits focus fun fulfilled gain gained handled heal healed healing healthy healthier help helped hope hopeful hot ideal
    improve improving instant instantly interest interested interesting instructive learn learned learnt light listen listened listens
    lively logical modern motivate new ok okay open openness paid-off peace perk plentiful popular practical progress protected protection purposeful prepared
    quiet ready realistic recover recovered recovery refund refunded resolved right roomy secure securely sensible settled sharp simple simply smashing solid solve solved
    sociable soft spacious special speed stable stimulating straightforward strong suitable supply sufficient sure thriving tolerant transparent treat true
    truthful understand understandable understood useable variety varied well willing willingness win won working works yes yay
    attention reasonable reasonably enough alright pretty worked explained informed prompted nutritious`,
  '-1': `rough bumpy itchy wobbly clunky buggy greasy salty pricey shock absent again ambiguous apologise apologize apologies apology average avoid awkward basic bland blunt bother bored boring bug bugs busy
    chase chased chasing cheap-looking clumsy cold complicated concern concerned concerns confuse confused confusing confusion costly crash cramped
    crowded cutback cuts cut damp dated decline declined delay delayed delays deny denied difficult difficulty difficulties dim disorganised
    disorganized distant doubt doubtful drab drafty dry dull dusty eventually excuse excuses expensive expired faded faint fiddly finally
    flaky flimsy forced forget forgot forgotten fuss glitch glitches glitchy hard hassle hesitant hidden hurry hurried ill impersonal inaccessible inaccurate
    inadequate inappropriate incomplete inconsistent inconsistency inconsistently inconvenience inconvenient incorrect incorrectly inflexible insufficient
    interrupt interrupted irregular irrelevant issue issues lack lacked lacking lacks laggy late lateness leak leaked limited limiting little lonely long longer loose
    loud lumpy meh mediocre mess miss missed missing misleading misled mistake mistaken mistakes mix-up moan muddle muddled murky negative
    nervous noise noisy nothing obstacle odd old outdated overcomplicated overcrowded overdue overpriced overrated overstretched overworked pain
    patchy pity poorly pointless postpone postponed pressure pressured problem problematic problems queue queues queuing question questionable reluctant
    repeat repeated repeatedly repetitive restricted return returned rigid rush rushed shabby short shortage short-staffed shortstaffed understaffed
    slow slower slowly sluggish small smell sore stale sticky stiff stress stressed stressful strict struggle struggled struggling stuck stuffy
    tasteless tedious temporary tense thin tight tired tiresome tiring tough trouble troubles troubling tricky unable unavailable uncertain uncertainty unclear uncomfortable
    unconvinced uneasy uneven unexpected unfamiliar unfortunate unfortunately unhealthy uninspiring uninterested unnecessary unnecessarily unorganised unorganized unpredictable unprepared
    unrealistic unresolved unsatisfied unsure untidy unwell vague wait waited waiting waits warped weak weakness weird wet worn worry
    worried worrying worries wrong wrongly wonky cracked chipped stained scratched creased crumpled faulty deteriorated deteriorate`,
  '-2': `pushy snooty snobby abrupt aggressive aggravating agitated anger angry annoy annoyed annoying annoyance anxious anxiety argue arrogant ashamed atrociously attitude bad badly
    bait belittled betrayed bias biased blame blamed bleeding boredom broke broken bully bullied bullying cancel cancelled canceled cancellation careless
    carelessness caution chaos chaotic cheated clueless complain complained complaint complaints condescending conflict contaminated cracked crap crappy criticise
    cried cry crying damage damaged danger dangerous deceive deceived deceptive defective defect degrading dehumanising demeaning demotivated depressed depressing desperate
    desperately despair dire dirty disagree disappoint disappointed disappointing disappointingly disappointment disaster discomfort discourage discouraged
    discriminated discrimination disgrace disinterested dislike disliked dismissed dismissive disregard disrespect disrespectful dissatisfied dissatisfaction dissatisfying
    distress distressed distressing dodgy dread dreaded dreading embarrassed embarrassing embarrassment error errors exhausted exhausting fail failed failing fails failure failures false
    fear fed-up filth filthy fob fobbed fraud frightened frightening frustrated frustrating frustration frustrated grim grubby grumpy harm harmed harsh harshly hate hated hostile humiliated humiliating hurt
    hurtful ignorant ignorance ignore ignored ignores ignoring impatient impolite impossible incapable incompetence incompetent inconsiderate indifferent inefficient inefficiency inexcusable inferior
    inhumane injustice injured injury insensitive insult insulted insulting intimidated intimidating invalidated irritable irritated irritating judged judgemental judgmental junk
    liar lie lied lies lost mad malfunction malfunctioned mean miserable misdiagnosed misery mislead mistreat mistreated mistrust mouldy nasty neglect neglected
    negligence negligent obnoxious offended offensive overcharged painful painfully panic patronised patronising patronized patronizing poor poorer poorest rip-off ripoff regret regrettable
    reject rejected resent ridiculous rotten rude rudely rudeness ruin ruined sad sadly scared scary scratch scruffy shame shocked shoddy sloppy shouted shouting sick
    smelly snappy spoil spoiled spoilt stolen stupid suffer suffered suffering sulky suspicious tatty tear terrified threat threatened threatening torn traumatised traumatic trauma
    unacceptable unapproachable uncaring uncooperative uncomfortable undercooked undervalued unfair unfairly unfit unfriendly unhappy unhelpful unhygienic unimpressed uninformed unkind unpleasant
    unprofessional unqualified unreasonable unreliable unresponsive unsafe unsanitary unsatisfactory unsettling unsupported unsuitable unsympathetic untrained untrustworthy unusable unwelcome unwelcoming unwilling unworthy
    upset upsetting useless violent vomit vulnerable waste wasted wasting worse worsen worsened worthless yell yelled sarcastic sneering freezing crooked
    refuse refused mishandled misplaced misinformed overcooked soggy inedible bruised leaking delaying blunder`,
  '-3': `abominable abuse abused abusive abysmal appalled appalling appallingly atrocious avoid awful awfully catastrophe catastrophic con conned cruel cruelty dead death deplorable despicable diabolical
    disgraceful disgracefully disgust disgusted disgusting dreadful dreadfully evil farce fiasco garbage ghastly hell hellish hideous hopeless horrendous horrible horribly horrid horrific horrified idiot idiots infuriating infuriated furious
    lousy ludicrous misogynist nightmare nightmares outrage outraged outrageous pathetic racism racist repulsive revolting rubbish scam scammed scammer scammers scandal scandalous scum shambles shambolic shit shite
    shameful shocking shockingly sickening suicide terrible terribly torture trash travesty unbearable unforgivable vile worst wretched crooks thieves thief appal abhorrent hated dishonest robbed suck sucks sucked`,
}
