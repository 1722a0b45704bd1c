// Private reflection: a page of its own on a surface of its own, never beside what the two leaders write together.
import { useCallback, useMemo } from 'react';
import type { Id } from '../../../preload/contract/schemas/common.ts';
import { useAnswer } from '../../api/queries.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { FootBar } from '../../ui/FootBar.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { useMainDeed } from '../useMainDeed.ts';
import { NotBegun } from './NotBegun.tsx';
import type { Passages } from './notePassages.ts';
import { PassageFields } from './PassageFields.tsx';
import style from './PrivatePage.module.css';
import type { Saver } from './saving/Saver.ts';
import { SaveSign } from './saving/SaveSign.tsx';
import { useHeld } from './saving/useRecord.ts';
import type { SessionDraft } from './sessionDraft.ts';
import { useSessionRecords } from './useSessionRecords.ts';
import { EarlierVersions } from './versions/EarlierVersions.tsx';

export function PrivatePage({ id }: { id: Id }) {
  const records = useSessionRecords(id, 'private');
  if (records.is === 'opening') return null;
  if (records.is === 'refused') return <NotBegun refusal={records.refusal} />;
  return <OpenPrivatePage session={records.session} note={records.note} />;
}

function OpenPrivatePage({ session, note }: { session: Saver<SessionDraft>; note: Saver<Passages> | null }) {
  const text = useText();
  const words = text.session;
  const format = useFormat();
  const { go } = useNavigation();
  const say = useStatus();
  const { id, groupId, date } = useHeld(session);
  const { data: group, isPending } = useAnswer('group.read', { id: groupId });
  // The guess of a session that is not stored yet is found again as long as somebody looks at its answer.
  useAnswer('session.read', { id });

  const stop = useCallback(() => {
    say('');
    go({ screen: 'today' });
  }, [say, go]);
  useMainDeed(stop);
  const records = useMemo(() => (note ? [note, session] : [session]), [session, note]);

  return (
    <Page title={words.privatePage.title} lead={words.privatePage.sentence} tone="private">
      <div className={style.own}>
        <h2 className={style.session}>{[group?.name, format.date(date)].filter(Boolean).join(', ')}</h2>
        {note ? (
          <>
            {isPending ? null : (
              <PassageFields note={note} place={group?.kind === 'intensive' ? 'intensive' : 'private'} alone={false} />
            )}
            <EarlierVersions sessionId={id} layer="private" note={note} alone={false} />
          </>
        ) : (
          <Notice word={text.app.damaged} tone="trouble">
            {words.debrief.cannotBeRead}
          </Notice>
        )}
      </div>
      {note === null || note.revision === 0 ? null : (
        <div>
          <Button
            variant="quiet"
            onClick={() => go({ screen: 'let-go', what: { of: 'text', sessionId: id, layer: 'private' } })}
          >
            {text.lettingGo.open}
          </Button>
        </div>
      )}
      <FootBar start={<SaveSign of={records} />}>
        <Button onClick={() => go({ screen: 'session', id })}>{words.foot.backToSession}</Button>
        <Button variant="main" onClick={stop}>
          {words.foot.stopHere}
        </Button>
      </FootBar>
    </Page>
  );
}
