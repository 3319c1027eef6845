import { fold } from '../words/letters.ts';
import { askedAbout } from './question.ts';

/** Asks for a time or a place, and for nothing else. */
const WHEN_OR_WHERE =
  /^(?:när|var(?! och en)|vart|hur dags|hur länge|(?:vilken|vilket|vilka) (?:dag|dagar|datum|tid|tider|klockslag|vecka|plats|lokal|ort|adress|kommun))(?![\p{L}])/iu;
/** What somebody is to have done isn't held anywhere. */
const READY = /(?<![\p{L}])(?:klar[at]?|färdig[at]?)(?![\p{L}])/iu;

/** Words that a question of a time or a place is made of besides those of every question; folded. */
const HELD = new Set(
  fold(
    `börja börjar börjat sluta slutar slutat starta startar dags länge dag dagar datum tid tider klockan kl klockslag vecka
    plats platsen lokal lokalen ort adress kommun hålls hållas håller hölls äger rum sker infaller ligger varar vårt våra
    ägde planerad planerat planerade bokad bokat bokade tänkt inplanerat inplanerad möte mötet möten träff träffen`,
  ).split(/\s+/),
);

/** The words by which a question when or where something is held calls it, "studiebesöket"; undefined for any other question. */
export function meetingAsked(text: string): readonly string[] | undefined {
  if (!WHEN_OR_WHERE.test(text.trim()) || READY.test(text)) return undefined;
  const called = askedAbout(text).filter((word) => !HELD.has(fold(word)));
  return called.length === 0 ? undefined : called;
}
