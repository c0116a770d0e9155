/** English names and the words around them. Own list of common names of Britain, Ireland and North America. */
import { type NameLists, wordSet } from '../names.ts'

/** Names of people in English text. Lower-case. */
export const englishNames: NameLists = {
  given: wordSet(`
    siobhan niamh aoife sinead ciara bev deb trish kath roisin eilidh fergus hamish alistair olumide ngozi chidi adaeze kwame chinwe funmi tunde emeka agnieszka katarzyna piotr magda ewa krzysztof tomasz wei mei jing yusra amina aaliyah deepa anjali arjun vikram lakshmi sunil anil svetlana olga irina dmitri
    aaron abbie abdul abdullah abigail adam adrian agnes ahmed aidan aisha alan alasdair albert alex alexander alexandra alfie alfred ali alice alicia alison allan amanda amber amelia amir amy ana andrea andrew andy angela angus anita ann anna anne annette annie
    anthony antonio archie arthur ashley audrey barbara barry beatrice becky bella ben benjamin bernard beth bethany betty beverley bilal billy bob bobby bradley brenda brendan brian bridget bruce bryan callum cameron carl carla carmen carol caroline catherine cathy
    cecilia charles charlie charlotte cheryl chloe chris christian christina christine christopher cindy claire clara clare clive colin connor craig crystal cynthia daisy damian dan daniel danielle darren dave david dean deborah debbie debra deirdre denise dennis derek diana diane
    dominic donald donna doreen doris dorothy douglas duncan dylan eddie edith edward eileen elaine eleanor elena elizabeth ella ellen ellie emily emma eric erica erin ethan eva evelyn evie fatima fiona florence frances francesca francis fred freda freddie frederick freya
    gail gareth garry gary gavin gemma geoff geoffrey george georgia georgina gerald geraldine gerard gillian gina gladys glen glenn gloria gordon graham greg gregory gwen hannah harold harriet harry hassan hazel heather helen henry hilary howard hugh hussain ian ibrahim imogen imran irene isaac isabel
    isabella isla jackie jacob jacqueline jade jake james jamie jan jane janet janice jason jasmine jay jayne jean jeff jeffrey jemma jennifer jenny jeremy jermaine jerry jess jessica jill jim jimmy joan joanna joanne joe joel johanna john johnny jon jonathan jordan jose joseph josephine josh joshua joyce
    juan judith judy julia julian julie juliet justin karen karl kate katherine kathleen kathryn kathy katie katy kay kayleigh keith kelly ken kenneth kerry kevin khalid kieran kim kimberly kirsty kristen kyle larry laura lauren laurence leah leanne lee leo leon leonard lesley leslie lewis liam lillian linda lindsay lindsey lisa liz
    lorna lorraine louis louise lucas lucy luke lydia lynn lynne mabel madison maggie malcolm mandy marcus margaret maria marian marie marilyn marion marjorie martha martin martyn mary mathew matt matthew maureen max megan mel melanie melissa mia michael michelle miguel mike mildred millie miriam mohamed mohammad mohammed molly
    monica muhammad muriel nadia nancy naomi natalie natasha nathan neil nell nicholas nick nicola nicole nigel nina noah noel nora norma norman oliver olivia omar oscar owen paige pamela patricia patrick paul paula pauline peggy penny peter phil philip phillip phoebe phyllis poppy priya priyanka rachel raj rajesh ralph ravi raymond rebecca
    reginald rhys ricardo richard rita robert robin rodney roger ron ronald rory rosemary rosie ross roy ruth ryan sally sam samantha samir samuel sandra sanjay sara sarah scott sean sebastian shannon sharon shaun sheila shirley sian simon sophia sophie stacey stan stanley stella stephanie stephen steve steven stewart stuart sue sunita
    susan suzanne sylvia tanya tara teresa terence terry theo theresa thomas tim timothy tina toby todd tom tommy tony tracey tracy trevor tyler valerie vanessa vera veronica victor victoria vincent vivian walter wayne wendy wesley william winifred yasmin yusuf yvonne zach zachary zara zoe
  `),
  wordlike: wordSet(
    'will mark grace hope may april june rose joy faith bill jack art pat drew summer dawn sue bob rob frank grant guy dean jean amber crystal jade ruby pearl ivy holly heather hazel iris violet lily daisy poppy penny robin chase wade jay lee ray max miles rich dick harry gene skip sandy christian jordan kay carol sally art',
  ),
  surnames: wordSet(`
    smith jones williams brown taylor davies wilson evans thomas johnson roberts walker wright robinson thompson white hughes edwards green hall lewis harris clarke patel jackson wood turner martin cooper hill ward morris moore clark lee king baker harrison morgan allen james
    scott phillips watson davis parker price bennett young griffiths mitchell kelly cook carter richardson bailey collins bell shaw murphy miller cox richards khan marshall anderson simpson ellis adams singh begum wilkinson foster chapman powell webb rogers gray mason ali hunt hussain campbell matthews
    owen palmer holmes mills barnes knight lloyd butler russell barker fisher stevens jenkins murray dixon harvey ahmed graham fletcher gibson howard andrews stewart elliott reynolds saunders payne fox pearson day brooks west lawrence cole atkinson bradley spencer gill dawson watts burton rose hart sullivan
    o'brien o'connor o'neill macdonald mcdonald mckenzie mackenzie maclean ferguson robertson sinclair kaur shah rahman hopkins pritchard gallagher doherty brennan nguyen garcia martinez rodriguez hernandez lopez gonzalez perez sanchez ramirez torres kowalski nowak schmidt
  `),
  wordlikeSurnames: wordSet(
    'brown white green hall wood hill ward price young cook bell shaw cox gray grey mason hunt mills knight butler fisher fox day brooks west cole gill rose hart king baker parker marshall foster rogers palmer barnes lewis martin allen james scott lee harris long bush rich may best stone church field rice love power page park pope bishop abbott singer shepherd cooper walker turner carter miller taylor clark clarke mitchell kelly gibson lawrence murray campbell russell webb owen dean bailey collins spencer watts burton',
  ),
  surnameShape: /^(?:Mc|Mac|O['’])\p{Lu}\p{Ll}+$/u,
  cues: wordSet(`
    dr doctor mr mrs ms miss mx prof professor sir nurse sister matron midwife physio physiotherapist paramedic pharmacist dentist optician optometrist counsellor psychologist psychiatrist radiographer sonographer
    named called
  `),
  weakCues: wordSet(`
    hca porter driver manager teacher assistant technician engineer advisor adviser agent rep waiter waitress chef host hostess instructor housekeeper colleague carer name husband wife son daughter mum mother dad father brother sister
    partner friend neighbour patient consultant gp receptionist therapist surgeon
  `),
  places: /^(?:london|manchester|england|scotland|wales|ireland|finland|helsinki|america|europe)$/u,
  stops: wordSet(`
    redacted name unknown removed anonymised person team member
    the a an and but or if when while i he she it we they you my our your his her their this that these those there here thank thanks great good very excellent no yes not all everything everyone staff service hospital ward clinic nhs a&e uk england scotland wales
    ireland london manchester birmingham leeds liverpool bristol nottingham leicester sheffield oxford cambridge york finland helsinki russia english finnish monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december christmas easter covid gp ok also please just so because however although overall was were is are had has have who what where why how on in at to from for with by of as would could should will can did does do been only more most some any both each every other
    trust centre center surgery department team practice reception pharmacy street road line desk care health home house unit microsoft google apple facebook amazon tesco boots specsavers queen royal saint st
  `),
}
