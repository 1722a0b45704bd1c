// The rarer English words, so that a capital at the start of a sentence is not taken for a name and a word that no dictionary has
// is. Origin: SCOWL by Kevin Atkinson, through dictionary-en 4.0.0 and dictionary-en-gb 3.0.0 (see THIRD-PARTY-NOTICES.md), less what
// the other lists hold; made by tests/identify/dictionaryWords.ts.
import { wordsIn } from './readList.ts';

export const DICTIONARY_WORDS = wordsIn(`
aah aardvark aback abacus abaft abalone abase abash abashed abate abated abattoir abbe abbess abbey abbot abbr abbrev abbreviate abdicate abdomen
abductee abductor abeam aberrational abettor abhor abhorred abhorrent abhorring abjuratory abjure abjurer ablate abloom abnegate abnormal abnormality
abode abolitionist abominable abominably abominate aboriginal aborigine aborning abortionist aboveboard abracadabra abrade abrasive abridge abrogate
abrogator abs abscess abscissa abseil absentee absentminded absinth absinthe absolutist absorbency absorbent abstain abstainer abstinent absurdist
absurdity abusive abut abutted abutting abuzz abysmal abyss abyssal acacia academe academical academician academy acanthus accede accelerator
accentual accentuate acceptably accessible accessibly accessorise accessorize accessory accidental acclaim acclimatise acclimatize acclivity accolade
accompanist accomplice accordant accordionist accountancy accouter accoutre accredit accredited acct acculturate accumulate accumulator accuracy
accursed accusatory acerbate acerbic acerbity acetaminophen acetic acetone acetonic acetyl acetylene achene achoo achromatic achy acidic acidify
acidity acidulous acme acne acolyte aconite acorn acoustic acoustical acquaint acquaintanceship acquainted acquit acquitted acquitting acreage acrid
acridity acrimony acrobatic acrobatics acronym acrophobia acropolis acrostic acrylamide acrylic actinium activator active actives actualise actuality
actualize actuarial actuary actuate actuator acuity acumen acupressure acupuncture acupuncturist acyclovir acyl adage adagio adaptor addend additional
addle addressee adduce adenine adenocarcinoma adenoid adenoidal adequacy adhere adherent adhesive adiabatic adieu adios adipose adjacency adjacent
adjectival adjoin adjudge adjudicate adjudicator adjudicatory adjunct adjure adjutant adman admen administrate admirably admiralty admire admirer
admiring admissible admissibly admix admixture admonish admonitory ado adobe adorably adore adorer adoring adrenal adrenaline adrenergic adrift adroit
adsorbent adulate adulator adulatory adulterant adulterate adulterated adulterer adulteress adulterous adultery adulthood adumbrate advent adventure
adventuresome adventuress adventurist adventurous adverb adverbial adversarial adversary adversity advert advertorial advisable advisably advise
advised adviser advocacy advt adware adze aegis aeon aerate aerator aerial aerialist aerie aerobatic aerobatics aerobic aerodrome aerodynamic aerofoil
aerogram aeronautic aeronautical aeroplane aerosol aerospace aery aesthete aesthetic aesthetics afar affable affably afferent affidavit affine
affinity affirm afflatus afflict affordably afforest affray affront afghan aficionado afield afire aflame afloat aflutter afoot aforementioned
aforesaid aforethought afoul afresh aft afterbirth afterbirths afterburner aftercare aftereffect afterglow afterimage afterlife afterlives aftermarket
aftermath aftermaths aftershave aftershock aftertaste afterthought afterword agape agar agate agave ageism ageist agency agenesis ageratum agglomerate
agglutinate aggrandise aggrandize aggravate aggravating aggregate aggregator aggressor aggrieve aggro aghast agility agitate agitator agitprop agleam
aglitter aglow agnostic agog agonise agonising agonist agony agoraphobia agoraphobic agrarian agreeably agricultural agriculturalist agriculture
agriculturist agronomic agronomist agronomy aground ague ahchoo aide aigrette ail aileron airbag airbase airbed airborne airbrush airbus aircraftman
aircraftmen aircrew airdrome airdrop airdropped airdropping airfare airfield airflow airfoil airfreight airguns airhead airily airletters airlift
airline airliner airlock airmail airman airmen airplane airplay airport airship airshow airsick airspace airspeed airstrike airstrip airtight airtime
airwaves airway airwoman airwomen airworthy aisle aitch ajar akimbo akin alabaster alack alacrity alarmist alb albacore albatross albeit albino album
albumen albumin albuminous alchemist alchemy alcove alder alderman aldermen alderwoman alderwomen ale aleatory alehouse alembic alewife alewives
alfalfa alfresco algal algebra algebraic algorithm algorithmic alias alibi alienate alienist alimentary alimony aliyah aliyahs alkali alkalies
alkalinity alkalise alkalize alkaloid alkyd allay allegoric allegorical allegorist allegory allegretto allegro allele alleluia allergen allergenic
allergic allergist alleviate alley alleyway alligator alliterate allocate allover allowably alloy alloyed allspice allure allusive alluvial alluvium
almanac almighty almond almoner alms almshouse aloe aloft aloha alongshore aloud alp alpaca alpha alphabet alphabetic alphabetical alphabetise
alphabetiser alphabetize alphabetizer alphanumeric alphanumerical alpine alt altar altarpiece alternator altimeter altitude altruist alum alumina
aluminium aluminum alveolar amalgam amanuenses amanuensis amaranth amaranths amaretto amaryllis amass amateur amateurish amatory amazon amazonian
ambassador ambassadorial ambassadorship ambassadress amber ambergris ambidexterity ambidextrous ambient ambiguity ambiguous ambit amble ambler
ambrosia ambrosial ambulanceman ambulancemen ambulancewoman ambulancewomen ambulant ambulate ambulatory ambuscade ambush ameliorate amenably amend
amenity amerce americium amethyst amiable amiably amicable amicably amide amidship amigo amine amino amiss amitriptyline amity ammeter ammo ammonia
ammonium amnesia amnesiac amnesic amniocenteses amniocentesis amnion amniotic amoeba amoebae amoebic amok amontillado amoral amorality amorous
amorphous amortise amortize amount amour amoxicillin amp amperage ampere ampersand amphetamine amphibian amphitheater amphitheatre amphora amphorae
ampicillin amplifier amplify amplitude ampule amputate amputee amt amulet amygdala amylase amyloid anaconda anaemic anaerobe anaerobic anaesthesia
anaesthesiologist anaesthetise anaesthetist anagram anal analgesia analgesic analog analogical analogise analogize analogous analogue analogy
analysand analytic analytical analyzable analyze analyzer anapest anapestic anarchic anarchy anathema anathematise anathematize anatomic anatomical
anatomise anatomist anatomize anatomy ancestral ancestress ancestry anchorage anchorite anchorman anchormen anchorpeople anchorperson anchorwoman
anchorwomen anchovy ancient ancillary andante andiron androgen androgenic androgynous androgyny android anecdotal anemia anemic anemometer anemone
anent anesthesia anesthesiologist anesthetic anesthetist anesthetize aneurysm anew angelfish angelic angelica angelical angina angiosperm angle angler
angleworm anglicise anglicize angling anglophile anglophone angora angostura angst angstrom anguish angular angularity anhydrous aniline anilingus
animadvert animalcule anime animist animosity animus anion anionic anisette ankh ankhs anklebone anklet annalist annals annelid annex annihilate
annihilator anniversary annotate annotator annualised annualized annuitant annuity annular annulus anode anodise anodize anodyne anoint anomalous anon
anonymity anopheles anorak anorectic anorexia anorexic answerphone ant antacid antagonise antagonist antagonize ante anteater antebellum antecedent
antechamber antedate antediluvian anteing antelope antenatal anterior anteroom anther anthill anthologise anthologist anthologize anthracite anthrax
anthropocentric anthropoid anthropologist anthropomorphic anthropomorphise anthropomorphize anthropomorphous anti antiabortionist antibacterial antic
anticipatory anticked anticking anticlerical anticlimactic anticlimax anticline anticoagulant anticyclone anticyclonic antidemocratic antidepressant
antifascist antiferromagnetic antigen antigenic antigenicity antihistamine antilogarithm antimacassar antimalarial antimicrobial antimissile
antineutrino antineutron antinuclear antioxidant antiparticle antipasti antipasto antipathetic antipersonnel antiperspirant antiphon antiphonal
antipodal antipodean antipodes antiproton antiquarian antiquary antiquate antirrhinum antisemitic antiseptic antiserum antislavery antispasmodic
antisubmarine antithetic antithetical antitoxin antivenin antivenom antiviral antivivisectionist antiwar antler antonym antonymous antrum anus anvil
anyplace anytime anywise aorta aortic apace apartheid apathetic apathy apatite ape apelike aperitif aperture apex aphasia aphasic aphelia aphelion
aphid aphrodisiac apiarist apiary apical apiece apish aplenty aplomb apocalypse apocalyptic apocrypha apocryphal apogee apolitical apologetic apologia
apologise apologist apologize apoplectic apoplexy apoptotic apostasy apostate apostatise apostatize apostleship apostolic apostrophe apothecary
apothegm app appal appall appaloosa apparatchik apparatus apparel apparelled apparelling appellant appellate append appendage appertain appetiser
appetising appetizer applaud applauder applause apple applejack applesauce applet applicable applicably applicant applicator applique appliqueing
appointee appose apposite appraisal appreciable appreciably appreciator appreciatory apprehend apprehensive apprenticeship apprise apprize
appropriator approval approvals appurtenant apse aptitude aqua aquaculture aqualung aquamarine aquanaut aquaplane aquarium aquatic aquatics aquatint
aquavit aqueduct aquifer aquiline arabesque arachnid arachnophobia arbiter arbitrage arbitrager arbitrageur arbitrate arbitrator arbor arboreal
arboretum arborvitae arbour arbutus arcade arcane archaeologist archaic archaist archangel archbishopric archdeacon archdiocesan archdiocese
archduchess archduke archenemy archer archery archetypal archetype archfiend archiepiscopal archipelago architectonic architectonics architectural
architecture architrave archivist archway ardent ardor ardour arduous areal arena argent arginine argon argosy argot argyle aria arid aridity aright
aristocracy aristocratic arithmetical arithmetician ark armada armadillo armature armband armchair armhole armistice armlet armload armor armored
armorer armorial armory armpit armrest aroma aromatherapist aromatherapy aromatic arousal arpeggio arr arraign arrant arras arrears arrhythmia
arrhythmic arrhythmical arrogate arrow arrowhead arrowroot arroyo arse arsed arsehole arsing arson arsonist artefact arterial arteriole artery
arthritic arthropod arthroscope arthroscopic artichoke articulacy articular artifact artifice artificer artificiality artillery artilleryman
artillerymen artiste artistry artwork arugula arum asap asbestos ascend ascendancy ascendant ascertain ascetic ascot ascribe aseptic asexual
asexuality ash ashamed ashcan ashlar ashore ashram ashtray ashy asinine asininity askew aslant asocial asp asparagus aspartame aspen asperity asphalt
asphodel asphyxia asphyxiate aspic aspidistra aspirant aspirate aspirator ass assailant assassin assassinate assault assay assayer assemblage
assemblies assembly assemblyman assemblymen assemblywoman assemblywomen assent assessor asset asseverate asshole assiduity assiduous assignee assignor
assimilate assimilated assize assn assoc associativity assonant assort assuage astatine aster asterisk astern asteroid asthmatic astigmatic astir
astraddle astrakhan astral astray astride astringency astringent astrolabe astrologer astrologist astronautic astronautical astronautics astronomic
astronomical astronomy astrophysical astrophysicist astrophysics asunder asylum asymmetric asymmetrical asymmetry asymptomatic asymptotic asynchronous
atavist ataxia ataxic atelier atheist atherosclerotic athirst athletic athwart atilt atishoo atlas atmosphere atmospheric atmospherics atoll atom
atomic atomise atomiser atomize atomizer atonal atonality atone atria atrial atrioventricular atrium atrocity atrophy atropine attache attainder attar
attend attended attendee attenuate attire attitudinal attitudinise attitudinize attn attractant attribute attributed attune atwitter atypical
aubergine auburn auctioneer audacity audible audibly audio audiologist audiometer audiophile audiotape audiovisual audiovisuals auditor auditorium
aught augur augury auk aura aural aureole aureus auricle auricular auscultate auspice austerity austral authenticate authenticated authoress authorial
authorise authorised authoritarian authorship autism auto autobahn autobiographer autobiographic autobiographical autoclave autocracy autocratic
autocross autodidact autograph autographs autoimmunity automaker automatic automatise automatize automaton automobile autonomic autonomous autonomy
autopilot autoworker autumnal aux auxiliary auxin avail avalanche avarice avast avatar avaunt avdp ave avenge avenger avenue averred averring averse
avg avian aviary aviator aviatrices aviatrix avid avidity avionic avionics avocational avoidably avoidant avoirdupois avouch avow avowal avowed
avuncular awardee awash awe aweigh awestruck awfullest awl awn awning awoke awry axe axial axiom axiomatic axle axletree axolotl axon ayah ayahs
ayatollah ayatollahs azalea azimuth azimuths azure baa babble babbler babe babel baboon babushka babyhood baccalaureate baccarat bacchanal bacchanalia
bacchanalian baccy bachelor bachelorhood bacillary backache backbench backbit backbite backbiter backbitten backboard backbone backbreaking backchat
backcloth backcloths backcomb backdate backdoor backdrop backfield backgammon backhand backhanded backhander backhoe backlash backlog backlogged
backlogging backpack backpacker backpacking backpedal backpedalled backpedalling backrest backroom backscratching backseat backside backslapper
backslapping backslash backslid backslide backslider backspace backspin backstabber backstabbing backstage backstair backstop backstopped backstopping
backstory backstreet backstretch backstroke backtalk backtrack backup backwash backwater backwoods backwoodsman backwoodsmen backyard bacon bacteria
bacterial bactericidal bactericide bacteriologic bacteriologist bacterium baddest baddie bade badge badinage badlands badman badmen badminton badmouth
badmouths bagatelle bagel baggie baggily bagpipe bagpiper baguette bailey bailiff bailiwick bailout bailsman bailsmen bairn baize bakeshop baklava
baksheesh balaclava balalaika balboa balcony balderdash baldfaced baldric bale baleen baleful baler balk balky ballad balladeer balladry ballast
ballcock ballerina ballet balletic ballgame ballgirl ballgown ballistics balloon balloonist ballot ballpark ballplayer ballpoint ballroom ballsy
ballyhoo balm balmy baloney balsa balsam balsamic baluster balustrade bamboo bamboozle banal banality bandage bandanna bandbox bandeau bandeaux bandit
banditry bandleader bandmaster bandoleer bandsman bandsmen bandstand bandwagon bandwidth bandwidths bane baneful bangle bani banister banjo banjoist
bankbook bankcard banknote bankroll bankruptcy bannock banns banquet banqueter banquette banshee bantam bantamweight banter bantering banyan banzai
baobab bap baptise baptised baptiser baptismal baptist baptistery baptize baptized baptizer barb barbacoa barbarian barbaric barbarise barbarity
barbarize barbarous barbecue barbel barbell barbershop barbie barbiturate barbwire barcarole bard bardic bareback barefaced barefoot barehanded
bareheaded barelegged barf barfly bargeman bargemen barhop barhopped barhopping barista baritone barium barkeep barkeeper barley barmaid barman barmen
barmy barnacle barney barnstorm barnstormer barnyard barometer barometric baronage baronet baronetcy baronial baroque barque barrack barracuda barrage
barre barrel barrelled barrelling barrette barricade barrio barrister barroom barrow barter barterer baryon basal basalt basaltic baseball baseboard
baseline baseman basemen basic basil basilica basilisk basis bask basketball basketry basketwork basque basset bassinet bassist basso bassoon
bassoonist basswood bast bastard bastardise bastardize bastardy baste baster bat batch bate bathetic bathhouse bathmat bathos bathrobe bathtub
bathwater bathyscaphe bathysphere batik batiste batman batmen baton batsman batsmen battalion batted batten batting battleaxe battledore battledress
battlefield battlefront battleground battleship batty bauble baud baulk bauxite bawd bawl bayberry bayonet bayou bazaar bazillion bazooka bdrm beach
beachcomber beachfront beachhead beachwear beacon beadle beagle beam beanbag beanfeast beanie beanpole beansprout beanstalk bearably bearskin beast
beastly beatific beatify beatitude beatnik beaut beautician beautifier beautify beauty beaver bebop becalm beck beckon becloud becquerel bedaub
bedazzle bedbug bedchamber bedclothes bedeck bedevil bedevilled bedevilling bedfellow bedhead bedim bedimmed bedimming bedizen bedlam bedpan bedpost
bedraggle bedridden bedrock bedroll bedsit bedsitter bedsore bedspread bedstead bedtime beebread beech beechnut beefburger beefcake beefsteak beehive
beekeeper beekeeping beeline beep beeper beeswax beet beetroot beeves befall befell befit befitted befitting befog befogged befogging befoul befuddle
begat beget begetter begetting beggar beggary begone begonia begot begotten begrime begrudge begrudging beguine begum behalf behalves behavior
behavioral behaviorist behavioural behaviourist behemoth behemoths behest behindhand behoove behove beige bejewel bejewelled bejewelling belabor
belabour belay belch beleaguer belfry belie believably belladonna bellboy belle belletrist bellhop bellicose bellicosity belligerency belligerent
bellman bellmen bellow bellwether bellyache bellybutton beltway beluga belying bemire bemoan bemuse bemused benchmark benedictine benedictory
benefactor benefactress benefice beneficent beneficiary benevolent benighted benignant benignity bentonite bentwood benumb benzene benzine benzyl
bequest berate bereave bereft beriberi berk berkelium berm berry berrylike berserk berth berths beryl beryllium beseech beseecher beseeching beseem
beset besetting besiege besieger besmear besmirch besom besot besotted besotting besought bespangle bespatter bespeak bespectacled bespoke bespoken
bestial bestiality bestiary bestir bestirred bestirring bestowal bestrew bestrewn bestridden bestride bestrode bestseller beta betake betaken betcha
betel bethink bethought betide betimes betoken betook betrayal betroth betrothal betrothed betroths bettor betwixt bevel bevelled bevelling beverage
bevvy bevy bewail bewhiskered bewigged bey bezel bhaji biannual biathlon bib biblical bibliographer bibliographic bibliographical bibliophile bibulous
bicameral bicarb bicarbonate bicentenary bicentennial bicep biceps bicker bickerer biconcave biconvex bicuspid biddable bidden biddy bidet
bidirectional biennial biennium bier biff bifocal bifocals bifurcate bigamist bigamous bigamy biggie biggish bighead bighearted bighorn bight bigmouth
bigmouths bigot bigotry bigwig bijou bijoux bikini bilabial bilateral bilberry bile bilge bilingual bilirubin bilk bilker billboard billet billfold
billhook billiard billingsgate billionaire billow billowy billy billycan bimbo bimetallic bimodal bimonthly binary binaural bindery bindweed binge
bingo binman binmen binnacle binocular binomial bio biochemical biochemist biochemistry biodegrade biodiversity bioethics biofeedback biofilm biog
biographer biographic biographical biol biologic biologist biomarker biomass biomedical bionic bionics biophysical biophysicist biophysics bioreactor
biorhythm biosensor biosphere biosynthesis biotech biotin bipartisanship bipartite biped bipedal biplane bipolar bipolarity biracial birch birdbath
birdbaths birdbrain birdcage birdhouse birdie birdieing birdlime birdseed birdsong birdwatcher birdying biretta birthmark birthplace birthrate
birthright birthstone bisect bisector bisexual bisexuality bishopric bismuth bisque bistro bitchily bitmap bittern bittersweet bitumen bituminous
bivalent bivalve bivouac bivouacked bivouacking biweekly biyearly biz blab blabbed blabber blabbermouth blabbermouths blabbing blackamoor blackball
blackberry blackbird blackboard blackcurrant blacken blackface blackguard blackhead blackjack blackleg blacklist blackmail blackmailer blackout
blacksmith blacksmiths blacksnake blackthorn blacktop blacktopped blacktopping bladder blade blag blagged blagging blah blahs blameworthy blammo
blanch blancmange blare blarney blase blaspheme blasphemer blasphemous blasphemy blastoff blat blatancy blatant blather blaze blazer blazon bleach
bleached bleacher bleak blear blearily bleary bleat bleep bleeper blench bletch blight blimey blimp blimpish blindfold blindside blini blintz blintze
blip bliss blissful blister blistering blistery blithesome blitzkrieg blivet bloatware blob blobbed blobbing bloc blockade blockader blockage
blockbuster blockbusting blockchain blockhead blockhouse blog blogged blogging bloke blokish blonde bloodbath bloodbaths bloodcurdling bloodhound
bloodletting bloodline bloodmobile bloodshed bloodshot bloodstain bloodstock bloodstream bloodsucker bloodsucking bloodthirstily bloodthirsty bloom
bloomer bloop blooper blossom blossomy blot blotch blotchy blotted blotter blotting blotto blouse blowfly blowgun blowhard blowhole blowjob blowlamp
blowout blowpipe blowtorch blowup blowzy blubber blubbery bludgeon bluebell blueberry bluebird bluebonnet bluebottle bluefish bluegill bluegrass
bluejacket bluejeans bluenose bluepoint blueprint bluestocking bluesy bluet bluish blunder blunderbuss blunderer blurb blush blusher bluster blusterer
blusterous blustery blvd boa boar boardinghouse boardroom boardwalk boathouse boatload boatman boatmen boatswain boatyard bob bobbin bobble bobby
bobbysoxer bobcat bobolink bobsled bobsledded bobsledder bobsledding bobsleigh bobsleighs bobtail bobwhite boccie bock bod bode bodega bodge bodice
bodkin bodybuilder bodybuilding bodyguard bodysuit bodywork boffin boffo boga bogey bogeyman bogeymen bogie bogon bogosity bogyman bogymen boilermaker
boilerplate boink boisterous bola bole bolero bolivar bolivares boll bollard bollix bollocking bollocks bologna bolshie bolt bolthole bolus bombardier
bombast bombastic bombproof bombshell bombsite bonanza bonbon bonce bondage bondholder bondman bondmen bondsman bondsmen bondwoman bondwomen bonehead
boneshaker boneyard bonfire bong bongo bonhomie bonito bonk bonny bonobo bonsai bonus bony boob booby boodle booger boogeymen boogie boogieing
boogieman boohoo bookbinder bookbindery bookbinding bookcase bookend bookie booklet bookmaker bookmaking bookmark bookmobile bookplate bookseller
bookshelf bookshelves bookshop bookstall bookstore bookworm boolean boombox boomerang boon boondocks boondoggle boondoggler boonies boor boorish
bootblack bootee booth booths bootlace bootleg bootlegged bootlegger bootlegging bootstrap bootstrapped bootstrapping booze boozer boozy bop bopped
bopping borax bordello borderland borderline borehole borne boron borscht borstal borzoi bosh bosom bosomy bossily bot botanic botanical botanist
botany botch botcher bothersome botnet bottleneck botulinum boudoir bouffant bougainvillea bough boughs bouillabaisse bouillon boulder boules
boulevard bounden bountiful bounty bouquet bourbon bourgeoisie boustrophedon boutique boutonniere bouzouki bovine bovver bow bowdlerise bowdlerize
bowed bower bowleg bowlegged bowline bowman bowmen bowsprit bowstring bowwow boxcar boxroom boxwood boyhood boysenberry bozo bpm bps bra brace
bracelet bracer bracero bracken bracket brackish bract brad bradawl bradycardia brae brag braggadocio braggart bragged bragger bragging braid braiding
braille brainchild brainchildren brainpower brainstorm brainstorming brainteaser brainwash brainwashing brainwave braise brakeman brakemen brambly
bran brass brasserie brassiere brassily brassy brat bratty bratwurst bravado bravura brawl brawler brawn brawny bray braze brazen brazer brazier
breadbasket breadboard breadbox breadcrumb breadfruit breadline breadwinner breakage breakaway breakdown breakfront breakneck breakpoints breakup
breakwater bream breastbone breastfed breastplate breaststroke breastwork breathalyse breathalyze breech breeze breezeway breezily breezy brethren
breve brevet brevetted brevetting breviary brevity brew brewer brewery brewpub bribery brickbat brickie bricklaying brickwork brickyard bridal
bridegroom bridesmaid bridgehead bridgework bridle bridled bridleway brie briefcase brier brigade brigand brigandage brigantine brill brilliancy
brilliantine brim brimful brimless brimmed brimming brimstone brindle brine brink brinkmanship briny brioche briquette brisket bristle bristly
britches brittle broach broadband broadcloth broadloom broadminded broadsheet broadside broadsword brocade broccoli brochette brochure brogan brogue
broil broiler brokenhearted brokerage brolly bromide bromidic bromine bronc bronchi bronchial bronchitic bronchus bronco broncobuster brontosaur
brontosaurus brooch brood brooder broodily brooding broodmare broody brooklet broomstick broth brothel brotherhood broths brougham brouhaha brow
browbeat brownfield brownie brownout brownstone browse browser bruin bruit brunch brunet brunette brunt brushoff brushstroke brushwood brushwork
brusque brutal brutalise brutality brutalize brutish bub bubblegum bubbly bubo buboes buccaneer buck buckaroo buckboard buckeye buckram bucksaw
buckshot buckskin buckteeth bucktooth buckwheat buckyball bucolic buddy budge budgerigar budgetary budgie buffalo buffaloes buffet buffoon buffoonery
buffoonish bug bugaboo bugbear bugged bugger buggery bugging buggy bugle bugler buildup builtin bulb bulbous bulge bulgy bulimarexia bulimia bulimic
bulkhead bulldog bulldogged bulldogging bulldoze bulldozer bullet bulletin bulletproof bullfight bullfighter bullfighting bullfinch bullfrog bullhead
bullheaded bullhorn bullion bullock bullpen bullring bullseye bullshit bullshitted bullshitter bullshitting bullwhip bulrush bulwark bum bumbag bumble
bumblebee bumbler bumf bummed bummer bummest bumming bumph bumpkin bun bunch bunchy bunco bung bungalow bungee bunghole bungle bungler bunion bunk
bunker bunkhouse bunkum bunt buoy buoyancy buoyant bur burble burbs burdensome burdock bureaucracy bureaucrat bureaucratic bureaucratise bureaucratize
burg burgeon burger burgh burgher burghs burglarise burglarize burglarproof burgle burgomaster burgundy burka burl burlap burlesque burnisher burnoose
burqa burr burrito burro bursa bursae bursar bursary busboy busby busgirl bushel bushelled bushelling bushman bushmaster bushmen bushwhack bushwhacker
businessmen businesswomen busk buskin busload bussing buster busybody busywork butane butch butler butte butterball buttercream buttercup butterfat
butterfingered butterfingers buttermilk butternut butterscotch buttock buttonhole buttonwood buttress buxom buyback buyout buzzkill buzzword bxs
bygone bylaw byline bypath bypaths byplay byproduct byre byroad bystander byway byword byzantine cabal caballero cabana cabaret cabdriver cabinet
cabinetmaker cabinetmaking cabinetry cabinetwork cablecast cablegram cabochon caboodle caboose cabriolet cabstand cacao cache cachepot cachet cackle
cackler cacophonous cacophony cadaver cadaverous caddie caddish caddying cadenza cadge cadger cadmium cadre caducei caduceus caesium caesura cafe
cafeteria cafetiere caff caffeinated caffeine caftan cagier cagiest cagily cagoule cahoot caiman cairn caisson caitiff cajole cajoler cajolery
cakewalk cal calabash calaboose calamari calamine calamitous calamity calciferous calcify calcimine calcine calcite calcium calculable calculator
calculi calculus caldera calendar calf calfskin caliber calibrate calibrator calibre calico calicoes californium caliper caliph caliphate caliphs
calisthenic calisthenics calk calla callback calligrapher calligraphic calligraphist calliope callisthenic callosity callous callow callus caloric
calorific calumet calumniate calumniator calumny calve calypso calyx camaraderie camber cambial cambium cambric camcorder camel camelhair camellia
cameo cameraman cameramen camerapeople cameraperson camerawoman camerawomen camerawork camiknickers camisole camouflage camouflager campaign
campaigner campanile campanologist campfire campground camphor campsite campus camshaft canalise canalize canape canard canasta cancan cancellous
cancelous cancerous candelabra candelabrum candid candida candidacy candidature candlelight candlelit candlepower candlestick candlewick candor
candour candyfloss canebrake canine canister canker cankerous cannabis cannelloni cannery cannibalise cannibalize cannily cannon cannonade cannonball
canoeist canola canon canonical canonise canonize canoodle canopy canst cantabile cantaloupe cantankerous cantata canteen cantered cantering canticle
cantilever canto cantonal cantor canvas canvasback canvass canvasser capably capacitor capacity caparison capeskin capillarity capillary capitalise
capitalist capitalize capitol capitulate caplet capo capon cappuccino caprice capsicum capsize capstan capstone capsular capsule capsulise capsulize
captaincy captivator captivity captor carafe caramel caramelise caramelize carapace caravan caravansary caravel caraway carbide carbine carbolic
carbon carbonate carboniferous carbonise carbonize carborundum carboy carbs carbuncle carbuncular carburetor carburettor carcass carcinogen
carcinogenic carcinogenicity carcinoma cardamom cardamon cardboard cardholder cardiae cardie cardies cardinal cardio cardiogram cardiograph
cardiographs cardiopulmonary cardiovascular cardsharp cardsharper careerist carefree carefullest caret careworn carfare cargo cargoes carhop caribou
caricature caricaturist caries carillon carjack carjacker carjacking carload carmaker carmine carnage carnal carnality carnelian carnival carnivora
carnivore carnivorous carny carob carom carotene carotid carousal carouse carousel carouser carp carpal carpel carpentry carper carpetbag carpetbagged
carpetbagger carpetbagging carpi carpool carport carpus carrel carriage carriageway carrion carryall carrycot carryout carryover carsick cart cartage
cartel carter carthorse cartilage cartilaginous cartload cartographer cartographic carton cartoon cartoonist cartridge cartwheel caryatid casaba
cascade cascara casebook caseharden casein caseload casework caseworker cashback cashbook cashew cashmere casino cask casket cassava casserole
cassette cassia cassock cassowary castanet castaway caste castellated castigate castigator castle castoff castor castrate casual casualty casuist
casuistry cataclysm cataclysmal cataclysmic catacomb catafalque catalepsy cataleptic catalogue catalogued cataloguer catalpa catalyse catalyses
catalysis catalyst catalytic catalyze catamaran catapult cataract catarrh catastrophe catastrophic catatonia catatonic catbird catboat catcall
catchall catchpenny catchphrase catchword catechise catechist catechize categorical categorise categorize category catercorner caterwaul catfish
catgut catharses catharsis cathartic catheter catheterise catheterize cathode cathodic catholic catholicity cation catkin catnap catnapped catnapping
catnip catsuit cattail cattery cattily cattle cattleman cattlemen catwalk caudal cauldron cauliflower causal causality causerie causeway caustic
causticity cauterise cauterize cautionary cavalcade cavalier cavalry cavalryman cavalrymen caveat caveman cavemen cavernous caviar cavil caviler
cavilled caviller cavilling cavity cavort caw cay cayenne cayuse ceasefire ceca cecal cecum cede ceder cedilla ceilidh ceilidhs celandine celeb
celebrant celebrator celebratory celeriac celerity celery celesta celestial celibacy celibate cellist cellmate cellophane cellphone cellular cellulite
celluloid cellulose cement cementer cementum cemetery cenobite cenobitic cenotaph cenotaphs censer censor censored censorial censorship censure
censurer census centaur centavo centenarian centenary centennial centerboard centerfold centerpiece centigrade centilitre centime centimetre centipede
central centralise centraliser centralist centrality centreboard centrefold centrepiece centrifugal centrifuge centripetal centrist centurion cephalic
ceramic ceramicist ceramics ceramist cerebellar cerebellum cerebra cerebral cerebrate cerebrovascular cerebrum ceremonial ceremony cerise cerium
cermet cert certainty certifiable certifiably certitude certitudes cerulean cervical cervices cervix cesarean cesium cesspit cesspool cetacean ceteris
chad chafe chaff chaffinch chagrin chainsaw chairlift chairmanship chairmen chairperson chairwomen chaise chalcedony chalet chalice chalk chalkboard
chalky challis chamber chamberlain chambermaid chambray chameleon chamois chamomile champ champagne championship chancel chancellery chancellorship
chancery chancre chancy chandler changeably changeling changeover channelise channelize chanson chanteuse chantey chanticleer chaotic chap chaparral
chapati chapatti chapbook chapeau chaperon chaperonage chaperone chaperoned chaplaincy chaplet chapped chapping chappy char charabanc characterise
characterize charade charbroil charcoal chard chardonnay charily chariot charioteer charisma charismatic charitable charitably charlady charlatan
charlatanry charlie charred charring charterer chartreuse charwoman charwomen chary chasm chassis chaste chasten chastise chastiser chastity chasuble
chatelaine chatline chatroom chattel chatterbox chatterer chattily chauvinist cheapen cheapo cheapskate checkbook checkbox checkerboard checkmate
checkoff checkpoint checkroom checksum checkup cheddar cheekbone cheekily cheep cheerfullest cheerio cheeseboard cheeseburger cheesecake cheesecloth
cheeseparing cheetah cheetahs chem chemical chemise chemist chemistry chemotherapeutic chemurgy chenille chequebook chequerboard cheroot chert cherub
cherubic cherubim chervil chessboard chessman chessmen chesterfield chevalier cheviot chevron chg chge chi chiaroscuro chic chicane chicanery chichi
chick chickadee chickenfeed chickenhearted chickenpox chickenshit chickpea chickweed chicle chicory chide chiding chiefdom chieftain chieftainship
chiffon chiffonier chigger chignon chihuahua chilblain childbearing childbirth childbirths childcare childminder childminding childproof chili chilies
chilli chime chimer chimera chimeric chimerical chimney chimp chimpanzee china chinaware chinchilla chine chink chino chinstrap chintz chinwag
chipboard chipmunk chipolata chippie chiropodist chiropody chiropractic chiropractor chirpily chirrup chisel chiseler chiselled chiseller chiselling
chit chitchat chitchatted chitchatting chitin chitinous chitosan chitterlings chivalrous chivalry chive chivy chlamydia chlamydiae chloral chlordane
chloride chlorinate chlorine chlorofluorocarbon chloroform chlorophyll chloroplast chm choc chock chockablock chocoholic chocolaty choirboy choke
chokecherry choker choler cholera choleric cholesterol chomp choosy chophouse choppily chopstick choral chorale chord chordal chordate chore chorea
choreograph choreographer choreographic choreographs chorister choroid chortle chortler chorus chow chowder chrism christen christening chromatic
chromatin chrome chromium chromosomal chromosome chronicle chronicler chronograph chronographs chronologist chronometer chrysalis chub chubby chuck
chuckhole chuckle chuffed chug chugged chugging chukka chummily chump chunder chunk chunky chunter churchgoer churchgoing churchman churchmen
churchwarden churchwoman churchwomen churchyard churl churlish churn churner chute chutney chutzpah chyme chyron ciabatta ciao cicada cicatrices
cicatrix cicerone ciceroni cider cigar cigarillo cilantro cilia cilium cinch cinchona cincture cine cinema cinematic cinematographer cinematographic
cinnabar cinnamon cipher cir circadian circlet circuit circuital circuitous circuitry circuity circular circularise circularity circularize circulate
circulatory circumcise circumcised circumferential circumflex circumlocutory circumnavigate circumpolar circumscribe circumstantial cirque cirrhotic
cirri cirrus cis cisgender cistern cit citadel citified citizenry citizenship citric citron citronella citrus citywide civet civic civilian civilise
civilised civility civilize civilized civvies clack clad cladding clade claimant clairvoyant clam clambake clamber clamberer clammed clammily clamming
clammy clamor clamorous clamour clamp clampdown clan clandestine clang clangor clangorous clangour clank clannish clansman clansmen clanswoman
clanswomen clapboard clapperboard claptrap claque claret clarify clarinet clarinetist clarinettist clarion clarity clash clasp classical classicist
classifiable classmate classroom classwork clatter clausal clause claustrophobia claustrophobic clavichord clavicle clavier clayey clayier clayiest
cleanup clearheaded clearinghouse clearway cleat cleavage cleave cleaver clef cleft clematis clemency clement clementine clench clerestory clergyman
clergymen clergywoman clergywomen clerical clerkship clevis clew cliche clickbait clientele cliffhanger cliffhanging clifftop clii climacteric
climactic climatic climatologist climax clime clinch clincher clingfilm clink clinker cliometric cliometrician cliometrics clipboard clique cliquey
cliquish clit clitoral clitorides clitoris clix cloaca cloacae cloakroom clobber cloche clockwork clod cloddish clodhopper cloisonne cloister
cloistral clomp clonal clonidine clonk clop clopped clopping closefisted closemouthed closeout closet closeup closure clot clothe clotheshorse
clothesline clothespin clothier clotted clotting cloture cloudburst clout clove cloven cloverleaf cloverleaves cloy cloying clubbable clubfeet
clubfoot clubhouse clubland cluck clump clumpy clumsily clumsy clunk clunker clunky cluster clutch clvi clvii clxi clxii clxiv clxix clxvi clxvii
cnidarian coachload coachman coachmen coachwork coadjutor coagulant coagulate coagulator coalescent coalface coalfield coalitionist coalmine coarsen
coastal coastguard coastline coatroom coattail coax coaxer coaxial coaxing cob cobalt cobber cobblestone cobnut cobra cobweb cobwebbed cobwebby coca
cocaine cocci coccus coccyges coccyx cochineal cochlea cochleae cochlear cock cockade cockamamie cockatiel cockatoo cockatrice cockchafer cockcrow
cockerel cockeyed cockfight cockfighting cockily cockle cockleshell cockney cockpit cockroach cockscomb cocksucker cocksure cocktail cocky coco cocoa
coconut cocoon cod coda codded codding coddle codeine codex codfish codger codicil codifier codify codon codpiece codswallop coed coeducational
coelenterate coenobite coenobitic coenzyme coercion coeval coexistent coextensive coffeecake coffeehouse coffeemaker coffeepot coffer cofferdam cog
cogency cogitate cogitator cognac cognate cognisable cognisant cognitional cognizable cognomen cognoscente cognoscenti cogwheel cohabitant coherency
coherent cohesive coho coif coiffed coiffing coiffure coil coinage coincidental coir coital coitus cola coldblooded coleslaw coleus coley coliseum
coll collaborate collaborationist collaborator collage collagen collapsible collarbone collard collate collateral collateralise collateralize collator
collectible collectivise collectivist collectivize collector colleen collegiality collegian collegiate collie collier colliery collocate colloid
colloidal colloq colloquial colloquies colloquium colloquy collusive cologne colon colonelcy colones colonialist colonise coloniser colonist colonize
colonizer colonnade colony colophon colorant coloratura colorblind colorfast colorist colorize colorway colossi colossus colostomy colostrum colourant
colourblind colourfast colourise colourist colourway colt coltish columbine column columnar com coma comb combatant combed comber combings combo
combustible comeback comedienne comedown comedy comestible comfit comfortably comfy comical comicality comity comm comma commandant commandeer
commando commemorate commemorator commend commendably commendatory commensurable commentate commentator commerce commercialise commercialize commie
commingle commiserate commissar commissariat commissary commissionaire committal committee committeeman committeemen committeewoman committeewomen
commode commodity commodore commonality commonalty commonplace commonsense commonweal commonwealth commonwealths communal commune communicable
communicably communicant communicator communion commutativity commutator comorbidity comp compact compactor companionably companionship companionway
comparable comparably compare comparison compartmental compartmentalise compartmentalize compass compatible compatibly compatriot compeer compendium
compensate compensated compensatory compere competences competencies competency competent competitor complacency complacent complainant complaisant
complected complementary complexion complexional complexity compliant complicit complicity complimentary compo component comport composite
compositional compositor compost compote comprehend comprehensible comprehensibly comprehensive compress compressed compressible compressor comprise
comptroller compulsive computational compute computer computerate computerise computerize computing comradeship con concatenate conceit conceivably
concentric concept conceptional conceptual conceptualise conceptualize concert concerted concertgoer concertina concertise concertize concertmaster
concerto concessionaire concessional concessionary conch conchie conchs concierge conciliate conciliator conciliatory conclave conclusive concoct
concomitant concord concordant concordat concourse concubinage concubine concupiscent concurrency concuss condemnatory condensate condign conditional
conditionality condo condom condominium condor conduce conductible conductivity conductress conduit cone coneys confab confabbed confabbing
confabulate confectioner confectionery confederacy confederate confer conferee conferrable conferral conferred conferrer conferring confessional
confessor confetti confident confined confirmatory confiscate confiscator confiscatory conflate confluent conformal conformist conformity confrere
confrontational confute conga congeal conger congeries congest congrats congratulate congratulatory congregant congregate congregational
congregationalist congress congressional congressmen congresspeople congressperson congresswomen congruity congruous conic conical conifer coniferous
conjectural conjecture conjunct conjunctiva conk conman connect connectable connected connectivity connector conned conning connive conniver
connoisseur connubial conqueror conquest conquistador cons consanguinity conscienceless consciousnesses consecrate consecrated consensual consensus
consequential conservancy conservationist conservatoire conservator considerably considerate consign consignee consistency consistent consistory
consolable consolatory consolidator consoling consomme consonant consortia consortium conspectus conspicuous conspiracy conspirator conspiratorial
constabulary constancy constipate constituency constitutional constitutionality constraint constrict constrictor construable constructional
constructionist constructor construe consul consular consulship consultancy consumerist cont contagion containerise containerize contaminant
contaminate contaminated contaminator contd contemn contemplate contemporaneity contempt contemptible contemptibly contemptuous conterminous
contestable contestant contested contextualise contextualize contiguity contiguous continent continental contingency contingent continua continual
continuity continuous continuum contort contortionist contra contraband contrabassoon contractible contractile contractility contractual contradict
contraflow contrail contraindicate contralto contrapuntal contrarian contrariety contrariwise contravene contretemps contrive contriver controllable
controversial controversy controvert controvertible contumacy contumely contuse conundrum convalesce convalescent convectional convector convenient
convent conventicle conventional conventionalise conventionality conventionalize conventioneer convergent conversant conversational conversationalist
converse convertible convex convexity conveyor convict convivial conviviality convoke convoluted convoy convulse convulsive cony coo cookbook cookery
cookhouse cookout cookware coolant coolie coon coonskin coop cooperage coot cootie cop copacetic copay copped copper copperhead copperplate coppery
copping copra copse copter copula copulate copybook copycat copycatted copycatting copyist copyleft copyright copywriter coquetry coquette coquettish
cor coracle corbel cord cordage cordial cordiality cordillera cordite cordless cordon cordovan corduroy corduroys coreligionist corespondent corgi
coriander cork corkage corker corkscrew corm cormorant corn cornball cornbread corncob corncrake cornea corneal cornerstone cornet cornfield
cornflakes cornflour cornflower cornice cornily cornmeal cornrow cornstalk cornstarch cornucopia corny corolla corollary corona coronal coronary
coronavirus coroner coronet corporeal corporeality corpse corpsman corpsmen corpulent corpuscle corpuscular corr correctional corrector correlate
correlated correlational correspondent corrie corroborate corroborated corroborator corroboratory corrosive corrugate corruptible corsage corsair
corset cortege cortex cortical cortices cortisol cortisone corundum coruscate corvette cosh cosily cosine cosmetic cosmetician cosmetologist cosmic
cosmogonist cosmogony cosmologist cosmonaut cosmopolitan cosmos cosset cossetted cossetting costume costumer costumier costumiers costumire cot
cotangent cote coterie coterminous cotillion cottar cotter cottonmouth cottonmouths cottonseed cottontail cottonwood cotyledon couchette cougar coulee
coulis councilman councilmen councilor councilperson councilwoman councilwomen counselor countably countdown counteract counterattack counterblast
counterclaim counterculture counterespionage counterexample counterfactual counterfoil counterinsurgency counterman countermand countermeasure
countermelody countermen countermove counteroffensive counteroffer counterpane counterpart counterpoint counterpoise counterrevolutionary countersign
countersignature countersink counterspy counterstroke countersunk countertenor countervail counterweight countrified countryman countrymen countryside
countrywide countrywoman countrywomen countywide coup coupe couplet courgette coursebook coursework courtesan courtesy courthouse courtier courtroom
courtship courtyard couture couturier covalent coven covenant coverage coverall coverlet covet covetous cowardice cowbell cowbird cowcatcher cowgirl
cowhand cowherd cowhide cowl cowlick cowling cowman cowmen cowpat cowpoke cowpox cowpuncher cowrie cowshed cowslip cox coxcomb coxswain coypu cozen
cozenage cpd cps crab crabbed crabber crabbily crabbing crabby crabgrass crablike crabwise crackdown crackerjack crackhead crackle crackling crackpot
crackup cradle craftsman craftsmanship craftsmen craftspeople craftswoman craftswomen cram crammed crammer cramming crampon cranberry cranial cranium
crank crankcase crankily crankshaft cranky cranny crap crape crapped crapper crappie crapping crappy craps crapshooter crass crate crater cravat craw
crawdad crawlspace cray crayfish crayola crayon craze crazily crazy creak creakily creaky creamery creamily crease creationist creativity creature
creche cred credential credenza credible credibly creditably creditor creditworthy credo credulity credulous creed creel cremains cremate crematoria
crematorium crematory creme crenelate crenellate creole creosote crepe crepuscular crescendo crescent cress crestfallen cretin cretinous cretonne
crevasse crevice crewel crewelwork crewman crewmen crib cribbage cribbed cribber cribbing crick crikey criminal criminalise criminality criminalize
criminologist crimp crimson cringe crinkle crinkly crinoline cripes crippleware crispbread crisscross critical criticality criticise criticiser
criticize criticizer critique critter croak croaky crochet crocheter crocheting crock crockery crocodile crocus croft croissant crone crony crook
crooked crookneck croon crooner cropland croquet croquette crosier crossbar crossbeam crossbones crossbow crossbowman crossbowmen crossbred crossbreed
crosscheck crosscurrent crosscut crosscutting crossfire crosshatch crossover crosspatch crosspiece crossroad crossroads crosstown crosswalk crosswind
crosswise crossword crotch crotchet crotchety crouch croup croupier croupy crouton crow crowbar crowdfund crowfeet crowfoot crown crowned crozier
crucifix crucifixion cruciform crucify crud cruddy crudites crudity cruellest cruelty cruet cruft crufty cruise cruiser cruller crumb crumbly crumby
crummy crumpet crumple crunch crunchy crupper crusade crusader cruse crust crustacean crustal crustily crusty crutch crux crybaby cryogenic cryogenics
cryonics cryosurgery crypt cryptanalysis cryptic cryptocurrency cryptogram cryptographer crystallise crystallize crystallographic ctn ctr cub
cubbyhole cubic cubical cubicle cubism cubist cubit cuboid cuckold cuckoldry cuckoo cucumber cud cuddle cudgel cudgelled cudgelling cuisine culinary
cull culminate culotte culpable culpably culprit cult cultist cultivable cultivar cultivator cultural culvert cum cumber cumbersome cumbrous cumin
cummerbund cumming cumuli cumulonimbi cumulonimbus cumulus cuneiform cunnilingus cunt cupcake cupid cupidity cupola cuppa cupric cur curacao curacy
curare curate curatorial curbside curbstone curd curdle curettage curfew curia curiae curie curio curium curlew curlicue curmudgeon currant curricular
curry currycomb curse cursed cursive cursor cursorily cursory curt curtsy curvature curvy cushion cushy cusp cuspid cuspidor cuss cussed custard
custodial custodian custodianship custom customhouse customise cutaway cutback cuticle cutie cutlass cutler cutlery cutlet cutoff cutout cutthroat
cuttlefish cutup cutworm cwt cyan cyanide cyanobacteria cyberbully cybercafe cybernetic cybernetics cyberpunk cybersex cyberspace cyborg cyclamen
cyclic cyclical cyclist cyclometer cyclone cyclonic cyclopedia cyclopes cyclops cyclotron cygnet cylinder cylindrical cymbal cymbalist cynic cynosure
cyst cystic cytokines cytologist cytoplasm cytoplasmic cytosine czar czarina czarist dabble dabbler dace dacha dachshund dactyl dactylic dadaist dado
dadoes daemon daemonic daffy daft dag dagger dago dagoes daguerreotype daintily dainty daiquiri dairy dairying dairymaid dairyman dairymen dairywoman
dairywomen dais dallier dally dalmatian damask dame damnably damsel damselfly dandelion dander dandify dandle dandruff dandy dangle dangler danish
dank danseuse daredevilry daresay darkie darkroom darn darned darner dartboard dashboard dashiki dastard dataset datatype datebook dateline dateset
dative datum daub dauber dauphin davenport davit dawdle dawdler daybed daybreak daycare daydream daydreamer daylight daylights daylong dbl dded dding
deadbeat deadbolt deaden deadhead deadline deadlock deadwood dealership deanery deanship dearth dearths deathblow deathtrap deathwatch deaves deb
debacle debauch debauchee debauchery debenture debility debit debonair debouch debris debtor debutante decadency decadent decaf decaffeinate decagon
decapitate decapitator decathlete decathlon decedent deceit deceitful decelerate decelerator decency decennial decibel deciduous decilitre decimetre
decisive deck deckchair deckhand deckle declamatory declaratory declivity decolletage decollete decongestant decor decorous decorum decoupage decoy
decrepit decrepitude dedicator dedicatory deduce deducible deductible deed deejay deem deepfake deerskin deerstalker defalcate defamatory defame
defamer defaulter defeatist defecate defector defendant defended defense defenseless defensible defensibly deferential deffest defibrillator
deficiency deficient deficit deflate deflationary deflect deflector defogger defoliant defoliate defoliator deformity defrayal defrock defroster deft
defunct deg degeneracy degree dehydrator dehydrogenase deicer deify deign deist deject dejected delectable delectably delete delft delftware deli
delicacy delicatessen deliminator delineate delinquency delinquent deliquesce deliquescent delphinium delta delude deluge delusional delusive deluxe
delve delver demagogic demagogue demagoguery demagogy demarcate demeanor demeanour demented demesne demigod demigoddess demijohn demimondaine
demimonde demitasse demo democracy democrat democratic democratise democratize demode demographer demon demoniac demoniacal demonic demonise demonize
demonstrable demonstrably demonstrate demonstrator demote demotic demount demulcent demur demurral demurred demurrer demurring den denature dendrite
dengue deniable denigrate denim denominational density dent dental dentifrice dentin dentine dentistry denture denuclearise denuclearize denude
deodorant deodorise deodoriser deodorize deodorizer departmental departmentalise departmentalize dependable dependably depilatory deplete deplorably
deponent deportee depositor depository deprave depravity deprecate deprecating deprecatory depreciate depressant depressive depressor deprive
deprogramming depute deputise deputize derailleur derby deride derisive derisory dermal dermatologist dermis derogate derogatorily derogatory derrick
derriere derringer derv dervish desalinate desalinise desalinize descant descend descendent descender descriptor descry desecrate desiccant desiccate
desiccator desiderata desideratum designate desirably desirous desk deskill desktop desolate desperado desperadoes despicable despicably despise
despondency despotic dessert dessertspoon dessertspoonful destine destiny destroy destroyer destruct destructible desuetude detain detainee detect
detectable detected detector detente detergent deteriorate determinant determinate deterred deterring detestably dethrone detonate detonator detox
detoxify detract detrimental detritus deuce deuterium devastator developmental deviancy deviant deviate deviating devil devilish devilled devilling
devilry deviltry devotee devotional devour dew dewberry dewclaw dewdrop dewlap dewy dexterity dexterous dextrose dharma dhoti dhow diabolic diabolical
diacritic diacritical diadem diaereses diaeresis diagnostic diagnostician diagnostics diagonal diagram diagrammatic diagrammed diagramming dial
dialectal dialectic dialectical dialectics dialing dialled dialling dialog dialogue dialyses dialyzes diam diamagnetic diamante diameter diametric
diametrical diamond diamondback diapason diaper diaphanous diaphragm diaphragmatic diarist diarrhea diarrhoea diaspora diastase diastole diastolic
diathermy diatom diatomic diatonic diatribe diazepam dibble dibs dichotomous dicier diciest dickey dickhead dickybird dicotyledon dicotyledonous dict
dicta dictate dictatorial dictatorship dictionary dictum diddle diddler diddly diddlysquat diddums didgeridoo dido didoes didst dielectric diereses
dieresis diesel dietary dieter dietetic dietetics diff differentiable differential differentiate differentiated diffident diffract diffusivity
digerati digestible digicam digit digital digitalis digitise digitize digraph digraphs digress dike diktat dilapidated dilate dilator dilatory dildo
dilettante dilettantish diligent dill dilly dillydally diluent dilute diluted dimensional dimensionless diminuendo dimity dimmest dimple dimply dimwit
dimwitted din dinette ding dingbat dinghy dingily dingle dingo dingoes dingus dingy dink dinky dinned dinnertime dinnerware dinning dinosaur dint
diocesan diocese diode diorama dioxide dioxin diphtheria diphthong diploid diploma diplomacy diplomata diplomatic diplomatist diplopia dipole dipso
dipsomania dipsomaniac dipstick dipterous diptych diptychs directional directionless directorate directorial directorship dirge dirigible dirk dirndl
dirtball dis disambiguate disassembly disastrous disbursal disc discernible discernibly disciple discipleship disciplinarian disciplinary disco
discombobulate discomfit discomfiture discommode disconcerting disconnected disconsolate discordant discotheque discrepancy discrepant discretionary
discriminant discriminate discriminating discriminator discriminatory discus discussant disdain disdainful disembowel disembowelled disembowelling
dishabille dishcloth dishcloths dishevel dishevelled dishevelling dishpan dishrag dishtowel dishware dishwasher dishwater disinfectant disjuncture
disk diskette dismal dismay disparage disparaging dispel dispelled dispelling dispensary dispersal dispirit disposal disproportional disputably
disputant dissed dissemble dissembler disseminate disses dissident dissimilitude dissipate dissociate dissolute dissonant dissuasive dist distaff
distal distillate distrait distraught distributional distributor distributorship disyllabic dither ditherer ditsy ditto ditty ditz diuretic diurnal
div divalent divan diversify diversionary diversity divestiture divinity divisible divisional divisive divisor divorcee divot divvy dixieland djellaba
doable dob dobbed dobbin dobbing doberman dobro docent docility docket dockland dockside dockworker dockyard doctoral doctrinaire doctrinal doctrine
docudrama dodder doddery doddle dodgem dodgy dodo doe doer doeskin doff dogcart dogcatcher doge dogeared dogfight dogfish doggerel doggone doghouse
dogie dogleg doglegged doglegging dogma dogmatic dogmatist dognapper dogsbody dogsled dogtrot dogtrotted dogtrotting dogwood doldrums dollhouse dollop
dolmen dolomite dolor dolorous dolour dolphin dolt doltish domain dome domestic domesticate domesticated domesticity domicile domiciliary dominate
dominatrices dominatrix domineer domineering dominion domino dominoes dona donate dong dongle donkey donnish donnybrook donuts doodad doodah doodahs
doodle doodlebug doodler doohickey doolally doom doomsayer doomsday doomster doorjamb doorkeeper doorknob doorknocker doorman doormat doormen
doorplate doorpost doorstep doorstepped doorstepping doorstop dooryard dopa dopamine dopier dopiest doppelganger dorm dormancy dormer dormice
dormitory dormouse dorsal dory dosh dosimeter doss dosshouse dost dot dotage dotard dotcom dote doter dotted dotting dotty doubleheader doublespeak
doublet doubloon doubly douche dough doughnut doughty doughy dour douse dovecot dovecote dovetail dovish dowager dowdily dowdy dowel dowelled
dowelling dower downbeat downcast downdraft downdrafts downdraught downfall downfield downgrade downhearted downhill downmarket downplay downpour
downrange downright downriver downscale downshift downsize downsizing downspout downstage downstate downstream downswing downtempo downtime downtown
downtrend downtrodden downturn downward downwind dowry dowse dowser doyen doyenne doz doze dozily dozy dpi dpt drab drabber drabbest drachma draconian
draftee draftily draftsman draftsmanship draftsmen draftswoman draftswomen dragnet dragon dragoon dragster drainage drainboard drainpipe dram dramatic
dramatics dramatise dramatist dramatize drape draper drapery drastic draught draughtboard draughtily draughtsman draughtsmanship draughtsmen
draughtswoman draughtswomen draughty drawback drawbridge drawl drawstring dray dreadlocks dreadnought dreamboat dreamily dreamland dreamworld drear
dregs drench dressage dressmaker dressmaking driblet driftnet driftwood drillmaster drivel driveler drivelled driveller drivelling driveshaft driveway
drizzle drizzly drogue droid droll drollery drolly dromedary drool droop droopy dropkick droplet dropsical dross drowse drub drubbed drubber drubbing
drudge drudgery druggie druggist drugstore druid drumbeat drumlin drumstick drunkard drunken drupe druthers dryad drywall dual duality dubbin dubiety
ducal ducat duchess duchy duckbill duckboards duckling duckpins duckweed duct ductile ductility ducting ductless dud dudgeon duelist duellist duenna
duet duff duffer dugout duke dukedom dulcet dulcimer dullard duly dumbbell dumbfound dumbo dumbstruck dumbwaiter dumdum dummy dumpling dumpsite
dumpster dun dunce dunderhead dune dung dungaree dungeon dunghill dunk dunned dunner dunnest dunning dunno duo duodecimal duodena duodenal duodenum
duopoly dupe duper duple duplex duplicator duplicitous duplicity durable durably duress durst durum dustbin dustcart dustman dustmen dustpan dustsheet
dutch dutiable dutiful duvet dwarf dwarfish dweeb dwelt dyadic dybbuk dybbukim dyestuff dyke dynamical dynamite dynamiter dynamo dynastic dysentery
dysfunctional dyslectic dyslexia dyslexic dyspepsia dyspeptic dysphagia dysphoria dysphoric dysprosium dystonia dystopi dystopia dystopian eagle
eaglet earache earbud eardrum earldom earlobe earmuff earphone earpiece earplug earshot earsplitting earthbound earthen earthenware earthling
earthquake earthshaking earthward earthwork earthworm earwax earwig ease easel easing eastbound easternmost eastward eatery eave eavesdrop
eavesdropped eavesdropper eavesdropping ebb ebullient eccentric eccentricity eccl ecclesial ecclesiastic ecclesiastical echelon echidna echinoderm
echoic eclair eclat eclectic eclipse ecliptic eclogue ecocide ecol ecologic ecologist econ econometric economic economical economise economiser
economize economizer ecosystem ecotourist ecru ecstasy ecstatic ecu ecumenical edamame edelweiss edema edgewise edgily edgy edible edict edifice
editorial editorialise editorialize editorship educ educable educational educationalist educationist educator educe eel eerily eff efface effectual
effectuate effeminacy effeminate effendi efferent effervesce effervescent effete efficacy efficiency efflorescent effluent effluvia effluvium efflux
effrontery effulgent effuse effusive egad egalitarian eggbeater eggcup egghead eggnog eggplant eggshell eglantine ego egocentric egocentricity egoism
egoist egoistical egomania egomaniac egotist egotistical egress egret eider eiderdown eigenvalue eigenvector einsteinium eisteddfod ejaculate
ejaculatory eject ejector eke elan eland elastic elasticated elasticise elasticity elasticize elbowroom elderberry eldercare eldest eldritch
electioneer elector electoral electric electrical electrocardiogram electrocardiograph electrocardiographs electrocute electrode electrodynamics
electroencephalogram electroencephalograph electroencephalographic electroencephalographs electrologist electrolysis electrolyte electrolytic
electromagnet electromagnetic electron electronic electronica electroplate electroscope electroscopic electroshock electrostatic electrostatics
electrotype electroweak eleemosynary elegiac elegiacal elegy elem elemental elementary elephantiasis elev elevate elf elfin elfish elide eligible
eliminate eliminator elitist elixir elk ell ellipse ellipsis ellipsoid ellipsoidal elliptic elliptical elocutionary elocutionist elodea elongate elope
elusive elver elves elvish emanate emancipate emancipator emasculate embank embattled embed embedded embedding embellish embezzle embezzler embitter
emblazon emblem emblematic embolden emboss embosser embouchure embower embrasure embryo embryologist embryonic emend emerita emeritus emery emetic emf
emigrant emigrate emigre emirate emissary emit emitted emitter emitting emo emoji emollient emote emoticon emotionalise emotionalize empathetic
empathise empathize emphases emphasis emphasise emphatic emphysema empire empiric empirical empiricist employ employable emporium empress empyrean emu
emulate emulator emulsifier emulsify enamel enameler enamelled enameller enamelling enamelware enamor enamour enc encamp encapsulate encase
encephalitic enchain enchantress enchilada encipher encl enclave enclosure encode encoder encomium encompass encore encrust ency encyclical
encyclopaedia encyclopaedic encyclopedia encyclopedic encyst endeavor endeavour endemic endgame endive endmost endocrine endocrinologist endogenous
endometrial endometrium endorphin endoscope endoscopic endothelial endothermic endotracheal endpoint endue endways enema energetic energise energiser
enervate enfeeble enfilade enfold enfranchise engorge engram engross enigma enigmatic enjoin enjoyably enlighten enlightened enlistee enmesh enmity
ennoble ennui enormity enormous enplane enqueue enquiry enrage enrapture ensconce ensemble enshrine enshroud ensign ensilage enslave ensnare entail
entangle entente enteral enteric entertain entertainer entertaining enthrall enthrone enthuse enthusiasm enthusiast enthusiastic entirety entitle
entity entomb entomologist entourage entrails entrancing entrant entrap entrapped entrapping entreat entreating entreaty entree entrepreneurial
entrepreneurship entropy entry entryphone entryway entwine enumerable enumerate enumerator enunciate enuresis envenom enviable enviably environmental
environs envoy enzymatic enzyme eolian eon eosinophil eosinophilic epaulet epaulette epee ephedrine ephemera ephemeral epicenter epicentre epicure
epicurean epidemiologist epidermal epidermic epidermis epidural epiglottis epigram epigrammatic epigraph epigraphs epileptic epilogue epinephrine
epiphany episcopacy episcopal episcopate episodic epistemic epistle epistolary epitaph epitaphs epithelial epithelium epithet epitome epitomise
epitomize epochal eponymous epoxy epsilon equable equably equalise equaliser equality equalize equalizer equanimity equate equator equatorial equerry
equestrian equestrienne equidistant equilateral equilibrium equine equinoctial equinox equipage equipoise equitable equitably equity equiv equivalency
equivalent equivocal equivocate equivocator era eradicable eradicate eradicator erasure erbium ere erectile erector erelong eremite erg ergo ergonomic
ergonomics ergosterol ergot ermine erode erodible erogenous erosive erotic erotica err errand errant errata erratic erratum ersatz erst eruct erudite
erysipelas erythrocyte erythromycin escalate escalator escallop escalope escapade escapee escapist escapologist escargot escarole escort escritoire
escrow escudo escutcheon esophageal esophagi esophagus esoteric espadrille espalier especial espionage esplanade espousal espresso esprit esquire
essayist esteem ester estimable estimator estoppel estradiol estrange estrogen estrous estrus estuary eta eternal eternity ethane ethanol ether
ethmoid ethnic ethnicity ethnocentric ethnographer ethnographic ethnologist ethologist ethos ethyl ethylene etiolated etiologic etiologies etiquette
etude etymologist eucalypti eucalyptus euchre euclidean eugenic eugenicist eugenics eukaryote eukaryotic eulogise eulogiser eulogist eulogize
eulogizer eulogy eunuch eunuchs euphony euphoria euphoric euro europium eutectic euthanasia euthanize euthenics evacuate evacuee evade evader
evaluator evanescent evangelic evangelical evangelise evangelist evangelize evaporate evaporator evasive evenhanded evensong eventide eventual
eventuality eventuate everglade evergreen everlasting evermore everyplace evict evident evildoer evildoing evillest evince eviscerate evolutionary
evolutionist ewe ewer exacerbate exactitude exaggerator exajoule excavate excavator excelsior exceptionable exceptional excerpt excessive exchequer
excise excitably exciton excl exclamatory exclusionary exclusive exclusivity excommunicate excoriate excremental excrescent excreta excrete excretory
excruciating exculpate exculpatory excursionist excursive excusably exec execrable execrably execrate execute executioner executor executrices
executrix exegeses exegesis exegetic exegetical exemplify exeunt exfoliate exhaustible exhibitionist exhibitor exigency exigent exiguity exiguous
exilic existent existentialist exodus exogenous exon exonerate exoplanet exorbitant exorcise exorcist exoskeleton exosphere exothermic exotic exotica
expanse expansible expansionary expansionist expansive expat expatiate expatriate expectancy expectant expectorant expectorate expediences
expediencies expediency expeditionary expend expendable expenditure expense expensive experiential experimental expiate expiatory expiry explanatory
explicable explicate exploratory explosive expo exponent exponential expositor expository expostulate expound expounder expressible expressionist
expressionless expressive expressway expropriate expropriator expurgate expurgated ext extant extempore extemporise extemporize extensible extensional
extensive extenuate exterior exterminate exterminator external externalise externalize extinct extirpate extort extortionate extortioner extortionist
extracellular extractor extracurricular extradite extrajudicial extralegal extramarital extramural extraordinaire extraordinarily extraordinary
extrapolate extrasensory extraterrestrial extraterritorial extraterritoriality extravaganza extravehicular extremist extremity extricable extricate
extrinsic extrovert extrude extrusive exult exurb exurban exurbanite exurbia eyebrow eyedropper eyeglass eyelash eyelet eyeliner eyeopener eyeopening
eyepiece eyesight eyesore eyestrain eyeteeth eyetooth eyewash fab fabricate fabricator fabulous facade facecloth facecloths facepalm facet facial
facile facilitate facility facsimile facsimileing factional factoid factor factorial factorise factorize factory factotum factual fad faddish faddist
faddy faecal faeces faerie faff fag fagged fagging faggot fagot faille fain fainthearted fairground fairway fairyland faithfuls fajita fajitas fakir
falconry fallacy fallback fallible fallibly falloff fallow falsehood falsetto falsie falsifiable falsifier falsify falsity fame familial familiarise
familiarity familiarize famine famish fan fanatic fanatical fanboy fanciable fanciful fancywork fandango fandom fanfare fang fanlight fanned fanning
fantail fantasia fantasise fantasist fantasize fantastic fantastical fanzine faradize faraway farce farcical fare farina farmhand farmhouse farmland
farmstead farmyard faro farrago farragoes farrier farrow farseeing farsighted fart farthermost farthest farthing fascia fascicle fascist fashionably
fashionista fastback fastball fatalist fatback fathead fatherhood fatherland fathom fathomable fathomless fatso fattest fatuity fatuous fatwa faucet
faultfinder faultfinding faun fauna fauvist fave favor favorable favorably favourably fax fay fayre faze fazed fealty fearsome feasible feasibly feat
featherbedding featherbrained featherweight febrile fecal feces feckless fecund fecundate fecundity federal federalise federalist federalize federate
fedora feebly feedbag feedlot feelgood feign feigned feint feisty feldspar felicitate felicitous felicity feline fellatio fellowman fellowmen
fellowship felon felony femininity feminise feminize femoral femur fen fennel fentanyl feral fermium ferocity ferret ferric ferromagnetic ferrous
ferrule ferry ferryboat ferrymen fertilise fertilised fertiliser fertility fertilize fertilized fertilizer ferule fervency fervid fervor fervour fest
festal fester festival festivity festoon feta fetal fete fetid fetishist fetlock fetter fettle fettuccine fetus feud feudal fey fez fezzes fiancee
fiasco fiascoes fiat fib fibbed fibber fibbing fiber fiberboard fiberfill fiberglass fibre fibreboard fibrefill fibreglass fibril fibrillate fibrin
fibroid fibrous fibula fibulae fibular fiche fichu fickle fictional fictionalise fictionalize ficus fiddlesticks fiddly fidelity fidget fidgety
fiduciary fie fief fiefdom fieldsman fieldsmen fieldwork fieldworker fiesta fife fifer fightback figurehead figurine filamentous filbert filch
filename filet filial filibuster filibusterer filigree filigreeing fillet fillip filmstrip filo filth filthily filthy filtrate fin finagle finagler
finale finalise finalist finality finalize finespun finesse fingerboard fingerling fingermark fingernail fingerprint fingertip finial finical finicky
finis fink firearm fireball firebomb firebox firebrand firebreak firebrick firebug firecracker firedamp firefight firefighting fireguard firehouse
firelight firemen fireplace fireplug firepower fireproof firescreen fireside firestorm firetrap firetruck firewall firewater firewood firework
firmware firstborn firsthand firth firths fiscal fishcake fishermen fishery fishhook fishily fishmonger fishnet fishpond fishtail fishwife fishwives
fissile fissure fistfight fisticuffs fistula fistulous fittest fixate fixity fixture fizz fizzy fjord flab flabbergast flabbily flabby flaccid
flaccidity flack flagella flagellant flagellate flagellum flagman flagmen flagon flagpole flagrancy flagship flagstaff flagstone flail flair flak
flaky flamage flambe flambeed flambeing flamboyancy flamboyant flamenco flameproof flamethrower flamingo flammable flan flange flank flanker flannel
flannelette flannelled flannelling flap flapjack flapped flapper flapping flareup flashbulb flashcard flashcube flashgun flashily flashlight flask
flatbed flatboat flatbread flatcar flatfeet flatfish flatfoot flatiron flatland flatlet flatmate flattish flattop flatulent flatus flatware flatworm
flaunt flaunting flautist flavorsome flavoursome flaw flawless flay flea fleabag fleabite fleapit fleck fledged fledgling fleecy fleshpot flex flexed
flexible flexibly flexing flexion flextime flibbertigibbet flick flicker flimflam flimflammed flimflamming flimsily flimsy flinch flintlock flippancy
flippant flippest flit flitted flitting floe flog flogged flogger flogging floodgate floodlight floodlit floodplain floodwater floorboard floorwalker
floozy flop flophouse flopped floppily flopping floppy flora floral florescent floret florid florin florist flossy flotilla flotsam flounce flouncy
flounder flout flouter flowchart flowerbed flowerpot flt flub flubbed flubbing fluctuate flue fluency fluff fluffy fluidity fluke fluky flume flummox
flunk flunky fluoresce fluoridate fluoride fluorine fluorite fluorocarbon fluoroscope fluoroscopic fluoxetine flurry flush flutist flutter fluttery
fluvial flux fluxed fluxing flyaway flyblown flyby flybys flycatcher flyleaf flyleaves flyover flypaper flypast flysheet flyspeck flyswatter flytrap
flyway flyweight flywheel foal foam fob fobbed fobbing focal fodder fogbound fogey foggily foghorn fogyish foible foist fol foldaway foldout foliage
folic folio folklore folkloric folklorist folksinger folksinging folktale folkway foll follicle followup foment fondant fondle fondue font fontanel
fontanelle foo foobar foodie foodstuff foolery foolhardily foolhardy foolproof foolscap footage footbridge footfall foothill foothold footie
footlights footling footlocker footloose footman footmen footnote footpath footpaths footplate footprint footrace footrest footsie footslogging
footsore footstep footstool footwear footwork fop foppery foppish fora forage forager foray forbear forbore forborne forceps forcible forcibly ford
fore forearm forebode forecastle foreclosure forecourt foredoom forefather forefeet forefinger forefoot forefront foregather foregone foreground
forehand forehead foreknew foreknow foreknowledge foreknown foreleg forelimb forelock foremast foremen foremost forename forenoon forensic forensics
foreordain forepart foreperson foreplay forequarter foresail foreseen foreshore foreshorten foresight foreskin forestall forestland forestry foretaste
foretell forethought foretold forevermore forewoman forewomen foreword forfeiture forgather forgery forgettable forgo forgoer forgoes forgone forklift
forlorn formaldehyde formalin formalise formalist formality formalize formfitting formic formidable formidably formulaic formulate formulated
formulator fornicate fornicator forsooth forswear forswore forsworn forsythia fort forte forthright forthwith fortified fortifier fortify fortissimo
fortitude fortress fortuitous fortuity fortuneteller fortunetelling forum forwent fossa fossil fossilise fossilize foulard foulmouthed foundational
foundling foundry fount fountain fountainhead fourfold fourposter fourscore foursquare foxfire foxhole foxhound foxhunt foxily foxtrot foxtrotted
foxtrotting foyer fps fracas frack fractal fractional frag fragility fragmentary framework franchisee francium francophone frangible frankfurter
frankincense frappe frat fraternal fraternise fraterniser fraternity fraternize fraternizer fratricidal fratricide fraudster fraudulent fraught fray
frazzle freak freakish freaky freckle freckly freebase freebie freebooter freeborn freedman freedmen freehand freehold freeholder freeload freeloader
freeman freemasonry freemen freephone freesia freestanding freestone freestyle freethinker freethinking freeware freeway freewheel freewill freight
freighter french frenemy frenetic frenzied frenzy freq frequencies frequency fresco frescoes freshet freshman freshmen freshwater fret fretsaw fretted
fretting fretwork friar friary fricassee fricasseeing frictional friedcake friendship frieze frig frigged frigging fright frightful frigid frigidity
frill frippery frisk friskily frisky frisson fritter fritz frivolity frivolous frizz frizzle frizzy fro frock frog frogging frogman frogmarch frogmen
frogspawn frolicked frolicker frolicking frolicsome frond frontage frontal frontbench frontiersman frontiersmen frontierswoman frontierswomen
frontispiece frontward frosh frostbit frostbite frostbitten frostily froth froths frothy froufrou frowzily frowzy fructify fructose frugality
fruitcake fruiterer frump frumpish frumpy frustum ftp fuchsia fuckhead fuddle fudge fuehrer fug fugal fuggy fugue fuhrer fulcrum fullback fulminate
fulsome fum fumble fumbler fumbling fume fumigant fumigate fumigator fumy functional functionalist functionality functionary functor fundamental
fundamentalist funerary funereal funfair fungal fungible fungicidal fungicide fungoid fungous funicular funk funky funnel funnelled funnelling funnest
funnyman funnymen furbelow furbish furl furlong furlough furloughs furn furnace furor furore furosemide furrow furthermost furze fuse fusee fuselage
fusible fusilier fusillade fusion fussbudget fussily fusspot fustian fusty fut futile futility futon futurist futurity futurologist futz fuzzball
fuzzily fwd fwy gab gabardine gabbed gabbing gabble gabby gaberdine gabfest gable gadabout gadget gadgetry gadolinium gaff gaffe gaffer gaga gaggle
gaiety gainsaid gainsay gainsayer gait gaiter gala galactic galaxy galena gall gallant gallantry gallbladder galleon galleria gallery galley
gallimaufry gallium gallivant gallop gallows gallstone galoot galore galosh galumph galumphs galvanic galvanise galvanize galvanometer gambit gamble
gambling gambol gambolled gambolling gamecock gamekeeper gamesmanship gamester gamete gametic gamin gamine gamma gammon gammy gamut gamy gander
gangbusters gangland ganglia gangling ganglion ganglionic gangplank gangrene gangrenous gangsta gangster gangway ganja gannet gantlet gantry gape gar
garb garbage garbageman garbanzo garble garcon gardenia garfish gargantuan gargle gargoyle garish garland garlicky garner garnet garnishee
garnisheeing garret garrison garrote garroter garrulity garrulous garter gasbag gash gasholder gasket gaslight gasman gasmen gasohol gasoline
gasometer gasp gasses gassy gastric gastrointestinal gastronome gastronomic gastronomical gastronomy gastropod gasworks gateau gateaux gatecrash
gatecrasher gatehouse gatekeeper gatepost gateway gator gaucherie gaucho gauge gauntlet gauze gauzy gavel gavotte gawd gawk gawkily gawky gawp gazebo
gazelle gazette gazetteer gazillion gazpacho gazump gearbox gearshift gearwheel gecko geddit geezer gel gelatinous gelcap geld gelding gelid gelignite
gelled gelling gem gemologist gemstone gendarme gender genealogical genealogist genealogy generalise generalissimo generalist generality generalize
generalship generational generator generous genesis genetic geneticist genial geniality geniculate genie genii genital genitalia genitals
genitourinary genocidal genocide genome genomics genre gent genteel gentian gentile gentility gentlefolk gentlefolks gentlemen gentlewoman gentlewomen
gentrify gentry genuflect geocache geocentric geochemistry geodesic geodesy geodetic geoengineering geog geographer geographic geographical geologic
geologist geom geomagnetic geometer geometric geometrical geometry geophysical geophysicist geophysics geopolitical geopolitics geostationary
geosynchronous geosyncline geothermal geothermic geranium gerbil geriatric geriatrician geriatrics germ germane germanium germicidal germicide
germinal germinate gerontologist gerrymander gerrymandering gerund gestalt gestapo gestate gestational gesticulate gestural gesundheit getaway getup
gewgaw geyser ghat ghee gherkin ghetto ghettoise ghettoize ghostwrite ghostwritten ghostwrote ghoul ghoulish giantess gibber gibberish gibbet gibbon
gibbous gibe giblet gig gigabit gigagram gigahertz gigajoule gigameter gigametre gigapascal gigapixel gigawatt gigged gigging giggly gigolo gild
gilding gillie gillion gilt gimbals gimcrack gimcrackery gimlet gimme gimmick gimmickry gimmicky gimp gimpy gin gingerbread gingersnap gingham ginkgo
ginkgoes ginned ginning ginormous ginseng gird girder girdle girlhood giro girt girth girths gist git gite giveaway giveback gizmo gizzard glace
glaceed glaceing glacial glaciate gladden gladdest gladiatorial gladiola gladioli gladiolus gladsome glam glamorise glamorize glamorous glamour glance
gland glandes glandular glans glasnost glassblower glassblowing glasshouse glassily glassware glaucoma glaze glazier glazing glee gleeful glenohumeral
glenoid glibbest glimmer glimmering glint glissandi glissando glisten glister glitch glitter glitterati glittery glitz glitzy gloaming gloat gloating
glob globalise globalist globalize globe globetrotter globetrotting globular globule globulin glockenspiel gloom glop gloppy glorify glossary glossily
glossolalia glottal glottis glowworm glucagon glucose gluier gluiest glum glummer glummest gluon glut glutenous glutinous glutted glutting glutton
gluttonous gluttony glycerine glycerol glycogen glycol glyph gnarl gnarly gnash gnat gnaw gneiss gnocchi gnome gnomic gnomish gnu goad goalkeeping
goalmouth goalmouths goalpost goalscorer goatee goatherd goatskin gob gobbed gobbet gobbing gobble gobbledegook gobbledygook gobbler goblet goblin
gobsmacked gobstopper godawful godchild godchildren goddammit goddamn goddaughter godfather godforsaken godhead godhood godmother godparent godsend
godson godspeed goer gofer goggle goggles goiter goitre goldbrick goldbricker goldenrod goldfield goldfinch goldfish goldmine goldsmith goldsmiths
golliwog gonad gonadal gondola gondolier gong gonk gonorrhea gonorrheal gonorrhoea gonorrhoeal gonzo goo goober goodhearted goodnight goodwill gooey
goofball google googly gooier gooiest gook goon goop gooseberry goosebumps goosestep goosestepped goosestepping gopher gorge gorgon gorilla gorily
gormandise gormandiser gormandize gormandizer gormless gorp gory goshawk gosling gospel gossamer gotcha goths gotta gouache gouge gouger goulash gourd
gourde gourmand gourmet gout gouty governmental governor governorship govt gown grackle grad gradate gradient gradual graffiti graffito graft grafter
graham grail grammar grammarian grammatical gramophone grampus grandam grandaunt grandee grandeur grandiloquent grandiosity grandnephew grandniece
grandstand granduncle grange granitic granola grantee grantsmanship granular granularity granulate granule grapefruit grapeshot grapevine graph
graphical graphite graphologist graphs grapnel grasshopper grassland grassroots gratin gratuitous gratuity gravamen gravedigger graven graveside
gravestone graveyard gravid gravimeter gravitas gravitate gravitational gravity gravy graybeard grease greasepaint greatcoat greathearted grebe
greenback greenbelt greenfield greenfly greengage greengrocer greenhorn greenhouse greenmail greenroom greenstone greensward greenwood gremlin grenade
grenadine grep grepped grepping greyhound gribble griddle griddlecake gridiron gridlock grievous griffin griffon grille grimace grime grimmest grin
grindstone gringo grinned grinning gripe grippe grist gristle gristmill grit grits gritted gritter gritting gritty grizzle grizzly groan groat grocer
grog groggily groggy groin grok grokked grokking grommet groomsman groomsmen groove grope groper grosbeak grosgrain grotesque grotto grottoes grotty
grouch grouchily grouchy groundcloth groundcloths groundnut groundsheet groundskeeper groundsman groundsmen groundswell groundwater groundwork groupie
groupware grouse grouser grout grovel groveler grovelled groveller grovelling growl growler grownup groyne grub grubbed grubber grubbily grubbing
grubby grubstake grudge grudging grue gruff grump grumpily grumpy grunge grungy grunion grunt guacamole guanine guano guarani guarantor guaranty
guardhouse guardian guardianship guardrail guardroom guardsman guardsmen guava gubernatorial guerrilla guesstimate guesswork guestbook guesthouse
guestroom guff guffaw guidebook guideline guidepost guild guilder guildhall guile guileful guileless guillemot guillotine guinea guise guitarist gulag
gulch gulden gulf gull gullet gullible gumball gumbo gumboil gumboot gumdrop gumshoe gumshoeing gunboat gunfight gunfighter gunfire gunge gungy gunk
gunky gunman gunmen gunmetal gunnel gunnery gunnysack gunpoint gunpowder gunrunner gunrunning gunship gunshot gunslinger gunsmith gunsmiths gunwale
guppy gurgle gurney gush gusher gushing gushy gusset gussy gust gustatory gustily gusto gusty gutsy guttersnipe guttural guv guvnor guzzle guzzler
gybe gym gymkhana gymnasium gymnast gymnastic gymnosperm gymslip gynaecologic gynaecologist gynecologic gynecologist gyp gypped gypper gypping gypster
gypsum gyrate gyrator gyrfalcon gyro gyroscope gyroscopic gyve haberdasher haberdashery habitat habitual habituate habitue hacienda hackle hackney
hacksaw hacktivist hackwork haddock hadith hadst haem haematite haematologic haematologist haemoglobin haemophilia haemophiliac haemorrhage
haemorrhoid hafnium haft hag haggard haggis haggish haggle haggler hagiographer hahnium haiku hail hailstone hailstorm hairball hairband hairbreadth
hairbreadths hairbrush haircloth haircut hairdo hairdressing hairdryer hairgrip hairline hairnet hairpiece hairpin hairsbreadth hairsbreadths
hairsplitter hairsplitting hairspray hairspring hairstyle haj hajj hajjes hajji hake halal halberd halcyon hale halfback halfhearted halfpenny
halftime halftone halfway halfwit halite hallmark halloo hallow hallucinate hallucinatory hallucinogen hallucinogenic halogen halon halt halter
halterneck halting halve halyard hamburg hamburger hamlet hammerhead hammerlock hammertoe hammock hamster hamstring hamstrung handbag handball
handbarrow handbill handbook handbrake handcar handcart handclasp handcraft handcuff handgun handheld handhold handicap handicapped handicapper
handicapping handicraft handiwork handlebar handmade handmaid handmaiden handout handpick handrail handsaw handset handshake handspring handstand
handwork handwoven handwritten handyman handymen hangar hangdog hangman hangmen hangnail hangout hangover hangup hank hankie hanky hansom hap
haphazard hapless haploid haptic harbinger harbor harbormaster hardback hardball hardboard hardbound hardcover harden hardened hardener hardhat
hardheaded hardhearted hardihood hardliner hardscrabble hardship hardstand hardtack hardtop hardware hardwired hardwood hare harebell harebrained
harelip harelipped harem haricot hark harlequin harlot harlotry harmonic harmonica harmonise harmoniser harmonium harmonize harmonizer harpist harpoon
harpooner harpsichord harpsichordist harridan harrier harrow harrumph harrumphs harry hart hashtag hasp hassle hassock hast hastily hasty hatband
hatbox hatchback hatcheck hatchery hatchet hatchway hatemonger hatpin hatstand hauberk haughtily haughty haul haulage hauler haulier haunch hauteur
haversack havoc haw hawser hay haycock hayloft haymaker haymaking haymow hayrick hayride hayseed haystack haywire hazard hazardous hazelnut hazily
hazmat hazy hdqrs headband headbanger headbanging headboard headbutt headcase headcheese headcount headdress headfirst headgear headhunt headhunter
headhunting headlamp headland headlight headline headliner headlock headlong headman headmaster headmen headmistress headpiece headpin headquarter
headrest headroom headscarf headscarves headset headship headshrinker headsman headsmen headstall headstand headstone headstrong headwaiter headwaters
headway headwind headword healthcare heap hearken hearsay hearse heartache heartbeat heartbreak heartbroken heartburn hearten heartfelt hearth
hearthrug hearths hearthstone heartland heartrending heartsick heartstrings heartthrob heartwood heathen heathendom heathenish heatproof heatstroke
heatwave heave heavenward heaver heavyhearted heavyset heavyweight heckle heckler heckling hectic hectometer hectometre hector hedgehog hedgehop
hedgehopped hedgehopping hedgerow hedonist heeded heedful heedless heehaw heel heelless heft hegemonic hegemony hegira heifer height heinous heiress
heirloom helical helices helicopter heliocentric heliotrope helipad heliport helium helix hell hellbent hellcat hellebore hellfire hellhole hellion
helluva helm helmsman helmsmen helot helpline helpmate helve hematite hematologic hematologist heme hemiplegia hemisphere hemispheric hemispherical
hemline hemlock hemoglobin hemophilia hemophiliac hemorrhage hemorrhagic hemorrhoid hemostat hemp hemstitch hen henceforth henceforward henchman
henchmen henna henpeck hep heparin hepatic hepatocyte hepper heppest heptagon heptagonal heptathlon herald heralded heraldic heraldry herbage herbal
herbalist herbicidal herbicide herbivore herbivorous herculean herd herder herdsman herdsmen hereabout hereafter hereby hereditary heredity herein
hereinafter hereof hereon heresy heretic heretical hereto heretofore hereunder hereunto hereupon herewith heritable heritage hermaphrodite
hermaphroditic hermetic hermetical hermitage hermitian hernial herniate heroic heroics heroin herpes herpetologist herringbone hesitancy hesitate
hesitating hessian hetero heterodox heterodoxy heterogeneity heterosexual heterosexuality heuristics hew hewer hex hexadecimal hexagon hexagonal
hexagram hexameter heyday hgt hgwy hiatus hibachi hibernate hibernator hibiscus hiccough hiccoughs hiccup hick hickey hickory hideaway hidebound
hideout hie hieing hierarchic hierarchical hierarchy hieroglyph hieroglyphic hieroglyphs highball highborn highboy highbrow highchair highhanded
highland highlander highroad hightail highway highwayman highwaymen hijab hilarity hillbilly hillock hillside hilltop hilt hind hindmost hindquarter
hinge hinterland hipbath hipbaths hipbone hiphuggers hippest hippie hippo hippocampus hippodrome hipster hiragana hireling hirsute hist histamine
histogram histologist historic historical historicity historiographer histrionic histrionics hitch hitcher hitchhike hitchhiker hither hitherto
hivemind hiya hmm hoagie hoard hoarder hoarding hoarfrost hoarse hoax hoaxer hob hobbit hobble hobbler hobbyhorse hobbyist hobgoblin hobnail hobnob
hobnobbed hobnobbing hoc hock hockshop hod hodgepodge hoe hoecake hoedown hoeing hoer hog hogan hogback hogged hogging hoggish hogshead hogtie
hogtying hogwash hoick hoke hokey hokier hokiest hokum holdall holdout holdover holdup holidaymaker holism holler hollyhock holmium holocaust hologram
holograph holographic holographs hols holster homage hombre homburg homebody homeboy homecoming homegrown homeland homemade homemaker homemaking
homeopath homeopathic homeopaths homeostasis homeostatic homeowner homepage homer homeroom homeschooling homespun homestead homesteader homestretch
hometown homeward homewrecker homicidal homicide homier homiest homiletic homily hominid hominoid hominy homo homoerotic homogeneity homogenise
homogenize homograph homographs homologous homonym homophobia homophobic homophone homosexual homosexuality honcho honeybee honeycomb honeydew
honeylocust honeypot honeysuckle honk honker honky honorably honorarium honoree honorific honourably honouree hooch hoodie hoodlum hoodoo hoodwink
hooey hoof hookah hookahs hookup hookworm hooligan hoop hoopla hoosegow hoot hootenanny hooter hoover hooves hopscotch hora horde horehound horizon
horizontal hormonal horn hornbeam hornblende hornet hornless hornlike hornpipe horny horologic horologist horrendous horrible horribly horrid
horseback horsebox horseflesh horsefly horsehair horsehide horselaugh horselaughs horseman horsemanship horsemen horseplay horsepower horseshit
horseshoe horseshoeing horsetail horsetrading horsewhip horsewhipped horsewhipping horsewoman horsewomen horsier horsiest hortatory horticultural
horticulturalist horticulture horticulturist hosanna hose hosepipe hosier hosiery hosp hospholipase hospitable hospitably hospitalise hospitalize
hostel hosteler hostelry hostler hotblooded hotbox hotcake hotelier hotfoot hothead hotheaded hothouse hotkey hotlink hotplate hotpot hotshot hottie
hound hourglass houri houseboat housebound houseboy housebreak housebreaker housebreaking housebroke housebroken houseclean housecleaning housecoat
housefly househusband housekeeping houselights houseman housemaster housemate housemen housemistress housemother houseparent houseplant houseproud
houseroom housetop housewares housewarming housewife housewives housework hove hovel hover hoverboard hovercraft howbeit howdah howdahs howdy howitzer
howsoever hoyden hoydenish huarache hub hubbub hubby hubcap hubris huckleberry huckster huddle hue huff huffily huffy hula hulk hull hullabaloo huller
hum humanise humaniser humanist humanity humanize humanizer humankind humanoid humbly humbug humbugged humbugging humdinger humeral humeri humerus
humidifier humidify humidity humidor humility hummed hummer humming hummingbird hummock hummocky hummus humongous humor humoresque humorist humorless
humorlessly humorous hump humpback humus hunch hunchback hundredfold hundredweight hungover hunk hunky huntress huntsman huntsmen hurdle hurdler
hurdling hurl hurler hurling hurtle husbandman husbandmen husbandry husk husker huskily husky hussar hustings hustle hustler hut hutch hwy hybrid
hybridise hybridize hydra hydrangea hydrant hydrate hydraulic hydraulics hydro hydrocarbon hydrocephalus hydrochloride hydrocortisone hydrodynamic
hydrodynamics hydroelectric hydroelectricity hydrofoil hydrogen hydrogenate hydrogenous hydrologist hydrolyse hydrolyses hydrolysis hydrolyze
hydrometer hydrometry hydrophilic hydrophobia hydrophobic hydrophone hydroplane hydroponic hydroponics hydrosphere hydrotherapy hydrothermal hydrous
hydroxide hyena hygienic hygrometer hying hymen hymeneal hymn hymnal hymnbook hype hyperactivity hyperbola hyperbole hyperbolic hypercritical
hypercube hyperlink hypermarket hypermedia hyperplane hypersensitivity hyperspace hypertensive hypertext hyperthyroid hypertrophy hyperventilate
hypervisor hyphen hyphenate hypnotherapist hypnotherapy hypnotic hypnotise hypnotist hypnotize hypo hypoallergenic hypochondria hypochondriac
hypocrisy hypocrite hypocritical hypodermic hypoglycemic hypotenuse hypothalami hypothalamus hypothermia hypotheses hypothesis hypothesise hypothesize
hypothetical hypothyroid hyssop hysteresis hysteria hysteric hysterical hysterics iamb iambi iambic iambus ibex ibid ibidem ibis ibuprofen iceberg
iceboat icebound icebox icecap iceman icemen ichthyologist icicle icky iconic iconoclasm iconoclast iconoclastic ictus idealise idealist idealize idem
idempotent identical identifiable identified identify identikit ideogram ideograph ideographs ideologist ideologue ides idiocy idiom idiomatic
idiopathic idiosyncrasy idiosyncratic idiot idiotic idolater idolatress idolatrous idolatry idolise idolize idyll idyllic iffy igloo ignitable ignite
ignoble ignobly ignominy ignoramus iguana iii ilea ileum ilia ilium ilk illegality illegible illegibly illegitimacy illiberal illiberality illimitable
illiteracy illogical illogicality illumine illus illusionist illusory imagery imaginably imaginal imaginary imago imagoes imam imbecile imbecilic
imbecility imbibe imbiber imbroglio imitable imitate imitator immaculate immanency immanent immaterial immateriality immaturity immeasurable
immeasurably immediacies immediacy immemorial immensity immersible immigrate immobile immobilise immobility immobilize immoderate immodest immodesty
immolate immoral immorality immortal immortalise immortality immortalize immovable immovably immune immunise immunity immunize immunodeficiency
immunodeficient immunoglobulin immunologic immunologist immure immutable immutably imp impair impaired impala impalpable impalpably impanel impanelled
impanelling impartiality impassably impasse impassible impassibly impassioned impassive impassivity impasto impatiens impeach impeachable impeacher
impeccable impeccably impede impeded impedimenta impel impelled impeller impelling impend impenetrable impenetrably impenitent imperceptible
imperceptibly imperf imperial imperialist imperishable imperishably impermanent impermeable impermeably impermissible impersonal impersonate
impersonator impertinent imperturbable imperturbably impetigo impetuosity impetuous impetus impiety impish implacable implacably implant implausible
implausibly implicate implore imploring implosive impolitic imponderable importunate importune importunity impossible impossibly impost impostor
imposture impotency impound impracticable impracticably impractical impracticality imprecate imprecise impregnable impregnably impregnate impresario
impressible impressive imprimatur imprint imprinter improbable improbably impromptu impropriety improvident improvisational improvise improviser
imprudent impudent impugn impugner impulse impulsive impulsivity impunity impure impurity impute inaccuracy inadequacy inadvertent inalienably
inamorata inanimate inanity inarticulate inaudible inaugural inaugurate inboard inbound inbox inbreed inc incalculably incandescent incapacitate
incarcerate incarnadine incarnate incendiary incense incessant incest incestuous inchoate inchworm incidental incinerate incinerator incipient incise
incisive incisor incl inclusive incognito incombustible incommode incommunicado incompetent incongruous inconsolably inconstant incontestably
incontinent incontrovertibly incorporeal incorrigible incorrigibly incorruptibly incremental incrementalist incriminate incriminatory incubate
incubator incubus inculcate inculpate incumbency incunabula incunabulum incur incurable incurably incurred incurring ind indefatigable indefatigably
indefeasible indefeasibly indefinably indelible indelibly indemnify indemnity indenture indescribably indestructibly indeterminably indeterminacy
indicator indict indigenous indigent indignant indiscipline indiscreet indiscriminate indispensable indispensably indissolubility indissolubly
indistinguishably indite indium individualise individualist individuality individualize individuate indivisibly indoctrinate indolent indomitable
indomitably indubitable indubitably induce inducer induct inductee industrial industrialise industrialist industrialize industry indwell inebriate
inedible ineffable ineffably inelastic ineligible ineligibly ineluctable ineluctably ineptitude inequality inertia inertial inescapable inescapably
inestimably inevitable inevitably inexact inexhaustibly inexorable inexorably inexpedient inexpert inexpiable inexplicably inexpressibly inexpressive
inextricably infallible infamy infancy infanticide infantile infantry infantryman infantrymen infarct infatuate infelicitous inferential inferiority
infernal inferno inferred inferring infidel infidelity infiltrator infinitesimal infinitival infinitude infinity infirm infirmary infirmity infix
inflame inflammable inflammatory inflationary inflect inflectional inflexion inflict inflow influenza info infomercial informal informant informatics
informational infra infrasonic infrastructural infrastructure ingenue ingenuity ingenuous inglenook ingot ingrain ingrate ingratiate ingratiating
ingredient ingress inguinal inhalant inhalator inhere inherent inherit inheritances inheritor inhibitor inhuman inhumane inimical inimitably
iniquitous iniquity initialise initialised initialize initialized initiator initiatory initio inject injector inkblot inkling inkstand inkwell inland
inline inmate inmost inn innards innermost innersole innerspring innervate innit innkeeper innocuous innuendo innumerably innumerate inoculate
inorganic inositol inquiry inquisitional inquisitor inquisitorial inrush insatiably inscribe inscriber inscrutable inscrutably inseam insecticidal
insecticide insectivore insectivorous inseminate insensate insensible inseparable insetting inshore insignia insinuate insinuator insipid insipidity
insistent insofar insole insolent insolubly insolvency insomniac insomuch insouciant inspectorate inspirational inspiratory inst instantiate instar
instate instigate instinct instinctual institutional institutionalise institutionalize instr instructional instrumental instrumentalist
instrumentality insufferable insufferably insula insular insularity insulate insulator insuperable insuperably insurgency insurgent insurmountably
insurrectionist int intaglio integer integral integrator integrity intel intellectual intellectualise intellectualize intelligent intelligentsia
intelligible intelligibly intentional inter intercede intercept interceptor intercessor intercessory interchangeably intercollegiate intercom
interconnect intercontinental intercultural interdenominational interdepartmental interdict interdisciplinary interfere interferon intergalactic
intergovernmental interior interj interject interlard interleukin interlinear interlocutor interlocutory interlope interloper interlude intermediary
intermezzi intermezzo interminably intermittency intermittent intermix internalise internalize international internationalise internationalist
internationalize internecine internee internist internship interoperable interpenetrate interplanetary interpolate interred interregnum interrogate
interrogator interrogatory interscholastic intersectional intersectionality intersex intersperse interstellar interstice interstitial intertwine
intervene interventionist interviewee intervocalic interwar intestacy intestate intestinal intestine intifada intoxicant intracranial intramural
intramuscular intranet intransigent intrastate intrauterine intravenous intrepid intrepidity intricacy intricate intrinsic intro introductory introit
introspect introvert intrusive intuit inure invalid invaluably invariant invasive inveigh inveighs inveigle inveigler inverse investigate investiture
investor inveteracy inveterate invigilate invigilator invincibly inviolably inviolate invitational invitee involuntary inward ioctl iodide iodine
iodise iodize ion ionic ionise ionize ionizer ionosphere ionospheric iota ipecac irascible irascibly ire ireful irenic irides iridescent iridium
irksome ironclad ironic ironical ironmonger ironmongery ironstone ironware ironwood ironwork irradiate irrational irrationality irreclaimable
irreconcilable irreconcilably irrecoverable irrecoverably irredeemable irredeemably irreducible irreducibly irrefutable irrefutably irregular
irregularity irrelevancy irreligion irremediable irremediably irremovable irreparable irreparably irreplaceable irrepressible irrepressibly
irreproachable irreproachably irresistible irresistibly irresolute irresponsible irresponsibly irretrievable irretrievably irreverent irreversible
irreversibly irrevocable irrevocably irrigable irrigate irritable irritably irritant irrupt ischaemic ischemic isinglass isl isle islet ism isms
isobar isobaric isolationist isomer isomeric isometric isometrics isomorphic isosceles isotherm isotope isotopic isotropic isthmian isthmus ital
italic italicise italicize italics itch itchy itemise itemize iterate iterator itinerant itinerary jab jabbed jabber jabberer jabbing jabot jacaranda
jack jackal jackass jackboot jackdaw jackhammer jackknife jackknives jackpot jackrabbit jackstraw jacquard jadeite jaggies jaguar jailbird jailbreak
jailhouse jalapeno jalopy jalousie jamb jambalaya jamboree jangle jangler janitor janitorial japan japanned japanning jape jardiniere jargon jato
jaundice jaunt jauntily jaunty java javelin jawbone jawbreaker jawline jaybird jaywalk jaywalker jaywalking jct jeep jeer jeering jejuna jejune
jejunum jell jello jellybean jellyroll jemmy jennet jenny jeopardise jeopardize jeopardy jeremiad jerk jerkily jerkin jerkwater jerky jeroboam
jerrybuilt jerrycan jersey jest jesting jet jetliner jetport jetsam jetted jetting jettison jetty jewellery jib jibbed jibbing jibe jiff jiffy jig
jigged jigger jigging jiggle jiggly jigsaw jihad jihadist jilt jimmy jimsonweed jingle jingly jingoist jink jinn jinni jinrikisha jinx jitney
jitterbug jitterbugged jitterbugger jitterbugging jitters jive jobholder jobshare jobsworth jobsworths jock jockstrap jocose jocosity jocular
jocularity jocund jocundity jodhpurs joey joggle john johnny johnnycake joinery joint jointly joist jojoba jokier jokiest jollity jolt jolter jonquil
josh josher jostle jounce jouncy journalese journeyman journeymen journo joust jouster jousting jovial joviality jowl jowly joyfuller joyfullest
joyous joyridden joyride joyrider joyriding joyrode joystick jubilant jubilee judder judgemental judgeship judgmental judgmentally judicatory
judicature judicial judiciary judo jug jugful jugged juggernaut jugging jugular jujitsu jujube jukebox julep julienne jumble jumbo jumpily jumpsuit
junco juncture jungle junk junker junket junketeer junkie junkyard junta juridic juridical jurisdictional jurist juror juryman jurymen jurywoman
jurywomen justifiable justifiably jut jute jutted jutting kabbalah kaboom kabuki kaddish kaffeeklatch kaffeeklatsch kaftan kahuna kaiser kale
kaleidoscope kaleidoscopic kamikaze kana kangaroo kanji kaolin kapok kappa karakul karaoke karat karma karmic kart katakana katydid kayak kayaking
kayo kazoo kebab kedgeree keelhaul keepsake keg kelp ken kenned kennel kennelled kennelling kenning keno kepi keratin kerb kerbside kerchief kerfuffle
kernel kerosene ketch ketchup keto ketogenic ketone kettledrum keybinding keyboard keyboarder keyboardist keyhole keypad keypunch keypuncher keystone
keystroke keyword khaki khan kibble kibbutz kibbutzim kibitz kibitzer kibosh kickback kickball kickboxing kickoff kickstand kiddie kiddish kiddo
kidskin kielbasa kielbasi kike killdeer killjoy kiln kilocoulomb kilocycle kilohertz kilojoule kiloliter kilolitre kilometre kilonewton kilopascal
kiloton kilovolt kilowatt kilt kilter kimono kinase kindergartner kindhearted kindle kindling kindred kine kinematic kinematics kinetic kinetics
kinfolk kinfolks kingmaker kingpin kingship kink kinkily kinky kinsfolk kinship kinsmen kinswomen kiosk kip kipped kipper kipping kirsch kismet
kissoff kissogram kit kitchenette kitchenware kith kitsch kitschy kitted kitting kiwi kiwifruit klaxon kleptocracy kleptomania kleptomaniac kludge
kluge klutz klutzy knack knacker knapsack knave knavery knavish kneecap kneecapped kneecapping knell knicker knickerbockers knickknack knighthood
knish knitwear knives knob knobbly knobby knockabout knockdown knockoff knockout knockwurst knoll knothole knowledgeably knuckle knuckleduster
knucklehead knurl koala koan kohl kohlrabi kohlrabies kola kook kookaburra kooky kopeck korma kosher kowtow kph kraal kraut krill krone kronor kronur
krypton kuchen kudos kudzu kumquat kvetch kvetcher labia labial labile labium laborsaving laboursaving laburnum labyrinth labyrinthine labyrinths lac
lacerate lacewing lacework lachrymal lachrymose lackadaisical lackey lackluster lacklustre laconic lacquer lacrosse lactate lacteal lactic lactose
lacuna lacunae lacy laddie laddish lade laden ladle ladybird ladybug ladyfinger ladylove ladyship laetrile laggard lagniappe lair laird laity
lakefront lakeside lam lama lamasery lambada lambaste lambda lambency lambent lambkin lambskin lambswool lamebrain lament lamentably lamina laminae
laminar laminate lammed lamming lampblack lamplight lamplighter lampoon lamppost lamprey lampshade lanai lancet landau landfall landfill landholder
landholding landlady landline landlocked landlubber landmark landmass landmine landowner landownership landowning landscape landscaper landslid
landslide landslip landsman landsmen landward languor languorous lank lanky lanolin lanthanum lanyard laparoscopic lapboard lapdog lapel lapidary
lapin lappet lapse lapwing larboard larcenist larcenous larceny larch lard larder lardy largehearted largess largish largo lariat larkspur larval
laryngeal larynges larynx lasagna lasagne lase laser lassie lassitude lasso latchkey latecomer latency latent lateral latex lath lathe lather lathery
laths latices latitude latitudinal latitudinarian latrine latte lattice latticework laud laudably laudanum laudatory laughably laughingstock launchpad
launderette laundress laundromat laundryman laundrymen laundrywoman laundrywomen laureateship lav lava lavage lavaliere lavatorial lavatory lave
lavish lawbreaker lawbreaking lawgiver lawmaker lawmaking lawman lawmen lawnmower lawrencium lawsuit lax laxity layabout layaway layette laymen layoff
layout layover laypeople layperson layup laywoman laywomen laze lazily lazy lazybones lbw lea leafage leafstalk leakage leapfrog leapfrogged
leapfrogging learnt leaseback leasehold leaseholder leash leastwise leatherette leatherneck leaven leavened leavening lech lecher lecherous lechery
lecithin lectern lectureship lee leek leer leeward leeway leftist leftmost leftover leftward legacy legalese legalise legality legalize legate legatee
legato legerdemain leghorn legible legibly legion legionary legionnaire legislate legislator legislature legit legitimacy legitimatise legitimatize
legitimise legitimize legman legmen legroom legume leguminous legwarmer legwork lei leisurewear leitmotif leitmotiv lemma lemme lemming lemongrass
lemur length lengthily lengths lengthwise lengthy leniency lenient lens lentil lento leonine leopard leopardess leotard leper leprechaun leprosy
leprous lepta lepton lesbian lesion lessee lessor letdown lethargic lethargy letterbomb letterbox letterhead letterpress lettuce letup leucine
leukemic leukocyte levee levelheaded lever leverage leviathan levitate levity lexer lexical lexicographer lexicographic lexicographical lexicon lexis
liaise liaison lib libber libel libeler libelled libeller libelling libellous libelous liberalise liberality liberalize liberate liberator libertarian
libertine liberty libidinal libidinous libido librarian librarianship librettist licensee licentiate lichen licit licorice licorices lid lidded
lidless lido lief liege lien lieu lieutenancy lifebelt lifeblood lifeboat lifebuoy lifeforms lifeguard lifelong lifespan lifestyle lifetime lifework
liftoff ligate ligature lightface lightheaded lighthouse lightproof lightship lignin lignite lii likelihood likelihoods liken likenesses lilliputian
lilo lilt limbo limeade limelight limerick limescale limestone limn limo limousine limpet limpid limpidity limy linage linchpin linden lineage lineal
linear linearity linebacker linefeed lineman linemen linesman linesmen lineup ling lingerie lingo lingoes lingual linguine linguist linkage linkman
linkmen linkup lino linoleum linseed lint lintel lints linty lionhearted lionise lionize lipread lipreader lipreading lipstick liq liqueur liquidator
liquidise liquidiser liquidity liquidize liquidizer liquor liquorice lire lisle lisp lisper lissom lissome listeria litany litchi lite literacy
literati lithe lithesome lithium lithograph lithographer lithographic lithographs lithosphere litigant litigate litigator litmus litotes litterateur
litterbug littoral liturgical liturgist liturgy livelihood livelong liveried liverwort liverwurst liveryman liverymen livestock liveware livid lix
lizard llama llano loam loamy loansharking loanword loath loathe loather loathing loathsome lob lobar lobbed lobber lobbing lobbyist lobe lobotomise
lobotomize lobster locale localise locality localize locate locator locavore loci locket lockjaw lockout locksmith locksmiths lockstep lockup loco
locoweed locus locust lode lodestar lodestone loft loganberry logarithm logarithmic logbook loge loggerhead loggia logical logicality logician login
logistical logjam logo logoff logon logotype logout logrolling loin loincloth loincloths loiter loiterer loitering lolcat loll lollipop lollop
lollygag lollygagged lollygagging lone loner lonesome longboat longbow longevity longhair longhand longhorn longhouse longitude longitudinal
longshoreman longshoremen longsighted longueur longways loo loofah loofahs lookalike lookout lookup loom loon loonie loony loop loophole loopy loos
lop lope lopped lopping lopsided loquacity lordship lore lorgnette loris lorn lorry lotion lottery lotto lotus louche loudhailer loudmouth loudmouths
loudspeaker lough loughs lounge lounger lour louse lout louver louvre lovably lovebird lovechild lovelorn lovemaking lovesick lowborn lowboy lowbrow
lowdown lowercase lowermost lowland lowlander lowlife lox loyalist lozenge ltd luau lubber lube lubricant lubricate lubricator lubricity lucid
lucidity lucre lucubrate ludicrous ludo luff lug luge lugged lugger lugging lughole lugsail lukewarm lull lullaby lulu lumbago lumbar lumber lumberer
lumberjack lumberman lumbermen lumberyard luminary luminescent luminosity luminous lummox lumpenproletariat lunacy lunar lunatic lunchbox luncheon
luncheonette lunchroom lunchtime lunge lungfish lunkhead lupin lupine lupus lurch lure lurgy lurid lusterless lustily lustre lustreless lustrous
lutanist lute lutenist lutetium luxuriant luxuriate lvi lvii lxi lxii lxiv lxix lxvi lxvii lyceum lychgate lye lymph lymphatic lymphocyte lymphoid
lymphoma lynch lyncher lynching lyre lyrebird lyrical lyricist lysosomal lysosomes mac macadam macadamia macadamise macadamize macaque macaroni
macaroon macaw mace macerate mach machete machinate machinist machismo mackerel mackinaw mackintosh macrame macro macrobiotic macrobiotics macrocosm
macroeconomic macroeconomics macron macrophages macroscopic madame madcap maddest mademoiselle madhouse madman madmen madras madrasa madrasah
madrasahs madrassa madrigal madwoman madwomen maelstrom maestro mafia mafiosi mafioso mag magazine mage maggot maggoty magi magical magicked magicking
magisterial magistracy magma magnanimity magnanimous magnesia magnesium magnet magnetic magnetisable magnetise magnetite magnetizable magnetize
magneto magnetometer magnetosphere magnificent magnifier magnify magniloquent magnitude magnon magnum magus maharajah maharajahs maharani maharishi
mahatma mahogany mahout maid maiden maidenhair maidenhead maidenhood maidservant mailbag mailbomb mailbox maillot mailman mailmen mailshot mainframe
mainland mainline mainmast mainsail mainspring mainstay maintop maisonette majestic majolica majordomo majorette majoritarian majority makeover makeup
makeweight malachite maladjusted maladroit malady malaise malamute malarial malarkey malathion malcontent malefactor malefic maleficent malevolent
malformed malice malign malignancy malignant malignity malinger malingerer mall mallard malleable mallet malnourished malodorous malpractice malt
malted maltose maltreat malty malware mam mama mamba mambo mamma mammary mammon mammy manacle manageress managerial manana manatee mandala mandamus
mandarin mandibular mandolin mandrake mandrel mandrill mane manege maneuver manga manganese mange manger mangetout mangle mangrove mangy manhandle
manhole manhood manhunt mania maniacal manic manicure manicurist manifesto manifold manikin manila manilla manioc manipulable manipulate manipulator
mankind manky manna mannequin mannish manometer manor manorial manpower manque mansard manse manservant manslaughter manta mantel mantelpiece
mantelshelf mantelshelves mantes mantilla mantis mantissa mantle mantoes mantra manual manumit manumitted manumitting manure manuscript mapmaker
marabou marabout maraca maraschino maraud marauder marbleise marbleize mare margarine margarita marge marginal marginalia marginalise marginalize
maria mariachi marijuana marimba marina marinade marinara marinate marionette marital marjoram markdown marketeer marketplace markka markkaa marksman
marksmanship marksmen markup marl marlinespike marmalade marmoreal marmoset marmot maroon marque marquee marquess marquetry marquis marquise
marquisette marrow marshal marshland marshmallow mart marten martensite martial martian martin martinet martingale martini martyrdom marvel marvelled
marvelling marvellous marvelous marzipan mascara mascot masculinity maser mashup masochist mason masonic masonry masque masquerade masquerader
massacre massage masseur masseuse massif massive mast masterclass mastermind masterpiece masterstroke masterwork masthead mastic masticate mastiff
mastodon mastoid masturbate masturbatory matador matchbook matchbox matchlock matchmaker matchmaking matchstick matchwood materialise materialist
materialize materiel mathematical mathematician maths matinee matins matres matriarchal matricidal matricide matriculate matrimonial matrimony matron
matt matte mattock mattress maturate maturity matzo matzoh matzohs matzot maudlin maul mauler maunder mausoleum mauve maven maw mawkish maxi maxilla
maxillae maxillary maxim maxima maximal maximise maximize maximum mayday mayflower mayhem mayo mayonnaise mayoral mayoralty mayoress maypole mayst
maze mazurka mdse meadowlark meagre mealtime mealybug mealymouthed meanie meantime meas measurably meatball meathead meatloaf meatloaves meatpacking
mecca mechanical mechanise mechanize medalist medallion medallist meddle meddler meddlesome medial mediate mediated mediator medicaid medicare
medicate medicinal medico medieval medievalist mediocrity medley medulla medusa medusae meed meerschaum meetinghouse meetup meg megabit megabucks
megachurch megacycle megadeath megadeaths megagram megahertz megajoule megalith megalithic megaliths megalomania megalomaniac megalopolis megameter
megametre megapascal megaphone megapixel megastar megaton megawatt meiotic melamine melancholia melancholic melange melanin melanoma meld melee
meliorate mellifluous melodic melodrama melodramatic melodramatics melon meltdown membership membrane membranous meme memento memoir memorabilia
memorable memorably memorial memorialise memorialize memorise memorize memsahib menace menage menagerie mendacity mendelevium mendicancy mendicant
menfolk menfolks menhaden menial meningeal meninges meninx menisci meniscus menopausal menopause menorah menorahs mensch menservants menses menstrual
menstruate mensurable menswear mental mentalist mentality menthol mentholated mentorship meow mercantile mercenary mercer mercerise mercerize
merchantman merchantmen merciful merciless mercurial mercuric mercury merganser meridian meringue merino meritocracy meritocratic mermaid merman
mermen merrymaker merrymaking mesa mescal mescalin mescaline mesdames mesdemoiselles mesh mesmeric mesmerise mesmeriser mesomorph mesomorphs meson
mesosphere mesquite messeigneurs messenger messiah messiahs messianic messieurs messily messmate mestizo meta metabolic metabolise metabolite
metabolize metacarpal metacarpi metacarpus metadata metalanguage metallic metallurgic metallurgical metallurgist metalwork metalworker metalworking
metamorphic metamorphose metaphoric metaphorical metaphysical metaphysics metastases metastasis metastasise metastasize metastatic metatarsal
metatarsi metatarsus metatheses metathesis mete meteor meteoric meteorite meteoroid meteorologic meteorologist metformin methadone methamphetamine
methane methanol methinks methodical methotrexate methought meths methyl meticulous metre metrical metricate metricise metricize metro metronome
metropolis mettle mettlesome mew mewl mews mezzanine mezzo mfg mfr mgr miaow miasma mica mick mickey micro microbe microbial microbiologist
microbrewery microchip microcircuit microcode microcomputer microcosm microcosmic microdot microeconomics microelectronic microelectronics microfiber
microfiche microfilm microfloppies microgroove microlight microloan micromanage micromanager micrometeorite micrometer micrometre micron microphone
microplastics microprocessor microscope microscopic microscopical microsurgery microwave microwaveable midair midday midden middlebrow middleman
middlemen middlemost middleweight midfield midge midget midi midland midlife midmost midpoint midrib midriff midshipman midshipmen midships midsize
midst midstream midsummer midterm midtown midway midweek midwifery midwinter midwives midyear mien miff mightily mignonette migrant migrate migratory
mikado mike mil milady milch mildew mileage milepost milestone milf milieu militancy militant militarise militarist militarize militate militia
militiaman militiamen milkmaid milkman milkmen milkshake milksop milkweed millage millennia millennial millennium millet milliard millibar millilitre
millimetre milliner millinery millionaire millionairess millipede millpond millrace millstone millstream millwright milometer milquetoast milt
mimeograph mimeographs mimetic mimicry mimosa minaret minatory mincemeat mindset minefield mineralogical mineralogist mineralogy minestrone
minesweeper mingy miniaturise miniaturist miniaturize minibar minibike minibus minicab minicam minicomputer minifloppies minim minima minimal
minimalist minimise minimize minimum miniseries miniskirt ministerial ministrant ministry minivan mink minnesinger minority minoxidil minster minstrel
minstrelsy mint mintage minter minty minuend minuet minuscule minuteman minutemen minutia minutiae minx miraculous mirage mire mirth mirthful
mirthless miry misadventure misanthrope misanthropic misanthropist misanthropy misapprehend misbegotten misbehavior miscarriage miscellany mischievous
miscible misconstrue miscreant miscue misdeed misdemeanor misdemeanour misdid misdo miser miserably mishap mishit mishmash misidentify mislay misled
misnomer misogamist misogamy misogynist misogynous misogyny missal misshapen missile missilery missionary mistletoe mistral mistranslated mistress
misuse mite miter mitochondria mitochondrial mitochondrion mitotic mitral mitre mitt mitzvah mizzen mizzenmast mkay mks mnemonic moan moaner moat mob
mobbed mobbing mobilise mobiliser mobility mobilize mobilizer mobster moccasin mocha mockery mockingbird mod modal modality modded modding mode modem
modernise moderniser modernity modernize modernizer modicum modifiable modish modular modulate modulator module modulo moggie moggy mohair moi moiety
moil moire moisten moistener moisture moisturise moisturiser moisturize moisturizer molar molasses moldboard mole molecular molecularity molecule
molehill moleskin moll mollify mollusc molluscan mollusk molly mollycoddle molt molten molter molybdenum momenta momentarily momentary momentous
momentum monad monarchic monarchical monarchist monastery monastic monastical monaural monetarily monetarist monetary monetise monetize moneybag
moneybox moneylender moneymaker moneymaking monger mongol mongoloid mongoose mongrel monies moniker monism monist monkeyshine monkshood mono
monochromatic monocle monoclonal monocotyledon monocotyledonous monocular monodic monodist monody monogamist monogamous monogram monogrammed
monogramming monograph monographs monolingual monolith monolithic monoliths monologist monologue monomania monomaniac monomaniacal monomer monophonic
monoplane monopolise monopoliser monopolist monopolize monopolizer monorail monosyllabic monosyllable monotheist monotone monotonic monotonous
monotony monounsaturated monoxide monseigneur monsieur monsignor monsoon monsoonal monster monstrosity monstrous montage monumental moo mooch moocher
moonbeam moonlight moonlighter moonlighting moonlit moonscape moonshine moonshiner moonshot moonstone moonstruck moonwalk moorhen moorland mope mopey
mopier mopiest moppet moraine morale moralise moraliser moralist morality moralize moralizer morass moratorium moray morbidity mordancy mordant morel
morgue moribund morn morocco moron moronic morose morph morpheme morphemic morphia morphing morphs morrow morsel mortality mortar mortarboard
mortgagee mortgagor mortician mortify mortise mortuary mosaic mosey mosh mossback mot mote motel motet moth mothball motherboard motherfucker
motherfucking motherhood motherland moths motif motile motility motivational motivator motley motlier motliest motocross motorbike motorboat motorcade
motorcar motorcycle motorcyclist motorise motorist motorize motorman motormen motormouth motormouths motorway mottle motto mottoes moue moult mound
mountaineer mountaineering mountainous mountainside mountaintop mountebank mousetrap mousetrapped mousetrapping moussaka mousse moustache mousy
mouthfeel mouthpiece mouthwash mouthwatering mouton moviegoer moxie mozzarella mpg mtg mtge mucilage mucilaginous muck muckrake muckraker mucky mucous
mucus muddleheaded mudflap mudflat mudguard mudpack mudroom mudslide mudslinger mudslinging muenster muesli muezzin muff muffin muffle muffler mufti
muggins muggle mugshot mugwump mujaheddin mukluk mulatto mulattoes mulberry mulch mulct mule muleskinner muleteer mulish mullah mullahs mullein mullet
mulligan mulligatawny mullion multi multicellular multichannel multicolored multicoloured multicultural multidimensional multifamily multiform
multigrain multilateral multilayered multilevel multilingual multimedia multimillionaire multinational multipart multiparty multiplayer multiplex
multiplexer multiplicand multiplicity multiprocessing multiprocessor multipurpose multiracial multistage multistory multitask multitasking multitude
multitudinous multivariate multiverse multivitamin multiyear mumbletypeg mummery mummify mun munch munchie munchies munchkin mung municipal
municipality munificent muralist murderess murderous murk murkily murky murmurous murrain muscat muscatel musclebound muscleman musclemen muscly
muscular muscularity musculature musculoskeletal muse musette mush mushroom mushy musical musicale musicality musicianship musicologist musing musk
muskeg muskellunge musket musketeer musketry muskie muskmelon muskox muskrat musky muslin muss mussel mussy mustache mustachio mustang mustard mustily
mutably mutagen mutagenic mutant mutate mutational mutilate mutilator mutineer mutinous mutiny mutt mutter mutterer muttering mutton muttonchops
muttony mutuality muumuu muzak muzzily muzzle muzzy mycologist myna mynah myocardial myocardium myopia myopic myriad myrmidon myrrh mys mystical
mystique myth mythic mythical mythologise mythologist mythologize myths naan nab nabbed nabbing nabob nacelle nacho nacre nadir nae naff nagware naiad
naif nailbrush naivete naivety nameplate namesake nanobot nanometer nanometre nanotube nap napalm nape naphtha naphthalene napkin napless napoleon
napped napper napping nappy narc narcissist narcissus narcolepsy narcoleptic narcotise narcotize nark narky narrate narwhal nary nasal nasalise
nasality nasalize nascent nastily nasturtium nasty natal natch national nationalise nationalist nationality nationalize nationhood nationwide nativity
natl nattily naturalise naturalist naturalize naturist naught nauseam nauseate nauseating nautical nautilus nave navel navigable navigational
navigator navvy naysayer neanderthal neap nearshore nearside nearsighted neaten neath nebular nebulous necessitate necessitous necessity neckband
neckerchief necklace neckline necktie necromancer necromancy necrophilia necrophiliac necropolis necrotic nectarine needlepoint needlewoman
needlewomen needlework neg negate negativity negligee negligent negligible negligibly negotiable negotiator negritude negro negroid neigh neighborhood
neighbourhood neighs nelson nematode neoclassic neoclassical neocolonialist neocon neocortex neodymium neolithic neon neonate neophilia neophyte
neoplasm neoplastic neoprene nepenthe nephrite nephritic nepotist neptunium nervy nestle nestling netball netbook nether nethermost netherworld
netiquette nettlesome neural neuralgic neurasthenia neurasthenic neuritic neuron neuronal neurosurgeon neurosurgery neurosurgical neurotic
neurotransmitter neut neuter neutralise neutraliser neutralist neutrality neutralize neutralizer neutrino neutron nevermore nevi nevus newbie newel
newfangled newfound newline newsagent newsboy newscast newscaster newsdealer newsflash newsgirl newsgroup newshound newsletter newsman newsmen
newspaperman newspapermen newspaperwoman newspaperwomen newspeak newsprint newsreader newsreel newsroom newsstand newsweekly newswoman newswomen
newsworthy newt nexus niacin nib nibble nibbler nicety niche nick nickel nickelodeon nicker nickle nickname nicotine nifedipine niff niffy nifty nigga
niggard niggaz nigger niggle niggler nigh nightcap nightclothes nightclub nightclubbed nightclubbing nightdress nightfall nightgown nighthawk nightie
nightlife nightlight nightlong nightmarish nightshade nightshirt nightspot nightstand nightstick nighttime nightwatchman nightwatchmen nightwear
nihilist nil nimbi nimbly nimbus nimby nimrod nincompoop ninepin ninepins ninja ninny niobium nip nipped nipper nipping nipple nippy nirvana nisei nit
nitpick nitpicker nitpicking nitre nitric nitrite nitro nitrocellulose nitrogen nitrogenous nitroglycerin nitroglycerine nitwit nix nob nobble
nobelium nobility noblemen noblewomen nocturnal nocturne nodal noddle node nodular nodule noel noes noggin nohow noisemaker noisome nomadic
nomenclature nominate nominator nominee nonabrasive nonabsorbent nonadhesive nonadjacent nonage nonagenarian nonallergic nonathletic nonbasic
nonbelligerent noncaloric noncancerous nonce nonclerical noncom noncombatant noncombustible noncommittal noncommunicable noncomprehending
nonconformist nonconformity noncontinuous noncontroversial nonconvertible noncorrosive noncriminal noncritical noncustodial nondairy nondeductible
nondemocratic nondenominational nondepartmental nondepreciating nondisciplinary nondiscriminatory nondramatic noneducational nonelastic nonelectric
nonelectrical nonentity nonequivalent nonesuch nonexclusive nonexistent nonexplosive nonfactual nonfat nonferrous nonfictional nonflammable
nonfluctuating nonfunctional nongovernmental nongranular nonhazardous nonhereditary nonidentical noninclusive nonindustrial noninflammatory
noninflationary noninflected nonintellectual noninterchangeable noninvasive nonjudgmental nonjudicial nonlinear nonmagnetic nonmalignant nonmetallic
nonmigratory nonmilitant nonnegotiable nonnuclear nonnumerical nonobligatory nonoperational nonpareil nonparticipant nonplussed nonplussing
nonpoisonous nonpolitical nonporous nonprejudicial nonreciprocal nonreciprocating nonrecurring nonredeemable nonrefillable nonrepresentational
nonresidential nonresidual nonrhythmic nonseasonal nonsectarian nonsecular nonsegregated nonsensical nonsexist nonsexual nonskid nonspiritual
nonstrategic nonstructural nonsuccessive nonsympathiser nonsympathizer nontechnical nontenured nontraditional nontrivial nontropical nonvenomous
nonverbal nonvirulent nonvocational noodle nook nookie nooky noonday noontide noontime noose normalcy normalise normality normalize northbound
northeastern northeastward northerly northernmost northward northwestern northwestward nosebag nosebleed nosecone nosedive nosegay nosh nosher
nostalgic nostril nostrum notably notarial notarise notarize notate notch notebook notelet notepad notepaper noteworthy noticeably noticeboard
notifiable notifier notify notional notoriety notwork nougat noun nous nova novae novelette novelise novelist novelize novella novelty novena novenae
novene novitiate noway nowise nowt nozzle nuance nub nubbin nubby nubile nuclear nucleate nucleic nucleoli nucleolus nucleon nucleoside nucleotide
nudge nudism nudist nudity nugatory nugget nuke null nullify nullity numbskull numerable numeracy numeral numerate numerator numeric numerical
numerologist numerous numinous numismatic numismatics numismatist numskull nuncio nunnery nuptial nurselings nursemaid nurserymen nursling nutcase
nutcracker nuthatch nuthouse nutmeat nutpick nutria nutrient nutritional nutritionist nutshell nuzzle nuzzler nybble nylon nylons nymph nymphet nympho
nymphomania nymphomaniac nymphs oaf oafish oar oarlock oarsman oarsmen oarswoman oarswomen oases oasis oat oatcake oath oaths oats obbligato obduracy
obdurate obeisant obelisk obesity obfuscate obi obit obituary obj objectify objectionable objectionably objectivity objector objurgate oblate obligate
obligatorily obligatory oblige obliging oblique obliquity obliterate oblivion oblong obloquy oboe oboist obscenity obscurantist obscurity obsequies
obsequy observably observational observatory obsessional obsessive obsidian obsolesce obsolescent obstacle obstetrical obstetrician obstinacy
obstinate obstreperous obstruct obstructed obstructionist obtrude obtrusive obtuse obverse obviate ocarina occidental occlude occlusive occult
occultist occupancy oceanfront oceangoing oceanic oceanographer oceanographic ocelot och ocher ochre ocker octagon octagonal octal octane octave
octavo octet octogenarian ocular oculist oculomotor odalisque oddball oddity ode odious odium odometer odor odoriferous odorless odorous odour
odourless odyssey oecus oedema oedipal oenophile oesophagi oesophagus oestradiol oestrogen oestrous oestrus oeuvre offal offense offertory
officeholder officialdom officialese officiant officiate officiator offload offprint offshoot offshore offside offsite offstage offtrack oft
oftentimes ofttimes ogle ogler ogre ogreish ogress ohm ohmmeter oho ohs oik oilcan oilcloth oilcloths oilfield oilman oilmen oilskin oilskins oink
okapi okra oldie oldster ole oleaginous oleander oleo oleomargarine olfactory oligarch oligarchic oligarchical oligarchs oligarchy oligonucleotide
oligopoly ombudsman ombudsmen omega omelet omelette omen omicron ominous omnibus omnipotent omnipresent omniscient omnivore omnivorous oncogene
oncoming onerous onetime onion onionskin onlooker onlooking onomatopoeia onomatopoeic onomatopoetic onrush onscreen onset onshore onside onsite
onslaught onstage ontogeny onus onward oodles oomph oozy opacity opalescent opaque opcode ope opencast openhanded openhearted openwork operable
operand operatic operational operetta ophthalmic ophthalmologist opinionated opioid opium opossum opp opponent opportune opportunist oppressive
oppressor opprobrium optic optical optician optics optima optimal optimise optimize optimum option optional optometry opulent oracular oral orality
orangeade orangutan orate orator oratorical oratorio oratory orb orbicular orbital orc orchestra orchestral orchestrate ordain ordinal ordinate ordure
ore oregano org organdie organdy organelle organisational organismic organist organizational organza orgasm orgasmic orgiastic orgy oriel oriental
orientalist orientate orienteering orifice orig originality originate oriole orison ormolu ornamental ornate ornery ornithologist orotundity orphanage
orris orthodontia orthodontic orthodontics orthodontist orthodox orthodoxy orthogonal orthogonality orthographic orthopaedist orthopedic orthopedics
orthopedist orzo oscillate oscillator oscillatory oscilloscope osculate osier osmium osmotic osprey ossicles ossify ostensible ostensibly osteopath
osteopathic osteopaths ostler ostracise ostracize ostrich otherworldly otiose ottoman oubliette oust ouster outage outbid outbox outcry outdid outdo
outercourse outermost outerwear outfit outflank outfox outgun outhit outlay outlet outmaneuver outmoded output outran outre outrigger outrun outset
outskirt outta outwit ouzo ovarian ovary ovate ovenbird ovenproof ovenware overact overage overarm overate overawe overbid overborne overbuy
overcapacity overcapitalise overcapitalize overcompensate overconfident overcritical overdid overdo overdub overeat overemphasis overemphasise
overenthusiastic overfed overfly overgeneralise overgeneralize overgenerous overhasty overhaul overjoy overladen overlay overlie overpay overpopulate
overran overrun oversea overspecialise overstrung oversubscribe overtax overture overweening overzealous oviduct oviparous ovoid ovular ovule owlet
ownership oxalate oxblood oxbow oxcart oxford oxidant oxidase oxide oxidise oxidiser oxidize oxidizer oxtail oxyacetylene oxygenate oxymora oxymoron
ozone pablum pabulum pace pacemaker pacer pacesetter pacey pachyderm pachysandra pacific pacifier pacifist pacify packet packinghouse packsaddle pacy
pad padded padding paddle paddler paddock padlock padre paean paedophile paedophilia paella pagan pageant pageantry pageboy paginate pagoda pah pail
pailful painfullest painkiller painkilling painstaking paintball paintbox paintbrush paintwork pairwise paisley pajama pajamas paladin palaeolithic
palaeontologist palanquin palatable palatal palatalise palatalize palate palatial palatinate palatine palaver palazzi palazzo paleface paleo
paleographer paleolithic paleontologist palette palfrey palimony palimpsest palindrome palindromic palisade pall palladium pallbearer pallet palliate
pallid pallor palmate palmetto palmist palmistry palmtop palomino palpable palpably palpate palpitate paltry pampas pamphlet pamphleteer panacea
panache panama panatella pancake panchromatic pancreas pancreatic panda pandemic pandemonium pander panderer pane panegyric panelist pang panhandle
panhandler panicking panicky pannier panorama panoramic panpipes pant pantaloons pantechnicon pantheist pantheon panther pantie panto pantomime
pantomimic pantomimist pantry pantsuit pantyhose pantyliner pantywaist pap papa papacy papal paparazzi paparazzo papaya paperback paperbark paperboard
paperboy paperclip papergirl paperhanger paperhanging paperweight paperwork papilla papillae papillary papist papoose pappy paprika papyri papyrus par
para parabola parabolic paracetamol parachute parachutist parade parader paradigm paradigmatic paradisaical paradox paradoxical paraffin paragliding
paragon paragraph paragraphs parakeet paralegal parallax parallelised parallelized parallelogram paralytic paralyze paralyzing paramagnetic paramecia
paramecium paramedical parameter parameterise parameterize parametric paramilitary paramount paramountcy paramour paranoia paranoiac paranormal
parapet paraphernalia paraphrase paraplegia paraplegic paraprofessional parapsychologist paraquat parasailing parascending parasite parasitic
parasitical parasol parasympathetic parathion parathyroid paratroop paratrooper paratroops paratyphoid parboil parch pardner pardonably pare paregoric
parentage parenthesise parenthesize parenthetic parenthetical parenthood parer pares paresis parfait paribus parietal parimutuel paring parishioner
parity parka parkland parkour parkway parlay parley parliamentarian parliamentary parlor parlour parlous parmigiana parochial parodist parody parole
parolee parotid paroxysm paroxysmal parquet parquetry parred parricidal parricide parring parry parse parsec parsimony parsnip parson parsonage
partake partaken partaker parterre parthenogenesis partiality participant participator participatory participial participle particle particleboard
particularise particularity particularize particulate partisanship partnership partook partway parvenu pascal paschal pasha passably passageway
passbook passe passel passerby passersby passim passionflower passionless passivize passkey passphrase passport password pasta pasteboard pastel
pastern pasteurise pasteurised pasteuriser pasteurize pasteurized pasteurizer pastiche pastie pastille pastime pastoral pastorate pastrami pastry
pasturage pasture pastureland pat patchily patchouli patchwork patella patellae paterfamilias paternalist paternity paternoster pathetic pathfinder
pathogenic pathologist pathos pathway patina patinae patine patio patisserie patois patresfamilias patriarchal patriarchate patrician patricidal
patricide patrimonial patrimony patriotic patrolman patrolmen patrolwoman patrolwomen patronage patronise patroniser patronize patronizer patronizing
patronymic patroon patted patter patting patty paucity paunch paunchy pauper pauperise pauperize pavilion pavlova paw pawl pawnbroker pawnbroking
pawnshop pawpaw payback paycheck payday payee payload paymaster payoff payola payout payphone payroll payslip paywall payware pct pea peaceably
peacemaker peacemaking peacetime peafowl peahen peal peasant peasantry peashooter peat peaty pebbly pecan peccadillo peccadilloes peccary peck peckish
pecs pectic pectin pectoral pectoralis peculate peculator peculiarity pecuniary pedagogic pedagogical pedagogue pedagogy pedalo pedant pedantic
pedantry peddle peddler pederast pederasty pedestrian pedestrianise pedestrianize pediatric pediatrician pediatrics pedicab pedicure pedicurist
pedigree pedlar pedometer pedophile pedophilia peduncle peek peekaboo peen peep peepbo peeper peephole peepshow peerage peeress peeve peevish peewee
peewit peg pegboard peignoir peke pekineses pekingese pekoe pelagic pelf pelican pellagra pellet pellucid pelmet pelt pelvic pelvis pemmican penal
penalise penalize penchant pendant pendent pendulous pendulum penetrable penetrate penetrating penfriend penguin penicillin penile peninsula
peninsular penis penitent penitential penitentiary penknife penknives penlight penman penmanship penmen pennant penniless pennon pennyweight
pennyworth penologist pensive pentacle pentagon pentagonal pentagram pentameter pentathlete pentathlon penthouse penuche penultimate penumbra
penumbrae penury peon peonage pep pepped peppercorn peppermint pepperoni pepping peppy pepsin peptic peptide peradventure perambulate perambulator
percale percentile perceptible perceptibly perceptional perceptual percipient percolate percolator percussionist percussive perdurable peregrinate
peregrine peremptorily peremptory perennial perestroika perfecta perfectible perfectionist perfidy perforate perforce perfumery perfunctorily
perfunctory pergola pericardia pericardial pericardium perigee perihelia perihelion peril perilled perilling perilous perimeter perinatal perinea
perineum periodic periodicity periodontal periodontics periodontist peripatetic peripheral periphery periphrases periphrasis periphrastic periscope
peristalses peristalsis peristaltic peristyle peritoneal peritoneum periwig periwinkle perjure perjurer perjury perk perkily perky perm permafrost
permanency permeable permissible permissibly permissive permittivity permute peroxide perpendicular perpendicularity perpetrate perpetrator perpetual
perpetuate perpetuity perplexity perquisite persecute persecutor persiflage persimmon persistent persnickety personae personage personalise
personality personalize personalty personify personnel perspex perspicacity perspicuity perspicuous perspire persuasive pertain pertinacity perturb
perturbed pertussis peruke perusal peruse perv pervasive perversity pervert pervs peseta peskily pesky pessary pessimal pest pester pesticide
pestiferous pestilent pestilential pestle pesto petajoule petard petawatt petcock peter petiole petitionary petitioner petrel petrify petrochemical
petrodollar petrolatum petroleum petrologist petticoat pettifog pettifogged pettifogger pettifoggery pettifogging pettily pettish petulant petunia pew
pewee pewit pewter pfennig phaeton phage phagocyte phalanger phalanges phalanx phalli phallic phallocentric phallus phantasm phantasmagoria
phantasmagorical phantasmal pharaoh pharaohs pharisaic pharisee pharmaceutic pharmaceutical pharmaceutics pharmacologic pharmacologist pharmacopoeia
pharmacotherapy pharyngeal pharynges pharynx phaseout phat pheasant phenacetin phenobarbital phenol phenom phenomenal phenotype phenytoin pheromone
phi phial philander philanderer philandering philanthropic philanthropist philanthropy philatelic philatelist philately philharmonic philippic
philistine philodendron philologist philosophic philosophical philosophise philosophiser philosophize philosophizer philosophy philter philtre phish
phisher phlegm phlegmatic phloem phlox phobia phobic phoebe phoenix phonecard phoneme phonemic phonetic phonetician phonetics phoneyed phoneying
phonic phonics phonograph phonographic phonographs phonologist phonon phosphate phosphodiesterase phosphor phosphorescent phosphoric phosphorous
phosphorus photocell photocopy photoelectric photoengrave photoengraver photoengraving photofinishing photogenic photographic photojournalist
photometer photon photostat photostatic photostatted photostatting photosynthesis photosynthesise photosynthesize photosynthetic phototropic
phototypesetter phototypesetting photovoltaic phrasal phrasebook phreaking phrenologist phyla phylactery phylogeny phylum phys physic physicality
physicist physicked physicking physiognomy physiologic physiologist physiotherapy physique phytoplankton pianissimo pianoforte pianola piaster piastre
piazza pibroch pibrochs pic pica picador picante picaresque piccalilli piccolo pickax pickerel picket pickle pickpocket pickup picnicked picnicker
picnicking picot pictogram pictograph pictographs pictorial picturesque piddle piddly pidgin piebald piecemeal piecework pieceworker piecrust piety
piezoelectric piffle pigeonhole piggery piggish piggyback pigheaded piglet pigpen pigskin pigsty pigswill pigtail pikestaff pilaf pilaster pilchard
pileup pilfer pilferage pilferer pilgrimage pillage pillager pillar pillbox pillion pillock pillory pillowcase pillowslip pilothouse pimento pimiento
pimp pimpernel pimple pimply pinafore pinata pinball pincer pinch pincushion pineapple pinewood pinfeather ping pinhead pinhole pinier piniest pinion
pinkeye pinkie pinko pinnacle pinnate pinochle pinon pinprick pinsetter pinstripe pinto pinup pinwheel pinyin pinyon pious pip pipeline pipette
pipework pipit pipped pippin pipping pipsqueak piquancy piquant pique piracy piranha pirate piratical pirogi piroshki pirouette piscatorial pismire
pissoir pistachio piste pistil pistillate pistol piston pita pitapat pitch pitchblende pitcher pitchfork pitchman pitchmen pitfall pith pithead
pithily pithy pitiable pitiably pitiful pitiless piton pitta pituitary pivotal pix pixel pixie pizzazz pizzeria pizzicati pizzicato pkg pkt pkwy
placard placate placatory placebo placeholder placekick placekicker placenta placental placidity placket plagiarise plagiariser plagiarist plagiarize
plagiarizer plagiary plaice plainchant plainclothes plainclothesman plainclothesmen plainsman plainsmen plainsong plainspoken plaint plaintiff plait
planar planeload planetarium planetary plangency plangent plank planking plankton plantain plantar plash plasma plasmon plasterboard plasticise
plasticity plasticize plastique plat plateau platelet platen platinum platitude platitudinous platonic platoon platted platter platting platy platypus
platys plaudit plausible plausibly playact playacting playback playbill playbook playboy playfellow playgirl playgoer playground playgroup playhouse
playlist playoff playpen playroom playschool plaything playtime plaza plea pleasantry pleasurably pleat pleb plebby plebe plebeian plectra plectrum
pledge plenary plenipotentiary plenitude plentiful plenum pleonasm plethora pleura pleurae pleurisy plexus pliable pliancy pliant pliers plight
plimsoll plinth plinths plod plodded plodder plodding plonk plop plopped plopping plosive plough ploughmen ploughs ploughshare plow plowman plowmen
plowshare ploy pluck pluckily plucky plughole plugin plumage plumb plumbed plumbing plunder plunderer plunk pluperfect plural pluralise pluralist
plurality pluralize plush plushy plutocracy plutocrat plutocratic plutonium pluvial ply plywood pneumatic pneumococcal pneumococci pneumococcus pock
pocketbook pocketknife pocketknives pockmark pod podcast podded podding podiatry podium poesy poetaster poetess poetic poetical pogrom poi poignancy
poignant poinciana poinsettia pointblank pointillist poise poisonous poke poker pokey poky polar polarise polarity polarize pole poleaxe polecat
polemic polemical polemicist polemics polestar policemen policewomen policyholder policymaker polio politburo politesse politic political politicise
politicize politicking politico polity pollack pollard pollinate pollinator polliwog pollster pollutant polo polonaise polonium poltergeist poltroon
polyacrylamide polyamory polyandrous polyandry polyclinic polyester polyethylene polygamist polygamous polyglot polygon polygonal polygraph polygraphs
polyhedral polyhedron polymath polymaths polymer polymeric polymerise polymerize polymorphic polymorphous polynomial polyp polyphonic polyphony
polypropylene polys polysemous polystyrene polysyllabic polysyllable polytechnic polytheist polythene polyunsaturate polyurethane polyvinyl pom pomade
pomander pomegranate pommel pommelled pommelling pommy pomp pompadour pompano pompom pomposity pompous ponce poncho poncy ponderer ponderous pone pong
pongee poniard pontiff pontifical pontificate pontoon pony ponytail poo pooch poodle poof poofter pooh poohs poolroom poolside poorboy poorhouse
popcorn popgun popinjay poplin popover poppa poppadom poppet poppycock populace popular popularise popularity popularize populate populated populous
popup porcelain porch porcine porcupine porgy porn porno pornographer pornographic porosity porous porphyritic porphyry porpoise porringer portage
portcullis portend portent portentous porterhouse portfolio porthole portico porticoes portiere portmanteau portraitist portraiture portrayal
portulaca poseur posh posit positional positivist positron poss posse possessive possessor possum postage postal postbag postbox postcard postcode
postcolonial postconsonantal postdate postdoc postdoctoral posterior posterity postgraduate posthaste posthumous posthypnotic postie postilion
postindustrial postlude postman postmark postmaster postmen postmenopausal postmeridian postmistress postmodern postmodernist postmortem postnasal
postpaid postpartum postpone postprandial postscript postseason postsynaptic postulate postural posture posturing postwar postwoman postwomen posy
potash potassium potbelly potboiler potency potent potentate potentiality potentiate pothead pother potherb potholder pothole pothook potion potluck
potpie potpourri potsherd potshot pottage pouch pouf pouffe poulterer poultice poultry pounce poundage pout pouter powder powdery powerboat powerhouse
powwow pox ppm ppr practicably practicality practicum practise practised praetor praetorian pragmatic pragmatical pragmatist prairie praiseworthy
praline pram prance prancer prancing prang prank praseodymium prat prate prater pratfall prawn precancerous precautionary precedent precept preceptor
precinct preciosity precipice precipitant precipitate precipitous precis precocity precursor precursory predator predatory predecease predecessor
predesignate predestine predicate predictably predictor prednisone predominate preemie preempt preen prefab prefabbed prefabbing prefabricate
prefatory prefect prefecture preferably preferential prefix prefrontal prehensile prehistoric prehistorical prejudicial prelacy prelim preliminary
prelude premarital premed premenstrual premiere premiership premix premolar prenup prenuptial preordain preparatory prepay preponderant preponderate
prepositional preposterous prepubescent prepuce prequel prerequisite pres presbyopia presbyter presbytery prescient prescribe prescript presentably
preservationist preset presidency presidential presidium pressie pressman pressmen pressurise pressuriser pressurize pressurizer prestige presto
presumably presume presumptuous pretax preterit preterite preternatural prettify pretzel prev prevalent prevaricate prevaricator prewar prezzie
priapic pricier prick pricker prickle prier priesthood prig priggish prim primacy primal primate primeval primmer primmest primogenitor primogeniture
primordial primp primula princedom principality printmaking printout prion prioress prioritise prioritize prise prism prismatic prissily prissy
prithee privatise privatize privet privilege privileged privily privy prizefight prizefighter prizefighting prizewinner prizewinning probate
probational probationary probationer probity problematic problematical probosces proboscis procaine procedural processional processor proclivity
procrastinate procrastinator procreate proctor prodigal prodigality producible productivity profanity professionalise professionalize professorial
professorship proficiency proficient profit profitable profitably profiteer profiteering profiterole profitless profligacy profligate proforma
profundity progesterone progestin prognathous prognostic prognosticate prognosticator programmatic progressive prohibitionist prohibitory projectile
projectionist projector prokaryote prokaryotic prole proletarian proletariat proliferate prolific prolix prolixity prologue prom promenade promethium
promiscuity promiscuous promissory promo promontory promotional promptitude promulgate promulgator prone prong pronghorn pronominal pronto proofread
proofreader propaganda propagandise propagandist propagandize propagate propagator propel propellant propelled propeller propelling propensity
prophecy prophesier prophesy prophetess prophetic prophetical prophylactic prophylaxes prophylaxis propinquity propitiate propitiatory proponent
proportional proportionality propranolol proprietary proprieties proprietor proprietorial proprietorship proprietress propriety propulsive prorate
prorogue prosaic proscenium prosciutto proscribe prose prosecute prosecutor proselyte proselytise proselytiser proselytize proselytizer prosocial
prosody prospectus prosperity prosperous prostheses prosthesis prosthetic prostrate protactinium protagonist protean protectionist protector
protectorate protege protegee protein protestant proton protoplasm protoplasmic prototype prototypical protozoa protozoan protozoic protract
protrusile protuberant prov provably provender proverbial provident providential province provincial provisional proviso provocateur provolone provost
prow prowess prowl prowler proximal proximity proxy prude prudent prudential prudery prudish prurient pry psalmist psaltery psephologist pseudo
pseudonym pseudonymous pshaw psi psoriasis psyche psychedelia psychedelic psychiatric psychic psychical psycho psychoanalyse psychoanalyses
psychoanalysis psychoanalyst psychoanalytic psychoanalytical psychoanalyze psychobabble psychodrama psychogenic psychokinesis psychokinetic
psychometric psychopath psychopathic psychopaths psychos psychosomatic psychotropic ptarmigan pterodactyl ptomaine pubertal puberty pubescent pubic
pubis publican publicise publicist publicity publicize puce puck pucker puckish pud puddle puddling pudenda pudendum pudgy pueblo puerile puerility
puerperal puff puffball puffer puffin puffy pug pugilist pugnacity pukka pulchritude pulchritudinous pule pullback pullet pulley pullout pullover
pulmonary pulp pulpit pulpwood pulpy pulsar pulsate pulverise pulverize puma pumice pummel pummelled pummelling pumpernickel pumpkin pun punchbag
puncheon punchline punctilio punctual punctuality punctuate puncture pundit punditry pungency pungent punned punnet punning punster punt punter pup
pupa pupae pupal pupate pupped puppet puppeteer puppetry pupping purblind purdah purebred puree pureeing purgatorial purgatory purge purger purifier
purify purine purism purist puritan puritanical purity purl purlieu purloin purplish purr pursuit purulent purvey purveyor purview pus pushbike
pushcart pushchair pushily pushover pushpin pusillanimity pusillanimous puss pussycat pussyfoot pustular pustule putout putrefy putrescent putrid
putsch putt puttee putterer putz pwn pygmy pyjama pyjamas pylon pylori pyloric pylorus pyorrhea pyorrhoea pyramidal pyre pyrimidine pyrite pyrites
pyromania pyromaniac pyrotechnic pyrotechnical pyrotechnics pyruvate python pyx pzazz qty quad quadrangle quadrangular quadrant quadraphonic quadratic
quadrature quadrennial quadrennium quadriceps quadrilateral quadrille quadriplegia quadriplegic quadrivium quadruped quadrupedal quadruple quadruplet
quadruplicate quaff quagmire quahog quake quaky qualm qualmish quandary quango quanta quantifiable quantifier quantify quantise quantity quantize
quantum quarantine quark quarrelsome quarry quarterdeck quarterfinal quartermaster quarterstaff quarterstaves quartet quarto quasar quasi quatrain
quaver quavery quayside queasily queasy queer quell querulous query ques quesadilla quest quested questing questionably questionnaire quibble quibbler
quiche quicken quickfire quickie quicklime quicksand quicksilver quickstep quid quiescent quieten quietude quietus quiff quin quince quine quinidine
quinine quinoa quinsy quint quintessential quintet quintuple quintuplet quip quipped quipping quipster quire quirk quirky quirt quisling quitclaim
quixotic quizzed quizzer quizzical quizzing quo quoin quoit quondam quorate quorum quot quota quotidian qwerty rabbet rabbinate rabbinic rabbinical
rabble raccoon racecourse racegoer racehorse raceme racetrack raceway racialist racily racket racketeer racketeering raconteur racquetball racy rad
radar radarscope raddled radial radian radiant radiate radicalise radicalize radicchio radioactivity radiocarbon radiogram radiographer radioisotope
radioman radiomen radiometer radiometric radiometry radiophone radiosonde radiosurgery radiotelegraph radiotelegraphs radiotelephone radiotherapist
radish radium radon raffia raffish raffle raft rafter rafting rag raga ragamuffin ragbag ragga ragging raglan ragout ragtag ragtime ragweed ragwort
rah raid raider railcard raillery railroad railroader railroading railwayman railwaymen rainbow raincoat raindrop rainfall rainmaker rainmaking
rainproof rainstorm rainwater raisin rajah rajahs rakish ram ramekin ramie ramify ramjet rammed ramming ramp rampage rampancy rampart ramrod ramrodded
ramrodding ramshackle ranch rancher ranching rancid rancidity rancor rancorous rancour rand randomise randomize ranee rangefinder ranger rankle
ransack ransom ransomer ransomware rapacity rapeseed rapidity rapier rapine rapist rappel rappelled rappelling rapporteur rapscallion rapt raptor
rapture rapturous rarebit rarefy rarity rascal rasp raspberry raspy raster ratatouille ratbag ratchet ratepayer rathskeller ratio ratiocinate ration
rational rationale rationalise rationalist rationality rationalize ratline rattan rattlebrain rattlesnake rattletrap rattly rattrap raucous raunchily
raunchy ravage ravager ravages ravel raveling ravelled ravelling ravenous ravine ravioli rawboned rawhide rayon raze razor razorback razz razzmatazz
rcpt reactant reactionary readership readout realm realpolitik realty ream reamer rearguard rearmost rearward reasonably reauthorise rebellion rebid
rebuke rebuking rec recap recce recd receivables receivership receptacle receptivity receptor recess recessional recessionary recessive recherche
recidivist reciprocal reciprocate reciprocity recitalist reckless recline recliner recognisable recognisably recognise recognised recognizably
recompense recon reconnoiter reconnoitre recreant recreational recriminate recriminatory recrudesce recrudescent rectal rectangle rectangular
rectifiable rectifier rectify rectilinear rectitude recto rector rectory rectum recumbent recuperate recur recurred recurring recuse redactor redbird
redbreast redbrick redcap redcoat redcurrant redden reddest reddish redeem redeemer redhead redialling redlining redneck redolent redoubtably redound
redskin reducible reductase reductionist redundancy redwood redye reef reefer reek reeve refectory referee refereeing referential referred referrer
referring reflate reflationary reflectivity reflector reflexive reflexivity reformatory reformist refortify refractory refrain refrigerant refrigerate
refrigerator refuge refulgent refute refuter reg regal regalia regatta regency regeneracy regex regexp reggae regicidal regicide regime regimen
regimental region regional registrant regnant regress regrettable regrettably regularise regularity regularize regulator regulatory regurgitate
rehabilitate rehi reify reindeer reinitialise reinitialize reiterate rejoinder rel relational relativist relativity relaxant relay relegate relevancy
reliably reliant relic religiosity reliquary relocate rem remainder remand remediable reminisce reminiscent remit remitted remitting remix remnant
remonstrant remonstrate removal remunerate renal rend renegade renege reneger renewal rennet rennin renovate renovator renown reorg repairman
repairmen repartee repatriate repeatably repellent repentant repertoire repertory replete replica replicator reportage reportorial repository
reprehend reprehensible reprehensibly representational repressive reprieve reprimand reprisal reprise reproach reproachful reptile reptilian repudiate
repudiator repugnant repulsive reputably repute requiem requisite requital resale resat rescind reserpine reservist residency residential residua
residual residue residuum resiliency resilient resinous resistible resistivity resistor resit resonate resonator resp respectably respirator
respiratory respire resplendent respondent responsible responsibly responsive restaurateur restfuller restfullest restroom resultant resurgent
resurrect resuscitate resuscitator retain retainer retaliate retaliatory retard retardant retarder retch reticent reticulated reticulum retina retinal
retinoblastoma retinue retiree retort retrace retract retractile retread retrieval retro retrofire retrograde retrogress retrorocket retrovirus
retsina returnee reveille revelatory revelry revenuer reverberate reverent reverential reverie reversal reversible reversibly revertible reviser
revisionist revival revivalist revocable revolt revolting revolutionise revolutionist revolutionize revue revved revving rhapsodic rhapsodical
rhapsodise rhapsodize rhapsody rhea rhenium rheostat rhesus rhetorical rhetorician rheum rheumatic rheumy rhinestone rhino rhinoceros rhinovirus
rhizome rho rhodium rhododendron rhomboid rhomboidal rhombus rhubarb rhymester rhythmic rhythmical rial rib ribald ribaldry ribbed ribber ribbing
ribbon riboflavin rick rickety rickrack rickshaw ricochet ricotta riderless ridership ridge ridgepole ridgy ridicule ridiculous rife riff riffle
riffraff rifle rifleman riflemen rifler rifling rift rig rigatoni rigged rigger rigging righteously rightist rightmost righto rightsize rightward
rigidity rigmarole rigor rigorous rigour rile rill rim rime rimless rimmed rimming rind ringgit ringleader ringlet ringmaster ringside ringtone
ringworm rink rinse riotous riparian ripcord ripoff riposte ripple ripply ripsaw riptide risible riskily risotto risque rissole ritualised ritualized
riv rive riverbank riverboat riverfront riverside rivet riveter riviera rivulet riyal roach roadbed roadblock roadhouse roadie roadkill roadrunner
roadshow roadside roadster roadway roadwork roadworthy roan rob robber robbery robe robocall robotic robotics robotise robotize rockabilly rockbound
rockery rocket rocketry rockfall rocky rococo roe roebuck roentgen roger roguery roguish roil roister roisterer rollback rollerblading rollerskating
rollick rollicking rollmop rollover romaine roman romancer romanticise romanticist romanticize romeo romp romper rondo rood rooftop rookery roomette
roommate roost rooster rootkit rootlet ropy rosary roseate rosebud rosebush rosette rosewater rosewood rosin roster rostrum rotary rotate rotational
rotatory rote rotgut rotisserie rotogravure rotor rototiller rottweiler rotund rotunda rotundity roue rouge roughage roughcast roughen roughhouse
roughneck roughshod roulette roundel roundelay roundhouse roundup roundworm rouse roust roustabout routinise routinize roux rove rover rowboat rowdily
rowdy rowel rowelled rowelling rowlock royalist royalties royalty rpm rps rte rubato rubberise rubberize rubberneck rubbernecker rubbery rubble
rubdown rube rubella rubicund rubidium ruble rubric ruched ruck rucksack ruckus rudder rudderless ruddy rudimentary rue rueful ruff ruffian ruffle
ruffled rugby rugrat ruinous rum rumba rumble rumbling ruminant ruminate rummage rummer rummest rummy rumor rumormonger rumourmonger rump rumple
rumpus runabout runaround runaway rundown rune runic runlet runnel runoff runt runtime runty runway rupiah rupiahs rupture rural ruse rusk russet
rustic rusticate rusticity rustproof rut rutabaga ruthenium rutherfordium ruthless rutted rutting rutty rye sabbath sabbaths saber sable sabot
sabotage saboteur sabra sabre sac saccharin saccharine sacerdotal sachem sachet sackcloth sacra sacramental sacrificial sacrilege sacristan sacristy
sacroiliac sacrosanct sacrum saddest saddlebag saddlery sadhu sadism sadist sadomasochist safari safekeeping safflower sag saga sagacity sagebrush
sagged sagging saggy sago saguaro sahib sailboard sailboarder sailboarding sailboat sailcloth sailfish sailplane sainthood saith saki salaam salable
salacity salamander salami sale saleable saleroom salesclerk salesgirl saleslady salesman salesmanship salesmen salespeople salesperson salesroom
saleswoman saleswomen salient saline salinity saliva salivary salivate sallow sally salmonella salmonellae salon saloon salsa saltbox saltcellar
saltine saltpeter saltpetre saltshaker saltwater salutary salutatorian salutatory salute salvage salvageable salve salver salvo samarium samba
samizdat samosa samovar sampan samurai sanatorium sanctify sanctimony sanctioned sanctity sanctum sandalwood sandbag sandbagged sandbagger sandbagging
sandbank sandbar sandblast sandblaster sandbox sandcastle sandhog sandlot sandlotter sandman sandmen sandpaper sandpiper sandpit sandstone sandstorm
sane sangfroid sangria sanguinary sanguine sanitarian sanitarium sanitary sanitise sanitize sanity sanserif sap sapient sapless sapling sapped sapper
sapping sappy saprophyte saprophytic sapsucker sapwood saran sarcastic sarcoma sarcophagi sarcophagus sardine sardonic sarge sari sarky sarnie sarong
sarsaparilla sartorial sash sashay sass sassafras sassy satanic satanical satanist satay satchel sate sateen satiable satiate satiety satin satinwood
satiny satire satiric satirical satirise satirist satirize satori satrap satsuma saturnine satyr satyriasis satyric saucepan saucily saucy sauerkraut
sauna saunter saurian sauropod sausage saute sauteed sauteing savagery savanna savant savior saviour savor savory savour savoury savoy sawbones
sawbuck sawdust sawfly sawhorse sawmill sawyer sax saxifrage saxophone saxophonist scab scabbard scabbed scabbing scabby scabies scabrous scad
scaffold scaffolding scag scagged scalar scalawag scald scalene scallion scallop scalp scalpel scalper scaly scam scammed scammer scamming scamp
scamper scampi scandal scandalise scandalize scandalmonger scandalous scandium scant scanter scantly scapegrace scapula scapulae scapular scarab
scarcity scarecrow scaremonger scarify scarlatina scarp scarper scarves scat scatted scatterbrain scattershot scatting scatty scenario scenarist
scenic scepter sceptic sceptre sch schadenfreude schema schemata schematic schematise schematize scherzo schilling schism schismatic schist
schistosomiasis schizo schizoid schizophrenic schlemiel schlep schlepped schlepping schlock schmaltz schmaltzy schmo schmoes schmooze schmuck schnapps
schnauzer schnitzel schnook schnoz schnozzle scholarship scholastic schoolbag schoolbook schoolboy schoolchild schoolchildren schooldays schoolfellow
schoolgirl schoolhouse schoolkid schoolmarm schoolmarmish schoolmaster schoolmate schoolmistress schoolroom schoolteacher schoolwork schoolyard
schooner schuss schussboomer schwa sci sciatic sciatica scimitar scintilla scintillate scissor sclerotic scoff scoffer scofflaw scold scolding sconce
scone scoop scoopful scoot scooter scope scorbutic scoreboard scorecard scorekeeper scoreline scorn scorner scornful scorpion scotch scotchs scoundrel
scour scourer scourge scoutmaster scow scowl scrabble scrabbler scrag scraggly scraggy scram scramble scrambler scrammed scramming scrapbook scrapheap
scrapie scrapyard scratchcard scratchily scratchpad scrawl scrawly scrawny scree screed screenplay screensaver screenshot screenwriting screwball
screwdriver screwworm scribal scribe scrim scrimmage scrimp scrimshaw scrip script scripted scriptural scripture scriptwriter scrivener scrod scrofula
scrofulous scrog scrooge scrota scrotal scrotum scrounge scrounger scroungy scrub scrubbed scrubber scrubbing scrubby scruff scrum scrumhalf
scrumhalves scrummage scrummed scrumming scrump scrumpy scrunch scrunchy scruple scrupulosity scrupulous scrutineer scrutinise scrutinize scrutiny
scuba scud scudded scudding scuff scuffle scull sculler scullery scullion sculptress sculptural scum scumbag scummed scumming scummy scupper scurf
scurfy scurrility scurrilous scurry scurvily scurvy scutcheon scuttle scuttlebutt scuzzy scythe seabird seaboard seaborne seacoast seafarer seafaring
seafloor seafood seafront seagoing seagull seahorse sealant sealskin seam seaman seamanship seamless seamount seamstress seamy seance seaplane seaport
sear searchlight searing seascape seashell seashore seasick seaside seasonably seasonal seasonality seatmate seawall seaward seawater seaway seaweed
seaworthy seborrhea seborrhoea sebum secant secateurs secede secessionist seclude seclusive secondhand secrecy secretarial secretariat secretaryship
secrete secretory sectarian sectary sectional sector secular secularise secularist secularize sedan sedentary sedge sedgy sedimentary seduce seducer
seductress sedulous seedbed seedcase seedling seedpod seep seepage seersucker seesaw seethe segfault segmented segregate segregated segregationist
segue segueing seigneur seignior seine seiner seismic seismograph seismographer seismographic seismographs seismologic seismologist seize selectivity
selectman selectmen selector selenium selenographer selfie selloff sellotape sellout seltzer selvage selves semantic semanticist semantics semaphore
semen semester semi semiannual semiarid semiautomatic semibreve semicircle semicircular semicolon semiconducting semiconductor semidetached semifinal
semifinalist semigloss semimonthly seminal seminarian semiofficial semiotic semiotics semipermeable semiprivate semipro semiprofessional semiquaver
semiretired semiskilled semisolid semisweet semitone semitrailer semitransparent semitropical semivowel semiweekly semiyearly semolina sempstress
senator senatorial sendoff senescent senile senility seniority senna senor senora senorita sensational sensationalise sensationalist sensationalize
sensibly sensitise sensitivity sensitize sensor sensual sensualist sensuality sensuous sentient sentimental sentimentalise sentimentalist
sentimentality sentimentalize sentinel sentry sepal separable separably separatist separator septa septal septet septic septicaemic septicemic
septuagenarian septum sepulcher sepulchral sepulchre seq sequel sequential sequestrate sequin sequinned sequitur sequoia seraglio serape seraph
seraphic seraphs sere serenade serendipitous serendipity serf serfdom serge serialise serialize serif serigraph serigraphs serine sermonise sermonize
serotonin serous serpent serpentine serrate serried serum servery serviceman servicemen servicewoman servicewomen serviette servile servility
servitude servo servomotor sesame sesquicentennial setback setscrew setsquare sett settee setup severity sewage sewerage sexagenarian sexism sexist
sexologist sexpot sextant sextet sexting sexton sextuplet sexual sexuality shabbily shabby shackle shad shadowbox shaft shag shagged shagging shaggy
shah shahs shakedown shakeout shakeup shakily shaky shale shallot shalom shalt sham shamanic shamble shambles shambolic shamefaced shammed shamming
shampoo shampooer shamrock shandy shanghai shank shantung shantytown shard sharecrop sharecropped sharecropper sharecropping shareholder shareholding
shareware sharia shariah shark sharkskin sharpie sharpshooter sharpshooting shatterproof shaven shay sheaf shear shearer sheath sheathe sheathing
sheaths sheave shebang shebeen sheen sheeny sheepdog sheepfold sheepherder sheepskin sheikdom sheikh sheikhs sheila shellac shellacked shellacking
shellfire shellfish shelve shelving shenanigan shepherdess sherbet sheriff sherry shew shewn shh shiatsu shibboleth shibboleths shield shiftily
shiitake shill shillelagh shillelaghs shim shimmed shimmer shimmery shimming shimmy shin shinbone shindig shingle shinguard shinned shinning shinny
shinsplints shipboard shipbuilder shipbuilding shipload shipmate shipowner shipshape shipwreck shipwright shipyard shire shirk shirker shirr shirring
shirtfront shirtsleeve shirttail shirtwaist shitfaced shithead shitload shiv shoal shoat shockproof shod shoddily shoddy shoehorn shoelace shoemaker
shoeshine shoestring shoetree shogun shogunate shootout shopaholic shopfitter shopfitting shopfront shoplift shoplifter shoplifting shoppe shoptalk
shopworn shorebird shoreline shortbread shortcake shortchange shortcoming shortcrust shortcut shortfall shorthand shorthorn shortlist shortsighted
shortstop shortwave shotgun shotgunned shotgunning shove shovel shovelful shovelled shovelling showbiz showboat showcase showdown showerproof
showground showily showjumping showmanship showmen showoff showpiece showplace showroom showstopper showstopping showtime shpt shrapnel shred shredded
shredder shredding shrew shrewd shrewish shriek shrift shrike shrimp shrine shrinkage shrive shriven shroud shrub shrubbery shrubby shrug shrugged
shrugging shtick shuck shucks shudder shuffleboard shunt shush shutdown shuteye shutoff shutout shutterbug shuttle shuttlecock shyster sibilant sibyl
sibylline sicced siccing sickbay sickbed sicken sickening sickie sickle sicko sickout sickroom sidearm sidebar sideboard sideburns sidecar sidekick
sidelight sideline sidelong sideman sidemen sidepiece sidereal sidesaddle sideshow sidesplitting sidestep sidestepped sidestepping sidestroke
sideswipe sidetrack sidewalk sidewall sideways sidewinder sidle siege sienna sierra siesta sieve sightread sightseeing sightseer sigma signage
signalise signalize signalman signalmen signature signboard signet signify signor signora signore signori signorina signorine signpost silage
silhouette silica silicate silicon silicone silkily silkscreen silkworm sill silo silt silty silverfish silversmith silversmiths silverware sim simian
similarity simile similitude simmer simonise simonize simonized simonizes simonizing simony simpatico simper simpering simpleminded simpleton simplex
simplicity simulacra simulacrum simulator simulcast simultaneity sin sincerity sine sinecure sinew sinewy sinful singalong singe singeing singlet
singleton singletree singsong singular singularity sinkhole sinless sinned sinning sinuosity sinuous sinus sinusoidal siphon sire siren sirloin
sirocco sirrah sirree sis sisal sissified sisterhood sitar sitarist sitcom sitemap situate situational sixfold sixshooter sizzle ska skedaddle skeet
skein skeleton skeptic skeptical sketch sketchbook sketcher sketchily sketchpad sketchy skew skewbald skewer skibob skid skidded skidding skidpan
skiff skiffle skilful skillet skim skimmed skimmer skimming skimp skimpily skimpy skincare skinflint skinhead skint skintight skip skipped skirt
skittish skittle skive skivvy skoal skua skulduggery skulk skulker skull skullcap skunk skycap skydive skydiver skydiving skyjack skyjacker skyjacking
skylight skyline skyscraper skyward skywriter skywriting slab slabbed slabbing slacken slag slagged slagging slagheap slake slalom slander slanderer
slanderous slang slangy slant slanting slantwise slap slapdash slaphappy slapped slapper slapping slapstick slash slasher slat slather slatted
slattern slaughter slaughterer slaughterhouse slave slaveholder slaver slavery slavish slaw sleaze sleazebag sleazeball sleazily sleazy sled sledded
sledder sledding sledge sledgehammer sleepover sleepwalk sleepwalker sleepwalking sleepwear sleepyhead sleet sleety sleigh sleighs sleight slenderise
slenderize sleuth sleuths slew slideshow slime slimline slimmest sling slingback slingshot slink slinky slipcase slipcover slipknot slippage
slipstream slipway slither slithery sliver slob slobbed slobber slobbery slobbing sloe slog slogan sloganeering slogged slogging sloop slop slopped
sloppily slopping sloppy slops slosh slot sloth slothful sloths slotted slotting slough sloughs sloven slovenly slowcoach slowdown slowpoke sludge
sludgy slue slug sluggard slugged slugger slugging sluggish sluice slum slumber slumberous slumdog slumlord slummed slummer slumming slummy slump
slung slunk slur slurp slurred slurring slurry slush slushy slut sluttish slutty smack smacker smallholder smallholding smallpox smarmy smarten
smartphone smartwatch smartypants smashup smattering smear smeary smelt smelter smidgen smilax smirch smite smithereens smitten smock smocking smog
smoggy smokehouse smokescreen smokestack smoky smolder smooch smoochy smoothie smorgasbord smote smother smoulder smudge smudgy smuggest smurf smut
smutty snack snaffle snafu snag snagged snagging snail snakebite snakeskin snaky snapdragon snappily snappish snapshot snare snarf snark snarky snarl
snarling snarly snazzily snazzy sneakily sneer sneering snick snicker snide sniffle snifter snip snipe sniper snipped snippet snipping snippy snips
snit snitch snivel sniveler snivelled sniveller snivelling snob snobbery snobby snog snogged snogging snood snooker snoop snooper snoopy snoot
snootily snooty snooze snore snorer snorkel snorkeler snorkeling snorkelled snorkelling snort snorter snot snottily snotty snout snowball snowbank
snowbird snowblower snowbound snowdrift snowdrop snowfall snowfield snowflake snowline snowman snowmen snowmobile snowplough snowploughs snowplow
snowplowed snowplowing snowshed snowshoe snowshoeing snowstorm snowsuit snub snubbed snubbing snuff snuffbox snuffer snuffle snug snugged snugger
snuggest snugging soapbox soapstone soapsuds sobriety sobriquet soc sociable sociably socialise socialite socialize societal socioeconomic sociologist
sociopath sociopaths sociopolitical socket sockeye sod soda sodded sodden sodding sodium sodomise sodomite sodomize sodomy soever softback softball
softbound softcover soften softener softhearted software softwood soggily soggy soigne soignee soiree sojourn sojourner sol solace solar solaria
solarium solderer solemnify solemnise solemnity solemnize solenoid solicitor solicitous solicitude solidarity solidi solidify solidity solidus
soliloquies soliloquise soliloquize soliloquy solitaire solitary solitude solo solstice solubility solute solutes solvency somatic somatosensory
sombre someplace somersault somerset somersetted somersetting someway somnambulist somnolent sonar sonata sonatina songbird songbook songfest songster
songstress songwriter songwriting sonic sonnet sonogram sonority sonorous sonsofbitches soot soothsayer soothsaying sooty sop soph sophist sophistical
sophisticate sophistry sophomore sophomoric soporific sopped sopping soppy sorbet sorcery sorehead sorghum sorority sorta sortie sortieing sot sottish
sou souffle sough soughs souk soulmate soundalike soundbar soundbite soundboard soundcheck soundscape soundtrack soupcon sourdough sourdoughs sourpuss
sousaphone souse southbound southeastern southeastward southerly southernmost southpaw southward southwestern southwestward souvenir sovereignty soy
soybean sozzled spa spaceflight spaceman spacemen spaceport spaceship spacesuit spacetime spacewalk spacewoman spacewomen spacial spacier spaciest
spade spadeful spadework spadices spadix spaghetti spake spandex spangle spangly spaniel spank spanking spar spareribs sparred sparring sparrowhawk
sparsity spartan spasm spasmodic spastic spate spathe spatial spatula spavin spay speakeasy speakerphone spear spearfish speargun spearhead spearmint
spec specialise speciality specie specif specifiable specificity specimen speck speckle specs spectacle spectacles spectacular spectate specter
spectra spectral spectre spectrometer spectroscope spectroscopic spectrum speculate speculator speechify speechwriter speedboat speedometer speedster
speedup speedway speedwell speleologist spellbound spellcheck spellchecker spelldown spelt spelunker spelunking spendthrift sperm spermatozoa
spermatozoon spermicidal spermicide spew spewer sphagnum sphere spherical spheroid spheroidal sphincter sphinx spic spicule spiderweb spiel spiff
spiffy spigot spike spiky spillage spillover spillway spinach spindle spindly spine spineless spinet spinnaker spinneret spinney spinster spinsterhood
spinsterish spiracle spiraea spire spirea spiritual spiritualist spirituality spirituous spirochaete spirochete spiry spitball spitefuller
spitefullest spitfire spittle spittoon spiv splanchnic splashdown splashily splat splatted splatter splatting splayfeet splayfoot spleen splendor
splendorous splendour splenetic splice splicer spliff spline splint splinter splintery splodge splosh splotch splotchy splurge splutter spoilage
spoilsport spokesman spokesmen spokespeople spokeswoman spokeswomen spongy sponsorship spontaneity spook spooky spool spoon spoonbill spoonful spoor
sporadic spore sporran sportscast sportscaster sportsman sportsmanlike sportsmanship sportsmen sportspeople sportsperson sportswear sportswoman
sportswomen sportswriter spotlight spotlit spottily spousal spout sprain sprat spreadeagled spreadsheet spree spreeing sprig sprigged springboard
springbok springily springtime sprint sprinter sprite spritz spritzer sprocket sprog sprout sprung spud spume spumoni spumy spunk spunky spurge spurn
spurt sputa sputnik sputter sputum spyglass spymaster spyware sqq squab squabble squabbler squad squadron squalid squall squally squalor squamous
squarish squash squashy squattest squaw squawk squawker squeak squeaker squeakily squeaky squeal squealer squeegee squeegeeing squeeze squeezebox
squeezer squelch squelchy squib squid squidgy squiffy squiggle squiggly squint squirm squirmy squirrel squirrelled squirrelling squirt sriracha ssh
stabilise stabiliser stabilize stabilizer stableman stablemate stablemen staccato stadium stag stagecoach stagecraft stagehand stagestruck stagnancy
stagnant stagnate stagy staid stair staircase stairway stairwell stakeholder stakeout stalactite stalagmite stalemate stallholder stallion stamen
stamina stammer stammerer stammering stampede stance stanch stanchion standalone standardise standardize standby standbys standee standoff standoffish
standout standpipe standpoint standstill stanza staph staphylococcal staphylococci staphylococcus starboard starburst starch starchily starchy stardom
stardust starfish starfruit stargaze stargazer starlet starlight starlit starstruck startup starveling stash stasis stat statecraft statehood
statehouse stateroom stateside statesmanship statesmen stateswoman stateswomen statewide stationary stationery stationmaster statistical statistician
statuary statuesque statuette stature staunch std stdio stead steak steakhouse stealth stealthily stealthy steamboat steamfitter steamfitting
steampunk steamroll steamroller steamship steed steelmaker steelworker steelworks steelyard steepen steeple steeplechase steeplejack steerage
steersman steersmen stegosauri stegosaurus stein stellar stemware stench stencil stencilled stencilling steno stenographer stenographic stent
stentorian stepchildren stepdad stepdaughter stepladder stepmom stepparent steppe steppingstone stepson stereo stereophonic stereoscope stereoscopic
stereotypical sterilise steriliser sterility sterilize sterilizer sternum steroid steroidal stertorous stet stethoscope stetson stetted stetting
stevedore stew steward stewardess stewardship stickily stickleback stickler stickpin stickup stigma stigmata stigmatic stigmatise stigmatize stile
stiletto stillbirth stillbirths stillborn stilt stilted stimulant stingily stingray stinkbug stint stipendiary stipple stippling stipulate stirrup
stitchery stoat stochastic stockade stockbreeder stockbroker stockbroking stockholder stockily stockinette stockist stockpot stockroom stocktaking
stockyard stodge stodgily stodgy stogie stoic stoical stoke stoker stolid stolidity stolon stomachache stomp stonemason stonewall stoneware
stonewashed stonework stonily stonkered stonking stony stooge stool stopcock stopgap stoplight stopover stoppable stoppage stopple stopwatch storage
storefront storehouse storekeeper storeroom stormily stormy storyboard storybook storyteller stoup stouthearted stove stovepipe stow stowage stowaway
straddle straddler strafe straggle straggler straggly straightaway straightedge straightway strait straiten straitjacket straitlaced strand
stranglehold strangulate strap strapless strapped strapping strata stratagem strategic strategical strategics strategist strati stratify stratosphere
stratospheric stratum stratus strawberry streak streaker streaky streamline streetcar streetlamp streetlight streetwalker streetwise strenuous strep
streptococcal streptococci streptococcus streptomycin stressors stretchmarks stria striae striated stricture stridden stride stridency strident strife
strikebound strikebreaker strikebreaking strikeout stringency stripe stripey stripling striptease stripteaser striven strobe stroboscope stroboscopic
stroll stroller strongbox stronghold strongman strongmen strongroom strontium strop strophe strophic stropped stroppily stropping stroppy structural
structuralist strudel strum strummed strumming strumpet strung strut strutted strutting strychnine stub stubbed stubbing stubble stubbly stubby stucco
stuccoes stud studbook studded studding studentship studio studly stuffily stultify stunt stuntman stuntmen stupefy stupendous stupidity stupor
sturgeon stutter stutterer sty styli stylise stylist stylize stylus stymie stymieing styptic suave suavity subaltern subaqua subarctic subarea
subatomic subbranch subcategory subclass subcommittee subcompact subcontinent subcontinental subcontract subcontractor subculture subdivide subdomain
subdominant subdue subeditor subfamily subfreezing subgroup subhead subheading subhuman subj subjectivity subjoin subjugate sublease sublet subletting
sublieutenant subliminal sublimity sublingual submarginal submarine submariner submerse submersible submicroscopic submissive subnormal suborbital
suborder suborn subparagraph subpart subplot subpoena subprime subprofessional subprogram subroutine subscribe subscriber subscript subservient subset
subsidiarity subsidiary subsidise subsidiser subsidy subsoil subsonic subspace subspecies substantiate substantiated substituent substitute substrata
substratum substructure subsume subsurface subsystem subteen subtenancy subtenant subtend subterfuge subterranean subtext subtitle subtlety subtly
subtopic subtrahend subtropic subtropical subtropics suburbanite suburbia subversive subzero successive successor succor succotash succour succubi
succubus succulency succulent suckle suckling sucrose suds sudsy sue suede suet suety sufficiency sufficient suffix suffocate suffragan suffrage
suffragette suffragist suffuse sugarcane sugarcoat sugarplum suggestible suitably suitor sukiyaki sulfa sulfate sulfide sulfonamides sulfur sulfuric
sulfurous sulk sullen sullied sully sulphate sulphide sulphur sulphuric sulphurous sultana sultanate sultrily sultry sumac summarize summat
summerhouse summertime summitry sumo sump sumptuous sunbath sunbathe sunbather sunbathing sunbaths sunbeam sunbed sunbelt sunblock sunbonnet sunburn
sunburst sundae sundeck sunder sundial sundown sundress sundries sundry sunfish sunflower sunglasses sunhat sunlamp sunlit sunroof sunscreen sunshade
sunshiny sunspot sunstroke suntan suntanned suntanning suntrap sunup sup superabundant superannuate supercargo supercargoes supercharge supercharger
supercity supercomputer superconducting superconductivity superconductor supercritical supererogatory superficiality superfine superfluity superfluous
superglue supergrass superhighway superimpose superintend superintendency superiority superman supermassive supermen supermodel supermom supernal
supernatural supernova supernovae supernumerary superpose superpower supersaturate superscribe superscript supersede supersize supersonic
superspreader superstardom superstate superstore superstructure supertanker superuser supervene superwoman superwomen supine supp suppertime suppl
supplant supple supplemental supplementary suppliant supplicant supplicate suppository suppressant suppressible suppressor suppurate supra
supranational supremacist supremacy supremo surcease surcharge surcingle surefire surefooted surety surfboard surfeit surmise surname surplice surplus
surplussed surplussing surrealist surrender surrey surrogacy surtax surtitle surveyor survival survivalist susceptible suspense suspenseful
sustainably sutler suttee suture suzerain suzerainty svelte swaddle swag swagged swagger swagging swain swallowtail swami swamp swampland swampy swank
swankily swanky swansong swap swapped swapping sward swarm swarthy swash swashbuckler swashbuckling swastika swat swatch swath swathe swaths swatted
swatter swatting swayback swearword sweatband sweatpants sweatshirt sweatshop sweatsuit swede sweepstake sweetbread sweetbrier sweetcorn sweetie
sweetmeat swellhead swelter sweptback swerve swerving swig swigged swigging swill swimsuit swimwear swindle swindler swine swineherd swingeing swinish
swirl swirly swish switchback switchblade switchboard switchover swivel swivelled swivelling swiz swizz swizzle swollen swoon swoop swoosh swordfish
swordplay swordsman swordsmanship swordsmen swot swotted swotting sybarite sybaritic sycophancy sycophant sycophantic syllabic syllabicate syllabify
syllabub sylph sylphic sylphlike sylphs sylvan symbiotic symbol symbolical symbolise symbolize symmetric symmetrical symmetry sympathise sympathiser
sympathize sympathizer symphonic symphony symposium symptomatic syn synagogal synagogue synapse synaptic sync synchronicity synchronise synchronize
synchronous synchrony syncopate syncope syndicalist syndicate syndrome synfuel synod synonym synonymous synonymy synoptic synovial syntactic
syntactical syntax syntheses synthesis synthesise synthesize synthesizer synthetic synths syphilis syphilitic syringe syrup syrupy sysadmin sysop
systematic systematical systematise systematize systemic systole systolic tab tabbed tabbing tabbouleh tabby tabernacle tabla tablecloth tablecloths
tableland tabletop tableware tabloid tabor tabular tabulate tabulator tachograph tachographs tachometer tachycardia tachyon tacit taciturn taciturnity
taco tact tactful tactical tactician tactile tactility tactless tad tadpole taffeta taffrail taffy tagliatelle tagline taiga tailback tailboard
tailbone tailcoat tailgate tailgater taillight tailpiece tailpipe tailspin tailwind taint tainted takeaway takeoff takeout takeover talc talcum
talebearer tali talisman talkie tallboy tallow tallowy tallyho talus tam tamale tamarack tamarind tamoxifen tamp tampon tanager tanbark tandem
tandoori tang tangelo tangent tangential tangerine tangible tangibly tango tangy tankard tannest tannin tantalise tantaliser tantalising tantalum
tantamount tantra tantrum tapas tapeline tapestry tapeworm tapioca tapir tappet taproom taproot tar taramasalata tarantella tarantula tarball tardily
tardy tare tariff tarmac tarmacadam tarmacked tarmacking tarn taro tarot tarp tarpaulin tarpon tarragon tarred tarring tarry tarsal tarsi tarsus
tartan tartar tartaric taser taskbar taskmaster taskmistress tassel tasselled tasselling tastily tasty tat tatami tater tatted tatter tatterdemalion
tattie tatting tattle tattler tattletale tattooist tatty tau taunt taunter taunting taupe taut tauten tautologous tavern taxa taxicab taxidermist
taxidermy taximeter taxiway taxman taxmen taxon taxonomic taxonomist taxonomy taxpayer taxpaying teabag teacake teacup teacupful teak teakettle
tealight teammate teamster teamwork teapot tearaway teardrop teargas teargassed teargassing tearjerker tearoom teasel teat teatime tech techie
technetium technical technicality technicolor techno technobabble technocracy technocrat technocratic technophobe techs tectonic tectonics ted teddy
tedium teem teenybopper teeter teethe teetotal teetotaler teetotaller tektite telecast telecaster telecommute telecommuter telecommuting
teleconferencing telegenic telegram telegraph telegrapher telegraphese telegraphic telegraphist telegraphs telekinesis telekinetic telemarketer
telemarketing telemeter telemetry telepathic telephonic telephonist telephony telephoto teleplay teleport teleprinter teleprocessing teleprompter
telesales telescope telescopic teletext telethon teletype teletypewriter televangelist televise teleworker teleworking telex telltale tellurium telnet
temblor temerity tempera temperamental tempestuous tempo temporal temporise temporiser temporize temporizer temptress tempura tenably tenacity tenancy
tenantry tench tend tended tendency tenderfoot tenderhearted tenderise tenderiser tenderize tenderizer tenderloin tendon tendril tenet tenfold tenon
tenpin tenpins tensile tensity tensor tentacle tenterhook tenuity tenuous tenure tepee tepid tepidity tequila terabit terahertz terajoule terapixel
terawatt terbium tercentenary tercentennial teriyaki termagant terminable terminate terminator termini terminus termite tern ternary terr terrace
terracotta terrain terrapin terrarium terrazzo terrestrial terrier terrine territorial territoriality terrorise terrorize terry terrycloth tessellate
testamentary testate testator testatrices testatrix testicle testicular testifier testify testimonial testimony testis testosterone tetanus tetchily
tetchy tether tetra tetracycline tetrahedral tetrahedron tetrameter textbook textile textual textural thalami thalamus thalidomide thallium thane
thanksgiving thaw theater theatergoer theatregoer theatricality theatrics theft theism theist thematic thence thenceforth thenceforward theocracy
theocratic theodolite theologian theorem theoretic theoretical theoretician theorise theorist theorize theosophic theosophical theosophist theosophy
thereabout thereafter thereat therefor therefrom therein theremin thereof thereon thereto theretofore thereunder thereunto thereupon therewith therm
thermal thermionic thermodynamic thermometer thermometric thermonuclear thermoplastic thermos thermostat thermostatic thesauri thesaurus thespian
theta thew thiamine thicken thickener thickening thickheaded thicko thickset thieve thievery thieving thievish thighbone thimble thimbleful thine
thingamabob thingamajig thingumabob thingummy thirst thistledown thither thole thong thoracic thorax thorium thoroughbred thoroughfare thoroughgoing
thousandfold thraldom thrall thralldom thrash thrasher thrashing threadbare threefold threescore threnody thresh thresher threshold thrice thrift
thriftily thriftless thrifty throatily throb throbbed throbbing throe thrombi thrombolytic thrombotic thrombus throne throng throttle throttler
throughput throughway throwaway throwback thrum thrummed thrumming thruway thud thudded thudding thug thuggery thuggish thulium thumbnail thumbprint
thumbscrew thumbtack thump thumping thunderbolt thunderclap thundercloud thunderhead thunderous thundershower thunderstorm thunderstruck thunk thwack
thwacker thyme thymine thymus thyroid thyroidal thyself tiara tibia tibiae tibial tickle tickler ticklish ticktacktoe ticktock tidal tidbit tiddler
tiddly tiddlywink tiddlywinks tideland tidemark tidewater tideway tieback tiebreak tiebreaker tiepin tiff tiger tigerish tightfisted tightrope
tightwad tigress tilapia tilde tillage tilt timber timberland timberline timbre timbrel timekeeper timekeeping timeline timeout timepiece timescale
timeserver timeserving timeshare timestamp timeworn timezone timid timidity timorous timothy timpani timpanist tincture tinder tinderbox tine tinfoil
ting tinge tingeing tingle tingling tinker tinkerer tinkle tinnitus tinplate tinpot tinsel tinselled tinselling tinsmith tinsmiths tint tintype
tinware tippet tippex tipple tippler tipsily tipster tiptoe tiptoeing tiptop tirade tiramisu tit titan titanic titanium titbit titch titchy tithe
tither titian titillate titillating titivate titleholder titlist titmice titmouse titter tittle titty titular tizz tizzy tnpk toad toadstool toady
toastmaster toastmistress tobacconist toboggan tobogganer tobogganing toccata tocopherol tocsin toddle toddy toecap toehold toenail toerag toff toffee
tofu tog toga togged togging toggle togs toil toiler toiletry toilette toilsome toke tole tolerably tolerate tollbooth tollbooths tollgate tollway
toluene tom tomahawk tomb tombola tomboy tomboyish tombstone tomcat tome tomfoolery tomographic tomtit tonal tonality tonearm tong tonic tonnage
tonsil tonsorial tonsure tony tool toolbar toolbox toolkit toolmaker toot tooter toothache toothbrush toothily toothpick toothsome tootle tootsie
topcoat topdressing topee topflight topi topiary topical topicality topknot topmast topmost topnotch topographer topographic topographical topsail
topside topsoil topspin toque tor torchbearer torchlight toreador tormenting tormentor torpedo torpedoes torpidity torpor torrent torrential torrid
torridity torsional torso tort torte tortellini tortilla tortoise tortoiseshell tortoni tortuous torturous torus tosh tossup tot totalisator
totalitarian totality totalizator tote totem totemic totted totter totterer totting toucan touchdown touche touchily touchline touchpaper touchscreen
touchstone toughie toupee tourmaline tourney tourniquet tousle tout tow towboat towelette towhead towhee towline townee townhouse townie township
townsman townsmen townspeople townswoman townswomen towpath towpaths towrope toxicity toxicologist toxin toyboy trabecula trabeculae trabecular
trabecule trace traceable tracer tracery trachea tracheae tracheal tracing trackball tracksuit tract tractable tractably tractor trad trademark
tradesman tradesmen tradespeople tradeswoman tradeswomen traditional traditionalist traduce traducer tragedian tragedienne tragicomedy tragicomic
trailblazer trailblazing trainload trainman trainmen trainspotter trainspotting traipse trait traitor traitorous trajectory tramcar tramlines trammel
trammeled trammelled trammelling trampoline tramway trance tranche tranquility tranquilize tranquilizer tranquillise tranquilliser tranquillity trans
transactional transactor transatlantic transceiver transcend transcendent transcendental transcendentalist transcontinental transcribe transcriber
transducer transect transept transferal transfigure transfinite transfix transformational transfuse transgender transgenic transgress transgressor
transiency transient transistor transistorise transistorize transit transitional transitivity transitory transl translatable translate translated
transliterate translucency translucent transmigrate transmissible transmit transmittable transmittal transmitted transmitter transmitting transmogrify
transmute transnational transoceanic transom transpacific transparency transphobia transphobic transpolar transponder transpose transsexual transship
transshipped transshipping transversal transverse transvestite trapdoor trapeze trapezium trapezoid trapezoidal trappable trapshooting trash trashcan
trashy traumatic traumatise traumatize travail travelogue traversal traverse travesty trawl trawler treacherous treachery treacle treacly tread
treadle treadmill treas treason treasonous treasury treble treeline treetop trefoil trekked trekker trellis trematode tremendous tremolo tremulous
trench trenchancy trencher trencherman trenchermen trendsetting trespass trespasser tress trestle trews trey triad triangle triangular triangulate
triathlete triathlon tribal tribesman tribesmen tribeswoman tribeswomen tribune trice tricentennial triceps triceratops trichina trichinae trickery
trickily trickster tricolor tricolour tricycle trident triennial trifecta trifocals trig triglyceride trigonometric trigonometrical trigonometry trike
trilateral trilby trill trillium trilobite trilogy trimaran trimester trimmest trimonthly trinitrotoluene trinket trio tripartite tripe triple triplet
triplex triplicate tripod tripodal tripos triptych triptychs tripwire trireme trisect tritium triumphalist triumphant triumvir triumvirate trivalent
trivet trivia trivial trivialise triviality trivialize trivium trochaic trochee trodden troglodyte troika troll trolleybus trollop trombone trombonist
tromp tron troop troopship trope trophy tropic tropical tropics troposphere troth troubadour troublemaker troubleshoot troubleshooter troubleshot
troublesome trounce trouncer troupe trouper trouser trousseau trousseaux trove trow trowel trowelled trowelling troy truancy truant truce truckle
truckload truculent trudge truelove truffle trug truism trump trumpery truncate truncheon trundle trundler trunk truss trustee trusteeship trustworthy
tryout tryptophan tryst tsar tsarists tsetse tsunami ttys tuba tubal tubercle tubercular tuberculin tuberculous tuberose tuberous tubular tubule tuft
tufter tug tugboat tugged tugging tulle tum tumbledown tumbleweed tumbrel tumbril tumescent tumid tumidity tumor tumorous tumult tumultuous tun tundra
tuneup tunny tuple tuppenny tuque turban turbid turbidity turbine turbo turbocharge turbocharger turbofan turbojet turboprop turbot turbulent turd
turducken tureen turf turfy turgid turgidity turkey turmeric turnabout turnaround turnbuckle turncoat turnip turnkey turnoff turnout turnover turnpike
turnstile turpentine turpitude turps turquoise turret turtledove turtleneck tush tusk tussle tussock tussocky tut tutelage tutelary tutorship tutted
tutti tutting tutu tux twaddle twaddler twain twang twangy twas twat tweak twee tweed tweeds tweedy tween tweet tweeter tweezers twelvemonth
twelvemonths twerk twerp twiddle twiddly twilight twilit twill twine twinge twink twinkle twinkling twinset twirl twirler twirly twit twitch twitchy
twitted twitter twittery twitting twixt twofer twofold twopenny twosome twp tyke tympani tympanic tympanist tympanum typecast typeface typescript
typeset typesetter typesetting typewrite typewriter typewriting typewritten typewrote typhoid typhoon typhus typicality typify typist typo typographer
typographic typographical tyrannic tyrannical tyrannicidal tyrannicide tyrannise tyrannize tyrannosaur tyrannosaurus tyrannous tyrant tyre tyro
tzatziki ubiquitous ubiquity udder ufologist uhf ukase ukulele ulcerate ulcerous ulna ulnae ulnar ulster ult ulterior ultimatum ultimo ultrahigh
ultralight ultramarine ultramodern ultrashort ultrasonic ultraviolet ululate umbel umbilical umbilici umbilicus umbra umbrage umiak umlaut ump umpteen
unabridged unaccountably unadventurous unaesthetic unalterably unanimity unanimous unappetising unary unassimilable unavailing unbeknown unbeknownst
unbid unblushing unbosom unbox uncap uncatalogued uncharitable unchaste uncial uncomprehending unconditional uncongenial unconscionable unconscionably
unconstitutional uncontrollably uncontroversial uncouth unctuous uncut undeniably underachieve underachiever underact underappreciated underarm
underbelly underbid underbidding underbrush undercarriage undercharge underclass underclassman underclassmen underclothes underclothing undercoat
undercoating undercurrent underdeveloped underdog underdone underemployed underexpose underexposure underfed underfeed underfloor underflow underfoot
underfunded underfur undergrad undergrowth underinflated underlain underlay underlie underline underling underlip undermanned undermentioned undermine
undermost undernourished underpaid underpants underpart underpass underpay underpin underpinned underpinning underplay underpopulated underrate
underrepresented underscore undersea undersecretary undersell undersexed undershirt undershoot undershorts undershot underside undersign undersigned
underskirt undersold understaffed understate understudy undertaken underthings undertow underused underutilised underutilized underwire underworld
underwrite underwritten underwrote undramatic undulant undulate uneconomic unerring unexceptionably unfathomably unfed unfit unfix unflappable
unflappably unflinching unforgettably unforgivably unfrock ungenerous ungrudging unguent ungulate unhistorical unicameral unicellular unicorn unicycle
unidirectional uniformity unilateral unimpressive unintelligent uninterruptible unionist unisex unison unitary unitise unitize univalent univalve
universalise universalist universality universalize univocal unkempt unlit unmentionables unmistakably unmusical unpersuasive unpin unpolitical
unpopular unregenerate unremitting unrepentant unsalable unsaleable unsavory unsavoury unscathed unsentimental unset unshakably unshorn unsociable
unspeakably unspectacular unstinting unstrapping unsymmetrical untactful unthinkably untrustworthy unutterably unwavering unwed upbraid upbringing
upchuck upcoming upcountry updraft updraught upend upfront upheaval uphill upholster upholsterer upholstery upkeep upland upmarket upmost upped
uppercase upperclassman upperclassmen upperclasswoman upperclasswomen uppercut uppercutting uppermost upping uppish upraise uprear upright uprising
upriver uproar uproot upshot upsilon upstage upstanding upstart upstate upstream upstroke upsurge upswing uptake uptempo upthrust uptick uptown
uptrend upturn upwind uracil uraemic uranium urbane urbanise urbanity urbanize urbanologist urchin urea uremia uremic ureter urethane urethra urethrae
urethral uric urinalyses urinalysis urinary urinate urn urogenital urologist ursine urticaria usage username usherette usu usurer usurp usurper usury
utensil uteri uterine uterus utilise utilitarian utility utilize utmost utopia uvula uvular vac vacancy vacate vacationer vacationist vaccinate
vacillate vacuity vacuole vacuous vagabondage vagary vagina vaginae vaginal vagrancy vagus vainglory val vale valedictorian valedictory valency
valentine valet valetudinarian valid validity valise valor valorous valuate valve valveless valvular vamoose vamp vampire vanadium vandal vandalise
vandalize vane vanguard vanity vanquish vanquisher vantage vape vapid vapidity vaporise vaporiser vaporize vaporizer vaporous vaporware vapour vapoury
vaquero var variably variate varicolored varicoloured varicose variegate varietal varlet varmint varsity vascular vase vasomotor vassal vassalage vat
vatted vatting vaudeville vaudevillian vault vaulter vaulting vaunt veal vector veejay veep veer veg vegan vegeburger veges vegetarian vegetate vegged
vegges veggie veggieburger vegging vehemency vehicle vehicular vela velar veld vellum velocipede velocity velodrome velour velum velveteen venal
venality vend vendetta vendible vendor veneer venerable venerate venereal venial venireman veniremen venom venomous venous vent ventilate ventilator
ventilatory ventral ventricle ventricular ventriloquist ventriloquy venturesome venturous venue veracity veranda verapamil verbal verbalise verbalize
verbatim verbena verbiage verbose verbosity verboten verdigris verdure verge verger verifiable verisimilitude veritable veritably verity vermicelli
vermiculite vermiform vermilion vermin verminous vermouth vernal vernier veronica verruca verrucae versa versatility verse versed versifier versify
verso vert vertebral vertex vertical vertices vertiginous vertigo verve vesicle vesicular vesiculate vesper vessel vest vestal vestibule vestige
vestigial vesting vestry vestryman vestrymen vetch veterinary veto vetoes vhf viably viaduct vial viand vibraharp vibrancy vibraphone vibraphonist
vibrate vibrato vibrator vibratory viburnum vicarage vice viced vicegerent vicennial viceregal viceroy vichyssoise vicing vicinity vicissitude
victimise victimize victor victual victualled victualling vicuna videlicet videocassette videoconferencing videodisc videophone videotape videotex
viewership viewfinder viewpoint vigesimal vigilante vigilantist vignettist vigor vigorous vigour vii viii viking vilify villa villainous villein
villeinage villi villus vim vinaigrette vincible vindicate vindicator vineyard vino vinous vintage vintner vinyl viol violable violate violator
violincello violinist violist violoncellist violoncello viperous virago viragoes viral vireo virgin virginal virginity virgule virile virility
virologist virtual virtuosity virtuoso virtuous virulent visa visage viscera visceral viscid viscose viscosity viscount viscountcy viscountess viscous
viscus vise visible visibly visitant visor vista visual visualise visualiser vita vitalise vitality vitalize vitamin vitiate viticulture viticulturist
vitrify vitrine vitriol vitriolic vittles vituperate viva vivace vivacity vivaria vivarium vivify viviparous vivisect vivisectional vivisectionist viz
vizier vlf vocab vocable vocalic vocalise vocalist vocalize vocational vociferate vociferous vodka vogue voguish voicemail voile volatilise volatility
volatilize volcanic vole volitional volley volleyball volt voltaic voltmeter volubility voluble volubly volumetric voluminous voluntarily voluntary
voluptuary voluptuous volute voodoo voracity vortex votary vouch voucher vouchsafe vowel voyage voyageur voyeur vulcanise vulcanize vulgarian
vulgarise vulgariser vulgarity vulgarize vulgarizer vulnerably vulpine vulture vulturous vulva vulvae vuvuzela wabbit wack wacko wacky wad wadded
wadding waddle wade wader waders wadge wadi waffle waffler waft wag wagerer wagged waggery wagging waggish waggle waif wail wailer wailing wain
wainscot wainscoting wainwright waistband waistcoat waistline waitperson waitress waitstaff waldo waldoes wale walkabout walkaway walkies walkout
walkover walkway wallaby wallah wallahs wallboard walleye wallflower wallop walloping wallow wallpaper wally walrus waltz waltzer wampum wan wand
wanderlust wane wangle wangler wank wanna wannabe wannabee wanner wannest wapiti warble warbonnet wardress wardrobe wardroom ware warez warfare
warfarin warhead warhorse warlock warlord warmblooded warmhearted warmonger warmongering warpaint warpath warpaths warplane warren warship wart
warthog wartime warty wasabi washbasin washboard washbowl washcloth washcloths washerwoman washerwomen washout washrag washroom washstand washtub wasp
waspish wassail wast wastage wastebasket wasteland wastepaper wastewater wastrel watchband watchdog watchmaker watchmaking watchman watchmen
watchstrap watchtower watchword waterbird waterboard waterboarding waterborne watercolor watercolour watercourse watercraft watercress waterfall
waterfowl waterfront waterhole waterlily waterline waterlogged watermark watermelon watermill waterproof waterproofing waterside waterspout watertight
waterway waterwheel waterworks wattage wattle waveband waveform wavefront wavelength wavelengths wavelet waverer wavering wavy waxwing waxwork waybill
wayfarer wayfaring waylaid waylay waylayer wayside wayward wazoo weakfish weakling weal weaponize weaponry wearisome weasel weaselled weaselling
weatherboard weathercock weatherise weatherize weathermen weatherperson weatherstrip weatherstripped weatherstripping webcam webcast webfeet webfoot
webinar webisode weblog webmaster webmistress website wedge wedgie wedlock weedkiller weeknight ween weenie weensy weeny weepie weevil weft
weighbridge weightily weightlifter weightlifting weir weirdie weirdo weld welkin wellhead wellie wellington wellspring welsh welsher welt welter
welterweight wen wench wend werewolf werewolves westbound westerly westernise westernize westernmost westward wetback wetland wetware whaleboat
whalebone wham whammed whamming whammy wharf wharves whatchamacallit whatnot whatshername whatshisname whatsit wheal wheatgerm wheatmeal wheedle
wheedler wheelbarrow wheelbase wheelhouse wheelie wheelwright wheeze wheezily wheezy whelk whelm whelp whence whensoever whereabouts whereat wherefore
wherein whereof whereon wheresoever whereto whereupon wherewith wherewithal wherry whet whetstone whetted whetting whey whiff whiffletree whilom whim
whimper whimsical whimsicality whimsy whine whinge whingeing whipcord whiplash whippersnapper whippet whippletree whippoorwill whipsaw whir whirl
whirligig whirlpool whirlwind whirlybird whirr whirred whirring whiskery whiskey whist whit whitebait whitecap whitefish whitehead whitelist whiten
whitener whitening whiteout whitetail whitewall whitewash whitewater whither whitish whittle whittler whiz whizkid whizz whizzbang whizzed whizzes
whizzing whodunit wholefood wholegrain wholehearted wholemeal wholesome wholesomely wholewheat wholly whomever whomsoever whoop whoopee whooper whoosh
whop whopped whopper whopping whore whorehouse whoreish whorish whorl whoso whosoever whup whupped whupping wickerwork wicket widemouthed widescreen
widget widowhood width widths wiener wienie wigeon wiggle wiggler wiggly wight wiglet wigwag wigwagged wigwagging wigwam wiki wildcard wildcat
wildcatted wildcatter wildcatting wildebeest wildfire wildflower wildfowl wile wilful willies williwaw willpower willy wilt wimple wince winch windbag
windblown windbreak windbreaker windburn windcheater windchill windfall windflower windjammer windlass windmill windowpane windowsill windpipe
windproof windrow windscreen windshield windsock windstorm windsurf windsurfer windsurfing windswept windup windward wineglass winegrower winemaker
winery wingding wingnut wingspan wingspread wingtip wink winker winkle winnable winnow winnower wino winsome wintergreen winterise winterize
wintertime wintry wirehair wiretap wiretapped wiretapper wiretapping wiseacre wisecrack wiseguy wishbone wisp wispy wist wisteria witchcraft witchery
withal withe withheld withhold withholding withstand withstood wittily wive wiz wizardry wizened woad wobble wobbly wodge woe woebegone woeful
woefuller woefullest wog wok wold wolfhound wolfram wolverine wolves womanhood womanise womaniser womanize womanizer womankind wombat womble womenfolk
womenfolks wonderland wondrous wonk wonky woo woodbine woodblock woodcarver woodcarving woodchuck woodcock woodcraft woodcut woodcutter woodcutting
woodlice woodlot woodlouse woodman woodmen woodpecker woodpile woodshed woodsman woodsmen woodsy woodwind woodwork woodworker woodworking woodworm
wooer woof woofer woolen woolgathering woollen wop wordage wordbook wordily wordplay wordsmith wordsmiths workaday workaholic workaround workbasket
workbench workbook workday workfare workflow workforce workhorse workhouse workingman workingmen workingwoman workingwomen workman workmanlike
workmanship workmate workmen workout workroom worksheet workshy worksite workspace worktable worktop workup workweek worldlier worldview worldwide
wormhole wormwood worrisome worrywart wort worthies worthily wot wotcha wouldst wpm wrack wraith wraiths wrangle wrangler wraparound wrasse wrath
wrathful wreath wreathe wreaths wreckage wrench wrest wretch wretched wriggle wriggler wriggly wright wrinkly wristband wristwatch writ writhe
wrongdoer wrongdoing wrongheaded wroth wunderkind wurst wuss wussy xci xcii xciv xcix xcvi xcvii xenon xenophobe xenophobia xenophobic xerographic
xerox xii xiii xiv xix xor xref xterm xvi xvii xviii xxi xxii xxiii xxiv xxix xxv xxvi xxvii xxviii xxx xxxi xxxii xxxiii xxxiv xxxix xxxv xxxvi
xxxvii xxxviii xylem xylene xylophone xylophonist yachtsman yachtsmen yachtswoman yachtswomen yahoo yak yakked yakking yam yang yank yap yapped
yapping yardage yardarm yardman yardmaster yardmen yardstick yarmulke yarn yashmak yaw yawl yaws yearbook yearling yearlong yeast yeasty yegg
yellowhammer yelp yeoman yeomanry yeomen yeshiva yessed yessing yesteryear yeti yid yin yip yipe yipped yipping yob yobbo yodel yodeler yodelled
yodeller yodelling yogic yogurt yoke yokel yolk yon yonder yonks yore youngster yow yowl ytterbium yttrium yucca yuk yukked yukking yukky yule
yuletide yum yummy yuppie yuppify yurt zap zapped zapper zapping zappy zeal zealot zealotry zealous zebu zed zeitgeist zenith zeniths zenned zeolite
zeppelin zest zestful zesty zeta zigzag zigzagged zigzagging zilch zillion zinc zincked zincking zine zinfandel zing zinger zingy zinnia zircon
zirconium zit zither zodiac zodiacal zonal zoo zookeeper zoologist zoophyte zoophytic zooplankton zorch zoster zounds zucchini zwieback zydeco zygote
zygotic zymurgy
`);
