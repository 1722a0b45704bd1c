// A set of one's own: its name, and its prompts in order, each with its wording. What was written under a prompt keeps the wording it
// answered.
import { useRef, useState } from 'react';
import { LIMITS } from '../../../preload/contract/schemas/common.ts';
import type { Prompt } from '../../../preload/contract/schemas/note.ts';
import type { OwnSet } from '../../../preload/contract/schemas/prompts.ts';
import { useStatus } from '../../app/status.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { oneLine } from '../oneLine.ts';
import { promptKey } from '../session/notePassages.ts';
import { promptWording, SHOWN_AT_FIRST } from '../session/promptSets.ts';
import style from './Prompts.module.css';
import { moved, reworded, without, withPrompts } from './setEdits.ts';

/** `onToday`: one of its prompts may ask what will be tried. */
type EditSetProps = { set: OwnSet; onToday: boolean; onChange: (set: OwnSet) => void; onRemove: () => void };

const NONE = '';

export function EditSet({ set, onToday, onChange, onRemove }: EditSetProps) {
  const { promptSettings: text, prompts: words } = useText();
  const format = useFormat();
  const say = useStatus();
  const list = useRef<HTMLOListElement>(null);
  const [name, setName] = useState(set.name);
  const [added, setAdded] = useState('');
  const { prompts } = set;
  const put = (next: Prompt[]): void => onChange(withPrompts(set, next));

  const rename = (): void => {
    const line = oneLine(name);
    if (line === '' || line.length > LIMITS.fact) setName(set.name);
    else if (line !== set.name) onChange({ ...set, name: line });
  };
  const add = (): void => {
    const next = reworded(prompts, prompts.length, added);
    if (next === undefined) return say(text.doesNotFit(LIMITS.promptText));
    put(next);
    setAdded('');
  };
  return (
    <div className={style.set}>
      <TextField label={text.name} value={name} onChange={setName} onBlur={rename} name={`set-${set.id}`} />
      <p>{text.firstThree(SHOWN_AT_FIRST)}</p>
      <ol ref={list} className={style.prompts} tabIndex={-1}>
        {prompts.map((prompt, at) => {
          const wording = promptWording(prompt, words, false);
          const number = format.number(at + 1);
          return (
            <li key={promptKey(prompt)} className={style.prompt}>
              <Wording
                label={text.prompt(number)}
                wording={wording}
                onTake={(typed) => {
                  const next = reworded(prompts, at, typed);
                  if (next === undefined) say(text.doesNotFit(LIMITS.promptText));
                  else put(next);
                  return next !== undefined;
                }}
              />
              <div className={style.deeds}>
                <Button
                  variant="quiet"
                  blocked={at === 0}
                  name={`${text.up}: ${wording}`}
                  onClick={() => put(moved(prompts, at, -1))}
                >
                  {text.up}
                </Button>
                <Button
                  variant="quiet"
                  blocked={at === prompts.length - 1}
                  name={`${text.down}: ${wording}`}
                  onClick={() => put(moved(prompts, at, 1))}
                >
                  {text.down}
                </Button>
                <Button
                  variant="quiet"
                  blocked={prompts.length === 1}
                  name={`${text.leaveOut}: ${wording}`}
                  onClick={() => {
                    put(without(prompts, at));
                    list.current?.focus();
                  }}
                >
                  {text.leaveOut}
                </Button>
              </div>
            </li>
          );
        })}
      </ol>
      {onToday ? (
        <Choice
          labelShown
          label={text.toTry}
          value={set.toTry === null ? NONE : promptKey(set.toTry)}
          options={[
            { value: NONE, label: text.noneToTry },
            ...prompts.map((prompt) => ({ value: promptKey(prompt), label: promptWording(prompt, words, false) })),
          ]}
          onChange={(chosen) =>
            onChange({ ...set, toTry: prompts.find((prompt) => promptKey(prompt) === chosen) ?? null })
          }
        />
      ) : null}
      <TextField
        label={text.own}
        value={added}
        onChange={setAdded}
        name="own-prompt"
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
      <div className={style.deeds}>
        <Button onClick={add}>{text.add}</Button>
        <Button variant="quiet" onClick={onRemove}>
          {text.remove}
        </Button>
      </div>
    </div>
  );
}

type WordingProps = { label: string; wording: string; onTake: (typed: string) => boolean };

/** Taken when the field is left, so that a set does not change with every key. */
function Wording({ label, wording, onTake }: WordingProps) {
  const [typed, setTyped] = useState(wording);
  const take = (): void => {
    if (typed !== wording && !onTake(typed)) setTyped(wording);
  };
  return <TextField label={label} value={typed} onChange={setTyped} onBlur={take} />;
}
