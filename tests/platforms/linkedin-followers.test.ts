import { describe, expect, it } from 'vitest';
import { read, seen, short } from './linkedin-pages';

describe('followers on LinkedIn', () => {
  it.each([
    ['person-2026', 'in/orla-whitcombe', 'Orla Whitcombe', 27_364],
    ['connections-only-2026', 'in/piers-quillfeather', 'Piers Quillfeather', 677],
    ['left-behind-2026', 'in/tobiah-fenn', 'Tobiah Fenn', 2_637],
    ['person-german-2026', 'in/jördis-kämmerling', 'Jördis Kämmerling', 1_234],
    ['person-arabic-2026', 'in/salma-darwish-x', 'سلمى درويش', 4_862],
    ['person-2025', 'in/maren-oduya', 'Maren Oduya', 1_159],
    ['company-2025', 'company/kilnworks', 'Kilnworks', 7_896],
    ['company-guest-2024', 'company/tidewright', 'Tidewright', 5_750],
    ['person-guest-french-2025', 'in/aurelie-vasseur-13b', 'Aurélie Vasseur', [11_000, 13_000]],
  ])("%s: the owner's, and what LinkedIn never shows as absent", (start, id, name, followers) => {
    const reading = read(start);
    expect(reading).toMatchObject({ canonicalId: id, handle: id.split('/')[1], name });
    expect(short(reading.followers)).toEqual(followers);
    expect([reading.following, reading.posts, reading.totalLikes].map(short)).toEqual(['absent', 'absent', 'absent']);
  });

  it.each([
    ['person-2026', 'person-2026'],
    ['person-2025', 'person-2025'],
    ['company-2025', 'company-2025'],
    ['company-guest-2024', 'guest-2024'],
    ['person-guest-french-2025', 'guest-2024'],
  ])('%s is known as %s', (start, layout) => {
    expect(read(start).layout).toBe(layout);
  });

  const withoutPosts = (html: string) => html.replaceAll('Activity"', 'Else"').replaceAll('content_collections', 'else');

  it.each([
    ['person-2026', 27_364],
    ['person-german-2026', 1_234],
    ['person-arabic-2026', 4_862],
    ['person-2025', 1_159],
  ])('%s: in the header, where the posts do not show them', (start, followers) => {
    expect(short(read(start, withoutPosts).followers)).toEqual(followers);
  });

  const inNoLanguage = (html: string) =>
    html.replaceAll(/follower[\p{L}:]*|متابعًا|abonnés/giu, 'xyzzy').replaceAll(/>connections/g, '>plugh');

  it.each([
    ['person-2026', 27_364],
    ['person-german-2026', 1_234],
    ['person-arabic-2026', 4_862],
    ['person-2025', 1_159],
  ])('%s: where header and posts say the same number, in a language without a known word', (start, followers) => {
    expect(short(read(start, inNoLanguage).followers)).toEqual(followers);
  });

  it.each(['connections-only-2026', 'left-behind-2026', 'company-2025', 'company-guest-2024'])(
    '%s: not at all, where only one of the two could be followers in such a language',
    (start) => {
      expect(seen(start, inNoLanguage).look.kind).toBe('unreadable');
    },
  );

  it.each(['person-2026', 'person-arabic-2026'])('%s: not one number without a known word for them', (start) => {
    expect(seen(start, (html) => withoutPosts(inNoLanguage(html))).look.kind).toBe('unreadable');
  });

  it.each(['person-2026', 'person-german-2026', 'person-arabic-2026'])(
    '%s: no other count in their place, where header and posts no longer have them',
    (start) => {
      const counted = (html: string) =>
        html
          .replaceAll(/<p>[^<]*(?:follower|متابع)[^<]*<\/p>/gi, '')
          .replaceAll(/(<p class="grey">)[^<]*(?:follower|متابع)[^<]*(?=<)/gi, '$1<span>27</span> lists');
      expect(seen(start, counted).look.kind).toBe('unreadable');
    },
  );

  const stranger =
    '<div><a href="/in/ola-nordlys/"><b>Ola Nordlys</b></a><span>12.4K followers</span><span>1,204 posts</span><button>Follow</button></div>';

  it.each([
    ['left-behind-2026', '<section componentkey', 2_637],
    ['left-behind-2026', '<button', 2_637],
    ['person-2026', '<section componentkey', 27_364],
    ['person-2026', '<p class="grey">27,364', 27_364],
    ['company-guest-2024', '<h1', 5_750],
  ])('%s: not those of somebody suggested before %s', (start, place, followers) => {
    expect(short(read(start, (html) => html.replace(place, `${stranger}${place}`)).followers)).toEqual(followers);
  });

  it('are not those of somebody suggested behind the card, within its wrapper', () => {
    const suggested = (html: string) => html.replace('</section></div></div>', `</section>${stranger}</div></div>`);
    expect(short(read('left-behind-2026', suggested).followers)).toBe(2_637);
    const alone = (html: string) => suggested(html).replace('<p>2,637 followers</p>', '');
    expect(seen('left-behind-2026', alone).look.kind).toBe('unreadable');
  });

  it('are not what the owner wrote, should that move behind the links and the posts say nothing', () => {
    const moved = (html: string) =>
      html
        .replace('<p class="grey">677 followers</p>', '')
        .replace('<p>50K followers</p>', '')
        .replace('<p>312</p>', '<p>50K followers</p><p>312</p>');
    expect(seen('connections-only-2026', moved).look.kind).toBe('unreadable');
  });

  it('takes neither connections nor what the owner wrote for followers', () => {
    expect(seen('connections-only-2026', withoutPosts).look.kind).toBe('unreadable');
  });

  it("rounds to either side in a company's header for members, also where thousands are written out", () => {
    const noPosts = (html: string) => html.replaceAll('data-urn="urn:li:activity', 'data-x="').replaceAll('update-components-actor"', 'x"');
    expect(short(read('company-2025', noPosts).followers)).toEqual([7_000, 9_000]);
    const german = (html: string) => noPosts(html).replace('lang="en"', 'lang="de"').replace('8K followers', '8.000 Follower:innen');
    expect(short(read('company-2025', german).followers)).toEqual([7_000, 9_000]);
  });

  it.each([
    ['1 234 abonnés', 'fr', 1_234],
    ['12 mil seguidores', 'es', [11_000, 13_000]],
    ['2 M de seguidores', 'es', [1_000_000, 3_000_000]],
    ['1.234 người theo dõi', 'vi', 1_234],
    ['フォロワー1,234人', 'ja', 1_234],
    ['팔로워 1,234명', 'ko', 1_234],
    ['1,234 位关注者', 'zh', 1_234],
    ['1 234 отслеживающих', 'ru', 1_234],
    ['1,234 עוקבים', 'he', 1_234],
    ['3 new followers', 'en', 'silence'],
    ['helps 500 followers', 'en', 'silence'],
    ['500 followers and counting', 'en', 'silence'],
    ['312 connections', 'en', 'silence'],
  ])('"%s" (%s) in the header', (text, lang, expected) => {
    const { look } = seen('person-2026', (html) =>
      withoutPosts(html)
        .replace('<p>27,364 followers</p>', `<p>${text}</p>`)
        .replace('>500+<', '>12<')
        .replace('lang="en"', `lang="${lang}"`),
    );
    expect(look.kind === 'profile' ? short(look.reading.followers) : 'silence').toEqual(expected);
  });
});
