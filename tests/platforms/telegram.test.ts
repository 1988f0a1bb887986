import { describe, expect, it, test } from 'vitest';
import type { Count } from '../../lib/model/count';
import type { Reading } from '../../lib/model/reading';
import { look } from '../../lib/platforms/look';
import { telegram } from '../../lib/platforms/telegram/adapter';
import { samplePage } from '../e2e/sample-pages';
import { openPage } from './open-page';

const profile = (value: string) => ({ kind: 'profile', profile: { platform: 'telegram', kind: 'handle', value } });
const post = (id: string) => ({ kind: 'post', platform: 'telegram', id });

test.each([
  ['https://t.me/kelp_forecast', profile('kelp_forecast')],
  ['https://t.me/Kelp_Forecast/', profile('Kelp_Forecast')],
  ['https://telegram.me/kelp_forecast?boost', profile('kelp_forecast')],
  ['https://t.me/s/kelp_forecast', profile('kelp_forecast')],
  ['https://t.me/s/kelp_forecast?before=400', profile('kelp_forecast')],
  ['https://t.me/s/kelp_forecast/412', profile('kelp_forecast')],
  ['https://t.me/Kelp_Forecast/412?single', post('kelp_forecast/412')],
  ['https://t.me/news', profile('news')],
  ['https://t.me/kelp_forecast/412/7', null],
  ['https://t.me/kelp_forecast/about', null],
  ['https://t.me/joinchat/AAAAAEkkqqq', null],
  ['https://t.me/+aBcDeF123', null],
  ['https://t.me/addstickers/Kelps', null],
  ['https://t.me/share/url?url=x', null],
  ['https://t.me/proxy?server=x', null],
  ['https://t.me/login/12345', null],
  ['https://t.me/boost/kelp_forecast', null],
  ['https://t.me/c/1234567/89', null],
  ['https://t.me/iv?url=x', null],
  ['https://t.me/s', null],
  ['https://t.me/s/', null],
  ['https://t.me/1st_wave', null],
  ['https://t.me/', null],
])('%s is told by its address alone', (url, expected) => {
  expect(telegram.identify(new URL(url))).toEqual(expected);
});

function seen(start: string, change: (html: string) => string = (html) => html) {
  const page = samplePage('telegram', start);
  const doc = openPage(change(page.html), page.url);
  return { doc, look: look(telegram, doc, new URL(page.url)) };
}

function read(start: string, change?: (html: string) => string): Reading {
  const { look } = seen(start, change);
  if (look.kind !== 'profile') throw new Error(`${start} is ${look.kind}`);
  return look.reading;
}

/** 5 exactly; [4, 5, 6] for about 5, between 4 and 6; the reason for an unknown count. */
function short(count: Count | undefined) {
  if (count === undefined || count.value === null) return count?.why;
  return count.exact ? count.value : [count.range[0], count.value, count.range[1]];
}

describe('a channel or group on Telegram', () => {
  it.each([
    ['preview-2026', 'kelp_forecast', 'Kelp Forecast', [12_300, 12_400, 12_500], 'preview-2020'],
    ['preview-russian-2026', 'Kraynaya_Izba', 'Крайняя изба', 5214, 'preview-2020'],
    ['preview-arabic-2026', 'bustan_alwaha', 'بستان الواحة', [48_800, 48_900, 49_000], 'preview-2020'],
    ['preview-2020', 'bell_makers', 'The Bell Makers', [1_200, 1_300, 1_400], 'preview-2020'],
    ['empty-2026', 'first_wave', 'First Wave', 1, 'preview-2020'],
    ['card-2026', 'kelp_forecast', 'Kelp Forecast', 12_438, 'card-2021'],
    ['group-2026', 'tide_pool_talk', 'Tide Pool Talk', 2805, 'card-2021'],
    ['group-german-2026', 'wattgespraeche', 'Wattgespräche', 1207, 'card-2021'],
  ])('%s reads as it shows', (start, handle, name, followers, layout) => {
    const reading = read(start);
    expect({ ...reading, followers: short(reading.followers) }).toMatchObject({ handle, name, followers, layout, private: false });
    expect([reading.following, reading.posts, reading.totalLikes].map(short)).toEqual(['absent', 'absent', 'absent']);
  });

  it.each([
    ['preview-2026', { bio: 'What grows below the tide line.\nNew posts at dawn', verified: true, avatar: 'present' }],
    ['preview-arabic-2026', { bio: 'نخيل وتمر وماء', verified: false, avatar: 'default' }],
    ['card-2026', { verified: true, avatar: 'present' }],
    ['group-2026', { bio: null, verified: false, avatar: 'default' }],
  ])('%s tells picture, tick and description', (start, expected) => {
    expect(read(start)).toMatchObject(expected);
  });

  it('finds the subscribers by the word that the bar above has too, whatever the order of the counters', () => {
    const counters = (html: string) =>
      html.replace(/(<div class="tgme_channel_info_counter">.*подписчиков.*<\/div>)\n(.*фото.*)/, '$2\n$1');
    const inUzbek = (html: string) => counters(html).replaceAll('подписчиков', 'obunachi');
    expect(short(read('preview-russian-2026', inUzbek).followers)).toBe(5214);
  });

  it('takes no other counter for the subscribers', () => {
    const withoutThem = (html: string) =>
      html
        .replace(/<div class="tgme_channel_info_counter">.*subscribers.*<\/div>/, '')
        .replace(/<div class="tgme_header_counter">.*<\/div>/, '');
    expect(seen('preview-2026', withoutThem).look.kind).toBe('unreadable');
  });

  it('reads the bar where the counters are gone', () => {
    const withoutCounters = (html: string) => html.replaceAll('tgme_channel_info_counter"', 'x"');
    expect(short(read('preview-2026', withoutCounters).followers)).toEqual([12_300, 12_400, 12_500]);
  });

  it('takes its name from its own links, not from those in its description', () => {
    const described = (html: string) =>
      html.replace(
        '<div class="tgme_page_photo">',
        '<div class="tgme_page_description"><a href="tg://resolve?domain=reef_watch">x</a></div>$&',
      );
    expect(read('card-2026', described).handle).toBe('kelp_forecast');
  });

  it.each([
    ['preview-2026', 'https://t.me/s/bell_makers'],
    ['card-2026', 'https://t.me/tide_pool_talk'],
  ])('%s says nothing at another address', (start, address) => {
    expect(look(telegram, seen(start).doc, new URL(address))).toEqual({ kind: 'waiting' });
  });

  it.each([
    ['preview-2026', 'Kelp Forecast'],
    ['card-2026', '✔'],
  ])('%s: the chip stands after the title and its tick', (start, text) => {
    expect(telegram.anchor(seen(start).doc)?.textContent?.trim()).toBe(text === '✔' ? 'Kelp Forecast' : text);
  });
});

describe('a page on Telegram without followers', () => {
  it.each(['person-2026', 'bot-2026', 'nobody-2026'])('%s says so', (start) => {
    expect(seen(start).look).toEqual({ kind: 'unavailable', why: 'no-figures' });
  });

  it.each([
    ['a bot by the word for a month', 'bot-2026', 'tidetable_bot', 'tidetable'],
    ['a bot by its name', 'bot-2026', 'monthly users', 'Nutzer'],
    ['a person with a number in the name', 'person-2026', 'orla_keane', 'orla_keane_77'],
  ])('%s is known', (_, start, from, to) => {
    const page = samplePage('telegram', start);
    const address = page.url.replaceAll(from, to);
    expect(look(telegram, openPage(page.html.replaceAll(from, to), address), new URL(address))).toEqual({
      kind: 'unavailable',
      why: 'no-figures',
    });
  });
});

describe('the posts of a preview', () => {
  it('come newest first with their dates, without service messages and forwarded ones of nobody', () => {
    expect(read('preview-2026').items.map(({ id, href, by, pinned, date }) => [id, href, by, pinned, date])).toEqual([
      ['kelp_forecast/414', 'https://t.me/kelp_forecast/414', 'kelp_forecast', false, '2026-03-04T06:45:00+00:00'],
      ['kelp_forecast/412', 'https://t.me/kelp_forecast/412', 'reef_watch', false, '2026-03-03T09:00:00+00:00'],
      ['kelp_forecast/411', 'https://t.me/kelp_forecast/411', 'kelp_forecast', false, '2026-03-02T18:05:12+00:00'],
      ['kelp_forecast/410', 'https://t.me/kelp_forecast/410', 'kelp_forecast', false, '2026-03-01T07:30:00+00:00'],
    ]);
  });

  it('carry views, and the sum of reactions without stars', () => {
    expect(read('preview-2026').items.map(({ views, likes }) => [short(views), short(likes)])).toEqual([
      [[1_030, 1_040, 1_050], undefined],
      [
        [88_300, 88_400, 88_500],
        [4_100, 4_200, 4_300],
      ],
      [
        [24_400, 24_500, 24_600],
        [1_057, 1_157, 1_257],
      ],
      [987, 49],
    ]);
  });

  it('have no reactions at all where one of them cannot be read', () => {
    expect(short(read('preview-2026', (html) => html.replace('</i>8<', '</i>?<')).items[3]?.likes)).toBe('unreadable');
  });

  it('have unknown views where none are shown', () => {
    const withoutViews = (html: string) => html.replaceAll(/<span class="tgme_widget_message_views">.*?<\/span>/g, '');
    expect(read('preview-2026', withoutViews).items.map(({ views }) => short(views))).toEqual(Array(4).fill('absent'));
  });

  it('are known by their link where the number is not in an attribute', () => {
    const ids = (change?: (html: string) => string) => read('preview-russian-2026', change).items.map(({ id }) => id);
    expect(ids((html) => html.replaceAll(/ data-post="[^"]*"/g, ''))).toEqual(['kraynaya_izba/58', 'kraynaya_izba/57']);
  });

  it.each([
    ['empty-2026', 0],
    ['card-2026', 0],
    ['preview-2020', 2],
  ])('%s has %s', (start, howMany) => {
    expect(read(String(start)).items).toHaveLength(Number(howMany));
  });
});
