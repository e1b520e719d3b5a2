import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { compression } from 'vite-plugin-compression2';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import packageJson from './package.json' with { type: 'json' };

// `ios_saf >= 15.4` is called ios15.4 by what translates.
const target = packageJson.browserslist.map((browser) =>
  browser.replace('_saf', '').replace(' >= ', ''),
);
const server = process.env['QUIZHALL_URL'] ?? 'http://localhost:8080';

/** KaTeX brings each font three times; all of our browsers take the first. */
const oneFontFormat: Plugin = {
  name: 'one-font-format',
  enforce: 'pre',
  transform: (code, id) =>
    /katex.*\.css$/.test(id)
      ? code.replace(/,\s*url\([^)]*\.(?:woff|ttf)\) format\("[a-z]+"\)/g, '')
      : undefined,
};

export default defineConfig({
  // Wherever it is served: what the page names begins at its base, what scripts name at the script.
  base: './',
  plugins: [react(), oneFontFormat, compression({ algorithms: ['gzip', 'brotliCompress'] })],
  resolve: {
    alias: { '@': fileURLToPath(new URL('src', import.meta.url)) },
  },
  server: { proxy: { '/api': { target: server, ws: true } } },
  build: {
    sourcemap: false,
    target,
    assetsInlineLimit: 2048,
    // Browsers without it load what is needed when it is needed.
    modulePreload: { polyfill: false },
    // For `npm run budget`.
    manifest: true,
    // What every player loads packs tighter as one file.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'index', tags: ['$initial'] }] } },
    },
  },
  test: {
    environment: 'happy-dom',
    environmentOptions: { happyDOM: { url: 'http://quizhall.test/' } },
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    restoreMocks: true,
    // Beside other builds a machine takes its time; what hangs is found all the same.
    testTimeout: 30_000,
  },
});
