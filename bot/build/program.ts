import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname } from 'node:path';
import { constants, Script } from 'node:vm';

/** A bundle that has been read. */
export interface Program {
  /** Runs it; returns what it exports. */
  readonly run: () => unknown;
  /** Whether the code that was kept for it served. Node takes its own version's only. */
  readonly wasCompiled: boolean;
  /** Keeps the code that Node has made of it until now, for the next time it is read. Throws where it can't be written. */
  readonly keep: () => void;
}

const HEAD = '(function (exports, require, module, __filename, __dirname) {';

/** A CommonJS file as it must stand to be read here: in what Node puts round it, so that it needn't be copied for that. */
export const wrapped = (text: string): string => `${HEAD}${text}\n})`;

/**
 * Reads a bundle, with the code that was kept for it beside it: Node then neither parses nor compiles what is in that,
 * which halves the time that a start takes. Since Node 22.1 module.enableCompileCache does the same. Throws where the
 * bundle can't be read.
 */
export function programOf(file: string): Program {
  const kept = `${file}.code`;
  const script = new Script(readFileSync(file, 'latin1'), {
    // It stands in the code that is kept, which tells of no folder.
    filename: basename(file),
    columnOffset: -HEAD.length,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(existsSync(kept) && { cachedData: readFileSync(kept) }),
  });
  return {
    run: () => {
      const module = { exports: {} };
      const start = script.runInThisContext() as (...given: unknown[]) => void;
      start(module.exports, createRequire(file), module, file, dirname(file));
      return module.exports;
    },
    wasCompiled: script.cachedDataRejected === false,
    keep: () => {
      writeFileSync(kept, script.createCachedData());
    },
  };
}
