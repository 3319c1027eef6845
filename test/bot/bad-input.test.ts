import { beforeAll, describe, expect, it } from 'vitest';
import { buttonOf, inputsOf, wordsOf } from './reading.ts';
import { assignment, founded, meeting } from './sample-world.ts';

describe('bad input gets a clear answer, and nothing wrong is stored', () => {
  const here = founded();

  it('tells of a number that is not in use', async () => {
    expect((await here.town.write('Erik Lund', 'klart 999')).text).toContain('Det finns inget med nummer 999 här.');
    expect((await here.town.write('Erik Lund', 'visa 0')).text).toContain('Det finns inget med nummer 0 här.');
  });

  it('asks for what is missing at its field, and keeps what was typed', async () => {
    const { town } = here;
    const form = await town.write('Erik Lund', 'nytt');
    const wrong = await town.press('Erik Lund', form, 'Spara', { title: ' ', note: 'min anteckning' });
    expect(wordsOf(wrong.card)).toContain('Skriv vad som ska göras');
    expect(wordsOf(wrong.card)).toContain('behöver någon som är ansvarig');
    expect(inputsOf(wrong.card!).note).toBe('min anteckning');
    expect((await town.state()).network.nextNumber).toBe(1);
  });

  it('knows no 31 June, in a sentence and in a command', async () => {
    const { town } = here;
    const form = await town.write('Erik Lund', 'Tibro lämnar underlag 31 juni');
    expect(wordsOf(form.card)).toContain('31 juni finns inte i kalendern');
    const [number] = await here.given(assignment('Lämna underlag', ['Tibro']));
    expect((await town.write('Maria Holm', `flytta ${number} till 31 juni`)).text).toContain('finns inte i kalendern');
    expect((await town.write('Maria Holm', `flytta ${number} till blåbär`)).text).toContain(
      'kan jag inte läsa som ett datum',
    );
  });

  it('moves no meeting to a 29 February that the coming year has none of', async () => {
    const { town } = here;
    await here.givenMeetings(meeting('march', '2027-03-09'));
    const refused = await town.write('Maria Holm', 'flytta mötet till 29 februari');
    expect(refused.text).toBe('”29 februari” finns inte i kalendern. Skriv ett annat datum.');
    const form = await town.write('Maria Holm', 'flytta mötet till 29 februari 2028');
    expect(inputsOf(form.card!).day).toBe('2028-02-29');
    town.clock.now = '2027-03-01T09:00:00.000Z';
    const soon = await town.write('Maria Holm', 'flytta mötet till 29 februari');
    expect(inputsOf(soon.card!).day).toBe('2028-02-29');
    town.clock.now = '2027-02-01T09:00:00.000Z';
  });

  it('takes a 29 February that the coming year has none of for no day, whatever it is said of', async () => {
    const { town } = here;
    const [number] = await here.given(assignment('Lämna underlag', ['Tibro']));
    const noSuchDay = '”29 februari” finns inte i kalendern. Skriv ett annat datum.';
    expect((await town.write('Maria Holm', `flytta ${number} till 29 februari`)).text).toBe(noSuchDay);
    expect((await town.write('Maria Holm', 'nytt möte 29 februari')).text).toBe(noSuchDay);
    const several = await town.write('Maria Holm', 'nya möten 29 februari kl 9-12; 9 april kl 9-12');
    expect(wordsOf(several.card)).toContain('Den dagen finns inte i kalendern.');
    const form = await town.write('Maria Holm', 'Tibro lämnar statistik 29 februari');
    expect(wordsOf(form.card)).toContain('29 februari finns inte i kalendern');
    expect(inputsOf(form.card!).day).toBe('');
    const said = await town.write('Maria Holm', 'Tibro lämnar statistik 29 februari 2028');
    expect(inputsOf(said.card!).day).toBe('2028-02-29');
  });

  it('says that the hours of a meeting are wrong, and keeps what was typed of it', async () => {
    const { town } = here;
    const form = await town.write('Maria Holm', 'nytt möte 12/2 kl 9.00-8.00');
    expect(wordsOf(form.card)).toContain('Tiden stämmer inte. Skriv när mötet börjar och slutar, t.ex. 9.00-12.00.');
    expect(inputsOf(form.card!).lines).toBe('12/2 kl 9.00-8.00');
  });

  it('takes no day that is centuries away: planning towards it would never end', async () => {
    const { town } = here;
    const [number] = await here.given(assignment('Långt fram', ['Tibro']));
    expect((await town.write('Maria Holm', `flytta ${number} till 9999-12-31`)).text).toContain(
      'finns inte i kalendern',
    );
    const form = await town.write('Erik Lund', 'Tibro lämnar underlag');
    const far = await town.press('Erik Lund', form, 'Spara', { when: 'date', day: '9999-12-31' });
    expect(wordsOf(far.card)).toContain('”9999-12-31” är inget datum');
    const plan = await town.press('Maria Holm', await town.write('Maria Holm', 'nytt möte'), 'Spara', {
      day: '9999-12-31',
    });
    expect(wordsOf(plan.card)).toContain('Välj vilken dag mötet är.');
  });

  it('asks about a past date once, then saves it', async () => {
    const { town } = here;
    const form = await town.write('Erik Lund', 'Tibro lämnar underlag 2026-12-01');
    const asked = await town.press('Erik Lund', form, 'Spara');
    expect(wordsOf(asked.card)).toContain('1 december 2026 har redan varit. Tryck Spara igen');
    const saved = await town.press('Erik Lund', asked, 'Spara');
    expect(wordsOf(saved.card)).toContain('Försenat');
  });

  it('takes no day in a year beyond the calendar', async () => {
    const { town } = here;
    for (const day of ['9999-12-31', '0001-01-01']) {
      const form = await town.write('Erik Lund', 'nytt');
      const wrong = await town.press('Erik Lund', form, 'Spara', { title: 'Långt bort', when: 'date', day });
      expect(wordsOf(wrong.card)).toContain('är inget datum');
    }
  });

  it('asks which Anna is meant', async () => {
    const { town } = here;
    const form = await town.write('Erik Lund', 'Anna bokar lokal till 1 april');
    expect(wordsOf(form.card)).not.toContain('Välj vem');
    const asked = await town.press('Erik Lund', form, 'Spara');
    expect(wordsOf(asked.card)).toContain('Välj vem som menas.');
    const saved = await town.press('Erik Lund', asked, 'Spara', { which0: 'p:person-3' });
    expect(wordsOf(saved.card)).toContain('Ansvarig: Anna Nyman');
    expect((await town.write('Erik Lund', 'lista Anna')).text).toContain('Anna Berg och Anna Nyman');
  });

  it('keeps a long sentence in the note, and tells of a text that is too long to read', async () => {
    const { town } = here;
    const long = `Tibro skriver ${'mycket '.repeat(200)}`;
    const form = await town.write('Erik Lund', long);
    expect(inputsOf(form.card!).note).toBe(long.trim());
    const words = await town.write('Erik Lund', 'Tibro skriver mycket. '.repeat(4545));
    expect(words.card ?? words.text).toBeDefined();
    expect(JSON.stringify(words.card).length).toBeLessThan(80_000);
    const longer = await town.write('Erik Lund', 'Tibro skriver mycket. '.repeat(10_000));
    expect(longer.text).toContain('Det är 219999 tecken; högst 200000 får plats.');
    expect((await town.state()).network.nextNumber).toBeLessThan(10);
  });

  it('does nothing for payloads that are forged, with missing or extra fields', async () => {
    const { town } = here;
    const [number] = await here.given(assignment('Hemligt', ['Tibro']));
    const before = await town.state();
    const shown = await town.write('Maria Holm', `visa ${number}`);
    const { data } = buttonOf(shown.card!, 'Markera som klart');
    const forged: [string, unknown][] = [
      ['tick', {}],
      ['tick', null],
      ['tick', { ...data, network: 'anothernetwork' }],
      ['tick', { ...data, number: '1; drop' }],
      ['tick', { ...data, keys: ['k:Nowhere'] }],
      ['tick', { ...data, revision: -1 }],
      ['constructor', data],
      ['nosuchverb', data],
      ['save', { network: before.network.id, operation: '../../x' }],
      ['saveMember', { network: before.network.id, member: 'nobody', operation: 'abc', municipality: 'Skövde' }],
    ];
    for (const [verb, payload] of forged) {
      const answer = await town.pressRaw('Erik Lund', shown, verb, payload);
      expect(answer.text ?? wordsOf(answer.card), `${verb} ${JSON.stringify(payload)}`).toMatch(/\p{L}{3}/u);
    }
    expect((await town.state()).items).toEqual(before.items);
    const extra = await town.pressRaw('Erik Lund', shown, 'tick', { ...data, __proto__: { admin: true }, more: 'x' });
    expect(wordsOf(extra.card)).toContain('är klart');
  });

  it('answers 400 to what is no activity, and lives', async () => {
    const { town } = here;
    const whole = { type: 'message', text: 'lista', ...town.activityOf('Erik Lund', 'channel') };
    expect((await town.deliver({ ...whole, type: undefined })).status).toBe(400);
    expect((await town.deliver({ ...whole, conversation: undefined })).status).toBe(400);
    expect((await town.deliver([])).status).toBe(400);
    const wrong = { text: 42, attachments: [null], membersAdded: 'x', action: 5, from: { id: 'x', name: 7 } };
    for (const [field, value] of Object.entries(wrong)) {
      expect((await town.deliver({ ...whole, [field]: value })).status, field).toBe(400);
    }
    expect((await town.deliver({ ...whole, text: null })).sent.at(-1)?.text).toContain('Jag läser bara text');
    const wordless = await town.deliver({ ...whole, text: undefined });
    expect(wordless.sent.at(-1)?.text).toContain('Jag läser bara text');
    expect((await town.deliver({ ...whole, from: undefined })).status).toBeLessThan(500);
    expect(wordsOf((await town.write('Erik Lund', 'lista')).card)).toContain('Öppet');
  });
});

describe('a meeting that is moved to hours that are none', () => {
  const here = founded();
  beforeAll(() => here.givenMeetings(meeting('march', '2027-03-09')));

  it.each(['10 mars kl 9-8', '10 mars 9-8', '10 mars kl 25', '10 mars kl. 9.00-9.00'])(
    'is told of in the form, with what was typed: %s',
    async (when) => {
      const form = await here.town.write('Maria Holm', `flytta mötet till ${when}`);
      expect(wordsOf(form.card)).toContain(`Tiden i ”${when}” stämmer inte. Skriv när mötet börjar och slutar.`);
      expect(inputsOf(form.card!)).toMatchObject({ day: '2027-03-10', from: '09:00', to: '12:00' });
    },
  );

  it('has the hours that are said where they are right', async () => {
    const form = await here.town.write('Maria Holm', 'flytta mötet till 10 mars 10-11');
    expect(inputsOf(form.card!)).toMatchObject({ day: '2027-03-10', from: '10:00', to: '11:00' });
  });
});
