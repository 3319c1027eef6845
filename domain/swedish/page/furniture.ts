/** Lines that belong to the paper and not to what was said. An example after each. */
export const FURNITURE: readonly (readonly [pattern: RegExp, example: string])[] = [
  [/^(?:sida\s+\d+.*|s\.?\s?\d+|.*\bsida\s+\d+\s*(?:\(\d+\)|av\s+\d+).*)$/iu, 'Kulturnämnden   Sida 3 (8)'],
  [/^(?:\d+\s*\(\d+\)|\d{1,3}|-\s*\d+\s*-)$/u, '- 4 -'],
  [/^(?:justera(?:nde|re)s?\s+sign(?:atur)?|utdragsbestyrkande).*$/iu, 'Justerandes sign'],
  [/^vid\s+(?:protokollet|pennan|tangenterna|tangentbordet|anteckningarna)(?![\p{L}]).*$/iu, 'Vid protokollet'],
  [/^(?:justera[st]:?(?:\s+\S+)?|underskrift(?:er)?:?)$/iu, 'Justeras:'],
  [/^(?:<?https?:\S+>?|www\.\S+)$/iu, 'https://example.org/protokoll'],
  [/^[_\-=*.·:|\s]{3,}$/u, '* * *'],
  [/^(?:[-*+•]\s+)?\[[xX]\]\s.*$/u, '- [x] boka lokal'],
];

/** No line of the paper is as long as the page of a paste that runs its lines together. */
const LONGEST = 200;

/** Whether a line, by its own looks, belongs to the paper: "Sida 3 (8)"; a task that is ticked off is done by now. */
export const isFurniture = (line: string): boolean =>
  line.length <= LONGEST && FURNITURE.some(([pattern]) => pattern.test(line));
