import { noDue } from '../domain/due.ts';
import { LONGEST_NOTE, LONGEST_TITLE } from '../domain/item.ts';
import { countOf, leading, unanswered, type Poll } from '../domain/poll.ts';
import { fieldValues } from './form-values.ts';
import type { FormInputs } from './payloads.ts';
import { shortened } from './texts.ts';

/** "Ska vi köpa in verktyget? Ja (Ja 9, Nej 3, Avstår 1)"; where no answer leads, the counts alone follow the question. */
function titleOf(poll: Poll): string {
  const [first, ...others] = leading(poll);
  const counts = countOf(poll).map(({ option, votes }) => `${option} ${votes.length}`);
  const answer = first && others.length === 0 ? `${first.option} ` : '';
  return shortened(`${poll.question} ${answer}(${counts.join(', ')})`, LONGEST_TITLE);
}

/** Who answered what, and who didn't answer: "Ja: 2 (Hjo, Skövde)." */
function noteOf(poll: Poll): string {
  const part = (what: string, names: readonly string[]) =>
    `${what}: ${names.length}${names.length === 0 ? '' : ` (${names.join(', ')})`}.`;
  const answers = countOf(poll).map(({ option, votes }) =>
    part(
      option,
      votes.map(({ municipality }) => municipality),
    ),
  );
  const left = unanswered(poll);
  const silent = left.length === 0 ? [] : [part('Har inte svarat', left)];
  return shortened(['Rundfråga.', ...answers, ...silent].join(' '), LONGEST_NOTE);
}

/** What the form is filled in with to make a decision of a poll's result; the wording can be changed there. */
export function decisionValues(poll: Poll): FormInputs {
  return fieldValues({
    kind: 'decision',
    decided: true,
    title: titleOf(poll),
    note: noteOf(poll),
    parties: [],
    due: noDue,
  });
}
