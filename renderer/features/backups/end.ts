// What became of a piece of work with backups, in one sentence.
import type { Backups, WhichBackup } from '../../../preload/contract/schemas/backup.ts';
import { call, listen } from '../../api/client.ts';
import type { Messages } from '../../text/index.tsx';

type Words = Messages['backups'];

/** The list as it is when nothing is under way any more. */
export function atRest(): Promise<Backups> {
  return new Promise((resolve, reject) => {
    const look = async (): Promise<void> => {
      try {
        const backups = await call('backup.list', {});
        if (backups.work !== null) return;
        resolve(backups);
      } catch (thrown) {
        reject(thrown);
      }
      stop();
    };
    const stop = listen('backups', () => void look());
    void look();
  });
}

export function endOfMaking(before: Backups | undefined, after: Backups, text: Words): string {
  if (after.trouble !== null) return text.trouble[after.trouble];
  return after.kept[0]?.at === before?.kept[0]?.at ? text.cancelled : text.made;
}

export function endOfCopying(before: Backups | undefined, after: Backups, text: Words): string {
  if (after.copiedAt !== (before?.copiedAt ?? null)) return text.copied;
  return after.copyTrouble === null ? text.cancelled : text.copyTrouble[after.copyTrouble];
}

export function endOfChecking(
  { place, at }: WhichBackup,
  before: Backups | undefined,
  after: Backups,
  text: Words,
): string {
  const find = (backups: Backups | undefined) =>
    backups?.kept.find((one) => one.place === place && one.at === at)?.check;
  const check = find(after);
  if (!check || check.checkedAt === find(before)?.checkedAt) return text.cancelled;
  return check.outcome === 'good' ? text.checkedGood : text.bad[check.outcome];
}
