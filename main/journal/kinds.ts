// The kinds of record this program understands, each with its current version and the way up from older ones. Whatever it
// does not understand (a kind of a later program, a newer version) is kept byte for byte: never read, never rewritten.
import * as v from 'valibot';
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { StoredRecord } from '../vault/records.ts';
import { groupOneToTwo } from './older/groupOne.ts';
import { promptsOneToTwo } from './older/promptsOne.ts';
import { sessionOneToTwo } from './older/sessionOne.ts';
import type { UpcastContext, Upcaster } from './older/upcast.ts';
import {
  colleagueValue,
  ageIdentityValue,
  dictionaryValue,
  earlierPracticeValue,
  broughtValue,
  exportRecordValue,
  backupPlaceValue,
  comeBackValue,
  deletedValue,
  groupValue,
  letGoValue,
  learnedValue,
  noteValue,
  observationValue,
  placeValue,
  practiceSettingsValue,
  preparationContentValue,
  preparationValue,
  recoveryValue,
  promptsValue,
  requirementProfileValue,
  personalWordsValue,
  sessionValue,
  settingsValue,
  spellingValue,
  supervisionSessionValue,
  tookAwayValue,
  trainingEventValue,
  unfinishedValue,
  versionListValue,
  versionValue,
  writingTogetherValue,
} from './storedValues.ts';

function kind<Schema extends v.GenericSchema>(version: number, schema: Schema, upcasters: readonly Upcaster[]) {
  return { version, schema, upcasters };
}

const NOBODY: Id = '0'.repeat(32);
const asItWas: Upcaster = (older) => older;
/** Until 2 there was one face. */
const withUsualFace: Upcaster = (older) => Object.assign({ face: 'usual' }, older);

/** Until 2 nobody asked which disk it was. */
const onAnyDisk: Upcaster = (older) => Object.assign({ otherDisk: false }, older);

/** Until 2 the lock was its end. */
const notGoingOn: Upcaster = (older) => Object.assign({ on: null }, older);

/** `upcasters[n]` turns version n + 1 into version n + 2; there are `version - 1` of them. */
export const kinds = {
  group: kind(2, groupValue, [groupOneToTwo]),
  session: kind(2, sessionValue, [sessionOneToTwo]),
  colleague: kind(1, colleagueValue, []),
  // 2: paragraphs to come back to, which a program of before does not know.
  note: kind(2, noteValue, [asItWas]),
  version: kind(2, versionValue, [asItWas]),
  'version-list': kind(1, versionListValue, []),
  settings: kind(2, settingsValue, [withUsualFace]),
  // 2: screens that a program of before does not know.
  place: kind(2, placeValue, [asItWas]),
  unfinished: kind(1, unfinishedValue, []),
  recovery: kind(1, recoveryValue, []),
  'supervision-session': kind(1, supervisionSessionValue, []),
  'took-away': kind(1, tookAwayValue, []),
  observation: kind(1, observationValue, []),
  'training-event': kind(1, trainingEventValue, []),
  'earlier-practice': kind(1, earlierPracticeValue, []),
  'requirement-profile': kind(1, requirementProfileValue, []),
  'practice-settings': kind(1, practiceSettingsValue, []),
  'backup-place': kind(2, backupPlaceValue, [onAnyDisk]),
  prompts: kind(2, promptsValue, [promptsOneToTwo]),
  'come-back': kind(1, comeBackValue, []),
  'writing-together': kind(2, writingTogetherValue, [notGoingOn]),
  // 2: entries and profiles, which a program of before took off the disk at once.
  deleted: kind(2, deletedValue, [asItWas]),
  'let-go': kind(1, letGoValue, []),
  preparation: kind(1, preparationValue, []),
  'preparation-content': kind(1, preparationContentValue, []),
  brought: kind(1, broughtValue, []),
  learned: kind(1, learnedValue, []),
  'export-record': kind(1, exportRecordValue, []),
  'age-identity': kind(1, ageIdentityValue, []),
  spelling: kind(1, spellingValue, []),
  'personal-words': kind(1, personalWordsValue, []),
  dictionary: kind(1, dictionaryValue, []),
};

export type Kind = keyof typeof kinds;
export type ValueOf<K extends Kind> = v.InferOutput<(typeof kinds)[K]['schema']>;

export type Understood = { [K in Kind]: { readonly kind: K; readonly id: Id; readonly value: ValueOf<K> } }[Kind];
/** `newer`: to be kept as it is. `malformed`: the box opened, but what is in it is not what this program wrote. */
export type Decoded = Understood | { readonly kind: 'newer' } | { readonly kind: 'malformed' };

const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name);

/** An older version than this program writes: understood, and to be written anew (migrate.ts). */
export const isOlder = ({ kind, version }: StoredRecord): boolean => isKind(kind) && version < kinds[kind].version;

export function decode(record: StoredRecord, context: UpcastContext): Decoded {
  const current = upToDate(record, context);
  if (typeof current === 'string') return { kind: current };
  const parsed = v.safeParse(kinds[current.kind].schema as v.GenericSchema, current.value);
  if (!parsed.success) return { kind: 'malformed' };
  return { kind: current.kind, id: record.id, value: parsed.output } as Understood;
}

/** Only to be looked at, outside of any journal: what an older version points at by name gets no record of its own. */
export function decodeAlone(record: StoredRecord): Decoded {
  return decode(record, { colleague: () => NOBODY });
}

/**
 * The value in its current version, not validated. Boxes are authenticated and hold what `encode` was given, so whoever reads
 * ten thousand of them may go without; nothing that came this way is handed to the page or written.
 */
export function upToDate(
  { kind, version, value }: StoredRecord,
  context: UpcastContext,
): { kind: Kind; value: unknown } | 'newer' | 'malformed' {
  if (!isKind(kind) || version > kinds[kind].version) return 'newer';
  if (version < 1) return 'malformed';
  return { kind, value: kinds[kind].upcasters.slice(version - 1).reduce((older, up) => up(older, context), value) };
}

/** As this program writes it, whichever version it was read from. */
export const encodeAgain = ({ kind, id, value }: Understood): StoredRecord => ({
  id,
  kind,
  version: kinds[kind].version,
  value,
});

export function encode<K extends Kind>(name: K, id: Id, value: ValueOf<K>): StoredRecord {
  return { id, kind: name, version: kinds[name].version, value };
}
