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

export const lettingGoHandlers = (open: () => LettingGo): Pick<Handlers<'vault'>, LettingGoOperations> => ({
  'let-go.weigh': (what) => open().weigh(what),
  'let-go.destroy': ({ what, reason }) => open().destroy(what, reason),
  'let-go.find-person': ({ person, passphrase }) => open().findPerson(person, passphrase),
  'let-go.person': ({ searchId, decisions, standIn, reason }) =>
    open().letGoOfPerson(searchId, decisions, standIn, reason),
  'let-go.due': () => open().due(),
  'let-go.list': () => open().list(),
});
