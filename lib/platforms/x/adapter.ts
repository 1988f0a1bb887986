import { sharpen } from '../../counts/whole';
import type { Count } from '../../model/count';
import type { Reading } from '../../model/reading';
import type { PlatformAdapter } from '../adapter';
import { asName, clip } from '../dom';
import { identify } from './address';
import { columnOf, handleOnScreen, readCounters, readPerson } from './header';
import { readPost } from './post';
import { readSchema } from './schema';
import { unavailable } from './states';
import { readTimeline } from './timeline';

const absent: Count = { value: null, why: 'absent' };

/** X, once Twitter: profiles, their tabs and posts. Its numbers are cut off, not rounded: 69,211 is "69.2K" (2023-2025). */
export const x: PlatformAdapter = {
  id: 'x',
  identify,
  notation: 'language',
  region: ['[data-testid="primaryColumn"]', 'main:not(:has([data-testid="primaryColumn"]))'],
  shown(doc) {
    const handle = handleOnScreen(doc);
    return handle === null ? null : { handle, id: null, legacy: null };
  },
  unavailable,
  read(doc, ref, lang): Reading {
    const column = columnOf(doc) ?? doc.documentElement;
    const context = { lang, notation: 'language', rounding: 'cut' } as const;
    const handle = handleOnScreen(doc) ?? ref.value;
    const schema = readSchema(doc, handle);
    const screen = readCounters(column, context);
    const person = readPerson(column);
    return {
      platform: 'x',
      ref,
      handle,
      canonicalId: asName(schema.id),
      ...person,
      name: person.name ?? clip(schema.name, 500),
      followers: sharpen(screen.followers, schema.followers),
      following: sharpen(screen.following, schema.following),
      posts: sharpen(screen.posts, schema.posts),
      totalLikes: absent,
      items: readTimeline(column, context),
      lang,
      layout: column.matches('main') ? 'hrefs-2026' : 'test-ids-2023',
    };
  },
  readPost: (doc, id, lang) => readPost(doc, id, { lang, notation: 'language', rounding: 'cut' }),
  postRegion: ['[data-testid="primaryColumn"]', 'main:not(:has([data-testid="primaryColumn"]))', '[role="dialog"] article'],
  anchor: (doc) => columnOf(doc)?.querySelector('[data-testid="UserName"]') ?? null,
  probes: [
    'a[href$="/verified_followers"]',
    'a[href$="/followers"]',
    'a[href$="/following"]',
    'script[data-testid="UserProfileSchema-test"]',
    '[data-testid="UserName"]',
    'article',
  ],
};
