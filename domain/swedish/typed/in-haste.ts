/** Words as people shorten them on a phone, and in full. An example after each. */
const SHORTENED: readonly (readonly [pattern: string, full: string, example: string])[] = [
  [String.raw`(?<=\bi\s)uppg\.?(?=\s+att)`, 'uppdrag', 'får i uppg att'],
  [String.raw`pres\.?(?=\s+\p{L})`, 'presenterar', 'Hjo pres. resultat'],
  [String.raw`(?<=(?:till|senast|på|innan|före)\s)mån\.?`, 'måndag', 'senast mån'],
  [String.raw`(?<=(?:till|senast|på|innan|före)\s)tis\.?`, 'tisdag', 'senast tis'],
  [String.raw`(?<=(?:till|senast|på|innan|före)\s)ons\.?`, 'onsdag', 'senast ons'],
  [String.raw`(?<=(?:till|senast|på|innan|före)\s)tors?\.?`, 'torsdag', 'senast tors'],
  [String.raw`(?<=(?:till|senast|på|innan|före)\s)fre\.?`, 'fredag', 'senast fre'],
  [String.raw`sen\.?(?=\s+\d)`, 'senast', 'sen 15/3'],
  [String.raw`(?<=\p{L}\s)(?<!(?<!\p{L})(?:i|t|fr)\s)o(?=\s+\p{L})(?!\s+(?:m|d)(?!\p{L}))`, 'och', 'boka lokal o fika'],
  [String.raw`(?<=\p{L}\s)(?<!(?<!\p{L})o\s)m(?=\s+\p{L})(?!\s+m(?!\p{L}))`, 'med', 'prata m Skolverket'],
  [String.raw`oxå`, 'också', 'bokar oxå buss'],
  [String.raw`ngn`, 'någon', 'bjuder in ngn'],
  [String.raw`ngt`, 'något', 'skriver ngt'],
  [String.raw`imorn|imorrn`, 'imorgon', 'imorn'],
];

const ROWS = SHORTENED.map(
  ([pattern, full]) => [new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu'), full] as const,
);

/** What was typed in haste, with the words in full that are to be read. */
export function inFull(text: string): string {
  return ROWS.reduce((rest, [shortened, full]) => rest.replace(shortened, full), text);
}
