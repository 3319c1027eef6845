import type { View } from './judge-view.ts';

/**
 * What someone does with their own people, which cannot be done at the meeting: "går igenom den på sina apt", "tar upp
 * frågan i respektive nämnd".
 */
const AT_HOME =
  /^(?:(?:går\s+igenom|för|tar|lyfter|diskuterar|pratar|samtalar|läser|puffar|informerar|förankrar|testar|provar|prövar|delar|sprider|visar|påminner|frågar|kollar|stämmer\s+av|inventerar|ser\s+över|måste\s+ta|ska\s+ta|ska\s+lyfta|ska\s+diskutera)(?![\p{L}])).*\s(?:i|på|med|till|hos|för|inom|under)\s+(?:sin|sitt|sina|respektive|(?:den\s+|det\s+|de\s+)?egna)\s+(?!hand|del|väg|grupper|tur|ord|takt)\p{Ll}/iu;
/** What is told of how things are there: "berättar hur de gör i sin kommun". */
const TELLS_HOW = /\s(?:hur|att|vad|om)\s(?!den|det|detta|dem|dessa)/iu;

/** Whether a clause tells of those who are to take something home with them. */
export const doneAtHome = ({ clause, place, who }: View): boolean =>
  (who === 'person' || who === 'office' || who === 'everyone' || who === 'named') &&
  place.section !== 'reports' &&
  AT_HOME.test(clause.predicate) &&
  !TELLS_HOW.test(clause.predicate);
