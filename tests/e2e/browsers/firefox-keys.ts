import type { KeyInput, Page } from 'puppeteer-core';

/** Presses a key, with those before it held: "ControlOrMeta+a", "Shift+Tab". */
export async function pressKeys(page: Page, keys: string): Promise<void> {
  const names: Record<string, string> = { ControlOrMeta: process.platform === 'darwin' ? 'Meta' : 'Control', Space: ' ' };
  const parts = (keys === '+' ? ['+'] : keys.split('+')).map((key) => names[key] ?? key);
  const last = parts.pop() ?? '';
  for (const held of parts) await page.keyboard.down(held as KeyInput);
  await page.keyboard.press(last as KeyInput);
  for (const held of parts.reverse()) await page.keyboard.up(held as KeyInput);
}
