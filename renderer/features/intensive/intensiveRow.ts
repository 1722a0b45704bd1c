// One group of an intensive as its row shows it: a session with one case, and what a key on the row means. A role is kept with a
// case and a case has a name, so a group that is noted without one is called by its number.
import type { Colleague } from '../../../preload/contract/schemas/colleague.ts';
import type { Id } from '../../../preload/contract/schemas/common.ts';
import { CASE_ROLES, type CaseDiscussion, type CaseRole } from '../../../preload/contract/schemas/session.ts';
import { UNSAID_CASE_FACTS } from '../../../preload/contract/schemas/session.ts';
import type { Messages } from '../../text/index.tsx';
import { namesOf } from '../colleagues/colleagueNames.ts';
import type { SessionDraft } from '../session/sessionDraft.ts';

/** As long as a group at an intensive is; the talk about its leading is as long again. */
export const GROUP_MINUTES = 45;

export const blankCase = (id: string, role: CaseRole, number: number): CaseDiscussion => ({
  ...UNSAID_CASE_FACTS,
  id,
  label: '',
  role,
  minutes: GROUP_MINUTES,
  intensive: { number, talkHeld: null, recorded: null },
});

/** The one case of the row changed; other cases of the session stay as they are. */
export const withCase = (draft: SessionDraft, changed: CaseDiscussion): SessionDraft => ({
  ...draft,
  cases: [changed, ...draft.cases.slice(1)],
});

/** A case without a name vanishes, and what is noted about it with it: as long as its name is empty it is called by its number. */
export const named = (one: CaseDiscussion, typed: string, number: string): CaseDiscussion => ({
  ...one,
  label: typed.trim() === '' ? number : typed,
});

type Noted = NonNullable<CaseDiscussion['intensive']>;

export const withNoted = (one: CaseDiscussion, noted: Partial<Noted>): CaseDiscussion => ({
  ...one,
  intensive: { number: null, talkHeld: null, recorded: null, ...one.intensive, ...noted },
});

/** Not noted, yes, no, and round again. */
export const nextAnswer = (answer: boolean | null): boolean | null => (answer === null ? true : answer ? false : null);

/** As usual, each colleague, nobody, and round again. Several at once are chosen from the list. */
export function nextPartners(
  partners: readonly Id[] | null,
  known: readonly Pick<Colleague, 'id' | 'name'>[],
): Id[] | null {
  const round: readonly (Id[] | null)[] = [
    null,
    ...known.filter(({ name }) => name !== null).map(({ id }) => [id]),
    [],
  ];
  const at = round.findIndex((one) => JSON.stringify(one) === JSON.stringify(partners));
  return round[(at + 1) % round.length] ?? null;
}

/** What nothing said stands for is not the same choice as saying it, although the names are the same. */
export function partnersWords(
  partners: readonly Id[] | null,
  usual: readonly Id[],
  known: readonly Colleague[],
  { intensive, session, colleagues: { choice, former } }: Pick<Messages, 'intensive' | 'session' | 'colleagues'>,
  list: (names: readonly string[]) => string,
): string {
  if (partners?.length === 0) return session.facts.alone;
  const led = partners ?? usual;
  if (led.length === 0) return intensive.unnamed;
  const names = choice.with(list(namesOf(known, led, former)));
  return partners === null ? intensive.asUsual(names) : names;
}

export type RowKey = { readonly role: CaseRole } | 'talk' | 'recorded' | 'with' | 'next';

export function rowKey(pressed: string, { letters, keys }: Messages['intensive']): RowKey | null {
  const means = (letter: string): boolean => letter.toLocaleLowerCase() === pressed.toLocaleLowerCase();
  const role = CASE_ROLES.find((one) => means(letters[one]));
  if (role !== undefined) return { role };
  return (['talk', 'recorded', 'with', 'next'] as const).find((name) => means(keys[name])) ?? null;
}

/** Afterwards, at home, the next row most likely belongs to the day of the one before it. */
export function likelyDate(last: string | undefined, today: string, daysSince: number): string {
  return last !== undefined && daysSince > LONGEST_GAP_DAYS ? last : today;
}

/** An intensive takes about four days. */
const LONGEST_GAP_DAYS = 3;
