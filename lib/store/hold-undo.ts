import type { Change, Undo } from './changes';
import { inPortions } from './portions';

/** From so many changes on; fewer take less than a megabyte. */
const many = 500;

/**
 * What a page keeps of an undo until somebody asks for it. One of many changes is packed, to a tenth or so, since a hundred thousand forgotten
 * creators would take most of the memory that a page may have. The answered function gives the undo back, as often as it is called.
 */
export async function holdUndo({ before }: Undo): Promise<() => Promise<Undo>> {
  if (before.length < many) return async () => ({ before });
  const parts: (Blob | readonly Change[])[] = [];
  for (const portion of inPortions(before)) parts.push(await packed(portion));
  return async () => {
    const changes: Change[] = [];
    for (const part of parts) for (const change of part instanceof Blob ? await unpacked(part) : part) changes.push(change);
    return { before: changes };
  };
}

/** As they are where JSON could not say the same. */
async function packed(changes: readonly Change[]): Promise<Blob | readonly Change[]> {
  if (!changes.every(isPlain)) return changes;
  return new Response(new Blob([JSON.stringify(changes)]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
}

/** Can JSON say it? A row that nobody can read may hold anything that IndexedDB keeps. A key whose value is undefined is one that is not there. */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object') return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
  if (value === null) return true;
  if (Array.isArray(value)) return value.every(isPlain);
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.values(value).every((each) => each === undefined || isPlain(each));
}

async function unpacked(part: Blob): Promise<Change[]> {
  return new Response(part.stream().pipeThrough(new DecompressionStream('gzip'))).json();
}
