import { describe, expect, it } from 'vitest';
import { DECIDED_ACTIVE, DECIDED_PASSIVE } from '../../../domain/swedish/notes/rules/decisions/decision-words.ts';
import { DEADLINE_BEFORE, NO_DEADLINE_BEFORE } from '../../../domain/swedish/dates/due-words.ts';
import { sectionOf, SECTIONS } from '../../../domain/swedish/page/sections.ts';
import { ACTING_PHRASES } from '../../../domain/swedish/words/acting-phrases.ts';
import {
  ASSIGNED_OPENINGS,
  DECIDED_OPENINGS,
  GREETINGS,
  TOPIC_OPENINGS,
} from '../../../domain/swedish/words/sentence-words.ts';
import { PREDICATES } from '../../../domain/swedish/words/predicates.ts';
import { COLUMN_HEADS } from '../../../domain/swedish/page/table-columns.ts';
import { DELIVERIES } from '../../../domain/swedish/who/outside.ts';
import { PUT_OFF, PUT_OFF_TO, TAKEN_UP } from '../../../domain/swedish/notes/rules/topics/topic-words.ts';
import { DUTIES } from '../../../domain/swedish/words/verbs.ts';

const TABLES = {
  DECIDED_ACTIVE,
  DECIDED_PASSIVE,
  DEADLINE_BEFORE,
  NO_DEADLINE_BEFORE,
  ACTING_PHRASES,
  DECIDED_OPENINGS,
  TOPIC_OPENINGS,
  ASSIGNED_OPENINGS,
  GREETINGS,
  PUT_OFF,
  PUT_OFF_TO,
  TAKEN_UP,
  DUTIES,
  DELIVERIES,
};

/** What follows an opening or a verb in a sentence: some patterns look ahead. */
const GOING_ON = ' att höja avgiften ska';

describe.each(Object.entries(TABLES))('the phrases of %s', (_, rows) => {
  it.each(rows.map(([pattern, example]) => [example, pattern] as const))(
    'read their example "%s"',
    (example, pattern) => expect(`${example}${GOING_ON}`).toMatch(new RegExp(`(?<![\\p{L}])(?:${pattern})`, 'iu')),
  );
});

describe('the headings of sections', () => {
  it.each(SECTIONS.map(([section, , example]) => [example, section] as const))('"%s" opens %s', (heading, section) =>
    expect(sectionOf(heading)).toBe(section),
  );
});

describe('the heads of columns', () => {
  it.each(COLUMN_HEADS.map(([column, pattern, example]) => [example, column, pattern] as const))(
    '"%s" stands over %s',
    (example, _, pattern) => expect(example).toMatch(pattern),
  );
});

describe('what a predicate says', () => {
  it.each(Object.entries(PREDICATES).map(([tag, [pattern, example]]) => [example, tag, pattern] as const))(
    '"%s" is tagged %s',
    (example, _, pattern) => expect(example).toMatch(pattern),
  );
});
