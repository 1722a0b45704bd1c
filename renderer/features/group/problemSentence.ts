// The sentence at a field of a group that says what does not fit in it.
import { LIMITS } from '../../../preload/contract/schemas/common.ts';
import type { Messages } from '../../text/index.tsx';
import type { FieldProblems, GroupFields } from './groupFields.ts';

const LONGEST: Partial<Record<keyof GroupFields, number>> = {
  name: LIMITS.groupName,
  setting: LIMITS.fact,
  membersAre: LIMITS.fact,
  words: LIMITS.traditionWords,
};

export function problemSentence(problems: FieldProblems, field: keyof GroupFields, text: Messages): string | undefined {
  const words = text.group.problem;
  switch (problems[field]) {
    case undefined:
      return undefined;
    case 'missing':
      return words.nameMissing;
    case 'too-long':
    case 'too-many':
      return words.nameTooLong(LONGEST[field] ?? LIMITS.fact);
    case 'no-length':
      return words.minutes;
    case 'no-such-date':
      return text.ui.noSuchDate;
    case 'before-start':
      return words.endBeforeStart;
    case 'no-number':
      return words.number(field === 'usualCases' ? LIMITS.casesInSession : LIMITS.keepTextsMonths);
  }
}
