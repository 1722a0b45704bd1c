// The facts of a group as fields: used when it is named, and in its settings.
import { GROUP_KINDS, MODALITIES } from '../../../preload/contract/schemas/group.ts';
import { LIMITS } from '../../../preload/contract/schemas/common.ts';
import { type Messages, useText } from '../../text/index.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import style from './Group.module.css';
import type { FieldProblems, GroupFields } from './groupFields.ts';

type GroupFieldsetProps = {
  typed: GroupFields;
  problems: FieldProblems;
  onChange: (typed: GroupFields) => void;
  autoFocus?: boolean;
};

export function GroupFieldset({ typed, problems, onChange, autoFocus = false }: GroupFieldsetProps) {
  const text = useText();
  const words = text.group.fields;
  const set = (fields: Partial<GroupFields>): void => onChange({ ...typed, ...fields });
  return (
    <>
      <TextField
        label={words.name}
        hint={words.nameHint}
        value={typed.name}
        error={wordProblem(problems.name, text.group.problem, LIMITS.groupName)}
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
          error={problems.minutes === undefined ? undefined : text.group.problem.minutes}
          onChange={(minutes) => set({ minutes })}
        />
      </div>
    </>
  );
}

export function wordProblem(
  problem: FieldProblems['name'],
  words: Messages['group']['problem'],
  longest: number,
): string | undefined {
  if (problem === 'missing') return words.nameMissing;
  return problem === 'too-long' ? words.nameTooLong(longest) : undefined;
}
