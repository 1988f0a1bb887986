type Bytes = Uint8Array<ArrayBuffer>;

/** A file that comes in portions, bytes or texts (UTF-8). */
export type GrowingFile = {
  add(part: Bytes | string): void;
  /** All of it so far. */
  whole(type?: string): Blob;
};

/** So many bytes are held; what is beyond them the browser may keep elsewhere, on the disk where it is much. */
const held = 4 * 1024 * 1024;

/**
 * An empty file. Everything goes through the same few megabytes: a list of a hundred thousand is a hundred times as much text, and bytes that
 * are held nowhere any more are not collected soon enough.
 */
export function growingFile(): GrowingFile {
  const encoder = new TextEncoder();
  const last = new Uint8Array(held);
  let before = new Blob();
  let size = 0;
  const flush = (...more: Bytes[]) => {
    before = new Blob([before, last.subarray(0, size), ...more]);
    size = 0;
  };
  /** Makes room for as much, or answers that there is never so much. */
  const hasRoom = (length: number) => {
    if (length > held - size) flush();
    return length <= held;
  };
  return {
    add(part) {
      if (typeof part === 'string') {
        // A UTF-16 unit takes three bytes at most.
        if (hasRoom(part.length * 3)) size += encoder.encodeInto(part, last.subarray(size)).written;
        else flush(encoder.encode(part));
      } else if (hasRoom(part.length)) {
        last.set(part, size);
        size += part.length;
      } else flush(part);
    },
    whole: (type = '') => new Blob([before, last.subarray(0, size)], { type }),
  };
}
