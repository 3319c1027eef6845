import { itemsOf, readNotes, sentencesRead } from '../../domain/swedish/notes/notes.ts';
import { weighed } from '../../domain/swedish/notes/weighing/weigh.ts';
import { pagesOf, type Page } from './corpus.ts';
import { inFolds, secondFrom } from './learning/learn.ts';
import { lessonsOf } from './learning/lessons.ts';
import { sentencePages } from './sentence-pages.ts';
import { scoreOf, type Score } from './score.ts';

// `npm run score`: how well notes are read; `-- --verbose` tells what was wrong on the open pages.

const readOptions = ({ date }: Page) => ({ date, today: date });
const rulesAlone = (page: Page) => itemsOf(sentencesRead(page.text, readOptions(page)));
const shipped = (page: Page) => readNotes(page.text, readOptions(page));

/** Reads each page with weights learnt from pages that it isn't among. */
function leftOut(pages: readonly Page[]): (page: Page) => ReturnType<typeof readNotes> {
  const lessons = pages.map(lessonsOf);
  const folds = inFolds(lessons, sentencePages().map(lessonsOf));
  const read = new Map(
    folds.flatMap((fold) => {
      const learnt = { views: fold.views, second: secondFrom(folds, fold) };
      return fold.pages.map((page) => [page, itemsOf(weighed(page.sentences, learnt))] as const);
    }),
  );
  return (page) => read.get(lessons[pages.indexOf(page)]!) ?? [];
}

function print(name: string, score: Score): void {
  const figures = Object.entries(score).map(([figure, value]) => `${figure} ${(value as number).toFixed(3)}`);
  console.log(`${name.padEnd(32)}${figures.join('  ')}`);
}

const open = pagesOf('open');
const tell = process.argv.includes('--verbose') ? (line: string) => console.log(line) : undefined;
print(`open (${open.length} pages)`, scoreOf(open, shipped, tell));
print('  the rules alone', scoreOf(open, rulesAlone));
print('  learnt from the other pages', scoreOf(open, leftOut(open)));
for (const part of ['held-out', 'held-out-long', 'unlearnt'] as const) {
  const pages = pagesOf(part);
  print(`${part} (${pages.length} pages)`, scoreOf(pages, shipped));
  print('  the rules alone', scoreOf(pages, rulesAlone));
}
