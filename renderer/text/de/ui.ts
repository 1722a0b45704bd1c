import type { ui as english } from '../en/ui.ts';
import type { Shape } from '../shape.ts';

export const ui: Shape<typeof english> = {};
