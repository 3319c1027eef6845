import { nameAt } from '../who/name-at.ts';
import { lookUp, type RosterIndex } from '../who/roster-index.ts';
import { tokenise, type Token } from '../words/tokens.ts';

/** The token after the kommun that begins at `at`; undefined where none does. */
function afterMunicipality(text: string, tokens: readonly Token[], at: number, index: RosterIndex): number | undefined {
  const found = nameAt(text, tokens, at, index);
  if (found?.name.by !== 'roster') return undefined;
  return lookUp(index, found.name.written)?.[0]?.kind === 'municipality' ? found.next : undefined;
}

/** A text with a comma between kommuner that stand side by side without one: "hjo, tibro, skovde lämnar budget". */
export function parted(text: string, index: RosterIndex): string {
  const tokens = tokenise(text);
  const ends = tokens.flatMap((_, at) => {
    const next = afterMunicipality(text, tokens, at, index);
    return next !== undefined && afterMunicipality(text, tokens, next, index) !== undefined
      ? [tokens[next - 1]?.to]
      : [];
  });
  return ends.reduceRight<string>(
    (rest, end) => (end === undefined ? rest : `${rest.slice(0, end)},${rest.slice(end)}`),
    text,
  );
}
