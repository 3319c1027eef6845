import { payloads, readPayload, type Verb } from '../../cards/payloads.ts';

/** The ids that a stranger has got hold of, of a network that is none of theirs. */
export interface Loot {
  readonly number: number;
  readonly closed: number;
  readonly meeting: string;
  readonly member: string;
  readonly group: string;
  readonly poll: string;
  readonly offer: string;
  readonly draft: { readonly id: string; readonly expires: string };
  readonly link: string;
}

/** What the fields of buttons are forged as, and the inputs beside them, by name. */
function fieldsOf(loot: Loot): { data: Record<string, unknown>; inputs: Record<string, unknown> } {
  const { number, meeting, member, group, poll, offer, draft, link } = loot;
  return {
    data: {
      ...{ number, numbers: [number], meeting, member, group, poll, offer, link },
      ...{ draft: draft.id, expires: draft.expires, revision: 1, index: 0, below: number + 1 },
      ...{ keys: ['k:Tibro'], party: `p:${member}`, day: '2027-06-01', on: true, muted: true, unled: true, sure: true },
      ...{ filter: 'alla', source: 'Forged', words: 'Kvarn', who: 'Tibro', of: 'all', option: 0, format: 'json' },
      proposed: '2027-02-01T09:00:00.000Z',
    },
    inputs: {
      ...{ title: 'Forged', kind: 'assignment', parties: 'k:Tibro', when: 'date', day: '2027-06-01', note: 'Forged' },
      ...{ saidAt: meeting, lines: 'k:Tibro', line: 'k:Tibro', to: 'k:Hjo', reason: 'Forged', code: 'FORGED' },
      ...{ from: '09:00', place: 'Forged', members: member, others: 'Forged', name: 'Forged', groups: group },
      ...{ municipality: 'Hjo', presidium: 'true', coordinator: 'true', question: 'Ska vi?', options: 'Ja\nNej' },
      ...{ closes: '2027-03-01', asked: 'Hjo', answer: '0', comment: 'Forged', words: 'Kvarn', who: 'Kvarn' },
      ...{ what: 'archive', format: 'xlsx', more: 'Forged', text: `visa ${number}`, notes: 'Tibro bokar lokal 3 maj.' },
      ...{ digest: '5', review: '10', hour: '08:00', reminders: '14, 3', [`due${number}`]: 'none', tick0: 'true' },
    },
  };
}

/** Fields that are of another kind under some verbs. */
const ELSEWHERE: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  reviewPage: { from: 0 },
  register: { words: '' },
  readIn: { notes: 'Tibro bokar lokal 3 maj.\nHjo skriver underlag 4 maj.' },
};

/** Something of the right kind for each field that is none of the above. */
const ANYTHING: Readonly<Record<string, unknown>> = { string: 'forged', number: 1, int: 1, boolean: true, array: [] };

function missingIn(verb: Verb, payload: object): Record<string, unknown> {
  const issues = payloads[verb].data.safeParse(payload).error?.issues ?? [];
  return Object.fromEntries(
    issues.map(({ path, ...issue }) => [String(path[0]), 'expected' in issue ? ANYTHING[issue.expected] : undefined]),
  );
}

/** A payload of each verb for `network`, which every card of ours could have sent. Throws where one is none. */
export function forgedPayloads(network: string, loot: Loot): (readonly [Verb, Readonly<Record<string, unknown>>])[] {
  const { data, inputs } = fieldsOf(loot);
  return (Object.keys(payloads) as Verb[]).map((verb, index) => {
    const drawn = Object.keys(payloads[verb].data.shape);
    const fields = Object.fromEntries(drawn.filter((name) => name in data).map((name) => [name, data[name]]));
    const payload = {
      ...inputs,
      ...fields,
      ...ELSEWHERE[verb],
      ...{ network, operation: `forged${index}` },
    };
    const whole = { ...payload, ...missingIn(verb, payload) };
    if (readPayload(verb, whole) === undefined) throw new Error(`say in this file how "${verb}" is forged`);
    return [verb, whole];
  });
}
