import { meantCard, type Meant } from '../../cards/items/meant.ts';
import { words } from '../../cards/words.ts';
import type { NetworkState } from '../../domain/network.ts';
import { countsThings } from '../../domain/swedish/typed/counts-things.ts';
import type { Answer } from '../answer.ts';
import type { Command, Spoken, Words } from '../command.ts';
import type { Turn } from '../turn.ts';
import { captureSentence } from './capture.ts';
import { saysWhen } from './move.ts';
import { isListed } from './names.ts';

/** Near a command, and none: what to say of it, and the commands that exist. `$<number>` is the number that was typed. */
type Near = readonly [pattern: string, told: string, commands: readonly string[], example: string];

const NUMBER = String.raw`(?:uppdrag(?:et)? |beslut(?:et)? |ärende(?:t)? |nr |nummer )?#?(?<number>\d{1,7})`;

const NEARLY: readonly Near[] = [
  [
    String.raw`(?:ta bort|radera|stryk|släng|delete) ${NUMBER}`,
    words.nearly.remove,
    ['avskriv $<number>', 'ångra', 'visa $<number>'],
    'ta bort 14',
  ],
  [
    String.raw`(?:stäng|avsluta|lägg ner|arkivera) ${NUMBER}`,
    words.nearly.close,
    ['klart $<number>', 'avskriv $<number>'],
    'stäng 14',
  ],
  [
    String.raw`(?:påminn(?: (?:alla|oss|mig))?(?: om)?|(?:skicka )?påminnelse(?: om| för)?) ${NUMBER}`,
    words.nearly.remindOf,
    ['visa $<number>', 'inställningar'],
    'påminn 14',
  ],
  [
    String.raw`påminn(?: (?:mig|oss|alla))?|(?:visa )?påminnelse(?:r|rna)?`,
    words.nearly.reminders,
    ['mina', 'inställningar'],
    'påminnelser',
  ],
  [
    String.raw`(?:stäng av|inga|inga fler|sluta med|ta bort) påminnelser(?:na)?|sluta påminna(?: mig)?|avprenumerera`,
    words.nearly.noReminders,
    ['mina'],
    'stäng av påminnelser',
  ],
  [
    String.raw`(?:(?:byt|byta|ändra|ny) ansvariga?(?: för| på| i)?|tilldela|delegera|ge) ${NUMBER}(?: till .{1,100})?`,
    words.nearly.assign,
    ['lämna över $<number>', 'ändra $<number>'],
    'byt ansvarig 14',
  ],
  [String.raw`ångra ${NUMBER}`, words.nearly.undoItem, ['ångra', 'visa $<number>'], 'ångra 14'],
  [
    String.raw`(?:byt namn på|döp om|redigera|rätta|uppdatera|ändra (?:text|rubrik|titel)(?:en)?(?: på| för| i)?) ${NUMBER}`,
    words.nearly.rename,
    ['ändra $<number>'],
    'redigera 14',
  ],
  ['avbryt|stopp|stop|nej|glöm det', words.nearly.cancel, ['ångra', 'hjälp'], 'avbryt'],
  [
    '(?:visa )?(?:protokoll(?:et)?|minnesanteckningar(?:na)?)',
    words.nearly.minutes,
    ['anteckningar', 'läs in'],
    'protokoll',
  ],
  ['(?:visa )?kalender(?:n)?', words.nearly.calendar, ['möten', 'exportera kalender'], 'kalender'],
  ['(?:visa )?historik(?:en)?', words.nearly.history, ['lista', 'uppdrag'], 'historik'],
  ['(?:vem är )?ordförande(?:n|skapet)?', words.nearly.chair, ['möten', 'presidiet'], 'ordförande'],
  ['öppna', words.nearly.reopen, ['lista'], 'öppna'],
];

function ask({ state, incoming }: Turn, meant: Meant): Answer {
  return { card: meantCard(state.network.id, incoming.operation, meant) };
}

/** A command with what was typed in the places of its names: "visa $<number>" is "visa 14". */
const filled = (command: string, said: Words) =>
  command.replace(/\$<(\w+)>/g, (_name, word: string) => said[word]?.trim() ?? '').trim();

const near = ([pattern, told, commands]: Near): Spoken => ({
  says: new RegExp(`^(?:${pattern})$`, 'iu'),
  spoken: (turn, said) => ask(turn, { told, commands: commands.map((command) => filled(command, said)) }),
});

const isGiven = ({ network }: NetworkState, { number = '' }: Words) =>
  Number(number) >= 1 && Number(number) < network.nextNumber;

/** What a number is of, in a sentence to capture: "Flytta 14 stolar till 6 april", where there is an item 14 too. */
const counted: readonly Spoken[] = [
  {
    says: /^(?<verb>notera|avskriv) (?<number>\d{1,7}) (?<text>.+)$/isu,
    meant: (state, said) => isGiven(state, said) && countsThings(said.text ?? ''),
    spoken: (turn, { verb = '', number = '', text = '' }) =>
      ask(turn, {
        told: words.nearly.itemOrNew(number),
        commands: [`${verb.toLowerCase()} ${number}: ${text}`],
        sentence: `${verb} ${number} ${text}`,
      }),
  },
  {
    says: /^(?<verb>flytta) (?<number>\d{1,7}) (?<text>\S+(?: \S+){0,2}) till (?<when>.{1,40})$/iu,
    meant: (state, said) => isGiven(state, said) && saysWhen(said.when),
    spoken: (turn, { verb = '', number = '', text = '', when = '' }) =>
      ask(turn, {
        told: words.nearly.itemOrNew(number),
        commands: [`flytta ${number} till ${when}`],
        sentence: `${verb} ${number} ${text} till ${when}`,
      }),
  },
];

type Misput = readonly [pattern: string, told: string, commands: readonly string[]];

/** Near a command about an item that exists, where another sentence may have been meant: it can be captured as it stands. */
const MISPUT: readonly Misput[] = [
  // flytta 14 till när som helst
  [
    String.raw`flytta ${NUMBER} (?:till |på )?(?:när som helst|någon gång|framöver|obestämd tid)`,
    words.nearly.withoutDay,
    ['flytta $<number> till inget datum', 'ändra $<number>'],
  ],
  // flytta 14 till i går
  [String.raw`flytta ${NUMBER} (?:till|på) .{1,60}`, words.nearly.moveTo, ['ändra $<number>', 'visa $<number>']],
  // lämna över 14 Tibro till Skara
  [
    String.raw`lämna över ${NUMBER} (?<from>\D{1,60}) till (?<to>\D{1,60})`,
    words.nearly.handFrom,
    ['lämna över $<number> från $<from> till $<to>', 'lämna över $<number>'],
  ],
  // klart Hjo 14
  [
    String.raw`(?:klara?|klart) (?:för |med )?(?<who>\D{1,60}?) ${NUMBER}`,
    words.nearly.tickFor,
    ['klart $<number> $<who>', 'visa $<number>'],
  ],
  // Hjo är klara med 14
  [
    String.raw`(?<who>\D{1,60}?) (?:(?:är|har) )?(?:klara?|klart|färdiga?|gjort)(?: med)? ${NUMBER}`,
    words.nearly.tickFor,
    ['klart $<number> $<who>', 'visa $<number>'],
  ],
  // påminn Hjo om 14
  [String.raw`påminn \D{1,60} (?:om )?${NUMBER}`, words.nearly.remindOf, ['visa $<number>', 'inställningar']],
];

const misput = ([pattern, told, commands]: Misput): Spoken => ({
  says: new RegExp(`^(?<sentence>${pattern})$`, 'iu'),
  meant: isGiven,
  spoken: (turn, said) =>
    ask(turn, { told, commands: commands.map((command) => filled(command, said)), sentence: said.sentence }),
});

/** What goes on with a word that the command doesn't have. */
const unknownWord: readonly Spoken[] = [
  {
    says: /^(?<sentence>visa (?<text>\p{L}\S*))$/iu,
    meant: (state, { text = '' }) => !isListed(state, text),
    spoken: (turn, { text = '', sentence }) =>
      ask(turn, { told: words.nearly.show, commands: [`sök ${text}`, 'lista'], sentence }),
  },
  {
    says: /^(?<sentence>exportera (?:(?<what>uppdrag|beslut)(?:en)? )?(?:till |som |i )?\S+)$/iu,
    spoken: (turn, { what = 'uppdrag', sentence }) =>
      ask(turn, {
        told: words.nearly.formats,
        commands: [`exportera ${what} word`, `exportera ${what} excel`, 'exportera'],
        sentence,
      }),
  },
];

/** What nearly is a command is answered with the one that exists; it stands after them all. */
export const nearlyCommand: Command = {
  isNear: true,
  typed: [...NEARLY.map(near), ...counted, ...MISPUT.map(misput), ...unknownWord],
  buttons: { captureText: (turn, pressed) => ({ ...captureSentence(turn, pressed.words), place: 'presser' }) },
};
