import { i18n } from '#i18n';
import type { Column } from '../../../../lib/desk/columns';
import type { Desk } from '../../../../lib/model/desk';
import type { Condition } from '../../../../lib/model/view';
import { counted } from '../../../ui/counted';
import { compact, formatList, formatNumber } from '../../../ui/format';
import { calendarDayText } from '../../when';
import { valueName } from '../../words';
import { ageOf } from '../conditions';

/** As many values as a chip names; the others are counted. */
const named = 2;

const percents: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: 2 };
const digits: Intl.NumberFormatOptions = { maximumFractionDigits: 2 };

/** What a condition says behind the name of its column: "10K – 50K", "Micro, Nano", "more than 30 days ago". */
export function conditionText(condition: Condition, column: Column, desk: Desk): string {
  switch (condition.kind) {
    case 'words':
      return i18n.t('desk.filter.says.words', [condition.words.trim()]);
    case 'known':
      return knownText(column, condition.known);
    case 'among':
      return valuesText(condition.values.map((value) => valueName(column.id, value, desk)));
    case 'range':
      return rangeText(condition, column);
  }
}

function valuesText(names: readonly string[]): string {
  if (names.length === 0) return i18n.t('desk.filter.says.any');
  if (names.length <= named + 1) return formatList([...names]);
  return formatList([...names.slice(0, named), i18n.t('desk.filter.says.more', [formatNumber(names.length - named)])]);
}

function rangeText(condition: Extract<Condition, { kind: 'range' }>, column: Column): string {
  const age = ageOf(condition);
  if (age !== null) return counted(`desk.filter.says.${age.within ? 'within' : 'before'}`, age.days);
  const { from, to } = condition;
  const end = (value: number) => endText(value, column);
  if (from !== null && to !== null) return i18n.t('desk.filter.says.between', [end(from), end(to)]);
  if (from !== null) return i18n.t('desk.filter.says.from', [end(from)]);
  return to === null ? i18n.t('desk.filter.says.any') : i18n.t('desk.filter.says.upTo', [end(to)]);
}

function endText(value: number, { kind }: Column): string {
  switch (kind) {
    case 'share':
      return formatNumber(value, percents);
    case 'day':
    case 'instant':
      return calendarDayText(new Date(value).toISOString().slice(0, 10));
    case 'count':
      return formatNumber(value, value >= 10_000 && value % 100 === 0 ? compact : undefined);
    default:
      return formatNumber(value, digits);
  }
}

/** Whether there is something, in words that fit what stands in the column. */
export function knownText({ id, kind }: Pick<Column, 'id' | 'kind'>, known: boolean): string {
  const is = known ? 'yes' : 'no';
  if (id === 'person') return i18n.t(`desk.filter.person.${is}`);
  if (id === 'seen') return i18n.t(`desk.filter.visited.${is}`);
  const isWritten =
    ['tags', 'money', 'number', 'day', 'link'].includes(kind) || id === 'note' || id === 'contact' || id.startsWith('field:');
  return i18n.t(`desk.filter.${isWritten ? 'written' : 'known'}.${is}`);
}
