import { render } from 'preact';
import { Card } from './card';
import type { DrawCard } from './card-props';

/** Draws the card as a tree of its own, because it comes with a script of its own. */
export const drawCard: DrawCard = (slot, props) => render(props && <Card {...props} />, slot);
