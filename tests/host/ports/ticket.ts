// How main hands an end of a channel to another process, and what they say about it afterwards. Main only ever sees
// these; the messages themselves take the line.

export type Ticket = { readonly id: string; readonly address: string; readonly role: 'listen' | 'connect' };

/** From the process that has an end, to main. */
export type EndState = { readonly id: string; readonly state: 'listening' | 'closed' };
/** From main to the process that has an end: the other end listens, or is gone. */
export type OtherEnd = { readonly id: string; readonly other: 'listening' | 'closed' };
