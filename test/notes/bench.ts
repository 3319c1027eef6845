import { reading } from '../bench/reading.ts';
import { tableOf } from '../bench/table.ts';

// The figures of the reader alone, as `npm run bench -- reading` prints them.

console.log(tableOf(reading()));
