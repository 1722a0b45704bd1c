// The estimate under the field, and what it cannot know. Its place is kept free, so that nothing below it jumps while
// somebody types.
import { useText } from '../../../text/index.tsx';
import style from './strength.module.css';

export function Strength({ id, sentence }: { id: string; sentence: string }) {
  const words = useText().firstMinute.passphrase.strength;
  return (
    <div className={style.strength}>
      <p id={id}>{sentence}</p>
      {sentence === '' ? null : <p className={style.note}>{words.knows}</p>}
    </div>
  );
}
