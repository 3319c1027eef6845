import { isWorkImperative, isWorkInfinitive } from './work-forms.ts';

/** Nouns for things to do, which stand where a verb would: "Inköp av priser", "Fika till mötet". */
const DOINGS =
  /^(?:inköp|bokning|beställning|utskick|inbjudan|kallelse|affisch\p{L}*|annons\p{L}*|fika|bakning|städning|uppdatering|kontakt|förslag|sammanställning|planering|åtgärdas)$/u;

/** Whether words open with a verb or a noun that asks for something: "Boka tåg", "Köp kaffe", "Kolla över tälten". */
export function asksFor(words: string): boolean {
  const [first = ''] = words.trim().split(/[\s,]/);
  // "Åk 4: Siv": a class, and no order to go.
  if (/^\s*åk\.?\s\d/iu.test(words)) return false;
  const verb = first.toLowerCase();
  return isWorkInfinitive(verb) || isWorkImperative(verb) || DOINGS.test(verb);
}
