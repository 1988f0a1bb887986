import { i18n } from '#i18n';
import { bands } from '../../../lib/desk/standing';
import type { TierId } from '../../../lib/model/assessment';
import type { Desk } from '../../../lib/model/desk';
import type { Price } from '../../../lib/model/list';
import { topicIdSchema } from '../../../lib/model/topic';
import { type ColumnId, columnIds } from '../../../lib/model/view';
import { sites } from '../../../lib/platforms/sites';
import { formatNumber } from '../../ui/format';
import { keyPart, locale } from '../../ui/words';
import { statusName, statusOf } from '../desk-settings/status-pill';

/** What the head of a column says; of a field that the desk has no more, that it is gone. */
export function columnName(id: ColumnId, desk: Pick<Desk, 'fields'>): string {
  const known = columnIds.find((one) => one === id);
  if (known !== undefined) return i18n.t(`desk.columns.${known}`);
  return desk.fields.find((field) => `field:${field.id}` === id)?.name ?? i18n.t('desk.columns.gone');
}

const tiers: readonly TierId[] = ['under-nano', 'nano', 'micro', 'mid', 'macro', 'mega'];

/** The word for one of a column's values: a tier, network, status, band or topic; a tag is its own word. */
export function valueName(column: ColumnId, value: string, desk: Pick<Desk, 'statuses'>): string {
  switch (column) {
    case 'tier': {
      const tier = tiers.find((id) => id === value);
      return tier ? i18n.t(`score.tier.${keyPart(tier)}`) : value;
    }
    case 'network':
      return sites.find(({ id }) => id === value)?.name ?? value;
    case 'status': {
      const status = statusOf(desk.statuses, value);
      return status ? statusName(status) : value;
    }
    case 'authenticity': {
      const band = bands.find((id) => id === value);
      return band ? i18n.t(`score.band.${keyPart(band)}`) : value;
    }
    case 'focus': {
      const topic = topicIdSchema.safeParse(value).data;
      return topic ? i18n.t(`score.topic.${topic}`) : value;
    }
    default:
      return value;
  }
}

/** "450 EUR": the code and not the sign, since a dozen countries write $. */
export function priceText({ amount, currency }: Price): string {
  return `${formatNumber(amount)} ${currency}`;
}

let days: Intl.DateTimeFormat | null = null;

/** "3 Mar 2026" for a day as YYYY-MM-DD; what is none stays as it is. */
export function dayText(day: string): string {
  const at = Date.parse(day);
  days ??= new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeZone: 'UTC' });
  return Number.isNaN(at) ? day : days.format(at);
}
