import { i18n } from '#i18n';
import { type Contact, findContacts } from '../../../lib/desk/contacts';
import type { Card } from '../../../lib/model/card';
import type { Desk, Field } from '../../../lib/model/desk';
import type { Profile } from '../../../lib/model/profile';
import { Button } from '../../ui/button';
import { formatNumber } from '../../ui/format';
import { locale } from '../../ui/words';
import { readAmount } from '../list/typed/amount';
import { EditField } from './edit-field';
import { TagsField } from './tags-field';
import type { DossierActions } from './use-dossier-actions';

/** As lib/model/card.ts has it. */
const longestContact = 300;
const longestValue = 2000;

type NotesProps = { profile: Profile; card: Card | null; desk: Desk; actions: DossierActions };

/** What the visitor wrote about the creator, whatever lists it is on. */
export function Notes({ profile, card, desk, actions }: NotesProps) {
  return (
    <section class="sheet" aria-labelledby="notes-title">
      <h2 id="notes-title">{i18n.t('dossier.notes.title')}</h2>
      <TagsField tags={card?.tags ?? []} onAdd={actions.addTag} onRemove={actions.removeTag} />
      <ContactField contact={card?.contact ?? ''} bio={profile.bio} onContact={actions.setContact} />
      {desk.fields.map((field) => (
        <OwnField key={field.id} field={field} value={card?.fields[field.id]} actions={actions} />
      ))}
    </section>
  );
}

type ContactFieldProps = { contact: string; bio: string | null; onContact: (contact: string) => void };

function ContactField({ contact, bio, onContact }: ContactFieldProps) {
  const reach = findContacts(contact);
  const has = ({ value, text }: Contact) => [value, text].some((written) => contact.toLowerCase().includes(written.toLowerCase()));
  const offered = findContacts(bio).filter((one) => !has(one) && `${contact}, ${one.value}`.length <= longestContact);
  return (
    <div class="contact">
      <EditField
        label={i18n.t('dossier.notes.contact')}
        value={contact}
        onSave={onContact}
        maxLength={longestContact}
        placeholder={i18n.t('dossier.notes.contact_placeholder')}
      />
      {reach.length > 0 && (
        <ul class="reach">
          {reach.map((one) => (
            <li key={one.value}>
              <ContactLink contact={one} />
            </li>
          ))}
        </ul>
      )}
      {offered.length > 0 && (
        <div class="offers">
          <span class="soft">{i18n.t('dossier.notes.take')}</span>
          {offered.map((one) => (
            <Button
              key={one.value}
              aria-label={i18n.t('dossier.notes.take_one', [one.value])}
              onClick={() => onContact(contact === '' ? one.value : `${contact}, ${one.value}`)}
            >
              <bdi>{one.value}</bdi>
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Opens what the visitor's system has for it, by the visitor's click only. */
function ContactLink({ contact: { kind, value } }: { contact: Contact }) {
  if (kind === 'link')
    return (
      <a href={value} target="_blank" rel="noreferrer">
        {i18n.t('dossier.notes.reach.link')}
      </a>
    );
  return kind === 'email' ? (
    <a href={`mailto:${value}`}>{i18n.t('dossier.notes.reach.email')}</a>
  ) : (
    <a href={`tel:${value}`}>{i18n.t('dossier.notes.reach.phone')}</a>
  );
}

type OwnFieldProps = { field: Field; value: string | number | undefined; actions: DossierActions };

function OwnField({ field, value, actions }: OwnFieldProps) {
  const { kind, name } = field;
  const written = typeof value === 'number' ? formatNumber(value, plainNumber) : (value ?? '');
  const save = (text: string) => {
    if (text === '') return actions.setField(field, null);
    const typed = kind === 'number' ? readAmount(text, locale()) : null;
    actions.setField(field, typed?.kind === 'amount' ? typed.value : text);
  };
  const problemOf = (text: string) => {
    if (kind === 'number' && readAmount(text, locale()).kind === 'unreadable') return i18n.t('dossier.notes.not_a_number');
    return kind === 'link' && text !== '' && linkOf(text) === null ? i18n.t('dossier.notes.not_a_link') : null;
  };
  const link = kind === 'link' && typeof value === 'string' ? linkOf(value) : null;
  return (
    <div>
      <EditField
        label={name}
        value={written}
        onSave={save}
        problemOf={problemOf}
        kind={kind === 'day' ? 'date' : 'text'}
        inputMode={kind === 'number' ? 'decimal' : 'text'}
        maxLength={longestValue}
      />
      {link !== null && (
        <a href={link} target="_blank" rel="noreferrer">
          {i18n.t('dossier.notes.reach.link')}
        </a>
      )}
    </div>
  );
}

const plainNumber: Intl.NumberFormatOptions = { maximumFractionDigits: 12 };

/** Only what leads to a page: no address that runs something. */
function linkOf(text: string): string | null {
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { hostname, href } = new URL(address);
  return hostname.includes('.') ? href : null;
}
