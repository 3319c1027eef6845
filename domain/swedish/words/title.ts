import { capitalised } from './letters.ts';
import { HANGING_END, HANGING_START, READY_END } from './sentence-words.ts';

/** A stretch of a text to leave out. */
export interface Cut {
  readonly from: number;
  readonly to: number;
}

/** The text without the stretches; what was on either side of one is parted by a space. */
export function without(text: string, cuts: readonly Cut[]): string {
  const sorted = [...cuts].sort((a, b) => a.from - b.from);
  let rest = '';
  let at = 0;
  for (const cut of sorted) {
    rest += `${text.slice(at, Math.max(at, cut.from))} `;
    at = Math.max(at, cut.to);
  }
  return rest + text.slice(at);
}

/** With every run of space made one. */
export const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Words as a title: one space between, nothing hanging at the ends, the first letter large. */
export function titleOf(text: string): string {
  const spaced = text
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?)])/g, '')
    .replace(/,(?:\s*,)+/g, ',')
    .trim()
    .replace(/[.!?]+$/, '');
  const ended = ` ${spaced}`.replace(HANGING_END, '').replace(READY_END, '').trim();
  return capitalised(ended.replace(HANGING_START, '').trim());
}
