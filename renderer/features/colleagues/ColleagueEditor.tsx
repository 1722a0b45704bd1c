// One colleague: name, the forms that may stand in notes, accreditation, and in which part the leader knows them. What fits is
// saved while it is typed; what does not stays in its field with the sentence that says why.
import { type KeyboardEvent, useId, useMemo, useSyncExternalStore } from 'react';
import { COLLEAGUE_PARTS, type ColleaguePart } from '../../../preload/contract/schemas/colleague.ts';
import { type Id, LIMITS } from '../../../preload/contract/schemas/common.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useUnfinished } from '../../app/unfinished.ts';
import { useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { FormsField } from '../group/FormsField.tsx';
import { oneLine } from '../oneLine.ts';
import type { Saver } from '../session/saving/Saver.ts';
import { SaveSign } from '../session/saving/SaveSign.tsx';
import { useHeld } from '../session/saving/useRecord.ts';
import type { ColleagueRecord } from './colleagueRecord.ts';
import style from './Colleagues.module.css';
import { type ColleagueProblems, readColleague, type TypedColleague, typedOf } from './readColleague.ts';

type ColleagueEditorProps = { record: Saver<ColleagueRecord>; others: readonly string[]; onDone: () => void };

export const colleagueForm = (id: Id): string => `colleague ${id}`;

export function ColleagueEditor({ record, others, onDone }: ColleagueEditorProps) {
  const text = useText();
  const words = text.colleagues;
  const { go } = useNavigation();
  const parts = useId();
  const held = useHeld(record);
  const read = (next: TypedColleague) => readColleague(held, next, others);
  const [typed, setTyped] = useUnfinished(colleagueForm(held.id), typedOf(held), (next) => 'id' in read(next));
  const current = read(typed);
  const problems: ColleagueProblems = 'id' in current ? {} : current;

  const change = (part: Partial<TypedColleague>): void => {
    const next = { ...typed, ...part };
    setTyped(next);
    const after = read(next);
    if ('id' in after) record.change(after);
  };
  const toggle = (part: ColleaguePart): void =>
    change({ as: COLLEAGUE_PARTS.filter((one) => typed.as.includes(one) !== (one === part)) });
  const hear = (event: KeyboardEvent): void => {
    if ((event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || event.key === 'Escape') {
      event.preventDefault();
      onDone();
    }
  };
  const letGo = (): void => go({ screen: 'let-go-person', person: { kind: 'colleague', colleagueId: held.id } });
  const nameSentence = {
    missing: text.group.problem.personMissing,
    'too-long': text.group.problem.personTooLong(LIMITS.personName),
    taken: words.taken,
  };
  return (
    <div className={style.editor}>
      <TextField
        label={words.name}
        value={typed.name}
        error={problems.name === undefined ? undefined : nameSentence[problems.name]}
        autoFocus
        name="colleague-name"
        onChange={(name) => change({ name })}
        onKeyDown={hear}
      />
      <FormsField
        person={oneLine(typed.name) || words.someone}
        typed={typed.forms}
        hint
        onChange={(forms) => change({ forms })}
      />
      <fieldset className={style.parts}>
        <legend id={parts}>{words.as}</legend>
        {COLLEAGUE_PARTS.map((part) => (
          <label key={part} className={style.part}>
            <input type="checkbox" checked={typed.as.includes(part)} onChange={() => toggle(part)} />
            {words.parts[part]}
          </label>
        ))}
      </fieldset>
      <TextField
        label={words.accreditedBy}
        hint={words.accreditedHint}
        value={typed.accreditedBy}
        error={problems.accreditedBy === undefined ? undefined : text.group.problem.nameTooLong(LIMITS.fact)}
        name="colleague-accredited-by"
        onChange={(accreditedBy) => change({ accreditedBy })}
      />
      <div className={style.short}>
        <TextField
          label={words.accreditedSince}
          type="date"
          value={typed.accreditedSince}
          error={problems.accreditedSince === undefined ? undefined : text.ui.noSuchDate}
          name="colleague-accredited-since"
          onChange={(accreditedSince) => change({ accreditedSince })}
        />
      </div>
      <div className={style.foot}>
        <Button onClick={onDone}>{text.group.page.done}</Button>
        <Saved record={record} />
      </div>
      {held.name === null ? null : (
        <div>
          <Button variant="quiet" onClick={letGo}>
            {text.lettingGo.person.open(held.name)}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Nothing is said about saving before something was changed. */
function Saved({ record }: { record: Saver<ColleagueRecord> }) {
  const sign = useSyncExternalStore(record.subscribe, () => record.sign);
  const records = useMemo(() => [record], [record]);
  return sign.is === 'saved' && sign.at === null ? null : <SaveSign of={records} />;
}
