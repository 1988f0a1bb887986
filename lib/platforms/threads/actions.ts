import { textOf } from '../dom';

export type Action = 'likes' | 'replies' | 'reposts';

/**
 * How the actions under a post are drawn (2026), the same in every language, and what they are called in the languages of which that is
 * known (2024-2026), with the words for an action that the visitor has taken. A reply is a "Comment" for visitors who are not logged in.
 */
const actions: readonly (readonly [Action, drawing: string, label: RegExp])[] = [
  [
    'likes',
    'M1.34375 7.53125',
    /^(?:(?:un)?like|gefällt mir(?: nicht mehr)?|me gusta|j'aime|curtir|mi piace|「?いいね！」?|좋아요|[不收]?回?讚|赞|нравится)$/,
  ],
  [
    'replies',
    'M15.376 13.2177',
    /^(?:reply|comment|antworten|kommentieren|responder|comentar|répondre|commenter|rispondi|commenta|返信|コメントする|답글|댓글|回覆|留言|回复|评论|ответить|комментировать)$/,
  ],
  [
    'reposts',
    'M6.41256 1.23531',
    /^(?:(?:undo )?repost|reposten|repostear|republicar|republier|repostar|再投稿|리포스트|轉發|转发|сделать репост)$/,
  ],
];

/** The action that an icon stands for, by its drawing, else by its label or its title; null for all other icons. */
export function actionOf(icon: Element): Action | null {
  const path = icon.querySelector('path')?.getAttribute('d') ?? '';
  const label = nameOf(icon).toLowerCase().replace('’', "'");
  const found = actions.find(([, drawing]) => path.startsWith(drawing)) ?? actions.find(([, , words]) => words.test(label));
  return found?.[0] ?? null;
}

/** What an icon says that it is. */
export function nameOf(icon: Element): string {
  return icon.getAttribute('aria-label')?.trim() || textOf(icon.querySelector('title'));
}
