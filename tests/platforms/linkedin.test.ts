import { describe, expect, it } from 'vitest';
import type { Count } from '../../lib/model/count';
import type { Reading } from '../../lib/model/reading';
import { linkedin } from '../../lib/platforms/linkedin/adapter';
import { look } from '../../lib/platforms/look';
import { samplePage } from '../e2e/sample-pages';
import { openPage } from './open-page';

const profile = (value: string) => ({ kind: 'profile', profile: { platform: 'linkedin', kind: 'id', value } });

function seen(start: string, change: (html: string) => string = (html) => html) {
  const page = samplePage('linkedin', start);
  const doc = openPage(change(page.html), page.url);
  return { doc, look: look(linkedin, doc, new URL(page.url)) };
}

function read(start: string, change?: (html: string) => string): Reading {
  const { look } = seen(start, change);
  if (look.kind !== 'profile') throw new Error(`${start} is ${look.kind}`);
  return look.reading;
}

/** 5 exactly; [4, 6] for anything between; the reason for an unknown count. */
function short(count: Count | undefined) {
  if (count === undefined || count.value === null) return count?.why;
  return count.exact ? count.value : count.range;
}

describe('an address on LinkedIn', () => {
  it.each([
    ['https://www.linkedin.com/in/orla-whitcombe', 'in/orla-whitcombe'],
    ['https://www.linkedin.com/in/Orla-Whitcombe/?trk=x', 'in/orla-whitcombe'],
    ['https://ie.linkedin.com/in/orla-whitcombe/de', 'in/orla-whitcombe'],
    ['https://www.linkedin.com/in/orla-whitcombe/overlay/contact-info/', 'in/orla-whitcombe'],
    ['https://www.linkedin.com/in/j%C3%B6rdis-k%C3%A4mmerling/', 'in/jördis-kämmerling'],
    ['https://www.linkedin.com/company/kilnworks/posts/?feedView=all', 'company/kilnworks'],
    ['https://uk.linkedin.com/company/kilnworks', 'company/kilnworks'],
    ['https://www.linkedin.com/school/university-of-tides/people/', 'school/university-of-tides'],
    ['https://www.linkedin.com/showcase/kilnworks-tiles/about/', 'showcase/kilnworks-tiles'],
  ])('%s is %s', (address, id) => {
    expect(linkedin.identify(new URL(address))).toEqual(profile(id));
  });

  it.each([
    'https://www.linkedin.com/',
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/in/',
    'https://www.linkedin.com/in/orla-whitcombe/recent-activity/all/',
    'https://www.linkedin.com/in/orla-whitcombe/details/experience/',
    'https://www.linkedin.com/company/kilnworks/admin/dashboard/',
    'https://www.linkedin.com/posts/orla-whitcombe_bridges-activity-7412000000000000001-aaaa',
    'https://www.linkedin.com/feed/update/urn:li:activity:7412000000000000001/',
    'https://www.linkedin.com/search/results/people/?keywords=orla',
    'https://www.linkedin.com/mynetwork/network-manager/people-follow/followers/',
    'https://www.linkedin.com/authwall?sessionRedirect=https%3A%2F%2Fwww.linkedin.com%2Fin%2Forla-whitcombe',
    'https://www.linkedin.com/login?session_redirect=https%3A%2F%2Fwww.linkedin.com%2Fin%2Forla-whitcombe',
    'https://www.linkedin.com/in/%E0%A4%A',
    'https://business.linkedin.com/in/orla-whitcombe',
  ])('%s is none', (address) => {
    expect(linkedin.identify(new URL(address))).toBeNull();
  });
});

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

describe('whose page it is on LinkedIn', () => {
  it.each(['person-2026', 'person-2025', 'company-2025', 'company-guest-2024'])(
    '%s: waits while still shown at the next address',
    (start) => {
      expect(look(linkedin, seen(start).doc, new URL('https://www.linkedin.com/in/tobiah-fenn'))).toEqual({ kind: 'waiting' });
    },
  );

  it('tells a person from a company of the same name', () => {
    expect(look(linkedin, seen('company-2025').doc, new URL('https://www.linkedin.com/in/kilnworks'))).toEqual({ kind: 'waiting' });
  });

  it('is nobody while the links of the header contradict each other', () => {
    const { doc } = seen('person-2026', (html) =>
      html.replace('/in/orla-whitcombe/overlay/contact-info/', '/in/tobiah-fenn/overlay/contact-info/'),
    );
    expect(linkedin.shown(doc)).toBeNull();
  });

  it('is who it is though a link says the number of the account in place of its name', () => {
    const byNumber = (html: string) =>
      html.replace('/in/orla-whitcombe/overlay/background-photo/', '/in/ACoAAInvented/overlay/background-photo/');
    expect(read('person-2026', byNumber).handle).toBe('orla-whitcombe');
  });

  it('does not take the classes for it', () => {
    const renamed = (html: string) => html.replaceAll(/class="[^"]*"/g, 'class="x"');
    for (const start of ['person-2026', 'person-2025', 'company-guest-2024']) {
      expect(short(read(start, renamed).followers)).toEqual(short(read(start).followers));
    }
  });

  it('tells tick and headline, and stands behind the name', () => {
    expect(read('person-2026')).toMatchObject({ verified: true, bio: null });
    expect(read('person-2025')).toMatchObject({ verified: null, bio: 'Seed librarian' });
    const badge = linkedin.anchor(seen('person-2026').doc);
    expect([badge?.id, badge?.previousElementSibling?.textContent]).toEqual(['verified-medium', 'Orla Whitcombe']);
    expect(linkedin.anchor(seen('person-german-2026').doc)?.textContent).toBe('Jördis Kämmerling');
  });
});

describe('posts on LinkedIn', () => {
  it.each([
    [
      'person-2026',
      [
        ['003', 'harbour-light', 3_204, 96],
        ['001', 'orla-whitcombe', 1_178, 64],
        ['002', 'orla-whitcombe', 40, 'absent'],
      ],
    ],
    ['person-german-2026', [['021', 'jördis-kämmerling', 1_041, 17]]],
    ['person-arabic-2026', [['031', 'salma-darwish-x', 217, 33]]],
    [
      'person-2025',
      [
        ['001', 'maren-oduya', 134, 23],
        ['002', 'seed-vault-nord', 1_309, 41],
      ],
    ],
    [
      'company-2025',
      [
        ['041', 'glaze-daily', 2_400, 310],
        ['042', 'kilnworks', 1_204, 18],
      ],
    ],
    [
      'company-guest-2024',
      [
        ['052', 'wren-ashby', 330, 41],
        ['053', 'tidewright', 1_104, 12],
        ['054', 'tidewright', 21, 'absent'],
      ],
    ],
    ['left-behind-2026', []],
  ])('%s: with whose they are, reactions and comments', (start, expected) => {
    expect(read(start).items.map(({ id, by, likes, comments }) => [id.slice(-3), by, short(likes), short(comments)])).toEqual(expected);
  });

  it('have the full numbers of the labels, where these agree with what is shown', () => {
    const likes = (shown: string) => read('person-2025', (html) => html.replace('>1,309<', `>${shown}<`)).items[1]?.likes;
    expect([likes('1.3K'), likes('27')].map(short)).toEqual([1_309, 27]);
  });

  it('have no likes rather than comments or reposts, where the number of reactions is gone', () => {
    const without = (...gone: string[]) =>
      read('person-2026', (html) =>
        gone.reduce((page, text) => page.replaceAll(`<span aria-hidden="true">${text}</span>`, '<span aria-hidden="true"></span>'), html),
      ).items[1];
    expect([without('1,178')?.likes, without('1,178')?.comments].map(short)).toEqual(['absent', 64]);
    const both = without('1,178', '64 comments');
    expect([both?.likes, both?.comments].map(short)).toEqual(['absent', 'absent']);
  });

  it('are left out where a quoted post stands before what their author wrote', () => {
    const swapped = (html: string) =>
      html.replace(/(<a (?:(?!<a ).)*What 2,000 bolts.*?<\/a>)(\s*)(<div class="post">.*?<\/div>)/s, '$3$2$1');
    expect(read('person-2026', swapped).items.map(({ id }) => id.slice(-3))).toEqual(['003', '001']);
  });

  it('are dated by their ids', () => {
    expect(read('company-guest-2024').items[1]).toMatchObject({
      href: 'https://www.linkedin.com/feed/update/urn:li:activity:7247945000000000053/',
      date: '2024-10-04T12:25:48.306Z',
    });
  });

  it('are told from those of a company that has the name of the person', () => {
    const namesake = (html: string) => html.replaceAll('company/harbour-light', 'company/orla-whitcombe');
    expect(read('person-2026', namesake).items.map(({ by }) => by)).toEqual(['company/orla-whitcombe', 'orla-whitcombe', 'orla-whitcombe']);
  });
});

describe('a page on LinkedIn without a profile to judge', () => {
  it.each([
    ['not-found-2025', 'not-found'],
    ['wall-2025', 'wall'],
  ])('%s says so', (start, why) => {
    expect(seen(start).look).toEqual({ kind: 'unavailable', why });
  });
});
