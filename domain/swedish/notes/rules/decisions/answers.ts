import { isPresent } from '../../../words/verbs.ts';
import { isVerbless } from './verbless.ts';

/** Asks for what is so, and not for what the group wants. */
const OF_FACTS =
  /^(?:vad|varför|hur|när|vem|vems|vilka|vilken|vilket|var|vart|varifrån|är|har|hade|vet|visste|känner|ser|såg|finns|fanns|går|gick|fungerar|funkar|gör|gjorde|kommer|kom|blir|blev|stämmer|minns|hinner|märks|räknas|någon|några|något|frågor|synpunkter|kommentarer|övrigt|skulle|kunde|måste|får|kan|brukar|har|andra|fler|jaså|verkligen|eller\s+hur)(?![\p{L}])/iu;
/** "Ska vi fortsätta?", "Bör föreningen gå med?", "Tar vi samma firma?". */
const OF_OURSELVES =
  /^(?:så\s+|men\s+|och\s+)?(?:ska|skall|bör|vill|vågar|orkar|törs|behövs|\p{Ll}{2,}r)(?<!^(?:får|kan|måste|brukar))\s+(?:vi|det|den|de|alla|medlemmarna|\p{L}{3,}(?:[ae]n|et|na))(?!\s+(?:inte|ens|man)(?![\p{L}]))/iu;
const LABEL = /^[^:?]{2,40}:\s+/u;
/** What one of those who are there wants to know. */
const SOMEBODY_ASKS = /^(?:\p{L}+\s+)?fråg(?:a|or):/iu;

const wordsOf = (text: string): string[] => text.split(/[\s,.;:!?()"”–—-]+/u).filter((word) => word !== '');
/** "Fungerar låset?": the verb comes first. */
const verbFirst = (question: string): boolean => isPresent((wordsOf(question)[0] ?? '').toLowerCase());

/** "Ny gunga i år?", "Buss eller tåg?", "Ska vi fortsätta?": whether a sentence asks what the group is to do. */
export function asksGroup(sentence: string): boolean {
  if (!sentence.endsWith('?') || SOMEBODY_ASKS.test(sentence)) return false;
  const question = sentence.replace(LABEL, '');
  return (
    !OF_FACTS.test(question) &&
    (OF_OURSELVES.test(question) || (wordsOf(question).length > 1 && isVerbless(question) && !verbFirst(question)))
  );
}

/** "Ansökan från Hjo IK", "Lott 12 vill bygga ut", "Siv har bett om ny stol": something the group has to answer. */
const REQUEST =
  /^(?:\(?[a-z\d]{1,3}[).]\s*)?(?:\p{L}+\s)?(?:\p{L}*ansökan|ansökning(?:ar|en)|begäran|önskemål(?:et)?|önskan|\p{L}*förslag(?:et)?|motion(?:en)?|förfrågan|förfrågning(?:ar)?|offert(?:en)?|anbud(?:et)?|inbjudan|äskande|framställ(?:an|ning)|erbjudande|bidrag\s+till|inköp\s+av)(?![\p{L}])|(?<![\p{L}])(?:vill|ville|önskar|önskade|ansöker|ansökte|begär|begärde|äskar|äskade|söker|sökte|ber\s+om|bad\s+om|ber\s+att|bad\s+att|behöver|föreslår|föreslog|yrkar|yrkade|har\s+(?:ansökt|sökt|begärt|bett|önskat|föreslagit))(?![\p{L}])/iu;

const YES_OR_NO =
  '(?:ja|jo|japp|jajamän|javisst|absolut|gärna|visst|självklart|naturligtvis|givetvis|okej|ok|nej|nä|nix|nej\\s+tack|ja\\s+tack|nej\\s+inte|tummen\\s+(?:upp|ner)|(?:grönt|rött)\\s+ljus|klartecken|(?:det\\s+)?går\\s+(?:bra|för\\s+sig)|avslag|bifall|beviljas|beviljat|godkänt|godkänns|inget\\s+hinder|inga\\s+(?:hinder|invändningar|problem)|ingen\\s+invändning|det\\s+fick\\s+(?:hon|han|de|dom))';
/** The answer alone, or with how much, when and why after it. */
const ANSWER = new RegExp(
  `^${YES_OR_NO}(?:[.!]*$|\\s*[,:;–—(-]|[.!]\\s|\\s+(?:max|högst|för|på|med|till|från|i|enl|enligt|m|fr|under|men|utan|inte|ej|om|så|vi|hela|alla|en|ett|två|tre|bara|endast|\\d))`,
  'iu',
);
/** "Nej, det gör man inte": tells what is so. */
const OF_WHAT_IS_SO =
  /(?<![\p{L}])(?:det|den|de|dom|man|hon|han|jag|han)\s+(?:gör|gjorde|är|var|finns|fanns|har|hade|kan|stämmer|går\s+inte|fungerar|brukar|vet|tror|tycker|sa|säger|kommer|ligger|står)(?![\p{L}])|(?<![\p{L}])(?:gör|är|finns|har|kan|tror|vet|tycker)\s+(?:det|den|de|dom|man|jag|hon|han)(?![\p{L}])|^ja(?![\p{L}]).*(?<![\p{L}])nej(?![\p{L}])|kanske|\?$/iu;
const LONGEST_ANSWER = 12;
const LONGEST_CHOICE = 7;
const SMALL = /^(?:eller|och|en|ett|i|på|av|för|till|med|den|det|de|som|vi|om|är|från|inte|år|kr|bara)$/iu;

/** "Buss eller tåg?" – "Tåg.": one of what was asked for, and no verb. */
function choosesOne(answer: string, question: string): boolean {
  if (!/\seller\s|\?\s|,/iu.test(question) || wordsOf(answer).length > LONGEST_CHOICE || !isVerbless(answer))
    return false;
  const asked = new Set(wordsOf(question.toLowerCase()).filter((word) => !SMALL.test(word)));
  const said = wordsOf(answer.toLowerCase()).filter((word) => !SMALL.test(word));
  return said.length > 0 && said.some((word) => asked.has(word)) && !/\?$|\d\s+för\s/u.test(answer);
}

/** Whether a sentence is what the group answered to the one before: to a question of what to do, or to a request. */
export function answersBefore(sentence: string, before: string | undefined): boolean {
  if (before === undefined || OF_WHAT_IS_SO.test(sentence) || wordsOf(sentence).length > LONGEST_ANSWER) return false;
  const asked = asksGroup(before);
  if (ANSWER.test(sentence)) return asked || (REQUEST.test(before) && !before.endsWith('?'));
  return asked && choosesOne(sentence, before);
}
