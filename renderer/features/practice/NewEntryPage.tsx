// A new entry of the log, on a page of its own.
import { useState } from 'react';
import type { PracticeEntry } from '../../../preload/contract/schemas/practiceEntry.ts';
import { useTogether } from '../../app/together.tsx';
import { today } from '../../text/calendar.ts';
import { useText } from '../../text/index.tsx';
import { Page } from '../../ui/Page.tsx';
import { newId } from '../newId.ts';
import { newDraft } from './entryDraft.ts';
import { EntryForm } from './EntryForm.tsx';

export function NewEntryPage({ kind }: { kind: PracticeEntry['kind'] }) {
  const { practiceForms: words } = useText();
  // What was taken away is for one person alone.
  const together = useTogether();
  const [id] = useState(newId);
  const [begun] = useState(() => newDraft(kind, today()));
  return (
    <Page
      title={words.title[kind]}
      lead={kind === 'supervision-session' && together ? words.factsOnly : words.lead[kind]}
    >
      <EntryForm id={id} revision={0} begun={begun} />
    </Page>
  );
}
