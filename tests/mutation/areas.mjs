// What is mutated, by which tests it is held, and how much of it they have to notice. Lists of words are data and are not mutated:
// `npm run eval` measures them. Tests that take seconds each or start processes are left out: in another process no fault is switched
// on, and each fault that survives would cost a minute. They can only add to the score.

/**
 * @typedef {{ mutate: readonly string[], except: readonly string[], tests: readonly string[], isolate: boolean, mark: number }} Area
 * @type {Readonly<Record<string, Area>>}
 */
export const AREAS = {
  deidentify: {
    mutate: ['main/deidentify/**/*.ts'],
    except: ['main/deidentify/lists/**'],
    tests: ['tests/unit/deidentify/**/!(longText).test.ts'],
    isolate: false,
    mark: 80,
  },
  crypto: {
    mutate: ['main/crypto/**/*.ts'],
    // Runs in a thread of its own, in which no fault is switched on: it is held against OpenSSL (tests/unit/crypto/kdf.test.ts).
    except: ['main/crypto/kdfWorker.ts'],
    tests: ['tests/unit/crypto/**/*.test.ts', 'tests/property/crypto.test.ts'],
    isolate: false,
    mark: 85,
  },
  vault: {
    mutate: ['main/vault/**/*.ts'],
    except: [],
    // Which journals this process has open is remembered in a module (main/vault/heldHere.ts).
    isolate: true,
    tests: ['tests/unit/vault/**/*.test.ts', 'tests/security/vault{Disk,DiskDeeds,HostileFiles,Secrecy}.test.ts'],
    mark: 85,
  },
};
