import type { Place } from '../../note-context.ts';
import { isPresent } from '../../../words/verbs.ts';

/** "Då ska vi", "sedan beslutar styrelsen". */
const THEN =
  /^då\s+ska\s+vi(?!\s+(?:vara|ha\s+(?:klart|gjort))(?![\p{L}]))(?![\p{L}])|^då\s+(?:ska|får|måste|behöver|kan)\s.*\s(?:upp|tas|behandlas|diskuteras|avgöras|klubbas|beslutas)[.!]?$|^då\s*:|^(?:då|där|sedan)\s+(?:för|har|håller)\s+vi\s+(?:ett|en)\s+(?:\p{L}+\s+)?(?:samtal|diskussion|dialog|resonemang|genomgång|uppföljning|utvärdering|fördjupning)(?![\p{L}])|^(?:sedan|därefter|då|efter\s+det)\s+(?:beslutar|diskuterar|väljer|bestämmer|tar)\s+(?:vi|gruppen|styrelsen|nätverket|mötet)(?![\p{L}])|^då\s+(?:behandlas|diskuteras|tas|presenteras|redovisas|beslutas)(?![\p{L}])|^vi\s+tar\s+då\s+upp(?![\p{L}])|^då\s+tar\s+vi\s+upp(?![\p{L}])/iu;
/** Right after a meeting is told of: "Då pratar vi om budgeten", "Även loggen granskas då", "Avtalet blir enda punkten". */
const AT_IT =
  /^(?:då|där)\s+(?<verb>\p{Ll}+)|\s(?:då|där)[.!]?$|^(?:\p{L}+\s)?(?:enda|första|stora|viktigaste)\s+(?:punkt(?:en)?|ämnet?|frågan?)\s+(?:då\s+)?(?:blir|är)\s|\s(?:blir|är)\s+(?:\p{L}+\s+)?(?:enda|första|stora)?\s*(?:punkt(?:en)?|huvudämne|huvudpunkt|ämnet?|temat?|i\s+fokus)[.!]?$|\s(?:står|finns|hamnar|stå|kommer)\s+(?:\p{L}+\s+){0,2}på\s+(?:dagordningen|agendan|programmet|tapeten|listan)[.!]?$|\skommer\s+(?:också\s+)?upp(?=[\s.!]|$)/iu;
/** "Validering tas då eftersom vi inte hann", "Vi ägnar då en timme åt budgeten". */
const THEN_WITHIN =
  /\s(?:(?!vara)\p{Ll}{3,}(?:as|es|ks|ts|ns|ls|ms|rs)|vi\s+med)\s+(?:då|där)\s|^vi\s+(?:ägnar|tar|diskuterar|pratar|fortsätter|behandlar|utvärderar|går\s+igenom|arbetar)\s+då\s/iu;
/** "Vi ses då!", "alla ska vara där", "Lelle kommer inte då", "då ska utkastet vara klart". */
const NO_TOPIC =
  /^hej(?:\s|$)|(?:^|\s)(?:ses|syns|hörs|träffas|vara|är|inte|redan)\s+(?:då|där)[.!]?$|(?:kommer|skriver|bjuder|kör|antecknar|serverar)\s+(?:(?!upp\s)\p{L}+\s+)?(?:då|där)[.!]?$|^(?:då|där)\s+(?:kommer\s+(?:folk|många|alla|det|de|barn|gäster)|är\s+(?:det\s+)?(?:dags|det\s+\p{L}+\s*[.!]?$|vi|alla)|bjuder|bjuds|serveras|finns|hoppas|ses|syns|träffas|skriver|får\s+(?:alla|ni)|går\s+det|blir\s+det\s+(?:fika|mat|glögg|kaffe))|(?<![\p{L}])vara\s+(?:klar|färdig|på\s+plats|med)/iu;
const PASSIVE = /^\p{Ll}{3,}(?:as|es|ks|ts|ns|ls|ms|rs)$/u;

/** Whether a sentence after a meeting told of says what is done at it. */
export function isThenHeld(sentence: string, place: Place): boolean {
  if (NO_TOPIC.test(sentence)) return false;
  if (THEN.test(sentence)) return true;
  if (place.lastMeeting !== true) return false;
  const match = AT_IT.exec(sentence);
  const verb = match?.groups?.verb;
  if (match === null) return THEN_WITHIN.test(sentence);
  return verb === undefined || isPresent(verb) || PASSIVE.test(verb);
}

const AND = /(?:,\s*|\s)(?:och|samt|liksom)\s+(?=(?<next>\p{Ll}+))/giu;
const ON_AGENDA =
  /^(?<first>\S.{0,60}?)\s+(?:och|samt)\s+(?<second>\S.{0,60}?\s(?:står|finns|kommer|tas|diskuteras|behandlas|blir)\s.*)$/iu;

/** "Då utvärderar vi dagen och lägger upp nästa år", "Budgeten och lägret står på dagordningen": each is a thing of its own. */
export function thingsOf(sentence: string): string[] {
  const ours = /(?<![\p{L}])vi(?![\p{L}])/iu.test(sentence);
  const cuts = ours ? [...sentence.matchAll(AND)].filter(({ groups }) => isPresent(groups?.next ?? '')) : [];
  if (cuts.length > 0) {
    const ends = [...cuts.map(({ index }) => index), sentence.length];
    const starts = [0, ...cuts.map(({ index, 0: text }) => index + text.length)];
    return starts.map((from, at) => sentence.slice(from, ends[at]));
  }
  const { first, second } = ON_AGENDA.exec(sentence)?.groups ?? {};
  return first === undefined || second === undefined || /^(?:då|där|vi)\s/iu.test(first) ? [sentence] : [first, second];
}
