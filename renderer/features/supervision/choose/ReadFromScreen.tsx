// The first choice: the chosen words on this screen, large, and nothing leaves - no file, no receipt, no check.
import { call } from '../../../api/client.ts';
import { useNavigation } from '../../../app/navigation.tsx';
import { useStatus } from '../../../app/status.tsx';
import { sentenceForThrown } from '../../../api/sentences.ts';
import { forgetFormsAbout } from '../../../app/unfinished.ts';
import { useFormat, useText } from '../../../text/index.tsx';
import { Button } from '../../../ui/Button.tsx';
import { FootBar } from '../../../ui/FootBar.tsx';
import style from '../Supervision.module.css';
import type { OpenPreparation } from '../usePreparation.ts';

export function ReadFromScreen({ state, onBack }: { state: OpenPreparation; onBack: () => void }) {
  const text = useText();
  const words = text.supervision.screen;
  const format = useFormat();
  const say = useStatus();
  const { go } = useNavigation();
  const { preparation, review } = state;

  const brought = async (): Promise<void> => {
    try {
      const { id, taken } = preparation;
      await call('preparation.brought', { id });
      forgetFormsAbout([id, ...taken.map((one) => one.id)]);
      say(words.done);
      go({ screen: 'supervision' });
    } catch (thrown) {
      say(sentenceForThrown(thrown, text.errors, format));
    }
  };
  return (
    <>
      <p className={style.prose}>{words.nothingLeaves}</p>
      <div className={style.large} dir="auto">
        {review.paragraphs.map(({ id, headings, source }) => (
          <div key={id} className={style.largePart}>
            {headings.length === 0 ? null : <h2>{headings.at(-1)?.text}</h2>}
            <p className={style.keepLines}>{source}</p>
          </div>
        ))}
      </div>
      <p className={style.hint}>{words.broughtHint}</p>
      <FootBar>
        <Button onClick={onBack}>{words.back}</Button>
        <Button variant="main" onClick={() => void brought()}>
          {words.brought}
        </Button>
      </FootBar>
    </>
  );
}
