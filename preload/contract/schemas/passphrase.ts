// Changing the passphrase: what is typed for it, and what has become of making everything anew.
import * as v from 'valibot';
import { progress } from './common.ts';
import { madeWords } from './recovery.ts';
import { newPassphrase, passphrase } from './vault.ts';

export const passphraseChange = v.strictObject({ present: passphrase, next: newPassphrase });

/** To be written down and asked back before anything is changed. */
export const renewalWords = v.pick(madeWords, ['words', 'asked']);

export const RENEWAL_TROUBLES = ['disk-full', 'read-only', 'storage-failed', 'vault-damaged'] as const;

export const renewal = v.strictObject({
  /** Under way, with the entries sealed so far. It can be called off until the last one. */
  work: v.nullable(v.strictObject({ progress })),
  /** How the last one since the journal was opened has ended. */
  ended: v.nullable(
    v.variant('outcome', [
      v.strictObject({
        outcome: v.literal('renewed'),
        /** False when the disk was too full to empty the log: what the old keys open stays in it until the journal locks. */
        oldGone: v.boolean(),
      }),
      v.strictObject({ outcome: v.literal('cancelled') }),
      v.strictObject({ outcome: v.literal('failed'), because: v.picklist(RENEWAL_TROUBLES) }),
    ]),
  ),
});

export type RenewalWords = v.InferOutput<typeof renewalWords>;
export type Renewal = v.InferOutput<typeof renewal>;
