// The page. Nothing is inlined: the page's policy allows no inline script and no data: address.
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  // Hunspell dictionaries export only a script that reads their files from a disk, which a page has not.
  resolve: {
    alias: {
      'american-english': at('node_modules/dictionary-en'),
      'british-english': at('node_modules/dictionary-en-gb'),
    },
  },
  build: {
    target: 'chrome150',
    outDir: '../dist/renderer',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      // The style of a PDF is no part of the page; its name has no hash, because main writes the link.
      input: { index: at('renderer/index.html'), pdf: at('renderer/styles/pdf.css') },
      output: {
        assetFileNames: ({ names }) => (names.includes('pdf.css') ? 'pdf.css' : 'assets/[name]-[hash][extname]'),
      },
    },
    // Read from the program's own archive, never over a network.
    chunkSizeWarningLimit: 2_000,
  },
  worker: { format: 'es' },
});
