// A training event. Where one of the leader's groups was the event, its numbers come from the cases and cannot be typed.
import { MODALITIES } from '../../../preload/contract/schemas/group.ts';
import { EVENT_TYPES } from '../../../preload/contract/schemas/practiceEntry.ts';
import { useAnswer } from '../../api/queries.ts';
import { useText } from '../../text/index.tsx';
import { Check } from '../../ui/Check.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { choicesOf, orNotNoted, orNull } from './choices.ts';
import type { DraftOf } from './entryDraft.ts';
import type { FieldsOf } from './EntryFields.tsx';
import { FromToFields } from './FromToFields.tsx';
import style from './Practice.module.css';

export function EventFields({ draft, problem, set }: FieldsOf<DraftOf<'training-event'>>) {
  const text = useText();
  const { practice, practiceForms: words } = text;
  const groups = useAnswer('group.list', {}).data ?? [];
  return (
    <>
      <Choice
        labelShown
        label={words.type}
        value={draft.type}
        options={choicesOf(EVENT_TYPES, practice.eventTypes)}
        onChange={(type) => set({ type })}
      />
      <FromToFields draft={draft} problem={problem} set={set} />
      <TextField
        label={words.organiser}
        value={draft.organiser}
        error={problem('organiser')}
        onChange={(organiser) => set({ organiser })}
      />
      <div className={style.short}>
        <TextField
          label={words.eventMinutes}
          hint={words.eventMinutesHint}
          type="number"
          value={draft.minutes}
          error={problem('minutes')}
          onChange={(minutes) => set({ minutes })}
        />
      </div>
      <div className={style.choices}>
        <Choice
          labelShown
          label={words.modality}
          value={draft.modality}
          options={choicesOf(MODALITIES, text.group.modalities)}
          onChange={(modality) => set({ modality })}
        />
        <Choice
          labelShown
          label={words.eventGroup}
          value={draft.groupId ?? ''}
          options={orNotNoted(
            groups.map(({ id, name }) => ({ value: id, label: name })),
            words.noEventGroup,
          )}
          onChange={(id) => set({ groupId: orNull(id) })}
        />
      </div>
      {draft.groupId === null ? (
        <div className={style.pair}>
          <TextField
            label={words.asMember}
            type="number"
            value={draft.asMember}
            error={problem('asMember')}
            onChange={(asMember) => set({ asMember })}
          />
          <TextField
            label={words.asLeader}
            type="number"
            value={draft.asLeader}
            error={problem('asLeader')}
            onChange={(asLeader) => set({ asLeader })}
          />
        </div>
      ) : (
        <p className={style.note}>{words.fromCases}</p>
      )}
      <Check label={words.evaluative} checked={draft.evaluative} onChange={(evaluative) => set({ evaluative })} />
      <Check label={words.abroad} checked={draft.abroad} onChange={(abroad) => set({ abroad })} />
    </>
  );
}
