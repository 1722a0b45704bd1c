// The shell's end of a call: the sender first, then the steps that both ends share. Nothing is forwarded from here: the
// page's words travel on its own port to the vault process, which the shell hands over once and never reads.
import type { JournalError } from '../../preload/contract/errors.ts';
import type { Envelope } from '../../preload/contract/wire.ts';
import { type Answering, answer } from './answer.ts';
import type { Caller } from './sender.ts';

export type RouterParts = {
  readonly isOurPage: (caller: Caller) => boolean;
  readonly epoch: () => number;
  readonly answering: Answering<'shell'>;
};

/** Never throws and never rejects, whoever calls with whatever. */
export async function route(caller: Caller, name: unknown, input: unknown, parts: RouterParts): Promise<Envelope> {
  if (!parts.isOurPage(caller)) return failed({ code: 'refused-sender' });
  const epoch = parts.epoch();
  const envelope = await answer(name, input, parts.answering);
  // The journal was locked in between: the answer belongs to a window that is gone.
  return parts.epoch() === epoch ? envelope : failed({ code: 'stopped' });
}

const failed = (error: JournalError): Envelope => ({ ok: false, error });
