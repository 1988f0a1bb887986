type Bytes = Uint8Array<ArrayBuffer>;

/** One file of an archive: packed already, with what the archive says of it. */
type Packed = { name: Bytes; parts: Bytes[]; packedSize: number; size: number; crc: number };

const gzipHead = 10;
const gzipTail = 8;
/** 1980-01-01, the first day that zip can name; the archive says nothing of when it was made. */
const dosDay = 0x21;
/** Names are UTF-8. */
const utf8Flag = 0x0800;
const deflated = 8;

/**
 * A zip archive of files whose text comes in portions, packed by the browser while it comes, so that memory holds what is packed only. Names
 * are paths with "/". Files of 4 GB and more are beyond it.
 */
export async function zipOf(
  files: readonly { name: string; text: Iterable<string> | AsyncIterable<string> }[],
  type: string,
): Promise<Blob> {
  const packed: Packed[] = [];
  for (const { name, text } of files) packed.push(await pack(name, text));
  const parts: Bytes[] = [];
  const directory: Bytes[] = [];
  let at = 0;
  for (const file of packed) {
    const head = localHead(file);
    directory.push(directoryLine(file, at));
    parts.push(head, ...file.parts);
    at += head.length + file.packedSize;
  }
  const directorySize = directory.reduce((sum, line) => sum + line.length, 0);
  return new Blob([...parts, ...directory, directoryEnd(packed.length, directorySize, at)], { type });
}

/** Packs by gzip and takes its frame away: what is left is what zip wants, and the frame's end has the checksum that zip wants too. */
async function pack(name: string, text: Iterable<string> | AsyncIterable<string>): Promise<Packed> {
  const gzip = new CompressionStream('gzip');
  const chunks: Bytes[] = [];
  const reading = readAll(gzip.readable.getReader(), chunks);
  const writer = gzip.writable.getWriter();
  const encoder = new TextEncoder();
  try {
    for await (const portion of text) await writer.write(encoder.encode(portion));
    await writer.close();
  } catch (error) {
    await Promise.allSettled([writer.abort(error), reading]);
    throw error;
  }
  await reading;
  return { name: encoder.encode(name), ...withoutFrame(chunks) };
}

async function readAll(reader: ReadableStreamDefaultReader<Bytes>, into: Bytes[]): Promise<void> {
  for (let next = await reader.read(); !next.done; next = await reader.read()) into.push(next.value);
}

function withoutFrame(chunks: readonly Bytes[]): Omit<Packed, 'name'> {
  const total = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const frame = new DataView(cut(chunks, total - gzipTail, total).reduce(joined, new Uint8Array()).buffer);
  const parts = cut(chunks, gzipHead, total - gzipTail);
  return { parts, packedSize: total - gzipTail - gzipHead, crc: frame.getUint32(0, true), size: frame.getUint32(4, true) };
}

function cut(chunks: readonly Bytes[], from: number, to: number): Bytes[] {
  const parts: Bytes[] = [];
  let at = 0;
  for (const chunk of chunks) {
    const part = chunk.subarray(Math.max(from - at, 0), Math.max(to - at, 0));
    if (part.length > 0) parts.push(part);
    at += chunk.length;
  }
  return parts;
}

function joined(one: Bytes, other: Bytes): Bytes {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** Numbers of two or four bytes, the least significant first, as all of zip is written. */
function record(fields: readonly [size: 2 | 4, value: number][], ...more: Bytes[]): Bytes {
  const length = fields.reduce((sum, [size]) => sum + size, 0);
  const view = new DataView(new ArrayBuffer(length));
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return more.reduce(joined, new Uint8Array(view.buffer));
}

/** What the head of a file and its line in the directory both say: version 2.0, flags, method, day, checksum and sizes. */
function common({ crc, packedSize, size, name }: Packed): [2 | 4, number][] {
  return [
    [2, 20],
    [2, utf8Flag],
    [2, deflated],
    [2, 0],
    [2, dosDay],
    [4, crc],
    [4, packedSize],
    [4, size],
    [2, name.length],
    [2, 0],
  ];
}

function localHead(file: Packed): Bytes {
  return record([[4, 0x04034b50], ...common(file)], file.name);
}

/** After what is common: no comment, first disk, no attributes, and where the file begins. */
function directoryLine(file: Packed, at: number): Bytes {
  const places: [2 | 4, number][] = [
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, at],
  ];
  return record([[4, 0x02014b50], [2, 20], ...common(file), ...places], file.name);
}

function directoryEnd(files: number, size: number, at: number): Bytes {
  return record([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, files],
    [2, files],
    [4, size],
    [4, at],
    [2, 0],
  ]);
}
