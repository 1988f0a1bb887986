import type { Served } from '../served';
import type { Watched } from '../watched';
import type { Tab } from './tab';

/** The popup that the browser itself opened over a tab. */
export type OpenedPopup = {
  /** Runs a function in the popup; argument and result travel as JSON. */
  run<A, T>(action: (argument: A) => T, argument: A): Promise<T>;
  /** Types into whatever has the focus there, as a keyboard does. */
  type(text: string): Promise<void>;
};

/** A browser with the built extension, as far as every browser can: pages are served at their real addresses, nothing else answers. */
export type AnyLoupe<T extends Tab = Tab> = {
  /** Where the extension's own pages are, e.g. "chrome-extension://…/". */
  base: string;
  served: Served;
  /** Opens an address in a new tab. */
  visit(url: string): Promise<T>;
  /** Opens a page of the extension in a new tab, e.g. "popup.html". */
  open(path: string): Promise<T>;
  /** The next tab that opens by itself. */
  nextTab(): Promise<T>;
  /** Opens the popup over the tab in front, as a click on the toolbar icon does. */
  openPopup(): Promise<OpenedPopup>;
  /** Runs a function in the extension's background, which starts when it is not running; argument and result travel as JSON. */
  inside<A, R>(action: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** Ends the background as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  /** What the extension did behind the scenes since the start. */
  noticed(): Promise<Watched>;
  close(): Promise<void>;
};

/** What every browser can be started with. */
export type AnyOptions = {
  /** Lets the extension into private windows, as its visitor may. */
  incognito?: boolean;
  viewport?: { width: number; height: number };
  /** Leaves the page open that a new installation opens; else it is closed, so that nothing comes between what a test opens. */
  keepsFirstPage?: boolean;
};
