import type { NoteContext, Place } from '../../note-context.ts';
import type { Finding } from '../../note-item.ts';
import { topicIn } from '../topics/topic-rules.ts';

/** After a meeting told of: what all there take up is a topic of it, and no task. */
const WE_THEN =
  /^då\s+(?:ska|går|tar|pratar|fortsätter|diskuterar|utvärderar|jämför|tittar|får|behöver|måste)\s+vi(?![\p{L}])/iu;

/** "I maj ska vi ägna tid åt budgeten": what is done with a matter at a time to come. */
const THEN_WE =
  /^(?:i|på|vid|till|under|efter|nästa)\s[^,.]{2,40}?\s(?:ska|får|behöver|måste|bör)\s+vi\s+(?:\p{L}+\s+){0,2}(?:ägna|prata|tala|diskutera|ta\s+upp|ta\s+ställning|lyfta|utvärdera|besluta|bestämma|spika|avgöra|jämföra|stämma\s+av|gå\s+igenom|resonera|dryfta|höra\s+mer)(?![\p{L}])/iu;
const OF_THAT_TIME = /^(?:then|dealt-with-then|at-next-meeting|at-named-meeting)$/u;

/** What all who meet take up at a time to come, where no other finding tells what one of them is to do. */
export function oursThen(sentence: string, place: Place, context: NoteContext): Finding[] {
  if (!(place.lastMeeting === true && WE_THEN.test(sentence)) && !THEN_WE.test(sentence)) return [];
  const found = topicIn(sentence, place, context);
  return found.every(({ rule }) => OF_THAT_TIME.test(rule)) ? found : [];
}
