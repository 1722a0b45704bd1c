// What may leave the journal, and in which forms. A form that is not here cannot be asked for.
import * as v from 'valibot';

export const FORMS = ['pdf', 'docx', 'markdown', 'text'] as const;
export const form = v.picklist(FORMS);

export type Form = v.InferOutput<typeof form>;
