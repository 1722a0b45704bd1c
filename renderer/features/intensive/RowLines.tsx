// The three lines under a row: private reflection, with its mark. Opened by the leader's own key and drawn nowhere else.
import { useEffect, useMemo, useState } from 'react';
import type { Id } from '../../../preload/contract/schemas/common.ts';
import { useText } from '../../text/index.tsx';
import { classes } from '../../ui/classes.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { Passages } from '../session/notePassages.ts';
import { PassageFields } from '../session/PassageFields.tsx';
import privateStyle from '../session/PrivatePage.module.css';
import { notes } from '../session/saving/records.ts';
import type { Saver } from '../session/saving/Saver.ts';
import type { Signed } from '../session/saving/SaveSign.tsx';
import { useRecord } from '../session/saving/useRecord.ts';
import style from './Intensive.module.css';

type RowLinesProps = { sessionId: Id; onSaver: (saver: Signed) => () => void };

export function RowLines({ sessionId, onSaver }: RowLinesProps) {
  const { app, session } = useText();
  const [otherVersion] = useState(session.otherVersion);
  const key = useMemo(() => ({ sessionId, layer: 'private' as const, otherVersion }), [sessionId, otherVersion]);
  const record = useRecord(notes, key);
  if (record.is === 'opening') return null;
  if (record.is === 'refused') {
    return (
      <Notice word={app.damaged} tone="trouble">
        {session.debrief.cannotBeRead}
      </Notice>
    );
  }
  return <OpenLines note={record.saver} onSaver={onSaver} />;
}

function OpenLines({ note, onSaver }: { note: Saver<Passages>; onSaver: RowLinesProps['onSaver'] }) {
  useEffect(() => onSaver(note), [onSaver, note]);
  return (
    <div className={classes(privateStyle.own, style.lines)}>
      <PassageFields note={note} place="intensive" alone={false} allAsked autoFocus />
    </div>
  );
}
