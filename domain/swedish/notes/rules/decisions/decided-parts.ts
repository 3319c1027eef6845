import { EACH_OFFICE } from './elections.ts';

const FEWEST_WORDS = 2;
const SUM = String.raw`\d[\d.\s]{0,9}(?:t?kr(?:onor)?(?![\p{L}])|:-)`;
/** "Till kören lämnas 3 000 kr och till scouterna 2 000 kr": where another grant begins. */
const EACH_GRANT = new RegExp(
  String.raw`(?:,\s+(?:och\s+|samt\s+)?|\s+(?:och|samt)\s+)(?=(?:till\s+)?\p{L}[^,\d]{2,50}\s${SUM})`,
  'u',
);
const HAS_SUM = new RegExp(SUM, 'u');
const GRANTS =
  /(?<![\p{L}])(?:beviljas|beviljades|bevilja|tilldelas|tilldelades|lämnas|ges|gavs|anslås|anslogs|utdelas|utgår|skänks|får)(?![\p{L}])/iu;

/** What was decided, parted where each is a decision of its own: "höja avgiften, att köpa bord och att sälja båten". */
export function partsOf(decided: string): string[] {
  const elected = decided.split(EACH_OFFICE);
  if (elected.length > 1) return elected;
  const granted = decided.split(EACH_GRANT);
  if (granted.length > 1 && GRANTS.test(decided) && granted.every((part) => HAS_SUM.test(part))) return granted;
  const parts = decided.split(/(?:,|,?\s+(?:och|samt))\s+att\s+/iu);
  return parts.every((part) => part.trim().split(/\s+/u).length >= FEWEST_WORDS) ? parts : [decided];
}
