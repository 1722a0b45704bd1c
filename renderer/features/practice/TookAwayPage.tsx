// "What I took away": private, on a page and a surface of its own, never beside the facts of the session.
import { useId, useMemo, useState } from 'react';
import type { Id } from '../../../preload/contract/schemas/common.ts';
import { EMPTY_DOCUMENT } from '../../../preload/contract/schemas/document.ts';
import type { Passage } from '../../../preload/contract/schemas/note.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { FootBar } from '../../ui/FootBar.tsx';
import { Page } from '../../ui/Page.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { type Passages, promptKey, withDoc } from '../session/notePassages.ts';
import passageStyle from '../session/PassageFields.module.css';
import privateStyle from '../session/PrivatePage.module.css';
import type { Saver } from '../session/saving/Saver.ts';
import { SaveSign } from '../session/saving/SaveSign.tsx';
import { useHeld, useRecord } from '../session/saving/useRecord.ts';
import { useMainDeed } from '../useMainDeed.ts';
import { WritingField } from '../writing/WritingField.tsx';
import { tookAways } from './tookAwayRecord.ts';

export function TookAwayPage({ id }: { id: Id }) {
  const text = useText();
  const [otherVersion] = useState(text.session.otherVersion);
  const key = useMemo(() => ({ supervisionId: id, otherVersion }), [id, otherVersion]);
  const record = useRecord(tookAways, key);
  if (record.is === 'opening') return null;
  if (record.is === 'refused') return <Trouble title={text.practiceForms.away.title} thrown={record.refusal} />;
  return <OpenTookAway id={id} record={record.saver} />;
}

const PROMPTS = ['took', 'differently'] as const;
const promptOf = (name: (typeof PROMPTS)[number]): Passage['prompt'] => ({ name: `supervision.${name}` });

/** What was written, under its prompts; a prompt of ours that has no words yet is there to be answered. */
function shownPassages(held: Passages): Passages {
  const asked = PROMPTS.map((name): Passage => ({ prompt: promptOf(name), doc: EMPTY_DOCUMENT }));
  const written = new Map(held.map((passage) => [promptKey(passage.prompt), passage]));
  const known = new Set(asked.map(({ prompt }) => promptKey(prompt)));
  return [
    ...asked.map((passage) => written.get(promptKey(passage.prompt)) ?? passage),
    ...held.filter(({ prompt }) => !known.has(promptKey(prompt))),
  ];
}

function OpenTookAway({ id, record }: { id: Id; record: Saver<Passages> }) {
  const text = useText();
  const words = text.practiceForms.away;
  const { go } = useNavigation();
  const heading = useId();
  const passages = shownPassages(useHeld(record));
  const records = useMemo(() => [record], [record]);
  const back = (): void => go({ screen: 'log-entry', id });
  useMainDeed(back);
  const wordingOf = (prompt: Passage['prompt']): string => {
    if ('own' in prompt) return prompt.own;
    const name = PROMPTS.find((one) => `supervision.${one}` === prompt.name);
    return name === undefined ? text.prompts.unknown : words.prompts[name];
  };
  return (
    <Page title={words.title} lead={words.sentence} tone="private">
      <div className={privateStyle.own}>
        <div className={passageStyle.passages}>
          {passages.map(({ prompt, doc }) => (
            <div key={promptKey(prompt)} className={passageStyle.passage}>
              <h2 id={`${heading}-${promptKey(prompt)}`} className={passageStyle.prompt}>
                {wordingOf(prompt)}
              </h2>
              <WritingField
                label={wordingOf(prompt)}
                name={promptKey(prompt)}
                doc={doc}
                onChange={(written) => record.change(withDoc(shownPassages(record.value), prompt, written))}
              />
            </div>
          ))}
        </div>
      </div>
      <FootBar start={<SaveSign of={records} />}>
        <Button variant="main" onClick={back}>
          {words.back}
        </Button>
      </FootBar>
    </Page>
  );
}
