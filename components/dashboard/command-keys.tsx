import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import './command-keys.css';

type CommandName = 'open' | 'save' | 'next' | 'previous';

const commands: readonly CommandName[] = ['open', 'save', 'next', 'previous'];

/** The key of each command as the browser has it now, "" for none; looked up again whenever somebody comes back from changing them. */
function useKeys(): ReadonlyMap<string, string> {
  const [keys, setKeys] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const look = async () => {
      const all = await browser.commands.getAll();
      setKeys(new Map(all.map(({ name = '', shortcut = '' }) => [name, shortcut])));
    };
    void look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  return keys;
}

/** Where the browser lets its visitor give commands other keys. */
async function openKeySettings(): Promise<void> {
  if (import.meta.env.FIREFOX) await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The keyboard commands with their keys, and the way to change these. */
export function CommandKeys() {
  const keys = useKeys();
  return (
    <div class="command-keys">
      <p class="soft">{i18n.t('commands.about')}</p>
      <table class="panel">
        <caption class="visually-hidden">{i18n.t('commands.title')}</caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{i18n.t('commands.command')}</th>
            <th scope="col">{i18n.t('commands.key')}</th>
          </tr>
        </thead>
        <tbody>
          {commands.map((name) => (
            <tr key={name}>
              <th scope="row">{i18n.t(`commands.${name}`)}</th>
              <td>
                <Keys of={keys.get(name) ?? ''} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button onClick={() => void openKeySettings()}>{i18n.t('commands.change')}</Button>
    </div>
  );
}

/** "Alt+Shift+L" as keys; Chrome on a Mac writes signs without a plus. A browser leaves the key out that another extension has. */
function Keys({ of }: { of: string }) {
  if (of === '') return <span class="soft">{i18n.t('commands.noKey')}</span>;
  return (
    <>
      {of.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </>
  );
}
