// Stands on top of every screen while words of a page that was left are not on disk.
import { useSyncExternalStore } from 'react';
import { useText } from '../../../text/index.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { leftUnsaved } from './leftUnsaved.ts';

export function LeftUnsaved() {
  const text = useText().session.trouble;
  const records = useSyncExternalStore(leftUnsaved.subscribe, leftUnsaved.read);
  if (records === 0) return null;
  return (
    <Notice word={text.word} tone="trouble">
      {text.elsewhere}
    </Notice>
  );
}
