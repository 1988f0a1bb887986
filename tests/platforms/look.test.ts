import { describe, expect, it } from 'vitest';
import type { Count } from '../../lib/model/count';
import type { Identity, ProfileRef, Unavailable } from '../../lib/model/reading';
import type { PlatformAdapter } from '../../lib/platforms/adapter';
import { agrees, diagnose, languageOf, leftOnScreen, look } from '../../lib/platforms/look';
import { openPage } from './open-page';

const address = new URL('https://x.com/Ada');
const ref: ProfileRef = { platform: 'x', kind: 'handle', value: 'Ada' };
const many: Count = { value: 5, exact: true, from: 'text' };
const absent: Count = { value: null, why: 'absent' };
const ada: Identity = { handle: 'ada', id: 'UC1', legacy: null };
const page = openPage('<html lang=" pt-BR "><main><h2>ada</h2><p>secret</p><p></p></main></html>', address.href);

type Saying = { shown?: Identity | null; why?: Unavailable | null; followers?: Count; page?: 'profile' | 'post' | null };

/** A network that says what it is told to say. */
function adapter({ shown = ada, why = null, followers = many, page = 'profile' }: Saying = {}): PlatformAdapter {
  return {
    id: 'x',
    notation: 'language',
    region: ['main'],
    probes: ['p', 'article'],
    identify: () => (page === 'profile' ? { kind: 'profile', profile: ref } : page && { kind: 'post', platform: 'x', id: '1' }),
    shown: () => shown,
    unavailable: () => why,
    anchor: () => null,
    read: (_, ref, lang) => ({
      platform: 'x',
      ref,
      handle: 'ada',
      canonicalId: null,
      name: null,
      bio: null,
      verified: null,
      private: null,
      avatar: 'unknown',
      followers,
      following: absent,
      posts: absent,
      totalLikes: absent,
      items: [],
      lang,
      layout: 'test',
    }),
  };
}

describe('what is on the screen when an address is left', () => {
  const next: ProfileRef = { ...ref, value: 'bob' };
  it.each<[string, Saying, string | null | undefined]>([
    ['is the account’s whom the address named', {}, 'ada'],
    ['is nobody’s when the page named somebody else', { shown: { ...ada, handle: 'cy' } }, null],
    ['is nobody’s when the page named nobody', { shown: null }, null],
    ['is not left when it is the next account’s already', { shown: { ...ada, handle: 'bob' } }, undefined],
  ])('%s', (_, saying, expected) => {
    expect(leftOnScreen(adapter(saying), page, ref, next)?.handle).toBe(expected);
  });
});

describe('one look at a page', () => {
  it.each<[string, Saying, string]>([
    ['an address that is neither profile nor post', { page: null }, 'elsewhere'],
    ['a post', { page: 'post' }, 'elsewhere'],
    ['a page that shows nobody yet', { shown: null }, 'waiting'],
    ['a page that still shows somebody else', { shown: { ...ada, handle: 'bob' } }, 'waiting'],
    ['words that are still about somebody else', { shown: { ...ada, handle: 'bob' }, why: 'private' }, 'waiting'],
    ['a page that says why it shows nobody', { shown: null, why: 'not-found' }, 'unavailable'],
    ['a profile that says why it shows nothing', { why: 'private' }, 'unavailable'],
    ['a profile without a follower count', { followers: absent }, 'unreadable'],
    ['a profile with one that cannot be understood', { followers: { value: null, why: 'unreadable' } }, 'unreadable'],
    ['a profile that hides it', { followers: { value: null, why: 'hidden' } }, 'profile'],
    ['a profile', {}, 'profile'],
  ])('%s', (_, saying, kind) => {
    expect(look(adapter(saying), page, address).kind).toBe(kind);
  });

  it('reads in the page’s own language unless told another', () => {
    const langOf = (lang?: string) => {
      const seen = look(adapter(), page, address, lang);
      return seen.kind === 'profile' && seen.reading.lang;
    };
    expect(languageOf(page)).toBe('pt-BR');
    expect(langOf()).toBe('pt-BR');
    expect(langOf('id')).toBe('id');
  });
});

describe('page and address agree', () => {
  it.each<[ProfileRef['kind'], string, boolean]>([
    ['handle', 'ADA', true],
    ['handle', 'adam', false],
    ['id', 'UC1', true],
    ['id', 'uc1', false],
    ['legacy', 'ada', false],
  ])('on the %s %s: %s', (kind, value, expected) => {
    expect(agrees(ada, { platform: 'x', kind, value })).toBe(expected);
  });
});

describe('a diagnosis', () => {
  it('counts selectors and holds no name and no text', () => {
    expect(diagnose(adapter(), page, ref, 'pt-BR')).toEqual({
      platform: 'x',
      layout: 'test',
      lang: 'pt-BR',
      identity: 'agrees',
      selectors: { main: 1, p: 2, article: 0 },
    });
  });
});
