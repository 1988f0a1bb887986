import { readRows } from '../rows/read-rows';

/** The sets that the model is trained on: ScamSpot's comments on Instagram and TubeSpam's on YouTube. */
export type CommentSet = 'scamspot' | 'youtube';

/** A comment with its label. `video` is the video that it stood under, '' on Instagram. */
export type LabelledComment = { set: CommentSet; video: string; text: string; isSpam: boolean };

/** The labelled comments of both sets, Instagram's first, in the order of their files. YouTube's are given back the text that a page shows. */
export function readComments(folder: string): LabelledComment[] {
  const instagram = readRows(folder, 'comments_scamspot.dev.csv');
  const youtube = readRows(folder, 'comments_youtube.dev.csv');
  return [
    ...instagram.map((row) => ({ set: 'scamspot' as const, video: '', text: row['text'] ?? '', isSpam: row['label'] === '1' })),
    ...youtube.map((row) => ({
      set: 'youtube' as const,
      video: row['video'] ?? '',
      text: shownText(row['text'] ?? ''),
      isSpam: row['label'] === '1',
    })),
  ];
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The rows of YouTube hold HTML: line breaks and other tags, and characters by number and name. */
function shownText(html: string): string {
  return html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => named[name] ?? '');
}
