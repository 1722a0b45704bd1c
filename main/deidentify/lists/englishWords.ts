// Everyday and clinical English words that the lexicon of compromise lacks, so that a capital at the start of a sentence is
// not taken for a name. Endings (-s, -ed, -ing, -ly ...) are derived. Origin: written by hand from general knowledge.
// Licence: that of this program (MIT).
import { wordsIn } from './readList.ts';

export const ENGLISH_WORDS = wordsIn(`
a about above absence abuse accident account ache across action activity actual add admin admission admit adult advice affair after
afternoon afterward afterwards again against age agenda agree agreement ahead air alarm alcohol all allergy allow allotment almost alone
along already also although altogether always am ambulance amid among an anaesthetic anaemia anger angry animal ankle annual another answer
antibiotic anxiety any anybody anyhow anyone anything anyway anywhere apart apology apparently appointment approach apron are area argument
arm army around arrange arrival article as aside ask asleep asthma at ate attempt attendance attention audit aunt aunty authority autumn
available average away awful baby back background bad bag baker baking ball banana band bank bar basket bath bathroom battery bay be bead beak
bean bear beard beat beautiful became because become bed bedroom bee beef been beer before beforehand began begin beginning begun behaviour
behind being belief believe bell belly belong below belt bench beneath bereavement beside besides best better between beyond bible bicycle big
bike bill bin biopsy bird birth birthday biscuit bit bitter black blame blanket bleed blind block blood blue board boat body boil bold bomb
bone book boot border boredom boring born boss both bottle bottom bowel bowl box boy brain branch brave breach bread break breakfast breast
breath bride bridge brief bright brilliant bring broken brother brought brown brush bucket build building bull burn burnout bus bush business
busy but butcher butter button buy by cab cabbage cabin cable cake call caller calm came camera camp can cancel cancer candle candy cannot cap
car card cardigan care careful carer carpet carrot carry case cash cat caught cause caution ceiling cell cellar centre certain chair
chairs challenge champion chance change chaos chapel chaplain chapter character charge charity chart check cheek cheerful cheese chemo
chemotherapy chess chest chicken chief child childhood children chill chin chip chips chocolate choice choir church cigarette circle city class
classic clay clean cleaner clear clearly clerk clever client cliff climate clinic clinical clinician clock close cloth clothes cloud club clue
coach coal coast coat code coffee coffin cold collapse colleague college colour come comfort comment common community companion company
compared complaint concern condition conductor conference confidence confidential confidentiality conflict confusion connection consent consultant
consultation contact containment content contract control conversation cook cool copy corner correct corridor cost cottage cotton cough could
council counselling counsellor counter countertransference country couple courage course court cousin cover cow crane crash cream creative crew
cricket crime crisis criticism cross crowd cruel cry crystal culture cup cupboard cure curious curiosity current curtain custody customs cut
cycle dad daddy daily damage damn dance danger dangerous dark data date daughter dawn day daytime dead deaf dear death debrief debriefing debt
decade decent decision deep deer defence definitely dehydration delay delight delirium dementia denial dentist departure depressed depression depth
describe despair despite detail detective diabetes diabetic diagnosis dialysis diary did didn diet difference different difficult difficulty
dignity dilemma dinner dirt dirty disappointment discharge discomfort discussion disease disgust dish distance distress district dizzy do
doc doctor document does dog doll dominant donation donor done door dose double doubt down dozen drama draw drawer drawing dread dream dress
dressing drift drink drip drive driver drop drought drug drunk dry duck due dull during dust duty dying dynamic each eager ear earlier early earth
east easter easy eat echo edge editor education effort egg eight eighteen eighth eighty either elbow elder elderly electrician elephant
elevator eleven else elsewhere email embarrassed embarrassment emergency emotion emotional empathy empty encounter end ending endless enemy
energy engine engineer enough enter entire envelope envy episode equal error escape especially essay estate ethics even evening event eventually
ever every everybody everyday everyone everything everywhere evidence exactly exam examination examiner example excellent except exchange excited
excuse exhausted exhaustion experience expert explanation express extra eye eyes fable face facilitator fact faculty failure faint fair fairly
faith fall false familiar family famous fantasy far farewell farm farmer fashion fast fat fatal fatality fate father fatigue fault favour fear
feast feather feature fee feedback feel feeling feelings feet fellow felt female fence fever few fewer field fierce fifteen fifth fifty fight
figure file film final finally find fine finger finish fire firm first firstly fish fisherman fist fit five fix flag flat flesh flight
flint floor flow flower flowers flu fly fog folder folk follow food fool foot football for foreign forest forever forget forgiveness fork form
formal former fortnight fortunately fortune forty forward foster found four fourteen fourth fox frail fraud free freedom fresh fridge friend
frightened from front frost frozen fruit frustration full fun funeral funny fur furious further future gale game gap garage garden gardener
garlic gas gate gave gene general generally gentle gentleman gently get ghost giant gift gifts ginger giraffe girl give glad glass global glory
glove goal goat god gold golden gone good goodbye goodness goose gorgeous gossip got government grace gradually grain gran grand
grandchildren granddad granddaughter grandfather grandma grandmother grandpa grandparents grandson granny grant grape grass grateful gratitude
grave gravel great greed green grey grief grocery ground groundhog group groups guess guest guide guilt guilty guitar gun gut guy habit had
hair hairdresser half hall hallway hand handkerchief handover handy hang happiness happy hard hardly harm harmony has hat hate hatred have having
haze hazel he head headache headteacher healing health healthy hear hearing heart heat heath heaven heavy hello help helper helpful helpless
helplessness hence her herb here hers herself hesitation hi hidden high highly hill him himself hindsight hip his history hit hive hobby hold
hole holiday holly holy home homework honest honestly honesty honey honour hope hopefully hopeless horror horse hospice hospital hot
hotel hour hours house household housemaid how however huge human humble humour hundred hunger hungry hunter hurricane hurt husband hygiene
i ice icon idea ideal identity if ill illness image imagination immediate immediately important in inch incident income incontinence indeed independence
individual infant infection inflation information injection injury innocent inpatient inquest inside instead insulin insurance intake intensive
intern interest interesting interestingly internal interpreter interval interview into introduction invitation invoice iris iron irony is island issue it
item its itself ivory ivy jacket jail jam jar jaw jealous jealousy jeans jewel job joke journal journey joy judge juice jump junior jury just
justice keen keep kept kettle key kid kidney kill kind kindness king kingdom kiss kitchen kite knee knew knife knight knock knot know knowledge
lab label labour lack ladder lady lake lamb lamp land landlord lane language lantern large last lastly late lately later laugh laughter laundry
law lawn lawyer lead leader leaders leadership leaf league leap learn learning least leather leave left leg legal legend lemon less lesson let
letter letters level liar library lie life lift light like likely lily limb limit limits line linen link lion lip list listen listening literally
literature litter little live liver living loan local lock locum log logic lonely loneliness long longing look loose lord loss lost lot lots loud
love lovely low loyal luck lucky lump lunch lung luxury lyric machine mad madam magic mail main mainly major make maker male man management
manager mango manner manners many map maple marathon march margin mark market marriage married mask mass master mat match mate material
maternity matter may maybe mayor me meal mean meaning meanwhile measure meat medal medical medication medicine meeting melody member
members memo memory men mention mentor mercy mere merely mess message metal metaphor method middle midnight midwife might mild mile military milk
mill mind mine minister minor minute minutes miracle mirror misery miss missing mission mist mistake mix mixed mobile model modern modest moment money monitor monk
monkey month mood moon moral more moreover morning morphine mortgage mosque moss most mostly mother motion motive motor mountain mouse mouth move
movement much mud mug multiple mum mummy murder muscle museum music musician must mutual my myself mystery nail naked name namely nan nana nanny narrow nation
native natural naturally nature naughty nausea navy near nearby nearly necessary neck need needle needs negative neighbour neither nephew nerve nervous nest
net neutral never nevertheless new newborn news newspaper next nice niece night nightmare nine nineteen ninety ninth no nobody nod noise nominal none nonetheless
nonsense noon nor normal normally north nose not note notes nothing notice notion nought now nowadays nowhere numb number nurse nursery nursing nut oak
object objective obvious obviously occasion occasional occasionally ocean odd of off offence offer office officer official often oh oil okay ok old olive on
once oncology one only onto onwards open opening opera operation opinion opportunity opposite or orange orchard order ordinary organ origin original other
others otherwise ought our ours ourselves out outcome outer outpatient outreach outside outsider oven over overall overdose overnight own owner pack pact page pain
paint painter pair palace pale palliative palm pan panel panic paper parable paralysis paramedic parcel pardon parent parents parish park parking parrot part particular
particularly partly partner party pass passage passenger passive past paste pastor path patience patient patients pattern pause pavement pay payment peace peach pear pearl
peculiar pen penalty pencil pension people pepper per perfect perhaps period permission person personal personally pet petrol pharmacist pharmacy phase phone photo
photograph phrase physical physician physio physiotherapist pianist piano picture pie piece pierce pig pigeon pill pillow pilot pin pine pink pint pipe pit pity
pizza place plague plain plan plane planet plant plastic plate platform play player pleasant please pleased pleasure plenty plot plum plumber plus pneumonia pocket poem poet
poetry point poison police policeman policewoman policy polite politely politeness politics polka pond poor pope poppy porridge port porter porters portrait position positive
possible possibly post poster pot potato potatoes poverty power practical practically practice practitioner praise prayer precious pregnancy pregnant prejudice premature prep
prescription presence present presentation presenter presenters presenting president press pressure pretty previous previously price pride priest primary prince princess
principle print priority prison prisoner privacy private prize probably problem procedure process procession professional professor profile program programme progress project projection
promise proof proper properly property proposal prostate protest protocol proud psalm psychiatrist psychiatry psychologist psychology psychotherapist psychotherapy pub public pudding pull pulse pump
punishment pupil pure purple purpose purse puzzle quality quarrel quarter queen question questions queue quick quickly quiet quietly quilt quit quite quiz quote rabbit race racism radiator radio
radiotherapy rage rail railway rain rapid rapport rare rarely rash rat rate rather raw ray reach reaction read reader reading ready real realistically reality really reason reassurance
recall receipt recent recently reception receptionist recipe recipient recognition record recording recovery red referral reflection reflections refugee refusal regarding register registrar registry regret
regular regularly relapse relation relationship relationships relative relatives release relief relieved religion remark remarkable remarkably reminder remote rent reply report request rescue research resentment reservoir
resident residents resignation resilience resistance respect respite response responsibility rest restaurant result results retirement retrospect retrospectively return revenge reverend review reward rhythm rice rich riddle ride right
ring rings risk rival river road robin robot rock role roof room root rope rose rosemary rota rotten rough roughly round rounds routine row rubbish rude rug rule rules rumour run rush rust
sack sacred sad saddle sadly sadness safe safeguarding safely safety sail saint sake salad salary salt same sample sanctuary sand sandwich sandy sat satisfaction sauce savage save scan scar
scared scene scent schedule scheme schizophrenia school science score scores scrap scream screen scruffy sculpture sea seal search season seat second secondly secret secretary section security seldom self selfish
senior sense sensible sensitive sentence sepsis sequence series serious seriously sermon servant service session sessions set setting seven seventeen seventh seventy several severe sewing sex shade shadow
shame shape share sharp she shed sheep sheet shelf shell shelter shepherd shift shine ship shirt shock shoe shoes shop shopkeeper short shortly shot should shoulder shout show shower shut shy siblings sick sickness side
sight sign signal silence silent silently silk silly silver similar similarly simple simply since sing singer single sink sir sister site situation six sixteen sixth sixty size skeletal skill skin skipping sky
slate sleep sleeve slide slight slightly slow slowly small smart smell smile smoke smooth snake snow so soap social society sock sofa soft soil sold soldier solid solution some somebody somehow someone something
sometime sometimes somewhat somewhere son song soon sore sorrow sorry sort soul sound soup source south space spare sparrow special specialist specialty speech speed spider spinal spirit spite split sponge sport spot spouse
spring square staff stage stain stairs stamp stand standard star starling start state statement station statue status stay steady steel step stepmother stepfather stick stiff still stitch stock stomach stone stop store storm story straight
strange stranger straw stream street strength stress strict strike string stroke strong structure struggle stubborn student students study stuff stupid style subject suburb subway success such sudden suddenly suffering sugar
suggestion suicidal suicide suit suitcase sum summary summer summit sun sunlight sunny sunrise sunset supermarket supervision supervisor supervisors supper supply support suppose sure surely surface surgeon surgery surgical surprise
surprised surprising surprisingly suspect suspicion swab swallow swan sweat sweet swelling swimming sword sympathy symptom symptoms system table tablet tablets tail tailor take tale talent talk tall tank tap tape target task taste tattoo tax taxi
tea teacher teaching team tear tears technically technique teenager telephone television tell telly temper temperature temple temporary ten tenant tender tennis tense tension tent term terminal terrible terribly terrified territory terror
test text texture than thank thanks that the theatre their theirs them theme themselves then theoretically theory therapist therapists therapy there thereby therefore these they thick thief thigh thin thing things think third
thirdly thirteen thirty this thorn thorough those though thought thoughts thousand thread threat three throat through throughout throw thumb thunder thus ticket tide tidy tie tight till time timer times timing tin tiny tip tired tiredness tissue tissues title to toast
tobacco today toe together toilet tolerance tomato tomorrow ton tone tongue tonight too tooth top topic torch total totally touch tough tour towards towel tower town toy track trade tradition traffic tragedy tragic trail train trainee trainees
trainer training tram transcript transference transfer transition translation translator transplant transport trap trauma travel tray treasure treat treatment tree tremor trial tribe trick trip triumph trolley trouble truck true truly trust truth
try tub tube tumour tune tunnel turn turtle twelve twenty twice twin twins two type typical typically ugly ultimately umbrella umpire uncertain uncertainty uncle uncomfortable unconscious under undergraduate understanding understandably unease uneasy unexpectedly unfair
unfinished unfortunate unfortunately unhappy uniform union unit universe university unknown unless unlike unlikely until unusual unusually up upon upper upset upstairs upward urban urge urgent urine us use used useful useless usual usually utterly vacant
vague vaguely valley value van variety various vast vegetable veil vein velvet verb verdict version very veteran vet vicar victim victory video view village violence violent violet virtue virus vision visit visitor visitors vital vivid vocal voice voices void volcano volume
volunteer vomit vote vow vulnerable vulnerability wage wait waiter waiting walk wall wallet war ward warden warm warmth warning was wash washing waste watch water wave waves way we weak weakness wealth weapon wear weary weather web wedding weed week weekday weekend weekends weekly weeks weight
welcome welfare well went were west wet what whatever wheel wheelchair when whenever where whereas wherever whether which whichever while whilst whisper whistle white who whoever whole whom whose why wicked wide widow widower wife wig wild will willing willow win wind window wine wing winner winter
wire wisdom wise wish wit witch with withdrawal within without witness witnesses woke wolf woman womb women won wonder wonderful wondering wood wooden wool word words wore work worker workers workload workplace works workshop world worm worn worried worries worry worse worst worth would wound wow wrap wreck wren wrist
write writer writing written wrong wry yacht yard yeah year years yellow yes yesterday yet yoga you young youngest your yours yourself youth zebra zero zone
abdominal acting acute addict adolescent aggressive ambivalence ambivalent anonymous apologies arguably arrangement attachment attitude attuned authenticity avoidance baffling bereaved blaming boundaries boundary candidate caregiver cardiac cardiologist
carefully checklist chronic clinically closeness cloak cohort collusion compassion compliance composed composure concentration confession consequently consequence conversely coping correspondence couch craving cynical defensive defensiveness deliberate dependence dependency deprivation
desire destructive detached devastated disability disapproval disclosure disbelief dismissive dissociation distrust doorway dosage dreadful dropout eczema elephantine enactment endoscopy engagement epilepsy ethical excitement existential exposure facilitation fallout fantasies fearful fishbowl flashback fluent
follow fragile frailty friction fury gaze generosity gesture glimpse grandiose gratified grievance gynaecology haematology harsh hernia hesitant homework homesick honeymoon hostile hostility hypertension hysterectomy idealisation identification impatience impatient impotence impotent impression inability inadequate indifference
insight insomnia insulted intense intensity intern interruption intimacy intimate intuition invisible irritated irritation isolation jittery kidneys lateness laptop leaflet lifeline limp locker logging loved loyalty malaria mammogram maternal medic meds melancholy migraine minutes misunderstanding mixture mourning multidisciplinary murmur mute
narrative neonatal neurologist neurology newcomer numbness nurses nurturing obedient obstetric obstetrics occupational omnipotence oncologist ooze orthopaedic outburst overwhelmed paediatric paediatrician paediatrics parallel paranoid passivity paternal patronising pause persistence persona pharmacists phlebotomist physicians plaster playful podiatrist portal postnatal pregnancies prenatal preoccupied
process prognosis psychosis psychotic punitive quietness radiologist rapidly rehab rehearsal rejection reluctance reluctant remorse repair repetition rescuer resentful resonance restless restraint retreat rigid ritual rivalry sarcasm satisfied scapegoat sceptical scrubs seizure separation shingles shyness sigh silences skit smoker sobbing soothing speechless splitting staffing startled sternness stillness
stricken stroke stuck subdued substance suffocating sulky superego supervise suspicious sympathetic tearful tears tenderness tentative terse thankfully theatrical therapeutic tiresome tolerable touching toxic transgression triage trigger triumphal truthful turmoil ulcer ultrasound unbearable unconsciously understandable uneasiness unresolved unspoken unsure upsetting urgency vet vaccine vigil vignette violence vomiting wariness wary
weepy withdrawn woundedness wounded yearning
prudence chase mercy lance aurora angel carol gale gales jockey sailor skipper pastor priestess shaman satellite hyperbaric telefon handwriting origami ferryman bullocks tulips accordion horoscope needle knitting venison petrol roundabout
amnesty anthem apricot badger bail bait barn basin beetle belt biro blizzard bluff bramble briar broom bureau burrow buzzard canyon cape carnation carver cavern cedar chant chapelry cherry chestnut cinder clover cobble comet cooper cove crag creek crest cypress daffodil dahlia dale damson dapple dell dove drake
dusk ebony elm ember emerald falcon fawn fern fiddle finch fir flax fleet forge fowler foxglove gaunt geode gilder glade glen glover gorse granite grove gully gypsy harbour harp harper haven hawk hawthorn hedge heather heron hollow hollies hyacinth indigo jade jasper jay juniper kestrel kingfisher lad lagoon lark lass laurel lavender ledge lemonade
lilac linnet lodge lynx magnolia magpie maize mallow marble marigold marlin marsh mead meadow merit merlin minnow miracle moor moss myrtle nectar nettle nightingale nutmeg oakum onyx opal orchid otter owl ox oyster pansy parsley partridge peacock pebble peony perch pike plover ploughman plume poplar primrose quail quartz quill rain raven reed rook rowan
ruby rust saffron sage salmon sapphire sepia serenity shepherd shore skylark slater smith sorrel spruce squire starling stork storm swallow sycamore talon tanner tawny teal thatch thicket thistle thrush tiller topaz tulip twig umber valiant valour velvet vine vixen wagon wagtail walnut warbler weaver wheat wheeler whin whistler wilder willow woodland wren yarrow yew zephyr
trumpet violin cello drum tambourine soprano alto tenor bass choirmaster fiddler quilt fleece scarf mitten glove cuff collar hem lace pocket zipper boot slipper sandal clog cape cloak shawl veil bonnet beret helmet hood
asked said thought felt wondered noticed spoke told came went got made took gave saw heard knew found held kept left lost met ran sat sent stood stayed seemed started stopped tried turned wanted wished worked wrote agreed answered arrived became began believed brought called carried caught chose closed continued cried cut decided described died drew drove
ended explained fell finished followed forgot grew handed happened hated helped hoped hurt invited joined kicked laughed learned let listened lived looked loved moved named nodded offered opened paid passed picked played pointed presented promised pulled pushed put quoted read remained remembered replied reported returned rose sang seen shared showed shut smiled sold stared suggested supposed talked thanked threw touched understood used visited waited walked warned watched won worried
arose bent bit blew bore bound bred broke built burst cast clung crept dealt dug dreamt drank eaten fed fled flew forbade forgave froze hid hung knelt laid lain lay leapt leant lent lit meant paid quit rang ridden risen sank sewn shook shone shrank slept slid spent spilt spoilt spread sprang stole stuck stung stank strode struck swore swept swam swung taught tore thrown trod woke wept wound wrung
nine ten fourty sixty seventy eighty hundred couldn didn wasn isn don doesn haven hasn hadn won shouldn wouldn aren weren ain wont dont cant didnt couldnt isnt wasnt ive im youre thats theres whats lets
everyone anyone someone nobody noone whoever whatever chairs crying shouting weeping sobbing yelling handwriting checkin checkout follow-up homevisit bedside ward-round icebreaker whiteboard flipchart biscuits kleenex mug radiator lightbulb blinds carpet doorbell phones mobiles zoom breakout
bp hr temp meds obs bloods ecg mri ct hx dx tx rx pt pts fu dna tel ref nb ps re eg ie etc via aka vs ok am pm
`);
