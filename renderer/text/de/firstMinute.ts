import type { firstMinute as english } from '../en/firstMinute.ts';
import type { Shape } from '../shape.ts';

export const firstMinute: Shape<typeof english> = {};
