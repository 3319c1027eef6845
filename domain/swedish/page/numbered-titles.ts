import { isFirstName } from '../who/first-names.ts';

/** "FHR § 35 Seniorveckan", "Ks §12/20 Budget": the mark of a paragraph with the name of whose it is before it. */
export const BODYS_PARAGRAPH =
  /^(?!(?:Se|Jfr|Jmf|Enl|Enligt|Från|Till|Under|Efter|Vid|Per|Med|Obs|OBS|Mom|Punkt|Bilaga)\s?§)\p{Lu}\p{L}{1,6}\s?§+\s*\d+(?:[/:]\d+)?[.:]?\s*(?:[-–—]\s+)?(?=\p{Lu}|$)/u;

/** A matter's number in the register, right after its title. An example after each. */
export const REGISTERED: readonly (readonly [pattern: RegExp, example: string])[] = [
  [/\s+(?:(?:dnr|diarienr)\.?:?\s*)?\p{Lu}{2,6}[\s/-]\d{4}[/:-]\d{1,6}$/u, 'Bidrag till orkestern KFN/2020:88'],
  [/\s+(?:dnr|diarienr)\.?:?\s*\S*\d{2,}\S*$/iu, 'Bidrag till orkestern Dnr 2020/88'],
  [/(?:\s{3,}|\t+)\d{4}[/:-]\d{1,6}$/u, 'Bidrag till orkestern    2020/88'],
];

/** A numbered title without the number in the register after it. */
export const withoutRegister = (title: string): string =>
  /^(?:dnr|diarienr)/iu.test(title) ? title : REGISTERED.reduce((left, [pattern]) => left.replace(pattern, ''), title);

/** "Taxa. Nytt underlag", "Bo redogjorde för": more than a title, or less than a sentence; "Justerare: Siv" tells who. */
const NO_TITLE =
  /\.\s|,\s+som\s|(?<![\p{L}])\p{Ll}{2,}(?:a|r|s|k|g|l|m|n)(?:de|te)s?(?![\p{L}])|:\s+(?<who>\p{Lu}[\p{L}-]+)/u;

/** Whether what follows the mark of a paragraph could be its title, as far as its words tell. */
export const couldBeTitle = (content: string): boolean => {
  const { 0: found, groups } = NO_TITLE.exec(content) ?? {};
  return found === undefined || (groups?.who !== undefined && !isFirstName(groups.who));
};

/** "2021", "2017-2020", "2020/21": a year or some, and no day in it. */
const YEARS = /(?<![\d/:.-])(?:19|20)\d\d(?:\s?[-–/]\s?(?:(?:19|20)\d\d|\d\d))?(?![-/:]?\d|\.)/gu;

/** A numbered title without its years, which tell no day: "Sammanträdestider 2017". */
export const withoutYears = (title: string): string =>
  title
    .replace(YEARS, '')
    .replace(/\s{2,}/gu, ' ')
    .trim();
