import type { Tab } from './browsers/tab';

/** What is on the clipboard as text, pasted by keyboard into a field of its own. */
export async function pasted(page: Tab): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.append(field);
  });
  const field = page.locator('#pasted');
  await field.press('ControlOrMeta+v');
  const text = await field.inputValue();
  await field.evaluate((element) => element.remove());
  return text;
}
