import { FULL_MONTH } from './calendar-words.ts';
import { wholeWords } from '../words/letters.ts';

const MEETING = String.raw`(?!(?:mån|tis|ons|tors|fre|lör|sön)dag(?!\p{L}))[\p{L}-]*(?:möte|mötet|träff|träffen|sammanträde|sammanträdet|sammankomst|sammankomsten|stämma|stämman|nätverksdag|tillfälle|mötestillfälle|au|samverkan|råd|rådet|apt|avstämning|avstämningen|nätverk|session|losam|cesam|fösam|sg|pg|lg|ag|ks|rep(?:et)?|repetition(?:en)?|styrgrupp(?:en)?|(?:lednings|samverkans|drift|arbets|kärn|projekt|referens|samordnings|utvecklings|planerings|berednings)grupp(?:en)?|arbetsutskott(?:et)?|utskott(?:et)?|nämnd(?:en)?|direktion(?:en)?|(?:kår)?styrelse|rond(?:en)?|klassråd|frukost(?:en)?|lunch(?:en)?|fika(?:t)?|cirkel(?:n)?|forum(?:et)?|workshop(?:en)?|dialog(?:en)?|konferens(?:en)?|sittning(?:en)?|retro(?:t)?|byråmöte|beredning(?:en)?|eht|fsg|lsg|stym|kpr|brå|ssg|csg|msg|elevhälsoteam(?:et)?|arbetslag(?:et)?)`;
const NEXT = String.raw`nästa|nästkommande|nästföljande|påföljande|närmaste|(?<!(?<!\p{L})(?:ett|en|något|någon)\s)kommande|följande`;

/** "nästa möte", "nästkommande styrelsesammanträde", "vårt nästa möte", "nästa gång vi ses". */
export const NEXT_MEETING = wholeWords(
  String.raw`(?:vårt\s+|vårat\s+|vår\s+|det\s+|den\s+)?(?:${NEXT})\s+(?:(?:ordinarie|gemensamma|fysiska|digitala|planerade|inplanerade)\s+)?(?:${MEETING}|(?:gång(?:en)?|ggn?)(?!\s+(?:de|dom|han|hon|hen|man)(?!\p{L}))(?:\s+vi\s+(?:ses|träffas|möts|hörs))?)|(?:mötet|träffen)\s+därpå|tills?\s+(?:dess\s+)?vi\s+(?:ses|träffas|möts)(?:\s+(?:igen|härnäst|nästa\s+gång))?|när vi (?:ses|träffas|möts) (?:härnäst|igen|nästa gång)|(?<=(?<![\p{L}])(?:till|t|på|inför)\s+|(?:→|->|=>)\s*)nästa(?=\s*(?:[.!,;)]|$))`,
);

/** A text without these has no next meeting; told at once, before the pattern is tried. */
export const NEXT_HINT = /näst|följande|närmaste|kommande|därpå|när vi|tills? (?:dess )?vi/i;
/** The same for a meeting named by its month. */
export const MONTH_MEETING_HINT = /(?:möte|träff|sammanträd|nätverket|rådet|ses)/i;

/** A meeting named by its month: "till junimötet", "mötet i september". */
export const MONTH_MEETING = wholeWords(
  String.raw`(?<compound>${FULL_MONTH})(?:mötet|träffen|sammanträdet)|(?:\p{L}*(?:möte|mötet|träff|träffen|sammanträde|sammanträdet|nätverket|rådet)|ses|träffas)\s+i\s+(?<spaced>${FULL_MONTH})(?!\s+\d)`,
);
