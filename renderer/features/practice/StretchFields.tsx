// From and to, both of which may stay empty.
import type { StretchOfTime } from '../../../preload/contract/schemas/practiceCount.ts';
import { useText } from '../../text/index.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { dateOf } from './stretch.ts';

type StretchFieldsProps = { stretch: StretchOfTime; onChange: (stretch: StretchOfTime) => void };

export function StretchFields({ stretch, onChange }: StretchFieldsProps) {
  const { table: words } = useText().practice;
  return (
    <>
      <TextField
        label={words.from}
        type="date"
        value={stretch.from ?? ''}
        onChange={(typed) => onChange({ ...stretch, from: dateOf(typed) })}
      />
      <TextField
        label={words.to}
        type="date"
        value={stretch.to ?? ''}
        onChange={(typed) => onChange({ ...stretch, to: dateOf(typed) })}
      />
    </>
  );
}
