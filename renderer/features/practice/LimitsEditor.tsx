// What is counted only: roles, kinds, partners, before or after a day. Nothing chosen limits nothing. Only the limits that mean
// something for the unit are shown.
import { useId } from 'react';
import { GROUP_KINDS, MODALITIES } from '../../../preload/contract/schemas/group.ts';
import { EVENT_TYPES, MY_PARTS } from '../../../preload/contract/schemas/practiceEntry.ts';
import {
  type CountLimits,
  EVALUATIVE,
  PARTNERS,
  SIDES,
  type Unit,
} from '../../../preload/contract/schemas/requirement.ts';
import { CASE_ROLES } from '../../../preload/contract/schemas/session.ts';
import { useText } from '../../text/index.tsx';
import { Check } from '../../ui/Check.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { choicesOf } from './choices.ts';
import style from './Practice.module.css';
import { dateOf } from './stretch.ts';

type LimitsEditorProps = { unit: Unit; limits: CountLimits; onChange: (limits: CountLimits) => void };

export function LimitsEditor({ unit, limits, onChange }: LimitsEditorProps) {
  const text = useText();
  const words = text.practiceForms.profile;
  const of = aboutOf(unit);
  const set = (change: Partial<CountLimits>): void => onChange({ ...limits, ...change });
  return (
    <>
      {of === 'meeting' ? (
        <>
          <Several
            legend={words.roles}
            options={choicesOf(CASE_ROLES, text.session.cases.roles)}
            chosen={limits.roles}
            onChange={(roles) => set({ roles })}
          />
          <Several
            legend={words.kinds}
            options={choicesOf(GROUP_KINDS, text.groups.kind)}
            chosen={limits.kinds}
            onChange={(kinds) => set({ kinds })}
          />
          <Choice
            labelShown
            label={words.partner}
            value={limits.partner}
            options={choicesOf(PARTNERS, words.partners)}
            onChange={(partner) => set({ partner })}
          />
          <Check
            label={words.debriefHeld}
            checked={limits.debriefHeld}
            onChange={(debriefHeld) => set({ debriefHeld })}
          />
        </>
      ) : null}
      {of === 'supervision' ? (
        <>
          <Several
            legend={words.myParts}
            options={choicesOf(MY_PARTS, text.practice.myParts)}
            chosen={limits.myParts}
            onChange={(myParts) => set({ myParts })}
          />
          <Check
            label={words.onRecording}
            checked={limits.onRecording}
            onChange={(onRecording) => set({ onRecording })}
          />
        </>
      ) : null}
      {of === 'event' ? (
        <>
          <Several
            legend={words.eventTypes}
            options={choicesOf(EVENT_TYPES, text.practice.eventTypes)}
            chosen={limits.eventTypes}
            onChange={(eventTypes) => set({ eventTypes })}
          />
          <Choice
            labelShown
            label={words.evaluative}
            value={limits.evaluative}
            options={choicesOf(EVALUATIVE, words.evaluatives)}
            onChange={(evaluative) => set({ evaluative })}
          />
          <Check label={words.abroad} checked={limits.abroad} onChange={(abroad) => set({ abroad })} />
        </>
      ) : null}
      {of === 'observation' ? null : (
        <Several
          legend={words.modalities}
          options={choicesOf(MODALITIES, text.group.modalities)}
          chosen={limits.modalities}
          onChange={(modalities) => set({ modalities })}
        />
      )}
      <Choice
        labelShown
        label={words.side}
        value={limits.side}
        options={choicesOf(SIDES, words.sides)}
        onChange={(side) => set({ side, ...(side === 'any' ? { date: null } : {}) })}
      />
      {limits.side === 'any' ? null : (
        <div className={style.short}>
          <TextField
            label={words.day}
            type="date"
            value={limits.date ?? ''}
            onChange={(typed) => set({ date: dateOf(typed) })}
          />
        </div>
      )}
    </>
  );
}

function aboutOf(unit: Unit): 'meeting' | 'supervision' | 'observation' | 'event' {
  if (unit === 'observations') return 'observation';
  if (unit === 'supervision-sessions' || unit === 'supervision-hours') return 'supervision';
  return unit === 'events' || unit === 'event-hours' || unit === 'event-double-hours' ? 'event' : 'meeting';
}

type SeveralProps<Value extends string> = {
  legend: string;
  options: readonly { value: Value; label: string }[];
  chosen: readonly Value[];
  onChange: (chosen: Value[]) => void;
};

/** None, some or all of a few values. */
function Several<Value extends string>({ legend, options, chosen, onChange }: SeveralProps<Value>) {
  const id = useId();
  return (
    <fieldset className={style.group} aria-labelledby={id}>
      <legend id={id} className={style.legend}>
        {legend}
      </legend>
      {options.map(({ value, label }) => (
        <Check
          key={value}
          label={label}
          checked={chosen.includes(value)}
          onChange={(checked) => onChange(checked ? [...chosen, value] : chosen.filter((one) => one !== value))}
        />
      ))}
    </fieldset>
  );
}
