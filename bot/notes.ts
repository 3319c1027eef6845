import { notesOnCommandLine } from './notes-command-line.ts';

const USUAL_WIDTH = 120;
const { isTTY, columns } = process.stdout;
const { code, out, err } = await notesOnCommandLine(process.argv.slice(2), {
  width: isTTY ? columns : USUAL_WIDTH,
  colour: isTTY && process.env.NO_COLOR === undefined,
});
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
