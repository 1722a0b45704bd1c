// The question for the passphrase in front of the page: whoever ends writing together is alone at the screen from then on.
import { useStatus } from '../../app/status.tsx';
import { endTogether } from '../../app/together.tsx';
import { useText } from '../../text/index.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { PassphraseFirst } from '../passphrase/PassphraseFirst.tsx';

type EndTogetherProps = {
  open: boolean;
  /** Whether it goes on by itself next time: yes when somebody only goes on alone now. */
  again: boolean;
  onClose: () => void;
  /** It has ended. */
  onAlone?: () => void;
};

export function EndTogether({ open, again, onClose, onAlone }: EndTogetherProps) {
  const text = useText().together;
  const say = useStatus();
  const end = async (passphrase: string): Promise<undefined> => {
    await endTogether(passphrase, again);
    say(text.ended);
    onClose();
    onAlone?.();
  };
  return (
    <Dialog open={open} onClose={onClose} title={again ? text.goOnAlone : text.end} foot="">
      <PassphraseFirst
        deed={again ? text.goOnAlone : text.end}
        underway={text.underway}
        hint={text.hint}
        back={text.stay}
        onBack={onClose}
        onPassphrase={end}
      />
    </Dialog>
  );
}
