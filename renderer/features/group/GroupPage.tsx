// A group: write about it, what was written, and its people in alphabetical order, never by a count. Whoever is only a member
// keeps no list of the others.
import { useCallback, useId, useMemo, useSyncExternalStore } from 'react';
import type { Id } from '../../../preload/contract/schemas/common.ts';
import type { PersonRef } from '../../../preload/contract/schemas/lettingGoOfPerson.ts';
import type { Member } from '../../../preload/contract/schemas/group.ts';
import { queryClient } from '../../api/queries.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { isUnfinished } from '../../app/unfinished.ts';
import { useStatus } from '../../app/status.tsx';
import { Alone } from '../../app/together.tsx';
import { useWriteAfter } from '../../app/writeAfter.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { FootBar } from '../../ui/FootBar.tsx';
import { Page } from '../../ui/Page.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { DeletedList } from '../deleted/DeletedList.tsx';
import { useDeleting } from '../deleted/useDeleting.ts';
import { GroupPictures } from '../pictures/GroupPictures.tsx';
import type { Saver } from '../session/saving/Saver.ts';
import { SaveSign } from '../session/saving/SaveSign.tsx';
import { useHeld, useRecord } from '../session/saving/useRecord.ts';
import style from './Group.module.css';
import { type GroupRecord, groups, withMember } from './groupRecord.ts';
import { groupForm, GroupSettings } from './GroupSettings.tsx';
import { MemberList } from './MemberList.tsx';
import { SessionRows } from './SessionRows.tsx';

export function GroupPage({ id }: { id: Id }) {
  const text = useText();
  const record = useRecord(groups, id);
  if (record.is === 'opening') return null;
  if (record.is === 'refused') return <Trouble title={text.app.place.group} thrown={record.refusal} />;
  return <OpenGroup record={record.saver} />;
}

function OpenGroup({ record }: { record: Saver<GroupRecord> }) {
  const text = useText();
  const words = text.group.page;
  const format = useFormat();
  const say = useStatus();
  const { go } = useNavigation();
  const { remove } = useDeleting();
  const writeAfter = useWriteAfter();
  const group = useHeld(record);
  const sessionsTitle = useId();
  const change = useCallback(
    (step: (group: GroupRecord) => GroupRecord) => record.change(step(record.value)),
    [record],
  );

  const write = (): void => {
    writeAfter(group.id).catch((thrown: unknown) => say(sentenceForThrown(thrown, text.errors, format)));
  };
  const removeMember = (member: Member): void => {
    change((before) => ({ ...before, members: before.members.filter(({ id }) => id !== member.id) }));
    const back = () => change((before) => withMember(before, member));
    say(text.deleted.done.member, { label: text.deleted.undo, run: back });
    void record.flush().then(() => queryClient.invalidateQueries({ queryKey: ['deleted.list'] }));
  };
  const letGoOf = (person: PersonRef): void => go({ screen: 'let-go-person', person });
  const letGo = (): void => go({ screen: 'let-go', what: { of: 'group', groupId: group.id, before: null } });
  return (
    <Page title={group.name}>
      <div>
        <Button variant="main" onClick={write}>
          {group.kind === 'intensive' ? text.intensive.open : words.write}
        </Button>
      </div>
      <section className={style.section} aria-labelledby={sessionsTitle}>
        <h2 id={sessionsTitle}>{words.sessions}</h2>
        <SessionRows groupId={group.id} />
      </section>
      {group.iAm === 'member' ? (
        <p className={style.note}>{words.onlyMember}</p>
      ) : (
        <MemberList
          members={group.members}
          onChange={change}
          onRemove={removeMember}
          onLetGo={(memberId) => letGoOf({ kind: 'member', groupId: group.id, memberId })}
        />
      )}
      <Disclosure label={text.overTime.pictures.title} later>
        <GroupPictures id={group.id} iAm={group.iAm} />
      </Disclosure>
      <Disclosure label={words.settings} open={isUnfinished(groupForm(group.id))}>
        <GroupSettings
          group={group}
          onChange={change}
          onLetGoOf={(colleagueId) => letGoOf({ kind: 'colleague', colleagueId })}
        />
      </Disclosure>
      <div className={style.rare}>
        {group.iAm === 'leader' ? (
          <Button variant="quiet" onClick={() => go({ screen: 'confirmation', id: group.id })}>
            {text.practicePaper.confirmation.open}
          </Button>
        ) : null}
        <Alone>
          <Button variant="quiet" onClick={letGo}>
            {text.lettingGo.openGroup}
          </Button>
          <Button variant="quiet" onClick={() => void remove('group', group.id, { screen: 'groups' })}>
            {text.deleted.group}
          </Button>
        </Alone>
      </div>
      <DeletedList of={{ groupId: group.id }} onBack={() => void record.readAgain()} />
      <ChangesSaved record={record} />
    </Page>
  );
}

/** Nothing is said about saving before something was changed. */
function ChangesSaved({ record }: { record: Saver<GroupRecord> }) {
  const sign = useSyncExternalStore(record.subscribe, () => record.sign);
  const records = useMemo(() => [record], [record]);
  if (sign.is === 'new' || (sign.is === 'saved' && sign.at === null)) return null;
  return <FootBar start={<SaveSign of={records} />} />;
}
