// One requirement, in the shape it has. Lists hold others, down to three levels.
import {
  type Counted,
  PERIODS,
  PROFILE_LIMITS,
  type Requirement,
  UNITS,
} from '../../../preload/contract/schemas/requirement.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Check } from '../../ui/Check.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { oneLine } from '../oneLine.ts';
import { LimitsEditor } from './LimitsEditor.tsx';
import { NumberField } from './NumberField.tsx';
import style from './Practice.module.css';
import { inShape, newRequirement, shapesAt } from './requirementDraft.ts';

type RequirementEditorProps = {
  /** "2" or "2.1": which one it is. */
  number: string;
  requirement: Requirement;
  onChange: (requirement: Requirement) => void;
  onRemove: () => void;
};

export function RequirementEditor({ number, requirement, onChange, onRemove }: RequirementEditorProps) {
  const text = useText();
  const words = text.practiceForms.profile;
  const level = number.split('.').length;
  return (
    <fieldset className={style.group}>
      <legend className={style.legend}>{words.number(number)}</legend>
      <Choice
        labelShown
        label={words.shape}
        value={requirement.shape}
        options={shapesAt(level).map((value) => ({ value, label: words.shapes[value] }))}
        onChange={(shape) => onChange(inShape(requirement, shape))}
      />
      {'of' in requirement ? (
        <Inside number={number} of={requirement.of} onChange={(of) => onChange({ ...requirement, of })} />
      ) : (
        <Leaf key={requirement.shape} requirement={requirement} onChange={onChange} />
      )}
      <TextField
        label={words.words}
        hint={words.wordsHint}
        value={requirement.words ?? ''}
        onChange={(typed) => onChange({ ...requirement, words: wordsOf(typed) })}
      />
      <Check
        label={words.desirable}
        checked={requirement.desirable}
        onChange={(desirable) => onChange({ ...requirement, desirable })}
      />
      <div>
        <Button name={words.removeNamed(number)} onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
    </fieldset>
  );
}

/** A space at the end is on its way to a next word; it leaves when the profile is kept. */
const wordsOf = (typed: string): string | null => (oneLine(typed) === '' ? null : typed.slice(0, PROFILE_LIMITS.words));

type LeafRequirement = Exclude<Requirement, { shape: 'all' | 'one' }>;
type LeafProps = { requirement: LeafRequirement; onChange: (requirement: Requirement) => void };

function Leaf({ requirement, onChange }: LeafProps) {
  const text = useText();
  const words = text.practiceForms.profile;
  const units = UNITS.map((value) => ({ value, label: text.practice.units[value].many }));
  const setCounted = (change: Partial<Counted>): void =>
    onChange({ ...requirement, counted: { ...requirement.counted, ...change } });
  const { unit, limits } = requirement.counted;
  return (
    <>
      <Choice
        labelShown
        label={words.unit}
        value={unit}
        options={units}
        onChange={(next) => setCounted({ unit: next })}
      />
      <div className={style.pair}>
        {'least' in requirement ? (
          <NumberField
            label={words.least}
            value={requirement.least}
            least={1}
            most={PROFILE_LIMITS.least}
            mayBeEmpty={false}
            onChange={(least) => onChange({ ...requirement, least })}
          />
        ) : null}
        {requirement.shape === 'every-period' ? (
          <NumberField<number | null>
            label={words.periods}
            hint={words.periodsHint}
            value={requirement.periods}
            least={1}
            most={PROFILE_LIMITS.periods}
            mayBeEmpty
            onChange={(periods) => onChange({ ...requirement, periods })}
          />
        ) : null}
        {requirement.shape === 'share' ? (
          <>
            <NumberField
              label={words.parts}
              value={requirement.parts}
              least={1}
              most={requirement.ofParts}
              mayBeEmpty={false}
              onChange={(parts) => onChange({ ...requirement, parts })}
            />
            <NumberField
              label={words.ofParts}
              value={requirement.ofParts}
              least={requirement.parts}
              most={PROFILE_LIMITS.share}
              mayBeEmpty={false}
              onChange={(ofParts) => onChange({ ...requirement, ofParts })}
            />
          </>
        ) : null}
      </div>
      {requirement.shape === 'every-period' ? (
        <Choice
          labelShown
          label={words.period}
          value={requirement.period}
          options={PERIODS.map((value) => ({ value, label: text.practice.progress[value].one }))}
          onChange={(period) => onChange({ ...requirement, period })}
        />
      ) : null}
      <Disclosure label={words.limits}>
        <div className={style.inside}>
          <LimitsEditor unit={unit} limits={limits} onChange={(next) => setCounted({ limits: next })} />
        </div>
      </Disclosure>
      {requirement.shape === 'share' ? (
        <Disclosure label={words.partLimits} open>
          <div className={style.inside}>
            <LimitsEditor
              unit={unit}
              limits={requirement.part}
              onChange={(part) => onChange({ ...requirement, part })}
            />
          </div>
        </Disclosure>
      ) : null}
    </>
  );
}

type InsideProps = { number: string; of: Requirement[]; onChange: (of: Requirement[]) => void };

/** The last one inside stays: a list of nothing asks for nothing. */
function Inside({ number, of, onChange }: InsideProps) {
  const words = useText().practiceForms.profile;
  const format = useFormat();
  return (
    <div className={style.inside}>
      {of.map((one, place) => (
        <RequirementEditor
          key={`${place} of ${of.length}`}
          number={`${number}.${format.number(place + 1)}`}
          requirement={one}
          onChange={(changed) => onChange(of.with(place, changed))}
          onRemove={() => onChange(of.length === 1 ? [newRequirement()] : of.toSpliced(place, 1))}
        />
      ))}
      {of.length < PROFILE_LIMITS.inside ? (
        <div>
          <Button onClick={() => onChange([...of, newRequirement()])}>{words.addInside}</Button>
        </div>
      ) : null}
    </div>
  );
}
