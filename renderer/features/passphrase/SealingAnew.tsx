// While it runs: words and a number, and Cancel. It may be over before anybody has read it.
import type { Renewal } from '../../../preload/contract/schemas/passphrase.ts';
import { call } from '../../api/client.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import style from './Passphrase.module.css';

export function SealingAnew({ work: { progress } }: { work: NonNullable<Renewal['work']> }) {
  const { passphrase: text, errors } = useText();
  const format = useFormat();
  const say = useStatus();
  const cancel = async (): Promise<void> => {
    try {
      await call('passphrase.renew-cancel', {});
    } catch (thrown) {
      say(sentenceForThrown(thrown, errors, format));
    }
  };
  return (
    <div className={style.step}>
      <p>
        {progress === null
          ? text.workingUncounted
          : text.working(format.number(progress.done), format.number(progress.of))}
      </p>
      <div>
        <Button onClick={() => void cancel()}>{text.cancel}</Button>
      </div>
    </div>
  );
}
