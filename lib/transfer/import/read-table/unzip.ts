import { Refused } from './table';

/** One file in an archive, packed. */
export type Entry = { name: string; method: number; packed: Uint8Array };

/** Unpacks an entry as text; all that one archive gives shares one budget of bytes. */
export type Unpack = (entry: Entry) => Promise<string>;

const endOfDirectory = 0x06054b50;
const inDirectory = 0x02014b50;
const beforeFile = 0x04034b50;
const inExtra = 0xffffffff;

/** Do the bytes begin as an archive does? */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && (bytes[3] === 4 || bytes[3] === 6);
}

/** The files of a ZIP archive by its directory; refuses an archive that is cut off or broken. Nothing is unpacked yet. */
export function entriesIn(bytes: Uint8Array): Map<string, Entry> {
  try {
    return readDirectory(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    // Offsets that lead out of the file.
    if (error instanceof RangeError) throw new Refused('broken-workbook');
    throw error;
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = directoryEnd(view);
  const count = view.getUint16(end + 10, true);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (view.getUint32(at, true) !== inDirectory) throw new Refused('broken-workbook');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
    const sizes = sizesOf(view, at, at + 46 + nameLength, extraLength);
    const start = sizes.offset;
    if (view.getUint32(start, true) !== beforeFile) throw new Refused('broken-workbook');
    const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    if (from + sizes.packed > bytes.length) throw new Refused('broken-workbook');
    entries.set(name, { name, method: view.getUint16(at + 10, true), packed: bytes.subarray(from, from + sizes.packed) });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function directoryEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 65_535; at -= 1) if (view.getUint32(at, true) === endOfDirectory) return at;
  throw new Refused('broken-workbook');
}

/** Sizes above 4 GB, and those of some writers in any case, stand in an extra field. */
function sizesOf(view: DataView, at: number, extra: number, length: number): { packed: number; offset: number } {
  let packed = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  const unpacked = view.getUint32(at + 24, true);
  if (packed !== inExtra && offset !== inExtra && unpacked !== inExtra) return { packed, offset };
  for (let field = extra; field + 4 <= extra + length; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let place = field + 4;
    if (unpacked === inExtra) place += 8;
    if (packed === inExtra) {
      packed = Number(view.getBigUint64(place, true));
      place += 8;
    }
    if (offset === inExtra) offset = Number(view.getBigUint64(place, true));
  }
  return { packed, offset };
}

/** Unpacks with the browser's own decompressor, so that no more than `budget` bytes ever come out of one archive. */
export function unpackWithin(budget: number): Unpack {
  let left = budget;
  return async ({ method, packed }) => {
    if (method !== 0 && method !== 8) throw new Refused('broken-workbook');
    const source = new Blob([new Uint8Array(packed)]).stream();
    const stream = method === 0 ? source : source.pipeThrough(new DecompressionStream('deflate-raw'));
    const reader = stream.getReader();
    const pieces: string[] = [];
    let decoder: TextDecoder | null = null;
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        left -= value.byteLength;
        if (left < 0) throw new Refused('too-much-unpacked');
        decoder ??= new TextDecoder(encodingOf(value));
        pieces.push(decoder.decode(value, { stream: true }));
      }
    } catch (error) {
      await reader.cancel().catch(() => undefined);
      if (error instanceof Refused) throw error;
      throw new Refused('broken-workbook');
    }
    return pieces.join('') + (decoder?.decode() ?? '');
  };
}

/** Parts of a workbook are UTF-8, or UTF-16 with its mark. */
function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8';
}
