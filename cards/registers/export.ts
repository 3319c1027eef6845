import type { NetworkState } from '../../domain/network.ts';
import { button } from '../parts/button.ts';
import { choiceSet, type Choice } from '../parts/choices.ts';
import { card, heading, labelled, says, type Card } from '../parts/element.ts';
import { words } from '../words.ts';

/** What can be exported, by the value that its choice sends. */
export const EXPORTS = ['assignments', 'decisions', 'calendar', 'archive'] as const;
export type Export = (typeof EXPORTS)[number];

/** The formats of the registers, by the value that their choice sends. */
export const FORMATS = ['xlsx', 'csv', 'docx'] as const;
export type Format = (typeof FORMATS)[number];

const { exporting: texts } = words;

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
      heading(texts.heading),
      labelled(texts.from, network.name),
      choiceSet('what', texts.askWhat, choices(offered, texts.what), what, { style: 'expanded' }),
      choiceSet('format', texts.askFormat, choices(FORMATS, texts.format), format),
      says(texts.linkComes, { isSubtle: true }),
    ],
    [button('makeLink', texts.makeLink, { network: network.id }, { style: 'positive' })],
  );
}
