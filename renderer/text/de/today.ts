import type { today as english } from '../en/today.ts';
import type { Shape } from '../shape.ts';

export const today: Shape<typeof english> = {};
