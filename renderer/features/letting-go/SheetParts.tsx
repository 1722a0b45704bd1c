// What was destroyed, what remains, what is out of reach: the same on the screen and on paper.
import type { LetGo } from '../../../preload/contract/schemas/lettingGo.ts';
import { useText } from '../../text/index.tsx';
import style from './LettingGo.module.css';
import { partsOf } from './whatGoes.ts';

export function SheetParts({ entry: { gone, reason, backups } }: { entry: LetGo }) {
  const words = useText().lettingGo;
  const text = words.sheet;
  const destroyed = [...partsOf(gone, words), ...(gone.sessions === 0 ? [] : [text.ofSessions(gone.sessions)])];
  const holding = backups === null ? [text.backupsUnknown] : backups === 0 ? [] : [text.backups(backups)];
  return (
    <>
      {reason === null ? null : <p dir="auto">{text.why(reason)}</p>}
      <Part title={text.destroyed} lines={destroyed} />
      <Part title={text.remains} lines={[text.remainsTexts, text.remainsEntry]} />
      <Part
        title={text.outOfReach}
        lines={[...holding, text.backupsElsewhere, text.files, text.coLeader, text.system]}
      />
      <p className={style.prose}>{text.sealed}</p>
    </>
  );
}

function Part({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section className={style.part}>
      <h2>{title}</h2>
      <ul className={style.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
