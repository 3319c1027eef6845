const AT_MEETING =
  /^(?:på|vid|till|inför|under)\s+(?:[\p{L}-]+\s+){0,2}?\p{L}*(?:möte|mötet|träff|träffen|sammanträde|sammanträdet|nätverket|rådet)(?![\p{L}])/iu;
const TELLS =
  /(?<![\p{L}])(?:presenterar|redovisar|visar|berättar|rapporterar|redogör|delger|informerar|återkopplar|återrapporterar)(?![\p{L}])/iu;

/** "visar hur de gör" before "på mötet 3 maj": what is told at a meeting is told on its day, whatever it is about. */
export const isToldAt = (before: string, day: string): boolean => AT_MEETING.test(day) && TELLS.test(before);
