// Says before any call whether the vault will take a new passphrase, by the vault's own limits: characters as a person
// counts them (code points), length as the key derivation takes it (UTF-8 bytes after NFKC).
import { PASSPHRASE } from '../../../preload/contract/schemas/vault.ts';

export type Judged = 'fits' | 'too-long' | { characters: number };

export function judgePassphrase(passphrase: string): Judged {
  const characters = [...passphrase].length;
  if (characters < PASSPHRASE.leastCharacters) return { characters };
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC')).length;
  return bytes > PASSPHRASE.mostBytes || passphrase.length > PASSPHRASE.mostBytes ? 'too-long' : 'fits';
}
