// Long work: words, a number and Cancel, once it takes over a second. What is shorter only flickers.
import { useEffect, useState } from 'react';
import type { Backups } from '../../../preload/contract/schemas/backup.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';

const AFTER_MS = 1_000;

type UnderwayProps = { work: NonNullable<Backups['work']>; onCancel: () => void };

export function Underway({ work: { what, progress }, onCancel }: UnderwayProps) {
  const { backups: text } = useText();
  const format = useFormat();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!long) return null;
  return (
    <>
      <span>
        {progress === null
          ? text.workUncounted[what]
          : text.work[what](format.number(progress.done), format.number(progress.of))}
      </span>
      <Button onClick={onCancel}>{text.cancel}</Button>
    </>
  );
}
