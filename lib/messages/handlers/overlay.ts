import type { Handler } from '../handle';
import type { Ports } from './ports';

/** Remembers where the overlay stands on a network. */
export function handlePlace(ports: Ports): Handler<'overlay/place'> {
  return async ({ platform, place }) => {
    await ports.settings.change((settings) => ({ ...settings, overlay: { ...settings.overlay, [platform]: place } }));
    return { ok: true, value: null };
  };
}

/** Remembers whether the overlay is drawn on a network. */
export function handleShown(ports: Ports): Handler<'overlay/shown'> {
  return async ({ platform, shown }) => {
    await ports.settings.change((settings) => {
      const others = settings.overlayOff.filter((off) => off !== platform);
      return { ...settings, overlayOff: shown ? others : [...others, platform] };
    });
    return { ok: true, value: null };
  };
}
