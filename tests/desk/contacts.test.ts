import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findContacts } from '../../lib/desk/contacts';

const found = (text: string | null) => findContacts(text).map(({ kind, value }) => `${kind} ${value}`);

test.each([
  ['hello@mira.example.com', 'hello@mira.example.com'],
  ['Mail: Mira.Bakes+pr@Example.COM.', 'mira.bakes+pr@example.com'],
  ['mira＠bakes.jp', 'mira@bakes.jp'],
  ['mira_bakes@example.com|mgmt', 'mira_bakes@example.com'],
  ['(mira@example.com)', 'mira@example.com'],
  ['mira (at) bakes dot com', 'mira@bakes.com'],
  ['mira (at) bakes.com', 'mira@bakes.com'],
  ['mira[at]bakes[dot]co[dot]uk', 'mira@bakes.co.uk'],
  ['mira {at} bakes (dot) com', 'mira@bakes.com'],
  ['mira <at> bakes <dot> com', 'mira@bakes.com'],
  ['mira (@) bakes.com', 'mira@bakes.com'],
  ['mira (ät) baeckerei (punkt) de', 'mira@baeckerei.de'],
  ['mira at bakes dot com', 'mira@bakes.com'],
  ['📩 mira at bakes dot com', 'mira@bakes.com'],
  ['Bread, every day\nmira at bakes dot com\nHamburg', 'mira@bakes.com'],
  ['Contact mira AT bakes DOT com', 'mira@bakes.com'],
])('%j is an e-mail address', (text, address) => {
  expect(found(text)).toEqual([`email ${address}`]);
});

test.each([
  'see you at home dot com',
  'I’m at the dot com bubble',
  "i'm at the dot com bubble",
  'live at the arena.',
  'a@b',
  '@mira.bakes',
  'ab@cd.com@ef.com',
  'mira@@bakes.com',
  'mira..stone@bakes.com',
  'she/her',
  'love.it and leave.me',
  'e.g. bread, i.e. food',
  'Mr.Smith',
  'Prof.Dr/PhD',
  '1.2.3 or 99.9%',
  '+100K followers',
  '2010–2026',
  '0151 1234567',
  '555-0100',
  'ig: @mira',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://network.example.com@elsewhere.com',
  'https://mira:word@elsewhere.com',
  '',
])('%j holds nothing that is certainly an address', (text) => {
  expect(found(text)).toEqual([]);
});

test('no text holds nothing', () => {
  expect(findContacts(null)).toEqual([]);
});

test.each([
  ['https://mira.example.com/', 'https://mira.example.com'],
  ['www.mira.com/shop,', 'https://www.mira.com/shop'],
  ['mira.com', 'https://mira.com'],
  ['MIRA.com!', 'https://mira.com'],
  ['linktr.ee/mira.bakes', 'https://linktr.ee/mira.bakes'],
  ['(see https://example.org/wiki/Bread_(food))', 'https://example.org/wiki/Bread_(food)'],
  ['shop⬇️ bit.ly/3xYz', 'https://bit.ly/3xYz'],
  ['https://www.tiktok.com/@mira.bakes', 'https://www.tiktok.com/@mira.bakes'],
  ['wa.me/4915112345678', 'https://wa.me/4915112345678'],
  ['http://mira.example.com/a?b=c#d', 'http://mira.example.com/a?b=c#d'],
])('%j is a link', (text, link) => {
  expect(found(text)).toEqual([`link ${link}`]);
});

test.each([
  ['+49 151 1234 5678', '+4915112345678'],
  ['WhatsApp: +49 (0)151 1234-5678', '+4915112345678'],
  ['+1 (555) 010-0199.', '+15550100199'],
  ['+44.20.7946.0958', '+442079460958'],
])('%j is a phone number', (text, number) => {
  expect(found(text)).toEqual([`phone ${number}`]);
});

describe('of several', () => {
  test('each stands in the order of the text, once, as it was written', () => {
    const text = 'Bread 🥖 mira@bakes.com • +49 151 1234 5678 • mira@bakes.com • www.bakes.com';
    expect(findContacts(text)).toEqual([
      { kind: 'email', value: 'mira@bakes.com', text: 'mira@bakes.com' },
      { kind: 'phone', value: '+4915112345678', text: '+49 151 1234 5678' },
      { kind: 'link', value: 'https://www.bakes.com', text: 'www.bakes.com' },
    ]);
  });

  test('the host of a mailbox is no link of its own', () => {
    expect(found('mira@bakes.com, bakes.com')).toEqual(['email mira@bakes.com', 'link https://bakes.com']);
  });

  test('digits in a link are no phone number', () => {
    expect(found('https://example.com/+4915112345678')).toEqual(['link https://example.com/+4915112345678']);
  });
});

test('any text is read, and what is found stands in it', () => {
  const parts = fc.constantFrom(
    'mira',
    '@',
    ' at ',
    ' dot ',
    '(at)',
    '.',
    'com',
    '+49',
    ' 151 ',
    '123456',
    '/',
    'https://',
    '🥖',
    '\n',
    ')',
    '(',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(parts, { maxLength: 40 }).map((some) => some.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      for (const contact of findContacts(text)) {
        expect(text).toContain(contact.text);
        expect(contact.value).not.toMatch(/\s/);
      }
    }),
    { numRuns: 2000 },
  );
});

test('a long text takes no long time', () => {
  const start = performance.now();
  for (const part of ['a.', 'a@', 'mira at ', '+1 ', 'https://', '((((', 'a-']) findContacts(part.repeat(10_000 / part.length));
  expect(performance.now() - start).toBeLessThan(5_000);
});
