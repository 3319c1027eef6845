import type { Card } from '../../cards/parts/element.ts';
import { EXPORTS, exportCard, FORMATS, type ExportValues } from '../../cards/registers/export.ts';
import { fileLinkCard, linkRemovedCard } from '../../cards/parts/file-link.ts';
import type { Pressed } from '../../cards/payloads.ts';
import { mayRun } from '../../domain/people/permission.ts';
import type { Answer } from '../answer.ts';
import type { Command, Words } from '../command.ts';
import { makeLink } from '../files/make-link.ts';
import { running, type Turn } from '../turn.ts';

/** The words for what is exported and as what; "exportera excel" is the assignments. */
const WHAT: readonly (readonly [words: RegExp, what: ExportValues['what']])[] = [
  [/^beslut/iu, 'decisions'],
  [/^(?:kalender|ics)/iu, 'calendar'],
  [/^(?:allt|arkiv)/iu, 'archive'],
];
const FORMAT: readonly (readonly [words: RegExp, format: ExportValues['format']])[] = [
  [/^csv/iu, 'csv'],
  [/^(?:word|docx)/iu, 'docx'],
];

function valuesOf({ what = '', format = '' }: Words): ExportValues {
  return {
    what: WHAT.find(([words]) => words.test(what))?.[1] ?? 'assignments',
    format: FORMAT.find(([words]) => words.test(format))?.[1] ?? 'xlsx',
  };
}

async function linkCard(turn: Turn, { what, format }: ExportValues): Promise<Card> {
  const { state, now } = turn;
  const register = what === 'assignments' || what === 'decisions';
  const link = await makeLink(turn, what, register ? { format } : {});
  return fileLinkCard({ ...link, network: state.network, now });
}

const askCard = ({ state, me, now }: Turn, values: ExportValues) => exportCard(state, values, mayRun(state, me, now));

/** A link is shown to the one who asked alone; a private chat has nobody else, and there the card stays as it is shown. */
function forPresser({ incoming }: Turn, card: Card): Answer {
  return { card, place: incoming.space.kind === 'personal' ? 'everyone' : 'presser' };
}

async function exported(turn: Turn, words: Words): Promise<Answer> {
  const values = valuesOf(words);
  if (values.what === 'archive') running(turn);
  const said = words.what !== undefined || words.format !== undefined;
  // Where others read along, all of them see the answer to what is typed: there the link comes when it is asked for.
  const alone = turn.incoming.space.kind === 'personal';
  return { card: said && alone ? await linkCard(turn, values) : askCard(turn, values) };
}

async function linked(turn: Turn, { what, format }: Pressed<'makeLink'>): Promise<Answer> {
  const values: ExportValues = {
    what: EXPORTS.find((one) => one === what) ?? 'assignments',
    format: FORMATS.find((one) => one === format) ?? 'xlsx',
  };
  return forPresser(turn, await linkCard(turn, values));
}

/** Takes a link away, where it is one of this network and of the one who asks; those who run the network take any. */
async function removed(turn: Turn, { link: hash }: Pressed<'removeLink'>): Promise<Answer> {
  const { store, state, me } = turn;
  const link = await store.fileLink(hash);
  if (link?.network === state.network.id) {
    if (link.person !== me.id) running(turn);
    await store.removeFileLink(hash);
  }
  return forPresser(turn, linkRemovedCard(state.network));
}

export const exportCommand: Command = {
  typed: [
    {
      says: /^exportera(?: (?<what>uppdrag(?:en)?|beslut(?:en)?|kalender(?:n)?|ics|allt|arkiv(?:et)?))?(?: (?:till |som )?(?<format>excel|xlsx|csv|word|docx))?$/iu,
      spoken: exported,
    },
  ],
  buttons: {
    export: (turn) => forPresser(turn, askCard(turn, valuesOf({}))),
    makeLink: linked,
    removeLink: removed,
  },
};
