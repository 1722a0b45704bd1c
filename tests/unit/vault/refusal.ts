// What a call was refused with. Anything else, also a return, fails the test: a TypeError is never a refusal.
import { type JournalError, Refusal } from '../../../preload/contract/errors.ts';

function errorOf(thrown: unknown): JournalError {
  if (thrown instanceof Refusal) return thrown.error;
  throw new Error('thrown, but not a Refusal', { cause: thrown });
}

export function refusalOf(call: () => unknown): JournalError {
  try {
    call();
  } catch (thrown) {
    return errorOf(thrown);
  }
  throw new Error('not refused');
}

export async function rejectionOf(promise: Promise<unknown>): Promise<JournalError> {
  try {
    await promise;
  } catch (thrown) {
    return errorOf(thrown);
  }
  throw new Error('not refused');
}
