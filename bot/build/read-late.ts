import type { Plugin } from 'esbuild';

/** Packages that few starts come to use, and that are imported when they are: they stay out of memory until then. */
const LATE = ['docx', 'html-to-text', 'mammoth'];

/** The files that hold them, by name. */
export const besides: Readonly<Record<string, string>> = Object.fromEntries(LATE.map((name) => [name, name]));

/** Leaves them out of the bundle that imports them: each is a file beside it. */
export const readLate: Plugin = {
  name: 'read late',
  setup(build) {
    build.onResolve({ filter: new RegExp(`^(?:${LATE.join('|')})$`) }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path: `./${path}.cjs`, external: true },
    );
  },
};
