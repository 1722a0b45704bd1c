// practice.* and profile.*: counts, entries, profiles. Each entry is a small record of its own.
import { refuse } from '../../preload/contract/errors.ts';
import type { Id } from '../../preload/contract/schemas/common.ts';
import { NO_PRACTICE_SETTINGS, type PracticeLine } from '../../preload/contract/schemas/practice.ts';
import type { PracticeRecord } from '../../preload/contract/schemas/practiceEntry.ts';
import type { Profile } from '../../preload/contract/schemas/requirement.ts';
import type { Handlers } from '../ipc/answer.ts';
import type { Journal } from '../journal/journal.ts';
import { encode } from '../journal/kinds.ts';
import { invalidField, nextRevision } from '../journal/revisions.ts';
import { writeSingle } from '../journal/singles.ts';
import { practiceCountsOf } from './counts.ts';
import { examples } from './examples/examples.ts';
import { casesByGroup, casesOf, practisedInJournal } from './fromJournal.ts';
import { lastDay, storedEntry, storedProfile } from './stored.ts';
import { tookAwayHandlers } from './tookAway.ts';

type PracticeOperations = Extract<
  keyof Handlers<'vault'>,
  `practice.${string}` | `profile.${string}` | `took-away.${string}`
>;

export function practiceHandlers(open: () => Journal): Pick<Handlers<'vault'>, PracticeOperations> {
  const writable = async (): Promise<Journal> => {
    const journal = open();
    await journal.writable();
    return journal;
  };
  return {
    'practice.counts': (stretch) => {
      const journal = open();
      return practiceCountsOf(practisedInJournal(journal), chosenProfile(journal), stretch, journal.effects.today());
    },
    'practice.list': () => listEntries(open()),
    'practice.save': async (record) => saveEntry(await writable(), record),
    'practice.settings': () => open().practiceSettings?.value ?? NO_PRACTICE_SETTINGS,
    'practice.save-settings': async (settings) => {
      const journal = await writable();
      if (settings.profileId !== null && !journal.profiles.has(settings.profileId)) throw refuse('not-found');
      journal.practiceSettings = writeSingle(journal, 'practice-settings', journal.practiceSettings, settings);
      return {};
    },
    'profile.list': () =>
      [...open().profiles.values()].map(({ id, name, society, year }) => ({ id, name, society, year })),
    'profile.examples': () => [...examples],
    'profile.read': ({ id }) => profileOf(open(), id),
    'profile.create': async (fields) => createProfile(await writable(), fields),
    'profile.save': async (profile) => saveProfile(await writable(), profile),
    ...tookAwayHandlers(open),
  };
}

export function chosenProfile(journal: Journal): Profile | undefined {
  const chosen = journal.practiceSettings?.value.profileId ?? null;
  return chosen === null ? undefined : journal.profiles.get(chosen);
}

function listEntries(journal: Journal): PracticeLine[] {
  const cases = casesByGroup(journal);
  return [...journal.practice.values()]
    .sort((one, other) => (lastDay(one.entry) < lastDay(other.entry) ? 1 : -1))
    .map(({ id, revision, entry, tookAway }) => {
      const fromCases = entry.kind === 'training-event' ? casesOf(entry, cases) : 0;
      return {
        id,
        revision,
        entry,
        hasPrivate: tookAway !== null,
        groupsFromCases: fromCases > 0 ? fromCases : null,
      };
    });
}

function saveEntry(journal: Journal, input: PracticeRecord): { revision: number; savedAt: string } {
  const stored = journal.practice.get(input.id);
  if (!stored && input.revision > 0) throw refuse('not-found');
  const revision = nextRevision(input.revision, stored?.revision ?? 0);
  if (stored && stored.entry.kind !== input.entry.kind) throw invalidField('entry.kind', 'unchanged');
  // The id comes from the page: it must never be that of another record, which the save would replace.
  if (!stored && journal.store.read(input.id) !== undefined) throw invalidField('id', 'unused');
  const record = { ...input, revision, tookAway: stored?.tookAway ?? null };
  const { savedAt } = journal.commit([{ put: storedEntry(record) }]);
  journal.practice.set(record.id, record);
  return { revision, savedAt };
}

function profileOf(journal: Journal, id: Id): Profile {
  const profile = journal.profiles.get(id);
  if (!profile) throw refuse('not-found');
  return profile;
}

/** Made and chosen in one commit: a profile is begun to be counted by. */
function createProfile(journal: Journal, fields: Omit<Profile, 'id' | 'revision'>): Profile {
  if (journal.newerKinds.has('practice-settings')) throw refuse('newer-format');
  const profile: Profile = { id: journal.freshId(), revision: 1, ...fields };
  const settings = {
    id: journal.practiceSettings?.id ?? journal.freshId(),
    value: { ...(journal.practiceSettings?.value ?? NO_PRACTICE_SETTINGS), profileId: profile.id },
  };
  journal.commit([{ put: storedProfile(profile) }, { put: encode('practice-settings', settings.id, settings.value) }]);
  journal.profiles.set(profile.id, profile);
  journal.practiceSettings = settings;
  return profile;
}

function saveProfile(journal: Journal, input: Profile): { revision: number; savedAt: string } {
  const profile = { ...input, revision: nextRevision(input.revision, profileOf(journal, input.id).revision) };
  const { savedAt } = journal.commit([{ put: storedProfile(profile) }]);
  journal.profiles.set(profile.id, profile);
  return { revision: profile.revision, savedAt };
}
