import { fireEvent, render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { drawLater } from '../../../components/overlay/draw-later';
import type { LaterSource } from '../../../components/overlay/later';
import { Overlay, type OverlayActions, type OverlayState } from '../../../components/overlay/overlay';
import type { Judged } from '../../../lib/messages/protocol';
import { judged, reading } from '../overlay-samples';

const spring = { id: 'f1', name: 'Spring launch' };
export const parts = { draw: drawLater, pointAt: vi.fn() };
const isHere: LaterSource = { here: parts, fetch: async () => parts };

export function actions(over: Partial<OverlayActions> = {}): OverlayActions {
  return {
    lists: vi.fn(async () => ({ ok: true as const, value: [spring] })),
    save: vi.fn(async () => ({ ok: true as const, value: { listId: spring.id, listName: spring.name, already: false, newList: false } })),
    unsave: vi.fn(async () => ({ ok: true as const, value: null })),
    place: vi.fn(),
    hideHere: vi.fn(),
    openDashboard: vi.fn(),
    startSampling: vi.fn(),
    stopSampling: vi.fn(),
    ...over,
  };
}

export const profile = (over: Partial<Judged> = {}): OverlayState => ({
  kind: 'profile',
  reading: reading(),
  judged: judged(over),
  sampling: null,
});

export function show(state: OverlayState = profile(), asked = actions(), later = isHere) {
  const overlay = (now: OverlayState) => <Overlay state={now} actions={asked} later={later} docked />;
  const view = render(overlay(state));
  return { asked, again: (next: OverlayState) => view.rerender(overlay(next)) };
}

export const chip = () => screen.getByRole('button', { name: /Micro/ });
export const card = () => screen.queryByRole('dialog');
export const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

/** What a page has that a test's document has not. */
export function likeAPage(): void {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: '', version: '1.2.3' });
  // The top layer is the browser's; happy-dom has none.
  HTMLElement.prototype.showPopover = vi.fn();
}
