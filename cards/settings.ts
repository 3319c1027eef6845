import type { NetworkState, Settings } from '../domain/network.ts';
import type { Notice, NoticeKind } from '../domain/notice.ts';
import { CHANNEL } from '../domain/recipients.ts';
import { noticesOf } from '../domain/schedule.ts';
import { dayOf, isTime, localOf, type Instant } from '../domain/time.ts';
import { button, plainButton } from './button.ts';
import { momentText, weekdayText } from './dates.ts';
import { card, heading, problem, says, subheading, success, typed, type Card, type Element } from './element.ts';
import type { SettingsInputs } from './payloads.ts';
import { capital, press } from './texts.ts';

const FURTHEST_REMINDER = 90;
const MOST_REMINDERS = 5;
const FURTHEST_DIGEST = 20;

/** What is wrong with what was typed, a sentence at each field. */
export type SettingsProblems = Partial<Record<'reminders' | 'digest' | 'review' | 'hour', string>>;

/** What the form is filled in with for settings as they are. */
export function settingsValues(settings: Settings): SettingsInputs {
  return {
    reminders: settings.reminders.join(', '),
    overdue: String(settings.overdue),
    digest: String(settings.digest),
    review: String(settings.review),
    notes: String(settings.notes),
    hour: settings.hour,
    quietJuly: String(settings.quietJuly),
    here: 'false',
  };
}

const isWhole = (text: string, highest: number) => /^\d{1,3}$/.test(text) && Number(text) <= highest;

/** The settings that the form describes, or what is wrong with it. */
export function readSettings(
  inputs: SettingsInputs,
): { readonly settings: Settings } | { readonly problems: SettingsProblems } {
  const days = inputs.reminders.split(/[\s,;]+|och/).filter((part) => part !== '');
  const digest = inputs.digest.trim() || '0';
  const review = inputs.review.trim() || '0';
  const problems: SettingsProblems = {};
  if (!days.every((day) => isWhole(day, FURTHEST_REMINDER)) || days.length > MOST_REMINDERS) {
    problems.reminders = `Skriv högst ${MOST_REMINDERS} hela tal från 0 till ${FURTHEST_REMINDER} med komma mellan, t.ex. 14, 3.`;
  }
  if (!isWhole(digest, FURTHEST_DIGEST)) problems.digest = `Skriv ett helt tal från 0 till ${FURTHEST_DIGEST}.`;
  if (!isWhole(review, FURTHEST_DIGEST)) problems.review = `Skriv ett helt tal från 0 till ${FURTHEST_DIGEST}.`;
  if (!isTime(inputs.hour)) problems.hour = 'Skriv klockslaget som 08:00.';
  if (Object.keys(problems).length > 0) return { problems };
  return {
    settings: {
      hour: inputs.hour,
      reminders: [...new Set(days.map(Number))].sort((a, b) => b - a),
      overdue: inputs.overdue === 'true',
      digest: Number(digest),
      review: Number(review),
      notes: inputs.notes === 'true',
      quietJuly: inputs.quietJuly === 'true',
    },
  };
}

const KINDS: readonly (readonly [title: string, is: (kind: NoticeKind) => boolean])[] = [
  ['Nästa påminnelse', (kind) => kind.startsWith('reminder')],
  ['Nästa fråga till presidiet om nästa möte', (kind) => kind === 'review'],
  ['Nästa Läget inför mötet', (kind) => kind === 'digest'],
  ['Nästa fråga om anteckningar', (kind) => kind === 'notes'],
];

/** "Nästa Läget inför mötet: torsdag 27 maj 08:00": what these settings make of what is planned now. */
export function effectOf(state: NetworkState, settings: Settings, now: Instant): string[] {
  const after = { ...state, network: { ...state.network, settings } };
  const coming = noticesOf(after, after.items, after.meetings)
    .filter(({ at }) => at > now)
    .sort((a, b) => a.at.localeCompare(b.at));
  return KINDS.map(([title, is]) => {
    const next = coming.find(({ kind }) => is(kind));
    const when = next && `${weekdayText(dayOf(next.at), dayOf(now))} ${localOf(next.at).toFormat('HH:mm')}`;
    return `${title}: ${when ?? 'ingen planerad'}`;
  });
}

/** As many of what didn't arrive as the form tells of. */
const MOST_UNDELIVERED = 8;

/** What was given up after a day of trying: when it was due, and to whom. */
function undeliveredElements(notices: readonly Notice[], state: NetworkState, now: Instant): Element[] {
  if (notices.length === 0) return [];
  const left = notices.length - MOST_UNDELIVERED;
  return [
    subheading('Kom inte fram de senaste 30 dagarna'),
    ...notices.slice(-MOST_UNDELIVERED).map(({ at, person }) => {
      const member = state.members.find(({ id }) => id === person);
      const to = person === CHANNEL ? 'kanalen' : (member?.name ?? 'någon som inte är medlem längre');
      return typed(`${capital(momentText(at, dayOf(now)))} till ${to}`, {}, { spacing: 'small' });
    }),
    ...(left > 0 ? [says(`… och ${left} till.`, { spacing: 'small' })] : []),
  ];
}

/** What the settings form shows. */
export interface SettingsView {
  readonly state: NetworkState;
  readonly operation: string;
  readonly values: SettingsInputs;
  readonly problems?: SettingsProblems;
  /** What the settings in the form make of what is planned. */
  readonly effect?: readonly string[];
  /** What couldn't be sent lately. */
  readonly undelivered?: readonly Notice[];
  readonly now: Instant;
  /** Offered in a channel that isn't the one where Läget is posted. */
  readonly canMove: boolean;
}

const below = (wrong: string | undefined): Element[] => (wrong === undefined ? [] : [problem(wrong)]);

/** Which notices go out, when and where; the effect is shown before anything is saved. */
export function settingsForm(view: SettingsView): Card {
  const { state, operation, values, problems = {}, effect = [], undelivered = [], canMove, now } = view;
  const network = state.network.id;
  const toggle = (id: keyof SettingsInputs, title: string) => ({
    type: 'Input.Toggle',
    id,
    title,
    value: values[id],
    wrap: true,
  });
  const text = (id: keyof SettingsInputs, label: string, type = 'Input.Text') => ({
    type,
    id,
    label,
    value: values[id],
  });
  return card(
    [
      heading('Inställningar för utskick'),
      typed(state.network.name, { isSubtle: true }, { spacing: 'none' }),
      text('reminders', 'Påminn så här många dagar före (tomt: ingen påminnelse)'),
      ...below(problems.reminders),
      toggle('overdue', 'Säg till en gång när något är försenat'),
      text('review', 'Säg till presidiet att planera mötet, arbetsdagar före (0: inte alls)'),
      ...below(problems.review),
      text('digest', 'Läget inför mötet, arbetsdagar före mötet (0: inget)'),
      ...below(problems.digest),
      ...(canMove ? [toggle('here', 'Lägg ut Läget i den här kanalen')] : []),
      toggle('notes', 'Fråga efter anteckningar dagen efter mötet'),
      text('hour', 'Klockslag för alla utskick', 'Input.Time'),
      ...below(problems.hour),
      toggle('quietJuly', 'Inga utskick i juli'),
      ...(effect.length === 0
        ? []
        : [subheading('Så blir det'), ...effect.map((line) => says(line, { spacing: 'small' }))]),
      ...undeliveredElements(undelivered, state, now),
    ],
    [
      button('saveSettings', press.save, { network, operation }, { style: 'positive' }),
      button('trySettings', 'Visa hur det blir', { network, operation }),
      plainButton('retention', 'Gallring', { network }),
      plainButton('cancel', press.cancel, {}),
    ],
  );
}

/** What the settings are once they are saved. */
export function settingsSavedCard(state: NetworkState, effect: readonly string[]): Card {
  return card(
    [success('Inställningarna är sparade.'), ...effect.map((line) => says(line, { spacing: 'small' }))],
    [button('settings', press.edit, { network: state.network.id })],
  );
}
