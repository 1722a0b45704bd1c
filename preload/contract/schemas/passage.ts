// A debrief given to the other leader, and taken in by them. There is no layer here: a private reflection cannot be named.
import * as v from 'valibot';
import { calendarDate, count, id, LIMITS, revision } from './common.ts';
import { document } from './document.ts';
import { passages } from './note.ts';
import { ageKey, seal, sealPassphrase } from './leaving.ts';

/** Which answers of the debrief, by their places from 0. */
const places = v.pipe(v.array(count), v.minLength(1), v.maxLength(LIMITS.passagesInNote));

export const given = v.strictObject({ sessionId: id, places, seal });

/** The public key of this journal. The secret one never leaves it. */
export const ownKey = v.strictObject({ key: v.nullable(ageKey) });

export const openedWith = v.strictObject({ placeId: id, passphrase: v.nullable(sealPassphrase) });

export const opened = v.variant('state', [
  v.strictObject({ state: v.literal('asks-passphrase') }),
  v.strictObject({
    state: v.literal('opened'),
    openedId: id,
    date: calendarDate,
    groupName: v.string(),
    passages,
    /** The session it seems to belong to: of the same day, and of the group of the same name if there is one. */
    likely: v.nullable(id),
  }),
]);

/** For each passage of the file what stands under its prompt in this session; null where nothing does. */
export const compared = v.strictObject({
  revision,
  passages: v.array(v.strictObject({ mine: v.nullable(document), same: v.boolean() })),
});

/** `add` puts it below what stands there, `replace` in its place: what stood there stays as an earlier version. */
export const CHOICES = ['leave', 'add', 'replace'] as const;

export const taking = v.strictObject({
  openedId: id,
  into: v.variant('kind', [
    v.strictObject({ kind: v.literal('session'), sessionId: id, revision }),
    v.strictObject({ kind: v.literal('new'), groupId: id }),
  ]),
  choices: v.pipe(v.array(v.picklist(CHOICES)), v.maxLength(LIMITS.passagesInNote)),
});

export type Given = v.InferOutput<typeof given>;
export type Opened = v.InferOutput<typeof opened>;
export type Compared = v.InferOutput<typeof compared>;
export type Choice = (typeof CHOICES)[number];
export type Taking = v.InferOutput<typeof taking>;
