import { LONGEST_CARRIED, pickCard } from '../cards/items/steps.ts';
import type { Pressed } from '../cards/payloads.ts';
import { refusalText } from '../cards/refusals.ts';
import type { Network } from '../domain/network.ts';
import { addDays, dayOf, type Day, type Instant } from '../domain/time.ts';
import type { Answer } from './answer.ts';
import { DRAFT_LASTS_DAYS, LONGEST_NOTES } from './commands/notes-draft.ts';
import { idOf } from './ids.ts';
import type { Incoming } from './incoming.ts';
import type { Visit } from './visit.ts';

/** Where words wait for the network that they are meant for: a person's own, or those of a chat; no other button finds them there. */
const waitingOf = ({ sender, space }: Incoming) =>
  space.kind === 'group' ? idOf('waiting in', space.chat) : idOf('waiting', sender.id);

/** Says that a text is longer than even notes may be; undefined where it isn't. */
export function tooLong({ length }: string, now: Instant): Answer | undefined {
  if (length <= LONGEST_NOTES) return undefined;
  return { text: refusalText({ code: 'too-long', what: 'text', length, limit: LONGEST_NOTES }, dayOf(now)) };
}

/** How a text goes along with the buttons of a card: one that is too long for it is kept until one is pressed. */
export async function carried(
  { deps, incoming }: Visit,
  text: string,
): Promise<{ readonly operation: string; readonly expires?: Day }> {
  const { operation, sender } = incoming;
  if (text.length <= LONGEST_CARRIED) return { operation };
  const now = deps.now();
  const expires = addDays(dayOf(now), DRAFT_LASTS_DAYS);
  const by = { id: sender.id, name: sender.name };
  await deps.store.keepDraft(waitingOf(incoming), { id: operation, expires, by, at: now, text, finds: [], known: [] });
  return { operation, expires };
}

/** Asks which of the networks a text was meant for. */
export async function askWhich(visit: Visit, text: string, networks: readonly Network[]): Promise<Answer> {
  return tooLong(text, visit.deps.now()) ?? { card: pickCard(text, networks, await carried(visit, text)) };
}

/** The words that were asked about; undefined where they have expired. */
export async function askedText(
  { deps, incoming }: Visit,
  { operation: id, expires, text }: Pick<Pressed<'pick'>, 'operation' | 'expires' | 'text'>,
): Promise<string | undefined> {
  if (expires === undefined) return text;
  return (await deps.store.draft(waitingOf(incoming), { id, expires }))?.text;
}
