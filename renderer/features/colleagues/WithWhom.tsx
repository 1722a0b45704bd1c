// With whom something was led, as a choice among colleagues. "Somebody else" becomes a small field in place: one name, or
// several separated by commas. Esc restores.
import { useState } from 'react';
import { type Id, LIMITS } from '../../../preload/contract/schemas/common.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { readForms } from '../group/people.ts';
import { FactField } from '../session/FactField.tsx';
import { namesOf } from './colleagueNames.ts';
import { useColleagues, useMeetColleagues } from './useColleagues.ts';

type WithWhomProps = {
  label: string;
  /** Null where nothing was said, which is one of the choices only with `unsaid`. */
  ids: readonly Id[] | null;
  /** What the choice of nobody says: "leading alone". */
  nobody: string;
  /** What it says when nothing was said: "as in the session". */
  unsaid?: string;
  labelShown?: boolean;
  onChange: (ids: Id[] | null) => void;
};

const NOBODY = '';
const UNSAID = 'unsaid';
const ELSE = 'else';

export function WithWhom({ label, ids, nobody, unsaid, labelShown = false, onChange }: WithWhomProps) {
  const text = useText();
  const words = text.colleagues.choice;
  const format = useFormat();
  const say = useStatus();
  const known = useColleagues();
  const meet = useMeetColleagues();
  const [asked, setAsked] = useState(false);

  const several = ids !== null && ids.length > 1 ? [ids] : [];
  const offered = [...several, ...known.filter(({ name }) => name !== null).map(({ id }) => [id])];
  const option = (one: readonly Id[]) => ({
    value: one.join(' '),
    label: words.with(format.list(namesOf(known, one, text.colleagues.former))),
  });
  const missing = ids?.length === 1 && !offered.some(([id]) => id === ids[0]) ? [ids] : [];
  const options = [
    ...(unsaid === undefined ? [] : [{ value: UNSAID, label: unsaid }]),
    { value: NOBODY, label: nobody },
    ...[...missing, ...offered].map(option),
    { value: ELSE, label: words.somebodyElse },
  ];

  const choose = (value: string): void => {
    if (value === ELSE) return setAsked(true);
    onChange(value === UNSAID ? null : value.split(' ').filter(Boolean));
  };
  const take = (typed: string): void => {
    setAsked(false);
    const { forms, problem } = readForms(typed);
    if (forms.length === 0) return;
    if (problem === 'too-long' || forms.length > LIMITS.colleaguesTogether) return say(words.doesNotFit);
    meet(forms).then(onChange, (thrown: unknown) => say(sentenceForThrown(thrown, text.errors, format)));
  };

  if (asked) {
    return <FactField name={words.field(label)} value="" type="text" onTake={take} onGiveUp={() => setAsked(false)} />;
  }
  return (
    <Choice
      label={label}
      labelShown={labelShown}
      value={ids === null ? UNSAID : ids.join(' ')}
      options={options}
      onChange={choose}
    />
  );
}
