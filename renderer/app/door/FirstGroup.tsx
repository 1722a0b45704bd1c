import type { Group } from '../../../preload/contract/schemas/group.ts';
import { GroupForm } from '../../features/group/GroupForm.tsx';
import { useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { DoorPage } from './DoorPage.tsx';
import style from './DoorPage.module.css';

/** The last step: a group to write about. It may wait. */
export function FirstGroup({ onNamed, onLater }: { onNamed: (group: Group) => void; onLater: () => void }) {
  const text = useText().firstMinute.group;
  return (
    <DoorPage title={text.title} lead={text.lead}>
      <GroupForm onDone={onNamed} />
      <div className={style.deeds}>
        <Button variant="quiet" onClick={onLater}>
          {text.later}
        </Button>
      </div>
    </DoorPage>
  );
}
