// A group as its page writes it: how it is read, saved, compared and merged. The shelf is a root, as those of a session.
import type { Id } from '../../../preload/contract/schemas/common.ts';
import type { Group, Member } from '../../../preload/contract/schemas/group.ts';
import { call } from '../../api/client.ts';
import { queryClient } from '../../api/queries.ts';
import { onFlush } from '../../app/flush.ts';
import { windowClock } from '../session/saving/clock.ts';
import { whileLeftUnsaved } from '../session/saving/leftUnsaved.ts';
import { type Found, Saver } from '../session/saving/Saver.ts';
import { Shelf } from '../session/saving/Shelf.ts';
import { mergeGroups } from './mergeGroups.ts';

export type GroupRecord = Omit<Group, 'revision'>;

export const groups = new Shelf<Id, GroupRecord>({
  name: (id) => id,
  open: openGroup,
  whileOpen: onFlush,
  whileLeftUnsaved,
});

async function openGroup(id: Id): Promise<Saver<GroupRecord>> {
  const read = async (): Promise<Found<GroupRecord>> => {
    const { revision, ...value } = await call('group.read', { id });
    return { value, revision, savedAt: null };
  };
  return new Saver(await read(), {
    clock: windowClock,
    save: async (group, revision) => {
      const receipt = await call('group.save', { ...group, revision });
      for (const answer of ['group.read', 'group.list']) void queryClient.invalidateQueries({ queryKey: [answer] });
      return receipt;
    },
    read,
    same: (one, other) => one === other || JSON.stringify(one) === JSON.stringify(other),
    merge: mergeGroups,
  });
}

export const withMember = (group: GroupRecord, member: Member): GroupRecord => {
  const known = group.members.some(({ id }) => id === member.id);
  const members = known
    ? group.members.map((one) => (one.id === member.id ? member : one))
    : [...group.members, member];
  return { ...group, members };
};
