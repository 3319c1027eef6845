import type { Finding } from '../../note-item.ts';

/** What comes between the verb and the rest: "presenterar då sin studie". */
const THEN = String.raw`(?:\s+(?:då|också|även|dessutom))?`;
const FOOD = String.raw`(?:\p{L}*(?:fika(?:t|n)?|kaffet?|frukost(?:en)?|lunch(?:en)?|middag(?:en)?|tårt(?:a|an|or)|korv(?:en)?|semlor|smörgås\p{L}*|förtäring(?:en)?|mat(?:en)?|dryck(?:en)?))`;

/** What is done at the meeting itself, of the words right after who does it. An example stands after each. */
const DONE_THERE: readonly (readonly [pattern: string, example: string])[] = [
  [String.raw`är${THEN}\s+(?:mötes)?(?:värd|ordförande|sekreterare)(?!\s+och)`, 'är värd'],
  [
    String.raw`(?:tar|har)${THEN}\s+(?:med|m)(?!\p{L})(?:\s+sig(?!\s+(?:fråga|ärende|detta|det\s)))?(?!\s+sig|\s+(?!(?:en|ett|två|tre|var\s+sin|varsin|egen|eget|egna|sin|sitt|sina)\s).*\st(?:ill)?\s)`,
    'tar med semlor',
  ],
  ['medtar', 'medtar statistik'],
  ['kommer\\s+med(?!\\s+(?:förslag|ett\\s+förslag|besked|synpunkt))', 'kommer med en övning'],
  [`leder${THEN}\\s+(?:mötet|samtalet|diskussionen|dagen|passet|tävlingen|träffen)`, 'leder samtalet'],
  ['bjuder\\s+på', 'bjuder på fika'],
  [
    String.raw`(?:fixar|ordnar|håller\s+med|står\s+för|svarar\s+för|tar\s+hand\s+om|ordnar\s+med)\s+(?:(?!lokal|rum)\p{L}+\s+(?:och|&)\s+)?${FOOD}(?:\s+och\s+(?!lokal|rum|bokar)\p{L}+)?(?=\s*(?:[.,;!(]|$))`,
    'fixar fika',
  ],
  ['(?:antecknar|skriver)(?=\\s*[.,;!]|$)|för\\s+(?:protokoll|anteckning|pennan)|skriver\\s+protokoll', 'antecknar'],
  [
    'bemannar|tar\\s+emot(?!\\s+(?:anmäl|förslag|svar|synpunkt|önskemål|bidrag|betal|bokning|beställ))',
    'bemannar bordet',
  ],
  ['håller\\s+i(?:\\s+(?:den|det|dagen|kvällen|mötet))?(?=[.!,]|$)', 'håller i mötet'],
  ['drar(?!\\s+(?:in|ihop|igång|i|sig|ner|tillbaka|upp))', 'drar ärendet'],
  [`(?:inleder|hälsar\\s+välkom|guidar|modererar|packar|föreläser|föredrar|demonstrerar)${THEN}`, 'inleder'],
  [`visar${THEN}(?!\\s+(?:runt|upp\\s))`, 'visar sin karta'],
  [`(?:presenterar|redovisar|rapporterar|lägger\\s+fram|framlägger)${THEN}`, 'presenterar sin studie'],
  ['berättar(?!.*\\sför\\s)', 'berättar om kursen'],
  ['delar\\s+(?:med\\s+sig|sina\\s+erfarenheter)', 'delar sina erfarenheter'],
  [`förbereder${THEN}(?=\\s+(?:en|ett|två|tre|fyra|fem|var\\s+sin)(?!\\p{L})|\\s*[.!]?$)`, 'förbereder en fråga'],
  ['(?:deltar|medverkar|företräder)(?!\\p{L})|går\\s+(?:på\\s+det|dit)(?!\\p{L})', 'deltar från rådet'],
  ['ansvarar\\s+för\\s+(?:dagens|fikat)', 'ansvarar för fikat'],
];

/** What is eaten where people meet, named as a dish. */
const DISH = String.raw`(?:\p{L}*(?:fika(?:t|n)?|kaffet?|frukost(?:en)?|lunch(?:en)?|middag(?:en)?|tårt(?:a|an|or|orna)|korv(?:en)?|seml(?:a|or|orna)|smörgås\p{L}*|förtäring(?:en)?|mat(?:en)?|dryck(?:en|er|erna)?|bull(?:e|en|ar|arna)|fralla|frallor(?:na)?|kak(?:a|an|or|orna)|våffl(?:or|orna)|soppa|soppan|bröd(?:et)?|mack(?:or|orna)|sconsen?|scones|pizza|pizzan|pizzor|glögg(?:en)?|pepparkak\p{L}+|frukt(?:en)?|godis(?:et)?|glass(?:en)?|saft(?:en)?|lussekatt\p{L}+|sallad(?:en)?|grill(?:en|ning|ningen)|tilltugg(?:et)?|snacks))`;
/** What is led or held while those who meet are there. */
const PASS = String.raw`(?:\p{L}*(?:möte(?:t)?|träff(?:en)?|samtal(?:et)?|diskussion(?:en)?|dag(?:en)?|kväll(?:en)?|pass(?:et)?|tävling(?:en)?|uppvärmning(?:en)?|övning(?:en)?|lek(?:en|ar|arna)?|sång(?:en)?|vandring(?:en)?|rundvandring(?:en)?|workshop(?:en|par)?|föredrag(?:et)?|föreläsning(?:en)?|presentation(?:en)?|inledning(?:en)?|genomgång(?:en)?|frågesport(?:en)?|quiz(?:et|en)?|tal(?:et)?|anförande(?:t)?|välkomsttal(?:et)?|program(?:met)?|auktion(?:en)?|lotteri(?:et)?|ceremoni(?:n)?))`;

/** What is done at those who meet's own next meeting, and is just as often got ready for an event of theirs. */
const DONE_AT_OURS: readonly (readonly [pattern: string, example: string])[] = [
  [
    `(?:fixar|ordnar|står\\s+för|svarar\\s+för|tar\\s+hand\\s+om)\\s+(?:(?!lokal|rum)\\p{L}+\\s+(?:och|&)\\s+)?${DISH}(?=\\s*(?:[.,;!(]|$))`,
    'fixar bullar',
  ],
  [
    `leder${THEN}(?:\\s+(?:det\\s+|den\\s+)?${PASS}|(?=\\s*(?:[.,;!()]|$)|\\s+(?:eftersom|då|medan)\\s))`,
    'leder uppvärmningen',
  ],
  [
    `håller${THEN}\\s+(?:i\\s+)?(?:(?:ett|en|det|den|sin|sitt)\\s+)?(?:\\p{Ll}+[ta]\\s+)?${PASS}(?!\\p{L})`,
    'håller en workshop',
  ],
  ['bidrar\\s+med', 'bidrar med ett fall'],
  [`(?:bakar|grillar|dukar|serverar|kokar|brygger)(?!\\p{L})|lagar(?:\\s+${DISH}|(?=\\s*(?:[.,;!]|$)))`, 'bakar'],
  ['(?:med)?har(?=\\s(?:\\S+\\s){1,6}med\\s+sig(?!\\p{L}))|med\\s+sig(?=\\s*(?:[.,;!]|$))', 'har en karta med sig'],
  ['möter(?:\\s+upp)?(?=\\s+(?:vid|på|i|er|oss|alla|gästerna|där)(?!\\p{L})|\\s*(?:[.,;!]|$))', 'möter på bryggan'],
  ['låser\\s+upp|visar\\s+runt|tackar\\s+av|avtackar', 'låser upp'],
  [
    'står\\s+för\\s+(?:\\p{L}*(?:musik|underhållning|projektor|teknik|ljud|städning)(?:en|n|et|t)?)(?!\\p{L})',
    'står för musiken',
  ],
  [`(?:informerar|talar|pratar|redogör)${THEN}\\s+(?:om|för|kring)\\s`, 'informerar om kursen'],
];

/** What is done at a meeting told of right before, of the words after who does it: "Siv bjuder på fika". */
export const AT_MEETING = new RegExp(`^(?:${DONE_THERE.map(([pattern]) => pattern).join('|')})`, 'iu');

/** The same, and what is done at a meeting that is their own next one. */
export const AT_OUR_MEETING = new RegExp(
  `^(?:${[...DONE_THERE, ...DONE_AT_OURS].map(([pattern]) => pattern).join('|')})`,
  'iu',
);

/** The same where what is done stands first: "Fika ordnar Siv", "Kaffe: Bo", "Ta med egen mugg". */
const first = (food: string): RegExp =>
  new RegExp(
    String.raw`^(?:${food}(?:\s+(?:ordnar|fixar|står|svarar|tar|bjuder)\s|\s*:\s)|ta\s+(?:gärna\s+)?med(?!\p{L}))`,
    'iu',
  );
const AT_ANY = { verbFirst: AT_MEETING, thingFirst: first(FOOD) };
const AT_OURS = { verbFirst: AT_OUR_MEETING, thingFirst: first(DISH) };

/** Whether a sentence says that what someone is to do is done at the meeting that is told of, which may be `ours`. */
export function isDoneThere(sentence: string, { assignees }: Finding, ours = false): boolean {
  const { verbFirst, thingFirst } = ours ? AT_OURS : AT_ANY;
  const who = assignees.at(-1) ?? '';
  const at = sentence.lastIndexOf(who);
  return verbFirst.test(sentence.slice(at < 0 ? 0 : at + who.length).trimStart()) || thingFirst.test(sentence);
}
