// What the two leaders write together. Somebody who led alone finds their notes on leading here.
import { useId } from 'react';
import { isEmpty } from '../../../preload/contract/schemas/document.ts';
import type { Id } from '../../../preload/contract/schemas/common.ts';
import { useText } from '../../text/index.tsx';
import { useNavigation } from '../../app/navigation.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import style from './Debrief.module.css';
import type { Passages } from './notePassages.ts';
import { PassageFields } from './PassageFields.tsx';
import type { Saver } from './saving/Saver.ts';
import { useHeld } from './saving/useRecord.ts';
import { EarlierVersions } from './versions/EarlierVersions.tsx';

type DebriefProps = { sessionId: Id; note: Saver<Passages> | null; alone: boolean };

/** `note` is null when what was written before cannot be read. */
export function Debrief({ sessionId, note, alone }: DebriefProps) {
  const text = useText();
  const words = text.session.debrief;
  const heading = useId();
  return (
    <section className={style.debrief} aria-labelledby={heading}>
      <div className={style.head}>
        <h2 id={heading}>{alone ? words.alone : words.title}</h2>
        {alone ? null : <p className={style.forWhom}>{words.forWhom}</p>}
      </div>
      {note ? (
        <>
          <PassageFields note={note} place="debrief" alone={alone} comeBack />
          <EarlierVersions sessionId={sessionId} layer="debrief" note={note} alone={alone} />
          {alone ? null : <GiveDebrief sessionId={sessionId} note={note} />}
        </>
      ) : (
        <Notice word={text.app.damaged} tone="trouble">
          {words.cannotBeRead}
        </Notice>
      )}
    </section>
  );
}

/** Only where there is something to give. */
function GiveDebrief({ sessionId, note }: { sessionId: Id; note: Saver<Passages> }) {
  const text = useText().leaving.give;
  const { go } = useNavigation();
  if (useHeld(note).every(({ doc }) => isEmpty(doc))) return null;
  return (
    <div>
      <Button variant="quiet" onClick={() => go({ screen: 'give-debrief', id: sessionId })}>
        {text.open}
      </Button>
    </div>
  );
}
