// One passage: where it stands, its words with the person marked, and what becomes of it.
import type { PassageDeed, PersonPassage } from '../../../../preload/contract/schemas/lettingGoOfPerson.ts';
import { useFormat, useText } from '../../../text/index.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import style from '../LettingGo.module.css';
import { deedsFor } from './decisions.ts';

type PassageProps = {
  passage: PersonPassage;
  /** 1 for the first. */
  place: number;
  deed: PassageDeed;
  onDecide: (deed: PassageDeed) => void;
};

export function Passage({ passage, place, deed, onDecide }: PassageProps) {
  const words = useText().lettingGo.person;
  const where = useWhere(passage.stands);
  return (
    <li className={style.passage}>
      <p className={style.small}>{where}</p>
      <p className={style.words} dir="auto">
        {passage.pieces.map(({ text, match }, at) =>
          // Pieces have no name of their own; their order is what they are.
          match ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
        )}
      </p>
      {passage.mayBeOther ? <p className={style.small}>{words.mayBeOther}</p> : null}
      <Choice
        label={words.deedOf(place)}
        value={deed}
        options={deedsFor(passage).map((value) => ({ value, label: words.deeds[value] }))}
        onChange={onDecide}
      />
    </li>
  );
}

function useWhere(stands: PersonPassage['stands']): string {
  const words = useText().lettingGo.person;
  const format = useFormat();
  const date = stands.date === null ? null : format.date(stands.date);
  if (stands.in === 'line') {
    return [stands.groupName ?? words.in.elsewhere, date, words.in.line].filter(Boolean).join(', ');
  }
  const version = stands.version === null ? null : words.version(format.moment(stands.version));
  return [stands.groupName, date, words.in[stands.layer], version].filter(Boolean).join(', ');
}
