/** So long a browser may take to begin with a file; then its memory is given back. */
const minute = 60_000;

/** Hands a file to the browser, which saves it where it saves downloads, or asks where. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), minute);
}
