const FROM = /^\s*(?:från|from)\s*:\s*\S/iu;
const HEADER = /^\s*(?:från|from|skickat|sent|till|to|kopia|cc|ämne|subject|datum|date|bifogade filer|prioritet)\s*:/iu;
/** A signature ends at its mark; "-----Ursprungligt meddelande-----" opens an earlier letter. */
const EARLIER = /^\s*[-_]{2,}\s*(?:ursprungligt meddelande|original message|vidarebefordrat (?:brev|meddelande))/iu;
/** A letter that is answered stands below at least as many lines; below fewer it is sent on, and holds the notes. */
const LINES_OF_AN_ANSWER = 8;

/** Whether a line is one of the header of the letter that these lines begin with: "Skickat: 3 mars". */
export const inMailHeader = (line: string, lines: readonly string[]): boolean =>
  HEADER.test(line) && headerAt(lines, 0) > lines.indexOf(line);

/** How many lines of a mail's header begin here; 0 where none does. */
function headerAt(lines: readonly string[], at: number): number {
  if (!FROM.test(lines[at] ?? '')) return 0;
  let end = at;
  while (HEADER.test(lines[end] ?? '')) end += 1;
  return end - at > 1 ? end - at : 0;
}

/** "> Siv bokar": a line of a letter that is quoted; ">" alone is a blank one there, and no bullet of a list. */
const QUOTED = /^\s*>[\s>]*/u;
/** A letter that is quoted whole, but for "Siv skrev den 3 mars:" above it. */
const QUOTED_SHARE = 0.9;

/** The lines of a letter without the marks of a quotation, where it is quoted whole. */
function unquoted(lines: readonly string[]): readonly string[] {
  const written = lines.filter((line) => line.trim() !== '');
  const quoted = written.filter((line) => QUOTED.test(line));
  const whole = quoted.length >= written.length * QUOTED_SHARE && quoted.some((line) => /^[\s>]+$/u.test(line));
  return whole ? lines.map((line) => line.replace(QUOTED, '')) : lines;
}

/**
 * The lines of a page that was pasted from a mail, with its headers blank, and blank from where an earlier letter begins
 * that this one answers: what is asked there is asked of others. The number of lines stays.
 */
export function ownLetter(lines: readonly string[]): readonly string[] {
  const own = [...unquoted(lines)];
  let written = 0;
  for (let at = 0; at < own.length; at += 1) {
    const header = headerAt(own, at);
    if (written >= LINES_OF_AN_ANSWER && (header > 0 || EARLIER.test(own[at] ?? ''))) return own.fill('', at);
    own.fill('', at, at + header);
    if ((own[at] ?? '').trim() !== '') written += 1;
  }
  return own;
}
