import fc from 'fast-check';
import { storedZip, workbook } from './stored-zip';

const nasty = fc.constantFrom(
  '__proto__',
  'constructor',
  '=1+1',
  '=HYPERLINK("https://www.instagram.com/ana","x")',
  '+1',
  '-2',
  '@SUM(A1)',
  '\t=1',
  '\u0000',
  '\u202e\u200b',
  '\ud800',
  '"',
  '""',
  "'",
  '9'.repeat(400),
  '1e999',
  '-0',
  'NaN',
  '12,3K',
  '1.234.567',
  '31.02.2026',
  '99999999999999999999',
  'https://www.instagram.com/ana.bakes/?x=1',
  'tiktok.com/@ana',
  '@ana',
  'u/ana',
  '@ana@fosstodon.org',
  'https://',
  'https://%',
  'https://[::1]/@ana',
  'javascript:alert(1)',
  '€ 1.000',
  '2026-03-01',
  '<script>',
  'x'.repeat(400),
  '',
  ' ',
  '\r\n',
);
const cell = fc.oneof(
  { weight: 4, arbitrary: nasty },
  { weight: 2, arbitrary: fc.string({ maxLength: 12, unit: 'binary' }) },
  fc.double().map(String),
);
const header = fc.constantFrom(
  'Profile',
  'Name',
  'Followers',
  'Following',
  'Posts',
  'Price',
  'Currency',
  'Status',
  'Tags',
  'Note',
  'Email',
  'Last seen',
  'Network',
  '__proto__',
  '',
  'x',
);
const table = fc
  .tuple(fc.array(header, { maxLength: 8 }), fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }))
  .map(([head, rows]) => [head, ...rows]);

const encoder = new TextEncoder();

function csv(rows: readonly (readonly string[])[], delimiter: string, newline: string, quoting: 'right' | 'never' | 'always'): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const write = (text: string) => (quoting === 'always' || (quoting === 'right' && /["\r\n,;\t|]/.test(text)) ? quoted(text) : text);
  return rows.map((row) => row.map(write).join(delimiter)).join(newline);
}

const csvFile = fc
  .tuple(
    table,
    fc.constantFrom(',', ';', '\t', '|'),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.constantFrom('right', 'never', 'always'),
    fc.constantFrom('', '\ufeff', 'sep=;\r\n'),
  )
  .map(([rows, delimiter, newline, quoting, start]) => encoder.encode(start + csv(rows, delimiter, newline, quoting)));

const utf16File = fc.tuple(table, fc.boolean(), fc.boolean()).map(([rows, little, mark]) => {
  const text = (mark ? '\ufeff' : '') + csv(rows, '\t', '\r\n', 'right');
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), little);
  return bytes;
});

const jsonFile = fc
  .oneof(
    table.map(([head = [], ...rows]) => rows.map((row) => Object.fromEntries(row.map((text, i) => [head[i] ?? `c${i}`, text])))),
    fc.jsonValue({ maxDepth: 5 }),
    fc.record({ data: fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 5 }), checksum: fc.string() }),
  )
  .map((value) => encoder.encode(JSON.stringify(value)));

const escaped = (text: string) => text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const xlsxCell = fc.tuple(
  cell,
  fc.constantFrom('s', 'str', 'inlineStr', 'n', 'b', 'd', 'e', 'zz', ''),
  fc.constantFrom('', 'A1', 'XFD1048576', 'ZZZZ99', '1', '-'),
  fc.nat(4),
);
const xlsxFile = fc
  .array(fc.tuple(fc.constantFrom('', '1', '2', '1048576', '999999999999', '0', '-3', 'x'), fc.array(xlsxCell, { maxLength: 6 })), {
    maxLength: 8,
  })
  .map((rows) => {
    const cells = (all: readonly (readonly [string, string, string, number])[]) =>
      all
        .map(
          ([text, type, at, style]) => `<c r="${at}" t="${type}" s="${style}"><v>${escaped(text)}</v><is><t>${escaped(text)}</t></is></c>`,
        )
        .join('');
    const sheet = rows.map(([number, all]) => `<row r="${number}">${cells(all)}</row>`).join('');
    return workbook({
      sheet: `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
      strings: '<si><t>https://x.com/ana</t></si>',
      styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
    });
  });

const otherArchive = fc
  .dictionary(
    fc.constantFrom('xl/workbook.xml', 'content.xml', 'mimetype', '__proto__', 'xl/_rels/workbook.xml.rels', 'a'),
    fc.string({ maxLength: 60 }),
  )
  .map(storedZip);

const wellFormed = fc.oneof(
  { weight: 5, arbitrary: csvFile },
  utf16File,
  { weight: 2, arbitrary: jsonFile },
  { weight: 2, arbitrary: xlsxFile },
  otherArchive,
);

/** Bytes changed, dropped, doubled or cut off. */
const mutated = fc
  .tuple(
    wellFormed,
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom('set', 'drop', 'double', 'cut'), fc.nat(255)), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([file, changes]) => {
    let bytes = [...file];
    for (const [where, how, value] of changes) {
      const at = Math.floor(where * bytes.length);
      if (how === 'set' && at < bytes.length) bytes[at] = value;
      else if (how === 'drop') bytes.splice(at, 1 + (value % 9));
      else if (how === 'double') bytes.splice(at, 0, ...bytes.slice(at, at + 1 + (value % 40)));
      else if (how === 'cut') bytes = bytes.slice(0, at);
    }
    return Uint8Array.from(bytes);
  });

/** Files of every kind and state: well-formed, damaged, and none at all. */
export const anyFile = fc.oneof({ weight: 5, arbitrary: wellFormed }, { weight: 4, arbitrary: mutated }, fc.uint8Array({ maxLength: 400 }));
