/** Puts a picture on the clipboard; false where the browser refuses. The picture is passed as a promise, since Safari and Firefox want the write within the click. */
export async function copyImage(picture: Promise<Blob>): Promise<boolean> {
  if (typeof ClipboardItem === 'undefined' || !('write' in navigator.clipboard)) return false;
  return navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]).then(
    () => true,
    () => false,
  );
}
