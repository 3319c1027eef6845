import { expect, it } from 'vitest';
import { readMeetingLines } from '../../../domain/meetings/meeting-lines.ts';
import { lineOf } from '../../../domain/meetings/meeting-told.ts';

const DAY = '2027-03-03';

/** Where a sentence of notes says that the meeting on 3 March is, and what it is: "plats | tema". */
const told = (sentence: string): string =>
  readMeetingLines(lineOf(sentence, DAY), DAY)
    .map((line) => ('fields' in line ? `${line.fields.place} | ${line.fields.theme}` : line.problem))
    .join('; ');

it.each([
  ['Årsmötet hålls 3 mars i Edsbyn.', 'Edsbyn | Årsmötet'],
  ['Styrelsen fastställde att stämman äger rum i Växjö den 3 mars.', 'Växjö | stämman'],
  ['Datum för auktionen spikades till 3 mars.', ' | auktionen'],
  [
    'Ordföranden tackade, och nästa konferens utsattes till den 3 mars i Lanna bystuga.',
    'Lanna bystuga | nästa konferens',
  ],
  ['Styrgruppen möts 3 mars, och Siv går igenom riskerna då.', ' | Styrgruppen'],
  ['Nya möten hålls udda månader, alltså 3 mars kl 19.', ' | '],
  ['Mötestider för våren: 3 mars.', ' | '],
  ['Mötet därefter: 3 mars digitalt.', 'digitalt | '],
])('given "%s", then what is held is told without that it is', (sentence, line) => expect(told(sentence)).toBe(line));

it.each([
  ['Vi ses 3 mars i Lessebo, förutom glassen finns önskemål om vatten.', 'Lessebo | '],
  ['Kören sjunger 3 mars i Trosa kyrka, välkomna.', 'Trosa kyrka | Kören sjunger'],
  ['Städdag 3 mars, container beställs.', ' | Städdag'],
  ['Samrådet träffas den 3 mars i Örebro och Siv är där för vår del.', 'Örebro | Samrådet'],
  ['Nästa möte 3 mars, plats ännu inte bestämd.', ' | '],
  ['Nästa möte 3 mars kl 13, samma länk.', ' | '],
  ['Nästa möte 3 mars kl 13, förhoppningsvis i Boden.', 'Boden | '],
  ['3 mars visar Bo bilder från Azorerna.', ' | visar Bo bilder från Azorerna'],
])('given "%s", then what is told beside it is left out', (sentence, line) => expect(told(sentence)).toBe(line));

it.each([
  ['Nästa möte 3 mars kl. 19 hos Tord.', 'hos Tord | '],
  ['Den 3 mars klockan 18 hemma hos Barbro, som bjuder på sillbord.', 'hemma hos Barbro | '],
  ['3 mars Essunga 9-12.', 'Essunga | '],
  ['Lokal träff 3 mars kl 13.', ' | Lokal träff'],
  ['Tackfest 3 mars, lokal Gasverket.', 'Gasverket | Tackfest'],
])('given "%s", then it tells where', (sentence, line) => expect(told(sentence)).toBe(line));
