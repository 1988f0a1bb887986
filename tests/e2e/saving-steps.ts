import type { AnyLoupe } from './browsers/any-loupe';
import type { Found, Tab } from './browsers/tab';
import { waitForState } from './inside';
import { cardOn, openCard } from './overlay';
import { addressOf, type Person } from './people';

/** Opens the profile of somebody whose page is served, and waits for the judgement. */
export async function visitPerson<T extends Tab>(loupe: AnyLoupe<T>, person: Person): Promise<T> {
  const page = await loupe.visit(addressOf(person));
  await waitForState(loupe, page, 'profile');
  return page;
}

/** Opens the form in the card and fills it, for a list of this name: a new one, or the one that is there. Answers the button that saves. */
export async function fillSaveForm(page: Tab, list: string): Promise<Found> {
  const card = (await cardOn(page).count()) > 0 ? cardOn(page) : await openCard(page);
  await card.getByRole('button', { name: /^(Save to list|Save to another list|Other list…)$/ }).click();
  const save = card.getByRole('button', { name: 'Save', exact: true });
  await save.waitFor();
  const picker = card.getByLabel('List', { exact: true });
  if ((await picker.count()) > 0) {
    const known = await picker.locator('option', { hasText: list }).count();
    await picker.selectOption({ label: known > 0 ? list : 'New list…' });
  }
  const name = card.getByLabel('Name of the new list');
  if ((await name.count()) > 0) await name.fill(list);
  return save;
}

/** Saves from the card and waits for the confirmation. */
export async function saveFromCard(page: Tab, list: string): Promise<void> {
  await (await fillSaveForm(page, list)).click();
  await cardOn(page).getByText(`Saved to ${list}`).waitFor();
}
