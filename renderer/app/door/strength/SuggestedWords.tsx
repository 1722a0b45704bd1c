// Six words for a leader who would rather not think of any; each press draws others. They stay readable while they are
// in the field, so that they can be written down, and are never put on the clipboard by the program: other programs and
// other devices read it.
import { useEffect, useId, useRef, useState } from 'react';
import { useFormat, useText } from '../../../text/index.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useAnnouncement } from '../../status.tsx';
import { SIX_WORDS, sixWords } from './sixWords.ts';
import style from './strength.module.css';

type SuggestedWordsProps = {
  passphrase: string;
  /** Whether the field shows what is in it. */
  shown: boolean;
  onUse: (words: string) => void;
};

export function SuggestedWords({ passphrase, shown, onUse }: SuggestedWordsProps) {
  const text = useText().firstMinute.passphrase.words;
  const titleId = useId();
  const format = useFormat();
  const announce = useAnnouncement();
  const [words, setWords] = useState('');
  const used = words !== '' && words === passphrase;
  const hidden = words === '' || (used && !shown);

  // The words that were read out do not stay in the live region after this page. What was said in leaving does.
  const heard = useRef(false);
  useEffect(
    () => () => {
      if (heard.current) announce('');
    },
    [announce],
  );

  const suggest = (): void => {
    const drawn = sixWords();
    setWords(drawn);
    heard.current = true;
    announce(text.heard(drawn));
  };

  return (
    <div className={style.suggestion}>
      <Button onClick={suggest}>{text.suggest}</Button>
      {hidden ? null : (
        <section aria-labelledby={titleId} className={style.suggested}>
          <h2 id={titleId} className={style.note}>
            {text.title}
          </h2>
          <p lang="en" className={style.words}>
            {words}
          </p>
          <p className={style.note}>{text.possibilities(SIX_WORDS.bits, format.amount(SIX_WORDS.possibilities))}</p>
          {used ? <p>{text.used}</p> : <Button onClick={() => onUse(words)}>{text.use}</Button>}
        </section>
      )}
    </div>
  );
}
