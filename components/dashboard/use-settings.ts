import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/model/settings';
import { readSettings, watchSettings } from '../../lib/store/settings';

/** Takes effect at once, here and in every other window. */
export type Change = (change: (settings: Settings) => Settings) => void;

/** The visitor's settings as they are now, in step with other windows; null until they have been read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  return settings;
}
