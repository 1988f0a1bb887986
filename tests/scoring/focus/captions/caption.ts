import type { TopicId } from '../../../../lib/model/topic';

/** An invented caption or bio with what a reader would say it is about; further topics are those that the reader would also name. */
export type Told = string | readonly [words: string, ...also: TopicId[]];

/** One language: a caption for each topic, further ones, and captions that are about none. */
export type Specimens = {
  readonly about: Readonly<Record<TopicId, Told>>;
  readonly also: Readonly<Partial<Record<TopicId, Told>>>;
  readonly none: readonly string[];
};

export type Caption = { words: string; topic: TopicId | null; also: readonly TopicId[] };

/** The captions of one language as a plain list. */
export function listCaptions({ about, also, none }: Specimens): Caption[] {
  const told = ([...Object.entries(about), ...Object.entries(also)] as [TopicId, Told][]).map(([topic, entry]) => {
    const [words, ...others] = typeof entry === 'string' ? [entry] : entry;
    return { words, topic, also: others };
  });
  return [...told, ...none.map((words) => ({ words, topic: null, also: [] }))];
}

/** Captions by topic as a plain list. */
export function told(captions: Readonly<Partial<Record<TopicId | 'none', readonly string[]>>>): Caption[] {
  return Object.entries(captions).flatMap(([topic, list]) =>
    list.map((words) => ({ words, topic: topic === 'none' ? null : (topic as TopicId), also: [] })),
  );
}
