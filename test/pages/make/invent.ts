import type { InventedPaper } from './paper.ts';
import { inventAuthors } from './people.ts';
import { random, type Random } from './random.ts';
import { COINED, METHODS, ORGANISATIONS, QUALITIES, TASKS } from './words.ts';

const SMALL = new Set([
  'for',
  'of',
  'in',
  'at',
  'with',
  'by',
  'the',
  'and',
  'to',
  'is',
  'not',
  'a',
]);

const titleCase = (words: string): string =>
  words
    .split(' ')
    .map((word, index) =>
      index > 0 && SMALL.has(word) ? word : word[0]!.toUpperCase() + word.slice(1),
    )
    .join(' ');

function inventTitle(chance: Random): string {
  const [coined, task, method] = [chance.pick(COINED), chance.pick(TASKS), chance.pick(METHODS)];
  const quality = chance.pick(QUALITIES);
  const name = titleCase(task);
  return chance.pick([
    `${coined}: ${titleCase(method)} for ${name}`,
    `Learning ${name} by ${titleCase(method)}`,
    `Does ${titleCase(method)} Help ${name}?`,
    `On the Limits of ${titleCase(method)} in ${name}`,
    `${coined}-Bench: Measuring ${quality} in ${name}`,
    `${titleCase(method)} Is Not Enough: ${quality} in ${name}`,
    `${coined}-${3 + chance.below(60)}B: An Open Model for ${name}`,
    `Towards ${quality} in ${name} with ${titleCase(method)}`,
    `A Field Guide to ${name}`,
  ]);
}

function inventAbstract(chance: Random, title: string): string {
  const [task, other, method] = [chance.pick(TASKS), chance.pick(TASKS), chance.pick(METHODS)];
  const middle = chance.some(
    [
      `Earlier systems treat ${task} as a matter of scale, and pay for it with every new domain.`,
      `Our starting point is an observation from ${other}: most errors are made twice.`,
      `We call the procedure ${method} and show that it needs ${2 + chance.below(7)} passes over the data, not ${20 + chance.below(70)}.`,
      `A bound of order $\\sqrt{n}$ on the regret follows from a short argument.`,
      `On ${3 + chance.below(9)} data sets the error falls by ${chance.below(30)}.${chance.below(10)}% at the same cost.`,
      `The gain is largest where labels are fewest, & it survives a change of hardware.`,
      `We also report what did not work, including two ideas that we had liked.`,
    ],
    4,
  );
  const start = title.replace(/[:?].*/, '');
  const matter = start.length < 90 ? start : 'The matter of this paper';
  return [
    chance.pick([
      `${matter} looks simple until one has to do it on a Tuesday with half of the sensors missing.`,
      `${matter}: nobody had asked for it, which may be why it took so long.`,
      `We revisit ${task} with a question in mind that the title of this paper already gives away.`,
      `Of all that is said about ${task}, little was measured; we measure some of it.`,
    ]),
    ...middle,
    `Code, data and ${1 + chance.below(900)} annotated failures are available on request.`,
  ].join(' ');
}

/** Fills in what a paper leaves open, always in the same way for the same paper. */
export function complete(
  given: Pick<InventedPaper, 'id' | 'title' | 'published'> & Partial<InventedPaper>,
): InventedPaper {
  const chance = random(Number(given.id.replaceAll(/\D/g, '')));
  const organisation = chance.pick(ORGANISATIONS);
  return {
    version: 1,
    authors: inventAuthors(chance, 1, 7),
    abstract: inventAbstract(chance, given.title),
    subjects: ['cs.CL', ...chance.some(['cs.LG', 'cs.AI', 'cs.HC', 'stat.ML'], chance.below(3))],
    ...(chance.chance(40) && { organisation }),
    ...given,
  };
}

/** Papers of the days before `date`, no two with one id or title among all that this function made. */
export function invent(count: number, date: string, seed: number): InventedPaper[] {
  const chance = random(seed);
  return Array.from({ length: count }, () => {
    const before = 1 + chance.below(3);
    const published = new Date(Date.parse(date) - before * 86_400_000).toISOString().slice(0, 10);
    const title = unused(titles, () => inventTitle(chance));
    // Numbers this high were never given out: the ids are well formed, nobody's, and above the notable ones.
    const month = published.slice(2, 7).replace('-', '');
    const id = unused(ids, () => `${month}.${73_000 + chance.below(17_000)}`);
    return complete({ id, title, published });
  });
}

const titles = new Set<string>();
const ids = new Set<string>();

function unused(taken: Set<string>, make: () => string): string {
  let made = make();
  while (taken.has(made)) made = make();
  taken.add(made);
  return made;
}
