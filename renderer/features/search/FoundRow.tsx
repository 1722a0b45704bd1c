// One place that was found: when and where, and one line of it with the match marked.
import type { Found } from '../../../preload/contract/schemas/search.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { CaseLabels } from '../session/CaseLabels.tsx';
import style from './Search.module.css';

export function FoundRow({ found, onOpen }: { found: Found; onOpen: () => void }) {
  const text = useText().search;
  const format = useFormat();
  return (
    <li className={found.where === 'private' ? style.privateResult : style.result}>
      <button type="button" className={style.open} onClick={onOpen}>
        {format.date(found.date)}, {found.groupName}
      </button>
      <p className={style.facts}>
        {found.caseLabels.length === 0 ? null : (
          <span>
            <CaseLabels labels={found.caseLabels} />
          </span>
        )}
        {found.where === 'private' ? <span className={style.private}>{text.private}</span> : null}
        {found.where === 'case' ? <span>{text.caseLabel}</span> : null}
      </p>
      {found.line.length === 0 ? null : (
        <p className={style.line} dir="auto">
          {found.line.map(({ text: words, match }, place) =>
            match ? <mark key={place}>{words}</mark> : <span key={place}>{words}</span>,
          )}
        </p>
      )}
    </li>
  );
}
