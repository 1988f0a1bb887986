/** Puts a picture on the clipboard; false where the browser refuses. The picture is passed as a promise, since Safari and Firefox want the write within the click. */
export async function copyImage(picture: Promise<Blob>): Promise<boolean> {
  if (typeof ClipboardItem === 'undefined' || !('write' in navigator.clipboard)) return false;
  return navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]).then(
    () => true,
    () => false,
  );
}

/** Puts a table on the clipboard, for mails as such and for sheets as text; as text alone where the browser takes nothing else. Rejects where it refuses that too. */
export async function copyTable(text: string, html: string): Promise<void> {
  const blob = (content: string, type: string) => new Blob([content], { type });
  if (typeof ClipboardItem !== 'undefined') {
    const item = new ClipboardItem({ 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') });
    const copied = await navigator.clipboard.write([item]).then(
      () => true,
      () => false,
    );
    if (copied) return;
  }
  await navigator.clipboard.writeText(text);
}

/** Hands a file to the browser's downloads. */
export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
