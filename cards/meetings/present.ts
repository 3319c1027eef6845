import type { Meeting, Present } from '../../domain/meetings/meeting.ts';
import type { NetworkState } from '../../domain/network.ts';
import { dayOf, type Instant } from '../../domain/time.ts';
import { button, plainButton } from '../parts/button.ts';
import { choiceSet } from '../parts/choices.ts';
import { meetingName } from '../parts/dates.ts';
import { card, heading, type Card } from '../parts/element.ts';
import { personTitle } from '../parts/person.ts';
import type { Pressed } from '../payloads.ts';
import { press } from '../parts/texts.ts';
import { words } from '../words.ts';

/** Names on lines or with commas between. */
export function namesIn(text: string): string[] {
  return text
    .split(/[\n,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Who was there: those of the roster are ticked, others are written. */
export function presentForm(meeting: Meeting, state: NetworkState, now: Instant, operation: string): Card {
  const at = { network: state.network.id, meeting: meeting.id };
  const { present = [] } = meeting;
  const here = new Set(present.flatMap(({ id }) => id ?? []));
  const gone = present.filter(({ id }) => id !== undefined && !state.members.some((member) => member.id === id));
  const choices = [
    ...[...state.members]
      .sort((a, b) => a.name.localeCompare(b.name, words.language))
      .map((member) => ({ title: personTitle(member), value: member.id })),
    ...gone.map(({ id = '', name }) => ({ title: name, value: id })),
  ];
  const others = present.filter(({ id }) => id === undefined).map(({ name }) => name);
  return card(
    [
      heading(words.present.heading(meetingName(meeting, dayOf(now)))),
      choiceSet('members', words.present.members, choices, [...here].join(','), {
        isMultiSelect: true,
        style: 'expanded',
      }),
      {
        type: 'Input.Text',
        id: 'others',
        label: words.present.others,
        isMultiline: true,
        value: others.join('\n'),
      },
    ],
    [
      button('savePresent', press.save, { ...at, operation, revision: meeting.revision }, { style: 'positive' }),
      plainButton('meeting', press.cancel, at),
    ],
  );
}

/** As many names, and as long, as a meeting's row surely holds. */
const MOST_OTHERS = 100;
const LONGEST_NAME = 100;

/** Those that the form says were there: members ticked, then others as written, each once. */
export function readPresent(pressed: Pressed<'savePresent'>, meeting: Meeting, state: NetworkState): Present[] {
  const ids = new Set(pressed.members.split(','));
  const known = new Map<string, Present>([
    ...(meeting.present ?? []).flatMap((one): [string, Present][] => (one.id === undefined ? [] : [[one.id, one]])),
    ...state.members.map(({ id, name }): [string, Present] => [id, { id, name }]),
  ]);
  const members = [...known].filter(([id]) => ids.has(id)).map(([, one]) => one);
  const others = [...new Set(namesIn(pressed.others))].slice(0, MOST_OTHERS);
  return [
    ...members.sort((a, b) => a.name.localeCompare(b.name, words.language)),
    ...others.map((name) => ({ name: name.slice(0, LONGEST_NAME) })),
  ];
}
