/**
 * `npm run bench`: measures every budget of the design in real Chromium, each against a floor in the same run, and
 * prints them as a table; `-- marks saves` only those. Fails when one is over.
 */
import { allowOwnModules } from './own-modules.ts';

allowOwnModules();
const { bench } = await import('./bench.ts');
await bench(process.argv.slice(2));
