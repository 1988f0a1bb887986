import { Window } from 'happy-dom';

/** What a browser has for one address: scripts do not run and nothing is fetched. */
export function openWindow(url: string): Window {
  return new Window({
    url,
    settings: {
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      handleDisabledFileLoadingAsSuccess: true,
      navigation: { disableMainFrameNavigation: true, disableChildFrameNavigation: true, disableChildPageNavigation: true },
    },
  });
}

/**
 * A page as a browser holds it after loading.
 * happy-dom's Document is a class of its own; the cast says that it stands in for the browser's.
 */
export function pageIn(window: Window, html: string): Document {
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}

/** The same in a window of its own. */
export function openPage(html: string, url: string): Document {
  return pageIn(openWindow(url), html);
}
