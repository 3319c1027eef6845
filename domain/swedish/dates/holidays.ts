import Holidays from 'date-holidays';
import type { Day } from '../../time.ts';

/** Feasts as people name them, with the rule of their day in date-holidays' own words; the rules are those of its Swedish calendar. */
const FEASTS: readonly (readonly [pattern: string, rule: string])[] = [
  ['nyår(?:safton|shelgen)?', '12-31'],
  ['nyårsdagen', '01-01'],
  ['trettonhelgen|trettondagen|trettondedag jul', '01-06'],
  ['alla hjärtans dag', '02-14'],
  ['skärtorsdag(?:en)?', 'easter -3'],
  ['långfredag(?:en)?', 'easter -2'],
  ['påskafton', 'easter -1'],
  ['påsk(?:en|helgen|dagen)?', 'easter'],
  ['annandag påsk', 'easter 1'],
  ['valborg(?:smässoafton)?', '04-30'],
  ['kristi himmelsfärds?(?:dag(?:en)?|helgen)?', 'easter 39'],
  ['pingstafton', 'easter 48'],
  ['pingst(?:en|helgen|dagen)?', 'easter 49'],
  ['nationaldagen', '06-06'],
  ['midsommar(?:afton|helgen|en)?', 'friday after 06-19'],
  ['midsommardagen', 'saturday after 06-20'],
  ['alla helgons dag|allhelgona(?:helgen)?', 'saturday after 10-31'],
  ['första advent', '4th sunday before 12-25'],
  ['andra advent', '3rd sunday before 12-25'],
  ['tredje advent', '2nd sunday before 12-25'],
  ['fjärde advent', 'sunday before 12-25'],
  ['lucia(?:dagen)?', '12-13'],
  ['jul(?:en|afton|helgen|helgerna)?', '12-24'],
  ['juldagen', '12-25'],
  ['annandag(?:en)? jul|annandagen', '12-26'],
];

/** A pattern of the names of every feast. */
export const FEAST = FEASTS.map(([pattern]) => pattern).join('|');

/** The day of a feast in a year; undefined for a word that names none. date-holidays works out its rule. */
export function feastDay(name: string, year: number): Day | undefined {
  const rule = FEASTS.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(name.replace(/\s+/g, ' ')))?.[1];
  if (rule === undefined) return undefined;
  const calendar = new Holidays();
  calendar.setHoliday(rule, name);
  return calendar.getHolidays(year)[0]?.date.slice(0, 'YYYY-MM-DD'.length);
}
