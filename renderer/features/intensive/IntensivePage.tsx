// One page for an intensive: a row for each of its groups, written between two groups with a few keys. Each row is a session with
// one case; the three lines under it are that session's private reflection.
import { type KeyboardEvent, useCallback, useEffect, useId, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Output } from '../../../preload/contract/operations.ts';
import type { Id } from '../../../preload/contract/schemas/common.ts';
import type { Group } from '../../../preload/contract/schemas/group.ts';
import { call } from '../../api/client.ts';
import { useAnswer } from '../../api/queries.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useStatus } from '../../app/status.tsx';
import { useArrival, useTogether } from '../../app/together.tsx';
import { daysBetween, today } from '../../text/calendar.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { FootBar } from '../../ui/FootBar.tsx';
import { Page } from '../../ui/Page.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { SaveSign, type Signed } from '../session/saving/SaveSign.tsx';
import { NotArrived } from '../together/NotArrived.tsx';
import { TogetherSwitch } from '../together/TogetherSwitch.tsx';
import { useMainDeed } from '../useMainDeed.ts';
import { EventDeed } from './EventDeed.tsx';
import style from './Intensive.module.css';
import { IntensiveRow } from './IntensiveRow.tsx';
import { isTyping } from './isTyping.ts';
import { GROUP_MINUTES, likelyDate, rowKey } from './intensiveRow.ts';

export function IntensivePage({ id }: { id: Id }) {
  const text = useText();
  const { data: group, error } = useAnswer('group.read', { id });
  const lines = useAnswer('session.list', { groupId: id }).data;
  const arrival = useArrival(id);
  if (error) return <Trouble title={text.app.place.intensive} thrown={error} />;
  if (arrival.is !== 'arrived') return <NotArrived title={text.app.place.intensive} arrival={arrival} />;
  return group && lines ? <OpenIntensive group={group} lines={lines} /> : null;
}

type OpenIntensiveProps = { group: Group; lines: Output<'session.list'> };

function OpenIntensive({ group, lines }: OpenIntensiveProps) {
  const { intensive: text, session, errors } = useText();
  const format = useFormat();
  const together = useTogether();
  const { go } = useNavigation();
  const say = useStatus();
  const client = useQueryClient();
  const heading = useId();
  const list = useRef<HTMLOListElement>(null);
  /** Begun here; not on the disk before something is written in them. */
  const [begun, setBegun] = useState<readonly Id[]>([]);
  const [focused, setFocused] = useState<Id | null>(null);
  const [things, setThings] = useState<readonly Signed[]>([]);
  const stored = lines.toReversed();
  const ids = [...stored.map(({ id }) => id), ...begun.filter((id) => !stored.some((line) => line.id === id))];
  const last = lines[0];

  const add = useCallback(async (): Promise<void> => {
    const now = today();
    try {
      const guess = await call('session.guess', { groupId: group.id, today: now });
      const date = likelyDate(last?.date, now, last === undefined ? 0 : daysBetween(last.date, now));
      const answer: Output<'session.read'> = { session: { ...guess, date, minutes: GROUP_MINUTES }, hasPrivate: false };
      client.setQueryData(['session.read', { id: guess.id }], answer);
      setBegun((before) => [...before, guess.id]);
      setFocused(guess.id);
    } catch (thrown) {
      say(sentenceForThrown(thrown, errors, format));
    }
  }, [group.id, last, client, say, errors, format]);

  // There is always a row to write in.
  const empty = ids.length === 0;
  const begin = useRef(add);
  useEffect(() => {
    if (empty) void begin.current();
  }, [empty]);

  const stop = useCallback(() => {
    say('');
    go({ screen: 'today' });
  }, [say, go]);
  useMainDeed(stop);
  const keepSaved = useCallback((added: Signed) => {
    setThings((before) => [...before, added]);
    return () => setThings((before) => before.filter((one) => one !== added));
  }, []);

  const hear = (event: KeyboardEvent): void => {
    if (isTyping(event) || rowKey(event.key, text) !== 'next') return;
    event.preventDefault();
    void add();
  };
  const step = (from: HTMLElement, by: 1 | -1): void => {
    const heads = [...(list.current?.querySelectorAll<HTMLElement>('[data-head]') ?? [])];
    heads[heads.indexOf(from) + by]?.focus();
  };
  const led = lines.filter(({ roles }) => roles.some((role) => role === 'led-alone' || role === 'co-led')).length;
  return (
    <Page title={group.name} lead={together ? text.leadTogether : text.lead} width="table">
      <section className={style.section} aria-labelledby={heading} onKeyDown={hear}>
        <h2 id={heading}>{text.groups}</h2>
        <p className={style.hint}>{together ? text.hintTogether : text.hint}</p>
        <ol ref={list} className={style.rows}>
          {ids.map((id, place) => (
            <IntensiveRow
              key={id}
              id={id}
              number={place + 1}
              usualRole={last?.roles[0] ?? 'member'}
              focused={id === focused}
              onSaver={keepSaved}
              onStep={step}
            />
          ))}
        </ol>
        <div>
          <Button onClick={() => void add()}>{`${text.next} (${text.keys.next})`}</Button>
        </div>
      </section>
      {lines.length === 0 ? null : (
        <section className={style.section}>
          <p>{text.derived(lines.length, led)}</p>
          <EventDeed groupId={group.id} dates={lines.map(({ date }) => date)} modality={group.usualModality} />
        </section>
      )}
      <FootBar start={<SaveSign of={things} />}>
        <TogetherSwitch groupId={group.id} ofTwo={group.iAm === 'leader' && group.usualCoLeaders.length > 0} />
        <Button onClick={() => go({ screen: 'group', id: group.id })}>{text.back}</Button>
        <Button variant="main" onClick={stop}>
          {session.foot.stopHere}
        </Button>
      </FootBar>
    </Page>
  );
}
