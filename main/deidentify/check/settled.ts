// From everything the rules found to one list in order: what overlaps becomes one stretch, the words of one name become one
// name, a street takes its number along. A doubt inside something replaced is no doubt any more.
import { INSIDE_NAMES, PLACE_ENDINGS } from '../lists/cueWords.ts';
import { fold } from '../words.ts';
import type { Identifier, IdentifierType } from './identifier.ts';
import { wholeName } from './wholeNames.ts';

/** Which type a stretch keeps when rules disagree. */
const RANK: readonly IdentifierType[] = [
  'EMAIL',
  'URL',
  'AGE_OVER_89',
  'NAME_ROSTER',
  'DATE',
  'ID',
  'PHONE',
  'ORG',
  'LOCATION',
  'NAME_OTHER',
  'OTHER',
  'QUASI',
];

const inOrder = (a: Identifier, b: Identifier): number =>
  a.start - b.start || b.end - a.end || RANK.indexOf(a.type) - RANK.indexOf(b.type);

export function settled(text: string, found: readonly Identifier[]): Identifier[] {
  const redactions = withWhatBelongs(text, joined(text, united(found.filter(({ tier }) => tier === 'redact'))));
  const overlapsAny = (flag: Identifier): boolean =>
    redactions.some(({ start, end }) => start < flag.end && flag.start < end);
  const covered = (flag: Identifier): boolean =>
    redactions.some(({ start, end }) => start <= flag.start && flag.end <= end);
  const flags = united(found.filter(({ tier }) => tier === 'flag')).filter((flag) =>
    flag.type === 'QUASI' ? !covered(flag) : !overlapsAny(flag),
  );
  return [...redactions, ...flags].sort(inOrder);
}

function united(found: readonly Identifier[]): Identifier[] {
  const result: Identifier[] = [];
  for (const next of [...found].sort(inOrder)) {
    const previous = result.at(-1);
    if (!previous || next.start >= previous.end) result.push(next);
    else
      result[result.length - 1] = {
        ...stronger(previous, next),
        start: previous.start,
        end: Math.max(previous.end, next.end),
      };
  }
  return result;
}

const stronger = (a: Identifier, b: Identifier): Identifier => (RANK.indexOf(b.type) < RANK.indexOf(a.type) ? b : a);

const NAMED = new Set<IdentifierType>(['NAME_ROSTER', 'NAME_OTHER', 'LOCATION', 'ORG']);
const BETWEEN = /^(?:[ \n-]|-\n|\. ?|, ?| & )$/;

function joined(text: string, found: readonly Identifier[]): Identifier[] {
  const result: Identifier[] = [];
  for (const next of found) {
    const previous = result.at(-1);
    if (previous && belongTogether(text, previous, next))
      result[result.length - 1] = { ...together(previous, next), start: previous.start, end: next.end };
    else result.push(next);
  }
  return result;
}

function belongTogether(text: string, previous: Identifier, next: Identifier): boolean {
  if (!NAMED.has(previous.type) || !NAMED.has(next.type)) return false;
  const between = text.slice(previous.end, next.start);
  const roster = previous.type === 'NAME_ROSTER' || next.type === 'NAME_ROSTER';
  if (roster && previous.type === next.type && !samePeople(previous, next)) return false;
  if (between === ', ')
    return (
      roster &&
      previous.type === next.type &&
      previous.rule === next.rule &&
      text.slice(previous.start, previous.end) !== text.slice(next.start, next.end)
    );
  if (/^\. ?$/.test(between))
    return next.start - previous.end <= 2 && /^\p{Lu}{1,2}$/u.test(text.slice(previous.start, previous.end));
  if (BETWEEN.test(between)) return true;
  if (roster || between.length > 12) return false;
  return /^'s $/.test(between)
    ? next.type === 'ORG' || next.type === 'LOCATION'
    : /^ [\p{L} ]+ $/u.test(between) &&
        between
          .trim()
          .split(' ')
          .every((word) => INSIDE_NAMES.has(fold(word)) && !/^(?:and|on|an|am|the|&)$/.test(word)) &&
        (previous.type === 'ORG' ||
          next.type === 'ORG' ||
          /\b(?:de|la|van|von|del|der|du|di|do|da|dos|das|bin|al)\b/.test(between));
}

const samePeople = (a: Identifier, b: Identifier): boolean =>
  (a.people ?? []).some((id) => (b.people ?? []).includes(id));

function together(a: Identifier, b: Identifier): Identifier {
  const main =
    a.type === 'NAME_ROSTER'
      ? a
      : b.type === 'NAME_ROSTER' || b.type === 'ORG' || (b.type === 'LOCATION' && a.type === 'NAME_OTHER')
        ? b
        : a;
  const people = a.people && b.people ? a.people.filter((id) => b.people?.includes(id)) : main.people;
  return people ? { ...main, people } : main;
}

const PARTICLE_BEFORE =
  /(?<![\p{L}\p{N}])(?:(?:[Vv]an|[Vv]on|[Dd]er|[Dd]en|[Dd]e|[Dd]a|[Dd]i|[Dd]el|[Dd]os|[Dd]u|[Tt]er|[Tt]en|[Aa]l|[Ee]l|[Ii]bn|[Bb]in|La|Le|Ben|Te|Mac|Mc|Ní|Ó|Abu|San|Santa|São|Saint|St)(?:\.? |-)|O'|D')+$/u;
const CAPITAL_PARTICLE_BEFORE =
  /(?<![\p{L}\p{N}])(?:(?:Van|Von|Der|Den|De|Da|Di|Del|Du|La|Le|El|Al|Ibn|Bin|Te|Mac|Mc|Abu|San|Santa|São|Saint|St)(?:\.? |-))+(?:(?:van|von|der|den|de|la) )*$/u;

/** "Van der Meulen", "St Brendan's", "12 Castle Row": what stands before and after a name and belongs to it. */
function withWhatBelongs(text: string, found: readonly Identifier[]): Identifier[] {
  const result = found.map((one) => {
    if (!NAMED.has(one.type)) return one;
    const before = text.slice(Math.max(0, one.start - 20), one.start);
    const particle =
      (one.type === 'NAME_ROSTER' ? PARTICLE_BEFORE : CAPITAL_PARTICLE_BEFORE).exec(before)?.[0].length ?? 0;
    const isPlace = one.type === 'LOCATION' || one.type === 'ORG';
    const last = fold(text.slice(one.start, one.end).split(/\s/).at(-1) ?? '');
    const number = isPlace && PLACE_ENDINGS.has(last) ? /(?<![\p{L}\p{N}])\d{1,5}[a-z]?,? $/iu.exec(before) : null;
    const saint = /^(?:St|Saint)\b/.test(text.slice(one.start - particle)) && text.startsWith("'s", one.end);
    const ownersPlace =
      one.type !== 'NAME_ROSTER' &&
      /^'s(?=\s*(?:[.,;)\n]|$|and\b|in\b|on\b|at\b))/.test(text.slice(one.end, one.end + 8));
    return {
      ...one,
      start: one.start - Math.max(particle, number?.[0].length ?? 0),
      end: one.end + (saint || ownersPlace ? 2 : 0),
    };
  });
  return united(result.map((one) => wholeName(text, one)));
}
