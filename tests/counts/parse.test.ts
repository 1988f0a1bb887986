import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountContext, parseCount } from '../../lib/counts/parse';

const unreadable = { value: null, why: 'unreadable' };

function parse(text: string, lang = 'en', more: Partial<CountContext> = {}) {
  return parseCount(text, { lang, notation: 'language', from: 'text', ...more });
}

const exact = (value: number) => ({ value, exact: true, from: 'text' });

describe('a number written in full', () => {
  it.each([
    ['0', 'en', 0],
    ['698,079,524', 'en', 698_079_524],
    ['1.234', 'de', 1_234],
    ['127.696', 'es', 127_696],
    ['2,423 vistas', 'es-MX', 2_423],
    ['2 423', 'sv', 2_423],
    ['2\u00a0423', 'fr', 2_423],
    ['2\u202f423\u202f111', 'fr', 2_423_111],
    ['12’345', 'de-CH', 12_345],
    ["12'345", 'it-CH', 12_345],
    ['12,34,567', 'hi', 1_234_567],
    ['١٬٢٣٤', 'ar', 1_234],
    ['۱۲۳۴', 'ar', 1_234],
    ['१२३४', 'hi', 1_234],
    ['১২৩৪', '', 1_234],
    ['１２３４', 'ja', 1_234],
    ['\u200f1,234\u200e', 'ar', 1_234],
    ['\u2068٥٨\u2069', 'ar', 58],
  ])('%j in %j is %d', (text, lang, value) => {
    expect(parse(text, lang)).toEqual(exact(value));
  });

  it.each([
    ['944 followers', 'en', 944],
    ['팔로워 944', 'ko', 944],
    ['팔로워944', 'ko', 944],
    ['観覧 23 回', 'ja', 23],
    ['觀看次數：2423次', 'zh-TW', 2_423],
    ['x 447 ditonton', 'id', 447],
    ['Followers:\n12', 'en', 12],
  ])('%j in %j is %d, whatever stands around it', (text, lang, value) => {
    expect(parse(text, lang)).toEqual(exact(value));
  });
});

describe('an abbreviated number', () => {
  it.each([
    ['69.2K', 'en', 69_200],
    ['5.04m', 'en-GB', 5_040_000],
    ['18k views', 'en-GB', 18_000],
    ['1.1B', 'en', 1_100_000_000],
    ['698M followers', 'en', 698_000_000],
    ['42 million views', 'en', 42_000_000],
    ['1.1K crore views', 'en-IN', 11_000_000_000],
    ['2,4 B', 'tr', 2_400],
    ['1,1 M x ditonton', 'id', 1_100_000_000],
    ['2,4 rb', 'id', 2_400],
    ['1,4 jt', 'id', 1_400_000],
    ['1.4J', 'ms', 1_400_000],
    ['2,4 N', 'vi', 2_400],
    ['1,4 Tr', 'vi', 1_400_000],
    ['1,1 T', 'vi', 1_100_000_000],
    ['11 mil M de visualizaciones', 'es', 11_000_000_000],
    ['1109 M de visualizaciones', 'es', 1_109_000_000],
    ['2.4 K vistas', 'es-US', 2_400],
    ['1,4 mi de visualizações', 'pt-BR', 1_400_000],
    ['1,4 Mio. Aufrufe', 'de', 1_400_000],
    ['1.234 Mio.', 'de', 1_234_000_000],
    ['1,1 Mrd.', 'de', 1_100_000_000],
    ['22\u202fk\u00a0vues', 'fr', 22_000],
    ['6.9万 关注者', 'zh', 69_000],
    ['一.二万', 'zh', 12_000],
    ['2.4K 次', 'zh-HK', 2_400],
    ['2,4m visualitzacions', 'ca', 2_400],
    ['1,4 M de visualitzacions', 'ca', 1_400_000],
    ['elfu 2.4', 'sw', 2_400],
    ['ද2.4', 'si', 2_400],
    ['ကုဋေ1.1ထ', 'my', 11_000_000_000],
    ['20 de mii', 'ro', 20_000],
    ['3 milers de milions', 'ca', 3_000_000_000],
    ['5 isigidi sezigidi', 'zu', 5_000_000_000],
    ['5 L', 'en-IN', 500_000],
    ['22 E', 'hu', 22_000],
    ['mille', 'fr', 1_000],
    ['2.4K צפיות', 'iw', 2_400],
    ['2,4k', 'no', 2_400],
    ['1.3億', 'ja', 130_000_000],
    ['조회수 2.4천회', 'ko', 2_400],
    ['1.1 หมื่นล้าน ครั้ง', 'th', 11_000_000_000],
    ['2.4 हज़ार', 'hi', 2_400],
    ['13 क॰', 'hi', 130_000_000],
    ['٦٩٫٢ ألف', 'ar', 69_200],
    ['2,4 тыс. просмотров', 'ru', 2_400],
    ['2,4 t.', 'fi', 2_400],
    ['６９．２Ｋ', 'ja', 69_200],
  ])('%j in %j is about %d', (text, lang, value) => {
    expect(parse(text, lang)).toMatchObject({ value, exact: false });
  });

  it.each([
    ['69.2K', 'cut', [69_200, 69_299]],
    ['69.2K', 'either', [69_100, 69_300]],
    ['1M', 'cut', [1_000_000, 1_999_999]],
    ['6.9万', 'cut', [69_000, 69_999]],
    ['0K', 'either', [0, 1_000]],
  ] as const)('%s where digits are %s can be anything in the range', (text, rounding, range) => {
    expect(parse(text, 'en', { rounding })).toMatchObject({ range });
  });

  it('may be rounded either way when nothing is known of the network', () => {
    expect(parse('38.5K')).toMatchObject({ range: [38_400, 38_600] });
  });
});

describe('a network that keeps to Latin units', () => {
  const inEveryLanguage = ['id', 'tr', 'vi', 'es', 'pt', 'zh'].flatMap((lang): [string, string, number][] => [
    ['38.5K', lang, 38_500],
    ['1.2M', lang, 1_200_000],
    ['2.4B', lang, 2_400_000_000],
  ]);

  it.each([...inEveryLanguage, ['1.2M متابع', 'xx', 1_200_000] as const])('%s on a page in %j is about %d', (text, lang, value) => {
    expect(parse(text, lang, { notation: 'latin' })).toMatchObject({ value, exact: false });
  });
});

describe('an unknown language', () => {
  it.each(['944', '2 423', '1,234,567', '12’345'])('%j can be read without it', (text) => {
    expect(parse(text, 'xx')).toMatchObject({ exact: true });
  });

  it.each(['6.9万', '69.2K', '1.3億', '12 тыс.', '42 million views'])('%j has a unit that is the same everywhere', (text) => {
    expect(parse(text, '')).toMatchObject({ exact: false });
  });

  it.each(['1.234', '1,234', '1.2M', '2,4 B', '22 ሺ', '944 ተከታዮች', '1.234 тыс.', '2 billion'])('%j cannot be read without it', (text) => {
    expect(parse(text, 'xx')).toEqual(unreadable);
  });
});

describe('a text that is no count', () => {
  it.each([
    '',
    'followers',
    '1.5 followers',
    '1.234',
    '12.34.5',
    '1,23,4',
    '3 of 12',
    '12:30',
    '-5',
    '−5',
    '500+',
    '1K+',
    '5 %',
    '99999999999999999999',
    '9007199254740993',
    '1'.repeat(5_000),
    '٪5',
    'NaN',
    'Infinity',
    'K',
  ])('%j is unreadable', (text) => {
    expect(parse(text)).toEqual(unreadable);
  });

  it.each(['三十', '二百', '一起', '粉丝'])('%j counts otherwise than by digits in a row, or not at all', (text) => {
    expect(parse(text, 'zh')).toEqual(unreadable);
  });

  it('is not taken for a plain number because its unit belongs to another language', () => {
    expect(parse('12M', 'de')).toEqual(unreadable);
    expect(parse('2,4 E', 'de')).toEqual(unreadable);
    expect(parse('5 L', 'en-US')).toEqual(unreadable);
    expect(parse('2 billion views', 'de')).toEqual(unreadable);
  });
});

describe('any text', () => {
  const languages = ['en', 'de', 'tr', 'id', 'ja', 'hi', 'ar', 'fr-CH', '', 'xx', '__proto__', 'constructor'];
  const pieces = fc.constantFrom(
    '1',
    '23',
    '456',
    '.',
    ',',
    ' ',
    "'",
    '’',
    'K',
    'M',
    'B',
    '万',
    'mil',
    '٣',
    '\u00a0',
    '\u200f',
    'x',
    '+',
    '-',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
  );

  it('gives a safe whole number inside its range, or unknown', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...languages), fc.constantFrom('language', 'latin'), (text, lang, notation) => {
        const count = parse(text, lang, { notation });
        if (count.value === null) return count.why === 'unreadable';
        const range = count.exact ? [count.value, count.value] : count.range;
        return (
          [count.value, ...range].every((value) => Number.isSafeInteger(value) && value >= 0) &&
          (range[0] ?? 0) <= count.value &&
          count.value <= (range[1] ?? 0)
        );
      }),
      { numRuns: 500 },
    );
  });

  it.each(['en', 'de', 'fr', 'de-CH', 'es', 'es-MX', 'ru', 'hi', 'ja', 'sv', 'pt-BR', 'ar-u-nu-arab', 'hi-u-nu-deva'])(
    'that a browser writes for a whole number in %s is read back',
    (lang) => {
      const format = new Intl.NumberFormat(lang);
      fc.assert(
        fc.property(fc.nat({ max: 2_000_000_000 }), (value) => parse(format.format(value), lang).value === value),
        { numRuns: 100 },
      );
    },
  );

  it.each(['1 '.repeat(100), '1,'.repeat(100), '1,234'.repeat(40), 'K'.repeat(200), `1${' '.repeat(198)}K.`, `${'1'.repeat(199)}.`])(
    'is given up on without trying every way to group it: %j',
    (hostile) => {
      expect(parse(hostile)).toEqual(unreadable);
    },
  );
});
