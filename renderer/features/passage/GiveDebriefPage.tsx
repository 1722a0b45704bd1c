// A debrief on its way to the other leader: what is given, to whom it is sealed, and the deed. There is no private layer here,
// neither on the screen nor in the operation behind it.
import { useState } from 'react';
import type { Id } from '../../../preload/contract/schemas/common.ts';
import { textBlocks } from '../../../preload/contract/schemas/document.ts';
import { call } from '../../api/client.ts';
import { useAnswer } from '../../api/queries.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useTogether } from '../../app/together.tsx';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { FootBar } from '../../ui/FootBar.tsx';
import { Page } from '../../ui/Page.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { savePacked } from '../leaving/savePacked.ts';
import { NO_SEAL_YET, sealOf, sealProblem } from '../leaving/seal.ts';
import { SealFields } from '../leaving/SealFields.tsx';
import { promptWording } from '../session/promptSets.ts';
import style from './Passage.module.css';

export function GiveDebriefPage({ id }: { id: Id }) {
  const text = useText();
  const words = text.leaving.give;
  const format = useFormat();
  const say = useStatus();
  const { go } = useNavigation();
  const { data: note, error } = useAnswer('note.read', { sessionId: id, layer: 'debrief' }, { fresh: true });
  const session = useAnswer('session.read', { id }).data?.session;
  const lead = useTogether() ? words.leadTogether : `${words.leadTogether} ${words.noPrivate}`;
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [typed, setTyped] = useState(NO_SEAL_YET);
  const [tried, setTried] = useState(false);
  if (error) return <Trouble title={words.title} thrown={error} />;
  if (!note || !session) return null;

  const places = note.passages.map((_, place) => place).filter((place) => !left.has(place));
  const problem = sealProblem(typed, text.leaving.seal);
  const toggle = (place: number): void => {
    const next = new Set(left);
    if (!next.delete(place)) next.add(place);
    setLeft(next);
  };
  const give = async (): Promise<void> => {
    setTried(true);
    if (places.length === 0) return say(words.noneChosen);
    if (problem !== undefined) return say(problem);
    say(words.packing);
    try {
      const packed = await call('passage.give', { sessionId: id, places, seal: sealOf(typed) });
      const bytes = await savePacked(packed);
      say(bytes === null ? text.leaving.notSaved : text.leaving.saved(packed.fileName, format.number(bytes)));
    } catch (thrown) {
      say(sentenceForThrown(thrown, text.errors, format));
    }
  };
  if (note.passages.length === 0) {
    return (
      <Page title={words.title} lead={lead}>
        <p>{words.nothing}</p>
        <FootBar>
          <Button onClick={() => go({ screen: 'session', id })}>{words.back}</Button>
        </FootBar>
      </Page>
    );
  }
  return (
    <Page title={words.title} lead={lead}>
      <fieldset className={style.passages}>
        <legend className={style.legend}>{words.choose}</legend>
        {note.passages.map(({ prompt, doc }, place) => (
          // An answer is its place in the debrief; the text does not change while it is here.
          <label key={place} className={style.choice}>
            <input type="checkbox" className={style.box} checked={!left.has(place)} onChange={() => toggle(place)} />
            <span className={style.passage}>
              <span className={style.prompt}>
                {promptWording(prompt, text.prompts, session.coLeaders.length === 0)}
              </span>
              <span className={style.words} dir="auto">
                {textBlocks(doc).join('\n')}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <SealFields typed={typed} onChange={setTyped} problem={tried ? problem : undefined} />
      <p className={style.note}>{text.leaving.afterwards}</p>
      <FootBar>
        <Button onClick={() => go({ screen: 'session', id })}>{words.back}</Button>
        <Button variant="main" onClick={() => void give()}>
          {words.pack}
        </Button>
      </FootBar>
    </Page>
  );
}
