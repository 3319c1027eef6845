const KIND = String.raw`(?:uppdrag(?:et)?|beslut(?:et)?|ärende(?:t)?|nummer|nr\.?)`;
const VERBS = 'klart|klar|flytta|ändra|avskriv|notera|öppna igen|öppna|föreslå|godkänn|avböj|lämna över|skicka';
const NUMBERED = new RegExp(String.raw`^(?<verb>${VERBS}) (?:${KIND} )?#?(?<rest>\d{1,7}(?!\d).*)$`, 'isu');
/** "uppdrag 14 är klart", "14 klart", "markera 14 som klart"; "uppdrag 2027 klart" is a year's register. */
const IS_DONE = new RegExp(
  String.raw`^(?:(?:${KIND} )?#?(?!20\d\d klar)(?<number>\d{1,7}) (?:är )?|markera (?:${KIND} )?#?(?<marked>\d{1,7}) som )klart?[.!]?$`,
  'iu',
);

/** A command about a number as it is spelt in the commands, also where it is said as cards say it: "flytta uppdrag 14 till 6 april" is "flytta 14 till 6 april". */
export function withoutKind(text: string): string {
  const { number, marked = number } = IS_DONE.exec(text)?.groups ?? {};
  if (marked !== undefined) return `klart ${marked}`;
  const { verb, rest } = NUMBERED.exec(text)?.groups ?? {};
  return verb === undefined || rest === undefined ? text : `${verb} ${rest}`;
}
