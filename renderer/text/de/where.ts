import type { where as english } from '../en/where.ts';
import type { Shape } from '../shape.ts';

export const where: Shape<typeof english> = {};
