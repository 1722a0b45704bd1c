// Letting go of text: the question first, then what would go with its true figures, then the one red button. Nothing here
// is asked twice, and leaving at any step changes nothing.
import { useState } from 'react';
import type { Destroyable } from '../../../preload/contract/schemas/lettingGo.ts';
import { call } from '../../api/client.ts';
import { useAnswer } from '../../api/queries.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { BeforeDestroying } from './BeforeDestroying.tsx';
import style from './LettingGo.module.css';
import { isReasonTooLong, ReasonField, reasonOf } from './ReasonField.tsx';
import { useDestroying } from './useDestroying.ts';
import { whatGoes } from './whatGoes.ts';
import { WhichTexts } from './WhichTexts.tsx';

export function LetGoPage({ what }: { what: Destroyable }) {
  const { go } = useNavigation();
  const about = useAbout(what);
  const back = (): void => {
    if (what.of === 'group') go({ screen: 'group', id: what.groupId });
    else if (what.of === 'text' && what.layer === 'private') go({ screen: 'private', id: what.sessionId });
    else go({ screen: 'session', id: what.sessionId });
  };
  return (
    <BeforeDestroying about={about} onBack={back}>
      <Confirm what={what} about={about} onKeep={back} />
    </BeforeDestroying>
  );
}

/** The group's invented name and, of one session, its date. */
function useAbout(what: Destroyable): string {
  const format = useFormat();
  const sessionId = what.of === 'group' ? '' : what.sessionId;
  const session = useAnswer('session.read', { id: sessionId }, { enabled: what.of !== 'group' }).data?.session;
  const groupId = what.of === 'group' ? what.groupId : (session?.groupId ?? '');
  const group = useAnswer('group.read', { id: groupId }, { enabled: groupId !== '' }).data;
  return [group?.name, session && format.date(session.date)].filter(Boolean).join(', ');
}

function Confirm({ what: begun, about, onKeep }: { what: Destroyable; about: string; onKeep: () => void }) {
  const { lettingGo: words } = useText();
  const text = words.texts;
  const format = useFormat();
  const [what, setWhat] = useState(begun);
  const [why, setWhy] = useState('');
  const weighed = useAnswer('let-go.weigh', what, { fresh: true });
  const { underWay, trouble, carryOut } = useDestroying();
  if (weighed.error) return <Trouble title={words.open} thrown={weighed.error} />;

  const goes = weighed.data ? whatGoes(weighed.data.gone, words, format) : null;
  const destroy = (): void => {
    if (goes === null || isReasonTooLong(why)) return;
    void carryOut(() => call('let-go.destroy', { what, asked: 'no', reason: reasonOf(why) }));
  };
  return (
    <Page key="confirm" title={titleOf(what, weighed.data?.gone.sessions ?? 0, text.ask)} lead={about}>
      {what.of === 'group' ? <WhichTexts what={what} onChange={setWhat} /> : null}
      {weighed.data === undefined ? null : goes === null ? (
        <p>{text.nothing}</p>
      ) : (
        <div className={style.part}>
          <p className={style.prose}>
            {goes} {backupsSentence(weighed.data.backups, text)}
          </p>
          <p>{text.noUndo}</p>
        </div>
      )}
      {goes === null ? null : <ReasonField value={why} onChange={setWhy} />}
      {trouble === undefined ? null : (
        <Notice word={words.question.stoppedTitle + '.'} tone="trouble">
          {trouble}
        </Notice>
      )}
      <div className={style.deeds}>
        <Button onClick={onKeep}>{text.keep}</Button>
        {goes === null ? null : (
          <Button variant="danger" blocked={underWay} onClick={destroy}>
            {what.of === 'group' ? text.destroyMany : text.destroy}
          </Button>
        )}
      </div>
    </Page>
  );
}

type Words = ReturnType<typeof useText>['lettingGo']['texts'];

function titleOf(what: Destroyable, sessions: number, ask: Words['ask']): string {
  if (what.of === 'group') return ask.group(sessions);
  return what.of === 'session' ? ask.session : ask[what.layer];
}

function backupsSentence(backups: number | null, text: Words): string {
  if (backups === null) return text.backupsUnknown;
  return backups === 0 ? '' : text.backups(backups);
}
