import { wordList } from "./word-list.ts";

/**
 * Everyday words, in lower case, that a newspaper often begins with a capital: at the start of a
 * sentence, in headlines and names of things. A run of these alone is not taken for a person.
 */
const commonWords = wordList(`
  a about above academic according across action active actor additional administration admission adult
  advance advanced advisory affairs after afternoon again against age agency ago agreement agriculture
  ahead aid air alert all alliance almost along already also alternative although always am amateur ambulance
  amid among an ancient and animal annual another answer any anyone anything apartment application applications
  are area arena army around arrest art article arts as asked assembly assessment asset assistance at athlete
  athletes attack attempt attendance auction audience audit authorities autumn average aviation award
  awards away baby back background bad ball ballot band bank baptist bar base based basic basketball battle
  be beach beat beautiful because become been before began begin behind being believe below benefit
  best better between beyond big bill bills bird birth black blood blue board boat body bond book books
  border born both box boy boys branch brand break breakfast bridge brief bright bring broad broadway
  brother brothers budget build building buildings bus buses business but buy by calendar call called
  calls camera camp campaign campus can cancer candidate candidates capital capitol car care career cargo
  cars case cases cash cattle cause celebrate celebration census center central centre century ceremony
  certain chair challenge champion champions championship chance change changes channel charge charges
  charity charter check chief child children choice christian christmas church circle citizen citizens
  city civic civil claim claims class classes classic clean clear climate clinic close closed closing
  club coach coaches coal coast coffee cold collection college combined combines come coming command
  comment commerce commission committee common communication communications community companies company
  competition complete conditions conference congress congressional conservation conservative conservatives
  constitution construction consumer contact contract control convention corn corner corporation correction
  corrections cost costs could council councils counties country county couple court courts cover crash
  crew crews crime criminal crisis critical crop crops cross crowd culture cup current customers cut daily
  dairy dam damage dance danger dark data date daughter day days dead deal dealers dear death debate debt
  decision declaration deep defence defense degree delay demand democracy democrat democratic democrats
  department deputies deputy described despite detective detectives development did died diesel digital
  dinner direct director disaster discovery disease district districts divine division do doctor doctors
  dog dogs doing dollar domestic done door double down downtown dozens draft drama drive driver drivers
  driving drought drug drugs dry due during duty each earlier early earth east eastern easy economic
  economy edge edition editor editorial education effort efforts eight eighth either elderly election
  elections electric elementary eleven emergency employee employees employment end energy engine engineer
  engineering engineers enough entertainment entire environment environmental equal equipment estate even
  evening event events ever every everybody everyone everything evidence exactly example excellence exchange
  executive exhibition experience expert experts express external extra eye face facility fact fair faith
  fall families family famous far farm farmer farmers farms fast father feature federal federation feed
  feet fellow few field fifth fight figures film final finally finance financial find fine fire firefighters
  first fish fishing five fixed flag flight flood floods floor florist flu food foods football for
  force forces foreign forest former fort forum foundation four fourth free freedom fresh friday friend friends from front
  fuel full fun fund funding funds funeral further future gallery game games garden gardens gas gate gave
  general get gift girl girls give given global go goal goals goes going gold golden golf good got government
  governor grade graduate grain grand grant grants great green ground group groups growers growing growth
  guard guest guide guild gun guns had half hall hand hands happy harbor hard harvest has have having he head
  health hear hearing heart heat heavy held hello help her here heritage hers high higher highway hill his
  historic historical history hit hockey hold holiday home homes honor hope horse hospital hospitals host
  hot hotel hour hours house housing how however human hundreds hunting hurricane i ice idea if immediate
  immigration impact important in incident including income independence independent index individual
  indoor industrial industries industry infantry information initial injuries inmate inside institute
  insurance intelligence inter interest interim intermediate internal international internet interstate
  into investigation investigators investment is island issue issues it items its jail job jobs join joint
  journal judge judges junior jury just justice keep key kids killed king kitchen know labor labour lack
  lady lake land language large last late later latest laundry law lawmakers lawyer lawyers lead leader
  leaders leadership league learn learning least leave led left legacy legal legion legislature less let
  letter letters level liberal liberty library life light like likely limited line lines list literary
  literature little live livestock living loan local long longtime look looking lost lot love low lower
  lunch lutheran machine made magazine main maintenance major majority make makes making male man management
  manager many map march margin marine mark market markets martial mass master match matter may mayor me
  meanwhile meat media medical medicine meet meeting meetings member members memorial men mental merchant
  message met metal methodist metro metropolitan middle midnight military milk million mills mine mineral minister ministry
  minor minority minute minutes miss missing mission mobile model modern moment money monument month monthly months more
  morning most mother motion motor mountain move movement movie much municipal museum music must my name
  named names nation national nations native natural nature naval navy near nearby nearly need neighborhood
  neighbors neither network never new news newspaper next night nine no nobody non none nor north northeast
  northern northwest not note notes nothing notice now nuclear number nurse nurses nursing obituaries obituary
  occupational of off offer office officer officers offices official officials often oil old older olympic
  on once one only open opening opera operation operations opinion opponents opportunity opposition or orange
  orchestra order organization organizers original other others our out outdoor outside over own owner owners
  pacific page paid paper parade parent parents park parking parks part participants parties partners party pass past pastor path
  patients patrol peace people per perhaps period person personal phone photo physical picture piece pilot pink
  place places plan planning plans plant plants play player players playing playoff please plus point points
  poll pool poor popular population port position possible post postal power prayer premier preparation
  present presented president press pretty previous price prices primary prime princess prior prison
  private prize probably problem problems process producers product production professional professor
  program programs progress project projects property proposal proposed prosecutor prosecutors protection
  protesters provincial public publishing purple purpose put quality quarter queen question questions
  quick quiet race radio rail railroad railway rain raise rangers rate rather ready real really rebels
  reception recent recently record records recovery recreation red reform regional register registered
  registration relations release relief religious remember report reporter reports representatives
  republic republican republicans research reserve residents resource resources response rest restaurant result results
  retail return review revolution rich right rights rising river road roads rock room roster round route
  royal rule run rural safe safety said saint sale sales same sanctuary saturday save saving say says scene
  schedule school schools science sciences score sea search season second secondary secret secretary section
  security see seed self senate senior seniors sentinel serious sermon serve service services session
  set seven several severe shall she sheriff ship shipping shooting shop shopping short should show sick
  side sign silver similar simple since single sister site six sixth small smart snow so soccer social
  society soft software soil solar soldier soldiers some someone son song soon sophomore sound source
  sources south southeast southern southwest soybean space speaker speakers special spectrum speech speed spending sport
  sports spring springs square st staff stage standard star start starting starts state states station
  status stay steel still stock stone stop store stories storm story strategic street strong structure
  student students studies study style subject such summer sun sunday supper supply support supporters
  supreme sure survivors swimming system systems table take takes taking talk talks tall task tax taxes
  teacher teachers team teams technical technology television temple ten tennis term test thank thanks that
  the theater theatre their them then there these they thing things third this thomas thorough those though thousands
  three through thursday thus ticket tickets time times tips title to today together told tomorrow tonight
  too took top total tour tourism tourist tournament toward town township track trade traffic trail train
  training transit transport transportation travel treasury treatment tree trial tribune trick tropical
  truck trucks trust try tuesday turn twice twin two type under union unit united unity university until
  up upon upper urban us use used using usually valley value various vehicle vehicles veteran veterans very
  veterinary via vice victim victims victory video view village violence vision visit visitors vocational voice
  volleyball volunteer volunteers vote voters votes wait walk wall want war warm warning was waste water
  way ways we wealth weather wednesday week weekend weekly weeks welcome welfare well went were west
  western what wheat when where whether which while white who whole whose why wide wild wildlife will wind
  window wine winner winners winter with within without witness witnesses woman women wonder wood work
  worker workers working workshop world worth would wrestling write writers yard year years yellow yes
  yesterday yet you young your youth zone
`);

/** Whether a word is an everyday one, however it is written. */
export function isCommonWord(word: string): boolean {
  return commonWords.has(word.toLowerCase());
}
