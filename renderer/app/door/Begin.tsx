import { useText } from '../../text/index.tsx';
import { OpenExample } from '../../features/example/OpenExample.tsx';
import { Button } from '../../ui/Button.tsx';
import { DoorPage } from './DoorPage.tsx';
import style from './DoorPage.module.css';

/** Step 1: there is no journal yet. */
export function Begin({ onNext, onOpenFile }: { onNext: () => void; onOpenFile: () => void }) {
  const text = useText();
  return (
    <DoorPage title={text.app.name} lead={text.firstMinute.begin.lead}>
      <div className={style.deeds}>
        <Button onClick={onOpenFile}>{text.restore.openFile}</Button>
        <Button variant="main" onClick={onNext}>
          {text.firstMinute.begin.button}
        </Button>
      </div>
      <div className={style.ways}>
        <OpenExample />
      </div>
    </DoorPage>
  );
}
