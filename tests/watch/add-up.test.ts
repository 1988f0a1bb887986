import { describe, expect, test } from 'vitest';
import { addUp } from '../../lib/watch/add-up';
import { absent, anItem, aReading, exactly } from './readings';

describe('readings of one view add up', () => {
  test('a count shown for a moment stays known', () => {
    const hovered = aReading('ana', { items: [anItem('a', { likes: exactly(120), comments: exactly(4) })] });
    const left = aReading('ana', { items: [anItem('a')] });
    expect(addUp(hovered, left).items[0]).toMatchObject({ likes: exactly(120), comments: exactly(4) });
  });

  test('a newer known count replaces the older one', () => {
    const earlier = aReading('ana', { items: [anItem('a', { likes: exactly(120) })] });
    const later = aReading('ana', { items: [anItem('a', { likes: exactly(121) })] });
    expect(addUp(earlier, later).items[0]?.likes).toEqual(exactly(121));
  });

  test('why a count is unknown is kept when nothing better was ever seen', () => {
    const later = aReading('ana', { items: [anItem('a', { likes: { value: null, why: 'hidden' } })] });
    expect(addUp(aReading('ana', { items: [anItem('a', { likes: absent })] }), later).items[0]?.likes).toEqual({
      value: null,
      why: 'hidden',
    });
  });

  test('the words of a post stay known when its tile comes back without them', () => {
    const earlier = aReading('ana', { items: [anItem('a', { caption: 'Rye and salt' })] });
    expect(addUp(earlier, aReading('ana', { items: [anItem('a')] })).items[0]?.caption).toBe('Rye and salt');
  });

  test('newer words of a post replace the older ones', () => {
    const earlier = aReading('ana', { items: [anItem('a', { caption: 'Rye…' })] });
    const later = aReading('ana', { items: [anItem('a', { caption: 'Rye and salt' })] });
    expect(addUp(earlier, later).items[0]?.caption).toBe('Rye and salt');
  });

  test('posts that left the page follow those that are on it', () => {
    const earlier = aReading('ana', { items: [anItem('a'), anItem('b')] });
    const later = aReading('ana', { items: [anItem('c'), anItem('b')] });
    expect(addUp(earlier, later).items.map((item) => item.id)).toEqual(['c', 'b', 'a']);
  });

  test('the counts of the account are the later reading alone', () => {
    const earlier = aReading('ana', { followers: exactly(10), items: [anItem('a')] });
    expect(addUp(earlier, aReading('ana', { followers: absent })).followers).toEqual(absent);
  });

  test('at most 200 posts are kept', () => {
    const many = (from: number) => Array.from({ length: 150 }, (_, i) => anItem(`p${from + i}`));
    expect(addUp(aReading('ana', { items: many(0) }), aReading('ana', { items: many(150) })).items).toHaveLength(200);
  });
});
