// `node --import ./tests/host/register.mjs dist/main/index.js`: runs the built app with this host in Electron's place.
import { registerHooks } from 'node:module';
import process from 'node:process';

const host = new URL('./electron/index.ts', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    return /^electron(\/main|\/common)?$/.test(specifier)
      ? { url: host, shortCircuit: true }
      : next(specifier, context);
  },
});
Object.defineProperty(process, 'type', { value: 'browser' });
