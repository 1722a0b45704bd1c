// All groups by name. Counts are of sessions, never of people.
import { useAnswer } from '../../api/queries.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Page } from '../../ui/Page.tsx';
import { Row, Rows } from '../../ui/Rows.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { DeletedList } from '../deleted/DeletedList.tsx';

export function GroupsPage() {
  const text = useText();
  const format = useFormat();
  const { go } = useNavigation();
  const groups = useAnswer('group.list', {});
  const title = text.app.place.groups;

  if (groups.isPending) return null;
  if (groups.isError) return <Trouble title={title} thrown={groups.error} />;
  const none = groups.data.length === 0;
  const byName = groups.data.toSorted((one, other) => format.compare(one.name, other.name));
  return (
    <Page title={title} {...(none ? { lead: text.groups.empty } : {})}>
      <div>
        <Button variant={none ? 'main' : 'plain'} onClick={() => go({ screen: 'new-group' })}>
          {text.groups.newGroup}
        </Button>{' '}
        {none ? null : (
          <Button variant="quiet" onClick={() => go({ screen: 'take-debrief' })}>
            {text.leaving.take.open}
          </Button>
        )}
      </div>
      {none ? null : (
        <Rows label={title}>
          {byName.map(({ id, name, kind, sessions, lastOn }) => (
            <Row
              key={id}
              name={name}
              onOpen={() => go({ screen: 'group', id })}
              facts={[
                text.groups.kind[kind],
                sessions === 0 ? text.groups.noSession : text.groups.sessions(sessions, format.number(sessions)),
                ...(lastOn === null ? [] : [text.groups.last(format.date(lastOn))]),
              ]}
            />
          ))}
        </Rows>
      )}
      <DeletedList />
    </Page>
  );
}
