// The prompts that are not shown. Choosing one puts it in the place of an empty one, so three stay three.
import { useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import type { Prompt } from '../../../preload/contract/schemas/note.ts';
import { keptPassages, type Passages, promptKey } from './notePassages.ts';
import style from './PassageFields.module.css';
import { notShown, type PromptSet, promptWording } from './promptSets.ts';

type OtherPromptsProps = {
  passages: Passages;
  set: PromptSet;
  alone: boolean;
  onChoose: (prompt: Prompt) => void;
};

export function OtherPrompts({ passages, set, alone, onChoose }: OtherPromptsProps) {
  const { prompts, session } = useText();
  const others = notShown(passages, set);
  if (others.length === 0) return null;
  const swaps = keptPassages(passages).length < passages.length;
  return (
    <Disclosure label={session.prompts.other}>
      <p className={style.hint}>{swaps ? session.prompts.swap : session.prompts.add}</p>
      <ul className={style.others}>
        {others.map((prompt) => (
          <li key={promptKey(prompt)}>
            <Button variant="quiet" onClick={() => onChoose(prompt)}>
              {promptWording(prompt, prompts, alone)}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
