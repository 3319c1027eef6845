import { sentencesOf } from '../../../page/sentences.ts';
import { asksFor } from '../../../words/asks-for.ts';
import { isWorkInfinitive } from '../../../words/work-forms.ts';

/** "Ny blankett ska tas fram", "Svaren behöver skickas ut": what is to be done, with nobody who does it. */
const TO_BE_DONE =
  /^(?<what>\S.*?)\s+(?:ska|skall|behöver|måste|bör)\s+(?<verb>\p{Ll}+)s(?<how>\s+(?:fram|ut|in|upp|över|ihop|om|igenom|med|till|tillbaka|ned|ner|vidare))?(?=[\s.]|$)(?<rest>.*)$/iu;
/** "Gruppen ska träffas": they meet, and are not met. */
const EACH_OTHER = /^(?:träffa|möta|samla|ena|se)$/iu;
const BETWEEN_TASKS = /;\s+/u;

/** A first word in a small letter within a sentence, unless it may be a name that has a capital there too: "SKR", "Hjo". */
const within = (words: string): string =>
  /^\p{Lu}\p{Ll}+(?:\s+\p{Ll}|(?<=en|et|na|an|ing)$)/u.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;

/** "Ny blankett ska tas fram till mars" as what somebody is to do: "Ta fram ny blankett till mars". */
function asDone(sentence: string): string | undefined {
  const { what, verb, how = '', rest = '' } = TO_BE_DONE.exec(sentence)?.groups ?? {};
  if (what === undefined || verb === undefined || !isWorkInfinitive(verb)) return undefined;
  if (how === '' && EACH_OTHER.test(verb)) return undefined;
  return `${verb}${how} ${within(what)}${rest}`;
}

/** What a cell asks for, where each of its sentences, or what stands between semicolons, is a task: as it is to be done. */
export function tasksIn(cell: string): readonly string[] {
  return sentencesOf(cell)
    .flatMap(({ text }) => text.split(BETWEEN_TASKS))
    .flatMap((part) => asDone(part) ?? (asksFor(part) ? part : []));
}
