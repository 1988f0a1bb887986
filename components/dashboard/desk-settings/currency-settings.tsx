import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Desk } from '../../../lib/model/desk';
import type { Database } from '../../../lib/store/database';
import { changeDesk } from '../../../lib/store/desk';
import { locale } from '../../ui/words';
import { useDoing } from '../doing';

/** Every currency that the browser knows, by its ISO 4217 code and its name in the interface's language; `also` is one of them whether the browser knows it or not. */
export function currencies(also: string): { code: string; name: string }[] {
  const names = new Intl.DisplayNames(locale(), { type: 'currency', fallback: 'code' });
  const codes = new Set([...Intl.supportedValuesOf('currency'), also]);
  return [...codes].toSorted().map((code) => ({ code, name: names.of(code) ?? code }));
}

/** The currency that prices are in unless told. */
export function CurrencySettings({ db, desk: { currency } }: { db: Database; desk: Desk }) {
  const { attempt, done } = useDoing(db);
  const offered = useMemo(() => currencies(currency), [currency]);
  const choose = (code: string) =>
    attempt(async () => {
      const undo = await changeDesk(db, (desk) => ({ ...desk, currency: code }), Date.now());
      done(i18n.t('deskSettings.currency.chosen', [code]), undo);
    });
  return (
    <section>
      <h2>{i18n.t('deskSettings.currency.title')}</h2>
      <p class="soft">{i18n.t('deskSettings.currency.text')}</p>
      <div class="panel desk-panel desk-currency">
        <select
          class="field"
          aria-label={i18n.t('deskSettings.currency.label')}
          value={currency}
          onChange={(event) => void choose(event.currentTarget.value)}
        >
          {offered.map(({ code, name }) => (
            <option key={code} value={code}>
              {name === code ? code : i18n.t('deskSettings.currency.option', [code, name])}
            </option>
          ))}
        </select>
      </div>
    </section>
  );
}
