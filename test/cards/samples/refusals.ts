import { sentenceCard } from '../../../cards/messages.ts';
import { refusalText } from '../../../cards/refusals.ts';
import type { Reason } from '../../../domain/refusal.ts';
import { dayOf } from '../../../domain/time.ts';
import { itemOf, now, open, parties, type Mark } from '../sample-network.ts';
import type { Sample } from '../samples.ts';

/** Each reason, in each of its forms. */
export function reasons(mark: Mark): Reason[] {
  const { municipality } = parties(mark);
  const item = itemOf(mark, 14, 'Presenterar Bästa skola', {
    lines: [open(municipality('Skövde')), open(municipality('Tibro'))],
  });
  return [
    { code: 'unknown-item', number: 99 },
    { code: 'already-closed', item: { ...item, state: 'done' } },
    { code: 'already-closed', item: { ...item, state: 'struck' } },
    { code: 'not-closed', item },
    { code: 'not-a-party', item, written: mark('Vara') },
    { code: 'already-ticked', item, names: [mark('Tibro')] },
    { code: 'all-or-none', because: { code: 'already-closed', item: { ...item, state: 'done' } } },
    { code: 'unknown-name', written: mark('Skoöfde') },
    { code: 'ambiguous-name', written: mark('Anna'), names: [mark('Anna Berg'), mark('Anna Sjögren')] },
    { code: 'not-a-date', written: mark('sen') },
    { code: 'no-such-day', written: mark('31 juni') },
    { code: 'past-date', day: '2027-05-03', item },
    { code: 'stale', item },
    { code: 'nothing-to-undo' },
    { code: 'not-yours', name: mark('Anna Berg') },
    { code: 'draft-expired' },
    { code: 'empty', what: 'ticks' },
    { code: 'already-undone' },
    { code: 'changed-since', numbers: [14, 15] },
    { code: 'changed-since', numbers: [] },
    { code: 'not-allowed', what: 'change', item },
    { code: 'not-allowed', what: 'tick', item },
    { code: 'no-part', item },
    { code: 'not-running', presidium: [] },
    { code: 'not-running', presidium: [mark('Maria Holm'), mark('Erik Lund')], written: mark('nytt möte 10 mars') },
    { code: 'not-concluding' },
    { code: 'not-a-member' },
    { code: 'unknown-poll' },
    { code: 'unknown-offer' },
    { code: 'sent-away' },
    { code: 'no-municipality' },
    { code: 'not-asked', municipality: mark('Hjo') },
    { code: 'empty', what: 'reason' },
    { code: 'empty', what: 'note' },
    { code: 'too-long', what: 'note', length: 4200, limit: 4000 },
  ];
}

export function refusalSamples(mark: Mark): Sample[] {
  return reasons(mark).map((reason, index) => ({
    name: `${reason.code} ${index + 1}`,
    card: sentenceCard(refusalText(reason, dayOf(now))),
  }));
}
