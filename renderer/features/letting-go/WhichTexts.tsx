// Of a group: all texts, or those that are older than so many months. A reminder brings its own day along.
import { useState } from 'react';
import type { Destroyable } from '../../../preload/contract/schemas/lettingGo.ts';
import { monthsBefore, today } from '../../text/calendar.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Choice } from '../../ui/Choice.tsx';

type OfGroup = Extract<Destroyable, { of: 'group' }>;

const MONTHS = [6, 12, 24, 36, 60, 120];

export function WhichTexts({ what, onChange }: { what: OfGroup; onChange: (what: OfGroup) => void }) {
  const text = useText().lettingGo.texts;
  const format = useFormat();
  const [given] = useState(what.before);
  const days = MONTHS.map((months) => ({ value: monthsBefore(today(), months), label: text.olderThan(months) }));
  const options = [
    { value: '', label: text.all },
    ...(given === null ? [] : [{ value: given, label: text.before(format.shortDate(given)) }]),
    ...days.filter(({ value }) => value !== given),
  ];
  return (
    <Choice
      label={text.which}
      labelShown
      value={what.before ?? ''}
      options={options}
      onChange={(before) => onChange({ ...what, before: before === '' ? null : before })}
    />
  );
}
