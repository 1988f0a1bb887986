import { i18n } from '#i18n';
import { CommandKeys } from './command-keys';

/** The keyboard commands, among the settings. */
export function CommandSettings() {
  return (
    <section>
      <h2>{i18n.t('commands.title')}</h2>
      <CommandKeys />
    </section>
  );
}
