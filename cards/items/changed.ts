import { isItem, type Verb, type Version } from '../../domain/change.ts';
import type { Item } from '../../domain/items/item.ts';
import { partyKey, type Line } from '../../domain/items/party.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import { sameDue } from '../../domain/items/due.ts';
import { dayOf, type Day, type Instant } from '../../domain/time.ts';
import { dueText, meetingName } from '../parts/dates.ts';
import { joined, kindName, shortened } from '../parts/texts.ts';
import { words } from '../words.ts';

/** As much of a text as tells it from another. */
const LONGEST_TEXT = 120;

const { changed } = words.history;

const namesOf = (lines: readonly Line[]): string => joined(lines.map(({ party }) => party.name));
const keysOf = ({ lines }: Item): string => lines.map(({ party }) => partyKey(party)).join();

/** Who owes it now; where it is the same parties, whose ticks are new or gone. */
function linesText(before: Item, after: Item): string[] {
  if (keysOf(before) !== keysOf(after)) {
    return [after.lines.length === 0 ? changed.nobody : changed.parties(namesOf(after.lines))];
  }
  const ticked = after.lines.filter(({ done }, index) => done && !before.lines[index]?.done);
  const unticked = after.lines.filter(({ done }, index) => !done && before.lines[index]?.done);
  return [
    ...(ticked.length > 0 ? [changed.ticked(namesOf(ticked))] : []),
    ...(unticked.length > 0 ? [changed.unticked(namesOf(unticked))] : []),
  ];
}

function saidAtText({ saidAt }: Item, meetings: readonly Meeting[], today: Day): string {
  const meeting = meetings.find(({ id }) => id === saidAt);
  return meeting === undefined ? changed.saidNowhere : changed.saidAt(meetingName(meeting, today));
}

/** What differs between an item and how it stood before, in short words: "datum till 8 april, ansvariga till Hjo och Tibro". */
export function changedText(before: Item, after: Item, meetings: readonly Meeting[], now: Instant): string | undefined {
  const today = dayOf(now);
  const due = dueText(after.due, meetings, today);
  const told = [
    ...(before.title === after.title ? [] : [changed.title(shortened(after.title, LONGEST_TEXT))]),
    ...(before.kind === after.kind ? [] : [changed.kind(kindName[after.kind])]),
    ...(sameDue(before.due, after.due) ? [] : [due === undefined ? changed.noDue : changed.due(due)]),
    ...linesText(before, after),
    ...(before.saidAt === after.saidAt ? [] : [saidAtText(after, meetings, today)]),
    ...(before.kind !== after.kind || before.decided === after.decided
      ? []
      : [after.decided ? changed.decided : changed.undecided]),
    ...(before.note === after.note
      ? []
      : [after.note === '' ? changed.noNote : changed.note(shortened(after.note, LONGEST_TEXT))]),
    ...(before.kind !== after.kind || before.state === after.state ? [] : [changed.state[after.state]]),
  ];
  return told.length === 0 ? undefined : told.join(', ');
}

/** What these did is told by what differs afterwards; the others tell it by themselves, or by what was typed. */
const TOLD_BY_DIFFERENCE: ReadonlySet<Verb> = new Set(['edited', 'undone', 'redone', 'planned', 'cancelled']);

/** The history of an item, oldest first, in which changes that were kept without a text tell what they changed; with gaps, some don't. */
export function withChanges(history: readonly Version[], meetings: readonly Meeting[], now: Instant): Version[] {
  return history.map((version, index) => {
    const [before, { after, verb }] = [history[index - 1]?.after, version];
    if (version.text !== undefined || !TOLD_BY_DIFFERENCE.has(verb) || before === undefined) return version;
    if (!isItem(before) || !isItem(after) || before.revision !== after.revision - 1) return version;
    const text = changedText(before, after, meetings, now);
    return text === undefined ? version : { ...version, text };
  });
}
