import { i18n } from '#i18n';
import { findContacts } from '../../../../lib/desk/contacts';
import type { FieldValue } from '../../../../lib/model/card';
import type { Desk, Field } from '../../../../lib/model/desk';
import { mail } from '../../../ui/drawings';
import { formatNumber, joinParts } from '../../../ui/format';
import { Icon } from '../../../ui/icon';
import { StatusPill, statusOf } from '../../desk-settings/status-pill';
import { fieldText } from '../../typed/form';
import { addressIn } from '../../typed/link';
import { calendarDayText } from '../../when';
import { fittingTags } from './fitting-tags';
import { Unknown } from './score-cells';

/** The pill opens the menu of statuses; what it does is told by the table, which listens for all its cells. */
export function StatusCell({ status, desk }: { status: string; desk: Desk }) {
  const known = statusOf(desk.statuses, status);
  return (
    <button type="button" class="cell-button" data-opens="status" tabIndex={-1} aria-haspopup="menu">
      {known ? <StatusPill status={known} /> : <span class="soft">{i18n.t('desk.edit.noStatus')}</span>}
    </button>
  );
}

/** As many tags as fit into so many pixels, and how many more there are. */
export function TagsCell({ tags, width }: { tags: readonly string[]; width: number }) {
  const fitting = fittingTags(tags, width);
  return (
    <button type="button" class="cell-button cell-tags" data-opens="tags" tabIndex={-1} aria-haspopup="dialog" title={joinParts(tags)}>
      {tags.length === 0 && <span class="cell-invite">{i18n.t('desk.edit.addTag')}</span>}
      {tags.slice(0, fitting).map((tag) => (
        <span key={tag} class="tag" dir="auto">
          {tag}
        </span>
      ))}
      {fitting < tags.length && (
        <span class="soft">
          <span class="visually-hidden">{joinParts(tags.slice(fitting))}</span>
          <span aria-hidden="true">+{formatNumber(tags.length - fitting)}</span>
        </span>
      )}
    </button>
  );
}

/** Text of the visitor's own, or what can be put there. */
export function WrittenCell({ text, invite }: { text: string; invite: string }) {
  if (text === '') return <span class="cell-invite">{invite}</span>;
  return (
    <span class="cell-text" dir="auto" title={text}>
      {text}
    </span>
  );
}

/** How to reach somebody; a letter is begun by a click on the envelope and by nothing else. */
export function ContactCell({ contact }: { contact: string }) {
  const address = contact === '' ? undefined : findContacts(contact).find(({ kind }) => kind === 'email')?.value;
  return (
    <span class="cell-pair">
      <WrittenCell text={contact} invite={i18n.t('desk.edit.addContact')} />
      {address !== undefined && (
        <a class="cell-link" href={`mailto:${address}`} tabIndex={-1} title={i18n.t('desk.edit.mail', [address])}>
          <Icon of={mail} />
          <span class="visually-hidden">{i18n.t('desk.edit.mail', [address])}</span>
        </a>
      )}
    </span>
  );
}

export function FieldCell({ field, value }: { field: Field; value: FieldValue | undefined }) {
  if (value === undefined || value === '') return <span class="cell-invite">{i18n.t('desk.edit.write')}</span>;
  if (typeof value === 'number') return <>{fieldText(value)}</>;
  if (field.kind === 'day') return <>{calendarDayText(value)}</>;
  const address = field.kind === 'link' ? addressIn(value) : null;
  if (address === null) return <WrittenCell text={value} invite="" />;
  return (
    <a class="cell-text" href={address} target="_blank" rel="noreferrer" tabIndex={-1} dir="auto" title={value}>
      {value.replace(/^https?:\/\/(www\.)?/, '')}
    </a>
  );
}

export function PersonCell({ personId }: { personId: string | null }) {
  return personId === null ? <Unknown /> : <span class="cell-text">{i18n.t('desk.person')}</span>;
}
