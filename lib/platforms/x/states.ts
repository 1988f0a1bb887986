import type { Unavailable } from '../../model/reading';
import { first, textOf } from '../dom';
import { columnOf } from './header';

/** What stands in place of the timeline when there is none: since 2020; the layout of 2026 without test ids has only its words. */
const emptyState = ['[data-testid="emptyState"]', '[data-testid="empty_state_header_text"]'];

/** Parts of the network's own words; a language that is missing here is told by structure. */
const suspended =
  /suspend|gesperrt|sospes|zawieszon|askıya|ditangguhkan|digantung|заблокирован|призупинен|凍結|정지|冻结|凍結|موقوف|निलंबित|ถูกระงับ|tạm ngừng|opgeschort|avstängt|suspenderet|jäähyllä/i;
const locked =
  /protected|geschützt|protegid|protégé|protett|beschermd|chronion|korumalı|dilindungi|защищен|захищен|非公開|비공개|受保护|受保護|محمية|सुरक्षित|ได้รับการปกป้อง|bảo vệ|skyddade|beskyttet|suojattu/i;

/** Why there is no profile to judge: something stands in place of its timeline that is not about posts yet to come. */
export function unavailable(doc: Document): Unavailable | null {
  const column = columnOf(doc);
  if (column === null || column.querySelector('article') !== null) return null;
  const state = first(column, emptyState);
  if (state === null) return null;
  const words = textOf(state);
  if (column.querySelector('[data-testid="UserName"] [data-testid="icon-lock"]') !== null || locked.test(words)) return 'private';
  if (column.querySelector('a[href$="/following"]') !== null) return null;
  return suspended.test(words) ? 'suspended' : 'not-found';
}
