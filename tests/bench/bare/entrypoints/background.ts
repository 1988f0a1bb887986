import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((_message, _sender, sendResponse: (answer: string) => void) => {
    sendResponse('Micro');
    return true;
  });
});
