import type { Usual } from '../../../lib/transfer/import/mapping/propose';
import type { Session, Step } from '../../../lib/transfer/import/session';

/** What the page asks of the worker: first how numbers and dates usually are, then any method of a session. */
export type ToWorker = { begin: Usual } | { id: number; call: keyof Session; args: unknown[] };

/** The answer to one call, or how far a step is. */
export type FromWorker = { id: number; ok: true; value: unknown } | { id: number; ok: false } | { step: Step };
