// Medicines, scales and clinical short forms, with the endings by which medicines are known (international nonproprietary
// names). Origin: written by hand from general knowledge. Licence: that of this program (MIT).
import { wordsIn } from './readList.ts';

export const MEDICINE_ENDING =
  /(?:azole|statin|sartan|dipine|olol|april|opril|prazole|cillin|mycin|micin|floxacin|cycline|oxetine|triptyline|azepam|zolam|azolam|zepam|zodone|pramine|apine|idone|peridol|gliptin|gliflozin|glutide|glarg?ine|parin|xaban|gatran|tidine|setron|triptan|mab|tinib|ciclib|platin|taxel|rubicin|limus|vir|barbital|barbitone|toin|gabalin|gabapentin|afil|osin|steride|terol|asone|olone|onide|sone|trel|gestrel|estradiol|thyroxine|formin|glitazone|semide|thiazide|lactone|codone|morphone|caine|curium|dronate|zolamide|prost|racetam|azine|oxone|orphine|phylline|tropium|lukast|artan|zumab|ximab|quine|quinine|nidazole|pentin|vastatin|ipramine|traline|opram|faxine|tadine|rizine|zepine|icol|lin|lukin|parib|olac|oxicam|tocin|icillin|oxin|ramine|arabine|rubin|gliflo|bactam|penem|cycline|dopa|giline|capone|pexole|nirole|mycetin|metacin|profen|barbital|triol|calcet|coxib|dronic)$/;

export const MEDICINES = wordsIn(`
aspirin paracetamol acetaminophen ibuprofen naproxen diclofenac codeine morphine oxycodone tramadol fentanyl methadone buprenorphine heroin cannabis cocaine ketamine alcohol nicotine insulin metformin warfarin heparin digoxin amiodarone
levodopa lithium valproate lamotrigine carbamazepine phenytoin levetiracetam clozapine olanzapine quetiapine risperidone haloperidol aripiprazole lorazepam diazepam temazepam zopiclone zolpidem melatonin sertraline fluoxetine citalopram
escitalopram mirtazapine venlafaxine duloxetine bupropion trazodone amitriptyline methylphenidate dexamphetamine ritalin concerta prozac zoloft lexapro seroquel xanax valium ativan klonopin ambien lipitor ozempic wegovy mounjaro saxenda viagra cialis ventolin
salbutamol albuterol prednisolone prednisone dexamethasone hydrocortisone thyroxine levothyroxine methotrexate tacrolimus ciclosporin azathioprine rituximab trastuzumab paclitaxel tamoxifen letrozole furosemide lasix bisoprolol amlodipine
ramipril lisinopril losartan spironolactone omeprazole lansoprazole pantoprazole gabapentin pregabalin lyrica panadol tylenol nurofen advil voltaren calpol cocodamol co-codamol solpadeine dilaudid percocet oxycontin oxynorm oramorph sevredol naloxone naltrexone narcan
antabuse disulfiram acamprosate suboxone subutex penicillin amoxicillin augmentin doxycycline clarithromycin nitrofurantoin trimethoprim vancomycin gentamicin aciclovir tamiflu coartem artemether paxlovid remdesivir silvadene botox depo mirena nexplanon humira enbrel keytruda herceptin
epipen entresto eliquis xarelto apixaban rivaroxaban clopidogrel plavix movicol senna lactulose buscopan gaviscon losec nexium zantac creon sinemet madopar aricept donepezil memantine rivastigmine risperdal zyprexa abilify depakote tegretol lamictal keppra epilim
lantus novorapid humalog toujeo jardiance januvia gliclazide empagliflozin semaglutide liraglutide dulaglutide trulicity victoza vyvanse adderall strattera modafinil effexor cymbalta celexa paxil remeron wellbutrin buspar cipralex efexor zispin lustral seroxat stesolid imovane oxazepam promethazine cyclizine ondansetron metoclopramide glyceryl gtn
`);

/** Capital short forms and words with a capital that name no person and no place. */
export const ALLOWED_SHORT_FORMS = wordsIn(`
a&e abc abg acc ace acs act adhd adl aed af ai aids alt als ama anc app asap asd ast atls bls bma bmi bnf bp bpd bpm bsl cabg camhs cbt ccg ccu cd ceo cfs cgm cgm ckd cmht cmo cns copd core covid cpap cpd cpn cpr crp csf ct cta cto cv cva cvp cxr
dbt dka dm dna dnacpr dnar dnr dob dols dpt dsh dsm dvla dvt ecg echo ecmo ecog ecs ect ed eeg egfr ehr ehr eeg emdr emg emr ent epr er esa esr eta etoh eu fbc fev fgm fh fm foi fy gad gbs gcs gdpr gerd gi gmc gp gps gpst gtn hads hba1c hcc hca hcp hiv hla hmo hpv hr hrt hv
iapt ibd ibs icb icd icp icu id imd imo inr io iq isbn it itu iud iv ivf jvp ket la lbc lft lgbt lmp lvf ma maoi map mau mbbs mc md mdt mi mmr mmse moca mot mp3 mrcgp mrcp mri mrsa ms msk msu muac ng nhs nice nicu nmc nsaid ob obgyn ocd od ooh op opd or ot pa pals pc pcn pcp pcr
pcos pd pdf pe peg pet phd phq pic picu pid pip pm pmh pn po ppe ppi pr prn psa pt ptsd ptsd pvs qof rcgp rn rna rsi rta rv sats sah sad sam sbar sc shoap sho sids sle snri soap sob spo2 spr ssn ssri st stat sti std sw tb tbsa tia tka tpn tsh tv uk un us usa uti uv vas vf vip vt vte wcc who who wifi wpm xray yag
gnc gnp pgy1 pgy2 pgy3 pgy4 ct1 ct2 ct3 st1 st2 st3 st4 st5 st6 st7 fy1 fy2 f1 f2 ihd gn cows pace marac mappa maoi tox hdu lmft msw lcsw mbchb frcp mrcpsych ba bsc msc mph np rgn rmn ibf abs bsu balint-society faq diy ngo hr2 bbc itv cnn npr usb cctv gif sms sim app pin atm suv bbq dj mc dvd cd tv pg ok eta rip rsvp tbc tbd fyi btw imho mrn
`);

/** Brands and technical words that a note uses like common nouns. */
export const ALLOWED_CAPITALS = wordsIn(`
zoom teams skype whatsapp facetime facebook instagram tiktok youtube google gmail outlook powerpoint excel word iphone android netflix spotify amazon uber ikea wikipedia twitter signal telegram internet wifi emis systmone epic cerner vision dragon eventbrite doodle dropbox siri alexa chatgpt lego barbie
covid coronavirus medicare medicaid medicaid medibank centrelink accutane tupperware hoover kleenex sellotape post-it velcro vaseline guinness coke pepsi nescafe starbucks mcdonald's mcdonalds tesco lidl aldi walmart sainsbury's costco nike adidas toyota volvo bmw ford fiat honda tesla mercedes audi kit-kat scrabble monopoly tetris
god jesus christ christ's lord allah buddha bible koran quran qur'an torah virgin satan devil heaven christian christians christianity catholic catholics protestant anglican methodist quaker baptist muslim muslims islam islamic jewish jew jews judaism hindu hindus hinduism buddhist buddhism sikh sikhs orthodox pentecostal mormon atheist
english french german spanish italian portuguese dutch swedish norwegian danish finnish polish russian ukrainian czech slovak hungarian romanian bulgarian greek turkish arabic hebrew persian farsi urdu hindi punjabi bengali tamil sinhala nepali pashto dari kurdish somali amharic tigrinya swahili yoruba igbo hausa zulu xhosa afrikaans shona chinese mandarin cantonese
japanese korean vietnamese thai tagalog filipino malay indonesian maori samoan tongan welsh irish gaelic scottish scots british american canadian australian aussie kiwi european african asian indian pakistani bangladeshi caribbean jamaican brazilian mexican latino latina hispanic western eastern northern southern roma traveller travellers gypsy aboriginal indigenous maori pakeha catalan basque serbian croatian bosnian albanian lithuanian latvian estonian icelandic
doctor dr drs mr mrs ms miss mx sir prof professor sister nurse matron father reverend rabbi imam registrar consultant gp gps resident residents intern interns fellow attending trainee trainees presenter leader leaders co-leader member members group groups case patient patients pt supervisor supervision mum mummy dad daddy mom mam nan nana gran granny grandma grandad grandpa mother auntie uncle hospital clinic
surgery ward department emergency medicine psychiatry paediatrics pediatrics oncology cardiology surgery gynaecology obstetrics radiology intensive care accident & outpatients theatre palliative hospice general practice practitioner family internal year level section part question note notes chapter act appendix figure table item point step week session meeting
yes no ok okay oh hi hello dear thanks sorry please well hmm ah um er eh hey wow amen ps nb re cc fw fwd attn
i'm i i've i'd i'll ii iii iv vi vii viii ix xi xii caesarean velcro x-ray pap petri celsius fahrenheit state federal government parliament congress crown court home office royal army navy police
`);

/** German and other nouns that stand with a capital in English notes of leaders with another first language. */
export const FOREIGN_NOUNS = wordsIn(`
Hausbesuch Nachmittag Vormittag Abend Morgen Mittag Gruppe Balintgruppe Patient Patientin Patienten Praxis Krankenhaus Klinik Arzt Ärztin Ärzte Hausarzt Hausärztin Frau Mann Kind Kinder Mutter Vater Tochter Sohn Bruder Schwester Familie Fall Gefühl Gefühle Angst Trauer Wut Scham Schuld Liebe Hass Übertragung Gegenübertragung
Leiter Leiterin Supervision Sitzung Stunde Pause Schweigen Beziehung Ehe Tod Leben Haus Garten Küche Tür Zeit Tag Nacht Woche Jahr Arbeit Schule Sprache Wort Frage Antwort Geschichte Traum Bild Körper Kopf Herz Hand Blut Schmerz Krankheit Gesundheit Kaffee Kuchen Brot Wasser Feierabend Gemütlichkeit Schadenfreude Weltschmerz Zeitgeist Heimat Sehnsucht
Überweisung Rezept Termin Notdienst Pflege Pfleger Krankenschwester Oma Opa Tante Onkel Mensch Menschen Leute Herr Kollege Kollegin Teilnehmer Anmerkung Ende Anfang Doppelstunde Kur Kasse Befund Diagnose Ambulanz Sprechstunde Wartezimmer Gespräch Vertrauen Hoffnung Ruhe Stille Mitleid Mitgefühl Ohnmacht Hilflosigkeit Zweifel
`);
