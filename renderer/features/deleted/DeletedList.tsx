// What was deleted since the last lock, each with its way back; nothing stands here as long as nothing was.
import type { Id } from '../../../preload/contract/schemas/common.ts';
import { useAnswer } from '../../api/queries.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import style from './DeletedList.module.css';
import { useDeleting } from './useDeleting.ts';

type DeletedListProps = {
  /** Of one group, or of the Practice log; undefined for the groups themselves. */
  of?: { readonly groupId: Id } | 'log';
  /** Something of the group's own record came back. */
  onBack?: () => void;
};

export function DeletedList({ of, onBack }: DeletedListProps) {
  const { deleted: text } = useText();
  const format = useFormat();
  const { bringBack } = useDeleting();
  const all = useAnswer('deleted.list', {}, { fresh: true }).data ?? [];
  const lines = all.filter(({ what, groupId }) => {
    if (of === 'log') return groupId === null;
    return of === undefined ? what === 'group' : what !== 'group' && groupId === of.groupId;
  });
  if (lines.length === 0) return null;
  return (
    <Disclosure label={text.list} open>
      <p className={style.hint}>{text.hint}</p>
      <ul className={style.list} aria-label={text.list}>
        {lines.map(({ id, what, name, date }) => {
          const words = [what === 'session' ? null : name, date && format.date(date)].filter(Boolean).join(', ');
          return (
            <li key={id} className={style.line}>
              <span dir="auto">
                {text.what[what]}: {words}
              </span>
              <Button
                variant="quiet"
                name={text.undoOf(words)}
                onClick={() => void bringBack(id).then(() => onBack?.())}
              >
                {text.undo}
              </Button>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
