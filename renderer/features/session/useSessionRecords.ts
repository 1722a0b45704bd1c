// A session and one of its notes in the hands of a page. A note that cannot be read does not keep the session away.
import { useMemo, useState } from 'react';
import type { Refusal } from '../../../preload/contract/errors.ts';
import type { Id } from '../../../preload/contract/schemas/common.ts';
import type { Layer } from '../../../preload/contract/schemas/note.ts';
import { useText } from '../../text/index.tsx';
import type { Passages } from './notePassages.ts';
import { notes, sessions } from './saving/records.ts';
import type { Saver } from './saving/Saver.ts';
import { useRecord } from './saving/useRecord.ts';
import type { SessionDraft } from './sessionDraft.ts';

type SessionRecords =
  | { readonly is: 'opening' }
  | { readonly is: 'open'; readonly session: Saver<SessionDraft>; readonly note: Saver<Passages> | null }
  | { readonly is: 'refused'; readonly refusal: Refusal };

export function useSessionRecords(id: Id, layer: Layer): SessionRecords {
  const { otherVersion } = useText().session;
  const [line] = useState(otherVersion);
  const key = useMemo(() => ({ sessionId: id, layer, otherVersion: line }), [id, layer, line]);
  const session = useRecord(sessions, id);
  const note = useRecord(notes, key);
  if (session.is === 'refused') return session;
  if (session.is === 'opening' || note.is === 'opening') return { is: 'opening' };
  return { is: 'open', session: session.saver, note: note.is === 'open' ? note.saver : null };
}
