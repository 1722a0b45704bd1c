// What stands in the place of a name. Letters are the same throughout one export and shuffled in every export, so that
// neither their order nor an initial says who is who, and two exports cannot be laid side by side.
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { Random } from '../crypto/random.ts';
import type { Finding, Who } from './finding.ts';
import { shuffledLetters } from './letters.ts';

export type LabelWording = {
  /** `{letter}` is filled in. */
  readonly member: string;
  readonly coLeader: string;
  readonly group: string;
  readonly someMember: string;
};

export type LabelOf = (who: Who) => string;

/** @param findings of the whole export, so that exactly those members who occur get a letter */
export function labelsFor(findings: readonly Finding[], wording: LabelWording, random: Random): LabelOf {
  const members = new Set<Id>();
  for (const { who } of findings) if (who.kind === 'member') members.add(who.id);
  const letters = shuffledLetters(members.size, random);
  const labels = new Map(
    [...members].map((id, index) => [id, wording.member.replaceAll('{letter}', letters[index] ?? '')]),
  );
  return (who) => {
    switch (who.kind) {
      case 'member':
        return labels.get(who.id) ?? wording.someMember;
      case 'co-leader':
        return wording.coLeader;
      case 'group':
        return wording.group;
      case 'other-member':
      case 'several':
        return wording.someMember;
    }
  };
}
