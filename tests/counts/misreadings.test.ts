import { describe, expect, it } from 'vitest';
import { type Notation, parseCount } from '../../lib/counts/parse';

function read(text: string, lang: string, notation: Notation = 'language') {
  return parseCount(text, { lang, notation, from: 'text', rounding: 'cut' });
}

/** Texts that one rule too few once read as a number which they do not show, separated by bars. */
const silent: readonly [why: string, lang: string, texts: string][] = [
  ['a unit is glued to its label', 'en', '12Kfollowers|12KFollowers|12MFollowers|2Bviews|2bviews|12members|12K-pop'],
  ['a unit is glued to its label', 'id', '12rbpengikut'],
  ['a unit is glued to its label', 'tr', '12Btakipçi|12 Btakipçi'],
  ['a unit is glued to its label', 'fr', '12Kabonnés|12Mabonnés'],
  ['a unit is glued to its label', 'es', '12 Mseguidores|12 milseguidores|12milseguidores|12 millseguidores'],
  ['a unit is glued to its label', 'pt', '12 milseguidores'],
  ['a unit is glued to its label', 'ar', '12 ألفمتابع|12ألفمتابع'],
  ['a letter that is a unit also begins words', 'my', '12 ထင်မြင်ချက်|12 ထောက်ခံ'],
  ['a letter that is a unit also begins words', 'ko', '12 만족해요|12 만남|12 천원|12 천사|12 억울'],
  ['a word that is a unit also begins words', 'th', '12 พันธมิตร|12 แสนสิริ'],
  ['a letter that is a unit also begins words', 'zh', '12 万圣节'],
  ['a letter that is a unit also begins words', 'ja', '12 万博'],
  [
    'several numbers are none',
    'en',
    '5 10 150|5\n10\n150|10.12.123|12\n345|12\t345|12  345|12\u200b345|\u206812\u2069\u2068345\u2069|12 · 345',
  ],
  ['the first digits are missing', 'en', '.5K|.5M|,5K| .5K|views: .5K'],
  ['the first digits are missing', 'ar', '٫5K|٫٥'],
  ['a ten or a hundred goes before the unit', 'zh', '3百万人|3百萬|5百|3十万'],
  ['a ten or a hundred goes before the unit', 'ja', '3百万人|3百万 次'],
  ['a ten or a hundred goes before the unit', 'ko', '3백만|3백만 회|5십만|5백'],
  ['another language has the abbreviation', 'en', '12 Cr views|12 Mn|12 tr|12 lac|12 lakhs|12 mil|12 Mil|12 k.d. 5'],
  ['another language has the abbreviation', 'es', '12 MM|12 mm'],
  ['another language has the abbreviation', 'pl', '12 mil'],
  ['another language has the abbreviation', 'it', '12 mil'],
  ['another language has the abbreviation', 'nl', '12 mil|12 dzd.'],
  ['another language has the abbreviation', 'sl', '12 tis. 5|12 mrd ljudi 5'],
  ['another language has the abbreviation', 'ms', '12 jt'],
  ['another language has the abbreviation', 'nb', '12 tn|12 md|12 tus.'],
  ['another language has the abbreviation', 'da', '12 tn|12 tus.'],
  ['another language has the abbreviation', 'sv', '12 mdr|12 t'],
  ['another language has the abbreviation', 'is', '12 þús.'],
  ['another language has the abbreviation', 'fi', '12 tuh.'],
  ['another language has the abbreviation', 'el', '12 εκατ.'],
  ['another language has the abbreviation', 'ru', '12 тис.|12 т.|12 т|12 к|12 м'],
  ['the word for the unit is inflected or spelt otherwise', 'ar', '12 ألفًا|12 ألفاً|12 الف|3 الاف'],
  ['the word for the unit is inflected or spelt otherwise', 'he', '12 אלפי|12 אלפים'],
  ['the word for the unit is inflected or spelt otherwise', 'hi', '12 मिलियन'],
  ['the word for the unit is inflected or spelt otherwise', 'ne', '12 मिलियन'],
  ['the word for the unit is inflected or spelt otherwise', 'bn', '12 মিলিয়ন|12 লক্ষ'],
  ['the word for the unit is inflected or spelt otherwise', 'gu', '12 મિલિયન'],
  ['the word for the unit is inflected or spelt otherwise', 'pa', '12 ਮਿਲੀਅਨ'],
  ['the word for the unit is inflected or spelt otherwise', 'te', '12 వేల|12 లక్షల'],
  ['the word for the unit is inflected or spelt otherwise', 'ml', '12 മില്യൺ'],
  ['the word for the unit is inflected or spelt otherwise', 'ur', '12 ملین'],
  ['the word for the unit is inflected or spelt otherwise', 'vi', '12 ngàn|12 tỉ'],
  ['the word for the unit stands on the other side', 'sw', '12 elfu'],
  ['the word for the unit stands on the other side', 'si', '12 දහස'],
  ['the word for the unit is inflected or spelt otherwise', 'am', '12 ሺህ'],
  ['a sign stands before it', 'en', '‐5|‑5|- 5|+ 5|➕5|5➕|5 ➕|% 5|٪ 5|<5|>5K'],
  ['a digit is raised, in a circle or Roman', 'en', '12²|12①|12 Ⅿ|12Ⅿ|½|12½|⑫'],
  ['two units do not make one', 'en', '12 M.I.A.|12 K.followers'],
  ['a word is not a number', 'en', 'Mila|Mille|Mile|mia'],
  ['a word is not a number', 'de', 'Mille'],
  ['several numbers are none', 'fr', '5 K 3 mille|12 · 3 mille|vues mille'],
  ['those who own so many are not so many', 'pl', '12 milionerów|12 milionerzy'],
  ['those who own so many are not so many', 'en', '12 millionaires'],
  ['those who own so many are not so many', 'es', '12 millonarios'],
  ['those who own so many are not so many', 'ru', '12 миллионеров'],
  ['a small letter may be of a time or a weight', 'en', '12 t|12 g|12 b|12t|12T|12 T|5h|5 h|5 d'],
  ['money is no count', 'en', '$5|$ 5K|US$5|€12|12€|12 €|¥12|₹12|12USD|12 USD'],
  ['a share or more', 'de', '1,4 Mio.+|1,4 Mio. +|5.%'],
];

describe('a text that could be misread', () => {
  it.each(silent.flatMap(([why, lang, texts]) => texts.split('|').map((text) => [text, lang, why] as const)))(
    '%j in %j is unreadable: %s',
    (text, lang) => {
      expect(read(text, lang)).toEqual({ value: null, why: 'unreadable' });
    },
  );

  it.each(['12Kfollowers', '12MFollowers', '2Bviews', '12 t', '12t', '8 G', '8 b', '12 T', '12 Cr', '12²', '$5'])(
    '%j is unreadable with Latin units too',
    (text) => {
      expect(read(text, '', 'latin')).toEqual({ value: null, why: 'unreadable' });
      expect(read(text, 'fr', 'latin')).toEqual({ value: null, why: 'unreadable' });
    },
  );

  it.each([
    ['428 조회수', 'ko', 428],
    ['12조회', 'ko', 12],
    ['1,234 조회수', 'ko', 1_234],
    ['12 ми се допаѓа', 'mk', 12],
    ['12 မှတ်ချက်', 'my', 12],
    ['944followers', 'en', 944],
    ['12 · followers', 'en', 12],
    ['Followers - 12', 'en', 12],
    ['Followers – 12', 'en', 12],
    ['12 Me gusta', 'es', 12],
    ['12 m´agrada', 'ca', 12],
    ['12 m`agrada', 'ca', 12],
    ['12 m‘agrada', 'ca', 12],
    ['12 m′agrada', 'ca', 12],
    ['12 K‑pop videos', 'en', 12],
    ['12 K‐pop videos', 'en', 12],
    ['12 T‑shirts', 'en', 12],
    ['12 M&Ms', 'en', 12],
    ['12 mile run', 'en', 12],
    ['12 de M', 'es', 12],
    ['12 Mia', 'en', 12],
    ['12 🎥K', 'en', 12],
    ['12 📈', 'en', 12],
    ['12」', 'ja', 12],
    ['12 ×', 'en', 12],
    ['12 ÷', 'en', 12],
    ['9007199254740991', 'en', 9_007_199_254_740_991],
    ['9007199254740989', 'en', 9_007_199_254_740_989],
  ])('%j in %j is exactly %d', (text, lang, value) => {
    expect(read(text, lang)).toEqual({ value, exact: true, from: 'text' });
  });

  it.each([
    ['1.2만 조회수', 'ko', 12_000],
    ['1.2만회', 'ko', 12_000],
    ['1.2만명', 'ko', 12_000],
    ['5천만', 'ko', 50_000_000],
    ['12億人', 'ja', 1_200_000_000],
    ['12万フォロワー', 'ja', 120_000],
    ['12万粉丝', 'zh', 120_000],
    ['1万亿', 'zh', 1_000_000_000_000],
    ['12 หมื่นคน', 'th', 120_000],
    ['12 ล้านครั้ง', 'th', 12_000_000],
    ['12ថ្ងៃ', 'km', 12],
    ['12ထ', 'my', 12_000],
    ['12 ពាន់នាក់', 'km', 12_000],
    ['12K m followers', 'en', 12_000],
    ['12K thousand', 'en', 12_000],
    ['12K million', 'en', 12_000_000_000],
    ['2 mil mi gente', 'pt', 2_000],
    ['2 mil K', 'pt', 2_000],
    ['2 K k', 'en', 2_000],
    ['2 M million', 'en', 2_000_000],
    ['12 BİN', 'tr', 12_000],
    ['12 MİLYON', 'tr', 12_000_000],
    ['1,2 mil', 'gl', 1_200],
    ['12 tyś.', 'pl', 12_000],
    ['12 millon', 'es', 12_000_000],
    ['12 milhoes', 'pt', 12_000_000],
    ['12 ΧΙΛΙΑΔΕΣ', 'el', 12_000],
    ['12 mila mi piace', 'it', 12_000],
    ['Mille', 'fr-BE', 1_000],
    ['1.2M', 'en-IN', 1_200_000],
    ['12B', 'en-IN', 12_000_000_000],
    ['12 Cr', 'en-IN', 120_000_000],
    ['12\nK', 'en', 12_000],
    ['12 \u2068K\u2069', 'en', 12_000],
    ['1.2 k·followers', 'en', 1_200],
    ['12K👍', 'en', 12_000],
    ['12K×', 'en', 12_000],
    ['12K÷', 'en', 12_000],
    ['12万」', 'ja', 120_000],
    ['12K」', 'ja', 12_000],
  ])('%j in %j is about %d', (text, lang, value) => {
    const { value: got } = read(text, lang);
    expect(got).toBe(value);
  });

  it.each(['2 by Mille Petrozza', '2 by Thousand Foot Krutch', '12 ab cd ef thousand'])('%j is not thousands', (text) => {
    expect([2, 12, null]).toContain(read(text, 'en').value);
  });

  it.each([
    ['de-x-ch', 1_234],
    ['de-u-sd-ch', 1_234],
    ['de_DE', 1_234],
    ['de-Latn-CH', null],
    ['x-de', null],
    ['(', null],
    [' ', null],
  ])('"1.234" has the decimal sign of the language and region in %j, not of its extensions', (lang, value) => {
    expect(read('1.2M', 'en', 'latin').value).toBe(1_200_000);
    expect(read('1.234', lang).value).toBe(value);
  });
});
