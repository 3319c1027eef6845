import { FULL_MONTH } from '../../../dates/calendar-words.ts';

const MEETING = String.raw`\p{L}*(?:möte|träff|sammanträde|tillfälle|stämma|nätverk)`;

/** Times that no calendar tells: "efter nyår", "nästa kväll", "på utvärderingen", "vid ett senare tillfälle", "när vi ses i maj". */
const VAGUE = String.raw`(?:efter|till|under|på|i)\s+(?:nyår|årsskiftet|jul|påsk|sommaren|semestern|semestrarna|lovet|hösten|våren|vintern|nästa\s+år)|(?:i|till|t\.?)\s+(?:höst|vår|vinter|sommar)(?:en)?(?=[\s.,;)]|$)|nästa\s+(?:vecka|v\b|månad|termin|läsår|\p{L}+dag|kväll|rep|lag|ws|workshop|sprint|gång)|(?:på|vid|till)\s+(?:utvärderingen|samma\s+(?:tillfälle|möte|träff|gång)|(?:ett\s+|något\s+)?(?:senare|kommande)\s+${MEETING}|\p{L}*(?:mötet|träffen|stämman|sammanträdet)|höstens\s+\p{L}+\s+\p{L}+|vårens\s+\p{L}+\s+\p{L}+|(?:\p{L}+\s)?(?:möte|träff|sammanträde)\s+(?:nr\s+)?\d{1,3}|\p{Lu}{2,3}\s+\d{1,3})|i\s+(?:${FULL_MONTH})|(?:när|då)\s+vi\s+(?:ses|träffas|möts|hörs)|(?:en|någon)\s+annan\s+gång`;

export const VAGUE_TIME = new RegExp(`(?<![\\p{L}])(?:${VAGUE})(?![\\p{L}])`, 'iu');
/** Such a time at the end, or with a few words more after a comma: "nytt försök nästa gång, med Siv". */
export const VAGUE_LAST = new RegExp(`(?:${VAGUE})\\s*(?:,\\s[^,]{1,40})?[.!?]?$`, 'iu');
/** "Så fort beslutet kommit", "när Bo är tillbaka": when something has come about. */
export const WHEN_KNOWN =
  /(?<![\p{L}])(?:så\s+(?:fort|snart)|när|då|efter\s+att)\s+(?!vi\s)\S+(?:\s\S+){0,4}\s(?:kommit|klara?|klart|tillbaka|vet\s+mer|är\s+på\s+plats|svarat|färdiga?|finns)(?![\p{L}])/iu;
