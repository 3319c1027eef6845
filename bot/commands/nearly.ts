import { meantCard, type Meant } from '../../cards/meant.ts';
import type { NetworkState } from '../../domain/network.ts';
import { countsThings } from '../../domain/swedish/counts-things.ts';
import type { Answer } from '../answer.ts';
import type { Command, Spoken, Words } from '../command.ts';
import type { Turn } from '../turn.ts';
import { captureSentence } from './capture.ts';
import { saysWhen } from './move.ts';

/** Near a command, and none: what to say of it, and the commands that exist. `$<number>` is the number that was typed. */
type Near = readonly [pattern: string, told: string, commands: readonly string[], example: string];

const NUMBER = String.raw`(?:uppdrag(?:et)? |beslut(?:et)? |ärende(?:t)? |nr |nummer )?#?(?<number>\d{1,7})`;

const NEARLY: readonly Near[] = [
  [
    String.raw`(?:ta bort|radera|stryk|släng|delete) ${NUMBER}`,
    'Det som är sparat tas aldrig bort helt, men det kan avskrivas med ett skäl. Den senaste ändringen tas tillbaka med ”ångra”.',
    ['avskriv $<number>', 'ångra', 'visa $<number>'],
    'ta bort 14',
  ],
  [
    String.raw`(?:stäng|avsluta|lägg ner|arkivera) ${NUMBER}`,
    'Är det gjort markeras det som klart. Ska det inte göras avskrivs det med ett skäl.',
    ['klart $<number>', 'avskriv $<number>'],
    'stäng 14',
  ],
  [
    String.raw`(?:påminn(?: (?:alla|oss|mig))?(?: om)?|(?:skicka )?påminnelse(?: om| för)?) ${NUMBER}`,
    'Påminnelser går ut av sig själva till den som är ansvarig, före slutdatumet och när det har passerat.',
    ['visa $<number>', 'inställningar'],
    'påminn 14',
  ],
  [
    String.raw`påminn(?: (?:mig|oss|alla))?|(?:visa )?påminnelse(?:r|rna)?`,
    'Påminnelser går ut av sig själva till den som är ansvarig. När de går ut ändras i inställningarna.',
    ['mina', 'inställningar'],
    'påminnelser',
  ],
  [
    String.raw`(?:stäng av|inga|inga fler|sluta med|ta bort) påminnelser(?:na)?|sluta påminna(?: mig)?|avprenumerera`,
    'Dina privata påminnelser stänger du av med knappen under ”mina”, i den privata chatten med mig.',
    ['mina'],
    'stäng av påminnelser',
  ],
  [
    String.raw`(?:(?:byt|byta|ändra|ny) ansvariga?(?: för| på| i)?|tilldela|delegera|ge) ${NUMBER}(?: till .{1,100})?`,
    'Den som är ansvarig kan lämna över sin del. Den som skrev in uppdraget, och presidiet, kan ändra det.',
    ['lämna över $<number>', 'ändra $<number>'],
    'byt ansvarig 14',
  ],
  [
    String.raw`ångra ${NUMBER}`,
    '”Ångra” tar tillbaka din senaste ändring här, vilken den än är.',
    ['ångra', 'visa $<number>'],
    'ångra 14',
  ],
  [
    String.raw`(?:byt namn på|döp om|redigera|rätta|uppdatera|ändra (?:text|rubrik|titel)(?:en)?(?: på| för| i)?) ${NUMBER}`,
    'Rubrik, ansvarig och datum ändras i ett formulär.',
    ['ändra $<number>'],
    'redigera 14',
  ],
  [
    'avbryt|stopp|stop|nej|glöm det',
    'Det finns inget att avbryta: inget sparas förrän du trycker på Spara. Din senaste ändring tas tillbaka med ”ångra”.',
    ['ångra', 'hjälp'],
    'avbryt',
  ],
  [
    '(?:visa )?(?:protokoll(?:et)?|minnesanteckningar(?:na)?)',
    'Jag gör en stomme till mötets anteckningar, och läser in färdiga.',
    ['anteckningar', 'läs in'],
    'protokoll',
  ],
  [
    '(?:visa )?kalender(?:n)?',
    'Mötena och det som är klart senast en viss dag finns så här.',
    ['möten', 'exportera kalender'],
    'kalender',
  ],
  [
    '(?:visa )?historik(?:en)?',
    'Historiken står på varje uppdrag. Skriv dess nummer: ”visa 14”.',
    ['lista', 'uppdrag'],
    'historik',
  ],
  ['(?:vem är )?ordförande(?:n|skapet)?', 'Vem som leder står på varje möte.', ['möten', 'presidiet'], 'ordförande'],
  ['öppna', 'Skriv också numret: ”öppna igen 14”. Det som är öppet visar ”lista”.', ['lista'], 'öppna'],
];

const filled = (command: string, number = '') => command.replace('$<number>', number);

function ask({ state, incoming }: Turn, meant: Meant): Answer {
  return { card: meantCard(state.network.id, incoming.operation, meant) };
}

const near = ([pattern, told, commands]: Near): Spoken => ({
  says: new RegExp(`^(?:${pattern})$`, 'iu'),
  spoken: (turn, { number }) => ask(turn, { told, commands: commands.map((command) => filled(command, number)) }),
});

const isGiven = ({ network }: NetworkState, { number = '' }: Words) =>
  Number(number) >= 1 && Number(number) < network.nextNumber;

/** What a number is of, in a sentence to capture: "Flytta 14 stolar till 6 april", where there is an item 14 too. */
const counted: readonly Spoken[] = [
  {
    says: /^(?<verb>notera|avskriv) (?<number>\d{1,7}) (?<text>.+)$/isu,
    meant: (state, words) => isGiven(state, words) && countsThings(words.text ?? ''),
    spoken: (turn, { verb = '', number = '', text = '' }) =>
      ask(turn, {
        told: `Det kan gälla uppdrag ${number}, eller vara något nytt. Vad menade du?`,
        commands: [`${verb.toLowerCase()} ${number}: ${text}`],
        sentence: `${verb} ${number} ${text}`,
      }),
  },
  {
    says: /^(?<verb>flytta) (?<number>\d{1,7}) (?<text>\S+(?: \S+){0,2}) till (?<when>.{1,40})$/iu,
    meant: (state, words) => isGiven(state, words) && saysWhen(words.when),
    spoken: (turn, { verb = '', number = '', text = '', when = '' }) =>
      ask(turn, {
        told: `Det kan gälla uppdrag ${number}, eller vara något nytt. Vad menade du?`,
        commands: [`flytta ${number} till ${when}`],
        sentence: `${verb} ${number} ${text} till ${when}`,
      }),
  },
];

/** What nearly is a command is answered with the one that exists; it stands after them all. */
export const nearlyCommand: Command = {
  typed: [...NEARLY.map(near), ...counted],
  buttons: { captureText: (turn, { words }) => ({ ...captureSentence(turn, words), place: 'presser' }) },
};
