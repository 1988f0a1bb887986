/**
 * Puts a table on the clipboard, for mails as such and for sheets as text; as text alone where the browser takes nothing else. Belongs in what
 * a click started, since browsers give the clipboard to nothing else, and rejects where it is refused.
 */
export async function copyTable(text: string, html: string): Promise<void> {
  const blob = (content: string, type: string) => new Blob([content], { type });
  if (typeof ClipboardItem !== 'undefined') {
    const item = new ClipboardItem({ 'text/html': blob(html, 'text/html'), 'text/plain': blob(text, 'text/plain') });
    const copied = await navigator.clipboard.write([item]).then(
      () => true,
      () => false,
    );
    if (copied) return;
  }
  await navigator.clipboard.writeText(text);
}
