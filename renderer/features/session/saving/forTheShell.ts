// The shell knows three reasons why words are not on disk; a mistake of ours is to the leader the third.
import type { ErrorCode } from '../../../../preload/contract/errors.ts';
import type { Flushed } from '../../../../preload/contract/schemas/shell.ts';

type Reason = Extract<Flushed, { saved: false }>['because'];

export const forTheShell = (code: ErrorCode): Reason =>
  code === 'disk-full' || code === 'read-only' ? code : 'storage-failed';
