// Practice from before the journal: so many of one unit between two days, and where the number comes from.
import { GROUP_KINDS, MODALITIES } from '../../../preload/contract/schemas/group.ts';
import { EARLIER_UNITS, SOURCES } from '../../../preload/contract/schemas/practiceEntry.ts';
import { CASE_ROLES } from '../../../preload/contract/schemas/session.ts';
import { useText } from '../../text/index.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { choicesOf, orNotNoted, orNull, unitChoicesOf } from './choices.ts';
import type { DraftOf } from './entryDraft.ts';
import type { FieldsOf } from './EntryFields.tsx';
import { FromToFields } from './FromToFields.tsx';
import style from './Practice.module.css';

export function EarlierFields({ draft, problem, set }: FieldsOf<DraftOf<'earlier-practice'>>) {
  const text = useText();
  const { practice, practiceForms: words } = text;
  const { notNoted } = practice.table;
  return (
    <>
      <FromToFields draft={draft} problem={problem} set={set} />
      <div className={style.pair}>
        <TextField
          label={words.count}
          type="number"
          value={draft.count}
          error={problem('count')}
          onChange={(count) => set({ count })}
        />
      </div>
      <div className={style.choices}>
        <Choice
          labelShown
          label={words.unit}
          value={draft.unit}
          options={unitChoicesOf(EARLIER_UNITS, practice.earlierUnits)}
          onChange={(unit) => set({ unit })}
        />
        <Choice
          labelShown
          label={words.role}
          value={draft.role}
          options={choicesOf(CASE_ROLES, text.session.cases.roles)}
          onChange={(role) => set({ role })}
        />
        <Choice
          labelShown
          label={words.source}
          value={draft.source}
          options={choicesOf(SOURCES, practice.sources)}
          onChange={(source) => set({ source })}
        />
        <Choice
          labelShown
          label={words.groupKind}
          value={draft.groupKind ?? ''}
          options={orNotNoted(choicesOf(GROUP_KINDS, text.groups.kind), notNoted)}
          onChange={(kind) => set({ groupKind: orNull(kind) })}
        />
        <Choice
          labelShown
          label={words.modality}
          value={draft.modality ?? ''}
          options={orNotNoted(choicesOf(MODALITIES, text.group.modalities), notNoted)}
          onChange={(modality) => set({ modality: orNull(modality) })}
        />
      </div>
      {draft.unit === 'meetings' ? (
        <div className={style.pair}>
          <TextField
            label={words.minutesEach}
            type="number"
            value={draft.minutesEach}
            error={problem('minutesEach')}
            onChange={(minutesEach) => set({ minutesEach })}
          />
          <TextField
            label={words.casesEach}
            type="number"
            value={draft.casesEach}
            error={problem('casesEach')}
            onChange={(casesEach) => set({ casesEach })}
          />
        </div>
      ) : null}
    </>
  );
}
