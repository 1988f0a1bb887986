import { i18n } from '#i18n';
import type { Desk } from '../../../lib/model/desk';
import { siteName } from '../../../lib/platforms/sites';
import { localDay } from '../../../lib/store/calendar';
import type { Mapping, Target } from '../../../lib/transfer/import/mapping/target';
import type { FileRow, Flaw } from '../../../lib/transfer/import/plan/file-row';
import type { Aspect, Said } from '../../../lib/transfer/import/plan/merge';
import { formatCount, formatNumber, joinParts } from '../../ui/format';
import { keyPart } from '../../ui/words';
import { statusName, statusOf } from '../desk-settings/status-pill';
import { priceText } from '../words';

/** What a column becomes, in words; a field by its name. */
function targetWords(target: Target, desk: Desk): string {
  if (target.to === 'field') return desk.fields.find(({ id }) => id === target.id)?.name ?? i18n.t('importing.columns.targets.nothing');
  if (target.to === 'new-field') return target.name;
  return i18n.t(`importing.columns.targets.${target.to}`);
}

/** What is known otherwise, in words. Fields that the import would make have no difference. */
export function aspectWords(aspect: Aspect | string, desk: Desk): string {
  switch (aspect) {
    case 'name':
    case 'followers':
    case 'following':
    case 'posts':
    case 'status':
    case 'price':
    case 'contact':
      return i18n.t(`importing.columns.targets.${aspect}`);
    default:
      return desk.fields.find(({ id }) => `field:${id}` === aspect)?.name ?? aspect;
  }
}

/** One side of a difference. */
export function saidWords(aspect: Aspect, said: Said, desk: Desk): string {
  if (typeof said === 'object') return 'currency' in said ? priceText(said) : formatCount(said);
  if (aspect === 'status') return statusWords(String(said), desk);
  return typeof said === 'number' ? formatNumber(said) : said;
}

function statusWords(id: string, desk: Desk): string {
  if (id.startsWith('new:')) return id.slice('new:'.length);
  const status = statusOf(desk.statuses, id);
  return status === null ? id : statusName(status);
}

/** Whom a row is about: "@ana.bakes" with the network; the address' own words where there is no handle. */
export function refWords({ ref }: FileRow): { handle: string; network: string } {
  return { handle: ref.kind === 'handle' ? `@${ref.value}` : ref.value, network: siteName(ref.platform) };
}

/** What a row says beside whom it is about, each as one short text. */
export function rowWords(file: FileRow, mapping: Mapping, columnName: (column: number) => string, desk: Desk): string[] {
  const said: [label: string, value: string][] = [];
  for (const aspect of ['followers', 'following', 'posts'] as const) {
    const count = file[aspect];
    if (count !== null) said.push([i18n.t(`importing.columns.targets.${aspect}`), formatCount(count)]);
  }
  if (file.status !== null) said.push([i18n.t('importing.columns.targets.status'), statusWords(file.status, desk)]);
  if (file.price !== null) said.push([i18n.t('importing.columns.targets.price'), priceText(file.price)]);
  if (file.tags.length > 0) said.push([i18n.t('importing.columns.targets.tags'), joinParts(file.tags)]);
  if (file.contact !== '') said.push([i18n.t('importing.columns.targets.contact'), file.contact]);
  if (file.seen !== null) said.push([i18n.t('importing.columns.targets.seen'), localDay(file.seen)]);
  for (const [id, value] of file.fields) {
    const column = id.startsWith('new:') ? Number(id.slice('new:'.length)) : null;
    const target = column === null ? undefined : mapping.targets[column];
    const name =
      target === undefined ? targetWords({ to: 'field', id }, desk) : target.to === 'new-field' ? target.name : columnName(column ?? 0);
    said.push([name, String(value)]);
  }
  if (file.note !== '') said.push([i18n.t('importing.columns.targets.note'), file.note]);
  return said.map(([label, value]) => i18n.t('importing.preview.says', [label, value]));
}

/** Why a cell is left out. */
export function flawWords({ column, text, why }: Flaw, columnName: (column: number) => string): string {
  return i18n.t('importing.preview.flaw', [text, columnName(column), i18n.t(`importing.flaws.${keyPart(why)}`)]);
}
