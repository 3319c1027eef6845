import type { Finding, NoteKind } from '../note-item.ts';
import type { ReadSentence } from '../read-sentence.ts';
import { besideFound } from './beside.ts';
import { missedIn } from './missed.ts';
import { traitsOf } from './traits.ts';
import { chanceOf, KINDS, leaningsOf, middleOf, readWeights, type Leanings, type Weights } from './leanings.ts';
import { chancesAmong, FEW, surroundings, type SecondWeights } from './surroundings.ts';
import { PART_WEIGHTS, SECOND, SECOND_OF_FEW, WEIGHTS } from './weights.ts';

/**
 * What is learnt: what each trait weighs, in views that see other traits of the same sentence and so err otherwise; and
 * then each fact of what they say, and of what stands around the sentence.
 */
export interface Learnt {
  readonly views: readonly Weights[];
  /** On pages of few sentences those around one tell other things than where they are many. */
  readonly second: { readonly few: SecondWeights; readonly many: SecondWeights };
}

const readSecond = (written: string): SecondWeights => written.split('\n').map((row) => row.split(' ').map(Number));

/** What was learnt from the corpus. */
export const LEARNT: Learnt = {
  views: [readWeights(WEIGHTS), readWeights(PART_WEIGHTS)],
  second: { few: readSecond(SECOND_OF_FEW), many: readSecond(SECOND) },
};

/** A rule's find is let go below this, a sure one below the second. */
const KEPT = 0.3;
const KEPT_SURE = 0.15;
/** What stands in a list under somebody's name is theirs, however little its words tell. */
const BY_ITS_PLACE = 'under-person';
/** What is called a task, or bidden in a list of what to have ready, is one. */
const CALLED_SO = /^(?:task-for|task-called|readied-before)$/u;
/** "GR bjuder in till konferens 15 april": whoever invites has done so. */
const INVITED = 'invited';
/**
 * What no rule found is found above this, both among those around it and by itself in one of the views: on a long page
 * that tells much, what stands around a sentence alone makes tasks of words that hardly ever mean one.
 */
const MADE = 0.35;
/** What one more in a sentence is to do is found above this, by what stands beside it. */
const MADE_IN_PART = { task: 0.3, 'task-told': 0.1, other: 0.5 } as const;
const SURE = 0.7;
const MOST_REASONS = 3;

const owedByNone = ({ kind, assignees }: Pick<Finding, 'kind' | 'assignees'>): boolean =>
  kind === 'assignment' && assignees.length === 0;
/** What nobody is named for can't be saved before somebody is, however likely it is meant. */
const isSure = (finding: Pick<Finding, 'kind' | 'assignees'>, chance: number): boolean =>
  chance >= SURE && !owedByNone(finding);

/** The traits that spoke most for a kind: why something was found that no rule tells of. */
function reasons(kind: number, traits: ReadonlySet<string>, views: readonly Weights[]): string {
  const weightOf = (trait: string): number => Math.max(...views.map((weights) => weights.get(trait)?.[kind] ?? 0));
  const most = [...traits].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, MOST_REASONS);
  return `weighed (${most.join(', ')})`;
}

/**
 * The sentences with their finds weighed by all that can be seen of them, and then by how likely those around them are to
 * give something: what a rule found in words that seldom mean it is let go, and what no rule knows but the words most often
 * mean is found. The weights are learnt from the corpus by `npm run learn`; the same sentences always give the same.
 */
export function weighed(sentences: readonly ReadSentence[], { views, second }: Learnt = LEARNT): ReadSentence[] {
  const viewsOf = (traits: ReadonlySet<string>): Leanings[] => views.map((weights) => leaningsOf(traits, weights));
  const traitsOfEach = sentences.map((read, at) => traitsOf(read, sentences[at - 1], sentences[at + 1]));
  const viewsOfEach = traitsOfEach.map(viewsOf);
  const alone = viewsOfEach.map(middleOf);
  const factsOf = surroundings(sentences, alone);
  const around = sentences.length > FEW ? second.many : second.few;
  return sentences.map((read, at) => {
    const traits = traitsOfEach[at] ?? new Set();
    const chances = chancesAmong(factsOf(at, viewsOfEach[at] ?? []), around);
    const among = (kind: NoteKind): number => chances[KINDS.indexOf(kind)] ?? 0;
    const byItself = (kind: NoteKind): number => chanceOf(alone[at]?.[KINDS.indexOf(kind)]);
    const inOneView = (kind: NoteKind): number =>
      chanceOf(Math.max(...(viewsOfEach[at] ?? []).map((view) => view[KINDS.indexOf(kind)] ?? -Infinity)));
    // What a rule found is unlikely only where it is so both by itself and among those around it.
    const best = (kind: NoteKind): number => Math.max(among(kind), byItself(kind));
    const kept = read.findings
      .filter(
        ({ kind, sure, rule }) =>
          rule === BY_ITS_PLACE || CALLED_SO.test(rule) || best(kind) >= (sure ? KEPT_SURE : KEPT),
      )
      .map((finding) => ({ ...finding, sure: finding.rule === 'task-for' || isSure(finding, best(finding.kind)) }));
    // Where proposals stand nothing is settled, whatever the words; and a row of a table tells of one thing.
    const whole =
      read.place.section === 'proposals' ||
      (read.place.block.kind === 'row' && kept.length > 0) ||
      kept.some(({ rule }) => CALLED_SO.test(rule));
    const open = whole ? [] : KINDS;
    const likely = open
      .filter((kind) => !kept.some((finding) => finding.kind === kind || (finding.decided && kind === 'decision')))
      .filter((kind) => among(kind) >= MADE && inOneView(kind) >= MADE);
    // "Nästa träff är hos Bo", "att översända rapporten": beside a meeting or a decision nobody owes what nobody is named for.
    const told = kept.some(({ kind }) => kind === 'meeting' || kind === 'decision');
    const missed = likely.flatMap((kind) => missedIn(read, kind)).filter((one) => !(told && owedByNone(one)));
    const invited = kept.some(({ rule }) => rule === INVITED);
    const added = missed
      .map((one) => ({
        ...one,
        rule: reasons(KINDS.indexOf(one.kind), traits, views),
        sure: isSure(one, among(one.kind)),
      }))
      .filter(({ kind }) => kind !== 'assignment' || !invited);
    const guessed = added.some(({ kind }) => kind === 'assignment');
    const more = (guessed ? [] : besideFound(read, kept)).flatMap(({ read: part, finding, beside }) => {
      const ofPart = traitsOf(part, undefined, undefined);
      const chance = chanceOf(middleOf(viewsOf(ofPart))[KINDS.indexOf('assignment')]);
      if (chance < MADE_IN_PART[beside]) return [];
      return [{ ...finding, rule: reasons(0, ofPart, views), sure: chance >= SURE }];
    });
    return { ...read, findings: [...kept, ...added, ...more] };
  });
}
