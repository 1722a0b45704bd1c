// Common first names in the languages of the journal's leaders, without those that are words (Rose, Will, May, Stern):
// an image may well hold one. Only for the quiet line under a case label; the identifier check has its own lists.
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'Aaron Abdul Adam Adrian Agnes Ahmed Ahmet Aisha Alan Alan Albert Alejandro Alex Alexander Alexandra Alfred Ali Alice ' +
    'Alina Amanda Amelia Amina Amir Amy Ana Andrea Andreas Andrew Angela Anita Ann Anna Anne Annette Anthony Antonio Anton ' +
    'Arthur Astrid Ayşe Barbara Beate Beatrice Ben Benjamin Bernd Bernhard Bettina Birgit Björn Boris Brian Brigitte Bruno ' +
    'Carla Carlos Carmen Caroline Catherine Cecilia Charles Charlotte Chloe Christa Christian Christina Christine ' +
    'Christoph Christopher Claire Clara Claudia Cornelia Daniel Daniela David Deborah Denise Dennis Derek Diana Dieter ' +
    'Dirk Dominik Donald Doris Dorothea Edith Eduard Edward Elena Elfriede Elisabeth Elizabeth Elke Ella Ellen Emil Emily ' +
    'Emma Eric Erich Erika Ernst Esther Eugen Eva Evelyn Fatima Felix Fiona Florian Frances Francesca Franz Frederick ' +
    'Friedrich Fritz Gabriel Gabriele Geoffrey George Georg Gerald Gerda Gerhard Gertrud Gisela Giulia Gordon Graham ' +
    'Gregor Greta Gudrun Günter Günther Hanna Hannah Hannelore Hans Harald Harold Hassan Hedwig Heike Heinrich Heinz Helen ' +
    'Helena Helga Helmut Henry Herbert Hermann Hilde Hildegard Holger Horst Hubert Hugo Ian Ibrahim Ida Ilse Inge Ingrid ' +
    'Irene Irina Irma Isabel Isabella Ivan Jacob Jakob James Jan Jana Jane Janet Janina Jason Jasmin Jean Jennifer Jens ' +
    'Jessica Joachim Joan Joanna Johann Johanna Johannes John Jonas Jonathan Jorge Josef Joseph Joshua Juan Judith Julia ' +
    'Julian Jürgen Jutta Kai Karen Karin Karl Karla Katarzyna Kate Katharina Katherine Kathleen Katja Kenneth Kerstin ' +
    'Kevin Klaus Kurt Lara Laura Lea Lena Leo Leon Leonie Lewis Liam Lina Linda Lisa Lothar Louis Louise Luca Lucas Lucy ' +
    'Ludwig Luis Luisa Lukas Lydia Magdalena Manfred Manuel Marcel Marco Marcus Margaret Margarete Margot Maria Marianne ' +
    'Marie Mario Marion Markus Marlene Marta Martha Martin Martina Mary Mateusz Matthew Matthias Max Maximilian Mehmet ' +
    'Melanie Michael Michaela Michelle Miguel Mila Mohammed Mohamed Monika Moritz Muhammad Murat Mustafa Nadine Nadja ' +
    'Naomi Natalie Natasha Nathan Nicholas Nicole Nikolaus Nils Nina Noah Norbert Nora Oliver Olivia Olga Omar Oskar Otto ' +
    'Pablo Pamela Patricia Patrick Paul Paula Pauline Pedro Peter Petra Philip Philipp Pia Rachel Rainer Ralf Ralph Raymond ' +
    'Rebecca Regina Reinhard Renate Richard Rita Robert Roger Roland Rolf Ronald Rosa Rosemarie Roswitha Rudolf Ruth Sabine ' +
    'Samantha Samuel Sandra Sara Sarah Saskia Sebastian Sergej Sharon Sibylle Siegfried Sigrid Silke Silvia Simon Simone ' +
    'Sofia Sonja Sophia Sophie Stefan Stefanie Stephan Stephanie Stephen Steven Stewart Stuart Susan Susanne Sven Svetlana ' +
    'Sybille Sylvia Tanja Tatjana Theodor Theresa Therese Thomas Thorsten Tim Timothy Tobias Tomasz Torsten Udo Ulrich ' +
    'Ulrike Ursula Ute Uwe Valentina Vanessa Vera Verena Veronika Victor Victoria Vincent Walter Waltraud Werner Wilhelm ' +
    'William Wolfgang Yasmin Yusuf Yvonne Zoe'
  ).split(' '),
);
