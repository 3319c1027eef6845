import { describe, expect, it } from 'vitest';
import type { Card } from '../../../cards/parts/element.ts';
import { textsOf } from '../../cards/walk.ts';
import { inputsOf, wordsOf } from '../reading.ts';
import { assignment, founded } from '../sample-world.ts';

/** Each would be something else than its letters, where a client or a file took it for that. */
const TRICKS = [
  ['HTML', '<b>fet</b> <img src=x onerror=alert(1)>'],
  ['Markdown', '**fet** [länk](https://example.se) `kod`'],
  ['a mention', '<at>Anna Berg</at>'],
  ['a macro', '{{DATE(2027-01-01)}} {{{TIME(x)}}}'],
  ['a turn of direction', 'rapport\u202efdp.exe\u202c \u2066x\u2069'],
  ["a name of JavaScript's own", '__proto__ constructor toString'],
  ['a formula', "=cmd|' /C calc'!A0"],
] as const;

/** As people see it: no mark of direction, and a macro that is broken up looks as it did. */
const seen = (text: string) => text.replace(/[\u200b\u202a-\u202e\u2066-\u2069]/g, '');

/** Texts of a card that a client reads Markdown, mentions and macros in. */
const readBy = (card: Card) => textsOf(card).filter(({ path }) => path === 'TextBlock.text');

describe('what people type is shown as typed, and has no effect', () => {
  const here = founded();

  it.each(TRICKS)('as a title and a note that are %s', async (_what, trick) => {
    const { town } = here;
    const form = await town.write('Erik Lund', 'nytt');
    const filled = { title: trick, note: `Se ${trick}`, parties: 'k:Tibro' };
    const saved = (await town.press('Erik Lund', form, 'Spara', filled)).card!;
    const number = (await town.state()).network.nextNumber - 1;
    expect(seen(wordsOf(saved))).toContain(seen(trick));
    for (const text of [`visa ${number}`, 'lista', `historik ${number}`]) {
      const { card } = await town.write('Erik Lund', text);
      if (card === undefined) continue;
      expect(seen(JSON.stringify(card)), text).toContain(JSON.stringify(seen(trick)).slice(1, -1));
      expect(readBy(card).filter(({ text: read }) => seen(read).includes(seen(trick)))).toEqual([]);
      const drawn = textsOf(card).filter(({ path }) => /\.(?:text|title)$/.test(path));
      expect(drawn.filter(({ text: read }) => /\{\{|[\u202a-\u202e\u2066-\u2069]/.test(read))).toEqual([]);
    }
    const kept = (await town.state()).items.find((item) => item.number === number);
    expect(kept?.title).toBe(trick);
  });

  it.each(TRICKS)('as a comment, a name, a place and a search that are %s', async (_what, trick) => {
    const { town } = here;
    const [number] = await here.given(assignment('Boka lokal', ['Tibro']));
    const answers = [
      await town.write('Erik Lund', `notera ${number} ${trick.replace(/</g, '&lt;').replace(/>/g, '&gt;')}`),
      await town.write('Erik Lund', `sök ${trick}`),
      await town.write('Erik Lund', `lista ${trick}`),
      await town.write('Erik Lund', `klart ${number} ${trick}`),
      await town.write('Erik Lund', `ny grupp ${trick}`),
      await town.write('Erik Lund', `flytta ${number} till ${trick}`),
    ];
    for (const { card, text } of answers) {
      expect(`${text ?? ''}${card ? wordsOf(card) : ''}`).not.toMatch(/Något gick fel|undefined|\[object|native code/);
      expect(text ?? '').not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      for (const { text: read } of card ? readBy(card) : []) expect(read).not.toContain('{{');
    }
    expect(town.faults).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'])(
    'where %s is all that is said',
    async (word) => {
      const { town } = here;
      const texts = ['', 'lista ', 'sök ', 'visa ', 'allt om ', 'beslut ', 'möte ', 'exportera ', 'Klart senast '];
      for (const before of texts) {
        const { text, card } = await town.write('Erik Lund', before + word);
        expect(`${text ?? ''}${card ? wordsOf(card) : ''}`, before).not.toMatch(/Något gick fel|native code|\[object/);
      }
      expect(town.faults).toEqual([]);
    },
  );

  it('nor do keys of JavaScript in what a button sends', async () => {
    const { town } = here;
    const form = await town.write('Erik Lund', 'nytt');
    const own = JSON.parse(
      `{"network":"${town.network}","operation":"own1","title":"Eget","parties":"k:Tibro","kind":"assignment",
        "__proto__":{"title":"Annat","admin":true},"constructor":{"prototype":{"admin":true}}}`,
    ) as unknown;
    expect(wordsOf((await town.pressRaw('Erik Lund', form, 'save', own)).card)).toContain('Eget');
    for (const verb of ['constructor', 'toString', 'hasOwnProperty']) {
      expect((await town.pressRaw('Erik Lund', form, verb, own)).text).toMatch(/känner jag inte igen/);
    }
    expect('admin' in {}).toBe(false);
    expect(town.faults).toEqual([]);
  });

  it('nor payloads that are larger than a card of ours can send', async () => {
    const { town } = here;
    const form = await town.write('Erik Lund', 'nytt');
    const before = (await town.state()).network.nextNumber;
    const whole = { ...inputsOf(form.card!), network: town.network, operation: 'large' };
    for (const large of [{ title: 'x'.repeat(20_001) }, { note: 'x'.repeat(500_000) }, { operation: 'x'.repeat(65) }]) {
      const answer = await town.pressRaw('Erik Lund', form, 'save', { ...whole, ...large });
      expect(answer.text).toMatch(/känner jag inte igen/);
    }
    expect((await town.state()).network.nextNumber).toBe(before);
  });
});
