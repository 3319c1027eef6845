import Holidays from 'date-holidays';
import type { Day } from '../time.ts';

const SWEDEN = new Holidays('SE');

/** Feasts as people name them, with the name of their day in date-holidays' list for Sweden. */
const FEASTS: readonly (readonly [pattern: string, holiday: string])[] = [
  ['nyår(?:safton|shelgen|et)?', 'nyårsafton'],
  ['nyårsdagen', 'nyårsdagen'],
  ['trettonhelgen|trettondagen|trettondedag jul', 'trettondedag jul'],
  ['skärtorsdag(?:en)?', 'skärtorsdagen'],
  ['långfredag(?:en)?', 'långfredagen'],
  ['påsk(?:en|helgen|dagen)?', 'påskdagen'],
  ['annandag påsk', 'annandag påsk'],
  ['valborg(?:smässoafton)?', 'valborgsmässoafton'],
  ['kristi himmelsfärds?(?:dag(?:en)?|helgen)?', 'Kristi himmelsfärdsdag'],
  ['pingst(?:en|helgen|dagen)?', 'pingstdagen'],
  ['nationaldagen', 'nationaldagen'],
  ['midsommar(?:afton|helgen|en)?', 'midsommarafton'],
  ['midsommardagen', 'midsommardagen'],
  ['alla helgons dag|allhelgona(?:helgen)?', 'alla helgons dag'],
  ['lucia(?:dagen)?', 'Luciadagen'],
  ['jul(?:en|afton|helgen|helgerna)?', 'julafton'],
  ['juldagen', 'juldagen'],
  ['annandag(?:en)? jul|annandagen', 'annandag jul'],
];

/** A pattern of the names of every feast. */
export const FEAST = FEASTS.map(([pattern]) => pattern).join('|');

/** The day of a feast in a year; undefined for a word that names none. Source: date-holidays' rules for Sweden. */
export function feastDay(name: string, year: number): Day | undefined {
  const holiday = FEASTS.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(name.replace(/\s+/g, ' ')))?.[1];
  return SWEDEN.getHolidays(year)
    .find((candidate) => candidate.name === holiday)
    ?.date.slice(0, 'YYYY-MM-DD'.length);
}
