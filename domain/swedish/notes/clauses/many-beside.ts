import { senseOf } from '../../words/note-verbs.ts';
import type { Found } from './subjects.ts';
import type { Token } from '../../words/tokens.ts';
import { isPresent } from '../../words/verbs.ts';

/** "konfirmanderna", "spelarna", "scouterna". */
const PLURAL = /^\p{Ll}{3,}(?:arna|erna)$/u;
/** They end like those who do something, and are things. */
const THINGS =
  /(?:bild|lamp|avgift|kostnad|intäkt|regl|buss|bil|tåg|båt|dörr|stol|pris|modul|kurs|text|tid|fråg|uppgift|enkät|rutin|plan|maskin|dator|skärm|sajt|app|tjänst|system|avtal|lag|paragraf|rapport|artik|film|övning|insats|resurs|läxa|lektion|möten|träff|grupp|tavl|skylt|karta|kart|mall|blankett|nyck|låd|kassar|fond|medl|period|månad|veck|helg|kväll|dag|term|väg|gat|park|plats|sal|lokal|byggnad|hall|ban|erfarenhet|diskussion|samtal|förslag|ändring|sid|siffr|resultat|kött|matt|fläkt|element|pump|kabl|led|rör|serv|licens|fil|mapp|länk|mail|mejl|brev|kort|sakn)(?:n|r|l|h)?(?:arna|erna)$/u;

/** "vi tre andra", "de tveksamma", "resten": those who are left. */
const THE_REST =
  /^(?:(?:vi|ni)\s+(?:två|tre|fyra|fem|sex)(?:\s+andra)?|de\s+(?!flesta)\p{Ll}{3,}a|resten)(?=\s+\p{Ll})/u;

/** "Bo bokar isen, spelarna samlar burkar": people of a sort who have their part beside what another is to do. */
export function manyBeside(text: string, tokens: readonly Token[], at: number): Found | undefined {
  const who = tokens[at];
  if (who === undefined) return undefined;
  const rest = THE_REST.exec(text.slice(who.from))?.[0];
  const written = rest ?? (PLURAL.test(who.text) && !THINGS.test(who.text) ? who.text : undefined);
  const next = at + (rest?.split(/\s+/u).length ?? 1);
  const verb = tokens[next];
  if (written === undefined || verb === undefined) return undefined;
  if (!isPresent(verb.text) || senseOf(text.slice(verb.from)) !== 'acting') return undefined;
  return {
    at: next,
    names: [{ written, known: written, by: 'body' }],
    pronoun: false,
    from: who.from,
    predicateFrom: verb.from,
  };
}
