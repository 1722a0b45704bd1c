// Every passage that was found with its decision, and the one button. The figures above it follow the decisions.
import { useState } from 'react';
import { Refusal } from '../../../../preload/contract/errors.ts';
import type {
  PassageDeed,
  PersonFound,
  PersonPassage,
  PersonRef,
} from '../../../../preload/contract/schemas/lettingGoOfPerson.ts';
import { call } from '../../../api/client.ts';
import { useStatus } from '../../../app/status.tsx';
import { useText } from '../../../text/index.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Page } from '../../../ui/Page.tsx';
import style from '../LettingGo.module.css';
import { isReasonTooLong, ReasonField, reasonOf } from '../ReasonField.tsx';
import { useDestroying } from '../useDestroying.ts';
import { deedsFor, figuresOf } from './decisions.ts';
import { Passage } from './Passage.tsx';

/** More than a screen reader or a scroll bar can bear at once. */
const SHOWN = 100;

type PassagesProps = {
  kind: PersonRef['kind'];
  title: string;
  found: PersonFound;
  onKeep: () => void;
  onSearchAgain: () => void;
};

export function Passages({ kind, title, found, onKeep, onSearchAgain }: PassagesProps) {
  const { lettingGo } = useText();
  const words = lettingGo.person;
  const say = useStatus();
  const { passages, searchId, backups } = found;
  const [deeds, setDeeds] = useState(() => new Map(passages.map((one) => [one.key, beginsWith(one)])));
  const [shown, setShown] = useState(SHOWN);
  const [why, setWhy] = useState('');
  const { underWay, trouble, carryOut } = useDestroying();
  const figures = figuresOf(passages, deeds);
  const decide = (of: readonly PersonPassage[], deed: PassageDeed): void =>
    setDeeds(
      (before) =>
        new Map([
          ...before,
          ...of.filter((one) => deedsFor(one).includes(deed)).map((one) => [one.key, deed] as const),
        ]),
    );
  const [same] = new Set(deeds.values()).size === 1 ? deeds.values() : [];

  const destroy = (): void => {
    if (isReasonTooLong(why)) return;
    const standIn = words.inText[kind];
    const decisions = [...deeds].map(([key, deed]) => ({ key, deed }));
    void carryOut(async () => {
      try {
        return await call('let-go.person', { searchId, decisions, standIn, asked: 'no', reason: reasonOf(why) });
      } catch (thrown) {
        if (thrown instanceof Refusal && thrown.error.code === 'not-found') {
          say(words.changed);
          onSearchAgain();
        }
        throw thrown;
      }
    });
  };
  return (
    <Page title={title} lead={passages.length === 0 ? words.none : words.found(passages.length)}>
      {passages.length < 2 ? null : (
        <Choice<PassageDeed | 'each'>
          label={words.forAll}
          labelShown
          value={same ?? 'each'}
          options={[
            ...(same === undefined ? [{ value: 'each' as const, label: words.each }] : []),
            ...(['replace', 'remove', 'destroy-text', 'leave'] as const).map((deed) => ({
              value: deed,
              label: words.deeds[deed],
            })),
          ]}
          onChange={(deed) => (deed === 'each' ? undefined : decide(passages, deed))}
        />
      )}
      <ol className={style.passages} aria-label={words.passages}>
        {passages.slice(0, shown).map((passage, at) => (
          <Passage
            key={passage.key}
            passage={passage}
            place={at + 1}
            deed={deeds.get(passage.key) ?? 'leave'}
            onDecide={(deed) => decide([passage], deed)}
          />
        ))}
      </ol>
      {passages.length <= shown ? null : (
        <div>
          <Button onClick={() => setShown(shown + SHOWN)}>
            {words.more(Math.min(SHOWN, passages.length - shown))}
          </Button>
        </div>
      )}
      <div className={style.part}>
        {passages.length === 0 ? null : <p>{words.changes(figures.passages, figures.texts)}</p>}
        <p className={style.prose}>
          {words.roster[kind]}{' '}
          {backups === null ? lettingGo.texts.backupsUnknown : backups === 0 ? '' : lettingGo.texts.backups(backups)}
        </p>
        <p>{lettingGo.texts.noUndo}</p>
      </div>
      <ReasonField value={why} onChange={setWhy} />
      {trouble === undefined ? null : (
        <Notice word={`${lettingGo.question.stoppedTitle}.`} tone="trouble">
          {trouble}
        </Notice>
      )}
      <div className={style.deeds}>
        <Button onClick={onKeep}>{words.keep}</Button>
        <Button variant="danger" blocked={underWay} onClick={destroy}>
          {words.destroy}
        </Button>
      </div>
    </Page>
  );
}

/** A name that may be somebody else's is left until the leader says otherwise. */
const beginsWith = ({ mayBeOther }: PersonPassage): PassageDeed => (mayBeOther ? 'leave' : 'replace');
