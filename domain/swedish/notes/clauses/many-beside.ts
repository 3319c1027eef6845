import { senseOf } from '../../words/note-verbs.ts';
import type { Found } from './subjects.ts';
import type { Token } from '../../words/tokens.ts';
import { isPresent } from '../../words/verbs.ts';

/** "konfirmanderna", "spelarna", "scouterna". */
const PLURAL = /^\p{Ll}{3,}(?:arna|erna)$/u;
/** They end like those who do something, and are things. */
const THINGS =
  /(?:bild|lamp|avgift|kostnad|intäkt|regl|buss|bil|tåg|båt|dörr|stol|pris|modul|kurs|text|tid|fråg|uppgift|enkät|rutin|plan|maskin|dator|skärm|sajt|app|tjänst|system|avtal|lag|paragraf|rapport|artik|film|övning|insats|resurs|läxa|lektion|möten|träff|grupp|tavl|skylt|karta|kart|mall|blankett|nyck|låd|kassar|fond|medl|period|månad|veck|helg|kväll|dag|term|väg|gat|park|plats|sal|lokal|byggnad|hall|ban|erfarenhet|diskussion|samtal|förslag|ändring|sid|siffr|resultat|kött|matt|fläkt|element|pump|kabl|led|rör|serv|licens|fil|mapp|länk|mail|mejl|brev|kort|sakn)(?:n|r|l|h)?(?:arna|erna)$/u;

/** "Bo bokar isen, spelarna samlar burkar": people of a sort who have their part beside what another is to do. */
export function manyBeside(text: string, tokens: readonly Token[], at: number): Found | undefined {
  const [who, verb] = [tokens[at], tokens[at + 1]];
  if (who === undefined || verb === undefined || !PLURAL.test(who.text) || THINGS.test(who.text)) return undefined;
  if (!isPresent(verb.text) || senseOf(text.slice(verb.from)) !== 'acting') return undefined;
  return {
    at: at + 1,
    names: [{ written: who.text, known: who.text, by: 'body' }],
    pronoun: false,
    from: who.from,
    predicateFrom: verb.from,
  };
}
