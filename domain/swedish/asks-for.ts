import { senseOf } from './note-verbs.ts';

/** Whether words open with a verb that asks for something: "Boka tåg", "Köp kaffe", "Kolla över tälten". */
export function asksFor(words: string): boolean {
  const [first = ''] = words.trim().split(/[\s,]/);
  const verb = first.toLowerCase();
  if (
    /^(?:ta|se|ge|be|gå|gör|göra|hör|höra|kör|köra|köp|ring|skriv|skriva|bjud|bjuda|hyr|hyra|åtgärdas|fråga)$/u.test(
      verb,
    )
  )
    return true;
  if (
    /^(?:inköp|bokning|beställning|utskick|inbjudan|kallelse|affisch\p{L}*|annons\p{L}*|fika|bakning|städning|uppdatering|kontakt|handla|förslag|sammanställning|planering)$/u.test(
      verb,
    )
  )
    return true;
  if (!/^\p{L}{3,}a?$/u.test(verb)) return false;
  if (verb.endsWith('a')) return senseOf(`${verb}r`) === 'acting' || senseOf(`${verb.slice(0, -1)}er`) === 'acting';
  return false;
}
