// Looks at what came from outside before a schema does: input that is too large or too deep would exhaust the schema before it
// could say no. The walk keeps its own stack and stops early.
import { LIMITS } from '../../preload/contract/schemas/common.ts';

/** The rule that is broken, if one is. */
export function inputExcess(input: unknown): 'max_size' | 'max_depth' | undefined {
  const waiting: { value: unknown; depth: number }[] = [{ value: input, depth: 0 }];
  let size = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next;
    size += typeof value === 'string' ? value.length : 8;
    if (size > LIMITS.callSize) return 'max_size';
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= LIMITS.callDepth) return 'max_depth';
    for (const [key, inner] of Object.entries(value)) {
      size += key.length;
      waiting.push({ value: inner, depth: depth + 1 });
    }
  }
  return undefined;
}
