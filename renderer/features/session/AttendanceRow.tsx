// One person in the grid: the name, which says what is noted, and a button for each value with its letter underlined.
import { ATTENDANCE_MARKS, type AttendanceMark } from '../../../preload/contract/schemas/session.ts';
import { useText } from '../../text/index.tsx';
import { keyedWord, plainWord } from './attendance.ts';
import { classes } from '../../ui/classes.ts';
import style from './WhoWasHere.module.css';

type AttendanceRowProps = {
  name: string;
  row: number;
  mark: AttendanceMark | null;
  /** The column that takes focus, when this row does. */
  inHand: number | null;
  onHand: (column: number) => void;
  onMark: (mark: AttendanceMark | null) => void;
};

const VALUES = [...ATTENDANCE_MARKS, null] as const;

export function AttendanceRow({ name, row, mark, inHand, onHand, onMark }: AttendanceRowProps) {
  const words = useText().session.attendance;
  const cell = (column: number) => ({
    'data-cell': `${row}-${column}`,
    tabIndex: inHand === column ? 0 : -1,
    onFocus: () => onHand(column),
  });
  return (
    <div role="row" className={style.row}>
      <span role="rowheader" className={style.name} {...cell(0)}>
        <bdi>{name}</bdi>
        <span className="only-heard">, {plainWord(words[mark ?? 'notNoted'])}</span>
      </span>
      {VALUES.map((value, place) => {
        const word = words[value ?? 'notNoted'];
        const { before, letter, after } = keyedWord(word);
        return (
          <span role="gridcell" key={word}>
            <button
              type="button"
              className={classes(style.value, value === null && style.silence)}
              aria-pressed={mark === value}
              aria-label={plainWord(word)}
              {...cell(place + 1)}
              onClick={() => onMark(mark === value ? null : value)}
            >
              {before}
              <span className={style.letter}>{letter}</span>
              {after}
            </button>
          </span>
        );
      })}
    </div>
  );
}
