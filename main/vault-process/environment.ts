// The environment of the vault process is an allow-list, so that no variable of the leader's session can change what Node
// loads into the one process that holds keys and words.

export const PASSED_ON: readonly string[] = [
  'HOME',
  'LANG',
  'LC_ALL',
  'LC_TIME',
  'TZ',
  'TMPDIR',
  'TEMP',
  'TMP',
  // Without these two Windows cannot load its own libraries.
  'SystemRoot',
  'windir',
];

export function vaultEnvironment(all: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const passed: Record<string, string> = {};
  for (const name of PASSED_ON) {
    const value = all[name];
    if (value !== undefined) passed[name] = value;
  }
  return passed;
}
