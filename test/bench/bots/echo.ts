import { bareBot } from './bare-bot.ts';
import { listen } from './listen.ts';

// A process that is a bare botbuilder echo bot.

void listen(bareBot(), () => ({ trips: 0, rows: 0 }));
