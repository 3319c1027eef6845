import { WORD_START } from './letters.ts';

/** Last parts of words for things that take place on a day. */
const EVENT = String.raw`\p{L}*(?:möten?|mötet|träff(?:en|ar)?|sammanträden?|sammanträdet|konferens(?:en)?|stämman?|dag(?:en)?|dagar(?:na)?|helg(?:en)?|fest(?:en)?|cup(?:en)?|tävling(?:en)?|tävlingar|konsert(?:en)?|kurs(?:en)?|utbildning(?:en)?|föreläsning(?:en)?|workshop(?:en)?|seminari(?:um|et)|läger|lägret|resan?|match(?:en)?|besök(?:et)?|avslutning(?:en)?|firande(?:t)?|disco(?:t)?|marknad(?:en)?|premiär(?:en)?|invigning(?:en)?|mässan?|mästerskap(?:et)?|kväll(?:en)?|vandring(?:en)?|utflykt(?:en)?|loppis(?:en)?|apt|forum|webbinari(?:um|et)|besiktning(?:en)?|auktion(?:en)?|turnering(?:en)?|afton|gudstjänst(?:en)?|teater|föreställning(?:en)?|middag(?:en)?|lunch(?:en)?|frukost(?:en)?|bal(?:en)?|lotteri(?:et)?|uppstart(?:en)?|kick-?off|festival(?:en)?|bokrea|julbord(?:et)?|picknick(?:en)?|övning(?:en)?|repetition(?:en)?|råd(?:et)?|lov(?:et)?|skyddsrond(?:en)?|provtillfälle|hearing|samråd(?:et)?|rundvandring(?:en)?)`;
/** A word for something that takes place on a day: "årsmöte", "städdagen". */
export const EVENT_WORD = new RegExp(`${WORD_START}(?:${EVENT}|öppet hus)(?![\\p{L}])`, 'iu');
/** Words that end like one and are none: "sista dagen", "lördag". */
export const NO_EVENT =
  /(?:^|\s)(?:i\s?dag|varje\s+dag|sista\s+(?:anmälnings|svars|ansöknings|inlämnings)?dag(?:en)?|anmälningsdag(?:en)?|lördag(?:en)?|söndag(?:en)?|måndag(?:en)?|tisdag(?:en)?|onsdag(?:en)?|torsdag(?:en)?|fredag(?:en)?|dagen)(?![\p{L}])/giu;
