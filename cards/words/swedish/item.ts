import { capital } from './forms.ts';

/** On the card of an assignment, a decision or a topic, on its buttons and its row in a list, and when it is changed. */
export const item = {
  title: (item: string, stands: string) => `${capital(item)} · ${stands}`,
  row: (item: string, title: string) => `${capital(item)}: ${title}`,
  leftForYou: 'Kvar för dig:',
  responsible: { one: 'Ansvarig:', several: 'Ansvariga:' },
  lineDone: (party: string, moment: string, by: string) => `${party}: klart ${moment}, ${by}`,
  lineLeft: (party: string) => `${party}: inte klart`,
  left: 'Inte klara:',
  done: 'Klara:',
  withProgress: (parties: string, progress: string) => `${parties} (${progress})`,
  broughtUp: 'Tas upp:',
  /** In a row of a list: when a topic is brought up. */
  waits: {
    on: (day: string) => `Tas upp ${day}`,
    at: (meeting: string) => `Tas upp på ${meeting}`,
    unplanned: 'Väntar på ett möte',
  },
  decidedAt: 'Beslutat på',
  saidAt: 'Sagt på',
  closedBy: (moment: string, by: string, reason?: string) =>
    reason === undefined ? `${moment}, ${by}` : `${moment}, ${by}: ${reason}`,
  origin: 'Från ett annat nätverk:',
  note: 'Anteckning:',
  readFrom: 'Läst ur:',
  message: 'Från ett meddelande av',
  written: (reference: string) => `${reference}, inskrivet`,
  writtenBy: (moment: string, by: string) => `${moment} av ${by}`,
  press: {
    tickFor: (party: string) => `Klart: ${party}`,
    openMessage: 'Visa meddelandet',
    ownPart: 'Visa min del',
  },
  saved: (item: string) => `Sparat som ${item}.`,
  edited: (item: string) => `${capital(item)} är ändrat.`,
  isDone: (item: string) => `${capital(item)} är klart.`,
  partDone: (done: string, left: string) => `Klart: ${done}. Kvar: ${left}.`,
  severalDone: (items: string) => `Markerat som klart: ${items}.`,
  struck: (item: string) => `${capital(item)} är avskrivet.`,
  reopened: (item: string) => `${capital(item)} är öppet igen.`,
  noted: (item: string) => `${capital(item)} har en ny rad i historiken.`,
  movedTo: (due: string) => `till ${due}`,
  whereto: (number: string) => `Skriv också när, t.ex. ”flytta ${number} till 6 april”.`,
  noDateToCountFrom: (item: string, number: number) =>
    `${capital(item)} har inget datum att räkna från. Skriv t.ex. ”flytta ${number} till 6 april”.`,
  strikeNeedsReason: 'Skriv varför, så att alla förstår i efterhand.',
};
