// Themes and feelings as a leader types them: short lines separated by commas, each once.
import { LIMITS } from '../../../preload/contract/schemas/common.ts';
import { oneLine } from '../oneLine.ts';

export type ReadTags = { readonly tags: string[]; readonly problem: 'too-long' | 'too-many' | null };

export function readTags(typed: string): ReadTags {
  const tags = [
    ...new Set(
      typed
        .split(/[,;\n]/)
        .map(oneLine)
        .filter(Boolean),
    ),
  ];
  if (tags.some((tag) => tag.length > LIMITS.tag)) return { tags, problem: 'too-long' };
  return { tags, problem: tags.length > LIMITS.tagsOfCase ? 'too-many' : null };
}

export const writeTags = (tags: readonly string[]): string => tags.join(', ');
