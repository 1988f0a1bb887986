import Dexie from 'dexie';
import { alone } from './alone';

/** Dexie counts versions in tens, so that there is room between two of them. */
const nativeStep = 10;

/** The version of a database on the disk, 0 where there is none. */
async function versionOnDisk(name: string): Promise<number> {
  const databases = await Dexie.dependencies.indexedDB.databases();
  return (databases.find((database) => database.name === name)?.version ?? 0) / nativeStep;
}

type Opening<T> = {
  name: string;
  /** The version that the database will be brought to. */
  newest: number;
  /** Copies the database as it is; rejects when it cannot. */
  copy: () => Promise<void>;
  /** Opens the database; `copied` tells whether it may be changed, and if not why. */
  open: (copied: { ok: true } | { ok: false; why: unknown }) => Promise<T>;
};

/**
 * Opens a database after it was copied where an update is about to change it. Contexts that do so at the same moment wait for each other,
 * so that there is one copy. Where nothing is to change this costs one look at the version.
 */
export async function openSafely<T>({ name, newest, copy, open }: Opening<T>): Promise<T> {
  const isOld = async () => {
    // Where the version cannot be told, opening tells why; an update that it would begin is refused for want of a copy.
    const version = await versionOnDisk(name).catch(() => newest);
    return version > 0 && version < newest;
  };
  const notOld = { ok: false, why: new Error('The database is older than it was a moment ago') } as const;
  const attempt = async () => {
    if (!(await isOld())) return open(notOld);
    const copied = await copy().then(
      () => ({ ok: true }) as const,
      (why: unknown) => ({ ok: false, why }) as const,
    );
    return open(copied);
  };
  return (await isOld()) ? alone(`${name}-opening`, attempt) : open(notOld);
}
