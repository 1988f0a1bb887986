import { describe, expect, it } from 'vitest';
import { amountIn, decimalVotes } from '../../../lib/transfer/import/values/amount';
import { countIn } from '../../../lib/transfer/import/values/count';
import { dateIn, orderVotes } from '../../../lib/transfer/import/values/day';
import { currencyIn, priceIn } from '../../../lib/transfer/import/values/price';
import { networkNamed, tagsIn, textOf } from '../../../lib/transfer/import/values/words';

describe('numbers written in full', () => {
  it.each([
    ['1234', '.', 1234],
    ['1,234.5', '.', 1234.5],
    ['1.234,5', ',', 1234.5],
    ['1 234,5', ',', 1234.5],
    ['1\u00a0234\u202f567,5', ',', 1234567.5],
    ["1'234.50", '.', 1234.5],
    ['12.345', '.', 12.345],
    ['12.345', ',', 12345],
    ['12,345', '.', 12345],
    ['1.234.567', '.', 1234567],
    ['−12,5', ',', -12.5],
    ['1.2E+06', '.', 1_200_000],
    ['1,234,5', '.', null],
    ['1.2.3', '.', null],
    ['12,34', '.', null],
    ['abc', '.', null],
    ['', '.', null],
    ['12 people', '.', null],
    ['9'.repeat(400), '.', null],
  ] as const)('%s with %s is %s', (text, decimal, number) => {
    expect(amountIn(text, decimal)).toBe(number);
  });

  it('tell by their separators how they are written', () => {
    expect(decimalVotes(['12.5', '1,234.5', '1,234,567', '12.345'])).toEqual({ point: 3, comma: 0 });
    expect(decimalVotes(['3,4%', '1.200,50 €', '1.234.567', '12,345'])).toEqual({ point: 0, comma: 3 });
  });
});

describe('counts', () => {
  const exact = (value: number) => ({ value, exact: true, from: 'file' });
  it.each([
    [12345, '.', exact(12345)],
    [12345.0000000001, '.', exact(12345)],
    [12.5, '.', null],
    [-5, '.', null],
    [2 ** 60, '.', null],
    ['12345', '.', exact(12345)],
    ['12,345', '.', exact(12345)],
    ['12.345', '.', exact(12345)],
    ['12.345', ',', exact(12345)],
    ['51.000', ',', exact(51000)],
    ['51,000', ',', exact(51000)],
    ['51000.0', '.', exact(51000)],
    ['51000.00', '.', exact(51000)],
    ['1 234 567', ',', exact(1234567)],
    ['12.3K', '.', { value: 12300, exact: false, range: [12200, 12400], from: 'file' }],
    ['12,3k', ',', { value: 12300, exact: false, range: [12200, 12400], from: 'file' }],
    ['1.2M', '.', { value: 1_200_000, exact: false, range: [1_100_000, 1_300_000], from: 'file' }],
    ['1,2 Mio.', ',', { value: 1_200_000, exact: false, range: [1_100_000, 1_300_000], from: 'file' }],
    ['5,4 mil', ',', { value: 5400, exact: false, range: [5300, 5500], from: 'file' }],
    ['12 followers', '.', exact(12)],
    ['1.23E+06', '.', { value: 1_230_000, exact: false, range: [1_225_000, 1_235_000], from: 'file' }],
    ['0', '.', exact(0)],
    ['3.4%', '.', null],
    ['-12', '.', null],
    ['many', '.', null],
    ['10-20', '.', null],
    [true, '.', null],
    [null, '.', null],
    ['', '.', null],
  ] as const)('%s with %s', (cell, decimal, count) => {
    expect(countIn(cell, decimal)).toEqual(count);
  });
});

describe('prices', () => {
  const price = (amount: number, currency: string) => ({ amount, currency });
  it.each([
    ['€450', '.', 'USD', price(450, 'EUR')],
    ['1.200,50 €', ',', 'USD', price(1200.5, 'EUR')],
    ['EUR 1,200.50', '.', 'USD', price(1200.5, 'EUR')],
    ['450 usd', '.', 'EUR', price(450, 'USD')],
    ['$1,000', '.', 'EUR', price(1000, 'USD')],
    ['$1,000', '.', 'CAD', price(1000, 'CAD')],
    ['R$ 300', '.', 'USD', price(300, 'BRL')],
    ["CHF 1'250.–", '.', 'USD', price(1250, 'CHF')],
    ['450,-', ',', 'EUR', price(450, 'EUR')],
    ['500 kr', ',', 'NOK', price(500, 'NOK')],
    ['¥90000', '.', 'USD', price(90000, 'JPY')],
    ['1.5k', '.', 'GBP', price(1500, 'GBP')],
    ['£2k', '.', 'USD', price(2000, 'GBP')],
    ['450', '.', 'GBP', price(450, 'GBP')],
    [450, '.', 'GBP', price(450, 'GBP')],
    [449.999, '.', 'GBP', price(450, 'GBP')],
    ['0', '.', 'USD', price(0, 'USD')],
    ['€300-500', '.', 'USD', null],
    ['from 300', '.', 'USD', null],
    ['450 per post', '.', 'USD', null],
    ['-5', '.', 'USD', null],
    ['$5 €', '.', 'USD', null],
    ['free', '.', 'USD', null],
    ['', '.', 'USD', null],
    [true, '.', 'USD', null],
  ] as const)('%s with %s in %s', (cell, decimal, currency, wanted) => {
    expect(priceIn(cell, decimal, currency)).toEqual(wanted);
  });

  it.each([
    ['eur', 'EUR'],
    ['€', 'EUR'],
    ['US$', 'USD'],
    ['XQZ', null],
    ['euros', null],
    ['__proto__', null],
  ])('%s is the currency %s', (text, currency) => {
    expect(currencyIn(text, 'USD')).toBe(currency);
  });
});

describe('dates', () => {
  it.each([
    ['2026-03-01', 'day-first', '2026-03-01'],
    ['2026/3/1', 'month-first', '2026-03-01'],
    ['2026-03-01T10:20:30', 'day-first', '2026-03-01'],
    ['20260301', 'day-first', '2026-03-01'],
    ['01.03.2026', 'month-first', '2026-03-01'],
    ['1.3.26', 'month-first', '2026-03-01'],
    ['1/3/2026', 'day-first', '2026-03-01'],
    ['3/1/2026', 'month-first', '2026-03-01'],
    ['13/1/2026', 'month-first', '2026-01-13'],
    ['1/13/2026', 'day-first', '2026-01-13'],
    ['Mar 1, 2026', 'day-first', '2026-03-01'],
    ['1 March 2026', 'day-first', '2026-03-01'],
    ['1. März 2026', 'day-first', '2026-03-01'],
    ['1 mars 2026', 'day-first', '2026-03-01'],
    ['1 de marzo de 2026', 'day-first', '2026-03-01'],
    ['1 marzo 2026', 'day-first', '2026-03-01'],
    ['1er mars 2026', 'day-first', '2026-03-01'],
    ['01-Mar-2026', 'day-first', '2026-03-01'],
    ['2026年3月1日', 'day-first', '2026-03-01'],
    ['3/1/2026 4:05 PM', 'month-first', '2026-03-01'],
    [46082, 'day-first', '2026-03-01'],
    ['46082', 'day-first', '2026-03-01'],
    ['31.02.2026', 'day-first', null],
    ['2026-13-01', 'day-first', null],
    ['yesterday', 'day-first', null],
    ['12', 'day-first', null],
    [12345678, 'day-first', null],
    ['', 'day-first', null],
    [true, 'day-first', null],
  ] as const)('%s, %s', (cell, order, day) => {
    expect(dateIn(cell, order)?.day ?? null).toBe(day);
  });

  it('keep their time zone where they name one', () => {
    expect(dateIn('2026-03-01T10:00:00Z', 'day-first')?.instant).toBe(Date.UTC(2026, 2, 1, 10));
    expect(dateIn('2026-03-01 10:00:00+02:00', 'day-first')?.instant).toBe(Date.UTC(2026, 2, 1, 8));
    expect(dateIn(1_772_359_200, 'day-first')?.instant).toBe(1_772_359_200_000);
    expect(dateIn('2026-03-01T10:20', 'day-first')?.instant).toBe(new Date(2026, 2, 1, 10, 20).getTime());
  });

  it('tell their order where one of them can', () => {
    expect(orderVotes(['13/1/2026', '1/2/2026', '3.4.2026'])).toEqual({ day: 2, month: 0, open: 1 });
    expect(orderVotes(['1/13/2026', '1/1/2026'])).toEqual({ day: 0, month: 1, open: 0 });
  });
});

describe('words', () => {
  it.each([
    ['a, b,a', ['a', 'b']],
    ['food, vegan; Berlin', ['food, vegan', 'Berlin']],
    ['"a; b"; c', ['a; b', 'c']],
    ['#cakes|#berlin', ['cakes', 'berlin']],
    ["['a', 'b']", ['a', 'b']],
    ['Cakes\ncakes', ['Cakes']],
    ['', []],
    [7, ['7']],
  ])('%s are the tags %s', (cell, tags) => {
    expect(tagsIn(cell).tags).toEqual(tags);
  });

  it('name tags that are too long', () => {
    expect(tagsIn(`ok, ${'x'.repeat(61)}`)).toEqual({ tags: ['ok'], refused: ['x'.repeat(61)] });
  });

  it.each([
    ["'=1+1", '=1+1'],
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    [' a\u0000b\r\n\r\nc ', 'ab\nc'],
    [12, '12'],
    [true, 'true'],
    [null, ''],
  ])('%j is the text %j', (cell, text) => {
    expect(textOf(cell)).toBe(text);
  });

  it.each([
    ['Instagram', 'instagram'],
    ['IG', 'instagram'],
    ['X (formerly Twitter)', 'x'],
    ['You Tube', 'youtube'],
    ['TIK TOK', 'tiktok'],
    ['constructor', null],
    ['radio', null],
  ])('%s is the network %s', (text, platform) => {
    expect(networkNamed(text)).toBe(platform);
  });
});
