// My leading, observed: the day, the session, and whether the report has come.
import { useText } from '../../text/index.tsx';
import { Check } from '../../ui/Check.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { WithWhom } from '../colleagues/WithWhom.tsx';
import { orNotNoted, orNull } from './choices.ts';
import type { DraftOf } from './entryDraft.ts';
import type { FieldsOf } from './EntryFields.tsx';
import style from './Practice.module.css';
import { useSessionNames } from './sessionNames.ts';

export function ObservationFields({ draft, problem, set }: FieldsOf<DraftOf<'observation'>>) {
  const { practice, practiceForms: words } = useText();
  const sessions = useSessionNames(draft.sessionId === null ? [] : [draft.sessionId]);
  return (
    <>
      <div className={style.short}>
        <TextField
          label={words.date}
          type="date"
          value={draft.date}
          error={problem('date')}
          autoFocus
          onChange={(date) => set({ date })}
        />
      </div>
      <WithWhom
        labelShown
        label={words.observer}
        ids={draft.observerId === null ? [] : [draft.observerId]}
        nobody={practice.table.notNoted}
        onChange={(ids) => set({ observerId: ids?.[0] ?? null })}
      />
      <Choice
        labelShown
        label={words.session}
        value={draft.sessionId ?? ''}
        options={orNotNoted(
          sessions.map(({ id, name }) => ({ value: id, label: name })),
          practice.table.notNoted,
        )}
        onChange={(id) => set({ sessionId: orNull(id) })}
      />
      <Check
        label={words.reportReceived}
        checked={draft.reportReceived}
        onChange={(reportReceived) => set({ reportReceived })}
      />
    </>
  );
}
