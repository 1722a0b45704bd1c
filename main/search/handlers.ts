// search.find, over whichever journal is open.
import type { Handlers } from '../ipc/answer.ts';
import type { JournalSearch } from './journalSearch.ts';

export const searchHandlers = (open: () => JournalSearch): Pick<Handlers<'vault'>, 'search.find'> => ({
  'search.find': (query) => open().find(query),
});
