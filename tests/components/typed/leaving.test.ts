import { describe, expect, test } from 'vitest';
import { leave, leavingBy } from '../../../components/dashboard/typed/leaving';
import { addressIn } from '../../../components/dashboard/typed/link';

const none = { shiftKey: false, ctrlKey: false, metaKey: false, isComposing: false };

describe('a field is left', () => {
  test.each([
    ['Enter', {}, false, 'enter'],
    ['Enter', {}, true, null],
    ['Enter', { ctrlKey: true }, true, 'enter'],
    ['Enter', { metaKey: true }, true, 'enter'],
    ['Enter', { shiftKey: true }, false, null],
    ['Enter', { shiftKey: true }, true, null],
    ['Enter', { isComposing: true }, false, null],
    ['Escape', {}, true, 'escape'],
    ['Escape', { isComposing: true }, false, null],
    ['Tab', {}, false, 'tab'],
    ['Tab', { shiftKey: true }, true, 'back-tab'],
    ['e', {}, false, null],
  ] as const)('by %s with %o, lines being broken by Enter: %s, in the way %s', (key, held, breaksLines, how) => {
    expect(leavingBy({ ...none, ...held, key }, breaksLines)).toBe(how);
  });

  const form = {
    read: (text: string) => (text === 'much' ? { ok: false as const, why: 'no price' } : { ok: true as const, value: Number(text) }),
  };
  test.each([
    ['500', 'enter', { do: 'keep', value: 500 }],
    ['500', 'tab', { do: 'keep', value: 500 }],
    ['500', 'elsewhere', { do: 'keep', value: 500 }],
    ['500', 'escape', { do: 'nothing' }],
    [' 450 ', 'elsewhere', { do: 'nothing' }],
    ['much', 'elsewhere', { do: 'mend', why: 'no price' }],
    ['much', 'enter', { do: 'mend', why: 'no price' }],
    ['much', 'escape', { do: 'nothing' }],
  ] as const)('with %j by %s: %o', (typed, how, left) => {
    expect(leave(form, '450', typed, how)).toEqual(left);
  });
});

test.each([
  ['example.com/kit', 'https://example.com/kit'],
  ['http://example.com', 'http://example.com/'],
  ['HTTPS://Example.com', 'https://example.com/'],
  ['my kit', null],
  ['kit', null],
  ['mailto:a@example.com', null],
  ['javascript:alert(1)', null],
  ['data:text/html,x.y', null],
])('%j leads to %j', (text, address) => {
  expect(addressIn(text)).toBe(address);
});
