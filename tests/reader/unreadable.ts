// Why the reader stops, in one sentence that holds no secret.
export class Unreadable extends Error {}
