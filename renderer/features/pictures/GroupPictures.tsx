// What a group looked like over time, a year at a time, closed until it is opened. Counts only: no word of a note, and nobody.
import { useState } from 'react';
import type { Group } from '../../../preload/contract/schemas/group.ts';
import { useAnswer } from '../../api/queries.ts';
import { useText } from '../../text/index.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { AttendancePicture } from './AttendancePicture.tsx';
import { CasesAndHours } from './CasesAndHours.tsx';
import style from './Pictures.module.css';
import { PresentingPicture } from './PresentingPicture.tsx';
import { TagsPicture } from './TagsPicture.tsx';

export function GroupPictures({ id, iAm }: Pick<Group, 'id' | 'iAm'>) {
  const { pictures: words } = useText().overTime;
  const years = useAnswer('picture.group', { groupId: id }, { fresh: true }).data?.years;
  const [chosen, setChosen] = useState<string | null>(null);
  if (years === undefined) return null;
  const picture = years.find(({ year }) => year === chosen) ?? years[0];
  if (picture === undefined) return <p>{words.none}</p>;
  const { year, months } = picture;
  return (
    <div className={style.pictures}>
      <Choice
        label={words.year}
        labelShown
        value={year}
        options={years.map((one) => ({ value: one.year, label: one.year }))}
        onChange={setChosen}
      />
      {/* Where I am only a member there is no roster. */}
      {iAm === 'leader' ? <AttendancePicture year={year} months={months} /> : null}
      <CasesAndHours year={year} months={months} />
      <TagsPicture words={words.themes} year={year} tags={picture.themes} />
      <TagsPicture words={words.feelings} year={year} tags={picture.feelings} />
      {iAm === 'leader' ? <PresentingPicture year={year} presenting={picture.presenting} /> : null}
    </div>
  );
}
