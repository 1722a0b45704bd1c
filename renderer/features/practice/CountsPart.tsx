// Four units in one table, by role or by what else is asked, for all of the time or a stretch of it.
import { useState } from 'react';
import { DIMENSIONS, type Dimension, type StretchOfTime } from '../../../preload/contract/schemas/practiceCount.ts';
import { useAnswer } from '../../api/queries.ts';
import { useText } from '../../text/index.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { CountsTable } from './CountsTable.tsx';
import style from './Practice.module.css';
import { ALWAYS } from './stretch.ts';
import { StretchFields } from './StretchFields.tsx';

export function CountsPart() {
  const { table: words } = useText().practice;
  const [stretch, setStretch] = useState<StretchOfTime>(ALWAYS);
  const [by, setBy] = useState<Dimension>('role');
  const answer = useAnswer('practice.counts', stretch, { fresh: true }).data;
  // While the next stretch is counted the last one stays on the screen.
  const [counts, setCounts] = useState(answer);
  if (answer !== undefined && answer !== counts) setCounts(answer);
  return (
    <section className={style.part} aria-labelledby="log-counts">
      <h2 id="log-counts">{words.title}</h2>
      <div className={style.stretch}>
        <StretchFields stretch={stretch} onChange={setStretch} />
        <Choice
          label={words.by}
          value={by}
          options={DIMENSIONS.map((value) => ({ value, label: words.dimensions[value] }))}
          onChange={setBy}
        />
      </div>
      {counts === undefined ? null : <CountsTable label={words.title} counts={counts} by={by} />}
    </section>
  );
}
