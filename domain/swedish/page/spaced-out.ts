/** Words that protokoll set with a space between the letters: "a t t", "b e s l u t a r". */
const SPACED_OUT = /(?<![\p{L}\d])(?:a t t|b e s l u t a r|b e s l u t a d e|b e s l u t)(?![\p{L}\d])/giu;

/** The text with words that were set with spaces between their letters written together, as they are read. */
export const closedUp = (text: string): string => text.replace(SPACED_OUT, (word) => word.replaceAll(' ', ''));
