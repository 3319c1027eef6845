import { FULL_MONTH } from './calendar-words.ts';
import { wholeWords } from './letters.ts';

/** What people who meet call their meeting, alone or last in a compound: "möte", "styrelsemötet", "nätverksträff". */
export const MEETING_NOUN = String.raw`\p{L}*(?:möten?|mötet|möteet|träff(?:en)?|sammanträdet?|sammankomst(?:en)?|konferens(?:en)?)`;
const MEETING = String.raw`\p{L}*(?:möte|mötet|träff|träffen|sammanträde|sammanträdet|sammankomst|sammankomsten|nätverksdag|tillfälle|mötestillfälle|au|samverkan)`;
const NEXT = String.raw`nästa|nästkommande|nästföljande|påföljande|närmaste|kommande|följande`;

/** "nästa möte", "nästkommande styrelsesammanträde", "vårt nästa möte", "nästa gång vi ses". */
export const NEXT_MEETING = wholeWords(
  String.raw`(?:vårt\s+|vår\s+|det\s+|den\s+)?(?:${NEXT})\s+(?:(?:ordinarie|gemensamma|fysiska|digitala|planerade|inplanerade)\s+)?(?:${MEETING}|gång(?:en)?(?:\s+vi\s+(?:ses|träffas|möts))?)|(?:mötet|träffen)\s+därpå|när vi (?:ses|träffas|möts) (?:härnäst|igen|nästa gång)`,
);

/** A meeting named by its month: "till junimötet", "mötet i september". */
export const MONTH_MEETING = wholeWords(
  String.raw`(?<compound>${FULL_MONTH})(?:mötet|träffen|sammanträdet)|(?:mötet|träffen|sammanträdet)\s+i\s+(?<spaced>${FULL_MONTH})(?!\s+\d)`,
);

/** Words that make a meeting the time by which something is due, standing before it. */
export const DUE_AT = wholeWords(String.raw`(?:senast\s+)?(?:till|på|vid|inför|innan|före|under|senast)|senast`);
