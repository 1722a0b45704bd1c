// A supervision session: when, with whom, how, and which sessions it spoke of. What was taken away has a page of its own.
import { MODALITIES } from '../../../preload/contract/schemas/group.ts';
import { MY_PARTS, REPORTS, SUPERVISION_FORMATS } from '../../../preload/contract/schemas/practiceEntry.ts';
import { useText } from '../../text/index.tsx';
import { Check } from '../../ui/Check.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { WithWhom } from '../colleagues/WithWhom.tsx';
import { choicesOf } from './choices.ts';
import type { DraftOf } from './entryDraft.ts';
import type { FieldsOf } from './EntryFields.tsx';
import style from './Practice.module.css';
import { SessionsCovered } from './SessionsCovered.tsx';

export function SupervisionFields({ draft, problem, set }: FieldsOf<DraftOf<'supervision-session'>>) {
  const text = useText();
  const { practice, practiceForms: words } = text;
  return (
    <>
      <div className={style.pair}>
        <TextField
          label={words.date}
          type="date"
          value={draft.date}
          error={problem('date')}
          autoFocus
          onChange={(date) => set({ date })}
        />
        <TextField
          label={words.minutes}
          type="number"
          value={draft.minutes}
          error={problem('minutes')}
          onChange={(minutes) => set({ minutes })}
        />
      </div>
      <div className={style.choices}>
        <Choice
          labelShown
          label={words.format}
          value={draft.format}
          options={choicesOf(SUPERVISION_FORMATS, practice.formats)}
          onChange={(format) => set({ format })}
        />
        <Choice
          labelShown
          label={words.myPart}
          value={draft.myPart}
          options={choicesOf(MY_PARTS, practice.myParts)}
          onChange={(myPart) => set({ myPart })}
        />
        <Choice
          labelShown
          label={words.modality}
          value={draft.modality}
          options={choicesOf(MODALITIES, text.group.modalities)}
          onChange={(modality) => set({ modality })}
        />
        <WithWhom
          labelShown
          label={words.supervisor}
          ids={draft.supervisorId === null ? [] : [draft.supervisorId]}
          nobody={practice.table.notNoted}
          onChange={(ids) => set({ supervisorId: ids?.[0] ?? null })}
        />
        <Choice
          labelShown
          label={words.report}
          value={draft.report}
          options={choicesOf(REPORTS, words.reports)}
          onChange={(report) => set({ report })}
        />
      </div>
      <Check label={words.onRecording} checked={draft.onRecording} onChange={(onRecording) => set({ onRecording })} />
      <SessionsCovered chosen={draft.sessionIds} onChange={(sessionIds) => set({ sessionIds })} />
    </>
  );
}
