import type { PlatformAdapter } from '../../../lib/platforms/adapter';
import { languageOf } from '../../../lib/platforms/look';
import { type SamplePage, samplePages } from '../../e2e/sample-pages';
import { randomFrom } from '../../mutations/random';
import { openWindow, pageIn } from '../../platforms/open-page';
import { readEverything } from './check-page';
import { type Guard, guardPages } from './guard';
import { randomPage } from './random-page';
import { type Spoilable, spoil } from './spoil';

/** What came of so many spoilt and random pages of a network. Times in milliseconds. */
export type Fuzzed = {
  pages: number;
  /** How often a look found what. */
  kinds: Record<string, number>;
  /** What went wrong, each with the page by which it can be made again. */
  faults: string[];
  slowest: number;
  mean: number;
};

/** A page that takes longer to read holds up its tab. */
const longest = 1_000;

/** One page of five is random markup, the others are sample pages that were spoilt. */
const randomOneOf = 5;

/** Reads at least `pages` hostile pages of a network; the same ones for the same seed. */
export async function fuzz(adapter: PlatformAdapter, pages: number, seed: string): Promise<Fuzzed> {
  const fuzzed: Fuzzed = { pages: 0, kinds: {}, faults: [], slowest: 0, mean: 0 };
  const samples = samplePages(adapter.id);
  const perSample = Math.ceil(pages / samples.length);
  for (const sample of samples) await fuzzSample(fuzzed, adapter, sample, perSample, seed);
  fuzzed.mean /= fuzzed.pages;
  return fuzzed;
}

/** So many pages share a window: it keeps every page that was parsed in it. */
const perWindow = 200;

async function fuzzSample(fuzzed: Fuzzed, adapter: PlatformAdapter, sample: SamplePage, pages: number, seed: string): Promise<void> {
  for (let from = 0; from < pages; from += perWindow) {
    const window = openWindow(sample.url);
    const guard = guardPages(window);
    const page = guard.unseen(() => spoilable(adapter, pageIn(window, sample.html.replace(/<style>[\s\S]*?<\/style>/g, '')), sample.url));
    for (let turn = from; turn < Math.min(pages, from + perWindow); turn += 1) {
      const name = `${seed} ${sample.file} ${turn}`;
      const random = randomFrom(name);
      if (turn % randomOneOf === 0) {
        const doc = guard.unseen(() => pageIn(window, randomPage(adapter, random)));
        note(fuzzed, name, adapter, doc, page.url, guard);
      } else {
        const edits = guard.unseen(() => spoil(page, random));
        note(fuzzed, name, adapter, page.doc, page.url, guard);
        guard.unseen(() => edits.undo());
      }
    }
    // What observers were told of waits for a pause, and would fill the memory.
    await new Promise((resolve) => setTimeout(resolve));
    await window.happyDOM.close();
  }
}

function spoilable(adapter: PlatformAdapter, doc: Document, url: string): Spoilable {
  const elements = [...doc.querySelectorAll('*')].filter((element) => element !== doc.documentElement);
  const scripts = elements.filter(({ localName }) => localName === 'script');
  // What a redesign keeps for a person's sake is not asked for here.
  return { doc, url: new URL(url), adapter, lang: languageOf(doc), original: { kind: 'waiting' }, carriers: [], elements, scripts };
}

function note(fuzzed: Fuzzed, name: string, adapter: PlatformAdapter, doc: Document, url: URL, guard: Guard): void {
  // happy-dom goes on giving what it once found by :has() until the document's own children change.
  guard.unseen(() => doc.appendChild(doc.createComment('')).remove());
  guard.watch(doc);
  const { kind, wrong, took } = timed(() => readEverything(adapter, doc, url));
  const faults = [...wrong, ...guard.broken()];
  // The machine may have been busy with something else: what is slow is slow twice.
  if (took > longest && timed(() => readEverything(adapter, doc, url)).took > longest) faults.push(`took ${Math.round(took)} ms`);
  if ('polluted' in {} || Object.keys(Object.prototype).length > 0) faults.push('polluted the prototype of all objects');
  fuzzed.pages += 1;
  fuzzed.kinds[kind] = (fuzzed.kinds[kind] ?? 0) + 1;
  fuzzed.mean += took;
  fuzzed.slowest = Math.max(fuzzed.slowest, took);
  fuzzed.faults.push(...faults.map((fault) => `${name}: ${fault}`));
}

function timed<T extends object>(act: () => T): T & { took: number } {
  const start = performance.now();
  const done = act();
  return { ...done, took: performance.now() - start };
}
