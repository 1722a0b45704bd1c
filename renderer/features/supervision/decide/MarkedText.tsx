// A paragraph with what was found in it. The shape of a mark carries its meaning, the spoken word stands after it in hidden
// text, because screen readers differ over `mark`.
import type { Finding } from '../../../../preload/contract/schemas/finding.ts';
import type { ReviewedParagraph } from '../../../../preload/contract/schemas/preparation.ts';
import { useText } from '../../../text/index.tsx';
import { classes } from '../../../ui/classes.ts';
import { type Place, samePlace } from './doubts.ts';
import style from './Decide.module.css';
import { type Segment, segmentsOf } from './segments.ts';

type MarkedTextProps = { paragraph: ReviewedParagraph; side: 'source' | 'output'; inHand: Place | null };

export function MarkedText({ paragraph, side, inHand }: MarkedTextProps) {
  const { id, text, output, source, edited, findings } = paragraph;
  // The findings of an edited paragraph are in its new words; what was written before stands as it is.
  const shown = side === 'source' ? (edited ? source : text) : output;
  const stretch = ({ start, end, outputStart, outputEnd }: Finding) =>
    side === 'source' ? { start, end } : { start: outputStart, end: outputEnd };
  const segments = segmentsOf(shown, side === 'source' && edited ? [] : findings, stretch);
  return (
    <p className={style.text} dir="auto">
      {segments.map((segment, place) => (
        <Marked
          key={place}
          segment={segment}
          current={segment.finding !== null && samePlace({ paragraph: id, ...startAndEnd(segment.finding) }, inHand)}
        />
      ))}
    </p>
  );
}

const startAndEnd = ({ start, end }: Finding) => ({ start, end });

const LOOK: Record<Finding['state'], string> = {
  replaced: 'replaced',
  masked: 'masked',
  doubt: 'doubt',
  kept: 'kept',
  reworded: 'masked',
};

function Marked({ segment: { text, finding, ends }, current }: { segment: Segment; current: boolean }) {
  const words = useText().supervision.decide;
  if (finding === null) return text;
  return (
    <mark
      className={classes(style.mark, style[LOOK[finding.state]], current && style.inHand)}
      data-state={finding.state}
      data-current={current || undefined}
    >
      {text}
      {ends ? (
        <>
          {finding.state === 'doubt' ? <span aria-hidden="true">?</span> : null}
          <span className="only-heard">
            {' '}
            ({words.states[finding.state]}
            {current ? `, ${words.current}` : ''}){' '}
          </span>
        </>
      ) : null}
    </mark>
  );
}
