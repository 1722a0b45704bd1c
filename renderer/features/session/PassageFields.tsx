// The prompts of one layer with what was written under each, and the others to choose from.
import { memo, useCallback, useId, useMemo, useState } from 'react';
import type { Document } from '../../../preload/contract/schemas/document.ts';
import type { Passage, Prompt } from '../../../preload/contract/schemas/note.ts';
import type { PromptPlace } from '../../../preload/contract/schemas/prompts.ts';
import { useText } from '../../text/index.tsx';
import { WritingField } from '../writing/WritingField.tsx';
import { OtherPrompts } from './OtherPrompts.tsx';
import style from './PassageFields.module.css';
import { type Passages, promptKey, withDoc } from './notePassages.ts';
import { openingPassages, type PromptSet, promptWording, withAllAsked, withPrompt } from './promptSets.ts';
import { usePromptSet } from './usePromptSet.ts';
import type { Saver } from './saving/Saver.ts';
import { useHeld } from './saving/useRecord.ts';

type PassageFieldsProps = {
  note: Saver<Passages>;
  /** Whose prompts are offered. */
  place: PromptPlace;
  alone: boolean;
  /** The first prompts of the set stay, also beside what was written: for a few short lines. */
  allAsked?: boolean;
  /** Takes focus when it opens. */
  autoFocus?: boolean;
  /** Paragraphs can be marked for Today: of the joint layer only. */
  comeBack?: boolean;
};

/** Nothing is drawn before it is known what is asked: a prompt must not change under the first word. */
export function PassageFields({ place, alone, ...rest }: PassageFieldsProps) {
  const set = usePromptSet(place, alone);
  return set === undefined ? null : <OfferedPassages set={set} alone={alone} {...rest} />;
}

type OfferedProps = Omit<PassageFieldsProps, 'place'> & { set: PromptSet };

function OfferedPassages({ note, set, alone, allAsked = false, autoFocus = false, comeBack = false }: OfferedProps) {
  const { prompts } = useText();
  const held = useHeld(note);
  const shown = allAsked ? withAllAsked : openingPassages;
  const passages = useMemo(() => shown(held, set), [shown, held, set]);
  const [chosen, setChosen] = useState<string | null>(autoFocus ? promptKeyOf(passages[0]) : null);
  const write = useCallback(
    (prompt: Prompt, doc: Document) => note.change(withDoc(shown(note.value, set), prompt, doc)),
    [note, set, shown],
  );
  const choose = (prompt: Prompt): void => {
    note.change(withPrompt(passages, prompt));
    setChosen(promptKey(prompt));
  };
  return (
    <div className={style.passages}>
      {passages.map((passage) => (
        <PassageField
          key={promptKey(passage.prompt)}
          passage={passage}
          wording={promptWording(passage.prompt, prompts, alone)}
          autoFocus={promptKey(passage.prompt) === chosen}
          comeBack={comeBack}
          onWrite={write}
        />
      ))}
      <OtherPrompts passages={passages} set={set} alone={alone} onChoose={choose} />
    </div>
  );
}

const promptKeyOf = (passage: Passage | undefined): string | null => (passage ? promptKey(passage.prompt) : null);

type PassageFieldProps = {
  passage: Passage;
  wording: string;
  autoFocus: boolean;
  comeBack: boolean;
  onWrite: (prompt: Prompt, doc: Document) => void;
};

// A key in one field is no reason to look at the others again.
const PassageField = memo(function PassageField({ passage, wording, autoFocus, comeBack, onWrite }: PassageFieldProps) {
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
        comeBack={comeBack}
        onChange={(written) => onWrite(prompt, written)}
      />
    </div>
  );
});
