// The operations about letting go, over whichever journal is open.
import type { Handlers } from '../ipc/answer.ts';
import type { LettingGo } from './lettingGo.ts';

type LettingGoOperations =
  | 'let-go.weigh'
  | 'let-go.destroy'
  | 'let-go.find-person'
  | 'let-go.person'
  | 'let-go.due'
  | 'let-go.list';

/** `unpack`: what was destroyed must not leave in a file that was made before. */
export const lettingGoHandlers = (
  open: () => LettingGo,
  unpack: () => void,
): Pick<Handlers<'vault'>, LettingGoOperations> => ({
  'let-go.weigh': (what) => open().weigh(what),
  'let-go.destroy': async ({ what, reason }) => {
    const destroyed = await open().destroy(what, reason);
    unpack();
    return destroyed;
  },
  'let-go.find-person': ({ person, passphrase }) => open().findPerson(person, passphrase),
  'let-go.person': async ({ searchId, decisions, standIn, reason }) => {
    const destroyed = await open().letGoOfPerson(searchId, decisions, standIn, reason);
    unpack();
    return destroyed;
  },
  'let-go.due': () => open().due(),
  'let-go.list': () => open().list(),
});
