import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { i18n } from '#i18n';
import type { Notice, Said } from '../../components/notice/notice';
import { openCard } from '../../components/notice/open-card';
import { showNotice } from '../../components/notice/show-notice';
import { formatNumber } from '../../components/ui/format';
import { message } from '../../components/ui/translate';
import { keyPart } from '../../components/ui/words';
import { askWorker } from '../../lib/messages/client';
import css from './style.css?inline';

/** What a keyboard command does in the page that it was pressed over: opens the card, and says what happened. */
export default defineUnlistedScript(() => {
  const notice = globalThis.creatorLoupeNotice;
  globalThis.creatorLoupeNotice = undefined;
  if (notice === undefined) return;
  const { says, opens, undo } = notice;
  if (opens) openCard(document);
  if (says) showNotice(document, css, { text: wordsFor(says), undo: undo ? () => takeBack(undo) : null });
});

function wordsFor(said: Said): string {
  if ('failure' in said) return i18n.t(`failure.${keyPart(said.failure)}`);
  const texts = said.values?.map((value) => (typeof value === 'number' ? formatNumber(value) : value));
  return message(said.key, texts);
}

async function takeBack({ reading, listId }: NonNullable<Notice['undo']>): Promise<string> {
  const answer = await askWorker('list/unsave', { reading, listId, withEmptyList: false });
  return answer.ok ? i18n.t('popup.save.undone') : wordsFor({ failure: answer.code });
}
