import { tagSchema } from '../../../model/card';
import { type PlatformId, platformIdSchema } from '../../../model/reading';
import { withTags } from '../../../store/names';
import { unguardText } from '../../export/guard';
import { splitWords } from '../../export/words';
import type { Cell } from '../read-table/table';

/** What keeps a text from being taken as it is: control characters, space around it, a first sign that may guard it. */
const needsCare = /[\p{Cc}]|^[\s']|\s$/u;

/** A cell as text, "" for nothing: without the apostrophe that keeps a spreadsheet from calculating it, and without control characters. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  if (!needsCare.test(cell)) return cell;
  return unguardText(cell)
    .replace(/\p{Cc}/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : sign === '\r' ? '\n' : ''))
    .replace(/\n+/g, '\n')
    .trim();
}

/** How words are compared: without capitals, accents, signs and the spaces between them. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{P}\p{S}\s]/gu, '')
    .toLowerCase();
}

/**
 * Tags in a cell, each once, without # and without the brackets of a list: between semicolons where there are any, as our own files have
 * them, else between commas, bars or line breaks.
 */
export function tagsIn(cell: Cell | undefined): { tags: string[]; refused: string[] } {
  const tags: string[] = [];
  const refused: string[] = [];
  const text = textOf(cell).replace(/^\[(.*)\]$/s, '$1');
  for (const piece of text.includes(';') ? splitWords(text) : text.split(/[,|\n]/)) {
    const tag = piece
      .trim()
      .replace(/^(['"])(.*)\1$/, '$2')
      .replace(/^#+/, '')
      .trim();
    if (tag === '') continue;
    if (!tagSchema.safeParse(tag).success) refused.push(tag);
    else tags.push(tag);
  }
  return { tags: withTags([], tags), refused };
}

/** What people and programs call the networks, folded. */
const networkNames: Readonly<Record<PlatformId, string>> = {
  instagram: 'instagram insta ig instagramcom instagr',
  tiktok: 'tiktok tt tik tiktokcom douyin',
  youtube: 'youtube yt youtubecom youtubechannel youtubeshorts',
  x: 'x twitter tw xtwitter twitterx twittercom xcom xformerlytwitter',
  threads: 'threads threadsnet threadscom',
  bluesky: 'bluesky bsky blueskysocial bskyapp',
  facebook: 'facebook fb facebookcom facebookpage',
  linkedin: 'linkedin li linkedincom',
  twitch: 'twitch twitchtv',
  telegram: 'telegram tg tme telegramchannel',
  mastodon: 'mastodon fediverse masto',
  reddit: 'reddit redditcom',
  snapchat: 'snapchat snap sc snapchatcom',
  pinterest: 'pinterest pin pinterestcom',
};

const platforms = new Map<string, PlatformId>();
for (const id of platformIdSchema.options) for (const name of networkNames[id].split(' ')) platforms.set(name, id);

/** The network that a text is a name of ("Twitter", "IG", "X (formerly Twitter)"), or null. */
export function networkNamed(text: string): PlatformId | null {
  return text.length > 40 ? null : (platforms.get(folded(text)) ?? null);
}
