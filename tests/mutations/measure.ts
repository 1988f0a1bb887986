import type { PlatformId } from '../../lib/model/reading';
import type { PlatformAdapter } from '../../lib/platforms/adapter';
import { adapterFor } from '../../lib/platforms/registry';
import { type SamplePage, samplePages } from '../e2e/sample-pages';
import { isThere } from './carriers';
import { Edits } from './edits';
import { judge, type Verdict } from './judge';
import { lookAfresh } from './look-afresh';
import { type Kind, kinds } from './mutate';
import { type Random, randomFrom } from './random';
import { openSubject, type Subject } from './subject';

export type Tally = Record<Verdict['is'], number>;

/** A changed page that was not read right. */
export type Failure = Verdict & { file: string; turn: number; changes: Kind[] };

export type Figures = {
  pages: number;
  /** Changes made to the page that was changed least. */
  fewestChanges: number;
  /** Of pages that show a profile or post. */
  read: Tally;
  /** Of pages with nothing to read: `right` is silence. */
  mute: Tally;
  /** Of all pages, by the changes that were made, alone or with others. */
  byKind: Map<Kind, Tally>;
  failures: Failure[];
};

type Options = { turns?: number; seed?: string; pages?: readonly SamplePage[]; adapter?: PlatformAdapter };

/** How the sample pages of a network read after `turns` random redesigns each, of one to four changes; the same for the same seed. */
export function measure(platform: PlatformId, { turns = 200, seed = '', pages = samplePages(platform), adapter }: Options = {}): Figures {
  const figures: Figures = {
    pages: 0,
    fewestChanges: Number.POSITIVE_INFINITY,
    read: none(),
    mute: none(),
    byKind: new Map(),
    failures: [],
  };
  for (const page of pages) {
    const reader = adapter ?? adapterFor(new URL(page.url));
    const subject = reader && openSubject(page, reader);
    if (subject === null || subject.original.kind === 'elsewhere') continue;
    let changes = 0;
    for (let turn = 0; turn < turns; turn += 1)
      changes += redesign(figures, page, subject, turn, randomFrom(`${seed} ${page.file} ${turn}`));
    figures.pages += 1;
    figures.fewestChanges = Math.min(figures.fewestChanges, changes);
  }
  return figures;
}

/** Changes the page, counts how it reads, and takes the changes back; how many there were. */
function redesign(figures: Figures, { file }: SamplePage, subject: Subject, turn: number, random: Random): number {
  const edits = new Edits();
  const changes = change(subject, random, edits);
  const verdict = judgeNow(subject);
  edits.undo();
  const isRead = subject.original.kind === 'profile' || subject.original.kind === 'post';
  (isRead ? figures.read : figures.mute)[verdict.is] += 1;
  for (const kind of new Set(changes)) {
    const tally = figures.byKind.get(kind) ?? none();
    tally[verdict.is] += 1;
    figures.byKind.set(kind, tally);
  }
  if (verdict.is !== 'right') figures.failures.push({ ...verdict, file, turn, changes });
  return changes.length;
}

const names = Object.keys(kinds).filter((name): name is Kind => name in kinds);

/** One to four changes, of kinds for which the page gives an occasion. */
function change(subject: Subject, random: Random, edits: Edits): Kind[] {
  const wanted = 1 + random.below(4);
  const done: Kind[] = [];
  for (let tries = 0; done.length < wanted && tries < 40; tries += 1) {
    const kind = random.pick(names);
    if (kind !== undefined && kinds[kind](subject, random, edits)) done.push(kind);
  }
  return done;
}

function judgeNow({ adapter, doc, url, original, carriers }: Subject): Verdict {
  // A count of which no carrier was found, such as a zero that nothing says, is on the page all the time.
  const isOnPage = (count: string): boolean => {
    const theirs = carriers.filter(({ counts }) => counts.has(count));
    return theirs.length === 0 || theirs.some(isThere);
  };
  try {
    return judge(original, lookAfresh(adapter, doc, url), isOnPage);
  } catch (error) {
    return { is: 'wrong', why: `thrown: ${error}` };
  }
}

function none(): Tally {
  return { right: 0, silent: 0, wrong: 0 };
}

/** From 0 to 1, 0 of nothing. */
export function shareOf(tally: Tally, is: Verdict['is']): number {
  const all = tally.right + tally.silent + tally.wrong;
  return all === 0 ? 0 : tally[is] / all;
}
