/** Classes of English words that flag rules name in their slots. `=word` is compared with the word as written only. */
export const english = {
  no: `no not n't nt never nobody noone no-one none nothing without neither nor didnt dont doesnt wont cant couldnt wasnt werent isnt arent
    havent hasnt hadnt wouldnt shouldnt cannot hardly barely fail failed failing refuse refused unable`,
  person: `mums dads nans grans grannys husbands wifes sons daughters mothers fathers mum mother mom mam dad father nan nana gran granny grandma grandmother grandad granddad grandfather husband wife son daughter brother
    sister baby child children kid kids boy girl toddler infant aunt uncle niece nephew patient patients resident residents woman man lady
    friend neighbour passenger cyclist pedestrian me him her us them pensioner teenager`,
  kin: `mums dads nans grans husbands wifes mum mother mom mam dad father nan nana gran granny grandma grandmother grandad granddad grandfather husband wife son daughter brother
    sister baby child children kid kids toddler infant aunt uncle niece nephew patient resident she he friend`,
  staff: `nurse nurses doctor doctors carer carers porter physio midwife surgeon dentist receptionist consultant aide assistant driver guard
    security technician therapist paramedic gp hca staff attendant optician seller courier waiter waitress chef bouncer doorman manager bartender barman clerk`,
  body: `eyelid eyelids lids lid forearm thighs tummy arm arms leg legs hand hands wrist wrists finger fingers thumb foot feet toe toes knee knees hip hips shoulder neck back spine head face
    skull cheek cheeks chin jaw mouth lips lip tongue throat nose ear ears eye eyes chest breast breasts belly stomach abdomen bottom thigh ankle
    elbow skin hair rib ribs collarbone tooth teeth bowel bladder nerve artery vein lung lungs kidney liver heart palm palms body nail nails`,
  drug: `medicine medicines medication medications meds drug drugs tablet tablets pill pills dose doses dosage insulin antibiotic antibiotics
    injection injections jab vaccine vaccination drops prescription prescriptions morphine paracetamol ibuprofen aspirin penicillin amoxicillin* diclofenac naproxen tramadol co-codamol metformin ramipril bisoprolol apixaban rivaroxaban clopidogrel amlodipin* atorvastatin simvastatin omeprazol* levothyrox* prednisolon* sertralin* citalopram fluoxetin* diazepam lorazepam gabapentin pregabalin lithium clozapin* methotrexat* trimethoprim doxycyclin* ciprofloxacin fentanyl oxycodon* digoxin furosemid*
    warfarin thinner thinners painkiller painkillers steroid steroids inhaler inhalers drip infusion capsule capsules syrup ointment patch
    patches suppository chemo statin statins antidepressant antidepressants sedative codeine perscription medecine tabs script scripts oramorph methadone heparin antihistamine`,
  intake: `tablet tablets capsule capsules pill pills dose doses jab injection course patch taking took started starting went medicine medication drops`,
  since: `after since every each whole once when`,
  minority: `black brown asian african muslim jewish gypsy traveller roma foreign foreigner immigrant migrant refugee gay lesbian bisexual trans
    transgender nonbinary disabled wheelchair blind deaf autistic autism adhd down's epileptic fat obese hijab headscarf turban burka polish
    romanian indian chinese ukrainian nigerian arab pakistani bangladeshi somali syrian turkish russian irish accent race religion ethnicity
    nationality stammer stutter dwarf dyslexic`,
  majority: `white english british`,
  stranger: `stranger strangers else's elses someone's somebody's somebody-else neighbour neighbours neighbor ex ex-husband ex-wife boss
    employer landlord everyone everybody colleague colleagues coworker public unknown unrelated facebook twitter instagram journalist`,
  missed: `missed misdiagnosed overlooked undiagnosed dismissed ignored fobbed brushed undetected misread unnoticed untreated`,
  trait: `rude abrupt dismissive arrogant patronising condescending unprofessional impatient rough aggressive snappy grumpy lazy unhelpful
    incompetent kind helpful patient caring compassionate gentle thorough polite professional attentive reassuring knowledgeable
    understanding courteous cheerful considerate informative sweet amazing brilliant fantastic wonderful lovely fab superb outstanding`,
  remedy: `medicine medication meds drug drugs tablet tablets pill pills dose doses it this these course treatment cream spray drops syrup gel
    generic bottle bottles inhaler capsules injection injections patch patches product brand formulation stuff weeks months`,
  disease: `stroke fracture fractured fractures sepsis septic cancer tumour tumor lump appendicitis appendix pneumonia meningitis clot clots
    embolism dvt infarct* aneurysm haemorrhage hemorrhage infection abscess ectopic ketoacidosis melanoma leukaemia leukemia ulcer hernia
    obstruction perforated detachment dislocated dislocation torn broken miscarriage preeclampsia gallstones gallbladder myocarditis tb pneumothorax pancreatitis cellulitis diverticulitis peritonitis gangrene endocarditis arrhythmia encephalitis hypothyroid* cauda`,
  vital: `sugar sugars blood bloods pressure obs temperature pulse sats wound glucose oxygen fluids heartbeat observations vitals breathing
    wristband allergies potassium`,
  benign: `migraine wind ibs indigestion anxiety constipation flu cold sprain bruise gastritis heartburn virus stress tired tiredness "panic"
    hangover hysterical heatwave growing age hormones`,
  function: `walk stand swallow breathe eat speak move sleep dress sit lift climb bend talk hold grip`,
  faculty: `memory sight eyesight vision hearing mobility speech breathing condition mood balance health wound infection symptoms pain pains
    asthma diabetes epilepsy depression psychosis tremor cough rash swelling weakness numbness arthritis ulcer eczema dementia`,
  worse: `worse worsened worsening worsens deteriorate* declin* fading failing unbearable excruciating weaker harder spread spreading doubled
    grown grew tripled reopened infected agony`,
  hit: `hit hits hitting slap slaps slapped slapping punch punched punching kick kicked kicking shove shoved shoving push pushed pushing
    grab grabbed grabbing drag dragged pinch pinched pinching choke choked strangle strangled shook smack smacked yank yanked struck beat beats beaten beating bitten
    spat spit spits assault assaulted attack attacked molest molested grope groped manhandle manhandled twisted threw headbutted restrained
    whacked thumped elbowed tripped scratched`,
  sexual: `sexual sexually breasts thigh groin genitals undress naked lewd flirt* porn bra crotch`,
  group: `black brown asian muslim muslims jewish jew jews gypsy gypsies traveller travellers roma foreign foreigner foreigners immigrant
    immigrants migrant migrants refugee gay lesbian bisexual queer trans transgender disabled disability wheelchair wheelchairs blind deaf
    autistic autism down's downs adhd cerebral palsy fat obese overweight elderly women women's woman female homeless hijab headscarf turban polish romanian african
    indian chinese ukrainian nigerian arab pakistani skin accent race religion ethnicity nationality stammer dwarf dyslexic`,
  mistreat: `giggled giggling sniggered smirked tutted refuse refused ignored ignore ignores laughed laugh laughs laughing sneered sneer sneers joke jokes joked mocked mock mocking
    treated turned assumed assume suspicious followed follows follow stared mimicked worse dirt last longer problem seriously
    dismissed patronised insulted insult insults comments remark remarks excluded banned denied humiliated sneering avoided blamed tone`,
  law: `solicitor solicitors lawyer lawyers barrister attorney tribunal ombudsman suing sue sued lawsuit litigation negligence regulator
    chargeback cqc gmc nmc hcpc ico proceedings courts`,
  private: `diagnosis results result test tests record records notes file files address details data letter letters prescription prescriptions
    number photo photos picture pictures order orders card miscarriage abortion hiv pregnancy history email emails
    case documents papers scan`,
  outsider: `employer boss ex neighbour neighbours stranger strangers facebook instagram marketing advertisers public everyone everybody
    queue corridor lift hall landlord school colleague colleagues family in-law journalist twitter press company companies`,
  disclose: `read shout shouted announce announced discuss discussed discussing tell told talk talked talking mention mentioned gossip gossiping
    share shared blurted posted published leak leaked spoke`,
  ring: `=call =ring =phone =email =e-mail =text =contact =message =reply =respond =answer =write =callback`,
  parcel: `parcel package order delivery shipment item items goods box boxes shoes dress gift present sofa stuff purchase things bike
    mattress table phone coat letter furniture book books`,
  lost: `lost missing vanished disappeared stolen nowhere stuck untraceable misplaced delayed limbo`,
  broke: `broke broken breaks snap snapped snaps crack cracked cracks split splits tore torn tear ripped rip shattered smashed chipped
    chip dented dent bent scratched scratch peeled peeling peel peels flaking flaked loose wobbles wobbly wobble jammed jams jam stuck stain stained
    leaks leaked leaking leak crumble crumbles crumbled dissolved unravelled frayed faulty defective crooked collapsed burst
    rusted rusty mouldy mould warped melted squeaks squeaking whistles bubbles faded ran malfunction* dead packed separated curdled congealed torn detached came fell
    falls falling sour stale rotten hole holes`,
  part: `lens lenses hinge arm arms frame frames screw screws pad nose coating glass glasses tint zip zipper button buttons sole heel strap
    handle wheel leg legs lid cap seam lining stitching screen battery plug cable motor blade charger remote bottle blister blisters
    tablet tablets capsule capsules vial vials ampoule ampoules syringe syringes plunger needle pen pump dropper inhaler counter
    foil sachet sachets cream tube lotion gel ointment leaflet seal ring pack packs carton box syrup powder patch sensor spray device paint case rim colour colours dye side cream
    contacts aid aids temple varifocals sunglasses spectacles cartridge`,
  thing: `dress jumper shirt shoes shoe boots kettle toaster fridge lamp chair table shelf sofa mug vase cup plate phone headphones watch
    laptop bag suitcase jacket coat trousers jeans toy bike pram blender speaker printer mattress tv kettle drill milk cheese meat bread
    fruit washing machine dishwasher hoover vacuum tent umbrella earrings ring necklace bracelet curtain curtains rug`,
  part_of_road: `motorway carriageway shoulder lane verge roundabout junction tunnel bridge bend crossing slip lay-by layby bypass roadside
    ditch hill tracks highway ferry`,
  exposed: `alone night midnight dark freezing snow storm rain minus blizzard heatwave cold kids children baby pregnant stranded stuck
    woman smoke lorries lorry trucks diabetic disabled elderly toddler`,
  fire: `fire flames smoke smoking sparks sparking burning exploded explode explodes exploding melted melting overheated overheats overheating
    shock shocked electrocuted`,
  hurt: `injured injury injuries hurt whiplash concussion concussed fracture fractured bleeding unconscious ambulance crushed bruised
    bruises sprained dislocated paralysed burned burnt stitches`,
  vision: `sight vision eyesight see eye eyes`,
  role: `colleague physio gentleman lady lad bloke guy chap fella girl operator visitor handler dispatcher crew call-handler practitioner anaesthetist claims-handler optometrist fitter courier dr doctor nurse sister matron mr mrs ms miss receptionist midwife surgeon consultant physio physiotherapist carer gp paramedic
    therapist dentist optician pharmacist prof professor manager assistant hca driver mechanic technician waiter waitress host
    instructor agent advisor adviser counsellor dietitian radiographer psychologist psychiatrist registrar hygienist porter
    cleaner chef receptionists rep representative attendant doc operative coordinator handler concierge guide`,
  talk: `webinar webinars leaflet leaflets brochure poster documentary exhibition training questionnaire prevention prevent news article
    chapter material materials awareness policy whether lecture campaign film tv telly`,
  kudos: `shoutout thank thanks legend gem angel star brilliant fab fabulous fantastic amazing kudos deserve deserves saved recommend credit wonderful best
    superb treasure godsend knows excellent lovely medal calmed reassured patiently grateful hero`,
  grievance: `rude rudely swore swearing shouted =shouting yelled lied lies liar hung rolled dismissed belittled humiliated arrogant ignored forgot blamed
    scratched loses horrible avoid incompetent clueless clue rough cold sneered patronised patronising unprofessional worst appalling mocked laughed
    abrupt dismissive foul filthy vile nasty hostile disgusting careless useless manners`,
} as const
