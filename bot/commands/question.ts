import { MOST_ANSWERS, questionCard } from '../../cards/items/question.ts';
import { words } from '../../cards/words.ts';
import type { Item } from '../../domain/items/item.ts';
import { isOverdue } from '../../domain/items/listing.ts';
import type { Party } from '../../domain/items/party.ts';
import { rosterOf } from '../../domain/network.ts';
import { isNamed } from '../../domain/people/concerns.ts';
import { readSearch } from '../../domain/registers/search-query.ts';
import { statusWord } from '../../domain/registers/register-words.ts';
import { search } from '../../domain/registers/search.ts';
import { dueAsked, type DueAsked } from '../../domain/swedish/typed/due-asked.ts';
import { askedAbout, decisionsAsked, stateAsked } from '../../domain/swedish/typed/question.ts';
import { dayOf } from '../../domain/time.ts';
import { isFirstNameInSmallLetters } from '../../domain/swedish/who/first-names.ts';
import { indexRoster, lookUp } from '../../domain/swedish/who/roster-index.ts';
import type { Answer } from '../answer.ts';
import type { Turn } from '../turn.ts';
import { list } from './list.ts';
import { answerDecided } from './question-decided.ts';
import { answerDue } from './question-due.ts';
import { aboutMeeting } from './question-meeting.ts';
import { aboutParty, type Asked, type Found } from './question-party.ts';
import { readToSearch } from './search-reading.ts';

/** The municipality, the group or the person that a question names, in full or by a name that is somebody's. */
function partyAsked({ state }: Turn, text: string): Asked | undefined {
  const roster = rosterOf(state);
  const { municipalities, groups, members } = roster;
  const all: Party[] = [
    ...municipalities.map((name): Party => ({ kind: 'municipality', name })),
    ...groups.map(({ id, name }): Party => ({ kind: 'group', id, name })),
    ...members.map(({ id, name }): Party => ({ kind: 'member', id, name })),
  ];
  const named = all.find(({ name }) => isNamed(name, text));
  if (named) return { written: named.name, meant: [named] };
  const index = indexRoster(roster);
  const [first] = (text.match(/\p{L}[\p{L}-]+/gu) ?? []).flatMap((written) => {
    const small = [written, written.replace(/s$/u, '')].some(isFirstNameInSmallLetters);
    const mayBeName = small || /^\p{Lu}/u.test(written);
    const meant = mayBeName ? lookUp(index, written) : undefined;
    return meant === undefined ? [] : [{ written, meant }];
  });
  return first;
}

/** What a question asks for by how it stands: of all, or what is closed or late of the one party it names beside. */
function filterAsked(text: string, asked: Asked | undefined, about: readonly string[]): string | undefined {
  const status = stateAsked(text);
  if (status === undefined) return undefined;
  if (asked === undefined) return about.length === 0 ? statusWord[status] : undefined;
  const [party, ...others] = asked.meant;
  const isAlone = about.every((word) => word === asked.written || (party && isNamed(party.name, word)));
  return party && others.length === 0 && isAlone && status !== 'open'
    ? `${statusWord[status]} ${party.name}`
    : undefined;
}

/** What is due by then, of whom the question names; undefined where it names nobody of the roster, or who may be several. */
function aboutDue(turn: Turn, due: DueAsked): Answer | undefined {
  if (due.who === undefined) return answerDue(turn, due, undefined);
  if (/^jag$/iu.test(due.who)) return answerDue(turn, due, { kind: 'member', id: turn.me.id, name: turn.me.name });
  const [party, ...others] = partyAsked(turn, due.who)?.meant ?? [];
  return party === undefined || others.length > 0 ? undefined : answerDue(turn, due, party);
}

/** How things stand, in figures, where a question names nothing. */
function aboutAll({ state, now }: Turn): Found {
  const open = state.items.filter(({ kind, state: stands }) => kind === 'assignment' && stands === 'open');
  const late = open.filter((item) => isOverdue(item, state.meetings, dayOf(now)));
  const answer = words.nearly.question.standing(open.length, late.length);
  return { answer, items: [], commands: ['läget', 'lista', 'hjälp'] };
}

/** "Vad har vi bestämt om frånvaron?" asks for decisions before all else. */
const DECIDED = /(?<!\p{L})(?:beslut\p{L}*|beslöt|bestäm\p{L}*)/iu;

async function aboutWords(turn: Turn, about: readonly string[], text: string): Promise<Found> {
  const sought = about.join(' ');
  const { items, said } = await readToSearch(turn, turn.state.network.nextNumber);
  const { hits } = search(readSearch(sought), items, said);
  // What is struck, or was taken back, answers nothing that is asked of how things stand.
  const found = hits.map(({ item }) => item).filter(({ state }) => state !== 'struck');
  const isDecided = ({ kind, decided }: Item): boolean => kind === 'decision' || decided;
  const sorted = DECIDED.test(text) ? [...found.filter(isDecided), ...found.filter((item) => !isDecided(item))] : found;
  return { items: sorted.slice(0, MOST_ANSWERS), commands: [`sök ${sought}`, 'lista'] };
}

/** Answers a question: the meeting that it asks for, what is known of whom or what it names, or what can be asked. */
export async function answerQuestion(turn: Turn, text: string): Promise<Answer> {
  const { state, now, incoming } = turn;
  const decisions = decisionsAsked(text, dayOf(now));
  const decided = decisions === undefined ? undefined : await answerDecided(turn, decisions);
  if (decided !== undefined) return decided;
  const due = dueAsked(text, { today: dayOf(now), now, meetings: state.meetings });
  const byThen = due === undefined ? undefined : aboutDue(turn, due);
  if (byThen !== undefined) return byThen;
  const about = askedAbout(text);
  const asked = partyAsked(turn, text);
  const meeting = aboutMeeting(turn, text);
  const filter = meeting === undefined ? filterAsked(text, asked, about) : undefined;
  if (filter !== undefined) return list(turn, filter);
  const found =
    meeting ??
    (asked ? aboutParty(turn, asked, about) : about.length > 0 ? await aboutWords(turn, about, text) : aboutAll(turn));
  return { card: questionCard({ ...found, sentence: text, state, now }, incoming.operation) };
}
