import type { NameProblem } from '../domain/groups.ts';
import { LONGEST_GROUP_NAME } from '../domain/groups.ts';
import { groupsOf, PRESIDIUM, type Group, type NetworkState } from '../domain/network.ts';
import { button, plainButton } from './button.ts';
import { choiceSet } from './choices.ts';
import { card, heading, labelled, problem, says, success, typed, type Card, type Element } from './element.ts';
import { pressed } from './pressed.ts';
import { counted, joined, press, shortened } from './texts.ts';

/** Groups on one page, and as much of their members' names as a row takes. */
const PAGE = 15;
const LONGEST_NAMES = 200;

/** What the form of a group holds: the name, and its members' ids with commas between. */
export interface GroupInputs {
  readonly name: string;
  readonly members: string;
}

const NAME_PROBLEMS: Readonly<Record<NameProblem, string>> = {
  empty: 'Skriv vad gruppen heter.',
  long: `Namnet får vara högst ${LONGEST_GROUP_NAME} tecken.`,
  taken: 'Det namnet betyder redan något här. Välj ett annat.',
};

/** What is wrong with a group's name, in words. */
export const nameProblemText = (wrong: NameProblem): string => NAME_PROBLEMS[wrong];

function membersText({ members }: Group, state: NetworkState): string {
  const names = state.members.filter(({ id }) => members.includes(id)).map(({ name }) => name);
  return names.length === 0 ? 'Ingen medlem' : shortened(joined(names), LONGEST_NAMES);
}

function groupRow(group: Group, state: NetworkState): Element {
  const network = state.network.id;
  const own = state.groups.some(({ id }) => id === group.id);
  const look = `Visa ${group.name}`;
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
      heading(`Grupper (${groups.length})`),
      says('En grupp kan vara ansvarig för ett uppdrag. Påminnelser går till alla som är med i den.'),
      ...shown.map((group) => groupRow(group, state)),
    ],
    [
      button('newGroup', 'Ny grupp', { network }),
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
    .map(({ id, name, municipality }) => ({
      title: municipality === undefined ? name : `${name}, ${municipality}`,
      value: id,
    }));
  const drawn = { network, operation, ...(group ? { group: group.id } : {}) };
  return card(
    [
      heading(group ? 'Ändra grupp' : 'Ny grupp'),
      { type: 'Input.Text', id: 'name', label: 'Namn', value: values.name, maxLength: LONGEST_GROUP_NAME },
      ...(wrong === undefined ? [] : [problem(wrong)]),
      choiceSet('members', 'Medlemmar', choices, values.members, {
        isMultiSelect: true,
        style: 'filtered',
        placeholder: 'Sök namn',
      }),
    ],
    [
      button('saveGroup', press.save, drawn, { style: 'positive' }),
      plainButton('cancel', press.cancel, {}),
      ...(group ? [plainButton('dissolve', 'Upplös gruppen', { network, group: group.id })] : []),
    ],
  );
}

/** Asks before a group is dissolved. */
export function dissolveCard(state: NetworkState, group: Group, owed: number, operation: string): Card {
  const network = state.network.id;
  const count = counted(owed, 'öppet uppdrag', 'öppna uppdrag');
  return card(
    [
      heading('Upplös gruppen?'),
      labelled('Grupp:', group.name),
      says(
        owed === 0
          ? 'Gruppen är inte ansvarig för något öppet.'
          : `Gruppen är ansvarig för ${count}. Namnet står kvar där, och du får lämna över dem till någon annan.`,
      ),
    ],
    [
      button('saveDissolve', 'Upplös gruppen', { network, group: group.id, operation }, { style: 'destructive' }),
      plainButton('groups', press.cancel, { network }),
    ],
  );
}
