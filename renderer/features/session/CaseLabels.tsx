// Case labels as they stand in lists: the leaders' own words, so in their serif, each in its own direction.
import { Fragment } from 'react';
import style from './CaseLabels.module.css';

export function CaseLabels({ labels }: { labels: readonly string[] }) {
  return labels.map((label, place) => (
    <Fragment key={place}>
      {place === 0 ? null : ', '}
      <i className={style.label} dir="auto">
        {label}
      </i>
    </Fragment>
  ));
}
