import { askWorker } from '../../lib/messages/client';
import type { AccountName, FailureCode, Marked } from '../../lib/messages/protocol';
import type { PlatformId } from '../../lib/model/reading';

/** As lib/messages/schemas.ts has it. */
const MOST = 200;

/** Milliseconds for which names are gathered before they are asked about together. */
const GATHER = 60;

/** Asking again later may help with these; all others say that no marks are wanted here. */
const passing: readonly FailureCode[] = ['no-answer', 'storage-full', 'storage-failed', 'internal'];

/** What a mark says. */
export type Saved = Omit<Marked, 'at'>;

export type Known = {
  /** What the worker said of an account; null where it is on no list, undefined until it is known. */
  of(name: AccountName): Saved | null | undefined;
  /** Asks about an account, with others, unless it is known. */
  ask(name: AccountName): void;
  /** What is known may be true no more: it holds until the next answer. */
  doubt(): void;
  /** Nothing is known any more. */
  forget(): void;
};

type KnownPorts = {
  platform: PlatformId;
  /** Whose page it is. */
  here(): AccountName | null;
  onAnswer(): void;
  /** No marks are wanted here any more. */
  onUnwanted(): void;
};

const keyOf = ({ kind, value }: AccountName) => `${kind} ${kind === 'id' ? value : value.toLowerCase()}`;

/** Who of the accounts that a page links to is on a list, as far as it was asked for. One question at a time. */
export function whoIsSaved(ports: KnownPorts, signal: AbortSignal): Known {
  /** Answers, and those that are in doubt. */
  let now = new Map<string, Saved | null>();
  let before = new Map<string, Saved | null>();
  const wanted = new Map<string, AccountName>();
  let isAsking = false;
  /** Raised when answers that are on their way are about what was. */
  let era = 0;

  async function askAll() {
    const asked = [...wanted].slice(0, MOST);
    for (const [key] of asked) wanted.delete(key);
    if (asked.length === 0) {
      isAsking = false;
      return;
    }
    const about = era;
    const answer = await askWorker('marks/which', { platform: ports.platform, names: asked.map(([, name]) => name), here: ports.here() });
    if (signal.aborted) return;
    isAsking = false;
    if (!answer.ok && !passing.includes(answer.code)) return ports.onUnwanted();
    if (answer.ok && about === era) {
      const saved = new Map(answer.value.map(({ at, ...told }) => [at, told]));
      for (const [at, [key]] of asked.entries()) now.set(key, saved.get(at) ?? null);
      ports.onAnswer();
    }
    soon();
  }

  function soon() {
    if (isAsking || wanted.size === 0) return;
    isAsking = true;
    setTimeout(() => !signal.aborted && void askAll(), GATHER);
  }

  function startAnew(doubtful: Map<string, Saved | null>) {
    era += 1;
    before = doubtful;
    now = new Map();
    wanted.clear();
  }

  return {
    of(name) {
      const key = keyOf(name);
      return now.has(key) ? now.get(key) : before.get(key);
    },
    ask(name) {
      const key = keyOf(name);
      if (now.has(key)) return;
      wanted.set(key, name);
      soon();
    },
    doubt: () => startAnew(new Map([...before, ...now].filter(([, saved]) => saved !== null))),
    forget: () => startAnew(new Map()),
  };
}
