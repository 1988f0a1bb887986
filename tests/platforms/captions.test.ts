import { describe, expect, it, test } from 'vitest';
import type { Look } from '../../lib/model/look';
import type { Item, PlatformId } from '../../lib/model/reading';
import { look } from '../../lib/platforms/look';
import { adapterFor } from '../../lib/platforms/registry';
import { samplePage } from '../e2e/sample-pages';
import { openPage } from './open-page';

type Change = (html: string) => string;

function lookAt(platform: PlatformId, name: string, change: Change): Look {
  const page = samplePage(platform, name);
  const url = new URL(page.url);
  const adapter = adapterFor(url);
  if (adapter === null) throw new Error(`no adapter for ${page.url}`);
  return look(adapter, openPage(change(page.html), page.url), url);
}

function itemsOn(platform: PlatformId, name: string, change: Change = (html) => html): Item[] {
  const seen = lookAt(platform, name, change);
  if (seen.kind === 'profile') return seen.reading.items;
  if (seen.kind === 'post') return [seen.reading.post];
  throw new Error(`${name}: ${seen.kind}`);
}

const captionsOn = (...page: Parameters<typeof itemsOn>) => itemsOn(...page).map(({ caption }) => caption);

describe('the words of the first posts of a profile', () => {
  test.each<[PlatformId, string, (string | undefined)[]]>([
    ['tiktok', 'profile-2026', ['How a lighthouse lamp turns #lighthouse', 'Painting the gallery rail in a storm']],
    ['tiktok', 'profile-2022', ['Basil meets a hat', 'Basil, a gate']],
    ['youtube', 'profile-2026', ['I rebuilt a 1930s tide clock', 'The gear nobody could explain']],
    ['youtube', 'profile-2024', ['Trimming a bowl']],
    ['x', 'profile-2025', ['Every tram line of the city on one sheet of paper.']],
    [
      'threads',
      'profile-2026',
      ['Start here: 12 loaves for people who fear yeast.', 'Proved overnight, baked at dawn, gone by 8.', 'This. Every word.'],
    ],
    ['facebook', 'page-2026', ['The lid of 1904 is whole again.']],
    ['facebook', 'page-2022', ['Live from platform 2']],
    ['linkedin', 'person-2026', ['We hire 12 lamplighters.']],
    ['linkedin', 'company-guest-2024', ['With Harbour Light since 1998.']],
    ['mastodon', 'profile-2026', ['How I build a hive in 3 evenings.']],
    ['mastodon', 'public-2021', ['How a rope is laid.', 'Tar day.']],
    ['reddit', 'profile-2026', ['Start here: a crane in nine folds', 'A lantern from one bus ticket\ntheir lanterns u/somebody_else']],
    ['reddit', 'profile-old-2018', ['All my movements in one place', 'Ticking again after 90 years']],
    ['twitch', 'channel-2026', ['5M views? Building a bench in one go\nWoodworking', 'Letters, glue and 48K followers\nWoodworking']],
  ])('%s, %s', (platform, name, expected) => {
    expect(captionsOn(platform, name).slice(0, expected.length)).toEqual(expected);
  });
});

describe('the words of a post on its own page', () => {
  test.each<[PlatformId, string, string]>([
    ['instagram', 'post-2026', 'Twelve soups in 30 minutes, 4 of them cold'],
    ['instagram', 'post-2021', 'Line 28, 1936'],
    ['instagram', 'post-dialog-2026', 'Bread in 3 minutes'],
    ['tiktok', 'post-2026', 'Low tide at the north steps with @harbour.radio'],
    ['tiktok', 'post-browse-2023', 'Basil meets @harbour.radio'],
    ['youtube', 'watch-2026', 'I rebuilt a 1930s tide clock One spring, four tries. With @bellringers.'],
    ['youtube', 'watch-2022', 'Sourdough on two wheels'],
    ['youtube', 'short-2026', 'Ten seconds of escapement with @bellringers'],
    ['x', 'post-2026', 'Every canal of the city on 2 sheets of paper, after a map of 1936.'],
    ['reddit', 'post-2026', 'A lantern from one bus ticket'],
  ])('%s, %s', (platform, name, expected) => {
    expect(captionsOn(platform, name)).toEqual([expected]);
  });
});

describe('on Instagram', () => {
  const ofTile = (id: string) => itemsOn('instagram', 'profile-2026').find((item) => item.id === id)?.caption;

  it('a picture’s description is the caption', () => {
    expect(ofTile('DMira00aaQ1')).toBe('Twelve soups for a cold week 🍲\n#soup #comfortfood');
  });

  it('a description that Instagram wrote is none', () => {
    expect(ofTile('DMira02ccE3')).toBeUndefined();
  });

  it('words that begin like one are the author’s', () => {
    expect(ofTile('DMira03ddR4')).toBe('Photo by @otto_on_rails, soup by me. #ad');
  });

  it('a picture without a description has none', () => {
    expect(ofTile('DMira04eeT5')).toBeUndefined();
  });

  const withData: Change = (html) =>
    html.replace('"code": "DMira02ccE3", ', '"code": "DMira02ccE3", "caption": {"text": "Of the data"}, ').replace(/<h1.*?<\/h1>/s, '');

  it('the data tells the words of a post that does not show them', () => {
    expect(captionsOn('instagram', 'post-2026', withData)).toEqual(['Of the data']);
  });

  it('data of another author tells none', () => {
    const others: Change = (html) => withData(html).replace('"user": {"username": "mirabel.cooks"', '"user": {"username": "otto_on_rails"');
    expect(captionsOn('instagram', 'post-2026', others)).toEqual([undefined]);
  });
});

describe('what marks a post as advertising is among its words', () => {
  test.each<[PlatformId, string, string]>([
    ['tiktok', 'post-arabic-2026', 'باب أزرق\nشراكة مدفوعة'],
    ['youtube', 'watch-german-2026', 'Moorfrösche im April Enthält bezahlte Werbung'],
  ])('%s, %s', (platform, name, expected) => {
    expect(captionsOn(platform, name)).toEqual([expected]);
  });
});

describe('somebody else’s words', () => {
  it('stay with somebody else’s post', () => {
    const reposted = itemsOn('threads', 'profile-2026').find(({ by }) => by === 'mill.street');
    expect(reposted?.caption).toBe('Open day on Saturday, 40 places.');
  });

  it('in a quoted post are not those of the post that quotes it without words of its own', () => {
    const silent: Change = (html) =>
      html.replace(
        '<div dir="auto" class="big" data-testid="tweetText"><span>Every canal of the city on 2 sheets of paper, after a map of 1936.</span></div>',
        '',
      );
    expect(captionsOn('x', 'post-2026', silent)).toEqual([undefined]);
  });

  it('in a quoted post on Bluesky are no words of the post', () => {
    const texts = captionsOn('bluesky', 'profile-2026');
    expect(texts).toContain('As I said:');
    expect(texts.join()).not.toContain('Never turn your back');
  });

  it('in a comment below a post on Facebook are no words of the post', () => {
    expect(captionsOn('facebook', 'page-2026').join()).not.toContain('teapots');
  });
});

it('Snapchat’s own title is no caption, a video’s own title, description and hashtags are', () => {
  expect(captionsOn('snapchat', 'profile-2026').slice(0, 2)).toEqual([undefined, 'Kettle race\nSteam first\n#tea']);
});

it('a post’s text on Telegram keeps its lines', () => {
  const written: Change = (html) => html.replace('Calm today, back on Monday.', 'Calm today,<br/>back on #Monday');
  expect(captionsOn('telegram', 'preview-2026', written)).toContain('Calm today,\nback on #Monday');
});

it('no words are longer than a reading may carry, and no character is cut in two', () => {
  const endless: Change = (html) => html.replace('Twelve soups for a cold week', `x${'🍲'.repeat(1_200)}`);
  const [caption = ''] = captionsOn('instagram', 'profile-2026', endless);
  expect(caption).toBe(`x${'🍲'.repeat(1_099)}`);
});
