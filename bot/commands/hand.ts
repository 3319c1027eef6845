import { handForm, leftCard } from '../../cards/people/handover.ts';
import { partyChoices } from '../../cards/items/form-reading.ts';
import { itemCard } from '../../cards/items/item.ts';
import type { Pressed } from '../../cards/payloads.ts';
import { itemName, joined } from '../../cards/parts/texts.ts';
import { words } from '../../cards/words.ts';
import { handOver } from '../../domain/items/handover.ts';
import type { Item } from '../../domain/items/item.ts';
import { owedByParty, type Left } from '../../domain/people/left-behind.ts';
import { isOf, linesOf, membersOf } from '../../domain/people/members.ts';
import { partyKey, type Line, type Party } from '../../domain/items/party.ts';
import { mayTick } from '../../domain/people/permission.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Answer } from '../answer.ts';
import { numberIn, type Command } from '../command.ts';
import { idOf } from '../ids.ts';
import { actOf, findItem, save, stopRepeated, type Turn } from '../turn.ts';
import { linesNamed, partiesNamed } from './names.ts';

/** The lines that wait and that the sender may hand over. Refuses an item that is closed, and one in which there are none. */
function handable({ state, me, now }: Turn, item: Item): Line[] {
  if (item.state !== 'open') throw new Refusal({ code: 'already-closed', item });
  const open = item.lines.filter(({ done }) => !done);
  const lines = open.filter(({ party }) => mayTick(state, me, item, [partyKey(party)], now));
  if (open.length > 0 && lines.length === 0) throw new Refusal({ code: 'not-allowed', what: 'hand', item });
  return lines;
}

/** Who of the sender's own in an item are done: their part isn't left to hand over. */
const doneOwn = ({ state, me }: Turn, item: Item): Party[] =>
  linesOf(item, me, state.groups)
    .filter(({ done }) => done)
    .map(({ party }) => party);

/**
 * The line that must be meant where none is named: the sender's own, one whose party has nobody here, or the only one,
 * unless the sender had a part that is done.
 */
function meantLine(turn: Turn, item: Item, lines: readonly Line[]): Line | undefined {
  const { state, me } = turn;
  const likely = lines.filter(
    ({ party }) => isOf(party, me, state.groups) || (party.kind !== 'outside' && membersOf(party, state).length === 0),
  );
  const [one, ...others] = likely.length > 0 || doneOwn(turn, item).length > 0 ? likely : lines;
  return others.length === 0 ? one : undefined;
}

async function hand(turn: Turn, item: Item, line: Line, to: readonly Party[], operation?: string): Promise<Answer> {
  const act = actOf(turn, operation);
  const names = joined(to.map(({ name }) => name));
  const text = words.handover.change(line.party.name, names);
  const change = handOver(turn.state, act, { items: [item], key: partyKey(line.party), to, text });
  const saved = await save(turn, change);
  const [after = item] = change.items;
  const banner = words.handover.handed(itemName(after), names);
  return {
    card: itemCard({ item: after, state: saved, now: turn.now, banner, undo: act.operation }),
    place: 'everyone',
  };
}

const nobodyOwes = (item: Item): Answer => ({
  text: words.handover.nobodyOwes(itemName(item), item.number),
});

async function openForm(turn: Turn, number: number): Promise<Answer> {
  const item = await findItem(turn, number);
  const lines = handable(turn, item);
  if (lines.length === 0) return nobodyOwes(item);
  const meant = meantLine(turn, item, lines) ?? lines[0];
  const line = meant ? partyKey(meant.party) : '';
  return { card: handForm(item, turn.state, lines, { line, to: '' }), place: 'presser' };
}

/** `lämna över 14 till Emma`, and `lämna över 14 från Tibro till Emma` where several lines may be meant. */
async function handSpoken(turn: Turn, number: number, from: string | undefined, to: string): Promise<Answer> {
  const { state } = turn;
  const item = await findItem(turn, number);
  const lines = handable(turn, item);
  if (lines.length === 0) return nobodyOwes(item);
  const parties = partiesNamed(state, to);
  if (from !== undefined) {
    const [key, ...others] = linesNamed(state, item, from);
    const named = lines.find(({ party }) => partyKey(party) === key);
    if (named && others.length === 0) return hand(turn, item, named, parties);
    const open = item.lines.some(({ party, done }) => !done && partyKey(party) === key);
    if (open && others.length === 0) throw new Refusal({ code: 'not-allowed', what: 'hand', item });
  }
  const line = from === undefined ? meantLine(turn, item, lines) : undefined;
  if (line) return hand(turn, item, line, parties);
  const [only, ...others] = parties;
  const chosen = only && others.length === 0 ? partyKey(only) : '';
  const done = from === undefined ? doneOwn(turn, item).map(({ name }) => name) : [];
  const { missing, ownDone } = words.handover.line;
  const wrong = done.length > 0 ? ownDone(joined(done)) : missing;
  return { card: handForm(item, state, lines, { line: '', to: chosen, wrong }) };
}

async function handPressed(turn: Turn, pressed: Pressed<'saveHand'>): Promise<Answer> {
  const { state } = turn;
  const { network, number, revision, line: key, to } = pressed;
  const item = await findItem(turn, number);
  const operation = idOf('hand', network, String(number), String(revision), key, to);
  if (item.revision !== revision) await stopRepeated(turn, operation);
  const lines = handable(turn, item);
  const line = lines.find(({ party }) => partyKey(party) === key);
  const taker = partyChoices(state).find((party) => partyKey(party) === to);
  if (line && taker) return hand(turn, item, line, [taker], operation);
  const wrong = line ? words.handover.taker.missing : words.handover.line.missing;
  return { card: handForm(item, state, lines, { line: key, to, wrong }), place: 'presser' };
}

/** What the party with this key owes; undefined where no open item knows it. */
function leftOf({ state }: Turn, key: string): Left | undefined {
  const party = state.items.flatMap(({ lines }) => lines).find((line) => partyKey(line.party) === key)?.party;
  return party && { party, items: owedByParty(party, state) };
}

function showLeft(turn: Turn, { party: key }: Pressed<'left'>): Answer {
  const left = leftOf(turn, key);
  return left ? { card: leftCard(left, turn.state, turn.now) } : { text: words.handover.already };
}

/** What somebody left, one item or all of them, to one party, as one change. */
async function handLeft(turn: Turn, pressed: Pressed<'handLeft'>): Promise<Answer> {
  const { state, me, now } = turn;
  const { party: key, numbers, to } = pressed;
  const left = leftOf(turn, key);
  if (left === undefined) return { text: words.handover.already };
  const { party } = left;
  const items = left.items.filter(({ number }) => numbers.includes(number));
  const refused = items.find((item) => !mayTick(state, me, item, [key], now));
  if (refused) throw new Refusal({ code: 'not-allowed', what: 'hand', item: refused });
  if (items.length === 0) {
    return { card: leftCard(left, state, now, { banner: words.handover.already }), place: 'everyone' };
  }
  const taker = partyChoices(state).find((choice) => partyKey(choice) === to);
  if (taker === undefined || to === key) {
    const { missing, same } = words.handover.taker;
    const wrong = taker === undefined ? missing : same(party.name);
    return { card: leftCard(left, state, now, { wrong }), place: 'presser' };
  }
  const act = actOf(turn, idOf('left', key, to, ...items.map(({ number, revision }) => `${number}.${revision}`)));
  const { change, handed, severalHanded } = words.handover;
  const text = change(party.name, taker.name);
  const saved = await save(turn, handOver(state, act, { items, key, to: [taker], text }));
  const [only, ...others] = items;
  const banner =
    only && others.length === 0 ? handed(itemName(only), taker.name) : severalHanded(items.length, taker.name);
  const after = { party, items: owedByParty(party, saved) };
  return { card: leftCard(after, saved, now, { banner, undo: act.operation, to }), place: 'everyone' };
}

export const handCommand: Command = {
  typed: [
    { says: /^lämna över (?<number>\d{1,7})$/iu, spoken: (turn, written) => openForm(turn, numberIn(written)) },
    {
      says: /^lämna över (?<number>\d{1,7})(?: från (?<from>.{1,200}?))? till (?<to>.{1,200})$/iu,
      spoken: (turn, written) => handSpoken(turn, numberIn(written), written.from, written.to ?? ''),
    },
  ],
  buttons: { hand: (turn, { number }) => openForm(turn, number), saveHand: handPressed, left: showLeft, handLeft },
};
