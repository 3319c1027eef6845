/** Writes color.png and outline.png beside this file: `npx tsx manifest/draw-icons.ts`, after a change to icons.ts. */
import { writeFileSync } from 'node:fs';
import { colorIcon, outlineIcon } from './icons.ts';
import { encodePng } from './png.ts';

writeFileSync(new URL('color.png', import.meta.url), encodePng(colorIcon()));
writeFileSync(new URL('outline.png', import.meta.url), encodePng(outlineIcon()));
