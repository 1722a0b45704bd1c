// The passphrase before new words: an open journal on an unwatched desk must not be enough to carry a way in home.
import { useQueryClient } from '@tanstack/react-query';
import type { MadeWords } from '../../../preload/contract/schemas/recovery.ts';
import { call } from '../../api/client.ts';
import { useStatus } from '../../app/status.tsx';
import { useText } from '../../text/index.tsx';
import { PassphraseFirst } from '../passphrase/PassphraseFirst.tsx';

type MakeWordsProps = {
  /** There are words already, which the new ones will replace. */
  replaces: boolean;
  onBack: () => void;
  onMade: (made: MadeWords) => void;
};

export function MakeWords({ replaces, onBack, onMade }: MakeWordsProps) {
  const { passphrase, recovery } = useText();
  const text = recovery.settings;
  const client = useQueryClient();
  const say = useStatus();

  const make = async (typed: string): Promise<undefined> => {
    const made = await call('recovery.make', { passphrase: typed });
    await client.invalidateQueries({ queryKey: ['recovery.status'] });
    say('');
    onMade(made);
  };

  return (
    <PassphraseFirst deed={text.show} underway={passphrase.first.checking} onBack={onBack} onPassphrase={make}>
      {replaces ? <p>{text.replaces}</p> : null}
    </PassphraseFirst>
  );
}
