/** What says when the task itself is to be ready, as a thing: "målet är 11 mars", "redovisningen är den 3 maj". */
const OF_TASK = String.raw`(?!\p{L}*(?:mål|datum|dead|frist|tid|redovisning|leverans|inlämning|inskick|remiss)\p{L}*\s)`;

/** ", och själva dialogen är den 6 maj", "och röjningsdagen sätts till lördag", ", som är tänkt till mars": when something else takes place. */
const TAKES_PLACE = new RegExp(
  String.raw`(?:[,;/–]|\s(?:och|men|medan))\s+(?:(?:och|men|själva|första|nästa|den\s+första)\s+){0,3}${OF_TASK}\p{Ll}{3,}(?:en|et|n|na)\s+(?:är|blir|hålls|äger\s+rum|går\s+av\s+stapeln|infaller|sätts|läggs|förläggs|öppnar|startar|börjar|finns|inleds|invigs|drar\s+igång|planeras|arrangeras|sker)\s+(?!klar|färdig|ute|inne|uppe|på\s+plats)|,\s+som\s+(?:är\s+tänkt|blir|infaller|hålls|äger\s+rum)\s`,
  'iu',
);

/** Where a clause goes on to tell when something takes place, which isn't when its task is due; its length where it doesn't. */
export function thingFrom(text: string): number {
  const at = text.search(TAKES_PLACE);
  return at <= 0 ? text.length : at;
}
