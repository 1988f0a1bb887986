import { i18n } from '#i18n';
import { bands } from '../../lib/desk/standing';
import type { Desk } from '../../lib/model/desk';
import type { Price } from '../../lib/model/list';
import { topicIdSchema } from '../../lib/model/topic';
import { type ColumnId, columnIds } from '../../lib/model/view';
import { siteName } from '../../lib/platforms/sites';
import { sizeName } from '../score/tier-badge';
import { formatNumber } from '../ui/format';
import { keyPart } from '../ui/words';
import { statusName, statusOf } from './desk-settings/status-pill';

/** What the head of a column says; of a field that the desk has no more, that it is gone. */
export function columnName(id: ColumnId, desk: Pick<Desk, 'fields'>): string {
  const known = columnIds.find((one) => one === id);
  if (known !== undefined) return i18n.t(`desk.columns.${known}`);
  return desk.fields.find((field) => `field:${field.id}` === id)?.name ?? i18n.t('desk.columns.gone');
}

/** The word for one of a column's values: a tier, network, status, band or topic; a tag is its own word. */
export function valueName(column: ColumnId, value: string, desk: Pick<Desk, 'statuses'>): string {
  switch (column) {
    case 'tier':
      return sizeName(value);
    case 'network':
      return siteName(value);
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
