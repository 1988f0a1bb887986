import { type DecimalSign, decimalSignIn } from '../import/values/amount';

export const separators = ['comma', 'semicolon', 'tab'] as const;
export type Separator = (typeof separators)[number];

/** How a CSV file is written. */
export type CsvStyle = { separator: ',' | ';' | '\t'; decimal: DecimalSign; ending: 'csv' | 'tsv' };

/** Spreadsheets that expect semicolons do so because their decimals have commas; "0.5" is a text to them, and "1.5" the first of May. */
export const csvStyles: Record<Separator, CsvStyle> = {
  comma: { separator: ',', decimal: '.', ending: 'csv' },
  semicolon: { separator: ';', decimal: ',', ending: 'csv' },
  tab: { separator: '\t', decimal: '.', ending: 'tsv' },
};

/** What spreadsheets split a CSV file at in a language (a BCP 47 tag): at semicolons where commas stand before decimals. */
export function separatorIn(language: string): Separator {
  return decimalSignIn(language) === ',' ? 'semicolon' : 'comma';
}
