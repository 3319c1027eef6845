import type { PageLine } from './page-line.ts';

/** "Innehållsförteckning", "Ärendelista": what stands over a list of what comes below. */
const OVER_CONTENTS =
  /^(?:[il]nnehåll(?:sförteckning)?|ärende(?:lista|förteckning)n?|föredragningslista|dagordning|ärenden)\s*:?$/iu;
/** "Mötets öppnande ........... 3": a title, and the sheet that it is on. */
const LEADERS = /\s*(?:\.\s?){4,}\s*\d{0,3}$|\s*…+\s*\d{1,3}$/u;
/** A title is no longer than this, and fewer in a row are what they say. */
const LONGEST = 120;
const FEWEST = 3;
/** "Ärende 3 Kassan", "Beslutsärende": words beside a title that its heading need not have. */
const BESIDE = /[.,]?\s*\(?(?:besluts|informations|diskussions)(?:ärende|punkt|fråga)\)?\.?$/iu;

const titleOf = ({ content }: PageLine): string =>
  content
    .replace(LEADERS, '')
    .replace(BESIDE, '')
    .replace(/[\s.:]+$/u, '')
    .toLowerCase();

const couldBeTitle = ({ kind, content }: PageLine): boolean =>
  (kind === 'heading' || kind === 'item' || kind === 'text') && content !== '' && content.length <= LONGEST;

/** The lines of a page, those of a table of contents as furniture: their titles stand again, as headings, over what was said. */
export function withoutContents(lines: readonly PageLine[]): readonly PageLine[] {
  const contents = new Set<PageLine>();
  const headings = new Map<string, number>();
  lines.forEach((line, at) => {
    if (line.kind === 'heading') headings.set(titleOf(line), at);
  });
  let run: PageLine[] = [];
  let named: PageLine[] = [];
  const close = (): void => {
    const last = named.at(-1);
    if (last !== undefined && named.length >= FEWEST)
      for (const line of run.slice(0, run.indexOf(last) + 1)) contents.add(line);
    run = [];
    named = [];
  };
  lines.forEach((line, at) => {
    if (line.kind === 'blank' || line.kind === 'furniture') return;
    const leads = LEADERS.test(line.content);
    const again = couldBeTitle(line) && (headings.get(titleOf(line)) ?? -1) > at;
    const over = OVER_CONTENTS.test(line.content) || (run.length > 0 && line.kind === 'heading' && !line.paragraph);
    if (!leads && !again && !over) close();
    else run.push(line);
    if (leads || again) named.push(line);
  });
  close();
  return lines.map((line) => (contents.has(line) ? { ...line, kind: 'furniture' as const } : line));
}
