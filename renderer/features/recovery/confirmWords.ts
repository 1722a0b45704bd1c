// Three of the words that were made last, for `AskBack`.
import { call } from '../../api/client.ts';

export const confirmWords = async (words: string[]): Promise<readonly number[]> =>
  (await call('recovery.confirm', { words })).wrong;
