// From last time, closed: how much there is, and no word of it until it is opened. It can be marked off; nothing is said about what is
// not.
import { useAnswer } from '../../api/queries.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { LastTimeList } from './LastTimeList.tsx';

export function FromLastTime() {
  const text = useText().today.lastTime;
  const format = useFormat();
  const found = useAnswer('last-time.count', {}, { fresh: true }).data;
  if (found === undefined) return null;
  return (
    <Disclosure label={text.title(format.number(found.count))} later>
      {found.count === 0 ? <p>{text.nothing}</p> : <LastTimeList />}
    </Disclosure>
  );
}
