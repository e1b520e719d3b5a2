import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { build, preview } from 'vite';

const ROOT = join(import.meta.dirname, '..');
const PAGE = 'src/testing/gallery.html';

interface Gallery {
  /** One page for all scenes of a test. */
  readonly page: Page;
  show(scene: string, width: number, height: number): Promise<void>;
}

/** The gallery of scenes as the pages are built, without a server behind it. */
export const test = base.extend<{ gallery: Gallery }, { galleryUrl: string }>({
  galleryUrl: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, lend) => {
      const outDir = mkdtempSync(join(tmpdir(), 'quizhall-gallery-'));
      await build({
        root: ROOT,
        logLevel: 'warn',
        build: { outDir, emptyOutDir: true, minify: false, rollupOptions: { input: PAGE } },
      });
      const server = await preview({
        root: ROOT,
        logLevel: 'warn',
        build: { outDir },
        preview: { port: 0, host: '127.0.0.1' },
      });
      const { port } = server.httpServer.address() as AddressInfo;
      await lend(`http://127.0.0.1:${port}/${PAGE}`);
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],

  gallery: async ({ page, galleryUrl }, lend) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(galleryUrl);
    await page.evaluate(() => document.fonts.ready);
    await lend({
      page,
      show: async (scene, width, height) => {
        await page.setViewportSize({ width, height });
        await page.evaluate(async (hash) => {
          location.hash = hash;
          await new Promise(requestAnimationFrame);
          await document.fonts.ready;
          // The second frame is painted with what the first one measured.
          await new Promise(requestAnimationFrame);
          await new Promise(requestAnimationFrame);
          await Promise.all(
            document.getAnimations().map(({ finished }) => finished.catch(() => undefined)),
          );
        }, scene);
      },
    });
  },
});
