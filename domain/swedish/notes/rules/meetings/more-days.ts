import { EVENT } from '../../../words/event-words.ts';
import { plain } from '../../../words/letters.ts';
import { isPresent } from '../../../words/verbs.ts';
import { timeAfter, type Dated } from './meeting-day.ts';
import { LIST_GOES_ON } from './meeting-told.ts';
import { DEADLINE, isDeadline } from './past-or-deadline.ts';

/** What one may tell of another meeting with: no verb for work, and nothing that makes the day a last one. */
const ONE_MORE = /(?:[,;/|–-]|(?<![\p{L}])(?:och|samt|å|sen|sedan|därefter|medan|med|därpå|slutmöte)(?![\p{L}]))/iu;
const NO_MEETING =
  /(?<![\p{L}])(?:till\s+(?:och\s+med)?\s*(?:den\s*)?$|kallelse\p{L}*|underlag\p{L}*|påminnelse\p{L}*|handlingar\p{L}*|dagordning\p{L}*|ej|inte|inget|från|fr|född|protokoll\p{L}*)/iu;
/** "Styrgrupp 5/6 10–11 Slutkonferens 14 nov": an event with its own name and nothing said of it. */
const NAMED_RIGHT_BEFORE = new RegExp(
  String.raw`(?:[\d)]|\s\p{Ll}+)[.,]?\s+(?:[|/]\s+)?(?:\p{L}+\s+)?(?:${EVENT})\s*:?\s+(?:den\s+)?(?:\p{L}+dag\s+)?$`,
  'iu',
);
const MOST_BETWEEN = 12;
function tellsOfMore(beside: string): boolean {
  // "Nästa möte 3 mars (samling från 8.30), därefter 5 maj".
  const between = beside.replace(/\([^()]*\)/gu, ' ');
  const words = between.trim().split(/\s+/u);
  if (NAMED_RIGHT_BEFORE.test(between)) return true;
  return (
    words.length <= MOST_BETWEEN &&
    ONE_MORE.test(between) &&
    !NO_MEETING.test(between) &&
    !DEADLINE.test(between) &&
    !words.some(
      (word) =>
        isPresent(word.toLowerCase()) && !/^(?:är|blir|ses|möts|träffas|hålls|läggs|därefter|efter)$/iu.test(word),
    )
  );
}

/** The day with those that follow it in a list, or are told of beside it: "3 mars i Hjo, personalen 5 maj i Mora". */
export function listed(sentence: string, first: Dated, exact: readonly Dated[]): Dated[] {
  const days = [first];
  for (const day of exact.filter(({ from }) => from > first.from)) {
    const between = sentence.slice(days.at(-1)?.to, day.from);
    const goesOn = LIST_GOES_ON.test(between.slice(timeAfter(plain(between)).length));
    if (goesOn || (!isDeadline(sentence, day) && tellsOfMore(between))) days.push(day);
  }
  return days;
}
