import { isPresent } from '../../words/verbs.ts';
import { matterOf, saidBefore, type AmongSentences } from './matter.ts';
import { SETTLED } from './decision-title.ts';

/** "Pratar vi om budgeten", with what was said of when cut from before it. */
const WE_TAKE =
  /^(?:pratar|diskuterar|samtalar|resonerar|behandlar|tar|går|tittar|lyfter|fortsätter|återkommer)\s+vi(?:\s+(?:då|även|också|vidare|mer|igen|upp|igenom|om|kring|på|med|till))*\s+(?=\S)/iu;
/** "Då vill vi prata om budgeten". */
const WE_WANT =
  /^(?:då\s+)?(?:vill|ska|kan|bör|får)\s+vi(?:\s+(?:då|även|också|igen))*\s+(?:prata|tala|diskutera|resonera|ta|titta|gå)(?:\s+(?:om|upp|kring|på|igenom|vidare))+\s+(?=\S)/iu;
/** "Behandlas remissen". */
const IS_TAKEN =
  /^(?:behandlas|diskuteras|avhandlas|lyfts|tas)(?:\s+(?:upp|då|även|också|igen|vidare|bland\s+annat))*\s+(?!(?:upp|då|först|även|också|till|på|vid|i|under|inför|när|nästa|den|efter)(?![\p{L}]))(?=\S)/iu;
const TAKEN =
  'lyfts|tas|diskuteras|behandlas|bordläggs|bordlades|skjuts|flyttas|sparas|hänskjuts|återuppta(?:ge)?s|följs|vilar|kvarstår';
/** "Frågan om budgeten lyfts". */
const TAKEN_END = new RegExp(String.raw`(?<=\S)\s+(?:${TAKEN})(?:\s+(?:upp|igen|vidare|på|då|fram))*$`, 'iu');
/** "Motion 3 tas upp eftersom …": what it is, and then why. */
const TAKEN_WITHIN =
  /^(?<what>frågan|ärendet|punkten|\S{8,}|.{6,}?\s.+?)\s+(?:(?:får|ska)\s+)?(?:lyfts|tas|diskuteras|behandlas|bordläggs|bordlades|skjuts|flyttas|sparas|återupptas|vilar)(?![\p{L}])(?!\s+(?:om|av|bort|fram|beslut|inte|till\s+handlingarna)(?![\p{L}])).*$/iu;
/** The matter of which the rest is said; none where a verb stands in it. */
function takenUp(title: string): string {
  const what = TAKEN_WITHIN.exec(title)?.groups?.what;
  const told =
    what === undefined ||
    what.split(/\s+/u).some((word) => isPresent(word.toLowerCase()) || /^(?:som|att|inte|och|samt|men)$/iu.test(word));
  return told ? title : what;
}
const MATTER = /^(?:frågan|ärendet|punkten)\s+om\s+(?=\S)/iu;
const NOT_SAID = /^(?:(?:frågan|ärendet|punkten|detta|det|den|dem|vi|igen|upp)(?:\s+|$))+$/iu;
/** "Bordläggs ännu en gång": that it is, and not what. */
const ONLY_THAT = new RegExp(String.raw`^(?:${TAKEN}|bordlägga)(?![\p{L}])`, 'iu');

/** The title of something to take up: the matter itself, which the heading or the sentence before may tell. */
export function ofTopic(title: string, among: AmongSentences): string {
  const taken = title
    .replace(SETTLED, '')
    .replace(WE_TAKE, '')
    .replace(WE_WANT, '')
    .replace(IS_TAKEN, '')
    .replace(TAKEN_END, '');
  const matter = takenUp(taken).replace(MATTER, '');
  if (!NOT_SAID.test(matter) && !ONLY_THAT.test(matter)) return matter;
  return matterOf(among) ?? saidBefore(among) ?? title;
}
