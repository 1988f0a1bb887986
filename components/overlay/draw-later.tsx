import { render } from 'preact';
import { Card } from './card';
import type { Later } from './later';
import { Unreadable } from './unreadable';

/** Draws each part as a tree of its own, because it comes with a script of its own. */
export const drawLater: Later['draw'] = {
  card: (slot, props) => render(props && <Card {...props} />, slot),
  unreadable: (slot, props) => render(props && <Unreadable {...props} />, slot),
};
