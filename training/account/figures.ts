import type { FiguresWithInterval, meansOf } from './measure-set';
import type { CalibrationBin } from './measures';
import type { Published } from './sets';

/** Of rows that the judging model was not fitted on, but for `alone` by five folds or with their whole set left out. */
export type AccountFigures = {
  sets: {
    id: string;
    name: string;
    network: string;
    genuine: number;
    fakes: number;
    published: readonly Published[];
    within: FiguresWithInterval;
    leftOut: FiguresWithInterval;
    /** The same curves fitted on this set only, by five folds dealt ten times: what published figures of one set can be compared with. */
    alone: { accuracy: number; f1: number };
  }[];
  means: ReturnType<typeof meansOf>;
  /** Of the rows of all sets together, each under its set's share of fakes. */
  calibrationError: number;
  calibration: CalibrationBin[];
  alternatives: ({ name: string } & ReturnType<typeof meansOf>)[];
};
