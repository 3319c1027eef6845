const PARTICLE =
  /^(?:in|ut|upp|ner|ned|till|fram|med|av|runt|över|ihop|sig|samman|igenom|hem|om|på|iväg|vidare|även|också|sedan|sen|därefter)$/u;
/** What the words before told of: "bokar den", "skickar vidare till Bo". */
const SAME_THING =
  /^(?:den|det|dem|dom|detta|dessa|honom|henne|oss|i|på|till|hos|för|från|med|av|inom|under|före|efter|senast|innan|nästa|\d.*|den|var|sedan|så|snarast|omgående)$/u;

const WHETHER =
  /^(?:om\s.*\s(?:kan|får|ska|vill|har|är|finns|går|blir|behöver|\p{Ll}{3,}(?:ar|er))(?![\p{L}])|hur\s|vad\s|vilk|varför\s)/u;

/** Whether the words from a verb on say what it is done to: "beställer mat", and not "skickar den". */
export function hasOwnObject(words: readonly string[]): boolean {
  const [next, ...more] = words.slice(1);
  if (next === undefined) return false;
  // "undersöker om bussen kan vänta", "kollar hur många det blir".
  if (WHETHER.test([next, ...more].join(' '))) return true;
  if (PARTICLE.test(next)) return more[0] !== undefined && /\p{L}/u.test(more[0]) && !SAME_THING.test(more[0]);
  return /\p{L}/u.test(next) && !SAME_THING.test(next);
}
