/** Whether the system has a program. `asked` makes it say its version and end. */
export function hasProgram(program: string, asked: string): boolean;
/** Installs Debian's packages where this is root on Debian. True when all of them are there now. */
export function installFromDebian(packages: readonly string[], say?: (sentence: string) => void): boolean;
/** Names what is missing and could not be installed. */
export function installTestPrograms(say?: (sentence: string) => void): void;
