import { parseCount } from '../../counts/parse';
import type { Count } from '../../model/count';
import { textOf } from '../dom';
import { nameOf } from './address';
import { type Channel, describe } from './channel';

/** The page of an address that opens the app (2021 to 2026): one card with picture, title, one line below it, and a button. */
export const card = '.tgme_page';
export const cardLine = `${card} .tgme_page_extra`;
export const cardTitle = `${card} .tgme_page_title`;

/** Bots show how many people used them this month; that is no following. Their names end so, but for the few of Telegram's own. */
const botName = /bot$/i;
const monthly = /month|месяц|місяц/i;

/**
 * The channel or group of a card, with its full count; null for a person, who shows a name there and no count, for a bot, and for a
 * name that nobody uses: the page of that looks like the page of a person who hides.
 */
export function readCard(doc: Document, lang: string): Channel | null {
  const line = textOf(doc.querySelector(cardLine));
  const handle = handleOnCard(doc);
  if (handle === null || line.startsWith('@') || !/\p{Nd}/u.test(line) || botName.test(handle) || monthly.test(line)) return null;
  const texts = { name: cardTitle, bio: `${card} .tgme_page_description`, avatar: `${card} .tgme_page_photo` };
  return { layout: 'card-2021', handle, followers: membersIn(line, lang), ...describe(doc, texts) };
}

/** "2 805 members, 123 online": the first number is all of them. */
function membersIn(line: string, lang: string): Count {
  const [first = ''] = line.split(/[,،]\s|[、،，]/);
  return parseCount(first, { lang, notation: 'latin', from: 'text' });
}

/** From the links that open the app at this very name; a description may link to others. */
function handleOnCard(doc: Document): string | null {
  for (const link of doc.querySelectorAll(`${card} a[href]`)) {
    if (link.closest('.tgme_page_description') !== null) continue;
    const href = link.getAttribute('href') ?? '';
    const found = /^(?:tg:\/\/resolve\?domain=|\/s\/)(\w+)/.exec(href)?.[1];
    if (found !== undefined) return nameOf(found);
  }
  return null;
}
