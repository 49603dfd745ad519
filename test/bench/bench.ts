import { removePeers } from './browser.ts';
import { removeProfiles } from './library/profiles.ts';
import { printRow, printTable } from './row.ts';
import type { Row } from './row.ts';
import { longTasks } from './rows/long-tasks.ts';
import { marks } from './rows/marks.ts';
import { popup } from './rows/popup.ts';
import { peers } from './rows/peers.ts';
import { saves } from './rows/saves.ts';
import { largeSearch, search } from './rows/search.ts';
import { shifts } from './rows/shifts.ts';
import { sightings } from './rows/sightings.ts';
import { sizes } from './rows/sizes.ts';

/** One function a question; each opens its browsers, and closes them. */
const QUESTIONS: Record<string, () => Promise<Row[]> | Row[]> = {
  'long-tasks': longTasks,
  marks,
  sightings,
  saves,
  popup,
  search,
  'large-search': largeSearch,
  peers,
  sizes,
  shifts,
};

/**
 * Measures and prints. Sets the exit code when a row is over its budget.
 * @param chosen names of questions; none means all
 * @throws if a name is none
 */
export async function bench(chosen: readonly string[]): Promise<void> {
  const names = chosen.length > 0 ? chosen : Object.keys(QUESTIONS);
  const rows: Row[] = [];
  try {
    for (const name of names) {
      const question = QUESTIONS[name];
      if (!question) throw new Error(`"${name}" is none of ${Object.keys(QUESTIONS).join(', ')}`);
      for (const row of await question()) {
        rows.push(row);
        printRow(row);
      }
    }
  } finally {
    removeProfiles();
    removePeers();
  }
  printTable(rows);
  if (rows.some(({ isOver }) => isOver)) process.exitCode = 1;
}
