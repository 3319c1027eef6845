import type { PageLine } from './page-line.ts';

/** "Åtgärd: Boka lokal", "Ansvarig: Siv": what is to be done, and who does it. */
const TASK = /^(?:åtgärd|uppgift|uppdrag|aktivitet|beslut|ansvarig(?:a)?|ansvar|utförare|vem)\s*:\s*\S/iu;
/** At the top of a page such lines tell when the meeting was. */
const WHEN = /^(?:datum|tid|dag|när|slutdatum|klart?datum|förfallodatum)\s*:\s*(?=.*\d)/iu;

/** The lines, with a day that stands by itself under a task taken for when it is due: "Åtgärd: …", "Ansvarig: Siv", "Datum: 3 mars". */
export function withTaskLabels(lines: readonly PageLine[]): PageLine[] {
  let last: PageLine | undefined;
  return lines.map((line) => {
    const [before] = [last];
    last = line.kind === 'blank' ? last : line;
    if (before === undefined || !TASK.test(before.content) || !WHEN.test(line.content)) return line;
    return { ...line, kind: 'text', content: line.content.replace(WHEN, 'Klart: '), goesOn: true };
  });
}
