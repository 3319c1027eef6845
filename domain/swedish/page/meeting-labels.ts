import type { PageLine } from './page-line.ts';

/** "Nästa möte", "Datum för nästkommande nätverksträff: 3 mars". */
const NEXT =
  /(?<!\p{L})(?:nästa|nästkommande|kommande)\s+(?:\p{L}+\s+)?\p{L}*(?:möten?|mötet|träff(?:en|ar)?|sammanträde(?:t|n)?|sammankomst(?:er)?|tillfällen?|gång)(?!\p{L})/iu;
/** What is longer says more than that there is one. */
const LONGEST_TITLE = 8;
const WHAT = 'datum|dag|tid|tider|klockan|när|plats|var|lokal|ort|länk|tema';
/** Between a label and what it says; a chat makes a tab one space. */
const PLAIN_SPACE = String.raw`\s(?=\d)|(?<=plats|lokal)\s(?!(?:ej|inte|ännu|meddelas|bestäms|och|är|på|för)(?!\p{L}))`;
const MARK = String.raw`(?:\s*(?:och|/|&)\s*(?:${WHAT}))?\**\s*(?:[:?]|\t|\s{2,}|${PLAIN_SPACE})\**\s*`;
/** "Tid: 9–12", "Tid och plats: 9–12, Rådhuset". */
const LABEL = new RegExp(String.raw`^(?:${WHAT})${MARK}\S`, 'iu');
/** "Onsdag 3 mars", above such lines. */
const DAY = /^(?:\p{L}+dag(?:en)?\s+)?(?:den\s+)?\d{1,2}(?:\s*\/\s*\d{1,2}|\s+\p{L}+|:e\s+\p{L}+)(?:\s+20\d\d)?$/iu;

const WHEN = new RegExp(String.raw`^(?:datum|dag|när)${MARK}`, 'iu');
const HOURS = new RegExp(String.raw`^(?:tid|tider|klockan)${MARK}(?=\d{1,2}(?:[.:]\d\d)?\s*(?:[-–,]|$|till))`, 'iu');
const TIME = new RegExp(String.raw`^(?:tid|tider|klockan)${MARK}`, 'iu');
const WHERE = new RegExp(String.raw`^(?:plats|lokal|var|ort)${MARK}`, 'iu');
const OTHER = new RegExp(String.raw`^(?<label>länk|tema)${MARK}`, 'iu');

/** The label left out where what it says is plain without: "3 mars", "kl 9–12", "plats Hjo". */
const inSentence = (content: string): string =>
  content
    .replace(WHEN, '')
    .replace(HOURS, 'kl ')
    .replace(TIME, '')
    .replace(WHERE, (_mark, at: number) => (/^\p{Lu}/u.test(content.slice(at + _mark.length)) ? 'plats ' : 'plats: '))
    .replace(OTHER, '$<label>: ')
    .replace(/[,.;]$/u, '');

/** Which day: a new one begins another meeting. */
const DATED = /\d\s*\/\s*\d|\d{1,2}(?::e)?\s+(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|20\d\d-\d\d/iu;

/** The lines of each meeting: a second one begins where another day is told. */
function eachMeeting(lines: readonly PageLine[]): PageLine[][] {
  const meetings: PageLine[][] = [];
  for (const line of lines) {
    const last = meetings.at(-1);
    const begins = last === undefined || (DATED.test(line.content) && last.some(({ content }) => DATED.test(content)));
    if (begins) meetings.push([line]);
    else last.push(line);
  }
  return meetings;
}

const isTitle = ({ kind, content }: PageLine): boolean =>
  kind !== 'row' && NEXT.test(content) && content.split(/\s+/u).length <= LONGEST_TITLE && !/[.?!]$/u.test(content);

/** How many of the lines after a title, with the blank ones between, say when and where. */
function labelsAfter(lines: readonly PageLine[]): number {
  let last = 0;
  let labels = 0;
  for (const [at, { kind, content }] of lines.entries()) {
    if (kind === 'blank') continue;
    const isLabel = LABEL.test(content);
    if (!isLabel && !(labels === 0 && last === 0 && DAY.test(content))) break;
    labels += isLabel ? 1 : 0;
    last = at + 1;
  }
  return labels === 0 ? 0 : last;
}

/**
 * The lines, with what stands a line each under "Nästa möte" about when and where as one: "3 mars, kl 9–12, plats Hjo". At the top of a page such lines tell of the meeting that was.
 */
export function withMeetingLabels(lines: readonly PageLine[]): PageLine[] {
  const out: PageLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const count = isTitle(line) ? labelsAfter(lines.slice(at + 1)) : 0;
    if (count === 0) {
      out.push(line);
      continue;
    }
    const labels = lines.slice(at + 1, at + 1 + count).filter(({ kind }) => kind !== 'blank');
    const begins = /\d/u.test(line.content) ? [line, ...labels] : labels;
    if (begins[0] !== line) out.push({ ...line, kind: 'heading', content: line.content.replace(/\s*:$/u, '') });
    for (const meeting of eachMeeting(begins)) {
      const content = meeting.map((one) => inSentence(one.content)).join(', ');
      const [first] = meeting;
      if (first !== undefined) out.push({ ...first, kind: 'text', content }, { ...first, kind: 'blank', content: '' });
    }
    at += count;
  }
  return out;
}
