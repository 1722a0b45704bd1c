// A deed with its letter printed on it.
import { Button } from '../../../ui/Button.tsx';

type KeyButtonProps = { label: string; letter: string; pressed?: boolean; onPress: () => void };

export function KeyButton({ label, letter, pressed, onPress }: KeyButtonProps) {
  return (
    <Button onClick={onPress} {...(pressed === undefined ? {} : { pressed })}>
      {label} <kbd>{letter}</kbd>
    </Button>
  );
}
