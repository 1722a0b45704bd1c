// Why something is let go, in the leader's own words, if they want to say it.
import { LIMITS } from '../../../preload/contract/schemas/common.ts';
import { useText } from '../../text/index.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { oneLine } from '../oneLine.ts';

export const reasonOf = (typed: string): string | null => oneLine(typed) || null;

export const isReasonTooLong = (typed: string): boolean => oneLine(typed).length > LIMITS.letGoReason;

export function ReasonField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const words = useText().lettingGo;
  return (
    <TextField
      label={words.reason}
      hint={words.reasonHint}
      value={value}
      onChange={onChange}
      error={isReasonTooLong(value) ? words.reasonTooLong(LIMITS.letGoReason) : undefined}
    />
  );
}
