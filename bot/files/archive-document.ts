import { meetingTime } from '../../cards/dates.ts';
import { actText } from '../../cards/history.ts';
import { stateText } from '../../cards/standing.ts';
import { capital, itemName } from '../../cards/texts.ts';
import { isItem, type Version } from '../../domain/change.ts';
import { dueDay } from '../../domain/due.ts';
import type { Item } from '../../domain/item.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { dayOf } from '../../domain/time.ts';
import { doneText, followsText, leftText, partiesText, saidAtText, stampText } from './item-words.ts';
import type { View } from './register-sheets.ts';
import type { Block, Run, TextDocument } from './text-document.ts';

/** "Ansvariga: Tibro", each on its line; what is empty is left out. */
function facts(...pairs: readonly (readonly [label: string, words: string])[]): Block[] {
  const told = pairs.filter(([, words]) => words !== '');
  if (told.length === 0) return [];
  const text = told.flatMap(([label, words], index): Run[] => [
    { text: `${index === 0 ? '' : '\n'}${label}: `, strong: true },
    { text: words },
  ]);
  return [{ kind: 'paragraph', text }];
}

function historyLine({ verb, text, ...stamp }: Version): string {
  return `${stampText(stamp)} ${actText[verb]}${text === undefined ? '' : `: ${text}`}`;
}

function itemBlocks(item: Item, versions: readonly Version[], { state, now }: View): Block[] {
  const due = [dueDay(item.due, state.meetings) ?? '', followsText(item, state.meetings)];
  return [
    { kind: 'heading', level: 2, text: `${capital(itemName(item))}: ${item.title}` },
    ...facts(
      ['Läge', stateText(item, state, dayOf(now))],
      ['Ansvariga', partiesText(item)],
      ['Klara', doneText(item)],
      ['Inte klara', item.lines.length > 1 ? leftText(item) : ''],
      [item.kind === 'topic' ? 'Tas upp' : 'Klart senast', due.filter((part) => part !== '').join(', ')],
      [item.decided ? 'Beslutat på mötet' : 'Sagt på mötet', saidAtText(item, state.meetings)],
      ['Stängt', item.closed ? stampText(item.closed) : ''],
      ['Orsak', item.closed?.reason ?? ''],
      ['Anteckning', item.note],
      ['Läst ur', item.source ?? ''],
    ),
    { kind: 'heading', level: 3, text: 'Historik' },
    { kind: 'bullets', entries: versions.map(historyLine) },
  ];
}

function meetingBlocks(meeting: Meeting): Block[] {
  const present = (meeting.present ?? []).map(({ name }) => name);
  return [
    { kind: 'heading', level: 2, text: `${meetingTime(meeting, '')}${meeting.cancelled ? ' (inställt)' : ''}` },
    ...facts(
      ...([
        ['Tema', meeting.theme],
        ['Plats', meeting.place],
        ['Länk', meeting.link ?? ''],
      ] as const),
      ...([
        ['Ordförande', meeting.chair?.name ?? ''],
        ['Sekreterare', meeting.secretary?.name ?? ''],
      ] as const),
      ['Närvarande', present.join(', ')],
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
  const { network, meetings } = view.state;
  const histories = historiesOf(versions);
  const told = (which: (item: Item) => boolean) =>
    items.filter(which).flatMap((item) => itemBlocks(item, histories.get(item.number) ?? [], view));
  return {
    title: `Uppdrag och beslut i ${network.code}`,
    subtitle: `${network.name}, allt som var sparat ${dayOf(view.now)}`,
    blocks: [
      ...part(
        'Beslut',
        told(({ kind }) => kind === 'decision'),
      ),
      ...part(
        'Uppdrag',
        told(({ kind }) => kind === 'assignment'),
      ),
      ...part(
        'Att ta upp',
        told(({ kind }) => kind === 'topic'),
      ),
      ...part('Möten', meetings.flatMap(meetingBlocks)),
    ],
  };
}
