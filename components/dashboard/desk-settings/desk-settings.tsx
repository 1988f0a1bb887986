import type { Desk } from '../../../lib/model/desk';
import type { Database } from '../../../lib/store/database';
import { CurrencySettings } from './currency-settings';
import { FieldSettings } from './field-settings';
import { StatusSettings } from './status-settings';
import './desk-settings.css';

/** What the visitor arranges for all lists. */
export function DeskSettings({ db, desk }: { db: Database; desk: Desk }) {
  return (
    <>
      <StatusSettings db={db} desk={desk} />
      <FieldSettings db={db} desk={desk} />
      <CurrencySettings db={db} desk={desk} />
    </>
  );
}
