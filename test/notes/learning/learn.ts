import type { Weights } from '../../../domain/swedish/notes/weighing/leanings.ts';
import type { Learnt } from '../../../domain/swedish/notes/weighing/weigh.ts';
import type { PageLessons } from './lessons.ts';
import { aroundOf, secondWeightsOf, type Around } from './second.ts';
import { VIEWS, weightsIn } from './view.ts';

const FOLDS = 5;

/** Pages of more sentences are as long as those that real networks write: few of ours, so each is taught more often. */
const LONG = 60;
const TIMES_LONG = 3;

function viewsFrom(pages: readonly PageLessons[]): Weights[] {
  const lessons = pages.flatMap(({ sentences, lessons: ofPage }) =>
    Array.from({ length: sentences.length > LONG ? TIMES_LONG : 1 }, () => ofPage).flat(),
  );
  return VIEWS.map((view) => weightsIn(view, lessons));
}

/** A part of the pages, the weights that the others teach, and what stands around its sentences by those. */
export interface Fold {
  readonly pages: readonly PageLessons[];
  readonly views: readonly Weights[];
  readonly around: { readonly few: readonly Around[]; readonly many: readonly Around[] };
}

/** The pages in parts, each read with weights that only the others and the `short` ones have taught. */
export function inFolds(pages: readonly PageLessons[], short: readonly PageLessons[]): Fold[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const inIt = (_page: PageLessons, at: number): boolean => at % FOLDS === fold;
    const mine = pages.filter(inIt);
    const views = viewsFrom([...pages.filter((page) => !mine.includes(page)), ...short]);
    const around = mine.map((page) => aroundOf(page, views));
    const few = [
      ...around.flatMap(({ parts }) => parts),
      ...short.filter(inIt).flatMap((page) => aroundOf(page, views).whole),
    ];
    return { pages: mine, views, around: { few, many: around.flatMap(({ whole }) => whole) } };
  });
}

/** What the pages of all folds but `left` teach of what stands around a sentence. */
export function secondFrom(folds: readonly Fold[], left?: Fold): Learnt['second'] {
  const around = folds.filter((fold) => fold !== left).map((fold) => fold.around);
  return {
    few: secondWeightsOf(around.flatMap(({ few }) => few)),
    many: secondWeightsOf(around.flatMap(({ many }) => many)),
  };
}

/** All that the pages teach, and the `short` ones. The same pages always teach the same. */
export const learnt = (pages: readonly PageLessons[], short: readonly PageLessons[]): Learnt => ({
  views: viewsFrom([...pages, ...short]),
  second: secondFrom(inFolds(pages, short)),
});
