import { EVENT_WORD } from '../../../words/event-words.ts';
import { isTopicLine } from '../../topic-lines.ts';
import { partsOf } from './topic-lists.ts';

/** "Nästa forum 5 juni på Lagret; hyror och avgifter", "4 februari, digitalt: tillsyn", "Nästa vecka (3/5): budget, loven". */
const AFTER =
  /^[^:;]{0,70}\d[^:;]{0,70}(?:;\s+|(?<=\)|kl\.?\s?[\d.:–-]{1,11}|,\s\p{L}{1,20}|på\s\p{L}{1,20}|i\s\p{L}{1,20})\s*:\s+)(?<list>\p{L}[^:]{3,140})$/u;
/** Of who comes, and what there is to eat, or a second meeting. */
const OF_THE_DAY =
  /^(?:med|för|hos|samling|start|slut|fika|mat|ta\s+med|glöm|obs|alla|ni|bara|endast|endera|eventuellt|ev|förslag|tid|lokal|adress|möte|ny\s|nya\s+tider|bjud\p{L}*|öppet|ordinarie|vanlig\p{L}*|extra|preliminärt|prel|hela|styrelse\p{L}*|gemensam\p{L}*|gäst\p{L}*|anmäl\p{L}*)(?![\p{L}])/iu;

/** What follows a preposition or a genitive is a noun, however it ends: "skötsel av stigar", "bastuns tider". */
const NOUN = /(?<=\s(?:av|om|för|i|på|med|kring|till|från)\s|\p{Ll}{2}s\s)\p{Ll}+/gu;

/** The topics listed right after the day and the place of a meeting, none where other things stand there. */
export function afterItsDay(sentence: string): string[] {
  const list = AFTER.exec(sentence.replace(/[.\s]+$/u, ''))?.groups?.list;
  if (list === undefined || /[.;]\s/u.test(list)) return [];
  const parts = partsOf(list);
  return parts.every(
    (part) =>
      isTopicLine(part.replace(NOUN, 'ting')) && !OF_THE_DAY.test(part) && !EVENT_WORD.test(part) && !/\d/u.test(part),
  )
    ? parts
    : [];
}
