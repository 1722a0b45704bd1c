// Each requirement as a sentence of counts, with what was not counted and why. No bar, no colour, no tick.
import type { PracticeCounts } from '../../../preload/contract/schemas/practice.ts';
import type { Progress, UnitLengths } from '../../../preload/contract/schemas/practiceCount.ts';
import type { Requirement } from '../../../preload/contract/schemas/requirement.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { notCountedSentence } from './phrases.ts';
import style from './Practice.module.css';
import { missingSentence, progressSentence } from './progressSentence.ts';

type RequirementLinesProps = { requirements: PracticeCounts['requirements']; lengths: UnitLengths };

export function RequirementLines({ requirements, lengths }: RequirementLinesProps) {
  const { practice: text } = useText();
  if (requirements.length === 0) return null;
  return (
    <>
      <ul className={style.requirements} aria-label={text.profile.title}>
        {requirements.map(({ requirement, progress }, place) => (
          <RequirementLine key={place} requirement={requirement} progress={progress} lengths={lengths} />
        ))}
      </ul>
      <p className={style.note}>{text.check}</p>
    </>
  );
}

type RequirementLineProps = { requirement: Requirement; progress: Progress; lengths: UnitLengths };

function RequirementLine({ requirement, progress, lengths }: RequirementLineProps) {
  const text = useText();
  const words = text.practice.progress;
  const speech = { text, format: useFormat() };
  const wished = requirement.desirable ? ` (${words.desirable})` : '';
  if ('of' in requirement || 'of' in progress) {
    if (!('of' in requirement) || !('of' in progress)) return null;
    const head = requirement.words ?? words[requirement.shape];
    return (
      <li className={style.requirement}>
        <p>{`${head}${wished}`}</p>
        <ul className={style.inside}>
          {requirement.of.map((inside, place) => {
            const found = progress.of[place];
            return found === undefined ? null : (
              <RequirementLine key={place} requirement={inside} progress={found} lengths={lengths} />
            );
          })}
        </ul>
      </li>
    );
  }
  const missing = missingSentence(speech, progress);
  return (
    <li className={style.requirement}>
      <p>{`${progressSentence(speech, requirement, progress, lengths)}${wished}.`}</p>
      {progress.dateMissing ? <p className={style.why}>{words.dateMissing}</p> : null}
      {missing === undefined ? null : <p className={style.why}>{missing}</p>}
      {progress.notCounted.map((left) => (
        <p key={`${left.reason} ${left.which} ${left.unit}`} className={style.why}>
          {notCountedSentence(speech, left, lengths)}
        </p>
      ))}
    </li>
  );
}
