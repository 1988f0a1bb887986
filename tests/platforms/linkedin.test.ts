import { describe, expect, it } from 'vitest';
import { linkedin } from '../../lib/platforms/linkedin/adapter';
import { look } from '../../lib/platforms/look';
import { read, seen, short } from './linkedin-pages';

const profile = (value: string) => ({ kind: 'profile', profile: { platform: 'linkedin', kind: 'id', value } });

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
