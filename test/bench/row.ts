/** One line of the table, as texts. */
export interface Row {
  what: string;
  measured: string;
  floor: string;
  ratio: string;
  budget: string;
  isOver: boolean;
}

/** The value in the middle, of an even number the higher of the two. NaN of none. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The value that this part (0 to 1) of the values is below. NaN of none. */
export function percentile(values: readonly number[], part: number): number {
  const ordered = values.toSorted((one, other) => one - other);
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * part))] ?? Number.NaN;
}

/** Medians of times in ms, and how many times the floor the measured one may be. */
export function againstFloor(
  what: string,
  measured: readonly number[],
  floor: readonly number[],
  budget: number,
): Row {
  const ratio = median(measured) / median(floor);
  return {
    what,
    measured: milliseconds(median(measured)),
    floor: milliseconds(median(floor)),
    ratio: ratio.toFixed(2),
    budget: `≤ ${budget} ×`,
    // A value that is missing is no value inside the budget.
    isOver: !(ratio <= budget),
  };
}

/** A value that has no floor, only a highest one. `show` writes both for people. */
export function atMost(
  what: string,
  measured: number,
  budget: number,
  show: (value: number) => string,
): Row {
  return {
    what,
    measured: show(measured),
    floor: '',
    ratio: '',
    budget: `≤ ${show(budget)}`,
    isOver: !(measured <= budget),
  };
}

/**
 * A time (ms) that has a highest value, held against a floor as well: on a machine on which the floor alone takes as
 * long, it may take `times` the floor.
 */
export function atMostOr(
  what: string,
  measured: number,
  budget: number,
  floor: number,
  times: number,
): Row {
  return {
    what,
    measured: milliseconds(measured),
    floor: milliseconds(floor),
    ratio: (measured / floor).toFixed(2),
    budget: `≤ ${budget} ms or ${times} ×`,
    isOver: !(measured <= Math.max(budget, times * floor)),
  };
}

/** What a peer gives in the same run: nothing that we promise. */
export function forComparison(what: string, measured: readonly number[]): Row {
  const time = milliseconds(median(measured));
  return { what, measured: time, floor: '', ratio: '', budget: '', isOver: false };
}

/** `7.3 ms` */
export function milliseconds(value: number): string {
  return `${value.toFixed(value < 100 ? 1 : 0)} ms`;
}

/** Prints a row as soon as there is one: all together take minutes. */
export function printRow({ what, measured, floor, ratio, isOver }: Row): void {
  const against = floor && ` against ${floor}: ${ratio} ×`;
  console.log(`${isOver ? 'OVER' : 'ok  '}  ${what}: ${measured}${against}`);
}

/** Prints all rows as a table that can stand in a README. */
export function printTable(rows: readonly Row[]): void {
  const lines = [
    ['what', 'measured', 'floor', 'ratio', 'budget', ''],
    ...rows.map(({ what, measured, floor, ratio, budget, isOver }) => [
      what,
      measured,
      floor,
      ratio,
      budget,
      isOver ? 'OVER' : 'ok',
    ]),
  ];
  const widths = lines[0]?.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  const written = lines.map(
    (line) => `| ${line.map((text, column) => text.padEnd(widths?.[column] ?? 0)).join(' | ')} |`,
  );
  const rule = `| ${widths?.map((width) => '-'.repeat(width)).join(' | ')} |`;
  console.log(`\n${written.toSpliced(1, 0, rule).join('\n')}`);
}
