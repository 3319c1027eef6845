import type { Finding } from '../../note-item.ts';

/** What comes between the verb and the rest: "presenterar då sin studie". */
const THEN = String.raw`(?:\s+(?:då|också|även|dessutom))?`;
const FOOD = String.raw`(?:\p{L}*(?:fika(?:t|n)?|kaffet?|frukost(?:en)?|lunch(?:en)?|middag(?:en)?|tårt(?:a|an|or)|korv(?:en)?|semlor|smörgås\p{L}*|förtäring(?:en)?|mat(?:en)?|dryck(?:en)?))`;

/** What is done at the meeting itself, of the words right after who does it. An example stands after each. */
const DONE_THERE: readonly (readonly [pattern: string, example: string])[] = [
  [String.raw`är${THEN}\s+(?:mötes)?(?:värd|ordförande|sekreterare)(?!\s+och)`, 'är värd'],
  [
    String.raw`(?:tar|har)${THEN}\s+(?:med|m)(?!\p{L})(?:\s+sig(?!\s+(?:fråga|ärende|detta|det\s)))?(?!\s+sig|.*\st(?:ill)?\s)`,
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

/** What is done at a meeting told of right before, of the words after who does it: "Siv bjuder på fika". */
export const AT_MEETING = new RegExp(`^(?:${DONE_THERE.map(([pattern]) => pattern).join('|')})`, 'iu');

/** The same where what is done stands first: "Fika ordnar Siv", "Kaffe: Bo", "Ta med egen mugg". */
const AT_MEETING_FIRST = new RegExp(
  String.raw`^(?:${FOOD}(?:\s+(?:ordnar|fixar|står|svarar|tar|bjuder)\s|\s*:\s)|ta\s+(?:gärna\s+)?med(?!\p{L}))`,
  'iu',
);

/** Whether a sentence says that what someone is to do is done at the meeting that is told of. */
export function isDoneThere(sentence: string, { assignees }: Finding): boolean {
  const who = assignees.at(-1) ?? '';
  const at = sentence.lastIndexOf(who);
  return AT_MEETING.test(sentence.slice(at < 0 ? 0 : at + who.length).trimStart()) || AT_MEETING_FIRST.test(sentence);
}
