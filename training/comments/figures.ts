import type { Figures } from './measures';
import type { CommentSet } from './read-comments';

/** F1 on Instagram and accuracy on YouTube, as published figures have it, and the areas under both curves. */
export type Short = { name: string; f1: number; instagramAuc: number; accuracy: number; youtubeAuc: number };

/** Of comments that the judging model was not fitted on: Instagram's by five folds, YouTube's with their whole video left out. */
export type CommentFigures = {
  sets: {
    id: CommentSet;
    network: string;
    genuine: number;
    spam: number;
    published: { figure: number; measure: 'f1' | 'accuracy'; by: string };
    /** Without copies of a held-out comment in training. */
    heldOut: Figures;
    /** Without near-duplicates either. */
    apart: Figures;
    /** The parts of genuine comments and of spam that the rule calls empty praise. */
    praise: { genuine: number; spam: number };
  }[];
  capitals: Capitals;
  /** The same comments, near-duplicates apart, written to hide; `turned` is the part of genuine ones, not called spam before, that are now. */
  attacks: { name: string; f1: number; accuracy: number; turned: number }[];
  /** As it ships first; near-duplicates apart. */
  alternatives: Short[];
  /** Of the data file as it is bundled. */
  kilobytes: number;
};

/**
 * Instagram's comments were gathered in small letters, but for some that nearly all are spam: a model that is told of capitals does better
 * on them and would take every sentence for spam.
 */
export type Capitals = { rows: number; spam: number; f1WithoutThem: number; f1ToldOfThem: number; falseAlarmsOfSentences: number };
