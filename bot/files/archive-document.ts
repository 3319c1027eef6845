import { meetingTime } from '../../cards/parts/dates.ts';
import { actOrTakenBack } from '../../cards/items/history.ts';
import { stateText } from '../../cards/parts/standing.ts';
import { capital, itemName } from '../../cards/parts/texts.ts';
import { words } from '../../cards/words.ts';
import { isItem, type Version } from '../../domain/change.ts';
import { dueDay } from '../../domain/items/due.ts';
import type { Item } from '../../domain/items/item.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import { dayOf } from '../../domain/time.ts';
import { takenBack } from '../../domain/undo.ts';
import { doneText, followsText, leftText, partiesText, saidAtText, stampText } from './item-words.ts';
import type { View } from './register-sheets.ts';
import type { Block, Run, TextDocument } from './text-document.ts';

const { fields } = words;

/** "Ansvariga: Tibro", each on its line; what is empty is left out. */
function facts(...pairs: readonly (readonly [label: string, told: string])[]): Block[] {
  const filled = pairs.filter(([, told]) => told !== '');
  if (filled.length === 0) return [];
  const text = filled.flatMap(([label, told], index): Run[] => [
    { text: `${index === 0 ? '' : '\n'}${label}: `, strong: true },
    { text: told },
  ]);
  return [{ kind: 'paragraph', text }];
}

function historyLines(versions: readonly Version[]): string[] {
  const gone = takenBack(versions);
  return versions.map((version) => words.history.did(stampText(version), actOrTakenBack(version, gone), version.text));
}

function itemBlocks(item: Item, versions: readonly Version[], { state, now }: View): Block[] {
  const due = [dueDay(item.due, state.meetings) ?? '', followsText(item, state.meetings)];
  return [
    { kind: 'heading', level: 2, text: `${capital(itemName(item))}: ${item.title}` },
    ...facts(
      [fields.standing, stateText(item, state, dayOf(now))],
      [fields.parties, partiesText(item)],
      [fields.done, doneText(item)],
      [fields.notDone, item.lines.length > 1 ? leftText(item) : ''],
      [item.kind === 'topic' ? fields.broughtUp : fields.due, due.filter((part) => part !== '').join(', ')],
      [item.decided ? words.common.decidedAtMeeting : fields.saidAt, saidAtText(item, state.meetings)],
      [fields.closed, item.closed ? stampText(item.closed) : ''],
      [fields.reason, item.closed?.reason ?? ''],
      [fields.note, item.note],
      [fields.source, item.source ?? ''],
    ),
    { kind: 'heading', level: 3, text: words.history.heading },
    { kind: 'bullets', entries: historyLines(versions) },
  ];
}

function meetingBlocks(meeting: Meeting): Block[] {
  const time = meetingTime(meeting, '');
  const present = (meeting.present ?? []).map(({ name }) => name);
  return [
    { kind: 'heading', level: 2, text: meeting.cancelled ? words.documents.archive.cancelled(time) : time },
    ...facts(
      ...([
        [fields.theme, meeting.theme],
        [fields.place, meeting.place],
        [fields.link, meeting.link ?? ''],
      ] as const),
      ...([
        [fields.chair, meeting.chair?.name ?? ''],
        [fields.secretary, meeting.secretary?.name ?? ''],
      ] as const),
      [fields.present, present.join(', ')],
    ),
  ];
}

function part(text: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 1, text }, ...blocks];
}

/** The versions of each item by its number, in their order. */
function historiesOf(versions: readonly Version[]): ReadonlyMap<number, readonly Version[]> {
  const histories = new Map<number, Version[]>();
  for (const version of versions) {
    if (!isItem(version.after)) continue;
    const known = histories.get(version.after.number);
    if (known) known.push(version);
    else histories.set(version.after.number, [version]);
  }
  return histories;
}

/** Everything that is kept of a network, to be read by people: each item with its whole history, and each meeting. */
export function archiveDocument(items: readonly Item[], versions: readonly Version[], view: View): TextDocument {
  const texts = words.documents.archive;
  const { network, meetings } = view.state;
  const histories = historiesOf(versions);
  const told = (which: (item: Item) => boolean) =>
    items.filter(which).flatMap((item) => itemBlocks(item, histories.get(item.number) ?? [], view));
  return {
    title: texts.title(network.code),
    subtitle: texts.subtitle(network.name, dayOf(view.now)),
    blocks: [
      ...part(
        texts.part.decisions,
        told(({ kind }) => kind === 'decision'),
      ),
      ...part(
        texts.part.assignments,
        told(({ kind }) => kind === 'assignment'),
      ),
      ...part(
        texts.part.topics,
        told(({ kind }) => kind === 'topic'),
      ),
      ...part(texts.part.meetings, meetings.flatMap(meetingBlocks)),
    ],
  };
}
