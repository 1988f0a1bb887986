import type { Unavailable } from '../../model/reading';
import { textOf } from '../dom';
import { feedItem } from './feed';
import { nameOn } from './header';
import { onScreen, screenOf } from './screen';

/** Parts of the sentences in some of Bluesky's languages; what the server says is in English in all of them. */
const suspended = /suspend|taken ?down|gesperrt|sospes|zawieszon|заблокирован|凍結|정지|停用/i;
const missing = /not ?found|couldn't find|resolve handle|deactivat/i;
const signIn = /sign[- ]?in|log ?in|anmeld|inicia|connect|acced|entrar|inloggen|zaloguj|войти|サインイン|ログイン|로그인|登录|登入/i;

/** What stands in place of a profile is a few lines long. */
const longest = 600;

/**
 * Why there is no profile to judge. Errors have a screen of their own: one for accounts that are gone (2026), before that one for every
 * error, the network's failures among them. A profile that is only for visitors who are logged in is hidden behind a few words.
 */
export function unavailable(doc: Document): Unavailable | null {
  const error = onScreen(doc, '[data-testid="profileStatusErrorScreen"], [data-testid="profileErrorScreen"]').at(-1);
  if (error !== undefined) {
    const words = textOf(error).replaceAll('’', "'");
    if (suspended.test(words)) return 'suspended';
    return missing.test(words) || error.matches('[data-testid="profileStatusErrorScreen"]') ? 'not-found' : null;
  }
  const screen = screenOf(doc);
  const isHidden = screen?.matches('[data-testid="profileScreen"]') === true && nameOn(screen) === null;
  if (!isHidden || screen.querySelector(feedItem) !== null) return null;
  const words = textOf(screen);
  return words.length < longest && signIn.test(words) ? 'wall' : null;
}
