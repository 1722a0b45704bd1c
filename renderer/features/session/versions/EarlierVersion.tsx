// One earlier version with what differs from the present text marked, and the deed that puts it back.
import { useDeferredValue, useEffect, useId, useMemo, useRef } from 'react';
import type { VersionLine } from '../../../../preload/contract/schemas/note.ts';
import { call } from '../../../api/client.ts';
import { useAnswer } from '../../../api/queries.ts';
import { sentenceFor, sentenceForThrown } from '../../../api/sentences.ts';
import { useStatus } from '../../../app/status.tsx';
import { useFormat, useText } from '../../../text/index.tsx';
import { Button } from '../../../ui/Button.tsx';
import { type Passages, promptKey } from '../notePassages.ts';
import { promptWording } from '../promptSets.ts';
import { useHeld } from '../saving/useRecord.ts';
import { comparePassages, sameWords } from './comparePassages.ts';
import type { VersionsOf } from './EarlierVersions.tsx';
import { MarkedText } from './MarkedText.tsx';
import { putBack } from './putBack.ts';
import style from './Versions.module.css';

type EarlierVersionProps = { of: VersionsOf; line: VersionLine; onClose: () => void };

export function EarlierVersion({ of, line, onClose }: EarlierVersionProps) {
  const text = useText();
  const words = text.session.versions;
  const format = useFormat();
  const say = useStatus();
  const id = useId();
  const hint = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { sessionId, layer, note } = of;
  const { data, error } = useAnswer('note.version', { sessionId, layer, versionId: line.id });

  useEffect(() => heading.current?.focus(), []);

  const put = async (passages: Passages): Promise<void> => {
    try {
      const done = await putBack(note, passages, () => call('note.leave', { sessionId, layer }));
      say(done ? words.done : words.notDone);
      if (done) onClose();
    } catch (thrown) {
      say(sentenceForThrown(thrown, text.errors, format));
    }
  };
  return (
    <div role="group" aria-labelledby={id} className={style.version}>
      <h3 id={id} ref={heading} tabIndex={-1} className={style.heading}>
        {words.asItStood(format.moment(line.savedAt))}
      </h3>
      {error ? <p>{sentenceFor(error.error, text.errors, format)}</p> : null}
      {data ? <Differences of={of} earlier={data.passages} /> : null}
      {data ? <p id={hint}>{words.putBackHint}</p> : null}
      <div className={style.deeds}>
        {data ? (
          <Button onClick={() => void put(data.passages)} describedBy={hint}>
            {words.putBack}
          </Button>
        ) : null}
        <Button onClick={onClose}>{text.ui.close}</Button>
      </div>
    </div>
  );
}

function Differences({ of: { note, alone }, earlier }: { of: VersionsOf; earlier: Passages }) {
  const { prompts, session } = useText();
  // Somebody may go on writing with a version open: a key must not wait for the marks.
  const now = useDeferredValue(useHeld(note));
  const compared = useMemo(() => comparePassages(earlier, now), [earlier, now]);
  return (
    <>
      {sameWords(compared) ? (
        <p>{session.versions.same}</p>
      ) : (
        <p>
          <ins>{session.versions.onlyThen}</ins> <del>{session.versions.onlyNow}</del>
        </p>
      )}
      {compared.map(({ prompt, parts }) => (
        <div key={promptKey(prompt)} className={style.passage}>
          <h4 className={style.prompt}>{promptWording(prompt, prompts, alone)}</h4>
          <MarkedText parts={parts} />
        </div>
      ))}
    </>
  );
}
