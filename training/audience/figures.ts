import type { AsSeen } from './measure-as-seen';
import type { Buys } from './measure-evidence';
import type { Measured } from './measure-purchases';
import type { SampledFigures } from './measure-sampled';

/** All that is measured of the audience score. */
export type AudienceFigures = { purchases: Measured[]; asSeen: AsSeen[]; evidence: Buys[] } & SampledFigures;
