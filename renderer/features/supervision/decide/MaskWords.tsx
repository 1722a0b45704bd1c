// For words that the check did not find: masked wherever they stand.
import { type KeyboardEvent, useState } from 'react';
import { useText } from '../../../text/index.tsx';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import style from './Decide.module.css';

const LEAST = 2;

export function MaskWords({ onMask }: { onMask: (words: string) => void }) {
  const text = useText().supervision.decide;
  const [typed, setTyped] = useState('');
  const words = typed.trim();
  const mask = (): void => {
    if (words.length < LEAST) return;
    onMask(words);
    setTyped('');
  };
  const hear = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    mask();
  };
  return (
    <div className={style.ask}>
      <TextField label={text.maskWords} hint={text.maskWordsHint} value={typed} onChange={setTyped} onKeyDown={hear} />
      <div>
        <Button blocked={words.length < LEAST} onClick={mask}>
          {text.maskWordsDone}
        </Button>
      </div>
    </div>
  );
}
