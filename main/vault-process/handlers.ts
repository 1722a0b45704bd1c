// Every operation of the vault's end with its handler; leaving one out does not compile. The journal does not exist before it
// is unlocked, so each group of handlers is given a way to ask for it.
import { refuse } from '../../preload/contract/errors.ts';
import type { MakePdf } from '../export/forms/encode.ts';
import { exampleVault } from '../example/exampleVault.ts';
import { behindExample } from '../example/inExample.ts';
import { leavingHandlers } from '../export/leavingHandlers.ts';
import { Packing } from '../export/packing.ts';
import { tableHandlers } from '../import/tableHandlers.ts';
import type { Handlers } from '../ipc/answer.ts';
import { caseHandlers } from '../journal/cases.ts';
import { colleagueHandlers } from '../journal/colleagues.ts';
import { deletedHandlers } from '../journal/deleted/deleting.ts';
import { groupHandlers } from '../journal/groups.ts';
import { noteHandlers } from '../journal/notes.ts';
import { promptHandlers } from '../journal/prompts.ts';
import { sessionHandlers } from '../journal/sessions.ts';
import { settingsHandlers } from '../journal/settings.ts';
import { spellingHandlers } from '../journal/spelling.ts';
import { versionHandlers } from '../journal/versions.ts';
import { deviceHandlers } from './deviceHandlers.ts';
import { lastTimeHandlers } from '../last-time/handlers.ts';
import { lettingGoHandlers } from '../letting-go/handlers.ts';
import { passageHandlers } from '../passage/handlers.ts';
import { overTimeHandlers } from '../pictures/handlers.ts';
import { practiceHandlers } from '../practice/handlers.ts';
import { preparationHandlers } from '../preparation/handlers.ts';
import { sheetHandlers, type SheetPdf } from '../practice/sheetHandlers.ts';
import { searchHandlers } from '../search/handlers.ts';
import { togetherHandlers } from '../together/together.ts';
import { behindTogether } from '../together/whileTogether.ts';
import { createVault } from '../vault/create.ts';
import type { Keychain } from '../vault/deviceSlot.ts';
import { inspectVault } from '../vault/inspect.ts';
import { openVault } from '../vault/open.ts';
import type { Vault } from '../vault/vault.ts';
import { backupHandlers } from './backupHandlers.ts';
import type { ChosenPlaces } from './chosenPlaces.ts';
import type { ProcessEffects } from './effects.ts';
import type { OpenJournal } from './openJournal.ts';
import { passphraseHandlers } from './passphraseHandlers.ts';
import { raiseCostWhenWhole } from './raisedCost.ts';
import { recoveryHandlers } from './recoveryHandlers.ts';
import { rescueHandlers } from './rescueHandlers.ts';
import { restoreHandlers } from './restoreHandlers.ts';

/** Where no passphrase and no words were asked for. */
export type Opened = 'example' | 'device';

export type VaultEnd = {
  readonly begun: () => { readonly file: string; readonly syncedBy: string | null };
  /** Refuses `locked`. */
  readonly open: () => OpenJournal;
  readonly isOpen: () => boolean;
  readonly openWith: (vault: Vault, how?: Opened) => void;
  readonly places: ChosenPlaces;
  /** Files that the leader chose to be read. */
  readonly files: ChosenPlaces;
  readonly makePdf: MakePdf;
  /** Of the sheet that the page shows to a printer. Refuses `no-pdf`. */
  readonly sheetPdf: SheetPdf;
  readonly idleMinutes: (minutes: number) => void;
  readonly keychain: Keychain;
  readonly effects: ProcessEffects;
};

export function vaultEndHandlers(end: VaultEnd): Handlers<'vault'> {
  const journal = () => end.open().journal;
  const { places, files, makePdf } = end;
  const packing = new Packing({ open: journal, places, makePdf });
  const unpack = () => packing.unpack();
  const leaving = { open: journal, places, files, packing };
  const handlers: Handlers<'vault'> = {
    ...vaultHandlers(end),
    ...recoveryHandlers(end),
    ...deviceHandlers(end),
    ...passphraseHandlers(() => end.open().passphrase),
    ...rescueHandlers(end),
    ...restoreHandlers(end),
    ...settingsHandlers(journal, end.idleMinutes),
    ...promptHandlers(journal),
    ...togetherHandlers(() => end.open().together, unpack),
    ...groupHandlers(journal),
    ...colleagueHandlers(journal),
    ...caseHandlers(journal),
    ...sessionHandlers(journal),
    ...noteHandlers(journal),
    ...lastTimeHandlers(journal),
    ...versionHandlers(journal),
    ...practiceHandlers(journal),
    ...backupHandlers(() => end.open().backups, end.places),
    ...deletedHandlers(journal),
    ...tableHandlers(journal, end.places),
    ...sheetHandlers(journal, end),
    ...lettingGoHandlers(() => end.open().lettingGo, unpack),
    ...spellingHandlers(journal),
    ...overTimeHandlers(journal),
    ...searchHandlers(() => end.open().search),
    ...preparationHandlers(journal, packing),
    ...leavingHandlers(leaving),
    ...passageHandlers(leaving),
  };
  const walled = behindExample(handlers, () => end.isOpen() && end.open().example);
  return behindTogether(walled, () => end.isOpen() && end.open().together.on);
}

type VaultOperations =
  | 'vault.status'
  | 'vault.create'
  | 'vault.example'
  | 'vault.unlock'
  | 'vault.overview'
  | 'vault.damage'
  | 'vault.set-aside';

function vaultHandlers({ begun, open, isOpen, openWith, effects }: VaultEnd): Pick<Handlers<'vault'>, VaultOperations> {
  return {
    'vault.status': () => {
      if (isOpen() && open().example) return { journal: 'open', lastWrittenAt: null, notClosed: false, example: true };
      const inspection = inspectVault(begun().file);
      if (inspection.state === 'absent') {
        return { journal: 'absent', lastWrittenAt: null, notClosed: false, example: false };
      }
      const { state, lastWrittenAt, notClosed } = inspection;
      return { journal: isOpen() ? 'open' : state, lastWrittenAt, notClosed: notClosed && !isOpen(), example: false };
    },
    'vault.create': async ({ passphrase }) => {
      const { file, syncedBy } = begun();
      if (syncedBy !== null) throw refuse({ code: 'synced-folder', service: syncedBy });
      openWith(await createVault(file, passphrase, effects));
      return {};
    },
    'vault.example': ({ language }) => {
      openWith(exampleVault(language, effects), 'example');
      return {};
    },
    'vault.unlock': async ({ passphrase }) => {
      openWith(await openVault(begun().file, passphrase, effects));
      void raiseCostWhenWhole(open(), passphrase, effects);
      return {};
    },
    'vault.overview': () => open().overview(),
    'vault.damage': () => open().damage(),
    'vault.set-aside': () => ({ name: open().setAsideLeftOut(begun().file) }),
  };
}
