import { describe, expect, it, test } from 'vitest';
import type { OpenPost, PlatformId } from '../../lib/model/reading';
import { proseOf } from '../../lib/platforms/comment';
import { commentReaders } from '../../lib/platforms/comment-readers';
import { adapters } from '../../lib/platforms/registry';
import { samplePage } from '../e2e/sample-pages';
import { openPage } from './open-page';

type Change = (html: string) => string;

/** The comments on the post of a sample page by its author, in the page's order. */
function commentsOn(platform: PlatformId, name: string, author: Partial<OpenPost>, known: string[] = [], change: Change = (html) => html) {
  const page = samplePage(platform, name);
  const reader = commentReaders[platform];
  const ref = reader?.identify(new URL(page.url));
  if (reader === undefined || ref?.kind !== 'post') throw new Error(`${name} is no post whose comments are read`);
  const post = { platform, id: ref.id, handle: null, canonicalId: null, ...author };
  return reader.read(openPage(change(page.html), page.url), post, new Set(known));
}

const textsOn = (...page: Parameters<typeof commentsOn>) => commentsOn(...page).map(({ text }) => text);

test.each<[PlatformId, string, string, string[]]>([
  [
    'instagram',
    'post-2026',
    'mirabel.cooks',
    [
      'I made 7 of them, 10/10',
      'Number 3!',
      '¡Qué rico! La hice con @soup_fan_99 y quedó buenísima',
      'おいしそう！レシピ教えて',
      '🔥🔥😍',
      'Same here',
    ],
  ],
  ['instagram', 'post-2021', 'otto_on_rails', ['I rode it 20 times']],
  ['instagram', 'post-dialog-2026', 'mirabel.cooks', ['5 minutes for me']],
  ['instagram', 'post-spanish-2026', 'tere.baila', ['Los 8 tiempos de siempre']],
  [
    'tiktok',
    'post-2026',
    'marlo.keeps.light',
    ['My grandfather kept one like this', 'Both of you @tide.table', '¡Qué bonito! ¿Dónde es?', 'Earn 500 a day, ask me how 👉', '🔥🔥🔥'],
  ],
  ['tiktok', 'post-browse-2023', 'basil_the_goat', ['Give him a hat', 'Second']],
  [
    'youtube',
    'watch-2026',
    'thetideclockmaker',
    ['The spring alone is worth it, see 5:12', 'Four? I counted six', 'Is the cat for hire?', 'Großartig erklärt 🙏'],
  ],
  ['youtube', 'watch-german-2026', 'moorundmelodie', ['Der zweite Frosch singt tiefer']],
  ['youtube', 'watch-2022', 'bicyclebakery', []],
  ['x', 'post-2026', 'nadia_maps', ['I count 15 canals.', 'Precioso mapa 🗺️ ¿se puede comprar?']],
  ['x', 'post-staged-rebuild-2026', 'greta_weaves', []],
  ['reddit', 'post-2026', 'FoldedCrane', ['It glows!\nHow long did it take?', 'Wunderschön geworden']],
])('on %s, %s: what others wrote, and nothing of the author, of buttons or of other posts', (platform, name, handle, expected) => {
  expect(textsOn(platform, name, { handle })).toEqual(expected);
});

describe('the author', () => {
  it('is compared without case', () => {
    expect(textsOn('reddit', 'post-2026', { handle: 'foldedcrane' })).not.toContain('One evening');
  });

  it('is not whom a comment mentions', () => {
    const mentioned: Change = (html) =>
      html
        .replace('<a href="/@pebble.post"><p>pebble.post</p></a>', '<p>pebble.post</p>')
        .replace('Both of you <a href="/@tide.table">@tide.table</a>', 'Both of you <a href="/@marlo.keeps.light">@marlo</a>');
    expect(textsOn('tiktok', 'post-2026', { handle: 'marlo.keeps.light' }, [], mentioned)).toContain('Both of you @marlo');
  });

  it('is known by the network’s id where the page names no handle', () => {
    const own: Change = (html) =>
      html.replace('href="/@moorundmelodie"><span>Moor und Melodie', 'href="/channel/UCmoorundmelodie00000000"><span>Moor');
    const texts = textsOn('youtube', 'watch-german-2026', { canonicalId: 'UCmoorundmelodie00000000' }, [], own);
    expect(texts).toEqual(['Der zweite Frosch singt tiefer']);
  });
});

it.each<[PlatformId, string, string]>([
  ['instagram', 'post-2026', '/p/DMira02ccE3/c/'],
  ['youtube', 'watch-2026', '/watch?v=kLm3nOpQr5s&amp;lc='],
  ['reddit', 'post-2026', '/comments/1aaaaa1/comment/'],
])('comments on another post are none of this one: %s', (platform, name, address) => {
  const left: Change = (html) => html.replaceAll(address, address.replace(/DMira02ccE3|kLm3nOpQr5s|1aaaaa1/, 'Xother00000'));
  expect(textsOn(platform, name, { handle: 'nobody' }, [], left)).toEqual([]);
});

it('a comment on Reddit that does not say on which post it is, is left out', () => {
  const unsaid: Change = (html) => html.replace(/(author="somebody_else" thingid="t1_kk2") permalink="[^"]*"/, '$1');
  expect(textsOn('reddit', 'post-2026', { handle: 'FoldedCrane' }, [], unsaid)).toEqual(['Wunderschön geworden']);
});

describe('replies on X', () => {
  const replies = ['1990000000000000043', '1990000000000000045'];
  /** As far down as the post itself is not there any more. */
  const scrolled: Change = (html) =>
    html.replace(/<a href="\/nadia_maps\/status\/199000000000000004[12]" [^>]*>/g, '<a href="/nadia_maps">');

  it('are told by what stands above them', () => {
    expect(commentsOn('x', 'post-2026', { handle: 'nadia_maps' }).map(({ id }) => id)).toEqual(replies);
  });

  it('go on below a known one when the post has been scrolled away', () => {
    expect(commentsOn('x', 'post-2026', { handle: 'nadia_maps' }, replies.slice(0, 1), scrolled).map(({ id }) => id)).toEqual(replies);
  });

  it('are none while neither the post nor a known one is there', () => {
    expect(textsOn('x', 'post-2026', { handle: 'nadia_maps' }, [], scrolled)).toEqual([]);
  });
});

describe('what somebody wrote', () => {
  const prose = (html: string) => proseOf(openPage(`<main>${html}</main>`, 'https://x.com/').querySelector('main'));

  it.each([
    ['has a line for each block', '<p>one</p><p>two<br>three</p>', 'one\ntwo\nthree'],
    ['keeps what stands in one line together', 'see <a href="/x">#tag</a>s and <b>th</b>is', 'see #tags and this'],
    ['has its emoji where they are drawn', 'wow <img alt="🔥"><img>', 'wow 🔥'],
    ['is cut between two characters', '🔥'.repeat(300), '🔥'.repeat(250)],
    ['may be nothing', ' <p> </p> ', ''],
  ])('%s', (_, html, expected) => {
    expect(prose(html)).toBe(expected);
  });
});

test('each network whose posts’ pages are read has its comments read, and no other', () => {
  const reading = adapters.filter(({ readPost }) => readPost !== undefined).map(({ id }) => id);
  expect(Object.keys(commentReaders).sort()).toEqual(reading.sort());
});
