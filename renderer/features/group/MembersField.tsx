// Members one per line, by alias; neutral names are suggested for those who want none of their own.
import { useState } from 'react';
import { LIMITS } from '../../../preload/contract/schemas/common.ts';
import { useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import style from './Group.module.css';
import { suggestNames } from './neutralNames.ts';
import { type LineProblem, readMemberLines } from './people.ts';

type MembersFieldProps = { typed: string; onChange: (typed: string) => void };

const USUAL_MEMBERS = 8;

export function MembersField({ typed, onChange }: MembersFieldProps) {
  const text = useText().group;
  const [howMany, setHowMany] = useState(String(USUAL_MEMBERS));
  const [asked, setAsked] = useState(false);
  const { names, problem } = readMemberLines(typed);
  const wanted = /^\d{1,3}$/.test(howMany.trim()) ? Number(howMany) : 0;
  const fits = wanted >= 1 && wanted <= LIMITS.membersInGroup;

  const suggest = (): void => {
    setAsked(true);
    if (!fits) return;
    const added = suggestNames(names, wanted - names.length, text.neutralNames, Math.random);
    onChange(
      [...names, ...added]
        .map((name) => `${name}\n`)
        .join('')
        .trimEnd(),
    );
  };

  return (
    <div className={style.members}>
      <TextField
        label={text.fields.members}
        hint={text.fields.membersHint}
        lines={6}
        value={typed}
        error={problem === null ? undefined : wordLineProblem(problem, text.problem)}
        name="members"
        onChange={onChange}
      />
      <div className={style.suggest}>
        <TextField
          label={text.fields.howMany}
          type="number"
          value={howMany}
          error={asked && !fits ? text.problem.howMany(LIMITS.membersInGroup) : undefined}
          onChange={setHowMany}
        />
        <Button onClick={suggest}>{text.fields.suggest}</Button>
      </div>
    </div>
  );
}

function wordLineProblem(problem: LineProblem, words: ReturnType<typeof useText>['group']['problem']): string {
  if (problem.is === 'too-many') return words.tooManyMembers(LIMITS.membersInGroup);
  if (problem.is === 'twice') return words.lineTwice(problem.line, problem.first);
  return words.lineTooLong(problem.line, LIMITS.personName);
}
