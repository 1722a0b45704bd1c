// American English (SCOWL, by way of dictionary-en). As text of a script, because the page may fetch nothing.
import affix from 'american-english/index.aff?raw';
import words from 'american-english/index.dic?raw';

export const american = { affix, words };
