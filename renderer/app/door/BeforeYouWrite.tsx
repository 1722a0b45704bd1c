import { useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { DoorPage } from './DoorPage.tsx';
import style from './DoorPage.module.css';

/** Step 2: what is protected, what is not, and what this is not, before the first word. */
export function BeforeYouWrite({ onBack, onNext }: { onBack: () => void; onNext: () => void }) {
  const { firstMinute, ui } = useText();
  const text = firstMinute.before;
  const parts = [
    [text.protectedTitle, text.protected],
    [text.openTitle, text.open],
    [text.notTitle, text.not],
  ] as const;
  return (
    <DoorPage title={text.title}>
      {parts.map(([title, sentences]) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul className={style.list}>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      ))}
      <div className={style.deeds}>
        <Button onClick={onBack}>{ui.back}</Button>
        <Button variant="main" onClick={onNext}>
          {text.button}
        </Button>
      </div>
    </DoorPage>
  );
}
