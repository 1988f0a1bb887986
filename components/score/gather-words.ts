import { i18n } from '#i18n';
import type { AbsentEvidence, Gathering } from '../../lib/model/assessment';
import { formatList } from '../ui/format';
import { keyPart } from '../ui/words';

const how = (gathering: Gathering) => i18n.t(`score.audience.gather.${keyPart(gathering)}`);
const helps = ({ code }: AbsentEvidence) => i18n.t(`score.audience.helps.${keyPart(code)}`);

/** "Open a few posts: what the comments say would help most." */
export function nextStepText(absent: AbsentEvidence): string {
  return i18n.t('score.audience.next', [how(absent.how), helps(absent)]);
}

export type Step = { how: Gathering; what: string; brings: string };

/** Each thing to do once, what helps most first, with all that it brings. */
export function stepsToGather(absent: readonly AbsentEvidence[]): Step[] {
  return [...new Set(absent.map((one) => one.how))].map((gathering) => ({
    how: gathering,
    what: how(gathering),
    brings: formatList(absent.filter((one) => one.how === gathering).map(helps)),
  }));
}
