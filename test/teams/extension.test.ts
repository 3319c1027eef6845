import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { Card } from './card.ts';
import { localChat, shot } from './local-chat.ts';

/** A Monday in January, as in the other stories of the chat window. */
const TODAY = '2027-01-11T10:00:00+01:00';

/** In this order: what is made of a message is found by its words after that. */
describe('the message extension in the chat window', () => {
  const here = localChat(TODAY);
  const button = (name: string) => here.chat.page.getByRole('button', { name });
  const box = (name: string) => here.chat.page.getByRole('textbox', { name });
  const item = (name: string) => here.chat.page.getByRole('menuitem', { name });

  /** The dialog that the command opens; the Playground asks for the command's id, which Teams has from the manifest. */
  async function openDialog(): Promise<{ dialog: Locator; form: Card }> {
    await item('Action Command').click();
    await box('Command ID').fill('captureItem');
    await button('Create').click();
    const dialog = here.chat.page.getByRole('dialog');
    return { dialog, form: new Card(dialog.locator('.ac-adaptiveCard')) };
  }

  it('makes an item of a message: read, corrected, saved and posted', async () => {
    await here.chat.post('Uppdrag', 'boka lokal senast 3 mars, tycker Erik Lund');
    await here.chat.card('Nytt uppdrag').waitForText('Vad');
    await button('Show more information').first().click();
    const { dialog, form } = await openDialog();
    // The client draws the day after the form.
    await expect.poll(() => form.picked('Datum')).toBe('3 mars 2027');
    await form.fill('Vad', 'Bokar lokal till enkätdagen');
    await form.pickExactly('Ansvarig', []);
    await form.press('Spara');
    await form.waitForText('Ett uppdrag behöver någon som är ansvarig.');
    expect(await form.filled('Vad')).toBe('Bokar lokal till enkätdagen');
    await form.fill('Ansvarig utanför nätverket', 'Skolverket');
    await here.chat.page.screenshot({ path: shot('extension-1-dialog') });
    await form.press('Spara');
    // Teams closes the dialog by itself once nothing more is asked.
    await form.locator.waitFor({ state: 'detached' });
    await dialog.getByRole('button', { name: 'Close' }).click();
    const saved = here.chat.card('Sparat som uppdrag 9.');
    await saved.waitForText('Från ett meddelande av Anna Berg');
    await saved.press('Ångra');
    await here.chat.card('Uppdrag 9 · Avskrivet').waitForText('Bokar lokal till enkätdagen');
  });

  it('makes one beside the box for writing', async () => {
    await button('Trigger Message Extension App').first().click();
    const { dialog, form } = await openDialog();
    expect(await form.filled('Vad')).toBe('');
    await form.fill('Vad', 'Beställer tårta');
    await form.pickExactly('Ansvarig', ['Hjo']);
    await form.press('Spara');
    await form.locator.waitFor({ state: 'detached' });
    await dialog.getByRole('button', { name: 'Close' }).click();
    await here.chat.card('Sparat som uppdrag 10.').waitForText('Beställer tårta');
  });

  it('finds an item by its words and puts it in the conversation, where its buttons act', async () => {
    await button('Trigger Message Extension App').first().click();
    await item('Search Command').click();
    await button('Specify Command ID or Parameter').click();
    await box('Command ID').fill('findItem');
    await box('Parameter name').fill('words');
    await box('Enter a search term').fill('tårta');
    const hit = here.chat.page.getByText('Uppdrag 10: Beställer tårta');
    await hit.waitFor();
    await here.chat.page.screenshot({ path: shot('extension-2-search') });
    await hit.click();
    await here.chat.card('Uppdrag 10 · Pågående').press('Markera som klart');
    await here.chat.card('Uppdrag 10 · Klart').waitForText('Beställer tårta');
    expect(here.faults).toEqual([]);
  });
});
