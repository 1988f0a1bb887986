import type { Look } from '../../lib/model/look';
import type { PlatformAdapter } from '../../lib/platforms/adapter';
import { look } from '../../lib/platforms/look';

/**
 * A look at a page that was changed. happy-dom (21) goes on giving what it once found by `:has()` when attributes inside change; a change
 * of the document's own children makes it forget all that it found.
 */
export function lookAfresh(adapter: PlatformAdapter, doc: Document, url: URL): Look {
  doc.appendChild(doc.createComment('')).remove();
  return look(adapter, doc, url);
}
