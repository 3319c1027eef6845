const READY = /(?<!\p{L})(?:vara|bli)\s+(?<how>klar[ta]?|färdig[ta]?)(?!\p{L})/iu;
const UNFINISHED = /(?<!\p{L})(?:vara|bli)$/iu;

/**
 * A title with "klart" back where that is what something is to be, and no word for by when: "Materialet ska vara klart" of
 * "Materialet ska vara klart 1 mars", which without its date is "Materialet ska vara".
 */
export function madeReady(title: string, text: string): string {
  const how = UNFINISHED.test(title) ? READY.exec(text)?.groups?.how : undefined;
  return how === undefined ? title : `${title} ${how}`;
}
