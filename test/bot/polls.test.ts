import { describe, expect, it } from 'vitest';
import { buttonsOf, inputsOf, wordsOf } from './reading.ts';
import { founded } from './sample-world.ts';
import type { Posted } from './teams-service.ts';

const here = founded();
const question = 'Ska vi köpa in enkätverktyget?';
const CLOSE = 'Avsluta rundfrågan';

/** Somebody asks in the channel; gives the post that the form became. */
async function asked(inputs: Readonly<Record<string, string>> = {}, who = 'Erik Lund'): Promise<Posted> {
  const form = await here.town.write(who, `rundfråga ${question}`);
  return here.town.press(who, form, 'Ställ frågan', inputs);
}

/** Closes a poll: asked whether to, and yes. */
async function close(who: string, post: Posted): Promise<Posted> {
  return here.town.press(who, await here.town.press(who, post, CLOSE), CLOSE);
}

const sweepAt = async (instant: string): Promise<Posted[]> => {
  here.town.clock.now = instant;
  return here.town.sweep();
};
/** Half a minute later, as the sweeper does. */
const sweep = (): Promise<Posted[]> => sweepAt(new Date(Date.parse(here.town.clock.now) + 30_000).toISOString());
const polls = async () => (await here.town.state()).polls;
const now = (message: Posted) => here.town.teams.messages.find(({ id }) => id === message.id)!;

describe('rundfråga', () => {
  it('opens a form filled in with what is usual: three answers, a fortnight, every kommun', async () => {
    const form = await here.town.write('Erik Lund', `rundfråga ${question}`);
    expect(inputsOf(form.card!)).toEqual({
      question,
      options: 'Ja\nNej\nAvstår',
      closes: '2027-02-15',
      asked: 'alla',
    });
    expect(wordsOf((await here.town.write('Erik Lund', 'rundfråga')).card)).toContain('Ny rundfråga');
    expect(inputsOf((await here.town.write('Erik Lund', 'rundfråga: nästa mötesplats')).card!).question).toBe(
      'nästa mötesplats',
    );
  });

  it('leaves sentences that only begin so to be captured', async () => {
    const form = await here.town.write('Erik Lund', 'Rundfråga om lokaler skickas ut av Skövde 1 maj');
    expect(inputsOf(form.card!)).toHaveProperty('parties', 'k:Skövde');
  });

  it('says what is wrong at each field and keeps what was typed', async () => {
    const form = await here.town.write('Erik Lund', 'rundfråga');
    const wrong = { question: ' ', options: 'Ja', closes: '2027-01-31', asked: '' };
    const again = await here.town.press('Erik Lund', form, 'Ställ frågan', wrong);
    const words = wordsOf(again.card);
    expect(words).toContain('Skriv vad ni vill fråga.');
    expect(words).toContain('Skriv minst två svar att välja mellan');
    expect(words).toContain('31 januari har redan varit.');
    expect(words).toContain('Välj minst en kommun');
    expect(inputsOf(again.card!)).toMatchObject({ options: 'Ja', closes: '2027-01-31' });
    expect(await polls()).toEqual([]);
  });

  it('says that an answer written twice stands once', async () => {
    const form = await here.town.write('Erik Lund', 'rundfråga Ska vi?');
    const post = await here.town.press('Erik Lund', form, 'Ställ frågan', { options: 'Ja\n Nej\n\nja' });
    expect(wordsOf(post.card)).toContain('Svar som stod mer än en gång finns med en gång.');
    expect((await polls()).at(-1)?.options).toEqual(['ja', 'Nej']);
    await here.town.press('Erik Lund', post, 'Ångra');
  });

  it('turns into a post in which each kommun has one vote, that it may change until it closes', async () => {
    const post = await asked();
    expect(wordsOf(now(post).card)).toContain('0 av 4 kommuner har svarat.');
    // A chart of nothing but noughts would say what the lines below it say.
    expect(JSON.stringify(now(post).card)).not.toContain('Chart.');
    expect(buttonsOf(post.card!)).toEqual(['Ja', 'Nej', 'Avstår', CLOSE, 'Ångra']);

    const yes = await here.town.press('Erik Lund', post, 'Ja', { comment: 'Om priset\n håller' });
    expect(JSON.stringify(yes.card)).toContain('Chart.');
    expect(wordsOf(yes.card)).toContain('Ja: 1 (Tibro)');
    expect(wordsOf(yes.card)).toContain('Tibro (Ja): Om priset håller');
    const no = await here.town.press('Anna Berg', yes, 'Nej');
    expect(wordsOf(now(post).card)).toContain('Nej: 1 (Skövde)');
    const changed = await here.town.press('Erik Lund', no, 'Nej');
    expect(wordsOf(changed.card)).toContain('Nej: 2 (Skövde, Tibro)');
    expect(wordsOf(changed.card)).toContain('Har inte svarat: Hjo, Lidköping');
    expect(wordsOf(changed.card)).toContain('Svaren: Ja: 0. Nej: 2. Avstår: 0.');

    const closed = await close('Erik Lund', changed);
    expect(wordsOf(closed.card)).toContain('Flest svarar Nej: 2 av 4 kommuner.');
    // An old card of somebody's tells how it ended.
    const late = await here.town.press('Maria Holm', no, 'Ja');
    expect(wordsOf(late.card)).toContain('svaret är inte sparat');
    const [result] = await sweep();
    expect(result!.conversation).toBe(here.town.team);
    expect(wordsOf(result!.card)).toContain('Flest svarar Nej: 2 av 4 kommuner.');
    expect(await polls()).toEqual([]);
  });

  it('saves a vote once however often it is delivered, and a late repetition changes nothing', async () => {
    const post = await asked();
    const yes = await here.town.press('Erik Lund', post, 'Ja');
    await here.town.press('Erik Lund', yes, 'Nej');
    const again = await here.town.press('Erik Lund', post, 'Ja');
    expect(again.card).toBeUndefined();
    const [poll] = await polls();
    expect(poll).toMatchObject({ revision: 3, votes: [{ municipality: 'Tibro', option: 1 }] });
    await close('Erik Lund', now(post));
  });

  it('is closed by nobody who has not said yes to it, and stays open where they say no', async () => {
    const post = await asked();
    await here.town.press('Anna Berg', post, 'Ja');
    const ask = await here.town.press('Erik Lund', post, CLOSE);
    expect(wordsOf(ask.card)).toContain('Avsluta rundfrågan?');
    expect(wordsOf(ask.card)).toContain('1 av 4 kommuner har svarat.');
    const kept = await here.town.press('Erik Lund', ask, 'Behåll öppen');
    expect(buttonsOf(kept.card!)).toContain('Ja');
    expect(await polls()).toHaveLength(1);
    // An answer that comes while it is asked is counted.
    await here.town.press('Maria Holm', post, 'Ja');
    const closed = await here.town.press('Erik Lund', ask, CLOSE);
    expect(wordsOf(closed.card)).toContain('Flest svarar Ja: 2 av 4 kommuner.');
    await sweep();
  });

  it('takes the votes of two kommuner at the same time', async () => {
    const post = await asked();
    await Promise.all([
      here.town.press('Erik Lund', post, 'Ja'),
      here.town.press('Anna Berg', post, 'Nej'),
      here.town.press('Maria Holm', post, 'Ja'),
      here.town.press('Anna Nyman', post, 'Avstår'),
    ]);
    const [poll] = await polls();
    expect(poll!.votes.map(({ municipality, option }) => [municipality, option]).sort()).toEqual([
      ['Hjo', 0],
      ['Lidköping', 2],
      ['Skövde', 1],
      ['Tibro', 0],
    ]);
    await close('Erik Lund', post);
    await sweep();
  });

  it('is not for a kommun that is not asked, nor for a member without a kommun', async () => {
    const { town } = here;
    const post = await asked({ asked: 'Skövde,Tibro' });
    const refused = await town.press('Maria Holm', post, 'Ja');
    expect(refused.text).toContain('inte ställd till Hjo');
    town.teams.team.people = [
      ...town.teams.team.people,
      { id: '29:9', aadObjectId: 'person-9', name: 'Karin Öberg', email: 'karin@example.org' },
    ];
    const lost = await town.press('Karin Öberg', post, 'Ja');
    expect(lost.text).toContain('Skriv ”medlemmar”');
    await close('Erik Lund', post);
  });

  it('is chosen in a list where there are many answers of its own, whatever they are called', async () => {
    const post = await asked({ options: 'Hjo\nSkövde\nTibro\nLidköping\n**Teams**' });
    expect(buttonsOf(post.card!)).toEqual(['Svara', CLOSE, 'Ångra']);
    expect(wordsOf((await here.town.press('Erik Lund', post, 'Svara')).card)).toContain('Välj ett svar');
    const said = await here.town.press('Erik Lund', post, 'Svara', { answer: '4' });
    expect(wordsOf(said.card)).toContain('5. **Teams**: 1 (Tibro)');
    expect(wordsOf(said.card)).toContain('Svar 5: 1.');
    expect(wordsOf(said.card)).toContain('1. Hjo: 0');
    const forged = { network: here.town.network, poll: (await polls())[0]!.id, revision: 2, option: 7 };
    expect(wordsOf((await here.town.pressRaw('Erik Lund', said, 'vote', forged)).card)).toContain('Välj ett svar');
    await close('Erik Lund', said);
    await sweep();
  });

  it('has its answers by their own words, all of them, in the chart and below it', async () => {
    const post = await asked({ options: 'Ja\nNej\nVet inte' });
    const said = await here.town.press('Erik Lund', post, 'Vet inte');
    expect(wordsOf(said.card)).toContain('Svaren: Ja: 0. Nej: 0. Vet inte: 1.');
    expect(wordsOf(said.card)).toContain('Ja: 0\nNej: 0\nVet inte: 1 (Tibro)');
    await close('Erik Lund', said);
    await sweep();
  });
});

describe('a rundfråga that has been asked', () => {
  it('is taken back by ångra, until somebody has answered', async () => {
    const post = await asked();
    const gone = await here.town.press('Erik Lund', post, 'Ångra');
    expect(wordsOf(gone.card)).toContain('Ångrat.\nRundfråga · Återtagen');
    expect(await polls()).toEqual([]);
    await sweep();
    expect(wordsOf(now(post).card)).toContain('Frågan är återtagen');

    const answered = await asked();
    await here.town.press('Anna Berg', answered, 'Ja');
    await here.town.press('Erik Lund', answered, 'Ångra');
    expect(await polls()).toHaveLength(1);
    await close('Erik Lund', answered);
    await here.town.write('Erik Lund', 'ångra');
    expect((await polls())[0]).toMatchObject({ state: 'open', votes: [{ municipality: 'Skövde' }] });
    await sweep();
    expect(wordsOf(now(answered).card)).toContain('Ja: 1 (Skövde)');
    await close('Erik Lund', now(answered));
    await sweep();
  });

  it('is closed by whoever asked or the presidium, and by nobody else', async () => {
    await here.givenPresidium();
    const post = await asked();
    expect((await here.town.press('Anna Berg', post, CLOSE)).text).toContain('den som ställde frågan');
    expect(await polls()).toHaveLength(1);
    await close('Maria Holm', post);
    expect(await polls()).toEqual([]);
    await sweep();
  });

  it('asked in private is posted in the channel, where every answer brings the post up to date', async () => {
    const { town } = here;
    const form = await town.write('Erik Lund', 'rundfråga', 'private');
    const mine = await town.press('Erik Lund', form, 'Ställ frågan', { question: 'Höstens tema?' }, 'private');
    expect(wordsOf(mine.card)).toContain('Den kommer också i kanalen.');
    const [post] = await sweep();
    expect(post!.conversation).toBe(town.team);
    expect(buttonsOf(post!.card!)).toEqual(['Ja', 'Nej', 'Avstår', CLOSE]);
    await town.press('Erik Lund', mine, 'Ja', {}, 'private');
    expect(await sweep()).toEqual([]);
    expect(wordsOf(now(post!).card)).toContain('Ja: 1 (Tibro)');
    await close('Erik Lund', post!);
    await sweep();
  });

  it('is among rundfrågor while it is open, and among the closed ones after', async () => {
    const { town } = here;
    const post = await asked();
    const list = await town.write('Anna Berg', 'rundfrågor');
    expect(wordsOf(list.card)).toContain('0 av 4 kommuner har svarat · svara senast 15 februari');
    const shown = await town.press('Anna Berg', list, 'Visa rundfrågan');
    expect(wordsOf((await town.press('Anna Berg', shown, 'Ja')).card)).toContain('Ja: 1 (Skövde)');
    // Answered elsewhere: the post in the channel follows.
    await sweep();
    expect(wordsOf(now(post).card)).toContain('Ja: 1 (Skövde)');
    await close('Erik Lund', now(post));
    await sweep();
    const after = await town.write('Anna Berg', 'rundfrågor');
    expect(wordsOf(after.card)).toContain('Ingen rundfråga är öppen.');
    expect(wordsOf(after.card)).toContain('Avslutad 1 februari · Flest svarar Ja: 1 av 4 kommuner.');
    expect(wordsOf(after.card)).not.toContain('Återtagen');
  });

  it('becomes a decision with its count, once, in words that can be changed', async () => {
    const { town } = here;
    const post = await asked();
    await town.press('Anna Berg', post, 'Ja');
    await town.press('Erik Lund', now(post), 'Ja');
    await town.press('Maria Holm', now(post), 'Nej');
    const closed = await close('Erik Lund', now(post));
    expect((await town.press('Anna Berg', closed, 'Gör till beslut')).text).toContain('den som ställde frågan');
    const form = await town.press('Erik Lund', closed, 'Gör till beslut');
    expect(inputsOf(form.card!)).toMatchObject({
      title: `${question} Ja (Ja 2, Nej 1, Avstår 0)`,
      kind: 'decision',
      note: 'Rundfråga. Ja: 2 (Skövde, Tibro). Nej: 1 (Hjo). Avstår: 0. Har inte svarat: 1 (Lidköping).',
    });
    const saved = await town.press('Erik Lund', form, 'Spara', { title: 'Enkätverktyget köps in' });
    expect(wordsOf(saved.card)).toContain('Sparat som beslut 1.');
    const again = await town.press('Maria Holm', closed, 'Gör till beslut');
    expect(wordsOf(again.card)).toContain('Enkätverktyget köps in');
    expect(wordsOf((await town.press('Maria Holm', form, 'Spara')).card)).toContain('Det är redan gjort.');
    expect((await town.store.decisions(town.network, { size: 10 })).rows).toHaveLength(1);
    await sweep();
  });

  it('is found in the list however many have been closed since', async () => {
    const { town } = here;
    for (let count = 0; count < 12; count += 1) await close('Erik Lund', await asked());
    const seen = [await town.write('Anna Berg', 'rundfrågor')];
    while (buttonsOf(seen.at(-1)!.card!).includes('Visa fler')) {
      seen.push(await town.press('Anna Berg', seen.at(-1)!, 'Visa fler'));
    }
    const rows = seen.map(({ card }) => JSON.stringify(card).match(/Avslutad \d/g)?.length ?? 0);
    const closed = (await town.store.closedPolls(town.network, 100)).filter((poll) => poll.state === 'closed');
    expect(rows.reduce((sum, one) => sum + one)).toBe(closed.length);
    expect(rows.slice(0, 2)).toEqual([5, 5]);
    await sweep();
  });

  it('reaches no poll of another network, whatever id a button carries', async () => {
    const post = await asked();
    const forged = { network: here.town.network, poll: 'abc', revision: 1, option: 0 };
    expect((await here.town.pressRaw('Erik Lund', post, 'vote', forged)).text).toContain('finns inte här');
    const closed = await close('Erik Lund', post);
    // Nobody has answered: there is nothing to decide by.
    expect(buttonsOf(closed.card!)).not.toContain('Gör till beslut');
    await sweep();
  });
});

describe('while a rundfråga is open', () => {
  it('those whose kommun has not answered are asked three days and one day before, and may answer there', async () => {
    const { town } = here;
    // The last day is a Wednesday.
    const post = await asked({ closes: '2027-02-17' });
    await town.press('Anna Berg', post, 'Ja');
    const settled = await sweepAt('2027-02-12T06:59:00.000Z');
    expect(settled).toEqual([]);
    const first = await sweepAt('2027-02-12T07:00:00.000Z');
    expect(first.map(({ conversation }) => conversation).sort()).toEqual(['a:chat-29:1', 'a:chat-29:2', 'a:chat-29:3']);
    const erik = first.find(({ conversation }) => conversation === 'a:chat-29:1')!;
    expect(wordsOf(erik.card)).toContain('Svara senast onsdag 17 februari.');
    expect(buttonsOf(erik.card!)).toEqual(['Ja', 'Nej', 'Avstår', 'Visa allas svar']);
    const said = await town.press('Erik Lund', erik, 'Nej', {}, 'private');
    expect(wordsOf(said.card)).toContain('Tibro svarar Nej.');
    await sweep();
    expect(wordsOf(now(post).card)).toContain('Nej: 1 (Tibro)');

    // Maria wants no reminders.
    const mine = await town.write('Maria Holm', 'mina', 'private');
    await town.press('Maria Holm', mine, 'Stäng av påminnelser', {}, 'private');
    const last = await sweepAt('2027-02-16T07:00:00.000Z');
    expect(last.map(({ conversation }) => conversation)).toEqual(['a:chat-29:3']);
  });

  it('it closes by itself the working day after its last day, once, and tells the channel how it came out', async () => {
    const { town } = here;
    const before = town.teams.messages.length;
    await sweepAt('2027-02-18T07:00:00.000Z');
    expect(await polls()).toEqual([]);
    await sweep();
    const posts = town.teams.messages.slice(before);
    expect(await sweep()).toEqual([]);
    expect(posts).toHaveLength(1);
    expect(wordsOf(posts[0]!.card)).toContain('Lika många svarar Ja och Nej: 1 var.');
    expect(wordsOf(posts[0]!.card)).toContain('avslutad 18 februari 08:00 av Uppdrag');
    expect(await sweep()).toEqual([]);
    expect(town.faults).toEqual([]);
  });

  it('it counts every answer that was taken, also those that come in while it closes', async () => {
    const { town } = here;
    const post = await asked({ closes: '2027-03-03' });
    town.clock.now = '2027-03-04T07:00:00.000Z';
    const [, ...answers] = await Promise.all([
      town.sweep(),
      town.press('Anna Berg', post, 'Ja'),
      town.press('Erik Lund', post, 'Nej'),
      town.press('Anna Nyman', post, 'Avstår'),
    ]);
    expect(await polls()).toEqual([]);
    const taken = answers.filter(({ card }) => !wordsOf(card).includes('inte sparat'));
    const [poll] = await town.store.closedPolls(town.network, 1);
    expect(poll!.votes).toHaveLength(taken.length);
    await sweep();
  });

  it('a post that somebody has taken away is let go', async () => {
    const { town } = here;
    const post = await asked();
    town.teams.refuses.set(town.team, 404);
    expect(await sweep()).toEqual([]);
    town.teams.refuses.clear();
    expect((await town.store.due(town.clock.now)).notices).toEqual([]);
    await close('Erik Lund', post);
  });
});
