import type { lock as english } from '../en/lock.ts';
import type { Shape } from '../shape.ts';

export const lock: Shape<typeof english> = {};
