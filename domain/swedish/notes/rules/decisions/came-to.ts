import { BODY } from './who-decides.ts';

/** "Gruppen tillsatte en kommitté": what only a body does, told when it is done. */
const BODY_DID = new RegExp(
  `(?:^|[,;]\\s)(?!vi\\s)${BODY}\\s+(?:\\p{L}+\\s+)?(?:tillsatte|inrättade|instiftade|bildade|höjde|sänkte|slopade|avskaffade|skrotade|strök|lade\\s+ne[rd]|anslog|avsatte|tilldelade|förlängde|behöll|vidhöll|höll\\s+fast\\s+vid|ställde\\s+in|sade?\\s+upp|skrev\\s+under|gav\\s+(?:klartecken|grönt\\s+ljus|bifall|avslag)|valde\\s+(?:den|det|de|(?=["”“]))|lät\\s+(?:det|saken))(?![\\p{L}])(?!.*\\s(?:i\\s+(?:våras|höstas|fjol|somras|vintras)|förra|tidigare))`,
  'iu',
);
/** "…, så den ligger kvar på 900", "Då säger vi så": what it came to. */
const SO_IT_IS =
  /,\s+så\s+(?:det|den|de)\s+(?:rullar\s+på|(?:ligger|står|blir|är)\s+kvar|fortsätter|får\s+(?:bli|stå|ligga|vara)\s+(?:som|kvar))(?![\p{L}])|(?:^|[:,]\s+)då\s+(?:säger|gör|kör)\s+vi\s+(?:så|det|på)(?![\p{L}])|(?:^|[:,]\s+)så\s+(?:gör|kör|säger)\s+vi(?=[.!,]|$)/iu;
/** "Motionen förkastades". */
const REJECTED = /(?<![\p{L}])(?:förkasta|avfärda)(?:s|des)(?![\p{L}])(?!\s+(?:då|eftersom|för\s+att|på\s+grund))/iu;
/** "Alla byter till 21 dagar", "Samtliga mäter samma vecka": what all of them do alike, and none of them by a day. */
const ALL_ALIKE =
  /^(?:alla|samtliga|båda|bägge)(?:\s+(?!är|har|som|var|vill|kan|ska|lärare|elever|barn)\p{Ll}+)?\s+(?:(?:byter|går\s+över|övergår|går\s+in\s+med|går\s+ut\s+med|inför|debiterar|tillämpar|höjer|sänker|avstår)(?![\p{L}])|(?:provar|prövar|testar|mäter|tar|håller|använder|kör|följer|väljer|köper|läser)\s+(?:in\s+|ut\s+)?(?:samma|gemensam\p{L}*|ny\p{L}?|mindre|större|nästa)\s)(?!.*\s(?:sina?|sitt|senast|före|innan|redan)\s)/iu;

/** Whether a sentence tells what it came to. */
export const cameTo = (sentence: string): boolean => SO_IT_IS.test(sentence);

/** Whether a sentence tells what a body did as one, or what all of them do alike. */
export const didAsOne = (sentence: string): boolean =>
  BODY_DID.test(sentence) || REJECTED.test(sentence) || ALL_ALIKE.test(sentence);
