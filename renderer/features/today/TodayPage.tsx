// Today is safe to open in the room: names of groups and dates, no word of any note.
import { useNavigation } from '../../app/navigation.tsx';
import { perform } from '../../app/commands.ts';
import { useAnswer } from '../../api/queries.ts';
import { today } from '../../text/calendar.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Page } from '../../ui/Page.tsx';
import { Row, Rows } from '../../ui/Rows.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { RecoveryLine } from '../recovery/RecoveryLine.tsx';
import { DueTextsLines } from '../letting-go/DueTextsLines.tsx';
import { OldBackup } from '../backups/OldBackup.tsx';
import { hasEnded } from '../groups/running.ts';
import { FromLastTime } from './FromLastTime.tsx';
import style from './TodayPage.module.css';

export function TodayPage() {
  const text = useText();
  const format = useFormat();
  const { go } = useNavigation();
  const groups = useAnswer('group.list', {});
  const now = today();
  const title = text.app.place.today;

  if (groups.isPending) return null;
  if (groups.isError) return <Trouble title={title} thrown={groups.error} />;
  const running = groups.data.filter((group) => !hasEnded(group, now));
  if (groups.data.length === 0) {
    return (
      <Page title={title} lead={text.today.empty}>
        <div>
          <Button variant="main" onClick={() => go({ screen: 'new-group' })}>
            {text.today.nameGroup}
          </Button>
        </div>
        <OldBackup />
        <RecoveryLine />
      </Page>
    );
  }
  return (
    <Page title={title}>
      <div>
        <Button variant="main" onClick={() => perform('write')}>
          {text.app.write}
        </Button>
      </div>
      <section className={style.groups}>
        <h2 id="today-groups">{text.today.groups}</h2>
        <Rows labelledBy="today-groups">
          {running.map(({ id, name, lastOn, nextLikelyOn }) => (
            <Row
              key={id}
              name={name}
              onOpen={() => go({ screen: 'group', id })}
              facts={[
                lastOn === null ? text.today.noSession : text.today.last(format.date(lastOn)),
                ...(nextLikelyOn === null || nextLikelyOn < now ? [] : [text.today.next(format.date(nextLikelyOn))]),
              ]}
            />
          ))}
        </Rows>
      </section>
      <FromLastTime />
      <OldBackup />
      <DueTextsLines />
      <RecoveryLine />
    </Page>
  );
}
