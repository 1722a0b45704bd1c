// What may be said about a session beyond its facts line, closed until asked for: cancelled, I was not there, planned minutes,
// whether the co-leader debrief was held and how long, and that there is a recording, never where.
import { LIMITS } from '../../../preload/contract/schemas/common.ts';
import { RECORDING_CONSENTS } from '../../../preload/contract/schemas/session.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { readDate } from '../../ui/typed.ts';
import { readMinutes } from '../minutes.ts';
import { Fact } from './Fact.tsx';
import style from './MoreFacts.module.css';
import type { SessionDraft } from './sessionDraft.ts';

type MoreFactsProps = {
  session: SessionDraft;
  /** Only a member has no debrief to note. */
  leads: boolean;
  onChange: (change: (session: SessionDraft) => SessionDraft) => void;
};

const NONE = 'none';
const YES_OR_NO = ['yes', 'no'] as const;

export function MoreFacts({ session, leads, onChange }: MoreFactsProps) {
  const text = useText();
  const words = text.session.more;
  const format = useFormat();
  const set = (facts: Partial<SessionDraft>): void => onChange((draft) => ({ ...draft, ...facts }));
  const yesOrNo = (label: string, wording: readonly [string, string], value: boolean, take: (yes: boolean) => void) => (
    <Choice
      label={label}
      labelShown
      value={value ? 'yes' : 'no'}
      options={YES_OR_NO.map((one, place) => ({ value: one, label: wording[place] ?? '' }))}
      onChange={(chosen) => take(chosen === 'yes')}
    />
  );
  const minutes = (name: string, value: number | null, take: (minutes: number | null) => void) => (
    <div className={style.row}>
      <span>{name}</span>
      <Fact
        name={name}
        shown={value === null ? words.notNoted : text.session.facts.length(value)}
        value={String(value ?? '')}
        type="number"
        longest={LIMITS.minutes}
        problem={(typed) => (readMinutes(typed) === undefined ? text.group.problem.minutes : undefined)}
        onChange={(typed) => take(readMinutes(typed) ?? null)}
      />
    </div>
  );
  const { recording, debriefHeld } = session;
  return (
    <Disclosure label={words.title}>
      <div className={style.facts} role="group" aria-label={words.title}>
        {yesOrNo(words.held, [words.wasHeld, words.wasCancelled], session.held, (held) => set({ held }))}
        {yesOrNo(words.iWasThere, [words.wasThere, words.wasNotThere], session.iWasThere, (iWasThere) =>
          set({ iWasThere }),
        )}
        {minutes(words.plannedMinutes, session.plannedMinutes, (plannedMinutes) => set({ plannedMinutes }))}
        {leads ? (
          <>
            <Choice
              label={words.debrief}
              labelShown
              value={debriefHeld === null ? NONE : debriefHeld ? 'yes' : 'no'}
              options={[
                { value: NONE, label: words.notNoted },
                { value: 'yes', label: words.debriefHeld },
                { value: 'no', label: words.debriefNotHeld },
              ]}
              onChange={(held) => set({ debriefHeld: held === NONE ? null : held === 'yes' })}
            />
            {minutes(words.debriefMinutes, session.debriefMinutes, (debriefMinutes) => set({ debriefMinutes }))}
          </>
        ) : null}
        <Choice
          label={words.recording}
          labelShown
          value={recording?.consent ?? NONE}
          options={[
            { value: NONE, label: words.noRecording },
            ...RECORDING_CONSENTS.map((value) => ({ value, label: words.consent[value] })),
          ]}
          onChange={(consent) =>
            set({
              recording: consent === NONE ? null : { consent, destroyedOn: recording?.destroyedOn ?? null },
            })
          }
        />
        {recording === null ? null : (
          <div className={style.row}>
            <span>{words.destroyedOn}</span>
            <Fact
              name={words.destroyedOn}
              shown={recording.destroyedOn === null ? words.notNoted : format.date(recording.destroyedOn)}
              value={recording.destroyedOn ?? ''}
              type="date"
              problem={(typed) => (readDate(typed) === undefined ? text.ui.noSuchDate : undefined)}
              onChange={(typed) => set({ recording: { ...recording, destroyedOn: readDate(typed) ?? null } })}
            />
          </div>
        )}
        <p className={style.note}>{words.recordingNote}</p>
      </div>
    </Disclosure>
  );
}
