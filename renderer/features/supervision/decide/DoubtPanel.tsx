// The one doubt in hand: what was found, why, what each choice does.
import { useEffect, useRef } from 'react';
import { rewordForm } from '../../../../preload/contract/schemas/preparation.ts';
import { useFormat, useText } from '../../../text/index.tsx';
import { samePlace } from './doubts.ts';
import style from './Decide.module.css';
import { KeyButton } from './KeyButton.tsx';
import { RewordField } from './RewordField.tsx';
import type { Deciding } from './useDeciding.ts';
import { WhoIsIt } from './WhoIsIt.tsx';
import { whySentence } from './whyFound.ts';

type DoubtPanelProps = { deciding: Deciding; undecided: number; preparationId: string };

export function DoubtPanel({ deciding, undecided, preparationId }: DoubtPanelProps) {
  const words = useText().supervision;
  const text = words.decide;
  const format = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  const { hand, doubts, asking, taken } = deciding;
  // When the step opens, and when a question in this place has gone, the letters work from here.
  useEffect(() => {
    if (asking === 'nothing') heading.current?.focus({ preventScroll: true });
  }, [asking]);
  useEffect(() => {
    if (taken > 0) heading.current?.focus();
  }, [taken]);
  const number = hand ? doubts.findIndex(({ at }) => samePlace(at, hand.at)) + 1 : 0;
  const { buttons, keys } = text;
  return (
    <section className={style.panel} aria-labelledby="doubt-in-hand">
      <h2 id="doubt-in-hand" ref={heading} tabIndex={-1}>
        {hand === undefined ? text.none : number > 0 ? text.progress(number, doubts.length) : text.finding}
      </h2>
      {hand === undefined ? null : (
        <>
          <p className={style.found} dir="auto">
            {hand.words}
          </p>
          <p>
            {text.kinds[hand.finding.type]}, {text.inParagraph(hand.place)}; {text.states[hand.finding.state]}.{' '}
            {whySentence(hand.finding.reason, words.whyFound, format)}
          </p>
          {asking === 'words' ? (
            <RewordField
              form={rewordForm(preparationId, hand.at)}
              words={hand.words}
              onDone={deciding.reword}
              onCancel={() => deciding.ask('nothing')}
            />
          ) : asking === 'person' ? (
            <WhoIsIt
              preparationId={preparationId}
              onDone={deciding.isPerson}
              onCancel={() => deciding.ask('nothing')}
            />
          ) : (
            <div className={style.keys}>
              <KeyButton label={buttons.mask} letter={keys.mask} onPress={() => deciding.mask('one')} />
              <KeyButton
                label={buttons.everywhere}
                letter={`${text.shift}+${keys.mask}`}
                onPress={() => deciding.mask('everywhere')}
              />
              <KeyButton label={buttons.keep} letter={keys.keep} onPress={deciding.keep} />
              <KeyButton label={buttons.reword} letter={keys.reword} onPress={() => deciding.ask('words')} />
              {deciding.mayBeNoName ? (
                <KeyButton label={buttons.noName} letter={keys.noName} onPress={deciding.notAName} />
              ) : null}
              {deciding.mayBePerson ? (
                <KeyButton label={buttons.member} letter={keys.member} onPress={() => deciding.ask('person')} />
              ) : null}
              <KeyButton
                label={buttons.kind}
                letter={keys.kind}
                pressed={deciding.ofKind}
                onPress={deciding.toggleKind}
              />
            </div>
          )}
          <p className={style.what}>
            {text.what.mask} {text.what.keep} {text.what.reword}
          </p>
        </>
      )}
      <div className={style.keys}>
        <KeyButton label={buttons.next} letter={keys.next} onPress={() => deciding.move(1)} />
        <KeyButton label={buttons.previous} letter={keys.previous} onPress={() => deciding.move(-1)} />
        <KeyButton label={buttons.undo} letter={keys.undo} onPress={deciding.undo} />
      </div>
      <p>{undecided === 0 ? text.allDecided : text.undecided(undecided)}</p>
    </section>
  );
}
