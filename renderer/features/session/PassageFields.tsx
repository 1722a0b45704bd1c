// The prompts of one layer with what was written under each, and the others to choose from.
import { memo, useCallback, useId, useMemo, useState } from 'react';
import type { Document } from '../../../preload/contract/schemas/document.ts';
import type { Layer, Passage } from '../../../preload/contract/schemas/note.ts';
import { useText } from '../../text/index.tsx';
import { WritingField } from '../writing/WritingField.tsx';
import { OtherPrompts } from './OtherPrompts.tsx';
import style from './PassageFields.module.css';
import { type Passages, promptKey, withDoc } from './notePassages.ts';
import { openingPassages, type PromptName, promptSet, promptWording, withPrompt } from './promptSets.ts';
import type { Saver } from './saving/Saver.ts';
import { useHeld } from './saving/useRecord.ts';

type PassageFieldsProps = { note: Saver<Passages>; layer: Layer; alone: boolean };

export function PassageFields({ note, layer, alone }: PassageFieldsProps) {
  const { prompts } = useText();
  const held = useHeld(note);
  const set = useMemo(() => promptSet(layer, alone), [layer, alone]);
  const passages = useMemo(() => openingPassages(held, set), [held, set]);
  const [chosen, setChosen] = useState<PromptName | null>(null);
  const write = useCallback(
    (prompt: Passage['prompt'], doc: Document) => note.change(withDoc(openingPassages(note.value, set), prompt, doc)),
    [note, set],
  );
  const choose = (name: PromptName): void => {
    note.change(withPrompt(passages, name));
    setChosen(name);
  };
  return (
    <div className={style.passages}>
      {passages.map((passage) => (
        <PassageField
          key={promptKey(passage.prompt)}
          passage={passage}
          wording={promptWording(passage.prompt, prompts, alone)}
          autoFocus={promptKey(passage.prompt) === chosen}
          onWrite={write}
        />
      ))}
      <OtherPrompts passages={passages} set={set} alone={alone} onChoose={choose} />
    </div>
  );
}

type PassageFieldProps = {
  passage: Passage;
  wording: string;
  autoFocus: boolean;
  onWrite: (prompt: Passage['prompt'], doc: Document) => void;
};

// A key in one field is no reason to look at the others again.
const PassageField = memo(function PassageField({ passage, wording, autoFocus, onWrite }: PassageFieldProps) {
  const id = useId();
  const { prompt, doc } = passage;
  return (
    <div className={style.passage}>
      <h3 id={id} className={style.prompt}>
        {wording}
      </h3>
      <WritingField
        label={wording}
        name={promptKey(prompt).slice(0, 100)}
        doc={doc}
        autoFocus={autoFocus}
        onChange={(written) => onWrite(prompt, written)}
      />
    </div>
  );
});
