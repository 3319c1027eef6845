// `npm start`: everything on this machine, with a sample network.
import { ready } from './ready.mjs';

ready();
const { register } = await import('tsx/esm/api');
register();
await import('./local/start.ts');
