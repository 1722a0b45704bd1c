// Which sessions were spoken of: by their day and group, without a word of theirs.
import type { Id } from '../../../preload/contract/schemas/common.ts';
import { useText } from '../../text/index.tsx';
import { Check } from '../../ui/Check.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import style from './Practice.module.css';
import { useSessionNames } from './sessionNames.ts';

type SessionsCoveredProps = { chosen: readonly Id[]; onChange: (chosen: Id[]) => void };

export function SessionsCovered({ chosen, onChange }: SessionsCoveredProps) {
  const { practiceForms: words } = useText();
  const sessions = useSessionNames(chosen);
  return (
    <Disclosure label={words.sessions} open={chosen.length > 0}>
      <fieldset className={style.group}>
        <legend className="only-heard">{words.sessions}</legend>
        {sessions.length === 0 ? <p>{words.noSessions}</p> : null}
        {sessions.map(({ id, name }) => (
          <Check
            key={id}
            label={name}
            checked={chosen.includes(id)}
            onChange={(checked) => onChange(checked ? [...chosen, id] : chosen.filter((one) => one !== id))}
          />
        ))}
      </fieldset>
    </Disclosure>
  );
}
