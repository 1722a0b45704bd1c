// People the leader leads, learns and is observed with, by name. Forms that stand in notes are shown only in the editor of one.
import { type FormEvent, useRef, useState } from 'react';
import type { Colleague } from '../../../preload/contract/schemas/colleague.ts';
import { type Id, LIMITS } from '../../../preload/contract/schemas/common.ts';
import { useAnswer, useDeed } from '../../api/queries.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { isUnfinished } from '../../app/unfinished.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Page } from '../../ui/Page.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { shownName } from '../group/people.ts';
import { oneLine } from '../oneLine.ts';
import { useRecord } from '../session/saving/useRecord.ts';
import { ColleagueEditor, colleagueForm } from './ColleagueEditor.tsx';
import { asCoLeader, colleagueOfName } from './colleagueNames.ts';
import { colleagues } from './colleagueRecord.ts';
import style from './Colleagues.module.css';

export function ColleaguesPage() {
  const text = useText();
  const words = text.colleagues;
  const known = useAnswer('colleague.list', {});
  if (known.isPending) return null;
  if (known.isError) return <Trouble title={words.title} thrown={known.error} />;
  return (
    <Page title={words.title} lead={words.lead}>
      <ColleagueList known={known.data} />
    </Page>
  );
}

function ColleagueList({ known }: { known: readonly Colleague[] }) {
  const text = useText();
  const words = text.colleagues;
  const format = useFormat();
  const [edited, setEdited] = useState<Id | null>(
    () => known.find(({ id }) => isUnfinished(colleagueForm(id)))?.id ?? null,
  );
  const returnTo = useRef<Id | null>(null);
  // The order stays while somebody is renamed.
  const [order, setOrder] = useState<readonly Id[]>([]);
  const nameOf = (one: Colleague): string => shownName(one, words.former);
  const byName = known.toSorted((one, other) => format.compare(nameOf(one), nameOf(other)));
  const listed =
    edited === null ? byName : byName.toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
  const open = (id: Id): void => {
    setOrder([...byName.map((one) => one.id), id]);
    setEdited(id);
  };
  const done = (): void => {
    returnTo.current = edited;
    setEdited(null);
  };
  return (
    <>
      {known.length === 0 ? <p>{words.nobody}</p> : null}
      <ul className={style.list} aria-label={words.title}>
        {listed.map((one) => (
          <li key={one.id} className={style.colleague}>
            {one.id === edited ? (
              <Editor id={one.id} others={others(known, one.id)} onDone={done} />
            ) : (
              <>
                <span dir="auto" className={style.name}>
                  {nameOf(one)}
                </span>
                <span className={style.facts}>{factsOf(one, words, format.shortDate).join(', ')}</span>
                <Button
                  ref={(button) => {
                    if (returnTo.current !== one.id || !button) return;
                    returnTo.current = null;
                    button.focus();
                  }}
                  variant="quiet"
                  name={text.group.page.editName(nameOf(one))}
                  onClick={() => open(one.id)}
                >
                  {text.group.page.edit}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      <NewColleague known={known} onMade={open} />
    </>
  );
}

const others = (known: readonly Colleague[], id: Id): string[] =>
  known.flatMap((one) => (one.id === id || one.name === null ? [] : [one.name]));

function factsOf(
  { as, accreditedBy, accreditedSince }: Colleague,
  words: ReturnType<typeof useText>['colleagues'],
  date: (on: string) => string,
): string[] {
  const accredited = accreditedBy === null ? [] : [words.accredited(accreditedBy)];
  const since = accreditedBy === null || accreditedSince === null ? [] : [words.since(date(accreditedSince))];
  return [...as.map((part) => words.parts[part]), ...accredited, ...since];
}

function Editor({ id, others: names, onDone }: { id: Id; others: readonly string[]; onDone: () => void }) {
  const record = useRecord(colleagues, id);
  const text = useText();
  const format = useFormat();
  if (record.is === 'opening') return null;
  if (record.is === 'refused') return <p>{sentenceForThrown(record.refusal, text.errors, format)}</p>;
  return <ColleagueEditor record={record.saver} others={names} onDone={onDone} />;
}

/** A name is enough; everything else is said about them afterwards. */
function NewColleague({ known, onMade }: { known: readonly Colleague[]; onMade: (id: Id) => void }) {
  const text = useText();
  const words = text.colleagues;
  const format = useFormat();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(false);
  const create = useDeed('colleague.create', { refreshes: ['colleague.list'] });
  const name = oneLine(typed);
  const problem = problemOf(name);

  function problemOf(written: string): string | undefined {
    if (written === '') return text.group.problem.personMissing;
    if (written.length > LIMITS.personName) return text.group.problem.personTooLong(LIMITS.personName);
    return colleagueOfName(known, written) ? words.taken : undefined;
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (problem !== undefined || create.isPending) return;
    create.mutate(asCoLeader({ name, alsoAppearsAs: [] }), {
      onSuccess: ({ id }) => {
        setTyped('');
        setAsked(false);
        onMade(id);
      },
    });
  };
  const trouble = create.error ? sentenceForThrown(create.error, text.errors, format) : undefined;
  return (
    <form className={style.add} onSubmit={submit} noValidate>
      <TextField
        label={words.newName}
        hint={words.nameHint}
        value={typed}
        error={trouble ?? (asked ? problem : undefined)}
        name="new-colleague"
        onChange={setTyped}
      />
      <Button type="submit">{words.add}</Button>
    </form>
  );
}
