import type { ShelfRow } from '../../model/shelf';
import type { ExportField } from './fields';
import { joinWords } from './words';
import { columnName, sheetName, xmlText } from './xlsx-text';

/** Cell formats of the workbook, by their place in `styles`. */
const style = { plain: 0, head: 1, whole: 2, share: 3, instant: 4, day: 5, text: 6 } as const;

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const xlsxType = `${spreadsheet}.sheet`;

/** The files of a workbook with one sheet, without the sheet itself (`sheetPath`), by their paths. */
export function workbookFiles(list: string): { name: string; text: string[] }[] {
  const part = (name: string, type: string) => `<Override PartName="${name}" ContentType="${spreadsheet}.${type}+xml"/>`;
  return [
    {
      name: '[Content_Types].xml',
      text: [
        `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
        `${part('/xl/workbook.xml', 'sheet.main')}${part(`/${sheetPath}`, 'worksheet')}${part('/xl/styles.xml', 'styles')}</Types>`,
      ],
    },
    { name: '_rels/.rels', text: [relations([['officeDocument', 'xl/workbook.xml']])] },
    {
      name: 'xl/workbook.xml',
      text: [
        `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${xmlText(sheetName(list))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ],
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: [
        relations([
          ['worksheet', 'worksheets/sheet1.xml'],
          ['styles', 'styles.xml'],
        ]),
      ],
    },
    { name: 'xl/styles.xml', text: [styles] },
  ];
}

export const sheetPath = 'xl/worksheets/sheet1.xml';

function relations(targets: readonly [type: string, target: string][]): string {
  const lines = targets.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`);
  return `${declaration}<Relationships xmlns="${packages}/relationships">${lines.join('')}</Relationships>`;
}

/** In the order of `style`. Text cells have the format of text (49), so that one which is edited later does not become a formula either. */
const styles = [
  `${declaration}<styleSheet xmlns="${main}">`,
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/></numFmts>',
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>',
  ...[3, 10, 164, 165, 49].map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`),
  '</cellXfs></styleSheet>',
].join('');

/** The beginning of the sheet, with the line of headers, which stays in sight. */
export function sheetHead(fields: readonly ExportField[]): string {
  const columns = fields.map(
    ({ kind, header }, i) => `<col min="${i + 1}" max="${i + 1}" width="${widthOf(kind, header)}" customWidth="1"/>`,
  );
  const cells = fields.map(({ header }, i) => textCell(`${columnName(i)}1`, header, style.head));
  return [
    `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${columns.join('')}</cols><sheetData><row r="1">${cells.join('')}</row>`,
  ].join('');
}

/** In characters. */
function widthOf(kind: ExportField['kind'], header: string): number {
  const usual = { text: 22, link: 40, words: 26, day: 12, whole: 12, number: 12, share: 12, instant: 20 }[kind];
  return Math.min(60, Math.max(usual, header.length + 2));
}

/** The sheet's lines of some rows; `before` rows stand above them, the headers not counted. */
export function sheetLines(rows: readonly ShelfRow[], fields: readonly ExportField[], before: number): string {
  const names = fields.map((_, i) => columnName(i));
  let lines = '';
  for (const [i, row] of rows.entries()) {
    const line = before + i + 2;
    let cells = '';
    for (const [column, field] of fields.entries()) cells += cell(`${names[column]}${line}`, field, row);
    lines += `<row r="${line}">${cells}</row>`;
  }
  return lines;
}

/** The end of the sheet, with filters over all of it. */
export function sheetTail(columns: number, rows: number): string {
  return `</sheetData><autoFilter ref="A1:${columnName(columns - 1)}${rows + 1}"/></worksheet>`;
}

function cell(at: string, field: ExportField, row: ShelfRow): string {
  switch (field.kind) {
    case 'words': {
      const words = field.valueOf(row);
      return words.length === 0 ? '' : textCell(at, joinWords(words), style.text);
    }
    case 'text':
    case 'link': {
      const text = field.valueOf(row);
      return text === null ? '' : textCell(at, text, style.text);
    }
    case 'day': {
      const day = field.valueOf(row);
      return day === null ? '' : dayCell(at, day);
    }
    case 'instant': {
      const instant = field.valueOf(row);
      // A tenth of a millisecond later: readers that cut what is below a millisecond off would otherwise say 07:59:59.999 for eight o'clock.
      return instant === null ? '' : numberCell(at, serial(instant + 0.1), style.instant);
    }
    case 'share':
      return numberCell(at, field.valueOf(row), style.share);
    case 'whole':
      return numberCell(at, field.valueOf(row), style.whole);
    case 'number':
      return numberCell(at, field.valueOf(row), style.plain);
  }
}

function textCell(at: string, text: string, format: number): string {
  return `<c r="${at}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

function numberCell(at: string, value: number | null, format: number): string {
  return value === null || !Number.isFinite(value) ? '' : `<c r="${at}" s="${format}"><v>${value}</v></c>`;
}

/** What the visitor typed as a day may be none, and stays a text then; neither has a spreadsheet days before March 1900. */
function dayCell(at: string, day: string): string {
  const instant = Date.parse(`${day}T00:00:00Z`);
  const isDay = !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(`${day}T`);
  return isDay && serial(instant) > 60 ? numberCell(at, serial(instant), style.day) : textCell(at, day, style.text);
}

/** Days since the last of 1899, as spreadsheets count, of an instant in UTC: they know no time zones. */
function serial(instant: number): number {
  return instant / 86_400_000 + 25_569;
}
