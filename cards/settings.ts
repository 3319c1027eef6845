import type { NetworkState, Settings } from '../domain/network.ts';
import type { Notice, NoticeKind } from '../domain/notices/notice.ts';
import { CHANNEL } from '../domain/notices/recipients.ts';
import { noticesOf } from '../domain/notices/schedule.ts';
import { dayOf, isTime, localOf, type Instant } from '../domain/time.ts';
import { button, plainButton } from './parts/button.ts';
import { momentText, weekdayText } from './parts/dates.ts';
import { card, heading, problem, says, subheading, success, typed, type Card, type Element } from './parts/element.ts';
import type { SettingsInputs } from './payloads.ts';
import { press } from './parts/texts.ts';
import { words } from './words.ts';

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
    problems.reminders = words.settings.reminders.wrong(MOST_REMINDERS, FURTHEST_REMINDER);
  }
  if (!isWhole(digest, FURTHEST_DIGEST)) problems.digest = words.settings.digest.wrong(FURTHEST_DIGEST);
  if (!isWhole(review, FURTHEST_DIGEST)) problems.review = words.settings.review.wrong(FURTHEST_DIGEST);
  if (!isTime(inputs.hour)) problems.hour = words.settings.hour.wrong;
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

const { about, next } = words.settings;
const KINDS: readonly (readonly [text: (when?: string) => string, is: (kind: NoticeKind) => boolean])[] = [
  [next.reminder, (kind) => kind.startsWith('reminder')],
  [next.review, (kind) => kind === 'review'],
  [next.digest, (kind) => kind === 'digest'],
  [next.notes, (kind) => kind === 'notes'],
];

/** "Läget inför mötet: torsdag 27 maj 08:00": what these settings make of what is planned now. */
export function effectOf(state: NetworkState, settings: Settings, now: Instant): string[] {
  const after = { ...state, network: { ...state.network, settings } };
  const coming = noticesOf(after, after.items, after.meetings)
    .filter(({ at }) => at > now)
    .sort((a, b) => a.at.localeCompare(b.at));
  return KINDS.map(([text, is]) => {
    const first = coming.find(({ kind }) => is(kind));
    return text(first && `${weekdayText(dayOf(first.at), dayOf(now))} ${localOf(first.at).toFormat('HH:mm')}`);
  });
}

const effectElements = (effect: readonly string[]): Element[] =>
  effect.length === 0 ? [] : [subheading(next.heading), ...effect.map((line) => says(line, { spacing: 'small' }))];

/** Presidium is told of what didn't arrive for this long. */
export const UNDELIVERED_DAYS = 30;

/** As many of what didn't arrive as the form tells of. */
const MOST_UNDELIVERED = 8;

/** What was given up after a day of trying: when it was due, and to whom. */
function undeliveredElements(notices: readonly Notice[], state: NetworkState, now: Instant): Element[] {
  if (notices.length === 0) return [];
  const left = notices.length - MOST_UNDELIVERED;
  const { heading, to, toChannel, toFormer } = words.settings.undelivered;
  return [
    subheading(heading(UNDELIVERED_DAYS)),
    ...notices.slice(-MOST_UNDELIVERED).map(({ at, person }) => {
      const when = momentText(at, dayOf(now));
      const member = state.members.find(({ id }) => id === person);
      const text = person === CHANNEL ? toChannel(when) : member ? to(when, member.name) : toFormer(when);
      return typed(text, {}, { spacing: 'small' });
    }),
    ...(left > 0 ? [says(words.common.moreLeft(left), { spacing: 'small' })] : []),
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
      heading(words.settings.heading),
      typed(state.network.name, { isSubtle: true }, { spacing: 'none' }),
      subheading(about.items),
      text('reminders', words.settings.reminders.label),
      ...below(problems.reminders),
      toggle('overdue', words.settings.overdue),
      subheading(about.meetings),
      text('review', words.settings.review.label),
      ...below(problems.review),
      text('digest', words.settings.digest.label),
      ...below(problems.digest),
      ...(canMove ? [toggle('here', words.settings.here)] : []),
      toggle('notes', words.settings.notes),
      subheading(about.time),
      text('hour', words.settings.hour.label, 'Input.Time'),
      ...below(problems.hour),
      toggle('quietJuly', words.settings.quietJuly),
      ...effectElements(effect),
      ...undeliveredElements(undelivered, state, now),
    ],
    [
      button('saveSettings', press.save, { network, operation }, { style: 'positive' }),
      button('trySettings', words.settings.press.try, { network, operation }),
      plainButton('retention', words.settings.press.retention, { network }),
      plainButton('cancel', press.cancel, {}),
    ],
  );
}

/** What the settings are once they are saved. */
export function settingsSavedCard(state: NetworkState, effect: readonly string[]): Card {
  return card(
    [success(words.settings.saved), ...effectElements(effect)],
    [button('settings', press.edit, { network: state.network.id })],
  );
}
