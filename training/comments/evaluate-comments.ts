import { gzipSync } from 'node:zlib';
import { type Family, type Features, featureCount, featuresOf } from '../../lib/scoring/comments/features';
import { piecesOf } from '../../lib/scoring/comments/pieces';
import { isEmptyPraise } from '../../lib/scoring/comments/praise';
import { weightsOf } from '../../lib/scoring/comments/spam-model';
import type { Evaluation } from '../artifact';
import { formatJson } from '../format-json';
import { toThreeDecimals } from '../statistics';
import { alternatives } from './alternatives';
import { attacks } from './attacks';
import type { Capitals, CommentFigures, Short } from './figures';
import { goalsOf } from './goals';
import { groupCopies, judgeHeldOut, splitsOf } from './hold-out';
import { areaUnder, hitsOf, measure, type Outcome } from './measures';
import { groupNearDuplicates } from './near-duplicates';
import { packModel } from './pack-model';
import { type CommentSet, type LabelledComment, readComments } from './read-comments';
import { tableOf } from './table';
import { threshold, trainComments } from './train-comments';

const published: Readonly<Record<CommentSet, CommentFigures['sets'][number]['published']>> = {
  scamspot: { figure: 0.925, measure: 'f1', by: 'BERT, Erben & Waldis 2024' },
  youtube: { figure: 0.953, measure: 'accuracy', by: 'Alberto et al. 2015' },
};

/** How well spam is told from genuine comments that the model was not fitted on, clean and hidden, beside what else was tried. */
export function evaluateComments(folder: string): Evaluation {
  const [model] = trainComments(folder);
  const kilobytes = Math.ceil(gzipSync(JSON.stringify(JSON.parse(model?.content ?? '')), { level: 9 }).length / 1000);
  const figures = { ...measureComments(readComments(folder)), kilobytes };
  return {
    figures: { file: 'lib/scoring/data/comment-figures.json', content: formatJson(figures) },
    goals: goalsOf(figures),
    table: tableOf(figures),
  };
}

/** Every comment of both sets as it was judged, in their order. */
type Outcomes = readonly (Outcome & Pick<LabelledComment, 'set'>)[];

function measureComments(comments: readonly LabelledComment[]): Omit<CommentFigures, 'kilobytes'> {
  const texts = comments.map(({ text }) => text);
  const groups = groupNearDuplicates(texts);
  const split = splitsOf(comments, groups);
  const outcomes = (judged: readonly number[], shown: readonly string[]): Outcomes =>
    comments.map(({ set, isSpam }, at) => {
      const [logOdds, text] = [judged[at] ?? 0, shown[at] ?? ''];
      return { set, isSpam, logOdds, calledSpam: logOdds >= border && !isEmptyPraise(piecesOf(text), text), group: groups[at] ?? at };
    });

  const clean = featuresOfAll(texts);
  const hidden = attacks.map(({ name, hide }) => ({ name, texts: texts.map(hide) }));
  const rows = hidden.map((attack) => featuresOfAll(attack.texts));
  const [judged = [], ...judgedHidden] = judgeHeldOut(comments, split, [clean, ...rows], asShipped);
  const [beside = []] = judgeHeldOut(comments, splitsOf(comments, groupCopies(texts)), [clean], asShipped);
  const apart = outcomes(judged, texts);
  const heldOut = outcomes(beside, texts);

  const sentences = texts.map(asSentence);
  const told = [texts, sentences].map((shown) => featuresOfAll(shown).map((features, at) => tellOfCapitals(features, shown[at] ?? '')));
  const [capitals = [], begun = []] = judgeHeldOut(comments, split, [told[0] ?? [], ...told.slice(1)]);

  return {
    sets: (['scamspot', 'youtube'] as const).map((set) => measureSet(set, comments, heldOut, apart)),
    capitals: measureCapitals(comments, apart, outcomes(capitals, texts), outcomes(begun, sentences)),
    attacks: hidden.map(({ name, texts: shown }, at) => measureAttack(name, apart, outcomes(judgedHidden[at] ?? [], shown))),
    alternatives: [
      shortly('as it ships', apart),
      ...alternatives.map(({ name, families }) => {
        const [other = []] = judgeHeldOut(comments, split, [featuresOfAll(texts, families)]);
        return shortly(name, outcomes(other, texts));
      }),
      shortly('all of it and whether there are capitals', outcomes(capitals, texts)),
    ],
  };
}

const border = Math.log(threshold / (1 - threshold));

/** Rounded as in the data file. */
function asShipped(weights: Float64Array): Float64Array {
  return weightsOf(packModel(weights, threshold));
}

function featuresOfAll(texts: readonly string[], families?: readonly Family[]): Features[] {
  return texts.map((text) => featuresOf(piecesOf(text), families));
}

function measureSet(
  set: CommentSet,
  comments: readonly LabelledComment[],
  heldOut: Outcomes,
  apart: Outcomes,
): CommentFigures['sets'][number] {
  const own = comments.filter((comment) => comment.set === set);
  const [genuine, spam] = [own.filter(({ isSpam }) => !isSpam), own.filter(({ isSpam }) => isSpam)];
  const praised = (some: readonly LabelledComment[]) =>
    toThreeDecimals(some.filter(({ text }) => isEmptyPraise(piecesOf(text), text)).length / some.length);
  return {
    id: set,
    network: set === 'scamspot' ? 'instagram' : 'youtube',
    genuine: genuine.length,
    spam: spam.length,
    published: published[set],
    heldOut: measure(of(heldOut, set), `${set} held out`),
    apart: measure(of(apart, set), `${set} apart`),
    praise: { genuine: praised(genuine), spam: praised(spam) },
  };
}

function of(outcomes: Outcomes, set: CommentSet): Outcomes {
  return outcomes.filter((outcome) => outcome.set === set);
}

function shortly(name: string, outcomes: Outcomes): Short {
  const [instagram, youtube] = [of(outcomes, 'scamspot'), of(outcomes, 'youtube')];
  return {
    name,
    f1: toThreeDecimals(hitsOf(instagram).f1),
    instagramAuc: toThreeDecimals(areaUnder(instagram)),
    accuracy: toThreeDecimals(hitsOf(youtube).accuracy),
    youtubeAuc: toThreeDecimals(areaUnder(youtube)),
  };
}

function measureAttack(name: string, clean: Outcomes, hidden: Outcomes): CommentFigures['attacks'][number] {
  const { f1, accuracy } = shortly(name, hidden);
  const spared = hidden.filter(({ isSpam }, at) => !isSpam && clean[at]?.calledSpam === false);
  return { name, f1, accuracy, turned: toThreeDecimals(spared.filter(({ calledSpam }) => calledSpam).length / spared.length) };
}

const capital = /[A-Z]/;

/** The same features and, beyond them, whether there is a capital. */
function tellOfCapitals(features: Features, text: string): Features {
  return capital.test(text) ? new Map([...features, [featureCount, 1]]) : features;
}

/** Begun with a capital, as people write. */
function asSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function measureCapitals(comments: readonly LabelledComment[], apart: Outcomes, told: Outcomes, begun: Outcomes): Capitals {
  const withThem = comments.filter(({ set, text }) => set === 'scamspot' && capital.test(text));
  const without = apart.filter(({ set }, at) => set === 'scamspot' && !capital.test(comments[at]?.text ?? ''));
  return {
    rows: withThem.length,
    spam: withThem.filter(({ isSpam }) => isSpam).length,
    f1WithoutThem: toThreeDecimals(hitsOf(without).f1),
    f1ToldOfThem: toThreeDecimals(hitsOf(of(told, 'scamspot')).f1),
    falseAlarmsOfSentences: toThreeDecimals(hitsOf(of(begun, 'scamspot')).falseAlarms),
  };
}
