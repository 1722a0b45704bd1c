// What may stay unsaid about a group for ever, folded small: where and with whom it meets, when it began and ended, how long its
// texts are meant to be kept, and its traditions, none of which is the right one.
import { CADENCES, PRESENTER_PLACES } from '../../../preload/contract/schemas/group.ts';
import { useText } from '../../text/index.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { TextField } from '../../ui/TextField.tsx';
import style from './Group.module.css';
import type { GroupFieldsProps } from './GroupFieldset.tsx';
import { type GroupFields, UNSAID } from './groupFields.ts';
import { problemSentence } from './problemSentence.ts';

type Written = 'setting' | 'membersAre' | 'startedOn' | 'endedOn' | 'keepTextsMonths' | 'usualCases' | 'words';

export function MoreGroupFields({ typed, problems, onChange }: GroupFieldsProps) {
  const text = useText();
  const words = text.group.more;
  const set = (fields: Partial<GroupFields>): void => onChange({ ...typed, ...fields });
  const field = (name: Written, type: 'text' | 'date' | 'number' = 'text', hint?: string) => (
    <TextField
      label={words[name]}
      hint={hint}
      type={type}
      value={typed[name]}
      error={problemSentence(problems, name, text)}
      name={`group-${name}`}
      onChange={(value) => set({ [name]: value })}
    />
  );
  const choice = <Value extends string>(
    label: string,
    value: Value | typeof UNSAID,
    options: readonly Value[],
    wording: Readonly<Record<Value, string>>,
    take: (value: Value | typeof UNSAID) => void,
  ) => (
    <Choice
      label={label}
      labelShown
      value={value}
      options={[{ value: UNSAID, label: words.unsaid }, ...options.map((one) => ({ value: one, label: wording[one] }))]}
      onChange={take}
    />
  );
  return (
    <>
      <Disclosure label={words.facts}>
        <div className={style.people}>
          {field('setting', 'text', words.settingHint)}
          {field('membersAre', 'text', words.membersAreHint)}
          {choice(words.cadence, typed.cadence, CADENCES, words.cadences, (cadence) => set({ cadence }))}
          <div className={style.beside}>
            {field('startedOn', 'date')}
            {field('endedOn', 'date')}
          </div>
          <div className={style.short}>{field('keepTextsMonths', 'number', words.keepTextsHint)}</div>
        </div>
      </Disclosure>
      <Disclosure label={words.traditions}>
        <div className={style.people}>
          {choice(
            words.presenterDuring,
            typed.presenterDuring,
            PRESENTER_PLACES,
            words.presenterPlaces,
            (presenterDuring) => set({ presenterDuring }),
          )}
          {choice(words.checkIn, typed.checkIn, ['yes', 'no'], words.used, (checkIn) => set({ checkIn }))}
          {choice(words.followUp, typed.followUp, ['yes', 'no'], words.used, (followUp) => set({ followUp }))}
          <div className={style.short}>{field('usualCases', 'number')}</div>
          {field('words', 'text', words.wordsHint)}
        </div>
      </Disclosure>
    </>
  );
}
