// Whose name it is, among the members of all groups and the colleagues. What is chosen is learned, so it takes a press of its own.
import { useEffect, useRef, useState } from 'react';
import { useAnswer } from '../../../api/queries.ts';
import { useText } from '../../../text/index.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import style from './Decide.module.css';

type WhoIsItProps = {
  preparationId: string;
  onDone: (personId: string, name: string) => void;
  onCancel: () => void;
};

export function WhoIsIt({ preparationId, onDone, onCancel }: WhoIsItProps) {
  const text = useText().supervision.decide;
  const people = useAnswer('preparation.people', { id: preparationId }, { fresh: true }).data ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const person = people.find(({ id }) => id === chosen) ?? people[0];
  const group = useRef<HTMLDivElement>(null);
  const known = people.length > 0;
  useEffect(() => {
    group.current?.querySelector<HTMLElement>(known ? 'select' : 'button')?.focus();
  }, [known]);
  return (
    <div ref={group} className={style.ask} role="group" aria-label={text.whoTitle}>
      {person === undefined ? null : (
        <Choice
          label={text.whoLabel}
          labelShown
          value={person.id}
          options={people.map(({ id, name, group }) => ({
            value: id,
            label: `${name}, ${group ?? text.whoColleague}`,
          }))}
          onChange={setChosen}
        />
      )}
      <p className={style.what}>{text.whoHint}</p>
      <div className={style.keys}>
        <Button blocked={person === undefined} onClick={() => person && onDone(person.id, person.name)}>
          {text.whoDone}
        </Button>
        <Button onClick={onCancel}>{text.whoCancel}</Button>
      </div>
    </div>
  );
}
