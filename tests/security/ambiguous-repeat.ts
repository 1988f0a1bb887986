import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { getFirstConsumedChar, toCache } from 'regexp-ast-analysis';

/**
 * A repeated choice whose alternatives can begin with the same character, as it is written; null where there is none. Such a choice may be made
 * in twice as many ways with every round, and scslre does not look for it. One that finds its alternatives by their second character is named
 * too: it is as easily written otherwise.
 */
export function ambiguousRepeat({ source, flags }: { source: string; flags: string }): string | null {
  const { pattern, flags: parsed } = new RegExpParser().parseLiteral(`/${source}/${flags}`);
  const cache = toCache(parsed);
  let found: string | null = null;
  visitRegExpAST(pattern, {
    onQuantifierEnter({ element, max, raw }) {
      if (max !== Number.POSITIVE_INFINITY || !('alternatives' in element)) return;
      const firsts = element.alternatives.map((alternative) => getFirstConsumedChar(alternative, 'ltr', cache).char);
      if (firsts.some((one, i) => firsts.slice(i + 1).some((other) => !one.isDisjointWith(other)))) found ??= raw;
    },
  });
  return found;
}
