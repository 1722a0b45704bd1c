// The Practice log: what was done in four units, what a society asks for as counts, and the entries behind them. It praises
// nobody and shows nothing as undone.
import { useAnswer } from '../../api/queries.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Page } from '../../ui/Page.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { DeletedList } from '../deleted/DeletedList.tsx';
import { CountsPart } from './CountsPart.tsx';
import { EntryList } from './EntryList.tsx';
import { ALWAYS } from './stretch.ts';
import style from './Practice.module.css';
import { ProfilePart } from './ProfilePart.tsx';
import { LOG_LISTS } from './entryKinds.ts';
import { RequirementLines } from './RequirementLines.tsx';

export function LogPage() {
  const { app, practice: text } = useText();
  const { go } = useNavigation();
  const counts = useAnswer('practice.counts', ALWAYS, { fresh: true });
  const lines = useAnswer('practice.list', {}, { fresh: true });
  const title = app.place.log;
  const refused = counts.error ?? lines.error;

  if (refused) return <Trouble title={title} thrown={refused} />;
  if (!counts.data || !lines.data) return null;
  const { everything, lengths, profile, requirements } = counts.data;
  return (
    <Page title={title} width="table" {...(everything === 0 ? { lead: text.empty } : {})}>
      {everything === 0 ? null : (
        <div>
          <Button variant="main" onClick={() => go({ screen: 'log-paper' })}>
            {text.paper}
          </Button>
        </div>
      )}
      {everything === 0 ? null : <CountsPart />}
      <section className={style.part} aria-labelledby="log-requirements">
        <h2 id="log-requirements">{text.profile.title}</h2>
        <ProfilePart profile={profile} />
        <RequirementLines requirements={requirements} lengths={lengths} />
      </section>
      <DeletedList of="log" />
      {LOG_LISTS.map((kind) => (
        <EntryList key={kind} kind={kind} lines={lines.data.filter(({ entry }) => entry.kind === kind)} />
      ))}
    </Page>
  );
}
