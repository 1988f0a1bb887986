import { describe, expect, it } from 'vitest';
import type { Item } from '../../lib/model/reading';
import { type ChangeHtml, exact, read, short } from './threads-pages';

const hidden = { value: null, why: 'hidden' };

const brief = ({ id, by, likes, replies, reposts }: Item) => [id.slice(-2), by, short(likes), short(replies), short(reposts)];

describe('the posts on Threads', () => {
  it.each([
    [
      'profile-2026',
      [
        ['aA', 'tansy.bakes', 12_438, 318, 161],
        ['Bb', 'tansy.bakes', 936, 41, 0],
        ['Cc', 'tansy.bakes', 52, 7, 2],
        ['Dd', 'mill.street', 1_204, 88, 19],
        ['Ee', 'tansy.bakes', 'hidden', 12, 'hidden'],
        ['Ff', 'tansy.bakes', 0, 0, 0],
      ],
    ],
    [
      'profile-german-2025',
      [
        ['Aa', 'uferweg.foto', 1_234, 56, 12],
        ['Bb', 'uferweg.foto', 73, 0, 4],
        ['Cc', 'uferweg.foto', 'absent', 3, 'absent'],
      ],
    ],
    [
      'profile-2023',
      [
        ['Aa', 'dockside_dora', 204, 17, 9],
        ['Bb', 'dockside_dora', 31, 'absent', 1],
      ],
    ],
    [
      'replies-japanese-2026',
      [
        ['Aa', 'kissa_mori', [12_000, 12_999], 204, 88],
        ['Bb', 'yuki_to_neko', 15, 1, 0],
      ],
    ],
    [
      'profile-arabic-2026',
      [
        ['_A', 'bayt.alwaraq', 2_015, 44, 17],
        ['_B', 'bayt.alwaraq', 91, 0, 0],
      ],
    ],
    [
      'stale-data-2026',
      [
        ['_A', 'wren.wires', 8_412, 63, 40],
        ['_B', 'wren.wires', 77, 5, 1],
      ],
    ],
  ])('%s lists them with author, likes, replies and reposts', (start, posts) => {
    expect(read(start).items.map(brief)).toEqual(posts);
  });

  it('carry their address, the time and the pin', () => {
    const [first, second] = read('profile-2026').items;
    expect(first).toMatchObject({
      id: 'DTp1nnedAaA',
      href: '/@tansy.bakes/post/DTp1nnedAaA',
      date: '2026-01-02T08:00:00.000Z',
      pinned: true,
    });
    expect(second?.pinned).toBe(false);
  });

  it('have likes and reposts that are not shown as unknown, whatever the data says', () => {
    const without = read('profile-2026', (html) => html.replaceAll('data-sjs', 'data-x')).items;
    expect(without.slice(-2).map(brief)).toEqual([
      ['Ee', 'tansy.bakes', 'absent', 12, 'absent'],
      ['Ff', 'tansy.bakes', 'absent', 0, 'absent'],
    ]);
    expect(read('profile-2026').items[4]).toMatchObject({ likes: hidden, reposts: hidden });
  });

  it('have the full numbers of the data only where those would be shown so', () => {
    const [first, second] = read('profile-2026', (html) => html.replace('"like_count": 12438', '"like_count": 12512')).items;
    expect(short(first?.likes)).toEqual([12_400, 12_499]);
    expect(short(second?.likes)).toBe(936);
  });

  it('have the sum of reposts and quotes in the data', () => {
    expect(read('profile-2026').items[0]?.reposts).toEqual(exact(161, 'data'));
  });

  it('have no number of the data where the one on the screen is gone', () => {
    const [first] = read('profile-2026', (html) => html.replace('<span>12.4K</span>', '<span></span>')).items;
    expect(short(first?.likes)).toBe('absent');
  });

  it('are not the ones that they quote', () => {
    const own = /<a href="\/@tansy\.bakes\/post\/DTq3Qu0teCc" role="link" tabindex="0"><time.*?<\/time><\/a>/;
    expect(read('profile-2026', (html) => html.replace(own, '')).items).toHaveLength(5);
    const liked: ChangeHtml = (html) =>
      html.replace('Flour is up 9% again.', '<span role="button"><svg aria-label="Like" role="img"></svg>9</span>');
    expect(short(read('profile-2026', liked).items[2]?.likes)).toBe(52);
  });

  it('are not the ones in a card over the page, nor parts without actions', () => {
    const inCard: ChangeHtml = (html) => {
      const [post = ''] = /<div data-virtualized="false">.*?<\/div><\/div><\/div>/s.exec(html) ?? [];
      return html.replace('<div data-pressable-container="true"></div>', post.replaceAll('DTw1W1res_A', 'DTx9Card0_X'));
    };
    expect(read('stale-data-2026', inCard).items.map(({ id }) => id)).toEqual(['DTw1W1res_A', 'DTw2W1res_B']);
    expect(read('stale-data-2026', (html) => html.replaceAll('<div class="acts">', '<div hidden><!--').replace(/$/, '-->')).items).toEqual(
      [],
    );
  });

  it.each([
    ['by its label alone', (html: string) => html.replaceAll('M1.34375 7.53125', 'M1 7')],
    ['by its title alone', (html: string) => html.replaceAll('M1.34375 7.53125', 'M1 7').replaceAll('aria-label="Like"', '')],
    ['by its drawing alone', (html: string) => html.replaceAll('"Like"', '"Aloha"').replaceAll('>Like<', '>Aloha<')],
    [
      'when the visitor likes it',
      (html: string) => html.replaceAll('M1.34375 7.53125', 'M1 7').replaceAll('Like<', 'Unlike<').replaceAll('"Like"', '"Unlike"'),
    ],
  ])('tell an icon %s', (_, change) => {
    expect(read('stale-data-2026', change).items.map(({ likes }) => short(likes))).toEqual([8_412, 77]);
  });

  it('have no likes where nothing says which number they are', () => {
    const { items } = read('profile-2023', (html) => html.replaceAll('"Like"', '"Aloha"').replaceAll('>Like<', '>Aloha<'));
    expect(items.map(({ likes, replies }) => [short(likes), short(replies)])).toEqual([
      ['absent', 17],
      ['absent', 'absent'],
    ]);
  });
});
