// Articles and what takes their place, in the languages of the interface: a label brings its own ("the group"), and the
// sentence it is put into may have one already.
import { fold } from './words.ts';

/** After one of these a noun has no article of its own. */
const DETERMINERS = new Set(
  (
    'the a an this that these those my your his her its our their each every ' +
    'der die das dem den des ein eine einem einen einer eines im am zum zur beim vom ins ans dieser diese diesem diesen ' +
    'dieses mein meine meiner meinem meinen unser unsere unserer unserem unseren ihre ihrer ihrem ihren jede jeder jedem ' +
    'jeden'
  ).split(' '),
);

export const isDeterminer = (word: string): boolean => DETERMINERS.has(fold(word));
