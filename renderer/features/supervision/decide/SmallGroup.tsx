// What the text tells about whoever stands behind a label, and how many it may fit. Proposals are buttons; what they change is
// read again. In words alone: nothing here is red or green.
import { useId } from 'react';
import type { Fitting } from '../../../../preload/contract/schemas/finding.ts';
import { call } from '../../../api/client.ts';
import { useStatus } from '../../../app/status.tsx';
import { useFormat, useText } from '../../../text/index.tsx';
import { Button } from '../../../ui/Button.tsx';
import type { OpenPreparation } from '../usePreparation.ts';
import style from './Decide.module.css';

export function SmallGroup({ state }: { state: OpenPreparation }) {
  const text = useText().supervision.smallGroup;
  const id = useId();
  const { review } = state;
  if (review.fittings.length === 0) return null;
  return (
    <section className={style.ask} aria-labelledby={id}>
      <h2 id={id}>{text.title}</h2>
      <p className={style.what}>{text.lead}</p>
      <ul className={style.list}>
        {review.fittings.map((fitting) => (
          <BehindLabel key={fitting.label} fitting={fitting} state={state} />
        ))}
      </ul>
    </section>
  );
}

function BehindLabel({ fitting, state: { step } }: { fitting: Fitting; state: OpenPreparation }) {
  const text = useText().supervision.smallGroup;
  const format = useFormat();
  const say = useStatus();
  const { label, fits, details, mustConfirm, confirmed, proposals } = fitting;

  const confirm = async (): Promise<void> => {
    const next = await step((at) => call('preparation.confirm-label', { ...at, label }));
    if (next) say(text.saidConfirmed);
  };
  const follow = async (place: number): Promise<void> => {
    const next = await step((at) => call('preparation.follow', { ...at, label, place }));
    if (next) say(text.followed);
  };
  return (
    <li className={style.behind}>
      <p>
        {text.fits(label, fits)} {text.told(format.list([...new Set(details.map(({ words }) => words))]))}
      </p>
      {!mustConfirm ? null : <p>{confirmed ? text.confirmed : text.mustConfirm}</p>}
      <div className={style.keys}>
        {proposals.map(({ place, kind, words }) => (
          <Button key={place} onClick={() => void follow(place)}>
            {text.proposals[kind](words)}
          </Button>
        ))}
        {mustConfirm && !confirmed ? <Button onClick={() => void confirm()}>{text.confirm(label)}</Button> : null}
      </div>
    </li>
  );
}
