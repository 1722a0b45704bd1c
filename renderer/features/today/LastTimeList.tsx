// The words from last time, once they were asked for. They are asked for anew each time Today is opened, and kept nowhere.
import { useRef } from 'react';
import type { LastTimeLine, MarkedOff } from '../../../preload/contract/schemas/lastTime.ts';
import { useAnswer, useDeed } from '../../api/queries.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import style from './TodayPage.module.css';

export function LastTimeList() {
  const { today, errors } = useText();
  const text = today.lastTime;
  const format = useFormat();
  const say = useStatus();
  const { go } = useNavigation();
  const list = useRef<HTMLUListElement>(null);
  const lines = useAnswer('last-time.read', {}, { fresh: true }).data;
  const markOff = useDeed('last-time.mark-off', { refreshes: ['last-time.count', 'last-time.read', 'note.read'] });
  if (lines === undefined) return null;

  const take = (line: LastTimeLine): void => {
    markOff.mutate(markedOff(line), {
      onSuccess: () => {
        say(text.markedOff);
        list.current?.focus();
      },
      onError: (thrown) => say(sentenceForThrown(thrown, errors, format)),
    });
  };
  return (
    <ul ref={list} className={style.lines} tabIndex={-1} aria-label={text.title(format.number(lines.length))}>
      {lines.map((line) => {
        const date = format.date(line.date);
        return (
          <li key={JSON.stringify(markedOff(line))} className={style.line}>
            <p className={style.words} dir="auto">
              {line.words}
            </p>
            <p className={style.facts}>
              <bdi>{line.groupName}</bdi>, {date}, {text.of[line.of]}
            </p>
            <div className={style.deeds}>
              <Button
                variant="quiet"
                name={text.openOf(line.groupName, date)}
                onClick={() => go({ screen: 'session', id: line.sessionId })}
              >
                {text.open}
              </Button>
              <Button variant="quiet" name={text.markOffOf(line.words)} onClick={() => take(line)}>
                {text.markOff}
              </Button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function markedOff(line: LastTimeLine): MarkedOff {
  const { of, sessionId } = line;
  switch (of) {
    case 'thread':
      return { of, sessionId, place: line.place, words: line.words };
    case 'try':
      return { of, sessionId };
    case 'case':
      return { of, sessionId, caseId: line.caseId };
  }
}
