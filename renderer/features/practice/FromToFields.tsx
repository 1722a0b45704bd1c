// The first and the last day of something. The last day follows the first until it says another, later one.
import { useText } from '../../text/index.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { FieldsOf } from './EntryFields.tsx';
import style from './Practice.module.css';

type FromTo = { readonly from: string; readonly to: string };

export function FromToFields({ draft, problem, set }: FieldsOf<FromTo>) {
  const words = useText().practiceForms;
  const follows = (from: string): boolean => draft.to === draft.from || draft.to < from;
  return (
    <div className={style.pair}>
      <TextField
        label={words.from}
        type="date"
        value={draft.from}
        error={problem('from')}
        autoFocus
        onChange={(from) => set(follows(from) ? { from, to: from } : { from })}
      />
      <TextField label={words.to} type="date" value={draft.to} error={problem('to')} onChange={(to) => set({ to })} />
    </div>
  );
}
