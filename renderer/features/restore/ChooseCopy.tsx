// Step 1: which one. Our backups and journals set aside, newest first, or any file through the system's dialog.
import { useState } from 'react';
import type { CopyLine } from '../../../preload/contract/schemas/restore.ts';
import { call } from '../../api/client.ts';
import { useAnswer } from '../../api/queries.ts';
import { useAnnouncement } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Row, Rows } from '../../ui/Rows.tsx';
import style from './Restore.module.css';
import { restoreSentence } from './restoreSentence.ts';

type ChooseCopyProps = { onBack: () => void; onChosen: (copy: CopyLine) => void };

export function ChooseCopy({ onBack, onChosen }: ChooseCopyProps) {
  const words = useText();
  const { restore: text, backups, ui } = words;
  const format = useFormat();
  const announce = useAnnouncement();
  const list = useAnswer('restore.list', {}, { fresh: true });
  const [trouble, setTrouble] = useState<string>();

  const chooseFile = async (): Promise<void> => {
    setTrouble(undefined);
    try {
      const { placeId } = await call('shell.choose-file', { for: 'backup' });
      if (placeId !== null) onChosen(await call('restore.choose', { placeId }));
    } catch (thrown) {
      const sentence = restoreSentence(thrown, words, format);
      setTrouble(sentence);
      announce(sentence);
    }
  };

  if (list.isPending) return null;
  const copies = list.data?.copies ?? [];
  const said = trouble ?? (list.error ? restoreSentence(list.error, words, format) : undefined);
  return (
    <>
      {copies.length === 0 ? (
        list.error ? null : (
          <p>{text.none}</p>
        )
      ) : (
        <Rows label={text.copies}>
          {copies.map((copy) => (
            <Row
              key={copy.copyId}
              name={text.what[copy.what](format.moment(copy.at))}
              onOpen={() => onChosen(copy)}
              facts={[
                backups.kibibytes(format.number(Math.ceil(copy.bytes / 1024))),
                ...(copy.ofThisJournal === false ? [text.another] : []),
              ]}
            />
          ))}
        </Rows>
      )}
      {said === undefined ? null : <p>{said}</p>}
      <div className={style.deeds}>
        <Button onClick={onBack}>{ui.back}</Button>
        <Button variant={copies.length === 0 ? 'main' : 'plain'} onClick={() => void chooseFile()}>
          {text.chooseFile}
        </Button>
      </div>
    </>
  );
}
