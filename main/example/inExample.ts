// What the example journal does not do. It is nowhere but in memory, so nothing of it may reach the disk: no backup, no file, no
// way in. A deed that writes is refused with a sentence that says so.
import { refuse } from '../../preload/contract/errors.ts';
import type { NameAt } from '../../preload/contract/operations.ts';
import type { Handlers } from '../ipc/answer.ts';

type Name = NameAt<'vault'>;

export const NOT_IN_EXAMPLE: readonly Name[] = [
  'vault.set-aside',
  'device.add',
  'device.remove',
  'recovery.make',
  'recovery.confirm',
  'recovery.check',
  'passphrase.set',
  'passphrase.rewrap',
  'passphrase.renew',
  'passphrase.renew-confirm',
  'backup.make',
  'backup.check',
  'backup.copy-to',
  'backup.delete',
  'backup.choose-second',
  'let-go.find-person',
  'together.begin',
  'sheet.save-csv',
  'sheet.save-pdf',
  'leaving.save',
  'leaving.save-instructions',
  'passage.save-key',
];

/** The handlers of the vault's end, with this wall before those deeds while the example is open. */
export function behindExample(handlers: Handlers<'vault'>, on: () => boolean): Handlers<'vault'> {
  const walled = NOT_IN_EXAMPLE.map((name) => {
    const run = handlers[name] as (input: unknown) => unknown;
    const answer = (input: unknown): unknown => {
      if (on()) throw refuse('example');
      return run(input);
    };
    return [name, answer] as const;
  });
  return { ...handlers, ...Object.fromEntries(walled) } as Handlers<'vault'>;
}
