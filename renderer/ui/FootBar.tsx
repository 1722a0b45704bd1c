// The bar at the end of a page: a sign at its start, the deeds at its end, the main one last. It sticks to the window's
// edge only where the window is at least 480 px high, so that zoom never lets it cover the words.
import type { ReactNode } from 'react';
import style from './FootBar.module.css';

export function FootBar({ start, children }: { start?: ReactNode; children?: ReactNode }) {
  return (
    <div className={style.bar} data-region="foot">
      <div className={style.start}>{start}</div>
      <div className={style.end}>{children}</div>
    </div>
  );
}
