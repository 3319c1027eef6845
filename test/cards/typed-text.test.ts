import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusalText } from '../../cards/refusals.ts';
import { sentenceCard } from '../../cards/messages.ts';
import { typed, literal } from '../../cards/parts/element.ts';
import { straight } from '../../cards/parts/straight.ts';
import { allSamples } from './samples.ts';
import { textsOf } from './walk.ts';

/** Markdown, a link, a mention and a date macro: what would be drawn as something else wherever clients read them. */
const MARK = '**X** [a](http://b) <at>y</at> {{DATE(2020-01-01)}}';

/** The beginning of the mark, which is left also where a text is shortened or its macro is broken up. */
const SIGN = '**X**';

/** Where what people typed may stand: drawn letter by letter, or sent back as it was. */
const PLACES = [
  /^TextRun\.text$/,
  /^Input\.(?:Text|ChoiceSet)\.value$/,
  /^Input\.ChoiceSet\.choices\.(?:title|value)$/,
  // A chart's names are drawn, not read as Markdown.
  /^Chart\.HorizontalBar\.data\.x$/,
  /^Action\.Execute\.(?:title|tooltip)$/,
  /^Action\.(?:Execute|Submit)\.data\.[\w.]+$/,
];

/** Of these places, the ones that are read: no macro may be left whole there. */
const READ = [/\.text$/, /\.(?:title|tooltip)$/];

const marked = allSamples((text) => `${text} ${MARK}`);

describe('what people typed', () => {
  it.each(marked)('takes no effect in $name', ({ card }) => {
    const found = textsOf(card).filter(({ text }) => text.includes(SIGN));
    expect(found.filter(({ path }) => !PLACES.some((place) => place.test(path)))).toEqual([]);
    const read = textsOf(card).filter(({ path }) => READ.some((place) => place.test(path)));
    expect(read.filter(({ text }) => text.includes('{{'))).toEqual([]);
  });

  it('is in most of the samples, or nothing would be tested here', () => {
    const marks = marked.filter(({ card }) => JSON.stringify(card).includes(SIGN));
    expect(marks.length).toBeGreaterThan(marked.length / 2);
  });

  it('never holds a whole macro, whatever is typed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[{}aDATE()]*$/), (text) => {
        expect(literal(text)).not.toContain('{{');
        expect(literal(text).replaceAll('\u200b', '')).toBe(text);
        expect(JSON.stringify(typed(text))).not.toContain('{{');
      }),
    );
  });

  it('is read in the order that it was typed, whatever turns it', () => {
    const turned = 'Läs \u202efdp.exe\u202c \u2066x\u2069 \u200f\u061cå';
    expect(textsOf(typed(turned)).map(({ text }) => text)).toContain('Läs fdp.exe x å');
    for (const { name, card } of allSamples((text) => `${text} ${turned}`)) {
      const read = textsOf(card).filter(({ path }) => READ.some((place) => place.test(path)));
      expect(
        read.filter(({ text }) => text !== straight(text)),
        name,
      ).toEqual([]);
    }
  });

  it('is quoted as typed in a refusal', () => {
    const words = refusalText({ code: 'unknown-name', written: MARK }, '2027-05-20');
    expect(words).toContain(`”${MARK}”`);
    expect(textsOf(sentenceCard(words)).filter(({ text }) => text.includes(SIGN))).toHaveLength(1);
  });
});
