import type { Count } from '../../../lib/model/count';
import type { Item, Reading } from '../../../lib/model/reading';
import type { SampleId } from './sample-ids';

const exact = (value: number): Count => ({ value, exact: true, from: 'text' });

/** As a page shortens it: 69.2K stands for anything from 69,150 to 69,249. */
const shortened = (value: number, off: number): Count => ({ value, exact: false, range: [value - off, value + off - 1], from: 'text' });

const hidden: Count = { value: null, why: 'hidden' };
const absent: Count = { value: null, why: 'absent' };

type Post = { caption: string; likes: Count; comments: Count; daysAgo: number };

function itemsOf(handle: string, posts: readonly Post[]): Item[] {
  return posts.map(({ caption, likes, comments, daysAgo }, i) => ({
    id: `${handle}-${i}`,
    href: '',
    by: handle,
    pinned: false,
    date: null,
    age: { amount: daysAgo, unit: 'day' },
    likes,
    comments,
    caption,
  }));
}

type Person = Pick<Reading, 'name' | 'bio' | 'verified' | 'avatar' | 'followers' | 'following' | 'posts'>;

function reading(handle: string, person: Person, posts: readonly Post[]): Reading {
  return {
    platform: 'instagram',
    ref: { platform: 'instagram', kind: 'handle', value: handle },
    handle,
    canonicalId: null,
    private: false,
    totalLikes: absent,
    items: itemsOf(handle, posts),
    lang: 'en',
    layout: 'sample',
    ...person,
  };
}

const mira = reading(
  'mira.okonjo.bakes',
  {
    name: 'Mira Okonjo',
    bio: 'Sourdough and plum cake from a very small kitchen. Recipes every Friday.',
    verified: false,
    avatar: 'present',
    followers: shortened(69_200, 50),
    following: exact(512),
    posts: exact(1204),
  },
  [
    {
      caption: 'Friday recipe: plum cake with rye flour, and the mistake I made twice',
      likes: exact(2143),
      comments: exact(96),
      daysAgo: 2,
    },
    { caption: 'Sourdough for beginners, the recipe without any special tools', likes: exact(3380), comments: exact(187), daysAgo: 5 },
    { caption: 'My kitchen at five in the morning. Bread first, coffee second', likes: exact(1764), comments: exact(61), daysAgo: 9 },
    { caption: 'Ad · Three ways to bake with the new oats of Fernhill Mill', likes: exact(1290), comments: exact(44), daysAgo: 12 },
    { caption: 'Cooking for twelve people in a kitchen for one', likes: exact(2611), comments: exact(120), daysAgo: 16 },
    { caption: 'Roast pears, ricotta, burnt honey. Recipe in the comments', likes: exact(1982), comments: exact(83), daysAgo: 19 },
    { caption: 'What a good crust sounds like', likes: exact(4120), comments: exact(143), daysAgo: 23 },
    { caption: 'Answering your baking questions, part four', likes: exact(1540), comments: exact(211), daysAgo: 26 },
  ],
);

const crowd = reading(
  'luxe_daily_48213907',
  {
    name: 'Luxe Daily',
    bio: null,
    verified: false,
    avatar: 'default',
    followers: exact(84_310),
    following: exact(7412),
    posts: exact(11),
  },
  [
    { caption: 'Good vibes', likes: exact(41), comments: exact(1), daysAgo: 3 },
    { caption: 'Mood', likes: exact(38), comments: exact(0), daysAgo: 11 },
    { caption: 'Weekend', likes: exact(52), comments: exact(2), daysAgo: 30 },
    { caption: 'Style', likes: exact(29), comments: exact(0), daysAgo: 62 },
    { caption: 'Hello', likes: exact(33), comments: exact(1), daysAgo: 90 },
    { caption: 'Blessed', likes: exact(47), comments: exact(0), daysAgo: 120 },
  ],
);

const shy = reading(
  'tomas.outdoors',
  {
    name: 'Tomás Ibarra',
    bio: 'Trails, huts and maps of the north coast.',
    verified: null,
    avatar: 'present',
    followers: shortened(12_400, 50),
    following: absent,
    posts: exact(318),
  },
  [
    { caption: 'Three days on the coast path with one small backpack', likes: hidden, comments: exact(24), daysAgo: 4 },
    { caption: 'A mountain hut that is not on any map', likes: hidden, comments: exact(31), daysAgo: 15 },
    { caption: 'How I plan a hike when the weather will not be planned', likes: hidden, comments: exact(18), daysAgo: 33 },
  ],
);

/** What a look at each invented creator's page would read. */
export const samplePeople: Record<SampleId, Reading> = { mira, crowd, shy };
