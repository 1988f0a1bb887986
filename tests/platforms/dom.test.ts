import { describe, expect, it } from 'vitest';
import { asInstant, asName, clip, dig, first, linesOf, pastBadge, readJson, textOf } from '../../lib/platforms/dom';
import { openPage } from './open-page';

function page(body: string): Document {
  return openPage(`<body>${body}</body>`, 'https://x.com/');
}

describe('text of an element', () => {
  it('has single spaces, and none around it', () => {
    expect(textOf(page('<p>  a\n <b>b</b>\t c </p>').querySelector('p'))).toBe('a b c');
    expect(textOf(null)).toBe('');
  });

  it('keeps the line breaks that are seen, not those of the markup', () => {
    expect(linesOf(page('<p>one\n line <br> two</p>').querySelector('p'))).toBe('one line\ntwo');
  });
});

describe('clipped text', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['  abc ', 3, 'abc'],
    ['abcd', 3, 'abc'],
    ['ab😀', 3, 'ab'],
    [' ', 3, null],
    [null, 3, null],
  ])('%j to %d is %j', (text, max, expected) => {
    expect(clip(text, max)).toBe(expected);
  });
});

describe('a name or an id', () => {
  it.each([
    ['somebody', 'somebody'],
    ['x'.repeat(200), 'x'.repeat(200)],
    // Cut it would be another's.
    ['x'.repeat(201), null],
    ['', null],
    [7, null],
  ])('%j is %j', (value, expected) => {
    expect(asName(value)).toBe(expected);
  });
});

describe('an instant', () => {
  it.each(['2026-02-28T23:59:59Z', '2024-02-29T00:00:00.123Z', '2026-11-03T12:00:00+05:30'])('is %s', (text) => {
    expect(asInstant(text)).toBe(text);
  });

  it.each([
    '2026-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-02-03T24:00:00Z',
    '2026-02-03T12:60:00Z',
    '2026-02-03T12:00:00+99:99',
    '2026-02-03T12:00:00',
    '2026-02-03',
    'yesterday',
    '',
    null,
  ])('is not %j', (text) => {
    expect(asInstant(text)).toBeNull();
  });
});

describe('the first of several selectors', () => {
  it('is the newest layout’s, wherever it stands', () => {
    const doc = page('<i id="old"></i><b id="new"></b>');
    expect(first(doc, ['b', 'i'])?.id).toBe('new');
    expect(first(doc, ['u', 'i'])?.id).toBe('old');
    expect(first(doc, ['u'])).toBeNull();
  });
});

describe('embedded data', () => {
  it('is null where it is broken or not there', () => {
    expect(readJson(page('<script type="application/json">{"a":</script>'), 'script')).toBeNull();
    expect(readJson(page(''), 'script')).toBeNull();
  });

  it('is read anew when the page replaces its text', () => {
    const doc = page('<script type="application/json">{"a":1}</script>');
    expect(readJson(doc, 'script')).toEqual({ a: 1 });
    const script = doc.querySelector('script');
    if (script !== null) script.textContent = '{"a":2}';
    expect(readJson(doc, 'script')).toEqual({ a: 2 });
  });

  it('is walked without trusting its shape', () => {
    const value = { a: [{ b: 0 }], s: 'text', n: null };
    expect(dig(value, 'a', 0, 'b')).toBe(0);
    for (const path of [['a', 1, 'b'], ['n', 'x'], ['s', 'length'], ['toString'], ['__proto__']])
      expect(dig(value, ...path)).toBeUndefined();
  });
});

describe('the place after a name', () => {
  it.each([
    ['is after the badge that follows it', '<h2>mira</h2><svg><title>Verified</title></svg><button>Follow</button>', 'svg'],
    ['is after a wrapped badge', '<h2>mira</h2><div><svg><title>Verified</title></svg></div>', 'div'],
    ['is right after a name without a badge', '<h2>mira</h2><button>Follow</button>', 'h2'],
    ['is before a button that is drawn', '<h2>mira</h2><div><button><svg></svg></button></div>', 'h2'],
    ['is before a drawing with words', '<h2>mira</h2><div><svg></svg> 12 posts</div>', 'h2'],
  ])('%s', (_, html, expected) => {
    expect(pastBadge(page(html).querySelector('h2'))?.localName).toBe(expected);
  });

  it('does not exist without a name', () => {
    expect(pastBadge(null)).toBeNull();
  });
});
