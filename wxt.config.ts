import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { leanDexie } from './lean-dexie';
import { hostsOnClick } from './lib/platforms/leave';
import { hostsAtInstall } from './lib/platforms/sites';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/**
 * What our pages and the worker may load: files of the extension, and nothing from anywhere else. No connection, frame, form or picture leads
 * out. The server of `npm run dev` would need more, so that what it builds is left to the browser's own policy.
 */
const ownFilesOnly = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Letters with Alt and Shift that no browser of ours uses itself. On a Mac these type letters, so Control takes the place of Alt. */
const shortcut = (name: 'open' | 'save' | 'next' | 'previous', key: string) => ({
  [name]: { description: `__MSG_commands_${name}__`, suggested_key: { default: `Alt+Shift+${key}`, mac: `MacCtrl+Shift+${key}` } },
});

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  i18n: { localesDir: 'assets/locales' },
  // The oldest browsers with light-dark(), which is then left as it is.
  vite: () => ({
    plugins: [leanDexie],
    resolve: {
      alias: [
        { find: /^@wxt-dev\/i18n$/, replacement: here('components/ui/translate.ts') },
        // The same without what browsers older than ours need.
        { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' },
        { find: /^webextension-polyfill$/, replacement: here('lib/browser.ts') },
      ],
    },
    // Papa Parse could read a table from an address. What is built cannot: no code here reaches a network, and a test looks for it.
    define: { XMLHttpRequest: 'undefined' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { cssTarget: ['chrome123', 'firefox147'], modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_app_name__',
    description: '__MSG_app_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting'],
    host_permissions: hostsAtInstall(),
    optional_host_permissions: hostsOnClick(),
    commands: { ...shortcut('open', 'L'), ...shortcut('save', 'S'), ...shortcut('next', 'J'), ...shortcut('previous', 'K') },
    ...(command === 'build' && { content_security_policy: { extension_pages: ownFilesOnly } }),
    ...(browser !== 'firefox' && { minimum_chrome_version: '123' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'creator-loupe@extension',
          // The first with the Navigation API, which tells of in-site navigation without polling.
          strict_min_version: '147.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
