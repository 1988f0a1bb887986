import * as z from 'zod/mini';
import { openPostSchema, postReadingSchema, readingSchema } from '../../../lib/model/reading';
import type { PlatformAdapter } from '../../../lib/platforms/adapter';
import { commentReaders } from '../../../lib/platforms/comment-readers';
import { languageOf, leftOnScreen, look } from '../../../lib/platforms/look';

const nameSchema = z.nullable(z.string());
const identitySchema = z.nullable(z.strictObject({ handle: nameSchema, id: nameSchema, legacy: nameSchema }));
const unavailableSchema = z.nullable(z.enum(['not-found', 'private', 'suspended', 'wall', 'age-gate', 'no-figures']));
const diagnosticsSchema = z.strictObject({
  platform: readingSchema.shape.platform,
  layout: readingSchema.shape.layout,
  lang: readingSchema.shape.lang,
  identity: z.enum(['agrees', 'differs', 'none']),
  selectors: z.record(z.string(), z.int()),
});
const lookSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('elsewhere') }),
  z.strictObject({ kind: z.literal('waiting') }),
  z.strictObject({ kind: z.literal('unavailable'), why: unavailableSchema }),
  z.strictObject({ kind: z.literal('unreadable'), diagnostics: diagnosticsSchema }),
  z.strictObject({ kind: z.literal('profile'), reading: readingSchema }),
  z.strictObject({ kind: z.literal('post'), reading: postReadingSchema }),
]);
const commentsSchema = z.array(z.strictObject({ id: z.string(), text: z.string().check(z.maxLength(500)) }));

const lone = { handle: 'somebody', canonicalId: null };

/**
 * Does with a page everything that the content scripts do with it, and answers what is wrong with the answers: an exception, or a value that
 * is none of those that the types and schemas allow, which the worker would refuse. `kind` is what a look at it came to.
 */
export function readEverything(adapter: PlatformAdapter, doc: Document, url: URL): { kind: string; wrong: string[] } {
  const wrong: string[] = [];
  const attempt = <T>(what: string, schema: z.ZodMiniType | null, act: () => T): T | null => {
    try {
      const value = act();
      const read = schema?.safeParse(value);
      if (read?.success === false) wrong.push(`${what} answers ${z.prettifyError(read.error).replaceAll('\n', ' ').slice(0, 300)}`);
      return value;
    } catch (error) {
      wrong.push(`${what} throws ${error instanceof Error ? (error.stack ?? '').split('\n').slice(0, 3).join(' ') : error}`);
      return null;
    }
  };

  const found = attempt('look', lookSchema, () => look(adapter, doc, url));
  const ref = attempt('identify', null, () => adapter.identify(url));
  if (ref?.kind === 'profile') {
    // A look asks only as far as it has to; when the page is left everything is read, whatever it shows.
    if (found?.kind !== 'profile') {
      attempt('shown', identitySchema, () => adapter.shown(doc));
      attempt('unavailable', unavailableSchema, () => adapter.unavailable(doc, ref.profile));
      attempt('leftOnScreen', z.nullable(readingSchema), () => leftOnScreen(adapter, doc, ref.profile, null));
    }
    attempt('hoverTiles', null, () => adapter.hoverTiles?.(doc, ref.profile));
  }
  attempt('anchor', null, () => adapter.anchor(doc));
  if (ref?.kind === 'post') {
    if (found?.kind !== 'post') attempt('readPost', z.nullish(postReadingSchema), () => adapter.readPost?.(doc, ref.id, languageOf(doc)));
    const post = openPostSchema.parse({ platform: adapter.id, id: ref.id, ...lone });
    attempt('comments', z.nullish(commentsSchema), () => commentReaders[adapter.id]?.read(doc, post, new Set()));
  }
  return { kind: found?.kind ?? 'thrown', wrong };
}
