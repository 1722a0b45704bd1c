// What the leader set, and where they were when the journal locked. Both are records inside the vault.
import * as v from 'valibot';
import { id } from './common.ts';
import { destroyable } from './lettingGo.ts';
import { personRef } from './lettingGoOfPerson.ts';
import { PRACTICE_KINDS } from './practiceEntry.ts';

export const THEMES = ['system', 'light', 'dark', 'contrast-light', 'contrast-dark'] as const;
export const LANGUAGES = ['system', 'en', 'de'] as const;
export const WRITING_SIZES = ['small', 'medium', 'large', 'largest'] as const;
/** `hyperlegible`: letters that are hard to mistake for each other, everywhere in the window. */
export const FACES = ['usual', 'hyperlegible'] as const;
export const IDLE_MINUTES = { least: 1, most: 30, usual: 5 } as const;

export const settings = v.strictObject({
  theme: v.picklist(THEMES),
  language: v.picklist(LANGUAGES),
  writingSize: v.picklist(WRITING_SIZES),
  face: v.picklist(FACES),
  motion: v.picklist(['system', 'none']),
  idleMinutes: v.pipe(v.number(), v.integer(), v.minValue(IDLE_MINUTES.least), v.maxValue(IDLE_MINUTES.most)),
});

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  language: 'system',
  writingSize: 'medium',
  face: 'usual',
  motion: 'system',
  idleMinutes: IDLE_MINUTES.usual,
};

/** The screens that exist, as the in-memory router names them. */
export const route = v.variant('screen', [
  v.strictObject({
    screen: v.picklist([
      'today',
      'groups',
      'new-group',
      'colleagues',
      'search',
      'where',
      'settings',
      'passphrase',
      'supervision',
      'log',
      'log-table',
      'log-paper',
    ]),
  }),
  v.strictObject({ screen: v.picklist(['log-entry', 'log-profile', 'took-away', 'confirmation']), id }),
  v.strictObject({ screen: v.literal('new-log-entry'), kind: v.picklist(PRACTICE_KINDS) }),
  v.strictObject({
    screen: v.picklist(['group', 'intensive', 'session', 'private', 'preparation', 'let-go-sheet']),
    id,
  }),
  v.strictObject({ screen: v.picklist(['timeline', 'calendar']), groupId: v.nullable(id) }),
  v.strictObject({ screen: v.literal('let-go'), what: destroyable }),
  v.strictObject({ screen: v.literal('let-go-person'), person: personRef }),
  v.strictObject({ screen: v.picklist(['what-left', 'take-debrief']) }),
  v.strictObject({ screen: v.literal('give-debrief'), id }),
]);

export const place = v.strictObject({
  route,
  scroll: v.pipe(v.number(), v.minValue(0)),
  /** The name of the field that had the caret, and the caret's position in it. */
  field: v.nullable(v.pipe(v.string(), v.maxLength(100))),
  caret: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

export type Settings = v.InferOutput<typeof settings>;
export type Route = v.InferOutput<typeof route>;
export type Place = v.InferOutput<typeof place>;
