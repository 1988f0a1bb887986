import { look } from '../../lib/platforms/look';
import { adapterFor } from '../../lib/platforms/registry';

/** Looks at the page that it is evaluated in `times` times; milliseconds of each look and what the last one saw. */
export function timeLooks(times: number): { kind: string; milliseconds: number[] } {
  const url = new URL(location.href);
  const adapter = adapterFor(url);
  if (adapter === null) throw new Error(`no adapter for ${url.href}`);
  let kind = '';
  const milliseconds = Array.from({ length: times }, () => {
    const start = performance.now();
    kind = look(adapter, document, url).kind;
    return performance.now() - start;
  });
  return { kind, milliseconds };
}
