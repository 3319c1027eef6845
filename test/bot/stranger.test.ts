import { beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../bot/commands/all.ts';
import { hashOf, newToken } from '../../bot/files/link-token.ts';
import { idOf, networkId } from '../../bot/ids.ts';
import { changeOf } from '../../domain/apply.ts';
import type { Offer } from '../../domain/items/offer.ts';
import { receive } from '../../domain/items/offering.ts';
import { emptyAgenda } from '../../domain/meetings/agenda-draft.ts';
import { forgedPayloads, type Loot } from './forged-payloads.ts';
import { wordsOf } from './reading.ts';
import { assignment, founded, meeting } from './sample-world.ts';
import { TENANT } from './world.ts';

/** In every text of the network that is to be kept from strangers; they never write it themselves. */
const SECRET = /hemlig/i;

/** Buttons that show what they are about, to whoever may see it. */
const READING = [
  ...['show', 'back', 'choose', 'edit', 'strike', 'list', 'meetings', 'meeting', 'changeMeeting'],
  ...['present', 'reviewPage', 'editFind', 'review', 'reviewStep', 'agenda', 'editAgenda', 'hand', 'roster', 'member'],
  ...['presidium', 'groups', 'group', 'dissolve', 'polls', 'poll', 'register', 'find', 'search', 'party', 'settings'],
];

const AMONG = { channel: '19:other@thread.tacv2', team: '19:other@thread.tacv2' };
const OTHER = networkId(TENANT, AMONG.channel);
const STRANGER = { id: '29:stranger', aadObjectId: 'stranger', name: 'Sture Främling', email: 'sture@grastorp.se' };
const NOBODY = { id: '29:nobody', aadObjectId: 'nobody', name: 'Nils Ingen', email: 'nils@example.se' };

/** A text for each typed command, about what the other network has. */
const textsFor = ({ number, closed }: Loot): string[] => [
  ...[
    `visa ${number}`,
    `visa ${closed}`,
    `#${number}`,
    `uppdrag ${number}`,
    `klart ${number}`,
    `klart ${number} Tibro`,
  ],
  ...[`klart ${number}, ${closed}`, `flytta ${number}`, `flytta ${number} till 6 april`, `notera ${number} Forged`],
  ...[`ändra ${number}`, `avskriv ${number} Forged`, `öppna igen ${closed}`, `skicka ${number}`, `historik ${number}`],
  ...[
    `skicka ${number} till Kvarn`,
    `lämna över ${number}`,
    `lämna över ${number} till Hjo`,
    `föreslå ${number}`,
    `föreslå ${number} 1 april`,
  ],
  ...[`godkänn ${number}`, `avböj ${number} Forged`, 'Kvarn', 'lista', 'lista Kvarn', 'lista klara', 'lista alla'],
  'försenade',
  ...['mina', 'beslut', 'beslut Kvarn', 'alla uppdrag', 'uppdrag 2027', 'sök', 'sök Kvarn', 'allt om Kvarn', 'möten'],
  ...[
    'möte 1 juni',
    'nästa möte',
    'nytt möte',
    'boka möte 1 juni',
    'mötet 1 juni ställs in',
    'nya möten: 1 juni, 2 juni',
    'flytta mötet till 8 juni',
    'närvaro',
  ],
  ...[
    'ändra mötet 1 juni',
    'ställ in mötet 1 juni',
    'närvarande 1 juni',
    'läget',
    'dagordning',
    'förslag till dagordning',
    'dagordning 1 juni',
  ],
  ...[
    'anteckningar 1 juni',
    'genomgång',
    'läs in',
    'läs in\nTibro bokar lokal 3 maj.',
    'läs in https://hjo.se/notes',
    'medlemmar',
    'presidiet',
  ],
  ...[
    'grupper',
    'ny grupp Forged',
    'ny grupp Forged: Sture',
    'gallring',
    'Kvarn turas om som ordförande',
    'inställningar',
    'exportera',
    'ångra',
  ],
  ...['exportera allt', 'exportera uppdrag', 'exportera beslut word', 'exportera kalender', 'rundfrågor', 'tyst'],
  ...[
    'rundfråga',
    'rundfråga ska vi ses?',
    'rundfråga: ska vi ses',
    'nytt',
    'nytt beslut',
    'ny punkt',
    'vem ansvarar för enkäten?',
    'vad ska Tibro göra?',
    'Tibro har bokat lokal',
    'hjälp',
    'tack',
    'hej',
    'visa',
    'senare',
    'dela kanalen',
    'Tibro bokar lokal 3 maj',
  ],
  ...[`ta bort ${number}`, `stäng ${number}`, `påminn ${number}`, `byt ansvarig ${number}`, `ångra ${number}`],
  ...[`redigera ${number}`, `flytta ${number} stolar till 6 april`, `notera ${number} saker`],
  ...['påminnelser', 'stäng av påminnelser', 'avbryt', 'protokoll', 'kalender', 'historik', 'ordförande', 'öppna'],
  ...[`flytta ${number} till när som helst`, `lämna över ${number} Tibro till Hjo`, `klart Tibro ${number}`],
  ...[`Tibro är klara med ${number}`, `påminn Tibro om ${number}`, 'visa Kvarn'],
  ...['mötet flyttas till 8 juni', 'flytta mötet en vecka', 'mötet flyttas en vecka'],
];

describe('a stranger, with the ids of a network that is none of theirs', () => {
  const here = founded();
  let loot: Loot;
  let network: string;

  beforeAll(async () => {
    const { town } = here;
    const { store } = town;
    network = town.network;
    await here.givenPresidium();
    await here.givenMeetings({ ...meeting('kvarnmote', '2027-06-01'), place: 'Hemligt', theme: 'Hemligt tema' });
    const secret = assignment('Hemligt uppdrag om Kvarn', ['Tibro', 'Hjo'], '2027-01-15');
    const decision = { ...secret, kind: 'decision', title: 'Hemligt beslut om Kvarn', due: { kind: 'none' } } as const;
    await here.given(...Array.from({ length: 10 }, () => secret), decision);
    const act = (name: string) => ({
      ...{ operation: idOf('secret', name), at: town.clock.now },
      by: { id: 'person-2', name: 'Maria Hemlig' },
    });
    const state = async () => town.state();
    const before = await state();
    const renamed = before.members.map((one) => ({ ...one, name: `${one.name} Hemlig-Kvarn` }));
    const named = { ...before.network, code: 'HEMLIG', name: 'Hemliga nätverket' };
    const group = { id: 'kvarngrupp', name: 'Hemliga gruppen Kvarn', members: ['person-1'] };
    await store.commit(
      before,
      changeOf(before, act('names'), 'roster', { network: named, members: renamed, groups: [group] }),
    );
    const poll = await town.write('Maria Holm', 'rundfråga ska det vara hemligt?');
    await town.press('Maria Holm', poll, 'Ställ frågan', { closes: '2027-02-20', options: 'Hemligt\nNej' });
    const struck = await town.write('Maria Holm', 'avskriv 9 Hemlig orsak');
    expect(wordsOf(struck.card)).toContain('Avskrivet');
    await town.write('Maria Holm', 'notera 8 Hemlig anteckning');
    await town.write('Maria Holm', 'läs in\nTibro skriver om det hemliga senast 3 maj.\nHjo bokar hemlig lokal 4 maj.');
    const offer: Offer = {
      ...{ id: idOf('offer'), from: { network: OTHER, code: 'X', number: 1 }, by: act('offer').by, at: town.clock.now },
      kind: 'assignment',
      ...{ title: 'Hemligt erbjudande', note: '', municipalities: ['Tibro'] },
    };
    const then = await state();
    await store.commit(then, receive(then, act('offer'), offer));
    await store.keepAgenda(
      network,
      { ...emptyAgenda('kvarnmote'), own: [{ key: 'own1', title: 'Hemligt' }] },
      undefined,
    );
    const draft = { id: idOf('draft'), expires: '2027-02-08' };
    await store.keepDraft(network, {
      ...{ ...draft, by: act('draft').by, at: town.clock.now, text: 'Hemliga anteckningar', known: [] },
      finds: [{ quote: 'Hemligt', rule: 'x', ticked: true, kind: 'item', item: secret }],
    });
    const link = hashOf(newToken());
    const expires = '2027-02-08T09:00:00.000Z';
    await store.keepFileLink(link, { network, person: 'person-2', kind: 'archive', parameters: {}, expires });
    const [asked] = (await state()).polls;
    expect(asked?.question).toMatch(SECRET);
    loot = {
      ...{ number: 8, closed: 9, meeting: 'kvarnmote', member: 'person-1', group: group.id },
      ...{ poll: asked!.id, offer: offer.id, draft, link },
    };
    // From here on Teams tells of the other team.
    Object.assign(town.teams.team, { name: 'Enkät', people: [STRANGER] });
    await town.install(STRANGER.name, AMONG);
    const [ask] = (await town.install(STRANGER.name, 'group')).sent;
    await town.press(STRANGER.name, ask!, 'Visa Enkät här', {}, 'group');
  }, 60_000);

  /** The rows of the network that is none of theirs: of its own, and those that tell of it elsewhere. */
  const rows = async () => {
    const all = await here.town.rows();
    return new Map([...all].filter(([key, held]) => key.includes(network) || held.includes(network)));
  };

  /** Who acts, and where: the stranger among their own, or somebody who is of no network. */
  const actors = {
    'in the channel of a network of their own': () => here.town.activityOf(STRANGER.name, AMONG),
    'in a chat that is linked to their own': () => here.town.activityOf(STRANGER.name, 'group'),
    'in private': () => here.town.activityOf(STRANGER.name, 'private'),
    'of no network, in private': () => ({
      ...here.town.activityOf(STRANGER.name, 'private'),
      ...{ from: NOBODY, conversation: { id: 'a:nobody', conversationType: 'personal', tenantId: TENANT } },
    }),
    'of no network, in a chat that is linked to none': () => ({
      ...here.town.activityOf(STRANGER.name, 'group'),
      ...{ from: NOBODY, conversation: { id: '19:new@thread.v2', conversationType: 'groupChat', tenantId: TENANT } },
    }),
  };

  /** Everything that the bot said to it, in place and in messages. */
  async function told(activity: object): Promise<string> {
    const { status, text, sent } = await here.town.deliver(activity);
    expect(status).toBe(200);
    return text + JSON.stringify(sent);
  }

  const press = (verb: string, data: unknown, from: object) =>
    told({
      ...{ type: 'invoke', name: 'adaptiveCard/action', replyToId: 'm1' },
      ...{ value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' }, ...from },
    });

  it('has something to look for: a member is told of it all', async () => {
    const { town } = here;
    const { id, name, aadObjectId } = { id: '29:2', name: 'Maria Hemlig', aadObjectId: 'person-2' };
    const maria = { ...town.activityOf(STRANGER.name, 'private'), from: { id, name, aadObjectId } };
    const found: string[] = [];
    for (const [verb, payload] of forgedPayloads(network, loot)) {
      if (READING.includes(verb) && SECRET.test(await press(verb, payload, maria))) found.push(verb);
    }
    expect(found.toSorted()).toEqual(READING.toSorted());
  });

  it('knows a text for each command that can be typed', () => {
    const texts = textsFor(loot);
    const unsaid = COMMANDS.flatMap(({ typed = [] }) => typed).filter(
      ({ says }) => !texts.some((text) => says.test(text)),
    );
    expect(unsaid.map(({ says }) => says.source)).toEqual([]);
  });

  it.each(Object.entries(actors))(
    'is told nothing of it by any button, and changes no row of it: %s',
    async (_where, actor) => {
      const before = await rows();
      const leaks: string[] = [];
      for (const forged of [network, OTHER]) {
        for (const [verb, payload] of forgedPayloads(forged, loot)) {
          if (SECRET.test(await press(verb, payload, actor()))) leaks.push(`${verb} of ${forged}`);
        }
      }
      expect(leaks).toEqual([]);
      expect(await rows()).toEqual(before);
    },
  );

  it.each(Object.entries(actors))(
    'is told nothing of it by any command, and changes no row of it: %s',
    async (_where, actor) => {
      const before = await rows();
      const leaks: string[] = [];
      for (const text of textsFor(loot)) {
        if (SECRET.test(await told({ type: 'message', text, ...actor() }))) leaks.push(text);
      }
      expect(leaks).toEqual([]);
      expect(await rows()).toEqual(before);
    },
  );

  it('left nothing wrong in the log', () => {
    expect(here.town.faults).toEqual([]);
  });
});
