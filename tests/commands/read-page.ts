import { withTopics } from '../../lib/messages/handlers/tag-reading';
import { look } from '../../lib/platforms/look';
import { adapterFor } from '../../lib/platforms/registry';
import { assess } from '../../lib/scoring/assess';
import { defaultChoice } from '../../lib/scoring/choice';
import { openPage } from '../platforms/open-page';
import { savedPage, whyNothing } from './saved-page';

const usage = 'usage: npm run read -- PAGE.html --url URL [--lang xx]';

/** What the page named by the arguments reads as, and what its numbers mean; a post has no assessment of its own; both null where nothing can be read, and `tell` hears why. */
export function readPage(args: string[], tell: (why: string) => void = () => {}) {
  const { html, url, lang } = savedPage(args, usage);
  const adapter = adapterFor(url);
  const seen = adapter && look(adapter, openPage(html, url.href), url, lang);
  if (seen?.kind === 'post') return { reading: seen.reading, assessment: null };
  if (seen?.kind !== 'profile') {
    tell(whyNothing(seen, url));
    return { reading: null, assessment: null };
  }
  const { reading } = seen;
  return { reading, assessment: assess(withTopics(reading), defaultChoice) };
}
