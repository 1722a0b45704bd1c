// What a leader writes for one hour, on its way between the window and the disk. The shelf is a root, as those of a session: the
// words outlive the page they were typed on.
import { Refusal } from '../../../../preload/contract/errors.ts';
import type { Id } from '../../../../preload/contract/schemas/common.ts';
import { type Preparation, WRITTEN_PARTS, type WrittenPart } from '../../../../preload/contract/schemas/preparation.ts';
import { call } from '../../../api/client.ts';
import { onFlush } from '../../../app/flush.ts';
import { type Clock, windowClock } from '../../session/saving/clock.ts';
import { whileLeftUnsaved } from '../../session/saving/leftUnsaved.ts';
import { Saver } from '../../session/saving/Saver.ts';
import { Shelf } from '../../session/saving/Shelf.ts';

export type Written = Preparation['written'];

export const writtenForHour = new Shelf<Id, Written>({
  name: (id) => id,
  open: (id) =>
    writtenSaver({
      clock: windowClock,
      read: async () => (await call('preparation.open', { id })).written,
      write: async (part, text) => void (await call('preparation.write', { id, part, text })),
    }),
  whileOpen: onFlush,
  whileLeftUnsaved,
});

type WrittenEffects = {
  readonly clock: Clock;
  read(): Promise<Written>;
  write(part: WrittenPart, text: string): Promise<void>;
};

export async function writtenSaver({ clock, read, write }: WrittenEffects): Promise<Saver<Written>> {
  let stored = await read();
  const found = () => ({ value: stored, revision: 1, savedAt: null });
  return new Saver(found(), {
    clock,
    save: async (written, revision) => {
      for (const part of WRITTEN_PARTS) {
        if (written[part] === stored[part]) continue;
        await write(part, written[part]).catch(unlessGivenUp);
        stored = { ...stored, [part]: written[part] };
      }
      return { revision: revision + 1, savedAt: new Date().toISOString() };
    },
    read: async () => {
      stored = await read();
      return found();
    },
    same: (one, other) => WRITTEN_PARTS.every((part) => one[part] === other[part]),
    merge: (_, mine) => mine,
  });
}

/** The preparation was given up, and its words with it. */
function unlessGivenUp(thrown: unknown): void {
  if (!(thrown instanceof Refusal) || thrown.error.code !== 'not-found') throw thrown;
}
