// The way into the example journal, from the first minute and from the lock screen: never from within a journal of one's own.
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/client.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { chooseLanguage } from '../../text/language.ts';
import { Button } from '../../ui/Button.tsx';

export function OpenExample({ blocked = false }: { blocked?: boolean }) {
  const text = useText();
  const format = useFormat();
  const client = useQueryClient();
  const say = useStatus();
  const open = async (): Promise<void> => {
    say(text.example.opening);
    try {
      await call('vault.example', { language: chooseLanguage('system', format.locale) });
      await client.invalidateQueries({ queryKey: ['vault.status'] });
    } catch (thrown) {
      say(sentenceForThrown(thrown, text.errors, format));
    }
  };
  return (
    <Button variant="quiet" blocked={blocked} onClick={() => void open()}>
      {text.example.open}
    </Button>
  );
}
