import { allKeys, type Agenda, type AgendaDraft } from '../domain/agenda.ts';
import type { NetworkState } from '../domain/network.ts';
import { dayOf, type Instant } from '../domain/time.ts';
import { pointTitle } from './agenda-words.ts';
import { button, plainButton } from './button.ts';
import { meetingName } from './dates.ts';
import { card, heading, problem, says, typed, type Card, type Element } from './element.ts';
import { press } from './texts.ts';

/** What is wrong with the form of an agenda. */
export interface AgendaProblems {
  readonly numbers?: true;
  readonly stale?: true;
  readonly long?: true;
}

const number = (id: string, label: string, value: string) => ({
  type: 'Input.Number',
  id,
  label,
  min: 0,
  max: 999,
  ...(value === '' ? {} : { value: Number(value) }),
});

/** Order, minutes and own points; a point without a place is left out. */
export function agendaForm(
  agenda: Agenda,
  draft: AgendaDraft,
  state: NetworkState,
  now: Instant,
  operation: string,
  problems: AgendaProblems = {},
): Card {
  const at = { network: state.network.id, meeting: agenda.meeting.id };
  const previous = agenda.previous && meetingName(agenda.previous, dayOf(now));
  const rows = allKeys(agenda, draft).map((key): Element => {
    const shown = agenda.points.findIndex((point) => point.key === key);
    const minutes = agenda.points[shown]?.minutes ?? draft.minutes[key];
    const own = draft.own.find((point) => point.key === key)?.title;
    const column = (width: string | number, item: Element) => ({ type: 'Column', width, items: [item] });
    return {
      type: 'ColumnSet',
      spacing: 'small',
      columns: [
        column(
          'stretch',
          own === undefined
            ? typed(pointTitle(key, own, previous))
            : { type: 'Input.Text', id: `title${key}`, label: 'Egen punkt', maxLength: 200, value: own },
        ),
        column('80px', number(`place${key}`, 'Plats', shown < 0 ? '' : String(shown + 1))),
        column('80px', number(`minutes${key}`, 'Minuter', minutes === undefined ? '' : String(minutes))),
      ],
    };
  });
  return card(
    [
      heading('Ändra dagordningen'),
      ...(problems.stale
        ? [
            problem(
              'Någon annan har ändrat dagordningen medan du skrev. Så här står den nu; gör om det du ville ändra.',
            ),
          ]
        : []),
      ...(problems.numbers ? [problem('Plats och minuter ska vara hela tal, högst 999.')] : []),
      ...(problems.long ? [problem('En egen punkt får vara högst 200 tecken, och de kan vara högst 20.')] : []),
      says('Punkterna kommer i platsernas ordning. En punkt utan plats tas bort.'),
      ...rows,
      { type: 'Input.Text', id: 'more', label: 'Nya egna punkter, en på varje rad', isMultiline: true, value: '' },
    ],
    [
      button('saveAgenda', press.save, { ...at, revision: draft.revision, operation }, { style: 'positive' }),
      plainButton('agenda', press.cancel, at),
    ],
  );
}

const MOST_OWN = 20;
const LONGEST_TITLE = 200;

/** The agenda as the form says it now, or what is wrong with it. */
export function readAgendaForm(
  pressed: Readonly<Record<string, unknown>> & { readonly more: string },
  agenda: Agenda,
  draft: AgendaDraft,
): { readonly draft: AgendaDraft } | { readonly problems: AgendaProblems } {
  const textAt = (id: string) => {
    const value = pressed[id];
    return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  };
  const keys = allKeys(agenda, draft);
  const numbers = keys.flatMap((key) => [textAt(`place${key}`), textAt(`minutes${key}`)]);
  if (!numbers.every((value) => /^\d{0,3}$/.test(value))) return { problems: { numbers: true } };
  const kept = draft.own.map(({ key }) => ({ key, title: textAt(`title${key}`) })).filter(({ title }) => title !== '');
  const last = Math.max(0, ...draft.own.map(({ key }) => Number(key.slice(3))));
  const fresh = pressed.more
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((title, index) => ({ key: `own${last + index + 1}`, title }));
  const own = [...kept, ...fresh];
  if (own.length > MOST_OWN || own.some(({ title }) => title.length > LONGEST_TITLE))
    return { problems: { long: true } };
  const gone = new Set(draft.own.map(({ key }) => key).filter((key) => !own.some((point) => point.key === key)));
  const standing = keys.filter((key) => !gone.has(key));
  const placeOf = (key: string) => Number(textAt(`place${key}`));
  const shown = standing.filter((key) => textAt(`place${key}`) !== '').sort((a, b) => placeOf(a) - placeOf(b));
  // What was usual stays so: only minutes that were changed are kept.
  const minutes = Object.fromEntries(
    standing.flatMap((key): [string, number][] => {
      const [written, usual] = [textAt(`minutes${key}`), agenda.points.find((point) => point.key === key)?.minutes];
      const set = draft.minutes[key] ?? (written === String(usual) ? undefined : Number(written));
      return written === '' || set === undefined ? [] : [[key, Number(written)]];
    }),
  );
  return {
    draft: {
      ...draft,
      revision: draft.revision + 1,
      order: shown,
      minutes,
      own,
      hidden: standing.filter((key) => !shown.includes(key)),
    },
  };
}
