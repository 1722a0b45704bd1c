// Second step: one doubt at a time. Left as it was written, right as it will leave; where there is no room for both, O shows
// the original. The letters work while the panel or the text has focus, never while something is typed.
import { type KeyboardEvent, useState } from 'react';
import { useText } from '../../../text/index.tsx';
import { Button } from '../../../ui/Button.tsx';
import { FootBar } from '../../../ui/FootBar.tsx';
import { useMainDeed } from '../../useMainDeed.ts';
import type { StepName } from '../PreparationPage.tsx';
import style from './Decide.module.css';
import type { OpenPreparation } from '../usePreparation.ts';
import { DoubtPanel } from './DoubtPanel.tsx';
import { FindingsList } from './FindingsList.tsx';
import { KeyButton } from './KeyButton.tsx';
import { MarkedText } from './MarkedText.tsx';
import { SmallGroup } from './SmallGroup.tsx';
import { type Deciding, useDeciding } from './useDeciding.ts';
import { useWide } from './useWide.ts';

export function DecideStep({ state, onGo }: { state: OpenPreparation; onGo: (step: StepName) => Promise<void> }) {
  const text = useText().supervision.decide;
  const deciding = useDeciding(state);
  const wide = useWide();
  const [original, setOriginal] = useState(false);
  const { review } = state;
  const blocked = review.doubts > 0;
  useMainDeed(() => {
    if (!blocked) void onGo('read');
  });

  const hear = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, repeat, target } = event;
    if (ctrlKey || metaKey || altKey || repeat) return;
    if (target instanceof HTMLElement && target.matches('input, textarea, select')) return;
    const letter = key.toLocaleUpperCase();
    const deed = deedOf(letter, shiftKey, text.keys, deciding) ?? (letter === text.keys.original ? toggle : undefined);
    if (!deed) return;
    event.preventDefault();
    deed();
  };
  const toggle = (): void => setOriginal((shown) => !shown);
  const sides = wide ? (['source', 'output'] as const) : original ? (['source'] as const) : (['output'] as const);
  return (
    <>
      {review.membersWithoutForms === 0 ? null : <p className={style.what}>{text.weak(review.membersWithoutForms)}</p>}
      {review.language === 'english' ? null : <p className={style.what}>{text.language}</p>}
      <div className={style.ask} onKeyDown={hear}>
        <DoubtPanel deciding={deciding} undecided={review.doubts} preparationId={review.id} />
        {wide ? null : (
          <div>
            <KeyButton label={text.buttons.original} letter={text.keys.original} pressed={original} onPress={toggle} />
          </div>
        )}
        <div className={style.columns}>
          {sides.map((side) => (
            <section key={side} className={style.column} aria-labelledby={`side-${side}`}>
              <h2 id={`side-${side}`}>{side === 'source' ? text.left : text.right}</h2>
              {review.paragraphs.map((paragraph) => (
                <MarkedText
                  key={paragraph.id}
                  paragraph={paragraph}
                  side={side}
                  inHand={deciding.hand?.at ?? null}
                  onTake={deciding.take}
                />
              ))}
            </section>
          ))}
        </div>
      </div>
      <SmallGroup state={state} />
      <FindingsList review={review} deciding={deciding} />
      <FootBar start={<span id="undecided">{blocked ? text.blocked(review.doubts) : text.allDecided}</span>}>
        <Button variant="main" blocked={blocked} describedBy="undecided" onClick={() => void onGo('read')}>
          {text.goOn}
        </Button>
      </FootBar>
    </>
  );
}

type Keys = ReturnType<typeof useText>['supervision']['decide']['keys'];

function deedOf(letter: string, shift: boolean, keys: Keys, deciding: Deciding): (() => void) | undefined {
  if (letter === keys.mask) return () => deciding.mask(shift ? 'everywhere' : 'one');
  if (shift) return undefined;
  switch (letter) {
    case keys.next:
      return () => deciding.move(1);
    case keys.previous:
      return () => deciding.move(-1);
    case keys.keep:
      return deciding.keep;
    case keys.reword:
      return () => deciding.ask('words');
    case keys.noName:
      return deciding.notAName;
    case keys.member:
      return () => deciding.ask('person');
    case keys.kind:
      return deciding.toggleKind;
    case keys.undo:
      return deciding.undo;
    default:
      return undefined;
  }
}
