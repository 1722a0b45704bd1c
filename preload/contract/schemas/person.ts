// What members and colleagues have in common.
import * as v from 'valibot';
import { LIMITS, line } from './common.ts';

/** "Also appears as": real names and other forms that stand in notes. */
export const forms = v.pipe(v.array(line(LIMITS.personName)), v.maxLength(LIMITS.formsOfPerson));
