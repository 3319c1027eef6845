import type { Block } from '../page/page.ts';
import { asksFor } from '../words/asks-for.ts';
import { senseOf } from '../words/note-verbs.ts';
import type { NoteContext } from './note-context.ts';
import { peopleNamedBy } from './rules/assignments/person-heading.ts';

const FEWEST_PEOPLE = 3;
/** Of what stands under the names; where less asks for something, each tells of themselves. */
const ASKING_SHARE = 0.5;

const asks = ({ text }: Block): boolean =>
  asksFor(text) || senseOf(text.charAt(0).toLowerCase() + text.slice(1)) === 'acting';

/**
 * The headings that name people, several in a row with nothing but their lists between, at least half of which asks for
 * something: who does what, in lists, whatever the rest of their lines say.
 */
export function listsOfPeople(blocks: readonly Block[], context: NoteContext): ReadonlySet<Block> {
  const found = new Set<Block>();
  let headings: Block[] = [];
  let items: Block[] = [];
  const close = (): void => {
    const many = headings.length >= FEWEST_PEOPLE && items.length >= headings.length;
    if (many && items.filter(asks).length >= items.length * ASKING_SHARE)
      for (const block of headings) found.add(block);
    headings = [];
    items = [];
  };
  for (const block of blocks) {
    if (block.kind === 'heading' && peopleNamedBy(block.text, context) !== undefined) headings.push(block);
    else if (block.kind === 'item' && headings.length > 0) items.push(block);
    else close();
  }
  close();
  return found;
}
