// One bar of a picture: stretches side by side in ink, told apart by their pattern and not by a colour.
import { useId } from 'react';
import style from './Pictures.module.css';

/** `solid` is what the picture is about; the others are what stands beside it. */
export type Pattern = 'solid' | 'striped' | 'open' | 'dotted';
export type Stretch = { readonly pattern: Pattern; readonly value: number };

/** `most` is the length of the whole width. */
export function Bar({ stretches, most }: { stretches: readonly Stretch[]; most: number }) {
  const id = useId();
  const share = (value: number): number => (most === 0 ? 0 : (100 * value) / most);
  const before = (place: number): number => stretches.slice(0, place).reduce((sum, { value }) => sum + value, 0);
  return (
    <svg className={style.bar} aria-hidden="true">
      <defs>
        <pattern id={`${id}-striped`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M1.5 0V6" className={style.stroke} />
        </pattern>
        <pattern id={`${id}-dotted`} width="6" height="6" patternUnits="userSpaceOnUse">
          <circle cx="3" cy="3" r="1" className={style.dot} />
        </pattern>
      </defs>
      {stretches.map(({ pattern, value }, place) =>
        value === 0 ? null : (
          <rect
            key={pattern}
            x={`${share(before(place))}%`}
            y="1"
            width={`${share(value)}%`}
            height="12"
            className={style[pattern]}
            fill={pattern === 'striped' || pattern === 'dotted' ? `url(#${id}-${pattern})` : undefined}
          />
        ),
      )}
    </svg>
  );
}
