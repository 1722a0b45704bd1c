// The forms in which a document can leave, and the one list of what each needs: its ending, and whether its bytes pass through
// the shell. A form that is not here cannot be asked for.
export const FORMS = ['pdf', 'docx', 'markdown', 'text'] as const;
export type Form = (typeof FORMS)[number];

/** A page of the leader's country, for the two forms that have pages. */
export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

export const ENDINGS: Readonly<Record<Form, string>> = { pdf: 'pdf', docx: 'docx', markdown: 'md', text: 'txt' };
