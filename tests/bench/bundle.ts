import { copyFileSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

/** Bundles one file for a browser as a classic script, minified as the extension is. */
export async function bundle(entry: string, outDir: string, name: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: resolve(entry), formats: ['iife'], name: '__bench', fileName: () => `${name}.js` },
    },
  });
  return join(outDir, `${name}.js`);
}

/** Builds the bare overlay that everything is compared with; returns its folder. */
export async function buildBareOverlay(outDir: string): Promise<string> {
  mkdirSync(outDir, { recursive: true });
  copyFileSync('tests/bench/bare/manifest.json', join(outDir, 'manifest.json'));
  await bundle('tests/bench/bare/content.tsx', outDir, 'content');
  await bundle('tests/bench/bare/worker.ts', outDir, 'worker');
  return outDir;
}
