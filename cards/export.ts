import type { NetworkState } from '../domain/network.ts';
import { button } from './button.ts';
import { choiceSet, type Choice } from './choices.ts';
import { card, heading, labelled, says, type Card } from './element.ts';

/** What can be exported, by the value that its choice sends. */
export const EXPORTS = ['assignments', 'decisions', 'calendar', 'archive'] as const;
export type Export = (typeof EXPORTS)[number];

/** The formats of the registers, by the value that their choice sends. */
export const FORMATS = ['xlsx', 'csv', 'docx'] as const;
export type Format = (typeof FORMATS)[number];

const exportTitle: Readonly<Record<Export, string>> = {
  assignments: 'Uppdragen, även de som är klara',
  decisions: 'Besluten',
  calendar: 'Kalender med möten och när uppdrag ska vara klara (.ics)',
  archive: 'Allt för arkivet, med historik och möten (.zip)',
};

const formatTitle: Readonly<Record<Format, string>> = {
  xlsx: 'Excel (.xlsx)',
  csv: 'Textfil för Excel och andra system (.csv)',
  docx: 'Word (.docx)',
};

const choices = <T extends string>(values: readonly T[], titles: Readonly<Record<T, string>>): Choice[] =>
  values.map((value) => ({ title: titles[value], value }));

/** What is chosen when the card is drawn. */
export interface ExportValues {
  readonly what: Export;
  readonly format: Format;
}

/** Asks what to export and as what; the archive is offered to those who may have it. */
export function exportCard({ network }: NetworkState, { what, format }: ExportValues, mayArchive: boolean): Card {
  const offered = EXPORTS.filter((one) => one !== 'archive' || mayArchive);
  return card(
    [
      heading('Exportera'),
      labelled('Från', network.name),
      choiceSet('what', 'Vad vill du ha?', choices(offered, exportTitle), what, { style: 'expanded' }),
      choiceSet('format', 'Format för uppdragen och besluten', choices(FORMATS, formatTitle), format),
      says('Du får en länk som bara du ser, och hämtar filen i webbläsaren.', { isSubtle: true }),
    ],
    [button('makeLink', 'Skapa länk', { network: network.id }, { style: 'positive' })],
  );
}
