// The shell, the vault process and the key-derivation worker: three entries of one ES build. Everything but Electron,
// Node and the native module is bundled, so the package carries one runtime dependency.
import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

const builtins = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

export default defineConfig({
  publicDir: false,
  resolve: { conditions: ['node', 'import', 'module', 'default'] },
  ssr: { noExternal: true, external: ['electron', 'better-sqlite3'], target: 'node' },
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'dist/main',
    emptyOutDir: true,
    minify: false,
    sourcemap: false,
    rollupOptions: {
      input: {
        index: 'main/index.ts',
        vault: 'main/vault-process/entry.ts',
        kdf: 'main/crypto/kdfWorker.ts',
      },
      external: ['electron', 'better-sqlite3', ...builtins],
      output: { format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
