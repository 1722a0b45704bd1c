// The public key of this journal, for the other leader. It is made when it is first wanted; its secret half is never shown.
import { useId } from 'react';
import { call } from '../../api/client.ts';
import { useAnswer, useDeed } from '../../api/queries.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import style from './Passage.module.css';

export function OwnKey() {
  const text = useText();
  const words = text.leaving.take;
  const format = useFormat();
  const say = useStatus();
  const id = useId();
  const hint = useId();
  const key = useAnswer('passage.own-key', {}).data?.key;
  const make = useDeed('passage.make-key', { refreshes: ['passage.own-key'] });

  const guarded = async (deed: () => Promise<void>): Promise<void> => {
    try {
      await deed();
    } catch (thrown) {
      say(sentenceForThrown(thrown, text.errors, format));
    }
  };
  const save = async (): Promise<void> => {
    const { placeId } = await call('shell.choose-place', { for: 'public-key.txt' });
    if (placeId === null) return say(text.leaving.notSaved);
    await call('passage.save-key', { placeId });
    say(words.keySaved);
  };
  if (key === undefined) return null;
  return (
    <section className={style.part} aria-labelledby={id}>
      <h2 id={id}>{words.ownKey}</h2>
      <p id={hint} className={style.note}>
        {key === null ? words.makeKeyHint : words.ownKeyHint}
      </p>
      {key === null ? (
        <Button describedBy={hint} onClick={() => void guarded(async () => void (await make.mutateAsync({})))}>
          {words.makeKey}
        </Button>
      ) : (
        <>
          <input
            className={style.key}
            readOnly
            value={key}
            aria-labelledby={id}
            aria-describedby={hint}
            onFocus={({ target }) => target.select()}
          />
          <Button onClick={() => void guarded(save)}>{words.saveKey}</Button>
        </>
      )}
    </section>
  );
}
