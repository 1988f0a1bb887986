import { join, resolve } from 'node:path';
import { build } from 'vite';

/** Bundles one file as a classic script whose exports stand in `__bench`, minified as the extension is; returns the script's path. */
export async function bundle(entry: string, outDir: string, name: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: resolve(entry), formats: ['iife'], name: '__bench', fileName: () => `${name}.js` },
    },
  });
  return join(outDir, `${name}.js`);
}
