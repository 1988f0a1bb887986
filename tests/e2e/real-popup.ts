import type { AnyLoupe, OpenedPopup } from './browsers/any-loupe';
import type { Tab } from './browsers/tab';

/** The popup that the browser itself opened. */
export type RealPopup = OpenedPopup & {
  text(): Promise<string>;
  /** Clicks the button that says exactly this. */
  press(button: string): Promise<void>;
  /** Focuses the field with this label and selects what is in it. */
  focus(label: string): Promise<void>;
};

/** Brings `tab` to the front and opens the popup over it, as a click on the toolbar icon does. */
export async function openRealPopup(loupe: AnyLoupe, tab: Tab): Promise<RealPopup> {
  await tab.bringToFront();
  return grip(await loupe.openPopup());
}

/** What a visitor does in what the browser opened. */
export function grip(popup: OpenedPopup): RealPopup {
  const { run } = popup;
  return {
    ...popup,
    text: () => run(() => document.body.innerText, null),
    press: (name) =>
      soon(() =>
        run((wanted) => {
          const button = [...document.querySelectorAll('button')].find((each) => each.innerText.trim() === wanted);
          if (button === undefined) throw new Error(`no button "${wanted}" in: ${document.body.innerText}`);
          button.click();
        }, name),
      ),
    focus: (name) =>
      soon(() =>
        run((wanted) => {
          const label = [...document.querySelectorAll('label')].find((each) => each.innerText.trim() === wanted);
          const field = label?.control;
          if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error(`no field "${wanted}"`);
          field.focus();
          field.select();
        }, name),
      ),
  };
}

/** Tries again for two seconds: what is looked for may be about to be drawn. */
async function soon(action: () => Promise<void>): Promise<void> {
  for (const end = Date.now() + 2_000; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
    try {
      return await action();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}
