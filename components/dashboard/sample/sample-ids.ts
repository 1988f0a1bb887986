import { i18n } from '#i18n';

/** The invented creators that come with the extension, by the end of their pages' addresses. */
export const sampleIds = ['mira', 'crowd', 'shy'] as const;
export type SampleId = (typeof sampleIds)[number];

/** What each shows. */
export const sampleNames: Record<SampleId, () => string> = {
  mira: () => i18n.t('sample.people.mira'),
  crowd: () => i18n.t('sample.people.crowd'),
  shy: () => i18n.t('sample.people.shy'),
};

/** The sample of that id; the first for any other text. */
export function sampleIdOf(text: string): SampleId {
  return sampleIds.find((id) => id === text) ?? sampleIds[0];
}
