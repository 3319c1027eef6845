import fc from 'fast-check';
import { payloads, type Verb } from '../../../cards/payloads.ts';

/** Texts that take effect somewhere: as Markdown, HTML, a mention, a macro, a direction, a name of JavaScript's own. */
export const HOSTILE = [
  ...['**fet** _kursiv_ [länk](https://example.se) `kod`', '<b>fet</b><script>alert(1)</script><img src=x onerror=x>'],
  ...[
    '<at>Uppdrag</at> <at id="0">Anna</at>',
    '{{DATE(2027-01-01, LONG)}} {{{TIME(x)}}} ${name}',
    '\u202efdp.exe\u202c',
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'visa __proto__', 'lista constructor', 'sök valueOf'],
  ...[
    "=cmd|' /C calc'!A0",
    "'; drop table uppdrag --",
    "PartitionKey eq '0' or true",
    '../../etc/passwd',
    '%00',
    '\u0000',
  ],
  ...['\ud800 halv', '👩‍👩‍👧‍👦'.repeat(20), 'a\u0301'.repeat(50), '\u2028\u2029', 'å'.repeat(40_000), '('.repeat(5000)],
  ...[
    'Tibro '.repeat(3000),
    '1 juni '.repeat(2000),
    '- Tibro bokar lokal 3 maj\n'.repeat(400),
    'klart 1'.padEnd(30_000),
  ],
  ...['klart 99999999999999999999', 'flytta 1 till 31 februari 0000', 'visa -1', 'läs in', 'nya möten: 1 juni, 1 juni'],
] as const;

/** A value of any kind, nested deeply or wrongly at times. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1e308, '', [], {}, [[]], [null]),
  fc.constantFrom(...HOSTILE),
  fc.jsonValue({ maxDepth: 3 }),
  fc.integer({ min: 10, max: 500 }).map((depth) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown),
  fc.constant(JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}') as unknown),
);

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...['lista', 'mina', 'möten', 'läget', 'ångra', 'dagordning', 'medlemmar', 'inställningar', 'rundfrågor'],
      ...['Tibro bokar lokal 3 maj', 'klart 1', 'flytta 1 till 6 april', 'notera 1 hej', 'avskriv 2 fel', 'visa 1'],
      ...[
        'sök lokal',
        'nytt möte 1 juni',
        'ny grupp Vi: Anna Berg',
        'beslut',
        'exportera',
        'öppna igen 2',
        'historik 1',
      ],
    ),
  },
);

const pressed = fc
  .record({
    verb: fc.constantFrom<Verb>(...(Object.keys(payloads) as Verb[])),
    fields: fc.dictionary(
      fc.constantFrom(
        ...[
          'title',
          'kind',
          'parties',
          'when',
          'day',
          'note',
          'reason',
          'lines',
          'from',
          'to',
          'place',
          'members',
          'name',
        ],
        ...[
          'municipality',
          'question',
          'options',
          'closes',
          'asked',
          'answer',
          'words',
          'who',
          'text',
          'notes',
          'more',
        ],
        ...[
          'number',
          'numbers',
          'keys',
          'revision',
          'index',
          'meeting',
          'member',
          'group',
          'poll',
          'option',
          'filter',
          'network',
        ],
      ),
      fc.oneof({ weight: 3, arbitrary: text }, { weight: 1, arbitrary: anything }),
      { maxKeys: 8 },
    ),
    operation: fc.stringMatching(/^[a-z0-9]{1,12}$/),
    number: fc.integer({ min: 1, max: 6 }),
    revision: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ verb, fields, ...act }) => ({ verb, data: { ...act, numbers: [act.number], index: 0, ...fields } }));

/** What a shape of Teams' is filled with. */
export const filling = fc.record({ text, pressed, other: anything });

/** One thing wrong with an activity: what stands at a place is taken away, or another thing is put there. */
export const damage = fc.record({ at: fc.nat(), with: fc.option(anything, { nil: undefined }) });

/** Every place in a value, as the keys that lead to it. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null || path.length > 8) return [];
  return Object.entries(value).flatMap(([key, one]) => [[...path, key], ...placesIn(one, [...path, key])]);
}

/** The activity with that damage; the place is counted round the places that it has. */
export function damaged(
  activity: object,
  { at, with: value }: { readonly at: number; readonly with: unknown },
): object {
  const copy = structuredClone(activity) as Record<string, unknown>;
  const places = placesIn(copy);
  const path = places[at % places.length] ?? [];
  let node = copy;
  for (const key of path.slice(0, -1)) node = node[key] as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(node, last);
  else node[last] = value;
  return copy;
}
