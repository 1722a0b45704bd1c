// Above both the list and the calendar: of which group, and the other of the two.
import type { Route } from '../../../preload/contract/schemas/settings.ts';
import { useAnswer } from '../../api/queries.ts';
import { useNavigation } from '../../app/navigation.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import style from './Timeline.module.css';

export type OverTimeRoute = Extract<Route, { screen: 'timeline' | 'calendar' }>;

const EVERY = '';

export function OverTimeHead({ route }: { route: OverTimeRoute }) {
  const { overTime: words } = useText();
  const { compare } = useFormat();
  const { go } = useNavigation();
  const groups = (useAnswer('group.list', {}).data ?? []).toSorted((one, other) => compare(one.name, other.name));
  const { screen, groupId } = route;
  return (
    <div className={style.head}>
      <Choice
        label={words.group}
        value={groupId ?? EVERY}
        options={[
          { value: EVERY, label: words.everyGroup },
          ...groups.map(({ id, name }) => ({ value: id, label: words.inGroup(name) })),
        ]}
        onChange={(id) => go({ screen, groupId: id === EVERY ? null : id })}
      />
      <Button variant="quiet" onClick={() => go({ screen: screen === 'timeline' ? 'calendar' : 'timeline', groupId })}>
        {screen === 'timeline' ? words.asCalendar : words.asList}
      </Button>
    </div>
  );
}
