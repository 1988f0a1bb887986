import { growingFile } from '../growing-file';
import { pacer, type Watched } from '../pace';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * A backup file is two gzip members, so that every program that reads gzip unpacks it. The first has the lines. The second is empty, and
 * its comment holds the checksum of the first: SHA-256 over the SHA-256 of each MiB of its bytes, which takes no more memory for a large
 * file. All that is not checksummed is the same in every file and compared byte for byte, so no bit can change unseen.
 */
const head = member('Creator Loupe backup');
const sumName = 'sha256 ';
const sumLength = 64;
const gzipHead = 10;
/** What an empty member ends with: an empty last block, and checksum and size of nothing. */
const emptyEnd = Uint8Array.of(3, 0, 0, 0, 0, 0, 0, 0, 0, 0);
const slice = 1024 * 1024;

/** The head of a gzip member (RFC 1952) with a comment and no time. */
function member(comment: string): Bytes {
  return Uint8Array.of(0x1f, 0x8b, 8, 0x10, 0, 0, 0, 0, 0, 0xff, ...new TextEncoder().encode(comment), 0);
}

function tailFor(sum: string): Bytes {
  const parts = [member(sumName + sum), emptyEnd];
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

const tailLength = tailFor('0'.repeat(sumLength)).length;

/** Packs the text that `produce` puts, portion by portion; memory holds what is packed only, and the browser may put that on the disk. */
export async function packText(produce: (put: (text: string) => Promise<void>) => Promise<void>, type: string): Promise<Blob> {
  const gzip = new CompressionStream('gzip');
  const packing = packed(gzip.readable.getReader());
  const writer = gzip.writable.getWriter();
  const encoder = new TextEncoder();
  try {
    await produce((text) => writer.write(encoder.encode(text)));
    await writer.close();
  } catch (error) {
    await Promise.allSettled([writer.abort(error), packing]);
    throw error;
  }
  const contents = await packing;
  return new Blob([contents, tailFor(await checksum(contents))], { type });
}

/** The member's bytes with our head in place of the browser's. */
async function packed(reader: ReadableStreamDefaultReader<Bytes>): Promise<Blob> {
  const file = growingFile();
  file.add(head);
  let skip = gzipHead;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    file.add(next.value.subarray(skip));
    skip = Math.max(0, skip - next.value.length);
  }
  return file.whole();
}

async function checksum(contents: Blob, watched: Watched = {}): Promise<string> {
  const pause = pacer(watched.signal);
  const sums: Bytes[] = [];
  for (let from = 0; from < contents.size; from += slice) {
    await pause();
    sums.push(await sha256(await contents.slice(from, from + slice).arrayBuffer()));
    watched.onProgress?.({ done: Math.min(from + slice, contents.size), of: contents.size });
  }
  const sum = await sha256(await new Blob(sums).arrayBuffer());
  return [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function sha256(bytes: ArrayBuffer): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** Whether a file is a backup, as it was written: not a bit is missing or different. */
type Soundness = 'sound' | 'no-backup' | 'damaged';

/** Reads the whole file, in portions, without unpacking it. */
export async function soundnessOf(file: Blob, watched: Watched = {}): Promise<Soundness> {
  const begin = new Uint8Array(await file.slice(0, head.length).arrayBuffer());
  if (!isSame(begin, head)) return isSame(begin, head.subarray(0, begin.length)) && begin.length > gzipHead ? 'damaged' : 'no-backup';
  const tail = new Uint8Array(await file.slice(-tailLength).arrayBuffer());
  return isSame(tail, tailFor(await checksum(contentsOf(file), watched))) ? 'sound' : 'damaged';
}

function contentsOf(file: Blob): Blob {
  return file.slice(0, Math.max(0, file.size - tailLength));
}

function isSame(one: Bytes, other: Bytes): boolean {
  return one.length === other.length && one.every((byte, i) => byte === other[i]);
}

/** More than any line of ours has: what has not ended by then was not written by us. */
const longestLine = 32 * slice;

/** The lines of a sound file, as they are unpacked, in portions; rejects where it cannot be unpacked. Progress is in bytes of the file. */
export async function* linesOf(file: Blob, { signal, onProgress }: Watched = {}): AsyncGenerator<string[]> {
  const pause = pacer(signal);
  let done = 0;
  const counting = new TransformStream<Bytes, Bytes>({
    transform(chunk, controller) {
      done += chunk.length;
      controller.enqueue(chunk);
    },
  });
  const text = contentsOf(file)
    .stream()
    .pipeThrough(counting)
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }));
  const reader = text.getReader();
  let rest = '';
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      const lines = (rest + next.value).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > longestLine) throw new RangeError('A line without an end');
      if (lines.length === 0) continue;
      await pause();
      yield lines;
      onProgress?.({ done, of: file.size });
    }
    if (rest !== '') yield [rest];
  } finally {
    await reader.cancel();
  }
}
