import type { PlatformId } from '../model/reading';
import type { CommentReader } from './comment';
import { instagramComments } from './instagram/comments';
import { redditComments } from './reddit/comments';
import { tiktokComments } from './tiktok/comments';
import { xComments } from './x/comments';
import { youtubeComments } from './youtube/comments';

/** Who reads comments: networks whose posts' pages are read. */
export const commentReaders: Partial<Record<PlatformId, CommentReader>> = {
  instagram: instagramComments,
  tiktok: tiktokComments,
  youtube: youtubeComments,
  x: xComments,
  reddit: redditComments,
};
