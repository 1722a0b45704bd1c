// The page that says how a sealed file is opened: to be read here, told, or saved beside the file.
import { call } from '../../api/client.ts';
import { useAnswer } from '../../api/queries.ts';
import { sentenceForThrown } from '../../api/sentences.ts';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import style from './Leaving.module.css';

export function Instructions() {
  const text = useText();
  const words = text.leaving.seal;
  const format = useFormat();
  const say = useStatus();
  const language = /^de\b/i.test(format.locale) ? 'de' : 'en';
  const page = useAnswer('leaving.instructions', { language }).data;

  const save = async (): Promise<void> => {
    try {
      const { placeId } = await call('shell.choose-place', { for: 'how-to-open.txt' });
      if (placeId === null) return say(text.leaving.notSaved);
      await call('leaving.save-instructions', { language, placeId });
      say(words.instructionsSaved);
    } catch (thrown) {
      say(sentenceForThrown(thrown, text.errors, format));
    }
  };
  return (
    <Disclosure label={words.instructions}>
      <div className={style.instructions}>{page?.text}</div>
      <Button onClick={() => void save()}>{words.saveInstructions}</Button>
    </Disclosure>
  );
}
