// "What I took away": private, on a page and a surface of its own, never beside the facts of the session.
import { useId, useMemo, useState } from 'react';
import type { Id } from '../../../preload/contract/schemas/common.ts';
import type { Passage } from '../../../preload/contract/schemas/note.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { FootBar } from '../../ui/FootBar.tsx';
import { Page } from '../../ui/Page.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { type Passages, promptKey, withDoc } from '../session/notePassages.ts';
import { promptWording, withAllAsked } from '../session/promptSets.ts';
import { usePromptSet } from '../session/usePromptSet.ts';
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

function OpenTookAway({ id, record }: { id: Id; record: Saver<Passages> }) {
  const text = useText();
  const words = text.practiceForms.away;
  const { go } = useNavigation();
  const heading = useId();
  const set = usePromptSet('supervision', false);
  const held = useHeld(record);
  const passages = set === undefined ? [] : withAllAsked(held, set);
  const records = useMemo(() => [record], [record]);
  const back = (): void => go({ screen: 'log-entry', id });
  useMainDeed(back);
  const wordingOf = (prompt: Passage['prompt']): string => promptWording(prompt, text.prompts, false);
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
                onChange={(written) => record.change(withDoc(withAllAsked(record.value, set ?? []), prompt, written))}
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
