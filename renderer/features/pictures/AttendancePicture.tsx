// Attendance month by month: of the group, never of a member. Not noted has its own pattern and is never drawn as here.
import type { AttendanceSums, MonthPicture } from '../../../preload/contract/schemas/pictures.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Bar, type Pattern, type Stretch } from './Bar.tsx';
import { monthsDrawn, useMonthWords } from './months.ts';
import { Picture } from './Picture.tsx';
import style from './Pictures.module.css';

const PATTERNS = [
  ['here', 'solid'],
  ['lateOrEarly', 'striped'],
  ['away', 'open'],
  ['notNoted', 'dotted'],
] as const satisfies readonly (readonly [string, Pattern])[];

type Drawn = Record<(typeof PATTERNS)[number][0], number>;

const drawnOf = ({ here, late, leftEarly, away, notNoted }: AttendanceSums): Drawn => ({
  here,
  lateOrEarly: late + leftEarly,
  away,
  notNoted,
});

export function AttendancePicture({ year, months }: { year: string; months: readonly MonthPicture[] }) {
  const { pictures } = useText().overTime;
  const words = pictures.attendance;
  const format = useFormat();
  const sayMonth = useMonthWords();
  const said = (drawn: Drawn): string =>
    PATTERNS.filter(([name]) => drawn[name] > 0)
      .map(([name]) => `${format.number(drawn[name])} ${words[name]}`)
      .join(', ');
  const stretchesOf = (drawn: Drawn): Stretch[] => PATTERNS.map(([name, pattern]) => ({ pattern, value: drawn[name] }));
  const shown = monthsDrawn(months);
  return (
    <Picture
      title={words.title}
      what={words.what}
      year={year}
      patterns={
        <ul className={style.patterns} aria-label={words.key}>
          {PATTERNS.map(([name, pattern]) => (
            <li key={name}>
              <Bar stretches={[{ pattern, value: 1 }]} most={1} />
              {words[name]}
            </li>
          ))}
        </ul>
      }
      rows={shown.map((month) => ({
        key: month.month,
        label: format.monthName(month.month),
        stretches: stretchesOf(drawnOf(month.attendance)),
        words: sayMonth(month, said(drawnOf(month.attendance))),
      }))}
      columns={[
        { label: pictures.month },
        ...[
          pictures.sessions,
          pictures.cancelledHead,
          words.hereHead,
          words.lateHead,
          words.leftEarlyHead,
          words.awayHead,
          words.notNotedHead,
        ].map((label) => ({ label, numbers: true })),
      ]}
      tableRows={shown.map(({ month, sessions, cancelled, attendance: { here, late, leftEarly, away, notNoted } }) => ({
        key: month,
        cells: [
          format.monthName(month),
          ...[sessions, cancelled, here, late, leftEarly, away, notNoted].map((count) => format.number(count)),
        ],
      }))}
    />
  );
}
