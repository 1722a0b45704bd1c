// The words to be written down by hand. They cannot be selected or copied: the clipboard is read by other programs and,
// on some systems, by other devices.
import style from './Recovery.module.css';

export function WordList({ label, words }: { label: string; words: readonly string[] }) {
  return (
    <ol className={style.words} aria-label={label} onCopy={(event) => event.preventDefault()}>
      {words.map((word, index) => (
        <li key={index} className={style.word}>
          <span className={style.place}>{index + 1}</span>
          <span lang="en">{word}</span>
        </li>
      ))}
    </ol>
  );
}
