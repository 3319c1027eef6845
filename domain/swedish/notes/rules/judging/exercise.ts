import type { View } from './judge-view.ts';

const THOSE_THERE =
  /^(?:deltagarna|mötesdeltagarna|åhörarna|grupperna|smågrupperna|borden|paren|varje\s+(?:grupp|bord|par))$/iu;

/** "Grupperna fick i uppgift att rita": what those who were there did there and then, and nobody owes. */
export const isExercise = ({ clause, dated }: View): boolean =>
  !dated &&
  /^(?:fick|får)\s/iu.test(clause.predicate) &&
  clause.names.every(({ written }) => THOSE_THERE.test(written));
