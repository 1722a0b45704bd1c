// Everything the page may ask for, one file per area. Handlers, client, allow-list and sweep tests are derived from this
// one object.
import type * as v from 'valibot';
import { backupOperations } from './operations/backup.ts';
import { caseOperations } from './operations/case.ts';
import { colleagueOperations } from './operations/colleague.ts';
import { deletedOperations } from './operations/deleted.ts';
import { deviceOperations } from './operations/device.ts';
import { groupOperations } from './operations/group.ts';
import { lastTimeOperations } from './operations/lastTime.ts';
import { leavingOperations } from './operations/leaving.ts';
import { lettingGoOperations } from './operations/lettingGo.ts';
import { noteOperations } from './operations/note.ts';
import { overTimeOperations } from './operations/overTime.ts';
import { passageOperations } from './operations/passage.ts';
import { practiceOperations } from './operations/practice.ts';
import { preparationOperations } from './operations/preparation.ts';
import { passphraseOperations } from './operations/passphrase.ts';
import { promptOperations } from './operations/prompts.ts';
import { practiceSheetOperations } from './operations/practiceSheet.ts';
import { practiceTableOperations } from './operations/practiceTable.ts';
import { recoveryOperations } from './operations/recovery.ts';
import { rescueOperations } from './operations/rescue.ts';
import { restoreOperations } from './operations/restore.ts';
import { searchOperations } from './operations/search.ts';
import { sessionOperations } from './operations/session.ts';
import { settingsOperations } from './operations/settings.ts';
import { shellOperations } from './operations/shell.ts';
import { spellingOperations } from './operations/spelling.ts';
import { togetherOperations } from './operations/together.ts';
import { vaultOperations } from './operations/vault.ts';
import type { End, Operation } from './operations/operation.ts';

export type { End, When } from './operations/operation.ts';

export const operations = {
  ...shellOperations,
  ...vaultOperations,
  ...recoveryOperations,
  ...passphraseOperations,
  ...deviceOperations,
  ...settingsOperations,
  ...promptOperations,
  ...togetherOperations,
  ...groupOperations,
  ...colleagueOperations,
  ...caseOperations,
  ...sessionOperations,
  ...noteOperations,
  ...lastTimeOperations,
  ...practiceOperations,
  ...practiceTableOperations,
  ...practiceSheetOperations,
  ...backupOperations,
  ...deletedOperations,
  ...lettingGoOperations,
  ...rescueOperations,
  ...restoreOperations,
  ...overTimeOperations,
  ...searchOperations,
  ...spellingOperations,
  ...preparationOperations,
  ...leavingOperations,
  ...passageOperations,
} as const satisfies Record<string, Operation>;

export type Operations = typeof operations;
export type OperationName = keyof Operations;
export type NameAt<E extends End> = { [N in OperationName]: Operations[N]['at'] extends E ? N : never }[OperationName];
export type Input<N extends OperationName> = v.InferOutput<Operations[N]['input']>;
export type Output<N extends OperationName> = v.InferOutput<Operations[N]['output']>;

export const operationNames = Object.keys(operations) as OperationName[];

export const isOperation = (name: unknown): name is OperationName =>
  typeof name === 'string' && Object.hasOwn(operations, name);
