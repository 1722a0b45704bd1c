import type { supervision as english } from '../en/supervision.ts';
import type { Shape } from '../shape.ts';

export const supervision: Shape<typeof english> = {};
