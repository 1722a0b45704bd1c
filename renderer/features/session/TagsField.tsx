// Themes or feelings of a case, with those that were used before to be taken again.
import { useState } from 'react';
import { LIMITS } from '../../../preload/contract/schemas/common.ts';
import { useAnswer } from '../../api/queries.ts';
import { useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import style from './MoreFacts.module.css';
import { readTags, writeTags } from './tags.ts';

type TagsFieldProps = {
  label: string;
  kind: 'themes' | 'feelings';
  tags: readonly string[];
  onChange: (tags: string[]) => void;
};

const MOST_SUGGESTED = 8;

export function TagsField({ label, kind, tags, onChange }: TagsFieldProps) {
  const words = useText().session.cases.more;
  const used = useAnswer('tag.list', {}, { fresh: true }).data?.[kind] ?? [];
  const [typed, setTyped] = useState(writeTags(tags));
  const { problem } = readTags(typed);
  const suggested = used.filter((tag) => !tags.includes(tag)).slice(0, MOST_SUGGESTED);

  const change = (next: string): void => {
    setTyped(next);
    const read = readTags(next);
    if (read.problem === null) onChange(read.tags);
  };
  const sentence = { 'too-long': words.tagTooLong(LIMITS.tag), 'too-many': words.tooManyTags(LIMITS.tagsOfCase) };
  return (
    <div className={style.tags}>
      <TextField
        label={label}
        hint={words.tagsHint}
        value={typed}
        error={problem === null ? undefined : sentence[problem]}
        onChange={change}
      />
      {suggested.length === 0 || tags.length >= LIMITS.tagsOfCase ? null : (
        <p className={style.used}>
          <span>{words.usedBefore}</span>
          {suggested.map((tag) => (
            <Button key={tag} variant="quiet" onClick={() => change(writeTags([...readTags(typed).tags, tag]))}>
              {tag}
            </Button>
          ))}
        </p>
      )}
    </div>
  );
}
