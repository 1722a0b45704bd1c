// Hours that were: when, with whom, how much was spoken of; what was taken away is a private page of its own.
import type { HourLine } from '../../../preload/contract/schemas/preparation.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import style from './Supervision.module.css';

export function PastHours({ hours }: { hours: readonly HourLine[] }) {
  const text = useText().supervision;
  const { go } = useNavigation();
  return (
    <>
      {hours.length === 0 ? <p>{text.noHours}</p> : null}
      <ul className={style.hours}>
        {hours.map((hour) => (
          <Hour key={hour.noted?.id ?? hour.on} hour={hour} />
        ))}
      </ul>
      <div>
        <Button variant="quiet" onClick={() => go({ screen: 'new-log-entry', kind: 'supervision-session' })}>
          {text.noteHour}
        </Button>
      </div>
    </>
  );
}

function Hour({ hour: { on, paragraphs, sessions, noted } }: { hour: HourLine }) {
  const text = useText();
  const words = text.supervision;
  const format = useFormat();
  const { go } = useNavigation();
  const deed = noted?.hasTakenAway ? words.tookAway : words.writeTookAway;
  const facts = [
    ...(noted === null ? [] : [text.practice.formats[noted.format]]),
    ...(noted === null || noted.supervisor === null ? [] : [words.withSupervisor(noted.supervisor)]),
    ...(paragraphs === 0
      ? sessions === 0
        ? []
        : [words.sessionsCovered(sessions)]
      : [`${words.paragraphs(paragraphs)} ${words.sessions(sessions)}`]),
  ];
  return (
    <li className={style.hour}>
      <span>
        {format.date(on)}
        {facts.length === 0 ? '' : `: ${facts.join(', ')}`}
      </span>
      {noted === null ? null : (
        <Button
          variant="quiet"
          name={words.tookAwayOn(deed, format.date(on))}
          onClick={() => go({ screen: 'took-away', id: noted.id })}
        >
          {deed}
        </Button>
      )}
    </li>
  );
}
