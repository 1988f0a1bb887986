import { browser } from 'wxt/browser';

/**
 * Stands in for webextension-polyfill, whose types hold (wxt.config.ts): the browsers that we run in answer with promises themselves, and
 * Firefox calls it `browser`.
 */
export default browser;
