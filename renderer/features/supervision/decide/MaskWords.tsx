// For words that the check did not find: masked wherever they stand. Half typed, they outlive the page and a lock.
import type { KeyboardEvent } from 'react';
import type { Id } from '../../../../preload/contract/schemas/common.ts';
import { maskForm } from '../../../../preload/contract/schemas/preparation.ts';
import { useUnfinished } from '../../../app/unfinished.ts';
import { useText } from '../../../text/index.tsx';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import style from './Decide.module.css';

const LEAST = 2;

type MaskWordsProps = {
  preparationId: Id;
  /** Resolves to whether it was done. */
  onMask: (words: string) => Promise<boolean>;
};

export function MaskWords({ preparationId, onMask }: MaskWordsProps) {
  const text = useText().supervision.decide;
  const [typed, setTyped] = useUnfinished(maskForm(preparationId), '', () => false);
  const words = typed.trim();
  const mask = async (): Promise<void> => {
    if (words.length >= LEAST && (await onMask(words))) setTyped('');
  };
  const hear = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    void mask();
  };
  return (
    <div className={style.ask}>
      <TextField label={text.maskWords} hint={text.maskWordsHint} value={typed} onChange={setTyped} onKeyDown={hear} />
      <div>
        <Button blocked={words.length < LEAST} onClick={() => void mask()}>
          {text.maskWordsDone}
        </Button>
      </div>
    </div>
  );
}
