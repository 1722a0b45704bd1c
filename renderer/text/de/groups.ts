import type { groups as english } from '../en/groups.ts';
import type { Shape } from '../shape.ts';

export const groups: Shape<typeof english> = {};
