import { describe, expect, test } from 'vitest';
import { readAmount, readShare } from '../../../components/dashboard/typed/amount';
import { readPrice } from '../../../components/dashboard/typed/price';

describe('an amount is read as it is typed', () => {
  test.each([
    ['1200', 'en', 1200],
    ['1,200', 'en', 1200],
    ['1.200', 'de', 1200],
    ['1.5', 'en', 1.5],
    ['1,5', 'en', 1.5],
    ['1,5', 'de', 1.5],
    ['1,234,567', 'de', 1_234_567],
    ['1.234,5', 'en', 1234.5],
    ["1'200.50", 'de-CH', 1200.5],
    ['10k', 'en', 10_000],
    ['10 K', 'en', 10_000],
    ['1.5M', 'en', 1_500_000],
    ['1,5m', 'de', 1_500_000],
    ['2bn', 'en', 2e9],
    ['1.1k', 'en', 1100],
    ['.5', 'en', 0.5],
    ['0,125', 'de', 0.125],
    ['0.125', 'de', 0.125],
    ['-3', 'en', -3],
    ['12 Mio.', 'de', 12_000_000],
    ['3 тыс.', 'ru', 3000],
  ])('“%s” in %s is %d', (text, language, value) => {
    expect(readAmount(text, language)).toEqual({ kind: 'amount', value });
  });

  test.each(['', '  '])('nothing is no amount', (text) => {
    expect(readAmount(text, 'en')).toEqual({ kind: 'nothing' });
  });

  test.each(['many', 'k', '1.2.3,4,5', '10 x', '5%', '--3'])('“%s” is not understood', (text) => {
    expect(readAmount(text, 'en').kind).toBe('unreadable');
  });
});

test.each([
  ['2.5', 'en', 0.025],
  ['2.5%', 'en', 0.025],
  ['2,5 %', 'de', 0.025],
  ['120', 'en', 1.2],
])('“%s” percent is a share of %d', (text, language, value) => {
  expect(readShare(text, language)).toEqual({ kind: 'amount', value });
});

describe('a price is read with its currency', () => {
  test.each([
    ['450', 450, 'EUR'],
    ['450 usd', 450, 'USD'],
    ['EUR 1,200', 1200, 'EUR'],
    ['€1.5k', 1500, 'EUR'],
    ['300€', 300, 'EUR'],
    ['$99.50', 99.5, 'USD'],
    ['R$ 80', 80, 'BRL'],
    ['£20', 20, 'GBP'],
    ['1500 zł', 1500, 'PLN'],
    ['0', 0, 'EUR'],
  ])('“%s”', (text, amount, currency) => {
    expect(readPrice(text, 'EUR', 'en')).toEqual({ kind: 'price', price: { amount, currency } });
  });

  test.each([
    ['$5', 'CAD', 'CAD'],
    ['50 kr', 'DKK', 'DKK'],
    ['50 kr', 'EUR', 'SEK'],
    ['¥5', 'CNY', 'CNY'],
  ])('“%s” is the %s of the desk where it writes so', (text, desk, currency) => {
    expect(readPrice(text, desk, 'en')).toMatchObject({ price: { currency } });
  });

  test('nothing takes it away', () => {
    expect(readPrice(' ', 'EUR', 'en')).toEqual({ kind: 'price', price: null });
  });

  test.each(['-5', 'free', '450 xyz', 'EUR 5 USD', '1e13', '9999999999999'])('“%s” is none', (text) => {
    expect(readPrice(text, 'EUR', 'en')).toEqual({ kind: 'unreadable' });
  });
});
