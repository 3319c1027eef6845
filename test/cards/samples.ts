import type { Card } from '../../cards/parts/element.ts';
import type { Mark } from './sample-network.ts';
import { dialogSamples } from './samples/dialogs.ts';
import { fileSamples } from './samples/files.ts';
import { formSamples } from './samples/forms.ts';
import { itemSamples } from './samples/items.ts';
import { listSamples } from './samples/lists.ts';
import { meetingSamples } from './samples/meetings.ts';
import { messageSamples } from './samples/messages.ts';
import { myDataSamples } from './samples/my-data.ts';
import { noteSamples } from './samples/notes.ts';
import { owingSamples } from './samples/owing.ts';
import { offerSamples } from './samples/offers.ts';
import { pollSamples } from './samples/polls.ts';
import { refusalSamples } from './samples/refusals.ts';
import { partySamples, registerSamples, searchSamples } from './samples/registers.ts';
import { retentionSamples } from './samples/retention.ts';
import { reviewSamples } from './samples/review.ts';
import { rosterSamples } from './samples/roster.ts';
import { settingSamples } from './samples/settings.ts';
import { statusSamples } from './samples/status.ts';
import { stepSamples } from './samples/steps.ts';

/** A card with invented data, and what it shows. */
export interface Sample {
  readonly name: string;
  readonly card: Card;
}

/** Every card that people see, in its different states, by what it is about. */
export function samples(mark: Mark): Readonly<Record<string, readonly Sample[]>> {
  return {
    Formuläret: formSamples(mark),
    Ett: itemSamples(mark),
    Listor: listSamples(mark),
    Register: registerSamples(mark),
    Sök: searchSamples(mark),
    'Allt som rör': partySamples(mark),
    Läget: statusSamples(mark),
    Meddelanden: messageSamples(mark),
    Anteckningar: noteSamples(mark),
    Möten: meetingSamples(mark),
    'Lämna över och föreslå datum': owingSamples(mark),
    Rundfrågor: pollSamples(mark),
    'Mellan nätverk': offerSamples(mark),
    Genomgång: reviewSamples(mark),
    Dialoger: dialogSamples(mark),
    Filer: fileSamples(mark),
    Medlemmar: rosterSamples(mark),
    Inställningar: settingSamples(mark),
    Gallring: retentionSamples(mark),
    'Mina uppgifter': myDataSamples(mark),
    'Ett steg till': stepSamples(mark),
    'Det gick inte': refusalSamples(mark),
  };
}

/** The samples in one list, each with a name of its own. */
export function allSamples(mark: Mark): readonly Sample[] {
  return Object.entries(samples(mark)).flatMap(([part, list]) =>
    list.map(({ name, card }) => ({ name: `${part}: ${name}`, card })),
  );
}
