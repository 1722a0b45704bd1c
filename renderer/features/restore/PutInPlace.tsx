// Step 3: what it holds beside what the journal here holds, and the deed. Nothing is overwritten by it.
import { useState } from 'react';
import type { CopyLine, Inside, Looked } from '../../../preload/contract/schemas/restore.ts';
import { call } from '../../api/client.ts';
import { useAnnouncement, useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import style from './Restore.module.css';
import { restoreSentence } from './restoreSentence.ts';

export type LookedInside = Extract<Looked, { fit: true }>;

type PutInPlaceProps = {
  copy: CopyLine;
  looked: LookedInside;
  journalThere: boolean;
  onBack: () => void;
  /** With the name of what stood here before. */
  onPut: (setAside: string | null) => void;
};

export function PutInPlace({ copy, looked, journalThere, onBack, onPut }: PutInPlaceProps) {
  const words = useText();
  const { restore, ui } = words;
  const text = restore.inside;
  const format = useFormat();
  const say = useStatus();
  const announce = useAnnouncement();
  const [putting, setPutting] = useState(false);
  const [trouble, setTrouble] = useState<string>();

  const put = async (): Promise<void> => {
    setPutting(true);
    setTrouble(undefined);
    say(text.putting);
    try {
      const { setAside } = await call('restore.put', { copyId: copy.copyId });
      say('');
      onPut(setAside);
    } catch (thrown) {
      const sentence = restoreSentence(thrown, words, format);
      setPutting(false);
      setTrouble(sentence);
      announce(sentence);
    }
  };

  return (
    <div className={style.part}>
      <div className={style.beside}>
        <Held name={text.copy} inside={looked.copy} />
        {looked.here === null ? null : <Held name={text.here} inside={looked.here} />}
      </div>
      {journalThere && looked.here === null ? <p>{text.hereUnknown}</p> : null}
      {copy.ofThisJournal === false ? <p>{restore.anotherLead}</p> : journalThere ? <p>{text.kept}</p> : null}
      {trouble === undefined ? null : <p>{trouble}</p>}
      <div className={style.deeds}>
        <Button onClick={onBack} blocked={putting}>
          {ui.back}
        </Button>
        <Button variant="main" onClick={() => void put()} blocked={putting}>
          {journalThere ? text.put : text.putFirst}
        </Button>
      </div>
    </div>
  );
}

function Held({ name, inside: { holds, lastSavedAt } }: { name: string; inside: Inside }) {
  const { inside: text } = useText().restore;
  const format = useFormat();
  const { groups, sessions, texts } = holds;
  return (
    <div className={style.one}>
      <p className={style.name}>{name}</p>
      <p>{text.counts(format.number(groups), format.number(sessions), format.number(texts))}</p>
      <p>{lastSavedAt === null ? text.neverSaved : text.lastSaved(format.moment(lastSavedAt))}</p>
    </div>
  );
}
