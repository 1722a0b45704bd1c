// What would change: where the file goes, its passages beside what stands there, and for each what becomes of it. What is chosen
// at first changes nothing of the leader's own: what stands there is left, what does not collide is offered to be taken.
import { useEffect, useId, useRef, useState } from 'react';
import type { Choice } from '../../../preload/contract/schemas/passage.ts';
import { useAnswer, useDeed } from '../../api/queries.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Choice as OneOf } from '../../ui/Choice.tsx';
import { FootBar } from '../../ui/FootBar.tsx';
import style from './Passage.module.css';
import { PassageBeside } from './PassageBeside.tsx';
import type { OpenedFile } from './TakeDebriefPage.tsx';
import { type Target, targetsFor } from './targets.ts';

export function Preview({ file }: { file: OpenedFile }) {
  const text = useText().leaving.take;
  const format = useFormat();
  const sessions = useAnswer('session.list', { groupId: null }, { fresh: true }).data;
  const groups = useAnswer('group.list', {}, { fresh: true }).data;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [chosen, setChosen] = useState<string>();
  const ready = sessions !== undefined && groups !== undefined;
  useEffect(() => {
    if (ready) heading.current?.focus();
  }, [ready]);
  if (!ready) return null;

  const targets = targetsFor(file, sessions, groups);
  const target = targets.find(({ name }) => name === chosen) ?? targets[0];
  const said = ({ groupName, date, sessionId }: Target): string =>
    sessionId === null ? text.newSession(groupName, format.date(date)) : `${groupName}, ${format.date(date)}`;
  return (
    <section className={style.part} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1} className={style.heading} dir="auto">
        {text.from(file.groupName, format.date(file.date))}
      </h2>
      {target === undefined ? (
        <p>{text.noGroup}</p>
      ) : (
        <>
          <OneOf
            label={text.into}
            labelShown
            value={target.name}
            options={targets.map((one) => ({ value: one.name, label: said(one) }))}
            onChange={setChosen}
          />
          <Changes key={target.name} file={file} target={target} />
        </>
      )}
    </section>
  );
}

function Changes({ file, target }: { file: OpenedFile; target: Target }) {
  const text = useText();
  const words = text.leaving.take;
  const format = useFormat();
  const say = useStatus();
  const { go } = useNavigation();
  const { openedId, passages } = file;
  const { sessionId } = target;
  const compared = useAnswer(
    'passage.compare',
    { openedId, sessionId: sessionId ?? '' },
    { enabled: sessionId !== null, fresh: true },
  );
  const take = useDeed('passage.take', {
    refreshes: ['session.list', 'session.read', 'group.list', 'note.read', 'note.versions'],
  });
  const [changed, setChanged] = useState<ReadonlyMap<number, Choice>>(new Map());
  if (compared.error) return <p>{sentenceForThrown(compared.error, text.errors, format)}</p>;
  if (sessionId !== null && !compared.data) return null;

  const standing = (place: number) => compared.data?.passages[place] ?? { mine: null, same: false };
  const choiceAt = (place: number): Choice => changed.get(place) ?? (standing(place).mine === null ? 'add' : 'leave');
  const choices = passages.map((_, place) => choiceAt(place));
  const nothing = choices.every((choice) => choice === 'leave');
  const takeIn = async (): Promise<void> => {
    try {
      const into =
        sessionId === null
          ? ({ kind: 'new', groupId: target.groupId } as const)
          : ({ kind: 'session', sessionId, revision: compared.data?.revision ?? 0 } as const);
      const taken = await take.mutateAsync({ openedId, into, choices });
      say(words.taken);
      go({ screen: 'session', id: taken.sessionId });
    } catch (thrown) {
      say(sentenceForThrown(thrown, text.errors, format));
    }
  };
  return (
    <>
      {passages.map((passage, place) => (
        // A passage of the file is its place in it.
        <PassageBeside
          key={place}
          passage={passage}
          standing={standing(place)}
          choice={choiceAt(place)}
          onChoose={(choice) => setChanged(new Map(changed).set(place, choice))}
        />
      ))}
      <FootBar start={<span id="taken-in">{nothing ? words.nothingChosen : words.kept}</span>}>
        <Button variant="main" blocked={nothing} describedBy="taken-in" onClick={() => void takeIn()}>
          {words.takeIn}
        </Button>
      </FootBar>
    </>
  );
}
