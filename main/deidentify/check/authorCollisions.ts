// Somebody of the roster bears the name of an author whom everybody cites. Where the words around it speak of a paper the name is left;
// whether that is right only the leader knows, so it is shown.
import type { Identifier } from './identifier.ts';
import { hasAuthorCue, isAuthor } from './protectedStretches.ts';
import { isAfterTitle, type Reading } from './reading.ts';
import type { RosterIndex } from './rosterIndex.ts';
import type { Token } from './tokens.ts';

/** @param isWholeName the author's first name stands there too: then nobody else is meant */
export const authorCollisions = (
  reading: Reading,
  roster: RosterIndex,
  isWholeName: (token: Token) => boolean,
): Identifier[] =>
  reading.tokens.flatMap((token, at): Identifier[] => {
    const match = token.shape === 'lower' ? undefined : roster.exact(token.folded);
    if (!match || isWholeName(token) || !isAuthor(token) || isAfterTitle(reading, at) || !hasAuthorCue(reading, at))
      return [];
    return [
      {
        start: token.start,
        end: token.end,
        type: 'NAME_ROSTER',
        tier: 'flag',
        rule: 'roster: author of the same name',
        reason: { code: 'author-collision', names: match.people.map(({ names }) => names[0] ?? '') },
        people: match.people.map(({ id }) => id),
      },
    ];
  });
