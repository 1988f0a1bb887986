import { i18n } from '#i18n';
import type { Unavailable } from '../../lib/model/reading';

type Words = { title: string; text: string };

const words: Record<Unavailable, (network: string) => Words> = {
  'not-found': (network) => ({
    title: i18n.t('popup.unavailable.notFound.title'),
    text: i18n.t('popup.unavailable.notFound.text', [network]),
  }),
  private: () => ({
    title: i18n.t('popup.unavailable.private.title'),
    text: i18n.t('popup.unavailable.private.text'),
  }),
  suspended: (network) => ({
    title: i18n.t('popup.unavailable.suspended.title'),
    text: i18n.t('popup.unavailable.suspended.text', [network]),
  }),
  wall: (network) => ({
    title: i18n.t('popup.unavailable.wall.title', [network]),
    text: i18n.t('popup.unavailable.wall.text'),
  }),
  'no-figures': (network) => ({
    title: i18n.t('popup.unavailable.noFigures.title'),
    text: i18n.t('popup.unavailable.noFigures.text', [network]),
  }),
  'age-gate': (network) => ({
    title: i18n.t('popup.unavailable.ageGate.title', [network]),
    text: i18n.t('popup.unavailable.ageGate.text'),
  }),
};

/** Why there is no profile to judge, and what the visitor can do about it. */
export function unavailableWords(why: Unavailable, network: string): Words {
  return words[why](network);
}
