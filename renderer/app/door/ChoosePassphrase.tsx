// Step 3: the passphrase. From here on there is a journal on this computer, and not before. The recovery words are made
// while the passphrase is at hand, so that it is not asked for a second time.
import { useQueryClient } from '@tanstack/react-query';
import type { MadeWords } from '../../../preload/contract/schemas/recovery.ts';
import { call } from '../../api/client.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { useStatus } from '../status.tsx';
import { NewPassphrase } from './NewPassphrase.tsx';

type ChoosePassphraseProps = {
  onBack: () => void;
  onMaking: () => void;
  /** Without words when they could not be made; the journal is there all the same, and Today says what is missing. */
  onMade: (words: MadeWords | undefined) => void;
};

export function ChoosePassphrase({ onBack, onMaking, onMade }: ChoosePassphraseProps) {
  const { firstMinute, errors, ui } = useText();
  const text = firstMinute.passphrase;
  const format = useFormat();
  const client = useQueryClient();
  const say = useStatus();

  const make = async (passphrase: string): Promise<void> => {
    await call('vault.create', { passphrase });
    onMaking();
    await client.invalidateQueries({ queryKey: ['vault.status'] });
    try {
      const made = await call('recovery.make', { passphrase });
      say('');
      onMade(made);
    } catch (thrown) {
      say(sentenceForThrown(thrown, errors, format));
      onMade(undefined);
    }
  };

  return (
    <NewPassphrase
      title={text.title}
      lead={text.lead}
      button={text.button}
      working={text.making}
      deed={make}
      otherwise={{ label: ui.back, onClick: onBack }}
    />
  );
}
