// leaving.* and receipt.*: the last step of everything that leaves, whoever packed it.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Handlers } from '../ipc/answer.ts';
import type { Journal } from '../journal/journal.ts';
import { chosenFile, fingerprintOf } from './chosenFile.ts';
import type { Packing, Places } from './packing.ts';
import { listReceipts, lookUp } from './receipts/receipts.ts';
import { instructions } from './seal/instructions.ts';
import { writeChosenFile } from './writeChosenFile.ts';

type LeavingOperations =
  | 'leaving.save'
  | 'leaving.instructions'
  | 'leaving.save-instructions'
  | 'receipt.list'
  | 'receipt.look-up';

export type LeavingParts = {
  readonly open: () => Journal;
  readonly packing: Packing;
  /** To write to. */
  readonly places: Places;
  /** To read from. */
  readonly files: Places;
};

export function leavingHandlers({
  open,
  packing,
  places,
  files,
}: LeavingParts): Pick<Handlers<'vault'>, LeavingOperations> {
  return {
    'leaving.save': ({ packedId, placeId, seal }) => packing.save(packedId, placeId, seal),
    'leaving.instructions': ({ language }) => ({ text: instructions(language) }),
    'leaving.save-instructions': ({ language, placeId }) => {
      writeChosenFile(places.path(placeId), utf8ToBytes(instructions(language)));
      places.used(placeId);
      return {};
    },
    'receipt.list': () => listReceipts(open()),
    'receipt.look-up': ({ placeId }) => {
      const found = lookUp(open(), fingerprintOf(chosenFile(files.path(placeId))));
      files.used(placeId);
      return { found };
    },
  };
}
