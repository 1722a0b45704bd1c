import type { app as english } from '../en/app.ts';
import type { Shape } from '../shape.ts';

export const app: Shape<typeof english> = {};
