import { Window } from 'happy-dom';

/**
 * A page as a browser holds it after loading: scripts do not run and nothing is fetched.
 * happy-dom's Document is a class of its own; the cast says that it stands in for the browser's.
 */
export function openPage(html: string, url: string): Document {
  const window = new Window({
    url,
    settings: {
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      handleDisabledFileLoadingAsSuccess: true,
      navigation: { disableMainFrameNavigation: true, disableChildFrameNavigation: true, disableChildPageNavigation: true },
    },
  });
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}
