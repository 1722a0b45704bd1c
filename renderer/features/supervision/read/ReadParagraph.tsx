// A paragraph as it will leave, with the headings that stand before it; the one before the reader in ink.
import type { ReviewedParagraph } from '../../../../preload/contract/schemas/preparation.ts';
import { classes } from '../../../ui/classes.ts';
import style from './Read.module.css';

export function ReadParagraph({ paragraph, current }: { paragraph: ReviewedParagraph; current: boolean }) {
  const { headings, kind, output } = paragraph;
  return (
    <div className={classes(style.part, current && style.current)} aria-current={current ? 'true' : undefined}>
      {headings.map(({ level, text }) => (
        <p key={text} className={classes(level !== null && style.heading)}>
          {text}
        </p>
      ))}
      <p className={classes(style.words, (kind === 'quote' || kind === 'list-item') && style.inset)} dir="auto">
        {output}
      </p>
    </div>
  );
}
