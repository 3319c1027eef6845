import { MOST_FINDS, type Find, type NotesDraft } from '../../domain/meetings/notes-draft.ts';
import type { NetworkState } from '../../domain/network.ts';
import { dayOf, type Instant } from '../../domain/time.ts';
import { button } from '../parts/button.ts';
import { dayText, dueText, unbroken } from '../parts/dates.ts';
import { card, heading, says, subheading, typed, type Action, type Card, type Element } from '../parts/element.ts';
import { numbersText } from '../parts/numbers.ts';
import { joined, press } from '../parts/texts.ts';
import { words } from '../words.ts';
import { countedFrom, doubtElements } from './notes-doubts.ts';

/** Finds on one page: with their quotes they take a screen or two. */
const FINDS_PAGE = 8;

const GROUPS = ['assignment', 'decision', 'meeting', 'topic'] as const;

const groupOf = (find: Find) => (find.kind === 'meeting' ? 'meeting' : find.item.kind);

/** A find and its place in the draft. */
interface Placed {
  readonly find: Find;
  readonly index: number;
  /** Its place on the card, from 1. */
  readonly order: number;
}

/** The finds in the order that the card shows them: by group, and in the order of the notes within it. */
export function inGroups(finds: readonly Find[]): Placed[] {
  const placed = finds.map((find, index) => ({ find, index }));
  return GROUPS.flatMap((group) => placed.filter(({ find }) => groupOf(find) === group)).map((one, at) => ({
    ...one,
    order: at + 1,
  }));
}

function titleOf(find: Find, today: string): string {
  if (find.kind === 'item') return find.item.title;
  const { day, from, to, theme } = find.meeting;
  const { meeting, meetingAbout } = words.notes;
  const on = dayText(day, today);
  return theme === '' ? meeting(on, from, to) : meetingAbout(on, from, to, theme);
}

function detailsOf(find: Find, state: NetworkState, today: string): string {
  if (find.kind === 'meeting') return find.meeting.place;
  const { parties, due } = find.item;
  return [
    parties.length > 0 ? joined(parties.map(({ name }) => name)) : '',
    unbroken(dueText(due, state.meetings, today) ?? ''),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function findElements({ find, index, order }: Placed, draft: NotesDraft, state: NetworkState, now: Instant): Element[] {
  const today = dayOf(now);
  const details = detailsOf(find, state, today);
  const { id, expires } = draft;
  return [
    typed(titleOf(find, today), { weight: 'bolder' }, { separator: true, spacing: 'medium' }),
    ...(details === '' ? [] : [typed(details, {}, { spacing: 'none' })]),
    typed(words.common.quoted(find.quote), { isSubtle: true, size: 'small' }, { spacing: 'none' }),
    ...doubtElements(find, state, today),
    {
      type: 'ColumnSet',
      spacing: 'small',
      columns: [
        {
          type: 'Column',
          width: 'stretch',
          // Clients read Markdown in the title of a toggle, so it holds no word of the notes.
          items: [
            { type: 'Input.Toggle', id: `tick${index}`, title: words.notes.include(order), value: String(find.ticked) },
          ],
        },
        {
          type: 'Column',
          width: 'auto',
          verticalContentAlignment: 'center',
          items: [says(press.edit, { color: 'accent', weight: 'bolder' })],
          selectAction: button('editFind', words.notes.edit(titleOf(find, today).slice(0, 60)), {
            network: state.network.id,
            draft: id,
            expires,
            index,
          }),
        },
      ],
    },
  ];
}

function groupElements(page: readonly Placed[], draft: NotesDraft, state: NetworkState, now: Instant): Element[] {
  return GROUPS.flatMap((group) => {
    const finds = page.filter(({ find }) => groupOf(find) === group);
    return finds.length === 0
      ? []
      : [subheading(words.notes.groups[group]), ...finds.flatMap((placed) => findElements(placed, draft, state, now))];
  });
}

function knownElements({ known }: NotesDraft): Element[] {
  if (known.length === 0) return [];
  return [says(words.notes.known(numbersText(known)))];
}

/** What was found in notes, a page at a time: ticked what is sure. Nothing is saved before Spara. */
export function reviewCard(draft: NotesDraft, from: number, state: NetworkState, now: Instant): Card {
  const all = inGroups(draft.finds);
  const page = all.slice(from, from + FINDS_PAGE);
  const to = from + page.length;
  const at = { network: state.network.id, draft: draft.id, expires: draft.expires };
  const turn = (title: string, first: number): Action => button('reviewPage', title, { ...at, from: first });
  const ticked = draft.finds.filter((find) => find.ticked).length;
  const elsewhere = ticked - page.filter(({ find }) => find.ticked).length;
  return card(
    [
      heading(words.notes.heading(all.length)),
      says(words.notes.ticked(ticked)),
      countedFrom(draft, now),
      ...(all.length > FINDS_PAGE ? [says(words.common.range(from + 1, to, all.length), { isSubtle: true })] : []),
      ...(all.length === MOST_FINDS ? [says(words.notes.onlyFirst(MOST_FINDS))] : []),
      ...knownElements(draft),
      ...groupElements(page, draft, state, now),
      ...(elsewhere > 0 ? [says(words.notes.elsewhere(elsewhere), { separator: true })] : []),
    ],
    [
      button('saveNotes', words.notes.press.saveTicked, at, { style: 'positive' }),
      ...(to < all.length ? [turn(press.more, to)] : []),
      ...(from > 0 ? [turn(words.notes.press.previous, Math.max(0, from - FINDS_PAGE))] : []),
      // With its inputs: who comes back finds the ticks as they were.
      button('leaveNotes', press.cancel, at),
    ],
  );
}

/** The page of the review that a find stands on, as the place of its first one. */
export function pageOf({ finds }: NotesDraft, index: number): number {
  const order = inGroups(finds).findIndex((placed) => placed.index === index);
  return order - (order % FINDS_PAGE);
}

/** What a review that was put away says instead: nothing is lost before its draft is. */
export function leftNotesCard({ id, expires }: NotesDraft, { network }: NetworkState, now: Instant): Card {
  const { told, show } = words.notes.left;
  return card(
    [says(told(dayText(expires, dayOf(now))))],
    [button('reviewPage', show, { network: network.id, draft: id, expires, from: 0 })],
  );
}
