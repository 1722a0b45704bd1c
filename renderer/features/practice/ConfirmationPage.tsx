// An attendance confirmation for one member, or a group in sum: counts only, seen whole before it is printed. The name that
// stands on it is typed for this print and kept nowhere.
import { useState } from 'react';
import type { Id } from '../../../preload/contract/schemas/common.ts';
import type { Group } from '../../../preload/contract/schemas/group.ts';
import type { StretchOfTime } from '../../../preload/contract/schemas/practiceCount.ts';
import { useAnswer } from '../../api/queries.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Page } from '../../ui/Page.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { oneLine } from '../oneLine.ts';
import { PrintDeed } from '../printing/PrintDeed.tsx';
import { ConfirmationSheet } from './ConfirmationSheet.tsx';
import { orNotNoted, orNull } from './choices.ts';
import paper from './Paper.module.css';
import style from './Practice.module.css';
import { ALWAYS } from './stretch.ts';
import { StretchFields } from './StretchFields.tsx';

export function ConfirmationPage({ id }: { id: Id }) {
  const { practicePaper } = useText();
  const group = useAnswer('group.read', { id });
  if (group.isPending) return null;
  if (group.isError) return <Trouble title={practicePaper.confirmation.title} thrown={group.error} />;
  return <OpenConfirmation group={group.data} />;
}

function OpenConfirmation({ group }: { group: Group }) {
  const { practicePaper, group: groupWords } = useText();
  const words = practicePaper.confirmation;
  const { go } = useNavigation();
  const [stretch, setStretch] = useState<StretchOfTime>(ALWAYS);
  const [memberId, setMemberId] = useState<Id | null>(null);
  const [typedName, setName] = useState('');
  const [issuer, setIssuer] = useState('');
  const counts = useAnswer('confirmation.read', { groupId: group.id, memberId, ...stretch }, { fresh: true }).data;
  const name = oneLine(typedName);
  const nameMissing = memberId !== null && name === '';
  const sheet = (on: 'paper' | 'screen') =>
    counts === undefined ? null : (
      <ConfirmationSheet
        counts={counts}
        stretch={stretch}
        name={memberId === null ? null : name}
        issuer={oneLine(issuer)}
        on={on}
      />
    );
  return (
    <Page title={words.title} lead={words.lead}>
      <div className={style.fields}>
        <Choice
          labelShown
          label={words.whom}
          value={memberId ?? ''}
          options={orNotNoted(
            group.members.map(({ id, name: alias }) => ({ value: id, label: alias ?? groupWords.page.formerMember })),
            words.group,
          )}
          onChange={(id) => setMemberId(orNull(id))}
        />
        <div className={style.stretch}>
          <StretchFields stretch={stretch} onChange={setStretch} />
        </div>
        {memberId === null ? null : (
          <TextField
            label={words.name}
            hint={words.nameHint}
            value={typedName}
            error={nameMissing ? words.nameMissing : undefined}
            onChange={setName}
          />
        )}
        <TextField label={words.issuer} value={issuer} onChange={setIssuer} />
      </div>
      {nameMissing ? null : (
        <PrintDeed label={words.print} pdf="attendance.pdf">
          {sheet('paper')}
        </PrintDeed>
      )}
      <section className={style.part} aria-labelledby="confirmation-shown">
        <h2 id="confirmation-shown">{practicePaper.asPrinted}</h2>
        <div className={paper.shown}>{sheet('screen')}</div>
      </section>
      <div>
        <Button onClick={() => go({ screen: 'group', id: group.id })}>{words.back}</Button>
      </div>
    </Page>
  );
}
