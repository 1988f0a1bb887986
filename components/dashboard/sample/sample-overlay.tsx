import { render } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Judged } from '../../../lib/messages/protocol';
import type { Reading } from '../../../lib/model/reading';
import { pointAt } from '../../../lib/watch/pointing';
import type { OverlayActions } from '../../overlay/actions';
import { drawLater } from '../../overlay/draw-later';
import type { Later } from '../../overlay/later';
import { Overlay } from '../../overlay/overlay';
import css from './sample-overlay.css?inline';

/** All of it is here, and nothing has to come. */
const later: Later = { draw: drawLater, pointAt };

type SampleOverlayProps = { reading: Reading; judged: Judged; actions: OverlayActions };

/** Chip and card as they stand on a network's page, in a shadow root of their own with the same styles. */
export function SampleOverlay({ reading, judged, actions }: SampleOverlayProps) {
  const host = useRef<HTMLSpanElement>(null);
  const root = useRef<HTMLElement | null>(null);

  useLayoutEffect(() => {
    if (!host.current) return;
    const shadow = host.current.attachShadow({ mode: 'open' });
    // A sheet that is made here, since the policy of our pages allows no style element.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
    root.current = document.createElement('div');
    root.current.className = 'root';
    shadow.append(root.current);
  }, []);
  useEffect(() => {
    if (!root.current) return;
    const state = { kind: 'profile', reading, judged, sampling: null } as const;
    render(<Overlay state={state} actions={actions} later={{ here: later, fetch: async () => later }} docked />, root.current);
  });
  useEffect(() => () => void (root.current && render(null, root.current)), []);

  return <span ref={host} />;
}
