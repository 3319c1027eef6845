import { words } from '../../cards/words.ts';
import { dayOf } from '../../domain/time.ts';
import type { FileKind } from './file-kind.ts';
import { personalData } from './personal-data.ts';
import { personalDocument } from './personal-document.ts';

/** All that is kept about whoever has the link, in all their networks: to read, or with `format` "json" for other systems. */
export const personalFile: FileKind = {
  may: () => true,
  formerToo: true,
  name: ({ now, parameters }) => words.fileNames.personal(dayOf(now), parameters.format === 'json' ? 'json' : 'docx'),
  make: async ({ store, me, now, parameters }) => {
    const data = await personalData(store, me.id, now);
    if (parameters.format === 'json') return Buffer.from(`${JSON.stringify(data, null, 2)}\n`);
    return (await import('./docx.ts')).writeDocx(personalDocument(data));
  },
};
