import { defineConfig } from 'vitest/config';
import { isShared } from './build/shared.ts';
import { weighed } from './build/weighed.ts';
import { nameInWords, wordsInBundles } from './build/words-in-bundles.ts';

export default defineConfig({
  plugins: [wordsInBundles(), weighed()],
  build: {
    outDir: 'dist',
    assetsDir: 'assets',
    // Nothing may stand inline: the pages' policy allows scripts, styles and pictures of the server's own only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    target: ['chrome100', 'firefox102', 'safari15.4'],
    // A change of names with every content lets browsers keep a file for ever.
    rollupOptions: {
      input: ['index.html', 'src/early.ts'],
      output: {
        entryFileNames: 'assets/[name]-[hash].js',
        chunkFileNames: ({ facadeModuleId }) => `assets/${nameInWords(facadeModuleId) ?? '[name]'}-[hash].js`,
        assetFileNames: 'assets/[name]-[hash][extname]',
        codeSplitting: { groups: [{ name: 'shared', test: isShared }] },
      },
    },
  },
  test: { environment: 'happy-dom', include: ['src/**/*.test.{ts,tsx}'], setupFiles: ['src/words/for-tests.ts'] },
});
