import type { NameProblem } from '../../domain/people/groups.ts';
import { LONGEST_GROUP_NAME } from '../../domain/people/groups.ts';
import { groupsOf, PRESIDIUM, type Group, type NetworkState } from '../../domain/network.ts';
import { button, plainButton } from '../parts/button.ts';
import { choiceSet } from '../parts/choices.ts';
import { card, heading, labelled, problem, says, success, typed, type Card, type Element } from '../parts/element.ts';
import { personTitle } from '../parts/person.ts';
import { pressed } from '../parts/pressed.ts';
import { joined, press, shortened } from '../parts/texts.ts';
import { words } from '../words.ts';

/** Groups on one page, and as much of their members' names as a row takes. */
const PAGE = 15;
const LONGEST_NAMES = 200;

/** What the form of a group holds: the name, and its members' ids with commas between. */
export interface GroupInputs {
  readonly name: string;
  readonly members: string;
}

const NAME_PROBLEMS: Readonly<Record<NameProblem, string>> = {
  ...words.groups.nameWrong,
  long: words.groups.nameWrong.long(LONGEST_GROUP_NAME),
};

/** What is wrong with a group's name, in words. */
export const nameProblemText = (wrong: NameProblem): string => NAME_PROBLEMS[wrong];

function membersText({ members }: Group, state: NetworkState): string {
  const names = state.members.filter(({ id }) => members.includes(id)).map(({ name }) => name);
  return names.length === 0 ? words.groups.nobody : shortened(joined(names), LONGEST_NAMES);
}

function groupRow(group: Group, state: NetworkState): Element {
  const network = state.network.id;
  const own = state.groups.some(({ id }) => id === group.id);
  const look = words.groups.show(group.name);
  return {
    type: 'Container',
    spacing: 'small',
    separator: true,
    selectAction: own ? pressed('group', look, { network, group: group.id }) : pressed('presidium', look, { network }),
    items: [
      typed(group.name, { weight: 'bolder' }),
      typed(membersText(group, state), { isSubtle: true }, { spacing: 'none' }),
    ],
  };
}

/** The groups and who is in them. */
export function groupsCard(state: NetworkState, from: number, banner?: string): Card {
  const groups = [...groupsOf(state)].sort(
    (a, b) => Number(b.id === PRESIDIUM.id) - Number(a.id === PRESIDIUM.id) || a.name.localeCompare(b.name, 'sv'),
  );
  const shown = groups.slice(from, from + PAGE);
  const network = state.network.id;
  return card(
    [
      ...(banner === undefined ? [] : [success(banner)]),
      heading(words.groups.heading(groups.length)),
      says(words.groups.about),
      ...shown.map((group) => groupRow(group, state)),
    ],
    [
      button('newGroup', words.groups.new, { network }),
      ...(from + shown.length < groups.length
        ? [button('groups', press.more, { network, from: String(from + shown.length) })]
        : []),
    ],
  );
}

/** A group's name and members; a new one where none is given. */
export function groupForm(
  state: NetworkState,
  operation: string,
  values: GroupInputs,
  more: { readonly group?: Group; readonly wrong?: string } = {},
): Card {
  const { group, wrong } = more;
  const network = state.network.id;
  const choices = [...state.members]
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'))
    .map((member) => ({ title: personTitle(member), value: member.id }));
  const drawn = { network, operation, ...(group ? { group: group.id } : {}) };
  return card(
    [
      heading(group ? words.groups.edit : words.groups.new),
      { type: 'Input.Text', id: 'name', label: words.groups.name, value: values.name, maxLength: LONGEST_GROUP_NAME },
      ...(wrong === undefined ? [] : [problem(wrong)]),
      choiceSet('members', words.groups.members.label, choices, values.members, {
        isMultiSelect: true,
        style: 'filtered',
        placeholder: words.groups.members.placeholder,
      }),
    ],
    [
      button('saveGroup', press.save, drawn, { style: 'positive' }),
      plainButton('cancel', press.cancel, {}),
      ...(group ? [plainButton('dissolve', words.groups.dissolve.press, { network, group: group.id })] : []),
    ],
  );
}

/** Asks before a group is dissolved. */
export function dissolveCard(state: NetworkState, group: Group, owed: number, operation: string): Card {
  const network = state.network.id;
  const { dissolve } = words.groups;
  return card(
    [
      heading(dissolve.heading),
      labelled(dissolve.group, group.name),
      says(owed === 0 ? dissolve.owesNothing : dissolve.owes(owed)),
    ],
    [
      button('saveDissolve', dissolve.press, { network, group: group.id, operation }, { style: 'destructive' }),
      plainButton('groups', press.cancel, { network }),
    ],
  );
}
