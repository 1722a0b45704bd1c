import type { group as english } from '../en/group.ts';
import type { Shape } from '../shape.ts';

export const group: Shape<typeof english> = {};
