import { swedish } from './words/swedish.ts';

/** Every text that people read, by where it stands. Another language is another object of this type. */
export type Words = typeof swedish;

/** The texts in the language that people read. */
export const words: Words = swedish;
