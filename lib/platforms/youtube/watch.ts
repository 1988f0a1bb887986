import { sharpen } from '../../counts/whole';
import type { Count } from '../../model/count';
import type { Item, PostReading } from '../../model/reading';
import { asInstant, clip, textOf, wordsIn } from '../dom';
import { handleOfLink } from './address';
import { ageOf } from './age';
import { absent, countIn, rowsOf, subscribersIn, withheld } from './header';

/** Links to the author; those of Shorts are of 2024 and 2021. */
const authorLinks =
  'ytd-video-owner-renderer a[href], yt-reel-channel-bar-view-model a[href], ytd-reel-player-header-renderer ytd-channel-name a[href]';
/** The like button: 2024, of videos since 2022, of Shorts since 2021. */
const likeButton = 'like-button-view-model, #segmented-like-button, #actions #like-button';
/** A Short's comments stand first behind the switches (2024); by their name before that. */
const commentButton = 'like-button-view-model ~ button-view-model, #comments-button';

/** Title of a video, of a Short (2022), and what their authors wrote below it (2024). */
const words = 'h1, h2, [user-input]';
/** "Includes paid promotion" in the page's language, over the picture; empty for others (2025). */
const paid = '.ytp-paid-content-overlay-text';

/** Smallest parts whose change can alter the reading of a post. */
export const postRegion: readonly string[] = [
  'ytd-watch-metadata',
  'ytd-comments #count',
  'ytd-comments ytd-message-renderer',
  'reel-action-bar-view-model',
  'ytd-reel-video-renderer #actions',
  '.ytp-title-link',
];

/** The video or Short `id`, from the part of the page that names it. YouTube keeps the pages that were left in the document. */
export function readPost(doc: Document, id: string, lang: string): PostReading | null {
  const named = `[video-id="${id}"]`;
  // The page has the new video's name before its parts show it, so both have to (2025).
  const video = doc.querySelector(`${named}:not([hidden]) ytd-watch-metadata${named}`);
  // A Short's own name, or else what the player in it plays (2024); other links lead to where its sound or its clip is from.
  const root = video ?? doc.querySelector(`ytd-reel-video-renderer:is(${named},:not([video-id]):has(.ytp-title-link[href*="${id}"]))`);
  if (root === null) return null;
  const page = video?.parentElement?.closest('[video-id]') ?? root;
  const links = [...root.querySelectorAll(authorLinks)];
  const hrefs = links.map((link) => link.getAttribute('href') ?? '');
  const handle = hrefs.map(handleOfLink).find((found) => found !== null) ?? null;
  const subscribers = root.querySelector('#owner-sub-count');
  return {
    platform: 'youtube',
    handle,
    canonicalId: /\/channel\/(UC[\w-]{22})/.exec(hrefs.join(' '))?.[1] ?? null,
    // A Short shows the handle in its place.
    name: video && clip(links.map(textOf).find(Boolean), 500),
    followers: subscribers === null ? absent : textOf(subscribers) === '' ? withheld : subscribersIn(textOf(subscribers), lang),
    post: {
      id,
      href: (video === null ? '/shorts/' : '/watch?v=') + id,
      by: handle,
      pinned: false,
      caption: wordsIn([...root.querySelectorAll(words), page.querySelector(paid)].map(textOf).filter(Boolean).join(' ')),
      likes: countOn(root.querySelector(likeButton), withheld, lang),
      ...(video === null
        ? { comments: countOn(root.querySelector(commentButton), absent, lang), date: null, age: null }
        : aroundVideo(page, video, id, lang)),
    },
    lang,
    layout: `${video === null ? 'short' : 'watch'}-${root.querySelector('like-button-view-model') === null ? 2022 : 2024}`,
  };
}

/**
 * The number on a button, in full where its label has one: "like this video along with 53 other people" counts all but the visitor.
 * `none` is said of a button that has words and no number at all.
 */
function countOn(control: Element | null, none: Count, lang: string): Count {
  const button = control?.querySelector('button');
  const label = button?.getAttribute('aria-label') ?? '';
  const text = textOf(button) || textOf(button?.closest('label'));
  if (!/\p{Nd}/u.test(text + label)) return label === '' ? absent : none;
  const includesVisitor = button?.getAttribute('aria-pressed') === 'true';
  return includesVisitor ? countIn(text, lang) : sharpen(countIn(text, lang), countIn(label, lang, 'label'));
}

function aroundVideo(page: Element, video: Element, id: string, lang: string): Pick<Item, 'comments' | 'views' | 'age' | 'date'> {
  const info = video.querySelector('ytd-watch-info-text');
  // "1.4K views  1 day ago", and in the tooltip "1,403 views • Apr 14, 2025".
  const [seen = '', when = ''] = info === null ? [] : rowsOf(info).flat();
  const shown = countIn(seen, lang);
  const full = countIn(textOf(info?.querySelector('tp-yt-paper-tooltip')).replace(/•.*/, ''), lang, 'title');
  // A broadcast has viewers or people waiting instead, in full and beside when it "started streaming" or will.
  const isViews = (shown.value !== null && !shown.exact) || ageOf(when, lang, true) !== null;
  return {
    comments: commentsOf(page, id, lang),
    views: isViews && page.querySelector('.ytp-live') === null ? sharpen(shown, full) : absent,
    age: ageOf(when, lang),
    date: dateOf(page, id),
  };
}

/** Comments load late, and those of the video before stay until then: each links to the video that it is about. */
function commentsOf(page: Element, id: string, lang: string): Count {
  const section = page.querySelector('ytd-comments');
  if (section?.querySelector('ytd-message-renderer')) return withheld;
  const count = countIn(textOf(section?.querySelector('#count')), lang);
  const comment = section?.querySelector('a[href*="&lc="]')?.getAttribute('href');
  return comment?.includes(id) || (comment === undefined && count.value === 0) ? count : absent;
}

/** When the video was published, by data that may be of another video. */
function dateOf(page: Element, id: string): string | null {
  const data = page.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
  if (!data.includes(`"embedUrl":"https://www.youtube.com/embed/${id}"`)) return null;
  return asInstant(/"uploadDate":"([^"]*)"/.exec(data)?.[1]);
}
