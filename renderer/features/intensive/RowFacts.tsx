// What may be noted about a group beside its name and my role: the day, with whom, whether its leading was talked about, whether it
// was recorded.
import type { Id } from '../../../preload/contract/schemas/common.ts';
import type { CaseDiscussion } from '../../../preload/contract/schemas/session.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { readDate } from '../../ui/typed.ts';
import { WithWhom } from '../colleagues/WithWhom.tsx';
import { CaseLabels } from '../session/CaseLabels.tsx';
import { Fact } from '../session/Fact.tsx';
import style from './Intensive.module.css';

type RowFactsProps = {
  name: string;
  row: CaseDiscussion;
  /** With whom it is led where nothing was said of this group alone. */
  asUsual: string;
  date: string;
  sessionId: Id;
  /** It is on the disk, so it has a page of its own. */
  stored: boolean;
  /** Labels of further cases that were written down in the same session. */
  others: readonly string[];
  onDate: (date: string) => void;
  onWith: (ids: Id[] | null) => void;
  onTalk: (held: boolean | null) => void;
  onRecorded: (recorded: boolean | null) => void;
};

const ANSWERS = [null, true, false] as const;
type Answer = 'unsaid' | 'yes' | 'no';
const nameOf = (answer: boolean | null): Answer => (answer === null ? 'unsaid' : answer ? 'yes' : 'no');

export function RowFacts(props: RowFactsProps) {
  const { name, row, asUsual, date, sessionId, stored, others, onDate, onWith, onTalk, onRecorded } = props;
  const { intensive: text, session, ui } = useText();
  const format = useFormat();
  const { go } = useNavigation();
  const answers = (words: Record<Answer, string>) =>
    ANSWERS.map((answer) => ({ value: nameOf(answer), label: words[nameOf(answer)] }));
  const answerOf = (chosen: Answer): boolean | null => (chosen === 'unsaid' ? null : chosen === 'yes');
  return (
    <div className={style.facts}>
      <Fact
        name={text.date(name)}
        shown={format.date(date)}
        value={date}
        type="date"
        problem={(typed) => (readDate(typed) ? undefined : ui.noSuchDate)}
        onChange={onDate}
      />
      <WithWhom
        label={text.with(name)}
        ids={row.with}
        nobody={session.facts.alone}
        unsaid={asUsual}
        onChange={onWith}
      />
      <Choice
        label={text.talk(name)}
        value={nameOf(row.intensive?.talkHeld ?? null)}
        options={answers(text.talks)}
        onChange={(chosen) => onTalk(answerOf(chosen))}
      />
      <Choice
        label={text.recorded(name)}
        value={nameOf(row.intensive?.recorded ?? null)}
        options={answers(text.recordings)}
        onChange={(chosen) => onRecorded(answerOf(chosen))}
      />
      {others.length === 0 ? null : <CaseLabels labels={others} />}
      {stored ? (
        <Button
          variant="quiet"
          name={text.openSessionOf(name)}
          onClick={() => go({ screen: 'session', id: sessionId })}
        >
          {text.openSession}
        </Button>
      ) : null}
    </div>
  );
}
