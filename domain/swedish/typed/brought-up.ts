/** Vague words for when, which say no more than that it is to be brought up. */
const SOMETIME = String.raw`(?:(?:någon|nån)\s*gång(?:\s+(?:framöver|snart))?|framöver|vid\s+(?:något\s+)?tillfälle|så\s+småningom|snart|på\s+(?:ett|något|nåt)\s+(?:kommande\s+)?möte|tillsammans|gemensamt)`;
const BETWEEN = String.raw`(?:\s+(?:också|även|gärna|nog|verkligen|absolut|väl|inte|${SOMETIME}))*`;

/** Who would: "vi borde", "jag vill", "kan vi"; what a municipality or "jag ska" brings up is theirs to do. */
const WISHES: readonly (readonly [pattern: string, example: string])[] = [
  [
    String.raw`(?:vi|man|någon)\s+(?:behöver|borde|bör|måste|ska|skall|kan|vill|får|skulle(?:\s+(?:behöva|vilja|kunna))?)`,
    'vi borde',
  ],
  [String.raw`jag\s+(?:vill|behöver|skulle\s+(?:vilja|behöva))`, 'jag vill'],
  [
    String.raw`(?:kan|kunde|ska|skall|skulle|bör|borde|behöver|måste|får)\s+(?:vi|man|någon|du)(?:\s+(?:kunna|behöva))?`,
    'kan vi',
  ],
  [String.raw`det\s+(?:vore|är|skulle\s+vara)\s+(?:bra|fint|kul|intressant|viktigt)\s+att`, 'det vore bra att'],
];
/** What is done with what is brought up. */
const TALKS: readonly (readonly [pattern: string, example: string])[] = [
  [
    String.raw`(?:prata|tala|snacka|samtala|resonera)(?:\s+(?:mer|lite|vidare|igen|ordentligt))*\s+(?:om|kring)`,
    'prata om',
  ],
  [String.raw`(?:diskutera|dryfta|ventilera)(?:\s+(?:mer|lite|vidare|igen))*`, 'diskutera'],
  [String.raw`ta\s+upp(?!\s+(?:avgift|betalt|anmäl|beställning))`, 'ta upp'],
  [String.raw`lyfta(?!\s+(?:in|av|bort|fram|ut|ner|upp)(?![\p{L}]))`, 'lyfta'],
];
const THAT_WE_TALK = String.raw`(?:jag\s+)?(?:vill|skulle\s+vilja|önskar|föreslår|tycker)\s+att\s+vi${BETWEEN}\s+(?:(?:pratar|talar|samtalar|resonerar)(?:\s+(?:mer|lite|vidare|igen))*\s+(?:om|kring)|diskuterar|tar\s+upp|lyfter)`;
const PASSIVE = String.raw`(?:lyftas|tas\s+upp|diskuteras|pratas\s+om|talas\s+om|dryftas|ventileras)`;

const oneOf = (rows: readonly (readonly [string, string])[]): string =>
  `(?:${rows.map(([pattern]) => pattern).join('|')})`;
const WISHED = new RegExp(
  String.raw`^(?:jag\s+(?:tycker|undrar|föreslår|tänker|önskar)\s+(?:att|om)\s+)?${oneOf(WISHES)}${BETWEEN}\s+(?:att\s+)?${oneOf(TALKS)}\s+(?<what>\S.*)$`,
  'iu',
);
const WANTED = new RegExp(String.raw`^${THAT_WE_TALK}\s+(?<what>\S.*)$`, 'iu');
const NEEDED = new RegExp(
  String.raw`^(?<what>\S.*?)\s+(?:behöver|borde|bör|måste|ska|skall|kan|skulle\s+behöva)${BETWEEN}\s+${PASSIVE}(?:\s+(?:mer|vidare|igen))?(?:\s+${SOMETIME})*[.!?]*$`,
  'iu',
);
const VAGUELY = new RegExp(String.raw`^(?:att\s+)?${oneOf(TALKS)}\s+(?<what>\S.*?)\s+${SOMETIME}[.!?]*$`, 'iu');

const STARTS = new RegExp(String.raw`^${SOMETIME}\s+(?=\S)`, 'iu');
const ENDS = new RegExp(String.raw`(?:[\s,]+${SOMETIME})+[.!?]*$`, 'iu');
/** "Det", which says nothing by itself, and what is taken up with somebody outside, which is a task. */
const NO_TOPIC =
  /^(?:det|den|detta|de|dem|saken)(?:\s+(?:här|där|sen|senare|igen))*[.!?]*$|^(?!hur|vad|att|när|var|om|vilk).*\smed\s+\p{Lu}/u;

/**
 * What somebody wishes the network to talk about, without saying that anyone is to do anything: "NPF-anpassningar" of "vi
 * behöver prata om NPF-anpassningar nån gång". undefined where a text is no such wish.
 */
export function broughtUp(text: string): string | undefined {
  const said = text.replace(STARTS, '');
  const what = (
    WISHED.exec(said) ??
    WANTED.exec(said) ??
    NEEDED.exec(said) ??
    VAGUELY.exec(said)
  )?.groups?.what?.replace(ENDS, '');
  return what === undefined || NO_TOPIC.test(what) ? undefined : what;
}
