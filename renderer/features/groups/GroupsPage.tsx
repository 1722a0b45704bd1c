// All groups by name, running ones first. Counts are of sessions, never of people.
import type { GroupLine } from '../../../preload/contract/schemas/group.ts';
import { useAnswer } from '../../api/queries.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { today } from '../../text/calendar.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Page } from '../../ui/Page.tsx';
import { Row, Rows } from '../../ui/Rows.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { DeletedList } from '../deleted/DeletedList.tsx';
import style from './Groups.module.css';
import { hasEnded } from './running.ts';

export function GroupsPage() {
  const text = useText();
  const format = useFormat();
  const { go } = useNavigation();
  const groups = useAnswer('group.list', {});
  const title = text.app.place.groups;

  if (groups.isPending) return null;
  if (groups.isError) return <Trouble title={title} thrown={groups.error} />;
  const none = groups.data.length === 0;
  const now = today();
  const byName = groups.data.toSorted((one, other) => format.compare(one.name, other.name));
  const ended = byName.filter((group) => hasEnded(group, now));
  const running = byName.filter((group) => !hasEnded(group, now));
  return (
    <Page title={title} {...(none ? { lead: text.groups.empty } : {})}>
      <div className={style.deeds}>
        <Button variant={none ? 'main' : 'plain'} onClick={() => go({ screen: 'new-group' })}>
          {text.groups.newGroup}
        </Button>
        <Button variant="quiet" onClick={() => go({ screen: 'colleagues' })}>
          {text.colleagues.title}
        </Button>
        {none ? null : (
          <Button variant="quiet" onClick={() => go({ screen: 'timeline', groupId: null })}>
            {text.app.place.timeline}
          </Button>
        )}
        {none ? null : (
          <Button variant="quiet" onClick={() => go({ screen: 'take-debrief' })}>
            {text.leaving.take.open}
          </Button>
        )}
      </div>
      {running.length === 0 ? null : <GroupRows label={title} groups={running} />}
      {ended.length === 0 ? null : (
        <section className={style.ended}>
          <h2 id="groups-ended">{text.groups.ended}</h2>
          <GroupRows label={text.groups.ended} groups={ended} />
        </section>
      )}
      <DeletedList />
    </Page>
  );
}

function GroupRows({ label, groups }: { label: string; groups: readonly GroupLine[] }) {
  const text = useText().groups;
  const format = useFormat();
  const { go } = useNavigation();
  return (
    <Rows label={label}>
      {groups.map(({ id, name, kind, iAm, sessions, lastOn, startedOn, endedOn }) => (
        <Row
          key={id}
          name={name}
          onOpen={() => go({ screen: 'group', id })}
          facts={[
            text.kind[kind],
            ...(iAm === 'member' ? [text.asMember] : []),
            sessions === 0 ? text.noSession : text.sessions(sessions, format.number(sessions)),
            ...(startedOn === null ? [] : [text.since(format.shortDate(startedOn))]),
            ...(endedOn === null ? [] : [text.endedOn(format.shortDate(endedOn))]),
            ...(lastOn === null || endedOn !== null ? [] : [text.last(format.date(lastOn))]),
          ]}
        />
      ))}
    </Rows>
  );
}
