// One page for whoever gets a sealed file: what it is, how to open it, and what to do with it afterwards. It is saved beside the
// file if the leader wishes, so it names nobody and says nothing of what is inside. The leader's copy stands here, not in the
// renderer, because a page that could say what is written to disk could write anything.

type Language = 'en' | 'de';

export const instructions = (language: Language): string => INSTRUCTIONS[language];

const INSTRUCTIONS: Readonly<Record<Language, string>> = {
  en: `How to open a file that ends in .age

This file is sealed with age, a free program for Windows, macOS and Linux. Nobody can read it without your key, or
without the passphrase that you were told.

1. Get age. Its page is age-encryption.org; on a Mac "brew install age", on Windows "winget install FiloSottile.age",
   on Debian and Ubuntu "sudo apt install age".
2. Open a terminal in the folder where the file lies.
3. Sealed to your key:
       age --decrypt --identity your-key.txt --output summary.pdf summary.pdf.age
   Sealed with a passphrase:
       age --decrypt --output summary.pdf summary.pdf.age
   It then asks for the passphrase. This takes a second or two, on purpose.
4. Use the names your files have; the part before .age says what comes out.

If you have no key yet: "age-keygen --output your-key.txt" makes one and shows the public key, which begins with age1.
Send only the public key. The file your-key.txt stays with you.

The passphrase should not come the same way as the file: if the file came by mail, let it come by telephone.

When you have read it: delete what you opened, and empty the bin. It was checked for likely identifiers, and people who
know the group may still recognise somebody.
`,
  de: `Wie Sie eine Datei öffnen, die auf .age endet

Diese Datei ist mit age versiegelt, einem freien Programm für Windows, macOS und Linux. Niemand kann sie lesen ohne Ihren
Schlüssel oder ohne die Passphrase, die Ihnen gesagt wurde.

1. Besorgen Sie sich age. Seine Seite ist age-encryption.org; auf einem Mac „brew install age“, unter Windows
   „winget install FiloSottile.age“, unter Debian und Ubuntu „sudo apt install age“.
2. Öffnen Sie ein Terminal in dem Ordner, in dem die Datei liegt.
3. Für Ihren Schlüssel versiegelt:
       age --decrypt --identity ihr-schluessel.txt --output summary.pdf summary.pdf.age
   Mit einer Passphrase versiegelt:
       age --decrypt --output summary.pdf summary.pdf.age
   Das Programm fragt dann nach der Passphrase. Das dauert ein bis zwei Sekunden, mit Absicht.
4. Setzen Sie die Namen Ihrer Dateien ein; der Teil vor .age sagt, was herauskommt.

Wenn Sie noch keinen Schlüssel haben: „age-keygen --output ihr-schluessel.txt“ macht einen und zeigt den öffentlichen
Schlüssel, der mit age1 beginnt. Schicken Sie nur den öffentlichen. Die Datei ihr-schluessel.txt bleibt bei Ihnen.

Die Passphrase sollte nicht auf demselben Weg kommen wie die Datei: Kam die Datei per Mail, dann lieber am Telefon.

Wenn Sie sie gelesen haben: Löschen Sie, was Sie geöffnet haben, und leeren Sie den Papierkorb. Der Text wurde auf
wahrscheinliche Erkennungsmerkmale geprüft; wer die Gruppe kennt, kann trotzdem jemanden wiedererkennen.
`,
};
