import { defineConfig } from 'wxt';
import { hostsAtInstall } from '../../../lib/platforms/sites';

export default defineConfig({
  imports: false,
  outDir: '../../.artifacts/bare',
  vite: () => ({ oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
  manifest: { name: 'Bare overlay', host_permissions: hostsAtInstall() },
});
