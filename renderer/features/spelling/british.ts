// British English (SCOWL, by way of dictionary-en-gb). As text of a script, because the page may fetch nothing.
import affix from 'british-english/index.aff?raw';
import words from 'british-english/index.dic?raw';

export const british = { affix, words };
