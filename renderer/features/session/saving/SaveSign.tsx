// Says whether the disk has the words of a page. Trouble stays until it is solved; nothing here is to be pressed.
import { TriangleAlert } from 'lucide-react';
import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { Temporal } from 'temporal-polyfill';
import type { JournalError } from '../../../../preload/contract/errors.ts';
import { useAnswer } from '../../../api/queries.ts';
import { writeKeys } from '../../../app/shell/keyNames.ts';
import { useStatus } from '../../../app/status.tsx';
import { today } from '../../../text/calendar.ts';
import type { Format } from '../../../text/format.ts';
import { type Messages, useFormat, useText } from '../../../text/index.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import type { Sign } from './Saver.ts';
import { worstSign } from './worstSign.ts';
import style from './SaveSign.module.css';

/** Whatever is written here and says where it stands. */
export type Signed = { readonly sign: Sign; subscribe(hear: () => void): () => void };

export function SaveSign({ of: records }: { of: readonly Signed[] }) {
  const text = useText();
  const format = useFormat();
  const say = useStatus();
  const platform = useAnswer('shell.status', {}).data?.platform ?? 'linux';
  const sign = useWorstSign(records);
  const inTrouble = sign.is === 'trouble';
  const wasInTrouble = useRef(false);

  useEffect(() => {
    if (inTrouble) say(text.session.trouble.said);
    else if (wasInTrouble.current) say(text.app.allSaved);
    wasInTrouble.current = inTrouble;
  }, [inTrouble, say, text]);

  if (sign.is !== 'trouble') return <span>{signWords(sign, text.session.sign, format)}</span>;
  const save = writeKeys('CmdOrCtrl+S', platform, text.app.keys);
  return (
    <span className={style.trouble}>
      <Icon of={TriangleAlert} />
      <span>
        {text.session.trouble.word} {troubleWords(sign.error, text.session.trouble, save)}
      </span>
    </span>
  );
}

function useWorstSign(records: readonly Signed[]): Sign {
  const last = useRef<Sign>({ is: 'new' });
  const subscribe = useCallback(
    (hear: () => void) => {
      const stops = records.map((record) => record.subscribe(hear));
      return () => {
        for (const stop of stops) stop();
      };
    },
    [records],
  );
  return useSyncExternalStore(subscribe, () => {
    const sign = worstSign(records.map((record) => record.sign));
    if (JSON.stringify(sign) !== JSON.stringify(last.current)) last.current = sign;
    return last.current;
  });
}

function signWords(sign: Exclude<Sign, { is: 'trouble' }>, words: Messages['session']['sign'], format: Format): string {
  if (sign.is !== 'saved') return words[sign.is];
  if (sign.at === null) return words.saved;
  const day = Temporal.Instant.from(sign.at).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString();
  return day === today() ? words.savedAt(format.time(sign.at)) : words.savedOn(format.moment(sign.at));
}

/** What happened, what is safe, what to do. `save` is the key that tries again. */
function troubleWords({ code }: JournalError, words: Messages['session']['trouble'], save: string): string {
  if (code === 'disk-full') return words.diskFull(save);
  if (code === 'read-only') return words.readOnly(save);
  if (code === 'invalid-input') return words.tooLong;
  return words.failed(save);
}
