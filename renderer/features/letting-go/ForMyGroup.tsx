// One page for the group: what is kept about them, where, for how long, how to ask for it to go. It names no group, no path
// and no number of notes, so it may hang on a wall.
import { useState } from 'react';
import type { Id } from '../../../preload/contract/schemas/common.ts';
import { useAnswer } from '../../api/queries.ts';
import { useText } from '../../text/index.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { PrintDeed } from '../printing/PrintDeed.tsx';
import style from './LettingGo.module.css';

export function ForMyGroup() {
  const text = useText().lettingGo.forGroup;
  const groups = useAnswer('group.list', {}).data ?? [];
  const [chosen, setChosen] = useState<Id | null>(null);
  const groupId = chosen ?? groups[0]?.id;
  const months = useAnswer('group.read', { id: groupId ?? '' }, { enabled: groupId !== undefined }).data
    ?.keepTextsMonths;
  const long = months === undefined || months === null ? text.longNone : text.longMonths(months);
  return (
    <div className={style.part}>
      {groups.length < 2 || groupId === undefined ? null : (
        <Choice
          label={text.which}
          labelShown
          value={groupId}
          options={groups.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setChosen}
        />
      )}
      <PrintDeed label={text.open}>
        <h1>{text.title}</h1>
        <Lines title={text.what} lines={text.whatLines} />
        <Lines title={text.where} lines={text.whereLines} />
        <Lines title={text.long} lines={[long]} />
        <Lines title={text.ask} lines={text.askLines} />
      </PrintDeed>
    </div>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
