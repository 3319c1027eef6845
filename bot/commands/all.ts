import type { Pressed, Verb } from '../../cards/payloads.ts';
import type { NetworkState } from '../../domain/network.ts';
import { isQuestion } from '../../domain/swedish/typed/question.ts';
import { saysNothing } from '../../domain/swedish/typed/says-nothing.ts';
import type { Answer } from '../answer.ts';
import type { Command, Spoken, Words } from '../command.ts';
import { inOtherWords } from '../other-words.ts';
import type { Turn } from '../turn.ts';
import { withoutKind } from '../without-kind.ts';
import { agendaCommand } from './agenda.ts';
import { captureCommand, captureSentence, draftOf } from './capture.ts';
import { changeMeetingCommand } from './change-meeting.ts';
import { closeCommand } from './close.ts';
import { editCommand } from './edit.ts';
import { groupsCommand } from './groups.ts';
import { handCommand } from './hand.ts';
import { exportCommand } from './export.ts';
import { helpCommand } from './help.ts';
import { laterCommand } from './later.ts';
import { listCommand } from './list.ts';
import { meetingsCommand } from './meetings.ts';
import { muteCommand } from './mute.ts';
import { moveCommand } from './move.ts';
import { moveMeetingCommand } from './move-meeting.ts';
import { nearlyCommand } from './nearly.ts';
import { isNotes, notesCommand, readLongText } from './notes.ts';
import { partyCommand } from './party.ts';
import { planMeetingsCommand } from './plan-meetings.ts';
import { pollsCommand } from './polls.ts';
import { proposeCommand } from './propose.ts';
import { answerQuestion } from './question.ts';
import { registerCommand } from './register.ts';
import { retentionCommand } from './retention.ts';
import { reviewCommand } from './review.ts';
import { reviewStepsCommand } from './review-steps.ts';
import { rosterCommand } from './roster.ts';
import { rotationCommand } from './rotation.ts';
import { searchCommand } from './search.ts';
import { sendCommand } from './send.ts';
import { settingsCommand } from './settings.ts';
import { showCommand } from './show.ts';
import { isTooShort, notUnderstood, smalltalkCommand } from './smalltalk.ts';
import { splitCommand } from './split.ts';
import { statusCommand } from './status.ts';
import { tickCommand } from './tick.ts';
import { answerIfDone } from './told-done.ts';
import { undoCommand } from './undo.ts';
import { voteCommand } from './vote.ts';

/** Everything that can be said or pressed within a network: a new use case is one file and one line here. */
export const COMMANDS: readonly Command[] = [
  agendaCommand,
  captureCommand,
  // Before the one whose words for which meeting would hold the new day too.
  moveMeetingCommand,
  changeMeetingCommand,
  closeCommand,
  editCommand,
  groupsCommand,
  handCommand,
  exportCommand,
  helpCommand,
  laterCommand,
  listCommand,
  meetingsCommand,
  moveCommand,
  muteCommand,
  notesCommand,
  planMeetingsCommand,
  pollsCommand,
  proposeCommand,
  registerCommand,
  retentionCommand,
  reviewCommand,
  reviewStepsCommand,
  rosterCommand,
  rotationCommand,
  searchCommand,
  sendCommand,
  settingsCommand,
  showCommand,
  smalltalkCommand,
  splitCommand,
  statusCommand,
  tickCommand,
  undoCommand,
  voteCommand,
  nearlyCommand,
  // Last: a name alone shows whose it is, where no other command is that word.
  partyCommand,
];

interface Said {
  readonly spoken: Spoken['spoken'];
  readonly words: Words;
}

function matched(text: string, commands: readonly Command[], state: NetworkState): Said | undefined {
  for (const { says, meant, spoken } of commands.flatMap(({ typed = [] }) => typed)) {
    const match = says.exec(text);
    const said: Words = match?.groups ?? {};
    if (match && (meant?.(state, said) ?? true)) return { spoken, words: said };
  }
  return undefined;
}

/** The command that a text is, whole: as written, since lines matter to notes, or as one line without its full stop. */
function spokenBy(text: string, commands: readonly Command[], state: NetworkState): Said | undefined {
  const said = withoutKind(inOtherWords(text));
  return matched(said, commands, state) ?? matched(said.replace(/\s+/g, ' ').replace(/[.!?]$/, ''), commands, state);
}

/** Whether a text is a command in this network, whole. */
export function isCommand(text: string, commands: readonly Command[], state: NetworkState): boolean {
  return spokenBy(text, commands, state) !== undefined;
}

/** Answers what was typed: a command, an answer to a question, else something to capture, else a kind word about what would work. */
export async function answerText(turn: Turn, text: string, commands: readonly Command[]): Promise<Answer> {
  const command = spokenBy(text, commands, turn.state);
  if (command) return command.spoken(turn, command.words);
  if (isTooShort(text)) return notUnderstood(turn, text);
  if (isNotes(text)) return readLongText(turn, text);
  const draft = draftOf(turn, text);
  if (isQuestion(text, draft)) return answerQuestion(turn, text);
  if (saysNothing(text, draft)) return notUnderstood(turn, text);
  return (await answerIfDone(turn, text, draft)) ?? captureSentence(turn, text);
}

/** Answers a button with the command that has it. */
export function answerButton<V extends Verb>(
  turn: Turn,
  verb: V,
  pressed: Pressed<V>,
  commands: readonly Command[],
): Promise<Answer> | Answer {
  const press = commands.map(({ buttons }) => buttons?.[verb]).find((handler) => handler !== undefined);
  if (press === undefined) throw new Error(`no command has the button "${verb}"`);
  return press(turn, pressed);
}
