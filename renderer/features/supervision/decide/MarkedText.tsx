// A paragraph with what was found in it. The shape of a mark carries its meaning, the spoken word stands after it in hidden
// text, because screen readers differ over `mark`.
import type { Finding } from '../../../../preload/contract/schemas/finding.ts';
import type { ReviewedParagraph } from '../../../../preload/contract/schemas/preparation.ts';
import { useText } from '../../../text/index.tsx';
import { classes } from '../../../ui/classes.ts';
import { type Place, samePlace } from './doubts.ts';
import style from './Decide.module.css';
import { type Segment, segmentsOf } from './segments.ts';

type MarkedTextProps = {
  paragraph: ReviewedParagraph;
  side: 'source' | 'output';
  inHand: Place | null;
  onTake: (place: Place) => void;
};

export function MarkedText({ paragraph, side, inHand, onTake }: MarkedTextProps) {
  const { id, text, output, source, edited, findings } = paragraph;
  // The findings of an edited paragraph are in its new words; what was written before stands as it is.
  const shown = side === 'source' ? (edited ? source : text) : output;
  const stretch = ({ start, end, outputStart, outputEnd }: Finding) =>
    side === 'source' ? { start, end } : { start: outputStart, end: outputEnd };
  const segments = segmentsOf(shown, side === 'source' && edited ? [] : findings, stretch);
  return (
    <p className={style.text} dir="auto">
      {segments.map((segment, index) => {
        const { finding } = segment;
        if (finding === null) return segment.text;
        const place = { paragraph: id, start: finding.start, end: finding.end };
        const current = samePlace(place, inHand);
        return (
          <Marked key={index} segment={segment} finding={finding} current={current} onTake={() => onTake(place)} />
        );
      })}
    </p>
  );
}

const LOOK: Record<Finding['state'], string> = {
  replaced: 'replaced',
  masked: 'masked',
  doubt: 'doubt',
  kept: 'kept',
  reworded: 'masked',
};

type MarkedProps = { segment: Segment; finding: Finding; current: boolean; onTake: () => void };

/** Pointing at it takes it in hand; the list of findings does the same for keys and for whoever does not see the marks. */
function Marked({ segment: { text, ends }, finding, current, onTake }: MarkedProps) {
  const words = useText().supervision.decide;
  return (
    <mark
      onClick={onTake}
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
