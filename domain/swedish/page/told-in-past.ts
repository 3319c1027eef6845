import type { Block } from './page.ts';

const PAST =
  /(?<![\p{L}])(?:berättade|redogjorde|redovisade|visade|tyckte|menade|sade?|gick\s+igenom|informerade|presenterade|påpekade|frågade|undrade|rapporterade|beskrev|föreslog|lyfte|tog\s+upp|tackade|läste|konstaterade|noterade|diskuterades?|ville|trodde|hälsade|förklarade|nämnde|påminde|pratade|talade|ansåg|framförde|efterlyste|svarade|beslutade|enades|fick|blev|kom|var|hade)(?![\p{L}])/giu;
const PRESENT =
  /(?<![\p{L}])(?:berättar|redogör|redovisar|visar|går\s+igenom|informerar|presenterar|påpekar|undrar|rapporterar|beskriver|föreslår|lyfter|tar\s+upp|tackar|konstaterar|noterar|diskuterar|hälsar|framför|efterlyser|påminner)(?![\p{L}])/giu;

const FEWEST = 3;
const TIMES_MORE = 3;

/**
 * Whether the notes tell what happened at the meeting in the past tense. In those, "Bo visar runt" is to be done; in
 * notes that say "Bo visar bilder" of the meeting it may have happened there.
 */
export function toldInPast(blocks: readonly Block[]): boolean {
  const count = (pattern: RegExp): number =>
    blocks.reduce((sum, { text }) => sum + [...text.matchAll(pattern)].length, 0);
  const past = count(PAST);
  return past >= FEWEST && past >= TIMES_MORE * count(PRESENT);
}
