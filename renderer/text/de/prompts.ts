import type { prompts as english } from '../en/prompts.ts';
import type { Shape } from '../shape.ts';

export const prompts: Shape<typeof english> = {};
