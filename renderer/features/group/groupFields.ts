// What is typed about a group, and whether it can be kept. Problems are named here and worded in renderer/text.
import { LIMITS } from '../../../preload/contract/schemas/common.ts';
import type { Group, GroupKind, Modality } from '../../../preload/contract/schemas/group.ts';
import { readMinutes } from '../minutes.ts';
import { oneLine } from '../oneLine.ts';

export type GroupFields = {
  readonly name: string;
  readonly kind: GroupKind;
  readonly minutes: string;
  readonly modality: Modality;
};

export const NEW_GROUP: GroupFields = {
  name: '',
  kind: 'ongoing',
  minutes: '90',
  modality: 'in-person',
};

export type FieldProblem = 'missing' | 'too-long' | 'too-many' | 'no-length';
export type FieldProblems = Partial<Record<'name' | 'minutes' | 'coLeaders', FieldProblem>>;

export type ReadGroup = Pick<Group, 'name' | 'kind' | 'usualMinutes' | 'usualModality'>;

/** Either everything fits, or what does not. */
export function readGroupFields(typed: GroupFields): { group: ReadGroup } | { problems: FieldProblems } {
  const name = oneLine(typed.name);
  const minutes = readMinutes(typed.minutes);
  const problems: FieldProblems = {
    ...(name === '' ? { name: 'missing' } : {}),
    ...(name.length > LIMITS.groupName ? { name: 'too-long' } : {}),
    ...(minutes === null || minutes === undefined ? { minutes: 'no-length' } : {}),
  };
  if (Object.keys(problems).length > 0 || typeof minutes !== 'number') return { problems };
  return { group: { name, kind: typed.kind, usualMinutes: minutes, usualModality: typed.modality } };
}

export const typedOf = ({ name, kind, usualMinutes, usualModality }: Omit<Group, 'revision'>): GroupFields => ({
  name,
  kind,
  minutes: String(usualMinutes),
  modality: usualModality,
});
