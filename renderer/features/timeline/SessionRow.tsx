// A session in a list: its date and case labels to open, the rest small. No words of a note.
import type { SessionLine } from '../../../preload/contract/schemas/session.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { RowBody } from '../../ui/Rows.tsx';
import { CaseLabels } from '../session/CaseLabels.tsx';

/** `group` is said where sessions of several stand together. */
export function SessionRow({ session, group }: { session: SessionLine; group?: string | undefined }) {
  const text = useText();
  const words = text.group.page;
  const format = useFormat();
  const { go } = useNavigation();
  const { id, date, modality, held, iWasThere, caseLabels, roles, hasPrivate } = session;
  return (
    <RowBody
      name={
        <>
          {format.date(date)}
          {caseLabels.length === 0 ? null : ', '}
          <CaseLabels labels={caseLabels} />
        </>
      }
      onOpen={() => go({ screen: 'session', id })}
      facts={[
        ...(group === undefined ? [] : [group]),
        ...(held ? [] : [words.cancelled]),
        ...(iWasThere ? [] : [words.notThere]),
        ...(caseLabels.length === 0 && held ? [words.noLabel] : []),
        ...roles.map((role) => text.session.cases.roles[role]),
        text.group.modalities[modality],
        ...(hasPrivate ? [words.private] : []),
      ]}
    />
  );
}
