// A text with what differs marked twice over: by a line under or through the words, and by words for those who listen.
import { useText } from '../../../text/index.tsx';
import style from './Versions.module.css';
import type { Part } from './wordChanges.ts';

export function MarkedText({ parts }: { parts: readonly Part[] }) {
  return (
    <p className={style.text} dir="auto">
      {parts.map((part, place) => (
        // Parts have no name of their own; their place in the text is what they are.
        <MarkedPart key={place} part={part} />
      ))}
    </p>
  );
}

function MarkedPart({ part }: { part: Part }) {
  const words = useText().session.versions;
  if ('same' in part) return part.same;
  return (
    <>
      {part.was === '' ? null : (
        <ins>
          <span className="only-heard">{words.onlyThen}: </span>
          {part.was}
        </ins>
      )}
      {part.is === '' ? null : (
        <del>
          <span className="only-heard">{words.onlyNow}: </span>
          {part.is}
        </del>
      )}
    </>
  );
}
