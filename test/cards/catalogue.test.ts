import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { words, type Words } from '../../cards/words.ts';
import { saysAbstains } from '../../domain/swedish/words/abstains.ts';
import { filesIn, literalsIn, namesIn, type Literal } from './literals.ts';

/** Swedish by its letters, or by one of the small words that few sentences are without. */
const SWEDISH =
  /[åäö]|(?<!\p{L})(?:och|att|inte|är|du|som|med|till|på|av|har|kan|ska|från|eller|inga|den|det|en|ett|för|jag|vem|om)(?!\p{L})/iu;

/** What people type has neither capitals nor full stops: a sentence to read has both. */
const AS_TYPED = /^[^\p{Lu}.]*$/u;

/** Where Swedish stands beside the catalogue, since nobody reads it there, and why. */
const ALLOWED: readonly (readonly [file: string, text: RegExp, reason: string])[] = [
  ['bot/commands/nearly.ts', AS_TYPED, 'what is typed near a command, and the commands that are typed instead'],
  ['bot/commands/move-meeting.ts', /\(|^… … till/, 'patterns of what is typed'],
  ['bot/commands/notes.ts', /^läs in$/, 'the command that is offered where nothing is found'],
  ['bot/commands/smalltalk.ts', /^hjälp$/, 'the command that is offered where nothing is read'],
  ['bot/commands/question.ts', AS_TYPED, 'the commands that answer a question'],
  ['bot/commands/question-meeting.ts', /^(?:nästa möte|möten)$/, 'the commands that answer a question'],
  ['bot/other-words.ts', AS_TYPED, 'commands as they are spelt'],
  ['bot/without-kind.ts', AS_TYPED, 'commands as they are spelt'],
  ['bot/spelling.ts', AS_TYPED, 'the words of the commands'],
  ['bot/teams/app.ts', /^(?:hjälp|läs in\n…)$/, 'the commands that a mention alone and a file stand for'],
];

/** What elements of cards are called, and how a chart is drawn. */
const IN_SCHEMA =
  /^(?:(?:Action|Chart|Input)\.[A-Z]\w+|ActionSet|AdaptiveCard|Column|ColumnSet|Container|RichTextBlock|TextBlock|TextRun|AbsoluteNoAxis)$/;

const isAllowed = ({ file, text }: Literal) => ALLOWED.some(([where, what]) => where === file && what.test(text));

const outside = [...filesIn('cards'), ...filesIn('bot')].filter((file) => !/^(?:cards\/words|bot\/local)\//.test(file));
const literals = outside.flatMap(literalsIn);
const told = (found: readonly Literal[]) => found.map(({ file, line, text }) => `${file}:${line} "${text}"`);

describe('the code outside the catalogue', () => {
  it('is all read', () => {
    expect(outside).toEqual(
      expect.arrayContaining(['cards/items/item.ts', 'bot/commands/tick.ts', 'bot/teams/app.ts']),
    );
    expect(literals.find(({ text }) => text === 'Action.Submit')).toMatchObject({ file: 'cards/parts/button.ts' });
    expect(literals.some(({ shown }) => shown)).toBe(true);
  });

  it('has no text in Swedish', () => {
    expect(told(literals.filter((one) => SWEDISH.test(one.text) && !isAllowed(one)))).toEqual([]);
  });

  it('puts no word of its own before people', () => {
    const words = literals.filter(({ shown, text }) => shown && /\p{L}/u.test(text.replace(/<\/?at>/g, '')));
    expect(told(words)).toEqual([]);
  });

  it('has no label in its cards: what begins with a capital there is a name in their schema', () => {
    const capitals = literals.filter(({ file, text }) => file.startsWith('cards/') && /^\p{Lu}\p{Ll}/u.test(text));
    expect(told(capitals.filter(({ text }) => !IN_SCHEMA.test(text)))).toEqual([]);
  });

  it.each(ALLOWED)('has Swedish in %s still that is like %s: %s', (file, text) => {
    expect(literals.filter((one) => one.file === file && SWEDISH.test(one.text) && text.test(one.text))).not.toEqual(
      [],
    );
  });
});

/** The keys of a part of the catalogue and of all that is in it, each with where it stands. */
function keysOf(texts: object, path: string): [key: string, path: string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const here = `${path}.${key}`;
    const inside = typeof value === 'object' && value !== null && !Array.isArray(value) ? keysOf(value, here) : [];
    return [[key, here], ...inside];
  });
}

const themeOf = (file: string) =>
  basename(file, '.ts').replace(/-(\p{L})/gu, (_, letter: string) => letter.toUpperCase());

describe('the catalogue', () => {
  const names = new Set([...outside, ...filesIn('domain')].flatMap((file) => [...namesIn(file)]));

  it('has a theme for each of its files, and no other', () => {
    const files = filesIn('cards/words/swedish').map(themeOf);
    expect(Object.keys(words).toSorted()).toEqual([...files, 'language'].toSorted());
  });

  it('has no text that nothing shows', () => {
    const unused = keysOf(words, 'words').filter(([key]) => !names.has(key));
    expect(unused.map(([, path]) => path)).toEqual([]);
  });

  it('calls no side in a poll what the reader knows as none', () => {
    expect(words.poll.usualAnswers.map(saysAbstains)).toEqual([false, false, true]);
  });
});

describe('another language', () => {
  it('is an object of the same type, theme by theme', () => {
    const english: Pick<Words, 'language' | 'privateWord'> & { readonly fields: Pick<Words['fields'], 'yesNo'> } = {
      language: 'en',
      privateWord: {
        left: (party, count) =>
          `${party} has nobody left here: ${count === 1 ? '1 item' : `${count} items`} to hand over`,
        channelGone: (channel) => `The channel “${channel}” is gone`,
        told: (number) => `What you sent to another network has an answer: show ${number}`,
        proposed: (item) => `${item}: a new date is proposed`,
        answered: (item) => `${item}: your proposal is answered`,
      },
      fields: { yesNo: (is) => (is ? 'Yes' : 'No') },
    };
    expect(english.privateWord.left('Tibro', 2)).toBe('Tibro has nobody left here: 2 items to hand over');
  });
});
