import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { card, says, type Card } from '../../cards/parts/element.ts';
import { isVerb, payloads, readPayload } from '../../cards/payloads.ts';
import { readDialog } from '../../cards/payloads/dialog.ts';
import { hostConfig, themes } from './host-config.ts';
import { allSamples } from './samples.ts';
import { ofType, textsOf } from './walk.ts';

const ac = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as typeof import('adaptivecards');

/** What the adaptivecards library finds wrong with a card, when it is read and when its properties are looked at. */
function faultsOf(card: Card): string[] {
  const context = new ac.SerializationContext();
  const parsed = new ac.AdaptiveCard();
  parsed.hostConfig = new ac.HostConfig(hostConfig(themes.light));
  // The library's pattern for languages remembers where its last match ended, so that every other card would fail.
  const { lang, ...rest } = card;
  expect(lang).toBe('sv');
  parsed.parse(rest, context);
  const reading = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  const looking = parsed.validateProperties().validationEvents.map(({ message }) => message);
  return [...reading, ...looking];
}

const plain = allSamples((text) => text);

describe.each(plain)('$name', ({ card }) => {
  it('is a card that Teams understands', () => {
    const charts = ofType(card, /^Chart\./);
    // The library knows no charts: it must complain of each of them, and of nothing else.
    expect(faultsOf(card)).toEqual(charts.map(() => expect.stringContaining('Chart.HorizontalBar') as string));
    expect(charts.every((chart) => 'fallback' in chart)).toBe(true);
  });

  it('has at most six buttons, each with words', () => {
    expect(card.actions.length).toBeLessThanOrEqual(6);
    for (const { title } of card.actions) expect(title).toMatch(/\S/);
  });

  it('has a label at every input', () => {
    for (const input of ofType(card, /^Input\./)) {
      expect(input.type === 'Input.Toggle' ? input.title : input.label).toMatch(/\S/);
      expect(input.id).toMatch(/^[a-zA-Z0-9]+$/);
    }
  });

  it('has only buttons that are understood when they are pressed', () => {
    const inputs = Object.fromEntries(ofType(card, /^Input\./).map((one) => [String(one.id), one.value ?? '']));
    for (const action of ofType(card, /^Action\.Execute$/)) {
      const verb = String(action.verb);
      const alone = action.associatedInputs === 'none';
      expect(isVerb(verb) && readPayload(verb, { ...(action.data as object), ...(alone ? {} : inputs) })).toBeTruthy();
    }
  });

  it('has no button of a dialog that is not understood', () => {
    const inputs = Object.fromEntries(ofType(card, /^Input\./).map((one) => [String(one.id), one.value ?? '']));
    for (const { data } of ofType(card, /^Action\.Submit$/)) {
      expect(readDialog({ ...(data as object), ...inputs })).toBeTruthy();
    }
  });

  it('tells in words what it tells in colour', () => {
    const coloured = textsOf(card).filter(({ path }) => path.endsWith('.color'));
    for (const { text } of coloured) expect(['good', 'warning', 'attention', 'accent', 'neutral']).toContain(text);
    expect(textsOf(card).some(({ path, text }) => path === 'TextRun.text' && text === '')).toBe(false);
  });
});

describe('the samples', () => {
  it('show every button that exists', () => {
    const drawn = plain.flatMap(({ card }) => ofType(card, /^Action\.Execute$/).map(({ verb }) => String(verb)));
    const elsewhere = ['roster'].filter((verb) => !drawn.includes(verb));
    expect(new Set([...drawn, ...elsewhere])).toEqual(new Set(Object.keys(payloads)));
  });

  it('have names of their own', () => {
    expect(new Set(plain.map(({ name }) => name)).size).toBe(plain.length);
  });
});

describe('a card', () => {
  it('refuses a seventh button', () => {
    const seven = Array.from({ length: 7 }, () => ({ type: 'Action.Submit', title: 'Tryck' }));
    expect(() => card([says('Hej')], seven)).toThrow(RangeError);
  });
});
