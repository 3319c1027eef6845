import { describe, expect, it } from 'vitest';
import { localChat } from './local-chat.ts';

const TODAY = '2027-01-11T10:00:00+01:00';

/** The form in the order that it is read. */
const STOPS = [
  'Vad *',
  'Typ',
  'Beslutat av nätverket',
  'Ansvarig',
  'Ansvarig utanför nätverket',
  'Klart senast',
  'Datum',
  'Sagt på möte',
  'Anteckning',
  'Spara',
  'Avbryt',
];

// Runs in the page: what has the focus, as it is called there. A card itself has it too, before its first input.
const FOCUSED = `(() => {
  const one = document.activeElement;
  if (one.classList.contains('ac-adaptiveCard')) return 'the card';
  return one.labels?.[0]?.textContent ?? one.getAttribute('aria-label') ?? one.textContent;
})()`;

/** In this order: each step goes on from the one before, in one page that is never reloaded. */
describe('somebody who uses the keyboard alone', () => {
  const here = localChat(TODAY);
  const keyboard = () => here.chat.page.keyboard;
  const focused = () => here.chat.page.evaluate<string>(FOCUSED);

  async function write(text: string): Promise<void> {
    await here.chat.page.locator('[role=textbox][contenteditable=true]').focus();
    await keyboard().type(text);
    await keyboard().press('Enter');
  }

  /** Goes by a key until something has the focus; tells what had it on the way, that last. */
  async function goBy(key: 'Tab' | 'Shift+Tab', to: string): Promise<string[]> {
    const passed: string[] = [];
    while (passed.at(-1)?.startsWith(to) !== true && passed.length < 30) {
      await keyboard().press(key);
      passed.push(await focused());
    }
    return passed;
  }

  it('reaches every input and button of the form, in the order they are read, both ways', async () => {
    await here.chat.goToChat();
    await write('Skövde och Tibro presenterar Bästa skola 1 juni');
    await here.chat.card('Ansvarig utanför nätverket').waitForText('Anteckning');
    expect(await goBy('Shift+Tab', 'the card')).toEqual([...STOPS.toReversed(), 'the card']);
    expect(await goBy('Tab', 'Avbryt')).toEqual(STOPS);
  });

  it('fills it in and saves it', async () => {
    const form = here.chat.card('Ansvarig utanför nätverket');
    await goBy('Shift+Tab', 'Vad');
    await keyboard().press('Control+End');
    await keyboard().type(' i Hjo');
    await goBy('Tab', 'Beslutat av nätverket');
    await keyboard().press('Space');
    expect(await form.locator.getByRole('checkbox').first().isChecked()).toBe(true);
    await goBy('Tab', 'Ansvarig');
    await keyboard().type('Hjo');
    await keyboard().press('Enter');
    await keyboard().press('Escape');
    expect(await form.picked('Ansvarig')).toBe('Skövde, Tibro, Hjo');
    await goBy('Tab', 'Spara');
    await keyboard().press('Enter');
    await here.chat.card('Sparat som uppdrag 9.').waitForText('Presenterar Bästa skola i Hjo');
  });

  it('opens what stands in a list', async () => {
    await write('lista Hjo');
    await here.chat.card('Hjo (').waitForText('Uppdrag 9: Presenterar Bästa skola i Hjo');
    await goBy('Shift+Tab', 'Uppdrag 9: Presenterar Bästa skola i Hjo');
    await keyboard().press('Enter');
    await here.chat.card('Uppdrag 9 · ').waitForText('Inskrivet');
    expect(here.faults).toEqual([]);
  });
});
