import type { Locator } from 'playwright-core';

/** What is used here of an element in the browser; the project compiles without the browser's types. */
interface Scrollable {
  scrollIntoView(options: { block: 'nearest' }): void;
}

type InputRole = 'textbox' | 'spinbutton' | 'combobox' | 'radiogroup' | 'checkbox';

/**
 * A card in the chat. Everything it does waits until the card and the part it needs are there, and throws if they
 * don't come. Inputs go by their label; when a value was refused, by label and error message, `Rubrik Skriv en rubrik.`,
 * as a screen reader says it. A message that arrives makes the Playground draw the space's cards anew and forget what was filled in:
 * fill and press without waiting for other messages in between.
 */
export class Card {
  constructor(readonly locator: Locator) {}

  /** Types into an Input.Text or Input.Number, in place of what it held. */
  async fill(label: string, text: string): Promise<void> {
    await this.textInput(label).fill(text);
  }

  /** What stands in an Input.Text or Input.Number. */
  async filled(label: string): Promise<string> {
    return this.textInput(label).inputValue();
  }

  /** Sets an Input.Date to an ISO date. */
  async setDate(label: string, date: string): Promise<void> {
    const input = this.input('combobox', label);
    await input.fill(date);
    // Leaving it makes it read what was typed. Enter would open its calendar over the card.
    await input.blur();
  }

  /** What an Input.Date, or a compact or filtered choice, shows: `1 juni 2026`; `Hjo`; `Hjo, Tibro`; or ''. */
  async picked(label: string): Promise<string> {
    return this.input('combobox', label).inputValue();
  }

  /** Picks one in a compact or filtered Input.ChoiceSet; in a filtered one by typing it. */
  async pick(label: string, title: string): Promise<void> {
    await this.input('combobox', label).click();
    await this.locator.page().getByRole('option', { name: title, exact: true }).click();
  }

  /** Makes these the ones picked in a compact or filtered Input.ChoiceSet that takes several. */
  async pickExactly(label: string, titles: readonly string[]): Promise<void> {
    const input = this.input('combobox', label);
    await input.click();
    // Fluent gives a list of several another role than a list of one.
    const options = this.locator.page().getByRole('menuitemcheckbox');
    await options.first().waitFor();
    for (const option of await options.all()) {
      const wanted = titles.includes((await option.innerText()).trim());
      if (wanted !== ((await option.getAttribute('aria-checked')) === 'true')) await option.click();
    }
    await input.press('Escape');
  }

  /** Chooses one in an expanded Input.ChoiceSet. */
  async choose(label: string, title: string): Promise<void> {
    await this.input('radiogroup', label).getByRole('radio', { name: title, exact: true }).check();
  }

  /** Ticks or clears an Input.Toggle, or one of an expanded Input.ChoiceSet that takes several. */
  async tick(label: string, title: string, ticked = true): Promise<void> {
    await this.input('checkbox', `${label} ${title}`).setChecked(ticked);
  }

  async isTicked(label: string, title: string): Promise<boolean> {
    return this.input('checkbox', `${label} ${title}`).isChecked();
  }

  /** Presses the button of an action. */
  async press(title: string): Promise<void> {
    await this.locator.getByRole('button', { name: title, exact: true }).click();
  }

  /** The text of the card as it is seen, line by line. */
  async text(): Promise<string> {
    return this.locator.innerText();
  }

  /** Waits until the card holds a text. */
  async waitForText(text: string): Promise<void> {
    await this.locator.getByText(text).first().waitFor();
  }

  /**
   * Writes a PNG of the card; of what fits on the page, if it is longer. Playwright's own picture of an element
   * resizes the page for a long one, which makes the Playground draw its cards anew and forget what was filled in.
   */
  async screenshot(path: string): Promise<void> {
    await this.locator.evaluate((card: Scrollable) => card.scrollIntoView({ block: 'nearest' }));
    const clip = await this.locator.boundingBox();
    if (clip === null) throw new Error(`The card isn't on the page, so there is no picture of it to write to ${path}.`);
    await this.locator.page().screenshot({ path, clip });
  }

  private textInput(label: string): Locator {
    return this.input('textbox', label).or(this.input('spinbutton', label));
  }

  private input(role: InputRole, label: string): Locator {
    return this.locator.getByRole(role, { name: label, exact: true });
  }
}
