// What is mutated and by which tests it is held. Lists of words are data and are not mutated: `npm run eval` measures them.

/** @type {Readonly<Record<string, { mutate: readonly string[], tests: readonly string[] }>>} */
export const AREAS = {
  deidentify: {
    mutate: ['main/deidentify/**/*.ts', '!main/deidentify/lists/**'],
    tests: ['tests/unit/deidentify/**/*.test.ts'],
  },
  crypto: {
    // The worker has a thread of its own, in which no fault is switched on: it is held against OpenSSL (tests/unit/crypto/kdf.test.ts).
    mutate: ['main/crypto/**/*.ts', '!main/crypto/kdfWorker.ts'],
    tests: ['tests/unit/crypto/**/*.test.ts', 'tests/property/crypto.test.ts'],
  },
  vault: {
    mutate: ['main/vault/**/*.ts'],
    // Without those that start processes: a fault is switched on in this one only, and each would cost a minute.
    tests: [
      'tests/unit/vault/**/*.test.ts',
      'tests/property/vault.test.ts',
      'tests/security/vault{Disk,DiskDeeds,HostileFiles,Secrecy,Tampering}.test.ts',
    ],
  },
};
