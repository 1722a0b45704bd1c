// The fields of an entry, by its kind.
import type { Messages } from '../../text/index.tsx';
import { EarlierFields } from './EarlierFields.tsx';
import type { Draft, EntryField, EntryProblems } from './entryDraft.ts';
import { EventFields } from './EventFields.tsx';
import { ObservationFields } from './ObservationFields.tsx';
import { SupervisionFields } from './SupervisionFields.tsx';

type Words = Messages['practiceForms'];

export type FieldsOf<Kind> = {
  draft: Kind;
  /** The sentence under a field. */
  problem: (field: EntryField) => string | undefined;
  /** Some of it. */
  set: (change: Partial<Kind>) => void;
};

type EntryFieldsProps = { draft: Draft; problems: EntryProblems; onChange: (draft: Draft) => void; words: Words };

export function EntryFields({ draft, problems, onChange, words }: EntryFieldsProps) {
  const problem = (field: EntryField): string | undefined => {
    const found = problems[field];
    return found === undefined ? undefined : words.problem[found];
  };
  switch (draft.kind) {
    case 'supervision-session':
      return <SupervisionFields draft={draft} problem={problem} set={(change) => onChange({ ...draft, ...change })} />;
    case 'observation':
      return <ObservationFields draft={draft} problem={problem} set={(change) => onChange({ ...draft, ...change })} />;
    case 'training-event':
      return <EventFields draft={draft} problem={problem} set={(change) => onChange({ ...draft, ...change })} />;
    case 'earlier-practice':
      return <EarlierFields draft={draft} problem={problem} set={(change) => onChange({ ...draft, ...change })} />;
  }
}
