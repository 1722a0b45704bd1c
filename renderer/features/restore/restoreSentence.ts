// What is said when a copy cannot be looked at or put in place: of the copy and not of the journal, which is as it was.
import { Refusal } from '../../../preload/contract/errors.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import type { Format } from '../../text/format.ts';
import type { Messages } from '../../text/index.tsx';

type Own = keyof Messages['restore']['trouble'];

export function restoreSentence(thrown: unknown, { restore, errors }: Messages, format: Format): string {
  const { trouble } = restore;
  const isOwn = (code: string): code is Own => Object.hasOwn(trouble, code);
  if (thrown instanceof Refusal) {
    // A passphrase longer than any that can be set: to the leader it is one that does not open it.
    const code = thrown.error.code === 'invalid-input' ? 'wrong-passphrase' : thrown.error.code;
    if (isOwn(code)) return trouble[code];
  }
  return sentenceForThrown(thrown, errors, format);
}
