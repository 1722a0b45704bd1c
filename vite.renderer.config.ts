// The page. Nothing is inlined: the page's policy allows no inline script and no data: address.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  build: {
    target: 'chrome150',
    outDir: '../dist/renderer',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Read from the program's own archive, never over a network.
    chunkSizeWarningLimit: 2_000,
  },
  worker: { format: 'es' },
});
