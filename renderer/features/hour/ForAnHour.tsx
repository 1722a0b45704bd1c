// Two things that a leader can allow for an hour: staying open without a key, and shared screens. Each is one button that
// becomes its opposite; focus stays on it.
import { sentenceForThrown } from '../../api/sentences.ts';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import style from './Hour.module.css';
import { useThisHour } from './useThisHour.ts';

export function StayOpen() {
  const { hour: text, errors } = useText();
  const format = useFormat();
  const say = useStatus();
  const { now, turn } = useThisHour();
  if (!now) return null;
  const until = now.staysOpenUntil;
  const press = async (): Promise<void> => {
    try {
      const { staysOpenUntil } = await turn('shell.stay-open', until === null);
      if (staysOpenUntil !== null) say(text.staysOpen(format.time(staysOpenUntil)));
      else say(until === null ? text.nobodyThere : '');
    } catch (thrown) {
      say(sentenceForThrown(thrown, errors, format));
    }
  };
  return (
    <div className={style.part}>
      <p>{until === null ? text.stayOpenWhat : text.staysOpen(format.time(until))}</p>
      <div>
        <Button onClick={() => void press()}>{until === null ? text.stayOpen : text.asUsual}</Button>
      </div>
    </div>
  );
}

export function AllowSharing() {
  const { hour: text, errors } = useText();
  const format = useFormat();
  const say = useStatus();
  const { now, turn } = useThisHour();
  if (!now) return null;
  const until = now.sharedUntil;
  const press = async (): Promise<void> => {
    try {
      const { sharedUntil } = await turn('shell.allow-sharing', until === null);
      say(sharedUntil === null ? text.off : text.allowed(format.time(sharedUntil)));
    } catch (thrown) {
      say(sentenceForThrown(thrown, errors, format));
    }
  };
  return (
    <div className={style.part}>
      <p>{until === null ? text.sharingWhat : text.allowed(format.time(until))}</p>
      <div>
        <Button onClick={() => void press()}>{until === null ? text.allow : text.disallow}</Button>
      </div>
    </div>
  );
}
