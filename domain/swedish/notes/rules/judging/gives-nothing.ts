import type { Clause } from '../../clauses/clause.ts';
import { BODY } from '../decisions/who-decides.ts';
import { doneAtHome } from './done-at-home.ts';
import { senseOf } from '../../../words/note-verbs.ts';
import { ofItself, personToCome, type View } from './judge-view.ts';

const WE = /^(?:vi|ni)$/iu;
const A_BODY = new RegExp(`^${BODY}$`, 'iu');
/** What only those who meet do together: "Gruppen tackar nej". */
const AS_ONE =
  /^(?:(?:tackar|säger)\s+(?:ja|nej)|avvaktar|ansluter\s+sig|adjungerar|hemställer|nominerar|avböjer|(?:av|till)styrker|förordar|(?:tar|fattar)\s+beslut)(?![\p{L}])/iu;
const SOME_WHO = /^(?:ni|de|den|alla|vi)\s+som\s/iu;

const every = ({ clause }: View, pattern: RegExp): boolean =>
  clause.names.length > 0 && clause.names.every(({ written }) => pattern.test(written));
const some = ({ clause }: View, pattern: RegExp): boolean => clause.names.some(({ known }) => pattern.test(known));
/** "Hjo utser en ersättare", "varje skola utser ett ombud": what those who meet leave to one of them. */
const SEVERAL_CHOOSE = /^(?:utser|väljer\s+ut)\s+(?:var\s*sin|var\s*sitt|var\s+sin|sin|sitt|sina|egna?)\s/iu;
const choosesOne = (view: View): boolean =>
  (view.who === 'person' || view.who === 'everyone' || ofItself(view) || SEVERAL_CHOOSE.test(view.clause.predicate)) &&
  /^(?:utser|bestämmer|väljer\s+ut)\s/iu.test(view.clause.predicate);
/** "respektive chef går igenom sin plan", "alla läser igenom det innan dess": what cannot be done at the meeting. */
const eachForTheirOwn = (view: View): boolean =>
  view.who === 'everyone' && (view.says('byThen') || every(view, EACH_OF_THEM)) && !view.says('costs');
const EACH_OF_THEM = /^(?:varje|var|vart|respektive|resp\.?)(?![\p{L}])/iu;
/** "Ni lägger in dem själva": of those who read, and no report. */
const asksReaders = (view: View): boolean =>
  every(view, /^ni$/iu) && view.place.section !== 'reports' && senseOf(view.clause.predicate) === 'acting';
/** "håller tummarna", "håller med och påpekar": how somebody takes it. */
const TAKES_IT =
  /^(?:håller\s+(?:tummarna|med(?=\s+(?:om|och|honom|henne|dem|fullt|helt)|\s*[.,;]|$))|tar\s+det\s+(?:med\s+(?:jämnmod|ro|humor)|lugnt|på\s+stort\s+allvar))(?![\p{L}])/iu;

/** "ställer gärna upp", "kommer gärna ut": an offer, which nobody took. */
const OFFERS = /^\p{L}+\s+(?:mer\s+än\s+)?gärna(?![\p{L}])/iu;
/** "öppnar mötet och ber alla …", "går igenom dagens punkter och …": how the meeting went. */
const LEADS =
  /^(?:öppnar|inleder|avslutar)\s+(?:mötet|sammanträdet|träffen|dagen|dagens)(?![\p{L}])|^hälsar\s+(?:alla|samtliga)|^(?:går\s+igenom|presenterar)\s+(?:dagens|mötets|dagordningen|agendan)(?![\p{L}])|^fyller\s+i\s+att\s|^talar\s+om\s/iu;

/** Whether a clause only tells how somebody takes something, what they offer, or how the meeting went. */
export const takesIt = ({ predicate }: Pick<Clause, 'predicate'>): boolean =>
  TAKES_IT.test(predicate) || OFFERS.test(predicate) || LEADS.test(predicate);

const NOTHING: readonly ((view: View) => boolean)[] = [
  ({ clause, place }) => clause.pronoun && place.mentioned.length === 0,
  (view) => view.who === 'ourselves' && view.says('ourChoice'),
  // "Vi" tells more often what is done than who is to do it.
  (view) => !view.dated && ((every(view, WE) && !asksReaders(view)) || some(view, SOME_WHO)),
  (view) =>
    view.says('negated') ||
    takesIt(view.clause) ||
    (view.says('forTheMeeting') && !(/^skriver/iu.test(view.clause.predicate) && !view.clause.first)) ||
    view.says('asksOthers') ||
    view.says('givenLongAgo') ||
    view.says('elected'),
  (view) => !view.dated && (view.says('done') || (view.who === 'everyone' && view.says('costs'))),
  (view) => every(view, A_BODY) && (view.says('decides') || AS_ONE.test(view.clause.predicate)),
  (view) => view.says('decides') && !personToCome(view) && !choosesOne(view),
  (view) => !view.dated && view.place.section !== 'decisions' && view.says('routinely'),
  (view) =>
    !view.dated &&
    view.place.section !== 'decisions' &&
    view.says('atMeeting') &&
    !view.says('andActs') &&
    !eachForTheirOwn(view) &&
    !doneAtHome(view) &&
    !personToCome(view),
];

/** Whether a clause gives no one anything to do, whatever its verb. */
export const givesNothing = (view: View): boolean => NOTHING.some((applies) => applies(view));
