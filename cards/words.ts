import { swedish } from './words/swedish.ts';

/** The same texts in any language: a text for each text, and for each function one from the same things to a text. */
type InAnyLanguage<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof T]: InAnyLanguage<T[Key]> };

/** Every text that people read, by where it stands. Another language is another object of this type. */
export type Words = InAnyLanguage<typeof swedish>;

/** The texts in the language that people read. */
export const words: Words = swedish;
