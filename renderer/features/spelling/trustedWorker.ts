// The page may only start scripts that it vouches for (`require-trusted-types-for 'script'`). This policy vouches for one
// address, the spelling worker's, and for nothing that anybody could hand it.
// oxlint-disable-next-line import/default -- Vite turns this import into the address of the built worker.
import workerAddress from './spellingWorker.ts?worker&url';

type Policies = {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
    // The real answer is a TrustedScriptURL, which the type of Worker's address does not know yet.
  ): { createScriptURL: (address: string) => string };
};

export const POLICY = 'spelling';

declare global {
  // Chromium has it; the DOM's types do not.
  var trustedTypes: Policies | undefined;
}

/** Made once: a second policy of the same name is refused. */
const policy = globalThis.trustedTypes?.createPolicy(POLICY, { createScriptURL: () => workerAddress });

export const startSpellingWorker = (): Worker =>
  new Worker(policy?.createScriptURL('') ?? workerAddress, { type: 'module', name: 'spelling' });
