import { noDue } from '../../domain/items/due.ts';
import { LONGEST_NOTE, LONGEST_TITLE } from '../../domain/items/item.ts';
import { countOf, leading, unanswered, type Poll } from '../../domain/polls/poll.ts';
import { fieldValues } from '../items/form-values.ts';
import type { FormInputs } from '../payloads.ts';
import { shortened } from '../parts/texts.ts';
import { words } from '../words.ts';

/** "Ska vi köpa in verktyget? Ja (Ja 9, Nej 3, Avstår 1)"; where no answer leads, the counts alone follow the question. */
function titleOf(poll: Poll): string {
  const [first, ...others] = leading(poll);
  const counts = countOf(poll).map(({ option, votes }) => `${option} ${votes.length}`);
  const answer = first && others.length === 0 ? `${first.option} ` : '';
  return shortened(`${poll.question} ${answer}(${counts.join(', ')})`, LONGEST_TITLE);
}

/** Who answered what, and who didn't answer: "Ja: 2 (Hjo, Skövde)." */
function noteOf(poll: Poll): string {
  const said = words.poll.decision;
  const answers = countOf(poll).map(({ option, votes }) =>
    said.votes(option, votes.length, votes.map(({ municipality }) => municipality).join(', ')),
  );
  const left = unanswered(poll);
  const silent = left.length === 0 ? [] : [said.unanswered(left.length, left.join(', '))];
  return shortened([said.note, ...answers, ...silent].join(' '), LONGEST_NOTE);
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
