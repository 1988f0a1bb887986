import { byteOrderMark, csvLine } from '../../../lib/transfer/export/csv';
import type { CsvStyle } from '../../../lib/transfer/export/separators';

/** Invented creators, one of each kind of spelling that is understood. */
const rows = [
  ['profile', 'name', 'followers', 'following', 'posts', 'status', 'tags', 'price', 'contact', 'note', 'last seen'],
  [
    'https://www.instagram.com/mila.bakes.example/',
    'Mila Bakes',
    '48,200',
    '612',
    '940',
    'contacted',
    'baking; berlin',
    'EUR 450',
    'mila@mail.example',
    'Asked for two stories',
    '2026-03-14',
  ],
  [
    'https://www.tiktok.com/@otto.tries.example?lang=en',
    'Otto Tries',
    '1.2M',
    '88',
    '310',
    'new',
    'comedy',
    '$2,400',
    '',
    '',
    '2026-03-15',
  ],
  [
    'youtube.com/@LenaBuildsExample',
    'Lena Builds',
    '86.4K',
    '',
    '215',
    'agreed',
    'diy; workshop',
    'GBP 900',
    'hello@lena.example',
    'Delivers in May',
    '',
  ],
  ['@noor@mastodon.example', 'Noor', '5310', '402', '12044', '', 'photography', '', '', '', ''],
];

/** A small CSV file that shows what can be imported. */
export function sampleCsv(style: CsvStyle): string {
  return byteOrderMark + rows.map((cells) => csvLine(cells, style)).join('');
}
