// Types of browser.mjs, which stays plain so that Node 20 can read it too.
type Environment = Readonly<Record<string, string | undefined>>;
export function findChromium(environment?: Environment): string | undefined;
export const HOW_TO_GET_ONE: string;
export function browserForTests(): Promise<string>;
