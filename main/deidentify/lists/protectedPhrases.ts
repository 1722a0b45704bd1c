// What looks like a name and is none, because everybody in the field says it: authors, eponyms, scales, brands, idioms that
// contain name words. Masking them makes a note unreadable and tells nobody anything.
// Origin: written by hand from general knowledge. Licence: that of this program (MIT).
import { phrasesIn, wordsIn } from './readList.ts';

/** Full names of authors: protected always. */
export const AUTHOR_NAMES = phrasesIn(`
Michael Balint; Enid Balint; Michael and Enid Balint; Enid and Michael Balint; Alice Balint; Donald Winnicott; D. W. Winnicott; DW Winnicott; Wilfred Bion;
W. R. Bion; W.R. Bion; WR Bion; Sigmund Freud; Anna Freud; Melanie Klein; Carl Jung; C. G. Jung; Carl Rogers; John Bowlby; Mary Ainsworth; Heinz Kohut; Otto Kernberg; Jacques Lacan;
Sandor Ferenczi; Sándor Ferenczi; Paula Heimann; Harold Searles; Heinrich Racker; Isabel Menzies Lyth; Isabel Menzies; Tom Main; Irvin Yalom; Erik Erikson; Viktor Frankl; Marshall Marinker;
Margaret Mahler; Ronald Fairbairn; Harry Guntrip; Hanna Segal; Betty Joseph; Herbert Rosenfeld; Adam Phillips; Patrick Casement; Nina Coltart; Christopher Bollas; Thomas Ogden; Salvador Minuchin;
Martin Buber; Emmanuel Levinas; Iona Heath; Julian Tudor Hart; John Berger; Oliver Sacks; Atul Gawande; Arthur Kleinman; Arthur Frank; Susan Sontag; Rita Charon; William Osler; S. H. Foulkes; Kurt Lewin; Aaron Beck;
John Salinsky; Paul Sackin; Florence Nightingale; Mary Seacole; Elisabeth Kübler-Ross; Elisabeth Kubler-Ross; Cicely Saunders; Emily Dickinson; William Shakespeare; Virginia Woolf; Franz Kafka; Leo Tolstoy;
Anton Chekhov; Seamus Heaney; Sylvia Plath; Samuel Beckett; Robert Frost; Philip Larkin; Mother Teresa; Nelson Mandela; Sherlock Holmes; Peter Pan; Harry Potter; Mary Poppins; James Bond; Donald Trump; Doc Martin; Father Christmas; Santa Claus; Mickey Mouse; Winnie the Pooh; Romeo and Juliet;
Frantz Fanon; Karl Marx; Simone Weil; Julia Kristeva; Judith Herman; Daniel Stern; Donald Meltzer; Joan Riviere; Karl Abraham; Karen Horney; Alfred Adler; Esther Bick; James Mackenzie; David Malan; Peter Fonagy; Jessica Benjamin; Antonino Ferro
`);

/** Surnames of authors: protected unless somebody of the roster has the same, then only beside author cues. */
export const AUTHOR_SURNAMES = wordsIn(`
Balint Winnicott Bion Freud Klein Jung Lacan Ferenczi Heimann Searles Racker Yalom Bowlby Kohut Kernberg Fairbairn Guntrip Bollas Ogden Casement Coltart
Erikson Foulkes Marinker Salinsky Osler Kafka Shakespeare Tolstoy Chekhov Nietzsche Kierkegaard Sartre Heidegger Foucault Kübler-Ross Buber Levinas Dickinson Plath Beckett Larkin Dante Orwell
Minuchin Ainsworth Rogerian Kleinian Freudian Jungian Lacanian Balintian Winnicottian Bionian Sophocles Oedipus Narcissus Medea Hamlet Ophelia Cassandra Sisyphus Prometheus Pandora Cinderella Godot Lear Macbeth Othello Odysseus Orpheus Socrates Plato Aristotle Hippocrates Descartes
Trollope Dickens Austen Brontë Proust Rilke Goethe Yeats Auden Wordsworth Keats Chaucer Dostoevsky Dostoyevsky Turgenev Camus Sebald Mozart Beethoven Schubert Chopin Puccini Vivaldi Rembrandt Vermeer Picasso Monet Hitchcock
Maslow Pavlov Piaget Rorschach Milgram Goffman Fanon Menzies Malan Fonagy
`);

/** Words near a surname that make it an author. */
export const AUTHOR_CUES = wordsIn(`
paper book writes wrote read re-read reread quote quotes quoted quoting chapter essay theory says concept idea object breast projective containment container holding alpha beta reverie
transference countertransference depressive position according literature psychoanalysis unconscious cite cited
`);

/** Eponyms: before a disease word or with 's they name no patient. */
export const EPONYMS = wordsIn(`
Parkinson Parkinson's Alzheimer Alzheimer's Crohn Crohn's Hodgkin Hodgkin's Down's Graves Graves' Addison Addison's Cushing Cushing's Huntington Huntington's Wilson's Wernicke Wernicke's Korsakoff Korsakov Korsakoff's Starling Bowman
Raynaud Raynaud's Sjögren Sjogren Sjögren's Hashimoto Hashimoto's Bell's Ménière Meniere Ménière's Meniere's Tourette Tourette's Asperger Asperger's Dupuytren Dupuytren's Baker's Barrett Barrett's Paget Paget's Marfan Marfan's Turner's Klinefelter Klinefelter's Charcot
Guillain-Barré Guillain Barré Barre Creutzfeldt Creutzfeldt-Jakob Jakob Lewy Munchausen Münchausen Capgras Cotard Ekbom Kawasaki Kaposi Wegener Behçet Behcet Wolff White Horner Horner's Babinski Romberg Glasgow Apgar Waterlow Bristol Barthel Braden Edinburgh Karnofsky Rockwood Beck Hamilton Montgomery
Heimlich Trendelenburg Foley Hickman Pfannenstiel Caesarean Cheyne-Stokes Cheyne Stokes Kussmaul Kubler Zimmer Snellen Ishihara Mantoux Heaf Ludwig Osgood Schlatter Perthes Sever's Colles Scheuermann Peyronie Whipple Still's Chagas Lyme Ebola Zika Epstein Barr Coombs Doppler Holter Ross
Schwartz Schwartz's Johari Rashomon Stockholm Pollyanna Tarasoff Gillick Fraser Bolam Samaritan Socratic
`);

/** Whole phrases in which a name word is none. */
export const IDIOMS = phrasesIn(`
Code Gray; Code Grey; Code Blue; Code Red; Code White; Code Pink; Code Black; Code Yellow; Code Silver; Code Stroke; Amber Alert; Silver Alert; pearls of wisdom; ivy league; amazing grace; saving grace; grace period; by the grace of God; coup de grace;
thorn in my side; clear as crystal; crystal clear; solid as oak; stone cold; rose-tinted; come up roses; bed of roses; Good Samaritan; Big Pharma; Murphy's law; Hobson's choice; Achilles heel; Achilles tendon; Pandora's box; Midas touch; Morton's fork; Occam's razor; Ockham's razor; Jekyll and Hyde; Jack of all trades;
Jack Frost; Uncle Sam; Uncle Tom; Aunt Sally; Peeping Tom; Doubting Thomas; Nosy Parker; Plain Jane; Joe Bloggs; Jane Doe; John Doe; Joe Public; Average Joe; Tom, Dick and Harry; every Tom, Dick and Harry; Bob's your uncle; Big Ben; Big Brother; Mother Nature; Father Time; Peter pays Paul; robbing Peter to pay Paul; for Pete's sake; for heaven's sake; Heath Robinson; Mexican wave; Russian roulette; French windows;
Dutch courage; Chinese whispers; Trojan horse; Indian summer; Mental Health Act; Mental Capacity Act; Children Act; Equality Act; Data Protection Act; Human Rights Act; Good Friday Agreement; Alcoholics Anonymous; Al-Anon; Citizens Advice; Red Cross; Médecins Sans Frontières; Jehovah's Witness; Jehovah's Witnesses; Special K; Section 136; Section 2; Section 3;
Down syndrome; Down's syndrome; Bell's palsy; Graves' disease; Baker's cyst; Turner syndrome; Lou Gehrig's disease; Lewy body; Long Covid; long COVID; Gulf War; First World War; Second World War; World War; Cold War; Great War; New Year's resolution; Christmas tree; Christmas card; Christmas cards; Easter egg; Easter eggs; Eid gifts; Halloween costume; Valentine's card; Christmas dinner; birthday card; Easter bunny;
Zoom fatigue; Great Ormond Street model; Yellow Card; Blue Badge; Red Book; Green Card; Purple Heart; Panadol Osteo; Deep Heat; Mr Bean; Dr Google; Dr Who; Doctor Who; Doctor Google; Dr No; Mrs Doubtfire; Miss Marple; Father Ted; Mary Jane; Lazy Susan; Bloody Mary; Molotov cocktail; Ferris wheel; Jolly Roger; Yours sincerely; Kind regards; Best wishes; Dear all; God forbid; Thank God;
Black Dog; Hail Mary; Our Father; Ave Maria; Stella Artois; Jack Daniel's; Johnnie Walker; Earl Grey; Granny Smith; Bakewell tart; Victoria sponge; Caesar salad; Waldorf salad; Yorkshire pudding; Dundee cake; Swiss roll; Danish pastry; Brussels sprouts; Cheddar cheese; Labrador; Rorschach test; Venn diagram; Gantt chart; Likert scale; Balint group; Balint groups; false self; true self; Lo and behold; lo and behold; NHS 24; NHS 111; peter out; petered out; Moses basket; Shabbat candles; First Baptist; Sunday school; Sunday lunch; Monday blues; Friday prayers; Press Ganey; Flying Start; Sure Start; Home Start; Meals on Wheels; Age Concern; Marie Curie; Macmillan nurse; Macmillan nurses; Samson and Delilah; David and Goliath; Adam and Eve; Cain and Abel; Mary and Joseph; Noah's ark; Lazarus; Psalm; Morse code; Swiss army knife; Persian rug; Turkish bath; Scotch egg; Christmas dinner; Apgar score; Bristol stool; Treaty Day; Greek Week; Dress Down Friday; Steri-Strip; Elastoplast; Happy Birthday; Happy Christmas; Merry Christmas; Happy New Year
`);
