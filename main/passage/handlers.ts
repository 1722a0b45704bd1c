// passage.*: what the two leaders give each other. One opened file at a time is kept in memory, until another is opened or the
// process ends with the lock.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { refuse } from '../../preload/contract/errors.ts';
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { Opened } from '../../preload/contract/schemas/passage.ts';
import { chosenFile } from '../export/chosenFile.ts';
import type { LeavingParts } from '../export/leavingHandlers.ts';
import { type Opener, sealedWith, unsealed } from '../export/seal/unseal.ts';
import { writeChosenFile } from '../export/writeChosenFile.ts';
import type { Handlers } from '../ipc/answer.ts';
import type { Journal } from '../journal/journal.ts';
import { giveDebrief } from './give.ts';
import { identityOf, makeKey, publicKey } from './ownKey.ts';
import { decodePassageFile, LARGEST_PASSAGE_FILE, type PassageFile } from './passageFile.ts';
import { compare, likelySession, takeIn } from './takeIn.ts';

type PassageOperations =
  | 'passage.give'
  | 'passage.own-key'
  | 'passage.make-key'
  | 'passage.save-key'
  | 'passage.open'
  | 'passage.compare'
  | 'passage.take';

export function passageHandlers({
  open,
  packing,
  places,
  files,
}: LeavingParts): Pick<Handlers<'vault'>, PassageOperations> {
  let kept: { readonly openedId: Id; readonly file: PassageFile } | undefined;
  const opened = (openedId: Id): PassageFile => {
    if (kept?.openedId !== openedId) throw refuse('not-found');
    return kept.file;
  };
  return {
    'passage.give': (given) => giveDebrief(open(), packing, given),
    'passage.own-key': async () => ({ key: await publicKey(open()) }),
    'passage.make-key': async () => ({ key: await makeKey(open()) }),
    'passage.save-key': async ({ placeId }) => {
      const key = await publicKey(open());
      if (key === null) throw refuse('not-found');
      writeChosenFile(places.path(placeId), utf8ToBytes(`${key}\n`));
      places.used(placeId);
      return {};
    },
    'passage.open': async ({ placeId, passphrase }): Promise<Opened> => {
      const journal = open();
      const sealed = chosenFile(files.path(placeId), LARGEST_PASSAGE_FILE);
      const opener = openerFor(journal, sealedWith(sealed), passphrase);
      if (opener === null) return { state: 'asks-passphrase' };
      const file = decodePassageFile(await unsealed(sealed, opener));
      files.used(placeId);
      kept = { openedId: journal.freshId(), file };
      return { state: 'opened', openedId: kept.openedId, ...file, likely: likelySession(journal, file) };
    },
    'passage.compare': ({ openedId, sessionId }) => compare(open(), sessionId, opened(openedId)),
    'passage.take': async (taking) => {
      const sessionId = await takeIn(open(), opened(taking.openedId), taking);
      kept = undefined;
      return { sessionId };
    },
  };
}

/** Null when somebody has to type the passphrase first. Refuses `wrong-seal` when this journal has no key yet. */
function openerFor(journal: Journal, way: Opener['with'], passphrase: string | null): Opener | null {
  if (way === 'passphrase') return passphrase === null ? null : { with: 'passphrase', passphrase };
  const identity = identityOf(journal);
  if (identity === null) throw refuse('wrong-seal');
  return { with: 'key', identity };
}
