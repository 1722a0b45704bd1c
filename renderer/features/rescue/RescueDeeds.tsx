// What can be read of a damaged journal, in numbers, and the two things that can be made of it: first a journal again, and only
// after a question a text without any protection.
import { useRef, useState } from 'react';
import { Refusal } from '../../../preload/contract/errors.ts';
import type { RescueReport } from '../../../preload/contract/schemas/rescue.ts';
import { call } from '../../api/client.ts';
import { useAnnouncement, useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import style from '../restore/Restore.module.css';
import { restoreSentence } from '../restore/restoreSentence.ts';
import { ReportLines } from './ReportLines.tsx';

type RescueDeedsProps = { report: RescueReport; onBack: () => void; onRebuilt: (name: string) => void };

export function RescueDeeds({ report, onBack, onRebuilt }: RescueDeedsProps) {
  const words = useText();
  const { damage, ui } = words;
  const text = damage.rescue;
  const format = useFormat();
  const say = useStatus();
  const announce = useAnnouncement();
  const keep = useRef<HTMLButtonElement>(null);
  const [asking, setAsking] = useState(false);
  const [atWork, setAtWork] = useState(false);
  const [said, setSaid] = useState<string>();

  const tell = (sentence: string): void => {
    setSaid(sentence);
    announce(sentence);
  };
  const attempt = async (deed: () => Promise<void>): Promise<void> => {
    setAtWork(true);
    setSaid(undefined);
    try {
      await deed();
    } catch (thrown) {
      const expired = thrown instanceof Refusal && thrown.error.code === 'not-found';
      tell(expired ? text.expired : restoreSentence(thrown, words, format));
    } finally {
      setAtWork(false);
    }
  };
  const rebuild = async (): Promise<void> => {
    say(text.rebuilding);
    const { setAside } = await call('rescue.rebuild', {});
    say('');
    onRebuilt(setAside ?? '');
  };
  const write = async (): Promise<void> => {
    setAsking(false);
    const { placeId } = await call('shell.choose-folder', {});
    if (placeId === null) return;
    const { name } = await call('rescue.export', { placeId, words: { ...text.words } });
    tell(text.exported(name));
  };

  return (
    <div className={style.part}>
      <ReportLines report={report} />
      <p>{text.rebuildMeans}</p>
      {said === undefined ? null : <p>{said}</p>}
      <div className={style.deeds}>
        <Button onClick={onBack} blocked={atWork}>
          {ui.back}
        </Button>
        <Button variant="main" onClick={() => void attempt(rebuild)} blocked={atWork}>
          {text.rebuild}
        </Button>
      </div>
      <div>
        <Button variant="quiet" onClick={() => setAsking(true)} blocked={atWork}>
          {text.export}
        </Button>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={text.exportAsk}
        initialFocus={keep}
        foot={
          <>
            <Button ref={keep} onClick={() => setAsking(false)}>
              {text.keepClosed}
            </Button>
            <Button onClick={() => void attempt(write)}>{text.exportIt}</Button>
          </>
        }
      >
        <p>{text.exportMeans}</p>
      </Dialog>
    </div>
  );
}
