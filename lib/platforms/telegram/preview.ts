import { parseCount } from '../../counts/parse';
import type { Count } from '../../model/count';
import { textOf } from '../dom';
import { nameOf, postOf } from './address';
import { type Channel, describe } from './channel';
import { message } from './messages';

/** The column beside a channel's posts (2020 to 2026). */
export const info = '.tgme_channel_info';
export const counter = '.tgme_channel_info_counter';
export const title = '.tgme_channel_info_header_title';
/** "12.4K subscribers" in the bar above the posts, in the same words as beside them. */
export const headline = '.tgme_header_counter';

/** Subscribers by their word in Telegram's larger languages; photos, videos, files and links are counted beside them. */
const subscribers = /subscriber|member|подписчик|участник|підписник|учасник|suscriptor|miembro|inscrit|assinante|abonn|iscritti|مشترك|عضو/i;

/** The channel of a preview page, null on other pages. Its counts are abbreviated with Latin letters in every language. */
export function readPreview(doc: Document, lang: string): Channel | null {
  const handle = handleOnPreview(doc);
  if (handle === null) return null;
  const texts = { name: title, bio: '.tgme_channel_info_description', avatar: `${info} .tgme_page_photo_image` };
  return { layout: 'preview-2020', handle, followers: readSubscribers(doc, lang), ...describe(doc, texts) };
}

function handleOnPreview(doc: Document): string | null {
  const link = doc.querySelector('.tgme_channel_info_header_username a');
  const shown = nameOf(textOf(link).replace(/^@/, ''));
  if (shown !== null) return shown;
  if (doc.querySelector(info) === null) return null;
  return postOf(doc.querySelector(`${message}[data-post]`)?.getAttribute('data-post') ?? '')?.by ?? null;
}

/** The counter whose word is known, in other languages the number in the bar; never a counter by its place. */
function readSubscribers(doc: Document, lang: string): Count {
  const context = { lang, notation: 'latin', from: 'text' } as const;
  const known = [...doc.querySelectorAll(counter)].find((element) => subscribers.test(textOf(element.querySelector('.counter_type'))));
  const place = known?.querySelector('.counter_value') ?? known ?? doc.querySelector(headline);
  return place === null ? { value: null, why: 'absent' } : parseCount(textOf(place), context);
}
