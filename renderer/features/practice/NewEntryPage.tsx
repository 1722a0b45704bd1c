// A new entry of the log, on a page of its own.
import { useState } from 'react';
import type { PracticeEntry } from '../../../preload/contract/schemas/practiceEntry.ts';
import { today } from '../../text/calendar.ts';
import { useText } from '../../text/index.tsx';
import { Page } from '../../ui/Page.tsx';
import { newId } from '../newId.ts';
import { newDraft } from './entryDraft.ts';
import { EntryForm } from './EntryForm.tsx';

export function NewEntryPage({ kind }: { kind: PracticeEntry['kind'] }) {
  const { practiceForms: words } = useText();
  const [id] = useState(newId);
  const [begun] = useState(() => newDraft(kind, today()));
  return (
    <Page title={words.title[kind]} lead={words.lead[kind]}>
      <EntryForm id={id} revision={0} begun={begun} />
    </Page>
  );
}
