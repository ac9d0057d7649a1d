import { defineConfig } from 'vitest/config';

export default defineConfig({
  build: {
    outDir: 'dist',
    assetsDir: 'assets',
    // Nothing may stand inline: the pages' policy allows scripts, styles and pictures of the server's own only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: ['chrome100', 'firefox102', 'safari15.4'],
    // A change of names with every content lets browsers keep a file for ever.
    rollupOptions: { output: { entryFileNames: 'assets/[name]-[hash].js', chunkFileNames: 'assets/[name]-[hash].js', assetFileNames: 'assets/[name]-[hash][extname]' } },
  },
  test: { environment: 'happy-dom', include: ['src/**/*.test.{ts,tsx}'], setupFiles: ['src/words/for-tests.ts'] },
});
