// One line on Today, only when it is true: the last backup is old.
import { useAnswer } from '../../api/queries.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { useNavigation } from '../../app/navigation.tsx';
import { Button } from '../../ui/Button.tsx';
import { isBackupOld } from './isBackupOld.ts';
import { useBackups } from './useBackups.ts';

export function OldBackup() {
  const { backups: text } = useText();
  const format = useFormat();
  const { go } = useNavigation();
  const { data: known, dataUpdatedAt: now } = useBackups();
  const overview = useAnswer('vault.overview', {}).data;
  if (!known || !overview || !isBackupOld(known, overview.lastSavedAt, now)) return null;
  return (
    <p>
      {known.lastGoodAt === null ? text.noneYetOld : text.old(format.moment(known.lastGoodAt))}{' '}
      <Button variant="quiet" onClick={() => go({ screen: 'where' })}>
        {text.toBackups}
      </Button>
    </p>
  );
}
