import { words } from '../../cards/words.ts';
import type { Item } from '../../domain/items/item.ts';
import type { Retention } from '../../domain/network.ts';
import type { Archived } from './archive-data.ts';
import { timeText } from './item-words.ts';

/** Whether numbers may be missing, and why. */
function weedingText(retention: Retention | undefined): string {
  if (retention === undefined) return words.archive.notWeeded;
  const { years, decisionYears } = retention;
  return decisionYears === undefined
    ? words.archive.weeded(years)
    : words.archive.decisionsWeeded(years, decisionYears);
}

/** What the files of an archive are, to somebody who opens it in ten years. Lines end as on Windows. */
export function archiveReadme({ state, now, items, versions }: Archived): string {
  const { code, name, retention } = state.network;
  const count = (kind: Item['kind']) => items.filter((item) => item.kind === kind).length;
  const held = words.archive.held({
    assignments: count('assignment'),
    decisions: count('decision'),
    topics: count('topic'),
    meetings: state.meetings.length,
    changes: versions.length,
  });
  const text = words.archive.readme(name, code, timeText(now), held, weedingText(retention));
  return text.replaceAll('\n', '\r\n');
}
