import browser from 'webextension-polyfill';

browser.runtime.onMessage.addListener((_message, _sender, sendResponse: (answer: string) => void) => {
  sendResponse('Micro');
  return true;
});
