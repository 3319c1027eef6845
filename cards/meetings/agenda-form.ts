import type { AgendaDraft } from '../../domain/meetings/agenda-draft.ts';
import { allKeys, type Agenda } from '../../domain/meetings/agenda.ts';
import type { NetworkState } from '../../domain/network.ts';
import { dayOf, type Instant } from '../../domain/time.ts';
import { pointTitle } from './agenda-words.ts';
import { button, plainButton } from '../parts/button.ts';
import { dayText } from '../parts/dates.ts';
import { card, heading, problem, says, type Card, type Element } from '../parts/element.ts';
import { sideBySide } from '../parts/side-by-side.ts';
import { press } from '../parts/texts.ts';
import { words } from '../words.ts';

const { form } = words.agenda;

const MOST_OWN = 20;
const LONGEST_TITLE = 200;

/** A working day: no point takes longer. */
const MOST_MINUTES = 480;
const MOST_PLACES = 999;

/** How long a new point takes, at its end: "Avtackning 10 min", "Fika (15 minuter)". */
const MINUTES_AT_END = /[\s,:(–-]+(?<minutes>\d{1,3}) ?min(?:uter|\.)?\)?\.?$/iu;

/** What is wrong with the form of an agenda: a sentence at each row, by its key, and at the field for new points. */
export interface AgendaProblems {
  readonly rows?: Readonly<Record<string, string>>;
  readonly more?: string;
  readonly stale?: true;
}

type Typed = Readonly<Record<string, unknown>>;

/** What was typed in a field, as text. */
function textAt(typed: Typed, id: string): string {
  const value = typed[id];
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

/** A field for a number. Its label names its row: two fields of one name can't be told apart where the rows aren't seen. */
const number = (id: string, label: string, value: string, [min, max]: readonly [number, number]) => ({
  type: 'Input.Number',
  id,
  label,
  min,
  max,
  ...(value === '' || Number.isNaN(Number(value)) ? {} : { value: Number(value) }),
});

const below = (wrong: string | undefined): Element[] => (wrong === undefined ? [] : [problem(wrong)]);

/** Order, minutes and own points; a point without a place is left out. `typed` is what was sent, where the form comes back. */
export function agendaForm(
  agenda: Agenda,
  draft: AgendaDraft,
  state: NetworkState,
  now: Instant,
  operation: string,
  problems: AgendaProblems = {},
  typed: Typed = {},
): Card {
  const at = { network: state.network.id, meeting: agenda.meeting.id };
  const previous = agenda.previous && dayText(agenda.previous.day, dayOf(now));
  const valueOf = (id: string, usual: string) => (id in typed ? textAt(typed, id) : usual);
  const rows = allKeys(agenda, draft).flatMap((key): Element[] => {
    const shown = agenda.points.findIndex((point) => point.key === key);
    const minutes = agenda.points[shown]?.minutes ?? draft.minutes[key];
    const place = draft.own.findIndex((point) => point.key === key);
    const own = draft.own[place]?.title;
    const name = own === undefined ? pointTitle(key, undefined, previous) : form.ownPoint(place + 1);
    const [placeId, minutesId, titleId] = [`place${key}`, `minutes${key}`, `title${key}`];
    return [
      ...(own === undefined
        ? []
        : [{ type: 'Input.Text', id: titleId, label: name, maxLength: LONGEST_TITLE, value: valueOf(titleId, own) }]),
      sideBySide(
        [
          number(placeId, form.place(name), valueOf(placeId, shown < 0 ? '' : String(shown + 1)), [0, MOST_PLACES]),
          number(minutesId, form.minutes(name), valueOf(minutesId, minutes === undefined ? '' : String(minutes)), [
            1,
            MOST_MINUTES,
          ]),
        ],
        { spacing: own === undefined ? 'medium' : 'small' },
      ),
      ...below(problems.rows?.[key]),
    ];
  });
  return card(
    [
      heading(form.heading),
      ...(problems.stale ? [problem(form.changedMeanwhile)] : []),
      says(form.order),
      ...rows,
      {
        type: 'Input.Text',
        id: 'more',
        label: form.more,
        isMultiline: true,
        value: valueOf('more', ''),
      },
      ...below(problems.more),
    ],
    [
      button('saveAgenda', press.save, { ...at, revision: draft.revision, operation }, { style: 'positive' }),
      plainButton('agenda', press.cancel, at),
    ],
  );
}

const isLength = (minutes: string): boolean => Number(minutes) >= 1 && Number(minutes) <= MOST_MINUTES;

/** A new point as it was typed, and how long it takes where that stands after it. */
function pointTyped(line: string): { readonly title: string; readonly minutes?: number } {
  const { index = 0, groups } = MINUTES_AT_END.exec(line) ?? {};
  const minutes = groups?.minutes ?? '';
  return index > 0 && isLength(minutes) ? { title: line.slice(0, index), minutes: Number(minutes) } : { title: line };
}

function rowProblem(key: string, written: (id: string) => string): string[] {
  const wrong = [written(`place${key}`), written(`minutes${key}`)].find((value) => !/^\d{0,3}$/.test(value));
  if (wrong !== undefined) return [form.notWhole(wrong)];
  const minutes = written(`minutes${key}`);
  if (minutes !== '' && !isLength(minutes)) return [form.badMinutes(MOST_MINUTES, minutes)];
  const { length } = written(`title${key}`);
  return length > LONGEST_TITLE ? [form.longPoint(length, LONGEST_TITLE)] : [];
}

function moreProblem(fresh: readonly { readonly title: string }[], count: number): string | undefined {
  const long = fresh.find(({ title }) => title.length > LONGEST_TITLE);
  if (long) return form.longNewPoint(long.title.length, LONGEST_TITLE);
  return count > MOST_OWN ? form.tooMany(count, MOST_OWN) : undefined;
}

/** The agenda as the form says it now, or what is wrong with it. */
export function readAgendaForm(
  pressed: Readonly<Record<string, unknown>> & { readonly more: string },
  agenda: Agenda,
  draft: AgendaDraft,
): { readonly draft: AgendaDraft } | { readonly problems: AgendaProblems } {
  const written = (id: string) => textAt(pressed, id);
  const keys = allKeys(agenda, draft);
  const rows = Object.fromEntries(keys.flatMap((key) => rowProblem(key, written).map((wrong) => [key, wrong])));
  const kept = draft.own.map(({ key }) => ({ key, title: written(`title${key}`) })).filter(({ title }) => title !== '');
  const last = Math.max(0, ...draft.own.map(({ key }) => Number(key.slice(3))));
  const fresh = pressed.more
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, index) => ({ key: `own${last + index + 1}`, ...pointTyped(line) }));
  const own = [...kept, ...fresh.map(({ key, title }) => ({ key, title }))];
  const more = moreProblem(fresh, own.length);
  if (Object.keys(rows).length > 0 || more !== undefined) {
    return { problems: { rows, ...(more === undefined ? {} : { more }) } };
  }
  const gone = new Set(draft.own.map(({ key }) => key).filter((key) => !own.some((point) => point.key === key)));
  const standing = keys.filter((key) => !gone.has(key));
  const placeOf = (key: string) => Number(written(`place${key}`));
  const shown = standing.filter((key) => written(`place${key}`) !== '').sort((a, b) => placeOf(a) - placeOf(b));
  // What was usual stays so: only minutes that were changed are kept.
  const minutes = Object.fromEntries(
    standing.flatMap((key): [string, number][] => {
      const [said, usual] = [written(`minutes${key}`), agenda.points.find((point) => point.key === key)?.minutes];
      const set = draft.minutes[key] ?? (said === String(usual) ? undefined : Number(said));
      return said === '' || set === undefined ? [] : [[key, Number(said)]];
    }),
  );
  const said = Object.fromEntries(
    fresh.flatMap(({ key, minutes: each }) => (each === undefined ? [] : [[key, each] as const])),
  );
  return {
    draft: {
      ...draft,
      revision: draft.revision + 1,
      order: shown,
      minutes: { ...minutes, ...said },
      own,
      hidden: standing.filter((key) => !shown.includes(key)),
    },
  };
}
