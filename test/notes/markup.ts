/** Something that stands in a page of the corpus, as a reader annotated it. Kinds and fields: see README.md. */
export interface GoldItem {
  readonly kind: GoldKind;
  /** Other kinds that count as right. */
  readonly kind_alt: readonly GoldKind[];
  readonly quote: string;
  readonly assignees: readonly string[];
  readonly due: GoldDue;
  /** Other dues that count as right. */
  readonly due_alt: readonly GoldDue[];
  /** First and last line, from 1. */
  readonly lines: readonly [number, number];
  /** Counts neither when found nor when missed. */
  readonly optional: boolean;
}

export type GoldKind = 'uppdrag' | 'beslut' | 'möte' | 'agendapunkt';
/** An ISO day, words for one that the text leaves vague ("nästa möte" for each of its wordings), or none. */
export type GoldDue = string | { readonly phrase: string } | null;

const KINDS: Readonly<Record<string, GoldKind>> = { u: 'uppdrag', b: 'beslut', m: 'möte', a: 'agendapunkt' };
const SIGNS = /\{\{(?<meta>[^|{}]*)\||\}\}/gu;

function kindOf(sign: string): GoldKind {
  const kind = KINDS[sign.trim()];
  if (kind === undefined) throw new Error(`No kind "${sign}": write u, b, m or a.`);
  return kind;
}

function dueOf(written: string): GoldDue {
  const due = written.trim();
  if (due === '' || due === 'none') return null;
  if (due === 'nm') return { phrase: 'nästa möte' };
  if (due.startsWith('~')) return { phrase: due.slice(1) };
  if (!/^\d{4}-\d\d-\d\d$/u.test(due)) throw new Error(`No due "${due}": write an ISO day, nm or ~ and its words.`);
  return due;
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** One item of a mark: "u;Siv, Bo;2026-05-01;opt alt=b duealt=nm". */
function itemOf(meta: string, quote: string, lines: readonly [number, number]): GoldItem {
  const [kind = '', who = '', due = '', flags = ''] = meta.split(';');
  const flagged = (name: string): string[] =>
    flags.split(/\s+/u).flatMap((flag) => (flag.startsWith(`${name}=`) ? [flag.slice(name.length + 1)] : []));
  return {
    kind: kindOf(kind),
    kind_alt: flagged('alt').map(kindOf),
    quote,
    assignees: who.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()])),
    due: dueOf(due),
    due_alt: flagged('duealt').map(dueOf),
    lines,
    optional: flags.split(/\s+/u).includes('opt'),
  };
}

/**
 * A page without its marks, and what they say. A mark is `{{kind;who;due;flags|the words}}`, several of the same words
 * have `&&` between them, and marks may stand within marks. Throws on one that isn't closed or can't be read.
 */
export function unmarked(marked: string): { text: string; items: GoldItem[] } {
  const open: { meta: string; from: number }[] = [];
  const items: { from: number; item: GoldItem }[] = [];
  let text = '';
  let at = 0;
  for (const sign of marked.matchAll(SIGNS)) {
    text += marked.slice(at, sign.index);
    at = sign.index + sign[0].length;
    if (sign.groups?.meta !== undefined) {
      open.push({ meta: sign.groups.meta, from: text.length });
      continue;
    }
    const mark = open.pop();
    if (mark === undefined) throw new Error(`Line ${lineAt(text, text.length)} closes a mark that was never opened.`);
    const quote = text.slice(mark.from).replace(/\s+/gu, ' ').trim();
    const lines = [lineAt(text, mark.from), lineAt(text, text.length)] as const;
    for (const meta of mark.meta.split('&&')) items.push({ from: mark.from, item: itemOf(meta, quote, lines) });
  }
  if (open.length > 0) throw new Error(`A mark is never closed: ${open.map(({ meta }) => meta).join(', ')}`);
  return {
    text: text + marked.slice(at),
    items: items.sort((a, b) => a.from - b.from).map(({ item }) => item),
  };
}
