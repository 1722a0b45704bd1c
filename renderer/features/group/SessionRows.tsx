// The sessions of a group, newest first: date and case labels to open, the rest small. No words of a note.
import type { Id } from '../../../preload/contract/schemas/common.ts';
import { useAnswer } from '../../api/queries.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Row, Rows } from '../../ui/Rows.tsx';
import { CaseLabels } from '../session/CaseLabels.tsx';

export function SessionRows({ groupId }: { groupId: Id }) {
  const text = useText();
  const words = text.group.page;
  const format = useFormat();
  const { go } = useNavigation();
  const sessions = useAnswer('session.list', { groupId }).data;
  if (sessions === undefined) return null;
  if (sessions.length === 0) return <p>{words.noSessions}</p>;
  return (
    <Rows label={words.sessions}>
      {sessions.map(({ id, date, modality, held, iWasThere, caseLabels, roles, hasPrivate }) => (
        <Row
          key={id}
          name={
            <>
              {format.date(date)}
              {caseLabels.length === 0 ? null : ', '}
              <CaseLabels labels={caseLabels} />
            </>
          }
          onOpen={() => go({ screen: 'session', id })}
          facts={[
            ...(held ? [] : [words.cancelled]),
            ...(iWasThere ? [] : [words.notThere]),
            ...(caseLabels.length === 0 && held ? [words.noLabel] : []),
            ...roles.map((role) => text.session.cases.roles[role]),
            text.group.modalities[modality],
            ...(hasPrivate ? [words.private] : []),
          ]}
        />
      ))}
    </Rows>
  );
}
