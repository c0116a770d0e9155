/** Common first names in Finland, Russia and the English-speaking countries, for finding named staff. The project's own list of public names. */

const list = (names: string): readonly string[] => names.split(/\s+/).filter((name) => name !== '')

const finnish = list(`
  aisha ahmed ali amina anton artturi aurora daniela edith elin emil fatima hassan ingrid jarna jenita joonatan jokke kaisla karolina
  kasperi katariina kiira konsta leea leif lea liljana lilli linnea luukas maarika maire mariam marko meeri milka minja mohamed mustafa
  natalia natasha nelli nita noel oliver omar pauliina peppi pinja rasmus rebekka robert roni saku samira sanelma selma simo stella
  svetlana taneli tatjana tessa titta toivo tuomo tuukka ursula valentina vladimir yusuf zahra kaitsu jukkis aino aila aili aki aleksi
  alina amanda anita anja anne anneli anni anniina annika annukka antti anu ari arja arto aslak atte aulis auli birgitta eemeli eeva eero
  eetu eija eila eino elina elisa ella emilia emma emmi erja erkki esa essi eveliina hanna hannele hannu harri heidi heikki helena heli
  helmi henna henri henrik hilla hilkka iida iina iiris ilkka ilona inka irja irma isto jaakko jaana jani janika janina janita janne
  jarkko jarmo jari jasmin jenna jenni jere jesse joel johanna joni jonna joona jorma jouko jouni juha juhani juho jukka julia jussi juuso
  jyrki kaarina kaija kaisa kalevi kalle kari karoliina kati katja katri katriina kauko kerttu kimmo kirsi kirsti kristiina krista kyösti
  lari lasse laura lauri leena leila liisa lilja linda lotta maarit maija maiju malla mari maria marianne marika marita marjatta marja
  marjo marjut markku markus martti matias matti meri merja mervi mia miia miika mika mikael mikko milla minna minttu mira mirja mirka
  mirva moona niina niko nina noora olavi olli oona osmo outi paavo pasi pauli paula pekka pentti perttu petra petri petteri pia piia
  pirjo pirkko päivi raija raili raimo raisa reetta reijo reino riikka riina riitta risto ritva roosa saana saara saija saila sakari salla
  sami samuli sanna santeri santtu sari satu senja seija seppo sini sinikka sirkka sirpa sofia soile sonja susanna suvi taina tanja tapani
  tapio tarja tarmo taru tatu teemu tero terhi teija tiia tiina timo tommi tomi toni topi tuija tuire tuomas tuula tuuli tuulia tytti ulla
  unto urho valtteri veera veijo veikko venla vesa vilja vilma ville virpi väinö yrjö`)

const russian = list(`
  гарик кеша кеши кеше жорик жора толик толя лёня леня сеня стас стасик ромка ромчик димон димка димочка серега колян колька санек саня
  шурик шура эдик эдичка лёха леха лехе макс вадик владик костик витек витя гриша гришка степа славик тимур тимоха федя юрка юрик яша
  леночка олечка светик танечка наташенька ирочка иришка марго ритуля рита ксюша ксюшенька настенька настюша алёнка аленка катюша дашуля
  машенька зиночка зина валюша нюра тося фая роза милана милена мадина заира патимат гульнара гузель айгуль динара алия зарина мехри
  нигора ахмед магомед руслан тагир рашид фарид ренат александр александра алексей алена алина алиса алла альбина анастасия анатолий
  ангелина андрей анжела анна антон антонина аркадий арина артем артур ася богдан борис вадим валентин валентина валерий валерия варвара
  василий вера вероника виктор виктория виталий виолетта влад владимир владислав вячеслав галина геннадий георгий глеб григорий дарья даша
  денис диана дина дмитрий ева евгений евгения егор екатерина катя елена лена елизавета лиза жанна захар зинаида зоя иван игорь илона
  ильдар илья инна ирина ира карина кирилл кристина ксения лариса леонид лидия лилия людмила люба любовь майя максим марат маргарита
  марина мария маша матвей михаил мила наталия наталья наташа надежда никита николай нина оксана олег олеся ольга оля павел петр полина
  раиса римма роман светлана света семен сергей снежана софья софия станислав степан таисия тамара таня татьяна тимофей ульяна федор
  фатима эдуард элеонора эльвира эмма эльмира юлия юля юрий яков яна ярослав рустам зульфия лейла`)

const english = list(`
  abdi abiola adaora aisha akua alfie amara amit ananya angus anil anjali ashok ayesha bashir beata bernadette bev blessing bronagh
  caoimhe chidi chioma ciara cormac darragh deepak deirdre delroy dermot desmond dougie dougal dympna eamon edna efua elif ernie fergus
  fatima fionnuala gethin grainne gurpreet gwyneth harpreet hamza ibrahim ifeoma ifor ivana jamal jaswinder jodie josie josh kayleigh
  keeley kofi kwame lakshmi leanne leroy lloyd lorraine magda maeve mandeep manjit marek marjorie mateusz maureen mehmet moira murray
  narinder natasha neha niamh nkechi noreen oisin olumide orla pawel piotr prakash priya rajesh ravi rhiannon rohan roisin rory sanjay
  seamus shabnam shanice shaz shelley shirley siobhan sinead suresh sunita tamika tadeusz tendai tunde tyrone uche usha vijay wanda
  winston yasmin yetunde yvonne zainab zoltan zuzanna aaron abigail adam adrian aidan alan alex alexander alice alison amanda amber amelia
  amy andrea andrew angela angie anita ann anna anne annie anthony ashley barbara becky ben beth bethany beverley bob brenda brian bridget
  caitlin callum cameron carl carol caroline carolyn cath catherine charlotte chelsea chloe chris christina christine christopher claire
  clare colin connor craig daisy dan daniel danielle darren dave david dawn debbie deborah denise derek diane donna dorothy duncan ed
  eddie edward eileen elaine elizabeth ellen ellie emily emma eric erin ethan eve fiona fran frances gail gareth gary gavin gemma geoff
  george georgia georgina gill gillian gina glenn gordon graham greg hannah harriet harry hayley hazel heather helen henry holly howard
  hugh ian imogen isabel isabella jack jackie jacob jacqueline jade jake james jamie jan jane janet janice jasmine jason jay jean jeff
  jennifer jenny jeremy jess jessica jill jim jo joan joanna joanne joe joel john jonathan jordan joseph joshua joyce judith judy julia
  julian julie june justin karen kate katherine kathleen kathryn kathy katie kay keith kelly ken kerry kevin kim kirsty laura lauren lee
  leah lesley lewis liam linda lindsay lisa liz louise lucy luke lynn lynne maggie malcolm marcus margaret maria marie marion martin
  martina mary matt matthew megan melanie melissa michael michelle mike molly mohammed natalie nathan neil nick nicholas nicola nicole
  nigel olivia oliver pam pamela pat patricia patrick paul paula pauline peter phil philip phoebe rachel rebecca rhys richard rob robert
  robin roger ron rosie ross roy russell ruth ryan sally sam samantha sandra sara sarah scott sean sharon sheila simon sophie stacey
  stella stephanie stephen steve steven stuart sue susan suzanne tara ted teresa terry tina toby tom tony tracey tracy trevor tristan
  tyler valerie vanessa vicky victoria vincent wendy william zoe ahmed ali omar grzegorz agnieszka`)

/** Lower-case first names of all three languages. Names that are also common words ("may", "grace", "hope", "toivo", "любовь") are left to the capital rule. */
export const firstNames: ReadonlySet<string> = new Set(
  [...finnish, ...russian, ...english].filter(
    (name) =>
      ![
        'любовь',
        'вера',
        'надежда',
        'роман',
        'satu',
        'outi',
        'unto',
        'pat',
        'sue',
        'dawn',
        'june',
        'malla',
        'kim',
        'hilla',
        'lilja',
        'meri',
        'helmi',
        'ira',
      ].includes(name),
  ),
)
