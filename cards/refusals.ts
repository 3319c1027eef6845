import type { Item } from '../domain/items/item.ts';
import type { Reason } from '../domain/refusal.ts';
import { dayText } from './parts/dates.ts';
import { eitherOf, itemName, joined } from './parts/texts.ts';
import { words } from './words.ts';

/** Names in full while they are few. */
const MOST_NAMED = 4;

const partiesOf = ({ lines }: Item) => joined(lines.map(({ party }) => party.name));

/** Why something isn't done, and what would work: one or two sentences. */
export function refusalText(reason: Reason, today: string): string {
  const { refusals } = words;
  switch (reason.code) {
    case 'unknown-item':
      return reason.weeded ? refusals.weeded(reason.number) : refusals.unknownItem(reason.number);
    case 'already-closed':
      return alreadyClosedText(reason.item);
    case 'not-closed':
      return refusals.notClosed(itemName(reason.item));
    case 'not-a-party':
      return refusals.notAParty(reason.written, itemName(reason.item), partiesOf(reason.item));
    case 'no-such-line':
      return noSuchLineText(reason.item);
    case 'no-part':
      return noPartText(reason.item);
    case 'already-ticked':
      return refusals.alreadyTicked(itemName(reason.item), joined(reason.names));
    case 'already-theirs':
      return refusals.alreadyTheirs(reason.name, itemName(reason.item));
    case 'no-proposal':
      return refusals.noProposal(itemName(reason.item));
    case 'proposal-passed':
      return refusals.proposalPassed(reason.item.number);
    case 'not-a-person':
      return refusals.notAPerson(reason.written);
    case 'all-or-none':
      return refusals.allOrNone(refusalText(reason.because, today));
    case 'unknown-name':
      return refusals.unknownName(reason.written);
    case 'ambiguous-name':
      return refusals.ambiguousName(reason.written, joined(reason.names));
    case 'not-a-date':
      return refusals.notADate(reason.written);
    case 'no-such-day':
      return refusals.noSuchDay(reason.written);
    case 'no-planned-meeting':
      return refusals.noPlannedMeeting;
    case 'no-begun-meeting':
      return refusals.noBegunMeeting;
    case 'no-meeting':
      return refusals.noMeeting(reason.written);
    case 'past-date':
      return refusals.pastDate(dayText(reason.day, today), itemName(reason.item), reason.item.number);
    case 'stale':
      return refusals.stale(itemName(reason.item));
    case 'not-yours':
      return refusals.notYours(reason.name);
    case 'nothing-to-undo':
      return refusals.nothingToUndo;
    case 'already-undone':
      return refusals.alreadyUndone;
    case 'changed-since':
      return refusals.changedSince(joined(reason.numbers.map(String)));
    case 'not-allowed':
      return refusals.notAllowed[reason.what](itemName(reason.item), reason.item.created.by.name);
    case 'not-concluding':
      return refusals.notConcluding;
    case 'not-running':
      return notRunningText(reason);
    case 'not-a-member':
      return refusals.notAMember;
    case 'unknown-poll':
      return refusals.unknownPoll;
    case 'unknown-offer':
      return refusals.unknownOffer;
    case 'sent-away':
      return refusals.sentAway;
    case 'no-municipality':
      return refusals.noMunicipality;
    case 'not-asked':
      return refusals.notAsked(reason.municipality);
    case 'draft-expired':
      return refusals.draftExpired;
    case 'empty':
      return refusals.empty[reason.what];
    case 'too-long':
      return refusals.tooLong(reason.length, reason.limit);
  }
}

function alreadyClosedText(item: Item): string {
  const { alreadyStruck, alreadyDone } = words.refusals;
  return (item.state === 'struck' ? alreadyStruck : alreadyDone)(itemName(item), item.number);
}

function noPartText(item: Item): string {
  const { noPart, nobodyResponsible } = words.refusals;
  const creator = item.created.by.name;
  if (item.lines.length === 0) return nobodyResponsible(itemName(item), item.number, creator);
  return noPart(itemName(item), item.number, partiesOf(item), creator);
}

function noSuchLineText(item: Item): string {
  const { noLine, noSuchLine } = words.refusals;
  return item.lines.length === 0 ? noLine(itemName(item)) : noSuchLine(itemName(item), partiesOf(item));
}

function notRunningText({ presidium, written }: Extract<Reason, { code: 'not-running' }>): string {
  const refused = words.refusals.notRunning(presidium.length > MOST_NAMED ? '' : eitherOf(presidium));
  return written === undefined ? refused : words.refusals.youWrote(refused, written);
}
