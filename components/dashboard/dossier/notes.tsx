import { i18n } from '#i18n';
import { type Contact, findContacts } from '../../../lib/desk/contacts';
import type { Card, FieldValue } from '../../../lib/model/card';
import type { Desk, Field } from '../../../lib/model/desk';
import type { Profile } from '../../../lib/model/profile';
import { Button } from '../../ui/button';
import { EditField } from '../typed/edit-field';
import { contactForm, fieldForm } from '../typed/form';
import { addressIn } from '../typed/link';
import { TagsField } from './tags-field';
import type { DossierActions } from './use-dossier-actions';

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
  const offered = findContacts(bio).filter((one) => !has(one) && `${contact}, ${one.value}`.length <= contactForm.longest);
  return (
    <div class="contact">
      <EditField
        label={i18n.t('dossier.notes.contact')}
        form={contactForm}
        value={contact}
        onSave={onContact}
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

type OwnFieldProps = { field: Field; value: FieldValue | undefined; actions: DossierActions };

function OwnField({ field, value, actions }: OwnFieldProps) {
  const link = field.kind === 'link' && typeof value === 'string' ? addressIn(value) : null;
  return (
    <div>
      <EditField label={field.name} form={fieldForm(field)} value={value ?? null} onSave={(typed) => actions.setField(field, typed)} />
      {link !== null && (
        <a href={link} target="_blank" rel="noreferrer">
          {i18n.t('dossier.notes.reach.link')}
        </a>
      )}
    </div>
  );
}
