// The paragraphs of one text, each to be taken or given back: by its button, or with X while it has focus. One that is taken
// says where it will stand; one that was brought before says when.
import { type KeyboardEvent, useRef } from 'react';
import type { Id } from '../../../../preload/contract/schemas/common.ts';
import type { Layer } from '../../../../preload/contract/schemas/note.ts';
import { type Offered, type Section, SECTIONS } from '../../../../preload/contract/schemas/preparation.ts';
import { call } from '../../../api/client.ts';
import { useAnswer } from '../../../api/queries.ts';
import { useStatus } from '../../../app/status.tsx';
import { forgetFormsAbout } from '../../../app/unfinished.ts';
import { useFormat, useText } from '../../../text/index.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import style from '../Supervision.module.css';
import type { OpenPreparation } from '../usePreparation.ts';

type OfferedParagraphsProps = { sessionId: Id; layer: Layer; nothing: string; state: OpenPreparation };

export function OfferedParagraphs({ sessionId, layer, nothing, state }: OfferedParagraphsProps) {
  const text = useText().supervision.choose;
  const format = useFormat();
  const say = useStatus();
  const list = useRef<HTMLUListElement>(null);
  const offered = useAnswer('preparation.offer', { sessionId, layer }, { fresh: true }).data;
  const { preparation, choose } = state;
  if (offered === undefined) return null;
  if (offered.length === 0) return <p>{nothing}</p>;

  const takenOf = ({ fingerprint }: Offered) =>
    preparation.taken.find(
      (one) => one.sessionId === sessionId && one.layer === layer && one.fingerprint === fingerprint,
    );
  const take = (one: Offered, section: Section): void =>
    void choose(() =>
      call('preparation.take', { id: preparation.id, sessionId, layer, fingerprint: one.fingerprint, section }),
    );
  const leaveOut = async (paragraphId: Id): Promise<void> => {
    const next = await choose(() => call('preparation.leave-out', { id: preparation.id, paragraphId }));
    if (next) forgetFormsAbout([paragraphId]);
  };
  const toggle = (one: Offered): void => {
    const taken = takenOf(one);
    if (taken) void leaveOut(taken.id);
    else take(one, 'moments');
    say(taken ? text.givenBack : text.takenNow);
  };
  const hear = (event: KeyboardEvent, one: Offered, place: number): void => {
    const { key, ctrlKey, metaKey, altKey, repeat } = event;
    if (ctrlKey || metaKey || altKey) return;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      const next = place + (key === 'ArrowDown' ? 1 : -1);
      list.current?.querySelector<HTMLElement>(`[data-take="${next}"] button`)?.focus();
    } else if (key.toLocaleUpperCase() === text.takeKey && !repeat) {
      event.preventDefault();
      toggle(one);
    }
  };
  return (
    <ul ref={list} className={style.paragraphs}>
      {offered.map((one, place) => {
        const taken = takenOf(one);
        return (
          <li key={`${place} ${one.fingerprint}`} className={style.paragraph} data-taken={taken !== undefined}>
            <p className={style.words} dir="auto">
              {one.text}
            </p>
            <div className={style.takeRow} data-take={place} onKeyDown={(event) => hear(event, one, place)}>
              <Button pressed={taken !== undefined} onClick={() => toggle(one)}>
                {taken ? text.taken : text.take} <kbd>{text.takeKey}</kbd>
              </Button>
              {taken === undefined ? null : (
                <Choice
                  label={text.section}
                  value={taken.section}
                  options={SECTIONS.map((value) => ({ value, label: text.sections[value] }))}
                  onChange={(section) => take(one, section)}
                />
              )}
              {one.broughtOn === null ? null : (
                <span className={style.hint}>{text.broughtOn(format.date(one.broughtOn))}</span>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
