import { changeOf } from '../../domain/apply.ts';
import { capture, type Captured } from '../../domain/items/capture.ts';
import type { Act, Change } from '../../domain/change.ts';
import { membersFrom, newNetwork } from '../../domain/people/founding.ts';
import { isWorkingDay } from '../../domain/calendar.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import type { NetworkState } from '../../domain/network.ts';
import { partyKey, type Party } from '../../domain/items/party.ts';
import { withTerms } from '../../domain/people/terms.ts';
import { addDays, dayOf, instantAt, type Day, type Instant } from '../../domain/time.ts';
import { ticked } from '../../domain/items/transitions.ts';
import type { Store } from '../../storage/store.ts';
import { toldOf } from '../commands/tick-lines.ts';
import { idOf, networkId } from '../ids.ts';
import { sampleMunicipalities, sampleSpace } from './sample-people.ts';

const author = { id: sampleSpace.currentUser.aadObjectId, name: sampleSpace.currentUser.name };
const kommun = (name: string): Party => ({ kind: 'municipality', name });

function act(name: string, day: Day): Act {
  return { operation: idOf('sample', name), by: author, at: instantAt(day, '10:00') };
}

function workingDay(day: Day): Day {
  return isWorkingDay(day) ? day : workingDay(addDays(day, 1));
}

/** The next first of June: the day of the example that the introduction gives. */
function nextJune(today: Day): Day {
  const year = Number(today.slice(0, 4));
  return today <= `${year}-06-01` ? `${year}-06-01` : `${year + 1}-06-01`;
}

function sampleMeetings(held: Day, next: Day, june: Day): Meeting[] {
  return [
    meeting('held', held, 'Skövde, stadshuset', 'Systematiskt kvalitetsarbete'),
    meeting('next', next, 'Digitalt', 'Elevhälsans uppdrag'),
    meeting('june', june, 'Hjo, parkhuset', 'Årets avslutning'),
  ];
}

function meeting(id: string, day: Day, place: string, theme: string): Meeting {
  return { id, revision: 1, day, from: '09:00', to: '12:00', place, theme, cancelled: false };
}

const plain = { kind: 'assignment', decided: false, note: '', parties: [], due: { kind: 'none' } } as const;

/** What was said at the meeting that was held, in different states by now. */
function sampleItems(today: Day): Captured[] {
  const said = { ...plain, saidAt: 'held' };
  return [
    {
      ...said,
      title: 'Delar med sig av mallen för kvalitetsrapport',
      parties: [kommun('Skövde')],
      due: { kind: 'date', day: addDays(today, -9) },
    },
    {
      ...said,
      title: 'Lämnar underlag om frånvaro i årskurs 7–9',
      parties: [kommun('Hjo'), kommun('Falköping')],
      due: { kind: 'date', day: addDays(today, -6) },
      decided: true,
    },
    {
      ...said,
      kind: 'decision',
      decided: true,
      title: 'Nätverket träffas fem gånger per läsår, varav två gånger digitalt',
    },
    {
      ...said,
      title: 'Berättar om arbetet med elevhälsans dokumentation',
      parties: [kommun('Lidköping')],
      due: { kind: 'meeting', meeting: 'next' },
    },
    {
      ...said,
      title: 'Svarar på enkäten om vikariebehov',
      parties: ['Falköping', 'Hjo', 'Lidköping', 'Mariestad', 'Skövde', 'Tibro'].map(kommun),
      due: { kind: 'meeting', meeting: 'next' },
      decided: true,
    },
    {
      ...said,
      title: 'Återkommer om inloggning till provtjänsten',
      parties: [{ kind: 'outside', name: 'Skolverket' }],
      due: { kind: 'date', day: workingDay(addDays(today, 24)) },
    },
    { ...said, kind: 'topic', title: 'Hur kommunerna räknar lärartäthet', due: { kind: 'meeting', meeting: 'next' } },
    {
      ...said,
      title: 'Bokar lokal till vårens sista möte',
      parties: [kommun('Mariestad')],
      due: { kind: 'meeting', meeting: 'june' },
    },
  ];
}

/**
 * Fills an empty store with the network of the local mode, as if it had met some weeks ago; nothing where it is there
 * already. Days are counted from `now`, so that something is overdue and something due whenever it is tried.
 */
export async function fillSample(store: Store, now: Instant, serviceUrl: string): Promise<void> {
  const { team, tenantId, bot, currentUser, otherUsers } = sampleSpace;
  const id = networkId(tenantId, team.id);
  if (await store.load(id)) return;
  const today = dayOf(now);
  const held = workingDay(addDays(today, -21));
  const next = workingDay(addDays(today, 17));
  const june = nextJune(addDays(today, 60));
  const home = { conversation: team.id, serviceUrl, tenant: tenantId, bot: bot.id };
  const people = [currentUser, ...otherUsers].map(({ aadObjectId, id: teamsId, name, email }) => ({
    id: aadObjectId,
    teamsId,
    name,
    addresses: [email],
  }));
  const members = membersFrom(people, []).map((member, index) => ({
    ...member,
    presidium: index === 0 || index === 2,
  }));
  const founded = { ...newNetwork(id, team.name, home, held), municipalities: sampleMunicipalities };
  const network = withTerms({ network: founded }, members, held);
  const founding = { verb: 'set', items: [], meetings: [], polls: [], owed: [] } as const;
  await store.commit(undefined, { ...founding, act: act('found', held), network, members, groups: [] });

  // What should have been sent before the sample was made is left out: nobody was there to get it.
  const save = async (change: (state: NetworkState) => Change) => {
    const state = await store.load(id);
    if (state === undefined) throw new Error('the sample network is gone');
    const { owed, ...rest } = change(state);
    await store.commit(state, { ...rest, owed: owed.filter(({ at }) => at > now) });
  };
  const tick = (number: number, daysAgo: number, names: readonly string[]) =>
    save((state) => {
      const item = state.items.find((candidate) => candidate.number === number);
      if (item === undefined) throw new Error(`sample item ${number} is gone`);
      const on = act(`tick ${number}`, addDays(today, -daysAgo));
      const keys = names.map((name) => partyKey(kommun(name)));
      const after = ticked(item, keys, on);
      return changeOf(state, on, 'ticked', { items: [after], ...toldOf(item, after) });
    });
  await save((state) => changeOf(state, act('plan', held), 'planned', { meetings: sampleMeetings(held, next, june) }));
  await save((state) => capture(state, act('capture', held), sampleItems(today)));
  await tick(1, 4, ['Skövde']);
  await tick(2, 3, ['Hjo']);
  await tick(5, 2, ['Hjo', 'Mariestad']);
}
