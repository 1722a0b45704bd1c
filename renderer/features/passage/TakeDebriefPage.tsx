// Taking in what the other leader sent: a key to give them, a file to open, and what would change. Nothing is taken by opening.
import { useState } from 'react';
import type { Opened } from '../../../preload/contract/schemas/passage.ts';
import type { Id } from '../../../preload/contract/schemas/common.ts';
import { call } from '../../api/client.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { flushAll } from '../../app/flush.ts';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Page } from '../../ui/Page.tsx';
import { PassphraseField } from '../../ui/PassphraseField.tsx';
import { OwnKey } from './OwnKey.tsx';
import style from './Passage.module.css';
import { Preview } from './Preview.tsx';

export type OpenedFile = Extract<Opened, { state: 'opened' }>;

export function TakeDebriefPage() {
  const text = useText();
  const words = text.leaving.take;
  const format = useFormat();
  const say = useStatus();
  const [asking, setAsking] = useState<Id | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [file, setFile] = useState<OpenedFile | null>(null);
  const [problem, setProblem] = useState<string>();

  const open = async (placeId: Id, typed: string | null): Promise<void> => {
    setProblem(undefined);
    if (typed !== null) say(words.opening);
    try {
      // What was typed a moment ago belongs beside it: without it the comparison would not be true.
      const flushed = await flushAll();
      if (!flushed.saved) {
        const { notSaved, because } = text.app;
        const sentence = notSaved(because[flushed.because]);
        setProblem(sentence);
        return say(sentence);
      }
      const answer = await call('passage.open', { placeId, passphrase: typed });
      say('');
      if (answer.state === 'asks-passphrase') return setAsking(placeId);
      setAsking(null);
      setPassphrase('');
      setFile(answer);
    } catch (thrown) {
      const sentence = sentenceForThrown(thrown, text.errors, format);
      setProblem(sentence);
      say(sentence);
    }
  };
  const choose = async (): Promise<void> => {
    const { placeId } = await call('shell.choose-file', { for: 'sealed' });
    if (placeId === null) return;
    setFile(null);
    setAsking(null);
    await open(placeId, null);
  };
  return (
    <Page title={words.title} lead={words.lead} width="table">
      <OwnKey />
      <div className={style.part}>
        <Button onClick={() => void choose()}>{words.choose}</Button>
        {problem === undefined || asking !== null ? null : <p>{problem}</p>}
      </div>
      {asking === null ? null : (
        <form
          className={style.part}
          onSubmit={(event) => {
            event.preventDefault();
            void open(asking, passphrase);
          }}
        >
          <PassphraseField
            label={words.passphrase}
            hint={words.passphraseHint}
            value={passphrase}
            error={problem}
            onChange={setPassphrase}
            autoFocus
          />
          <div>
            <Button type="submit" variant="main">
              {words.openIt}
            </Button>
          </div>
        </form>
      )}
      {file === null ? null : <Preview key={file.openedId} file={file} />}
    </Page>
  );
}
