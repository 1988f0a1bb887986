import { resolve } from 'node:path';
import { analyse } from 'scslre';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ambiguousRepeat } from './ambiguous-repeat';
import { type Expression, expressionsIn, filesIn } from './expressions';

/** Expressions that may take longer than their text is long, each with why nothing comes of it. */
const bounded: readonly { file: string; sources: readonly RegExp[]; why: string }[] = [
  { file: 'lib/transfer/export/file-name.ts', sources: [/^[\s.]+|[\s.]+$/g], why: 'the name was cut to 120 characters' },
  { file: 'lib/transfer/export/xlsx-text.ts', sources: [/^[\s']+|[\s']+$/g], why: 'the name was cut to 31 characters' },
  {
    file: 'lib/transfer/import/mapping/header-words.ts',
    sources: [/\([^)]*\)|\[[^\]]*\]/g],
    why: 'names of columns beyond 80 characters say nothing',
  },
  {
    file: 'lib/transfer/import/read-table/xlsx-styles.ts',
    sources: [/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, /[#?]|0(?!$)(?![^.]*$)|E[+-]/i],
    why: 'formats beyond 255 characters are none',
  },
  {
    file: 'lib/transfer/import/values/day.ts',
    sources: [
      /^(.*?)(?:[T ,]+(?:um |at |à )?(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s*[ap]\.?m\.?)?\s*(?:Z|UTC|[+-]\d{2}:?\d{2})?))?$/i,
      /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap]?)\.?(?:m\.?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i,
    ],
    why: 'days beyond 60 characters are none',
  },
  {
    file: 'lib/transfer/import/values/price.ts',
    sources: [/^([^\d\s.,'+-]*\.?)\s*(\d[\d\s.,'’]*?)\s*(?:(k)(?![a-z]))?\s*(?:[.,]?[-–]{1,2})?\s*([^\d\s.,]*\.?)$/iu],
    why: 'prices beyond 60 characters are none',
  },
  { file: 'components/ui/report.ts', sources: [/\bVersion\/([\d.]+).*\bSafari\//], why: 'the browser says its own name' },
  {
    file: 'components/dashboard/typed/amount.ts',
    sources: [/^([-−]?)(\d[\d.,'’\s]*?|[.,]\d+)\s*(k|m|bn?|)$/i, /\s*[%٪]\s*$/],
    why: 'the visitor types it',
  },
  { file: 'components/dashboard/typed/price.ts', sources: [/^([a-z]{3})?\s*(.*?)\s*(?<![a-z])([a-z]{3})?$/i], why: 'the visitor types it' },
];

/** What makes the expression slower than its text is long, in a few words; null where nothing does. */
function slowness({ source, flags }: Pick<Expression, 'source' | 'flags'>): string | null {
  const { reports } = analyse({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true }, maxReports: 1 });
  const [report] = reports;
  if (report !== undefined) return `${report.exponential ? 'exponential' : 'quadratic'} in ${report.character.literal.source}`;
  const repeated = ambiguousRepeat({ source, flags });
  return repeated === null ? null : `exponential in ${repeated}`;
}

const files = filesIn(['lib', 'entrypoints', 'components']);
const read = files.map((file) => ({ file, ...expressionsIn(file) }));

describe('the check', () => {
  it.each([
    [/(a+)+b/, 'exponential'],
    [/^(?:a|a)*$/, 'exponential'],
    [/^(?:\w|é|a)*$/, 'exponential'],
    [/^(?:(?:ab|cd)|[ac].)*$/, 'exponential'],
    [/\s+$/, 'quadratic'],
    [/^\d*.*x$/, 'quadratic'],
    [/ *\n *$/, 'quadratic'],
  ])('finds %s', (expression, how) => expect(slowness(expression)).toMatch(how));

  it.each([/^\d+$/, /(?<!\s)\s+$/, /[?#].*/s, /^(?:a|b)*$/])('lets %s pass', (expression) => expect(slowness(expression)).toBeNull());

  it('has looked at every file', () => {
    expect(files.length).toBeGreaterThan(400);
    expect(read.flatMap(({ written }) => written).length).toBeGreaterThan(400);
  });
});

describe('every regular expression takes as long as its text is long', () => {
  const made: Expression[] = [];
  beforeAll(async () => {
    for (const { file } of read.filter(({ makesMore }) => makesMore)) {
      vi.stubGlobal(
        'RegExp',
        new Proxy(RegExp, {
          construct(target, [source, flags]) {
            const expression = new target(source, flags);
            made.push({ file, source: expression.source, flags: expression.flags });
            return expression;
          },
        }),
      );
      vi.resetModules();
      await import(resolve(file));
      vi.unstubAllGlobals();
    }
  });
  afterAll(() => vi.resetModules());

  const unexpected = (expressions: readonly Expression[]) =>
    expressions.flatMap((expression) => {
      const slow = slowness(expression);
      const isKnown = bounded.some(
        ({ file, sources }) => file === expression.file && sources.some(({ source }) => source === expression.source),
      );
      return slow === null || isKnown ? [] : [`${expression.file}: /${expression.source}/${expression.flags} is ${slow}`];
    });

  it('where it is written down', () => {
    expect(unexpected(read.flatMap(({ written }) => written))).toEqual([]);
  });

  it('where it is made of texts', () => {
    expect(made.length).toBeGreaterThan(8);
    expect(unexpected(made)).toEqual([]);
  });

  it('and no exception is named that is none any more', () => {
    const all = [...read.flatMap(({ written }) => written), ...made];
    const slow = new Set(all.filter((expression) => slowness(expression) !== null).map(({ file, source }) => `${file} ${source}`));
    const named = bounded.flatMap(({ file, sources }) => sources.map(({ source }) => `${file} ${source}`));
    expect(named.filter((one) => !slow.has(one))).toEqual([]);
  });
});
