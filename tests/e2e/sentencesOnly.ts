// The sentences of one language that the other does not have: whatever of them stands on a screen of the other one was
// forgotten in translating.
import { english } from '../../renderer/text/en/index.ts';
import { german } from '../../renderer/text/de/index.ts';

const FILLED_IN = '\u0000';

/** The fixed pieces of every message; what a message is filled with falls out. */
function pieces(messages: unknown): string[] {
  if (typeof messages === 'string') return [messages];
  if (typeof messages === 'function') {
    const said: unknown = messages(FILLED_IN, FILLED_IN, FILLED_IN);
    return typeof said === 'string' ? said.split(FILLED_IN) : [];
  }
  return typeof messages === 'object' && messages !== null ? Object.values(messages).flatMap(pieces) : [];
}

const isSentence = (piece: string): boolean => /\p{L}\s\p{L}/u.test(piece);

/** English sentences and phrases, of two words at least. */
export const onlyEnglish: readonly string[] = (() => {
  const ours = new Set(pieces(german).map((piece) => piece.trim()));
  const theirs = pieces(english).map((piece) => piece.trim());
  return [...new Set(theirs)].filter((piece) => isSentence(piece) && !ours.has(piece));
})();
