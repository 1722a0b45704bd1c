import { call } from '../../api/client.ts';

/** Asks the shell to lock. Should it refuse, everything stays as it is, and the key and the idle lock are still there. */
export const lock = (): void => void call('shell.lock', {}).catch(() => {});
