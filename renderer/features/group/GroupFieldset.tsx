// The facts of a group as fields: used when it is named, and in its settings.
import { GROUP_KINDS, I_AM, MODALITIES } from '../../../preload/contract/schemas/group.ts';
import { useText } from '../../text/index.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import style from './Group.module.css';
import type { FieldProblems, GroupFields } from './groupFields.ts';
import { problemSentence } from './problemSentence.ts';

export type GroupFieldsProps = {
  typed: GroupFields;
  problems: FieldProblems;
  onChange: (typed: GroupFields) => void;
};

/** `roleOpen`: the group holds nothing yet that only a leader, or only a member, has. */
type GroupFieldsetProps = GroupFieldsProps & { autoFocus?: boolean; roleOpen: boolean };

export function GroupFieldset({ typed, problems, onChange, roleOpen, autoFocus = false }: GroupFieldsetProps) {
  const text = useText();
  const words = text.group.fields;
  const set = (fields: Partial<GroupFields>): void => onChange({ ...typed, ...fields });
  return (
    <>
      <TextField
        label={words.name}
        hint={words.nameHint}
        value={typed.name}
        error={problemSentence(problems, 'name', text)}
        name="group-name"
        autoFocus={autoFocus}
        onChange={(name) => set({ name })}
      />
      <div className={style.choices}>
        <Choice
          label={words.kind}
          labelShown
          value={typed.kind}
          options={GROUP_KINDS.map((value) => ({ value, label: text.groups.kind[value] }))}
          onChange={(kind) => set({ kind })}
        />
        {roleOpen ? (
          <Choice
            label={words.iAm}
            labelShown
            value={typed.iAm}
            options={I_AM.map((value) => ({ value, label: text.groups.iAm[value] }))}
            onChange={(iAm) => set({ iAm })}
          />
        ) : null}
        <Choice
          label={words.modality}
          labelShown
          value={typed.modality}
          options={MODALITIES.map((value) => ({ value, label: text.group.modalities[value] }))}
          onChange={(modality) => set({ modality })}
        />
      </div>
      <div className={style.short}>
        <TextField
          label={words.minutes}
          type="number"
          value={typed.minutes}
          error={problemSentence(problems, 'minutes', text)}
          name="group-minutes"
          onChange={(minutes) => set({ minutes })}
        />
      </div>
    </>
  );
}
