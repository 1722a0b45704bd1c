// The estimate above the deed that depends on it, and what it cannot know. Its place is kept free, so that the button
// does not move away from a pointer that is on its way to it.
import { useText } from '../../../text/index.tsx';
import { possibilitiesOf } from './sixWords.ts';
import style from './strength.module.css';

type StrengthProps = { id: string; passphrase: string; sentence: string };

export function Strength({ id, passphrase, sentence }: StrengthProps) {
  const words = useText().firstMinute.passphrase.strength;
  const isEstimate = sentence !== '' && !Number.isFinite(possibilitiesOf(passphrase));
  return (
    <div className={style.strength}>
      <p id={id}>{sentence}</p>
      {isEstimate ? <p className={style.note}>{words.knows}</p> : null}
    </div>
  );
}
