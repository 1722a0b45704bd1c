// "Also appears as": the real names and forms that may stand in notes. As protected as the notes; the check can only
// look for names it knows.
import { LIMITS } from '../../../preload/contract/schemas/common.ts';
import { useText } from '../../text/index.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { readForms } from './people.ts';

type FormsFieldProps = {
  /** Of whom. */
  person: string;
  typed: string;
  hint?: boolean;
  onChange: (typed: string) => void;
};

export function FormsField({ person, typed, hint = false, onChange }: FormsFieldProps) {
  const text = useText().group;
  const { problem } = readForms(typed);
  const sentence = {
    'too-long': text.problem.formTooLong(LIMITS.personName),
    'too-many': text.problem.tooManyForms(LIMITS.formsOfPerson),
  };
  return (
    <TextField
      label={text.fields.formsOf(person)}
      {...(hint ? { hint: text.fields.formsHint } : {})}
      value={typed}
      error={problem === null ? undefined : sentence[problem]}
      onChange={onChange}
    />
  );
}
