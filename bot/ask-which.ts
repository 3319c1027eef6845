import { LONGEST_CARRIED, pickCard } from '../cards/steps.ts';
import type { Pressed } from '../cards/payloads.ts';
import { refusalText } from '../cards/refusals.ts';
import type { Network } from '../domain/network.ts';
import { addDays, dayOf } from '../domain/time.ts';
import type { Answer } from './answer.ts';
import { DRAFT_LASTS_DAYS, LONGEST_NOTES } from './commands/notes-draft.ts';
import { idOf } from './ids.ts';
import type { Incoming } from './incoming.ts';
import type { Visit } from './visit.ts';

/** Where a person's words wait for the network that they are meant for; nobody else's button finds them there. */
const waitingOf = ({ sender }: Incoming) => idOf('waiting', sender.id);

/** Asks which of the networks a text was meant for. One that is too long for the card is kept until the answer comes. */
export async function askWhich({ deps, incoming }: Visit, text: string, networks: readonly Network[]): Promise<Answer> {
  const { operation, sender } = incoming;
  if (text.length <= LONGEST_CARRIED) return { card: pickCard(text, networks, { operation }) };
  const now = deps.now();
  if (text.length > LONGEST_NOTES) {
    const { length } = text;
    return { text: refusalText({ code: 'too-long', what: 'text', length, limit: LONGEST_NOTES }, dayOf(now)) };
  }
  const expires = addDays(dayOf(now), DRAFT_LASTS_DAYS);
  const by = { id: sender.id, name: sender.name };
  await deps.store.keepDraft(waitingOf(incoming), { id: operation, expires, by, at: now, text, finds: [], known: [] });
  return { card: pickCard(text, networks, { operation, expires }) };
}

/** The words that the sender was asked about; undefined where they have expired. */
export async function askedText({ deps, incoming }: Visit, pressed: Pressed<'pick'>): Promise<string | undefined> {
  const { operation: id, expires, text } = pressed;
  if (expires === undefined) return text;
  return (await deps.store.draft(waitingOf(incoming), { id, expires }))?.text;
}
